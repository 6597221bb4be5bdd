"""Matching by levels: levels fall on levels, heights between and beyond are linear, outlines are stretched."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sscild_desktop.core.compare import LevelMatch, match_by_levels
from sscild_desktop.core.errors import InputRefused
from sscild_desktop.core.results import GohLevel
from sscild_desktop.core.volume import Geometry

CURRENT_Z, PRIOR_Z = (-60.0, -100.0, -150.0, -175.0, -200.0), (340.0, 310.0, 250.0, 230.0, 210.0)
"""Goh levels 1 to 5 of two scanners."""


def lungs_of(top: float, bottom: float, width: float) -> tuple[np.ndarray, Geometry]:
    """Lungs as an upright box about the origin, on a grid that is wider than they are."""
    geometry = Geometry((60, 50, 50), (5.0, 4.0, 4.0), (-98.0, -98.0, bottom - 20.0))
    z = bottom - 20.0 + 5.0 * np.arange(60)
    across = np.abs(-98.0 + 4.0 * np.arange(50)) <= width / 2
    is_lung = ((z >= bottom) & (z <= top))[:, None, None] & across[:, None] & across
    return is_lung.astype(np.uint8), geometry


CURRENT, PRIOR = lungs_of(-20.0, -240.0, 120.0), lungs_of(380.0, 170.0, 160.0)


def levels(heights: tuple[float, ...], numbers: tuple[int, ...] = (1, 2, 3, 4, 5)) -> list[GohLevel]:
    return [GohLevel(number, z, 0) for number, z in zip(numbers, heights, strict=True)]


def matched(prior: list[GohLevel] | None = None, current: list[GohLevel] | None = None) -> LevelMatch:
    prior = levels(PRIOR_Z) if prior is None else prior
    return match_by_levels(prior, levels(CURRENT_Z) if current is None else current, *PRIOR, *CURRENT)


def test_levels_fall_on_levels_both_ways():
    match = matched()
    assert match.to_prior_z(np.array(CURRENT_Z)) == pytest.approx(PRIOR_Z)
    assert match.to_current_z(np.array(PRIOR_Z)) == pytest.approx(CURRENT_Z)
    assert match.is_by_levels and "5 Goh levels" in match.notice


def test_between_two_levels_it_is_linear():
    assert matched().to_prior_z(-80.0) == pytest.approx(325.0)


def test_beyond_the_levels_it_goes_on_with_the_slope_over_all():
    slope = (340 - 210) / (200 - 60)
    assert matched().to_prior_z(-40.0) == pytest.approx(340 + 20 * slope)
    assert matched().to_prior_z(-230.0) == pytest.approx(210 - 30 * slope)


@given(st.floats(-400, 100), st.floats(-150, 150), st.floats(-150, 150))
def test_there_and_back_again(z, x, y):
    match = matched()
    point = np.array([x, y, z])
    assert match.to_current(match.to_prior(point)) == pytest.approx(point, abs=1e-6)


def test_heights_keep_their_order():
    z = matched().to_prior_z(np.linspace(-300, 0, 200))
    assert all(one < other for one, other in pairwise(z))


def test_outlines_are_stretched_in_the_slice():
    found = matched().to_prior(np.array([[30.0, -15.0, -100.0], [0.0, 0.0, -100.0]]))
    assert found == pytest.approx(np.array([[40.0, -20.0, 310.0], [0.0, 0.0, 310.0]]), abs=2.0)


def test_levels_that_both_have_are_enough():
    match = matched(prior=levels(PRIOR_Z[1:4], (2, 3, 4)), current=levels((-60.0, -100.0, -175.0), (1, 2, 4)))
    assert match.to_prior_z(np.array([-100.0, -175.0])) == pytest.approx([310.0, 230.0])
    assert "2 Goh levels" in match.notice


@pytest.mark.parametrize("prior", [[], levels((310.0,), (2,)), levels((310.0, float("nan")), (2, 3))])
def test_fewer_than_two_levels_leave_top_and_bottom_of_the_lungs(prior):
    match = matched(prior=prior)
    assert not match.is_by_levels and "top and the bottom" in match.notice
    assert match.to_prior_z(np.array([-240.0, -20.0])) == pytest.approx([170.0, 380.0])


def test_levels_that_lie_on_each_other_are_not_torn_apart():
    match = matched(current=levels((-60.0, -100.0, -100.5, -175.0, -200.0)))
    assert "4 Goh levels" in match.notice
    assert abs(match.to_prior_z(-99.0) - match.to_prior_z(-101.0)) < 10


def test_a_mask_without_lungs_is_refused():
    empty = (np.zeros_like(PRIOR[0]), PRIOR[1])
    with pytest.raises(InputRefused, match="prior CT has no lung mask"):
        match_by_levels([], [], *empty, *CURRENT)
    with pytest.raises(InputRefused, match="current CT has no lung mask"):
        match_by_levels([], [], *PRIOR, np.zeros_like(CURRENT[0]), CURRENT[1])
