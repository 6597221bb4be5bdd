"""Extent of every lesion class in percent of both lungs and in mL; a click goes to the most of it."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHeaderView, QWidget

from sscild_desktop.core.classes import LESION_KEYS, LESION_NAMES, NOT_MARKED
from sscild_desktop.core.results import LesionResult
from sscild_desktop.state.palette import OVERLAY_COLOURS
from sscild_desktop.views.shared.language import tr
from sscild_desktop.views.shared.pieces import cell, chip, column_of, filling, fit_height, marked, quiet_table, tip

ROWS = [(key, LESION_NAMES[lesion]) for lesion, key in LESION_KEYS.items()] + [("total", "Any of these (union)")]
COLUMNS = ["Lesion", "% of lungs", "mL"]


class LesionTable(QWidget):
    """``class_requested`` carries the key of the clicked row, 'total' for the union."""

    class_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: object = self  # nothing yet
        self.table = quiet_table(COLUMNS)
        self.table.setRowCount(len(ROWS))
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        column_of(self.table, on=self, margins=0)
        self.table.cellClicked.connect(self._on_clicked)
        self.table.cellActivated.connect(self._on_clicked)
        self.show_lesions(None)

    def show_lesions(self, lesions: LesionResult | None) -> None:
        """Dashes while nothing is known, and for a class that the network does not mark."""
        if lesions is self._shown:
            return
        self._shown = lesions
        with filling(self.table):
            self._fill(lesions)
        fit_height(self.table)

    def _fill(self, lesions: LesionResult | None) -> None:
        for row, (key, name) in enumerate(ROWS):
            hint = tip(key)
            first = cell(name, tooltip=hint)
            if key in OVERLAY_COLOURS:
                first.setIcon(QIcon(chip(OVERLAY_COLOURS[key])))
            extent = lesions.extents.get(key) if lesions is not None else None
            percent = f"{extent.percent:.1f}" if extent else "–"
            if lesions is not None and key != "total" and key not in lesions.kinds:
                percent, hint = "not marked", marked(tr(f"{NOT_MARKED.capitalize()}: not measured, which is not 0 %."))
            self.table.setItem(row, 0, first)
            self.table.setItem(row, 1, cell(percent, True, hint))
            self.table.setItem(row, 2, cell(f"{extent.ml:.0f}" if extent else "–", True, hint))

    @Slot(int, int)
    def _on_clicked(self, row: int, _column: int) -> None:
        self.class_requested.emit(ROWS[row][0])
