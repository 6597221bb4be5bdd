"""The generated thorax: the same for the same seed, of human proportions, true to its own truth."""

import numpy as np
import pytest
from scipy import ndimage

from sscild_desktop.core.errors import Cancelled
from sscild_desktop.core.phantom.thorax import make_phantom
from tests.phantoms import small_phantom

SEEDS = (0, 1)


def litres(phantom, label):
    return np.count_nonzero(phantom.lungs == label) * phantom.volume.geometry.voxel_ml / 1000.0


def test_same_seed_same_voxels_other_seed_other_patient():
    first, again, other = small_phantom(0), make_phantom(0, "small"), small_phantom(1)
    assert np.array_equal(first.volume.hu, again.volume.hu)
    assert first.volume.series == again.volume.series
    assert first.volume.series.series_uid != other.volume.series.series_uid
    assert litres(first, 1) != litres(other, 1)


@pytest.mark.parametrize("seed", SEEDS)
def test_lungs_have_the_size_of_an_adult_and_the_right_is_larger(seed):
    phantom = small_phantom(seed)
    right, left = litres(phantom, 1), litres(phantom, 2)
    assert 4.0 <= right + left <= 6.3
    assert 1.02 <= right / left <= 1.35


@pytest.mark.parametrize("seed", SEEDS)
def test_patient_right_is_at_low_x_as_canonical_order_says(seed):
    labels = small_phantom(seed).lungs
    assert np.nonzero(labels == 1)[2].mean() < np.nonzero(labels == 2)[2].mean()


@pytest.mark.parametrize("seed", SEEDS)
def test_lung_density_is_that_of_full_breath(seed):
    phantom = small_phantom(seed)
    inside = phantom.volume.hu[phantom.lungs > 0]
    assert -870 <= inside.mean() <= -800
    assert (inside > -250).mean() < 0.06


@pytest.mark.parametrize("seed", SEEDS)
def test_lungs_hang_heavier_at_the_back(seed):
    phantom = small_phantom(seed)
    z, y, x = np.nonzero(ndimage.binary_erosion(phantom.lungs > 0, iterations=2))
    hu = phantom.volume.hu[z, y, x]
    front, back = np.quantile(y, [0.2, 0.8])
    assert np.median(hu[y > back]) > np.median(hu[y < front]) + 8


@pytest.mark.parametrize("seed", SEEDS)
def test_each_lung_is_one_piece(seed):
    labels = small_phantom(seed).lungs
    for side in (1, 2):
        _, count = ndimage.label(labels == side)
        sizes = np.bincount(ndimage.label(labels == side)[0].ravel())[1:]
        assert sizes.max() / sizes.sum() > 0.999, count


@pytest.mark.parametrize("seed", SEEDS)
def test_lobes_fill_the_lungs_and_have_human_shares(seed):
    phantom = small_phantom(seed)
    assert np.array_equal(phantom.lobes > 0, phantom.lungs > 0)
    assert set(np.unique(phantom.lobes[phantom.lungs == 1])) == {1, 2, 3}
    assert set(np.unique(phantom.lobes[phantom.lungs == 2])) == {4, 5}
    shares = np.bincount(phantom.lobes.ravel())[1:] / np.count_nonzero(phantom.lungs)
    assert np.all(shares > [0.12, 0.05, 0.18, 0.15, 0.17])
    assert np.all(shares < [0.26, 0.14, 0.32, 0.30, 0.32])


@pytest.mark.parametrize("seed", SEEDS)
def test_levels_run_down_the_chest_and_keep_their_definitions(seed):
    phantom = small_phantom(seed)
    levels = phantom.level_z_mm
    assert list(levels) == sorted(levels, reverse=True)
    assert levels[3] == pytest.approx((levels[2] + levels[4]) / 2)
    assert levels[4] == pytest.approx(phantom.dome_z_mm + 10.0)
    geometry = phantom.volume.geometry
    assert geometry.slice_z_mm(0) < levels[4] < levels[0] < geometry.slice_z_mm(geometry.shape[0] - 1)


@pytest.mark.parametrize("seed", SEEDS)
def test_there_is_lung_over_the_dome_and_liver_under_it(seed):
    phantom = small_phantom(seed)
    geometry = phantom.volume.geometry
    above = phantom.lungs[geometry.nearest_slice(phantom.dome_z_mm + 12.0)] == 1
    z = geometry.nearest_slice(phantom.dome_z_mm - 12.0)
    liver = ndimage.binary_erosion(above & (phantom.lungs[z] == 0), iterations=3)
    assert np.count_nonzero(liver) > 100
    assert 45 < phantom.volume.hu[z][liver].mean() < 70


@pytest.mark.parametrize("seed", SEEDS)
def test_one_airway_above_the_carina_and_two_below(seed):
    phantom = small_phantom(seed)

    def lumens(offset_mm):
        z = phantom.volume.geometry.nearest_slice(phantom.level_z_mm[1] + offset_mm)
        middle = slice(phantom.lungs.shape[2] // 2 - 24, phantom.lungs.shape[2] // 2 + 24)
        air = (phantom.volume.hu[z] < -600) & (phantom.lungs[z] == 0)
        inner = ndimage.binary_fill_holes(phantom.volume.hu[z] > -500) & air
        labelled, _ = ndimage.label(inner[:, middle])
        return int(np.count_nonzero(np.bincount(labelled.ravel())[1:] >= 5))

    assert lumens(25.0) == 1
    assert lumens(-12.0) == 2


def test_airways_reach_no_lung_label():
    phantom = small_phantom(0)
    geometry = phantom.volume.geometry
    z = geometry.nearest_slice(phantom.level_z_mm[1] + 20.0)
    air = (phantom.volume.hu[z] < -940) & (phantom.lungs[z] == 0)
    labelled, _ = ndimage.label(air)
    middle = labelled[:, labelled.shape[1] // 2 - 6 : labelled.shape[1] // 2 + 6]
    assert len(np.unique(middle)) > 1, "the trachea is air that is no lung"


def test_a_cancelled_phantom_stops():
    def stop(fraction, _text):
        if fraction > 0.2:
            raise Cancelled

    with pytest.raises(Cancelled):
        make_phantom(0, "small", report=stop)


def test_a_wanted_spacing_is_kept_and_the_truth_stays():
    phantom = make_phantom(0, spacing=(6.0, 3.0, 3.0))
    assert phantom.volume.geometry.spacing == (6.0, 3.0, 3.0)
    assert phantom.level_z_mm == small_phantom(0).level_z_mm
    assert litres(phantom, 1) == pytest.approx(litres(small_phantom(0), 1), rel=0.02)
    assert litres(phantom, 2) == pytest.approx(litres(small_phantom(0), 2), rel=0.02)


def test_noise_can_be_left_out():
    quiet = make_phantom(0, spacing=(8.0, 4.0, 4.0), noise=False)
    noisy = make_phantom(0, spacing=(8.0, 4.0, 4.0))
    z = quiet.volume.geometry.nearest_slice(quiet.dome_z_mm - 25.0)
    liver = quiet.volume.hu[z] == 58
    assert np.count_nonzero(liver) > 200
    assert noisy.volume.hu[z][liver].std() > 5


def test_outside_the_scanned_field_there_is_padding():
    assert np.all(small_phantom(0).volume.hu[:, 0, 0] == -1024)
