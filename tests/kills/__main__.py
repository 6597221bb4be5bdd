"""Kills writers and closes doors to them, and prints the table: what, how many tried, how many failed.

``python -m tests.kills --records 500 --exports 200 --seed 1``
"""

import argparse
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.kills.of_files import kill_files
from tests.kills.of_records import Outcome, kill_records

Row = tuple[str, int, list[str]]
BESIDE, TURNS_EACH = 20, 10
"""Openings beside a writer, and kills for each of which pages are torn."""

SHORT_ROOMS = (0, 8)
SHORT_KILLS = 8 if sys.platform == "linux" else 2
"""Where writers cannot be forked, each takes seconds to begin."""


def kills(folder: Path, options: argparse.Namespace) -> Iterator[Row]:
    """The rows of all kills, and how long recovery took."""
    for name, work, count in (("records", kill_records, options.records), ("files", kill_files, options.exports)):
        (folder / name).mkdir()
        outcome = work(folder / name / "records", count, options.seed)
        yield from _rows(name, outcome)
        if name == "records":
            print(f"slowest opening after a kill: {outcome.slowest:.2f} s", file=sys.stderr)


def _rows(name: str, outcome: Outcome) -> Iterator[Row]:
    print(f"{name}: {outcome.acknowledged} writes were acknowledged", file=sys.stderr)
    for kind, count in outcome.kills.items():
        yield f"killed while written: {kind}", count, []
    yield f"of these, {name} lost, torn or left behind", outcome.kills.total(), outcome.faults


def closed(folder: Path, seed: int, is_short: bool) -> Iterator[Row]:
    """The rows of everything else, where the system knows limits and owners."""
    if sys.platform == "win32":
        return
    from tests.kills import closed_doors as doors

    rooms = SHORT_ROOMS if is_short else doors.ROOMS
    yield "a source goes while it is scanned or loaded", *doors.sources_that_go(folder / "source")
    yield "a second program beside one that writes", *doors.second_programs(folder / "beside", BESIDE)
    yield "a database of a later version", *doors.later_version(folder / "later")
    yield "a torn page, and a torn end of the log", *doors.torn_pages(folder / "torn", TURNS_EACH, seed)
    yield "no room for a file (limit of its size)", *doors.refusals_of_files(folder, doors.small_files, rooms)
    yield (
        "no room in the records (limit of size)",
        *doors.refusals_of_records(folder / "limited", doors.small_files, rooms),
    )
    yield "a closed folder: files", *doors.refusals_of_files(folder, doors.closed, (0,))
    yield "a closed folder: records", *doors.refusals_of_records(folder / "closed", doors.closed, (0,))
    if doors.CAN_MAKE_DISKS and not is_short:
        with doors.small_disk(folder / "disk") as disk:
            yield "a full disk: files", *doors.refusals_of_files(disk, doors.full_disk)
            yield "a full disk: records", *doors.refusals_of_records(disk / "records", doors.full_disk)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.kills", description=__doc__)
    parser.add_argument("--records", type=int, default=500, help="kills while records are written")
    parser.add_argument("--exports", type=int, default=200, help="kills while anything else is")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--short", action="store_true", help="a few seconds of it, as the tests do")
    options = parser.parse_args()
    if options.short:
        options.records = options.exports = SHORT_KILLS
    faults: list[str] = []
    print("| what | tried | failed |\n|---|---|---|")
    with tempfile.TemporaryDirectory(prefix="sscild-kills-") as name:
        folder = Path(name)
        folder.chmod(0o711)
        for rows in (kills(folder, options), closed(folder, options.seed, options.short)):
            for what, tried, failed in rows:
                print(f"| {what} | {tried} | {len(failed)} |", flush=True)
                faults += [f"{what}: {fault}" for fault in failed]
    print(*faults, sep="\n")
    return int(bool(faults))


if __name__ == "__main__":
    sys.exit(main())
