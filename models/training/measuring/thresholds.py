"""Chooses a network's thresholds on the validation patient, who is neither trained on nor measured.

``lesions-slice`` follows Esnaashari 2026: from 0.1 upward in steps of 0.02 (near the best tenth), the one with the best
Dice of the merged classes. The others take the best mean Dice of their classes. All choose among the thresholds at
which 95 % of the untouched slices read at most 5 % TOT, since most lungs that the program will see are mostly healthy:
without that limit the published rule chose 0.1, at which healthy slices read up to 13 %.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from models.training.data.testset import Chest, read_chest
from models.training.measuring.counting import Table
from models.training.measuring.masks import cleaned
from models.training.measuring.scores import lung_slices
from sscild_desktop.core.analysis.lesions.marking import mark, slices_to_look_at
from sscild_desktop.core.analysis.lesions.network_masks import marked_kinds
from sscild_desktop.core.inference import Network
from sscild_desktop.core.inference.cards import VOLUME
from sscild_desktop.core.progress import Report, silent

LARGEST_FALSE_TOT = 5.0
COARSE = tuple(round(0.1 * k, 1) for k in range(1, 10))
FINE_STEP, MERGED_STEP = 0.05, 0.02
"""Every tenth is tried first, then these steps up to the neighbours of the best tenth: Dice has one peak."""

CHESTS = {"validation-b40": tuple(range(10)), "validation-b70": tuple(range(10))}
STACK_CHESTS = {"validation-b40": (0, 4, 9), "validation-b70": (1, 8)}
"""Networks of stacks take so much longer that they choose on fewer chests; each class is in some of them."""

BY_MERGED = ("lesions-slice",)

GROUP_OF = {
    "lesions-slice": {"ggo": "ggo", "reticulation": "ret"},
    "lesions-volume": {"ggo": "ggo without ret", "fibrosis": "ret"},
}
"""What the truth of a label is, where it is not the class of the same name."""


class Remembered:
    """A network that answers the same calls again from memory, with other thresholds on its card."""

    lanes = 1  # the calls are known again by their order

    def __init__(self, network: Network) -> None:
        self._network, self.card = network, network.card
        self._answers: list[dict[str, Any]] = []
        self._call = 0

    def at(self, threshold: float) -> "Remembered":
        """From the first call on, with this threshold for every lesion class."""
        kinds = marked_kinds(self._network.card)
        chosen = {**self._network.card.thresholds, **dict.fromkeys(kinds, threshold)}
        self.card = replace(self._network.card, thresholds=chosen)
        self._call = 0
        return self

    def run(self, inputs: Mapping[str, Any], report: Report = silent) -> dict[str, Any]:
        if self._call == len(self._answers):
            self._answers.append(self._network.run(inputs, report))
        self._call += 1
        return self._answers[self._call - 1]


def with_threshold(network: Network, threshold: float) -> Network:
    """The network with this threshold for every lesion class that it marks."""
    chosen = {**network.card.thresholds, **dict.fromkeys(marked_kinds(network.card), threshold)}
    network.card = replace(network.card, thresholds=chosen)
    return network


def choose_threshold(network: Network, testset: Path) -> dict[str, Any]:
    """The threshold and what it was chosen by."""
    name = network.card.name
    chosen = STACK_CHESTS if network.card.input.frame == VOLUME else CHESTS
    chests = [read_chest(testset, folder, number) for folder, numbers in chosen.items() for number in numbers]
    asked = [(chest, Remembered(network)) for chest in chests]
    dice, p95 = {}, {}
    for candidates in (COARSE, None):
        for threshold in candidates or finer(pick(dice, p95), name):
            if threshold not in dice:
                dice[threshold], p95[threshold] = _at(threshold, asked)
    best = pick(dice, p95)
    return {"threshold": best, "dice": dice[best], "lesion_free_p95": p95[best], "tried": len(dice)}


def finer(best: float, name: str) -> list[float]:
    """Thresholds between the tenths beside the best one."""
    step = MERGED_STEP if name in BY_MERGED else FINE_STEP
    count = round(0.1 / step)
    return [round(best + step * k, 2) for k in range(1 - count, count) if 0.1 <= best + step * k < 1]


def shipped_threshold(chosen: Iterable[Mapping[str, Any]]) -> float:
    """The median of the choices for the left-out patients: one choice differs by a tenth from another."""
    return round(float(np.median([float(one["threshold"]) for one in chosen])), 2)


def _at(threshold: float, asked: list[tuple[Chest, Remembered]]) -> tuple[float, float]:
    """Dice over the diseased chests and the 95th percentile of TOT in the slices of the untouched ones."""
    tables: list[Table] = []
    false_tot: list[float] = []
    for chest, network in asked:
        found = _marked(chest, network.at(threshold))
        if chest.number:
            tables.append(Table.of(found, chest.bits, chest.lungs > 0))
        else:
            false_tot += untouched_tot(chest, found)
    return mean_dice(asked[0][1].card, Table.total(tables)), float(np.percentile(false_tot, 95))


def _marked(chest: Chest, network: Remembered) -> Any:
    first, end = slices_to_look_at(chest.lungs, chest.volume.geometry.spacing[0])
    lesions = mark(chest.volume, first, end, network).lesions  # type: ignore[arg-type]
    return cleaned(lesions, chest.lungs, chest.volume.geometry.spacing)


def untouched_tot(chest: Chest, found: Any) -> list[float]:
    """TOT in percent of every slice with enough lung."""
    return [100.0 * float((found[z][chest.lungs[z] > 0] > 0).mean()) for z in lung_slices(chest)]


def mean_dice(card: Any, table: Table) -> float:
    """Mean Dice of the classes that the network marks; of both classes merged where that is the rule.

    A class that no chest has is left out, or the best threshold would be one that marks none of it.
    """
    if card.name in BY_MERGED:
        return table.dice("merged")
    groups = GROUP_OF.get(card.name, {})
    classes = [groups.get(kind, kind) for kind in marked_kinds(card)]
    return float(np.mean([table.dice(name) for name in classes if table.true(name)]))


def pick(dice: Mapping[float, float], p95: Mapping[float, float]) -> float:
    """The best threshold that is quiet enough; the one that reads least where none is quiet enough."""
    quiet = [threshold for threshold in dice if p95[threshold] <= LARGEST_FALSE_TOT]
    if not quiet:
        return min(p95, key=lambda threshold: p95[threshold])
    return max(quiet, key=lambda threshold: dice[threshold])
