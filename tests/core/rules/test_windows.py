"""Months between dates, and windows at, just under and just over their borders, by days and by the calendar."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sscild_desktop.core.rules.windows import DAYS_PER_MONTH, Span, Window

WITHIN_24 = Window(0.0, 24.0, "24 months")
YEARLY = Window(9.0, 15.0, "12 ± 3 months")
DAY = date(2023, 3, 1)


def span(days: int) -> Span:
    return Span(DAY, DAY + timedelta(days=days))


@pytest.mark.parametrize(
    ("days", "months", "is_inside"),
    [(727, 23.9, True), (730, 24.0, True), (731, 24.0, True), (732, 24.05, False), (734, 24.1, False)],
)
def test_24_months(days, months, is_inside):
    # 1 March 2023 to 1 March 2025 are 731 days over a leap day: 24.02 months of 30.4375 days, two years by the calendar
    assert span(days).months == pytest.approx(months, abs=0.05)
    assert WITHIN_24.holds(span(days)) is is_inside


@pytest.mark.parametrize(
    ("first", "second", "is_inside"),
    [
        (date(2021, 1, 1), date(2023, 1, 1), True),
        (date(2021, 1, 1), date(2023, 1, 2), False),
        (date(2024, 2, 29), date(2026, 2, 28), True),
        (date(2024, 2, 29), date(2026, 3, 1), False),
    ],
)
def test_the_calendar_keeps_a_border_that_days_alone_would_cross(first, second, is_inside):
    assert WITHIN_24.holds(Span(first, second)) is is_inside


@pytest.mark.parametrize(
    ("days", "is_inside"), [(273, False), (274, True), (365, True), (456, True), (458, True), (459, False)]
)
def test_12_plus_minus_3_months(days, is_inside):
    # 9 months are 273.9 days; 15 months 456.6, but 1 March to 1 June of the next year, a leap year, 458
    assert YEARLY.holds(span(days)) is is_inside


@pytest.mark.parametrize("days", [0, -1, -400])
def test_the_second_must_be_later(days):
    assert not WITHIN_24.holds(span(days))
    assert "not later" in WITHIN_24.words(span(days))


def test_words_name_dates_months_and_the_window():
    assert WITHIN_24.words(span(365)).startswith("2023-03-01 → 2024-02-29, 11.99 months")
    assert WITHIN_24.words(span(366)) == "2023-03-01 → 2024-03-01, 12 months: inside 24 months"
    assert YEARLY.words(span(550)) == "2023-03-01 → 2024-09-01, 18 months: outside 12 ± 3 months"
    assert YEARLY.words(span(500)).endswith("16.4 months: outside 12 ± 3 months")


@given(st.integers(1, 3000))
def test_kept_months_never_leave_the_window_and_follow_the_days(days):
    here = span(days)
    if YEARLY.holds(here):
        assert 9.0 <= YEARLY.kept(here) <= 15.0
        assert abs(YEARLY.kept(here) - here.months) < 0.1
    assert here.months == pytest.approx(days / DAYS_PER_MONTH)


@given(st.dates(date(1990, 1, 1), date(2090, 1, 1)), st.integers(1, 1200))
def test_more_days_never_come_back_into_a_window_without_lower_border(first, days):
    if not WITHIN_24.holds(Span(first, first + timedelta(days=days))):
        assert not WITHIN_24.holds(Span(first, first + timedelta(days=days + 1)))


def test_the_end_of_the_calendar_is_no_crash():
    assert WITHIN_24.holds(Span(date(9998, 12, 1), date.max))
