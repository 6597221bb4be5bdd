"""Whole chests with more and more disease, and networks of known answers measured on them by the program's code."""

from pathlib import Path

import numpy as np
import pytest

from models.training.data.cases import RealCase
from models.training.measuring import levels, lungs
from models.training.measuring.lungs import Chest, chests, thickened
from models.training.measuring.maps import MARGINS_MM, rows_of
from sscild_desktop.core.analysis.lungs.lobes import find_lobes
from sscild_desktop.core.inference import load_card, open_network
from sscild_desktop.core.volume import Geometry, Volume
from tests.core import small_networks


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
    return RealCase("a", hu, (spacing_z, 2.0, 2.0), z_mm, lungs, np.zeros(hu.shape, bool))


@pytest.fixture(scope="module")
def made() -> list[Chest]:
    return list(chests(small_case()))


def test_thin_slices_are_averaged() -> None:
    case = small_case(13, 1.25)
    thick = thickened(case)
    assert thick.spacing == (2.5, 2.0, 2.0)
    assert thick.hu.shape == (6, 120, 160)
    assert thick.z_mm[0] == pytest.approx((case.z_mm[0] + case.z_mm[1]) / 2)
    assert thick.hu[0, 60, 50] == round((case.hu[0, 60, 50] + case.hu[1, 60, 50]) / 2)
    assert thickened(small_case()).hu.shape == (12, 120, 160)


def test_the_first_is_the_untouched_chest_and_the_others_are_more_and_more_diseased(made: list[Chest]) -> None:
    untouched, *others = made
    assert untouched.percent == 0 and np.array_equal(untouched.volume.hu, untouched.clean.hu)
    assert untouched.volume.geometry.spacing == (5.0, 1.25, 1.25)
    assert untouched.volume.geometry.slice_z_mm(0) == -100.0
    assert untouched.volume.hu[untouched.lungs > 0].max() < -400
    percents = [chest.percent for chest in others]
    assert percents == sorted(percents) and percents[0] > 5 and 60 < percents[-1] < 90
    changed = others[-1].volume.hu != untouched.volume.hu
    assert changed[untouched.lungs > 0].mean() > 0.4 > changed[untouched.lungs == 0].mean()


def test_lungs_and_lobes_are_compared_with_those_of_the_untouched_chest(tmp_path: Path, made: list[Chest]) -> None:
    small_networks.write_network(tmp_path, "lungs-lobes", small_networks.chest_bytes(), **small_networks.CHEST)
    labels = {"name": "lesions", "labels": ["ggo", "reticulation", "consolidation", "fibrosis"]}
    content = small_networks.lesions_bytes()
    small_networks.write_network(tmp_path, "lesions-all", content, outputs=[labels])
    network, lesions = (open_network(load_card(name, tmp_path), "cpu", 1) for name in ("lungs-lobes", "lesions-all"))
    lobes = find_lobes(made[0].clean, made[0].lungs).labels
    found = lungs.measured(made[0], lobes, network, lesions)
    # the lungs are of air, which the threshold finds; this network's lie at a fixed place, without a middle lobe
    assert found["lungs"]["threshold"] > 0.85
    assert 0.5 < found["lungs"]["network"] < found["lungs"]["threshold"]
    assert found["lobes"]["rml"] == 0 < found["lobes"]["rul"]


def test_figures_are_means_over_the_chests_of_a_share_of_disease() -> None:
    rows = [(0.0, 1.0), (20.0, 0.5), (60.0, 0.75), (61.0, 0.25)]
    found = lungs.summed([(percent, {"lungs": {"a": dice}, "lobes": {"b": dice}}) for percent, dice in rows])
    assert found["up to 60 %"] == {"chests": 2, "lungs": {"a": 0.625}, "lobes": {"b": 0.625}}
    assert found["untouched"]["lungs"] == {"a": 1.0} and found["60 to 90 %"]["chests"] == 1
    assert "60 to 90 %" not in lungs.summed([(10.0, {"lungs": {}, "lobes": {}})])


def test_levels_that_cannot_be_read_do_not_count() -> None:
    placed = {"4d-lung-3mm-jpegls": [-90.0, 1.0, -2.0, 3.0, 4.0]}
    assert levels.summed(placed) == {"median": 2.5, "worst": 4.0, "levels": 4}
    found = levels.figures({"a": [1.26, 2.0, -3.0, 4.0, 5.0], "b": [3.0, 2.0, -3.0, 4.0, 5.0]}, placed)
    assert found["median_absolute_error_mm_per_level"] == [2.1, 2.0, 3.0, 4.0, 5.0]
    assert found[levels.LEVEL_ERRORS]["a"][0] == 1.3 and found[levels.LEVELS_BY_PROGRAM] == placed


def test_maps_point_at_what_the_network_counts(tmp_path: Path) -> None:
    case, bits = small_case(), np.zeros((12, 120, 160), np.uint8)
    bits[3:6, 40:70, 35:60] = 1
    bits[case.lungs == 0] = 0
    case.hu[bits > 0] = -500
    volume = Volume(case.hu, Geometry((12, 120, 160), case.spacing, (0.0, 0.0, 0.0)))
    small_networks.write_all(tmp_path)
    network = open_network(load_card(tmp_path / "goh-scores.json"), "cpu", 1)
    rows = rows_of(volume, case.lungs, bits, (3, 5), network)
    assert [(row["level"], row["pattern"]) for row in rows] == [(k, p) for k in (1, 2) for p in ("tot", "gg", "ret")]
    tot = rows[0]
    assert tot["true"] == pytest.approx(100 * (bits[3] > 0)[case.lungs[3] > 0].mean())
    shares = [tot["inside"][key] for key in MARGINS_MM]
    assert shares == sorted(shares)
    assert 0 < shares[-1] <= tot["mass"] * (1 + 1e-6)
