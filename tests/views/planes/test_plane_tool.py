"""A tool of the planes under real events: what it is told, what stays with the pointer, what it draws."""

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QColor, QPainter

from sscild_desktop.core.volume import Geometry, Volume
from sscild_desktop.views.planes.plane_tool import PlaneTool
from tests.views.conftest import drag, mouse, turn_wheel

ONE, OTHER = (12.0, 10.0, 8.0), (20.0, 30.0, 40.0)


class Spy(PlaneTool):
    """Writes down what it is told; takes what ``takes`` says."""

    def __init__(self, takes=True):
        self.takes, self.said, self.cancelled = takes, [], 0

    def press(self, touch):
        self.said.append(("press", touch))
        return self.takes

    def move(self, touch):
        self.said.append(("move", touch))

    def release(self, touch):
        self.said.append(("release", touch))

    def double_click(self, touch):
        return self.takes

    def wheel(self, touch, steps):
        return bool(touch.modifiers & Qt.KeyboardModifier.AltModifier)

    def cancel(self):
        self.cancelled += 1
        return True

    def paint(self, painter: QPainter, where):
        painter.fillRect(0, 0, 6, 6, QColor(0, 255, 0))


@pytest.fixture
def spy(planes, state):
    made = Spy()
    planes.add_tool("spy", made)
    planes.hand_requested.connect(state.active_tool.choose)
    state.active_tool.choose("spy")
    return made


@pytest.mark.parametrize("name", ["axial", "coronal", "sagittal"])
def test_a_drag_is_told_in_voxels_and_in_millimetres(planes, state, spy, volume, name):
    view, before = planes.views[name], (state.crosshair, state.window)
    drag(view.viewport(), view.voxel_px(ONE), view.voxel_px(OTHER))
    assert [what for what, _ in spy.said] == ["press", *["move"] * 4, "release"]
    for (_, touch), place in ((spy.said[0], ONE), (spy.said[-1], OTHER)):
        wanted = list(place)
        wanted[view.plane.axis] = state.crosshair[view.plane.axis]
        assert touch.plane is view.plane and touch.is_inside
        assert touch.voxel == pytest.approx(wanted)
        assert touch.lps == pytest.approx(volume.geometry.index_to_patient(tuple(wanted)))
    assert (state.crosshair, state.window) == before


def test_millimetres_are_right_where_the_slices_are_tilted(planes, state, spy):
    cos, sin = np.cos(0.3), np.sin(0.3)
    tilted = Geometry((20, 30, 40), (2.5, 0.7, 0.9), (5, 6, 7), ((1, 0, 0), (0, cos, -sin), (0, sin, cos)))
    planes.set_volume(Volume(np.zeros(tilted.shape, np.int16), tilted))
    view = planes.views["sagittal"]
    place = (4.0, 11.0, float(state.crosshair[2]))
    mouse(view.viewport(), QEvent.Type.MouseButtonPress, view.voxel_px(place))
    touch = spy.said[0][1]
    assert touch.lps == pytest.approx(tilted.index_to_patient(place))
    assert view.where.lps_px(touch.lps).toTuple() == pytest.approx(touch.px.toTuple())
    mouse(view.viewport(), QEvent.Type.MouseButtonRelease, view.voxel_px(place))


def test_what_a_tool_leaves_is_the_pointers(planes, state, spy):
    spy.takes = False
    view = planes.views["axial"]
    place = view.voxel_px((0, 7, 9))
    mouse(view.viewport(), QEvent.Type.MouseButtonPress, place)
    mouse(view.viewport(), QEvent.Type.MouseButtonRelease, place)
    assert state.crosshair[1:] == (7, 9) and [what for what, _ in spy.said] == ["press"]


def test_zoom_pan_and_slices_stay_with_the_pointer(planes, state, spy):
    view, z = planes.views["axial"], state.crosshair[0]
    drag(view.viewport(), QPointF(90, 90), QPointF(120, 90), Qt.MouseButton.MiddleButton)
    drag(view.viewport(), QPointF(90, 90), QPointF(90, 30), Qt.MouseButton.RightButton)
    turn_wheel(view.viewport(), QPointF(90, 90))
    assert spy.said == [] and view.zoom > 1 and state.crosshair[0] == z + 1
    turn_wheel(view.viewport(), QPointF(90, 90), modifiers=Qt.KeyboardModifier.AltModifier)
    assert state.crosshair[0] == z + 1


def test_a_press_outside_the_volume_says_so(planes, spy):
    view = planes.views["axial"]
    mouse(view.viewport(), QEvent.Type.MouseButtonPress, QPointF(1, 1))
    mouse(view.viewport(), QEvent.Type.MouseButtonRelease, QPointF(1, 1))
    assert not spy.said[0][1].is_inside


def test_without_a_volume_a_tool_is_told_nothing(planes, spy):
    planes.set_volume(None)
    drag(planes.views["axial"].viewport(), QPointF(40, 40), QPointF(80, 80))
    assert spy.said == []


def test_the_tool_in_hand_draws_and_has_its_cursor(planes, state, spy):
    view = planes.views["axial"]
    mouse(view.viewport(), QEvent.Type.MouseMove, QPointF(60, 60), Qt.MouseButton.NoButton)
    assert view.viewport().cursor().shape() == Qt.CursorShape.CrossCursor
    assert view.grab().toImage().pixelColor(3, 3) == QColor(0, 255, 0)
    state.active_tool.lay_down()
    mouse(view.viewport(), QEvent.Type.MouseMove, QPointF(60, 60), Qt.MouseButton.NoButton)
    assert view.viewport().cursor().shape() == Qt.CursorShape.ArrowCursor
    assert view.grab().toImage().pixelColor(3, 3) != QColor(0, 255, 0)
    assert spy.cancelled


def test_a_layer_draws_always_and_may_take_a_press(planes, state):
    layer, view = Spy(takes=False), planes.views["axial"]
    planes.add_layer(layer)
    assert view.grab().toImage().pixelColor(3, 3) == QColor(0, 255, 0)
    before = state.window
    drag(view.viewport(), view.voxel_px(ONE), view.voxel_px(OTHER))
    assert state.window != before
    layer.takes, before = True, state.window
    drag(view.viewport(), view.voxel_px(ONE), view.voxel_px(OTHER))
    assert state.window == before


def test_the_key_of_the_pointer_lays_the_tool_down(qtbot, planes, state, spy):
    qtbot.keyClick(planes, Qt.Key.Key_Q)
    assert state.active_tool.name == ""
