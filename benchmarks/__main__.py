"""``python -m benchmarks [AREA …] [--quick]``: the program beside what one would use instead, as Markdown and JSON.

Each peer runs in a process of its own; the peers take turns, round by round, so that whatever else the computer does
meets them all alike, and ratios are those of each round. A peer that is not installed is named and left out, and so is
a series that cannot be read.
"""

import argparse
import json
import tempfile
from collections.abc import Sequence
from pathlib import Path

from benchmarks.inputs import folders_for
from benchmarks.rounds import Facts, compare
from benchmarks.tables import document, put_into

AREAS = ("start", "load", "picker", "planes", "networks", "analysis", "maps", "registration", "growth")
QUICK_AREAS = ("start", "load", "picker", "planes", "networks")
"""A round of the others takes half a minute and more."""
ROUNDS, QUICK_ROUNDS = 5, 2
README = Path(__file__).with_name("README.md")
MEASURED = Path(__file__).with_name("measured.json")


def main(arguments: Sequence[str] | None = None) -> None:
    options = _options(arguments)
    areas = options.areas or (QUICK_AREAS if options.quick else AREAS)
    rounds = options.rounds or (QUICK_ROUNDS if options.quick else ROUNDS)
    measured: list[Facts] = []
    with tempfile.TemporaryDirectory(prefix="sscild-benchmarks-") as scratch:
        for area in areas:
            for folder in folders_for(area, Path(scratch), options.quick, options.folder):
                measured.append(compare(f"benchmarks.areas.{area}", folder, rounds, options.quick, options.only))
                print(document(measured[-1:]), flush=True)
                if options.json:
                    options.json.write_text(json.dumps(measured, indent=1) + "\n", "utf-8")
                if options.write:
                    put_into(README, MEASURED, measured)


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("areas", nargs="*", metavar="AREA", help=f"of {', '.join(AREAS)}; all without")
    parser.add_argument("--quick", action="store_true", help=f"two rounds of smaller work: {', '.join(QUICK_AREAS)}")
    parser.add_argument("--rounds", type=int, help=f"{ROUNDS}, or {QUICK_ROUNDS} with --quick")
    parser.add_argument("--folder", type=Path, action="append", help="a DICOM series to load instead of the usual ones")
    parser.add_argument("--only", action="append", metavar="WORDS", help="only peers whose names begin so")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures of every round there")
    parser.add_argument(
        "--write", action="store_true", help="put these tables into benchmarks/README.md, with the JSON"
    )
    options = parser.parse_args(arguments)
    if unknown := set(options.areas) - set(AREAS):
        parser.error(f"unknown area: {', '.join(sorted(unknown))}")
    return options


if __name__ == "__main__":
    main()
