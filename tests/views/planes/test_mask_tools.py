"""Brush, ball and polygon by real events: what a stroke says, what is drawn meanwhile, what is dropped."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from sscild_desktop.state.correcting import MASK_TOOLS, MaskToolState
from sscild_desktop.views.planes.mask_tools import make_mask_tool
from tests.views.conftest import SHAPE, mouse, turn_wheel

CTRL = Qt.KeyboardModifier.ControlModifier
PRESS, MOVE, RELEASE = QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.MouseButtonRelease


@pytest.fixture
def tools(planes, state):
    """The tools wired as the program does it, with a list of the strokes."""
    options = MaskToolState(state.active_tool, planes)
    planes.hand_requested.connect(state.active_tool.choose)
    planes.size_requested.connect(options.step_size)
    strokes = []
    for shape in MASK_TOOLS:
        tool = make_mask_tool(shape, options, planes)
        tool.stroke_requested.connect(strokes.append)
        tool.size_requested.connect(options.step_size)
        planes.add_tool(shape, tool)
    options.strokes = strokes
    return options


def place(view, row, col):
    return view.where.to_px(row, col)


def touch(view, kind, where, modifiers=Qt.KeyboardModifier.NoModifier):
    mouse(view.viewport(), kind, where, modifiers=modifiers)


def drag(view, places, modifiers=Qt.KeyboardModifier.NoModifier):
    touch(view, PRESS, places[0], modifiers)
    for one in places[1:]:
        touch(view, MOVE, one, modifiers)
    touch(view, RELEASE, places[-1], modifiers)


@pytest.mark.parametrize(("name", "axis"), [("axial", 0), ("coronal", 1), ("sagittal", 2)])
def test_a_stroke_tells_its_way_in_voxels_of_its_plane(qtbot, planes, tools, state, name, axis):
    qtbot.keyClick(planes, Qt.Key.Key_U)
    state.set_crosshair(10, 12, 14)
    view = planes.views[name]
    drag(view, [place(view, 8.0, 20.0), place(view, 9.0, 26.0), place(view, 12.0, 30.0)])
    (stroke,) = tools.strokes
    assert (stroke.shape, stroke.axis, stroke.is_erasing, len(stroke.points)) == ("brush", axis, False, 3)
    first = np.zeros(3)
    first[axis], first[view.plane.col_axis] = (10, 12, 14)[axis], 20.0
    first[view.plane.row_axis] = view.plane.row_of(8.0, SHAPE)
    assert stroke.points[0] == pytest.approx(tuple(first), abs=1e-6)
    assert state.crosshair == (10, 12, 14)


def test_ctrl_erases_and_ctrl_with_the_wheel_changes_the_size(qtbot, planes, tools, state):
    qtbot.keyClick(planes, Qt.Key.Key_U, Qt.KeyboardModifier.ShiftModifier)
    view = planes.views["axial"]
    drag(view, [place(view, 8, 8)], CTRL)
    assert (tools.strokes[0].shape, tools.strokes[0].is_erasing) == ("ball", True)
    zoom = view.zoom
    turn_wheel(view.viewport(), place(view, 8, 8), 120, CTRL)
    assert (tools.options.size_mm, view.zoom) == (12, zoom)
    qtbot.keyClick(planes, Qt.Key.Key_BracketLeft)
    qtbot.keyClick(planes, Qt.Key.Key_BracketLeft)
    assert tools.options.size_mm == 8
    before = state.crosshair[0]
    turn_wheel(view.viewport(), place(view, 8, 8))
    assert state.crosshair[0] == before + 1


def test_esc_drops_a_stroke_and_another_tool_drops_it_too(qtbot, planes, tools, state):
    state.active_tool.choose("brush")
    view = planes.views["axial"]
    touch(view, PRESS, place(view, 8, 8))
    touch(view, MOVE, place(view, 12, 12))
    assert planes.drop_unfinished()
    touch(view, RELEASE, place(view, 12, 12))
    touch(view, PRESS, place(view, 8, 8))
    state.active_tool.choose("ball")
    touch(view, RELEASE, place(view, 12, 12))
    assert tools.strokes == []
    assert not planes.drop_unfinished()


def test_two_quick_strokes_are_two_also_where_the_second_is_a_double_click(planes, tools, state):
    state.active_tool.choose("brush")
    view, way = planes.views["axial"], [(8, 8), (10, 14), (12, 20)]
    drag(view, [place(view, 8, 8)])
    touch(view, QEvent.Type.MouseButtonDblClick, place(view, 8, 8))
    for corner in way[1:]:
        touch(view, MOVE, place(view, *corner))
    touch(view, RELEASE, place(view, *way[-1]))
    assert [len(stroke.points) for stroke in tools.strokes] == [1, 3]
    assert not planes.drop_unfinished()


def test_a_stroke_whose_end_nobody_told_is_dropped(planes, tools, state):
    state.active_tool.choose("brush")
    view = planes.views["axial"]
    touch(view, PRESS, place(view, 8, 8))
    touch(view, MOVE, place(view, 12, 12))
    mouse(view.viewport(), MOVE, place(view, 14, 14), Qt.MouseButton.NoButton)
    touch(view, RELEASE, place(view, 14, 14))
    assert tools.strokes == [] and not planes.drop_unfinished()


def test_a_polygon_of_clicks_is_closed_by_a_double_click(planes, tools, state):
    state.active_tool.choose("polygon")
    view = planes.views["axial"]
    for corner in ((5, 5), (5, 30), (25, 30)):
        drag(view, [place(view, *corner)])
    assert tools.strokes == []
    touch(view, QEvent.Type.MouseButtonDblClick, place(view, 25, 30))
    touch(view, RELEASE, place(view, 25, 30))
    (stroke,) = tools.strokes
    assert stroke.shape == "polygon"
    assert [tuple(round(i) for i in point[1:]) for point in stroke.points] == [(5, 5), (5, 30), (25, 30)]


def test_a_polygon_drawn_round_is_closed_when_the_button_goes_up(planes, tools, state):
    state.active_tool.choose("polygon")
    view = planes.views["axial"]
    around = [place(view, 20 + 10 * np.sin(t), 25 + 10 * np.cos(t)) for t in np.linspace(0, 6, 20)]
    drag(view, around)
    assert len(tools.strokes) == 1
    assert len(tools.strokes[0].points) == 20


def test_a_polygon_is_begun_anew_on_another_slice(planes, tools, state):
    state.active_tool.choose("polygon")
    view = planes.views["axial"]
    drag(view, [place(view, 5, 5)])
    state.set_crosshair(3, 20, 20)
    for corner in ((6, 6), (6, 20), (20, 20)):
        drag(view, [place(view, *corner)])
    touch(view, QEvent.Type.MouseButtonDblClick, place(view, 20, 20))
    assert {point[0] for point in tools.strokes[0].points} == {3.0}
    assert len(tools.strokes[0].points) == 3


def grabbed(view):
    image = view.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), image.width()).copy()


def test_the_way_of_a_stroke_is_drawn_in_its_width_on_its_plane_alone(planes, tools, state):
    state.active_tool.choose("brush")
    state.toggle("crosshair")
    view, other = planes.views["axial"], planes.views["coronal"]
    before, elsewhere = grabbed(view), grabbed(other)
    touch(view, PRESS, place(view, 20, 10))
    touch(view, MOVE, place(view, 20, 40))
    after = grabbed(view)
    changed = after != before
    middle = place(view, 20, 25)
    rows = np.flatnonzero(changed[:, round(middle.x())])
    assert len(rows) == pytest.approx(10.0 / view.mm_per_px, abs=3)
    np.testing.assert_array_equal(grabbed(other), elsewhere)
    planes.drop_unfinished()


def test_without_a_volume_and_outside_the_picture_nothing_breaks(planes, tools, state):
    state.active_tool.choose("brush")
    view = planes.views["axial"]
    drag(view, [QPointF(-50, -50), QPointF(5000, 5000)])
    assert len(tools.strokes) == 1
    planes.set_volume(None)
    drag(view, [QPointF(20, 20), QPointF(40, 40)])
    assert len(tools.strokes) == 1
    QApplication.processEvents()
    view.resize(1, 1)
    drag(view, [QPointF(0, 0), QPointF(1, 1)])
    assert len(tools.strokes) == 1


def test_what_is_half_drawn_does_not_go_over_to_another_ct(planes, tools, state, volume):
    state.active_tool.choose("polygon")
    view = planes.views["axial"]
    for row, col in ((8, 8), (8, 20)):
        drag(view, [place(view, row, col)])
    planes.set_volume(replace(volume, hu=volume.hu.copy()))
    assert not planes.drop_unfinished() and tools.strokes == []
