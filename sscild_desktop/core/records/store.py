"""The records: patients, visits, CT series and analyses in one folder, written by one program at a time."""

import logging
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from types import MappingProxyType
from typing import Self

from sscild_desktop.core.errors import SScILDError
from sscild_desktop.core.patients import (
    Edit,
    PairReading,
    Patient,
    PatientRow,
    StoredAnalysis,
    StoredSeries,
    Visit,
)
from sscild_desktop.core.progress import Report, silent
from sscild_desktop.core.records import analyses, backup, edits, patients, series, visits
from sscild_desktop.core.records import restore as restoring
from sscild_desktop.core.records.database import NAME, Database
from sscild_desktop.core.records.errors import RecordsFailed, damaged, reworded
from sscild_desktop.core.records.lock import WriterLock
from sscild_desktop.core.records.result_files import ResultFiles
from sscild_desktop.core.results import Analysis
from sscild_desktop.core.volume import Geometry, SeriesInfo

log = logging.getLogger(__name__)

KEEP_UNUSED_SECONDS = 30 * 86400.0
"""Result files that no analysis names any more are kept as long, for a second window that still shows them."""


class Records:
    """The open records. Any thread may call; each write is on disk when the call returns.

    Errors are SScILDErrors, each one sentence: RecordsBusy, RecordsDamaged, RecordsTooNew, RecordsFailed, VisitRefused.
    """

    def __init__(self, folder: Path, database: Database, lock: WriterLock | None) -> None:
        self.folder = folder
        self._database, self._lock = database, lock
        self._files = ResultFiles(folder)

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

    # patients

    def patients(self, search: str = "") -> tuple[PatientRow, ...]:
        """By code; every word of ``search`` is in code, name or hospital id."""
        return patients.list_patients(self._database, search)

    def patient(self, patient_id: int) -> Patient:
        return patients.get_patient(self._database, patient_id)

    def add_patient(self, patient: Patient) -> Patient:
        """The patient with id and the next free code (or the one given)."""
        return patients.add_patient(self._database, patient)

    def change_patient(self, patient: Patient) -> Patient:
        return patients.change_patient(self._database, patient)

    def remove_patient(self, patient_id: int) -> None:
        """Out of every list, until ``restore_patient``."""
        patients.mark_removed(self._database, patient_id, True)

    def restore_patient(self, patient_id: int) -> None:
        patients.mark_removed(self._database, patient_id, False)

    def find_patient(self, series_info: SeriesInfo) -> Patient | None:
        """Whose CT this is, None where that cannot be said for sure."""
        return patients.find_patient(self._database, series_info)

    # visits

    def visits(self, patient_id: int) -> tuple[Visit, ...]:
        """By day, with series and the numbers of their analyses."""
        return visits.list_visits(self._database, patient_id)

    def visit(self, visit_id: int) -> Visit:
        return visits.get_visit(self._database, visit_id)

    def add_visit(self, visit: Visit) -> Visit:
        """Raises VisitRefused for a day to come and for a second visit on one day."""
        return visits.add_visit(self._database, visit)

    def change_visit(self, visit: Visit) -> Visit:
        """Everything typed at the visit; raises VisitRefused like ``add_visit``."""
        return visits.change_visit(self._database, visit)

    def remove_visit(self, visit_id: int) -> None:
        """Out of every list with its CT, until ``restore_visit``."""
        visits.mark_removed(self._database, visit_id, True)

    def restore_visit(self, visit_id: int) -> None:
        """Raises VisitRefused where there is another visit on that day by now."""
        visits.mark_removed(self._database, visit_id, False)

    def pair_reading(self, first_visit_id: int, second_visit_id: int) -> PairReading | None:
        return visits.pair_reading(self._database, first_visit_id, second_visit_id)

    def keep_pair_reading(self, reading: PairReading) -> PairReading:
        return visits.keep_pair_reading(self._database, reading)

    # CT

    def keep_series(
        self,
        info: SeriesInfo,
        patient_id: int,
        visit_id: int,
        source: str,
        slice_count: int,
        thumbnail: bytes = b"",
    ) -> StoredSeries:
        """The row of the series, opened now; see ``series.keep_series`` for a series that was seen before."""
        return series.keep_series(self._database, info, patient_id, visit_id, source, slice_count, thumbnail)

    def find_series(self, series_uid: str) -> StoredSeries | None:
        return series.find_series(self._database, series_uid)

    def move_series(self, series_id: int, visit_id: int) -> StoredSeries:
        """To another visit, of the same patient or of another."""
        return series.move_series(self._database, series_id, visit_id)

    def recent_series(self, count: int = 12) -> tuple[StoredSeries, ...]:
        """Opened last, the newest first."""
        return series.recent_series(self._database, count)

    # analyses

    def keep_analysis(
        self, series_id: int, analysis: Analysis, is_complete: bool, report: Report = silent, editor: str = ""
    ) -> StoredAnalysis:
        """Store it whole; what the reader changed is noted with ``editor``, or who is logged in."""
        return analyses.keep_analysis(self._database, self._files, series_id, analysis, is_complete, report, editor)

    def load_analysis(self, analysis_id: int, report: Report = silent) -> Analysis:
        """As it was kept, bit for bit."""
        return analyses.load_analysis(self._database, self._files, analysis_id, report)

    def cached_analysis(
        self,
        info: SeriesInfo,
        geometry: Geometry,
        hashes: Mapping[str, str],
        methods: Mapping[str, str] = MappingProxyType({}),
    ) -> int | None:
        """The id of a complete analysis that would come out the same if it were made again.

        ``hashes`` by network, ``methods`` by role.
        """
        return analyses.cached_analysis(self._database, info, geometry, hashes, methods)

    def edits(self, analysis_id: int) -> tuple[Edit, ...]:
        return edits.list_edits(self._database, analysis_id)

    def note_edit(self, edit: Edit) -> None:
        edits.note_edits(self._database, [edit])

    # whole

    def backup(self, target: Path, report: Report = silent) -> Path:
        """Everything into one ZIP file; gives the name really written."""
        return backup.write_backup(self._database, self._files, Path(target), report)

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
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    if folder.stat().st_mode & 0o077:
        with suppress(OSError):  # a network drive may refuse
            folder.chmod(0o700)


def _refuse_lost_database(folder: Path) -> None:
    """An empty new database beside results would hide that the old one was lost."""
    path = folder / NAME
    is_there = any(one.exists() and one.stat().st_size for one in (path, path.with_name(f"{NAME}-wal")))
    if not is_there and any(ResultFiles(folder).all()):
        raise damaged("The database of the records is missing, although there are results.")
