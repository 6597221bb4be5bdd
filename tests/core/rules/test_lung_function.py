"""Declines, the composite physiologic index and the noise band of a change of extent."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sscild_desktop.core.rules.lung_function import absolute_decline, composite_physiologic_index, relative_decline


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
