"""Which threshold of the heat maps reads the score back best: the published search from -4 to 0 points (Jia 2024).

``python benchmarks/map_threshold.py --seeds 0 1 2`` makes heat maps of generated thoraxes with inserted lesions of
varied extent and, for each pattern, prints the threshold with the least squared difference between the score read
off the map and the network's score, with R² there. Its result belongs into the card of ``goh-scores`` as
``map_tot``, ``map_gg`` and ``map_ret`` in the thresholds. Figures hold for inserted lesions.
"""

import argparse
import sys
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from sscild_desktop.core.analysis.occlusion import heat_maps
from sscild_desktop.core.analysis.results import GohLevel
from sscild_desktop.core.classes import PATTERNS
from sscild_desktop.core.inference import Network, load_card, open_network
from sscild_desktop.core.phantom.case import Case, case_from
from sscild_desktop.core.phantom.thorax import make_phantom

CANDIDATES = np.round(np.arange(-4.0, 0.0, 0.05), 2)
SEVERITIES = (0.03, 0.12, 0.3, 0.6)


def curves(case: Case, network: Network) -> tuple[dict[str, list[NDArray[np.float64]]], dict[str, list[float]]]:
    """Per pattern: the derived score at every candidate threshold, and the network's score, of each level."""
    levels = [GohLevel(n, z, case.volume.geometry.nearest_slice(z)) for n, z in enumerate(case.level_z_mm, start=1)]
    derived: dict[str, list[NDArray[np.float64]]] = {pattern: [] for pattern in PATTERNS}
    own: dict[str, list[float]] = {pattern: [] for pattern in PATTERNS}
    for heat in heat_maps(case.volume, case.lungs, case.lesions, levels, network):
        lung = case.lungs[levels[heat.level - 1].slice] > 0
        values = np.sort(heat.values[lung])
        derived[heat.pattern].append(100.0 * np.searchsorted(values, CANDIDATES) / len(values))
        own[heat.pattern].append(heat.network_percent)
    return derived, own


def best(derived: NDArray[np.float64], own: NDArray[np.float64]) -> tuple[float, float, float]:
    """(threshold, R², mean difference) of the least squared difference; ``derived`` is (maps, candidates)."""
    index = int(((derived - own[:, None]) ** 2).mean(0).argmin())
    chosen = derived[:, index]
    r2 = float(np.corrcoef(chosen, own)[0, 1] ** 2) if chosen.std() > 0 else float("nan")
    return float(CANDIDATES[index]), r2, float(np.abs(chosen - own).mean())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, nargs="+", default=[0, 1, 2, 3])
    parser.add_argument("--size", default="small", help="size of the generated thorax")
    args = parser.parse_args()
    network = open_network(load_card("goh-scores"), "cpu")
    derived: dict[str, list[NDArray[np.float64]]] = {pattern: [] for pattern in PATTERNS}
    own: dict[str, list[float]] = {pattern: [] for pattern in PATTERNS}
    for number, seed in enumerate(args.seeds):
        case = case_from(make_phantom(seed, args.size), severity=SEVERITIES[number % len(SEVERITIES)])
        found, scores = curves(case, network)
        for pattern in PATTERNS:
            derived[pattern] += found[pattern]
            own[pattern] += scores[pattern]
    print(f"goh-scores {network.card.version}, {len(own['tot'])} levels, inserted lesions")
    for pattern in PATTERNS:
        threshold, r2, difference = best(np.stack(derived[pattern]), np.asarray(own[pattern]))
        print(f"map_{pattern}: {threshold:.2f} points, R² {r2:.2f}, mean difference {difference:.1f} points")


if __name__ == "__main__":
    main()
