"""Where the lesions are: each class in percent of each lung and of each third of their height; a click goes there."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHeaderView, QTableWidgetItem, QWidget

from sscild_desktop.core.classes import LESION_KEYS, LESION_NAMES, NOT_MARKED, REGIONS
from sscild_desktop.core.exports.density import REGION_NAMES
from sscild_desktop.core.results import Extent, LesionResult
from sscild_desktop.core.wording import DASH
from sscild_desktop.state.palette import OVERLAY_COLOURS
from sscild_desktop.views.shared.pieces import (
    align_heading,
    cell,
    chip,
    column_of,
    filling,
    fit_height,
    label,
    quiet_table,
)

HEADS = {"ggo": "GGO", "reticulation": "Retic.", "consolidation": "Cons.", "fibrosis": "EF", "total": "Any"}
NAMES = {key: LESION_NAMES[lesion] for lesion, key in LESION_KEYS.items()} | {"total": "Any of these (union)"}
DEFINITION = "Thirds have equal heights between the lowest and the highest slice with lung, both lungs together."


class RegionTable(QWidget):
    """``place_requested`` carries the key of the region and of the class, 'total' for the union."""

    place_requested = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: object = self  # nothing yet
        self.table = quiet_table(["Region", *HEADS.values()])
        self.table.setRowCount(len(REGIONS))
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column, key in enumerate(HEADS, start=1):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
            align_heading(self.table, column, right=True, tooltip=NAMES[key])
            heading = self.table.horizontalHeaderItem(column)
            if heading is not None and key in OVERLAY_COLOURS:
                heading.setIcon(QIcon(chip(OVERLAY_COLOURS[key])))
        column_of(self.table, label(DEFINITION, "faint", wrap=True), on=self, margins=0, spacing=4)
        self.table.cellClicked.connect(self._on_clicked)
        self.table.cellActivated.connect(self._on_clicked)

    def show_lesions(self, lesions: LesionResult | None) -> None:
        """A dash for a class that the network does not mark."""
        if lesions is self._shown:
            return
        self._shown = lesions
        regions = lesions.regions if lesions is not None else {}
        with filling(self.table):
            for row, region in enumerate(REGIONS):
                self.table.setItem(row, 0, cell(REGION_NAMES[region]))
                for column, key in enumerate(HEADS, start=1):
                    self.table.setItem(row, column, _cell(key, regions.get(region, {}).get(key)))
        fit_height(self.table)

    @Slot(int, int)
    def _on_clicked(self, row: int, column: int) -> None:
        key = "total" if column == 0 else list(HEADS)[column - 1]
        self.place_requested.emit(REGIONS[row], key)


def _cell(key: str, extent: Extent | None) -> QTableWidgetItem:
    if extent is None:
        return cell(DASH, True, f"{NAMES[key]}: {NOT_MARKED}")
    return cell(f"{extent.percent:.1f}", True, f"{NAMES[key]}: {extent.ml:.0f} mL")
