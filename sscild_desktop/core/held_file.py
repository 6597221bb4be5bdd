"""A file that one program at a time holds: an SQLite file that its holder keeps locked.

SQLite's own locks are the same on every system and end with the process, however it ends, so no stale lock is left.
"""

import os
import sqlite3
from pathlib import Path


class AlreadyHeld(Exception):
    """Another program, or another window of this one, holds it."""


class HeldFile:
    """Held from the making of the object to ``release``. Raises AlreadyHeld, and sqlite3.Error or OSError."""

    def __init__(self, path: Path) -> None:
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
            raise AlreadyHeld from error
        raise
    return connection
