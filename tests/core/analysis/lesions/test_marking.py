"""Lesion masks and extents against hand-made masks and a network whose answer is known."""

from dataclasses import replace

import numpy as np
import pytest

from sscild_desktop.core.analysis.lesions import marking
from sscild_desktop.core.analysis.lesions.marking import (
    SMALLEST_LESION_MM3,
    _around_all,
    _beside,
    add_lesion_rims,
    clip_to_lungs,
    find_lesions,
    mark_slices,
    measure_lesions,
    remove_flat,
    remove_specks,
    slices_to_look_at,
)
from sscild_desktop.core.analysis.lesions.network_masks import NetworkMasks
from sscild_desktop.core.classes import REGIONS, Lesion, Lung
from sscild_desktop.core.errors import Cancelled
from sscild_desktop.core.inference import load_card, open_network
from tests.core.analysis.chests import boxes
from tests.core.small_networks import write_all


@pytest.fixture(scope="module")
def network(tmp_path_factory):
    folder = write_all(tmp_path_factory.mktemp("models"))
    return open_network(load_card("lesions-all", folder), "cpu", threads=1)


def test_extents_of_a_hand_made_mask_are_exact():
    lungs = np.zeros((2, 10, 10), np.uint8)
    lungs[0], lungs[1, :5] = 1, 2
    mask = np.zeros_like(lungs)
    mask[0, :3] = Lesion.GGO
    mask[0, 2:4] |= np.uint8(Lesion.RETICULATION)
    mask[1, 0, 0] = Lesion.FIBROSIS
    mask[1, 9] = Lesion.CONSOLIDATION  # outside the lungs: counts nowhere
    extents = measure_lesions(mask, lungs, voxel_ml=0.5).extents
    assert {key: extent.percent for key, extent in extents.items()} == pytest.approx(
        {
            "ggo": 20.0,
            "reticulation": 100 * 20 / 150,
            "consolidation": 0.0,
            "fibrosis": 100 / 150,
            "total": 100 * 41 / 150,
        }
    )
    assert extents["total"].ml == 20.5


def test_extents_of_lungs_and_thirds_of_a_hand_made_mask_are_exact():
    lungs, mask = np.zeros((6, 4, 10), np.uint8), np.zeros((6, 4, 10), np.uint8)
    lungs[:, :, :5], lungs[:3, :, 5:] = Lung.RIGHT, Lung.LEFT
    mask[0, 0, :5] = mask[5] = Lesion.GGO  # a quarter of the lowest slice on the right, and the uppermost slice
    mask[1, 0, 5] = Lesion.RETICULATION | Lesion.GGO
    found = measure_lesions(mask, lungs, 1.0, ("ggo", "reticulation")).regions
    assert tuple(found) == REGIONS
    ggo = {key: extents["ggo"].ml for key, extents in found.items()}
    assert ggo == {"right": 25.0, "left": 1.0, "upper": 20.0, "middle": 0.0, "lower": 6.0}
    assert found["lower"]["ggo"].percent == pytest.approx(100 * 6 / 80)
    assert found["upper"]["total"].percent == 50.0
    assert found["left"]["reticulation"].percent == pytest.approx(100 / 60)
    assert "fibrosis" not in found["left"]


def test_a_mask_without_lungs_has_no_extent():
    empty = np.zeros((1, 4, 4), np.uint8)
    assert measure_lesions(empty, empty, 1.0).extents["total"].percent == 0.0


def test_specks_go_and_lesions_stay_with_all_their_classes():
    mask = np.zeros((6, 40, 40), np.uint8)
    mask[2:5, 10:16, 10:16] = Lesion.GGO
    mask[3, 12, 16] = Lesion.RETICULATION  # a single voxel, but part of the large one
    mask[1, 30, 31] = Lesion.CONSOLIDATION
    wanted = mask.copy()
    wanted[1, 30, 31] = 0
    assert 4 * np.prod((2.5, 1.5, 1.5)) < SMALLEST_LESION_MM3
    remove_specks(mask, (2.5, 1.5, 1.5))
    np.testing.assert_array_equal(mask, wanted)


def test_specks_at_odd_borders_of_odd_sizes_are_seen():
    mask = np.zeros((1, 41, 41), np.uint8)
    mask[0, 40, 40] = mask[0, 7, 9] = Lesion.GGO
    remove_specks(mask, (5.0, 1.0, 1.0))
    assert not mask.any()


def test_the_network_looks_beyond_the_lungs_but_not_at_the_whole_volume():
    lungs = np.zeros((100, 4, 4), np.uint8)
    lungs[40:60] = 1
    assert slices_to_look_at(lungs, 5.0) == (37, 63)
    assert slices_to_look_at(lungs, 0.5) == (10, 90)
    assert slices_to_look_at(np.zeros_like(lungs), 1.0) == (0, 100)


def test_known_lesions_are_marked_where_they_are(network):
    volume, lungs = boxes()
    found = find_lesions(volume, lungs, network)
    ggo = (found.lesions.mask & Lesion.GGO) > 0
    truth = (volume.hu > -750) & (lungs > 0)
    overlap = 2 * (ggo & truth).sum() / (ggo.sum() + truth.sum())
    assert overlap > 0.93
    dense = found.lesions.mask & Lesion.CONSOLIDATION
    assert dense[6:8, 41:47, 81:87].all()
    assert not dense[:, :, :70].any()
    assert found.lesions.extents["ggo"].percent == pytest.approx(100 * truth.sum() / (lungs > 0).sum(), abs=0.7)


def test_lung_is_added_only_where_the_other_network_sees_any(network, monkeypatch):
    volume, lungs = boxes()
    dense = np.s_[6:14, 24:72, 90:108]
    volume.hu[dense] = -50
    known = lungs.copy()
    known[dense] = 0
    monkeypatch.setattr(marking, "mark", lambda *_given: NetworkMasks(lungs.copy(), np.zeros_like(lungs)))
    for seen, is_added in ((None, True), (lungs, True), (known, False)):
        mask = find_lesions(volume, known, network, seen_lungs=seen).lungs.mask
        assert mask[8:12, 30:66, 94:104].all() if is_added else np.array_equal(mask, known)


def test_nothing_is_marked_outside_the_lungs(network):
    volume, lungs = boxes()
    found = find_lesions(volume, lungs, network)
    assert not found.lesions.mask[found.lungs.mask == 0].any()
    assert found.lesions.mask.dtype == np.uint8


def test_slices_that_were_not_asked_for_stay_empty(network):
    volume, _ = boxes()
    seen = mark_slices(volume, range(7, 8), network)
    assert seen.lesions[7].any()
    assert not seen.lesions[:7].any()
    assert not seen.lesions[8:].any()


def test_clipping_works_in_place():
    mask, lungs = np.full((2, 3, 3), 5, np.uint8), np.zeros((2, 3, 3), np.uint8)
    lungs[0, 1] = 2
    clip_to_lungs(mask, lungs)
    assert mask.sum() == 15


def test_marking_can_be_cancelled_between_and_in_batches(network):
    volume, lungs = boxes()
    seen = []

    def report(fraction, _text):
        seen.append(fraction)
        if fraction > 0.3:
            raise Cancelled

    with pytest.raises(Cancelled):
        find_lesions(volume, lungs, network, report)
    assert seen[-1] < 0.9


def test_a_dense_rim_is_lung_where_the_network_sees_a_lesion_in_it_and_only_there():
    volume, lungs = boxes()
    seen = NetworkMasks(lungs.copy(), np.zeros_like(lungs))
    seen.lungs[8, 22:24, 20:56] = 1  # one rim with a lesion, one without, one with a lesion that hangs on nothing
    seen.lungs[9, 22:24, 20:56] = 1
    seen.lungs[10, 14:16, 20:56] = 1
    seen.lesions[8, 22:24, 20:56] = Lesion.RETICULATION
    seen.lesions[10, 14:16, 20:56] = Lesion.RETICULATION
    merged = lungs.copy()
    add_lesion_rims(merged, seen, volume.hu)
    wanted = lungs.copy()
    wanted[8, 22:24, 20:56] = 1
    assert np.array_equal(merged, wanted)


def test_what_is_done_with_the_lesions_around_all_of_them_is_what_is_done_with_the_whole_volume():
    rng = np.random.default_rng(7)
    for where in ((slice(0, 9), slice(0, 30)), (slice(31, 60), slice(25, 61)), (slice(0, 0), slice(0, 0))):
        seen = NetworkMasks(rng.integers(0, 3, (6, 60, 61), np.uint8), np.zeros((6, 60, 61), np.uint8))
        seen.lesions[:, *where] = rng.integers(0, 16, (6, 60, 61))[:, *where] * (
            rng.random((6, 60, 61))[:, *where] < 0.3
        )
        lungs, hu = rng.integers(0, 3, (6, 60, 61), np.uint8), rng.integers(-900, 600, (6, 60, 61)).astype(np.int16)
        results = []
        for near in ((slice(None),) * 3, _around_all(seen.lesions)):
            merged, lesions = lungs.copy(), seen.lesions.copy()
            add_lesion_rims(merged[near], NetworkMasks(seen.lungs[near], lesions[near]), hu[near])
            clip_to_lungs(lesions[near], merged[near])
            remove_flat(lesions[near], (1.0, 1.0, 1.0))
            remove_specks(lesions[near], (2.0, 2.0, 2.0))
            results.append((merged, lesions))
        assert np.array_equal(results[0], results[1])


SPACING = (2.5, 1.0, 1.0)


def test_what_is_wide_and_of_one_slice_alone_is_partial_volume():
    mask = np.zeros((7, 60, 60), np.uint8)
    mask[1, 5:25, 5:25] = Lesion.CONSOLIDATION  # the blurred top of a dome: 20 mm wide, one slice
    mask[3, 40:44, 40:44] = Lesion.CONSOLIDATION  # a nodule of 4 mm that slices of 2.5 mm show once
    mask[4:6, 5:25, 30:50] = Lesion.GGO  # two slices
    remove_flat(mask, SPACING)
    assert not mask[1].any()
    assert (mask[3, 40:44, 40:44] == Lesion.CONSOLIDATION).all()
    assert (mask[4:6, 5:25, 30:50] == Lesion.GGO).all()


def test_disease_that_goes_on_as_another_class_or_a_pixel_aside_is_no_partial_volume():
    mask = np.zeros((4, 60, 60), np.uint8)
    mask[1, 5:25, 5:25] = Lesion.CONSOLIDATION
    mask[2, 6:26, 6:26] = Lesion.RETICULATION
    before = mask.copy()
    remove_flat(mask, SPACING)
    assert np.array_equal(mask, before)


def test_only_the_wide_part_without_a_neighbour_goes():
    mask = np.zeros((4, 60, 60), np.uint8)
    mask[1, 5:55, 5:25] = Lesion.CONSOLIDATION
    mask[2, 5:25, 5:25] = Lesion.CONSOLIDATION
    remove_flat(mask, SPACING)
    assert mask[1, 5:26, 5:25].all()
    assert not mask[1, 26:].any()
    assert mask[2, 5:25, 5:25].all()


@pytest.mark.parametrize("slices", [1, 3])
def test_thick_slices_keep_what_may_be_one_slice_high(slices):
    mask = np.zeros((slices, 60, 60), np.uint8)
    mask[slices // 2, 5:17, 5:17] = Lesion.CONSOLIDATION
    before = mask.copy()
    remove_flat(mask, (8.0, 1.0, 1.0))
    assert np.array_equal(mask, before)


def test_a_single_slice_has_no_neighbours_to_ask():
    mask = np.full((1, 60, 60), Lesion.CONSOLIDATION, np.uint8)
    remove_flat(mask, SPACING)
    assert mask.all()


def test_a_rim_is_added_as_far_as_it_hangs_on_the_lung_by_edges():
    """The quick way gives what spreading from the lung pixel by pixel gives."""
    from scipy import ndimage

    rng = np.random.default_rng(4)
    volume, _ = boxes()
    shape = volume.hu.shape
    volume = replace(volume, hu=np.zeros(shape, np.int16))
    lungs = (rng.random(shape) < 0.05).astype(np.uint8)
    seen = NetworkMasks.empty(shape)
    seen.lungs[:], seen.lesions[:] = 2, rng.random(shape) < 0.5
    rims = (seen.lesions > 0) & (lungs == 0)
    known = lungs > 0
    spread = np.stack([ndimage.binary_propagation(a, mask=a | b) for a, b in zip(known, rims, strict=True)])
    add_lesion_rims(lungs, seen, volume.hu)
    np.testing.assert_array_equal(lungs == 2, spread & rims)


def test_a_slice_s_disease_is_grown_to_all_eight_sides():
    from scipy import ndimage

    mask = np.random.default_rng(5).random((30, 20)) < 0.05
    np.testing.assert_array_equal(_beside(mask), ndimage.binary_dilation(mask, np.ones((3, 3))))
