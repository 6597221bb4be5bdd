"""A patient erased for good: every row that hangs on the patient, the result files of these rows, the daily copies."""

from contextlib import suppress

from sscild_desktop.core.patients import Patient
from sscild_desktop.core.records import backup
from sscild_desktop.core.records.database import Database
from sscild_desktop.core.records.errors import of_sqlite
from sscild_desktop.core.records.patients import is_automatic
from sscild_desktop.core.records.result_files import ResultFiles
from sscild_desktop.core.records.rows import patient_values
from sscild_desktop.core.wording import moment

CHILDREN = """SELECT child.name AS child, link."from" AS its, link."to" AS ours
    FROM sqlite_master AS child, pragma_foreign_key_list(child.name) AS link
    WHERE child.type = 'table' AND link."table" = ? AND link.seq = 0"""
"""Which tables name rows of a table; of a key of two columns the first one says which row."""


def erase_patient(database: Database, files: ResultFiles, patient_id: int, code: str) -> None:
    """Nothing of the patient is left in the folder of the records or in the daily copies beside it.

    The bare code stays if the program gave it, so that it is never given to somebody else. Backups that somebody made
    are elsewhere and stay. Raises RecordsFailed, after which the patient is still there, or it says what stayed.
    """
    with backup.copies_set_aside(database.folder) as copies:
        _erase_rows(database, patient_id, code)
    _forget_log(database)
    used = {row["name"] for row in database.rows("SELECT name FROM result_file")}
    files.remove_unused(used, float("inf"))
    backup.daily_copy(database, files)
    for copy in copies:
        backup.delete_copy(copy)


def _erase_rows(database: Database, patient_id: int, code: str) -> None:
    with database.writing():
        # what is deleted is overwritten with zeros; the setting holds for this connection until it is changed
        database.change("PRAGMA secure_delete = ON")
        _erase(database, "patient", "id = ?", patient_id)
        if is_automatic(code):
            patient = Patient(code=code, disease="")
            database.insert("patient", {**patient_values(patient), "created_at": moment(), "removed_at": moment()})


def _erase(database: Database, table: str, where: str, patient_id: int) -> None:
    """Delete the rows of ``table``, first what hangs on them, whatever tables there will be."""
    for row in database.rows(CHILDREN, table):
        hangs = f"{row['its']} IN (SELECT {row['ours']} FROM {table} WHERE {where})"
        _erase(database, row["child"], hangs, patient_id)
    database.change(f"DELETE FROM {table} WHERE {where}", patient_id)


def _forget_log(database: Database) -> None:
    """The write-ahead log holds old pages; where somebody reads at the moment, the next close empties it."""
    with suppress(*of_sqlite()):
        database.rows("PRAGMA wal_checkpoint(TRUNCATE)")
