"""What changed between two visits, measure by measure; worse and better in words and arrows, noise said to be noise."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QLocale, Qt, Slot
from PySide6.QtGui import QColor, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidgetItem, QWidget

from sscild_desktop.core.course.change import NOISE_WORDS, ChangeRow
from sscild_desktop.core.course.measures import MEASURES
from sscild_desktop.core.course.measures import label as full_name
from sscild_desktop.core.wording import fixed, signed
from sscild_desktop.views.shared.language import tr
from sscild_desktop.views.shared.pieces import (
    STRETCH,
    align_heading,
    button,
    cell,
    column_of,
    label,
    quiet_table,
    row_of,
)
from sscild_desktop.views.shared.theme import colours

COLUMNS = ["Measure", "Before", "After", "Absolute", "Relative %", "Per year", "Note"]
COPIED = (
    *("Group", "Measure", "Unit", "Before day", "After day", "Before", "After", "Absolute", "Relative (%)", "Per year"),
    "Note",
)
TIPS = {
    3: "Later minus earlier value; percentages change by points.",
    4: "In percent of the earlier value.",
    5: "Absolute change divided by the days between the measurements, times 365.25.",
    6: "An extent that changed by up to 3.4 points is within measurement noise (Humphries, ERJ 2018).",
}
NOTHING = "Two visits with the same measurement are needed to show a change."
UP, DOWN = "▲", "▼"


class ChangeTable(QWidget):
    """``set_rows`` shows the rows of ``core.course.change.change_rows``; Ctrl+C copies them for a spreadsheet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[ChangeRow | None] = []
        self._noise: frozenset[str] = frozenset()
        self.table = quiet_table(COLUMNS)
        self.copy_button = button(
            "Copy table", tooltip="Copy for a spreadsheet, with every digit (Ctrl+C in the table)"
        )
        self._nothing = label(NOTHING, "faint", wrap=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._prepare()
        foot = row_of(STRETCH, self.copy_button)
        column_of((self.table, 1), (self._nothing, 1), foot, on=self, margins=8)
        self.copy_button.clicked.connect(self.copy)
        self.set_rows(())

    def _prepare(self) -> None:
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.setAccessibleName(tr("Change between two visits"))
        for column in range(len(COLUMNS)):
            align_heading(self.table, column, right=0 < column < 6, tooltip=TIPS.get(column, ""))
        copying = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self.table)
        copying.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        copying.activated.connect(self.copy)

    def _size_columns(self, by_content: bool) -> None:
        """While rows are filled in, columns must not measure all of them again for every cell."""
        header = self.table.horizontalHeader()
        mode = QHeaderView.ResizeMode.ResizeToContents if by_content else QHeaderView.ResizeMode.Fixed
        for column in range(1, len(COLUMNS)):
            header.setSectionResizeMode(column, mode)
        # rather a long name is cut short than the word for worse or better
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)

    def set_rows(self, rows: Sequence[ChangeRow]) -> None:
        """Show these, under a heading for each group of measures."""
        self.table.clearSpans()
        self._rows = []
        self._noise = noise_classes(rows)
        group = ""
        for row in rows:
            if row.measure.group != group:
                group = row.measure.group
                self._rows.append(None)
            self._rows.append(row)
        self._size_columns(by_content=False)
        self.table.clearContents()
        self.table.setRowCount(len(self._rows))
        for number, filled in enumerate(self._rows):
            if filled is None:
                following = self._rows[number + 1]
                assert following is not None
                self._fill_heading(number, following)
            else:
                self._fill(number, filled)
        self._size_columns(by_content=True)
        self.table.setVisible(bool(rows))
        self.copy_button.setEnabled(bool(rows))
        self._nothing.setVisible(not rows)

    def _fill_heading(self, number: int, row: ChangeRow) -> None:
        item = cell(f"{row.measure.group}   {row.before_day.isoformat()} → {row.after_day.isoformat()}")
        item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        font = item.font()
        font.setBold(True)
        item.setFont(font)
        item.setBackground(QColor(colours()["raised"]))
        self.table.setItem(number, 0, item)
        self.table.setSpan(number, 0, 1, len(COLUMNS))

    def _fill(self, number: int, row: ChangeRow) -> None:
        digits = row.measure.digits
        texts = (
            full_name(row.measure),
            fixed(row.before, digits),
            fixed(row.after, digits),
            signed(row.absolute, row.digits),
            signed(row.relative, 1),
            signed(row.per_year, digits),
            note_text(row, self._noise),
        )
        for column, text in enumerate(texts):
            item = cell(text, right=0 < column < 6, tooltip={0: text, 6: row.text}.get(column, ""))
            self._colour(item, column, row)
            self.table.setItem(number, column, item)

    def _colour(self, item: QTableWidgetItem, column: int, row: ChangeRow) -> None:
        """Grey where the change says nothing, amber and green beside the words that say the same."""
        if column >= 3 and (row.is_noise or row.absolute is None):
            item.setForeground(QColor(colours()["faint"]))
        elif column == 6 and _is_judged(row, self._noise):
            item.setForeground(QColor(colours()["warn" if is_worse(row) else "ok"]))

    def texts(self) -> list[list[str]]:
        """What stands in the table, row by row; a heading is one text."""
        return [
            [item.text() for column in range(len(COLUMNS)) if (item := self.table.item(row, column)) is not None]
            for row in range(self.table.rowCount())
        ]

    @Slot()
    def copy(self) -> None:
        """Put the selected rows, else all, on the clipboard with headings, tabs between, every digit."""
        chosen = sorted({index.row() for index in self.table.selectionModel().selectedRows()})
        rows = [row for number in chosen or range(len(self._rows)) if (row := self._rows[number]) is not None]
        if rows:
            lines = [COPIED, *(copied(row, self._noise) for row in rows)]
            QGuiApplication.clipboard().setText("\n".join("\t".join(line) for line in lines))


LESION_VOLUMES = frozenset(f"{one.key.removesuffix('_percent')}_ml" for one in MEASURES if one.noise is not None)
"""Their noise is that of the extent of the same class."""


def noise_classes(rows: Sequence[ChangeRow]) -> frozenset[str]:
    """Lesion classes whose extent changed within noise: their volume is the same lesion in millilitres."""
    return frozenset(row.measure.key.removesuffix("_percent") for row in rows if row.is_noise)


def _is_noisy_volume(row: ChangeRow, noise: frozenset[str]) -> bool:
    return row.measure.unit == "mL" and row.measure.key.removesuffix("_ml") in noise


def _is_judged(row: ChangeRow, noise: frozenset[str]) -> bool:
    """Whether the change is said to be for the worse, or for the better, which needs a noise that is known."""
    if not row.absolute or row.measure.worse == 0 or row.is_noise or _is_noisy_volume(row, noise):
        return False
    return is_worse(row) or row.is_noise is False or row.measure.key in LESION_VOLUMES


def is_worse(row: ChangeRow) -> bool:
    return (row.absolute or 0.0) * row.measure.worse > 0


def note_text(row: ChangeRow, noise: frozenset[str] = frozenset()) -> str:
    """'▲ worse', '▼ better', 'within measurement noise', or what is missing.

    ``noise`` are the lesion classes whose extent is within noise: their volume is not called worse or better.
    """
    if row.absolute is None:
        return f"missing at {row.before_day if row.before is None else row.after_day}"
    words = _direction(row, noise)
    return words if row.per_year is not None else f"{words}; {row.text.partition(', ')[2]}"


def _direction(row: ChangeRow, noise: frozenset[str]) -> str:
    if row.is_noise:
        return NOISE_WORDS
    if not row.absolute:
        return "unchanged"
    arrow, words = (UP, "higher") if row.absolute > 0 else (DOWN, "lower")
    if _is_judged(row, noise):
        return f"{arrow} worse" if is_worse(row) else f"{arrow} better"
    return f"{arrow} {words} (extent: noise)" if _is_noisy_volume(row, noise) else f"{arrow} {words}"


def copied(row: ChangeRow, noise: frozenset[str] = frozenset()) -> tuple[str, ...]:
    """A row for a spreadsheet: the decimal point is that of the system, which spreadsheets expect."""
    numbers = (row.before, row.after, row.absolute, row.relative, row.per_year)
    days: tuple[date, date] = (row.before_day, row.after_day)
    one = row.measure
    return (
        *(one.group, one.name, one.unit),
        *(day.isoformat() for day in days),
        *("" if number is None else repr(number).replace(".", QLocale.system().decimalPoint()) for number in numbers),
        note_text(row, noise),
    )
