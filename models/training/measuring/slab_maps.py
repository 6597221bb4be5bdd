"""Heat maps of slabs with inserted lesions: what lies inside the lesion beside what of a uniform map would.

``python -m models.training.measuring.slab_maps --kept FOLDER [--write]`` makes the maps of two slices of every slab of
the test with lesions as readers outline, once a version.
"""

import argparse
import json
from pathlib import Path
from typing import Any

import numpy as np

from models.training.data.cases import TEST_CHESTS
from models.training.measuring.maps import rows_of
from models.training.measuring.slabs import Slab, slabs
from models.training.shipping.cards import HEAT_MAPS, rounded, write
from models.training.shipping.export import MODELS
from sscild_desktop.core.classes import PATTERNS
from sscild_desktop.core.inference import Network, load_card, open_network

TOLD = ("none", "two steps")
"""Margins that are told: with wider ones a uniform map lies in the lesion too."""

HEIGHTS = (0.3, 0.7)
"""Of the slices of a slab that get maps."""


def summed(rows: list[dict[str, Any]]) -> dict[str, Any]:
    """Of each pattern R² of the derived against the network's score, and, of maps of slices with the lesion, the share
    of the negative mass inside it and of uniform maps of the same mass."""
    result: dict[str, Any] = {}
    for key in PATTERNS:
        own = [row for row in rows if row["pattern"] == key]
        lit = [row for row in own if row["true"] > 0]
        mass = sum(row["mass"] for row in lit)
        inside = {margin: sum(row["inside"][margin] for row in lit) / mass for margin in TOLD}
        uniform = {margin: sum(row["uniform"][margin] * row["mass"] for row in lit) / mass for margin in TOLD}
        derived, network = ([row[name] for row in own] for name in ("derived", "network"))
        result[key] = {
            "maps": len(own),
            "R²": float(np.corrcoef(derived, network)[0, 1] ** 2),
            "inside": inside,
            "uniform": uniform,
            "gain over a uniform map": inside["none"] - uniform["none"],
        }
    return result


def rows_of_slab(slab: Slab, network: Network) -> list[dict[str, Any]]:
    chosen = [round(height * (len(slab.lungs) - 1)) for height in HEIGHTS]
    return rows_of(slab.volume, slab.lungs, slab.bits, chosen, network)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kept", type=Path, required=True, help="folder with slabs/")
    parser.add_argument("--card", type=Path, default=MODELS / "goh-scores.json")
    parser.add_argument("--write", action="store_true", help="put what was found on the card")
    args = parser.parse_args()
    network = open_network(load_card(args.card), "cpu", 1)
    chosen = [one for one in slabs(TEST_CHESTS, "readers", args.kept / "slabs") if one.is_mixed]
    found = rounded(summed([row for slab in chosen for row in rows_of_slab(slab, network)]))
    print(json.dumps({f"{network.card.name} {network.use.version}": found}, indent=1, ensure_ascii=False))
    if args.write:
        write(args.card.stem, args.card.parent, lambda card: card["measured"].update({HEAT_MAPS: found}))


if __name__ == "__main__":
    main()
