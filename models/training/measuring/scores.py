"""Every network on six real slices with disease.

``python -m models.training.measuring.scores`` puts what the shipped networks say of the six slices on their cards.
"""

import argparse
from pathlib import Path
from typing import Any

import numpy as np

from models.training.data.cases import DATA
from models.training.measuring.class_maps import LESION_NETWORKS, cleaned
from models.training.measuring.counting import extents
from models.training.shipping.cards import SIX_SLICES, WORST, write
from models.training.shipping.export import MODELS
from sscild_desktop.core.agreement import spearman
from sscild_desktop.core.analysis.lesions.marking import mark
from sscild_desktop.core.analysis.lesions.network_masks import LUNGS, marked_kinds
from sscild_desktop.core.analysis.lungs.finding import find_lungs_slice
from sscild_desktop.core.analysis.scores.scores import score_slice
from sscild_desktop.core.classes import PATTERNS
from sscild_desktop.core.inference import Network, load_card, open_network

COVID = {
    "A046441/19001111-045": (80, 45, 25),
    "A046441/19010101-23": (90, 40, 15),
    "A048383/19001231-30": (5, 5, 0),
    "A048383/19010410-30": (5, 5, 0),
    "A056642/19001229-053": (40, 15, 0),
    "A056642/19010107-111": (25, 20, 0),
}
"""TOT, GG, RET of one reader (not a radiologist) in percent; see reference-readings.md of the data folder."""


def measure_real_disease(networks: dict[str, Network]) -> dict[str, Any]:
    """TOT, GG, RET of six real slices per network beside the reader's. ``lesions-all`` gives the lungs for all."""
    from sscild_desktop.core.dicom import load_slice

    rows: dict[str, Any] = {}
    for name, reader in COVID.items():
        volume = load_slice(DATA / "ct" / "covid-ny-sbu-slices" / f"{name}.dcm")
        seen = {key: mark(volume, 0, 1, networks[key]) for key in LESION_NETWORKS if key in networks}
        with_lungs = next((seen[key].lungs for key in seen if networks[key].card.gives(LUNGS)), None)
        lungs = find_lungs_slice(volume, with_lungs).labels
        rows[name] = {"reader": list(reader)}
        for key, masks in seen.items():
            found = extents(cleaned(masks.lesions, lungs, volume.geometry.spacing)[0], lungs[0] > 0)
            kinds = marked_kinds(networks[key].card)
            rows[name][key] = {"kinds": list(kinds), **{one: found[one] for one in (*PATTERNS, *kinds)}}
        if "goh-scores" in networks:
            scores = score_slice(volume, lungs, networks["goh-scores"])
            rows[name]["goh-scores"] = {key: getattr(scores, key) for key in PATTERNS}
    return rows


def six_slices(rows: dict[str, Any], name: str) -> dict[str, Any]:
    """What a card says of one network: each slice beside the reader, mean and worst error of TOT, and its order."""
    found = np.asarray([row[name]["tot"] for row in rows.values()], float)
    reader = np.asarray([row["reader"][0] for row in rows.values()], float)
    slices = {
        key: {"reader": _three(row["reader"]), "network": _three([row[name][pattern] for pattern in PATTERNS])}
        for key, row in rows.items()
    }
    away = np.abs(found - reader)
    errors = {"mean error of TOT, points": round(float(away.mean()), 1), WORST: round(float(away.max()), 1)}
    return {"slices": slices, **errors, "Spearman ρ of TOT": round(spearman(found, reader).rho, 2)}


def _three(values: list[float]) -> str:
    return " / ".join(f"{value:.0f}" for value in values)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--models", type=Path, default=MODELS)
    models = parser.parse_args().models
    networks = {name: open_network(load_card(name, models), "cpu", 1) for name in (*LESION_NETWORKS, "goh-scores")}
    rows = measure_real_disease(networks)
    for name in networks:
        found = six_slices(rows, name)
        print(name, found, flush=True)
        write(name, models, lambda card, found=found: card["measured"].update({SIX_SLICES: found}))  # type: ignore[misc]


if __name__ == "__main__":
    main()
