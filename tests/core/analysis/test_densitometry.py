"""Density indices against scipy.stats, numpy and numbers worked out by hand."""

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as npst
from scipy import stats

from sscild_desktop.core.analysis.densitometry import (
    HIST_HIGH,
    HIST_LOW,
    density,
    density_indices,
    histogram,
    lung_histograms,
    region_histograms,
    third_indices,
    third_of_slices,
)
from sscild_desktop.core.classes import INDEX_KEYS, Lung

LUNG_HU = npst.arrays(np.int16, st.integers(5, 400), elements=st.integers(HIST_LOW, HIST_HIGH))


@settings(max_examples=60, deadline=None)
@given(LUNG_HU)
def test_moments_are_those_of_scipy(hu: np.ndarray) -> None:
    values = hu.astype(np.float64)
    assume(values.std() > 1)
    found = density(histogram(hu))
    assert found.voxels == hu.size
    assert found.mean_hu == pytest.approx(values.mean())
    assert found.sd_hu == pytest.approx(values.std(ddof=1))
    assert found.skewness == pytest.approx(stats.skew(values), rel=1e-6, abs=1e-9)
    assert found.kurtosis == pytest.approx(stats.kurtosis(values, bias=False), rel=1e-6, abs=1e-6)


@settings(max_examples=60, deadline=None)
@given(LUNG_HU)
def test_shares_and_percentile_are_those_of_numpy(hu: np.ndarray) -> None:
    found = density(histogram(hu))
    assert found.haa_percent == pytest.approx(100 * np.mean((hu > -600) & (hu < -250)))
    assert found.laa950_percent == pytest.approx(100 * np.mean(hu < -950))
    assert found.p15_hu == pytest.approx(np.percentile(hu, 15))


@settings(max_examples=40, deadline=None)
@given(LUNG_HU)
def test_ssc_kurtosis_looks_only_at_minus_1024_to_minus_200(hu: np.ndarray) -> None:
    inside = hu[(hu >= -1024) & (hu <= -200)].astype(np.float64)
    assume(inside.size >= 5 and inside.std() > 1)
    assert density(histogram(hu)).kurtosis_ssc == pytest.approx(stats.kurtosis(inside, bias=False), rel=1e-6, abs=1e-6)


def test_borders_belong_to_neither_area() -> None:
    found = density(histogram(np.array([-600, -599, -251, -250, -950, -951, 0, 0, 0, 0], np.int16)))
    assert found.haa_percent == pytest.approx(20.0)
    assert found.laa950_percent == pytest.approx(10.0)


def test_values_beyond_the_histogram_are_kept_in_its_end_bins() -> None:
    counts = histogram(np.array([-2000, -1024, 3071, 4000], np.int16))
    assert counts[0] == 2
    assert counts[-1] == 2


@pytest.mark.parametrize("hu", [[], [-800], [-800] * 9])
def test_what_too_few_or_equal_voxels_cannot_tell_is_nan(hu: list[int]) -> None:
    found = density(histogram(np.array(hu, np.int16)))
    assert np.isnan(found.skewness)
    assert np.isnan(found.kurtosis)
    assert found.voxels == len(hu)


def test_right_left_and_both() -> None:
    rng = np.random.default_rng(3)
    hu = rng.normal(-850, 30, (4, 20, 20)).astype(np.int16)
    labels = np.zeros(hu.shape, np.uint8)
    labels[:, :, :8], labels[:, :, 12:] = Lung.RIGHT, Lung.LEFT
    hu[labels == Lung.LEFT] += 100
    indices = density_indices(lung_histograms(hu, labels))
    assert indices["right_mean_hu"] == pytest.approx(hu[labels == 1].mean())
    assert indices["left_mean_hu"] == pytest.approx(hu[labels == 2].mean())
    assert indices["mean_hu"] == pytest.approx(hu[labels > 0].mean())
    assert set(indices) == {prefix + key for prefix in ("", "right_", "left_") for key in INDEX_KEYS}
    assert lung_histograms(hu, labels)[Lung.RIGHT].sum() == np.count_nonzero(labels == 1)


def test_thirds_are_of_equal_height_from_the_lowest_to_the_highest_slice_with_lung() -> None:
    labels = np.zeros((11, 4, 4), np.uint8)
    labels[2:8, 1:3, 1] = Lung.RIGHT
    labels[4:6, 1:3, 3] = Lung.LEFT
    assert third_of_slices(labels).tolist() == [-1, -1, 0, 0, 1, 1, 2, 2, -1, -1, -1]
    assert third_of_slices(labels[:7]).tolist() == [-1, -1, 0, 0, 1, 2, 2]
    assert set(third_of_slices(np.zeros_like(labels))) == {-1}


def test_density_of_thirds_is_that_of_their_voxels() -> None:
    rng = np.random.default_rng(5)
    labels = np.zeros((9, 12, 12), np.uint8)
    labels[:, 2:10, 1:5], labels[:, 2:10, 7:11] = Lung.RIGHT, Lung.LEFT
    hu = rng.normal(-850, 30, labels.shape).astype(np.int16)
    hu[:3] += 200  # the bases
    found = third_indices(lung_histograms(hu, labels))
    for third, part in {"lower": slice(0, 3), "middle": slice(3, 6), "upper": slice(6, 9)}.items():
        inside = hu[part][labels[part] > 0]
        assert found[third]["mean_hu"] == pytest.approx(inside.mean())
        assert found[third]["p15_hu"] == pytest.approx(np.percentile(inside, 15))
    assert found["lower"]["mean_hu"] > -700 > found["upper"]["mean_hu"]


def test_density_of_labelled_regions_is_that_of_their_voxels() -> None:
    rng = np.random.default_rng(6)
    labels = rng.integers(0, 4, (3, 8, 8)).astype(np.uint8)
    hu = rng.integers(-1000, 0, labels.shape).astype(np.int16)
    counts = region_histograms(hu, labels, 5)
    assert [density(one).voxels for one in counts] == [np.count_nonzero(labels == region) for region in range(1, 6)]
    assert density(counts[1]).mean_hu == pytest.approx(hu[labels == 2].mean())
