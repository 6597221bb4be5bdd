"""Measures networks on the patient they were trained without, through the code that the program runs.

``python -m models.training.measuring.evaluate --folds FOLDS --testset TESTSET --work WORK`` takes
``FOLDS/<case>/NAME.onnx`` with its card, trained without that case, and the chests of
``models.training.data.testset``. Every network on every chest is one answer in ``WORK/raw``; answers that are there
are kept, so it can be stopped and started again, and several processes can share the cases (``--cases``).
``WORK/measured.json`` sums up what there is; networks that are absent are named.
"""

import argparse
import json
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from models.training.data.cases import WHOLE_CHEST, load_case
from models.training.data.testset import numbers_of, read_chest
from models.training.measuring import summary
from models.training.measuring.anatomy import measure_levels, measure_lungs, true_lobes
from models.training.measuring.masks import LESION_NETWORKS, measure_masks
from models.training.measuring.scores import measure_scores
from models.training.measuring.thresholds import choose_threshold, with_threshold
from sscild_desktop.core.inference import Network, load_card, open_network

WAVES = ((0, 1, 2), (3, 4, 5), (6, 7, 8, 9))
"""Chests of all folds come in this order, so that a run that is cut short has measured every fold."""

PARTS = (*LESION_NETWORKS, "goh-scores", "lungs-lobes", "goh-levels")
"""Networks that are measured."""


@dataclass(frozen=True)
class Place:
    """Where everything is."""

    folds: Path
    testset: Path
    work: Path
    cache: Path
    threshold_of: str = ""
    """The case whose networks' thresholds serve for every case; '' for each its own."""

    def raw(self, case: str, name: str) -> Path:
        return self.work / "raw" / case / f"{name}.json"

    def has(self, case: str, name: str) -> bool:
        return (self.folds / case / f"{name}.onnx").exists() and (self.folds / case / f"{name}.json").exists()


def keep(path: Path, answer: dict[str, Any]) -> None:
    """One answer, whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_suffix(".part")
    partial.write_text(json.dumps(answer) + "\n", encoding="utf-8")
    partial.replace(path)


def is_there(path: Path, sha256: str) -> bool:
    """Whether the answer of this very network was kept."""
    return path.exists() and json.loads(path.read_text(encoding="utf-8"))["sha256"] == sha256


def opened(folder: Path, name: str) -> Network:
    """A network of a fold, on one core."""
    return open_network(load_card(folder / f"{name}.json"), "cpu", 1)


def lesion_network(place: Place, case: str, name: str) -> Network:
    """A lesion network with the threshold that was chosen on the validation patient."""
    source = place.threshold_of or case
    network, path = opened(place.folds / source, name), place.raw(source, f"threshold-{name}")
    if not is_there(path, network.card.sha256):
        keep(path, {**choose_threshold(network, place.testset), "sha256": network.card.sha256})
    threshold = float(json.loads(path.read_text(encoding="utf-8"))["threshold"])
    return with_threshold(network if source == case else opened(place.folds / case, name), threshold)


def measure_part(place: Place, case: str, part: str, numbers: list[int]) -> Iterator[tuple[Path, dict[str, Any]]]:
    """Answers of one network on these chests of its left-out case that are not there yet."""
    sha256 = load_card(place.folds / case / f"{part}.json").sha256
    if part == "goh-levels":
        path = place.raw(case, part)
        if not is_there(path, sha256):
            answer = measure_levels(load_case(case, place.cache), opened(place.folds / case, part))
            yield path, {**answer, "sha256": sha256}
        return
    paths = {n: place.raw(case, f"{part}-{n:02d}") for n in numbers}
    waiting = [n for n in numbers if not is_there(paths[n], sha256)]
    if not waiting:
        return
    ask = _asker(place, case, part)
    for number in waiting:
        yield paths[number], {**ask(number), "sha256": sha256}


def _asker(place: Place, case: str, part: str) -> Callable[[int], dict[str, Any]]:
    """What measures a network on a numbered chest of a case."""

    def chest(number: int) -> Any:
        return read_chest(place.testset, case, number)

    if part in LESION_NETWORKS:
        network, lobes = lesion_network(place, case, part), _lobes(place, case)
        return lambda number: measure_masks(chest(number), network, lobes)
    if part == "lungs-lobes":
        network, lobes = opened(place.folds / case, part), _lobes(place, case)
        lesions = lesion_network(place, case, "lesions-all") if place.has(case, "lesions-all") else None
        return lambda number: measure_lungs(chest(number), network, lesions, lobes)
    network = opened(place.folds / case, "goh-scores")
    return lambda number: measure_scores(chest(number), network)


def _lobes(place: Place, case: str) -> Any:
    return true_lobes(place.testset, case, place.work / "raw")


def run(place: Place, cases: list[str], parts: list[str], waves: int = len(WAVES)) -> None:
    """Everything that is not there yet, told line by line with its seconds."""
    for wave in WAVES[:waves]:
        for case in cases:
            there = [n for n in numbers_of(place.testset, case) if n in wave]
            for part in parts:
                if not place.has(case, part):
                    continue
                start = time.monotonic()
                for path, answer in measure_part(place, case, part, there):
                    keep(path, answer)
                    print(f"{case} {path.stem} {time.monotonic() - start:.0f} s", flush=True)
                    start = time.monotonic()


def absent(place: Place, cases: list[str]) -> list[str]:
    """Fold networks that are not there."""
    return [f"{case}/{name}" for case in cases for name in PARTS if not place.has(case, name)]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--folds", type=Path, required=True, help="FOLDS/<case>/NAME.onnx, trained without the case")
    parser.add_argument("--testset", type=Path, required=True)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--cache", type=Path, help="where cases are kept; beside the test set if not given")
    parser.add_argument("--cases", nargs="*", choices=WHOLE_CHEST, default=list(WHOLE_CHEST))
    parser.add_argument("--parts", nargs="*", choices=PARTS, default=list(PARTS))
    parser.add_argument("--waves", type=int, default=len(WAVES), help="1: three chests of a case, 2: six, 3: ten")
    parser.add_argument("--threshold-of", choices=WHOLE_CHEST, default="", help="choose thresholds on one fold only")
    parser.add_argument("--only-sum-up", action="store_true", help="measure nothing more")
    args = parser.parse_args()
    place = Place(args.folds, args.testset, args.work, args.cache or args.testset.parent / "cache", args.threshold_of)
    for name in absent(place, args.cases):
        print(f"{name} is not there and is skipped", flush=True)
    if not args.only_sum_up:
        run(place, args.cases, args.parts, args.waves)
    keep(args.work / "measured.json", summary.summed_up(args.work / "raw"))


if __name__ == "__main__":
    main()
