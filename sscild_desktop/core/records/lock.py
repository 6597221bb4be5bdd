"""One writer at a time, in all programs: an SQLite file beside the records that the writer keeps locked.

SQLite's own locks are the same on every system and end with the process, however it ends, so no stale lock is left.
"""

import sqlite3
from pathlib import Path

from sscild_desktop.core.records.errors import busy

NAME = "writer.lock"


class WriterLock:
    """Held from the making of the object to ``release``. Raises RecordsBusy where somebody else holds it."""

    def __init__(self, folder: Path) -> None:
        self._connection = sqlite3.connect(folder / NAME, timeout=0.2, isolation_level=None, check_same_thread=False)
        try:
            self._connection.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError as error:
            self._connection.close()
            if "locked" in str(error):
                raise busy() from error
            raise

    def release(self) -> None:
        self._connection.close()
