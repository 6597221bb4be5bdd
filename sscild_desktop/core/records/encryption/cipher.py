"""SQLCipher: an encrypted database opened, and a database copied into one with another key, or with none."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from sscild_desktop.core.records.encryption.keys import Key, forget, is_from_keyring, key_of
from sscild_desktop.core.records.errors import RecordsFailed, RecordsLocked

NO_LIBRARY = (
    "These records are encrypted, and the library for that is not installed; install the program with its extra "
    "“encryption”."
)
WRONG = "This is neither the pass phrase nor the recovery key of these records; type it again."


def library() -> Any:
    """The module that is used as ``sqlite3`` is. Raises RecordsFailed where it is not installed."""
    try:
        from sqlcipher3 import dbapi2
    except ImportError as error:
        raise RecordsFailed(NO_LIBRARY) from error
    return dbapi2


def is_there() -> bool:
    """Whether records can be encrypted here."""
    try:
        library()
    except RecordsFailed:
        return False
    return True


def connect(address: str, salt: bytes, **options: Any) -> sqlite3.Connection:
    """A connection to an encrypted database. Raises RecordsLocked where the key is not to be had or another one.

    A first page that is damaged looks like one of another key; the keyring tells them apart.
    """
    module, key = library(), key_of(salt)
    connection: sqlite3.Connection = module.connect(address, uri=True, **options)
    try:
        unlock(connection, key)
        connection.row_factory = module.Row
    except module.DatabaseError as error:
        connection.close()
        if "not a database" not in str(error) or is_from_keyring(key):
            raise
        forget(salt)
        raise RecordsLocked(WRONG, salt) from error
    except BaseException:
        connection.close()
        raise
    return connection


def unlock(connection: Any, key: Key | None) -> None:
    """Hand over the key and read something with it; without one the database is a plain one."""
    connection.execute("PRAGMA cipher_log_level = NONE").fetchone()  # it would write to the terminal
    if key is not None:
        connection.execute(f'PRAGMA key = "{key.raw}"').fetchone()
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()


def copy_with(source: Path, key: Key | None, target: Path, new_key: Key | None) -> None:
    """Everything that ``source`` holds as a new database ``target``; ``same_rows`` tells whether it is the same."""
    with closing(library().connect(str(source), isolation_level=None)) as connection:
        unlock(connection, key)
        secret = new_key.raw if new_key is not None else ""
        connection.execute(f'ATTACH ? AS other KEY "{secret}"', (str(target),))
        connection.execute("SELECT sqlcipher_export('other')").fetchone()
        for pragma in ("application_id", "user_version"):
            number = int(connection.execute(f"PRAGMA {pragma}").fetchone()[0])
            connection.execute(f"PRAGMA other.{pragma} = {number}").fetchone()
        connection.execute("DETACH other")


def same_rows(one: Any, other: Any) -> bool:
    """Whether two open databases have the same tables with the same rows, value by value."""
    schema = "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name"
    if _all(one, schema) != _all(other, schema):
        return False
    tables = [row[1] for row in _all(one, schema) if row[0] == "table"]
    return all(_same_table(one, other, table) for table in tables)


def _same_table(one: Any, other: Any, table: str) -> bool:
    query = f"SELECT * FROM {table}"  # the names are ours; both walk along the primary key
    pairs = zip(one.execute(query), other.execute(query), strict=True)
    try:
        return all(tuple(left) == tuple(right) for left, right in pairs)
    except ValueError:
        return False


def _all(connection: Any, query: str) -> list[tuple[Any, ...]]:
    return [tuple(row) for row in connection.execute(query)]
