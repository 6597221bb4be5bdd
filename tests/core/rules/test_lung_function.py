"""Declines, the composite physiologic index and the noise band of a change of extent."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sscild_desktop.core.rules import (
    absolute_decline,
    composite_physiologic_index,
    extent_change,
    relative_decline,
)


def test_absolute_and_relative_decline_are_not_the_same():
    assert absolute_decline(80.0, 72.0) == 8.0
    assert relative_decline(80.0, 72.0) == 10.0


@pytest.mark.parametrize(("before", "after"), [(2.30, 2.07), (70.0, 63.0), (3.10, 2.79), (1.10, 0.99)])
def test_a_tenth_lost_is_exactly_ten_percent_whatever_binary_says(before, after):
    assert relative_decline(before, after) == 10.0


@pytest.mark.parametrize(("before", "after"), [(0.0, 1.0), (-1.0, 1.0), (2.0, -0.1)])
def test_impossible_values_are_refused(before, after):
    with pytest.raises(ValueError):
        relative_decline(before, after)


@given(st.floats(0.5, 8), st.floats(0.5, 8))
def test_gain_is_negative_decline(before, after):
    assert (relative_decline(before, after) > 0) == (before - after > 5e-11 * before)


def test_composite_physiologic_index_by_hand():
    # 91.0 - 0.65·50 - 0.53·70 + 0.34·75 = 91 - 32.5 - 37.1 + 25.5
    assert composite_physiologic_index(50, 70, 75) == pytest.approx(46.9)
    assert composite_physiologic_index(100, 100, 100) == pytest.approx(7.0)


@pytest.mark.parametrize(
    ("after", "is_noise"), [(23.4, True), (23.41, False), (16.6, True), (16.59, False), (20.0, True)]
)
def test_noise_band_of_extent_at_its_borders(after, is_noise):
    assert extent_change(20.0, after, 365).is_noise is is_noise


def test_change_is_given_absolute_relative_and_per_year():
    change = extent_change(20.0, 30.0, 2 * 365.25)
    assert (change.absolute, change.relative) == (10.0, 50.0)
    assert change.per_year == pytest.approx(5.0)
    assert change.text == "+10.0 points, more disease"
    assert extent_change(20.0, 21.0, 100).text == "+1.0 points, within measurement noise"
    assert extent_change(20.0, 10.0, 100).text == "-10.0 points, less disease"


def test_from_zero_there_is_no_relative_change():
    assert extent_change(0.0, 10.0, 100).relative is None


@pytest.mark.parametrize("days", [0, -1, float("nan")])
def test_dates_must_be_in_order(days):
    with pytest.raises(ValueError, match="date"):
        extent_change(10, 20, days)
