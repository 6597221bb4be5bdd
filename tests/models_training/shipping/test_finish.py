"""Cards and pages say what was measured, name what was not, and nothing else."""

import hashlib
import json
import re
from pathlib import Path
from typing import Any

import pytest

torch = pytest.importorskip("torch", reason="training needs torch, which users never get")
pytestmark = [pytest.mark.training, pytest.mark.filterwarnings("ignore")]

from models.training.measuring.cost import Cost  # noqa: E402
from models.training.shipping import chest_inputs, finish  # noqa: E402
from models.training.shipping.card_figures import NOT_MEASURED, error_line, figures, final_threshold, rounded  # noqa: E402
from models.training.shipping.card_keys import HEAT_MAPS, READERS, SIX_SLICES, SLAB_SCORES  # noqa: E402
from models.training.shipping.card_texts import CLASS_NAMES, TEXTS  # noqa: E402
from models.training.shipping.contracts import CONTRACTS  # noqa: E402
from models.training.shipping.page import TEMPLATE, cards_in, filled, page_of  # noqa: E402
from models.training.shipping.readme_tables import NOTHING, all_tables  # noqa: E402
from sscild_desktop.core.classes import LOBE_KEYS, PATTERNS  # noqa: E402
from sscild_desktop.core.inference import load_card  # noqa: E402
from sscild_desktop.core.inference.model_card import flat, model_card_text  # noqa: E402
from tests.models_training.small_chests import part_of_the_shared_chest  # noqa: E402

CASES = ("lidc-idri-0001", "nlst-toshiba-fc51")
WORDS = TEMPLATE.read_text(encoding="utf-8")
MODELS = Path(__file__).resolve().parents[3] / "models"


def folds_of(fold: dict[str, Any]) -> dict[str, Any]:
    return {"mean": fold, "folds": dict.fromkeys(CASES, fold)}


def errors(first: float) -> dict[str, Any]:
    return {key: {"error": first + k, "bias": -0.5, "kappa": 0.875} for k, key in enumerate(PATTERNS)}


def everything() -> dict[str, Any]:
    """As ``evaluate`` writes it, every figure made up and unlike the others."""
    free = {"median": 0.625, "p95": 4.125, "largest": 9.0}
    measured: dict[str, Any] = {}
    for number, (name, groups) in enumerate(CLASS_NAMES.items()):
        fold: dict[str, Any] = {
            "volumes": 9, "dice": {key: 0.7 + 0.01 * number + 0.001 * k for k, key in enumerate(groups)},
            "dice_pooled": dict.fromkeys(groups, 0.111), "involvement_error": 1.75, "seconds": 33.0,
            "involvement_bias": -0.25, "lesion_free": free,
        }  # fmt: skip
        if name == "lesions-all":
            fold["slices"] = errors(3.25)
        if name == "opacities":
            fold["severity_error"] = 1.5
        volume = {key: {"spearman": 0.9375, "pearson": 0.9, "volumes": 18} for key in groups}
        thresholds = {case: {"threshold": 0.4 + 0.1 * k, "sha256": case} for k, case in enumerate(CASES)}
        measured[name] = {**folds_of(fold), "volume": volume, "thresholds": thresholds}
    measured["goh-scores"] = folds_of({"slices": 40, **errors(2.125), "lesion_free": free})
    ways = {"threshold": 0.91, "lungs-lobes": 0.95, "both": 0.98}
    lobes = dict.fromkeys(LOBE_KEYS.values(), 0.85)
    measured["lungs-lobes"] = folds_of(
        {
            "lungs": ways,
            "sides": ways,
            "by_disease": {"0-20 %": ways},
            "lobes": {"lungs-lobes": lobes, "fissures": lobes},
        }
    )
    row = {"reader": [1.0] * 5, "network": [-30.25, 2.0, 3.0, 4.0, 5.0], "program": [1.5] * 5, "method": ["x"] * 5}
    worst = {"median": 4.0, "worst": 30.25, "levels": 10}
    measured["goh-levels"] = {"folds": dict.fromkeys(CASES, row), "network": worst, "program": worst}
    return measured


def card(name: str, measured: dict[str, Any]) -> dict[str, Any]:
    steps = {finish.GENERATED: 600, finish.ALL: 800}
    facts = {"version": "9", "parameters": 1_250_000, "training": {"steps": steps, "batch": TEXTS[name].batch}}
    return finish.card_of(name, "none", measured, facts)


def of_the_test() -> dict[str, Any]:
    """Figures of the shipped file of the score network, as the commands for the cases of the test write them."""
    slices = {
        "slices": 77,
        **{key: {"error": 2.25 + k, "bias": 1.5, "kappa": 0.8125} for k, key in enumerate(PATTERNS)},
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


def page(measured: dict[str, Any], shipped: dict[str, Any] | None = None) -> str:
    cards = {name: card(name, measured) for name in CONTRACTS}
    cards["goh-scores"]["measured"] |= shipped or {}
    for one in cards.values():
        one["cost"] = vars(Cost("133 slices", 1_250_000, 321.0, 4500.0, 234.0, 1.5))
    return filled(WORDS, all_tables(cards))


def rows_of(text: str, first: str) -> list[str]:
    return [line for line in text.splitlines() if line.startswith(f"| {first} |")]


def test_the_page_shows_the_figures_of_every_patient_and_their_mean() -> None:
    text = page(everything())
    assert "{{" not in text
    assert f"| {CASES[0]} | 0.71 | 0.71 | 0.71 | 1.8 | -0.2 | 0.6 | 4.1 |" in text
    assert len(rows_of(text, "**mean**")) == 2
    assert "0.910 | 0.950 | 0.980" in text and "-30.2 | 2.0 | 3.0 | 4.0 | 5.0" in text
    assert "| 133 slices | 1.25 M | 321 | 4.5 | 234 | 1.5 |" in text
    headings = [line for line in text.splitlines() if line.startswith("## ") and "left out" in line]
    assert headings and all("inserted lesions" in line or "no lesions" in line for line in headings)


def test_the_page_shows_what_the_shipped_file_reached_in_the_test() -> None:
    text = page(everything(), of_the_test())
    assert (
        "| `goh-scores` | readers | all | 77 | 2.2 / 3.2 / 4.2 (– to –) | 1.5 / 1.5 / 1.5 | 0.81 / 0.81 / 0.81 |"
        in text
    )
    assert "| TOT | 40 | 0.88 | 62 / 94 | 25 / 25 |" in text and "| A1 | 80 / 45 / 25 | 71 / 52 / 13 |" in text
    goal = next(line for line in text.splitlines() if "mean absolute error (`goh-scores`)" in line and "covid" in line)
    assert goal.endswith("| ≤ 2.5 points | 3.2 points | no |")


def test_the_page_changes_with_what_was_measured_and_only_in_tables() -> None:
    measured, other = everything(), everything()
    other["lesions-slice"]["folds"][CASES[1]] = {**other["lesions-slice"]["folds"][CASES[1]], "involvement_error": 7.5}
    changed = set(page(other).splitlines()) ^ set(page(measured).splitlines())
    assert len(changed) == 2 and all(line.startswith(f"| {CASES[1]} |") for line in changed)
    assert any("| 7.5 |" in line for line in changed)


def test_the_page_of_the_repository_is_that_of_its_cards() -> None:
    assert (MODELS / "README.md").read_text(encoding="utf-8") == page_of(MODELS)
    assert set(cards_in(MODELS)) == set(CONTRACTS)


def test_handwritten_text_has_no_figure_that_could_have_been_measured() -> None:
    words = re.sub(r"`[^`]*`|\{\{[^}]*\}\}|doi \S+", "", WORDS.split("## Making them again")[0])
    assert re.findall(r"\d+\.\d+", words) == ["2.5"]


def test_what_was_not_measured_is_said() -> None:
    text = page({})
    assert text.count(NOTHING) >= 8 and "not measured" in text and "{{" not in text
    for name in CONTRACTS:
        assert error_line(name, {}) == NOT_MEASURED and figures(name, {}) == {}


def test_a_placeholder_without_a_table_is_an_error() -> None:
    with pytest.raises(ValueError, match="unknown"):
        filled("a {{known}} {{unknown}}", {"known": "b"})


@pytest.mark.parametrize("name", list(CONTRACTS))
def test_a_card_is_complete_and_its_figures_are_those_measured(name: str, tmp_path: Path) -> None:
    made = card(name, everything())
    (tmp_path / f"{name}.onnx").write_bytes(b"network")
    read = load_card(finish.write_card(made, tmp_path / f"{name}.onnx"))
    wanted = {"version", "role", "after", "architecture", "smaller_than_published", "training", "error", "limits"}
    assert all(read.facts[key] for key in wanted | {"measured", "licence", "purpose", "parameters"})
    assert "Research only" in str(read.facts["limits"])
    assert name == "goh-levels" or "inserted lesions" in str(read.facts["error"])
    values = dict(flat(read.facts["measured"]))
    assert values and not [key for key in values if "dice pooled" in key or "seconds" in key]
    assert name in model_card_text([read]) and str(read.facts["limits"]) in model_card_text([read])


def test_error_lines_carry_the_mean() -> None:
    measured = everything()
    assert error_line("lesions-slice", measured) == (
        "Dice with inserted lesions: reticulation 0.71, ground-glass 0.71, merged 0.71; extent 1.8 points off"
    )
    assert error_line("goh-scores", measured).endswith("TOT 2.1, GG 3.1, RET 4.1")
    assert error_line("goh-levels", measured).startswith("median 4.0 mm, worst 30.2 mm")
    assert "0.98 with the threshold" in error_line("lungs-lobes", measured)


def test_the_threshold_is_the_median_of_the_choices_for_the_left_out_patients() -> None:
    measured = everything()
    assert final_threshold("lesions-all", measured) == pytest.approx(0.45)
    assert final_threshold("goh-scores", measured) is None
    made = card("lesions-all", measured)["thresholds"]
    assert made == {"lungs": 0.5, "ggo": 0.45, "reticulation": 0.45, "consolidation": 0.45, "fibrosis": 0.45}


def test_numbers_that_are_none_stay_out_of_the_cards() -> None:
    assert rounded({"a": float("nan"), "b": [1.23456, 2], "c": {"d": "x"}}) == {
        "a": None,
        "b": [1.235, 2],
        "c": {"d": "x"},
    }


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="only Linux tells the peak of a process")
def test_finish_puts_a_network_its_card_and_the_page_into_the_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    work, models = tmp_path / "work", tmp_path / "models"
    work.mkdir()
    models.mkdir()
    state = CONTRACTS["goh-levels"].build().state_dict()
    torch.save({"model": state, "steps": 260}, work / "goh-levels-without-none.pt")
    (work / "measured.json").write_text(json.dumps(everything()))
    what = ["--work", str(work), "--measured", str(work / "measured.json"), "--models", str(models), "--passes", "1"]
    monkeypatch.setattr("sys.argv", ["finish", *what])
    monkeypatch.setattr(chest_inputs, "diseased_phantom", part_of_the_shared_chest)
    finish.main()
    facts = json.loads((models / "goh-levels.json").read_text())
    assert facts["sha256"] == hashlib.sha256((models / "goh-levels.onnx").read_bytes()).hexdigest()
    assert facts["training"]["steps"] == {finish.ALL: 260} and facts["version"] == finish.VERSION
    assert facts["cost"]["what"] == "83 planes" and facts["cost"]["gigaflops"] > 0
    assert "| `goh-levels` | 83 planes |" in (models / "README.md").read_text()
    assert sorted(path.name for path in models.iterdir()) == ["README.md", "goh-levels.json", "goh-levels.onnx"]
