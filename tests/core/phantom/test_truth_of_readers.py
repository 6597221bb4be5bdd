"""The truth that networks learn from: regions as readers outline them, in whole chests and in single slices."""

import numpy as np
import pytest
from scipy import ndimage

from sscild_desktop.core.agreement import dice
from sscild_desktop.core.classes import Lesion
from sscild_desktop.core.inference import load_card
from sscild_desktop.core.phantom.lesion_plans import LesionPlan, draw_plans, visible
from sscild_desktop.core.phantom.lesions import BUILT_IN, READERS, insert_lesions

SPACING = (2.5, 1.25, 1.25)
LUNG_HU = -860


def lungs(slices=8):
    """Two ellipses, side by side, as high as the slab."""
    y, x = np.mgrid[:96, :136]
    right = ((y - 48) / 42) ** 2 + ((x - 34) / 28) ** 2 < 1
    left = ((y - 48) / 42) ** 2 + ((x - 102) / 28) ** 2 < 1
    return np.repeat((right * 1 + left * 2).astype(np.uint8)[None], slices, 0)


def inserted(seed, truth, severity=0.25, slices=8):
    mask = lungs(slices)
    hu = np.where(mask > 0, LUNG_HU, 30).astype(np.int16)
    rng = np.random.default_rng(seed)
    return insert_lesions(hu, mask, SPACING, rng, plans=draw_plans(rng, severity), truth=truth)


def parts_a_slice(bits):
    return float(np.mean([ndimage.label(plane > 0)[1] for plane in bits]))


def smoothed(mask):
    return ndimage.gaussian_filter(mask.astype(np.float32), (3 / 2.5, 3 / 1.25, 3 / 1.25)) > 0.5


@pytest.fixture(scope="module")
def pairs():
    return [(inserted(seed, BUILT_IN)[1], inserted(seed, READERS)[1]) for seed in range(3)]


def test_regions_are_fewer_than_those_of_the_built_in_case(pairs):
    before, now = (np.mean([parts_a_slice(pair[k]) for pair in pairs]) for k in (0, 1))
    assert now < 0.8 * before
    assert all(parts_a_slice(new) <= 6 for _, new in pairs)


def test_regions_are_smooth(pairs):
    assert np.mean([dice(new > 0, smoothed(new > 0)) for _, new in pairs]) >= 0.94


def test_regions_are_as_thick_as_what_readers_draw(pairs):
    thin = [dice(new > 0, np.stack([ndimage.binary_erosion(plane > 0) for plane in new])) for _, new in pairs]
    assert np.mean(thin) >= 0.84


def test_what_is_marked_as_glass_alone_is_seen():
    hu, bits = inserted(3, READERS, severity=0.3)
    glass = ndimage.binary_erosion(bits == Lesion.GGO, np.ones((1, 3, 3), bool), iterations=2)
    assert glass.any() and hu[glass].mean() - LUNG_HU >= 100


@pytest.mark.parametrize("seed", range(3))
def test_lesions_in_a_single_slice_stay_in_the_lung(seed):
    hu, bits = inserted(seed, READERS, severity=0.4, slices=1)
    assert bits.any() and not (bits[lungs(1) == 0]).any()
    assert np.all(hu[(lungs(1) == 0) & (ndimage.distance_transform_edt(lungs(1) == 0, SPACING) > 4)] == 30)


def test_a_net_finer_than_the_slice_can_show_is_a_haze():
    net = LesionPlan(Lesion.RETICULATION, 0.2, coarse_mm=3.0)
    assert visible(net, slice_mm=1.25).kind is Lesion.RETICULATION
    assert visible(net, slice_mm=8.0).kind is Lesion.GGO


def test_glass_is_never_fainter_than_a_shallow_breath():
    faint = LesionPlan(Lesion.GGO, 0.2, density=0.05)
    wide = LesionPlan(Lesion.GGO, 0.6, density=0.05)
    assert visible(faint, 1.0).density == 0.17 and visible(wide, 1.0).density == 0.22


def test_cysts_can_be_told_from_a_net():
    assert visible(LesionPlan(Lesion.FIBROSIS, 0.2, coarse_mm=3.5), 1.0).coarse_mm == 5.0


def test_the_faintest_glass_is_three_times_the_noise_of_any_ct_that_was_learnt_from():
    noise = max(load_card(name).facts["seen"]["noise_hu"][1] for name in ("lesions-all", "lesions-slice"))
    mask = lungs()
    hu = np.where(mask > 0, LUNG_HU, 30).astype(np.int16)
    faint = (LesionPlan(Lesion.GGO, 0.4, density=0.05),)
    painted, bits = insert_lesions(hu, mask, SPACING, np.random.default_rng(0), plans=faint, truth=READERS)
    inside = ndimage.binary_erosion(bits == Lesion.GGO, np.ones((1, 3, 3), bool), iterations=3)
    assert inside.any() and np.median(painted[inside]) - LUNG_HU >= 3 * noise
