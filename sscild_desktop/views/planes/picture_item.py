"""The picture of a plane and the heat map over it, as one item of the scene that the view paints."""

import pyqtgraph as pg
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from sscild_desktop.views.planes.heatmap import HeatLayer
from sscild_desktop.views.planes.lookup import Picture

STRIP_PX = 90.0


class PictureItem(pg.GraphicsObject):  # type: ignore[misc]  # pyqtgraph has no types
    """The picture and the heat map over it, in millimetres of the plane; repainted by the view alone."""

    def __init__(self) -> None:
        super().__init__()
        self.picture = Picture()
        self.heat: HeatLayer | None = None
        self.box = QRectF()
        self.is_empty = True
        self.is_smooth = True

    def boundingRect(self) -> QRectF:
        return self.box

    def paint(self, painter: QPainter, *_args: object) -> None:
        if self.is_empty:
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, self.is_smooth)
        for strip in self._strips(painter):
            painter.setClipRect(strip)
            painter.drawImage(self.box, self.picture.image)
            if self.heat is not None:
                painter.drawImage(self.box, self.heat.image)
        painter.setClipping(False)

    def _strips(self, painter: QPainter) -> list[QRectF]:
        """The visible part of the picture in strips of a few pixel rows.

        Qt hands anything higher to a pool of threads and waits for it; while a network keeps every core busy that
        wait is many times longer than the drawing.
        """
        back, _ok = painter.worldTransform().inverted()
        seen = back.mapRect(QRectF(painter.viewport())).intersected(self.box)
        height = STRIP_PX * abs(back.m22())
        count = int(seen.height() / height) + 1 if height > 0 else 0
        return [QRectF(seen.left(), seen.top() + n * height, seen.width(), height) for n in range(count)]
