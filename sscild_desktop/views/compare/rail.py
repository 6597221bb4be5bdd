"""The height of one CT as an upright rail: Goh levels to click, the slice that is shown, and clicks to other slices."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QToolTip, QWidget

from sscild_desktop.core.results import GohLevel
from sscild_desktop.state.palette import CROSSHAIR_COLOURS, OVERLAY_COLOURS
from sscild_desktop.views.planes.annotations import small_font
from sscild_desktop.views.shared.direction import unmirrored
from sscild_desktop.views.shared.language import tr
from sscild_desktop.views.shared.pieces import as_words, explanations
from sscild_desktop.views.shared.theme import colours, is_dark, scaled_px

WIDTH, MARGIN, TAG = 34, 14, 17
"""At 100 % of the letters; width and tags grow with them."""


class LevelRail(QWidget):
    """``level_requested`` carries 1..5, ``slice_requested`` a slice index; cranial is at the top."""

    level_requested = Signal(int)
    slice_requested = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        unmirrored(self)
        self._name = name
        self._count, self._slice = 0, 0
        self._levels: tuple[GohLevel, ...] = ()
        self._is_dragging = False
        self.setFixedWidth(scaled_px(WIDTH))
        self.setMouseTracking(True)
        self.setAccessibleName(tr(f"Height in the {name} CT with its Goh levels"))

    def sizeHint(self) -> QSize:
        return QSize(scaled_px(WIDTH), 200)

    def show_volume(self, slice_count: int) -> None:
        self._count = slice_count
        self.update()

    def show_levels(self, levels: tuple[GohLevel, ...]) -> None:
        self._levels = levels
        self.update()

    def show_slice(self, index: int) -> None:
        if index != self._slice:
            self._slice = index
            self.update()

    # -- places --------------------------------------------------------------------------------------------------

    def row_of(self, index: float) -> float:
        """Pixel row of a slice."""
        room = self.height() - 2 * MARGIN
        return MARGIN + room * (1 - index / max(self._count - 1, 1))

    def slice_at(self, y: float) -> int:
        share = 1 - (y - MARGIN) / max(self.height() - 2 * MARGIN, 1)
        return round(min(max(share, 0.0), 1.0) * max(self._count - 1, 0))

    def tags(self) -> dict[int, QRectF]:
        """The fields of the levels, moved apart where they would lie on each other."""
        boxes: dict[int, QRectF] = {}
        lowest, side = -1e9, scaled_px(TAG)
        for level in sorted(self._levels, key=lambda one: -one.slice):
            y = max(self.row_of(level.slice) - side / 2, lowest)
            boxes[level.level] = QRectF(2, y, side, side)
            lowest = y + side + 1
        return boxes

    def level_at(self, place: QPointF) -> int | None:
        return next((number for number, box in self.tags().items() if box.contains(place)), None)

    # -- events --------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or not self._count:
            return
        event.accept()
        number = self.level_at(event.position())
        if number is not None:
            self.level_requested.emit(number)
            return
        self._is_dragging = True
        self.slice_requested.emit(self.slice_at(event.position().y()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._is_dragging:
            self.slice_requested.emit(self.slice_at(event.position().y()))
            return
        is_over = self.level_at(event.position()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if is_over else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._is_dragging = False

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.hint(self.level_at(QPointF(event.pos()))), self)
            return True
        return super().event(event)

    def hint(self, number: int | None) -> str:
        """What a level says when the pointer rests on it."""
        level = next((one for one in self._levels if one.level == number), None)
        if level is None:
            return ""
        text = explanations("glossary")[f"level_{level.level}"]
        if level.scores is not None:
            scores = level.scores
            text += f" {self._name.capitalize()}: TOT {scores.tot:.0f}, GG {scores.gg:.0f}, RET {scores.ret:.0f} %."
        return as_words(f"{text} Click: both CT to their level {level.level}.")

    # -- painting ------------------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = unmirrored(QPainter(self))
        painter.fillRect(self.rect(), QColor(colours()["panel"]))
        if not self._count:
            return
        painter.setFont(small_font())
        x = self.width() - 9
        painter.fillRect(QRectF(x, MARGIN, 2, self.height() - 2 * MARGIN), QColor(colours()["border"]))
        self._paint_levels(painter, x)
        self._paint_slice(painter, x)

    def _paint_levels(self, painter: QPainter, x: float) -> None:
        colour = level_colour()
        boxes = self.tags()
        for level in self._levels:
            y, box, is_here = self.row_of(level.slice), boxes[level.level], level.slice == self._slice
            painter.setPen(colour)
            painter.drawLine(QPointF(box.right(), box.center().y()), QPointF(x, y))
            painter.fillRect(QRectF(x - 2, y - 1, 7, 2), colour)
            painter.fillRect(box, colour if is_here else QColor(colours()["window"]))
            painter.drawRect(box)
            painter.setPen(QColor(colours()["window"]) if is_here else colour)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(level.level))

    def _paint_slice(self, painter: QPainter, x: float) -> None:
        y = self.row_of(self._slice)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(*CROSSHAIR_COLOURS["axial"]))
        painter.drawPolygon(QPolygonF([QPointF(x + 1, y), QPointF(x + 8, y - 5), QPointF(x + 8, y + 5)]))


def level_colour() -> QColor:
    """That of the levels on the pictures, which are dark; on a light ground, where it could not be seen, as words."""
    return QColor(*OVERLAY_COLOURS["levels"]) if is_dark() else QColor(colours()["text"])
