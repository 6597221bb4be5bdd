"""The Change sheet: every pair of consecutive visits, then the first against the last, measure by measure."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from openpyxl.styles import Border, Font, Side
from openpyxl.worksheet.worksheet import Worksheet

from sscild_desktop.core.course.change import ChangeRow, change_rows, comparison_notes
from sscild_desktop.core.course.measures import label
from sscild_desktop.core.exports import cells
from sscild_desktop.core.exports.cells import Column
from sscild_desktop.core.exports.patient.visit_facts import number_format
from sscild_desktop.core.patients import Visit

NOTE = (
    "Absolute: later minus earlier value, percentages in points. Relative: in percent of the earlier value. Per year: "
    "absolute change by 365.25 days. An extent that changed by up to 3.4 points is within measurement noise."
)
COLUMNS = (
    Column("Pair", is_centred=True),
    Column("Earlier day", cells.DATE, is_centred=True),
    Column("Later day", cells.DATE, is_centred=True),
    Column("Days", cells.WHOLE),
    Column("Group", indent=1),
    Column("Measure"),
    Column("Unit"),
    Column("Before", "General"),
    Column("After", "General"),
    Column("Absolute", "General"),
    Column("Relative (%)", "+0.0;-0.0;0.0"),
    Column("Per year", "General"),
    Column("Reading", indent=1),
)
WIDTHS = (14, 12, 12, 8, 18, 38, 13, 12, 12, 12, 13, 12, 52)
BEFORE, AFTER, ABSOLUTE, PER_YEAR, READING = 8, 9, 10, 12, 13
HEADER_ROW = 3
CHARACTERS_A_LINE = 190
NOISE_FONT = Font(name=cells.FONT, size=11, color=cells.MUTED, italic=True)
FIRST_TO_LAST = "first to last"


def visit_pairs(visits: Sequence[Visit]) -> Iterator[tuple[str, Visit, Visit]]:
    """Each visit and the next; each CT and the next where visits without CT lie between; the first and the last."""
    steps = {(index, index + 1) for index in range(len(visits) - 1)}
    analysed = [index for index, visit in enumerate(visits) if visit.analysis is not None]
    steps |= set(zip(analysed, analysed[1:], strict=False))
    whole = (0, len(visits) - 1)
    for one, other in sorted(steps - {whole} if len(visits) > 2 else steps):
        yield f"{one + 1} to {other + 1}", visits[one], visits[other]
    if len(visits) > 2:
        yield FIRST_TO_LAST, visits[0], visits[-1]


def fill_change(sheet: Worksheet, visits: Sequence[Visit]) -> None:
    """One table over all pairs that can be filtered, then what makes a pair hard to compare."""
    cells.set_widths(sheet, WIDTHS)
    last = len(COLUMNS)
    cells.band(sheet, 1, "Change between visits", last, cells.DEEP, 28, color=cells.PAPER, size=15, bold=True)
    cells.band(sheet, 2, NOTE, last, cells.PALE, 20, color=cells.MUTED)
    pairs = list(visit_pairs(visits))
    every = [(name, row) for name, one, other in pairs for row in change_rows(one, other)]
    lines = [(name, row) for name, row in every if row.absolute is not None]
    end = cells.table(sheet, HEADER_ROW, COLUMNS, [_values(name, row) for name, row in lines])
    for offset, (_name, row) in enumerate(lines, start=1):
        _show(sheet, HEADER_ROW + offset, row)
    _divide(sheet, [name for name, _row in lines])
    if lines:
        sheet.auto_filter.ref = f"A{HEADER_ROW}:{sheet.cell(end - 1, last).coordinate}"
    else:
        cells.put_text(sheet.cell(end, 1), "A change needs two visits with the same measurement.")
    _notes(sheet, end + 1, _limits(pairs, [(name, row) for name, row in every if row.absolute is None]))
    sheet.freeze_panes = f"A{HEADER_ROW + 1}"
    cells.fit_page(sheet, f"{HEADER_ROW}:{HEADER_ROW}")


def _values(name: str, row: ChangeRow) -> list[object]:
    one = row.measure
    days = (row.after_day - row.before_day).days
    said = [name, row.before_day, row.after_day, days, one.group, one.name, one.unit]
    return [*said, row.before, row.after, row.absolute, row.relative, row.per_year, row.text]


def _show(sheet: Worksheet, line: int, row: ChangeRow) -> None:
    """Formats by the digits of the measure and of the change; noise is grey and says so in words."""
    plain, exact = number_format(row.measure), number_format(replace(row.measure, digits=row.digits))
    for column in (BEFORE, AFTER):
        sheet.cell(line, column).number_format = plain
    for column, form in ((ABSOLUTE, exact), (PER_YEAR, plain)):
        sheet.cell(line, column).number_format = f"+{form};-{form};{form}"
    if row.is_noise:
        for column in (ABSOLUTE, ABSOLUTE + 1, PER_YEAR, READING):
            sheet.cell(line, column).font = NOISE_FONT


def _divide(sheet: Worksheet, names: Sequence[str]) -> None:
    """A stronger line where the next pair begins."""
    strong = Side(style="medium", color=cells.DEEP)
    for offset, (name, following) in enumerate(zip(names, names[1:], strict=False), start=1):
        if name != following:
            for column in range(1, len(COLUMNS) + 1):
                sheet.cell(HEADER_ROW + offset, column).border = Border(bottom=strong)


def _limits(
    pairs: Sequence[tuple[str, Visit, Visit]], missing: Sequence[tuple[str, ChangeRow]]
) -> list[tuple[str, str]]:
    """What differs between the CTs of a pair, then what was measured at one of its visits alone."""
    lines = [(name, text) for name, one, other in pairs for text in comparison_notes(one, other)]
    for name, one, other in pairs:
        for visit, words in ((one, "earlier"), (other, "later")):
            lacking = [row for pair, row in missing if pair == name and (row.before is None) == (visit is one)]
            if lacking:
                measures = ", ".join(label(row.measure) for row in lacking)
                lines.append((name, f"Not measured at the {words} visit, {visit.day.isoformat()}: {measures}."))
    return lines


def _notes(sheet: Worksheet, row: int, lines: Sequence[tuple[str, str]]) -> None:
    """One line each across the table, as high as it needs."""
    if not lines:
        return
    row = cells.heading(sheet, row, "What limits the comparison")
    for line, (name, text) in enumerate(lines, start=row):
        cells.put_text(sheet.cell(line, 1), name)
        cells.put_text(sheet.cell(line, 2), text)
        sheet.merge_cells(start_row=line, start_column=2, end_row=line, end_column=len(COLUMNS))
        cells.paint(sheet.cell(line, 1))
        cells.paint(sheet.cell(line, 2), wrap=True)
        sheet.row_dimensions[line].height = 16 * (1 + len(text) // CHARACTERS_A_LINE)
