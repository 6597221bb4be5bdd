"""The list of measurements: each with its numbers, the histogram of the one that is chosen, and a way to delete."""

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from sscild_desktop.core.measuring.values import BIN_HU, Measured, Values
from sscild_desktop.core.wording import minus
from sscild_desktop.views.shared.direction import unmirrored
from sscild_desktop.views.shared.language import tr
from sscild_desktop.views.shared.pieces import (
    align_heading,
    button,
    cell,
    column_of,
    fit_height,
    label,
    pick_row,
    quiet_table,
    row_of,
)
from sscild_desktop.views.shared.theme import colours


class HistogramPlot(QWidget):
    """Voxels per bin of HU, with the mean as a line; hidden where there is nothing to show."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        unmirrored(self)
        self._values = Values()
        self.setMinimumSize(QSize(120, 76))
        self.hide()

    def show_values(self, values: Values) -> None:
        self._values = values
        self.setVisible(bool(values.histogram))
        self.setAccessibleName(tr(f"Histogram of {values.voxels} voxels" if values.histogram else ""))
        self.update()

    def x_of(self, hu: float) -> float:
        """Pixel of a number of HU."""
        values = self._values
        start = values.histogram_hu or 0
        return (hu - start) / (len(values.histogram) * BIN_HU) * (self.width() - 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        values, painter = self._values, unmirrored(QPainter(self))
        if not values.histogram or values.histogram_hu is None:
            return
        foot = self.fontMetrics().height()
        room, width = self.height() - foot - 2, self.width() / len(values.histogram)
        for number, count in enumerate(values.histogram):
            height = room * count / max(values.histogram)
            bar = QRectF(number * width, room - height, max(width - 1, 1), height)
            painter.fillRect(bar, QColor(colours()["accent"]))
        if values.mean_hu is not None:
            painter.fillRect(QRectF(self.x_of(values.mean_hu), 0, 1.5, room), QColor(colours()["text"]))
        painter.setPen(QColor(colours()["faint"]))
        ends = (values.histogram_hu, values.histogram_hu + len(values.histogram) * BIN_HU)
        line = QRectF(0, room + 2, self.width(), foot)
        for end, side in zip(ends, (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight), strict=True):
            painter.drawText(line, int(side), tr(minus(f"{end} HU")))
        painter.drawText(line, int(Qt.AlignmentFlag.AlignHCenter), tr(f"bins of {BIN_HU} HU, line: mean"))


class MeasurementsPanel(QWidget):
    """``place_requested`` and ``delete_requested`` carry the number of a measurement; without any it takes no room."""

    place_requested = Signal(int)
    delete_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._measured: tuple[Measured, ...] = ()
        self.table = quiet_table(["Measurement", "Slice", "Value"])
        header = self.table.horizontalHeader()
        for column in (0, 1):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        align_heading(self.table, 2)
        self.table.setAccessibleName(tr("Measurements"))
        self.plot = HistogramPlot()
        self.kept = label(role="faint", wrap=True)
        self.delete_button = button("Delete", tooltip="Delete the chosen measurement (Del); Undo brings it back")
        self.delete_button.clicked.connect(self._delete)
        self.table.cellClicked.connect(self._on_row)
        self.table.cellActivated.connect(self._on_row)
        self.table.installEventFilter(self)
        row = row_of((self.kept, 1), self.delete_button, margins=0)
        column_of(self.table, self.plot, row, on=self, margins=0, spacing=6)
        self.show_measured((), (), 0)

    def show_measured(self, measured: tuple[Measured, ...], places: tuple[str, ...], chosen: int) -> None:
        """All measurements with where they lie ('axial 31'), and the number of the chosen one (0: none)."""
        self._measured = measured
        self.setVisible(bool(measured))
        self.table.setRowCount(len(measured))
        for row, (one, place) in enumerate(zip(measured, places, strict=True)):
            for column, item in enumerate((cell(one.shape.name), cell(place), cell(one.text, tooltip=one.text))):
                self.table.setItem(row, column, item)
        numbers = [one.shape.number for one in measured]
        self.table.clearSelection()
        if chosen in numbers:
            pick_row(self.table, numbers.index(chosen))
        self.delete_button.setEnabled(chosen in numbers)
        self.plot.show_values(measured[numbers.index(chosen)].values if chosen in numbers else Values())
        fit_height(self.table)

    def show_kept(self, text: str) -> None:
        """Whether they are there at the next opening."""
        self.kept.setText(tr(text))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Del on a row is of that row: beside the key of the pictures a second shortcut leaves both without effect."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Delete:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
            elif event.type() == QEvent.Type.KeyPress:
                self._delete()
                return True
        return super().eventFilter(watched, event)

    @Slot(int, int)
    def _on_row(self, row: int, _column: int) -> None:
        self.place_requested.emit(self._measured[row].shape.number)

    @Slot()
    def _delete(self) -> None:
        rows = self.table.selectionModel().selectedRows()
        if rows:
            self.delete_requested.emit(self._measured[rows[0].row()].shape.number)
