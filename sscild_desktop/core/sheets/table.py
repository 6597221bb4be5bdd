"""A sheet as a table: the row of headings found below titles and notes, the rows under it with their numbers."""

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sscild_desktop.core.errors import InputRefused
from sscild_desktop.core.wording import western
from sscild_desktop.core.xlsx.facts import Cell

KnownHeadings = Callable[[Sequence[str]], int]
"""How many of these texts are headings that are known."""

LONGEST_TITLE = 40
"""Rows in which the headings are looked for."""

UNIT_WORDS = re.compile(
    r"^[\[(]?\s*(l|liter|litre|litres|liters|ml|%|% ?\w+\.?|pred|soll|mmol.*)\s*[\])]?$", re.IGNORECASE
)


@dataclass(frozen=True)
class Sheet:
    """Headings and rows of equal length; ``row_numbers`` are those of the file, ``notes`` say what was left out.

    ``sheet_name`` is empty for CSV; ``sheet_names`` are the visible sheets that could be read instead.
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    row_numbers: tuple[int, ...]
    file_name: str = ""
    sheet_name: str = ""
    sheet_names: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()

    def column(self, index: int) -> tuple[Cell, ...]:
        return tuple(row[index] for row in self.rows)


@dataclass(frozen=True)
class RawRow:
    """A row that is not empty, with its number in the file."""

    number: int
    cells: tuple[Cell, ...]


def plain(text: str) -> str:
    """Lower case without accents, marks turned to blanks, '%' and '/' kept."""
    letters = unicodedata.normalize("NFKD", western(text).replace("ß", "ss")).encode("ascii", "ignore").decode().lower()
    return " ".join(re.sub(r"[^a-z0-9%/]+", " ", letters).split())


def tidy(value: object) -> str:
    """Text without invisible blanks and line breaks."""
    return " ".join(str(value).replace("\ufeff", "").split())


def is_empty(cell: Cell) -> bool:
    return cell is None or (isinstance(cell, str) and not cell.strip())


def make_table(rows: Iterable[RawRow], knows: KnownHeadings, **facts: Any) -> Sheet:
    """The table in ``rows``. ``knows`` tells how many headings of a row are known. InputRefused where there is none."""
    filled = [row for row in rows if not all(is_empty(cell) for cell in row.cells)]
    start = _heading_row(filled[:LONGEST_TITLE], knows)
    if start is None or start + 1 >= len(filled):
        raise InputRefused("No table was found: the sheet needs one row of headings with the values below it.")
    headings, body = _headings(filled, start)
    width = max(len(row.cells) for row in body) if body else 0
    if not body:
        raise InputRefused("The sheet has headings but no values below them.")
    used = [
        index
        for index in range(width)
        if (index < len(headings) and headings[index])
        or any(index < len(row.cells) and not is_empty(row.cells[index]) for row in body)
    ]
    names = _named([headings[index] if index < len(headings) else "" for index in used], used)
    cells = tuple(tuple(row.cells[i] if i < len(row.cells) else None for i in used) for row in body)
    return Sheet(names, cells, tuple(row.number for row in body), **facts)


def _heading_row(rows: Sequence[RawRow], knows: KnownHeadings) -> int | None:
    """The row with most known headings; where none is known, the first with two texts above a row that differs."""
    known = [knows(_texts(row.cells)) for row in rows]
    if known and max(known) > 0:
        return known.index(max(known))
    for index, row in enumerate(rows):
        if sum(bool(text) for text in _texts(row.cells)) >= 2:
            return index
    return None


def _texts(cells: Sequence[Cell]) -> list[str]:
    return [tidy(cell) if isinstance(cell, str) else "" for cell in cells]


def _headings(rows: Sequence[RawRow], start: int) -> tuple[list[str], Sequence[RawRow]]:
    """Headings and the rows of values; a row of units under the headings belongs to them."""
    headings = [tidy(cell) if not is_empty(cell) else "" for cell in rows[start].cells]
    below = [tidy(cell) if isinstance(cell, str) else cell for cell in rows[start + 1].cells]
    texts = [text for text in below if not is_empty(text)]
    if not texts or not all(isinstance(text, str) and UNIT_WORDS.match(text) for text in texts):
        return headings, rows[start + 1 :]
    headings += [""] * (len(below) - len(headings))
    group = ""
    for index, unit in enumerate(below):
        # a heading over two columns of units stands in the first of them
        group = headings[index] or group
        if not is_empty(unit):
            headings[index] = f"{group} {unit}".strip()
    return headings, rows[start + 2 :]


def _named(headings: list[str], places: list[int]) -> tuple[str, ...]:
    """Every column has a name of its own."""
    named = [text or f"Column {_letters(place)}" for text, place in zip(headings, places, strict=True)]
    total, seen, found = Counter(named), Counter[str](), []
    for text in named:
        seen[text] += 1
        found.append(f"{text} ({seen[text]})" if total[text] > 1 and seen[text] > 1 else text)
    return tuple(found)


def _letters(index: int) -> str:
    """0 is A, 26 is AA."""
    text, index = "", index + 1
    while index:
        index, rest = divmod(index - 1, 26)
        text = chr(65 + rest) + text
    return text
