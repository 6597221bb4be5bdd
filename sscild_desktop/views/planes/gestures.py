"""What the mouse does on a plane: each gesture ends in a request or in the plane's own pan and zoom."""

from collections.abc import Callable, Iterator
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, Qt, SignalInstance
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from sscild_desktop.core.results import GohLevel
from sscild_desktop.core.volume import Geometry
from sscild_desktop.views.planes.annotations import LevelLine, tag_box
from sscild_desktop.views.planes.plane_map import PlaneMap
from sscild_desktop.views.planes.plane_tool import PlaneTool, Touch
from sscild_desktop.views.planes.planes import Plane

GRAB_PX = 4.0
"""How near to a level line the pointer must be to take hold of it."""

WHEEL_STEP = 120
ZOOM_PER_STEP = 1.15
PX_PER_DOUBLE = 150.0
"""Vertical drag that doubles the zoom."""

PX_PER_SLICE = 4.0
CURSORS = {
    "window": Qt.CursorShape.ArrowCursor,
    "scroll": Qt.CursorShape.SizeVerCursor,
    "pan": Qt.CursorShape.OpenHandCursor,
    "zoom": Qt.CursorShape.SizeFDiagCursor,
    "crosshair": Qt.CursorShape.CrossCursor,
}


class Touched(Protocol):
    """What gestures ask of the plane under the mouse; voxel places are (z, y, x), pixels those of the widget."""

    plane: Plane
    geometry_: Geometry | None
    window_: tuple[float, float]
    crosshair: tuple[int, int, int]
    tool: str
    where: PlaneMap
    tool_in_hand: PlaneTool | None
    layers: tuple[PlaneTool, ...]

    @property
    def levels(self) -> tuple[GohLevel, ...]: ...
    @property
    def zoom(self) -> float: ...
    @property
    def crosshair_requested(self) -> SignalInstance: ...
    @property
    def window_requested(self) -> SignalInstance: ...
    @property
    def zoom_requested(self) -> SignalInstance: ...
    @property
    def maximise_requested(self) -> SignalInstance: ...
    @property
    def level_move_requested(self) -> SignalInstance: ...
    @property
    def activated(self) -> SignalInstance: ...
    @property
    def menu_requested(self) -> SignalInstance: ...

    def viewport(self) -> QWidget: ...
    def set_zoom(self, zoom: float, about: QPointF | None = None) -> None: ...
    def pan_px(self, dx: float, dy: float) -> None: ...
    def voxel_at(self, px: QPointF) -> tuple[float, float, float] | None: ...
    def is_inside(self, zyx: tuple[float, float, float]) -> bool: ...
    def set_cursor_place(self, px: QPointF | None) -> None: ...
    def level_z_at(self, px: QPointF) -> float | None: ...
    def preview_level(self, level: int | None, z_mm: float = 0.0) -> None: ...
    def level_lines(self) -> list[LevelLine]: ...


class Gestures:
    """Holds a running drag of one plane."""

    def __init__(self, view: Touched) -> None:
        self._view = view
        self._action = ""
        self._button = Qt.MouseButton.NoButton
        self._start = QPointF()
        self._last = QPointF()
        self._has_moved = False
        self._window = (0.0, 0.0)
        self._slice = 0
        self._level: int | None = None
        self._wheel = 0
        self._holder: PlaneTool | None = None
        """The tool that took the running drag."""

    # -- tools ---------------------------------------------------------------------------------------------------

    def _touch(self, px: QPointF, modifiers: Qt.KeyboardModifier) -> Touch | None:
        voxel, geometry = self._view.voxel_at(px), self._view.geometry_
        return None if voxel is None or geometry is None else Touch(self._view.where, geometry, px, voxel, modifiers)

    def _tools(self) -> Iterator[PlaneTool]:
        """Who is asked before the pointer: the tool in hand, then the layers, the topmost first."""
        if self._view.tool_in_hand is not None:
            yield self._view.tool_in_hand
        yield from (layer for layer in reversed(self._view.layers) if layer is not self._view.tool_in_hand)

    def _taker(self, event: QMouseEvent) -> PlaneTool | None:
        """The tool that takes a press of the left button, None where it belongs to the pointer."""
        touch = self._touch(event.position(), event.modifiers())
        if touch is None or event.button() != Qt.MouseButton.LeftButton:
            return None
        return next((tool for tool in self._tools() if tool.press(touch)), None)

    def _cursor_of_tools(self, event: QMouseEvent) -> Qt.CursorShape | None:
        touch = self._touch(event.position(), event.modifiers())
        if touch is None:
            return None
        shapes = (tool.hover(touch) for tool in self._tools())
        found = next((shape for shape in shapes if shape is not None), None)
        return self._view.tool_in_hand.cursor if found is None and self._view.tool_in_hand is not None else found

    def leave(self) -> None:
        """The pointer left the plane."""
        for tool in self._tools():
            tool.leave()

    # -- wheel and slices ----------------------------------------------------------------------------------------

    def wheel(self, event: QWheelEvent) -> None:
        """Whole notches only; fine-grained touch pads are added up."""
        self._wheel += event.angleDelta().y() or event.angleDelta().x()
        steps = int(self._wheel / WHEEL_STEP)
        self._wheel -= steps * WHEEL_STEP
        event.accept()
        if not steps or self._is_wheel_taken(event, steps):
            return
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._zoom_to(self._view.zoom * ZOOM_PER_STEP**steps, event.position())
        else:
            self.step_slice(steps)

    def _is_wheel_taken(self, event: QWheelEvent, steps: int) -> bool:
        touch, tool = self._touch(event.position(), event.modifiers()), self._view.tool_in_hand
        return touch is not None and tool is not None and tool.wheel(touch, steps)

    def step_slice(self, steps: int) -> None:
        """Ask for the slice ``steps`` on: cranial, anterior or the patient's right with a wheel turned forwards."""
        view = self._view
        if view.geometry_ is None:
            return
        zyx = list(view.crosshair)
        forwards = 1 if view.plane.axis == 0 else -1
        zyx[view.plane.axis] += steps * forwards
        zyx[view.plane.axis] = min(max(zyx[view.plane.axis], 0), view.geometry_.shape[view.plane.axis] - 1)
        view.crosshair_requested.emit(*zyx)

    def press(self, event: QMouseEvent) -> None:
        """A second button during a drag does nothing: what was begun is ended by its own."""
        view, place = self._view, event.position()
        event.accept()
        if self._action and event.buttons() != event.button():
            return
        self._let_go()
        view.activated.emit()
        self._button = event.button()
        self._start = self._last = place
        self._has_moved = False
        self._window = view.window_
        self._slice = view.crosshair[view.plane.axis]
        self._holder = self._taker(event)
        self._action = "tool" if self._holder is not None else self._action_of(event)
        if self._action == "crosshair":
            self._request_crosshair(place)

    def _let_go(self) -> None:
        """Of a drag that ended elsewhere (another program came to the front) nothing stays."""
        if self._action == "level":
            self._view.preview_level(None)
        if self._holder is not None:
            self._holder.cancel()
        self._action, self._level, self._holder = "", None, None

    def _action_of(self, event: QMouseEvent) -> str:
        buttons = Qt.MouseButton
        if event.button() == buttons.MiddleButton:
            return "pan"
        if event.button() == buttons.RightButton:
            return "zoom"
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            return "crosshair"
        self._level = self.level_at(event.position())
        return "level" if self._level is not None else self._view.tool

    def level_at(self, px: QPointF) -> int | None:
        """The level whose line or tag is under a pixel."""
        size, lines = QRectF(self._view.viewport().rect()), self._view.level_lines()
        for line in lines:
            if tag_box(line, size).contains(px):
                return line.level
        near = [(abs(line.y - px.y()), line.level) for line in lines]
        return min(near)[1] if near and min(near)[0] <= GRAB_PX else None

    def move(self, event: QMouseEvent) -> None:
        place = event.position()
        self._view.set_cursor_place(place)
        event.accept()
        if not event.buttons():
            self._let_go()
        if not self._action:
            self._hover(event, place)
            return
        if self._holder is not None:
            self._tell(self._holder.move, event)
            return
        far = (place - self._start).manhattanLength() >= QApplication.startDragDistance() / 2
        self._has_moved = self._has_moved or far
        if self._has_moved:
            self._drag(place)
        self._last = place

    def _tell(self, what: Callable[[Touch], object], event: QMouseEvent) -> None:
        touch = self._touch(event.position(), event.modifiers())
        if touch is not None:
            what(touch)

    def _hover(self, event: QMouseEvent, place: QPointF) -> None:
        of_tools = self._cursor_of_tools(event)
        if of_tools is not None:
            self._show_cursor(of_tools)
            return
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._request_crosshair(place)
        over_level = self.level_at(place) is not None
        self._show_cursor(Qt.CursorShape.SplitVCursor if over_level else CURSORS[self._view.tool])

    def _show_cursor(self, shape: Qt.CursorShape) -> None:
        if self._view.viewport().cursor().shape() != shape:
            self._view.viewport().setCursor(shape)

    def _drag(self, place: QPointF) -> None:
        view, total = self._view, place - self._start
        if self._action == "pan":
            view.pan_px(place.x() - self._last.x(), place.y() - self._last.y())
        elif self._action == "zoom":
            self._zoom_to(view.zoom * 2 ** ((self._last.y() - place.y()) / PX_PER_DOUBLE), self._start)
        elif self._action == "scroll":
            self._scroll(int(total.y() / PX_PER_SLICE))
        elif self._action == "crosshair":
            self._request_crosshair(place)
        elif self._action == "window":
            self._window_by(total)
        elif self._action == "level" and self._level is not None:
            z_mm = view.level_z_at(place)
            view.preview_level(self._level, z_mm if z_mm is not None else 0.0)

    def _window_by(self, total: QPointF) -> None:
        """To the right wider, upwards brighter; wide windows move in larger steps."""
        centre, width = self._window
        wider = max(10.0, width * 2 ** (total.x() / 250))
        self._view.window_requested.emit(round(centre + total.y() * max(width, 100) / 400), round(wider))

    def _scroll(self, steps: int) -> None:
        view = self._view
        zyx = list(view.crosshair)
        zyx[view.plane.axis] = self._slice + steps * (-1 if view.plane.axis == 0 else 1)
        if view.geometry_ is not None:
            zyx[view.plane.axis] = min(max(zyx[view.plane.axis], 0), view.geometry_.shape[view.plane.axis] - 1)
            view.crosshair_requested.emit(*zyx)

    def _zoom_to(self, zoom: float, about: QPointF) -> None:
        self._view.set_zoom(zoom, about)
        self._view.zoom_requested.emit(self._view.zoom)

    def _request_crosshair(self, place: QPointF) -> None:
        zyx = self._view.voxel_at(place)
        if zyx is not None and self._view.is_inside(zyx):
            self._view.crosshair_requested.emit(*(round(i) for i in zyx))

    def release(self, event: QMouseEvent) -> None:
        event.accept()
        if event.button() != self._button:
            return
        action, self._action = self._action, ""
        if self._holder is not None:
            holder, self._holder = self._holder, None
            self._tell(holder.release, event)
            return
        if action == "level" and self._level is not None:
            self._drop_level(event.position())
        elif not self._has_moved and event.button() == Qt.MouseButton.LeftButton and action:
            self._request_crosshair(event.position())
        elif not self._has_moved and event.button() == Qt.MouseButton.RightButton:
            self._view.menu_requested.emit(event.globalPosition().toPoint())

    def _drop_level(self, place: QPointF) -> None:
        """A level that was not moved is gone to; a moved one is asked to be moved, and drawn there until answered."""
        view, level, z_mm = self._view, self._level, self._view.level_z_at(place)
        self._level = None
        if level is None or z_mm is None:
            return
        if self._has_moved:
            view.level_move_requested.emit(level, z_mm)
            return
        view.preview_level(None)
        index = next(known.slice for known in view.levels if known.level == level)
        view.crosshair_requested.emit(index, *view.crosshair[1:])

    def double_click(self, event: QMouseEvent) -> None:
        event.accept()
        touch = self._touch(event.position(), event.modifiers())
        if event.button() != Qt.MouseButton.LeftButton:
            return
        taker = None if touch is None else next((tool for tool in self._tools() if tool.double_click(touch)), None)
        if taker is None:
            self._view.maximise_requested.emit()
            return
        self._action, self._button, self._holder = "tool", event.button(), taker  # it may go on as a drag
