"""A picture in its place on a plane, with the heat map over it."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from sscild_desktop.views.planes.heatmap import HeatLayer
from sscild_desktop.views.planes.lookup import Picture


class PictureItem:
    """Painted in millimetres of the plane; ``box`` is where it lies."""

    def __init__(self) -> None:
        self.picture = Picture()
        self.heat: HeatLayer | None = None
        self.box = QRectF()
        self.is_empty = True
        self.is_smooth = True

    def paint(self, painter: QPainter) -> None:
        if self.is_empty:
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, self.is_smooth)
        painter.drawImage(self.box, self.picture.image)
        if self.heat is not None:
            painter.drawImage(self.box, self.heat.image)
