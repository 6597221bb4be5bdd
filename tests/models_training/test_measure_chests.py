"""Chests to measure on, and networks of known answers measured on them through the program's code."""

from pathlib import Path

import numpy as np
import pytest

from models.training import evaluate
from models.training.cases import WHOLE_CHEST, RealCase
from models.training.measure_masks import measure_masks, tables_of
from models.training.measure_scores import measure_scores
from models.training.testset import Chest, make_chest, read_chest, thickened, write_chest
from sscild_desktop.core.inference import load_card, open_network
from tests.core import small_networks

CASE = WHOLE_CHEST[0]


def small_case(slices: int = 12, spacing_z: float = 5.0) -> RealCase:
    """Two lungs of air in a body, without anything else in them."""
    y, x = np.mgrid[:120, :160]
    hu = np.full((slices, 120, 160), -1000, np.int16)
    lungs = np.zeros(hu.shape, np.uint8)
    hu[:, ((y - 60) / 50) ** 2 + ((x - 80) / 70) ** 2 < 1] = 40
    for side, middle in ((1, 50), (2, 110)):
        inside = ((y - 60) / 32) ** 2 + ((x - middle) / 22) ** 2 < 1
        lungs[1:-1, inside] = side
    hu[lungs > 0] = -850
    z_mm = -100.0 + spacing_z * np.arange(slices)
    return RealCase(CASE, hu, (spacing_z, 2.0, 2.0), z_mm, lungs, np.zeros(hu.shape, bool))


@pytest.fixture(scope="module")
def diseased() -> Chest:
    return make_chest(small_case(), 1)


def test_thin_slices_are_averaged() -> None:
    case = small_case(13, 1.25)
    thick = thickened(case)
    assert thick.spacing == (2.5, 2.0, 2.0)
    assert thick.hu.shape == (6, 120, 160)
    assert thick.z_mm[0] == pytest.approx((case.z_mm[0] + case.z_mm[1]) / 2)
    assert thick.hu[0, 60, 50] == round((case.hu[0, 60, 50] + case.hu[1, 60, 50]) / 2)
    assert thickened(small_case()).hu.shape == (12, 120, 160)


def test_number_zero_is_the_untouched_chest() -> None:
    chest = make_chest(small_case(), 0)
    assert chest.severity == 0
    assert not (chest.bits & 15).any()
    assert chest.volume.hu[chest.lungs > 0].max() < -400
    assert chest.volume.geometry.spacing == (5.0, 1.25, 1.25)
    assert chest.volume.geometry.slice_z_mm(0) == -100.0


def test_lesions_lie_in_the_lungs_and_are_the_same_every_time(diseased: Chest) -> None:
    lesion = (diseased.bits & 15) > 0
    assert lesion.any()
    assert not (lesion & (diseased.lungs == 0)).any()
    assert 0.02 <= diseased.severity <= 0.8
    again = make_chest(small_case(), 1)
    assert np.array_equal(again.volume.hu, diseased.volume.hu)
    assert np.array_equal(again.bits, diseased.bits)


def test_a_chest_comes_back_from_its_file(tmp_path: Path, diseased: Chest) -> None:
    (tmp_path / CASE).mkdir()
    write_chest(tmp_path / CASE / "01.npz", diseased)
    back = read_chest(tmp_path, CASE, 1)
    assert np.array_equal(back.volume.hu, diseased.volume.hu)
    assert np.array_equal(back.bits, diseased.bits)
    assert (back.volume.geometry, back.severity) == (diseased.volume.geometry, diseased.severity)
    assert [path.name for path in (tmp_path / CASE).iterdir()] == ["01.npz"]


def test_masks_are_counted_in_the_true_lungs(tmp_path: Path, diseased: Chest) -> None:
    labels = {"name": "lesions", "labels": ["ggo", "reticulation", "consolidation", "fibrosis"]}
    content = small_networks.lesions_bytes()
    card = small_networks.write_network(tmp_path, "lesions-all", content, outputs=[labels])
    answer = measure_masks(diseased, open_network(load_card(card), "cpu", 1), None)
    tables = [table for _, table in tables_of(answer)]
    assert sum(table.lung for table in tables) == np.count_nonzero(diseased.lungs)
    # the network answers ground-glass wherever it is denser than -750 HU, and the lung is -850 HU without lesions
    assert 0 < sum(table.found("ggo") for table in tables) < sum(table.lung for table in tables)
    assert sum(table.found("ret") for table in tables) == 0


def test_scores_stand_beside_the_truth(tmp_path: Path, diseased: Chest) -> None:
    small_networks.write_all(tmp_path)
    rows = measure_scores(diseased, open_network(load_card(tmp_path / "goh-scores.json"), "cpu", 1))["rows"]
    assert [row[0] for row in rows] == [1, 5, 9]
    z, tot, gg, ret, true_tot, true_gg, true_ret = rows[0]
    inside = diseased.lungs[1] > 0
    assert true_tot == pytest.approx(100 * ((diseased.bits[1] & 15) > 0)[inside].mean())
    assert (tot, ret) == (gg, 0)
    assert max(true_gg, true_ret) <= true_tot


def test_answers_are_kept_and_not_asked_for_again(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folds, testset = tmp_path / "folds", tmp_path / "testset"
    small_networks.write_all(folds / CASE)
    (testset / CASE).mkdir(parents=True)
    write_chest(testset / CASE / "00.npz", make_chest(small_case(), 0))
    place = evaluate.Place(folds, testset, tmp_path / "work", tmp_path)
    for _ in range(2):
        evaluate.run(place, [CASE], ["goh-scores"])
    assert capsys.readouterr().out.count("goh-scores-00") == 1
    assert f"{CASE}/lungs-lobes" in evaluate.absent(place, [CASE])
    assert f"{CASE}/goh-scores" not in evaluate.absent(place, [CASE])
