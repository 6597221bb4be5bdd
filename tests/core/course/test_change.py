"""Change of every measure: at, inside and outside the noise band, days, what is missing, what makes it doubtful."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sscild_desktop.core.course.change import OTHER_RULES, change_row, change_rows, comparison_notes, ct_day
from sscild_desktop.core.course.measures import BY_KEY, MEASURES
from sscild_desktop.core.patients import LungFunction
from sscild_desktop.core.results import CAREFULLY, NetworkUse
from sscild_desktop.core.wording import signed
from tests.core.course.people import FIRST_DAY, a_visit, later


def row(key, before, after, days=365):
    return change_row(BY_KEY[key], before, after, FIRST_DAY, later(days))


@pytest.mark.parametrize(
    ("after", "is_noise", "words"),
    [
        (20.0, True, "within measurement noise"),
        (23.39, True, "within measurement noise"),
        (23.4, True, "within measurement noise"),
        (23.41, False, "more disease"),
        (16.6, True, "within measurement noise"),
        (16.59, False, "less disease"),
    ],
)
def test_noise_band_of_an_extent(after, is_noise, words):
    found = row("total_percent", 20.0, after)
    assert found.is_noise is is_noise
    assert found.text.endswith(words)


@pytest.mark.parametrize(("after", "said"), [(23.4, "+3.4"), (23.42, "+3.42"), (16.56, "−3.44"), (23.35, "+3.35")])
def test_a_change_beside_the_noise_is_not_shown_as_its_border(after, said):
    found = row("total_percent", 20.0, after)
    assert found.text.startswith(f"{said} points")
    assert found.digits == len(said) - 3


def test_absolute_relative_and_per_year_by_hand():
    # 20 to 26 % in 731 days: 6 points, 6/20 = 30 %, 6 · 365.25 / 731 = 2.997948... a year
    found = row("total_percent", 20.0, 26.0, 731)
    assert (found.absolute, found.relative) == (6.0, 30.0)
    assert found.per_year == pytest.approx(6 * 365.25 / 731, rel=1e-15)
    assert found.text == "+6.0 points, more disease"


@pytest.mark.parametrize(
    ("key", "before", "after", "text"),
    [
        ("fvc_l", 3.0, 2.75, "−0.25 L, lower"),
        ("fvc_percent", 80.0, 86.0, "+6.0 points, higher"),
        ("lungs_ml", 4000.0, 4120.0, "+120 mL, higher"),
        ("kurtosis", 5.0, 5.0, "0.00, unchanged"),
        ("mean_hu", -820.0, -800.0, "+20 HU, higher"),
    ],
)
def test_without_a_published_band_nothing_is_called_noise(key, before, after, text):
    found = row(key, before, after)
    assert found.is_noise is None
    assert found.text == text


@pytest.mark.parametrize("key", ["mean_hu", "p15_hu", "skewness", "kurtosis", "cpi"])
def test_scales_without_a_true_zero_have_no_relative_change(key):
    assert row(key, 10.0, 12.0).relative is None


@pytest.mark.parametrize("key", ["fvc_l", "dlco_mmol", "kco_mmol", "weight_kg", "walk_m", "kl6"])
def test_scales_with_a_true_zero_have_one(key):
    assert row(key, 10.0, 12.0).relative == 20.0


def test_from_zero_there_is_no_relative_change():
    assert row("total_percent", 0.0, 5.0).relative is None


@pytest.mark.parametrize("days", [0, -3])
def test_a_second_measurement_that_is_not_later_has_no_change_per_year(days):
    found = row("fvc_l", 3.0, 2.9, days)
    assert found.per_year is None
    assert "not later" in found.text


def test_only_what_was_measured_at_either_visit_in_the_fixed_order():
    first = a_visit(1, function=LungFunction(fvc_percent=80.0), goh_extent=12.0)
    second = a_visit(2, later(365), LungFunction(fvc_percent=70.0, dlco_percent=50.0), ggo_percent=4.0)
    rows = change_rows(first, second)
    assert [one.measure.key for one in rows] == ["goh_extent", "ggo_percent", "fvc_percent", "dlco_percent"]
    order = [one.key for one in MEASURES]
    assert sorted(rows, key=lambda one: order.index(one.measure.key)) == list(rows)


def test_what_is_missing_is_named_with_its_own_day():
    first = a_visit(1, function=LungFunction(fvc_percent=80.0, dlco_percent=60.0))
    second = a_visit(2, later(365), LungFunction(fvc_percent=70.0, day=date(2024, 2, 20)))
    found = {one.measure.key: one for one in change_rows(first, second)}["dlco_percent"]
    assert found.text == "DLCO, % predicted at 2024-02-20 is missing"
    assert (found.before, found.after, found.absolute, found.per_year) == (60.0, None, None, None)


def test_lung_function_and_ct_count_from_their_own_days():
    first = a_visit(1, function=LungFunction(fvc_l=3.0), goh_extent=10.0)
    second = a_visit(2, later(365), LungFunction(fvc_l=2.9, day=later(300)), ct_day=later(330), goh_extent=12.0)
    days = {one.measure.key: (one.after_day - one.before_day).days for one in change_rows(first, second)}
    assert days == {
        "goh_extent": 330,
        "fvc_l": 300,
    }
    assert ct_day(second) == later(330)


def test_without_a_ct_its_day_is_that_of_the_visit():
    assert ct_day(a_visit(1)) == FIRST_DAY


@given(st.floats(0, 100), st.floats(0, 100))
def test_noise_is_symmetric_and_change_reverses(before, after):
    there, back = row("total_percent", before, after), row("total_percent", after, before)
    assert there.is_noise is back.is_noise
    assert there.absolute == -back.absolute


@pytest.mark.parametrize(
    ("value", "digits", "text"), [(0.0, 1, "0.0"), (-0.04, 1, "0.0"), (-1.25, 1, "−1.2"), (2.0, 0, "+2")]
)
def test_signed_numbers_have_no_negative_zero(value, digits, text):
    assert signed(value, digits) == text


def with_series(visit, **facts):
    return replace(visit, series=(replace(visit.series[0], **facts),))


def test_what_makes_two_ct_hard_to_compare_is_said():
    first, second = a_visit(1, goh_extent=1.0), a_visit(2, later(300), goh_extent=2.0)
    assert comparison_notes(first, second) == ()
    other = replace(second.series[0].analyses[0], networks=(NetworkUse("lesions", "2.0", "b" * 64, "CPU"),))
    assert "different networks" in comparison_notes(first, with_series(second, analyses=(other,)))[0]
    same = second.series[0].analyses[0]
    before = with_series(first, analyses=(replace(same, rules=same.rules - 1),))
    assert comparison_notes(before, second) == (OTHER_RULES,)
    careful = tuple(replace(use, version=use.version + CAREFULLY) for use in same.networks)
    with_care = with_series(second, analyses=(replace(same, networks=careful),))
    assert bool(comparison_notes(first, with_care)) == bool(careful)
    one, two = with_series(first, kernel="B30f"), with_series(second, kernel="B60f")
    assert "B30f, then B60f" in comparison_notes(one, two)[0]
    one, two = with_series(first, slice_thickness_mm=1.0), with_series(second, slice_thickness_mm=5.0)
    assert "1 mm, then 5 mm" in comparison_notes(one, two)[0]
    half = replace(second.series[0].analyses[0], is_complete=False)
    assert "not complete" in comparison_notes(first, with_series(second, analyses=(half,)))[0]
    assert comparison_notes(first, a_visit(3)) == ()
