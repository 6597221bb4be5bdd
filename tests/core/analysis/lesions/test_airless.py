"""Collapsed lung beside fluid is lung, fluid is not: in generated chests and single slices of them, on both sides."""

from functools import lru_cache

import numpy as np
import pytest
from scipy import ndimage

from sscild_desktop.core.analysis.lesions.airless import find_marked_slice, part_fluid
from sscild_desktop.core.analysis.lesions.network_masks import NetworkMasks
from sscild_desktop.core.analysis.lungs.finding import find_lungs
from sscild_desktop.core.analysis.lungs.lung_additions import merge_lungs
from sscild_desktop.core.classes import Lesion, Lung
from tests.core.analysis.effusions import Effusion, with_effusion
from tests.phantoms import small_phantom


@lru_cache
def effusion(side: Lung, lobe_mm: float = 25.0) -> Effusion:
    phantom = small_phantom()
    return with_effusion(phantom.volume, phantom.lungs, side, 35.0, lobe_mm)


def middle(case: Effusion) -> int:
    """The slice with the most of the lobe, or of the fluid where there is none."""
    return int((case.lobe if case.lobe.any() else case.fluid).sum(axis=(1, 2)).argmax())


def merged(case: Effusion) -> np.ndarray:
    known, seen = find_lungs(case.volume).labels, case.seen()
    part_fluid(seen, known, case.volume)
    return merge_lungs(known, seen.lungs, case.volume)


@pytest.mark.parametrize("side", Lung)
def test_a_collapsed_lobe_beside_fluid_is_lung_of_its_side_and_the_fluid_is_not(side: Lung) -> None:
    case = effusion(side)
    labels = merged(case)
    assert (labels[case.lobe] == side).mean() > 0.9
    assert (labels[case.fluid] > 0).mean() < 0.05


@pytest.mark.parametrize("side", Lung)
def test_the_same_in_a_single_slice(side: Lung) -> None:
    case = effusion(side)
    one = case.slice(middle(case))
    labels = find_marked_slice(one.volume, one.seen()).labels
    assert (labels[one.lobe] == side).mean() > 0.85
    assert (labels[one.fluid] > 0).mean() < 0.05


def test_fluid_alone_adds_nothing_and_is_told_in_millilitres() -> None:
    case = effusion(Lung.RIGHT, lobe_mm=0.0)
    known, seen = find_lungs(case.volume).labels, case.seen()
    told = part_fluid(seen, known, case.volume)
    labels = merge_lungs(known, seen.lungs, case.volume)
    assert (labels[case.fluid] > 0).mean() < 0.05
    true_ml = case.fluid.sum() * case.volume.geometry.voxel_ml
    assert 0.4 * true_ml < told < true_ml  # without its rim


@pytest.mark.parametrize("side", Lung)
def test_a_dense_base_without_fluid_stays_lung(side: Lung) -> None:
    case = effusion(side)
    hu = np.where(case.fluid, case.volume.hu + 30, case.volume.hu).astype(np.int16)  # 40 HU: no fluid
    solid = Effusion(type(case.volume)(hu, case.volume.geometry), case.lungs, case.fluid, case.lobe)
    known, seen = find_lungs(solid.volume).labels, solid.seen()
    assert part_fluid(seen, known, solid.volume) == 0.0
    assert (merge_lungs(known, seen.lungs, solid.volume)[case.fluid] == side).mean() > 0.9


def test_consolidation_away_from_fluid_makes_neither_heart_nor_liver_lung() -> None:
    phantom = small_phantom()
    known = find_lungs(phantom.volume).labels
    mean = ndimage.gaussian_filter(phantom.volume.hu.astype(np.float32), (0, 3, 3))
    soft = (mean > 35) & (mean < 150) & (phantom.lungs == 0)
    seen = NetworkMasks(known.copy(), soft * np.uint8(Lesion.CONSOLIDATION))
    part_fluid(seen, known, phantom.volume)
    assert np.array_equal(seen.lungs, known)
