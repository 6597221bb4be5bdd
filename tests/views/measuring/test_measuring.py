"""Measurements by real mouse and key events: drawn, moved by their handles, deleted, taken back, on every plane."""

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sscild_desktop.core.measuring.shapes import POINTS, SLACK, Measurement, next_number
from sscild_desktop.core.measuring.values import Values, measured, place_of, text_of, values_of
from sscild_desktop.core.volume import Geometry, Volume
from sscild_desktop.views.measuring.layer import MeasureLayer
from sscild_desktop.views.measuring.panel import MeasurementsPanel
from sscild_desktop.views.measuring.shape_tool import ShapeTool
from tests.views.conftest import drag, mouse

PRESS, MOVE, RELEASE = QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.MouseButtonRelease


def is_in(shape, geometry):
    """Whether every point lies in the volume."""
    found = shape.voxels(geometry)
    return bool(((found > -0.5 - SLACK) & (found < np.asarray(geometry.shape) - 0.5 + SLACK)).all())


class Bench:
    """Planes with the measuring tools, and what a controller does with their wishes."""

    def __init__(self, planes, state, volume):
        self.planes, self.state, self.volume = planes, state, volume
        self.shapes, self.said = [], []

        def say(shape):
            return text_of(shape, values_of(shape, self.volume))

        self.layer = MeasureLayer(say, planes)
        self.tools = {kind: ShapeTool(kind, say, planes) for kind in POINTS}
        for kind, tool in self.tools.items():
            planes.add_tool(kind, tool)
            tool.drawn.connect(self.add)
            tool.message.connect(self.said.append)
        planes.add_layer(self.layer)
        planes.hand_requested.connect(state.active_tool.choose)
        self.layer.change_requested.connect(self.change)

    def add(self, shape):
        number = next_number(tuple(self.shapes))
        self.shapes.append(Measurement(shape.kind, shape.axis, shape.points, number))
        self.show(number)

    def change(self, before, after):
        self.shapes = [after if one == before else one for one in self.shapes]
        self.show(after.number)

    def show(self, chosen):
        self.layer.show_measured(tuple(measured(one, self.volume) for one in self.shapes), chosen)

    def click(self, view, place):
        for kind in (PRESS, RELEASE):
            mouse(view.viewport(), kind, view.voxel_px(place))


@pytest.fixture
def bench(planes, state, volume):
    return Bench(planes, state, volume)


def places(state, view, *pairs):
    """Voxels on the slice of a plane, given by row and column of its picture."""
    found = []
    for row, column in pairs:
        voxel = [0.0, 0.0, 0.0]
        voxel[view.plane.axis] = float(state.crosshair[view.plane.axis])
        voxel[view.plane.row_axis], voxel[view.plane.col_axis] = row, column
        found.append(tuple(voxel))
    return found


@pytest.mark.parametrize("name", ["axial", "coronal", "sagittal"])
def test_a_ruler_is_drawn_by_a_drag(qtbot, bench, state, name):
    view, before = bench.planes.views[name], (state.crosshair, state.window)
    qtbot.keyClick(bench.planes, Qt.Key.Key_L, Qt.KeyboardModifier.ShiftModifier)
    one, other = places(state, view, (6.0, 8.0), (16.0, 29.0))
    drag(view.viewport(), view.voxel_px(one), view.voxel_px(other))
    (shape,) = bench.shapes
    away = np.subtract(other, one) * bench.volume.geometry.spacing
    assert values_of(shape, bench.volume).length_mm == pytest.approx(float(np.linalg.norm(away)), abs=0.01)
    assert (state.crosshair, state.window, shape.axis) == (*before, view.plane.axis)


def test_a_ruler_is_drawn_by_two_clicks(bench, state):
    state.active_tool.choose("ruler")
    view = bench.planes.views["axial"]
    one, other = places(state, view, (6.0, 8.0), (16.0, 29.0))
    bench.click(view, one)
    mouse(view.viewport(), MOVE, view.voxel_px(other), Qt.MouseButton.NoButton)
    assert bench.shapes == []
    bench.click(view, other)
    assert len(bench.shapes) == 1


def test_an_angle_takes_three_clicks_and_esc_drops_half_of_it(bench, state):
    state.active_tool.choose("angle")
    view = bench.planes.views["axial"]
    corner = places(state, view, (10.0, 30.0), (10.0, 10.0), (30.0, 10.0))
    bench.click(view, corner[0])
    bench.click(view, corner[1])
    assert bench.planes.drop_unfinished() and not bench.planes.drop_unfinished()
    for place in corner:
        bench.click(view, place)
    assert values_of(bench.shapes[0], bench.volume).angle_deg == pytest.approx(90, abs=0.01)


def test_a_rectangle_and_an_ellipse_have_the_hu_under_them(bench, state, volume):
    view = bench.planes.views["axial"]
    for kind in ("rectangle", "ellipse"):
        state.active_tool.choose(kind)
        drag(view.viewport(), view.voxel_px((15, 9.6, 9.6)), view.voxel_px((15, 20.4, 30.4)))
    first, second = (values_of(one, volume) for one in bench.shapes)
    inside = volume.hu[15, 10:21, 10:31]
    assert (first.voxels, first.min_hu, first.max_hu) == (inside.size, inside.min(), inside.max())
    assert first.mean_hu == pytest.approx(inside.mean()) and second.voxels < first.voxels
    assert second.area_mm2 == pytest.approx(first.area_mm2 * np.pi / 4, abs=0.01)


def test_a_point_has_the_hu_under_it(bench, state, volume):
    state.active_tool.choose("point")
    bench.click(bench.planes.views["axial"], (15, 12.0, 13.0))
    assert values_of(bench.shapes[0], volume).hu == volume.hu[15, 12, 13]


def test_outside_the_picture_nothing_begins_and_it_is_said(bench, state):
    state.active_tool.choose("ruler")
    view = bench.planes.views["axial"]
    drag(view.viewport(), QPointF(2, 2), view.voxel_px((15, 9, 9)))
    assert bench.shapes == [] and bench.said == ["A measurement begins inside the picture."]


def test_what_is_pulled_out_of_the_picture_ends_at_its_edge(bench, state, volume):
    state.active_tool.choose("ruler")
    view = bench.planes.views["axial"]
    drag(view.viewport(), view.voxel_px((15, 9, 9)), QPointF(-500, -500))
    assert is_in(bench.shapes[0], volume.geometry)
    assert bench.shapes[0].voxels(volume.geometry)[1] == pytest.approx((15, -0.5, -0.5))


def test_a_press_without_size_makes_nothing(bench, state):
    state.active_tool.choose("rectangle")
    view = bench.planes.views["axial"]
    bench.click(view, (15, 9, 9))
    bench.click(view, (15, 9, 9))
    assert bench.shapes == []


def test_a_handle_moves_its_point_and_a_line_the_whole(bench, state, volume):
    view = bench.planes.views["axial"]
    state.active_tool.choose("ruler")
    drag(view.viewport(), view.voxel_px((15, 10, 10)), view.voxel_px((15, 10, 30)))
    state.active_tool.lay_down()
    window = state.window
    drag(view.viewport(), view.voxel_px((15, 10, 30)), view.voxel_px((15, 30, 30)))
    assert bench.shapes[0].voxels(volume.geometry)[1] == pytest.approx((15, 30, 30), abs=0.01)
    drag(view.viewport(), view.voxel_px((15, 20, 20)), view.voxel_px((15, 22, 25)))
    found = bench.shapes[0].voxels(volume.geometry)
    assert found == pytest.approx(np.array([(15, 12, 15), (15, 32, 35)]), abs=0.01)
    drag(view.viewport(), view.voxel_px((15, 22, 25)), view.voxel_px((15, 0, 999)))
    assert is_in(bench.shapes[0], volume.geometry) and len(bench.shapes) == 1 and state.window == window


def test_each_corner_of_an_area_can_be_pulled(bench, state, volume):
    view = bench.planes.views["coronal"]
    y = state.crosshair[1]
    state.active_tool.choose("rectangle")
    drag(view.viewport(), view.voxel_px((20, y, 10)), view.voxel_px((10, y, 30)))
    state.active_tool.lay_down()
    drag(view.viewport(), view.voxel_px((20, y, 30)), view.voxel_px((24, y, 40)))
    found = bench.shapes[0].voxels(volume.geometry)
    assert np.sort(found[:, 0]) == pytest.approx((10, 24), abs=0.01)
    assert np.sort(found[:, 2]) == pytest.approx((10, 40), abs=0.01)


def test_beside_a_measurement_the_pointer_is_as_ever(bench, state):
    view = bench.planes.views["axial"]
    state.active_tool.choose("ruler")
    drag(view.viewport(), view.voxel_px((15, 10, 10)), view.voxel_px((15, 10, 30)))
    state.active_tool.lay_down()
    before = state.window
    drag(view.viewport(), view.voxel_px((15, 30, 10)), view.voxel_px((15, 36, 20)))
    assert state.window != before


def test_a_measurement_is_seen_on_its_slice_alone_and_not_while_h_is_held(bench, state):
    view = bench.planes.views["axial"]
    state.active_tool.choose("ruler")
    drag(view.viewport(), view.voxel_px((15, 10, 10)), view.voxel_px((15, 10, 30)))
    bench.show(0)
    place = view.voxel_px((15, 10, 20)).toPoint()

    def is_drawn():
        colour = view.grab().toImage().pixelColor(place)
        return colour.green() > colour.blue() + 40

    assert is_drawn()
    state.set_hidden(True)
    assert not is_drawn()
    state.set_hidden(False)
    state.set_crosshair(16, 20, 25)
    assert not is_drawn()


def test_other_planes_and_other_volumes_end_what_is_half_drawn(bench, state):
    state.active_tool.choose("ruler")
    bench.click(bench.planes.views["axial"], (15, 10, 10))
    bench.click(bench.planes.views["coronal"], (15, 20, 10))
    bench.click(bench.planes.views["coronal"], (10, 20, 10))
    assert [one.axis for one in bench.shapes] == [1]
    bench.click(bench.planes.views["axial"], (15, 10, 10))
    grid = Geometry((1, 40, 50), (5.0, 1.0, 1.0), (0.0, 0.0, 0.0))
    bench.volume = Volume(np.zeros(grid.shape, np.int16), grid)
    bench.planes.set_volume(bench.volume)
    bench.click(bench.planes.views["axial"], (0, 12, 12))
    bench.click(bench.planes.views["axial"], (0, 12, 16))
    assert len(bench.shapes) == 2
    assert values_of(bench.shapes[-1], bench.volume).length_mm == pytest.approx(4.0, abs=0.01)


# -- the list ---------------------------------------------------------------------------------------------------------


@pytest.fixture
def panel(qtbot, volume):
    made = MeasurementsPanel()
    qtbot.addWidget(made)
    shapes = (
        Measurement("ruler", 0, ((-10.0, 0.0, -270.0), (0.0, 0.0, -270.0)), 1),
        Measurement("ellipse", 0, ((-10.0, 0.0, -270.0), (0.0, 20.0, -270.0)), 4),
    )
    made.resize(420, 300)
    made.all = tuple(measured(one, volume) for one in shapes), tuple(place_of(one, volume.geometry) for one in shapes)
    made.show_measured(*made.all, 0)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_without_measurements_the_list_takes_no_room(qtbot):
    made = MeasurementsPanel()
    qtbot.addWidget(made)
    assert made.isHidden()


def test_a_click_on_a_row_goes_there_and_the_histogram_is_shown(qtbot, panel):
    asked = []
    panel.place_requested.connect(asked.append)
    assert not panel.plot.isVisible() and not panel.delete_button.isEnabled()
    row = panel.table.visualItemRect(panel.table.item(1, 0)).center()
    qtbot.mouseClick(panel.table.viewport(), Qt.MouseButton.LeftButton, pos=row)
    assert asked == [4]
    panel.show_measured(*panel.all, 4)
    assert panel.plot.isVisible() and panel.delete_button.isEnabled()
    assert "±" in panel.table.item(1, 2).text() and panel.table.item(1, 1).text() == "axial 16"
    picture = panel.plot.grab().toImage()
    colours = {picture.pixelColor(x, 50).name() for x in range(picture.width())}
    assert len(colours) > 1


def test_the_key_and_the_button_delete_the_chosen_one(qtbot, panel):
    asked = []
    panel.delete_requested.connect(asked.append)
    panel.show_measured(*panel.all, 4)
    qtbot.mouseClick(panel.delete_button, Qt.MouseButton.LeftButton)
    panel.table.setFocus()
    qtbot.keyClick(panel.table, Qt.Key.Key_Delete)
    assert asked == [4, 4]


def test_del_works_beside_the_key_of_the_pictures(qtbot, bench, panel):
    """Two shortcuts of one key in a window leave both without effect."""
    window, asked = QWidget(), []
    qtbot.addWidget(window)
    rows = QVBoxLayout(window)
    rows.addWidget(bench.planes)
    rows.addWidget(panel)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    bench.planes.delete_requested.connect(lambda: asked.append("on the picture"))
    panel.delete_requested.connect(asked.append)
    panel.show_measured(*panel.all, 4)
    for place in (panel.table, bench.planes):
        place.setFocus()
        qtbot.keyClick(place, Qt.Key.Key_Delete)
    assert asked == [4, "on the picture"]
    for part in (bench.planes, panel):
        part.setParent(None)


def test_a_histogram_of_nothing_is_hidden(panel):
    panel.plot.show_values(Values())
    assert panel.plot.isHidden()
    panel.plot.repaint()
