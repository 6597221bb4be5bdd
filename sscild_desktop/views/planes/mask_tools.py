"""Brush, ball and polygon on the planes: they show where they would work and tell of a finished stroke.

While the button is held only a line is drawn over the picture, which costs the same however large the CT is; the masks
change when it is let go.
"""

from PySide6.QtCore import QObject, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from sscild_desktop.core.corrections.targets import ERASE
from sscild_desktop.state.correcting import MaskToolState, Place, Stroke
from sscild_desktop.state.palette import OVERLAY_COLOURS
from sscild_desktop.views.planes.plane_map import PlaneMap
from sscild_desktop.views.planes.plane_tool import PlaneTool, Touch

ALPHA = 110
ERASER = (235, 235, 235)
NEAREST_PX = 1.0
"""Points of a stroke nearer to each other than this are one."""

DRAWN_POINTS = 8
"""A drag of the polygon with more points than this was drawn round, and is closed when the button goes up."""


class MaskTool(QObject, PlaneTool):
    """``stroke_requested`` carries a Stroke, ``size_requested`` steps of the size; ``shape`` as in the keymap."""

    stroke_requested = Signal(object)
    size_requested = Signal(int)

    def __init__(self, shape: str, state: MaskToolState, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shape, self._state = shape, state
        self._points: list[Place] = []
        self._where: PlaneMap | None = None
        self._depth = 0
        self._last = QPointF()
        self._hover: tuple[PlaneMap, QPointF] | None = None
        self._is_erasing = False
        self._first = 0

    # -- the hand ------------------------------------------------------------------------------------------------

    def press(self, touch: Touch) -> bool:
        self._begin(touch)
        self._points.append(touch.voxel)
        self._last = touch.px
        return True

    def _begin(self, touch: Touch) -> None:
        self._points = []
        self._where, self._depth = touch.where, touch.where.depth
        self._is_erasing = bool(touch.modifiers & Qt.KeyboardModifier.ControlModifier)

    def move(self, touch: Touch) -> None:
        self._hover = (touch.where, touch.px)
        if self._points and (touch.px - self._last).manhattanLength() >= NEAREST_PX:
            self._points.append(touch.voxel)
            self._last = touch.px

    def release(self, touch: Touch) -> None:
        self.move(touch)
        self._finish()

    def _finish(self) -> None:
        points, where, self._points = tuple(self._points), self._where, []
        if points and where is not None:
            self.stroke_requested.emit(Stroke(self._shape, points, where.plane.axis, self._is_erasing))

    def hover(self, touch: Touch) -> Qt.CursorShape | None:
        self._hover = (touch.where, touch.px)
        return None

    def leave(self) -> None:
        self._hover = None

    def double_click(self, touch: Touch) -> bool:
        """The second press of two quick strokes."""
        return self.press(touch)

    def wheel(self, touch: Touch, steps: int) -> bool:
        """With Ctrl another size; without it the slice changes as ever."""
        is_size = bool(touch.modifiers & Qt.KeyboardModifier.ControlModifier)
        if is_size:
            self.size_requested.emit(steps)
        return is_size

    def cancel(self) -> bool:
        was_drawing, self._points = bool(self._points), []
        return was_drawing

    # -- the picture ---------------------------------------------------------------------------------------------

    def paint(self, painter: QPainter, where: PlaneMap) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._points and self._where is where and where.depth == self._depth:
            self._paint_stroke(painter, where)
        if self._hover is not None and self._hover[0] is where:
            self._paint_cursor(painter, where, self._hover[1])
        painter.restore()

    @property
    def _colour(self) -> QColor:
        options = self._state.options
        is_erasing = self._is_erasing if self._points else options.mode == ERASE
        kind = options.target if options.target in OVERLAY_COLOURS else "lungs"
        return QColor(*(ERASER if is_erasing else OVERLAY_COLOURS[kind]))

    def _line(self, where: PlaneMap) -> QPolygonF:
        return QPolygonF([where.voxel_px(point) for point in self._points])

    def _paint_stroke(self, painter: QPainter, where: PlaneMap) -> None:
        colour, line = self._colour, self._line(where)
        colour.setAlpha(ALPHA)
        width = max(self._state.options.size_mm / where.mm_per_px, 1.0)
        round_cap, round_join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
        painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, round_cap, round_join))
        painter.drawPolyline(line) if len(self._points) > 1 else painter.drawPoint(where.voxel_px(self._points[0]))

    def _paint_cursor(self, painter: QPainter, where: PlaneMap, px: QPointF) -> None:
        radius = self._state.options.size_mm / where.mm_per_px / 2
        painter.setPen(QPen(self._colour, 1.5))
        painter.drawEllipse(px, radius, radius)


class PolygonTool(MaskTool):
    """Corner after corner by clicks, closed by a double click; or drawn round in one drag."""

    def press(self, touch: Touch) -> bool:
        is_other = self._where is not touch.where or self._depth != touch.where.depth
        if not self._points or is_other:
            self._begin(touch)
        self._first = len(self._points)
        self._points.append(touch.voxel)
        self._last = touch.px
        return True

    def release(self, touch: Touch) -> None:
        if len(self._points) - self._first > DRAWN_POINTS:
            self._finish()
        else:
            del self._points[self._first + 1 :]

    def double_click(self, touch: Touch) -> bool:
        self._finish()
        return True

    def wheel(self, touch: Touch, steps: int) -> bool:
        return False

    def _paint_stroke(self, painter: QPainter, where: PlaneMap) -> None:
        line, fill = self._line(where), self._colour
        if self._hover is not None and self._hover[0] is where:
            line.append(self._hover[1])
        fill.setAlpha(ALPHA // 2)
        painter.setPen(QPen(self._colour, 1.5))
        painter.setBrush(fill)
        painter.drawPolygon(line)

    def _paint_cursor(self, painter: QPainter, where: PlaneMap, px: QPointF) -> None:
        """The cross of the pointer is enough."""


def make_mask_tool(shape: str, state: MaskToolState, parent: QObject | None = None) -> MaskTool:
    """The tool of a shape."""
    return (PolygonTool if shape == "polygon" else MaskTool)(shape, state, parent)
