"""The page says what the cards say was measured, names what was not, and nothing else; a new file gets a true card."""

import hashlib
import json
import re
from pathlib import Path
from typing import Any

import pytest

torch = pytest.importorskip("torch", reason="training needs torch, which users never get")
pytestmark = [pytest.mark.training, pytest.mark.filterwarnings("ignore")]

from models.training.shipping import chest_inputs, export, renew  # noqa: E402
from models.training.shipping.cards import (  # noqa: E402
    BEFORE,
    BY_PATIENT,
    GLASS_AS_LINES,
    HEAT_MAPS,
    LUNGS_FOUND,
    OWN_LUNGS,
    READERS,
    SIX_SLICES,
    SLAB_SCORES,
    SLABS,
    rounded,
)
from models.training.shipping.contracts import CONTRACTS  # noqa: E402
from models.training.shipping.page import TEMPLATE, cards_in, filled, page_of  # noqa: E402
from models.training.shipping.readme_tables import (  # noqa: E402
    ABLATIONS,
    LUNG_WAYS,
    NOTHING,
    TRIED,
    all_tables,
    steadiness_table,
)
from sscild_desktop.core.classes import LOBE_KEYS, PATTERNS  # noqa: E402
from sscild_desktop.core.inference import load_card  # noqa: E402
from sscild_desktop.core.inference.model_card import model_card_text  # noqa: E402
from tests.models_training.small_chests import part_of_the_shared_chest  # noqa: E402

WORDS = TEMPLATE.read_text(encoding="utf-8")
MODELS = Path(__file__).resolve().parents[3] / "models"


def of_scores() -> dict[str, Any]:
    """Figures of the score network, every one made up and unlike the others."""
    slices = {
        "slices": 77,
        **{key: {"error": 2.25 + k, "bias": 1.5, "kappa": 0.8125, "rho": 0.75} for k, key in enumerate(PATTERNS)},
    }
    shares = {"none": 0.625, "two steps": 0.9375}
    heat = {"maps": 40, "R²": 0.875, "inside": shares, "uniform": {key: 0.25 for key in shares}}
    seen = {"slices": {"A1": {"reader": "80 / 45 / 25", "network": "71 / 52 / 13"}}, "worst error of TOT, points": 17.0}
    return {
        SLAB_SCORES["readers"]: slices,
        READERS: {"covid19-ct-seg, TOT error": 3.25},
        HEAT_MAPS: dict.fromkeys(PATTERNS, heat),
        SIX_SLICES: seen,
    }


def of_lungs() -> dict[str, Any]:
    ways = {way: 0.9 + 0.011 * k for k, way in enumerate(LUNG_WAYS)}
    return {
        LUNGS_FOUND: {
            "a": {"untouched": {"chests": 1, "lungs": ways, "lobes": dict.fromkeys(LOBE_KEYS.values(), 0.75)}}
        }
    }


def page(**measured: dict[str, Any]) -> str:
    """With these figures on the cards and no others."""
    cards = cards_in(MODELS)
    return filled(
        WORDS,
        all_tables(
            {name: {**card, "measured": measured.get(name.replace("-", "_"), {})} for name, card in cards.items()}
        ),
    )


def test_the_page_shows_what_the_shipped_files_reached_in_the_test() -> None:
    text = page(goh_scores=of_scores(), lungs_lobes=of_lungs())
    assert "{{" not in text
    assert (
        "| `goh-scores` | readers | all | 77 | 2.2 / 3.2 / 4.2 (– to –) | 1.5 / 1.5 / 1.5 | 0.81 / 0.81 / 0.81 | "
        "0.75 / 0.75 / 0.75 |" in text
    )
    assert "| TOT | 40 | 0.88 | 62 / 94 | 25 / 25 |" in text and "| A1 | 80 / 45 / 25 | 71 / 52 / 13 |" in text
    assert "| a | untouched | 1 | 0.900 | 0.911 | 0.922 | 0.933 | 0.944 | 0.75 / 0.75 / 0.75 / 0.75 / 0.75 |" in text
    goal = next(line for line in text.splitlines() if "mean absolute error (`goh-scores`)" in line and "covid" in line)
    assert goal.endswith("| ≤ 2.5 points | 3.2 points | no |")
    rows = [line.split(" | ") for line in text.split("## What they learnt")[0].splitlines() if line.count("|") == 7]
    ends = [cells[-1] for cells in rows if len(cells) == 6 and cells[3] != "–"]
    counts = [ends.count(f"{end} |") for end in ("yes", "no", "not measured")]
    assert counts[1] and f" {counts[0]} are reached, " in text
    assert f" {counts[1]} are missed, {counts[2]} are not measured." in text


def test_patients_stand_side_by_side_and_the_worst_is_a_goal() -> None:
    keys = ("Dice, mean", "Dice, low", "Dice, high", "medseg, Dice", "medseg, Dice, low", "medseg, Dice, high")
    found = {"Dice": {"a": 0.75, "b": 0.25}, **{key: 0.1 * k for k, key in enumerate(keys)}, "Dice, worst": 0.25}
    found |= {"covid19-ct-seg, κ of TOT": 0.5, "covid19-ct-seg, ρ of TOT, slices up to 30 %": 0.375}
    found |= {"covid19-ct-seg, ρ of TOT": 0.875, "lungs, mean": 0.985, "lungs, worst": 0.97, GLASS_AS_LINES: 20.0}
    text = page(lesions_all={BY_PATIENT: {**found, "medseg, ρ of TOT": 0.625}})
    row = "0.75 / 0.25 | 0.00 (0.10 to 0.20) | 0.30 (0.40 to 0.50) | "
    row += "0.50 and 0.88; – and 0.62 | – and 0.38; – and – | 0.985 / 0.970 | 20.0 |"
    assert f"| `lesions-all` | {row}" in text
    ends = [
        line.rsplit("|", 4)[2:4] for line in text.splitlines() if "no patient under" in line or "readers' lungs" in line
    ]
    assert ends == [[" 0.250 / – / – ", " not measured "], [" 0.985 ", " yes "]]


def test_slabs_are_told_by_extent_and_with_the_lungs_of_the_program() -> None:
    dices = {"Dice, mean": 0.5, "Dice, low": 0.25, "Dice, high": 0.75, "Dice, pooled": 0.625}
    few = {"slabs under 5 %": 2, "Dice under 5 %, pooled": 0.125, "slabs 5 to 15 %": 0, "slabs above 15 %": 7}
    group = {**dices, **few, "Dice above 15 %, pooled": 0.875, "slabs": 7, "extent error, points": 2.5}
    slabs = SLABS["readers"]
    text = page(lesions_all={slabs: {"total": group}, f"{slabs}{OWN_LUNGS}": {**dices, "lungs, Dice": 0.96}})
    dice = "0.500 (0.25 to 0.75) | 0.62"
    assert f"| readers | total | 7 | {dice} | 0.12 (2) | – | 0.88 (7) | 2.5 | – | – |" in text
    assert f"| readers | any, program's lungs (Dice 0.960) | – | {dice} | – | – | – | – | – | – |" in text


def test_the_page_changes_with_what_was_measured_and_only_in_tables() -> None:
    other = of_lungs()
    other[LUNGS_FOUND]["a"]["untouched"]["lobes"]["rml"] = 0.5
    changed = set(page(lungs_lobes=other).splitlines()) ^ set(page(lungs_lobes=of_lungs()).splitlines())
    assert len(changed) == 2 and all(line.startswith("| a | untouched |") for line in changed)


def test_the_page_of_the_repository_is_that_of_its_cards() -> None:
    assert (MODELS / "README.md").read_text(encoding="utf-8") == page_of(MODELS)
    assert set(cards_in(MODELS)) == set(CONTRACTS)


def test_handwritten_text_has_no_figure_that_could_have_been_measured() -> None:
    words = re.sub(r"`[^`]*`|\{\{[^}]*\}\}|doi \S+", "", WORDS.split("## Making them again")[0])
    assert re.findall(r"\d+\.\d+", words) == ["2.5"]
    headings = [line for line in WORDS.splitlines() if line.startswith("## ") and "chests" in line]
    assert headings and all("inserted lesions" in line for line in headings)


def test_each_trial_is_on_the_page_in_short_cells() -> None:
    text = page()
    for network in TRIED:
        for trial in json.loads(ABLATIONS.read_text(encoding="utf-8"))["others"][network]:
            assert f"**{trial['trial']}**" in text
            for row in trial["rows"]:
                assert len(row) == 4 and all(len(cell) <= 120 for cell in row)
                assert f"| {' | '.join(row)} |" in text


def test_a_chest_that_moves_too_far_or_to_another_stage_misses_the_goal() -> None:
    rows = [
        ["a", "none", "19.0", "–", "20.0", "–", "indeterminate"],
        ["a", "noise", "20.4", "+1.4", "20.0", "+0.0", "extensive"],
        ["a", "+15 HU", "17.4", "-1.6", "20.0", "+0.0", "indeterminate"],
        ["a", "-15 HU", "20.5", "+1.5", "20.0", "+0.0", "indeterminate"],
    ]
    goals = [line.split(" | ")[5] for line in steadiness_table(rows).splitlines()[2:]]
    assert goals == ["–", "no", "no", "yes"]


def test_slabs_call_a_class_as_its_network_does_and_show_what_is_small() -> None:
    one = {"slabs": 4, "Dice, mean": 0.8164, "Dice, low": 0.65, "Dice, high": 0.93, "Dice, pooled": 0.91}
    one |= {"slabs under 5 %": 2, "Dice under 5 %, pooled": 0.32, "extent error, points": 3.0}
    text = page(lesions_volume={SLABS["readers"]: {"ret": one}}, lesions_all={SLABS["readers"]: {"ret": one}})
    cells = "| readers | {} | 4 | 0.816 (0.65 to 0.93) | 0.91 | 0.32 (2) | – | – | 3.0 | – | – |"
    assert f"| `lesions-volume` {cells.format('fibrosis')}" in text
    assert f"| `lesions-all` {cells.format('reticulation')}" in text


def test_commands_that_make_them_again_are_there_with_their_options() -> None:
    commands = re.findall(r"^ *python -m (models\.\S+)(.*)$", WORDS.split("## Making them again")[1], re.MULTILINE)
    assert len(commands) > 20
    for module, rest in commands:
        text = (MODELS.parent / f"{module.replace('.', '/')}.py").read_text(encoding="utf-8")
        assert not [option for option in re.findall(r" (--[a-z-]+)", rest) if f'"{option}"' not in text], module


def test_what_was_not_measured_is_said() -> None:
    text = page()
    assert text.count(NOTHING) >= 7 and "not measured" in text and "{{" not in text


def test_a_placeholder_without_a_table_is_an_error() -> None:
    with pytest.raises(ValueError, match="unknown"):
        filled("a {{known}} {{unknown}}", {"known": "b"})


@pytest.mark.parametrize("name", list(CONTRACTS))
def test_a_card_that_ships_is_complete(name: str) -> None:
    read = load_card(name, MODELS)
    wanted = {"version", "role", "after", "architecture", "smaller_than_published", "training", "error", "limits"}
    assert all(read.facts[key] for key in wanted | {"measured", "licence", "purpose", "parameters", "cost"})
    assert "Research only" in str(read.facts["limits"])
    assert read.facts["measured"]
    assert name in model_card_text([read]) and str(read.facts["limits"]) in model_card_text([read])


def test_numbers_that_are_none_stay_out_of_the_cards() -> None:
    assert rounded({"a": float("nan"), "b": [1.23456, 2], "c": {"d": "x"}}) == {
        "a": None,
        "b": [1.235, 2],
        "c": {"d": "x"},
    }


def test_a_new_file_takes_the_place_of_the_old_and_none_of_its_figures(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    work, new, models = (tmp_path / name for name in ("work", "new", "models"))
    for folder in (work, models):
        folder.mkdir()
    torch.save(
        {"model": CONTRACTS["goh-levels"].build().state_dict(), "steps": 260}, work / "goh-levels-without-none.pt"
    )
    monkeypatch.setattr(chest_inputs, "diseased_phantom", part_of_the_shared_chest)
    assert export.export_stage(work, "none", new) == ["goh-levels"]
    old = json.loads((MODELS / "goh-levels.json").read_text(encoding="utf-8"))
    before = {**old, "measured": {READERS: {"any": 0.5}, SIX_SLICES: {}}}
    (models / "goh-levels.json").write_text(json.dumps(before))
    renew.renew("goh-levels", new, models, "9", "everybody")
    facts = json.loads((models / "goh-levels.json").read_text(encoding="utf-8"))
    assert facts["sha256"] == hashlib.sha256((models / "goh-levels.onnx").read_bytes()).hexdigest() != old["sha256"]
    assert facts["measured"] == {READERS + BEFORE: {"any": 0.5}} and facts["error"] == "not measured"
    assert facts["training"]["steps"] == {"everybody": 260} and facts["version"] == "9"
    assert (
        facts["cost"]["what"] == f"83 planes (time and memory of {old['version']})" and facts["cost"]["gigaflops"] > 0
    )
    assert facts["purpose"] == old["purpose"]


def test_time_and_memory_stay_those_of_the_version_that_was_measured(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(renew, "flops", lambda *_: 3e9)
    (tmp_path / "a.onnx").write_bytes(bytes(1024))
    once = renew.cost_of_now({"cost": {"what": "5 slices", "milliseconds": 7.0}}, tmp_path / "a.onnx", "2.0.0")
    twice = renew.cost_of_now({"cost": once}, tmp_path / "a.onnx", "2.1.0")
    assert twice == once and once["what"] == "5 slices (time and memory of 2.0.0)" and once["gigaflops"] == 3.0
