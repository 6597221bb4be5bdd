"""The Visits sheet: lung function with units, symptoms, treatment, and which CT was analysed by which networks."""

from collections.abc import Sequence

from openpyxl.worksheet.worksheet import Worksheet

from sscild_desktop.core.exports import cells
from sscild_desktop.core.exports.patient.trend import fact_table
from sscild_desktop.core.exports.patient.visit_facts import (
    CT_DAY,
    CT_FACTS,
    FUNCTION_DAY,
    FUNCTION_FACTS,
    HAEMOGLOBIN,
    SSC_FACTS,
    STAGE,
    SYMPTOM_FACTS,
    VISIT_DAY,
)
from sscild_desktop.core.patients import Patient, Visit

FACTS = (VISIT_DAY, STAGE, FUNCTION_DAY, *FUNCTION_FACTS, HAEMOGLOBIN, *SYMPTOM_FACTS, *SSC_FACTS, CT_DAY, *CT_FACTS)
"""Without the notes: free text may say who the patient is."""

BANDED, PAGES_WIDE = 14, 3


def fill_visits(sheet: Worksheet, patient: Patient, visits: Sequence[Visit]) -> None:
    """Who (the code alone), then one row per visit."""
    cells.set_widths(sheet, [fact.width for fact in FACTS])
    title = f"Visits of {patient.code or 'the patient'}"
    cells.band(sheet, 1, title, BANDED, cells.DEEP, 28, color=cells.PAPER, size=15, bold=True)
    lines: list[tuple[str, object, str]] = [
        ("Disease", patient.disease or "not noted", ""),
        ("Antibody", patient.antibody or "not noted", ""),
        ("Visits", len(visits), "0"),
    ]
    row = cells.facts(sheet, 2, lines) + 1
    fact_table(sheet, row, FACTS, visits)
    sheet.freeze_panes = sheet.cell(row + 1, 2)
    cells.fit_page(sheet, f"{row}:{row}")
    sheet.page_setup.fitToWidth = PAGES_WIDE
