"""Lesion networks of stacks: windows cover the chest, blending and putting back leave a known answer where it is."""

from dataclasses import replace

import numpy as np
import pytest

from sscild_desktop.core.analysis.body_box import body_box
from sscild_desktop.core.analysis.lesions.lesion_volume import mark_volume, window_starts
from sscild_desktop.core.analysis.lesions.marking import find_lesions, mark
from sscild_desktop.core.analysis.prepare import VolumeSpec, prepare_volume, resample_slices, resample_weights, scale_hu
from sscild_desktop.core.classes import Lesion
from sscild_desktop.core.errors import Cancelled
from sscild_desktop.core.inference import load_card, open_network
from sscild_desktop.core.inference.cards import CardInput
from sscild_desktop.core.volume import Geometry, Volume
from tests.core.analysis.chests import boxes
from tests.core.small_networks import STACK, write_chosen


@pytest.fixture(scope="module")
def network(tmp_path_factory):
    folder = write_chosen(tmp_path_factory.mktemp("models"))
    return open_network(load_card("stack", folder), "cpu", threads=1)


def long_chest(spacing_mm):
    """The chest of ``boxes`` three times as long, in slices of this distance."""
    hu = boxes()[0].hu
    depth = round(3 * len(hu) * 5.0 / spacing_mm)
    rows = (np.arange(depth) * spacing_mm / 15.0).astype(int)
    tall = np.ascontiguousarray(hu[rows])
    return Volume(tall, Geometry(tall.shape, (spacing_mm, 2.5, 2.5), (0.0, 0.0, 0.0)))


ASKED = [(0, 16, 16), (3, 90, 100), (40, 50, 100), (0, 7, 7), (95, 100, 100)]


@pytest.mark.parametrize(("first", "end", "planes"), ASKED)
def test_windows_cover_what_is_asked_for_and_stay_inside(first, end, planes):
    starts = window_starts(first, end, planes, 16)
    covered = {plane for start in starts for plane in range(start, start + 16)}
    assert covered >= set(range(first, end))
    assert min(starts) >= 0 and max(starts) <= max(planes - 16, 0)
    assert all(later - before <= 8 for before, later in zip(starts, starts[1:], strict=False))


def test_planes_are_those_of_resampling_in_plane_and_along_z():
    volume = boxes()[0]
    spec = VolumeSpec.from_card(CardInput.of({**STACK["input"], "plane_spacing_mm": 7.0}))
    planes, place = prepare_volume(volume, spec)
    small = resample_slices(volume.hu, (2.5, 2.5), body_box(volume.hu), 2.5)
    weights = resample_weights(20, 5.0, 14, 7.0)
    wanted = scale_hu((weights @ small.reshape(20, -1)).reshape(14, *small.shape[1:]), -1150.0, 250.0)
    height, width = place.size
    np.testing.assert_allclose(planes[:, :height, :width], wanted, atol=1e-5)
    assert planes.shape[1] % 16 == planes.shape[2] % 16 == 0
    assert not planes[:, height:].any()


@pytest.mark.parametrize("spacing_mm", [1.25, 5.0, 7.0])
def test_known_lesions_lie_where_they_are_whatever_the_slices(network, spacing_mm):
    volume = long_chest(spacing_mm)
    masks = mark_volume(volume, 0, len(volume.hu), network)
    # within the right lung: at its border the blur of the pixels is as dense as ground-glass
    depth = len(volume.hu)
    box = (slice(depth * 5 // 20, depth * 15 // 20), slice(27, 69), slice(23, 53))
    glass, truth = (masks.lesions[box] & Lesion.GGO) > 0, (volume.hu[box] > -750) & (volume.hu[box] < -100)
    assert truth.any()
    assert 2 * (glass & truth).sum() / (glass.sum() + truth.sum()) > 0.9
    assert set(np.unique(masks.lesions)) <= {0, Lesion.GGO, Lesion.FIBROSIS}
    assert not masks.lungs.any()


def test_only_the_slices_that_are_asked_for_are_marked(network):
    volume = long_chest(5.0)
    part = mark(volume, 20, 30, network)
    whole = mark(volume, 0, 60, network)
    assert part.lesions[20:30].any()
    assert not part.lesions[:20].any() and not part.lesions[30:].any()
    np.testing.assert_array_equal(part.lesions[22:28], whole.lesions[22:28])


def test_classes_that_are_not_marked_have_no_extent(network):
    volume, lungs = boxes()
    found = find_lesions(volume, lungs, network)
    assert found.lesions.kinds == ("ggo", "fibrosis")
    assert set(found.lesions.extents) == {"ggo", "fibrosis", "total"}
    assert found.lesions.extents["ggo"].percent > 2.0
    np.testing.assert_array_equal(found.lungs.mask, lungs)


def test_marking_in_stacks_can_be_cancelled_between_windows(network):
    seen = []

    def report(fraction, _text):
        seen.append(fraction)
        if fraction > 0.3:
            raise Cancelled

    volume = long_chest(2.5)
    with pytest.raises(Cancelled):
        mark_volume(volume, 0, len(volume.hu), network, report)
    assert seen == sorted(seen) and seen[-1] < 0.9


def test_a_threshold_of_the_card_decides(network):
    volume = boxes()[0]
    strict = replace(network.card, thresholds={"ggo": 1.1})
    old, network.card = network.card, strict
    try:
        assert not (mark(volume, 0, 20, network).lesions & Lesion.GGO).any()
    finally:
        network.card = old
