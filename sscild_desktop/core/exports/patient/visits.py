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
    Fact,
    named_facts,
)
from sscild_desktop.core.patients import Patient, Visit

FACTS = (VISIT_DAY, STAGE, FUNCTION_DAY, *FUNCTION_FACTS, HAEMOGLOBIN, *SYMPTOM_FACTS, *SSC_FACTS, CT_DAY, *CT_FACTS)
NOTES = Fact("Notes", "", 40, lambda visit: visit.notes or None)
"""Free text that may say who the patient is, so only with the name."""

BANDED, PAGES_WIDE = 14, 3


def fill_visits(sheet: Worksheet, patient: Patient, visits: Sequence[Visit], with_patient_name: bool = False) -> None:
    """Who (the code alone unless asked), then one row per visit."""
    facts = (*FACTS, NOTES) if with_patient_name else FACTS
    cells.set_widths(sheet, [fact.width for fact in facts])
    title = f"Visits of {patient.code or 'the patient'}"
    cells.band(sheet, 1, title, BANDED, cells.DEEP, 28, color=cells.PAPER, size=15, bold=True)
    lines: list[tuple[str, object, str]] = [
        ("Disease", patient.disease or "not noted", ""),
        ("Antibody", patient.antibody or "not noted", ""),
        ("Visits", len(visits), "0"),
    ]
    if with_patient_name:
        lines = [(name, value, "0" if name == "Birth year" else "") for name, value in named_facts(patient)] + lines
    row = cells.facts(sheet, 2, lines) + 1
    fact_table(sheet, row, facts, visits)
    sheet.freeze_panes = sheet.cell(row + 1, 2)
    cells.fit_page(sheet, f"{row}:{row}")
    sheet.page_setup.fitToWidth = PAGES_WIDE
