"""Doors that close: a full disk, a folder, a source that goes, a second program, a later database, a torn page."""

import os
import random
import resource
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from itertools import islice
from pathlib import Path

from sscild_desktop.core.dicom import load, scan
from sscild_desktop.core.errors import SScILDError
from sscild_desktop.core.files import TEMPORARY
from sscild_desktop.core.records import Records, RecordsBusy, RecordsTooNew
from sscild_desktop.core.records.database import NAME
from tests.core.dicom.factory import stack_positions, write_series
from tests.kills import of_records
from tests.kills.of_files import THINGS, Thing
from tests.kills.of_records import WRITES, Hand, found
from tests.kills.writer import CONTEXT, Ledger, Word, killed

NOBODY = 65534
ROOMS = (0, 1, 2, 4, 8, 16, 32, 64)
"""Kilobytes that are left, or that a file may have."""

Faults = list[str]
Narrow = Callable[[Path, int], AbstractContextManager[None]]
"""Leaves so many kilobytes of room in a folder for the while."""


@contextmanager
def small_files(_folder: Path, kilobytes: int) -> Iterator[None]:
    """No file of this process may be larger: what every system can do where nobody may make disks."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (kilobytes * 1024, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@contextmanager
def full_disk(folder: Path, kilobytes: int) -> Iterator[None]:
    """The disk of ``folder`` with so much room left."""
    ballast = folder / "ballast"
    disk = os.statvfs(folder)
    with ballast.open("wb") as file:
        os.posix_fallocate(file.fileno(), 0, max(1, disk.f_bavail * disk.f_bsize - kilobytes * 1024))
    try:
        yield
    finally:
        ballast.unlink()


@contextmanager
def small_disk(folder: Path) -> Iterator[Path]:
    """A disk of 4 MB in ``folder``, for whom the system lets make one."""
    folder.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=4m", "none", str(folder)], check=True)
    try:
        yield folder
    finally:
        subprocess.run(["umount", str(folder)], check=True)


@contextmanager
def closed(folder: Path, _room: int = 0) -> Iterator[None]:
    """A folder whose files may be read and nothing else, by somebody who is not root."""
    everything = [folder, *folder.rglob("*")]
    modes = {path: path.stat().st_mode for path in everything}
    is_root = os.geteuid() == 0
    for path in everything:
        path.chmod(0o500 if path.is_dir() else 0o400)
        if is_root:
            os.chown(path, NOBODY, -1)
    if is_root:
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        if is_root:
            os.seteuid(0)
        for path in everything:
            path.chmod(modes[path])


def refusals_of_files(folder: Path, narrow: Narrow, rooms: tuple[int, ...] = ROOMS) -> tuple[int, Faults]:
    """Every kind of file where there is no room: told, the old file as it was, nothing left behind; then it works."""
    tried, faults = 0, []
    for name, thing in THINGS.items():
        place = folder / name
        place.mkdir()
        thing.write(place, 0)
        for number, room in enumerate(rooms, 1):
            tried += 1
            faults += [f"{name}, {room} kB: {fault}" for fault in _refusal(thing, place, number, narrow, room)]
        shutil.rmtree(place)
    return tried, faults


def _refusal(thing: Thing, place: Path, number: int, narrow: Narrow, room: int) -> Iterator[str]:
    before = thing.read(place)
    try:
        with narrow(place, room):
            thing.write(place, number)
        expected: int | None = number
        if not room:
            yield "was written where there is no room"
    except (SScILDError, OSError):
        expected = before
    if thing.read(place) != expected:
        yield f"{thing.read(place)} where {expected} was to be"
    yield from (f"left behind: {path.name}" for path in place.rglob(f"{TEMPORARY}*"))


def refusals_of_records(folder: Path, narrow: Narrow, rooms: tuple[int, ...] = ROOMS) -> tuple[int, Faults]:
    """Every kind of write of the records where there is no room: a sentence, the old state, and then it works."""
    tried, faults, words, first = 0, [], list[Word](), 1
    for write in WRITES:
        for room in rooms:
            first, tried = first + of_records.NUMBERS_EACH, tried + 1
            with Records.open(folder) as records:
                hand = Hand(records, words.append, first)
                faults += _refused_write(hand, write, folder, narrow, room, words)
    return tried, faults


def _refused_write(
    hand: Hand, write: Callable[[Hand, int], None], folder: Path, narrow: Narrow, room: int, words: list[Word]
) -> Iterator[str]:
    number = int(hand.patient.notes) + 2
    write(hand, number)
    try:
        with narrow(folder, room):
            write(hand, number + 1)
    except SScILDError as error:
        if not str(error).endswith("."):
            yield f"no sentence: {error}"
    write(hand, number + 2)
    ledger = Ledger()
    for key in ledger.hear(words):
        if fault := ledger.judge(key, found(hand.records, key)):
            yield f"{write.__name__}, {room} kB: {fault}"
    words.clear()


def sources_that_go(folder: Path) -> tuple[int, Faults]:
    """Files, or a half of each, taken away at every step of a scan and a load: a sentence, or what there is of it."""
    tried, faults = 0, []
    for work in (lambda place, report: scan([place], report), _loaded):
        for damage in (Path.unlink, _halve):
            for step in range(30):
                shutil.rmtree(folder, ignore_errors=True)
                write_series(folder, stack_positions(8, 2.0, rows=24, columns=20), rows=24, columns=20)
                tried += 1
                try:
                    work(folder, _at(step, folder, damage))
                except SScILDError:
                    continue
                except Exception as error:
                    faults.append(f"{damage.__name__} at step {step}: {error!r}")
    return tried, faults


def _loaded(folder: Path, report: Callable[[float, str], None]) -> object:
    return load(scan([folder]).series[0], report)


def _halve(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)


def _at(step: int, folder: Path, damage: Callable[[Path], object]) -> Callable[[float, str], None]:
    steps = iter(range(step + 1))

    def report(_fraction: float, _text: str) -> None:
        if next(steps, None) == step:
            for path in folder.iterdir():
                damage(path)

    return report


def second_programs(folder: Path, openings: int) -> tuple[int, Faults]:
    """While another program writes without end: opening to write is refused, opening to read gives what was said."""
    here, there = CONTEXT.Pipe(duplex=False)
    writer = CONTEXT.Process(target=of_records.write_for_ever, args=(folder, 0, there.send), daemon=True)
    writer.start()
    there.close()
    ledger, faults = Ledger(), Faults()
    try:
        for _opening in range(openings):
            ledger.hear([here.recv()])
            ledger.hear([here.recv() for _more in range(64) if here.poll()])
            faults += _beside(folder, ledger)
    finally:
        writer.kill()
        writer.join()
        here.close()
    return openings, faults


def _beside(folder: Path, ledger: Ledger) -> Iterator[str]:
    try:
        Records.open(folder).close()
        yield "two programs write"
    except RecordsBusy:
        pass
    with Records.open(folder, read_only=True) as records:
        for key, number in ledger.sure.items():
            seen = found(records, key)
            if seen is None or seen < number:
                yield f"{key}: {number} was said and {seen} is there"


def later_version(folder: Path) -> tuple[int, Faults]:
    """A database of a later version is refused and left as it is."""
    with Records.open(folder):
        pass
    connection = sqlite3.connect(folder / NAME)
    connection.execute("PRAGMA user_version = 10000")
    connection.close()
    before = (folder / NAME).read_bytes()
    try:
        Records.open(folder).close()
        faults = ["a later version was opened"]
    except RecordsTooNew:
        faults = []
    return 1, faults + ["it was changed"] * ((folder / NAME).read_bytes() != before)


def torn_pages(folder: Path, turns: int, seed: int) -> tuple[int, Faults]:
    """The power goes while SQLite writes a page back: half of it is there, and the log behind it has a torn end."""
    dice, ledger, faults = random.Random(f"torn {seed}"), Ledger(), Faults()
    tried = 0
    for turn in range(turns):
        ledger.hear(killed(of_records.write_for_ever, (folder, turn), dice, of_records.SET_UP))
        log = folder / f"{NAME}-wal"
        for page in islice(_pages_of(log.read_bytes()), 3):
            tried += _tear(folder / NAME, page, dice)
        with log.open("ab") as file:
            file.write(dice.randbytes(dice.randrange(1, 4000)))
        with Records.open(folder) as records:
            faults += [one for key in [*ledger.sure] if (one := ledger.judge(key, found(records, key)))]
    return tried, faults


def _pages_of(log: bytes) -> Iterator[int]:
    """Pages that SQLite's log holds for certain: those of its frames that bear the salt of its head."""
    size = int.from_bytes(log[8:12])
    for place in range(32, len(log) - size - 23, size + 24):
        if log[place + 8 : place + 16] != log[16:24]:
            return
        if int.from_bytes(log[place + 4 : place + 8]):  # the last one of a commit
            yield int.from_bytes(log[place : place + 4])


def _tear(database: Path, page: int, dice: random.Random) -> bool:
    place = (page - 1) * 4096 + 2048
    if page == 1 or database.stat().st_size < place + 2048:
        return False
    with database.open("r+b") as file:
        file.seek(place)
        file.write(dice.randbytes(2048))
    return True


CAN_MAKE_DISKS = sys.platform == "linux" and os.geteuid() == 0
