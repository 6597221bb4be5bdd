"""How cells are written: one way for text, one for numbers, one for tables, and the look of the workbook."""

import math
from collections.abc import Sequence
from copy import copy
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, BinaryIO

from openpyxl import Workbook
from openpyxl.cell.cell import Cell
from openpyxl.formatting.rule import DataBarRule
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet
from openpyxl.writer.excel import ExcelWriter

from sscild_desktop.core.classes import COLOURS, as_hex
from sscild_desktop.core.exports.csvfile import FORMULA
from sscild_desktop.core.files import Zip
from sscild_desktop.core.xlsx.sheet import clean

INK, MUTED, PAPER = "1F2A37", "5B6776", "FFFFFF"
DEEP, PALE, LINE = "17506B", "E8F1F5", "C9D3DC"
AMBER, RED, GREEN, BLUE = "FFF1CC", "FBD9D3", "DDF0DF", "E3ECF7"
BARS = {key: as_hex(colour) for key, colour in COLOURS.items()}
"""Colours of bars and curves by the key of a lesion class, or 'total'."""

FONT = "Calibri"
RULE = Side(style="thin", color=LINE)

PERCENT, WHOLE, MILLIMETRES, MILLILITRES, LITRES, HOUNSFIELD, SECONDS = (
    "0.0",
    "0",
    "0.0",
    "#,##0",
    "0.00",
    "0",
    "0.0",
)
DATE = "yyyy-mm-dd"


@dataclass(frozen=True)
class Column:
    """A column of a table: header with its unit, number format, colour of its data bar, and how text stands in it.

    ``indent`` keeps text apart from a number that stands to the right in the column before.
    """

    header: str
    format: str = ""
    bar: str = ""
    bar_end: float = 100.0
    is_centred: bool = False
    is_wrapped: bool = False
    indent: int = 0


def put_text(cell: Cell, text: object) -> None:
    """Write text that stays text: what XML cannot hold goes, and '=', '+', '-', '@' at the start make no formula."""
    cleaned = clean(str(text))
    cell.value = cleaned
    cell.data_type = "s"
    # Excel shows the mark of a text cell and keeps it text when the reader edits it
    cell.quotePrefix = cleaned.startswith(FORMULA)


def put_number(cell: Cell, value: float | None, number_format: str) -> None:
    """Write a number with its format; what is no number leaves the cell empty."""
    if value is not None and math.isfinite(value):
        cell.value = value
        cell.number_format = number_format
        if float(f"{value:.16g}") != value:
            # openpyxl would write 16 digits of it, and a float may need 17
            cell.value, cell.data_type = repr(float(value)), "n"


def is_day_of_excel(day: date, is_1904: bool = False) -> bool:
    """Excel has no day before its first year, and in 1900 a day too many: earlier days are written as text."""
    return (day.year, day.month) >= ((1904, 1) if is_1904 else (1900, 3))


def put(cell: Cell, value: object, number_format: str = "") -> None:
    """Text, yes or no, a day, or a number, by its type."""
    if isinstance(value, date) and is_day_of_excel(value):
        cell.value = value
        cell.number_format = number_format or DATE
    elif isinstance(value, bool):
        put_text(cell, "yes" if value else "no")
    elif value is None or isinstance(value, int | float):
        put_number(cell, value, number_format or "General")
    else:
        put_text(cell, value)


def paint(cell: Cell, fill: str = "", color: str = INK, size: int = 11, bold: bool = False, wrap: bool = False) -> None:
    """Font, colour and alignment of a cell."""
    cell.font = Font(name=FONT, size=size, bold=bold, color=color)
    if fill:
        cell.fill = PatternFill("solid", start_color=fill, end_color=fill)
    horizontal = "right" if cell.data_type == "n" and cell.value is not None else "left"
    cell.alignment = Alignment(horizontal=horizontal, vertical="top" if wrap else "center", wrap_text=wrap)


def set_widths(sheet: Worksheet, widths: Sequence[float]) -> None:
    for index, width in enumerate(widths, start=1):
        sheet.column_dimensions[get_column_letter(index)].width = width


def band(sheet: Worksheet, row: int, text: str, last_column: int, fill: str, height: float, **look: Any) -> None:
    """One line of text across the sheet."""
    for column in range(1, last_column + 1):
        paint(sheet.cell(row, column), fill=fill)
    put_text(sheet.cell(row, 1), text)
    paint(sheet.cell(row, 1), fill=fill, **look)
    sheet.merge_cells(start_row=row, start_column=1, end_row=row, end_column=last_column)
    sheet.row_dimensions[row].height = height


def heading(sheet: Worksheet, row: int, text: str) -> int:
    """A heading above a table; returns the next row."""
    put_text(sheet.cell(row, 1), text)
    paint(sheet.cell(row, 1), color=DEEP, size=13, bold=True)
    sheet.row_dimensions[row].height = 22
    return row + 1


def table(sheet: Worksheet, row: int, columns: Sequence[Column], rows: Sequence[Sequence[object]]) -> int:
    """A table with its header in ``row``; returns the first row below it."""
    for index, column in enumerate(columns, start=1):
        cell = sheet.cell(row, index)
        put_text(cell, column.header)
        paint(cell, fill=DEEP, color=PAPER, bold=True, wrap=True)
        cell.alignment = Alignment(_side(column), "center", wrap_text=True, indent=column.indent)
    sheet.row_dimensions[row].height = 34
    looks: dict[tuple[object, ...], Cell] = {}
    for offset, values in enumerate(rows, start=1):
        for index, (column, value) in enumerate(zip(columns, values, strict=True), start=1):
            cell = sheet.cell(row + offset, index)
            put(cell, value, column.format)
            # looking up a style takes longer than all else, so cells that look alike take over that of the first
            known = looks.setdefault((index, offset % 2, tuple(cell._style or ())), cell)
            if known is cell:
                _paint_row_cell(cell, column, PALE if offset % 2 == 0 else "")
            else:
                cell._style = copy(known._style)
    _add_bars(sheet, row + 1, row + len(rows), columns)
    return row + len(rows) + 1


def _paint_row_cell(cell: Cell, column: Column, fill: str) -> None:
    paint(cell, fill=fill)
    cell.alignment = Alignment(_side(column), "center", wrap_text=column.is_wrapped, indent=column.indent)
    cell.border = Border(bottom=RULE)


def _side(column: Column) -> str:
    return "center" if column.is_centred else "right" if column.format else "left"


def _add_bars(sheet: Worksheet, first: int, last: int, columns: Sequence[Column]) -> None:
    for index, column in enumerate(columns, start=1):
        if column.bar and last >= first:
            letter = get_column_letter(index)
            add_bar(sheet, f"{letter}{first}:{letter}{last}", column.bar, column.bar_end)


def add_bar(sheet: Worksheet, cells: str, color: str, end: float = 100.0) -> None:
    """A bar in each cell whose length is the number between 0 and ``end``."""
    rule = DataBarRule("num", 0, "num", end, color, showValue=True, minLength=0, maxLength=100)
    sheet.conditional_formatting.add(cells, rule)


def facts(sheet: Worksheet, row: int, pairs: Sequence[tuple[str, object, str]]) -> int:
    """Lines of a name and its value with number format; returns the first row below."""
    for name, value, number_format in pairs:
        put_text(sheet.cell(row, 1), name)
        paint(sheet.cell(row, 1), color=MUTED)
        put(sheet.cell(row, 2), value, number_format)
        paint(sheet.cell(row, 2), color=INK)
        sheet.cell(row, 2).alignment = Alignment(horizontal="left", vertical="center")
        row += 1
    return row


def fit_page(sheet: Worksheet, title_rows: str = "") -> None:
    """One page wide in landscape, with the note and the page number on every page."""
    sheet.sheet_view.showGridLines = False
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.page_margins.left = sheet.page_margins.right = 0.5
    sheet.oddFooter.left.text = "Research use only, not a medical device"
    sheet.oddFooter.right.text = "Page &P of &N"
    if title_rows:
        sheet.print_title_rows = title_rows


def save(book: Workbook, target: Path | BinaryIO) -> None:
    """Write a workbook, whatever the clock shows; openpyxl's own way fails before 1980."""
    book.properties.modified = datetime.now(UTC).replace(tzinfo=None)
    ExcelWriter(book, Zip(target)).save()
