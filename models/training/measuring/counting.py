"""Counting of masks against the truth: what every figure of the evaluation is made of.

A ``Table`` counts the pixels of every combination of found and true lesion bits, so that overlap, extents and volumes
of any group of classes follow from one count, and tables of slices or patients can be added.
"""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from models.training.shipping.cards import CLINICAL
from sscild_desktop.core.agreement import linear_kappa, spearman

Bits = NDArray[np.uint8]
Mask = NDArray[np.bool_]

ANY = {
    "ggo": 1,
    "reticulation": 2,
    "consolidation": 4,
    "fibrosis": 8,
    "ret": 10,
    "merged": 11,
    "opacity": 5,
    "total": 15,
}
"""Groups whose pixels have one of these bits; ``ret`` is what a reader calls reticulation, scars included."""

GLASS_ALONE = "ggo without ret"
"""Ground-glass where there is no fibrosis: the classes of Vahdani 2026 exclude each other."""

CODES = 16

DRAWS, SEED = 2000, 23
"""Of intervals."""

CLINICAL_PERCENT = 30.0
FEWEST_IN_ORDER = 3
"""Fewer slices have no order to be right about."""


def extents(bits: Bits, lung: Mask) -> dict[str, float]:
    """Percent of the lung: TOT, GG, RET (reticulation and fibrosis) and each class."""
    area = max(int(lung.sum()), 1)
    masks = {"tot": 15, "gg": 1, "ret": 10, "ggo": 1, "reticulation": 2, "consolidation": 4, "fibrosis": 8}
    return {key: 100.0 * float(((bits & mask > 0) & lung).sum()) / area for key, mask in masks.items()}


def members(group: str) -> Mask:
    """Which of the 16 combinations of lesion bits belong to a group."""
    codes = np.arange(CODES)
    if group == GLASS_ALONE:
        return ((codes & ANY["ggo"]) > 0) & ((codes & ANY["ret"]) == 0)
    return (codes & ANY[group]) > 0


@dataclass(frozen=True)
class Table:
    """``counts[found, true]``: pixels of lung with these lesion bits, and what one of them stands for."""

    counts: NDArray[np.int64]

    @classmethod
    def of(cls, found: Bits, true: Bits, where: Mask) -> "Table":
        codes = (found[where] & 15).astype(np.int64) * CODES + (true[where] & 15)
        return cls(np.bincount(codes, minlength=CODES * CODES).reshape(CODES, CODES))

    @classmethod
    def total(cls, tables: Iterable["Table"]) -> "Table":
        return cls(np.sum([np.zeros((CODES, CODES), np.int64), *(table.counts for table in tables)], axis=0))

    @property
    def lung(self) -> int:
        """Pixels of lung."""
        return int(self.counts.sum())

    def found(self, group: str) -> int:
        return int(self.counts[members(group)].sum())

    def true(self, group: str) -> int:
        return int(self.counts[:, members(group)].sum())

    def dice(self, group: str) -> float:
        """NaN where the group is neither found nor true."""
        inside = members(group)
        both, total = int(self.counts[np.ix_(inside, inside)].sum()), self.found(group) + self.true(group)
        return 2.0 * both / total if total else float("nan")

    def percents(self, group: str) -> tuple[float, float]:
        """Extent found and true extent in percent of the lung."""
        of = max(self.lung, 1) / 100.0
        return self.found(group) / of, self.true(group) / of


def mask_dice(found: Mask, true: Mask) -> float:
    """Dice of two masks; NaN where both are empty."""
    total = int(found.sum()) + int(true.sum())
    return 2.0 * int((found & true).sum()) / total if total else float("nan")


def pattern_errors(found: ArrayLike, true: ArrayLike) -> dict[str, float]:
    """Mean absolute error and bias in points, linear kappa on steps of 5 %, Spearman's ρ; NaN of too few."""
    away = np.asarray(found, float) - np.asarray(true, float)
    rho = spearman(found, true).rho if len(away) >= FEWEST_IN_ORDER else float("nan")
    return {
        "error": float(np.abs(away).mean()),
        "bias": float(away.mean()),
        "kappa": linear_kappa(found, true),
        "rho": rho,
    }


def orders(name: str, found: ArrayLike, true: ArrayLike) -> dict[str, float]:
    """κ and ρ of TOT of slices that readers drew, of all and of those with as little disease as clinics mostly see."""
    tot, drawn = np.asarray(found, float), np.asarray(true, float)
    few = drawn <= CLINICAL_PERCENT
    told: dict[str, float] = {}
    for words, where in (("", np.ones_like(few)), (f", {CLINICAL}", few)):
        if where.any():
            own = pattern_errors(tot[where], drawn[where])
            told |= {f"{name}, κ of TOT{words}": own["kappa"], f"{name}, ρ of TOT{words}": own["rho"]}
    return told


def interval(sums: ArrayLike, counts: ArrayLike) -> tuple[float, float]:
    """95 % interval of all ``sums`` over all ``counts``, slabs, slices or patients drawn with replacement."""
    tops, bottoms = np.asarray(sums, float), np.asarray(counts, float)
    drawn = np.random.default_rng(SEED).integers(len(tops), size=(DRAWS, len(tops)))
    low, high = np.percentile(tops[drawn].sum(1) / np.maximum(bottoms[drawn].sum(1), 1e-9), (2.5, 97.5))
    return float(low), float(high)
