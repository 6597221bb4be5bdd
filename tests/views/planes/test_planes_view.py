"""The linked planes under real events: what the reader does is asked for, what is set is on the screen."""

import sys
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QAction, QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from sscild_desktop.core.results import GohLevel, HeatMap
from sscild_desktop.core.volume import Geometry, Volume
from sscild_desktop.state.palette import PRESETS
from sscild_desktop.state.reading import Slab
from sscild_desktop.state.viewing import ViewState
from sscild_desktop.views.planes.planes_view import PlanesView
from sscild_desktop.views.planes.slice_view import SliceView
from tests.views.conftest import SHAPE, drag, mouse, place_hu, turn_wheel

PLANE_NAMES = ("axial", "coronal", "sagittal")


def seen(view: SliceView, zyx: tuple[int, int, int]) -> QColor:
    """The colour on the screen in the middle of a voxel."""
    place = view.voxel_px(zyx).toPoint()
    return view.grab().toImage().pixelColor(place)


def key(planes: PlanesView, code: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(planes, code, modifier)


def grey_of(hu: float, centre: float, width: float) -> float:
    return float(np.clip((hu - (centre - 0.5)) / (width - 1) + 0.5, 0, 1) * 255)


@pytest.mark.parametrize("name", PLANE_NAMES)
def test_known_voxels_have_their_grey_in_every_plane(planes: PlanesView, state: ViewState, name: str) -> None:
    state.set_crosshair(12, 20, 30)
    state.set_window(-400, 1200)
    view = planes.views[name]
    for offset in (-6, 6):
        zyx = [12 + offset, 20 + offset, 30 + offset]
        zyx[view.plane.axis] = state.crosshair[view.plane.axis]
        colour = seen(view, (zyx[0], zyx[1], zyx[2]))
        assert abs(colour.red() - grey_of(place_hu(*zyx), -400, 1200)) <= 3
        assert colour.red() == colour.green() == colour.blue()


@pytest.mark.parametrize("name", PLANE_NAMES)
def test_pixels_are_millimetres(planes: PlanesView, name: str) -> None:
    view = planes.views[name]
    one, other = view.voxel_px((3, 4, 5)), view.voxel_px((13, 14, 15))
    spacing = (2.0, 1.0, 1.0)
    assert abs(other.x() - one.x()) * view.mm_per_px == pytest.approx(10 * spacing[view.plane.col_axis])
    assert abs(other.y() - one.y()) * view.mm_per_px == pytest.approx(10 * spacing[view.plane.row_axis])


@pytest.mark.parametrize("zoom", [0.5, 1.0, 1.7, 30.0])
@pytest.mark.parametrize("name", PLANE_NAMES)
def test_the_picture_lies_where_places_are_measured(planes: PlanesView, name: str, zoom: float) -> None:
    view = planes.views[name]
    view.set_zoom(zoom)
    view.pan_px(13.4, -7.7)
    rows, columns = view.plane.size(SHAPE)
    drawn = view.to_pane.mapRect(view._item.box)
    for corner, row, column in ((drawn.topLeft(), 0, 0), (drawn.bottomRight(), rows, columns)):
        assert (corner - view.to_px(row - 0.5, column - 0.5)).manhattanLength() < 0.01


def test_a_map_that_comes_or_goes_makes_the_picture_of_its_plane_alone_anew(
    planes: PlanesView, state: ViewState
) -> None:
    state.toggle("heatmap")
    heat = HeatMap(1, "tot", np.full(SHAPE[1:], -2.0, np.float32), 10.0, 10.0)
    for heatmap, anew in ((None, []), (heat, ["axial"]), (None, ["axial"])):
        for view in planes.views.values():
            view.grab()
        planes.set_heatmap(heatmap, 15)
        assert [name for name, view in planes.views.items() if view._is_stale] == anew


def test_a_map_is_made_ready_again_only_where_it_looks_otherwise(planes: PlanesView, state: ViewState) -> None:
    state.toggle("heatmap")
    planes.set_heatmap(HeatMap(1, "tot", np.full(SHAPE[1:], -2.0, np.float32), 10.0, 10.0), 15)
    view, heat = planes.views["axial"], state.overlays["heatmap"]
    layer = view._heat
    state.set_overlay("lungs", replace(state.overlays["lungs"], opacity=0.11))
    state.set_hidden(True)
    assert layer is not None and view._heat is None
    state.set_hidden(False)
    assert view._heat is layer
    state.set_overlay("heatmap", replace(heat, opacity=heat.opacity / 2))
    assert view._heat is not layer


@pytest.mark.parametrize(("name", "axis", "step"), [("axial", 0, 1), ("coronal", 1, -1), ("sagittal", 2, -1)])
def test_the_wheel_goes_from_slice_to_slice(
    planes: PlanesView, state: ViewState, name: str, axis: int, step: int
) -> None:
    view, before = planes.views[name], state.crosshair
    turn_wheel(view.viewport(), QPointF(50, 50))
    assert state.crosshair[axis] == before[axis] + step
    turn_wheel(view.viewport(), QPointF(50, 50), -240)
    assert state.crosshair[axis] == before[axis] - step


def test_fine_wheel_steps_are_added_up(planes: PlanesView, state: ViewState) -> None:
    before = state.crosshair[0]
    for _ in range(6):
        turn_wheel(planes.views["axial"].viewport(), QPointF(50, 50), 40)
    assert state.crosshair[0] == before + 2


def test_a_click_sets_the_crosshair_in_all_planes(planes: PlanesView, state: ViewState) -> None:
    view = planes.views["coronal"]
    place = view.voxel_px((21, 0, 33))
    mouse(view.viewport(), QEvent.Type.MouseButtonPress, place)
    mouse(view.viewport(), QEvent.Type.MouseButtonRelease, place)
    assert state.crosshair == (21, 20, 33)
    assert all(other.crosshair == (21, 20, 33) for other in planes.views.values())


def test_shift_and_move_carries_the_crosshair(planes: PlanesView, state: ViewState) -> None:
    view = planes.views["axial"]
    shift = Qt.KeyboardModifier.ShiftModifier
    mouse(view.viewport(), QEvent.Type.MouseMove, view.voxel_px((0, 11, 17)), Qt.MouseButton.NoButton, shift)
    assert state.crosshair == (15, 11, 17)


def test_a_click_outside_the_picture_changes_nothing(planes: PlanesView, state: ViewState) -> None:
    before = state.crosshair
    mouse(planes.views["axial"].viewport(), QEvent.Type.MouseButtonPress, QPointF(1, 1))
    mouse(planes.views["axial"].viewport(), QEvent.Type.MouseButtonRelease, QPointF(1, 1))
    assert state.crosshair == before


def test_left_drag_is_the_window_tool_at_the_start(planes: PlanesView, state: ViewState) -> None:
    centre, width = state.window
    before = state.crosshair
    drag(planes.views["axial"].viewport(), QPointF(100, 100), QPointF(180, 60))
    assert state.window[1] > width
    assert state.window[0] < centre
    assert state.crosshair == before
    assert all(view.window_ == state.window for view in planes.views.values())


def test_tools_change_what_left_drag_does(planes: PlanesView, state: ViewState) -> None:
    view = planes.views["axial"]
    window, before = state.window, state.crosshair
    key(planes, Qt.Key.Key_S)
    drag(view.viewport(), QPointF(100, 100), QPointF(100, 120))
    assert state.crosshair[0] == before[0] - 5
    key(planes, Qt.Key.Key_K)
    drag(view.viewport(), QPointF(100, 100), view.voxel_px((0, 8, 9)))
    assert state.crosshair[1:] == (8, 9)
    key(planes, Qt.Key.Key_Z)
    drag(view.viewport(), QPointF(100, 200), QPointF(100, 100))
    assert view.zoom > 1.3
    assert state.window == window


def test_right_drag_zooms_all_planes(planes: PlanesView) -> None:
    drag(planes.views["sagittal"].viewport(), QPointF(100, 200), QPointF(100, 50), Qt.MouseButton.RightButton)
    zooms = {round(view.zoom, 6) for view in planes.views.values()}
    assert zooms == {2.0}


def test_a_right_click_offers_what_the_window_put_into_the_menu(planes: PlanesView, qtbot: QtBot) -> None:
    action = QAction("Copy picture", planes)
    planes.set_menu([action])
    assert planes.findChild(QMenu).actions() == [action]
    view, place = planes.views["axial"], QPointF(50, 50)
    view.menu_requested.disconnect()  # off screen Qt warns of menus that are shown
    with qtbot.waitSignal(view.menu_requested) as asked:
        drag(view.viewport(), place, place, Qt.MouseButton.RightButton)
    assert asked.args == [view.viewport().mapToGlobal(place.toPoint())]
    with qtbot.assertNotEmitted(view.menu_requested):
        drag(view.viewport(), place, QPointF(50, 80), Qt.MouseButton.RightButton)


def test_the_picture_of_the_active_plane_does_not_say_whose_it_is(planes: PlanesView) -> None:
    planes.set_caption("P0001 (Doe, Jane)", "Chest 1.0")
    view = planes.views["axial"]
    view.activated.emit()
    named, unnamed = view.grab().toImage(), planes.picture().toImage()
    assert named.size() == unnamed.size()
    assert named != unnamed
    assert view.words.caption == ("P0001 (Doe, Jane)", "Chest 1.0")


def test_control_wheel_zooms_about_the_cursor(planes: PlanesView) -> None:
    view = planes.views["axial"]
    place = view.voxel_px((0, 10, 12))
    turn_wheel(view.viewport(), place, 360, Qt.KeyboardModifier.ControlModifier)
    assert view.zoom == pytest.approx(1.15**3)
    zyx = view.voxel_at(place)
    assert zyx is not None
    assert zyx[1:] == pytest.approx((10, 12), abs=1e-6)


def test_middle_drag_pans_this_plane_alone(planes: PlanesView) -> None:
    view, other = planes.views["axial"], planes.views["coronal"]
    before, before_other = view.crosshair_px(), other.crosshair_px()
    drag(view.viewport(), QPointF(100, 100), QPointF(130, 80), Qt.MouseButton.MiddleButton)
    moved = view.crosshair_px() - before
    assert (moved.x(), moved.y()) == pytest.approx((30, -20))
    assert other.crosshair_px() == before_other


def test_a_zoomed_plane_keeps_the_crosshair_in_sight(planes: PlanesView, state: ViewState) -> None:
    planes.views["axial"].set_zoom(8.0)
    state.set_crosshair(15, 2, 3)
    place = planes.views["axial"].crosshair_px().toPoint()
    assert planes.views["axial"].rect().contains(place)


def test_hu_and_millimetres_are_those_under_the_cursor(planes: PlanesView, volume: Volume) -> None:
    view = planes.views["sagittal"]
    mouse(view.viewport(), QEvent.Type.MouseMove, view.voxel_px((7, 9, 0)), Qt.MouseButton.NoButton)
    lps = volume.geometry.index_to_patient((7, 9, 25))
    expected = f"{place_hu(7, 9, 25)} HU\nL {lps[0]:.1f}  P {lps[1]:.1f}  S {lps[2]:.1f} mm"
    assert view.cursor_text() == expected.replace("-", "−")


def test_outside_the_picture_there_is_no_hu(planes: PlanesView) -> None:
    view = planes.views["axial"]
    mouse(view.viewport(), QEvent.Type.MouseMove, QPointF(2, 2), Qt.MouseButton.NoButton)
    assert view.cursor_text() == ""


def test_preset_keys_set_the_window_everywhere(planes: PlanesView, state: ViewState) -> None:
    for n, preset in enumerate(PRESETS):
        key(planes, Qt.Key(Qt.Key.Key_F2 + n))
        assert state.window == (preset.centre, preset.width)
    key(planes, Qt.Key.Key_7)
    assert state.window == (-600, 1500)


def test_digits_go_to_the_levels(planes: PlanesView, state: ViewState, levels: tuple[GohLevel, ...]) -> None:
    planes.set_levels(levels)
    chosen: list[int] = []
    planes.level_selected.connect(chosen.append)
    for n in range(1, 6):
        key(planes, Qt.Key(Qt.Key.Key_0 + n))
        assert state.crosshair[0] == levels[n - 1].slice
    assert chosen == [1, 2, 3, 4, 5]


def test_arrow_keys_walk_the_active_plane(planes: PlanesView, state: ViewState) -> None:
    place = QPointF(3, 3)
    mouse(planes.views["coronal"].viewport(), QEvent.Type.MouseButtonPress, place)
    mouse(planes.views["coronal"].viewport(), QEvent.Type.MouseButtonRelease, place)
    before = state.crosshair
    key(planes, Qt.Key.Key_Up)
    assert state.crosshair == (before[0], before[1] - 1, before[2])
    key(planes, Qt.Key.Key_End)
    assert state.crosshair[1] == SHAPE[1] - 1


def test_overlays_are_on_the_screen_and_gone_while_h_is_held(planes: PlanesView, state: ViewState) -> None:
    lesions = np.zeros(SHAPE, np.uint8)
    lesions[10:20, 10:30, 10:40] = 1
    planes.set_masks(None, lesions)
    state.set_lesion_outlines(False)
    state.set_crosshair(15, 20, 25)
    view, inside = planes.views["axial"], (15, 15, 15)
    assert seen(view, inside).blue() > seen(view, inside).red() + 30
    QTest.keyPress(planes, Qt.Key.Key_H)
    assert state.hidden
    assert seen(view, inside).blue() == seen(view, inside).red()
    QTest.keyRelease(planes, Qt.Key.Key_H)
    assert not state.hidden
    assert seen(view, inside).blue() > seen(view, inside).red() + 30


def test_lesions_begin_as_outlines_and_the_key_fills_them(planes: PlanesView, state: ViewState) -> None:
    lesions = np.zeros(SHAPE, np.uint8)
    lesions[10:20, 10:30, 10:40] = 1
    planes.set_masks(None, lesions)
    view = planes.views["axial"]
    inside, edge = seen(view, (15, 15, 15)), seen(view, (15, 10, 15))
    assert inside.blue() == inside.red()
    assert edge.blue() > edge.red() + 30
    key(planes, Qt.Key.Key_O)
    assert not state.overlays["ggo"].outline
    inside = seen(view, (15, 15, 15))
    assert inside.blue() > inside.red() + 30
    key(planes, Qt.Key.Key_O)
    assert state.overlays["ggo"].outline


def test_lesion_keys_go_from_the_largest_on(planes: PlanesView, state: ViewState) -> None:
    lesions = np.zeros(SHAPE, np.uint8)
    lesions[4:10, 6:18, 6:18] = 1
    lesions[20:26, 20:36, 20:40] = 2
    planes.set_masks(None, lesions)
    said: list[str] = []
    planes.message.connect(said.append)
    bits = []
    for code, modifier in (
        (Qt.Key.Key_N, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_N, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_N, Qt.KeyboardModifier.ShiftModifier),
    ):
        key(planes, code, modifier)
        bits.append(int(lesions[state.crosshair]))
    assert bits == [2, 1, 2]
    assert said[0].startswith("Lesion 1 of 2")


def test_without_lesions_the_key_says_so(planes: PlanesView, state: ViewState) -> None:
    before = state.crosshair
    said: list[str] = []
    planes.message.connect(said.append)
    key(planes, Qt.Key.Key_N)
    assert said == ["There is no lesion to go to."]
    assert state.crosshair == before


def test_heat_map_is_on_its_own_slice_only(planes: PlanesView, state: ViewState) -> None:
    values = np.zeros(SHAPE[1:], np.float32)
    values[5:15, 5:15] = -4.0
    planes.set_heatmap(HeatMap(2, "tot", values, 20.0, 22.0), 20)
    view, sick = planes.views["axial"], (20, 10, 10)
    state.set_crosshair(20, 30, 40)
    colour = seen(view, sick)
    assert colour.red() == colour.green()
    key(planes, Qt.Key.Key_M)
    colour = seen(view, sick)
    assert colour.red() > colour.green() + 60
    state.set_crosshair(19, 30, 40)
    colour = seen(view, sick)
    assert colour.red() == colour.green() == colour.blue()


def test_double_click_makes_one_plane_large_and_back(planes: PlanesView) -> None:
    view = planes.views["sagittal"]
    mouse(view.viewport(), QEvent.Type.MouseButtonDblClick, QPointF(60, 60))
    QApplication.processEvents()
    assert view.width() > 790
    assert not planes.views["axial"].isVisible()
    mouse(view.viewport(), QEvent.Type.MouseButtonDblClick, QPointF(60, 60))
    QApplication.processEvents()
    assert all(other.isVisible() for other in planes.views.values())
    assert view.width() < 410


def sizes(panes: dict[str, QWidget]) -> dict[str, tuple[int, int]]:
    """Of the panes that are seen."""
    QApplication.processEvents()
    return {name: (pane.width(), pane.height()) for name, pane in panes.items() if pane.isVisible()}


def test_every_layout_is_on_a_key_and_shows_only_what_there_is(
    planes: PlanesView, levels: tuple[GohLevel, ...]
) -> None:
    panes: dict[str, QWidget] = {**planes.views, "scene": QLabel("3D"), "levels": QLabel("levels")}
    for name in ("scene", "levels"):
        planes.set_pane(name, panes[name])
    seen_at_first = sizes(panes)
    assert set(seen_at_first) == set(PLANE_NAMES)
    assert seen_at_first["axial"][0] > 550 and seen_at_first["axial"][1] > 590
    key(planes, Qt.Key.Key_E)
    widths = [size[0] for size in sizes(panes).values()]
    assert len(widths) == 3 and max(widths) - min(widths) <= 2
    key(planes, Qt.Key.Key_V)
    assert set(sizes(panes)) == set(PLANE_NAMES), "no levels yet"
    planes.set_levels(levels)
    assert sizes(panes) == {"levels": (planes.width(), planes.height())}
    key(planes, Qt.Key.Key_A)
    assert set(sizes(panes)) == {*PLANE_NAMES, "levels"}
    key(planes, Qt.Key.Key_D)
    found = sizes(panes)
    assert set(found) == {*PLANE_NAMES, "scene"} and found["scene"][0] > 550
    key(planes, Qt.Key.Key_X)
    assert set(sizes(panes)) == {"axial"}
    key(planes, Qt.Key.Key_A)
    assert set(sizes(panes)) == {*PLANE_NAMES, "levels"}


def test_the_crosshair_can_be_hidden(planes: PlanesView, state: ViewState) -> None:
    view = planes.views["axial"]
    line = QPointF(5, view.crosshair_px().y()).toPoint()
    assert view.grab().toImage().pixelColor(line).hslSaturation() > 30
    key(planes, Qt.Key.Key_C)
    assert not state.is_crosshair_shown
    assert view.grab().toImage().pixelColor(line).hslSaturation() == 0
    key(planes, Qt.Key.Key_C)
    assert state.is_crosshair_shown


@pytest.mark.parametrize(
    ("code", "shown"), [(Qt.Key.Key_I, "lesions"), (Qt.Key.Key_B, "lobes"), (Qt.Key.Key_L, "levels")]
)
def test_each_layer_has_its_key(planes: PlanesView, state: ViewState, code: Qt.Key, shown: str) -> None:
    assert state.is_shown(shown)
    key(planes, code)
    assert not state.is_shown(shown)
    assert len(state.hidden_names()) == (4 if shown == "lesions" else 1)
    key(planes, code)
    assert state.is_shown(shown) and state.hidden_names() == ()


def test_slices_are_on_the_screen_while_loading_goes_on(planes: PlanesView, state: ViewState, qtbot: Any) -> None:
    hu = np.full((24, 40, 50), -1024, np.int16)
    geometry = Geometry((24, 40, 50), (2.0, 1.0, 1.0), (0.0, 0.0, 0.0))
    planes.update_partial(hu, 0, geometry)
    state.set_window(0, 1000)
    state.set_crosshair(6, 20, 25)
    view = planes.views["axial"]
    assert seen(view, (6, 10, 10)).red() == 0
    hu[:12] = 400
    planes.update_partial(hu, 12, geometry)
    assert seen(view, (6, 10, 10)).red() > 220
    assert seen(planes.views["coronal"], (20, 10, 10)).red() == 0
    hu[12:] = 400
    planes.set_volume(Volume(hu, geometry))
    assert state.crosshair == (6, 20, 25)
    qtbot.waitUntil(lambda: planes._display.is_fused)
    assert seen(planes.views["coronal"], (20, 10, 10)).red() > 220


def test_of_the_first_look_only_the_slice_that_is_there_is_shown(planes: PlanesView, state: ViewState) -> None:
    hu = np.zeros((24, 40, 50), np.int16)  # water, before anything is there
    hu[12] = 400
    geometry = Geometry((24, 40, 50), (2.0, 1.0, 1.0), (0.0, 0.0, 0.0))
    state.set_window(0, 1000)
    planes.update_partial(hu, 1, geometry, (0, 12))
    state.set_crosshair(12, 20, 25)
    assert seen(planes.views["axial"], (12, 10, 10)).red() > 220
    for slab in (Slab(), Slab("mean", 10.0)):
        state.reading.set_slab(slab)
        assert seen(planes.views["coronal"], (20, 10, 10)).red() == 0
    state.reading.set_slab(Slab())
    state.set_crosshair(13, 20, 25)
    assert seen(planes.views["axial"], (13, 10, 10)).red() == 0
    planes.update_partial(hu, 24, geometry)
    assert 100 < seen(planes.views["axial"], (13, 10, 10)).red() < 150
    planes.update_partial(hu, 1, geometry, (0, 12))
    planes.set_volume(Volume(hu, geometry))
    assert 100 < seen(planes.views["coronal"], (20, 10, 10)).red() < 150


def test_nothing_is_shown_without_a_volume(planes: PlanesView) -> None:
    planes.set_volume(None)
    view = planes.views["axial"]
    assert view.grab().toImage().pixelColor(view.rect().center()).lightness() < 10
    turn_wheel(view.viewport(), QPointF(50, 50))
    drag(view.viewport(), QPointF(50, 50), QPointF(60, 60))
    assert view.cursor_text() == ""


def test_another_state_is_followed_alone(planes: PlanesView, state: ViewState, volume: Volume) -> None:
    other = ViewState()
    planes.set_state(other)
    other.set_geometry(volume.geometry)
    state.set_crosshair(1, 1, 1)
    other.set_crosshair(2, 3, 4)
    assert planes.views["axial"].crosshair == (2, 3, 4)


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="from Python 3.12 on the constants cannot be lost")
def test_many_repaints_keep_the_interpreters_constants(planes: PlanesView, state: ViewState) -> None:
    before = sys.getrefcount(None)
    for n in range(300):
        state.set_crosshair(n % SHAPE[0], 20, 25)
        planes.views["axial"].viewport().repaint()
    assert sys.getrefcount(None) > before - 100


def test_a_single_slice_can_be_viewed(planes: PlanesView, state: ViewState) -> None:
    hu = np.full((1, 30, 20), 400, np.int16)
    planes.set_volume(Volume(hu, Geometry(hu.shape, (5.0, 1.0, 1.0), (0.0, 0.0, 0.0))))
    planes.set_masks(np.ones(hu.shape, np.uint8), None)
    state.set_window(0, 1000)
    turn_wheel(planes.views["axial"].viewport(), QPointF(50, 50))
    assert state.crosshair[0] == 0
    assert seen(planes.views["axial"], (0, 10, 5)).red() > 220
