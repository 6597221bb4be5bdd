"""What can go wrong with the records, and what SQLite and the system say, as one sentence for the user."""

import sqlite3
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from errno import EDQUOT, ENOSPC
from pathlib import Path

from sscild_desktop.core.errors import SScILDError


class RecordsFailed(SScILDError):
    """The records could not be read or written; what was there before is still there."""


class RecordsBusy(RecordsFailed):
    """Another program writes these records."""


class RecordsDamaged(RecordsFailed):
    """The database or a result file is not what was written."""


class RecordsTooNew(RecordsFailed):
    """A newer version of the program made these records."""


class RecordsLocked(RecordsFailed):
    """The records are encrypted and their key is not here; ``salt`` names it (encryption/keys.py)."""

    def __init__(self, text: str, salt: bytes) -> None:
        super().__init__(text)
        self.salt = salt


class VisitRefused(SScILDError):
    """A visit on a day that cannot be."""


HOW_TO_RESTORE = (
    "Restore your last backup, or the newest of the daily copies beside the records, with Restore from a backup; "
    "the present files are kept."
)
FULL = "The disk is full, so nothing was saved; free some space and try again."
READ_ONLY = (
    "The records are only read here: another window of the program writes them, or Records is turned off under More; "
    "make the change there, or turn Records on."
)


def damaged(what: str) -> RecordsDamaged:
    return RecordsDamaged(f"{what} {HOW_TO_RESTORE}")


def busy() -> RecordsBusy:
    return RecordsBusy(
        "Another window of this program has the records open; close it, or open the records here for reading only."
    )


def of_sqlite() -> tuple[type[Exception], ...]:
    """The errors of SQLite, and of SQLCipher where that was loaded: it has classes of its own."""
    cipher = sys.modules.get("sqlcipher3.dbapi2")
    return (sqlite3.Error,) if cipher is None else (sqlite3.Error, cipher.Error)


@contextmanager
def reworded(folder: Path) -> Iterator[None]:
    """Turn what SQLite or the system says into one sentence; ``folder`` is where the records lie."""
    try:
        yield
    except of_sqlite() as error:
        raise _of_sqlite(error, folder) from error
    except UnicodeDecodeError as error:
        raise damaged("The records are damaged: a text cannot be read.") from error
    except OSError as error:
        raise _of_system(error, folder) from error


def _of_system(error: OSError, folder: Path) -> RecordsFailed:
    if error.errno in (ENOSPC, EDQUOT):
        return RecordsFailed(FULL)
    reason = error.strerror or type(error).__name__
    return RecordsFailed(f"The records in {folder} cannot be written ({reason}); make the folder writable.")


def _of_sqlite(error: Exception, folder: Path) -> RecordsFailed:
    text = str(error)
    if "locked" in text or "busy" in text:
        return busy()
    if "full" in text:
        return RecordsFailed(FULL)
    if "readonly" in text or "unable to open" in text:
        return RecordsFailed(f"The records in {folder} cannot be written; make the folder and its files writable.")
    if "closed database" in text:
        return RecordsFailed("The records are closed; start the program again.")
    if "FOREIGN KEY" in text:
        return RecordsFailed("This patient, visit or CT is not in the records; open the patient again.")
    if "user-defined function raised" in text:  # row_sums.py, of a text that is none
        return damaged("The records are damaged: a text cannot be read.")
    if "no such table" in text or "no such column" in text:  # the names of tables and columns lie in the file too
        return damaged("The records are damaged: a table is not what was made.")
    if "malformed" in text or "not a database" in text or "decode" in text:
        return damaged("The records are damaged.")
    return RecordsFailed(f"The records in {folder} cannot be used ({text}); check the folder and the disk.")
