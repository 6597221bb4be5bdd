"""The patients of the records: a box to search in, and a table with the number of visits and the last stage."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from sscild_desktop.core.language.names import own
from sscild_desktop.core.whose import plain_name
from sscild_desktop.core.wording import counted
from sscild_desktop.views.shared.inputs import Line
from sscild_desktop.views.shared.language import Theirs, tr
from sscild_desktop.views.shared.pieces import as_words, column_of, label
from sscild_desktop.views.shared.theme import scaled_px

if TYPE_CHECKING:
    from sscild_desktop.core.patients import PatientRow

SEARCH_PAUSE_MS = 200
"""How long nothing must be typed before the records are searched."""

COLUMNS = ("Code", "Name", "Visits", "Last visit", "Last stage")
NAME = COLUMNS.index("Name")
Index = QModelIndex | QPersistentModelIndex


def texts_of(row: "PatientRow") -> tuple[str, ...]:
    """The cells of one row."""
    day = row.last_day.isoformat() if row.last_day is not None else "–"
    name = Theirs(own(plain_name(row.patient.name))) or "–"
    return Theirs(row.patient.code), name, str(row.visit_count), day, row.last_stage.capitalize() or "–"


class PatientModel(QAbstractTableModel):
    """The rows as Qt wants them; hundreds of patients cost nothing as only what is seen is asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[PatientRow, ...] = ()

    def set_rows(self, rows: "tuple[PatientRow, ...]") -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            text = texts_of(self.rows[index.row()])[index.column()]
            return as_words(text) if role == Qt.ItemDataRole.ToolTipRole else tr(text)
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == 2:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(COLUMNS[section])
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section == 2 else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None


class PatientTable(QTableView):
    """``chosen`` by a click, by Enter or Space; the arrows only move."""

    chosen = Signal(QModelIndex)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.currentIndex().isValid():
            self.chosen.emit(self.currentIndex())
            return
        super().keyPressEvent(event)


class PatientList(QWidget):
    """``patient_requested`` carries the patient's id, ``search_requested`` what was typed."""

    patient_requested = Signal(int)
    search_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = PatientModel()
        self.search = Line()
        self.search.setPlaceholderText(tr("Search code, name or hospital number"))
        self.search.setClearButtonEnabled(True)
        self.search.setAccessibleName(tr("Search patients"))
        self.table = PatientTable()
        self._count = label(role="faint", wrap=True)
        self._pause = QTimer(self, singleShot=True, interval=SEARCH_PAUSE_MS)
        self._prepare_table()
        column_of(self.search, self.table, self._count, on=self, margins=0, spacing=8)
        self.search.textChanged.connect(lambda: self._pause.start())
        self.search.returnPressed.connect(self._on_return)
        self._pause.timeout.connect(self._on_pause)
        self.table.clicked.connect(self._on_chosen)
        self.table.chosen.connect(self._on_chosen)

    def _prepare_table(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(28)
        table.setShowGrid(False)
        table.setAlternatingRowColors(True)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setAccessibleName(tr("Patients"))
        table.setTabKeyNavigation(False)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        header.setStretchLastSection(False)
        for section, width, letters in ((0, 70, 50), (2, 54, 46), (3, 96, 84), (4, 112, 80)):
            header.resizeSection(section, max(width, scaled_px(letters), header.sectionSizeHint(section)))

    def show_patients(self, rows: "tuple[PatientRow, ...]", is_pseudonymous: bool) -> None:
        self.model.set_rows(rows)
        self.table.setColumnHidden(NAME, is_pseudonymous)
        words = counted(len(rows), "patient")
        self._count.setText(tr(f"{words} found" if self.search.text().strip() else words))

    @property
    def count_text(self) -> str:
        """How many are shown, under the table."""
        return self._count.text()

    @property
    def words(self) -> str:
        """What is searched for."""
        return self.search.text().strip()

    @Slot()
    def _on_pause(self) -> None:
        self.search_requested.emit(self.words)

    @Slot()
    def _on_return(self) -> None:
        """Enter in the box: search at once and go to the rows."""
        self._pause.stop()
        self._on_pause()
        self.table.setFocus()

    @Slot(QModelIndex)
    def _on_chosen(self, index: QModelIndex) -> None:
        self.patient_requested.emit(self.model.rows[index.row()].patient.id)
