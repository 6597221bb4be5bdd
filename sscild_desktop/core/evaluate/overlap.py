"""Two masks of one class voxel by voxel: Dice, Jaccard, precision, recall, distance of the surfaces, volumes."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.classes import LESION_KEYS, class_bits
from sscild_desktop.core.evaluate.labels import CLASS_NAMES, UNSPECIFIED, Marks

PERCENTILE = 95.0
NAN = float("nan")
BOTH_EMPTY = "neither marked any"
Mask = NDArray[np.bool_]


@dataclass(frozen=True)
class Overlap:
    """One class of one CT. ``tp``, ``fp``, ``fn`` are voxels, the reader being the truth; volumes in mL.

    ``hd95_mm`` is the larger of the two 95th percentiles of the distances from one surface to the other.
    """

    key: str
    tp: int
    fp: int
    fn: int
    voxel_ml: float
    hd95_mm: float = NAN
    program_percent: float = NAN
    reader_percent: float = NAN

    @property
    def reader_ml(self) -> float:
        return (self.tp + self.fn) * self.voxel_ml

    @property
    def program_ml(self) -> float:
        return (self.tp + self.fp) * self.voxel_ml

    @property
    def difference_ml(self) -> float:
        """Program − reader."""
        return (self.fp - self.fn) * self.voxel_ml

    @property
    def difference_percent(self) -> float:
        """Program − reader in percent of the reader's volume; NaN where that is empty."""
        return _ratio(100.0 * (self.fp - self.fn), self.tp + self.fn)

    @property
    def dice(self) -> float:
        """2TP / (2TP + FP + FN), NaN where neither marked any."""
        return _ratio(2.0 * self.tp, 2 * self.tp + self.fp + self.fn)

    @property
    def jaccard(self) -> float:
        return _ratio(self.tp, self.tp + self.fp + self.fn)

    @property
    def precision(self) -> float:
        return _ratio(self.tp, self.tp + self.fp)

    @property
    def recall(self) -> float:
        return _ratio(self.tp, self.tp + self.fn)

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall; voxel by voxel it is Dice by another name."""
        return self.dice

    @property
    def note(self) -> str:
        """What is to be known of a row that has gaps."""
        if not self.tp + self.fp + self.fn:
            return BOTH_EMPTY
        if not self.tp + self.fn:
            return "the reader marked none"
        return "" if self.tp + self.fp else "the program marked none"


def _ratio(above: float, below: float) -> float:
    return above / below if below else NAN


def overlap(key: str, program: Mask, reader: Mask, spacing: tuple[float, float, float]) -> Overlap:
    """Everything of one class. ``spacing`` is (slice, row, column) in mm."""
    tp = int(np.count_nonzero(program & reader))
    fp, fn = int(np.count_nonzero(program)) - tp, int(np.count_nonzero(reader)) - tp
    return Overlap(key, tp, fp, fn, float(np.prod(spacing)) / 1000.0, hausdorff_95(program, reader, spacing))


def hausdorff_95(one: Mask, other: Mask, spacing: tuple[float, float, float]) -> float:
    """95 % Hausdorff distance of two masks in mm, with voxels as long as they are; NaN where one is empty."""
    if one.shape != other.shape:
        raise ValueError("the masks must have the same shape")
    first, second = (surface(mask) * np.asarray(spacing) for mask in (one, other))
    if not len(first) or not len(second):
        return NAN
    from scipy.spatial import cKDTree

    there = cKDTree(second, balanced_tree=False, compact_nodes=False).query(first)[0]
    back = cKDTree(first, balanced_tree=False, compact_nodes=False).query(second)[0]
    return float(max(np.percentile(there, PERCENTILE), np.percentile(back, PERCENTILE)))


def surface(mask: Mask) -> NDArray[np.intp]:
    """Indices (n, 3) of the voxels of a mask with a neighbour, by a face, that is not of it."""
    inner = np.zeros_like(mask)
    if min(mask.shape) > 2:
        middle = mask[1:-1, 1:-1, 1:-1].copy()
        for axis in range(3):
            for step in (0, 2):
                where = [slice(1, -1)] * 3
                where[axis] = slice(step, step + mask.shape[axis] - 2)
                middle &= mask[tuple(where)]
        inner[1:-1, 1:-1, 1:-1] = middle
    return np.argwhere(mask & ~inner)


@dataclass(frozen=True)
class Confusion:
    """Millilitres by what the reader (rows) and the program (columns) called a voxel, each voxel counted once."""

    names: tuple[str, ...]
    ml: tuple[tuple[float, ...], ...]


RANK = ("ggo", "reticulation", "consolidation", "fibrosis")
"""A voxel with several classes counts as the last of them here."""

OUTSIDE, PLAIN_LUNG, OTHER = "Outside the lungs", "Lung without lesions", "Lesion of another kind"


def confusion(program: Marks, reader: Marks, lungs: Mask, voxel_ml: float) -> Confusion:
    """The confusion matrix over the voxels that lie in ``lungs`` or that one of them marked."""
    shared = [key for key in RANK if program.has(key) and reader.has(key)]
    names = [OUTSIDE, PLAIN_LUNG, *(CLASS_NAMES[key] for key in shared), OTHER]
    codes = [_codes(marks, lungs, shared) for marks in (reader, program)]
    pairs, kinds = codes[0] * np.uint8(len(names)) + codes[1], len(names) ** 2
    flat = sum((np.bincount(one.ravel(), minlength=kinds) for one in pairs), np.zeros(kinds, np.intp))
    counts = flat.reshape(len(names), -1).astype(float)
    counts[0, 0] = 0.0  # air and body beside the lungs are no success
    used = [i for i in range(len(names)) if counts[i].any() or counts[:, i].any() or 1 <= i < len(names) - 1]
    ml = counts[np.ix_(used, used)] * voxel_ml
    return Confusion(tuple(names[i] for i in used), tuple(tuple(float(v) for v in row) for row in ml))


def _codes(marks: Marks, lungs: Mask, shared: Sequence[str]) -> NDArray[np.uint8]:
    own = marks.lungs if marks.lungs is not None else lungs
    codes = own.astype(np.uint8)
    known = 0
    for code, key in enumerate(shared, start=2):
        codes[marks.region(key)] = code
        known |= class_bits(key)
    other = marks.lesions & np.uint8(UNSPECIFIED | sum(int(bit) for bit in LESION_KEYS) & ~known)
    codes[(other > 0) & ((marks.lesions & np.uint8(known)) == 0)] = len(shared) + 2
    return codes
