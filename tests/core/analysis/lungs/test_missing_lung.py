"""A lung that was not found and fluid beside one are told in a sentence."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from sscild_desktop.core.analysis.lungs.finding import find_lungs
from sscild_desktop.core.analysis.lungs.missing_lung import (
    counted_gas,
    left_out_gas,
    lung_outside,
    missing_bases,
    missing_lung,
)
from sscild_desktop.core.classes import Lung
from sscild_desktop.core.findings import Finding
from tests.core.analysis import gas_bodies
from tests.core.analysis.gas_bodies import textured_thorax
from tests.phantoms import small_phantom
from tests.real_chests import real_chest, real_lungs


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


def low_back(lungs: np.ndarray, *sides: Lung) -> np.ndarray:
    """The back half of the lower two fifths of these lungs."""
    z, y, _ = np.nonzero(lungs)
    low = np.arange(len(lungs))[:, None, None] < z.min() + 0.4 * (z.max() - z.min())
    back = np.arange(lungs.shape[1])[:, None] > (y.min() + y.max()) / 2
    return np.asarray(np.isin(lungs, sides) & low & back)


@pytest.mark.parametrize("sides", [(Lung.RIGHT,), (Lung.LEFT,), tuple(Lung)], ids=["right", "left", "both"])
@pytest.mark.parametrize("hu", [8, 40], ids=["fluid", "solid"])
def test_a_base_that_is_filled_at_the_back_is_told_with_its_place(sides: tuple[Lung, ...], hu: int) -> None:
    phantom = small_phantom(0)
    filled, geometry = low_back(phantom.lungs, *sides), phantom.volume.geometry
    volume = replace(phantom.volume, hu=np.where(filled, np.int16(hu), phantom.volume.hu))
    (doubt,) = missing_bases(find_lungs(volume).labels, geometry)
    there = np.flatnonzero(filled.any(axis=(1, 2)))
    assert (doubt.code, doubt.level) == ("analysis-base", "warn")
    assert doubt.z_mm is not None and geometry.slice_z_mm(there[0]) <= doubt.z_mm <= geometry.slice_z_mm(there[-1])


def test_a_base_that_is_dense_as_a_whole_is_told_where_the_lung_ends() -> None:
    phantom = small_phantom(0)
    geometry, end = phantom.volume.geometry, int(np.median(np.flatnonzero(phantom.lungs.any(axis=(1, 2)))))
    hu = phantom.volume.hu.copy()
    hu[:end][phantom.lungs[:end] > 0] = -350
    (doubt,) = missing_bases(find_lungs(replace(phantom.volume, hu=hu)).labels, geometry)
    assert doubt.z_mm == pytest.approx(geometry.slice_z_mm(end), abs=2 * geometry.spacing[0])
    assert missing_bases(phantom.lungs[end:], geometry) == (), "cut off by the series, which is told elsewhere"


@pytest.mark.parametrize("seed", [0, 1, 2])
def test_of_whole_bases_nothing_is_told(seed: int) -> None:
    phantom = small_phantom(seed)
    assert missing_bases(phantom.lungs, phantom.volume.geometry) == ()
    assert missing_bases(np.zeros_like(phantom.lungs), phantom.volume.geometry) == ()
    assert missing_bases(phantom.lungs[10:12], phantom.volume.geometry) == ()


@pytest.mark.real_ct
@pytest.mark.parametrize("name", ["lidc-idri-0001", "nlst-toshiba-fc51", "4d-lung-3mm-jpegls"])
def test_of_the_bases_of_real_chests_nothing_is_told(shared_ct: Path, name: str) -> None:
    folder = shared_ct / name
    assert missing_bases(real_lungs(folder).labels, real_chest(folder).geometry) == ()


def test_gas_that_counts_as_lung_is_told_in_millilitres() -> None:
    (doubt,) = counted_gas(277.4)
    assert doubt.text.startswith("277 mL of gas without vessels") and doubt.code == "analysis-gas-counted"
    assert counted_gas(49.0) == ()


def test_a_stomach_that_is_wide_open_to_a_lung_is_gas_that_counts_as_lung() -> None:
    body = gas_bodies.stomach(4.0, leak_mm=30.0)
    ml = np.count_nonzero(body.gas) * body.volume.geometry.voxel_ml
    assert find_lungs(body.volume).even_ml > 0.9 * ml
    assert find_lungs(textured_thorax().volume).even_ml == 0.0


@pytest.mark.parametrize("depth", [0, 6])
def test_what_is_counted_as_lung_at_the_skin_is_told(depth: int) -> None:
    phantom = small_phantom(0)
    assert lung_outside(phantom.volume, phantom.lungs) == ()
    labels = phantom.lungs.copy()
    columns = np.flatnonzero(phantom.lungs.any(axis=(0, 1)))
    rows = np.flatnonzero((phantom.volume.hu[:, :, int(columns.mean())] > -300).any(axis=0))
    labels[:, rows[0] - 4 : rows[0] + depth, columns[0] : columns[-1]] = Lung.RIGHT
    (doubt,) = lung_outside(phantom.volume, labels)
    share = np.count_nonzero((labels > 0) & (phantom.lungs == 0)) / np.count_nonzero(labels)
    assert doubt.code == "analysis-outside" and int(doubt.text.split(" %")[0]) <= round(100 * share)
    cut = replace(phantom.volume, findings=(Finding("cropped", "ask", "The field may cut the lungs."),))
    assert lung_outside(cut, labels) == ()
    labels[:, :, 0] = Lung.RIGHT
    assert lung_outside(phantom.volume, labels) == (), "every slice is cut by the picture"


def test_slices_that_the_field_opens_without_a_word_are_not_told_as_lung_at_the_skin() -> None:
    phantom = small_phantom(0)
    slices = np.flatnonzero(phantom.lungs.any(axis=(1, 2)))
    hu = phantom.volume.hu.copy()
    hu[slices[len(slices) // 2 :][:4]] = -850
    assert lung_outside(replace(phantom.volume, hu=hu), phantom.lungs) == ()
