"""Statistics of a cohort: Spearman, Mann–Whitney and Welch, Wilcoxon and paired t; NaN with a sentence where not."""

import warnings
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.agreement import signed_ranks, spearman
from sscild_desktop.core.course.measures import BY_KEY, Measure
from sscild_desktop.core.rules.lung_function import DECIMALS
from sscild_desktop.core.wording import counted

Floats = NDArray[np.float64]
Values = Sequence[Mapping[str, float]]
"""One mapping per patient, measures by key; what is missing is left out."""

FEWEST_PAIRS, FEWEST_PER_GROUP = 5, 3

NAN = float("nan")


@dataclass(frozen=True)
class Correlated:
    """Spearman's ρ with n and two-sided p, and the least-squares line through the points, for drawing alone."""

    x: Measure
    y: Measure
    n: int
    rho: float = NAN
    p_value: float = NAN
    slope: float = NAN
    intercept: float = NAN
    note: str = ""


@dataclass(frozen=True)
class Group:
    """One group of a measure; quartiles by linear interpolation, whiskers to the last value within 1.5 IQR."""

    n: int
    mean: float = NAN
    sd: float = NAN
    median: float = NAN
    q1: float = NAN
    q3: float = NAN
    low: float = NAN
    high: float = NAN


@dataclass(frozen=True)
class GroupTest:
    """Progressive against stable: Mann–Whitney U (of the progressive) and Welch's t, both two-sided."""

    measure: Measure
    progressive: Group
    stable: Group
    u: float = NAN
    u_p: float = NAN
    t: float = NAN
    t_df: float = NAN
    t_p: float = NAN
    note: str = ""


@dataclass(frozen=True)
class PairedTest:
    """The second visit against the first: Wilcoxon signed rank W and the paired t, both two-sided."""

    measure: Measure
    n: int
    before: Group
    after: Group
    difference: Group
    w: float = NAN
    w_p: float = NAN
    t: float = NAN
    t_p: float = NAN
    note: str = ""


def correlations(values: Values, x_keys: Sequence[str], y_keys: Sequence[str]) -> tuple[Correlated, ...]:
    """Every measure of ``x_keys`` against every one of ``y_keys``, over the patients who have both."""
    return tuple(correlate(values, x, y) for x in x_keys for y in y_keys)


def correlate(values: Values, x_key: str, y_key: str) -> Correlated:
    """Spearman's ρ of two measures. ρ and p are NaN, with a note, for few pairs or where one does not vary."""
    both = [(one[x_key], one[y_key]) for one in values if x_key in one and y_key in one]
    x, y = (np.array([pair[axis] for pair in both], np.float64) for axis in (0, 1))
    measures, n = (BY_KEY[x_key], BY_KEY[y_key]), len(both)
    if n < FEWEST_PAIRS:
        return Correlated(*measures, n, note=f"{counted(n, 'patient')} with both; at least {FEWEST_PAIRS} are needed")
    for axis, measure in zip((x, y), measures, strict=True):
        if np.ptp(axis) == 0:
            return Correlated(*measures, n, note=f"{measure.name} is the same in all {n} patients")
    found = spearman(x, y)
    slope, intercept = _line(x, y)
    return Correlated(*measures, n, found.rho, found.p_value, slope, intercept)


def _line(x: Floats, y: Floats) -> tuple[float, float]:
    centred = x - x.mean()
    slope = float(centred @ (y - y.mean())) / float(centred @ centred)
    return slope, float(y.mean()) - slope * float(x.mean())


def describe(values: Sequence[float] | Floats) -> Group:
    """Mean, SD (n − 1), median, quartiles, whiskers; NaN for what too few values cannot give."""
    data = np.asarray(values, np.float64)
    if data.size == 0:
        return Group(0)
    q1, middle, q3 = (float(one) for one in np.percentile(data, (25, 50, 75)))
    reach = 1.5 * (q3 - q1)
    inside = data[(data >= q1 - reach) & (data <= q3 + reach)]
    sd = float(data.std(ddof=1)) if data.size > 1 else NAN
    return Group(data.size, float(data.mean()), sd, middle, q1, q3, float(inside.min()), float(inside.max()))


def compare_groups(values: Values, progressive: Sequence[bool | None], keys: Sequence[str]) -> tuple[GroupTest, ...]:
    """Each measure in the progressive against the stable; who is not decided belongs to neither."""
    return tuple(_compare(values, progressive, key) for key in keys)


def _compare(values: Values, progressive: Sequence[bool | None], key: str) -> GroupTest:
    told = list(zip(values, progressive, strict=True))
    yes, no = (
        np.array([one[key] for one, is_worse in told if is_worse is wanted and key in one], np.float64)
        for wanted in (True, False)
    )
    measure, groups = BY_KEY[key], (describe(yes), describe(no))
    if min(yes.size, no.size) < FEWEST_PER_GROUP:
        note = f"{yes.size} progressive and {no.size} stable; at least {FEWEST_PER_GROUP} of each are needed"
        return GroupTest(measure, *groups, note=note)
    if np.ptp(np.concatenate([yes, no])) == 0:
        return GroupTest(measure, *groups, note=f"{measure.name} is the same in all {yes.size + no.size} patients")
    return GroupTest(measure, *groups, **_group_tests(yes, no))


def _group_tests(yes: Floats, no: Floats) -> dict[str, Any]:
    from scipy import stats

    ranks = stats.mannwhitneyu(yes, no, alternative="two-sided")
    found: dict[str, Any] = {"u": float(ranks.statistic), "u_p": float(ranks.pvalue)}
    if _varies_too_little(yes) and _varies_too_little(no):
        return found | {"note": "neither group varies, so there is no t-test"}
    with warnings.catch_warnings():  # scipy warns where one group does not vary, which Welch's test allows
        warnings.simplefilter("ignore", RuntimeWarning)
        welch = stats.ttest_ind(yes, no, equal_var=False)
    return found | {"t": float(welch.statistic), "t_df": float(welch.df), "t_p": float(welch.pvalue)}


def _varies_too_little(values: Floats) -> bool:
    """Whether the spread is nothing but rounding: a t-test on it would divide by noise."""
    return bool(np.ptp(values) <= 1e-12 * max(1.0, float(np.abs(values).max())))


def paired_tests(before: Values, after: Values, keys: Sequence[str]) -> tuple[PairedTest, ...]:
    """Each measure at the second visit against the first, over the patients who have both."""
    return tuple(_paired(before, after, key) for key in keys)


def _paired(before: Values, after: Values, key: str) -> PairedTest:
    both = [(one[key], other[key]) for one, other in zip(before, after, strict=True) if key in one and key in other]
    first, second = (np.array([pair[axis] for pair in both], np.float64) for axis in (0, 1))
    # rounded, so that two equal changes are a tie whatever binary says
    difference = np.round(second - first, DECIMALS)
    measure, n = BY_KEY[key], len(both)
    groups = (describe(first), describe(second), describe(difference))
    if n < FEWEST_PAIRS:
        note = f"{counted(n, 'patient')} with both visits; at least {FEWEST_PAIRS} are needed"
        return PairedTest(measure, n, *groups, note=note)
    changed = difference[difference != 0]
    if changed.size == 0:
        return PairedTest(measure, n, *groups, note="nothing changed in any patient")
    return PairedTest(measure, n, *groups, **_pair_tests(difference, changed))


def _pair_tests(difference: Floats, changed: Floats) -> dict[str, Any]:
    from scipy import stats

    w, p = signed_ranks(changed)
    found: dict[str, Any] = {"w": w, "w_p": p}
    if changed.size < difference.size:
        found["note"] = f"{difference.size - changed.size} without any change left out of Wilcoxon's ranks"
    if _varies_too_little(difference):
        return found | {"note": "all changed by the same amount, so there is no t-test"}
    mean = stats.ttest_1samp(difference, 0.0)
    return found | {"t": float(mean.statistic), "t_p": float(mean.pvalue)}
