"""Two series of readings against each other: every measure of agreement with its bootstrap interval, p and q."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import ArrayLike, NDArray

from sscild_desktop.core import agreement
from sscild_desktop.core.agreement import STEP_PERCENT
from sscild_desktop.core.wording import counted

RESAMPLES = 2000
SEED = 20240101
"""Of every bootstrap, so that the same readings give the same intervals."""

CONFIDENCE_PERCENT = 95.0
FEWEST_GROUPS = 3
"""Fewer CTs (or levels of a single one) are not resampled: the interval would say nothing."""

MOST_LOST = 0.1
"""So large a share of the resamples may give no value, as where a resample does not vary, and the interval stands."""

NAN = float("nan")
Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Estimate:
    """A value with the bounds of its 95 % bootstrap interval; NaN where there is none."""

    value: float
    low: float = NAN
    high: float = NAN


NONE = Estimate(NAN)


@dataclass(frozen=True)
class PairedAgreement:
    """The second series against the first. ``n`` pairs in ``groups`` CTs, which are what is resampled.

    Differences are second − first. p and q (Benjamini–Hochberg over a family of tests) are two-sided.
    """

    what: str
    first: str
    second: str
    n: int
    groups: int
    unit: str = "CT"
    mae: Estimate = NONE
    mae_sd: float = NAN
    kappa: Estimate = NONE
    icc: Estimate = NONE
    bias: Estimate = NONE
    lower: Estimate = NONE
    upper: Estimate = NONE
    rho: Estimate = NONE
    rho_p: float = NAN
    rho_q: float = NAN
    median_difference: Estimate = NONE
    wilcoxon_w: float = NAN
    wilcoxon_p: float = NAN
    wilcoxon_q: float = NAN
    notes: tuple[str, ...] = ()


def agree(
    what: str,
    names: tuple[str, str],
    first: ArrayLike,
    second: ArrayLike,
    groups: Sequence[Hashable] | None = None,
    unit: str = "CT",
    seed: int = SEED,
    step: float = STEP_PERCENT,
) -> PairedAgreement:
    """Every measure that so many pairs allow. ``groups`` says which pairs belong together (levels of one CT).

    Whole groups are resampled; without ``groups`` each pair by itself. Values are percent, or what ``step`` parts into
    the classes of κ.
    """
    a, b = np.asarray(first, np.float64), np.asarray(second, np.float64)
    if a.shape != b.shape or a.ndim != 1 or not (np.isfinite(a).all() and np.isfinite(b).all()):
        raise ValueError("two equally long series of finite values are needed")
    found = PairedAgreement(what, *names, a.size, 0, unit)
    if a.size == 0:
        return replace(found, notes=("there is no pair of values",))
    member = (
        np.unique(np.asarray([str(one) for one in groups]), return_inverse=True)[1] if groups else np.arange(a.size)
    )
    weighted = _Weighted(a, b, step)
    draw = _Draws(member, seed)
    found = replace(
        found,
        groups=draw.count,
        notes=_notes(a, b, draw.count, unit),
        mae=draw.estimate(weighted.mae),
        mae_sd=float(np.abs(a - b).std(ddof=1)) if a.size > 1 else NAN,
        kappa=draw.estimate(weighted.kappa),
        icc=draw.estimate(weighted.icc),
        bias=draw.estimate(weighted.bias),
        lower=draw.estimate(weighted.lower),
        upper=draw.estimate(weighted.upper),
        rho=draw.estimate(weighted.rho),
        median_difference=draw.estimate(weighted.median_difference),
    )
    return _with_tests(found, a, b)


def _notes(a: Floats, b: Floats, groups: int, unit: str) -> tuple[str, ...]:
    notes = []
    if groups < FEWEST_GROUPS:
        notes.append(f"{counted(groups, unit)}: no interval below {FEWEST_GROUPS}")
    if np.ptp(a) == 0 or np.ptp(b) == 0:
        notes.append("one of the two never varies, so there is no correlation")
    if np.array_equal(a, b):
        notes.append("all pairs are equal")
    return tuple(notes)


def _with_tests(found: PairedAgreement, a: Floats, b: Floats) -> PairedAgreement:
    """Spearman's and Wilcoxon's p; NaN where there is nothing to test."""
    if a.size >= 3:
        found = replace(found, rho_p=agreement.spearman(a, b).p_value)
    changed = np.round(b - a, 9)
    changed = changed[changed != 0]
    if changed.size < 1:
        return found
    w, p = agreement.signed_ranks(changed)
    return replace(found, wilcoxon_w=w, wilcoxon_p=p)


def with_q_values(rows: Sequence[PairedAgreement]) -> tuple[PairedAgreement, ...]:
    """q beside every p, over all tests of these rows together (Benjamini and Hochberg 1995)."""
    from scipy import stats

    p = np.array([[row.rho_p, row.wilcoxon_p] for row in rows], np.float64).reshape(-1, 2)
    q = np.full_like(p, NAN)
    tested = np.isfinite(p)
    if tested.any():
        q[tested] = stats.false_discovery_control(p[tested], method="bh")
    return tuple(replace(row, rho_q=float(one[0]), wilcoxon_q=float(one[1])) for row, one in zip(rows, q, strict=True))


def mean_with_interval(values: ArrayLike) -> Estimate:
    """The mean of one value per CT with its bootstrap interval."""
    data = np.asarray(values, np.float64)
    return _Draws(np.arange(data.size), SEED).estimate(lambda w: np.asarray(w @ data / w.sum(-1)))


class _Draws:
    """Bootstrap over groups, as scipy's with the percentile method: how many times each resample draws each pair.

    One set of draws serves every measure; what scipy draws for one statistic at a time takes eight times as long.
    """

    def __init__(self, member: NDArray[np.intp], seed: int) -> None:
        self._pairs, self.count = len(member), int(member.max()) + 1
        drawn = np.random.default_rng(seed).integers(0, self.count, (RESAMPLES, self.count))
        times = np.zeros((RESAMPLES, self.count))
        np.add.at(times, (np.arange(RESAMPLES)[:, None], drawn), 1.0)
        self._times = times[:, member]

    def estimate(self, statistic: Callable[[Floats], Floats]) -> Estimate:
        """The value of all pairs once, and the percentile interval over the resamples."""
        value = float(statistic(np.ones((1, self._pairs)))[0])
        if self.count < FEWEST_GROUPS or not np.isfinite(value):
            return Estimate(value)
        spread = statistic(self._times)
        known = spread[np.isfinite(spread)]
        if known.size < (1.0 - MOST_LOST) * spread.size:
            return Estimate(value)
        tail = (100.0 - CONFIDENCE_PERCENT) / 2.0
        low, high = np.percentile(known, (tail, 100.0 - tail))
        return Estimate(value, float(low), float(high))


class _Weighted:
    """The measures of ``core.agreement`` where pair i counts ``w[..., i]`` times; all resamples at once."""

    def __init__(self, a: Floats, b: Floats, step: float) -> None:
        self._a, self._b, self._difference = a, b, b - a
        steps = [np.floor(v / step + 0.5) for v in (a, b)]
        self._apart = np.abs(steps[0] - steps[1])
        self._all_apart = np.abs(steps[0][:, None] - steps[1][None, :])
        self._order = np.argsort(self._difference, kind="stable")

    def mae(self, w: Floats) -> Floats:
        return np.asarray(w @ np.abs(self._difference) / w.sum(-1))

    def bias(self, w: Floats) -> Floats:
        return np.asarray(w @ self._difference / w.sum(-1))

    def lower(self, w: Floats) -> Floats:
        return self.bias(w) - 1.96 * self._sd(w)

    def upper(self, w: Floats) -> Floats:
        return self.bias(w) + 1.96 * self._sd(w)

    def _sd(self, w: Floats) -> Floats:
        off = self._difference[None, :] - self.bias(w)[:, None]
        return _root(_divided((w * off**2).sum(-1), w.sum(-1) - 1.0))

    def kappa(self, w: Floats) -> Floats:
        n = w.sum(-1)
        return 1.0 - _divided(w @ self._apart / n, ((w @ self._all_apart) * w).sum(-1) / n**2)

    def icc(self, w: Floats) -> Floats:
        """ICC(A,1) of McGraw and Wong 1996, which is ICC(2,1) of Shrout and Fleiss 1979, for two raters."""
        n = w.sum(-1)
        means = np.stack([w @ self._a, w @ self._b]) / n
        mean = means.mean(0)
        row = (self._a + self._b) / 2.0
        between_rows = 2.0 * (w * (row[None, :] - mean[:, None]) ** 2).sum(-1)
        between_columns = n * ((means - mean) ** 2).sum(0)
        total = sum((w * (values[None, :] - mean[:, None]) ** 2).sum(-1) for values in (self._a, self._b))
        rows, columns = _divided(between_rows, n - 1.0), between_columns
        error = _divided(total - between_rows - between_columns, n - 1.0)
        below = rows + error + 2.0 * (columns - error) / n
        return np.where(below > 1e-12 * np.maximum(1.0, mean**2), _divided(rows - error, below), NAN)

    def rho(self, w: Floats) -> Floats:
        ranks = [_ranks(values, w) for values in (self._a, self._b)]
        x, y = (one - ((w * one).sum(-1) / w.sum(-1))[:, None] for one in ranks)
        scale = _root((w * x * x).sum(-1) * (w * y * y).sum(-1))
        return _divided((w * x * y).sum(-1), scale)

    def median_difference(self, w: Floats) -> Floats:
        """The usual median: the mean of the two middle values where their number is even."""
        up = np.cumsum(w[:, self._order], -1)
        values, half = self._difference[self._order], up[:, -1] / 2.0
        low = values[(up >= half[:, None] - 1e-9).argmax(-1)]
        high = values[(up > half[:, None] + 1e-9).argmax(-1)]
        return np.asarray((low + high) / 2.0)


def _divided(above: Floats, below: Floats) -> Floats:
    return np.asarray(np.divide(above, below, out=np.full(np.shape(above), NAN), where=below > 1e-12))


def _root(values: Floats) -> Floats:
    return np.asarray(np.sqrt(np.maximum(values, 0.0)) + 0.0 * values)


def _ranks(values: Floats, w: Floats) -> Floats:
    """Mean ranks of each pair among the resampled ones; what is drawn twice is a tie of two."""
    below = (values[:, None] < values[None, :]).astype(np.float64)
    same = (values[:, None] == values[None, :]).astype(np.float64)
    return np.asarray(w @ below + (w @ same + 1.0) / 2.0)
