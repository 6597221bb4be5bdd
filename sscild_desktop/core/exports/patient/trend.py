"""The Trend sheet: one row per visit with every followed number at full precision, and charts over real time."""

from collections.abc import Sequence

from openpyxl.worksheet.worksheet import Worksheet

from sscild_desktop.core.course.measures import MEASURES
from sscild_desktop.core.exports import cells
from sscild_desktop.core.exports.cells import Column
from sscild_desktop.core.exports.patient.charts import add_charts
from sscild_desktop.core.exports.patient.visit_facts import (
    CT_DAY,
    DAY_FORMAT,
    FUNCTION_DAY,
    STAGE,
    VISIT_DAY,
    Fact,
    measure_facts,
)
from sscild_desktop.core.patients import Visit

HEADER_ROW = 3
FACTS = (VISIT_DAY, STAGE, CT_DAY, FUNCTION_DAY, *measure_facts())
FIRST_MEASURE = len(FACTS) - len(MEASURES) + 1
"""Column of the first measure, counted from 1; the others follow in the order of ``MEASURES``."""

NOTE = (
    "One row per visit. Cells hold every digit; only what is shown is rounded. An empty cell was not measured. "
    "A change of an extent up to ±3.4 points is within measurement noise."
)
PAGES_WIDE, LINE_HEIGHT = 4, 16
BANDED = 12
"""Columns under the title; the table itself goes on to the right."""


def fill_trend(sheet: Worksheet, visits: Sequence[Visit], patient_code: str = "") -> None:
    """Title, table, charts. ``visits`` may come in any order."""
    ordered = sorted(visits, key=lambda visit: (visit.day, visit.id))
    title = f"Trend of {patient_code}" if patient_code else "Trend over all visits"
    cells.set_widths(sheet, [fact.width for fact in FACTS])
    cells.band(sheet, 1, title, BANDED, cells.DEEP, 28, color=cells.PAPER, size=15, bold=True)
    cells.band(sheet, 2, NOTE, BANDED, cells.PALE, 34, color=cells.MUTED, wrap=True)
    end = fact_table(sheet, HEADER_ROW, FACTS, ordered)
    if not ordered:
        cells.put_text(sheet.cell(end, 1), "There are no visits yet.")
    else:
        add_charts(sheet, HEADER_ROW, ordered, FIRST_MEASURE)
    sheet.freeze_panes = sheet.cell(HEADER_ROW + 1, 3)
    cells.fit_page(sheet, f"1:{HEADER_ROW}")
    sheet.page_setup.fitToWidth = PAGES_WIDE


def fact_table(sheet: Worksheet, row: int, facts: Sequence[Fact], visits: Sequence[Visit]) -> int:
    """A table of visits; returns the first row below it."""
    columns = [_column(fact) for fact in facts]
    end = cells.table(sheet, row, columns, [[fact.read(visit) for fact in facts] for visit in visits])
    sheet.row_dimensions[row].height = 64
    for line, visit in enumerate(visits, start=row + 1):
        sheet.row_dimensions[line].height = LINE_HEIGHT * max(_lines(fact, visit) for fact in facts)
    return end


def _lines(fact: Fact, visit: Visit) -> int:
    """Lines that a text takes in its column."""
    text = fact.read(visit)
    return 1 + int(len(text) / (fact.width - 3)) + text.count("\n") if isinstance(text, str) else 1


def _column(fact: Fact) -> Column:
    is_text = not fact.format
    return Column(
        fact.header, fact.format, is_centred=fact.format == DAY_FORMAT, is_wrapped=is_text, indent=int(is_text)
    )
