"""A real baseline and follow-up of one right lung (public test data of elastix): overlap, folding, differences."""

from pathlib import Path

import numpy as np
import pytest
import SimpleITK as sitk

from sscild_desktop.core.classes import Lung
from sscild_desktop.core.compare import Registration, hu_difference, register, resample_prior, warp_mask
from sscild_desktop.core.volume import AIR_HU, Geometry, Volume
from tests.core.compare.known import errors_mm, places_in

pytestmark = pytest.mark.real_ct

Scan = tuple[Volume, np.ndarray]


def read(folder: Path, name: str) -> Scan:
    image = sitk.ReadImage(str(folder / f"3DCT_lung_{name}.mha"))
    mask = sitk.GetArrayFromImage(sitk.ReadImage(str(folder / f"3DCT_lung_{name}_mask.mha")))
    hu = np.maximum(sitk.GetArrayFromImage(image), AIR_HU).astype(np.int16)
    geometry = Geometry(hu.shape, image.GetSpacing()[::-1], image.GetOrigin())
    return Volume(hu, geometry), (mask > 0).astype(np.uint8) * np.uint8(Lung.RIGHT)


@pytest.fixture(scope="module")
def pair(shared_ct: Path) -> tuple[Scan, Scan]:
    folder = shared_ct / "elastix-right-lung-pair"
    return read(folder, "baseline"), read(folder, "followup")


@pytest.fixture(scope="module")
def found(pair: tuple[Scan, Scan]) -> Registration:
    return register(*pair[0], *pair[1])


def test_the_masks_overlap_by_more_than_0_95_and_more_than_before(pair, found):
    (prior, prior_lungs), (current, lungs) = pair
    warped = warp_mask(prior_lungs, prior.geometry, found, current.geometry) > 0
    overlap = 2 * np.count_nonzero(warped & (lungs > 0)) / (np.count_nonzero(warped) + np.count_nonzero(lungs))
    assert overlap >= 0.98
    assert overlap > found.dice_before
    assert found.dice_after == pytest.approx(overlap, abs=0.01)


def test_it_is_good_and_nothing_folds(found):
    assert found.is_good, found.reason
    assert found.quality.folding_percent == 0.0
    assert found.mean_surface_mm < 1.0
    assert found.quality.similarity > 0.7


def test_vessels_lie_on_vessels(pair, found):
    (prior, _prior_lungs), (current, lungs) = pair
    inside = lungs > 0
    seen = np.clip(resample_prior(prior, found, current.geometry)[inside], -1000, 0)
    here = np.clip(current.hu[inside], -1000, 0)
    assert np.corrcoef(seen, here)[0, 1] > 0.8


def test_the_inverse_leads_back_within_a_millimetre(pair, found):
    points = places_in(pair[1][1], pair[1][0].geometry)
    assert errors_mm(found.to_current(found.to_prior(points)), points).max() <= 0.1


def test_the_deeper_breath_is_seen(pair, found):
    plain = hu_difference(*pair[0], *pair[1], found)
    assert plain.current_ml > 1.15 * plain.prior_ml
    assert plain.values[plain.lungs > 0].mean() < -25
