"""The built-in case: its truth is what its masks say, and it looks like SSc-ILD."""

import numpy as np
import pytest
from scipy import ndimage

from sscild_desktop.core.classes import Lesion
from sscild_desktop.core.phantom.case import SSC_PLANS, case_from, slice_truth
from sscild_desktop.core.rules.extents import is_consistent
from tests.phantoms import small_case, small_phantom


def test_extents_are_those_of_the_mask():
    case = small_case()
    lung = np.count_nonzero(case.lungs)
    for key, bits in {"ggo": 1, "reticulation": 2, "consolidation": 4, "fibrosis": 8, "total": 15}.items():
        count = np.count_nonzero(case.lesions & bits)
        assert case.extents[key].percent == pytest.approx(100 * count / lung)
        assert case.extents[key].ml == pytest.approx(count * case.volume.geometry.voxel_ml)


def test_the_case_is_moderate_ssc_lung_disease():
    extents = small_case().extents
    assert 15 <= extents["total"].percent <= 27
    assert extents["ggo"].percent > extents["reticulation"].percent > extents["fibrosis"].percent > 1
    assert extents["consolidation"].percent == 0


def test_disease_is_basal_and_posterior():
    case = small_case()
    lung, ill = case.lungs > 0, case.lesions > 0
    z, y, _ = np.nonzero(lung)
    ill_z, ill_y, _ = np.nonzero(ill)
    assert ill_z.mean() < z.mean() - 3
    assert ill_y.mean() > y.mean() + 3


def test_lesions_lie_in_the_lungs_and_nothing_else_changed():
    case, healthy = small_case(), small_phantom()
    assert not np.any(case.lesions[case.lungs == 0])
    near = ndimage.binary_dilation(case.lungs > 0, iterations=4)  # the pleura's half-filled voxels change with it
    assert np.array_equal(case.volume.hu[~near], healthy.volume.hu[~near])
    glass = case.lesions == Lesion.GGO
    assert case.volume.hu[glass].mean() > healthy.volume.hu[glass].mean() + 100


def test_level_truth_is_that_of_the_slices_and_consistent():
    case = small_case()
    assert len(case.level_scores) == 5
    for z_mm, scores in zip(case.level_z_mm, case.level_scores, strict=True):
        k = case.volume.geometry.nearest_slice(z_mm)
        assert scores == slice_truth(case.lesions[k], case.lungs[k] > 0)
        assert is_consistent(scores.tot, scores.gg, scores.ret, tolerance=1e-9)
    assert case.extent_percent == pytest.approx(np.mean([scores.tot for scores in case.level_scores]))


def test_slice_truth_by_hand():
    lung = np.array([[1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0]], bool)
    mask = np.array([[1, 1, 3, 2, 8, 4, 0, 0, 0, 0, 1, 0]], np.uint8)
    scores = slice_truth(mask, lung)
    assert (scores.tot, scores.gg, scores.ret) == pytest.approx((60.0, 30.0, 30.0))


def test_a_healthy_slice_and_a_slice_without_lung_score_zero():
    empty = np.zeros((4, 4), np.uint8)
    assert slice_truth(empty, empty > 0).tot == 0.0


def test_the_case_has_its_own_series_and_is_the_same_again():
    phantom, case = small_phantom(), small_case()
    again = case_from(phantom, SSC_PLANS)
    assert case.volume.series.series_uid != phantom.volume.series.series_uid
    assert case.volume.series.study_uid == phantom.volume.series.study_uid
    assert again.volume.series == case.volume.series
    assert np.array_equal(again.volume.hu, case.volume.hu)
