"""The rows of a sheet of lung function as the import sees them: whose they are, what happens, why not."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QTableView, QWidget

from sscild_desktop.core.lung_measures import LUNG_MEASURES, RULE_MEASURES, said_unit
from sscild_desktop.core.rules.ssc_facts import SSC_CHOICES, SSC_MEASURES
from sscild_desktop.core.sheets import PreviewRow
from sscild_desktop.core.wording import fixed
from sscild_desktop.views.shared.language import Theirs, tr
from sscild_desktop.views.shared.pieces import as_words
from sscild_desktop.views.shared.theme import icon, scaled_px

COLUMNS = ("", "Row", "Patient", "Day", *(one.heading for one in RULE_MEASURES), "mMRC", "Also", "What happens")
WIDTHS = (28, 42, 74, 88, *(58,) * len(RULE_MEASURES), 52, 150)
ALSO = len(WIDTHS) - 1
LEAST_PX = 150
WRAP_UP_TO = 300
"""Measuring the height of more rows would be felt; their words are in the tooltip."""
HIDDEN = "…"

AnyIndex = QModelIndex | QPersistentModelIndex


class ImportRows(QAbstractTableModel):
    """A row that can be imported has a tick; one with a doubt gets it from the reader alone."""

    ticked_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[PreviewRow, ...] = ()
        self._ticked: set[int] = set()
        self._is_pseudonymous = False

    def show_rows(self, rows: Sequence[PreviewRow], is_pseudonymous: bool) -> None:
        self.beginResetModel()
        self._rows, self._is_pseudonymous = tuple(rows), is_pseudonymous
        self._ticked = {place for place, row in enumerate(rows) if row.is_ready and not row.doubts}
        self.endResetModel()
        self.ticked_changed.emit()

    @property
    def rows(self) -> tuple[PreviewRow, ...]:
        return self._rows

    @property
    def ticked(self) -> tuple[PreviewRow, ...]:
        """What is to be imported, in the order of the sheet."""
        return tuple(row for place, row in enumerate(self._rows) if place in self._ticked)

    def tick_doubtful(self, is_ticked: bool) -> None:
        """Take or leave all rows with a doubt."""
        doubtful = {place for place, row in enumerate(self._rows) if row.is_ready and row.doubts}
        self._ticked = self._ticked | doubtful if is_ticked else self._ticked - doubtful
        self._tell()

    def _tell(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, 0))
        self.ticked_changed.emit()

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(COLUMNS[section])
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        return None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        row = self._rows[index.row()]
        usual = Qt.ItemFlag.ItemIsSelectable
        if not row.is_ready:
            return usual
        tick = Qt.ItemFlag.ItemIsUserCheckable if index.column() == 0 else Qt.ItemFlag.NoItemFlags
        return usual | Qt.ItemFlag.ItemIsEnabled | tick

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row, column = self._rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(self._text(row, column))
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_words(self._text(row, column)) if column >= ALSO else None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role == Qt.ItemDataRole.CheckStateRole and column == 0 and row.is_ready:
            return Qt.CheckState.Checked if index.row() in self._ticked else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.DecorationRole and column == len(COLUMNS) - 1:
            return _sign(row)
        return None

    def setData(self, index: AnyIndex, value: int, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not self._rows[index.row()].is_ready:
            return False
        if Qt.CheckState(value) == Qt.CheckState.Checked:
            self._ticked.add(index.row())
        else:
            self._ticked.discard(index.row())
        self._tell()
        return True

    def _text(self, row: PreviewRow, column: int) -> str:
        if column == 0:
            return ""
        if column == len(COLUMNS) - 1:
            return self._what(row)
        texts = (str(row.number), self._whose(row), row.day.isoformat() if row.day is not None else "")
        if column <= len(texts):
            return texts[column - 1]
        if column == ALSO:
            return also(row)
        if column == ALSO - 1:
            return "" if row.mmrc is None else str(row.mmrc)
        one = RULE_MEASURES[column - 1 - len(texts)]
        value = getattr(row.values, one.key)
        return "" if value is None else fixed(value, one.digits)

    def _whose(self, row: PreviewRow) -> str:
        if row.patient is not None:
            return Theirs(row.patient.code)
        return HIDDEN if self._is_pseudonymous and row.patient_text else Theirs(row.patient_text)

    def _what(self, row: PreviewRow) -> str:
        """Why the row is skipped, or what happens with it and what is doubtful about it."""
        if not row.is_ready:
            reason = row.reason
            if self._is_pseudonymous and row.patient_text:
                reason = reason.replace(row.patient_text, HIDDEN)
            return f"skipped: {reason}"
        return " ".join((row.action + ("." if row.doubts else ""), *(doubt.text for doubt in row.doubts)))


def also(row: PreviewRow) -> str:
    """What the row holds besides the columns, in words: 'DLCO 5.10 mmol/min/kPa, mRSS 12'."""
    found = [(one, getattr(row.values, one.key)) for one in LUNG_MEASURES if one not in RULE_MEASURES]
    found += [(one, getattr(row.ssc, one.key)) for one in SSC_MEASURES]
    said = [
        f"{one.name} {fixed(value, one.digits)} {said_unit(one.unit)}".rstrip()
        for one, value in found
        if value is not None
    ]
    words = [(one.name.lower(), getattr(row.ssc, one.key)) for one in SSC_CHOICES]
    return ", ".join((*said, *(f"{name} {word}" for name, word in words if word)))


def _alignment(column: int) -> Qt.AlignmentFlag:
    is_number = column == 1 or 4 <= column <= 9
    return (Qt.AlignmentFlag.AlignRight if is_number else Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignVCenter


def _sign(row: PreviewRow) -> QIcon:
    if not row.is_ready:
        return icon("close", "faint")
    return icon("warn", "warn") if row.doubts else icon("ok", "ok")


class ImportTable(QTableView):
    """The rows on screen; the space bar ticks the current one."""

    def __init__(self, model: ImportRows, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = model
        self.setModel(model)
        self.setAccessibleName(tr("Rows of the sheet"))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(28)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setAlternatingRowColors(True)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.horizontalHeader().setHighlightSections(False)

    def fit(self) -> None:
        """Headings and numbers are seen whole, and every word of few rows; many rows are one line each."""
        for column, width in enumerate(WIDTHS):
            needed = self.sizeHintForColumn(column) if column < ALSO else 0
            self.setColumnWidth(column, max(width, needed, self.horizontalHeader().sectionSizeHint(column)))
        self.setColumnHidden(ALSO, not any(map(also, self._rows.rows)))
        self.setWordWrap(self._is_short)
        self._fit_rows()

    @property
    def _is_short(self) -> bool:
        return self.model().rowCount() <= WRAP_UP_TO

    def _fit_rows(self) -> None:
        """The last column has what the others leave, and room for its words in any case."""
        others = sum(self.columnWidth(column) for column in range(len(WIDTHS)))
        self.setColumnWidth(len(WIDTHS), max(scaled_px(LEAST_PX), self.viewport().width() - others))
        if self._is_short:
            self.resizeRowsToContents()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_rows()
