"""What is refused and what is asked, at, just inside and just outside every limit."""

import math
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sscild_desktop.core.lung_measures import BY_KEY
from sscild_desktop.core.patients import LungFunction
from sscild_desktop.core.rules.plausible import ASK, REFUSE, check_day, check_lung_function, is_refused

TODAY = date(2024, 6, 1)
GOOD = LungFunction(fvc_l=2.8, fvc_percent=80.0, fev1_l=2.3, fev1_percent=82.0, dlco_percent=60.0)


def doubts(values, previous=None, visit_day=None):
    return check_lung_function(values, previous, TODAY, visit_day)


def levels(values, field, previous=None):
    return [one.level for one in doubts(values, previous) if one.field == field]


def test_usual_values_raise_no_doubt():
    assert doubts(GOOD) == ()
    assert doubts(LungFunction()) == ()
    assert doubts(GOOD, GOOD) == ()


@pytest.mark.parametrize("field", list(BY_KEY))
def test_each_field_at_its_limits(field):
    limits = BY_KEY[field].limits
    step = 0.001
    cases = {
        limits.lowest - step: [REFUSE],
        limits.lowest: [ASK],
        limits.low - step: [ASK],
        limits.low: [],
        limits.high: [],
        limits.high + step: [ASK],
        limits.highest: [ASK],
        limits.highest + step: [REFUSE],
    }
    for value, expected in cases.items():
        assert levels(LungFunction(**{field: value}), field) == expected, value


@pytest.mark.parametrize("field", list(BY_KEY))
@pytest.mark.parametrize("value", [-1.0, 0.0, math.nan, math.inf, -math.inf, 1e300])
def test_the_impossible_is_refused_in_one_sentence(field, value):
    found = doubts(LungFunction(**{field: value}))
    assert is_refused(found)
    assert all(one.text.endswith(".") and len(one.text) < 160 for one in found)


def test_fvc_of_800_percent():
    (found,) = doubts(LungFunction(fvc_percent=800.0))
    assert found.text == "FVC 800 % predicted is not possible; enter 5 to 200 % predicted."


@pytest.mark.parametrize(
    ("values", "hint"),
    [
        (LungFunction(fvc_l=2750.0), "is it in mL?"),
        (LungFunction(fvc_l=80.0), "is it in % predicted?"),
        (LungFunction(fvc_percent=2.7), "is it in L?"),
        (LungFunction(fvc_percent=0.82), "is it a share of 1?"),
        (LungFunction(dlco_percent=0.67), "is it a share of 1?"),
        (LungFunction(kco_percent=2.7), "KCO 2.7 % predicted is not possible; enter 5"),
    ],
)
def test_a_mistaken_unit_is_guessed(values, hint):
    assert hint in doubts(values)[0].text


@pytest.mark.parametrize(("fev1", "expected"), [(3.01, [REFUSE]), (3.0, []), (1.2, []), (1.199, [ASK])])
def test_fev1_is_part_of_fvc(fev1, expected):
    assert levels(LungFunction(fvc_l=3.0, fev1_l=fev1), "fev1_l") == expected


@pytest.mark.parametrize(("now", "asks"), [(1.8, False), (1.7999, True), (4.2, False), (4.2001, True), (3.0, False)])
def test_a_change_of_more_than_40_percent_is_asked(now, asks):
    assert bool(levels(LungFunction(fvc_l=now), "fvc_l", LungFunction(fvc_l=3.0))) is asks


def test_the_change_is_said():
    (found,) = doubts(LungFunction(dlco_percent=30.0), LungFunction(dlco_percent=60.0))
    assert found.text == "DLCO 30 % predicted is 50 % less than the 60 before; check it."


@pytest.mark.parametrize(
    ("litres", "percent", "asks"),
    [(1.2, 100.0, False), (1.19, 100.0, True), (4.0, 50.0, False), (4.01, 50.0, True)],
)
def test_litres_and_percent_must_belong_to_one_person(litres, percent, asks):
    assert bool(levels(LungFunction(fvc_l=litres, fvc_percent=percent), "fvc_percent")) is asks


@pytest.mark.parametrize(("percent", "asks"), [(80.0, False), (70.0, False), (69.5, True), (94.0, False), (94.2, True)])
def test_the_predicted_value_stays_nearly_the_same(percent, asks):
    # 2.8 L at 80 % are 3.5 L predicted; at 70 % 4.0 (+14 %), at 69.5 % 4.03 (+15.1 %), at 94 % 2.98 (−14.9 %)
    found = levels(LungFunction(fvc_l=2.8, fvc_percent=percent), "fvc_percent", GOOD)
    assert bool(found) is asks


def test_what_is_refused_is_not_asked_as_well():
    found = doubts(replace(GOOD, fvc_percent=800.0), GOOD)
    assert [one.level for one in found if one.field == "fvc_percent"] == [REFUSE]


@pytest.mark.parametrize(("days", "level"), [(0, []), (1, [REFUSE])])
def test_lung_function_of_the_future(days, level):
    assert levels(replace(GOOD, day=TODAY + timedelta(days=days)), "day") == level


@pytest.mark.parametrize(("days", "count"), [(90, 0), (91, 1), (-90, 0), (-91, 1)])
def test_lung_function_far_from_the_visit_is_asked(days, count):
    visit_day = date(2023, 6, 1)
    found = doubts(replace(GOOD, day=visit_day + timedelta(days=days)), visit_day=visit_day)
    assert [one.level for one in found] == [ASK] * count


@given(st.builds(
    LungFunction,
    fvc_l=st.none() | st.floats(), fvc_percent=st.none() | st.floats(), fev1_l=st.none() | st.floats(),
    fev1_percent=st.none() | st.floats(), dlco_percent=st.none() | st.floats(),
))  # fmt: skip
def test_any_number_gets_an_answer(values):
    for found in check_lung_function(values, GOOD, TODAY):
        assert found.level in (REFUSE, ASK)
    assert isinstance(is_refused(check_lung_function(values, values, TODAY)), bool)


# days of visits


def day_levels(day, *others, birth_year=0):
    return [one.level for one in check_day(day, others, birth_year, TODAY)]


def test_a_visit_today_or_before():
    assert day_levels(TODAY) == []
    assert day_levels(TODAY + timedelta(days=1)) == [REFUSE]
    assert "future" in check_day(date(2031, 1, 1), (), 0, TODAY)[0].text


@pytest.mark.parametrize(("apart", "expected"), [(0, [REFUSE]), (1, [ASK]), (3, [ASK]), (4, []), (-3, [ASK]), (-4, [])])
def test_two_visits_on_one_day_or_close_together(apart, expected):
    assert day_levels(date(2024, 3, 10), date(2024, 3, 10) + timedelta(days=apart)) == expected


@pytest.mark.parametrize(
    ("day", "expected"),
    [(date(1959, 12, 31), [REFUSE]), (date(1960, 1, 1), [ASK]), (date(1974, 12, 31), [ASK]), (date(1975, 1, 1), [])],
)
def test_before_birth_and_before_ct(day, expected):
    assert day_levels(day, birth_year=1960) == expected


@pytest.mark.parametrize(("year", "expected"), [(1914, []), (1913, [ASK])])
def test_older_than_anybody(year, expected):
    assert day_levels(TODAY, birth_year=year) == expected
