"""Back to a backup: unpacked and checked beside the records first; what is there now is kept."""

import shutil
import tempfile
import zipfile
from datetime import datetime
from pathlib import Path
from typing import Any

from sscild_desktop.core.files import ZIP_DAMAGE, sha256_of
from sscild_desktop.core.progress import Report, portion, silent
from sscild_desktop.core.records.backup import (
    KIND,
    MANIFEST,
    RESULTS,
    SET_ASIDE,
    WORK,
    copy_stream,
    sweep,
    write_backup,
)
from sscild_desktop.core.records.database import NAME, SIDE_FILES, Database, check_file, names_in_file
from sscild_desktop.core.records.encryption.convert import copied, put_in_place
from sscild_desktop.core.records.encryption.keys import key_of, salt_of
from sscild_desktop.core.records.errors import RecordsBusy, RecordsDamaged, RecordsFailed, RecordsLocked, reworded
from sscild_desktop.core.records.lock import WriterLock
from sscild_desktop.core.records.result_files import NAME as RESULT_NAME
from sscild_desktop.core.records.result_files import ResultFiles, is_whole
from sscild_desktop.core.safe_json import parsed

LONGEST_MANIFEST = 16 << 20
NOT_A_BACKUP = "This file is not a whole backup of the records; choose another one. Nothing was changed."


def restore(backup_file: Path, folder: Path, report: Report = silent) -> None:
    """Put the state of ``backup_file`` into ``folder``. Until the last moment ``report`` may cancel.

    The present state becomes a dated backup beside ``folder``; a database too damaged for that is set aside inside.
    Raises RecordsBusy while any program writes there, RecordsFailed for a file that is no whole backup.
    """
    with reworded(folder):
        lock = WriterLock(folder)
        try:
            sweep(folder)
            with tempfile.TemporaryDirectory(prefix=WORK, dir=folder) as work:
                _unpack(backup_file, Path(work), portion(report, 0.0, 0.6))
                database = _as_secret(Path(work), folder)
                _keep_present(folder, salt_of(database) is not None, portion(report, 0.6, 0.95))
                report(0.95, "Putting the backup in place")
                _move_in(Path(work), database, folder)
        finally:
            lock.release()
    report(1.0, "Backup restored")


def _unpack(backup_file: Path, work: Path, report: Report) -> None:
    """Unpack and check everything; raises RecordsFailed unless all of it is as it was written."""
    try:
        with zipfile.ZipFile(backup_file) as archive:
            manifest = _manifest(archive)
            members = [archive.getinfo(NAME), *(one for one in archive.infolist() if _is_result(one.filename))]
            _refuse_too_large(members, work)
            for done, member in enumerate(members):
                _unpack_member(archive, member, work, portion(report, done / len(members), 1.0))
        _check_database(work, manifest)
    except ZIP_DAMAGE as error:
        raise RecordsFailed(NOT_A_BACKUP) from error
    except FileNotFoundError as error:
        raise RecordsFailed(f"{backup_file} cannot be found; choose the backup again.", backup_file) from error


def _manifest(archive: zipfile.ZipFile) -> dict[str, Any]:
    if archive.getinfo(MANIFEST).file_size > LONGEST_MANIFEST:
        raise ValueError("too long")
    manifest = parsed(archive.read(MANIFEST))
    if not isinstance(manifest, dict) or manifest["kind"] != KIND:
        raise ValueError("not ours")
    return manifest


def _is_result(name: str) -> bool:
    return name.startswith(RESULTS) and RESULT_NAME.fullmatch(name.removeprefix(RESULTS)) is not None


def _refuse_too_large(members: list[zipfile.ZipInfo], work: Path) -> None:
    if sum(member.file_size for member in members) > shutil.disk_usage(work).free:
        raise RecordsFailed("The disk has no room for this backup; free some space. Nothing was changed.")


def _unpack_member(archive: zipfile.ZipFile, member: zipfile.ZipInfo, work: Path, report: Report) -> None:
    """The name of a result file is the hash of its content, so that is checked too."""
    name = member.filename.removeprefix(RESULTS)
    target = work / name
    with archive.open(member) as source:
        copy_stream(source, target, lambda: report(0.0, "Checking the backup"))
    if name != NAME and not is_whole(target):
        raise ValueError("damaged")


def _check_database(work: Path, manifest: dict[str, Any]) -> None:
    """The database is the one that was written, and each result file it names is there (or was missing before)."""
    if sha256_of(work / NAME) != manifest["database_sha256"]:
        raise ValueError("damaged")
    try:
        check_file(work / NAME)
    except RecordsDamaged as error:
        raise ValueError("damaged") from error
    needed = set(names_in_file(work / NAME)) - set(manifest["missing"])
    if any(not (work / name).is_file() for name in needed):
        raise ValueError("incomplete")


def _keep_present(folder: Path, is_encrypted: bool, report: Report) -> None:
    """``is_encrypted``: the backup is, and could be opened. Then what opens the present records need not be known:
    where their first page is damaged no key does."""
    if not (folder / NAME).exists():
        return
    stamp = f"{datetime.now():%Y-%m-%d %H-%M-%S}"
    try:
        database = Database(folder)
    except RecordsBusy:
        raise
    except RecordsFailed as error:
        if isinstance(error, RecordsLocked) and not is_encrypted:
            raise
        _set_aside(folder, folder / f"{SET_ASIDE}{stamp}")
        return
    try:
        write_backup(database, ResultFiles(folder), folder.parent / f"{folder.name} before {stamp}.zip", report)
    finally:
        database.close()  # the last connection takes the write-ahead log into the database


def _set_aside(folder: Path, target: Path) -> None:
    """Copy, not move: if this is interrupted, everything is still where it was."""
    target.mkdir(mode=0o700)
    for ending in ("", *SIDE_FILES):
        source = folder / f"{NAME}{ending}"
        if source.exists():
            shutil.copy2(source, target)


def _as_secret(work: Path, folder: Path) -> Path:
    """The database of the backup, encrypted with the key of the present records where they are and it is not."""
    salt = salt_of(folder / NAME)
    if salt is None or salt_of(work / NAME) is not None:
        return work / NAME
    return copied(work / NAME, work / f"encrypted {NAME}", key_of(salt))


def _move_in(work: Path, database: Path, folder: Path) -> None:
    """Result files first (their names never clash with others), then the database in one step."""
    files = ResultFiles(folder)
    for path in work.iterdir():
        if RESULT_NAME.fullmatch(path.name):
            files.adopt(path)
    put_in_place(database, folder)
