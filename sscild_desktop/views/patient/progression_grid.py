"""The definitions against what they ask for, each cell a sign and a word; and what is missing for those left open."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHeaderView, QLabel, QTableWidget, QTableWidgetItem, QToolTip, QWidget

from sscild_desktop.core.course.reading import (
    COLUMNS,
    INSIDE,
    KNOWN,
    MET,
    NOT_KNOWN,
    NOT_MET,
    NOT_USED,
    OUTSIDE,
    PARTLY,
    Criterion,
    Needs,
    RuleReading,
)
from sscild_desktop.core.language.direction import AT_RIGHT, END, FROM_LEFT, FROM_RIGHT
from sscild_desktop.core.wording import DASH, listed
from sscild_desktop.views.patient.rule_card import (
    NOT_APPLICABLE,
    OPEN,
    SHORT_NAMES,
    criterion_text,
    first_words,
    reading_text,
    verdict_sign,
    verdict_word,
)
from sscild_desktop.views.shared.language import Theirs, tr
from sscild_desktop.views.shared.pieces import align_heading, cell, column_of, filling, fit_height, label, quiet_table
from sscild_desktop.views.shared.theme import icon

SIGNS = {
    MET: ("ok", "warn"),
    PARTLY: ("wait", "warn"),
    NOT_MET: ("close", "faint"),
    NOT_KNOWN: ("help", "accent_hover"),
    NOT_USED: ("info", "faint"),
    KNOWN: ("info", "accent_hover"),
    INSIDE: ("ok", "faint"),
    OUTSIDE: ("close", "faint"),
}
SHORT_ANSWERS = {OPEN: "Undecided", NOT_APPLICABLE: "Not applicable"}
FIRST = 2
"""Before the columns of the criteria stand the definition and its answer."""

MARKS = AT_RIGHT + FROM_LEFT + FROM_RIGHT + END
NUMBERS = ("none", "one", "two", "three", "four")
NOTHING = "Nothing is missing: every definition that applies is decided."


class ProgressionGrid(QWidget):
    """A row for each definition; ``cell_chosen`` carries its number and the column, '' for the whole definition."""

    cell_chosen = Signal(int, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = quiet_table(["Definition", "Answer", *COLUMNS])
        self.table.setObjectName("progression")
        self.table.setAccessibleName(tr("Definitions of progression and what each asks for"))
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectItems)
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for column in range(self.table.columnCount()):
            align_heading(self.table, column)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(self.table.columnCount() - 1, QHeaderView.ResizeMode.Stretch)
        self.table.horizontalScrollBar().rangeChanged.connect(self._fit)
        self.table.currentCellChanged.connect(self._on_cell)
        self.table.setHorizontalScrollMode(QTableWidget.ScrollMode.ScrollPerPixel)
        self.table.setIconSize(QSize(14, 14))
        column_of(self.table, on=self, margins=0)

    def show_readings(self, readings: Sequence[RuleReading]) -> None:
        """The same cell stays chosen."""
        self.table.blockSignals(True)
        self.table.setRowCount(len(readings))
        with filling(self.table):
            for row, reading in enumerate(readings):
                for column, item in enumerate(_cells(reading)):
                    self.table.setItem(row, column, item)
        self.table.blockSignals(False)
        self._fit()
        if readings and self.table.currentRow() < 0:
            self.table.setCurrentCell(0, 0)

    @Slot()
    def _fit(self) -> None:
        """As high as its rows, and as the bar below them where letters are too large for all columns."""
        fit_height(self.table)
        bar = self.table.horizontalScrollBar()
        if bar.maximum() > 0:
            self.table.setFixedHeight(self.table.height() + bar.sizeHint().height())

    def choose(self, row: int, column: str) -> None:
        """As if that cell were clicked."""
        self.table.setCurrentCell(row, FIRST + COLUMNS.index(column) if column else 0)

    def say_here(self) -> None:
        """The tooltip of the cell, for the keyboard."""
        item = self.table.currentItem()
        if item is not None and self.table.hasFocus():
            place = self.table.visualItemRect(item).bottomLeft()
            QToolTip.showText(self.table.viewport().mapToGlobal(place), item.toolTip(), self.table)

    @property
    def chosen(self) -> tuple[int, str]:
        """The definition by its number, and the column."""
        column = self.table.currentColumn()
        return max(self.table.currentRow(), 0), COLUMNS[column - FIRST] if column >= FIRST else ""

    @Slot(int, int, int, int)
    def _on_cell(self, row: int, *_others: int) -> None:
        if row >= 0:
            self.cell_chosen.emit(*self.chosen)


def _cells(reading: RuleReading) -> list[QTableWidgetItem]:
    word = verdict_word(reading)
    name = cell(SHORT_NAMES.get(reading.rule, reading.rule), tooltip=reading_text(reading))
    answer = cell(SHORT_ANSWERS.get(word, word) or first_words(reading.text), tooltip=reading_text(reading))
    answer.setIcon(verdict_sign(word))
    _speak(answer, f"{reading.rule}: {reading.text}")
    return [name, answer, *(_criterion(reading, reading.criterion(column), column) for column in COLUMNS)]


def _criterion(reading: RuleReading, criterion: Criterion | None, column: str) -> QTableWidgetItem:
    if criterion is None:
        item = cell(DASH, tooltip=f"{reading.rule} does not ask for {column}")
        _speak(item, f"{reading.rule}, {column}: not asked")
        return item
    item = cell(criterion.word, tooltip=criterion_text(reading, criterion))
    item.setIcon(icon(*SIGNS[criterion.word]))
    _speak(item, criterion_text(reading, criterion))
    return item


def _speak(item: QTableWidgetItem, text: str) -> None:
    item.setData(Qt.ItemDataRole.AccessibleTextRole, text)


class MissingBar(QFrame):
    """For each open definition the inputs that would let it be decided; ``input_requested``: its number, a column."""

    input_requested = Signal(int, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("missing")
        self._lines = QLabel()
        self._lines.setTextFormat(Qt.TextFormat.RichText)
        self._lines.setWordWrap(True)
        flags = Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        self._lines.setTextInteractionFlags(flags)
        self._lines.linkActivated.connect(self._on_link)
        column_of(label("What is missing", "section"), self._lines, on=self, margins=(10, 6, 10, 6), spacing=2)

    @property
    def text(self) -> str:
        """The lines as HTML."""
        return self._lines.text()

    def show_readings(self, readings: Sequence[RuleReading]) -> None:
        lines = [_line(number, one) for number, one in enumerate(readings) if one.needs.able]
        self._lines.setText("<br>".join(tr(Theirs(line)) for line in lines) or tr(NOTHING))
        said = "; ".join(f"{one.rule}: {needed(one.needs)}" for one in readings if one.needs.able)
        self._lines.setAccessibleName(tr(f"What is missing: {said or NOTHING}"))

    @Slot(str)
    def _on_link(self, target: str) -> None:
        number, _, column = target.partition(":")
        self.input_requested.emit(int(number), column)


def needed(lacks: Needs) -> str:
    """'Symptoms or CT may decide it, both in any case'."""
    if lacks.able == lacks.sure:
        is_one = len(lacks.able) == len(lacks.able[0]) == 1
        return f"{_either(lacks.able)} {'decides' if is_one else 'decide'} it"
    asked = tuple(name for name in COLUMNS if any(name in one for one in lacks.able))
    able = _either(lacks.able)
    if len(lacks.able) > 2 and len(lacks.able[0]) > 1:
        able = f"{NUMBERS[len(lacks.able[0])]} of {listed(asked)}"
    is_all = lacks.sure == (asked,)
    sure = ("both" if len(asked) == 2 else "all of them") if is_all else _either(lacks.sure)
    return f"{able} may decide it, {sure} in any case"


def _either(sets: Sequence[Sequence[str]]) -> str:
    return " or ".join(listed(one) for one in sets)


def _line(number: int, reading: RuleReading) -> str:
    """The columns in it lead to where they are typed or judged."""
    text = escape(tr(needed(reading.needs)))
    for one in reading.criteria:
        if one.key and one.missing:
            # FEV1 has no column of its own
            shown = tr("FEV1" if one.key == "fev1_percent" else one.column).strip(MARKS)
            text = text.replace(shown, f'<a href="{number}:{one.column}">{shown}</a>')
    return f"<b>{escape(tr(reading.rule))}</b>: {text}"
