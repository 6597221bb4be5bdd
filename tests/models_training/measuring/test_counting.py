"""Counts, errors, negative mass and the table of goals: hand-made answers with known results."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from models.training.measuring import goals
from models.training.measuring.counting import GLASS_ALONE, Table, mask_dice, pattern_errors
from models.training.measuring.goals import GOALS, Goal, figures_of, goals_table, reached
from models.training.measuring.maps import negative_mass
from models.training.shipping.cards import READERS, at
from sscild_desktop.core.analysis.scores.occlusion import PATCH_MM, STEP_MM

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


def test_tables_add_up() -> None:
    first, second = Table.of(FOUND, TRUE, LUNG), Table.of(TRUE, FOUND, LUNG)
    both = Table.total([first, second])
    assert both.lung == 12
    assert both.found("ggo") == first.found("ggo") + first.true("ggo")


def test_dice_of_a_class_that_nobody_sees_is_no_number() -> None:
    table = Table.of(np.zeros(3, np.uint8), np.zeros(3, np.uint8), np.ones(3, bool))
    assert np.isnan(table.dice("ggo"))


def test_dice_of_two_masks() -> None:
    found, true = np.array([1, 1, 0], bool), np.array([1, 0, 1], bool)
    assert mask_dice(found, true) == pytest.approx(2 / 4)
    assert np.isnan(mask_dice(~found & found, ~true & true))


def test_errors_of_a_pattern() -> None:
    found = pattern_errors([10.0, 20.0], [15.0, 17.0])
    assert (found["error"], found["bias"]) == (4.0, -1.0)


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
    assert at(cards, *GOALS[0].paths[0]) == 0.875 and at(cards, *GOALS[1].paths[0]) is None
    assert "| 0.875 | yes |" in goals_table(cards)


def test_the_perturbation_that_moves_a_chest_most_counts(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    kept = tmp_path / "steadiness.json"
    rows = [["lidc-idri-0001", "none", "17.9", "–", "9.9"], ["lidc-idri-0001", "noise", "17.8", "-0.6", "9.9"]]
    kept.write_text(json.dumps([*rows, ["lidc-idri-0001", "+15 HU", "18.0", "+0.1", "0.0"]]), encoding="utf-8")
    monkeypatch.setattr(goals, "STEADINESS", kept)
    goal = next(one for one in GOALS if one.what.startswith("Goh extent under"))
    assert [(path[1], value) for path, value in zip(goal.paths, figures_of({}, goal), strict=True) if value] == [
        ("lidc-idri-0001", 0.6)
    ]


@pytest.mark.parametrize("goal", GOALS, ids=lambda goal: goal.what)
def test_every_goal_is_on_the_cards_that_ship(goal: Goal) -> None:
    cards = {path.stem: json.loads(path.read_text(encoding="utf-8")) for path in MODELS.glob("*.json")}
    assert all(value is not None for value in figures_of(cards, goal))
