"""Goh levels: landmarks of the phantom, and how anatomy and network become one place."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sscild_desktop.core.analysis.levels.landmarks import Landmarks, anatomy_landmarks, right_dome
from sscild_desktop.core.analysis.levels.placing import (
    NO_CARINA,
    LevelPrediction,
    doubts,
    fuse_levels,
    trusted_landmarks,
)
from sscild_desktop.core.analysis.levels.proportions import DISAGREEMENT_MM, expectations
from sscild_desktop.core.analysis.lungs.finding import LungMask
from sscild_desktop.core.classes import Lung
from sscild_desktop.core.volume import Geometry, Volume
from tests.phantoms import small_phantom, small_phantom_lungs

SHAPE = (131, 8, 8)
VOLUME = Volume(np.zeros(SHAPE, np.int16), Geometry(SHAPE, (2.5, 2.0, 2.0), (0.0, 0.0, -325.0)))
"""Slices from z = -325 to 0 mm."""

SEEN = Landmarks(carina_z_mm=-110.0, dome_z_mm=-220.0, arch_z_mm=-72.0, top_z_mm=-20.0, bottom_z_mm=-300.0)


def prediction(*z_mm: float, spread: float = 8.0) -> LevelPrediction:
    return LevelPrediction(z_mm, (spread,) * 5)


def test_landmarks_alone() -> None:
    levels = fuse_levels(VOLUME, SEEN, None)
    assert [level.level for level in levels] == [1, 2, 3, 4, 5]
    assert levels[0].z_mm == -72.0
    assert levels[1].z_mm == -110.0
    assert levels[4].z_mm == -210.0
    assert levels[3].z_mm == pytest.approx((levels[2].z_mm + levels[4].z_mm) / 2)
    assert all(level.disagreement_mm is None for level in levels)
    assert all(level.auto_z_mm == level.z_mm and level.method for level in levels)


def test_slice_is_the_nearest_to_the_place() -> None:
    for level in fuse_levels(VOLUME, SEEN, None):
        assert abs(VOLUME.geometry.slice_z_mm(level.slice) - level.z_mm) <= 1.25


def test_network_near_by_is_averaged_by_its_spread() -> None:
    sure = fuse_levels(VOLUME, SEEN, prediction(-72, -110, -170, -190, -210, spread=8.0))
    unsure = fuse_levels(VOLUME, SEEN, prediction(-72, -110, -170, -190, -210, spread=60.0))
    alone = fuse_levels(VOLUME, SEEN, None)
    assert alone[2].z_mm < unsure[2].z_mm < sure[2].z_mm < -170.0
    assert "network" in sure[2].method
    assert sure[2].disagreement_mm == pytest.approx(abs(alone[2].z_mm + 170))


def test_overconfident_network_cannot_overrule_a_seen_carina() -> None:
    levels = fuse_levels(VOLUME, SEEN, prediction(-72, -122, -174, -190, -210, spread=0.01))
    assert levels[1].z_mm == pytest.approx(-110, abs=1.5)


def test_disagreement_over_15_mm_keeps_the_landmark_and_says_so() -> None:
    levels = fuse_levels(VOLUME, SEEN, prediction(-72, -140, -174, -190, -230))
    assert levels[1].z_mm == -110.0
    assert levels[1].disagreement_mm == pytest.approx(30.0)
    assert levels[1].disagreement_mm > DISAGREEMENT_MM
    assert "elsewhere" in levels[1].method
    assert levels[4].z_mm == -210.0


def test_network_decides_where_nothing_is_seen() -> None:
    blind = Landmarks(top_z_mm=-20.0, bottom_z_mm=-300.0)
    levels = fuse_levels(VOLUME, blind, prediction(-60, -100, -160, -180, -200, spread=3.0))
    for level, z in zip(levels, (-60, -100, -160, -180, -200), strict=True):
        assert level.z_mm == pytest.approx(z, abs=8)


@pytest.mark.parametrize("missing", ["carina_z_mm", "dome_z_mm", "arch_z_mm", "top_z_mm", "bottom_z_mm"])
def test_any_landmark_may_be_missing(missing: str) -> None:
    levels = fuse_levels(VOLUME, replace(SEEN, **{missing: None}), None)
    z = [level.z_mm for level in levels]
    assert z == sorted(z, reverse=True)
    full = [level.z_mm for level in fuse_levels(VOLUME, SEEN, None)]
    assert np.abs(np.subtract(z, full)).max() < 45


def test_broken_network_places_are_ignored() -> None:
    nan = float("nan")
    levels = fuse_levels(VOLUME, SEEN, prediction(nan, nan, nan, nan, nan))
    assert [level.z_mm for level in levels] == [level.z_mm for level in fuse_levels(VOLUME, SEEN, None)]


PLACES = st.one_of(st.none(), st.floats(-330, 5))


@settings(max_examples=150, deadline=None)
@given(st.tuples(*[PLACES] * 3), st.one_of(st.none(), st.tuples(*[st.floats(-400, 100)] * 5)), st.floats(0, 80))
def test_always_five_levels_in_order_inside_the_lungs(
    seen: tuple[float | None, ...], network: tuple[float, ...] | None, spread: float
) -> None:
    landmarks = Landmarks(*seen, top_z_mm=-20.0, bottom_z_mm=-300.0)
    levels = fuse_levels(VOLUME, landmarks, None if network is None else LevelPrediction(network, (spread,) * 5))
    z = [level.z_mm for level in levels]
    assert len(levels) == 5
    assert z == sorted(z, reverse=True)
    assert -300.0 <= min(z) <= max(z) <= -20.0
    assert z[3] == pytest.approx((z[2] + z[4]) / 2)


def test_prediction_from_probabilities_is_mean_and_sd() -> None:
    planes = np.arange(0.0, 100.0)
    means = np.array([90.0, 70.0, 50.0, 40.0, 30.0])
    bells = np.exp(-0.5 * ((planes[None] - means[:, None]) / 2.0) ** 2).astype(np.float32)
    found = LevelPrediction.from_probabilities(bells, planes)
    assert found.z_mm == pytest.approx(means, abs=0.01)
    assert found.spread_mm == pytest.approx([2.0] * 5, abs=0.01)


def test_dome_is_the_top_of_the_right_lungs_base() -> None:
    labels = np.zeros((60, 80, 120), np.uint8)
    y, x = np.meshgrid(np.arange(80) - 40, np.arange(120) - 30, indexing="ij")
    base = np.where((y / 38) ** 2 + (x / 28) ** 2 < 1, 25 - (y**2 + x**2) / 60, 60)
    for z in range(55):
        labels[z][z >= base] = Lung.RIGHT
    assert right_dome(labels) == pytest.approx(24.5, abs=2)
    labels[labels == Lung.RIGHT] = Lung.LEFT
    assert right_dome(labels) is None


def test_no_dome_where_the_series_ends_inside_the_lung() -> None:
    labels = np.zeros((30, 80, 120), np.uint8)
    labels[:, 10:70, 5:55] = Lung.RIGHT
    assert right_dome(labels) is None


def test_no_lung_no_landmarks() -> None:
    empty = LungMask(np.zeros(SHAPE, np.uint8))
    assert anatomy_landmarks(VOLUME, empty) == Landmarks()
    assert len(fuse_levels(VOLUME, Landmarks(), None)) == 5


@pytest.mark.parametrize("seed", [0, 1])
def test_phantom_levels_within_10_mm(seed: int) -> None:
    phantom = small_phantom(seed)
    landmarks = anatomy_landmarks(phantom.volume, small_phantom_lungs(seed))
    assert landmarks.carina_z_mm is not None
    assert landmarks.dome_z_mm == pytest.approx(phantom.dome_z_mm, abs=5)
    levels = fuse_levels(phantom.volume, landmarks, None)
    off = [level.z_mm - truth for level, truth in zip(levels, phantom.level_z_mm, strict=True)]
    assert max(map(abs, off)) < 10, off


def test_an_arch_45_mm_too_low_does_not_overrule_a_network_that_is_right() -> None:
    low = replace(SEEN, arch_z_mm=-117.0)
    network = prediction(-70, -111, -172, -190, -212, spread=4.0)
    levels = fuse_levels(VOLUME, low, network)
    assert levels[0].z_mm == pytest.approx(-70, abs=2)
    assert "does not fit" in levels[0].method
    assert [level.z_mm for level in levels][1:] == [level.z_mm for level in fuse_levels(VOLUME, SEEN, network)][1:]


@pytest.mark.parametrize("off_mm", [-45.0, -30.0, 30.0, 45.0])
@pytest.mark.parametrize("level", [1, 2, 3, 4, 5])
def test_a_network_that_is_wrong_in_one_level_overrules_no_landmark(level: int, off_mm: float) -> None:
    places = [-72.0, -110.0, -172.0, -191.0, -210.0]
    places[level - 1] += off_mm
    network = prediction(*places, spread=4.0)
    assert trusted_landmarks(VOLUME, SEEN, network) == SEEN
    if level in (1, 2, 5):
        levels = fuse_levels(VOLUME, SEEN, network)
        found = doubts(VOLUME, SEEN, network, levels)
        assert levels[level - 1].z_mm == fuse_levels(VOLUME, SEEN, None)[level - 1].z_mm
        higher = "higher" if off_mm > 0 else "lower"
        assert [one.code for one in found] == [f"analysis-level-{level}"]
        assert f"level {level} is doubtful: the network sees it {abs(off_mm):.0f} mm {higher}" in found[0].text


def test_a_wrong_carina_takes_the_arch_that_was_looked_for_above_it_with_it() -> None:
    wrong = replace(SEEN, carina_z_mm=-160.0, arch_z_mm=-122.0)
    network = prediction(-72, -110, -172, -191, -210, spread=4.0)
    assert trusted_landmarks(VOLUME, wrong, network) == replace(SEEN, carina_z_mm=None, arch_z_mm=None)
    levels = fuse_levels(VOLUME, wrong, network)
    assert levels[0].z_mm == pytest.approx(-72, abs=8)
    assert levels[1].z_mm == pytest.approx(-110, abs=8)
    assert NO_CARINA in doubts(VOLUME, wrong, network, levels)


def test_a_network_that_is_unsure_overrules_nothing() -> None:
    low = replace(SEEN, arch_z_mm=-117.0)
    assert trusted_landmarks(VOLUME, low, prediction(-70, -111, -172, -190, -212, spread=25.0)) == low


def test_a_level_far_from_where_the_others_put_it_is_told_without_a_network() -> None:
    low = replace(SEEN, arch_z_mm=-106.0)
    found = doubts(VOLUME, low, None, fuse_levels(VOLUME, low, None))
    assert [one.code for one in found] == ["analysis-level-1"]
    assert "4 mm above level 2, usual are about 39 mm" in found[0].text


def test_usual_levels_raise_no_doubt() -> None:
    network = prediction(-70, -111, -172, -190, -212, spread=4.0)
    assert doubts(VOLUME, SEEN, network, fuse_levels(VOLUME, SEEN, network)) == ()


def test_ends_that_the_series_cuts_off_say_nothing() -> None:
    others = {2: [-110.0]}
    assert len(expectations(1, others, (-300.0, -20.0))) == 2
    assert expectations(1, others, None) == [(-71.0, 8.0)]
