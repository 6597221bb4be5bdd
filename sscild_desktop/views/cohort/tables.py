"""Tables of the cohort page: correlations as a grid, groups, the two visits, and the patients themselves."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from sscild_desktop.core.cohort.statistics import Correlated, GroupTest, PairedTest
from sscild_desktop.core.cohort.table import CohortRow
from sscild_desktop.core.course.assess import PROGRESSION_RULES
from sscild_desktop.core.course.measures import label
from sscild_desktop.core.wording import fixed
from sscild_desktop.views.cohort.words import change_label, correlation_cell, mean_text, median_text, p_text
from sscild_desktop.views.shared.language import Theirs
from sscild_desktop.views.shared.pieces import cell, column_of, filling, quiet_table

GROUP_COLUMNS = ["Measure", "Progressive\nn", "Progressive\nmedian (quartiles)", "Stable\nn",
                 "Stable\nmedian (quartiles)", "Mann\N{EN DASH}Whitney\np", "Progressive\nmean ± SD",
                 "Stable\nmean ± SD", "Welch's t\np"]  # fmt: skip
PAIRED_COLUMNS = ["Measure", "n", "First visit\nmedian (quartiles)", "Second visit\nmedian (quartiles)",
                  "Difference\nmedian (quartiles)", "Wilcoxon\np", "Difference\nmean ± SD", "Paired t\np"]  # fmt: skip
ROW_HEIGHT = 27


class CohortTable(QWidget):
    """A table that fills its place. ``cell_chosen`` tells the cell gone to, ``cell_opened`` the one activated."""

    cell_chosen = Signal(int, int)
    cell_opened = Signal(int, int)

    def __init__(self, columns: list[str], by_cell: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = quiet_table(columns)
        self.table.setWordWrap(False)
        if by_cell:
            self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setResizeContentsPrecision(60)
        self.table.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        column_of(self.table, on=self, margins=0)
        self.table.currentCellChanged.connect(self._on_current)
        self.table.cellActivated.connect(self.cell_opened)

    def fill(self, rows: Sequence[Sequence[str]], tips: Sequence[Sequence[str]] = ()) -> None:
        """Text cells; the first column stands to the left, numbers to the right."""
        self.table.blockSignals(True)
        self.table.setRowCount(len(rows))
        with filling(self.table):
            for row, texts in enumerate(rows):
                for column, text in enumerate(texts):
                    hint = tips[row][column] if tips else ""
                    self.table.setItem(row, column, cell(text, column > 0, hint))
        self.table.blockSignals(False)

    def select(self, row: int, column: int = 0) -> None:
        """Mark a cell without telling."""
        self.table.blockSignals(True)
        self.table.setCurrentCell(row, column)
        self.table.blockSignals(False)

    @Slot(int, int, int, int)
    def _on_current(self, row: int, column: int, _old_row: int, _old_column: int) -> None:
        if row >= 0:
            self.cell_chosen.emit(row, column)


def correlation_rows(found: Sequence[Correlated], is_change: bool) -> tuple[list[list[str]], list[list[str]]]:
    """A grid, a row per CT measure and a column per measure of lung function; and what explains each cell."""
    rows: list[list[str]] = []
    tips: list[list[str]] = []
    for one in found:
        name = change_label(one.x) if is_change else label(one.x)
        if not rows or rows[-1][0] != name:
            rows.append([name])
            tips.append([""])
        rows[-1].append(correlation_cell(one))
        tips[-1].append(one.note or f"Spearman's ρ {one.rho:.4f}, p {one.p_value:.4g}, n {one.n}")
    return rows, tips


def group_rows(found: Sequence[GroupTest], is_change: bool) -> tuple[list[list[str]], list[list[str]]]:
    rows, tips = [], []
    for one in found:
        digits, yes, no = one.measure.digits + int(is_change), one.progressive, one.stable
        rows.append(
            [
                change_label(one.measure) if is_change else label(one.measure),
                str(yes.n),
                median_text(yes, digits),
                str(no.n),
                median_text(no, digits),
                p_text(one.u_p),
                mean_text(yes, digits),
                mean_text(no, digits),
                p_text(one.t_p),
            ]
        )
        tips.append([one.note] * len(GROUP_COLUMNS))
    return rows, tips


def paired_rows(found: Sequence[PairedTest]) -> tuple[list[list[str]], list[list[str]]]:
    rows, tips = [], []
    for one in found:
        digits = one.measure.digits
        rows.append(
            [
                label(one.measure),
                str(one.n),
                median_text(one.before, digits),
                median_text(one.after, digits),
                median_text(one.difference, digits + 1),
                p_text(one.w_p),
                mean_text(one.difference, digits + 1),
                p_text(one.t_p),
            ]
        )
        tips.append([one.note] * len(PAIRED_COLUMNS))
    return rows, tips


PATIENT_COLUMNS = ["Patient", "Values of", "Goh extent, %", "FVC, %\npredicted", "Change from", "to", "Months",
                   *PROGRESSION_RULES[:4], "FVC minimal\nimportant change"]  # fmt: skip


def patient_rows(rows: Sequence[CohortRow]) -> list[list[str]]:
    """One line per patient with what each definition says: they disagree, and it can be seen here."""
    found = []
    for row in rows:
        days = [one.isoformat() if one is not None else "" for one in (row.day, row.first_day, row.second_day)]
        values = [fixed(row.values[key], 1) if key in row.values else "" for key in ("goh_extent", "fvc_percent")]
        months = "" if row.months is None else f"{row.months:.1f}"
        said = [row.says(rule) for rule in PROGRESSION_RULES]
        found.append([Theirs(row.code), days[0], *values, days[1], days[2], months, *said])
    return found
