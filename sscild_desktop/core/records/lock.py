"""One writer at a time, in all programs: an SQLite file beside the records that the writer keeps locked.

SQLite's own locks are the same on every system and end with the process, however it ends, so no stale lock is left.
"""

import os
import sqlite3
from pathlib import Path

from sscild_desktop.core.records.errors import busy

NAME = "writer.lock"


class WriterLock:
    """Held from the making of the object to ``release``. Raises RecordsBusy where somebody else holds it."""

    def __init__(self, folder: Path) -> None:
        path = folder / NAME
        try:
            self._connection = _held(path)
        except sqlite3.DatabaseError as error:
            if isinstance(error, sqlite3.OperationalError):
                raise
            # junk, as a crash of the system leaves it: nobody can hold it, and nothing in it is of use
            os.truncate(path, 0)
            self._connection = _held(path)

    def release(self) -> None:
        self._connection.close()


def _held(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=0.2, isolation_level=None, check_same_thread=False)
    try:
        connection.execute("BEGIN EXCLUSIVE")
    except sqlite3.Error as error:
        connection.close()
        if "locked" in str(error):
            raise busy() from error
        raise
    return connection
