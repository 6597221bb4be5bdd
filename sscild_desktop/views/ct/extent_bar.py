"""The mean extent as a bar from 0 to 100 percent: the borders of the stage, and how far it may be wrong."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from sscild_desktop.core.rules.goh import EXTENSIVE_ABOVE, LIMITED_BELOW, SINGLE_THRESHOLD
from sscild_desktop.views.shared.direction import unmirrored
from sscild_desktop.views.shared.language import tr
from sscild_desktop.views.shared.theme import colours

BAR_HEIGHT, GAP = 10, 5
STAGE_BORDERS = (LIMITED_BELOW, SINGLE_THRESHOLD, EXTENSIVE_ABOVE)
"""In percent."""


class ExtentBar(QWidget):
    """Shows what it is given and asks nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        unmirrored(self)
        self.percent, self.error_points = 0.0, 0.0
        self._text_height = self.fontMetrics().height()
        self.setMinimumSize(QSize(120, BAR_HEIGHT + GAP + self._text_height))

    def show_extent(self, percent: float, error_points: float | None) -> None:
        """Percent of the lung area, and the mean absolute error in points, None where it is not known."""
        self.percent, self.error_points = percent, error_points or 0.0
        self.update()

    def x_of(self, percent: float) -> float:
        return min(max(percent, 0.0), 100.0) / 100.0 * (self.width() - 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = unmirrored(QPainter(self))
        painter.fillRect(QRectF(0, 2, self.width(), BAR_HEIGHT), QColor(colours()["raised"]))
        painter.fillRect(QRectF(0, 2, self.x_of(self.percent), BAR_HEIGHT), QColor(colours()["accent"]))
        self._paint_error(painter)
        painter.setPen(QColor(colours()["faint"]))
        for border in STAGE_BORDERS:
            x = self.x_of(border)
            painter.fillRect(QRectF(x, 0, 1, BAR_HEIGHT + 4), QColor(colours()["faint"]))
            box = QRectF(x - 30, BAR_HEIGHT + GAP, 60, self._text_height)
            painter.drawText(box, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, tr(f"{border:.0f}"))

    def _paint_error(self, painter: QPainter) -> None:
        """From the error below to the error above, as a thin line."""
        if self.error_points:
            left, right = (self.x_of(self.percent + side * self.error_points) for side in (-1, 1))
            painter.fillRect(QRectF(left, 2 + BAR_HEIGHT / 2 - 1, right - left, 2), QColor(colours()["text"]))
            for x in (left, right):
                painter.fillRect(QRectF(x - 1, 3, 2, BAR_HEIGHT - 2), QColor(colours()["text"]))
