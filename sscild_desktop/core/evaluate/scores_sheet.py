"""Readers' scores out of a sheet: one row for each reader and level with TOT, GG and RET in percent."""

import math
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from openpyxl.utils import get_column_letter

from sscild_desktop.core.errors import InputRefused
from sscild_desktop.core.results import Scores
from sscild_desktop.core.sheets.cells import said
from sscild_desktop.core.sheets.read import read_rows
from sscild_desktop.core.sheets.table import RawRow, is_empty, plain
from sscild_desktop.core.wording import listed
from sscild_desktop.core.xlsx.facts import Cell, sheet_facts

HEADINGS: dict[str, tuple[str, ...]] = {
    "case": ("case", "patient", "code", "study", "ct", "id"),
    "reader": ("reader", "rater", "observer", "radiologist", "reading", "name"),
    "level": ("level", "goh level", "slice", "section"),
    "tot": ("tot", "total", "total extent", "extent", "ild"),
    "gg": ("gg", "ggo", "ground glass", "ground glass opacity"),
    "ret": ("ret", "reticulation", "reticular", "fibrosis"),
}
NEEDED = ("level", "tot", "gg", "ret")
HEADING_ROWS = 40
WANTED = "one row for each reader and level with the headings Reader, Level, TOT, GG and RET (and Case for several CTs)"


@dataclass(frozen=True)
class ReaderScore:
    """What one reader gave one level of one CT; ``case`` is empty where the sheet is of a single CT."""

    case: str
    reader: str
    level: int
    scores: Scores


def read_scores(path: Path) -> tuple[ReaderScore, ...]:
    """Every score of the sheet. Raises InputRefused that names the cell which is wrong, or what is missing."""
    path = Path(path)
    rows, facts = read_rows(path, "")
    start, places = _headings(rows, path.name)
    hidden = sheet_facts(path, facts["sheet_name"]).hidden_columns if facts.get("sheet_name") else set()
    address = _addresses(hidden)
    found: dict[tuple[str, str, int], ReaderScore] = {}
    for row in rows[start + 1 :]:
        one = _score(row, places, address)
        if one is None:
            continue
        key = (one.case, one.reader, one.level)
        if key in found:
            raise InputRefused(f"Row {row.number} scores level {one.level} by {one.reader} twice; keep one.")
        found[key] = one
    if not found:
        raise InputRefused(f"{path.name} has headings but no scores below them; it needs {WANTED}.", path)
    return tuple(found.values())


Address = Callable[[RawRow, int], str]


def _addresses(hidden: set[int]) -> Address:
    """'C7' of a column of a row as the file has them: hidden columns are not read but count."""
    visible = [number for number in range(1, 1000) if number not in hidden]
    return lambda row, index: f"{get_column_letter(visible[index])}{row.number}"


def _headings(rows: Sequence[RawRow], name: str) -> tuple[int, dict[str, int]]:
    """Which row names the columns, and which column is what."""
    best: dict[str, int] = {}
    for index, row in enumerate(rows[:HEADING_ROWS]):
        places = _places(row.cells)
        if all(key in places for key in NEEDED):
            return index, places
        best = max(best, places, key=len)
    lost = [key.upper() if len(key) < 4 else key.capitalize() for key in NEEDED if key not in best]
    raise InputRefused(f"{name} has no column for {listed(lost)}; it needs {WANTED}.", name)


def _places(cells: Iterable[Cell]) -> dict[str, int]:
    texts = [_heading(cell) for cell in cells]
    found = {key: next((i for i, text in enumerate(texts) if text in words), -1) for key, words in HEADINGS.items()}
    return {key: place for key, place in found.items() if place >= 0}


def _heading(cell: Cell) -> str:
    """The words of a heading without its unit: 'TOT (%)' is 'tot'."""
    return re.sub(r"\s*(%|percent|per cent)$", "", plain(cell)) if isinstance(cell, str) else ""


def _score(row: RawRow, places: dict[str, int], address: Address) -> ReaderScore | None:
    """The score of a row, None for one without any."""
    cells = {key: row.cells[place] if place < len(row.cells) else None for key, place in places.items()}
    if all(is_empty(cells[key]) for key in NEEDED[1:]):
        return None
    level = _number(cells["level"])
    if level is None or level not in (1, 2, 3, 4, 5):
        raise InputRefused(f"{address(row, places['level'])}: the level must be 1 to 5, not {_quoted(cells['level'])}.")
    values = [_percent(cells[key], f"{address(row, places[key])}: {key.upper()}") for key in NEEDED[1:]]
    return ReaderScore(said(cells.get("case")), said(cells.get("reader")) or "Reader", int(level), Scores(*values))


def _percent(cell: Cell, what: str) -> float:
    value = _number(cell)
    if value is None or not 0.0 <= value <= 100.0:
        raise InputRefused(f"{what} must be 0 to 100 percent, not {_quoted(cell)}; correct the cell and try again.")
    return value


def _quoted(cell: Cell) -> str:
    return "empty" if is_empty(cell) else f"“{said(cell)}”"


def _number(cell: Cell) -> float | None:
    """A number, also one written as '15 %', '12,5' or 'Level 3'."""
    if isinstance(cell, float):
        return cell if math.isfinite(cell) else None
    match = re.fullmatch(r"(?:level|l)?\s*(-?\d+(?:[.,]\d+)?)\s*%?", str(cell or "").strip().lower())
    return float(match[1].replace(",", ".")) if match else None
