"""``python -m benchmarks [AREA …] [--quick]``: the program beside what one would use instead, as Markdown and JSON.

Each peer runs in a process of its own; the peers take turns, round by round, so that whatever else the computer does
meets them all alike, and ratios are those of each round. A peer that is not installed is named and left out.
"""

import argparse
import json
import os
import platform
import subprocess
import sys
import tempfile
from datetime import date
from importlib import import_module, metadata
from pathlib import Path
from typing import Any

from benchmarks.areas import Area
from benchmarks.inputs import folders_for
from benchmarks.tables import MARKS, document

AREAS = ("load", "picker", "planes", "networks", "maps", "registration")
LIBRARIES = "numpy scipy PySide6-Essentials pyqtgraph vtk onnxruntime SimpleITK pydicom imagecodecs torch dicomsdl ndv"
QUICK_AREAS = ("load", "picker", "planes", "networks")
"""A round of the other two takes half a minute."""
ROUNDS, QUICK_ROUNDS = 5, 2
README = Path(__file__).with_name("README.md")
MEASURED = Path(__file__).with_name("measured.json")
Facts = dict[str, Any]


class Runner:
    """A peer in its process, asked for one round at a time."""

    def __init__(self, area: str, name: str, folder: str, quick: bool) -> None:
        self.name = name
        command = [sys.executable, "-m", "benchmarks.peer", area, name, folder, "quick" if quick else ""]
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        self.absent = self._answer().get("absent", "")

    def round(self) -> Facts:
        """One round: wall, processor, megabytes, check."""
        assert self._process.stdin is not None
        self._process.stdin.write("go\n")
        self._process.stdin.flush()
        return self._answer()

    def _answer(self) -> Facts:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            if line.startswith("{"):
                facts: Facts = json.loads(line)
                return facts
        return {"absent": f"its process ended ({self._process.wait()})"}

    def close(self) -> None:
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait()


def compare(area: str, folder: str, rounds: int, quick: bool) -> Facts:
    """All peers of an area on one folder, taking turns."""
    told: Area = import_module(f"benchmarks.areas.{area}").AREA
    runners = [Runner(area, peer.name, folder, quick) for peer in told.peers]
    there = [one for one in runners if not one.absent]
    found: dict[str, list[Facts]] = {one.name: [] for one in there}
    for _round in range(rounds):
        for one in there:
            found[one.name].append(one.round())
    for one in runners:
        one.close()
    checks = {facts["check"] for given in found.values() for facts in given if facts.get("check")}
    return {
        "area": told.title + (f", {Path(folder).name}" if folder else ""),
        "per": told.per,
        "count": told.count(quick),
        "agree": len(checks) < 2 if told.must_agree and checks else None,
        "rounds": found,
        "absent": {one.name: one.absent for one in runners if one.absent},
    }


def surroundings(quick: bool) -> Facts:
    """What the figures depend on: computer, load, versions."""
    versions = {}
    for name in LIBRARIES.split():
        try:
            versions[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            continue
    load = [round(one, 1) for one in os.getloadavg()] if hasattr(os, "getloadavg") else []
    return {
        "day": date.today().isoformat(),
        "quick": quick,
        "computer": f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores",
        "python": platform.python_version(),
        "load": load,
        "versions": versions,
    }


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("areas", nargs="*", metavar="AREA", help=f"of {', '.join(AREAS)}; all without")
    parser.add_argument("--quick", action="store_true", help=f"two rounds of smaller work: {', '.join(QUICK_AREAS)}")
    parser.add_argument("--rounds", type=int, help=f"{ROUNDS}, or {QUICK_ROUNDS} with --quick")
    parser.add_argument("--folder", type=Path, action="append", help="a DICOM series to load instead of the usual ones")
    parser.add_argument("--write", action="store_true", help="put the tables into benchmarks/README.md, with the JSON")
    options = parser.parse_args()
    if unknown := set(options.areas) - set(AREAS):
        parser.error(f"unknown area: {', '.join(sorted(unknown))}")
    rounds = options.rounds or (QUICK_ROUNDS if options.quick else ROUNDS)
    measured: Facts = {"about": surroundings(options.quick), "areas": []}
    with tempfile.TemporaryDirectory(prefix="sscild-benchmarks-") as scratch:
        for area in options.areas or (QUICK_AREAS if options.quick else AREAS):
            for folder in folders_for(area, Path(scratch), options.quick, options.folder):
                measured["areas"].append(compare(area, folder, rounds, options.quick))
                print(document({**measured, "areas": measured["areas"][-1:]}), flush=True)
    if options.write:
        write(measured)


def write(measured: Facts) -> None:
    """The tables between their marks in the README, and all figures beside it."""
    before, rest = README.read_text("utf-8").split(MARKS[0])
    after = rest.split(MARKS[1])[1]
    README.write_text(f"{before}{MARKS[0]}\n{document(measured)}\n{MARKS[1]}{after}", "utf-8")
    MEASURED.write_text(json.dumps(measured, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main()
