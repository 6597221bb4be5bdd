"""One CT, or many, evaluated: overlap of each class, confusion, extents; frozen values for tables, files and views."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.classes import LESION_KEYS
from sscild_desktop.core.evaluate.labels import LUNGS, Marks, compared, not_compared
from sscild_desktop.core.evaluate.overlap import Confusion, Overlap, confusion, overlap
from sscild_desktop.core.progress import Report, silent
from sscild_desktop.core.results import NetworkUse
from sscild_desktop.core.volume import Geometry

FEW_IN_LUNGS = 0.5
"""Below this share of a reader's lesions inside the lungs the mask may well be of another CT."""


@dataclass(frozen=True)
class Evaluation:
    """A CT against one reader's mask. ``program`` and ``reader`` are what was marked, for pictures."""

    case: str
    geometry: Geometry
    program: Marks = field(repr=False)
    reader: Marks = field(repr=False)
    overlaps: tuple[Overlap, ...]
    confusion: Confusion
    notes: tuple[str, ...] = ()
    networks: tuple[NetworkUse, ...] = ()
    mapping: tuple[tuple[str, str], ...] = ()

    @property
    def keys(self) -> tuple[str, ...]:
        return tuple(one.key for one in self.overlaps)

    def light(self) -> "Evaluation":
        """Without the masks, to be kept by the dozen."""
        none = np.zeros((0, 0, 0), np.uint8)
        return replace(
            self,
            program=replace(self.program, lesions=none, lungs=None),
            reader=replace(self.reader, lesions=none, lungs=None),
        )


def evaluate(
    program: Marks,
    reader: Marks,
    geometry: Geometry,
    report: Report = silent,
    case: str = "",
    notes: Sequence[str] = (),
) -> Evaluation:
    """Every class that both looked for; extents in percent of each side's lungs, of the other's where it has none."""
    keys = compared(program, reader)
    lungs = _lungs(program, reader)
    box = _box(program, reader, lungs)
    rows: list[Overlap] = []
    for number, key in enumerate(keys):
        report(0.9 * number / max(1, len(keys)), "Comparing the masks")
        one, other = program.region(key)[box], reader.region(key)[box]
        rows.append(_with_extents(overlap(key, one, other, geometry.spacing), program, reader, lungs))
    report(0.9, "Counting the voxels")
    matrix = confusion(_cut(program, box), _cut(reader, box), lungs[box], geometry.voxel_ml)
    report(1.0, "Compared")
    said = (*notes, *_doubt(reader, lungs), *not_compared(program, reader, keys))
    return Evaluation(case, geometry, program, reader, tuple(rows), matrix, said)


def _lungs(program: Marks, reader: Marks) -> NDArray[np.bool_]:
    known = [one.lungs for one in (program, reader) if one.lungs is not None]
    return known[0] if known else (program.lesions | reader.lesions) > 0


def _with_extents(found: Overlap, program: Marks, reader: Marks, lungs: NDArray[np.bool_]) -> Overlap:
    if found.key == LUNGS:
        return found
    shares = []
    for marks, count in ((program, found.tp + found.fp), (reader, found.tp + found.fn)):
        total = int(np.count_nonzero(marks.lungs if marks.lungs is not None else lungs))
        shares.append(100.0 * count / total if total else float("nan"))
    return replace(found, program_percent=shares[0], reader_percent=shares[1])


def _cut(marks: Marks, box: tuple[slice, ...]) -> Marks:
    return replace(marks, lesions=marks.lesions[box], lungs=None if marks.lungs is None else marks.lungs[box])


def _box(program: Marks, reader: Marks, lungs: NDArray[np.bool_]) -> tuple[slice, ...]:
    """The part of the CT with anything in it, one voxel wider: the rest costs time and changes nothing."""
    there = lungs | (program.lesions > 0) | (reader.lesions > 0)
    for one in (program, reader):
        if one.lungs is not None:
            there = there | one.lungs
    edges = []
    for axis in range(3):
        used = np.flatnonzero(there.any(axis=tuple(a for a in range(3) if a != axis)))
        first, last = (int(used[0]), int(used[-1])) if len(used) else (0, 0)
        edges.append(slice(max(0, first - 1), last + 2))
    return tuple(edges)


def _doubt(reader: Marks, lungs: NDArray[np.bool_]) -> tuple[str, ...]:
    lesions = reader.lesions > 0
    count = int(np.count_nonzero(lesions))
    if not count:
        return ("The reader marked no lesion.",) if set(reader.kinds) & set(LESION_KEYS.values()) else ()
    share = int(np.count_nonzero(lesions & lungs)) / count
    if share >= FEW_IN_LUNGS:
        return ()
    return (f"Only {100 * share:.0f} % of what the reader marked lies in the lungs; is the mask of this CT?",)
