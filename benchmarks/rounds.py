"""The peers of an area take turns, each in its process; what they say, with what it depends on."""

import json
import os
import platform
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from datetime import date
from importlib import import_module, metadata
from pathlib import Path
from typing import Any

from benchmarks.areas import Area

LIBRARIES = "numpy scipy PySide6-Essentials pyqtgraph vtk onnxruntime SimpleITK pydicom imagecodecs torch dicomsdl ndv"
Facts = dict[str, Any]


class Runner:
    """A peer in its process, asked for one round at a time; ``absent`` says why it gives none any more."""

    def __init__(self, area: str, name: str, folder: str, quick: bool) -> None:
        self.name, self.rounds = name, list[Facts]()
        command = [sys.executable, "-m", "benchmarks.peer", area, name, folder, "quick" if quick else ""]
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        self.absent = self._answer().get("absent", "")

    def round(self) -> None:
        """One round more: wall, processor, megabytes, check."""
        if self.absent:
            return
        assert self._process.stdin is not None
        with suppress(OSError):  # told by what it does not answer
            self._process.stdin.write("go\n")
            self._process.stdin.flush()
        facts = self._answer()
        self.absent = facts.get("absent", "")
        if not self.absent:
            self.rounds.append(facts)

    def _answer(self) -> Facts:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            if line.startswith("{"):
                facts: Facts = json.loads(line)
                return facts
        return {"absent": f"its process ended ({self._process.wait()})"}

    def close(self) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        with suppress(OSError):  # it is gone, and what it was not sent with it
            self._process.stdin.close()
        self._process.wait()
        self._process.stdout.close()


def compare(area: str, folder: str, rounds: int, quick: bool, only: Sequence[str] | None = None) -> Facts:
    """The peers of ``AREA`` in the module ``area`` on one folder, taking turns; ``only`` those whose names begin so."""
    told: Area = import_module(area).AREA
    before = loads()
    names = [peer.name for peer in told.peers if not only or peer.name.startswith(tuple(only))]
    runners = [Runner(area, name, folder, quick) for name in names]
    for _round in range(rounds):
        for one in runners:
            one.round()
    for one in runners:
        one.close()
    there = {one.name: one.rounds for one in runners if not one.absent}
    return {
        "area": told.title + (f", {Path(folder).name}" if folder else ""),
        "program": told.peers[0].name,
        "peers": [peer.name for peer in told.peers],
        "only": bool(only),
        "per": told.per,
        "count": told.count(quick),
        "must_agree": told.must_agree,
        "differ": differing(there) if told.must_agree else None,
        "rounds": there,
        "absent": {one.name: one.absent for one in runners if one.absent},
        "about": {**surroundings(quick), "load": [before, loads()]},
    }


def differing(rounds: dict[str, list[Facts]]) -> list[str] | None:
    """The peers that gave something else than the first; None where fewer than two say what they gave."""
    said = {name: {one["check"] for one in given} - {""} for name, given in rounds.items()}
    said = {name: checks for name, checks in said.items() if checks}
    if len(said) < 2:
        return None
    first = next(iter(said.values()))
    return [name for name, checks in said.items() if checks != first or len(checks) > 1]


def loads() -> list[float]:
    """How many processes wanted the processor in the last 1, 5 and 15 minutes, where the system tells."""
    return [round(one, 1) for one in os.getloadavg()] if hasattr(os, "getloadavg") else []


def surroundings(quick: bool) -> Facts:
    """What the figures depend on: computer, versions."""
    versions = {}
    for name in LIBRARIES.split():
        try:
            versions[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            continue
    return {
        "day": date.today().isoformat(),
        "quick": quick,
        "computer": f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores",
        "python": platform.python_version(),
        "versions": versions,
    }
