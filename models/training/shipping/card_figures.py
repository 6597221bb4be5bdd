"""What the cards say in figures: taken from ``measured.json``, rounded, for each left-out patient and their mean."""

import math
from typing import Any

import numpy as np

from models.training.measuring.thresholds import shipped_threshold
from models.training.shipping.card_keys import FOLDS, LEVELS_ALONE, LEVELS_BY_PROGRAM, LEVELS_PLACED, MEAN
from models.training.shipping.card_texts import CLASS_NAMES
from sscild_desktop.core.classes import PATTERNS

Measured = dict[str, Any]

LEVEL_ERRORS = "leave one patient out, error in mm (ours - reader)"
NOT_MEASURED = "not measured"
LEFT_OUT = ("volumes", "slices", "seconds", "dice_pooled")
"""Counts and what stands in another form elsewhere; ``slices`` with errors inside is kept."""

KEY_WORDS = {
    "involvement_error": "extent, mean absolute error in points", "involvement_bias": "extent, bias in points",
    "lesion_free": "untouched slices, TOT percent", "severity_error": "lobar severity (0-25), error",
    "program": "with the lungs that the program finds", "error": "mean absolute error in points",
    "bias": "bias in points", "kappa": "linear kappa on 5 percent steps", "lungs_dice": "Dice of the lungs",
    "threshold_dice": "Dice of the lungs by threshold", "network_dice": "Dice of the lungs by the network",
    "lungs": "Dice of both lungs", "sides": "Dice of both lungs, sides told apart", "lobes": "Dice of the lobes",
    "by_disease": "Dice of both lungs by disease", "both": "threshold and network", "lungs-lobes": "network",
}  # fmt: skip


def rounded(value: Any, digits: int = 3) -> Any:
    """Numbers to so many decimals, what is no number to None, in any nest."""
    if isinstance(value, dict):
        return {key: rounded(inner, digits) for key, inner in value.items()}
    if isinstance(value, list):
        return [rounded(inner, digits) for inner in value]
    if isinstance(value, float):
        return round(value, digits) if math.isfinite(value) else None
    return value


def worded(value: Any, names: dict[str, str]) -> Any:
    """Keys in words; counts left out."""
    if not isinstance(value, dict):
        return value
    kept = {key: inner for key, inner in value.items() if key not in LEFT_OUT or isinstance(inner, dict)}
    return {names.get(key, key): worded(inner, names) for key, inner in kept.items() if key != "dice_pooled"}


def figures(name: str, measured: Measured) -> dict[str, Any]:
    """The "measured" part of a card, empty where nothing was measured."""
    if name == "goh-levels":
        return _level_figures(measured.get(name) or {})
    own = measured.get(name)
    if not own:
        return {}
    names = {**KEY_WORDS, **CLASS_NAMES.get(name, {})}
    found = {MEAN: worded(rounded(own["mean"]), names)}
    if "volume" in own:
        found["predicted against true volume"] = worded(rounded(own["volume"]), names)
    found[FOLDS] = worded(rounded(own["folds"]), names)
    return found


def _level_figures(own: dict[str, Any]) -> dict[str, Any]:
    folds = own.get("folds") or {}
    if not folds:
        return {}
    errors, placed = (
        {case: rounded([round(error, 1) for error in row[way]]) for case, row in folds.items()}
        for way in ("network", "program")
    )
    medians = np.median(np.abs(np.asarray(list(errors.values()))), 0)
    return {
        LEVEL_ERRORS: errors,
        "median_absolute_error_mm_per_level": medians.round(1).tolist(),
        LEVELS_ALONE: rounded(own["network"]),
        LEVELS_PLACED: rounded(own["program"]),
        LEVELS_BY_PROGRAM: placed,
    }


def error_line(name: str, measured: Measured) -> str:
    """The measured error of a card in one line, for lists and tooltips."""
    own = measured.get(name) or {}
    if name == "goh-levels":
        if not own.get("network"):
            return NOT_MEASURED
        middle, worst = own["network"]["median"], own["network"]["worst"]
        return f"median {middle:.1f} mm, worst {worst:.1f} mm, one patient left out at a time"
    mean = own.get("mean")
    if not mean:
        return NOT_MEASURED
    if name == "goh-scores":
        values = ", ".join(f"{key.upper()} {mean[key]['error']:.1f}" for key in PATTERNS)
        return f"mean absolute error with inserted lesions, points: {values}"
    if name == "lungs-lobes":
        lobes = [value for value in mean["lobes"]["lungs-lobes"].values() if value is not None]
        return (
            f"Dice with inserted lesions: lungs {_two(mean['lungs']['lungs-lobes'])} alone, "
            f"{_two(mean['lungs']['both'])} with the threshold, lobes {_two(float(np.mean(lobes)))}"
        )
    values = ", ".join(f"{words} {_two(mean['dice'][key])}" for key, words in CLASS_NAMES[name].items())
    return f"Dice with inserted lesions: {values}; extent {mean['involvement_error']:.1f} points off"


def _two(value: float | None) -> str:
    return "–" if value is None or not math.isfinite(value) else f"{value:.2f}"


def final_threshold(name: str, measured: Measured) -> float | None:
    """The threshold of the shipped network, None where none was chosen for the folds."""
    chosen = (measured.get(name) or {}).get("thresholds")
    return shipped_threshold(chosen.values()) if chosen else None
