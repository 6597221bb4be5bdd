"""Agreement of two series of values, or two masks: weighted κ, Spearman, Wilcoxon, Dice."""

import math
from dataclasses import dataclass
from functools import cache
from itertools import permutations

import numpy as np
from numpy.typing import ArrayLike, NDArray

STEP_PERCENT = 5.0
"""Scores are compared by κ on steps of 5 %, as they are read."""

EXACT_UP_TO = 8
"""Up to so many pairs the p value of ρ counts every order of the ranks; above, Student's t stands in for it."""


@dataclass(frozen=True)
class Correlation:
    """Spearman's ρ with its two-sided p value."""

    rho: float
    p_value: float
    count: int


def _pairs(first: ArrayLike, second: ArrayLike, fewest: int) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    a, b = np.asarray(first, np.float64).ravel(), np.asarray(second, np.float64).ravel()
    if a.shape != b.shape or a.size < fewest:
        raise ValueError(f"two equally long series of at least {fewest} values are needed")
    if not (np.isfinite(a).all() and np.isfinite(b).all()):
        raise ValueError("values must be finite; leave out missing pairs first")
    return a, b


def linear_kappa(first: ArrayLike, second: ArrayLike, step: float = STEP_PERCENT) -> float:
    """Linearly weighted κ on steps of ``step``; NaN where chance alone leaves nothing to disagree on."""
    a, b = _pairs(first, second, 1)
    rows, columns = (np.floor(v / step + 0.5).astype(int) for v in (a, b))
    levels = np.unique(np.concatenate([rows, columns]))
    shares_a = np.array([(rows == level).mean() for level in levels])
    shares_b = np.array([(columns == level).mean() for level in levels])
    by_chance = float(shares_a @ np.abs(levels[:, None] - levels[None, :]) @ shares_b)
    observed = float(np.abs(rows - columns).mean())
    return 1.0 - observed / by_chance if by_chance > 0 else float("nan")


def spearman(first: ArrayLike, second: ArrayLike) -> Correlation:
    """Spearman's rank correlation; ρ is NaN when one series does not vary.

    p is two-sided: of every order of the ranks up to ``EXACT_UP_TO`` pairs, of Student's t above.
    """
    from scipy import stats

    a, b = _pairs(first, second, 3)
    if np.ptp(a) == 0 or np.ptp(b) == 0:
        return Correlation(float("nan"), float("nan"), a.size)
    if a.size > EXACT_UP_TO:
        result = stats.spearmanr(a, b)
        return Correlation(float(result.statistic), float(result.pvalue), a.size)
    rank_a, rank_b = (stats.rankdata(values) - (a.size + 1) / 2.0 for values in (a, b))
    scale = math.sqrt(float(rank_a @ rank_a) * float(rank_b @ rank_b))
    rho = float(rank_a @ rank_b) / scale
    everywhere = rank_b[_orders(a.size)] @ rank_a / scale
    return Correlation(rho, float((np.abs(everywhere) >= abs(rho) - 1e-12).mean()), a.size)


@cache
def _orders(count: int) -> NDArray[np.intp]:
    return np.array(list(permutations(range(count))), np.intp)


def signed_ranks(changes: NDArray[np.float64]) -> tuple[float, float]:
    """Wilcoxon's W and two-sided p of changes of which none is 0.

    Exact only where that is defined; with ties or many pairs the normal distribution stands in.
    """
    from scipy import stats

    has_ties = np.unique(np.abs(changes)).size < changes.size
    test = stats.wilcoxon(changes, method="exact" if changes.size <= 50 and not has_ties else "asymptotic")
    return float(test.statistic), float(test.pvalue)


def dice(first: ArrayLike, second: ArrayLike) -> float:
    """Dice = 2TP / (2TP + FP + FN) of two masks; NaN when both are empty.

    (One published formula has the true negatives in the denominator; that is a mistake and is not followed.)
    """
    a, b = np.asarray(first, bool), np.asarray(second, bool)
    if a.shape != b.shape:
        raise ValueError("the masks must have the same shape")
    total = int(np.count_nonzero(a)) + int(np.count_nonzero(b))
    return 2.0 * int(np.count_nonzero(a & b)) / total if total else float("nan")
