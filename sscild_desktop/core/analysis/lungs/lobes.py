"""The five lobes: each lung is cut along its fissures, found as surfaces; where they cannot be seen, as expected.

The right lung is cut by the oblique fissure, and what lies above it by the horizontal one; the left by the oblique.
Expected places are shares of the lung's volume and a slope that follows the lung's own height and depth.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.analysis.densitometry import indices, region_histograms
from sscild_desktop.core.analysis.lungs.fissures import Fissure, find_fissure
from sscild_desktop.core.analysis.morphology import Mask, Spacing
from sscild_desktop.core.classes import LESION_KEYS, Lobe, Lung
from sscild_desktop.core.progress import Report, in_lanes, side_by_side, silent
from sscild_desktop.core.results import Extent, LesionResult, LobeMeasures, LobeResult
from sscild_desktop.core.rules.severity import lobar_severity
from sscild_desktop.core.volume import Volume

COARSE_MM = 1.4
"""Lungs are looked at in blocks of about this size in plane and along z."""

LOWER_SHARE = {Lung.RIGHT: 0.48, Lung.LEFT: 0.47}
"""Share of the lung below its oblique fissure."""

MIDDLE_SHARE = 0.35
"""Share of the middle lobe in what lies above the right oblique fissure."""

OBLIQUE_SLOPE = 0.83
"""Rise of the oblique fissure towards the back, in heights of the lung per depth of the lung."""

TEXT = "Finding the lobes"

LOBES_OF = {Lung.RIGHT: (Lobe.RIGHT_UPPER, Lobe.RIGHT_LOWER), Lung.LEFT: (Lobe.LEFT_UPPER, Lobe.LEFT_LOWER)}


@dataclass(frozen=True)
class FoundLobes:
    """Lobe labels (uint8, ``Lobe``) inside the lungs, and per fissure the share of it that was clearly seen."""

    labels: NDArray[np.uint8]
    seen: dict[str, float]


Box = tuple[slice, slice, slice]


@dataclass(frozen=True)
class _Coarse:
    """Part of volume and lungs in blocks: size of a block in voxels and in mm, and the block that is the first here."""

    hu: NDArray[np.float32]
    lungs: NDArray[np.uint8]
    block: tuple[int, int, int]
    spacing: Spacing
    start: tuple[int, int, int] = (0, 0, 0)

    def around(self, lung: Lung) -> "_Coarse":
        """Only the part with one lung."""
        box = _box_of(self.lungs == lung)
        start = tuple(before + part.start for before, part in zip(self.start, box, strict=True))
        return replace(self, hu=self.hu[box], lungs=self.lungs[box], start=(start[0], start[1], start[2]))

    def box_of_voxels(self, shape: tuple[int, ...]) -> Box:
        """The voxels whose first of a block is here, with those at the end that make no whole block."""
        spans = []
        for start, count, side, length in zip(self.start, self.hu.shape, self.block, shape, strict=True):
            end = length if (start + count + 1) * side > length else (start + count) * side
            spans.append(slice(start * side, end))
        return spans[0], spans[1], spans[2]


@dataclass(frozen=True)
class _Cuts:
    """What cuts one lung: the part of the volume that shows it, and its fissures where they could be found."""

    coarse: _Coarse
    oblique: Fissure | None
    horizontal: Fissure | None

    @classmethod
    def of(cls, whole: _Coarse, lung: Lung, threads: int, ask: Callable[[], None]) -> "_Cuts":
        """``ask`` raises where it is not to go on. The second fissure takes all ``threads``: the other lung is cut."""
        ask()
        coarse = whole.around(lung)
        region = coarse.lungs == lung
        normal = _oblique_normal(region, coarse.spacing)
        oblique = find_fissure(coarse.hu, region, coarse.spacing, normal, LOWER_SHARE[lung])
        if lung is not Lung.RIGHT or oblique is None:
            return cls(coarse, oblique, None)
        ask()
        upper = _above(oblique, region, coarse)
        up = (1.0, 0.0, 0.0)
        return cls(coarse, oblique, find_fissure(coarse.hu, upper, coarse.spacing, up, MIDDLE_SHARE, threads))


def find_lobes(volume: Volume, lungs: NDArray[np.uint8], report: Report = silent, threads: int = 1) -> FoundLobes:
    """Lobes of a volume whose lungs (Lung labels) are known; every voxel of lung gets one.

    With two ``threads`` both lungs are cut at once, with the same result.
    """
    report(0.0, TEXT)
    spacing = volume.geometry.spacing
    whole = _blocks(volume.hu, lungs, spacing)
    labels, seen = np.zeros(lungs.shape, np.uint8), {}

    def cut(lung: Lung, go_on: Callable[[], None]) -> _Cuts:
        cuts = _Cuts.of(whole, lung, threads, go_on)
        _label(labels, lungs, lung, spacing, cuts)  # each writes into its own lung alone
        return cuts

    for lung, cuts in zip(Lung, in_lanes(threads, cut, Lung, partial(report, 0.2, TEXT)), strict=True):
        seen[f"{lung.name.lower()} oblique"] = cuts.oblique.seen_share if cuts.oblique else 0.0
        if lung is Lung.RIGHT and cuts.oblique is not None:
            seen["right horizontal"] = cuts.horizontal.seen_share if cuts.horizontal else 0.0
    report(1.0, TEXT)
    return FoundLobes(labels, seen)


MARGIN = 2
"""Blocks around the lungs: what lies beyond has no part in any value inside them."""


def _box_of(mask: Mask) -> Box:
    """The part with the mask and a margin; a single block where there is none."""
    spans = []
    for axis, length in enumerate(mask.shape):
        filled = np.flatnonzero(mask.any(axis=tuple(other for other in range(3) if other != axis)))
        first, last = (filled[0], filled[-1]) if len(filled) else (0, 0)
        spans.append(slice(max(int(first) - MARGIN, 0), min(int(last) + 1 + MARGIN, length)))
    return spans[0], spans[1], spans[2]


def _blocks(hu: NDArray[np.int16], lungs: NDArray[np.uint8], spacing: Spacing) -> _Coarse:
    """Mean density of blocks around the lungs, and the lung of their first voxels."""
    sides = [max(1, round(COARSE_MM / step)) for step in spacing]
    block = (sides[0], sides[1], sides[2])
    size = [length // side for length, side in zip(hu.shape, block, strict=True)]
    coarse = lungs[:: block[0], :: block[1], :: block[2]][: size[0], : size[1], : size[2]]
    box = _box_of(coarse > 0)
    rows, columns = (slice(part.start * side, part.stop * side) for part, side in zip(box[1:], block[1:], strict=True))
    out = np.empty([part.stop - part.start for part in box], np.float32)
    for number, z in enumerate(range(box[0].start, box[0].stop)):
        thick = hu[z * block[0] : (z + 1) * block[0], rows, columns].sum(0, dtype=np.int32)
        parts = [thick[y :: block[1], x :: block[2]] for y in range(block[1]) for x in range(block[2])]
        out[number] = np.sum(parts, axis=0) / np.float32(block[0] * len(parts))
    steps = tuple(step * side for step, side in zip(spacing, block, strict=True))
    start = (box[0].start, box[1].start, box[2].start)
    return _Coarse(out, np.ascontiguousarray(coarse[box]), block, (steps[0], steps[1], steps[2]), start)


def _oblique_normal(region: Mask, spacing: Spacing) -> tuple[float, float, float]:
    """Normal (z, y, x) of the expected oblique fissure: it rises to the back, steeper in a high and shallow lung."""
    extents = []
    for axis in (0, 1):
        filled = np.flatnonzero(region.any(axis=tuple(other for other in range(3) if other != axis)))
        extents.append((len(filled) and filled[-1] - filled[0] + 1) * spacing[axis])
    slope = OBLIQUE_SLOPE * extents[0] / max(extents[1], 1.0)
    return (1.0, -slope, 0.0)


def _above(oblique: Fissure, region: Mask, coarse: _Coarse) -> Mask:
    """The blocks of the region that lie on the fissure or above it."""
    z_mm, y_mm, x_mm = (np.arange(n) * step for n, step in zip(region.shape, coarse.spacing, strict=True))
    cut = oblique.over(x_mm)
    return np.stack([plane & cut.is_above(z, y_mm) for plane, z in zip(region, z_mm, strict=True)])


def _label(
    labels: NDArray[np.uint8],
    lungs: NDArray[np.uint8],
    lung: Lung,
    spacing: Spacing,
    cuts: _Cuts,
) -> None:
    """Writes the lobes of one lung into ``labels``, slice by slice."""
    (upper, lower), coarse = LOBES_OF[lung], cuts.coarse
    box = coarse.box_of_voxels(lungs.shape)
    z_mm, y_mm, x_mm = (_places(part, axis, spacing, coarse) for axis, part in enumerate(box))
    first, second = (fissure.over(x_mm) if fissure is not None else None for fissure in (cuts.oblique, cuts.horizontal))
    for plane, inside, z in zip(labels[box], lungs[box] == lung, z_mm, strict=True):
        if not inside.any():
            continue
        found = np.full(plane.shape, upper, np.uint8)
        if second is not None:
            found[~second.is_above(z, y_mm)] = Lobe.RIGHT_MIDDLE
        if first is not None:
            found[~first.is_above(z, y_mm)] = lower
        np.copyto(plane, found, where=inside)


def _places(part: slice, axis: int, spacing: Spacing, coarse: _Coarse) -> NDArray[np.float64]:
    """Millimetres of voxels from the middle of the first block, along one axis."""
    # a block's place is that of its middle voxel: half a block less one voxel from the first
    middle = coarse.start[axis] * coarse.block[axis] + (coarse.block[axis] - 1) / 2
    return (np.arange(part.start, part.stop) - middle) * spacing[axis]


def measure_lobes(
    found: FoundLobes, lesions: LesionResult | None, voxel_ml: float, hu: NDArray[np.int16], threads: int = 1
) -> LobeResult:
    """Volume, extents, severity and density of every lobe; ``hu`` is the CT on the grid of the lobes."""
    works: tuple[Callable[[object], NDArray[np.int64]], ...] = (
        lambda _go_on: _bits_of_lobes(found.labels, None if lesions is None else lesions.mask),
        lambda _go_on: region_histograms(hu, found.labels, len(Lobe)),
    )
    counts, densities = side_by_side(threads, works)
    kinds = None if lesions is None else lesions.kinds
    parts = tuple(
        replace(lobe_of(lobe, counts[lobe], kinds, voxel_ml), density=indices(densities[lobe - 1])) for lobe in Lobe
    )
    return LobeResult(found.labels, parts, found.seen)


def _bits_of_lobes(labels: NDArray[np.uint8], lesions: NDArray[np.uint8] | None) -> NDArray[np.int64]:
    """(lobes + 1, 256) voxels of each lobe per combination of lesion bits."""
    counts = np.zeros((len(Lobe) + 1, 256), np.int64)
    for z, plane in enumerate(labels):
        inside = plane > 0
        bits = np.zeros(int(inside.sum()), np.uint8) if lesions is None else lesions[z][inside]
        pairs = plane[inside].astype(np.int64) * 256 + bits
        counts += np.bincount(pairs, minlength=counts.size).reshape(counts.shape)
    return counts


def lobe_of(lobe: Lobe, counts: NDArray[np.int64], kinds: tuple[str, ...] | None, voxel_ml: float) -> LobeMeasures:
    """Measures of one lobe from its voxels per combination of lesion bits; ``kinds`` None: lesions were not marked."""
    voxels = int(counts.sum())
    if kinds is None or not voxels:
        return LobeMeasures(int(lobe), voxels * voxel_ml)
    values = np.arange(len(counts))
    marked = {key: int(counts[(values & lesion) > 0].sum()) for lesion, key in LESION_KEYS.items() if key in kinds}
    marked["total"] = int(counts[1:].sum())
    extents = {key: Extent(100.0 * count / voxels, count * voxel_ml) for key, count in marked.items()}
    return LobeMeasures(int(lobe), voxels * voxel_ml, extents, lobar_severity(extents["total"].percent))
