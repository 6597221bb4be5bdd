"""Which threshold of the heat maps reads the score back best, in points as published or as DERIVED_SHARE is.

``python benchmarks/map_threshold.py --seeds 0 1 2`` makes heat maps of generated thoraxes with inserted lesions of
varied extent and, for each pattern, prints the threshold with the least mean difference between the score read
off the map and the network's score, with R² there. Its result belongs into the card of ``goh-scores`` as
``map_tot``, ``map_gg`` and ``map_ret`` in the thresholds. Figures hold for inserted lesions.
"""

import argparse
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from sscild_desktop.core.analysis.scores.occlusion import DERIVED_SHARE, PATCH_MM, SMALL_PERCENT, heat_maps
from sscild_desktop.core.classes import PATTERNS
from sscild_desktop.core.inference import Network, load_card, open_network
from sscild_desktop.core.phantom.case import SSC_PLANS, Case, case_from
from sscild_desktop.core.phantom.thorax import make_phantom
from sscild_desktop.core.results import GohLevel

POINTS = np.arange(-4.0, 0.0, 0.05)
"""The published search (Jia 2024)."""

SHARES = np.arange(0.05, 0.9, 0.01)
SEVERITIES = (0.06, None, 0.12, None, 0.2, None, 0.3, None, 0.45, None)
MILD = (0.01, 0.02, 0.03, 0.05, 0.08)
"""Inserted extents; None stands for the mixture of the built-in case, which is as in systemic sclerosis."""


@dataclass(frozen=True)
class Seen:
    """One map: its values in the lung in order, the network's score, and points of a square full of disease."""

    pattern: str
    values: NDArray[np.float32]
    own: float
    full_points: float
    as_shipped: float

    def derived(self, points: NDArray[np.float64]) -> NDArray[np.float64]:
        """Derived score at each threshold."""
        return 100.0 * np.searchsorted(self.values, points) / len(self.values)


def maps_of(case: Case, network: Network) -> Iterator[Seen]:
    """The fifteen maps of a case."""
    volume = case.volume
    levels = [GohLevel(n, z, volume.geometry.nearest_slice(z)) for n, z in enumerate(case.level_z_mm, start=1)]
    pixel_mm2 = volume.geometry.spacing[1] * volume.geometry.spacing[2]
    for heat in heat_maps(volume, case.lungs, case.lesions, levels, network):
        lung = case.lungs[levels[heat.level - 1].slice] > 0
        full = 100.0 * min(1.0, PATCH_MM**2 / (np.count_nonzero(lung) * pixel_mm2))
        yield Seen(heat.pattern, np.sort(heat.values[lung]), heat.network_percent, full, heat.derived_percent)


def best(derived: NDArray[np.float64], own: NDArray[np.float64], candidates: NDArray[np.float64]) -> str:
    """The candidate of the least mean difference in words; ``derived`` is (maps, candidates)."""
    index = int(np.abs(derived - own[:, None]).mean(0).argmin())
    chosen = derived[:, index]
    r2 = float(np.corrcoef(chosen, own)[0, 1] ** 2) if chosen.std() > 0 else float("nan")
    return f"{candidates[index]:.2f}, R² {r2:.2f}, mean difference {np.abs(chosen - own).mean():.1f} points"


def of_mild(seen: Sequence[Seen], own: NDArray[np.float64], share: float) -> str:
    """Scores below ``SMALL_PERCENT`` in words: read off by a share of a full square alone, and as the program does."""
    mild = own < SMALL_PERCENT
    by_share = np.asarray([float(one.derived(np.asarray([-share * one.full_points]))[0]) for one in seen])
    shipped = np.asarray([one.as_shipped for one in seen])
    said = []
    for name, values in (("by share alone", by_share), ("as the program reads it", shipped)):
        away, seen_some = np.abs(values - own)[mild], mild & (own >= 1.0)
        none = 100.0 * float((values[seen_some] < 0.5).mean()) if seen_some.any() else 0.0
        said.append(
            f"{name} mean difference {away.mean():.2f}, most {away.max():.1f}, 0 beside 1 % or more {none:.0f} %"
        )
    return f"{int(mild.sum())} maps; " + "; ".join(said)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, nargs="+", default=list(range(10)))
    parser.add_argument("--size", default="small", help="size of the generated thorax")
    parser.add_argument("--mild", action="store_true", help="chests with little disease alone")
    args = parser.parse_args()
    network = open_network(load_card("goh-scores"), "cpu")
    seen: list[Seen] = []
    for number, seed in enumerate(args.seeds):
        severity = MILD[number % len(MILD)] if args.mild else SEVERITIES[number % len(SEVERITIES)]
        phantom = make_phantom(seed, args.size)
        case = case_from(phantom, SSC_PLANS) if severity is None else case_from(phantom, severity=severity)
        seen += maps_of(case, network)
    print(f"goh-scores {network.card.version}, {len(seen) // len(PATTERNS)} levels, inserted lesions")
    for pattern in PATTERNS:
        chosen = [item for item in seen if item.pattern == pattern]
        own = np.asarray([item.own for item in chosen])
        print(f"{pattern} points: {best(np.stack([item.derived(POINTS) for item in chosen]), own, POINTS)}")
        by_share = np.stack([item.derived(-SHARES * item.full_points) for item in chosen])
        print(f"{pattern} share:  {best(by_share, own, SHARES)}")
        print(f"{pattern} below {SMALL_PERCENT:g} %: {of_mild(chosen, own, DERIVED_SHARE[pattern])}")


if __name__ == "__main__":
    main()
