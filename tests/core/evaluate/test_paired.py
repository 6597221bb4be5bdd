"""Agreement of two series: published worked examples, scipy, and what is said where there is nothing to measure."""

import math

import numpy as np
import pytest
from scipy import stats

from sscild_desktop.core import agreement
from sscild_desktop.core.evaluate import paired
from sscild_desktop.core.evaluate.paired import agree, with_q_values
from tests.core.evaluate.plain_icc import icc_2_1

NAMES = ("A", "B")
PEFR_LARGE = [494, 395, 516, 434, 476, 557, 413, 442, 650, 433, 417, 656, 267, 478, 178, 423, 427]
PEFR_MINI = [512, 430, 520, 428, 500, 600, 364, 380, 658, 445, 432, 626, 260, 477, 259, 350, 451]
"""Peak flow by a large and a mini meter, first readings (Bland and Altman, Lancet 1986, Table 1)."""

SHROUT_FLEISS = np.array([[9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7]], float)
RNG = np.random.default_rng(3)
FIRST = RNG.integers(0, 15, 40) * 5.0
SECOND = np.clip(FIRST + RNG.integers(-2, 3, 40) * 5.0, 0, 100)


def test_bland_and_altman_1986():
    # mean difference (large − mini) −2.1 l/min, SD 38.8; limits −79.7 and 75.5 with two SD, 1.96 here
    found = agree("PEFR", NAMES, PEFR_MINI, PEFR_LARGE)
    assert found.bias.value == pytest.approx(-2.1, abs=0.05)
    assert (found.upper.value - found.bias.value) / 1.96 == pytest.approx(38.8, abs=0.05)
    assert found.lower.value == pytest.approx(-2.1 - 1.96 * 38.8, abs=0.15)


def test_the_plain_icc_is_that_of_the_published_example():
    # Shrout and Fleiss 1979, Table 4: ICC(2,1) = .29
    assert icc_2_1(SHROUT_FLEISS) == pytest.approx(0.2898, abs=5e-5)


def test_icc_is_about_absolute_agreement():
    first = np.array([10.0, 20.0, 30.0, 40.0])
    assert agree("", NAMES, first, first).icc.value == pytest.approx(1.0)
    assert agree("", NAMES, first, first + 10).icc.value < 0.9  # perfectly correlated, not in agreement
    assert math.isnan(agree("", NAMES, [7.0] * 3, [7.0] * 3).icc.value)


def test_icc_of_shrout_and_fleiss_is_that_of_the_table_for_every_pair_of_judges():
    for one in range(4):
        for other in range(one + 1, 4):
            pair = SHROUT_FLEISS[:, [one, other]]
            assert agree("", NAMES, *pair.T).icc.value == pytest.approx(icc_2_1(pair))


def test_linear_kappa_of_a_published_table():
    # two radiologists on 85 xeromammograms in four classes (Boyd 1982; Altman 1991, p. 408): weighted κ 0.57
    table = np.array([[21, 12, 0, 0], [4, 17, 1, 0], [3, 9, 15, 2], [0, 0, 0, 1]])
    a, b = (np.repeat(axis, table.ravel()) * 5.0 for axis in np.indices(table.shape).reshape(2, -1))
    assert agree("", NAMES, a, b).kappa.value == pytest.approx(0.57, abs=0.005)


@pytest.mark.parametrize("seed", range(5))
def test_each_value_is_that_of_the_plain_measures(seed):
    rng = np.random.default_rng(seed)
    a = rng.integers(0, 8, 12) * 5.0
    b = np.clip(a + rng.integers(-2, 4, 12) * 5.0, 0, 100)
    found = agree("", NAMES, a, b)
    assert found.mae.value == pytest.approx(np.abs(a - b).mean())
    assert found.mae_sd == pytest.approx(np.abs(a - b).std(ddof=1))
    assert found.kappa.value == pytest.approx(agreement.linear_kappa(a, b))
    assert found.icc.value == pytest.approx(icc_2_1(np.stack([a, b], 1)))
    bounds = (found.lower.value, found.bias.value, found.upper.value)
    assert bounds == pytest.approx(limits_of_agreement(a, b))
    assert found.rho.value == pytest.approx(stats.spearmanr(a, b).statistic)
    assert found.median_difference.value == pytest.approx(np.median(b - a))
    assert found.rho_p == pytest.approx(stats.spearmanr(a, b).pvalue)


def limits_of_agreement(a, b):
    """Lower limit, bias and upper limit of second − first (Bland and Altman 1986)."""
    bias, sd = (b - a).mean(), (b - a).std(ddof=1)
    return bias - 1.96 * sd, bias, bias + 1.96 * sd


PLAIN = {
    "mae": lambda a, b: float(np.abs(a - b).mean()),
    "kappa": agreement.linear_kappa,
    "icc": lambda a, b: icc_2_1(np.stack([a, b], 1)),
    "upper": lambda a, b: limits_of_agreement(a, b)[2],
    "rho": lambda a, b: float(stats.spearmanr(a, b).statistic),
    "median_difference": lambda a, b: float(np.median(b - a)),
}


@pytest.mark.parametrize("name", PLAIN)
def test_the_interval_is_scipys_bootstrap_of_the_plain_measure(name, monkeypatch):
    monkeypatch.setattr(paired, "RESAMPLES", 99)
    found = getattr(agree("", NAMES, FIRST, SECOND, seed=5), name)
    by_scipy = stats.bootstrap(
        (np.arange(40),),
        lambda drawn: PLAIN[name](FIRST[drawn], SECOND[drawn]),
        vectorized=False,
        n_resamples=99,
        method="percentile",
        rng=np.random.default_rng(5),
    ).confidence_interval
    assert (found.low, found.high) == pytest.approx(tuple(by_scipy))


def test_whole_groups_are_resampled():
    """Two CTs of which one agrees wholly: a resample of a CT brings all of its levels."""
    groups = [case for case in "abcd" for _level in range(5)]
    errors = np.repeat([0.0, 5.0, 10.0, 15.0], 5)
    found = agree("", NAMES, np.arange(20.0), np.arange(20.0) + errors, groups)
    assert (found.groups, found.mae.value) == (4, 7.5)
    assert found.mae.low < 3 and found.mae.high > 12
    alone = agree("", NAMES, np.arange(20.0), np.arange(20.0) + errors)
    assert alone.mae.high - alone.mae.low < found.mae.high - found.mae.low


def test_the_same_readings_give_the_same_intervals():
    assert agree("", NAMES, FIRST, SECOND) == agree("", NAMES, FIRST, SECOND)
    assert agree("", NAMES, FIRST, SECOND, seed=1).mae != agree("", NAMES, FIRST, SECOND, seed=2).mae


def test_wilcoxon_is_scipys():
    found = agree("", NAMES, FIRST, SECOND)
    changed = (SECOND - FIRST)[FIRST != SECOND]
    test = stats.wilcoxon(changed, method="asymptotic")
    assert (found.wilcoxon_w, found.wilcoxon_p) == pytest.approx((test.statistic, test.pvalue))


def test_one_pair_two_equal_series_and_constant_scores_are_defined():
    one = agree("", NAMES, [10.0], [15.0])
    assert (one.n, one.mae.value, one.bias.value) == (1, 5.0, 5.0)
    assert all(math.isnan(v) for v in (one.mae.low, one.icc.value, one.rho.value, one.rho_p, one.mae_sd))
    assert any("no interval" in note for note in one.notes)
    equal = agree("", NAMES, [5.0, 10.0, 30.0, 35.0], [5.0, 10.0, 30.0, 35.0])
    assert (equal.mae.value, equal.kappa.value, equal.icc.value) == pytest.approx((0.0, 1.0, 1.0))
    assert math.isnan(equal.wilcoxon_p) and "all pairs are equal" in equal.notes
    constant = agree("", NAMES, [5.0] * 6, [5.0, 10.0, 15.0, 0.0, 5.0, 5.0])
    assert math.isnan(constant.rho.value) and math.isnan(constant.rho_p)
    assert any("never varies" in note for note in constant.notes)
    assert agree("", NAMES, [], []).notes == ("there is no pair of values",)


def test_unequal_or_missing_values_are_no_question_for_this():
    with pytest.raises(ValueError):
        agree("", NAMES, [1.0], [1.0, 2.0])
    with pytest.raises(ValueError):
        agree("", NAMES, [math.nan], [1.0])


def test_q_values_are_those_of_benjamini_and_hochberg_over_all_tests():
    rows = [agree("", NAMES, FIRST[:n], SECOND[:n]) for n in (10, 20, 40)] + [agree("", NAMES, [1.0], [1.0])]
    corrected = with_q_values(rows)
    p = [value for row in rows[:3] for value in (row.rho_p, row.wilcoxon_p)]
    q = [value for row in corrected[:3] for value in (row.rho_q, row.wilcoxon_q)]
    # by the definition: p·m/rank, made monotone from the largest downward
    order = np.argsort(p)
    by_hand = np.minimum.accumulate((np.sort(p) * len(p) / np.arange(1, len(p) + 1))[::-1])[::-1]
    assert np.array(q)[order] == pytest.approx(by_hand)
    assert math.isnan(corrected[3].rho_q) and all(b >= a for a, b in zip(p, q, strict=True))
