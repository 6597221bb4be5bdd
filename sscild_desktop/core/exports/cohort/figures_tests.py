"""Sheets with the tests of a cohort: Correlations, Groups, Paired tests; each number at full precision."""

from collections.abc import Sequence

from openpyxl.worksheet.worksheet import Worksheet

from sscild_desktop.core.cohort.statistics import Correlated, Group, GroupTest, PairedTest
from sscild_desktop.core.cohort.table import AT_NAMES, SPAN_NAMES, CohortResult, group_text
from sscild_desktop.core.course.measures import label
from sscild_desktop.core.exports import cells
from sscild_desktop.core.exports.cells import Column

P, STATISTIC, PLAIN = "0.0000", "0.000", "0.00"
SINGLE = "Two-sided p values, not corrected for their number. "
CORRELATION_COLUMNS = (
    Column("CT measure"),
    Column("Lung function"),
    Column("n", "0"),
    Column("Spearman ρ", STATISTIC),
    Column("p", P),
    Column("Slope of the line", "0.0000"),
    Column("Intercept of the line", "0.00"),
    Column("Note"),
)
GROUP_PARTS = ("n", "mean", "SD", "median", "first quartile", "third quartile")


def fill_correlations(sheet: Worksheet, result: CohortResult) -> None:
    """Every CT measure against every measure of lung function, values first, then changes."""
    choice = result.choice
    cells.set_widths(sheet, (46, 24, 8, 12, 12, 16, 18, 60))
    _title(sheet, "Correlations", f"{SINGLE}The line is drawn by least squares and is no test.", 8)
    row = cells.heading(sheet, 4, f"Values of the {AT_NAMES[choice.at]}")
    row = cells.table(sheet, row, CORRELATION_COLUMNS, _correlations(result.correlated))
    row = cells.heading(sheet, row + 1, f"Change from the {SPAN_NAMES[choice.span]}")
    cells.table(sheet, row, CORRELATION_COLUMNS, _correlations(result.correlated_change))
    _finish(sheet)


def _correlations(found: Sequence[Correlated]) -> list[tuple[object, ...]]:
    return [
        (label(one.x), label(one.y), one.n, one.rho, one.p_value, one.slope, one.intercept, one.note) for one in found
    ]


def fill_groups(sheet: Worksheet, result: CohortResult) -> None:
    """Progressive against stable by the chosen definition."""
    choice = result.choice
    cells.set_widths(sheet, (46, *[11] * 12, 14, 12, 12, 12, 12, 60))
    _title(sheet, "Groups", f"{SINGLE}{group_text(result.rows, choice.rule)}.", 19)
    if not choice.rule:
        cells.put_text(sheet.cell(4, 1), "No definition of progression was chosen, so there are no groups.")
        return
    columns = (
        Column("Measure"),
        *_group_columns("Progressive"),
        *_group_columns("Stable"),
        Column("Mann\N{EN DASH}Whitney U", "0.0"),
        Column("Mann\N{EN DASH}Whitney p", P),
        Column("Welch's t", STATISTIC),
        Column("degrees of freedom", "0.0"),
        Column("t-test p", P),
        Column("Note"),
    )
    row = cells.heading(sheet, 4, f"Values of the {AT_NAMES[choice.at]}")
    row = cells.table(sheet, row, columns, _groups(result.groups))
    row = cells.heading(sheet, row + 1, f"Change from the {SPAN_NAMES[choice.span]}")
    cells.table(sheet, row, columns, _groups(result.groups_change))
    _finish(sheet)


def _group_columns(name: str) -> tuple[Column, ...]:
    return tuple(Column(f"{name}: {part}", "0" if part == "n" else PLAIN) for part in GROUP_PARTS)


def _group_cells(group: Group) -> tuple[object, ...]:
    return (group.n, group.mean, group.sd, group.median, group.q1, group.q3)


def _groups(found: Sequence[GroupTest]) -> list[tuple[object, ...]]:
    return [
        (
            label(one.measure),
            *_group_cells(one.progressive),
            *_group_cells(one.stable),
            *(one.u, one.u_p, one.t, one.t_df, one.t_p, one.note),
        )
        for one in found
    ]


def fill_paired(sheet: Worksheet, result: CohortResult) -> None:
    """The second visit of the change against the first."""
    cells.set_widths(sheet, (46, 8, *[11] * 18, 12, 12, 12, 12, 60))
    _title(sheet, "Paired tests", f"{SINGLE}From the {SPAN_NAMES[result.choice.span]}.", 12)
    columns = (
        Column("Measure"),
        Column("n", "0"),
        *_group_columns("First"),
        *_group_columns("Second"),
        *_group_columns("Difference"),
        Column("Wilcoxon W", "0.0"),
        Column("Wilcoxon p", P),
        Column("Paired t", STATISTIC),
        Column("t-test p", P),
        Column("Note"),
    )
    cells.table(sheet, 4, columns, _paired(result.paired))
    _finish(sheet)


def _paired(found: Sequence[PairedTest]) -> list[tuple[object, ...]]:
    return [
        (
            label(one.measure),
            one.n,
            *_group_cells(one.before),
            *_group_cells(one.after),
            *_group_cells(one.difference),
            *(one.w, one.w_p, one.t, one.t_p, one.note),
        )
        for one in found
    ]


def _title(sheet: Worksheet, title: str, note: str, columns: int) -> None:
    cells.band(sheet, 1, title, columns, cells.DEEP, 28, color=cells.PAPER, size=15, bold=True)
    cells.band(sheet, 2, note, columns, cells.PALE, 20, color=cells.MUTED)


def _finish(sheet: Worksheet) -> None:
    sheet.freeze_panes = "B3"
    cells.fit_page(sheet, "1:2")
