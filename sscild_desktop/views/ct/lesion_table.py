"""Extent of every lesion class in percent of both lungs and of each, and in mL; a click goes to the most of it."""

from collections.abc import Collection

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHeaderView, QWidget

from sscild_desktop.core.classes import LESION_KEYS, LESION_NAMES, NOT_MARKED, Lobe
from sscild_desktop.core.results import LesionResult, LobeResult
from sscild_desktop.state.palette import OVERLAY_COLOURS
from sscild_desktop.views.shared.pieces import cell, chip, column_of, fit_height, marked, quiet_table, tip

ROWS = [(key, LESION_NAMES[lesion]) for lesion, key in LESION_KEYS.items()] + [("total", "Any of these (union)")]


COLUMNS = ["Lesion", "% of lungs", "mL"]
LUNGS = {
    "right": (Lobe.RIGHT_UPPER, Lobe.RIGHT_MIDDLE, Lobe.RIGHT_LOWER),
    "left": (Lobe.LEFT_UPPER, Lobe.LEFT_LOWER),
}


def lung_percent(lobes: LobeResult | None, side: Collection[int], key: str) -> float | None:
    """Share of the lobes of one lung that a class covers, None where it was not measured in all of them."""
    parts = [one for one in lobes.lobes if one.lobe in side] if lobes is not None else []
    total = sum(one.ml for one in parts)
    if not total or any(key not in one.extents for one in parts):
        return None
    return 100.0 * sum(one.extents[key].ml for one in parts) / total


class LesionTable(QWidget):
    """``class_requested`` carries the key of the clicked row, 'total' for the union."""

    class_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = quiet_table(COLUMNS)
        self.table.setRowCount(len(ROWS))
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        column_of(self.table, on=self, margins=0)
        self.table.cellClicked.connect(self._on_clicked)
        self.table.cellActivated.connect(self._on_clicked)
        self.show_lesions(None)

    def show_lesions(self, lesions: LesionResult | None, lobes: LobeResult | None = None) -> None:
        """Dashes while nothing is known, and for a class that the network does not mark.

        Each lung is the sum of its lobes; without them there are no columns for it.
        """
        self.table.setColumnCount(len(COLUMNS) + (len(LUNGS) if lobes is not None else 0))
        self.table.setHorizontalHeaderLabels([*COLUMNS, *(f"% of {name}" for name in LUNGS)])
        for column in range(1, self.table.columnCount()):
            self.table.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        for row, (key, name) in enumerate(ROWS):
            hint = tip(key)
            first = cell(name, tooltip=hint)
            if key in OVERLAY_COLOURS:
                first.setIcon(QIcon(chip(OVERLAY_COLOURS[key])))
            extent = lesions.extents.get(key) if lesions is not None else None
            percent = f"{extent.percent:.1f}" if extent else "–"
            if lesions is not None and key != "total" and key not in lesions.kinds:
                percent, hint = "not marked", marked(f"{NOT_MARKED.capitalize()}: not measured, which is not 0 %.")
            self.table.setItem(row, 0, first)
            self.table.setItem(row, 1, cell(percent, True, hint))
            self.table.setItem(row, 2, cell(f"{extent.ml:.0f}" if extent else "–", True, hint))
            for column, side in enumerate(LUNGS.values() if lobes is not None else (), start=len(COLUMNS)):
                share = lung_percent(lobes, side, key)
                self.table.setItem(row, column, cell("–" if share is None else f"{share:.1f}", True, hint))
        fit_height(self.table)

    @Slot(int, int)
    def _on_clicked(self, row: int, _column: int) -> None:
        self.class_requested.emit(ROWS[row][0])
