"""The picture of a plane and the heat map over it, as one item of the scene that the view paints."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsItem

from sscild_desktop.views.planes.heatmap import HeatLayer
from sscild_desktop.views.planes.lookup import Picture


class PictureItem(QGraphicsItem):
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
        painter.drawImage(self.box, self.picture.image)
        if self.heat is not None:
            painter.drawImage(self.box, self.heat.image)
