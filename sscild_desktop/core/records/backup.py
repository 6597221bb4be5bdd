"""The whole records as one ZIP file: the database as of one moment and the result files that it names."""

import hashlib
import json
import os
import tempfile
import zipfile
from collections.abc import Callable
from pathlib import Path
from shutil import rmtree
from typing import IO, Any

from sscild_desktop import __version__
from sscild_desktop.core.exports.files import write_atomically
from sscild_desktop.core.progress import Report, silent
from sscild_desktop.core.records.database import NAME, Database, names_in_file
from sscild_desktop.core.records.errors import RecordsFailed, reworded
from sscild_desktop.core.records.result_files import ResultFiles
from sscild_desktop.core.records.rows import now
from sscild_desktop.core.records.schema import SCHEMA_VERSION

KIND = "SScILD records"
MANIFEST = "backup.json"
RESULTS = "results/"
WORK, SET_ASIDE = ".work-", "set-aside-"
"""Folders inside the records: of a backup or restore that is going on, and of a damaged database that was replaced."""

CHUNK = 1 << 20


def sweep(folder: Path) -> None:
    """Remove what a crash during a backup or a restore left; only the one writer may call it."""
    for left in folder.glob(f"{WORK}*"):
        rmtree(left, ignore_errors=True)


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
    with reworded(folder), tempfile.TemporaryDirectory(prefix=WORK, dir=folder) as work:
        copy = Path(work) / NAME
        database.copy_to(copy)
        names = names_in_file(copy)
        written = write_atomically(target, lambda path: _write_zip(path, copy, files, names, report))
        written.chmod(0o600)
    report(1.0, "Backup written")
    return written


def _write_zip(path: Path, database: Path, files: ResultFiles, names: list[str], report: Report) -> None:
    missing = [name for name in names if not files.path(name).is_file()]
    with path.open("wb") as file:
        with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
            archive.writestr(MANIFEST, json.dumps(_manifest(database, missing), indent=2))
            archive.write(database, NAME, zipfile.ZIP_DEFLATED)
            for done, name in enumerate(names):
                report(0.05 + 0.9 * done / len(names), "Copying masks and heat maps")
                if name not in missing:
                    archive.write(files.path(name), RESULTS + name)
        file.flush()
        os.fsync(file.fileno())


def _manifest(database: Path, missing: list[str]) -> dict[str, Any]:
    return {
        "kind": KIND,
        "made_at": now(),
        "program": __version__,
        "schema": SCHEMA_VERSION,
        "database_sha256": hash_of(database),
        "missing": missing,
    }


def hash_of(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def copy_stream(source: IO[bytes], target: Path, tick: Callable[[], None]) -> None:
    """Write ``source`` to ``target`` and bring it to disk; ``tick`` may raise between the parts."""
    with target.open("wb") as file:
        while part := source.read(CHUNK):
            tick()
            file.write(part)
        file.flush()
        os.fsync(file.fileno())
