"""The records encrypted or decrypted: copied, every row compared, and put in place in one step; so the daily copies.

A program that is killed meanwhile leaves the records as they were or as they shall be, and what it had not come to is
done when it is asked again.
"""

import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from sscild_desktop.core.files import ZIP_DAMAGE, put, sha256_of, sync_file, sync_folder, temporary_beside
from sscild_desktop.core.progress import Report, silent
from sscild_desktop.core.records.backup import (
    COPIES,
    MANIFEST,
    SET_ASIDE,
    WORK,
    copies_folder,
    copy_stream,
    sweep,
    write_zip,
)
from sscild_desktop.core.records.database import NAME, NO_RECORDS, SIDE_FILES, Database, opened_to_read
from sscild_desktop.core.records.encryption.cipher import copy_with, same_rows
from sscild_desktop.core.records.encryption.keys import Key, key_of, salt_of
from sscild_desktop.core.records.errors import RecordsFailed, busy, reworded
from sscild_desktop.core.records.lock import WriterLock
from sscild_desktop.core.safe_json import parsed

NOT_THE_SAME = "The copy is not what the records hold, so nothing was changed; try again, or look after the disk."


def convert(folder: Path, key: Key | None, report: Report = silent) -> list[Path]:
    """Encrypt the records in ``folder`` with ``key``, or decrypt them; they must be closed.

    Gives the files that stay as they were: backups, what was set aside, and daily copies that cannot be read. Until the
    last moment ``report`` may cancel. Raises RecordsBusy, RecordsLocked and the like; then nothing has changed.
    """
    with reworded(folder):
        if not (folder / NAME).exists():
            raise RecordsFailed(NO_RECORDS)
        lock = WriterLock(folder)
        try:
            sweep(folder)
            _bring_together(folder)
            with tempfile.TemporaryDirectory(prefix=WORK, dir=folder) as work:
                left = list(_convert_copies(folder, key, Path(work), report))
                report(0.5, "Copying the database")
                new = copied(folder / NAME, Path(work) / NAME, key)
                report(0.95, "Putting it in place")
                put_in_place(new, folder)
        finally:
            lock.release()
    report(1.0, "Done")
    return [*left, *_others(folder)]


def copied(source: Path, target: Path, key: Key | None) -> Path:
    """A database as a new file with this key, compared row by row; gives ``target``. Raises RecordsFailed."""
    salt = salt_of(source)
    copy_with(source, key_of(salt) if salt else None, target, key)
    with closing(opened_to_read(source)) as one, closing(opened_to_read(target)) as other:
        if not same_rows(one, other):
            raise RecordsFailed(NOT_THE_SAME)
    sync_file(target)
    return target


def put_in_place(database: Path, folder: Path) -> None:
    """In one step; nobody may have the records open."""
    for ending in SIDE_FILES:
        (folder / f"{NAME}{ending}").unlink(missing_ok=True)
    database.replace(folder / NAME)
    sync_folder(folder)


def _bring_together(folder: Path) -> None:
    """Check the database, bring it to today's schema and take its write-ahead log in."""
    with closing(Database(folder)) as database:
        is_busy = database.rows("PRAGMA wal_checkpoint(TRUNCATE)")[0][0]
    if is_busy:
        raise busy()


def _convert_copies(folder: Path, key: Key | None, work: Path, report: Report) -> Iterator[Path]:
    """The daily copies, each whole; yields those that cannot be read."""
    copies = sorted(copies_folder(folder).glob(COPIES))
    for done, path in enumerate(copies):
        report(0.5 * done / len(copies), "Copying the daily copies")
        with tempfile.TemporaryDirectory(prefix=WORK, dir=work) as place:
            try:
                _convert_copy(path, key, Path(place))
            except (*ZIP_DAMAGE, OSError, RecordsFailed):
                yield path


def _convert_copy(path: Path, key: Key | None, work: Path) -> None:
    before, after = work / "before.db", work / "after.db"
    with zipfile.ZipFile(path) as archive:
        manifest = parsed(archive.read(MANIFEST))
        with archive.open(NAME) as source:
            copy_stream(source, before, lambda: None)
    if sha256_of(before) != manifest["database_sha256"]:
        raise ValueError("damaged")
    if salt_of(before) == (key.salt if key is not None else None):
        return  # done before the program was killed
    copied(before, after, key)
    manifest["database_sha256"] = sha256_of(after)
    with temporary_beside(path) as target:  # in the place of the old one or not at all: under a free name both stayed
        write_zip(target, after, manifest)
        sync_file(target)
        put(target, path)


def _others(folder: Path) -> list[Path]:
    """What holds records besides, beside them or set aside in them; it is the user's and stays."""
    return sorted([*folder.glob(f"{SET_ASIDE}*"), *folder.parent.glob(f"{folder.name} before *.zip")])
