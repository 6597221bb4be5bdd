"""Steps of 5 %, consistency of the three scores, patient extent and lung involvement at their borders."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sscild_desktop.core.rules.extents import is_consistent, round_to_5

PERCENT = st.floats(0, 100)


@pytest.mark.parametrize(
    ("raw", "step"),
    [(0, 0), (2.499, 0), (2.5, 5), (7.499, 5), (7.5, 10), (12.5, 15), (97.4, 95), (97.5, 100), (100, 100)],
)
def test_rounding_goes_to_the_nearest_step_and_halves_go_up(raw, step):
    assert round_to_5(raw) == step


def test_a_mean_that_is_a_half_goes_up_whatever_binary_says():
    assert round_to_5(12.499999999999998) == 15


@pytest.mark.parametrize(("raw", "step"), [(-3.0, 0), (104.0, 100)])
def test_rounding_stays_within_0_and_100(raw, step):
    assert round_to_5(raw) == step


@pytest.mark.parametrize("raw", [math.nan, math.inf])
def test_rounding_refuses_what_is_no_number(raw):
    with pytest.raises(ValueError):
        round_to_5(raw)


@given(PERCENT)
def test_rounding_moves_no_score_by_more_than_half_a_step(raw):
    assert abs(round_to_5(raw) - raw) <= 2.5 + 1e-8
    assert round_to_5(raw) % 5 == 0


@pytest.mark.parametrize(
    ("tot", "gg", "ret", "fits"),
    [
        (30, 20, 10, True),  # exactly the sum: no overlap
        (20, 20, 10, True),  # exactly the larger: one inside the other
        (31.0, 20, 10, True),  # over the sum by the tolerance
        (31.01, 20, 10, False),
        (35.7, 1.4, 33.3, True),  # binary's 1.4 + 33.3 + 1 is below 35.7
        (19.0, 20, 10, True),  # under the larger by the tolerance
        (18.99, 20, 10, False),
        (9.0, 5, 10, True),
        (8.99, 5, 10, False),
        (0, 0, 0, True),
    ],
)
def test_total_lies_between_the_larger_pattern_and_the_sum(tot, gg, ret, fits):
    assert is_consistent(tot, gg, ret) is fits


def test_the_tolerance_can_be_switched_off():
    assert not is_consistent(30.5, 20, 10, tolerance=0.0)


@given(st.floats(0, 100), st.floats(0, 100), st.floats(0, 1))
def test_areas_of_one_mask_are_always_consistent(gg, ret, overlap):
    shared = overlap * min(gg, ret)
    assert is_consistent(gg + ret - shared, gg, ret, tolerance=1e-9)
