"""The picture that is scored or rated: a slice with its heat map, and nothing that says whose it is."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from sscild_desktop.core.classes import LUNG_CENTRE_HU, LUNG_WIDTH_HU
from sscild_desktop.core.reader_study.pictures import Picture
from sscild_desktop.core.volume import window_grey
from sscild_desktop.views.planes.heatmap import heat_pixels
from sscild_desktop.views.shared.direction import unmirrored
from sscild_desktop.views.shared.language import tr

MAP_OPACITY = 0.75
"""Of the heat map where it is strong."""

MOST_ZOOM, ZOOM_STEP = 8.0, 1.25
HU_PER_PX = 4.0
NARROWEST_HU, WIDEST_HU = 50.0, 4000.0


class StudyPicture(QWidget):
    """Wheel: zoom. Left drag: window. Right drag: move. Double click: as at first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        unmirrored(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(QSize(360, 320))
        self.setAccessibleName(tr("The slice"))
        self._picture: Picture | None = None
        self._pattern = ""
        self.is_map_shown = True
        self._grey: QImage | None = None
        self._heat: QImage | None = None
        self._drag: QPointF | None = None
        self._start()

    def _start(self) -> None:
        self.window_ = (LUNG_CENTRE_HU, LUNG_WIDTH_HU)
        self.zoom, self._shift = 1.0, QPointF()

    def show_picture(self, picture: Picture | None, pattern: str = "") -> None:
        """A slice with the map of a pattern, without one where it is empty; window and zoom start afresh."""
        self._picture, self._pattern, self.is_map_shown = picture, pattern, True
        self._start()
        self._heat = None
        if picture is not None and pattern:
            pixels = heat_pixels(picture.maps[pattern], MAP_OPACITY)
            height, width = pixels.shape[:2]
            form = QImage.Format.Format_ARGB32_Premultiplied
            self._heat = QImage(pixels.data, width, height, 4 * width, form).copy()
        self._draw_grey()

    def show_map(self, is_shown: bool) -> None:
        self.is_map_shown = is_shown
        self.update()

    def _draw_grey(self) -> None:
        self._grey = None
        if self._picture is not None:
            pixels = np.ascontiguousarray(window_grey(self._picture.hu, *self.window_).astype(np.uint8))
            rows, columns = pixels.shape
            self._grey = QImage(pixels.data, columns, rows, columns, QImage.Format.Format_Grayscale8).copy()
        self.update()

    def _place(self) -> QRectF:
        """Where the whole slice lies in the widget: at first its lungs fill it, with square millimetres."""
        assert self._picture is not None
        dy, dx = self._picture.spacing
        top, bottom, left, right = self._picture.box
        fitted = min(self.width() / ((right - left) * dx), self.height() / ((bottom - top) * dy))
        scale = fitted * self.zoom
        middle = QPointF((left + right) / 2 * dx, (top + bottom) / 2 * dy) * scale
        corner = QPointF(self.width() / 2, self.height() / 2) + self._shift - middle
        rows, columns = self._picture.hu.shape
        return QRectF(corner.x(), corner.y(), columns * dx * scale, rows * dy * scale)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = unmirrored(QPainter(self))
        painter.fillRect(self.rect(), Qt.GlobalColor.black)
        if self._grey is None:
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(self._place(), self._grey)
        if self._heat is not None and self.is_map_shown:
            painter.drawImage(self._place(), self._heat)

    # -- mouse -----------------------------------------------------------------------------------------------------

    def wheelEvent(self, event: QWheelEvent) -> None:
        step = ZOOM_STEP if event.angleDelta().y() > 0 else 1 / ZOOM_STEP
        before, self.zoom = self.zoom, min(MOST_ZOOM, max(1.0, self.zoom * step))
        about = event.position() - QPointF(self.width() / 2, self.height() / 2)
        self._shift = QPointF() if self.zoom == 1.0 else about + (self._shift - about) * (self.zoom / before)
        self.update()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._drag = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drag is None:
            return
        moved, self._drag = event.position() - self._drag, event.position()
        if event.buttons() & Qt.MouseButton.LeftButton:
            centre, width = self.window_
            width = min(WIDEST_HU, max(NARROWEST_HU, width + HU_PER_PX * moved.x()))
            self.window_ = (centre - HU_PER_PX * moved.y(), width)
            self._draw_grey()
        elif event.buttons() & Qt.MouseButton.RightButton:
            self._shift += moved
            self.update()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._drag = None

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        self._start()
        self._draw_grey()
