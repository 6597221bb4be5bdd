"""A cohort workbook in memory: which row holds which visit, and the changes that make it hold more."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from sscild_desktop.core.exports.cohort.rows import (
    CODE,
    DAY,
    DAY_HEADERS,
    DAYS,
    MOVED,
    OURS,
    SHEET_NAME,
    WRITTEN,
    Cells,
    day_of,
    plain,
)
from sscild_desktop.core.xlsx.package import Package, SheetPart
from sscild_desktop.core.xlsx.sheet import FoundCell, NotASheet, Value, edit_sheet

HEADER_WITHIN = 30
"""The headings stand in one of the first rows: somebody may have written a title above them."""

Key = tuple[str, date]


@dataclass
class Counts:
    """What happened to rows."""

    added: int = 0
    updated: int = 0
    same: int = 0


@dataclass
class CohortSheet:
    """The sheet with the rows. ``take`` collects changes, ``saved`` gives the file with them."""

    package: Package
    part: SheetPart
    header_row: int
    columns: dict[str, int]
    rows: dict[Key, int]
    changes: dict[int, dict[int, Value]] = field(default_factory=dict)

    @classmethod
    def read(cls, data: bytes) -> "CohortSheet":
        """Raises NotASheet where no sheet has the two headings that make a row a visit."""
        package = Package(data)
        for part in package.sheets(SHEET_NAME):
            header_row, columns = _headings(part)
            if header_row:
                return cls(package, part, header_row, columns, _keys(part, header_row, columns))
        raise NotASheet(f"no sheet with the headings {CODE} and {DAY}")

    def take(self, rows: Sequence[Cells], keeps_newer: bool = False) -> Counts:
        """Add or update rows; with ``keeps_newer`` a row that was written later than the one given stays."""
        counts = Counts()
        for row in rows:
            self._add_columns(row)
            key = (str(row[CODE]), row[DAY])
            assert isinstance(key[1], date)
            number = self.rows.get((key[0], key[1]))
            if number is None:
                self._add(row, (key[0], key[1]))
                counts.added += 1
            elif (keeps_newer and self._is_newer(number, row)) or not self._update(number, row):
                counts.same += 1
            else:
                counts.updated += 1
        return counts

    def mixes(self, rows: Sequence[Cells]) -> bool:
        """Whether rows with real days and rows with moved ones would come together, which tells by how much."""
        column = self.columns.get(DAYS, 0)
        there = {self._value(number, column) == MOVED for number in self.rows.values()}
        return len(there | {row.get(DAYS) == MOVED for row in rows}) > 1

    def _add_columns(self, row: Cells) -> None:
        """Headings that are not there yet come after the last column that anything stands in."""
        for header in (one for one, value in row.items() if one not in self.columns and value is not None):
            place = max([self.part.xml.last_column, *self.columns.values()]) + 1
            self.columns[header] = place
            self.changes.setdefault(self.header_row, {})[place] = header

    def _add(self, row: Cells, key: Key) -> None:
        number = max([self.part.xml.last_row, self.header_row, *self.changes]) + 1
        self.rows[key] = number
        self.changes[number] = self._values(row)

    def _update(self, number: int, row: Cells) -> bool:
        """Whether anything differs, apart from when it was written."""
        fresh = self._values(row)
        written = self.columns.get(WRITTEN, 0)
        changed = {
            column: value
            for column, value in fresh.items()
            if column != written and not self._is_formula(number, column) and self._value(number, column) != value
        }
        if changed:
            self.changes.setdefault(number, {}).update(changed | {written: fresh[written]} if written else changed)
        return bool(changed)

    def _values(self, row: Cells) -> dict[int, Value]:
        is_1904 = self.part.is_1904
        return {self.columns[one]: plain(value, is_1904) for one, value in row.items() if one in self.columns}

    def _value(self, number: int, column: int) -> Value:
        pending = self.changes.get(number, {})
        if column in pending:
            return pending[column]
        cell = self.part.xml.cell(number, column)
        return cell.value if cell else None

    def _is_formula(self, number: int, column: int) -> bool:
        cell = self.part.xml.cell(number, column)
        return cell is not None and cell.is_formula

    def _is_newer(self, number: int, row: Cells) -> bool:
        there = self._value(number, self.columns.get(WRITTEN, 0))
        return str(there or "") >= str(row.get(WRITTEN) or "")

    def days_of(self, code: str) -> set[date]:
        """The days on which the patient has a row."""
        return {day for one, day in self.rows if one == code}

    @property
    def moments(self) -> list[Value]:
        """When each of its visits was written."""
        return [self._value(number, self.columns.get(WRITTEN, 0)) for number in self.rows.values()]

    def saved(self) -> bytes:
        """The whole file with the changes."""
        old = self.part.xml.last_row
        xml = edit_sheet(self.part.xml, self.changes, self._style)
        return self.package.replaced(self.part, xml, self.header_row, (old, max([old, *self.changes])))

    def _style(self, row: int, column: int) -> str:
        """A new cell looks like its column; a new heading like the first; else like the cell above."""
        above = self.header_row if row == self.header_row else row - 1
        known = self.part.xml.cell(above, 1 if row == self.header_row else column)
        if row == self.header_row:
            return known.style if known else ""
        return self.part.xml.column_style(column) or (known.style if known and above > self.header_row else "")

    def visits(self) -> list[Cells]:
        """Every row that is a visit, by heading, with days as days: as they are merged into another workbook."""
        return [self._cells(number, key) for key, number in self.rows.items()]

    def _cells(self, number: int, key: Key) -> Cells:
        row: Cells = {header: self._value(number, column) for header, column in self.columns.items()}
        for header in DAY_HEADERS & row.keys():
            value = self._value(number, self.columns[header])
            row[header] = day_of(value, self.part.is_1904) or value
        known = {header: value for header, value in row.items() if value is not None or header in OURS}
        return {**known, CODE: key[0], DAY: key[1]}

    @property
    def holds_more(self) -> bool:
        """Whether anything stands here that merging would not carry over: other rows, or formulas."""
        known = {self.header_row, *self.rows.values()}
        cells = [cell for row in self.part.xml.rows for cell in row.cells]
        return any(cell.is_formula or (cell.value is not None and cell.row not in known) for cell in cells)


def _headings(part: SheetPart) -> tuple[int, dict[str, int]]:
    """The row with both key headings, and the columns by heading; 0 where there is none."""
    for row in part.xml.rows:
        if row.number > HEADER_WITHIN:
            break
        columns = {str(cell.value).strip(): cell.column for cell in reversed(row.cells) if isinstance(cell.value, str)}
        if CODE in columns and DAY in columns:
            return row.number, columns
    return 0, {}


def _keys(part: SheetPart, header_row: int, columns: dict[str, int]) -> dict[Key, int]:
    """Row of each visit; of two rows for one visit the first counts and the other is left alone."""
    found: dict[Key, int] = {}
    for row in part.xml.rows:
        if row.number > header_row:
            cells: dict[int, FoundCell] = {cell.column: cell for cell in row.cells}
            code, day = cells.get(columns[CODE]), cells.get(columns[DAY])
            when = day_of(day.value, part.is_1904) if day else None
            if code is not None and code.value is not None and when is not None:
                # Excel makes a number of a code of digits that is typed again
                said = f"{code.value:.15g}" if isinstance(code.value, float) else str(code.value).strip()
                found.setdefault((said, when), row.number)
    return found
