"""The records: patients, visits, CT series and analyses in one folder, written by one program at a time."""

import logging
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Self

from sscild_desktop.core.errors import SScILDError
from sscild_desktop.core.files import is_open_to_others, private_folder
from sscild_desktop.core.progress import Report, silent
from sscild_desktop.core.records import backup
from sscild_desktop.core.records import restore as restoring
from sscild_desktop.core.records.analyses import Analyses
from sscild_desktop.core.records.database import NAME, Database
from sscild_desktop.core.records.edits import Edits
from sscild_desktop.core.records.encryption import convert as converting
from sscild_desktop.core.records.encryption.keys import Key, key_of
from sscild_desktop.core.records.erase import erase_patient
from sscild_desktop.core.records.errors import RecordsFailed, damaged, reworded
from sscild_desktop.core.records.lock import WriterLock
from sscild_desktop.core.records.patients import Patients
from sscild_desktop.core.records.result_files import ResultFiles
from sscild_desktop.core.records.series import SeriesShelf
from sscild_desktop.core.records.visits import PairReadings, Visits

log = logging.getLogger(__name__)

KEEP_UNUSED_SECONDS = 30 * 86400.0
"""Result files that no analysis names any more are kept as long, for a second window that still shows them."""


class Records:
    """The open records, by their parts. Any thread may call; each write is on disk when the call returns.

    Errors are SScILDErrors, each one sentence: RecordsBusy, RecordsDamaged, RecordsLocked, RecordsTooNew,
    RecordsFailed, VisitRefused.
    """

    def __init__(self, folder: Path, database: Database, lock: WriterLock | None) -> None:
        self.folder = folder
        self._database, self._lock = database, lock
        self._files = files = ResultFiles(folder)
        self.patients, self.visits, self.readings = Patients(database), Visits(database), PairReadings(database)
        self.series, self.analyses, self.edits = SeriesShelf(database), Analyses(database, files), Edits(database)

    @classmethod
    def open(cls, folder: Path, read_only: bool = False) -> Self:
        """Open or make the records in ``folder``, brought to this program's schema and checked.

        Raises RecordsBusy where another program writes there; with ``read_only`` both may have them open.
        """
        folder = Path(folder)
        if read_only:
            return cls(folder, Database(folder, is_read_only=True), None)
        with reworded(folder):
            _private_folder(folder)
            lock = WriterLock(folder)
            try:
                _refuse_lost_database(folder)
                records = cls(folder, Database(folder), lock)
                records._sweep()
            except BaseException:
                lock.release()
                raise
        return records

    def _sweep(self) -> None:
        """Remove what a crash left behind, and result files that have not been needed for long."""
        self._files.sweep_temporary()
        backup.sweep(self.folder)
        if not self._database.is_new:
            self._copy()
        if self._database.is_new or backup.has_set_aside(self.folder):
            return  # the files may belong to a database that is to come back
        used = {row["name"] for row in self._database.rows("SELECT name FROM result_file")}
        count = self._files.remove_unused(used, time.time() - KEEP_UNUSED_SECONDS)
        if count:
            log.info("%d unused result files removed", count)

    def _copy(self) -> None:
        """The daily copy, of a database that was just found whole; a full disk must not keep anybody from reading."""
        try:
            backup.daily_copy(self._database, self._files)
        except (SScILDError, OSError) as error:
            log.warning("no daily copy of the records: %s", type(error).__name__)

    def close(self) -> None:
        """Close the database and let another program write; a second call does nothing."""
        self._database.close()
        if self._lock is not None:
            self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()

    @property
    def is_read_only(self) -> bool:
        return self._database.is_read_only

    @contextmanager
    def together(self) -> Iterator[None]:
        """The writes of this thread inside are one transaction: all are kept, or, after an exception, none."""
        with self._database.writing():
            yield

    def erase(self, patient_id: int, code: str) -> None:
        """The patient with all visits, CTs and analyses out of the records and the daily copies, for good."""
        self._database.refuse_if_read_only()
        with reworded(self.folder):
            erase_patient(self._database, self._files, patient_id, code)

    def backup(self, target: Path, report: Report = silent) -> Path:
        """Everything into one ZIP file; gives the name really written."""
        return backup.write_backup(self._database, self._files, Path(target), report)

    @property
    def is_exposed(self) -> bool:
        """Whether others who reach the disk can read names in the records: not encrypted, in an open folder."""
        with reworded(self.folder):
            return not self.is_encrypted and is_open_to_others(self.folder)

    @property
    def is_encrypted(self) -> bool:
        return self._database.salt is not None

    @property
    def key(self) -> Key:
        """Raises RecordsFailed where the records are not encrypted."""
        if self._database.salt is None:
            raise RecordsFailed("The records are not encrypted, so that they have no key.")
        return key_of(self._database.salt)

    @classmethod
    def convert(cls, folder: Path, key: Key | None, report: Report = silent) -> list[Path]:
        """Encrypt the records with ``key``, or decrypt them; gives the files beside that stay. They must be closed."""
        return converting.convert(Path(folder), key, report)

    @classmethod
    def restore(cls, backup_file: Path, folder: Path, report: Report = silent) -> None:
        """The state of a backup, checked first; what is there now is kept beside. Records must be closed."""
        folder = Path(folder)
        with reworded(folder):
            _private_folder(folder)
        restoring.restore(Path(backup_file), folder, report)


def _private_folder(folder: Path) -> None:
    """Make the folder, for its owner alone where the system knows such a thing."""
    if folder.exists() and not folder.is_dir():
        raise RecordsFailed(f"{folder} is a file, not a folder; choose another folder for the records.")
    private_folder(folder)


def _refuse_lost_database(folder: Path) -> None:
    """An empty new database beside results would hide that the old one was lost."""
    path = folder / NAME
    is_there = any(one.exists() and one.stat().st_size for one in (path, path.with_name(f"{NAME}-wal")))
    if not is_there and any(ResultFiles(folder).all()):
        raise damaged("The database of the records is missing, although there are results.")
    if not is_there and path.exists() and any(backup.copies_folder(folder).glob(backup.COPIES)):
        raise damaged("The database of the records is empty, although there are daily copies of it.")
