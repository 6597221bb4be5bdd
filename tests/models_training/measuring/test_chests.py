"""Chests to measure on, and networks of known answers measured on them through the program's code."""

from pathlib import Path

import numpy as np
import pytest

from models.training.data.cases import WHOLE_CHEST, RealCase
from models.training.data.testset import Chest, make_chest, read_chest, thickened, write_chest
from models.training.measuring import evaluate, thresholds
from models.training.measuring.anatomy import measure_lungs, true_lobes
from models.training.measuring.maps import MARGINS_MM, rows_of
from models.training.measuring.masks import measure_masks, tables_of
from models.training.measuring.scores import measure_scores
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


def test_lungs_and_lobes_are_compared_with_those_of_the_untouched_chest(tmp_path: Path) -> None:
    testset, chest = tmp_path / "testset", make_chest(small_case(), 0)
    (testset / CASE).mkdir(parents=True)
    write_chest(testset / CASE / "00.npz", chest)
    lobes = true_lobes(testset, CASE, tmp_path / "kept")
    assert np.array_equal(lobes > 0, chest.lungs > 0)
    assert np.array_equal(true_lobes(testset / "gone", CASE, tmp_path / "kept"), lobes)
    small_networks.write_network(tmp_path, "lungs-lobes", small_networks.chest_bytes(), **small_networks.CHEST)
    network = open_network(load_card(tmp_path / "lungs-lobes.json"), "cpu", 1)
    found = measure_lungs(chest, network, None, lobes)
    assert "program" not in found["lungs"]
    assert found["true_percent"] == 0
    # the lungs are of air, which the threshold finds; this network's lie at a fixed place, without a middle lobe
    assert found["lungs"]["threshold"] > 0.85
    assert 0.5 < found["lungs"]["lungs-lobes"] < found["lungs"]["threshold"]
    assert not found["lobes"]["lungs-lobes"]["rml"] > 0
    assert found["lobes"]["fissures"]["rll"] == found["lobes"]["fissures"]["lul"] == 1.0


def test_maps_point_at_what_the_network_counts(tmp_path: Path, diseased: Chest) -> None:
    small_networks.write_all(tmp_path)
    network = open_network(load_card(tmp_path / "goh-scores.json"), "cpu", 1)
    rows = rows_of(diseased.volume, diseased.lungs, diseased.bits, (3, 5), network)
    assert [(row["level"], row["pattern"]) for row in rows] == [(k, p) for k in (1, 2) for p in ("tot", "gg", "ret")]
    tot = rows[0]
    assert tot["true"] == pytest.approx(100 * ((diseased.bits[3] & 15) > 0)[diseased.lungs[3] > 0].mean())
    shares = [tot["inside"][key] for key in MARGINS_MM]
    assert shares == sorted(shares)
    assert 0 < shares[-1] <= tot["mass"] * (1 + 1e-6)


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


def test_threshold_is_chosen_on_the_validation_chests(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, diseased: Chest
) -> None:
    monkeypatch.setattr(thresholds, "CHESTS", {"validation-b40": (0, 1)})
    (tmp_path / "validation-b40").mkdir()
    for chest in (make_chest(small_case(), 0), diseased):
        write_chest(tmp_path / "validation-b40" / f"{chest.number:02d}.npz", chest)
    small_networks.write_all(tmp_path)
    network = open_network(load_card(tmp_path / "lesions-all.json"), "cpu", 1)
    chosen = thresholds.choose_threshold(network, tmp_path)
    # the network answers 0 or 1: thresholds differ only in how far the border of the lungs is taken for a lesion
    assert chosen["lesion_free_p95"] <= thresholds.LARGEST_FALSE_TOT
    assert 0 < chosen["dice"] <= 1
    assert chosen["tried"] > len(thresholds.COARSE)
    assert thresholds.with_threshold(network, 0.7).card.threshold("ggo") == 0.7
