"""The XML of one Excel sheet, read with the place of every cell and edited there: all other bytes stay as they were.

openpyxl writes back only what it knows, so charts, pivot tables or comments that somebody added would be gone.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from xml.parsers.expat import ExpatError, ParserCreate
from xml.sax.saxutils import escape

Value = str | float | None
"""What stands in a cell; days are serial numbers, yes and no are words."""

TAG = re.compile(rb"""<(?:[^<>"']|"[^"]*"|'[^']*')*>""")
SPANS = re.compile(rb"""\s+spans=(?:"[^"]*"|'[^']*')""")
REFERENCE = re.compile(r"([A-Za-z]+)(\d+)")
NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
LONGEST_TEXT = 32767


class NotASheet(Exception):
    """The bytes are no sheet that can be edited in place."""


@dataclass(frozen=True)
class FoundCell:
    """A cell and the bytes it takes; ``style`` is its number in the styles of the file, '' for none."""

    row: int
    column: int
    start: int
    end: int
    style: str
    value: Value
    is_formula: bool


@dataclass
class FoundRow:
    """A row and the bytes of its opening tag and of all of it."""

    number: int
    start: int
    opened: int
    end: int = 0
    cells: list[FoundCell] = field(default_factory=list)


@dataclass
class SheetXml:
    """A parsed sheet."""

    data: bytes
    prefix: str = ""
    rows: list[FoundRow] = field(default_factory=list)
    body: tuple[int, int, int] = (-1, -1, -1)
    dimension: tuple[int, int] | None = None
    column_styles: list[tuple[int, int, str]] = field(default_factory=list)

    def cell(self, row: int, column: int) -> FoundCell | None:
        found = self.row(row)
        return next((one for one in found.cells if one.column == column), None) if found else None

    def row(self, number: int) -> FoundRow | None:
        place = bisect_right(self.rows, number, key=lambda one: one.number) - 1
        return self.rows[place] if place >= 0 and self.rows[place].number == number else None

    def column_style(self, column: int) -> str:
        return next((style for low, high, style in self.column_styles if low <= column <= high), "")

    @property
    def last_row(self) -> int:
        """The last row in which anything stands; rows that are only coloured do not count."""
        filled = [row.number for row in self.rows if any(one.value is not None or one.is_formula for one in row.cells)]
        return filled[-1] if filled else 0

    @property
    def last_column(self) -> int:
        filled = [one.column for row in self.rows for one in row.cells if one.value is not None or one.is_formula]
        return max(filled, default=0)


def clean(text: str) -> str:
    """Text as it comes back from a cell: no control characters, lines that end in one way, not too long."""
    return NOT_XML.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))[:LONGEST_TEXT]


def column_letters(column: int) -> str:
    """1 is A, 27 is AA."""
    letters = ""
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def column_number(letters: str) -> int:
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - ord("A") + 1
    return number


def read_sheet(data: bytes, strings: Sequence[str]) -> SheetXml:
    """Parse a sheet; ``strings`` are the shared texts of the file. Raises NotASheet."""
    try:
        return _Reader(data, strings).read()
    except (ExpatError, ValueError, IndexError) as error:
        raise NotASheet(str(error)) from error


class _Reader:
    """Follows the parser through the sheet and notes where everything begins and ends."""

    def __init__(self, data: bytes, strings: Sequence[str]) -> None:
        self.sheet = SheetXml(data)
        self.strings = strings
        self.parser = ParserCreate()
        self.parser.buffer_text = True
        self.parser.StartElementHandler = self.on_start
        self.parser.EndElementHandler = self.on_end
        self.parser.CharacterDataHandler = self.on_text
        self.parser.StartDoctypeDeclHandler = self.refuse
        self.path: list[str] = []
        self.at: dict[str, str] = {}
        self.place = (0, 0, 0, 0)
        self.text: dict[str, str] = {}
        self.column = 0

    def read(self) -> SheetXml:
        self.parser.Parse(self.sheet.data, True)
        numbers = [row.number for row in self.sheet.rows]
        if self.sheet.body[0] < 0 or numbers != sorted(set(numbers)):
            raise ValueError("no rows, or not in order")
        return self.sheet

    def refuse(self, *_arguments: object) -> None:
        raise ValueError("a document type")

    def closed(self, opened: int) -> int:
        """End of the element whose opening tag ends at ``opened``; <c/> is closed by that tag itself."""
        return opened if self.sheet.data[opened - 2 : opened] == b"/>" else self.tag_end()

    def tag_end(self) -> int:
        """End of the tag at which the parser stands."""
        found = TAG.match(self.sheet.data, self.parser.CurrentByteIndex)
        if found is None:
            raise ValueError("not UTF-8")
        return found.end()

    def on_start(self, name: str, at: dict[str, str]) -> None:
        start, prefix, local = self.parser.CurrentByteIndex, *_split(name)
        self.path.append(local)
        if local == "sheetData":
            self.sheet.prefix, self.sheet.body = prefix, (start, self.tag_end(), 0)
        elif local == "row":
            number = int(at.get("r") or (self.sheet.rows[-1].number + 1 if self.sheet.rows else 1))
            self.sheet.rows.append(FoundRow(number, start, self.tag_end()))
            self.column = 0
        elif local == "c":
            self.column = _column(at.get("r", "")) or self.column + 1
            self.place = (self.sheet.rows[-1].number, self.column, start, self.tag_end())
            self.at, self.text = at, {}
        elif local == "f":
            self.text["f"] = ""
        elif local == "col":
            self.sheet.column_styles.append((int(at["min"]), int(at["max"]), at.get("style", "")))
        elif local == "dimension":
            self.sheet.dimension = (start, self.tag_end())

    def on_text(self, text: str) -> None:
        if self.path and self.path[-1] in ("v", "t", "f") and "c" in self.path and "rPh" not in self.path:
            self.text[self.path[-1]] = self.text.get(self.path[-1], "") + text

    def on_end(self, name: str) -> None:
        local = _split(name)[1]
        self.path.pop()
        if local == "sheetData":
            self.sheet.body = (*self.sheet.body[:2], self.closed(self.sheet.body[1]))
        elif local == "row":
            self.sheet.rows[-1].end = self.closed(self.sheet.rows[-1].opened)
        elif local == "c":
            row, column, start, opened = self.place
            look = (self.at.get("s", ""), self.value(), "f" in self.text)
            self.sheet.rows[-1].cells.append(FoundCell(row, column, start, self.closed(opened), *look))

    def value(self) -> Value:
        kind, raw = self.at.get("t", "n"), self.text.get("v", "")
        if kind == "inlineStr":
            return self.text.get("t") or None
        if raw == "":
            return None
        if kind == "s":
            return self.strings[int(raw)] or None
        return float(raw) if kind == "n" else raw


def _split(name: str) -> tuple[str, str]:
    """('x:', 'row') of 'x:row'."""
    prefix, colon, local = name.rpartition(":")
    return prefix + colon, local


def _column(reference: str) -> int:
    found = REFERENCE.match(reference)
    return column_number(found[1]) if found else 0


StyleOf = Callable[[int, int], str]
"""Style number of a cell that is new, by row and column."""


def edit_sheet(sheet: SheetXml, changes: Mapping[int, Mapping[int, Value]], style_of: StyleOf) -> bytes:
    """The bytes with ``changes[row][column]`` written; cells that exist keep their style, formulas stay."""
    edits: list[tuple[int, int, int, bytes]] = []
    for number in sorted(changes):
        row = sheet.row(number)
        fresh = changes[number]
        edits += _new_row(sheet, number, fresh, style_of) if row is None else _in_row(sheet, row, fresh, style_of)
    edits += _dimension(sheet, changes)
    return _spliced(sheet, edits)


def _spliced(sheet: SheetXml, edits: list[tuple[int, int, int, bytes]]) -> bytes:
    parts, at = [], 0
    start, opened, end = sheet.body
    if start >= 0 and opened == end and edits:  # <sheetData/> is opened so that rows can stand in it
        tag = sheet.data[start:opened].rstrip(b"/> \n") + b">"
        rows = b"".join(new for place, _end, _order, new in sorted(edits) if place == opened)
        whole = tag + rows + f"</{sheet.prefix}sheetData>".encode()
        edits = [edit for edit in edits if edit[0] != opened] + [(start, end, 0, whole)]
    for first, last, _order, new in sorted(edits):
        parts += [sheet.data[at:first], new]
        at = last
    return b"".join([*parts, sheet.data[at:]])


def _new_row(
    sheet: SheetXml, number: int, values: Mapping[int, Value], style_of: StyleOf
) -> list[tuple[int, int, int, bytes]]:
    before = [row for row in sheet.rows if row.number < number]
    place = before[-1].end if before else sheet.body[1]
    cells = b"".join(
        _cell(sheet.prefix, number, column, value, style_of(number, column))
        for column, value in sorted(values.items())
        if value is not None
    )
    name = f"{sheet.prefix}row"
    return [(place, place, number, f'<{name} r="{number}">'.encode() + cells + f"</{name}>".encode())]


def _in_row(
    sheet: SheetXml, row: FoundRow, values: Mapping[int, Value], style_of: StyleOf
) -> list[tuple[int, int, int, bytes]]:
    if row.opened == row.end:  # <row/>: nothing in it to keep but its look
        tag = SPANS.sub(b"", sheet.data[row.start : row.end])[:-2].rstrip() + b">"
        cells = b"".join(
            _cell(sheet.prefix, row.number, column, value, style_of(row.number, column))
            for column, value in sorted(values.items())
        )
        return [(row.start, row.end, 0, tag + cells + f"</{sheet.prefix}row>".encode())]
    edits = [(row.start, row.opened, 0, SPANS.sub(b"", sheet.data[row.start : row.opened]))]
    known = {cell.column: cell for cell in row.cells}
    for column, value in sorted(values.items()):
        cell = known.get(column)
        if cell is None:
            place = _gap(row, column)
            new = _cell(sheet.prefix, row.number, column, value, style_of(row.number, column))
            edits.append((place, place, column, new))
        elif not cell.is_formula:
            edits.append((cell.start, cell.end, column, _cell(sheet.prefix, row.number, column, value, cell.style)))
    return edits


def _gap(row: FoundRow, column: int) -> int:
    """Where a cell that is not there yet belongs."""
    before = [cell for cell in row.cells if cell.column < column]
    return before[-1].end if before else row.opened


def _cell(prefix: str, row: int, column: int, value: Value, style: str) -> bytes:
    start = f'<{prefix}c r="{column_letters(column)}{row}"' + (f' s="{style}"' if style else "")
    if value is None:
        return f"{start}/>".encode()
    if isinstance(value, str):
        inside = f'<{prefix}is><{prefix}t xml:space="preserve">{escape(clean(value))}</{prefix}t></{prefix}is>'
        return f'{start} t="inlineStr">{inside}</{prefix}c>'.encode()
    return f"{start}><{prefix}v>{value!r}</{prefix}v></{prefix}c>".encode()


def _dimension(sheet: SheetXml, changes: Mapping[int, Mapping[int, Value]]) -> list[tuple[int, int, int, bytes]]:
    """The used range that the file says of itself; readers that trust it would not see new rows."""
    if sheet.dimension is None:
        return []
    row = max([sheet.last_row, *changes])
    column = max([sheet.last_column, *(max(values, default=0) for values in changes.values())])
    new = f'<{sheet.prefix}dimension ref="A1:{column_letters(column)}{row}"/>'.encode()
    return [(*sheet.dimension, 0, new)]
