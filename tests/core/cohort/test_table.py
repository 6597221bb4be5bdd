"""A cohort against scipy on random numbers and by hand; which visits count; what cannot be tested is a sentence."""

import math
import warnings
from datetime import date
from itertools import permutations
from statistics import correlation

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats

from sscild_desktop.core.agreement import spearman
from sscild_desktop.core.cohort.statistics import compare_groups, correlate, correlations, describe, paired_tests
from sscild_desktop.core.cohort.table import (
    FIRST_TO_LAST,
    LAST_TWO,
    LAST_VISIT,
    NEAR_ONE_YEAR,
    CohortChoice,
    CohortPatient,
    analyse_cohort,
    cohort_rows,
    follow_up_pair,
    group_text,
    interval_text,
    summary_text,
    usable_visits,
)
from sscild_desktop.core.course.read_lung_function import OMERACT
from sscild_desktop.core.course.read_progression import INBUILD
from sscild_desktop.core.errors import Cancelled
from sscild_desktop.core.patients import LungFunction
from tests.core.course.people import FIRST_DAY, a_visit, coded, judged, later, percent

X, Y = "total_percent", "fvc_percent"


@pytest.fixture(autouse=True)
def no_warning():
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        yield


def values(xs, ys, x_key=X, y_key=Y):
    return [{x_key: float(x), y_key: float(y)} for x, y in zip(xs, ys, strict=True)]


# against scipy


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("count", [9, 40, 200])
def test_spearman_is_that_of_scipy(seed, count):
    rng = np.random.default_rng(seed)
    x = rng.integers(0, 30, count).astype(float)  # with ties
    y = -x + rng.normal(0, 8, count)
    found = correlate(values(x, y), X, Y)
    expected = stats.spearmanr(x, y)
    assert (found.n, found.rho, found.p_value) == (count, expected.statistic, expected.pvalue)
    line = stats.linregress(x, y)
    assert found.slope == pytest.approx(line.slope, rel=1e-12)
    assert found.intercept == pytest.approx(line.intercept, rel=1e-12)


@pytest.mark.parametrize("count", [5, 6, 7])
def test_few_pairs_count_every_order_of_the_ranks(count):
    rng = np.random.default_rng(count)
    x, y = rng.integers(0, 5, count).astype(float), rng.normal(size=count)
    found_now = spearman(x, y)
    rho, p = found_now.rho, found_now.p_value
    assert rho == pytest.approx(stats.spearmanr(x, y).statistic, abs=1e-12)
    ranks = stats.rankdata(x), stats.rankdata(y)
    found = [abs(correlation(ranks[0], order)) >= abs(rho) - 1e-9 for order in permutations(ranks[1])]
    assert p == pytest.approx(sum(found) / len(found), abs=1e-12)


def test_a_perfect_order_of_five_has_the_smallest_p_there_is():
    # 5! = 120 orders, of which the same and the reverse have |ρ| = 1: p = 2/120
    found = spearman(np.arange(5.0), np.arange(5.0))
    assert (found.rho, found.p_value) == (pytest.approx(1.0), pytest.approx(2 / 120))


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("sizes", [(3, 4), (8, 30), (25, 40)])
def test_groups_are_those_of_scipy(seed, sizes):
    rng = np.random.default_rng(seed)
    yes, no = rng.normal(12, 4, sizes[0]), rng.normal(8, 3, sizes[1])
    told = [True] * sizes[0] + [False] * sizes[1] + [None]
    rows = [{X: float(v)} for v in (*yes, *no, 99.0)]
    (found,) = compare_groups(rows, told, [X])
    ranks, welch = stats.mannwhitneyu(yes, no), stats.ttest_ind(yes, no, equal_var=False)
    assert (found.u, found.u_p) == (ranks.statistic, ranks.pvalue)
    assert (found.t, found.t_p) == (welch.statistic, welch.pvalue)
    assert found.t_df == pytest.approx(welch.df)
    assert (found.progressive.n, found.stable.n) == sizes
    assert found.progressive.median == np.median(yes)
    assert (found.stable.q1, found.stable.q3) == tuple(np.percentile(no, (25, 75)))
    assert found.stable.sd == pytest.approx(np.std(no, ddof=1))


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("count", [5, 20, 80])
def test_paired_tests_are_those_of_scipy(seed, count):
    rng = np.random.default_rng(seed)
    before = np.round(rng.normal(20, 5, count), 6)
    after = np.round(before + rng.normal(1, 2, count), 6)
    (found,) = paired_tests([{X: float(v)} for v in before], [{X: float(v)} for v in after], [X])
    difference = np.round(after - before, 9)
    ranks = stats.wilcoxon(difference, method="exact" if count <= 50 else "asymptotic")
    t = stats.ttest_rel(after, before)
    assert (found.w, found.w_p) == (ranks.statistic, ranks.pvalue)
    assert found.t == pytest.approx(t.statistic, rel=1e-9)
    assert found.t_p == pytest.approx(t.pvalue, rel=1e-9)
    assert found.difference.median == pytest.approx(np.median(after - before))


# by hand


def test_spearman_by_hand():
    # extent 5 12 20 31 44 8 27 16 38, ranks 1 3 5 7 9 2 6 4 8
    # FVC    98 90 84 70 61 99 75 91 77, ranks 8 6 5 2 1 9 3 7 4
    # d      −7 −3 0 5 8 −7 3 −3 4,  d² = 49+9+0+25+64+49+9+9+16 = 230
    # ρ = 1 − 6·230 / (9·80) = 1 − 1380/720 = −0.91666…
    # t = ρ·√(7/(1 − ρ²)) = −0.916667·√(7/0.159722) = −6.068479, 7 degrees of freedom
    found = correlate(values([5, 12, 20, 31, 44, 8, 27, 16, 38], [98, 90, 84, 70, 61, 99, 75, 91, 77]), X, Y)
    assert found.rho == pytest.approx(1 - 1380 / 720, abs=1e-12)
    assert found.p_value == pytest.approx(2 * stats.t.sf(0.9166666667 * math.sqrt(7 / 0.1597222222), 7), rel=1e-6)


def test_groups_by_hand():
    # progressive 6 9 12, stable 1 2 3 7: of the 12 pairs the progressive is larger in
    # 6: 3, 9: 4, 12: 4 → U = 11; ways to place 3 of 7 ranks: 35, of which U ≥ 11 are 2 (12, 11), two-sided 4/35
    # means 9 and 3.25; variances 9 and 6.9166…; t = 5.75/√(9/3 + 6.91667/4) = 5.75/2.174473 = 2.644319
    rows = [{X: float(v)} for v in (6, 9, 12, 1, 2, 3, 7)]
    (found,) = compare_groups(rows, [True] * 3 + [False] * 4, [X])
    assert found.u == 11
    assert found.u_p == pytest.approx(4 / 35)
    assert found.t == pytest.approx(5.75 / math.sqrt(9 / 3 + (83 / 12) / 4))
    assert (found.progressive.mean, found.stable.mean) == (9.0, 3.25)
    # quartiles of 1 2 3 7 by linear interpolation: 1.75, 2.5, 4.0
    assert (found.stable.q1, found.stable.median, found.stable.q3) == (1.75, 2.5, 4.0)


def test_paired_by_hand():
    # differences 1 2 3 4 −5: ranks 1 2 3 4 5, W+ = 10, W− = 5, W = 5
    # of 32 signs, W− ≤ 5 in 10 (sums 0 1 2 3 3 4 4 5 5 5), two-sided 20/32
    # mean 1, SD √(50/4) = 3.535534; t = 1/(3.535534/√5) = 0.632456
    before = [{X: 10.0}] * 5
    after = [{X: 10.0 + d} for d in (1, 2, 3, 4, -5)]
    (found,) = paired_tests(before, after, [X])
    assert found.w == 5
    assert found.w_p == pytest.approx(20 / 32)
    assert found.t == pytest.approx(1 / (math.sqrt(50 / 4) / math.sqrt(5)))


def test_whiskers_reach_to_the_last_value_within_one_and_a_half_quartile_ranges():
    found = describe([1, 2, 3, 4, 5, 100])
    assert (found.q1, found.q3) == (2.25, 4.75)
    assert (found.low, found.high) == (1.0, 5.0)


# what cannot be tested


@pytest.mark.parametrize(("count", "words"), [(0, "0 patients"), (1, "1 patient "), (4, "at least 5 are needed")])
def test_too_few_pairs(count, words):
    found = correlate(values(range(count), range(count)), X, Y)
    assert math.isnan(found.rho)
    assert math.isnan(found.p_value)
    assert words in found.note


def test_a_measure_that_does_not_vary():
    found = correlate(values([3.0] * 10, range(10)), X, Y)
    assert (math.isnan(found.rho), found.note) == (True, "Total disease is the same in all 10 patients")
    (group,) = compare_groups([{X: 3.0}] * 8, [True, False] * 4, [X])
    assert math.isnan(group.u_p)
    assert "the same in all 8" in group.note


def test_groups_that_do_not_vary_within_have_ranks_but_no_t():
    (found,) = compare_groups([{X: 3.0}] * 4 + [{X: 5.0}] * 4, [True] * 4 + [False] * 4, [X])
    assert not math.isnan(found.u_p)
    assert math.isnan(found.t_p)
    assert "no t-test" in found.note


@pytest.mark.parametrize(("yes", "no"), [(0, 9), (2, 9), (9, 2), (1, 1)])
def test_small_groups(yes, no):
    (found,) = compare_groups([{X: float(i)} for i in range(yes + no)], [True] * yes + [False] * no, [X])
    assert math.isnan(found.u_p)
    assert found.note == f"{yes} progressive and {no} stable; at least 3 of each are needed"


def test_nothing_changed_and_all_changed_alike():
    rows = [{X: float(i)} for i in range(6)]
    (found,) = paired_tests(rows, rows, [X])
    assert (math.isnan(found.w_p), found.note) == (True, "nothing changed in any patient")
    (found,) = paired_tests(rows, [{X: i + 0.1} for i in range(6)], [X])
    assert not math.isnan(found.w_p)
    assert math.isnan(found.t_p)
    assert "same amount" in found.note


def test_who_did_not_change_is_left_out_of_the_ranks_and_said():
    before, after = [{X: 1.0}] * 7, [{X: 1.0 + d} for d in (0, 0, 1, 2, 3, 4, 5)]
    (found,) = paired_tests(before, after, [X])
    assert found.note == "2 without any change left out of Wilcoxon's ranks"
    assert found.w_p == pytest.approx(stats.wilcoxon([1, 2, 3, 4, 5], method="exact").pvalue)


def test_missing_values_leave_out_their_patient_alone():
    rows = values(range(6), range(6))
    rows[2] = {X: 2.0}
    assert correlate(rows, X, Y).n == 5


SOME = st.lists(st.tuples(st.floats(-1e6, 1e6), st.floats(-1e6, 1e6)), max_size=30)


@settings(max_examples=60, deadline=None)
@given(SOME, st.data())
def test_any_numbers_give_numbers_or_a_note(pairs, data):
    rows = values([a for a, _ in pairs], [b for _, b in pairs])
    told = data.draw(st.lists(st.sampled_from([True, False, None]), min_size=len(rows), max_size=len(rows)))
    found = correlate(rows, X, Y)
    assert found.note or -1.0000001 <= found.rho <= 1.0000001
    (group,) = compare_groups(rows, told, [X])
    assert group.note or 0 <= group.u_p <= 1
    (paired,) = paired_tests(rows, list(reversed(rows)), [X])
    assert paired.note or 0 <= paired.w_p <= 1


# which visits count


def person(number, *visits, **facts):
    return CohortPatient(coded(number, **facts), tuple(visits))


def whole(number, days, fvc=80.0, extent=10.0):
    return a_visit(number, later(days), percent(fvc), total_percent=extent)


def test_visits_with_ct_and_lung_function_count_else_those_with_either():
    ct, function, both = a_visit(1, total_percent=3.0), a_visit(2, later(10), percent(80)), whole(3, 20)
    assert usable_visits((both, ct, function, a_visit(4, later(30)))) == (both,)
    assert usable_visits((function, ct, a_visit(4))) == (ct, function)
    assert usable_visits((a_visit(4),)) == ()


@pytest.mark.parametrize(("span", "expected"), [(NEAR_ONE_YEAR, (0, 2)), (FIRST_TO_LAST, (0, 3)), (LAST_TWO, (2, 3))])
def test_the_two_visits_of_the_change(span, expected):
    visits = [whole(1, 0), whole(2, 200), whole(3, 380), whole(4, 900)]
    assert follow_up_pair(visits, span) == (visits[expected[0]], visits[expected[1]])
    assert follow_up_pair(visits[:1], span) is None


def test_each_patient_counts_once_with_values_of_the_chosen_visit():
    people = [person(1, whole(1, 0, 80, 10), whole(2, 365, 70, 16)), person(2, a_visit(3)), person(3, whole(4, 5))]
    rows = cohort_rows(people, CohortChoice())
    assert [row.code for row in rows] == ["P0001", "P0003"]
    assert (rows[0].values[Y], rows[0].day) == (80.0, FIRST_DAY)
    assert rows[0].change == {Y: -10.0, X: 6.0}
    assert rows[0].months == pytest.approx(365 / 30.4375)
    assert (rows[1].change, rows[1].progressive, rows[1].months) == ({}, None, None)
    assert cohort_rows(people, CohortChoice(LAST_VISIT))[0].values[X] == 16.0


def test_the_reader_chooses_the_definition_and_judgements_are_used():
    people = [person(1, whole(1, 0, 100), whole(2, 365, 94))]
    asked = []

    def reading_of(first, second):
        asked.append((first, second))
        return judged(more_fibrosis=True)

    assert cohort_rows(people, CohortChoice(rule=INBUILD), reading_of)[0].progressive is True
    assert cohort_rows(people, CohortChoice(rule=INBUILD))[0].progressive is None
    assert cohort_rows(people, CohortChoice(rule=OMERACT), reading_of)[0].progressive is None
    assert cohort_rows(people, CohortChoice(), reading_of)[0].progressive is None
    assert set(asked) == {(1, 2)}


def many(count=30, seed=3):
    rng = np.random.default_rng(seed)
    found = []
    for number in range(1, count + 1):
        extent, fvc = float(rng.uniform(2, 40)), float(rng.uniform(50, 110))
        loss = float(rng.choice([0.0, 15.0])) + float(rng.normal(0, 1))
        first = whole(2 * number, 0, fvc, extent)
        second = whole(2 * number + 1, int(rng.integers(300, 430)), fvc * (1 - loss / 100), extent + loss)
        found.append(person(number, first, second, disease="SSc-ILD" if number % 5 else "IPF"))
    return found


def test_everything_of_a_cohort_and_no_definition_is_chosen_by_itself():
    people = many()
    result = analyse_cohort(people, CohortChoice())
    assert CohortChoice().rule == ""
    assert (result.groups, result.groups_change) == ((), ())
    assert result.people == tuple(people)
    assert result.diseases == ("IPF", "SSc-ILD")
    pairs = {(one.x.key, one.y.key): one for one in result.correlated_change}
    changes = [row.change for row in result.rows]
    expected = stats.spearmanr([one[X] for one in changes], [one[Y] for one in changes])
    assert pairs[X, Y].rho == expected.statistic
    assert result.paired[0].n == 30


def test_chosen_definition_and_disease():
    result = analyse_cohort(many(), CohortChoice(rule=OMERACT, disease="SSc-ILD"))
    assert len(result.rows) == 24
    assert len(result.chosen_people) == 24
    assert len(result.people) == 30
    said = [row.progressive for row in result.rows]
    group = next(one for one in result.groups_change if one.measure.key == X)
    assert (group.progressive.n, group.stable.n) == (said.count(True), said.count(False))
    assert group.progressive.median > group.stable.median


def test_an_empty_cohort():
    result = analyse_cohort([], CohortChoice(rule=INBUILD))
    assert (result.rows, result.correlated, result.groups, result.paired) == ((), (), (), ())
    assert summary_text(result.rows, INBUILD) == (
        "0 patients, none with a follow-up. INBUILD: 0 progressive, 0 stable, 0 not decided or not applicable."
    )


def test_words_for_the_cohort():
    rows = cohort_rows([person(1, whole(1, 0), whole(2, 365)), person(2, whole(3, 0))], CohortChoice())
    assert interval_text(rows) == "1 with a follow-up, median 12.0 months (12.0–12.0)"
    assert group_text(rows, "") == "No definition of progression chosen"
    rows = cohort_rows(
        [person(1, whole(1, 0, 100), whole(2, 365, 80)), person(2, whole(3, 0))], CohortChoice(rule=INBUILD)
    )
    assert group_text(rows, INBUILD) == "INBUILD: 1 progressive, 0 stable, 0 not decided or not applicable"


def test_a_row_says_why_a_definition_has_no_answer():
    people = [person(1, whole(1, 0)), person(2, whole(2, 0, 100), whole(3, 800, 70))]
    single, late = cohort_rows(people[:2], CohortChoice(rule=INBUILD))
    assert (single.group, single.says(OMERACT)) == ("no follow-up", "no follow-up")
    assert (late.group, late.says(OMERACT)) == ("not applicable", "progressive")
    (open_,) = cohort_rows([person(1, whole(1, 0, 100), whole(2, 365, 94))], CohortChoice(rule=INBUILD))
    assert open_.group == "not decided"
    assert cohort_rows(people[:1], CohortChoice())[0].group == "no definition chosen"


def test_it_can_be_cancelled():
    def stop(fraction, text):
        raise Cancelled

    with pytest.raises(Cancelled):
        analyse_cohort(many(3), CohortChoice(), report=stop)


def test_correlations_keep_the_order_asked_for():
    found = correlations(values(range(9), range(9)), [X], [Y, "dlco_percent"])
    assert [one.y.key for one in found] == [Y, "dlco_percent"]
    assert found[1].n == 0


def test_days_of_measurement_make_the_window_of_the_definition():
    first = whole(1, 0, 100)
    second = a_visit(2, later(300), LungFunction(fvc_percent=80, day=date(2026, 1, 1)), total_percent=4.0)
    rows = cohort_rows([person(1, first, second)], CohortChoice(rule=INBUILD))
    assert rows[0].progressive is None


def test_a_group_that_does_not_vary_is_compared_without_a_warning():
    yes, no = [80.0 + 1e-14 * n for n in (0, 1, 2)], [70.0, 75.0, 77.0, 71.0]
    values = [{"fev1_fvc_percent": one} for one in (*yes, *no)]
    (found,) = compare_groups(values, [True] * 3 + [False] * 4, ["fev1_fvc_percent"])
    spread = np.var(no, ddof=1) / 4
    assert found.t == pytest.approx((80.0 - np.mean(no)) / math.sqrt(spread))
    assert found.t_df == pytest.approx(3.0)
