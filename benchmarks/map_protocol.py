"""Heat maps beside the plain protocol, in which the whole slice is run once for every square: likeness and time.

``python benchmarks/map_protocol.py [--seeds 0] [--levels 2 4]`` makes the maps of levels of generated thoraxes with
inserted lesions both ways and prints, for each slice, squares, runs, processor seconds and how the maps correlate
inside the lungs. A slice takes about half a minute the plain way.
"""

import argparse
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from sscild_desktop.core.analysis.prepare import frame_for
from sscild_desktop.core.analysis.scores.healthy import healthy_patch
from sscild_desktop.core.analysis.scores.occlusion import (
    PATCH_MM,
    STEP_MM,
    Window,
    rate_by,
    replacement_maps,
    squares_to_run,
    windows_over,
)
from sscild_desktop.core.analysis.scores.occlusion_runs import APART, groups_apart, make_scorer
from sscild_desktop.core.analysis.scores.scores import PreparedSlices, prepare_for_scores
from sscild_desktop.core.inference import Network, load_card, open_network
from sscild_desktop.core.phantom.case import Case, built_in_case
from sscild_desktop.core.progress import silent

Maps = NDArray[np.float32]


@dataclass(frozen=True)
class Both:
    """One slice both ways."""

    squares: int
    runs: int
    plain_s: float
    quick_s: float
    correlations: tuple[float, ...]
    largest_points: float


def timed(function: Callable[[], Maps]) -> tuple[Maps, float]:
    """What it gives, and its processor seconds."""
    before = time.process_time()
    given = function()
    return given, time.process_time() - before


@dataclass(frozen=True)
class Level:
    """A level made ready for both ways: what the network gets, the squares of ``side`` pixels, what fills them."""

    network: Network
    prepared: PreparedSlices
    windows: list[Window]
    patch: Maps
    side: int

    def maps(self, is_full: bool) -> Maps:
        scorer = make_scorer(self.network, self.prepared, silent, "", is_full)
        return replacement_maps(scorer, self.prepared.slices[0], self.windows, self.patch)[0]

    def quick(self) -> Maps:
        return self.maps(is_full=False)

    def plain(self) -> Maps:
        return self.maps(is_full=True)

    def likeness(self, one: Maps, other: Maps) -> tuple[float, ...]:
        """Correlation inside the lungs, for each pattern."""
        inside = self.prepared.lung[0, 0] > 0
        return tuple(float(np.corrcoef(a[inside], b[inside])[0, 1]) for a, b in zip(one, other, strict=True))


def level_of(case: Case, level: int, network: Network) -> Level:
    """A level of a case."""
    frame, volume = frame_for(network.card.input, case.volume), case.volume
    side, step = (round(mm / frame.spec.spacing_mm) for mm in (PATCH_MM, STEP_MM))
    prepared = prepare_for_scores(
        volume, case.lungs, [volume.geometry.nearest_slice(case.level_z_mm[level - 1])], frame
    )
    patch = healthy_patch(volume, case.lungs, case.lesions, frame.spec, side, rate_by(network, silent)).values
    return Level(network, prepared, list(windows_over(prepared.lung[0, 0], side, step)), patch, side)


def both_ways(one: Level) -> Both:
    """The maps of a level both ways."""
    ours, quick_s = timed(one.quick)
    plain, plain_s = timed(one.plain)
    every = make_scorer(one.network, one.prepared, silent, "").every
    run = [one.windows[index] for index in squares_to_run(one.windows, every)[0]]
    runs, inside = len(groups_apart(run, APART * one.side)), one.prepared.lung[0, 0] > 0
    largest = float(np.abs(ours - plain)[:, inside].max())
    return Both(len(one.windows), runs, plain_s, quick_s, one.likeness(ours, plain), largest)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seeds", type=int, nargs="+", default=[0])
    parser.add_argument("--levels", type=int, nargs="+", default=[2, 4], choices=range(1, 6))
    args = parser.parse_args()
    network = open_network(load_card("goh-scores"), "cpu", 1)
    print(
        "| slice | squares | runs | plain, s | ours, s | times quicker | correlation TOT / GG / RET | largest, points |"
    )
    print("|---|---|---|---|---|---|---|---|")
    for seed in args.seeds:
        case = built_in_case(seed)
        for level in args.levels:
            one = both_ways(level_of(case, level, network))
            alike = " / ".join(f"{value:.3f}" for value in one.correlations)
            times = f"{one.plain_s:.1f} | {one.quick_s:.1f} | {one.plain_s / one.quick_s:.0f}"
            print(
                f"| seed {seed}, level {level} | {one.squares} | {one.runs} | {times} | {alike} | "
                f"{one.largest_points:.1f} |",
                flush=True,
            )


if __name__ == "__main__":
    main()
