"""What the cards call figures that are measured once a version on the cases of the test, and how they are kept."""

import json
import math
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from sscild_desktop.core.inference.cards import READERS, SLAB_SCORES, UNTOUCHED

Cards = Mapping[str, dict[str, Any]]

THICK = "TOT 95th percentile in a chest without disease with slices of 8 mm, %, a choosing case never learnt from"
BY_PATIENT = "readers' masks of COVID-19, cases kept out of the choice, patient by patient"
GLASS_AS_LINES = "ground-glass called reticulation, %"
BEFORE = ", at the thresholds before"
"""Of ``models.training.measuring.choose_thresholds`` and, for scores, of ``slab_scores``."""

SLABS = {
    "readers": "slabs of the test's chests, lesions inserted as readers outline",
    "built-in": "slabs of the test's chests, lesions inserted as in the built-in case",
}
EXTENTS = {"under 5 %": (0.0, 5.0), "5 to 15 %": (5.0, 15.0), "above 15 %": (15.0, 100.0)}
"""Ranges of the true extent in a slab, in percent of the lung: above the first, up to the second."""

OWN_LUNGS = ", any lesion with the program's own lungs"
PERTURBED = "change of the extent by perturbations, slabs of the test's chests, points"
"""Of ``models.training.measuring.slabs``."""

CLINICAL = "slices up to 30 %"
"""Of ``models.training.measuring.slab_scores``, whose other keys the program reads too."""

HEAT_MAPS = "heat maps in slabs of the test's chests"
"""Of ``models.training.measuring.slab_maps``."""

SIX_SLICES = "TOT / GG / RET of six COVID-19 slices, %"
WORST = "worst error of TOT, points"
"""Of ``models.training.measuring.scores``."""

LUNGS_FOUND = "Dice in the test's whole chests, lesions inserted"
"""Of ``models.training.measuring.lungs``."""

LEVEL_ERRORS = "leave one patient out, error in mm (ours - reader)"
LEVELS_BY_PROGRAM = f"{LEVEL_ERRORS}, as the program places them"
LEVELS_ALONE, LEVELS_PLACED = "network alone, mm", "as the program places them, with anatomy, mm"
"""Of ``models.training.measuring.levels``."""

STEADINESS = Path(__file__).parent / "steadiness.json"
"""What ``models.training.measuring.steadiness`` wrote: rows of the page's table."""

__all__ = ["READERS", "SLAB_SCORES", "UNTOUCHED", "at", "rounded", "write"]


def at(cards: Cards, name: str, *keys: str) -> Any:
    """What a card says was measured, under these keys; None where it says nothing."""
    found: Any = cards.get(name, {}).get("measured")
    for key in keys:
        found = found.get(key) if isinstance(found, dict) else None
    return found


def rounded(value: Any, digits: int = 3) -> Any:
    """Numbers to so many decimals, what is no number to None, in any nest."""
    if isinstance(value, dict):
        return {key: rounded(inner, digits) for key, inner in value.items()}
    if isinstance(value, list):
        return [rounded(inner, digits) for inner in value]
    if isinstance(value, float):
        return round(value, digits) if math.isfinite(value) else None
    return value


def write(name: str, models: Path, change: Callable[[dict[str, Any]], None]) -> None:
    """Changes a card."""
    path = models / f"{name}.json"
    card: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    change(card)
    path.write_text(json.dumps(card, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
