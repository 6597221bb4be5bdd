"""The generated tables of ``models/README.md``: every figure comes from ``measured.json``, a card or the cost."""

import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from models.training.measuring.cost import Cost
from models.training.measuring.goals import goals_table
from models.training.shipping.card_figures import Measured
from models.training.shipping.card_texts import CLASS_NAMES, TEXTS
from sscild_desktop.core.classes import LOBE_KEYS, PATTERNS

MISSING = "–"
LUNG_WAYS = {
    "threshold": "lungs by threshold", "lungs-lobes": "by the network", "both": "both joined",
    "program": "with what `lesions-all` adds",
}  # fmt: skip
NOTHING = "Not measured."
Card = dict[str, Any]


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Markdown."""
    lines = ["| " + " | ".join(cells) + " |" for cells in rows]
    return "\n".join(["| " + " | ".join(head) + " |", "|" + "---|" * len(head), *lines])


def number(value: Any, digits: int = 2) -> str:
    """A figure, or a dash where there is none."""
    is_number = isinstance(value, int | float) and value == value
    return f"{value:.{digits}f}" if is_number else MISSING


def at(nest: Any, *keys: str) -> Any:
    """What lies under these keys, None where there is nothing."""
    for key in keys:
        nest = nest.get(key) if isinstance(nest, dict) else None
    return nest


def fold_rows(own: Measured, cells: Any) -> list[list[str]]:
    """A row for each left-out patient and one for the mean."""
    rows = [[case, *cells(fold)] for case, fold in own["folds"].items()]
    return [*rows, ["**mean**", *cells(own["mean"])]]


def networks_table(cards: dict[str, Card]) -> str:
    rows = [
        [f"`{name}`", card["after"], card["architecture"], f"{card['parameters'] / 1e6:.2f} M", TEXTS[name].smaller]
        for name, card in cards.items()
    ]
    return table(("network", "after", "architecture", "parameters", "where it differs from the published one"), rows)


def steps_table(cards: dict[str, Card]) -> str:
    """How long each network learnt."""
    rows = []
    for name, card in cards.items():
        training = card["training"]
        steps = training["steps"]
        folds = [str(count) for count in dict.fromkeys((steps.get("without one patient") or {}).values())]
        given = [str(steps.get("generated chests", MISSING)), " or ".join(folds) or MISSING]
        all_patients = str(steps.get("all patients", MISSING))
        rows.append([f"`{name}`", training.get("begins_with", MISSING), *given, all_patients, training["batch"]])
    head = ("network", "begins with", "steps on generated chests", "then without one patient", "then on all patients",
            "batch")  # fmt: skip
    return table(head, rows)


READERS = "readers' masks of real COVID-19, cases kept out of the choice"
UNTOUCHED = "TOT 95th percentile in chests without disease, %, cases kept out of the choice"
BEFORE = ", at the thresholds before"
"""What the card calls the figures of ``models.training.measuring.choose_thresholds``."""

SLABS = {
    "readers": "slabs of the test's chests, lesions inserted as readers outline",
    "built-in": "slabs of the test's chests, lesions inserted as in the built-in case",
}
PERTURBED = "change of the extent by perturbations, slabs of the test's chests, points"
SLAB_GROUPS = {"ret": "reticulation", "ggo": "ground-glass", "consolidation": "consolidation", "total": "total"}
"""What the card calls the figures of ``models.training.measuring.slabs``, and the classes that are shown."""


def thresholds_table(cards: dict[str, Card]) -> str:
    rows = [
        [f"`{name}`", ", ".join(f"{key} {value:g}" for key, value in card["thresholds"].items()),
         card.get("thresholds_from", MISSING)]
        for name, card in cards.items() if card["thresholds"]
    ]  # fmt: skip
    return table(("network", "thresholds", "where the lesions' comes from"), rows)


def readers_table(cards: dict[str, Card]) -> str:
    """Figures on readers' masks and on chests without disease, at the thresholds before and at those of the cards."""
    rows = []
    for name, card in cards.items():
        for when, words in ((BEFORE, "before"), ("", "shipped")):
            found = {**card["measured"].get(f"{READERS}{when}", {}), **card["measured"].get(f"{UNTOUCHED}{when}", {})}
            if found:
                rows.append([f"`{name}`, {words}", "; ".join(f"{key} {value:g}" for key, value in found.items())])
    return table(
        ("network and thresholds", "Dice (pooled); TOT in points; 95th percentile of TOT, %"), rows or [[NOTHING, ""]]
    )


def slabs_table(cards: dict[str, Card]) -> str:
    """Dice by class on slabs of the test's chests, extents over 5 % of the lung, each with its interval."""
    rows = []
    for name, card in cards.items():
        for truth, key in SLABS.items():
            found = card["measured"].get(key, {})
            for group in found and SLAB_GROUPS:
                one = found[group]
                dice = f"{one['Dice, mean']:.2f} ({one['Dice, low']:.2f} to {one['Dice, high']:.2f})"
                numbers = [f"{one['Dice, pooled']:.2f}", f"{one['extent error, points']:.1f}"]
                rows.append([f"`{name}`", truth, SLAB_GROUPS[group], f"{one['slabs']:g}", dice, *numbers])
    head = ("network", "regions", "class", "slabs", "Dice, mean (95 % interval)", "pooled", "extent error, points")
    return table(head, rows or [[NOTHING, *[""] * 6]])


def perturbed_table(cards: dict[str, Card]) -> str:
    """By how much each perturbation moves the extent."""
    rows = [
        [f"`{name}`", what, *(f"{one[key]:.2f}" for key in ("bias", "mean", "largest"))]
        for name, card in cards.items()
        for what, one in card["measured"].get(PERTURBED, {}).items()
    ]
    head = ("network", "perturbation", "bias, points", "mean change, points", "largest")
    return table(head, rows or [[NOTHING, *[""] * 4]])


STEADINESS = Path(__file__).parent / "steadiness.json"
"""What ``models.training.measuring.steadiness`` wrote."""


def steadiness_table(rows: Sequence[Sequence[str]] | None = None) -> str:
    """The Goh extent of whole chests as they are and perturbed."""
    head = (
        "chest",
        "perturbation",
        "Goh extent, %",
        "moved, points",
        "lesions, % of the lungs",
        "moved, points",
        "stage",
    )
    return table(head, json.loads(STEADINESS.read_text(encoding="utf-8")) if rows is None else rows)


def masks_table(name: str, measured: Measured) -> str:
    """Dice and extents of a lesion network for each left-out patient."""
    own = measured.get(name)
    if not own:
        return NOTHING

    def cells(fold: Any) -> list[str]:
        dice = [number(at(fold, "dice", key)) for key in CLASS_NAMES[name]]
        extent = [number(fold.get(key), 1) for key in ("involvement_error", "involvement_bias")]
        free = [number(at(fold, "lesion_free", key), 1) for key in ("median", "p95")]
        more = [number(fold.get("severity_error"), 1)] if name == "opacities" else []
        return [number(fold.get("volumes"), 0), *dice, *extent, *free, *more]

    head = ["left out", "chests", *(f"Dice {words}" for words in CLASS_NAMES[name].values())]
    head += ["extent error, points", "bias", "untouched slices: TOT median, %", "95th percentile, %"]
    head += ["severity error (0–25)"] if name == "opacities" else []
    return table(head, fold_rows(own, cells))


def pattern_table(own: Measured | None, *inside: str) -> str:
    """Errors and kappa of TOT, GG and RET per slice."""
    if not own:
        return NOTHING

    def cells(fold: Any) -> list[str]:
        found = at(fold, *inside) if inside else fold
        errors = [number(at(found, key, "error")) for key in PATTERNS]
        bias = [number(at(found, key, "bias")) for key in PATTERNS]
        kappa = [number(at(found, key, "kappa")) for key in PATTERNS]
        free = [number(at(fold, "lesion_free", key), 1) for key in ("median", "p95")]
        return [" / ".join(errors), " / ".join(bias), " / ".join(kappa), " / ".join(free)]

    head = ("left out", "mean absolute error TOT / GG / RET, points", "bias", "linear κ on 5 % steps",
            "untouched slices: TOT median / 95th percentile, %")  # fmt: skip
    return table(head, fold_rows(own, cells))


def lungs_table(measured: Measured) -> str:
    """Dice of the lungs with up to 60 % disease, and of the lobes."""
    own = measured.get("lungs-lobes")
    if not own:
        return NOTHING

    def cells(fold: Any) -> list[str]:
        lungs = [number(at(fold, "lungs", way), 3) for way in LUNG_WAYS]
        lobes = [
            " / ".join(number(at(fold, "lobes", way, key)) for key in LOBE_KEYS.values())
            for way in ("lungs-lobes", "fissures")
        ]
        return [number(fold.get("volumes"), 0), *lungs, *lobes]

    keys = " / ".join(key.upper() for key in LOBE_KEYS.values())
    head = ("left out", "chests", *LUNG_WAYS.values(), f"lobes by the network: {keys}",
            "lobes by fissures in the diseased chest")  # fmt: skip
    return table(head, fold_rows(own, cells))


def disease_table(measured: Measured) -> str:
    """Dice of the lungs by how much of them is diseased, mean over patients."""
    bins = at(measured, "lungs-lobes", "mean", "by_disease")
    if not bins:
        return NOTHING
    rows = [[disease, *(number(at(found, way), 3) for way in LUNG_WAYS)] for disease, found in bins.items()]
    return table(("disease", *LUNG_WAYS.values()), rows)


def levels_table(measured: Measured) -> str:
    """Errors of the level network in mm, patient by patient; below, what the program makes of them with anatomy."""
    own = measured.get("goh-levels") or {}
    if not own.get("folds"):
        return NOTHING
    rows = [[case, way, *(number(error, 1) for error in row[way])]
            for way in ("network", "program") for case, row in own["folds"].items()]  # fmt: skip
    ends = [
        [f"**{way}**", "median / worst", f"{number(own[way]['median'], 1)} / {number(own[way]['worst'], 1)}", *[""] * 4]
        for way in ("network", "program") if way in own
    ]  # fmt: skip
    return table(("left out", "by", "L1", "L2", "L3", "L4", "L5"), [*rows, *ends])


def maps_table(measured: Measured) -> str:
    own = measured.get("maps")
    if not own:
        return NOTHING
    rows = []
    for key in PATTERNS:
        inside = at(own, key, "inside") or {}
        shares = [number(100.0 * value, 0) if value is not None else MISSING for value in inside.values()]
        rows.append([key.upper(), number(at(own, key, "r2")), " / ".join(shares) or MISSING])
    margins = next((list(own[key]["inside"]) for key in PATTERNS if at(own, key, "inside")), [])
    return table(("score", "R² of derived against network score",
                  f"negative mass inside the lesion, %, margin {' / '.join(margins)}"), rows)  # fmt: skip


def real_table(measured: Measured) -> str:
    """Six slices of real disease: TOT / GG / RET of the reader and of each network."""
    real = measured.get("real_disease")
    if not real:
        return NOTHING
    names = [name for name in TEXTS if any(name in row for row in real["slices"].values())]

    def three(row: Any, name: str) -> str:
        return " / ".join(number(at(row, name, key), 0) for key in PATTERNS)

    rows = [[case, " / ".join(str(v) for v in row["reader"]), *(three(row, name) for name in names)]
            for case, row in real["slices"].items()]  # fmt: skip
    for key, words, digits in (
        ("tot_error", "mean TOT error, points", 1), ("tot_worst", "worst TOT error, points", 0),
        ("spearman", "Spearman ρ of TOT", 2),
    ):  # fmt: skip
        rows.append([f"**{words}**", "", *(number(at(real, name, key), digits) for name in names)])
    return table(("slice", "reader", *(f"`{name}`" for name in names)), rows)


def cost_table(costs: dict[str, Cost]) -> str:
    rows = [
        [f"`{name}`", cost.what, f"{cost.parameters / 1e6:.2f} M", f"{cost.gigaflops:.0f}",
         f"{cost.milliseconds / 1000:.1f}", f"{cost.peak_mib:.0f}", f"{cost.file_mib:.1f}"]
        for name, cost in costs.items()
    ]  # fmt: skip
    head = ("network", "runs on", "parameters", "GFLOP", "seconds, two threads", "peak memory, MiB", "file, MiB")
    return table(head, rows)


def volume_line(measured: Measured) -> str:
    """Predicted against true volume, over the chests of all patients."""
    found = at(measured, "lesions-volume", "volume")
    if not found:
        return NOTHING
    parts = [f"{words} ρ {number(at(found, key, 'spearman'), 3)} (n = {at(found, key, 'volumes') or MISSING})"
             for key, words in CLASS_NAMES["lesions-volume"].items()]  # fmt: skip
    return "Predicted against true volume: " + ", ".join(parts) + "."


def absent_line(measured: Measured) -> str:
    """Which networks of which folds were not measured."""
    missing = measured.get("absent") or []
    if not missing:
        return "Every network was measured on every patient."
    return "Not trained or not measured, so in no mean: " + ", ".join(f"`{name}`" for name in missing) + "."


ABLATION_CASE = "lidc-idri-0001"
"""The patient that the version before of the networks never saw."""

ABLATIONS = Path(__file__).parent / "ablations.json"
"""Figures of trials that no command measures again, as they were measured."""


def ablations_table(kind: str, name: str, found: Any, steps: str, own_steps: str) -> str:
    """A network's scores beside those of trials of the same kind."""
    ours = {key: [at(found, pattern, key) for pattern in PATTERNS] for key in ("error", "kappa")}
    first = {"network": f"`{name}` as above", "steps of the maps": steps, "own steps": own_steps, **ours}
    rows = [
        [str(one["network"]), str(one["steps of the maps"]), str(one["own steps"])]
        + [" / ".join(number(value) for value in one[key]) if one[key] else MISSING for key in ("error", "kappa")]
        for one in (first, *json.loads(ABLATIONS.read_text(encoding="utf-8"))[kind])
    ]
    head = ("network", "steps of its maps", "own steps", "TOT / GG / RET mean absolute error, points", "κ")
    return table(head, rows)


def other_trials_table() -> str:
    """Trials of which one figure each was measured, without and with what was tried."""
    rows = [list(one.values()) for one in json.loads(ABLATIONS.read_text(encoding="utf-8"))["others"]]
    return table(("what was tried", "measured", "without", "with"), rows)


def _steps(cards: dict[str, Card], name: str, case: str) -> tuple[str, str]:
    """Steps on generated chests and of a fold of the maps, and those of a network on top of them."""
    known = {key: at(cards, key, "training", "steps") for key in ("lesions-all", name)}
    maps = [at(known["lesions-all"], "generated chests"), at(known["lesions-all"], "without one patient", case)]
    own = MISSING if name == "lesions-all" else at(known[name], "without one patient", case)
    return " + ".join(str(count) for count in maps), str(own)


def all_tables(measured: Measured, cards: dict[str, Card], costs: dict[str, Cost]) -> dict[str, str]:
    """Every table by the name that the template calls it."""
    found = {f"masks {name}": masks_table(name, measured) for name in CLASS_NAMES}
    return {
        **found,
        "networks": networks_table(cards),
        "steps": steps_table(cards),
        "thresholds": thresholds_table(cards),
        "readers": readers_table(cards),
        "slabs": slabs_table(cards),
        "perturbed": perturbed_table(cards),
        "steadiness": steadiness_table(),
        "goals": goals_table(measured).rstrip(),
        "absent": absent_line(measured),
        "volumes": volume_line(measured),
        "ablations masks": ablations_table(
            "masks",
            "lesions-all",
            at(measured, "lesions-all", "mean", "slices"),
            *_steps(cards, "lesions-all", ABLATION_CASE),
        ),
        "ablations others": other_trials_table(),
        "ablations scores": ablations_table(
            "scores",
            "goh-scores",
            at(measured, "goh-scores", "folds", ABLATION_CASE),
            *_steps(cards, "goh-scores", ABLATION_CASE),
        ),
        "scores": pattern_table(measured.get("goh-scores")),
        "slices lesions-all": pattern_table(measured.get("lesions-all"), "slices"),
        "lungs": lungs_table(measured),
        "lungs by disease": disease_table(measured),
        "levels": levels_table(measured),
        "maps": maps_table(measured),
        "real": real_table(measured),
        "cost": cost_table(costs),
    }
