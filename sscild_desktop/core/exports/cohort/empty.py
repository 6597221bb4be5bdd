"""The cohort workbook before its first row: headings, and how it is kept and what its numbers mean."""

import io

from openpyxl import Workbook
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from sscild_desktop import PROGRAM_NAME
from sscild_desktop.core.exports import cells
from sscild_desktop.core.exports.cells import Column
from sscild_desktop.core.exports.cohort.rows import LAYOUT, SHEET_NAME
from sscild_desktop.core.exports.definitions import fill_definitions
from sscild_desktop.core.exports.patient.terms import TREND_TERMS
from sscild_desktop.core.exports.patient.visit_facts import DAY_FORMAT

ABOUT = (
    "One row per visit, long format: filter or pivot it, or read it with any statistics program.",
    "A row is found again by patient code and visit day: appending the same visit once more updates its row.",
    "The program writes only into the columns whose headings are listed below, and into no cell with a formula.",
    "Add columns, rows, sheets, charts and colours of your own as you like; they are kept.",
    "While this file is open or read-only, new rows wait in a file beside it, named '(to merge ...)'.",
    "Codes come from the records of one computer; keep one cohort workbook for each of them.",
    "Research use only, not a medical device.",
)
LAST_ROW = 1048576


def empty_cohort() -> bytes:
    """The file; rows are written into it as into any later one."""
    book = Workbook()
    book.properties.creator, book.properties.title = PROGRAM_NAME, "Cohort over time, research use only"
    _fill_cohort(book.active)
    _fill_about(book.create_sheet("About"))
    fill_definitions(book.create_sheet("Definitions"), TREND_TERMS)
    target = io.BytesIO()
    cells.save(book, target)
    return target.getvalue()


def _fill_cohort(sheet: Worksheet) -> None:
    """Headings; the formats are those of whole columns, so that every later row has them."""
    sheet.title = SHEET_NAME
    columns = [Column(header, form, is_centred=form == DAY_FORMAT) for header, form, _width in LAYOUT]
    cells.table(sheet, 1, columns, [])
    cells.set_widths(sheet, [width for _header, _format, width in LAYOUT])
    sheet.row_dimensions[1].height = 64
    for index, (_header, form, _width) in enumerate(LAYOUT, start=1):
        sheet.column_dimensions[get_column_letter(index)].number_format = form or "General"
    sheet.freeze_panes = "C2"
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(LAYOUT))}{LAST_ROW}"


def _fill_about(sheet: Worksheet) -> None:
    cells.set_widths(sheet, (110,))
    cells.band(sheet, 1, "About this workbook", 1, cells.DEEP, 28, color=cells.PAPER, size=15, bold=True)
    for row, text in enumerate(ABOUT, start=2):
        cells.put_text(sheet.cell(row, 1), text)
        cells.paint(sheet.cell(row, 1))
    row = cells.heading(sheet, len(ABOUT) + 3, "Columns of the program")
    for line, (header, _format, _width) in enumerate(LAYOUT, start=row):
        cells.put_text(sheet.cell(line, 1), header)
        cells.paint(sheet.cell(line, 1))
    cells.fit_page(sheet)
