"""Figures of merit of masks and scores, in plain numpy."""

import numpy as np
from numpy.typing import NDArray

from models.training.synthesis import LEFT_BIT, RIGHT_BIT

Bits = NDArray[np.uint8]


def dice(found: NDArray[np.bool_], truth: NDArray[np.bool_]) -> float:
    """2TP / (2TP + FP + FN); 1 where both are empty."""
    total = int(found.sum()) + int(truth.sum())
    return 1.0 if total == 0 else 2.0 * int((found & truth).sum()) / total


def extents(bits: Bits, lung: NDArray[np.bool_]) -> dict[str, float]:
    """Percent of the lung: TOT, GG, RET (reticulation and fibrosis) and each class."""
    area = max(int(lung.sum()), 1)
    masks = {"tot": 15, "gg": 1, "ret": 10, "ggo": 1, "reticulation": 2, "consolidation": 4, "fibrosis": 8}
    return {key: 100.0 * float(((bits & mask > 0) & lung).sum()) / area for key, mask in masks.items()}


def lung_of(bits: Bits) -> NDArray[np.bool_]:
    return (bits & (RIGHT_BIT | LEFT_BIT)) > 0


def weighted_kappa(first: NDArray[np.float64], second: NDArray[np.float64], step: float = 5.0) -> float:
    """Linearly weighted kappa of two readings in percent, on steps of 5 %."""
    a, b = (np.rint(np.asarray(v) / step).astype(int) for v in (first, second))
    count = int(100 / step) + 1
    table = np.zeros((count, count))
    np.add.at(table, (np.clip(a, 0, count - 1), np.clip(b, 0, count - 1)), 1)
    weight = np.abs(np.subtract.outer(np.arange(count), np.arange(count))) / (count - 1)
    chance = np.outer(table.sum(1), table.sum(0)) / table.sum()
    expected = float((weight * chance).sum())
    return 1.0 if expected == 0 else 1.0 - float((weight * table).sum()) / expected


def spearman(first: list[float], second: list[float]) -> float:
    from scipy.stats import spearmanr

    return float(spearmanr(first, second).statistic)
