"""A checksum in every row: what a disk or a cable changed inside a page is told instead of read.

SQLite finds a page whose structure is broken, but not a value of which some bits are others. Writing puts NULL in the
place of a row's sum (a trigger in plain SQL, so that no statement can forget it), and the sums that are missing are
made at the end of each transaction. Pages that are encrypted have a code of their own; sums are there all the same.
"""

import sqlite3
from zlib import crc32

from sscild_desktop.core.records.errors import damaged

COLUMN = "row_sum"
FUNCTION = "sum_of_row"
OF_SCHEMA = "schema_sum"
"""A table with one row and its column: the names of columns stand in the file too, and can change there."""

Value = int | float | str | bytes | None


class RowSums:
    """The sums in one open database; made once its tables are those of today."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        connection.create_function(FUNCTION, -1, sum_of_row, deterministic=True)
        self._sums = {table: _expression(connection, table) for table in tables(connection)}

    def fill(self) -> None:
        """Give every row that was written a sum; inside the transaction that wrote it."""
        for table, expression in self._sums.items():
            self._connection.execute(f"UPDATE {table} SET {COLUMN} = {expression} WHERE {COLUMN} IS NULL")

    def check(self) -> None:
        """Raise RecordsDamaged unless the tables and every row are what was written."""
        kept = self._connection.execute(f"SELECT {OF_SCHEMA} FROM {OF_SCHEMA}").fetchone()
        if kept is None or kept[0] != _sum_of_schema(self._connection):
            raise damaged("The records are damaged: a table is not what was made.")
        for table, expression in self._sums.items():
            query = f"SELECT 1 FROM {table} WHERE {COLUMN} IS NOT {expression} LIMIT 1"
            if self._connection.execute(query).fetchone() is not None:
                raise damaged("The records are damaged: an entry is not what was written.")


def sum_of_row(*values: Value) -> int:
    """CRC-32 of a table's name and the values of a row, each with its kind and length."""
    total = 0
    for value in values:
        content = value if isinstance(value, bytes) else str(value).encode("utf-8", "surrogatepass")
        total = crc32(content, crc32(f"{type(value).__name__} {len(content)} ".encode(), total))
    return total


def tables(connection: sqlite3.Connection) -> list[str]:
    """Every table of ours, by name."""
    query = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"
    return [name for (name,) in map(tuple, connection.execute(query))]


def lay(connection: sqlite3.Connection) -> None:
    """Give every table its sums, after each step of the schema and inside its transaction."""
    connection.execute(f"CREATE TABLE IF NOT EXISTS {OF_SCHEMA} ({OF_SCHEMA} INTEGER PRIMARY KEY)")
    for table in tables(connection):
        columns, keys = _columns(connection, table)
        if COLUMN not in columns:
            connection.execute(f"ALTER TABLE {table} ADD COLUMN {COLUMN} INTEGER")
        connection.execute(f"DROP TRIGGER IF EXISTS {table}_changed")
        connection.execute(f"UPDATE {table} SET {COLUMN} = NULL")
        connection.execute(
            f"CREATE INDEX IF NOT EXISTS {table}_without_sum ON {table} ({COLUMN}) WHERE {COLUMN} IS NULL"
        )
        row = " AND ".join(f"{key} = NEW.{key}" for key in keys)
        connection.execute(
            f"""CREATE TRIGGER {table}_changed AFTER UPDATE ON {table}
                WHEN NEW.{COLUMN} IS NOT NULL AND NEW.{COLUMN} IS OLD.{COLUMN}
                BEGIN UPDATE {table} SET {COLUMN} = NULL WHERE {row}; END"""
        )
    connection.execute(f"DELETE FROM {OF_SCHEMA}")
    connection.execute(f"INSERT INTO {OF_SCHEMA} ({OF_SCHEMA}) VALUES (?)", (_sum_of_schema(connection),))
    RowSums(connection).fill()


def _sum_of_schema(connection: sqlite3.Connection) -> int:
    query = "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name"
    return sum_of_row(*(value for row in connection.execute(query) for value in tuple(row)))


def _columns(connection: sqlite3.Connection, table: str) -> tuple[list[str], list[str]]:
    """The columns of a table, and those of its primary key."""
    rows = [tuple(row) for row in connection.execute(f"PRAGMA table_info({table})")]
    return [row[1] for row in rows], [row[1] for row in rows if row[5]]


def _expression(connection: sqlite3.Connection, table: str) -> str:
    """The sum of a row in SQL."""
    columns, _ = _columns(connection, table)
    return f"{FUNCTION}('{table}', {', '.join(column for column in columns if column != COLUMN)})"
