"""Counts, thresholds, sums and the table of goals: hand-made answers with known results."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from models.training.data.cases import WHOLE_CHEST
from models.training.measuring.counting import GLASS_ALONE, Table, mask_dice, spread
from models.training.measuring.goals import GOALS, Goal, at, goals_table, reached
from models.training.measuring.maps import negative_mass
from models.training.measuring.summary import averaged, summed_up
from models.training.measuring.thresholds import Remembered, finer, mean_dice, pick
from models.training.shipping.card_keys import READERS
from sscild_desktop.core.analysis.scores.occlusion import PATCH_MM, STEP_MM
from sscild_desktop.core.inference import ModelCard
from sscild_desktop.core.inference.cards import CardOutput

MODELS = Path(__file__).resolve().parents[3] / "models"

FOUND = np.array([1, 1, 3, 8, 0, 4, 1], np.uint8)
TRUE = np.array([1, 0, 1, 2, 0, 4, 15], np.uint8)
LUNG = np.array([1, 1, 1, 1, 1, 1, 0], bool)


def test_table_counts_groups_inside_the_lung_only() -> None:
    table = Table.of(FOUND, TRUE, LUNG)
    assert table.lung == 6
    assert (table.found("ggo"), table.true("ggo")) == (3, 2)
    assert table.dice("ggo") == pytest.approx(4 / 5)
    # found where bits 3 and 8, true where bit 2: scars and lines are one class
    assert table.dice("ret") == pytest.approx(2 / 3)
    assert (table.found(GLASS_ALONE), table.true(GLASS_ALONE)) == (2, 2)
    assert table.dice(GLASS_ALONE) == pytest.approx(2 / 4)
    assert table.percents("total") == pytest.approx((100 * 5 / 6, 100 * 4 / 6))


def test_tables_add_up_and_come_back_from_a_file() -> None:
    first, second = Table.of(FOUND, TRUE, LUNG), Table.of(TRUE, FOUND, LUNG)
    both = Table.total([first, Table.unpacked(json.loads(json.dumps(second.packed())))])
    assert both.lung == 12
    assert both.found("ggo") == first.found("ggo") + first.true("ggo")


def test_dice_of_a_class_that_nobody_sees_is_no_number() -> None:
    table = Table.of(np.zeros(3, np.uint8), np.zeros(3, np.uint8), np.ones(3, bool))
    assert np.isnan(table.dice("ggo"))


def test_ignored_places_do_not_count() -> None:
    found, true = np.array([1, 1, 0, 1], bool), np.array([1, 0, 1, 0], bool)
    assert mask_dice(found, true, np.array([0, 0, 0, 1], bool)) == pytest.approx(2 / 4)


def test_spread() -> None:
    assert spread([0.0, 1.0, 2.0, 10.0])["median"] == 1.5
    assert spread([0.0, 1.0, 2.0, 10.0])["largest"] == 10.0


def test_average_leaves_out_what_is_missing_in_a_case() -> None:
    assert averaged([{"a": 1.0, "b": None}, {"a": 3.0, "b": 5.0}, {"a": float("nan")}]) == {"a": 2.0, "b": 5.0}
    assert averaged([None]) is None


def test_threshold_is_the_best_of_the_quiet_ones() -> None:
    dice, p95 = {0.2: 0.9, 0.3: 0.8, 0.4: 0.7}, {0.2: 9.0, 0.3: 4.0, 0.4: 1.0}
    assert pick(dice, p95) == 0.3
    assert pick(dice, {0.2: 9.0, 0.3: 8.0, 0.4: 7.0}) == 0.4


def test_finer_thresholds_stay_between_the_neighbours() -> None:
    assert finer(0.3, "lesions-all") == [0.25, 0.3, 0.35]
    assert finer(0.1, "lesions-slice") == [0.1, 0.12, 0.14, 0.16, 0.18]


def test_a_class_that_no_chest_has_decides_nothing() -> None:
    true = np.full((4, 4), 1, np.uint8)
    outputs = (CardOutput("lesions", ("ggo", "fibrosis")),)
    card = ModelCard("lesions-all", "1", Path("x.onnx"), "", outputs=outputs)
    for found in (true, true | 8):
        assert mean_dice(card, Table.of(found, true, true > 0)) == 1.0


class _Counting:
    """A network that counts how often it is asked."""

    card = ModelCard("lesions-all", "1", Path("x.onnx"), "", outputs=(CardOutput("lesions", ("ggo",)),))

    def __init__(self) -> None:
        self.calls = 0

    def run(self, inputs: dict[str, int], report: Any) -> dict[str, int]:
        self.calls += 1
        return {"lesions": inputs["slices"]}


def test_remembered_network_is_asked_once_for_all_thresholds() -> None:
    network = _Counting()
    remembered = Remembered(network)  # type: ignore[arg-type]
    for threshold in (0.2, 0.6):
        again = remembered.at(threshold)
        assert again.card.threshold("ggo") == threshold
        assert [again.run({"slices": k})["lesions"] for k in (7, 8)] == [7, 8]
    assert network.calls == 2


def test_negative_mass_by_margin() -> None:
    values, lesion = np.zeros((1, 40), np.float32), np.zeros((1, 40), bool)
    lesion[0, 0] = True
    values[0, [0, 1, 2, 3]] = (-4, -3, -2, 5)
    steps = 2 * STEP_MM  # the second place lies on the margin of two steps, the third on two patches
    lung = np.arange(40)[None] < 8
    found = negative_mass(values, lesion, lung, (1.0, steps))
    assert found["mass"] == 9
    assert found["inside"] == {"none": 4.0, "two steps": 7.0, "one patch": 9.0, "two patches": 9.0}
    assert 2 * steps == PATCH_MM
    assert found["uniform"] == {"none": 1 / 8, "two steps": 2 / 8, "one patch": 3 / 8, "two patches": 5 / 8}
    assert negative_mass(values, np.zeros_like(lesion), lung, (1.0, 1.0))["inside"]["two patches"] == 0


def _answer(found: list[int], true: list[int], seconds: float = 2.0) -> dict[str, Any]:
    """A chest of one slice of 4 pixels, each large enough to be read."""
    table = Table.of(np.array(found, np.uint8), np.array(true, np.uint8), np.ones(len(found), bool))
    return {
        "slices": [[0, table.packed()]], "pixel_mm2": 600.0, "voxel_ml": 0.5, "seconds": seconds, "severity": 0.5
    }  # fmt: skip


def _keep(folder: Path, case: str, name: str, answer: dict[str, Any]) -> None:
    (folder / case).mkdir(parents=True, exist_ok=True)
    (folder / case / f"{name}.json").write_text(json.dumps(answer))


def test_figures_are_means_over_cases(tmp_path: Path) -> None:
    first, second = WHOLE_CHEST[:2]
    _keep(tmp_path, first, "lesions-slice-00", _answer([1, 0, 0, 0], [0, 0, 0, 0]))
    _keep(tmp_path, first, "lesions-slice-01", _answer([1, 1, 0, 0], [1, 0, 0, 0]))
    _keep(tmp_path, first, "lesions-slice-02", _answer([2, 0, 0, 0], [8, 0, 0, 0]))
    _keep(tmp_path, second, "lesions-slice-01", _answer([3, 0, 0, 0], [3, 0, 0, 0]))
    found = summed_up(tmp_path)["lesions-slice"]
    one = found["folds"][first]
    assert one["volumes"] == 3
    assert one["dice"]["ggo"] == pytest.approx(2 / 3)  # the second chest has no ground-glass
    assert one["dice"]["ret"] == 1
    assert one["involvement_error"] == pytest.approx((25 + 25 + 0) / 3)
    assert one["lesion_free"]["median"] == 25
    assert found["mean"]["dice"]["ggo"] == pytest.approx((2 / 3 + 1) / 2)
    assert found["mean"]["lesion_free"]["median"] == 25
    assert found["volume"]["ggo"]["volumes"] == 4


def test_levels_that_cannot_be_read_do_not_count(tmp_path: Path) -> None:
    row = {"reader": [0] * 5, "network": [90, 1, 2, 3, 4], "program": [-90, 1, -2, 3, 4], "method": [""] * 5}
    _keep(tmp_path, "4d-lung-3mm-jpegls", "goh-levels", row)
    assert summed_up(tmp_path)["goh-levels"]["program"] == {"median": 2.5, "worst": 4.0, "levels": 4}


def test_goal_is_judged_on_the_figure_itself() -> None:
    goal = replace(GOALS[0], limits=(0.85, 0.88, 0.93))
    assert reached(goal, [0.9, 0.9, 0.95]) == "yes"
    assert reached(goal, [0.849, 0.9, 0.9]) == "no / yes / no"
    assert reached(goal, [0.9, None, 0.95]) == "not measured"
    assert reached(replace(goal, at_least=False), [0.9, 0.9, 0.95]) == "no"
    assert reached(replace(goal, at_least=False, limits=(2.0, 2.0)), [-2.5, -1.5]) == "no / yes", "a bias by its size"


def test_table_has_a_row_for_every_goal_even_when_nothing_was_measured() -> None:
    lines = goals_table({}).splitlines()
    assert len(lines) == 2 + len(GOALS)
    assert all(line.count("|") == 7 for line in lines)
    cards = {"lesions-all": {"measured": {READERS: {"covid19-ct-seg, any lesion": 0.875}}}}
    assert at(cards, GOALS[0].paths[0]) == 0.875 and at(cards, GOALS[1].paths[0]) is None
    assert "| 0.875 | yes |" in goals_table(cards)


@pytest.mark.parametrize("goal", GOALS, ids=lambda goal: goal.what)
def test_every_goal_is_on_the_cards_that_ship(goal: Goal) -> None:
    cards = {path.stem: json.loads(path.read_text(encoding="utf-8")) for path in MODELS.glob("*.json")}
    assert all(at(cards, path) is not None for path in goal.paths)
