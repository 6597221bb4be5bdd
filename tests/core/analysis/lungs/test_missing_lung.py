"""A lung that was not found and fluid beside one are told in a sentence."""

from dataclasses import replace

import numpy as np
import pytest

from sscild_desktop.core.analysis.lungs.finding import find_lungs
from sscild_desktop.core.analysis.lungs.missing_lung import left_out_gas, missing_lung
from sscild_desktop.core.classes import Lung
from tests.phantoms import small_phantom


@pytest.mark.parametrize(
    ("right", "left", "words"),
    [(90.0, 2000.0, "Hardly any lung was found on the right"), (2000.0, 0.0, "Hardly any lung was found on the left")],
)
def test_a_missing_lung_names_its_side_and_whose_the_percentages_are(right: float, left: float, words: str) -> None:
    (doubt,) = missing_lung(right, left, 0.0)
    assert doubt.text.startswith(words) and doubt.level == "warn"
    assert ("that of the left lung" if right < left else "that of the right lung") in doubt.text


def test_small_lungs_and_a_little_fluid_are_not_worth_a_word() -> None:
    assert missing_lung(300.0, 2900.0, 19.0) == ()
    assert missing_lung(0.0, 0.0, 0.0) == ()


def test_fluid_is_told_in_millilitres() -> None:
    (doubt,) = missing_lung(1500.0, 1500.0, 412.3)
    assert doubt.text.startswith("At least 412 mL beside the lungs") and doubt.code == "analysis-fluid"


def test_gas_beside_the_lungs_is_told_in_millilitres() -> None:
    (doubt,) = left_out_gas(1158.4)
    assert doubt.text.startswith("1158 mL of gas beside the lungs") and doubt.code == "analysis-gas"
    assert left_out_gas(49.0) == ()


def test_a_pneumothorax_is_left_out_and_told() -> None:
    phantom = small_phantom(0)
    left = phantom.lungs == Lung.LEFT
    middle = int(np.nonzero(left)[1].mean())
    front = left & (np.arange(left.shape[1])[:, None] < middle)
    hu = phantom.volume.hu.copy()
    hu[front] = np.random.default_rng(0).normal(-1000, 12, np.count_nonzero(front)).astype(np.int16)
    found = find_lungs(replace(phantom.volume, hu=hu))
    ml = np.count_nonzero(front) * phantom.volume.geometry.voxel_ml
    assert found.gas_ml == pytest.approx(ml, rel=0.15)
    assert find_lungs(phantom.volume).gas_ml == 0.0
