"""The generated tables of ``models/README.md``: every figure comes from a card, or from a JSON file beside this one."""

import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from models.training.data.reader_masks import COVID, MEDSEG
from models.training.measuring.goals import GOALS, figures_of, goals_table, reached
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
    STEADINESS,
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
        [f"`{name}`", card["version"], card["role"], card["after"], f"{card['parameters'] / 1e6:.2f} M"]
        for name, card in cards.items()
    ]
    return table(("network", "version", "finds", "after", "parameters"), rows)


def goals_summary(cards: Cards) -> str:
    """How many rows of the goals are reached, which of those that have a goal."""
    said = [reached(goal, figures_of(cards, goal)) for goal in GOALS if goal.limits]
    ends = {"reached": "yes", "missed": "no", "not measured": "not measured"}
    counts = {words: said.count(end) for words, end in ends.items()}
    partly = len(said) - sum(counts.values())
    return (
        f"Of {len(said)} rows with a goal {counts['reached']} are reached, {partly} in part, {counts['missed']} are "
        f"missed, {counts['not measured']} are not measured."
    )


def designs_list(cards: Cards) -> str:
    """How each is built, and where it differs from the published one."""
    return _list(
        (name, f"{card['architecture']}. {_sentence(card['smaller_than_published'])}") for name, card in cards.items()
    )


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:]


def _list(said: Iterable[tuple[str, str]]) -> str:
    """Markdown: what is said of each network; those of which the same is said stand together."""
    names: dict[str, list[str]] = {}
    for name, words in said:
        names.setdefault(words, []).append(f"`{name}`")
    return "\n".join(f"- {', '.join(own)}: {words.rstrip('.')}." for words, own in names.items())


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

CALLED = {("lesions-volume", "ret"): "fibrosis"}
"""Classes that one network names otherwise."""


def thresholds_table(cards: Cards) -> str:
    rows = [
        [f"`{name}`", ", ".join(f"{key} {value:g}" for key, value in card["thresholds"].items())]
        for name, card in cards.items() if card["thresholds"]
    ]  # fmt: skip
    return table(("network", "thresholds"), rows)


def thresholds_list(cards: Cards) -> str:
    """Where those of lesions and maps come from."""
    return _list((name, card["thresholds_from"]) for name, card in cards.items() if "thresholds_from" in card)


def readers_tables(cards: Cards) -> str:
    """Figures on each set of readers' masks, and on chests without disease, at the thresholds before and shipped."""
    sets = {f"Readers' masks of `{one}`": _figures(cards, READERS, f"{one}, ") for one in (COVID, MEDSEG)}
    sets["TOT without disease, 95th percentile, %"] = _figures(cards, UNTOUCHED, "")
    shown = [f"{what}:\n\n{_figures_table(rows)}" for what, rows in sets.items() if rows]
    return "\n\n".join(shown) or NOTHING


Figures = dict[str, dict[str, float]]


def _figures(cards: Cards, where: str, start: str) -> Figures:
    """What a place on the cards says under names that begin so, by network and when."""
    found = {}
    for name, card in cards.items():
        for when, words in ((BEFORE, "before"), ("", "shipped")):
            own = card["measured"].get(f"{where}{when}", {})
            found[f"`{name}`, {words}"] = {
                key.removeprefix(start): value for key, value in own.items() if key.startswith(start)
            }
    return {who: own for who, own in found.items() if own}


def _figures_table(rows: Figures) -> str:
    """A column for every name that any row has."""
    names = list(dict.fromkeys(name for own in rows.values() for name in own))
    digits = {name: 3 if name in DICE_OF else 1 for name in names}
    cells = [[who, *(number(own.get(name), digits[name]) for name in names)] for who, own in rows.items()]
    return table(("network", *(DICE_OF.get(name, name) for name in names)), cells)


DICE_OF = {
    "any lesion": "any lesion, Dice", "ggo": "ground-glass, Dice", "consolidation": "consolidation, Dice",
}  # fmt: skip
"""What the cards call a Dice, and the page."""


def patients_table(cards: Cards) -> str:
    """Readers' masks patient by patient: Dice of any lesion and of the lungs, order of the extents, names."""
    rows = []
    for name in cards:
        one = at(cards, name, BY_PATIENT) or {}
        if one:
            each = " / ".join(number(dice) for dice in one.get("Dice", {}).values()) or MISSING
            ends = [
                f"{number(one[what])} ({number(one[low])} to {number(one[high])})" if what in one else MISSING
                for what, low, high in DICES
            ]
            lungs = " / ".join(number(one.get(f"lungs, {end}"), 3) for end in ("mean", "worst"))
            orders = [_orders(one, words) for words in ("", f", {CLINICAL}")]
            rows.append([f"`{name}`", each, *ends, *orders, lungs, number(one.get(GLASS_AS_LINES), 1)])
    head = ("network", f"Dice of each {COVID} patient", "mean (95 % interval over patients)",
            f"{MEDSEG} pooled (interval over slices)", f"κ and ρ of TOT, {COVID}; {MEDSEG}", f"the same, {CLINICAL}",
            "lungs, mean / worst patient", "ground-glass called reticulation, %")  # fmt: skip
    return table(head, rows or [[NOTHING, *[""] * 7]])


def _orders(one: Any, words: str) -> str:
    pairs = ([number(one.get(f"{of}, {what} of TOT{words}")) for what in ("κ", "ρ")] for of in (COVID, MEDSEG))
    return "; ".join(" and ".join(pair) for pair in pairs)


DICES = (
    ("Dice, mean", "Dice, low", "Dice, high"),
    (f"{MEDSEG}, Dice", f"{MEDSEG}, Dice, low", f"{MEDSEG}, Dice, high"),
)


def slabs_table(cards: Cards) -> str:
    """Dice by class on slabs of the test's chests: over 5 % of the lung with an interval, and in each range of extent;
    below, what is left of it where the program finds the lungs too."""
    rows = []
    for name, card in cards.items():
        for truth, key in SLABS.items():
            found = card["measured"].get(key, {})
            for group in (key for key in SLAB_GROUPS if key in found):
                called = CALLED.get((name, group), SLAB_GROUPS[group])
                rows.append([f"`{name}`", truth, called, *_slab_cells(found[group])])
            if own := card["measured"].get(f"{key}{OWN_LUNGS}"):
                called = f"any, program's lungs (Dice {number(own['lungs, Dice'], 3)})"
                rows.append([f"`{name}`", truth, called, *_slab_cells(own)])
    head = ("network", "regions", "class", "slabs", "Dice, mean (95 % interval)", "pooled", *EXTENTS,
            "extent error, points", "bias", "false")  # fmt: skip
    return table(head, rows or [[NOTHING, *[""] * (len(head) - 1)]])


def _slab_cells(one: dict[str, float]) -> list[str]:
    dice = f"{one['Dice, mean']:.3f} ({one['Dice, low']:.2f} to {one['Dice, high']:.2f})"
    extents = [
        f"{number(one.get(f'Dice {words}, pooled'))} ({few})" if (few := one.get(f"slabs {words}", 0)) else MISSING
        for words in EXTENTS
    ]
    ends = [number(one.get(key), 1) for key in ("extent error, points", "extent bias, points", "false, points")]
    return [f"{one['slabs']:g}" if "slabs" in one else MISSING, dice, f"{one['Dice, pooled']:.2f}", *extents, *ends]


NAMES = {
    "found at +150 HU, %": "found at +150 HU, %", "found at +240 HU, %": "at +240 HU, %",
    "lines called glass alone": "true lines called glass alone, %",
    "glass called lines": "true glass also or only called lines, %",
}  # fmt: skip
"""What the cards call how much of faint glass is found and which class is called which, and the page."""


def names_table(cards: Cards) -> str:
    rows = []
    for name, card in cards.items():
        for truth, key in SLABS.items():
            found = card["measured"].get(key, {})
            if set(NAMES) & set(found):
                rows.append([f"`{name}`", truth, *(number(found.get(what), 1) for what in NAMES)])
    return table(("network", "regions", *NAMES.values()), rows or [[NOTHING, *[""] * (len(NAMES) + 1)]])


def perturbed_table(cards: Cards) -> str:
    """By how much each perturbation moves the extent."""
    rows = [
        [f"`{name}`", what, *(f"{one[key]:.2f}" for key in ("bias", "mean", "largest"))]
        for name, card in cards.items()
        for what, one in card["measured"].get(PERTURBED, {}).items()
    ]
    head = ("network", "perturbation", "bias, points", "mean change, points", "largest")
    return table(head, rows or [[NOTHING, *[""] * 4]])


LARGEST_MOVE = 1.5
"""The goal, in points."""


def steadiness_table(rows: Sequence[Sequence[str]] | None = None) -> str:
    """The Goh extent of whole chests as they are and perturbed, and whether it stays within the goal."""
    head = ("chest", "perturbation", "Goh extent, %", "moved, points", "stage", "goal reached",
            "lesions, % of the lungs", "lesions moved, points")  # fmt: skip
    found = json.loads(STEADINESS.read_text(encoding="utf-8")) if rows is None else rows
    stages = {chest: stage for chest, what, *_, stage in found if what == "none"}
    cells = []
    for chest, what, extent, moved, lesions, lesions_moved, stage in found:
        kept = stage == stages.get(chest, stage)
        goal = MISSING if what == "none" else "yes" if kept and abs(float(moved)) <= LARGEST_MOVE else "no"
        cells.append([chest, what, extent, moved, stage, goal, lesions, lesions_moved])
    return table(head, cells)


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
            "bias", "linear κ on 5 % steps", "Spearman ρ")  # fmt: skip
    return table(head, rows or [[NOTHING, *[""] * 7]])


def _pattern_cells(own: Any) -> list[str]:
    error, bias, kappa, rho = (
        " / ".join(number(own[key].get(figure), digits) for key in PATTERNS)
        for figure, digits in (("error", 1), ("bias", 1), ("kappa", 2), ("rho", 2))
    )
    low, high = (number(own["tot"].get(end), 1) for end in ("error, low", "error, high"))
    return [f"{error} ({low} to {high})", bias, kappa, rho]


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
        digits = 2 if "ρ" in key else 1
        rows.append([f"**{key}**", "", *(number(found[key], digits) for found in networks.values())])
    return table(("slice", "reader", *(f"`{name}`" for name in networks)), rows)


def cost_table(cards: Cards) -> str:
    rows = [
        [f"`{name}`", cost["what"], f"{card['parameters'] / 1e6:.2f} M", f"{cost['gigaflops']:.0f}",
         f"{cost['milliseconds']:.0f}", f"{cost['peak_mib']:.0f}", f"{cost['file_mib']:.1f}"]
        for name, card in cards.items() if (cost := card.get("cost"))
    ]  # fmt: skip
    head = ("network", "runs on", "parameters", "GFLOP", "milliseconds, two threads", "peak memory, MiB", "file, MiB")
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


def trials_of(network: str) -> str:
    """What was tried with a network, each trial with a table: on which cases, what, without and with it."""
    trials = json.loads(ABLATIONS.read_text(encoding="utf-8"))["others"][network]
    head = ("on", "what", "without", "with")
    return "\n\n".join(f"**{one['trial']}**\n\n{table(head, one['rows'])}" for one in trials)


TRIED = ("lesions-all", "lesions-slice", "opacities", "lesions-volume", "goh-scores", "lungs-lobes", "history")
"""Parts of the trials; the last are those of versions that were trained in folds."""


def all_tables(cards: Cards) -> dict[str, str]:
    """Every table by the name that the template calls it."""
    return {
        "networks": networks_table(cards),
        "designs": designs_list(cards),
        "goals summary": goals_summary(cards),
        "goals": goals_table(cards).rstrip(),
        "steps": steps_table(cards),
        "thresholds": thresholds_table(cards),
        "thresholds from": thresholds_list(cards),
        "readers": readers_tables(cards),
        "patients": patients_table(cards),
        "slabs": slabs_table(cards),
        "names": names_table(cards),
        "perturbed": perturbed_table(cards),
        "slab scores": slab_scores_table(cards),
        "steadiness": steadiness_table(),
        "ablations masks": ablations_table("masks"),
        "ablations scores": ablations_table("scores"),
        **{f"trials {part}": trials_of(part) for part in TRIED},
        "lungs": lungs_table(cards),
        "levels": levels_table(cards),
        "maps": maps_table(cards),
        "real": real_table(cards),
        "cost": cost_table(cards),
    }
