"""The one connection to the database: opened and checked, used by one thread at a time, every write whole.

Whether a database is encrypted its own first bytes say; what opens it is decided here and nowhere else.
"""

import logging
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from threading import RLock
from typing import Any
from urllib.parse import quote

from sscild_desktop.core.records.encryption import cipher
from sscild_desktop.core.records.encryption.keys import key_of, salt_of
from sscild_desktop.core.records.errors import READ_ONLY, RecordsFailed, damaged, of_sqlite, reworded
from sscild_desktop.core.records.row_sums import RowSums
from sscild_desktop.core.records.schema import SCHEMA_VERSION, SINCE_SUMS, check_version, migrate, version_of

log = logging.getLogger(__name__)

NAME = "records.db"
SIDE_FILES = ("-wal", "-shm")
NO_RECORDS = "There are no records in this folder yet."
BUSY_SECONDS = 5.0
"""How long SQLite waits for a lock of a reader; a second writer is told at once (lock.py)."""

Row = sqlite3.Row


class Database:
    """The open database. ``folder`` is where the records lie."""

    def __init__(self, folder: Path, is_read_only: bool = False) -> None:
        self.folder, self.is_read_only = folder, is_read_only
        self._lock = RLock()
        with reworded(folder):
            # read before the file is open: to close it once more would take away the locks that SQLite holds
            self.salt = salt_of(folder / NAME)
            self._connection = _connect(folder / NAME, is_read_only)
            try:
                self.is_new = self._prepare()
            except BaseException:
                self._connection.close()
                raise

    def _prepare(self) -> bool:
        """Check and migrate; whether the database is a new one."""
        version = check_version(self._connection)
        check(self._connection)
        if self.is_read_only:
            if version < SCHEMA_VERSION:
                raise RecordsFailed("These records are of an older version; open them once for writing first.")
            return False
        self._connection.execute("PRAGMA journal_mode = WAL").fetchone()
        self._connection.execute("BEGIN IMMEDIATE")  # SQLite opens a file that may only be read without a word
        self._connection.execute("ROLLBACK")
        if version < SCHEMA_VERSION:
            log.info("records are brought from schema %d to %d", version, SCHEMA_VERSION)
            migrate(self._connection)
        self._sums = RowSums(self._connection)
        return version == 0

    def rows(self, query: str, *arguments: Any) -> list[Row]:
        with self._lock, reworded(self.folder):
            return self._connection.execute(query, arguments).fetchall()

    def row(self, query: str, *arguments: Any) -> Row | None:
        """The first row, None where there is none."""
        return next(iter(self.rows(query, *arguments)), None)

    @contextmanager
    def writing(self) -> Iterator["Database"]:
        """One transaction: on disk when the block is left, or, after an exception, as if nothing had been written.

        Inside another such block it is a part of that one, which is taken back alone if it fails.
        """
        self.refuse_if_read_only()
        with self._lock, reworded(self.folder):
            is_part = self._connection.in_transaction
            self._connection.execute("SAVEPOINT part" if is_part else "BEGIN IMMEDIATE")
            try:
                yield self
                if not is_part:
                    self._sums.fill()
                self._connection.execute("RELEASE part" if is_part else "COMMIT")
            except BaseException:
                with suppress(*of_sqlite()):  # after a full disk SQLite has rolled back by itself
                    self._connection.execute("ROLLBACK TO part" if is_part else "ROLLBACK")
                    if is_part:
                        self._connection.execute("RELEASE part")
                raise

    def refuse_if_read_only(self) -> None:
        if self.is_read_only:
            raise RecordsFailed(READ_ONLY)

    def change(self, statement: str, *arguments: Any) -> int:
        """Run a writing statement inside ``writing``; gives how many rows it met."""
        return self._connection.execute(statement, tuple(map(_storable, arguments))).rowcount

    def insert(self, table: str, values: dict[str, Any]) -> int:
        """Insert a row inside ``writing``; gives its id. The names are ours, never the user's."""
        names, marks = ", ".join(values), ", ".join("?" * len(values))
        stored = tuple(map(_storable, values.values()))
        return int(self._connection.execute(f"INSERT INTO {table} ({names}) VALUES ({marks})", stored).lastrowid or 0)

    def update(self, table: str, row_id: int, values: dict[str, Any]) -> int:
        """Change a row inside ``writing``; gives how many rows were met."""
        marks = ", ".join(f"{name} = ?" for name in values)
        return self.change(f"UPDATE {table} SET {marks} WHERE id = ?", *values.values(), row_id)

    def copy_to(self, target: Path) -> None:
        """Write the state of this moment as one file without a write-ahead log, encrypted where the records are."""
        with self._lock, reworded(self.folder), closing(_new(target, self.salt)) as other:
            self._connection.backup(other)
            other.execute("PRAGMA journal_mode = DELETE").fetchone()

    def close(self) -> None:
        with self._lock:
            self._connection.close()


def _storable(value: Any) -> Any:
    """``value``; half characters (surrogates), which no database holds, become question marks."""
    return value.encode("utf-8", "replace").decode() if isinstance(value, str) else value


def _new(target: Path, salt: bytes | None) -> sqlite3.Connection:
    """An empty database, encrypted with the key of that name where there is one."""
    if salt is None:
        return sqlite3.connect(target, isolation_level=None)
    other: sqlite3.Connection = cipher.library().connect(str(target), isolation_level=None)
    cipher.unlock(other, key_of(salt))
    return other


def _connect(path: Path, is_read_only: bool) -> sqlite3.Connection:
    if not is_read_only:
        return _connected(path, "mode=rwc")
    if not path.exists():
        raise RecordsFailed(NO_RECORDS)
    try:
        return _connected(path, "mode=ro")
    except of_sqlite() as error:
        if type(error).__name__ != "OperationalError":
            raise
        log_file = path.with_name(f"{path.name}-wal")
        if log_file.exists() and log_file.stat().st_size:
            raise
        # where not even SQLite may write beside the database, nobody else can either: it never changes
        return _connected(path, "immutable=1")


def _connected(path: Path, how: str) -> sqlite3.Connection:
    place = path.absolute().as_posix()
    place = place if place.startswith("/") else f"/{place}"  # before a drive letter, as SQLite asks for
    connection = _opened(path, f"file://{quote(place, safe='/:')}?{how}")
    try:
        for pragma in ("foreign_keys = ON", "synchronous = FULL", "trusted_schema = OFF", "user_version"):
            connection.execute(f"PRAGMA {pragma}").fetchone()  # the last one reads the file
    except BaseException:
        connection.close()
        raise
    return connection


def _opened(path: Path, address: str) -> sqlite3.Connection:
    """A connection by SQLite, or by SQLCipher where the file begins as an encrypted one does."""
    salt = salt_of(path)
    options: dict[str, Any] = {"timeout": BUSY_SECONDS, "isolation_level": None, "check_same_thread": False}
    if salt is not None:
        return cipher.connect(address, salt, **options)
    connection: sqlite3.Connection = sqlite3.connect(address, uri=True, **options)
    connection.row_factory = Row
    return connection


def opened_to_read(path: Path) -> sqlite3.Connection:
    """A connection to a database that nobody has open, of whatever schema."""
    return _connect(path, is_read_only=True)


def check(connection: sqlite3.Connection) -> None:
    """Raise RecordsDamaged unless SQLite finds every page and every reference in order, and each row is
    what was written."""
    answers: Sequence[Any] = connection.execute("PRAGMA integrity_check(1)").fetchall()
    if [tuple(one) for one in answers] != [("ok",)]:
        log.error("records are damaged: %s", tuple(answers[0]))
        raise damaged("The records are damaged.")
    if connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
        raise damaged("The records are damaged: an entry belongs to nothing.")
    if version_of(connection) >= SINCE_SUMS:
        RowSums(connection).check()


def check_file(path: Path) -> None:
    """Raise RecordsDamaged or RecordsTooNew unless ``path`` is a database of records that this program can use."""
    with reworded(path.parent):
        connection = _connect(path, is_read_only=True)
        try:
            if check_version(connection) == 0:
                raise damaged("The database is empty.")
            check(connection)
        finally:
            connection.close()


def names_in_file(path: Path) -> list[str]:
    """The result files that a closed database names."""
    with reworded(path.parent):
        connection = _connect(path, is_read_only=True)
        try:
            rows = connection.execute("SELECT DISTINCT name FROM result_file ORDER BY name").fetchall()
            return [row["name"] for row in rows]
        finally:
            connection.close()
