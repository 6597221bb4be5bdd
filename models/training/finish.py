"""Exports the trained networks with their cards and writes the measured table of ``models/README.md``.

``python -m models.training.finish --run FOLDER`` reads the checkpoints of ``FOLDER``, measures what it
exports with ``models.training.evaluate`` and puts every figure into the cards.
"""

import argparse
import json
import time
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import nn

from models.training import evaluate
from models.training.cases import VALIDATION, WHOLE_CHEST, load_case
from models.training.export import (
    LARGEST_DIFFERENCE,
    MODELS,
    card_input,
    export_onnx,
    largest_difference,
    parameter_count,
    write_card,
)
from models.training.networks import WIDTHS, GohLevels, GohScores, LesionsSlice
from sscild_desktop.core.analysis.prepare import LevelSpec
from sscild_desktop.core.classes import PATTERNS
from sscild_desktop.core.inference.library import STANDARD

DATA_USED = (
    "LIDC-IDRI (CC BY 3.0), NLST via OHIF (CC BY 4.0), Lung-PET-CT-Dx (CC BY 4.0), 4D-Lung (CC BY 3.0): one chest CT "
    "each{more}; generated phantoms. None has SSc-ILD."
)
LIMITS = (
    "Trained and measured with inserted lesions, not with a radiologist's outlines: no public CT of SSc-ILD with masks "
    "exists. Development figures: synthesis, augmentation and thresholds were settled while the measured cases were "
    "looked at. Few patients and phantoms only. Not a medical device."
)

LEVEL_LIMITS = (
    "Five patients, one reader who is not a radiologist, and phantoms; one left-out patient was read up to 30 mm off: "
    "check against the carina and the right dome. Development figures: the augmentation was settled while the folds "
    "were looked at. Not a medical device."
)


def error_line(name: str, measured: dict[str, Any]) -> str:
    """The measured error of a card in one line, for lists and tooltips."""
    if name == "goh-levels":
        middle, worst = measured["median_absolute_error_mm"], measured["largest_absolute_error_mm"]
        return f"median {middle:g} mm, worst {worst:g} mm, one patient left out at a time"
    inserted = measured["inserted lesions"]
    if name == "lesions-slice":
        values = ", ".join(f"{key} {value:.2f}" for key, value in inserted["dice"].items())
        return f"Dice with inserted lesions: {values}"
    values = ", ".join(f"{key.upper()} {inserted[key]['mean_absolute_error_points']:.1f}" for key in PATTERNS)
    return f"mean absolute error with inserted lesions, points: {values}"


def common(name: str, version: str, model: nn.Module, training: dict[str, Any]) -> dict[str, Any]:
    """What every card says in the same way."""
    return {
        "name": name,
        "version": version,
        "role": next(role for role, standard in STANDARD.items() if standard == name),
        "parameters": parameter_count(model),
        "input": card_input(name),
        "training": {
            "data": DATA_USED.format(more=", LIDC-IDRI two" if name == "goh-levels" else ""),
            "licence": "CC BY 3.0 and CC BY 4.0 (training data)",
            **training,
        },
        "limits": LIMITS,
        "licence": "as the program",
    }


def export_checked(name: str, model: nn.Module) -> Path:
    """The ONNX file in ``models/``; refused if it does not answer as PyTorch does."""
    path = MODELS / f"{name}.onnx"
    export_onnx(name, model, path)
    difference = largest_difference(name, model, path)
    if difference > LARGEST_DIFFERENCE:
        raise SystemExit(f"{name}: ONNX differs from PyTorch by {difference}")
    return path


def lesions_card(version: str, model: LesionsSlice, step: int, seed: int, found: dict[str, Any]) -> dict[str, Any]:
    """The card of ``lesions-slice``."""
    kept_out = found["kept_out"]
    card = common("lesions-slice", version, model, _slice_training("train_lesions", step, seed, kept_out))
    card["purpose"] = "Lungs, diseased lung included, and four lesion classes on axial slices."
    card["after"] = "Esnaashari 2026 (2D U-Net), with the classes of Guiot 2025 and Vahdani 2026"
    card["architecture"] = f"2D U-Net, {'-'.join(map(str, WIDTHS))} filters, first stride 2, added skips"
    card["outputs"] = [
        {"name": "lungs", "labels": ["right", "left"], "unit": "probability"},
        {"name": "lesions", "labels": list(evaluate.KINDS), "unit": "probability"},
    ]
    card["thresholds"] = {"lungs": 0.5, **found["thresholds"]}
    inserted = found["inserted"]
    card["measured"] = {
        "inserted lesions": {
            "patient": kept_out,
            "slices": inserted["slices"],
            "dice": inserted["dice"],
            "mean_absolute_error_points": inserted["mask_error_points"],
        },
        "lesion-free real slices, TOT percent": {"patient": kept_out, **found["lesion_free"]["mask_tot"]},
        "real disease (6 COVID-19 slices, one reader), TOT": found["real_disease"]["summary"]["masks"],
    }
    return card


def scores_card(version: str, model: GohScores, step: int, seed: int, found: dict[str, Any]) -> dict[str, Any]:
    """The card of ``goh-scores``."""
    kept_out = found["kept_out"]
    card = common("goh-scores", version, model, _slice_training("train_scores", step, seed, kept_out))
    card["purpose"] = "TOT, GG and RET of an axial slice in percent of its lung area."
    card["after"] = "Jia 2024, S-Net"
    card["architecture"] = "encoder of lesions-slice, decoder to 5 mm cells, mean over the lung"
    card["outputs"] = [{"name": "scores", "labels": ["tot", "gg", "ret"], "unit": "percent of lung area"}]
    card["thresholds"] = {}
    card["measured"] = {
        "inserted lesions": {
            "patient": kept_out,
            "slices": found["inserted"]["slices"],
            **{key: found["inserted"][f"score_{key}"] for key in ("tot", "gg", "ret")},
        },
        "lesion-free real slices, TOT percent": {"patient": kept_out, **found["lesion_free"]["score_tot"]},
        "real disease (6 COVID-19 slices, one reader), TOT": found["real_disease"]["summary"]["scores"],
    }
    return card


def _slice_training(script: str, step: int, seed: int, kept_out: str) -> dict[str, Any]:
    return {
        "script": f"models/training/{script}.py",
        "seed": seed,
        "steps": step,
        "batch": 8,
        "kept_out": kept_out,
        "truth": "inserted lesions; lungs by threshold and morphology before insertion",
    }


def levels_card(version: str, model: GohLevels, steps: int, seed: int, rows: list[dict[str, Any]]) -> dict[str, Any]:
    """The card of ``goh-levels``: errors of all five left-out patients."""
    folds = {row["case"]: row for row in rows if row["left_out"] == row["case"]}
    card = common("goh-levels", version, model, {})
    card["training"].update(
        script="models/training/train_levels.py", seed=seed, steps=steps, batch=2,
        truth="positions read by one reader on the five chests; exact positions of phantoms; no lesions",
    )  # fmt: skip
    card["limits"] = LEVEL_LIMITS
    card["purpose"] = "Craniocaudal positions of the five Goh levels with a spread."
    card["after"] = "Jia 2024, L-Net"
    card["architecture"] = "encoder of 4 mm planes (lung and mediastinal window), dilated convolutions along z"
    card["outputs"] = [{"name": "levels", "labels": ["1", "2", "3", "4", "5"], "unit": "probability over planes"}]
    card["thresholds"] = {}
    errors = np.abs(np.asarray([row["error_mm"] for row in folds.values()]))
    card["measured"] = {
        "leave one patient out, error in mm (ours - reader)": {name: row["error_mm"] for name, row in folds.items()},
        "median_absolute_error_mm_per_level": np.median(errors, 0).round(1).tolist(),
        "median_absolute_error_mm": round(float(np.median(errors)), 1),
        "largest_absolute_error_mm": round(float(errors.max()), 1),
        "note": "the shipped network was trained on all five patients with the schedule of the folds",
    }
    return card


def milliseconds(name: str, threads: int = 1) -> float:
    """Median processor time of a 256x256 slice (or 75 planes) on one core, whatever else the machine does."""
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    session = onnxruntime.InferenceSession(str(MODELS / f"{name}.onnx"), options, providers=["CPUExecutionProvider"])
    size = LevelSpec().size
    feeds = {"slices": np.random.default_rng(0).random((1, 1, 256, 256), dtype=np.float32)}
    if name == "goh-scores":
        feeds["lung"] = np.ones((1, 1, 256, 256), np.float32)
    if name == "goh-levels":
        feeds = {"planes": np.random.default_rng(0).random((75, 1, size, size), dtype=np.float32)}
    times = []
    for _ in range(15):
        start = time.process_time()
        session.run(None, feeds)
        times.append(time.process_time() - start)
    return round(1000 * float(np.median(times)), 1)


def readme(found: dict[str, Any], cards: dict[str, dict[str, Any]], speed: dict[str, float]) -> str:
    """Text of ``models/README.md``."""
    template = (Path(__file__).parent / "README.template.md").read_text(encoding="utf-8")
    inserted, free, covid = found["inserted"], found["lesion_free"], found["real_disease"]
    values: dict[str, str] = {"patient": found["kept_out"], "slices": str(inserted["slices"])}
    values["networks"] = "\n".join(
        f"| `{name}` | {card['after']} | {card['architecture']} | {card['parameters'] / 1e6:.2f} M | {speed[name]} |"
        for name, card in cards.items()
    )
    values["threshold"] = str(found["thresholds"]["ggo"])
    values["dice"] = " | ".join(f"{inserted['dice'][k]:.2f}" for k in (*evaluate.KINDS, "total", "lungs"))
    values["mask_error"] = " | ".join(f"{inserted['mask_error_points'][k]:.1f}" for k in ("tot", "gg", "ret"))
    scores = [inserted[f"score_{k}"] for k in ("tot", "gg", "ret")]
    values["score_error"] = " | ".join(f"{s['mean_absolute_error_points']:.1f}" for s in scores)
    values["score_kappa"] = " | ".join(f"{s['linear_kappa_5_percent_steps']:.2f}" for s in scores)
    values["free"] = "\n".join(
        f"| {what} | {free[key]['median']} | {free[key]['p95']} | {free[key]['largest']} |"
        for what, key in (("lesion masks", "mask_tot"), ("score network", "score_tot"))
    )
    values["covid"] = "\n".join(
        f"| {name} | {_three(row['reader'])} | {_three(row['masks'])} | {_three(row['scores'])} |"
        for name, row in covid["slices"].items()
    )
    values["covid_summary"] = ", ".join(
        f"{key}: mean TOT error {s['tot_error_points']} points, Spearman {s['spearman']}"
        for key, s in covid["summary"].items()
    )
    levels = cards["goh-levels"]["measured"]
    folds = levels["leave one patient out, error in mm (ours - reader)"]
    values["levels"] = "\n".join(f"| {name} | {' | '.join(str(e) for e in errors)} |" for name, errors in folds.items())
    values["levels_median"] = " | ".join(str(v) for v in levels["median_absolute_error_mm_per_level"])
    for key, value in values.items():
        template = template.replace("{{" + key + "}}", value)
    return template


def _three(values: list[float]) -> str:
    return " / ".join(f"{value:.0f}" for value in values)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--run", type=Path, required=True, help="folder with the three networks' checkpoints")
    parser.add_argument("--keep-out", default="lidc-idri-0001")
    parser.add_argument("--tune", nargs="*", default=list(VALIDATION))
    parser.add_argument("--slabs", type=int, default=80)
    parser.add_argument("--version", default="1.0.0")
    parser.add_argument("--seed", type=int, default=5)
    args = parser.parse_args()
    torch.set_num_threads(1)
    lesions, scores, levels = LesionsSlice(), GohScores(), GohLevels()
    kept = {key: torch.load(args.run / f"{key}.pt", weights_only=True) for key in ("lesions-slice", "goh-scores")}
    lesions.load_state_dict(kept["lesions-slice"]["averaged"])
    scores.load_state_dict(kept["goh-scores"]["averaged"])
    level_state = torch.load(args.run / "goh-levels-without-none.pt", weights_only=True)
    levels.load_state_dict(level_state["model"])
    paths = {
        n: export_checked(n, m) for n, m in (("lesions-slice", lesions), ("goh-scores", scores), ("goh-levels", levels))
    }
    cache = args.run.parent / "cache"
    tune = [load_case(name, cache) for name in args.tune]
    found = evaluate.measure(MODELS, tune, load_case(args.keep_out, cache), args.slabs, args.seed)
    (args.run / "measured.json").write_text(json.dumps(found, indent=1) + "\n")
    rows = [json.loads(line) for line in (args.run / "goh-levels.jsonl").read_text().splitlines()]
    missing = set(WHOLE_CHEST) - {row["case"] for row in rows if row["left_out"] == row["case"]}
    if missing:
        raise SystemExit(f"goh-levels was not measured on {sorted(missing)}; run train_levels with all folds first")
    cards = {
        "lesions-slice": lesions_card(args.version, lesions, kept["lesions-slice"]["step"], 0, found),
        "goh-scores": scores_card(args.version, scores, kept["goh-scores"]["step"], 0, found),
        "goh-levels": levels_card(args.version, levels, int(level_state.get("steps", 0)), 0, rows),
    }
    speed = {name: milliseconds(name) for name in cards}
    for name, card in cards.items():
        card["error"] = error_line(name, card["measured"])
        card["measured"]["milliseconds on one core"] = speed[name]
        write_card(card, paths[name])
    (MODELS / "README.md").write_text(readme(found, cards, speed), encoding="utf-8")


if __name__ == "__main__":
    main()
