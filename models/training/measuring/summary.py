"""Sums the kept answers up: every figure for each left-out case, and its mean over the cases."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from models.training.data.cases import WHOLE_CHEST
from models.training.measuring.counting import GLASS_ALONE, Table, mean_absolute_error, spread
from models.training.measuring.masks import tables_of
from models.training.measuring.scores import EVERY, SMALLEST_LUNG_MM2
from sscild_desktop.core.agreement import linear_kappa, spearman
from sscild_desktop.core.classes import PATTERNS
from sscild_desktop.core.rules.severity import lobar_severity

Answer = dict[str, Any]
Answers = dict[str, dict[int, Answer]]
"""Case, number, answer."""

CLASSES = {
    "lesions-all": ("ggo", "reticulation", "consolidation", "fibrosis", "total"),
    "lesions-slice": ("ret", "ggo", "merged"),
    "opacities": ("ggo", "consolidation", "opacity"),
    "lesions-volume": ("ret", GLASS_ALONE, "merged"),
}
"""What each network is compared in; the last is everything it can mark."""

EXTENTS = {"tot": "total", "gg": "ggo", "ret": "ret"}
LEAST_VOLUMES = 3
DISEASE_BINS = ((0, 0), (0, 20), (20, 40), (40, 60), (60, 100))
MOST_DISEASE = 60.0
NO_TRUTH = {"4d-lung-3mm-jpegls": (0,)}
"""Levels that cannot be read in a case: an aberrant artery."""


def read_answers(raw: Path, part: str) -> Answers:
    """Every kept answer of a part."""
    found: Answers = {}
    for case in WHOLE_CHEST:
        paths = sorted((raw / case).glob(f"{part}-[0-9][0-9].json"))
        if paths:
            found[case] = {int(path.stem[-2:]): json.loads(path.read_text(encoding="utf-8")) for path in paths}
    return found


def by_fold(answers: Answers, measure: Callable[[dict[int, Answer]], Answer]) -> Answer:
    """A measure of each case and the mean over cases of every number in it."""
    folds = {case: measure(some) for case, some in answers.items()}
    return {"mean": averaged(list(folds.values())), "folds": folds}


def averaged(values: list[Any]) -> Any:
    """Mean of equal nests of numbers; what is missing somewhere is left out there."""
    known = [value for value in values if value is not None]
    if not known:
        return None
    if isinstance(known[0], dict):
        keys = dict.fromkeys(key for value in known for key in value)
        return {key: averaged([value.get(key) for value in known]) for key in keys}
    numbers = [float(value) for value in known if np.isfinite(value)]
    return float(np.mean(numbers)) if numbers else None


def masks_of_case(network: str) -> Callable[[dict[int, Answer]], Answer]:
    """What a lesion network reached on one case."""

    def measure(some: dict[int, Answer]) -> Answer:
        volumes = {number: Table.total(table for _, table in tables_of(one)) for number, one in some.items()}
        diseased = [table for number, table in volumes.items() if number]
        result: Answer = {
            "volumes": len(some),
            "dice": {group: _dice_of(diseased, group) for group in CLASSES[network]},
            "dice_pooled": {group: Table.total(diseased).dice(group) for group in CLASSES[network]},
            "involvement_error": mean_absolute_error(*_extents(volumes.values(), CLASSES[network][-1])),
            "seconds": float(np.mean([one["seconds"] for one in some.values()])),
        }
        result["involvement_bias"] = float(np.subtract(*_extents(volumes.values(), CLASSES[network][-1])).mean())
        if 0 in some:
            result["lesion_free"] = spread([table.percents("total")[0] for table in _slices(some[0])])
        if network == "lesions-all":
            result["slices"] = _slice_errors(some)
        if network == "opacities":
            result["severity_error"] = mean_absolute_error(*_severities(some))
        if "program" in next(iter(some.values())):
            result["program"] = _program(some)
        return result

    return measure


def _dice_of(tables: list[Table], group: str) -> float | None:
    """Mean Dice of the chests that have the class."""
    values = [table.dice(group) for table in tables if table.true(group)]
    return float(np.mean(values)) if values else None


def _extents(tables: Any, group: str) -> tuple[list[float], list[float]]:
    pairs = [table.percents(group) for table in tables]
    return [pair[0] for pair in pairs], [pair[1] for pair in pairs]


def _slices(answer: Answer, every: int = 1) -> list[Table]:
    """Slices with enough lung."""
    big = [table for _, table in tables_of(answer) if table.lung * answer["pixel_mm2"] >= SMALLEST_LUNG_MM2]
    return big[::every]


def _slice_errors(some: dict[int, Answer]) -> Answer:
    """Errors of TOT, GG and RET in the slices that the score network is measured on."""
    tables = [table for one in some.values() for table in _slices(one, EVERY)]
    return {key: pattern_errors(*_extents(tables, group)) for key, group in EXTENTS.items()}


def pattern_errors(found: list[float], true: list[float]) -> Answer:
    """Mean absolute error and bias in points, linear kappa on steps of 5 %."""
    bias = float(np.mean(np.subtract(found, true)))
    return {"error": mean_absolute_error(found, true), "bias": bias, "kappa": linear_kappa(found, true)}


def _severities(some: dict[int, Answer]) -> tuple[list[float], list[float]]:
    """Sums of the five lobes' severities, found and true."""
    found, true = [], []
    for answer in some.values():
        pairs = [Table.unpacked(packed).percents("opacity") for packed in answer["lobes"].values()]
        found.append(float(sum(lobar_severity(pair[0]) for pair in pairs)))
        true.append(float(sum(lobar_severity(pair[1]) for pair in pairs)))
    return found, true


def _program(some: dict[int, Answer]) -> Answer:
    rows = [one["program"] for one in some.values()]
    few = [row for row in rows if row["true_percent"] <= MOST_DISEASE]
    error = mean_absolute_error([row["found_percent"] for row in rows], [row["true_percent"] for row in rows])
    lungs = {key: averaged([row[key] for row in few]) for key in ("lungs_dice", "threshold_dice", "network_dice")}
    return {"involvement_error": error, **lungs}


def correlations(answers: Answers, groups: tuple[str, ...]) -> Answer:
    """Predicted against true volume over the chests of all cases."""
    pairs: dict[str, list[tuple[float, float]]] = {group: [] for group in groups}
    for some in answers.values():
        for one in some.values():
            table = Table.total(table for _, table in tables_of(one))
            for group in groups:
                pairs[group].append((table.found(group) * one["voxel_ml"], table.true(group) * one["voxel_ml"]))
    return {group: _correlation(found) for group, found in pairs.items()}


def _correlation(pairs: list[tuple[float, float]]) -> Answer | None:
    if len(pairs) < LEAST_VOLUMES:
        return None
    found, true = (np.asarray(side) for side in zip(*pairs, strict=True))
    pearson = float(np.corrcoef(found, true)[0, 1]) if found.std() > 0 and true.std() > 0 else float("nan")
    return {"spearman": spearman(found, true).rho, "pearson": pearson, "volumes": len(pairs)}


def scores_of_case(some: dict[int, Answer]) -> Answer:
    """What the score network reached on one case."""
    rows = np.asarray([row for n, one in some.items() for row in one["rows"][:: 1 if n else EVERY]], float)
    result: Answer = {"slices": len(rows)}
    for index, key in enumerate(PATTERNS, start=1):
        result[key] = pattern_errors(rows[:, index].tolist(), rows[:, index + 3].tolist())
    if 0 in some:
        result["lesion_free"] = spread([row[1] for row in some[0]["rows"]])
    return result


def lungs_of_case(some: dict[int, Answer]) -> Answer:
    """Dice of lungs with up to 60 % disease, by bins of disease, and of lobes."""
    few = [one for one in some.values() if one["true_percent"] <= MOST_DISEASE]
    result: Answer = {
        "volumes": len(some),
        "lungs": averaged([one["lungs"] for one in few]),
        "sides": averaged([one["sides"] for one in few]),
    }
    result["by_disease"] = {
        f"{low}-{high} %": averaged([one["lungs"] for one in some.values() if _in_bin(one["true_percent"], low, high)])
        for low, high in DISEASE_BINS
    }
    result["lobes"] = {
        way: averaged([one["lobes"][way] for number, one in some.items() if number or way != "fissures"])
        for way in ("lungs-lobes", "fissures")
    }
    return result


def _in_bin(percent: float, low: float, high: float) -> bool:
    return percent == 0 if high == 0 else low < percent <= high


def levels(raw: Path) -> Answer:
    """Errors per case in mm, median and worst, of the network alone and of the program."""
    paths = {case: raw / case / "goh-levels.json" for case in WHOLE_CHEST}
    rows = {case: json.loads(path.read_text(encoding="utf-8")) for case, path in paths.items() if path.exists()}
    result: Answer = {"folds": rows}
    for way in ("network", "program"):
        errors = [
            abs(error)
            for case, row in rows.items()
            for index, error in enumerate(row[way])
            if index not in NO_TRUTH.get(case, ())
        ]
        if errors:
            result[way] = {"median": float(np.median(errors)), "worst": float(max(errors)), "levels": len(errors)}
    return result


def summed_up(raw: Path) -> Answer:
    """Everything that was measured so far."""
    result: Answer = {}
    for name, groups in CLASSES.items():
        answers = read_answers(raw, name)
        if answers:
            result[name] = by_fold(answers, masks_of_case(name))
            result[name]["volume"] = correlations(answers, groups)
            result[name]["thresholds"] = chosen_thresholds(raw, name)
    for name, measure in (("goh-scores", scores_of_case), ("lungs-lobes", lungs_of_case)):
        answers = read_answers(raw, name)
        if answers:
            result[name] = by_fold(answers, measure)
    result["goh-levels"] = levels(raw)
    return result


def chosen_thresholds(raw: Path, name: str) -> Answer:
    """What was chosen for the network of each left-out patient, by patient."""
    paths = sorted(raw.glob(f"*/threshold-{name}.json"))
    return {path.parent.name: json.loads(path.read_text(encoding="utf-8")) for path in paths}
