"""A view that shows exactly one range of a plane, and paints all of its pane itself."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QTransform
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from sscild_desktop.views.planes.picture_item import PictureItem
from sscild_desktop.views.shared.direction import unmirrored


class BareView(QAbstractScrollArea):
    """Without frame and bars."""

    range_changed = Signal()

    def __init__(self, ground: QColor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.viewport().setAutoFillBackground(False)
        self.setMouseTracking(True)
        self.items: list[PictureItem] = []
        """What is painted, the topmost last."""
        self.to_pane = QTransform()
        """From the plane (mm) to the pane (pixels)."""
        self._ground = ground
        self._margins: Sequence[QRectF] = ()

    def show_range(self, seen: QRectF, scale: float, margins: Sequence[QRectF]) -> None:
        """Lay the plane so that ``seen`` fills the pane; ``margins`` is what the pictures leave free of it."""
        self._margins = margins
        self.to_pane = QTransform(scale, 0, 0, scale, -seen.left() * scale, -seen.top() * scale)
        self.range_changed.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = unmirrored(QPainter(self.viewport()))
        painter.setTransform(self.to_pane)
        for margin in self._margins:
            painter.fillRect(margin, self._ground)
        for item in self.items:
            item.paint(painter)
        painter.resetTransform()
        self.paint_over(painter, QRectF(self.viewport().rect()))
        painter.end()

    def paint_over(self, painter: QPainter, size: QRectF) -> None:
        """What lies over the pictures, in pixels of the pane."""
