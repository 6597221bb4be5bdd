"""Rows of an Excel workbook: stored values of formulas, visible sheets, rows and columns, nothing run or followed."""

import re
import zipfile
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

from sscild_desktop.core.errors import InputRefused
from sscild_desktop.core.files import ZIP_DAMAGE
from sscild_desktop.core.progress import Report
from sscild_desktop.core.sheets.csvfile import MOST_ROWS
from sscild_desktop.core.sheets.headings import known_headings
from sscild_desktop.core.sheets.table import LONGEST_TITLE, RawRow, is_empty, tidy
from sscild_desktop.core.xlsx.facts import Cell, SheetFacts, sheet_facts

DAMAGE = (*ZIP_DAMAGE, OSError, SyntaxError, TypeError, AttributeError, IndexError)
"""What zipfile, openpyxl and the XML reader raise in the middle of a damaged sheet."""

LARGEST_UNPACKED_BYTES = 400_000_000
LARGEST_RATIO = 200
LARGE_ENTRY = 10_000_000
MOST_COLUMNS = 500
MOST_EMPTY_ROWS = 2_000
"""After so many empty rows the rest of a sheet is only formatting."""


def read_excel(path: Path, sheet_name: str, report: Report) -> tuple[list[RawRow], dict[str, Any]]:
    """Rows of the chosen sheet, else of the first visible one with known headings. InputRefused in one sentence."""
    _refuse_bomb(path)
    report(0.0, "Reading the sheet")
    book = _open(path)
    try:
        names = [sheet.title for sheet in book.worksheets if sheet.sheet_state == "visible"]
        if not names:
            raise InputRefused(f"{path.name} has no visible sheet; show one in Excel and save.", path)
        name = sheet_name if sheet_name in names else _best_sheet(book, names)
        facts = sheet_facts(path, name, report)
        rows = _rows(book[name], facts, path.name, report)
    except InputRefused:
        raise
    except DAMAGE as error:
        raise InputRefused(_damaged(path), path) from error
    finally:
        book.close()
    return rows, {"sheet_name": name, "sheet_names": tuple(names), "notes": facts.notes}


def _damaged(path: Path) -> str:
    return f"{path.name} is damaged or not an Excel workbook; open it in Excel, save it again and choose that file."


def _refuse_bomb(path: Path) -> None:
    """A few kilobytes must not unpack to gigabytes."""
    try:
        with zipfile.ZipFile(path) as archive:
            sizes = [(entry.file_size, entry.compress_size, entry.flag_bits) for entry in archive.infolist()]
            names = set(archive.namelist())
    except DAMAGE as error:
        raise InputRefused(_damaged(path), path) from error
    if any(flags & 1 for _, _, flags in sizes):
        raise InputRefused(f"{path.name} is protected by a password; save it without one and choose that file.", path)
    if "mimetype" in names and "content.xml" in names:
        raise InputRefused(
            f"{path.name} is an OpenDocument sheet; save it as .xlsx or .csv and choose that file.", path
        )
    unpacked = sum(size for size, _, _ in sizes)
    is_bomb = any(size > LARGE_ENTRY and size > LARGEST_RATIO * max(1, packed) for size, packed, _ in sizes)
    if unpacked > LARGEST_UNPACKED_BYTES or is_bomb:
        raise InputRefused(
            f"{path.name} unpacks to far more than a sheet of values; keep only lung function in it.", path
        )


def _open(path: Path) -> Any:
    import warnings

    from openpyxl import load_workbook

    try:
        with warnings.catch_warnings():
            # what openpyxl does not keep (styles, validation) does not matter for reading values
            warnings.simplefilter("ignore")
            return load_workbook(path, read_only=True, data_only=True, keep_links=False)
    except MemoryError:
        raise
    except Exception as error:  # the library raises nearly everything for a damaged file
        raise InputRefused(_damaged(path), path) from error


def _best_sheet(book: Any, names: list[str]) -> str:
    """The visible sheet with most known headings in its first rows; the first where none is known."""

    def known(name: str) -> int:
        counts = [known_headings([tidy(v) if isinstance(v, str) else "" for v in row]) for row in _head(book[name])]
        return max(counts, default=0)

    return max(names, key=known)


def _head(sheet: Any) -> Iterator[tuple[object, ...]]:
    sheet.reset_dimensions()  # what the file says of its own size may be wrong
    yield from sheet.iter_rows(max_row=LONGEST_TITLE, values_only=True)


def _rows(sheet: Any, facts: SheetFacts, name: str, report: Report) -> list[RawRow]:
    sheet.reset_dimensions()
    found: list[RawRow] = []
    empty = 0
    for number, row in enumerate(sheet.iter_rows(), start=1):
        if number % 500 == 1:
            report(min(0.99, 0.5 + number / 40_000), "Reading the sheet")
        cells = tuple(
            facts.filled(number, column, to_cell(cell.value, cell.number_format))
            for column, cell in enumerate(row[:MOST_COLUMNS], start=1)
            if column not in facts.hidden_columns
        )
        if number in facts.hidden_rows:
            continue
        empty = empty + 1 if all(is_empty(cell) for cell in cells) else 0
        if empty > MOST_EMPTY_ROWS:
            break
        if not empty:
            found.append(RawRow(number, cells))
        if len(found) > MOST_ROWS:
            raise InputRefused(f"{name} has more than {MOST_ROWS:,} rows; keep only lung function values in it.", name)
    return found


def to_cell(value: object, number_format: str = "") -> Cell:
    """What openpyxl found, as text, number, date or nothing.

    Excel stores what it shows as 82 % as 0.82, and makes the first of March of 'Mar-24': that is a month, no day.
    """
    if value is None or isinstance(value, bool):
        return None if value is None else ("yes" if value else "no")
    if isinstance(value, date):
        value = value.date() if isinstance(value, datetime) else value
        return f"{value:%Y-%m}" if value.day == 1 and _is_month(number_format) else value
    if isinstance(value, int | float):
        return f"{100 * value:.10g} %" if _is_percent(number_format) else float(value)
    return tidy(value) or None


def _is_percent(number_format: str) -> bool:
    return "%" in _codes(number_format)


def _is_month(number_format: str) -> bool:
    """Whether month or year are shown without the day."""
    codes = _codes(number_format).casefold()
    return "y" in codes and "d" not in codes


def _codes(number_format: str) -> str:
    """A sign in quotes or behind a backslash is only written, one in brackets a colour or language."""
    return re.sub(r'"[^"]*"|\\.|\[[^]]*\]', "", number_format or "")
