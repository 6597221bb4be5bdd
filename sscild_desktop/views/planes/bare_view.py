"""A view of a scene that shows exactly one range of it, and paints all of its pane itself."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QTransform
from PySide6.QtWidgets import QFrame, QGraphicsScene, QGraphicsView, QWidget


class BareView(QGraphicsView):
    """Without frame, bars and what Qt keeps for scenes that hardly change."""

    range_changed = Signal()

    def __init__(self, background: QColor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setScene(QGraphicsScene(self))
        self.setBackgroundBrush(background)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self.setOptimizationFlag(QGraphicsView.OptimizationFlag.DontSavePainterState)
        self.setOptimizationFlag(QGraphicsView.OptimizationFlag.DontAdjustForAntialiasing)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # drawBackground fills it
        self.viewport().setAutoFillBackground(False)

    def show_range(self, seen: QRectF, scale: float) -> None:
        """Lay the scene so that ``seen`` fills the pane; ``fitInView`` would leave two pixels free at each edge."""
        self.setSceneRect(seen)
        self.setTransform(QTransform(scale, 0, 0, scale, -seen.left() * scale, -seen.top() * scale))
        self.range_changed.emit()
