"""The whole records as one ZIP file: the database as of one moment and the result files that it names."""

import json
import os
import tempfile
import time
import zipfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import date
from pathlib import Path
from shutil import rmtree
from typing import IO, Any

from sscild_desktop import __version__
from sscild_desktop.core.files import TEMPORARY, Zip, sha256_of, write_atomically
from sscild_desktop.core.progress import Report, silent
from sscild_desktop.core.records.database import NAME, Database, names_in_file
from sscild_desktop.core.records.errors import RecordsFailed, reworded
from sscild_desktop.core.records.result_files import ResultFiles
from sscild_desktop.core.records.schema import SCHEMA_VERSION
from sscild_desktop.core.wording import moment

KIND = "SScILD records"
MANIFEST = "backup.json"
RESULTS = "results/"
WORK, SET_ASIDE = ".work-", "set-aside-"
"""Folders inside the records: of a backup or restore that is going on, and of a damaged database that was replaced."""

DAILY_COPIES = 7
DELETE_WAITS_S = (0.0, 0.1, 0.4, 1.0)
"""Before each try to delete a copy: a search for viruses lets go of a file after a moment."""

CHUNK = 1 << 20


def sweep(folder: Path) -> None:
    """Remove what a crash during a backup or a restore left; only the one writer may call it."""
    for left in folder.glob(f"{WORK}*"):
        rmtree(left, ignore_errors=True)
    copies = copies_folder(folder)
    # they may hold somebody who was erased, or what is encrypted by now
    for left in (*copies.glob(f"{COPIES}{ERASING}"), *copies.glob(f"{TEMPORARY}*")):
        with suppress(OSError):
            left.unlink()


def has_set_aside(folder: Path) -> bool:
    return any(folder.glob(f"{SET_ASIDE}*"))


def write_backup(database: Database, files: ResultFiles, target: Path, report: Report = silent) -> Path:
    """Write the backup whole or not at all; gives the name really written. A missing result file is listed in it.

    Raises ExportFailed where ``target`` cannot be written, RecordsFailed where it lies inside the records.
    """
    folder = database.folder.resolve()
    if folder in target.resolve().parents:
        raise RecordsFailed("A backup inside the folder of the records would be lost with it; choose another folder.")
    report(0.0, "Copying the database")
    written = _backed_up(database, target, lambda name: files.path(name).is_file(), files, report)
    report(1.0, "Backup written")
    return written


def copies_folder(folder: Path) -> Path:
    """Where the daily copies of the records in ``folder`` are: beside it."""
    return folder.with_name(f"{folder.name} copies")


def daily_copy(database: Database, files: ResultFiles) -> Path | None:
    """Today's copy of the database without result files (they are never changed), if there is none yet.

    It can be restored like any backup; the last few are kept.
    """
    folder = copies_folder(database.folder)
    target = folder / f"{date.today().isoformat()}.zip"
    if target.exists():
        return None
    written = _backed_up(database, target, lambda _name: False, files, silent)
    folder.chmod(0o700)
    for old in _too_many(folder, target.name):
        old.unlink()
    return written


COPIES, ERASING = "????-??-??.zip", ".erasing"
"""Names of the daily copies, and what ends them while they are being erased."""

COPY_IS_OPEN = "The daily copy {path} is open in another program; close it and erase again. Nothing was erased."
COPY_STAYED = "The patient is erased, but the daily copy {path} cannot be deleted; delete it by hand."


@contextmanager
def copies_set_aside(folder: Path) -> Iterator[list[Path]]:
    """The daily copies under names by which they are nobody's, to be deleted when what is done inside is done.

    Where one cannot be moved, or after an exception, all are there again. Raises RecordsFailed.
    """
    moved: list[Path] = []
    try:
        for copy in copies_folder(folder).glob(COPIES):
            try:
                moved.append(copy.rename(copy.with_name(copy.name + ERASING)))
            except OSError as error:  # Windows moves no file that somebody reads
                raise RecordsFailed(COPY_IS_OPEN.format(path=copy)) from error
        yield moved
    except BaseException:
        for one in moved:
            one.rename(one.with_suffix(""))
        raise


def delete_copy(path: Path) -> None:
    """Raises RecordsFailed where it stays; the next start tries again."""
    for wait_s in DELETE_WAITS_S:
        time.sleep(wait_s)
        with suppress(OSError):
            path.unlink(missing_ok=True)
            return
    raise RecordsFailed(COPY_STAYED.format(path=path))


def _too_many(folder: Path, today: str) -> list[Path]:
    """The oldest of the copies; those of days to come, made while the clock was wrong, are counted apart."""
    names = sorted(folder.glob(COPIES))
    past, to_come = ([one for one in names if (one.name > today) is is_late] for is_late in (False, True))
    return past[:-DAILY_COPIES] + to_come[:-DAILY_COPIES]


def _backed_up(
    database: Database, target: Path, is_taken: Callable[[str], bool], files: ResultFiles, report: Report
) -> Path:
    with reworded(database.folder), tempfile.TemporaryDirectory(prefix=WORK, dir=database.folder) as work:
        copy = Path(work) / NAME
        database.copy_to(copy)
        names = names_in_file(copy)
        taken = [name for name in names if is_taken(name)]
        manifest = _manifest(copy, sorted(set(names) - set(taken)))
        return write_atomically(
            target, lambda path: write_zip(path, copy, manifest, [files.path(name) for name in taken], report)
        )


def write_zip(
    path: Path, database: Path, manifest: dict[str, Any], results: Sequence[Path] = (), report: Report = silent
) -> None:
    """A backup with the database and these result files."""
    with Zip(path, zipfile.ZIP_STORED) as archive:
        archive.writestr(MANIFEST, json.dumps(manifest, indent=2))
        archive.write(database, NAME, zipfile.ZIP_DEFLATED, compresslevel=1)
        for done, result in enumerate(results):
            report(0.05 + 0.9 * done / len(results), "Copying masks and heat maps")
            archive.write(result, RESULTS + result.name)


def _manifest(database: Path, missing: list[str]) -> dict[str, Any]:
    return {
        "kind": KIND,
        "made_at": moment(),
        "program": __version__,
        "schema": SCHEMA_VERSION,
        "database_sha256": sha256_of(database),
        "missing": missing,
    }


def copy_stream(source: IO[bytes], target: Path, tick: Callable[[], None]) -> None:
    """Write ``source`` to ``target`` and bring it to disk; ``tick`` may raise between the parts."""
    with target.open("wb") as file:
        while part := source.read(CHUNK):
            tick()
            file.write(part)
        file.flush()
        os.fsync(file.fileno())
