"""Opens mutated files for a while and prints the table: refused, dead, hung, too large, tracebacks, other values.

``python -m tests.fuzz --seconds 60 --seed 1``; ``--kind DICOM`` for one kind, ``--number N`` for one mutant again.
"""

import argparse
import json
import select
import subprocess
import sys
import time
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from pathlib import Path

from tests.fuzz.kinds import KINDS
from tests.fuzz.worker import DIFFERS, OPENED, REFUSED, SAME, TRACEBACK, mutant, verdict_of, work

HANG_SECONDS, MOST_WALL_SECONDS = 10.0, 240.0
"""Processor time that no file may take; by the clock a busy machine may need far longer for as much."""
MOST_MEGABYTES = 2048
POLL_SECONDS = 0.2
DEAD, HUNG, LARGE = "dead", "hung", "too large"
FAULTS = (DEAD, HUNG, LARGE, TRACEBACK, DIFFERS)
ALL = (REFUSED, SAME, OPENED, *FAULTS)


class Worker:
    """The worker process, looked at from outside while it opens a mutant."""

    def __init__(self, seed: int, names: list[str], first: int) -> None:
        command = [sys.executable, "-m", "tests.fuzz", "--seed", str(seed), "--worker", str(first)]
        command += [word for name in names for word in ("--kind", name)]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, bufsize=0)

    def line(self) -> dict[str, object] | None:
        """What it says; empty where it has said nothing for a moment, None where it is dead."""
        assert self.process.stdout is not None
        if not select.select([self.process.stdout], [], [], POLL_SECONDS)[0]:
            return {}
        line = self.process.stdout.readline()
        return dict(json.loads(line)) if line.endswith(b"\n") else None

    def seconds(self) -> float:
        """Processor time so far, of its threads too."""
        try:
            fields = Path(f"/proc/{self.process.pid}/stat").read_text().rsplit(")", 1)[1].split()
        except (OSError, IndexError):
            return 0.0
        return (int(fields[11]) + int(fields[12])) / 100

    def megabytes(self) -> int:
        try:
            return int(Path(f"/proc/{self.process.pid}/statm").read_text().split()[1]) * 4 // 1024
        except (OSError, IndexError):
            return 0

    def end(self) -> None:
        self.process.kill()
        self.process.wait()
        assert self.process.stdout is not None
        self.process.stdout.close()


@dataclass
class Table:
    """Verdicts by kind, and each fault with the command that shows it again."""

    seed: int
    counts: dict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    faults: list[str] = field(default_factory=list)

    def note(self, kind: str, number: int, verdict: str, words: str = "") -> None:
        self.counts[kind][verdict] += 1
        if verdict in FAULTS:
            command = f"python -m tests.fuzz --seed {self.seed} --kind {kind} --number {number}"
            self.faults.append(f"{verdict}: {command}   {words.strip().splitlines()[-1:]}")


def run(seconds: float, seed: int, names: list[str]) -> Table:
    """Mutants of each kind in turn until the time is over."""
    table, end, number = Table(seed), time.monotonic() + seconds, 0
    while time.monotonic() < end:
        worker = Worker(seed, names, number)
        try:
            number = _watched(worker, names, number, end, table)
        finally:
            worker.end()
    return table


def _watched(worker: Worker, names: list[str], number: int, end: float, table: Table) -> int:
    """Until the time is over or the worker is; the number to go on with."""
    began: float | None = None
    used = 0.0
    while True:
        said, kind = worker.line(), names[number % len(names)]
        if said is None:
            table.note(kind, number, DEAD)
            return number + 1
        if "begins" in said:
            began, used = time.monotonic(), worker.seconds()
        elif "ended" in said:
            table.note(kind, number, str(said["verdict"]), str(said["words"]))
            number, began = number + 1, None
            if time.monotonic() > end:
                return number
        elif began is not None and (fault := _fault(worker, time.monotonic() - began, used)):
            table.note(kind, number, fault)
            return number + 1


def _fault(worker: Worker, waited: float, used: float) -> str:
    """What is wrong with a worker that has said nothing for a moment; mostly nothing is."""
    if worker.megabytes() > MOST_MEGABYTES:
        return LARGE
    return HUNG if worker.seconds() - used > HANG_SECONDS or waited > MOST_WALL_SECONDS else ""


def show(table: Table) -> None:
    print(f"| kind | tried | {' | '.join(ALL)} |\n|---|---|{'---|' * len(ALL)}")
    for name, counts in sorted(table.counts.items()):
        print(f"| {name} | {counts.total()} | {' | '.join(str(counts[verdict]) for verdict in ALL)} |")
    print(*table.faults, sep="\n")


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--kind", action="append", choices=KINDS, help="this kind alone; may be given again")
    parser.add_argument("--number", type=int, help="this mutant alone, with its verdict")
    parser.add_argument("--keep", type=Path, help="write the mutant of --number here")
    parser.add_argument("--worker", type=int, help=argparse.SUPPRESS)
    options = parser.parse_args()
    names = options.kind or list(KINDS)
    if options.worker is not None:
        work(options.seed, names, options.worker)
    if options.number is not None:
        if options.keep:
            options.keep.write_bytes(mutant(options.seed, names[0], options.number)[1])
        print(*verdict_of(options.seed, names[0], options.number), sep="\n")
        return 0
    table = run(options.seconds, options.seed, names)
    show(table)
    return int(bool(table.faults))


if __name__ == "__main__":
    sys.exit(main())
