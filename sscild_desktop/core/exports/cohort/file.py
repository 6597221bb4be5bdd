"""Append a patient's visits to the cohort workbook: nothing is lost when the file is open, locked or read-only."""

import os
import stat
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import date
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from sscild_desktop.core.errors import ExportFailed
from sscild_desktop.core.exports.cohort import told
from sscild_desktop.core.files import (
    TEMPORARY,
    free_name,
    is_open_elsewhere,
    prepare_folder,
    put,
    reworded,
    sync_file,
    temporary_beside,
)
from sscild_desktop.core.patients import Patient, Visit
from sscild_desktop.core.wording import counted, moment
from sscild_desktop.core.xlsx.sheet import NotASheet

if TYPE_CHECKING:  # imported when something is appended: the clinical words import the records, and these the exports
    from sscild_desktop.core.exports.cohort.rows import Cells
    from sscild_desktop.core.exports.cohort.sheet import CohortSheet, Counts

ENDING = ".xlsx"
WAITING, MERGED = " (to merge ", " (merged "
STALE_SECONDS = 30.0
"""A mark of ours older than this was left by a program that ended in the middle; an append takes a second or two."""

APPENDING = f"{TEMPORARY}append-"
TRIES = 3


@dataclass(frozen=True)
class AppendResult:
    """What happened: ``path`` was written (or needed no change); ``text`` says it in one sentence.

    ``merged`` counts rows that had waited in a side file. ``is_side_file``: the workbook itself could not be written.
    """

    path: Path
    is_side_file: bool
    added: int
    updated: int
    unchanged: int
    merged: int
    text: str


class _Blocked(Exception):
    """The file cannot be written now; ``str`` finishes the sentence 'NAME ...'."""


class _Changed(Exception):
    """Somebody else wrote the file between reading and writing."""


def append_to_cohort(
    path: Path,
    patient: Patient,
    visits: Sequence[Visit],
    today: date | None = None,
    are_days_moved: bool = False,
) -> AppendResult:
    """Write one row per visit into the workbook at ``path``, which is made where there is none.

    A visit that is already there is updated; ``visits`` are all of the patient, so that rows of other days are told.
    Where the workbook is open elsewhere, read-only or not of this kind, it is left alone and the rows go to a file
    beside it, from where the next append merges them. Raises ExportFailed where neither can be written, and where the
    file holds days of the other kind (``are_days_moved``).
    """
    if not patient.code:
        raise ExportFailed("This patient has no code yet; save the patient first, then append.")
    if not visits:
        return AppendResult(_workbook_path(Path(path)), False, 0, 0, 0, 0, told.nothing(patient.code))
    return _with_strays(append_many(path, [(patient, visits)], today, are_days_moved), patient, visits)


def append_many(
    path: Path,
    people: Sequence[tuple[Patient, Sequence[Visit]]],
    today: date | None = None,
    are_days_moved: bool = False,
    is_ct_alone: bool = False,
) -> AppendResult:
    """The visits of several patients, each with a code, written at once as by ``append_to_cohort``.

    ``is_ct_alone``: what is typed by hand, as lung function, is not known and stays what it is in the workbook.
    """
    from sscild_desktop.core.exports.cohort.rows import visit_rows

    path = _workbook_path(Path(path))
    rows = [row for patient, visits in people for row in visit_rows(patient, visits, are_days_moved, is_ct_alone)]
    prepare_folder(path.parent)
    with reworded(path):
        try:
            who = people[0][0].code if len(people) == 1 else counted(len({one.code for one, _ in people}), "patient")
            return _told(_append(path, rows, _side_files(path)), who)
        except _Blocked as blocked:
            return _aside(path, rows, str(blocked), today or date.today())


def _workbook_path(path: Path) -> Path:
    """The real file behind a link, with the ending of a workbook."""
    path = path.resolve() if path.is_symlink() else path
    return path if path.exists() or path.suffix.lower() == ENDING else path.with_name(f"{path.name}{ENDING}")


def _append(path: Path, rows: "Sequence[Cells]", side_files: Sequence[Path]) -> AppendResult:
    for _try in range(TRIES):
        with suppress(_Changed), _turn(path):
            return _append_once(path, rows, side_files)
    raise _Blocked("is being written by another program")


def _append_once(path: Path, rows: "Sequence[Cells]", side_files: Sequence[Path]) -> AppendResult:
    seen = _signature(path)
    sheet = _sheet(path)
    if sheet.mixes(rows):
        raise ExportFailed(told.MIXED.format(name=path.name), path)
    readable = [(side, _signature(side), _readable(side)) for side in side_files]
    taken = [(side, at, other) for side, at, other in readable if other is not None and not other.mixes(rows)]
    rows = _after(rows, [sheet, *(other for _side, _seen, other in readable if other is not None)])
    merged = 0
    for _side, _seen, other in taken:
        one = sheet.take([_known(row, rows) for row in other.visits()], keeps_newer=True)
        merged += one.added + one.updated
    counts = sheet.take(rows)
    if sheet.changes or seen is None:
        _write(path, sheet.saved(), seen)
    for side, side_seen, other in taken:
        _retire(side, side_seen, other.holds_more)
    return _result(path, counts, merged)


def _after(rows: "Sequence[Cells]", sheets: "Sequence[CohortSheet]") -> "list[Cells]":
    """The rows as written after all that is there, also where the clock was set back or another computer's is ahead."""
    from sscild_desktop.core.exports.cohort.rows import WRITTEN

    written = moment([*(row[WRITTEN] for row in rows), *(at for sheet in sheets for at in sheet.moments)])
    return [{**row, WRITTEN: written} for row in rows]


def _known(waiting: "Cells", rows: "Sequence[Cells]") -> "Cells":
    """A row that waited, without the empty cells of what ``rows`` know nothing of: those of a batch."""
    asked = set().union(*rows)
    return {header: value for header, value in waiting.items() if value is not None or header in asked}


def _result(path: Path, counts: "Counts", merged: int) -> AppendResult:
    return AppendResult(path, False, counts.added, counts.updated, counts.same, merged, "")


def _sheet(path: Path) -> "CohortSheet":
    """What is at ``path``, or an empty workbook where nothing is."""
    from sscild_desktop.core.exports.cohort.sheet import CohortSheet

    if not path.exists():
        from sscild_desktop.core.exports.cohort.empty import empty_cohort

        return CohortSheet.read(empty_cohort())
    try:
        return CohortSheet.read(path.read_bytes())
    except PermissionError as error:
        raise _Blocked("may not be read or is open in another program") from error
    except NotASheet as error:
        raise _Blocked("is not a cohort workbook of this program (or has a password)") from error


def _readable(side: Path) -> "CohortSheet | None":
    """A side file, unless somebody has it open or it is no longer one of ours: then it goes on waiting."""
    return None if is_open_elsewhere(side) else _looked_at(side)


def _looked_at(path: Path) -> "CohortSheet | None":
    """What stands there, whoever has it open; None where it cannot be read."""
    from sscild_desktop.core.exports.cohort.sheet import CohortSheet

    with suppress(OSError, NotASheet):
        return CohortSheet.read(path.read_bytes())
    return None


def _side_files(path: Path) -> list[Path]:
    """The files in which rows wait for this workbook, the oldest first."""
    start = f"{path.stem}{WAITING}"
    names = [one for one in path.parent.iterdir() if one.name.startswith(start) and one.suffix == ENDING]
    return sorted(names, key=lambda one: one.name)


def _retire(side: Path, seen: object, holds_more: bool) -> None:
    """Its rows are in the workbook now; what somebody added besides is kept under another name."""
    with suppress(OSError):  # a side file that stays is merged once more and changes nothing
        if _signature(side) != seen:
            return
        if holds_more:
            kept = side.with_name(side.name.replace(WAITING, MERGED))
            side.rename(free_name(kept) if kept.exists() else kept)
        else:
            side.unlink()


def _aside(path: Path, rows: "Sequence[Cells]", reason: str, today: date) -> AppendResult:
    """Write the rows beside the workbook; the next free name where even that file is open."""
    first = path.with_name(f"{path.stem}{WAITING}{today.isoformat()}){ENDING}")
    rows = _after(rows, [there for one in (path, *_side_files(path)) if (there := _looked_at(one)) is not None])
    for number in count(1):
        side = first if number == 1 else first.with_name(f"{first.stem} ({number}){ENDING}")
        try:
            result = _append(side, rows, ())
        except _Blocked as blocked:
            if number > 9:
                raise ExportFailed(f"{path.parent} cannot be written; choose another folder.", path.parent) from blocked
            continue
        text = told.aside(path.name, reason, len(rows), side.name)
        return replace(result, is_side_file=True, text=text)
    raise AssertionError("count has no end")


def _told(result: AppendResult, who: str) -> AppendResult:
    """The sentence for the reader."""
    counts = (result.added, result.updated, result.unchanged, result.merged)
    return replace(result, text=told.written(result.path.name, who, *counts))


def _with_strays(result: AppendResult, patient: Patient, visits: Sequence[Visit]) -> AppendResult:
    """With the rows whose visit is of another day now, or removed: nobody would see them among many patients."""
    there = _looked_at(result.path)
    days = there.days_of(patient.code) - {one.day for one in visits} if there is not None else set()
    return replace(result, text=f"{result.text} {told.strays(patient.code, days)}") if days else result


@contextmanager
def _turn(path: Path) -> Iterator[None]:
    """One writer at a time; raises _Blocked where another one, or a program that shows the file, is at it."""
    if is_open_elsewhere(path):
        raise _Blocked("is open in another program")
    if path.exists() and not path.stat().st_mode & stat.S_IWUSR:
        raise _Blocked("is read-only")
    mark = path.with_name(f".sscild-{path.name}.lock")
    _remove_stale(mark)
    try:
        os.close(os.open(mark, os.O_CREAT | os.O_EXCL | os.O_WRONLY))
    except FileExistsError as error:
        raise _Blocked("is being written by another program") from error
    except PermissionError as error:
        raise _Blocked("lies in a folder that may not be written") from error
    try:
        _sweep(path)
        yield
    finally:
        mark.unlink(missing_ok=True)


def _remove_stale(mark: Path) -> None:
    with suppress(OSError):
        if abs(time.time() - mark.stat().st_mtime) > STALE_SECONDS:
            mark.unlink()


def _sweep(path: Path) -> None:
    """Half-written files of an append that was killed; only the one who has the turn writes such files."""
    for one in path.parent.glob(f"{APPENDING}*"):
        if one.name.endswith(f"-{path.name}"):
            with suppress(OSError):
                one.unlink()


def _signature(path: Path) -> tuple[int, int, int] | None:
    try:
        found = path.stat()
    except FileNotFoundError:
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino


def _write(path: Path, data: bytes, seen: tuple[int, int, int] | None) -> None:
    """Whole or not at all: the old file is there until the new one is on the disk."""
    try:
        with temporary_beside(path, APPENDING) as temporary:
            temporary.write_bytes(data)
            sync_file(temporary)
            if _signature(path) != seen:
                raise _Changed
            if is_open_elsewhere(path):
                raise _Blocked("is open in another program")
            put(temporary, path)
    except PermissionError as error:
        raise _Blocked("is open in another program or may not be written") from error
