"""The rows of the cohort workbook: one per visit, found again by patient code and day."""

from collections.abc import Sequence
from datetime import date, timedelta

from sscild_desktop.core.exports.cells import is_day_of_excel
from sscild_desktop.core.exports.patient.visit_facts import (
    CHOICE_FACTS,
    CT_DAY,
    CT_FACTS,
    DAY_FORMAT,
    FUNCTION_DAY,
    FUNCTION_FACTS,
    HAEMOGLOBIN,
    SSC_FACTS,
    STAGE,
    SYMPTOM_FACTS,
    VISIT_DAY,
    measure_facts,
)
from sscild_desktop.core.patients import Patient, Visit
from sscild_desktop.core.wording import moment
from sscild_desktop.core.xlsx.sheet import Value, clean

SHEET_NAME = "Cohort"
CODE, DAY, WRITTEN = "Patient code", VISIT_DAY.header, "Written at (UTC)"
DAYS, MOVED = "Days", "moved back"
"""A column that is there only where rows are written under a pseudonym: their days are not the real ones."""

FACTS = (STAGE, CT_DAY, FUNCTION_DAY, *measure_facts(), HAEMOGLOBIN, *CHOICE_FACTS, *SYMPTOM_FACTS, *CT_FACTS)
DAY_HEADERS = frozenset(fact.header for fact in (VISIT_DAY, *FACTS) if fact.format == DAY_FORMAT)
LAYOUT: tuple[tuple[str, str, float], ...] = (
    (CODE, "", 14),
    (DAY, DAY_FORMAT, 12),
    ("Disease", "", 12),
    ("Antibody", "", 22),
    *((fact.header, fact.format, fact.width) for fact in FACTS),
    (WRITTEN, "", 33),
)
"""Heading, number format and width of every column of ours, in the order of a new workbook."""

TYPED = frozenset(
    ("Disease", "Antibody", *(one.header for one in (FUNCTION_DAY, *FUNCTION_FACTS, HAEMOGLOBIN, *SSC_FACTS))),
) | frozenset(one.header for one in SYMPTOM_FACTS)
"""What somebody says of the patient or the visit: a batch, which has CTs alone, leaves these cells as they are."""

OURS = frozenset(header for header, _format, _width in LAYOUT)

Cells = dict[str, object]
"""What goes into a row, by heading: text, number, yes or no, day, or None."""


def visit_rows(
    patient: Patient, visits: Sequence[Visit], are_days_moved: bool = False, is_ct_alone: bool = False
) -> list[Cells]:
    """One row for each visit; nothing in it names the patient.

    ``are_days_moved`` says that the days of ``visits`` are those of a pseudonym, ``is_ct_alone`` that nothing is known
    of what is ``TYPED``.
    """
    written = moment()
    known: Cells = {CODE: patient.code, "Disease": patient.disease or None, "Antibody": patient.antibody or None}
    moved: Cells = {DAYS: MOVED} if are_days_moved else {}
    rows = [
        {**known, DAY: visit.day, **moved, **{fact.header: fact.read(visit) for fact in FACTS}, WRITTEN: written}
        for visit in sorted(visits, key=lambda one: (one.day, one.id))
    ]
    return [{key: row[key] for key in row if not (is_ct_alone and key in TYPED)} for row in rows]


def plain(value: object, is_1904: bool) -> Value:
    """As it stands in a cell: days as numbers, yes or no as words."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, date) and is_day_of_excel(value, is_1904):
        return float((value - _epoch(is_1904)).days)
    if isinstance(value, int | float):
        return float(value)
    return None if value is None else clean(str(value)) or None


def day_of(value: Value, is_1904: bool) -> date | None:
    """The day in a cell: a number that Excel shows as a day, or text as 2024-03-01. None for anything else."""
    try:
        if isinstance(value, str):
            return date.fromisoformat(value.strip()[:10])
        return None if value is None else _epoch(is_1904) + timedelta(days=int(value))
    except (ValueError, OverflowError):
        return None


def _epoch(is_1904: bool) -> date:
    return date(1904, 1, 1) if is_1904 else date(1899, 12, 30)
