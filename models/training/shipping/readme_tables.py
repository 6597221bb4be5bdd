"""The generated tables of ``models/README.md``: every figure comes from a card, or from a JSON file beside this one."""

import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from models.training.data.reader_masks import COVID, MEDSEG
from models.training.measuring.goals import goals_table
from models.training.shipping.cards import (
    BEFORE,
    BY_PATIENT,
    CLINICAL,
    EXTENTS,
    GLASS_AS_LINES,
    HEAT_MAPS,
    LEVEL_ERRORS,
    LEVELS_ALONE,
    LEVELS_BY_PROGRAM,
    LEVELS_PLACED,
    LUNGS_FOUND,
    OWN_LUNGS,
    PERTURBED,
    READERS,
    SIX_SLICES,
    SLAB_SCORES,
    SLABS,
    UNTOUCHED,
    Cards,
    at,
)
from sscild_desktop.core.classes import LOBE_KEYS, PATTERNS

MISSING = "–"
LUNG_WAYS = {
    "threshold": "by threshold", "network": "by `lungs-lobes`", "threshold and network": "both joined",
    "threshold and lesions-all": "threshold with what `lesions-all` adds", "all three": "all three joined",
}  # fmt: skip
"""What the card of ``lungs-lobes`` calls the ways to the lungs, and the page."""

NOTHING = "Not measured."


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Markdown."""
    lines = ["| " + " | ".join(cells) + " |" for cells in rows]
    return "\n".join(["| " + " | ".join(head) + " |", "|" + "---|" * len(head), *lines])


def number(value: Any, digits: int = 2) -> str:
    """A figure, or a dash where there is none."""
    is_number = isinstance(value, int | float) and value == value
    return f"{value:.{digits}f}" if is_number else MISSING


def networks_table(cards: Cards) -> str:
    rows = [
        [f"`{name}`", card["version"], card["after"], card["architecture"], f"{card['parameters'] / 1e6:.2f} M",
         card["smaller_than_published"]]
        for name, card in cards.items()
    ]  # fmt: skip
    head = ("network", "version", "after", "architecture", "parameters", "where it differs from the published one")
    return table(head, rows)


def steps_table(cards: Cards) -> str:
    """How long each network learnt."""
    rows = []
    for name, card in cards.items():
        training = card["training"]
        steps = [_words(count) for count in training["steps"].items()]
        rows.append([f"`{name}`", training.get("begins_with", MISSING), "; ".join(steps) or MISSING, training["batch"]])
    return table(("network", "begins with", "steps", "batch"), rows)


def _words(said: tuple[str, Any]) -> str:
    """What was learnt from, and so many steps of it; those of several patients once where they are the same."""
    what, count = said
    counts = dict.fromkeys(count.values()) if isinstance(count, dict) else [count]
    return f"{what}: {' or '.join(str(one) for one in counts)}"


SLAB_GROUPS = {
    "ret": "reticulation", "ggo": "ground-glass", "ggo without ret": "ground-glass alone",
    "consolidation": "consolidation", "opacity": "both", "merged": "both", "total": "total",
}  # fmt: skip
"""Classes of the slabs that are shown."""


def thresholds_table(cards: Cards) -> str:
    rows = [
        [f"`{name}`", ", ".join(f"{key} {value:g}" for key, value in card["thresholds"].items()),
         card.get("thresholds_from", MISSING)]
        for name, card in cards.items() if card["thresholds"]
    ]  # fmt: skip
    return table(("network", "thresholds", "where those of lesions and maps come from"), rows)


def readers_table(cards: Cards) -> str:
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


def patients_table(cards: Cards) -> str:
    """Readers' masks patient by patient: Dice of any lesion and of the lungs, order of the extents, names."""
    rows = []
    for name in cards:
        one = at(cards, name, BY_PATIENT) or {}
        if one:
            each = " / ".join(number(dice) for dice in one["Dice"].values())
            ends = [f"{number(one[what])} ({number(one[low])} to {number(one[high])})" for what, low, high in DICES]
            orders = " / ".join(number(one[f"{of}, ρ of TOT"]) for of in (COVID, MEDSEG))
            lungs = " / ".join(number(one.get(f"lungs, {end}"), 3) for end in ("mean", "worst"))
            rows.append([f"`{name}`", each, *ends, orders, lungs, number(one.get(GLASS_AS_LINES), 1)])
    head = ("network", f"Dice of each {COVID} patient", "mean (95 % interval over patients)",
            f"{MEDSEG} pooled (interval over slices)", f"ρ of TOT, {COVID} / {MEDSEG}", "lungs, mean / worst patient",
            "ground-glass called reticulation, %")  # fmt: skip
    return table(head, rows or [[NOTHING, *[""] * 6]])


DICES = (
    ("Dice, mean", "Dice, low", "Dice, high"),
    (f"{MEDSEG}, Dice", f"{MEDSEG}, Dice, low", f"{MEDSEG}, Dice, high"),
)


def slabs_table(cards: Cards) -> str:
    """Dice by class on slabs of the test's chests: extents over 5 % of the lung with an interval, and each extent."""
    rows = []
    for name, card in cards.items():
        for truth, key in SLABS.items():
            found = card["measured"].get(key, {})
            for group in (key for key in SLAB_GROUPS if key in found):
                one = found[group]
                dice = f"{one['Dice, mean']:.2f} ({one['Dice, low']:.2f} to {one['Dice, high']:.2f})"
                numbers = [f"{one['Dice, pooled']:.2f}", _by_extent(one), f"{one['extent error, points']:.1f}"]
                rows.append([f"`{name}`", truth, SLAB_GROUPS[group], f"{one['slabs']:g}", dice, *numbers])
            if own := card["measured"].get(f"{key}{OWN_LUNGS}"):
                dice = f"{own['Dice, mean']:.2f} ({own['Dice, low']:.2f} to {own['Dice, high']:.2f})"
                words = f"any, with the program's own lungs (their Dice {own['lungs, Dice']:.3f})"
                rows.append([f"`{name}`", truth, words, "", dice, f"{own['Dice, pooled']:.2f}", "", ""])
    head = ("network", "regions", "class", "slabs", "Dice, mean (95 % interval)", "pooled",
            f"pooled by extent: {', '.join(EXTENTS)} (slabs)", "extent error, points")  # fmt: skip
    return table(head, rows or [[NOTHING, *[""] * 7]])


def _by_extent(one: Any) -> str:
    """Pooled Dice of each range of extent, with how many slabs lie in it."""
    cells = [f"{number(one.get(f'Dice {words}, pooled'))} ({one.get(f'slabs {words}', MISSING)})" for words in EXTENTS]
    return " / ".join(cells)


def perturbed_table(cards: Cards) -> str:
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


def slab_scores_table(cards: Cards) -> str:
    """TOT, GG and RET of slices in slabs: of all, and of those with as much disease as clinics mostly see."""
    rows = []
    for name in cards:
        for truth, key in SLAB_SCORES.items():
            found = at(cards, name, key) or {}
            for which, own in (("all", found), (CLINICAL, found.get(CLINICAL))):
                if own:
                    rows.append([f"`{name}`", truth, which, f"{own['slices']}", *_pattern_cells(own)])
    head = ("network", "regions", "slices", "number", "TOT / GG / RET mean error, points (95 % interval of TOT)",
            "bias", "linear κ on 5 % steps")  # fmt: skip
    return table(head, rows or [[NOTHING, *[""] * 6]])


def _pattern_cells(own: Any) -> list[str]:
    error, bias, kappa = (
        " / ".join(number(own[key].get(figure), digits) for key in PATTERNS)
        for figure, digits in (("error", 1), ("bias", 1), ("kappa", 2))
    )
    low, high = (number(own["tot"].get(end), 1) for end in ("error, low", "error, high"))
    return [f"{error} ({low} to {high})", bias, kappa]


def lungs_table(cards: Cards) -> str:
    """Dice of the lungs and of the lobes in whole chests, by how much of the lungs is diseased."""
    rows = []
    for chest, found in (at(cards, "lungs-lobes", LUNGS_FOUND) or {}).items():
        for disease, own in found.items():
            lungs = [number(own["lungs"][way], 3) for way in LUNG_WAYS]
            lobes = " / ".join(number(own["lobes"][key]) for key in LOBE_KEYS.values())
            rows.append([chest, disease, f"{own['chests']}", *lungs, lobes])
    keys = " / ".join(key.upper() for key in LOBE_KEYS.values())
    head = ("chest", "disease", "times inserted", *LUNG_WAYS.values(), f"lobes by the network: {keys}")
    return table(head, rows or [[NOTHING, *[""] * (len(head) - 1)]])


LEVELS_OF = {
    "network": (LEVEL_ERRORS, LEVELS_ALONE),
    "program": (LEVELS_BY_PROGRAM, LEVELS_PLACED),
}


def levels_table(cards: Cards) -> str:
    """Errors of the level network in mm, patient by patient; below, what the program makes of them with anatomy."""
    rows, ends = [], []
    for way, (each, ending) in LEVELS_OF.items():
        folds, end = at(cards, "goh-levels", each) or {}, at(cards, "goh-levels", ending) or {}
        rows += [[case, way, *(number(error, 1) for error in errors)] for case, errors in folds.items()]
        if end:
            whole = " / ".join(number(end[key], 1) for key in ("median", "worst"))
            ends.append([f"**{way}**", "median / worst", whole, *[""] * 4])
    return table(("left out", "by", "L1", "L2", "L3", "L4", "L5"), [*rows, *ends]) if rows else NOTHING


def maps_table(cards: Cards) -> str:
    """Whether the maps say what the network says, and whether they point at the lesions better than a blank one."""
    found = at(cards, "goh-scores", HEAT_MAPS)
    if not found:
        return NOTHING
    rows = []
    for key in PATTERNS:
        own = found[key]
        shares = [
            " / ".join(number(100 * share, 0) for share in own[which].values()) for which in ("inside", "uniform")
        ]
        rows.append([key.upper(), f"{own['maps']}", number(own["R²"]), *shares])
    margins = " / ".join(found[PATTERNS[0]]["inside"])
    head = ("score", "maps", "R² of derived against network score",
            f"negative mass inside the lesion, %, margin {margins}", "of a uniform map")  # fmt: skip
    return table(head, rows)


def real_table(cards: Cards) -> str:
    """Six slices of real disease: TOT / GG / RET of the reader and of each network."""
    networks = {name: at(cards, name, SIX_SLICES) for name in cards}
    networks = {name: found for name, found in networks.items() if found}
    if not networks:
        return NOTHING
    slices = next(iter(networks.values()))["slices"]
    rows = [
        [name, row["reader"], *(found["slices"][name]["network"] for found in networks.values())]
        for name, row in slices.items()
    ]
    keys = [key for key in next(iter(networks.values())) if key != "slices"]
    for key in keys:
        rows.append([f"**{key}**", "", *(number(found[key], 1) for found in networks.values())])
    return table(("slice", "reader", *(f"`{name}`" for name in networks)), rows)


def cost_table(cards: Cards) -> str:
    rows = [
        [f"`{name}`", cost["what"], f"{card['parameters'] / 1e6:.2f} M", f"{cost['gigaflops']:.0f}",
         f"{cost['milliseconds'] / 1000:.1f}", f"{cost['peak_mib']:.0f}", f"{cost['file_mib']:.1f}"]
        for name, card in cards.items() if (cost := card.get("cost"))
    ]  # fmt: skip
    head = ("network", "runs on", "parameters", "GFLOP", "seconds, two threads", "peak memory, MiB", "file, MiB")
    return table(head, rows)


ABLATIONS = Path(__file__).parent / "ablations.json"
"""Figures of trials that no command measures again, as they were measured."""


def ablations_table(kind: str) -> str:
    """Trials of networks of one kind, with the error of TOT, GG and RET of each."""
    rows = [
        [str(one["network"]), str(one["steps of the maps"]), str(one["own steps"])]
        + [" / ".join(number(value) for value in one[key]) if one[key] else MISSING for key in ("error", "kappa")]
        for one in json.loads(ABLATIONS.read_text(encoding="utf-8"))[kind]
    ]
    head = ("network", "steps of its maps", "own steps", "TOT / GG / RET mean absolute error, points", "κ")
    return table(head, rows)


def other_trials_table() -> str:
    """Trials of which one figure each was measured, without and with what was tried."""
    rows = [list(one.values()) for one in json.loads(ABLATIONS.read_text(encoding="utf-8"))["others"]]
    return table(("what was tried", "measured", "without", "with"), rows)


def all_tables(cards: Cards) -> dict[str, str]:
    """Every table by the name that the template calls it."""
    return {
        "networks": networks_table(cards),
        "goals": goals_table(cards).rstrip(),
        "steps": steps_table(cards),
        "thresholds": thresholds_table(cards),
        "readers": readers_table(cards),
        "patients": patients_table(cards),
        "slabs": slabs_table(cards),
        "perturbed": perturbed_table(cards),
        "slab scores": slab_scores_table(cards),
        "steadiness": steadiness_table(),
        "ablations masks": ablations_table("masks"),
        "ablations scores": ablations_table("scores"),
        "ablations others": other_trials_table(),
        "lungs": lungs_table(cards),
        "levels": levels_table(cards),
        "maps": maps_table(cards),
        "real": real_table(cards),
        "cost": cost_table(cards),
    }
