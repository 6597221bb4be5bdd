"""Where a CT belongs: the patient from the list, the day of the visit. Opened by a wish, and can be undone."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QModelIndex, Signal, Slot
from PySide6.QtWidgets import QDialog, QWidget

from sscild_desktop.core.wording import said_series
from sscild_desktop.views.shared.inputs import Day
from sscild_desktop.views.shared.language import tr
from sscild_desktop.views.shared.pieces import STRETCH, button, column_of, label, pick_row, row_of
from sscild_desktop.views.start.patient_list import PatientList, texts_of

if TYPE_CHECKING:
    from sscild_desktop.core.patients import PatientRow, StoredSeries


class MoveDialog(QDialog):
    """``move_requested`` carries the series, the patient's id and the day."""

    move_requested = Signal(object, int, object)

    def __init__(
        self,
        series: "StoredSeries",
        rows: "tuple[PatientRow, ...]",
        is_pseudonymous: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Move a CT"))
        self.resize(640, 520)
        self._series, self._rows, self._is_pseudonymous = series, rows, is_pseudonymous
        self.patients = PatientList()
        self.patients.search_requested.connect(self._search)
        self.day = Day()
        self.day.setMaximumDate(QDate.currentDate())
        shown = series.day
        self.day.setDate(QDate(shown.year, shown.month, shown.day) if shown is not None else QDate.currentDate())
        self.move_button = button("Move here", primary=True)
        self.move_button.clicked.connect(self._move)
        close = button("Close")
        close.clicked.connect(self.reject)
        name = said_series(series.description) or "this CT"
        row = row_of(label("Day of the visit"), self.day, STRETCH, close, self.move_button)
        column_of(
            label(f"To which patient and visit does “{name}” belong?", wrap=True), (self.patients, 1), row, on=self
        )
        self._search("")
        self.patients.table.selectionModel().currentRowChanged.connect(self._on_row)
        self._on_row()

    @Slot(str)
    def _search(self, words: str) -> None:
        parts = words.casefold().split()
        found = tuple(row for row in self._rows if all(part in " ".join(texts_of(row)).casefold() for part in parts))
        self.patients.show_patients(found, self._is_pseudonymous)
        here = [number for number, row in enumerate(found) if row.patient.id == self._series.patient_id]
        if here:
            pick_row(self.patients.table, here[0])
        self._on_row()

    @Slot()
    def _on_row(self, _new: QModelIndex | None = None, _old: QModelIndex | None = None) -> None:
        self.move_button.setEnabled(self.patients.table.currentIndex().isValid())

    @Slot()
    def _move(self) -> None:
        row = self.patients.model.rows[self.patients.table.currentIndex().row()]
        self.move_requested.emit(self._series, row.patient.id, self.day.date().toPython())
        self.accept()
