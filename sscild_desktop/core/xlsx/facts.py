"""What openpyxl does not tell of a sheet read row by row: merged cells, hidden rows and columns, formulas unsolved."""

import re
import zipfile
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

from sscild_desktop.core.progress import Report, silent

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
LINK = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
Cell = str | float | date | None

UNSOLVED = "#FORMULA"
"""Stands in a cell whose formula has no stored result."""

LARGEST_MERGE = 5_000


@dataclass
class SheetFacts:
    """Rows and columns count from 1. ``first_of`` leads a merged cell to the one that holds its value."""

    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: set[int] = field(default_factory=set)
    unsolved: set[tuple[int, int]] = field(default_factory=set)
    first_of: dict[tuple[int, int], tuple[int, int]] = field(default_factory=dict)
    values: dict[tuple[int, int], Cell] = field(default_factory=dict)

    def filled(self, row: int, column: int, value: Cell) -> Cell:
        """The cell's value: that of its merged block, or the mark of a formula without result."""
        place = (row, column)
        if value is None and place in self.unsolved:
            return UNSOLVED
        first = self.first_of.get(place)
        if first is None:
            return value
        if first == place:
            self.values[place] = value
        return self.values.get(first)

    @property
    def notes(self) -> tuple[str, ...]:
        """What was left out, for the reader."""
        found = []
        if self.hidden_rows:
            found.append(f"{len(self.hidden_rows)} hidden rows were left out; show them in Excel to import them.")
        if self.hidden_columns:
            found.append("Hidden columns were left out; show them in Excel to import them.")
        if self.unsolved:
            found.append("Some formulas have no stored result; open the file in Excel and save it to import them.")
        return tuple(found)


def sheet_facts(path: Path, name: str, report: Report = silent) -> SheetFacts:
    """One pass over the sheet's XML."""
    facts = SheetFacts()
    with zipfile.ZipFile(path) as archive:
        place = _sheet_path(archive, name)
        if place not in archive.namelist():
            return facts
        with archive.open(place) as stream:
            for count, (_, element) in enumerate(ElementTree.iterparse(stream, events=("end",))):
                if count % 20_000 == 0:
                    report(min(0.49, count / 2_000_000), "Reading the sheet")
                _look_at(element, facts)
    return facts


def _sheet_path(archive: zipfile.ZipFile, name: str) -> str:
    book = ElementTree.fromstring(archive.read("xl/workbook.xml"))
    link = next((one.get(LINK) for one in book.iter(f"{MAIN}sheet") if one.get("name") == name), None)
    links = ElementTree.fromstring(archive.read("xl/_rels/workbook.xml.rels"))
    target = next((one.get("Target", "") for one in links if one.get("Id") == link), "")
    return target.lstrip("/") if target.startswith("/") else f"xl/{target}"


def _look_at(element: ElementTree.Element, facts: SheetFacts) -> None:
    tag = element.tag.removeprefix(MAIN)
    if tag == "c":
        # a text formula may have the empty text as its result
        has_result = element.get("t") == "str" or (element.findtext(f"{MAIN}v") or "").strip()
        if element.find(f"{MAIN}f") is not None and not has_result:
            facts.unsolved.add(_place(element.get("r", "A1")))
    elif tag == "row":
        if element.get("hidden") in ("1", "true"):
            facts.hidden_rows.add(int(element.get("r", "0")))
        element.clear()
    elif tag == "col" and element.get("hidden") in ("1", "true"):
        last = min(int(element.get("max", "0")), 1000)
        facts.hidden_columns.update(range(int(element.get("min", "1")), last + 1))
    elif tag == "mergeCell":
        _add_merged(element.get("ref", ""), facts)


def _add_merged(reference: str, facts: SheetFacts) -> None:
    """Only blocks down a column: a title across columns must not become a value in each."""
    first, _, last = reference.partition(":")
    (top, left), (bottom, right) = _place(first), _place(last or first)
    if left == right and bottom - top < LARGEST_MERGE:
        facts.first_of |= {(row, left): (top, left) for row in range(top, bottom + 1)}


def _place(reference: str) -> tuple[int, int]:
    match = re.fullmatch(r"([A-Z]{1,3})(\d{1,7})", reference)
    if match is None:
        return (0, 0)
    column = 0
    for letter in match.group(1):
        column = 26 * column + ord(letter) - 64
    return int(match.group(2)), column
