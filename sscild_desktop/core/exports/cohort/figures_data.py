"""Sheets with the numbers of a cohort: Data, a row per patient and visit; Patients, a row per patient."""

from collections.abc import Callable, Sequence
from copy import copy
from dataclasses import dataclass

from openpyxl.worksheet.worksheet import Worksheet

from sscild_desktop.core.cohort.table import (
    AT_NAMES,
    SPAN_NAMES,
    CohortPatient,
    CohortResult,
    CohortRow,
    summary_text,
)
from sscild_desktop.core.course.assess import PROGRESSION_RULES
from sscild_desktop.core.course.measures import MEASURES, Measure, label
from sscild_desktop.core.exports import cells
from sscild_desktop.core.exports.cells import Column
from sscild_desktop.core.exports.patient.visit_facts import (
    CT_DAY,
    CT_FACTS,
    DAY_FORMAT,
    FUNCTION_DAY,
    HAEMOGLOBIN,
    STAGE,
    SYMPTOM_FACTS,
    VISIT_DAY,
    measure_facts,
    number_format,
)
from sscild_desktop.core.progress import Report, silent

HEADER_ROW = 3
BANDED = 12
STYLED_ROWS = 2
DATA_FACTS = (VISIT_DAY, STAGE, CT_DAY, FUNCTION_DAY, *SYMPTOM_FACTS[:2], *measure_facts(), HAEMOGLOBIN, *CT_FACTS[1:])
GROUP_ORDER = (True, False, None)
"""Rows of a group stand together, so that a chart can draw each group as one series."""


@dataclass(frozen=True)
class Layout:
    """Where things stand in Patients: columns by measure, rows (first, last) of each group that has any."""

    first_row: int
    last_row: int
    value_columns: dict[str, int]
    change_columns: dict[str, int]
    group_rows: dict[bool | None, tuple[int, int]]


def fill_data(sheet: Worksheet, people: Sequence[CohortPatient], report: Report = silent) -> None:
    """Everything measured, visit by visit, at full precision."""
    columns = [Column("Patient"), *(Column(one.header, one.format) for one in DATA_FACTS)]
    rows: list[list[object]] = []
    for index, person in enumerate(people):
        report(0.1 + 0.2 * index / max(1, len(people)), "Writing the visits")
        ordered = sorted(person.visits, key=lambda visit: visit.day)
        rows += [[person.patient.code, *(fact.read(visit) for fact in DATA_FACTS)] for visit in ordered]
    _title(sheet, "Data", "One row per patient and visit. Cells hold every digit. An empty cell was not measured.")
    cells.set_widths(sheet, [12, *(fact.width for fact in DATA_FACTS)])
    report(0.3, "Writing the visits")
    _table(sheet, columns, rows, report)
    sheet.freeze_panes = sheet.cell(HEADER_ROW + 1, 3)


def fill_patients(sheet: Worksheet, result: CohortResult, report: Report = silent) -> Layout:
    """One row per patient: what the tests and the charts are made of."""
    ordered = sorted(result.rows, key=lambda row: (GROUP_ORDER.index(row.progressive), row.code))
    measures = [one for one in MEASURES if any(one.key in row.values for row in ordered)]
    changed = [one for one in MEASURES if any(one.key in row.change for row in ordered)]
    fixed = _fixed_columns()
    columns = [
        *(column for column, _ in fixed),
        *(Column(label(one), number_format(one)) for one in measures),
        *(Column(f"Change of {label(one)}", number_format(one)) for one in changed),
    ]
    rows = [
        [
            *(read(row) for _, read in fixed),
            *(row.values.get(one.key) for one in measures),
            *(row.change.get(one.key) for one in changed),
        ]
        for row in ordered
    ]
    choice = result.choice
    note = f"Values of the {AT_NAMES[choice.at]}; change from the {SPAN_NAMES[choice.span]}. "
    _title(sheet, "Patients", f"{note}{summary_text(result.rows, choice.rule)}")
    cells.set_widths(sheet, [13] * len(columns))
    _table(sheet, columns, rows, report)
    sheet.freeze_panes = sheet.cell(HEADER_ROW + 1, 2)
    return _layout(ordered, len(fixed), measures, changed)


def _fixed_columns() -> list[tuple[Column, Callable[[CohortRow], object]]]:
    """What stands in front of the measures."""
    return [
        (Column("Patient"), lambda row: row.code),
        (Column("Group"), lambda row: row.group),
        (Column("Day of the values", DAY_FORMAT), lambda row: row.day),
        (Column("Change from", DAY_FORMAT), lambda row: row.first_day),
        (Column("Change to", DAY_FORMAT), lambda row: row.second_day),
        (Column("Months", "0.0"), lambda row: row.months),
        *((Column(rule), _sayer(rule)) for rule in PROGRESSION_RULES),
    ]


def _sayer(rule: str) -> Callable[[CohortRow], object]:
    return lambda row: row.says(rule)


def _layout(rows: Sequence[CohortRow], fixed: int, measures: Sequence[Measure], changed: Sequence[Measure]) -> Layout:
    first = HEADER_ROW + 1
    groups = {}
    for group in GROUP_ORDER:
        places = [first + index for index, row in enumerate(rows) if row.progressive is group]
        if places:
            groups[group] = (places[0], places[-1])
    return Layout(
        first_row=first,
        last_row=HEADER_ROW + len(rows),
        value_columns={one.key: fixed + 1 + index for index, one in enumerate(measures)},
        change_columns={one.key: fixed + len(measures) + 1 + index for index, one in enumerate(changed)},
        group_rows=groups,
    )


def _title(sheet: Worksheet, title: str, note: str) -> None:
    cells.band(sheet, 1, title, BANDED, cells.DEEP, 28, color=cells.PAPER, size=15, bold=True)
    cells.band(sheet, 2, note, BANDED, cells.PALE, 34, color=cells.MUTED, wrap=True)


def _table(sheet: Worksheet, columns: Sequence[Column], rows: Sequence[Sequence[object]], report: Report) -> None:
    """Two rows are styled, the others take their look: a style for every cell would take minutes for a thousand."""
    end = cells.table(sheet, HEADER_ROW, columns, rows[:STYLED_ROWS])
    looks = [[copy(cell._style) for cell in line] for line in sheet.iter_rows(HEADER_ROW + 1, end - 1, 1, len(columns))]
    for offset, values in enumerate(rows[STYLED_ROWS:]):
        if offset % 100 == 0:
            report(0.3 + 0.2 * offset / len(rows), "Writing the visits")
        for column, (value, look) in enumerate(zip(values, looks[offset % STYLED_ROWS], strict=True), start=1):
            cell = sheet.cell(end + offset, column)
            cell._style = copy(look)
            if value is not None:
                cells.put(cell, value, columns[column - 1].format)
    sheet.row_dimensions[HEADER_ROW].height = 64
    if not rows:
        cells.put_text(sheet.cell(end, 1), "There are none yet.")
    cells.fit_page(sheet, f"1:{HEADER_ROW}")
    sheet.page_setup.fitToWidth = 3
