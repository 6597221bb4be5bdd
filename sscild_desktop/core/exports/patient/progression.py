"""The Progression sheet: every published rule on two visits, what each asks, inputs, dates, window, source."""

from collections.abc import Sequence
from datetime import date

from openpyxl.worksheet.worksheet import Worksheet

from sscild_desktop.core.course.assess import PROGRESSION_RULES, assess
from sscild_desktop.core.course.change import measure_day
from sscild_desktop.core.course.measures import MEASURES, label, visit_measures
from sscild_desktop.core.course.reading import COLUMNS, RuleReading
from sscild_desktop.core.exports import cells
from sscild_desktop.core.exports.cells import Column
from sscild_desktop.core.exports.patient.visit_facts import number_format
from sscild_desktop.core.patients import PairReading, Patient, Visit
from sscild_desktop.core.wording import DASH

NOTE = "The rules disagree in up to a third of patients: all are shown as published and none is recommended."
ANSWERS = {True: "yes", False: "no", None: "open"}
NOT_APPLICABLE = "not applicable"
RULES = (
    Column("Rule"),
    Column("Met", is_centred=True),
    Column("Reading", is_wrapped=True),
    Column("Window", is_wrapped=True),
    Column("Missing", is_wrapped=True),
    Column("Source", is_wrapped=True),
)
ASKED = (Column("Rule"), *(Column(name, is_centred=True) for name in COLUMNS))
INPUTS = (
    Column("Rule"),
    Column("Day", cells.DATE, is_centred=True),
    Column("Input", is_wrapped=True),
    Column("Value", "General"),
)
WIDTHS = (30, 15, 48, 40, 48, 46)
VALUE = 4


def fill_progression(
    sheet: Worksheet,
    patient: Patient,
    visits: Sequence[Visit],
    readings: Sequence[PairReading] = (),
    pair: tuple[int, int] | None = None,
) -> None:
    """The visits of these ids, else the last two; with fewer than two visits a sentence instead."""
    cells.set_widths(sheet, WIDTHS)
    last = len(RULES)
    cells.band(sheet, 1, "Progression by published rules", last, cells.DEEP, 28, color=cells.PAPER, size=15, bold=True)
    cells.band(sheet, 2, NOTE, last, cells.AMBER, 20, bold=True)
    cells.fit_page(sheet, "1:2")
    sheet.freeze_panes = "A3"
    if len(visits) < 2:
        cells.put_text(sheet.cell(4, 1), "Two visits are needed before progression can be read.")
        return
    chosen = [one for one in visits if one.id in (pair or ())]
    first, second = chosen if len(chosen) == 2 else visits[-2:]
    judged = [one for one in readings if (one.first_visit_id, one.second_visit_id) == (first.id, second.id)]
    rules = assess(patient, tuple(visits), first, second, judged[-1] if judged else None)
    cells.put_text(sheet.cell(4, 1), f"From {first.day.isoformat()} to {second.day.isoformat()}")
    cells.paint(sheet.cell(4, 1), bold=True)
    row = _asked(sheet, _rules(sheet, 5, rules) + 1, rules)
    _inputs(sheet, row + 1, rules, _numbers(first, second))


def _rules(sheet: Worksheet, row: int, rules: Sequence[RuleReading]) -> int:
    lines = [
        (one.rule, _answer(one), one.text, one.window, "; ".join(one.missing) or "nothing", one.source) for one in rules
    ]
    end = cells.table(sheet, row, RULES, lines)
    for offset, line in enumerate(lines, start=1):
        rows = max(1 + len(text) // (width - 2) for text, width in zip(line, WIDTHS, strict=True))
        sheet.row_dimensions[row + offset].height = 16 * rows
        cells.paint(sheet.cell(row + offset, 1), bold=True)
    return end


def _asked(sheet: Worksheet, row: int, rules: Sequence[RuleReading]) -> int:
    """What each rule asks, answered by itself; a dash where it does not ask."""
    row = cells.heading(sheet, row, "What each rule asks")
    found = [[one.criterion(column) for column in COLUMNS] for one in rules]
    lines = [
        (rule.rule, *(DASH if one is None else one.word for one in criteria))
        for rule, criteria in zip(rules, found, strict=True)
    ]
    return cells.table(sheet, row, ASKED, lines)


def _answer(reading: RuleReading) -> str:
    """Yes or no for the rules of progression; a stage or an index is neither."""
    if reading.rule not in PROGRESSION_RULES:
        return DASH
    return ANSWERS[reading.met] if reading.met is not None or reading.is_applicable else NOT_APPLICABLE


def _inputs(
    sheet: Worksheet, row: int, rules: Sequence[RuleReading], numbers: dict[tuple[str, date], tuple[float, str]]
) -> None:
    """What each rule was asked with. A followed measure is written as its number, to the last digit."""
    row = cells.heading(sheet, row, "Inputs of each rule")
    asked = [(rule.rule, one) for rule in rules for one in rule.inputs]
    lines = [(rule, one.day or "", one.name, one.value_text) for rule, one in asked]
    cells.table(sheet, row, INPUTS, lines)
    for offset, (_rule, one) in enumerate(asked, start=1):
        found = numbers.get((one.name, one.day)) if one.day is not None else None
        if found is not None:
            cells.put_number(sheet.cell(row + offset, VALUE), *found)


def _numbers(*visits: Visit) -> dict[tuple[str, date], tuple[float, str]]:
    """Value and format by the label of the measure and its day."""
    found: dict[tuple[str, date], tuple[float, str]] = {}
    for visit in visits:
        values = visit_measures(visit)
        found |= {
            (label(one), measure_day(visit, one)): (values[one.key], number_format(one))
            for one in MEASURES
            if one.key in values
        }
    return found
