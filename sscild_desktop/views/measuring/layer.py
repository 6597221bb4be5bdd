"""The measurements that there are, over the pictures: drawn on their slices, taken and moved by their handles."""

from dataclasses import replace

import numpy as np
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QPainter

from sscild_desktop.core.measuring.shapes import AREAS, Measurement
from sscild_desktop.core.measuring.values import Measured
from sscild_desktop.core.volume import Geometry
from sscild_desktop.views.measuring.drawing import WHOLE, held_part, is_on, paint_shape
from sscild_desktop.views.measuring.shape_tool import Say, inside
from sscild_desktop.views.planes.plane_map import PlaneMap
from sscild_desktop.views.planes.plane_tool import PlaneTool, Touch


class MeasureLayer(QObject, PlaneTool):
    """``change_requested`` carries a measurement as it was and as it is wanted; ``chosen`` its number."""

    change_requested = Signal(object, object)
    chosen = Signal(int)
    changed = Signal()

    def __init__(self, say: Say, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._say = say
        self._measured: tuple[Measured, ...] = ()
        self._chosen = 0
        self._before: Measurement | None = None
        self._now: Measurement | None = None
        self._part = WHOLE
        self._start = np.zeros(3)

    def show_measured(self, measured: tuple[Measured, ...], chosen: int) -> None:
        """All of them, and the number of the one with handles; 0: none."""
        self._measured, self._chosen = measured, chosen
        self.cancel()
        self.changed.emit()

    def press(self, touch: Touch) -> bool:
        found = self._under(touch)
        if found is None:
            return False
        self.chosen.emit(found[0].number)  # first: who is told shows everything anew
        self._before, self._part = found
        self._start = touch.lps
        return True

    def _under(self, touch: Touch) -> tuple[Measurement, int] | None:
        """The topmost measurement under the pointer and the part of it."""
        for one in reversed(self._measured):
            part = held_part(one.shape, touch.where, touch.px) if is_on(one.shape, touch.where) else None
            if part is not None:
                return one.shape, part
        return None

    def move(self, touch: Touch) -> None:
        if self._before is not None:
            self._now = self._moved(self._before, touch)
            self.changed.emit()

    def _moved(self, shape: Measurement, touch: Touch) -> Measurement:
        depth = float(shape.voxels(touch.geometry)[0, shape.axis])
        if self._part == WHOLE:
            return _shifted(shape, touch.lps - self._start, touch.geometry)
        place = inside(touch, depth)
        if self._part < len(shape.points):
            points = (*shape.points[: self._part], place, *shape.points[self._part + 1 :])
            return replace(shape, points=points)
        return _with_corner(shape, self._part, place, touch)

    def release(self, touch: Touch) -> None:
        before, now = self._before, self._now
        self.cancel()
        if before is not None and now is not None and now != before and len(set(now.points)) == len(now.points):
            self.change_requested.emit(before, now)
        self.changed.emit()

    def hover(self, touch: Touch) -> Qt.CursorShape | None:
        found = self._under(touch)
        if found is None:
            return None
        return Qt.CursorShape.SizeAllCursor if found[1] == WHOLE else Qt.CursorShape.PointingHandCursor

    def cancel(self) -> bool:
        was_held = self._before is not None
        self._before = self._now = None
        return was_held

    def paint(self, painter: QPainter, where: PlaneMap) -> None:
        for one in self._measured:
            is_moving = self._now is not None and self._now.number == one.shape.number
            shape = self._now if is_moving and self._now is not None else one.shape
            if is_on(shape, where):
                text = self._say(shape) if is_moving else one.text
                paint_shape(painter, where, shape, text, shape.number == self._chosen)


def _shifted(shape: Measurement, by: np.ndarray, geometry: Geometry) -> Measurement:
    """The whole measurement moved, as far as it stays in the volume."""
    step = geometry.patient_to_index(np.asarray(geometry.origin) + by)
    step[shape.axis] = 0.0
    voxels = shape.voxels(geometry)
    low, high = voxels.min(axis=0), voxels.max(axis=0)
    top = np.asarray(geometry.shape) - 0.5
    step = np.clip(step, np.minimum(-0.5 - low, 0.0), np.maximum(top - high, 0.0))
    moved = geometry.index_to_patient(voxels + step)
    return replace(shape, points=tuple((float(x), float(y), float(z)) for x, y, z in moved))


def _with_corner(shape: Measurement, part: int, place: tuple[float, float, float], touch: Touch) -> Measurement:
    """An area of which one of the two corners that are no points of it is pulled."""
    assert shape.kind in AREAS
    geometry, plane = touch.geometry, touch.plane
    voxels = shape.voxels(geometry)
    row, column = plane.row_axis, plane.col_axis
    wanted = geometry.patient_to_index(place)
    column_owner, row_owner = (0, 1) if part == 2 else (1, 0)
    voxels[column_owner, column], voxels[row_owner, row] = wanted[column], wanted[row]
    points = geometry.index_to_patient(voxels)
    return replace(shape, points=tuple((float(x), float(y), float(z)) for x, y, z in points))
