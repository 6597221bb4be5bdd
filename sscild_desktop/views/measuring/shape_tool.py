"""Draws a new measurement of one kind: by dragging, or by a click at each of its points."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPointF, Qt, Signal
from PySide6.QtGui import QPainter

from sscild_desktop.core.measuring.shapes import POINTS, Lps, Measurement
from sscild_desktop.core.volume import Geometry
from sscild_desktop.views.measuring.drawing import is_on, paint_shape
from sscild_desktop.views.planes.plane_map import Place, PlaneMap
from sscild_desktop.views.planes.plane_tool import PlaneTool, Touch

OUTSIDE = "A measurement begins inside the picture."
DRAG_PX = 4.0
Say = Callable[[Measurement], str]
"""The numbers of a measurement in words, as they are on the CT that is open."""


def inside(touch: Touch, depth: float) -> Lps:
    """The place of a touch on slice ``depth`` in millimetres; what lies beyond the volume comes to its edge."""
    voxel = [min(max(i, -0.5), n - 0.5) for i, n in zip(touch.voxel, touch.geometry.shape, strict=True)]
    voxel[touch.plane.axis] = depth
    x, y, z = (float(v) for v in touch.geometry.index_to_patient((voxel[0], voxel[1], voxel[2])))
    return x, y, z


class ShapeTool(QObject, PlaneTool):
    """``drawn`` carries a new Measurement, ``changed`` says that what is half drawn looks otherwise."""

    drawn = Signal(object)
    changed = Signal()
    message = Signal(str)

    def __init__(self, kind: str, say: Say, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kind, self._say = kind, say
        self._points: list[Lps] = []
        self._loose: Lps | None = None
        self._axis, self._depth = 0, 0.0
        self._geometry: Geometry | None = None
        self._pressed = QPointF()

    def press(self, touch: Touch) -> bool:
        if touch.plane.axis != self._axis or touch.geometry != self._geometry:
            self.cancel()
        if not self._points and not touch.is_inside:
            self.message.emit(OUTSIDE)
            return True
        if not self._points:
            self._axis, self._geometry = touch.plane.axis, touch.geometry
            self._depth = round(touch.voxel[touch.plane.axis])
        self._pressed = touch.px
        self._fix(touch)
        return True

    def move(self, touch: Touch) -> None:
        self._follow(touch)

    def hover(self, touch: Touch) -> Qt.CursorShape | None:
        self._follow(touch)
        return None

    def release(self, touch: Touch) -> None:
        if self._points and (touch.px - self._pressed).manhattanLength() >= DRAG_PX:
            self._fix(touch)

    def double_click(self, touch: Touch) -> bool:
        return True

    def cancel(self) -> bool:
        was_drawing = bool(self._points)
        self._points, self._loose = [], None
        return was_drawing

    def _follow(self, touch: Touch) -> None:
        if self._points and touch.plane.axis == self._axis:
            self._loose = inside(touch, self._depth)
            self.changed.emit()

    def _fix(self, touch: Touch) -> None:
        """One more point; the last one finishes the measurement, unless it has no size."""
        self._points.append(inside(touch, self._depth))
        self._loose = None
        if len(self._points) == POINTS[self._kind]:
            points, _ = tuple(self._points), self.cancel()
            if len(set(points)) == len(points):
                self.drawn.emit(Measurement(self._kind, self._axis, points))
        self.changed.emit()

    def _draft(self) -> Measurement | None:
        """What is half drawn, as far as it can be drawn: of an angle first one leg."""
        points = tuple(self._points) + ((self._loose,) if self._loose is not None else ())
        if len(points) == POINTS[self._kind]:
            return Measurement(self._kind, self._axis, points)
        return Measurement("ruler", self._axis, points) if len(points) == POINTS["ruler"] else None

    def paint(self, painter: QPainter, where: PlaneMap) -> None:
        draft = self._draft()
        if draft is not None and is_on(draft, where):
            paint_shape(painter, where, draft, self._say(draft) if draft.kind == self._kind else "", is_chosen=True)


def place_near(shape: Measurement, geometry: Geometry) -> Place:
    """The voxel in the middle of a measurement, inside the volume."""
    middle = shape.voxels(geometry).mean(axis=0)
    z, y, x = (min(max(float(i), 0.0), n - 1.0) for i, n in zip(middle, geometry.shape, strict=True))
    return z, y, x
