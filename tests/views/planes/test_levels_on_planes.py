"""Goh levels on the planes: their lines are dragged and clicked, their tags can be read and never lie over lung."""

import itertools
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt

from sscild_desktop.core.results import GohLevel
from sscild_desktop.core.volume import Volume
from sscild_desktop.state.viewing import ViewState
from sscild_desktop.views.planes.annotations import LevelLine, letter_boxes, tag_box, with_places
from sscild_desktop.views.planes.planes_view import PlanesView
from tests.views.conftest import SHAPE, drag, mouse


@pytest.mark.parametrize("name", ["coronal", "sagittal"])
def test_dragging_a_level_asks_for_its_new_millimetres(
    planes: PlanesView, levels: tuple[GohLevel, ...], volume: Volume, name: str
) -> None:
    planes.set_levels(levels)
    asked: list[tuple[int, float]] = []
    planes.level_move_requested.connect(lambda level, z_mm: asked.append((level, z_mm)))
    view = planes.views[name]
    start = view.voxel_px((levels[4].slice, 30, 40))
    end = view.voxel_px((8, 30, 40))
    drag(view.viewport(), start, end, release=False)
    assert asked == []
    assert next(line for line in view.level_lines() if line.level == 5).text == "5   −284.0 mm  (+6.0)"
    mouse(view.viewport(), QEvent.Type.MouseButtonRelease, end)
    assert asked == [(5, pytest.approx(volume.geometry.slice_z_mm(8)))]


def test_a_moved_level_is_drawn_differently_with_its_automatic_place(
    planes: PlanesView, levels: tuple[GohLevel, ...]
) -> None:
    moved = replace(levels[1], z_mm=levels[1].z_mm + 4, slice=levels[1].slice + 2)
    planes.set_levels((levels[0], moved, *levels[2:]))
    view = planes.views["coronal"]
    line = view.level_lines()[1]
    assert line.is_moved
    assert line.auto_y == pytest.approx(view.voxel_px((levels[1].slice, 0, 0)).y())
    assert line.text.endswith("(+4.0)")
    assert view.level_lines()[2].auto_y is None


def test_tags_of_levels_close_together_can_all_be_read_and_grabbed(
    planes: PlanesView, levels: tuple[GohLevel, ...]
) -> None:
    planes.set_levels(tuple(replace(level, z_mm=levels[0].z_mm - level.level, slice=20) for level in levels))
    view = planes.views["coronal"]
    size = QRectF(view.viewport().rect())
    boxes = [tag_box(line, size) for line in view.level_lines()]
    assert not any(one.intersects(other) for one, other in itertools.combinations(boxes, 2))


def test_a_click_on_a_level_goes_there_and_moves_nothing(
    planes: PlanesView, state: ViewState, levels: tuple[GohLevel, ...]
) -> None:
    planes.set_levels(levels)
    asked: list[object] = []
    planes.level_move_requested.connect(lambda *args: asked.append(args))
    view = planes.views["coronal"]
    place = view.voxel_px((levels[1].slice, 30, 40))
    mouse(view.viewport(), QEvent.Type.MouseButtonPress, place)
    mouse(view.viewport(), QEvent.Type.MouseButtonRelease, place)
    assert asked == []
    assert state.crosshair[0] == levels[1].slice


def test_a_second_button_changes_nothing_about_the_level_that_is_dragged(
    planes: PlanesView, levels: tuple[GohLevel, ...], volume: Volume
) -> None:
    planes.set_levels(levels)
    asked: list[tuple[int, float]] = []
    planes.level_move_requested.connect(lambda level, z_mm: asked.append((level, z_mm)))
    view, (left, right) = planes.views["coronal"], (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton)
    end, zoom = view.voxel_px((8, 30, 40)), view.zoom
    drag(view.viewport(), view.voxel_px((levels[4].slice, 30, 40)), end, release=False)
    mouse(view.viewport(), QEvent.Type.MouseButtonPress, end, right, beside=left)
    mouse(view.viewport(), QEvent.Type.MouseButtonRelease, end, right, beside=left)
    mouse(view.viewport(), QEvent.Type.MouseButtonRelease, end)
    assert asked == [(5, pytest.approx(volume.geometry.slice_z_mm(8)))]
    assert view.zoom == zoom


def test_a_drag_whose_end_nobody_told_leaves_the_level_where_it_is(
    planes: PlanesView, levels: tuple[GohLevel, ...]
) -> None:
    planes.set_levels(levels)
    view = planes.views["coronal"]
    before, end = view.level_lines(), view.voxel_px((8, 30, 40))
    for kind, button in (
        (QEvent.Type.MouseMove, Qt.MouseButton.NoButton),  # the pointer comes back with no button down
        (QEvent.Type.MouseButtonPress, Qt.MouseButton.MiddleButton),
    ):
        drag(view.viewport(), view.voxel_px((levels[4].slice, 30, 40)), end, release=False)
        assert view.level_lines() != before
        mouse(view.viewport(), kind, end, button)
        assert view.level_lines() == before


def test_levels_do_not_catch_the_mouse_on_the_axial_plane(planes: PlanesView, levels: tuple[GohLevel, ...]) -> None:
    planes.set_levels(levels)
    assert planes.views["axial"].level_lines() == []


def test_tags_of_levels_never_lie_over_lung(planes: PlanesView, levels: tuple[GohLevel, ...]) -> None:
    planes.set_levels(levels)
    view = planes.views["coronal"]
    size = QRectF(view.viewport().rect())
    assert all("mm" in line.text for line in view.level_lines())
    lungs = np.zeros(SHAPE, np.uint8)
    lungs[:, :, 4:] = 1
    planes.set_masks(lungs, None)
    for line in view.level_lines():
        box = tag_box(line, size)
        right = view.voxel_at(box.topRight())
        assert not line.has_tag or (right is not None and right[2] < 4)
    planes.set_masks(np.ones(SHAPE, np.uint8), None)
    view.set_zoom(20.0)
    assert not any(line.has_tag for line in view.level_lines())


@pytest.mark.parametrize("above_middle_px", [-5.0, 0.0, 5.0])
def test_between_the_letters_of_the_sides_the_number_stands_beside_its_line(
    planes: PlanesView, levels: tuple[GohLevel, ...], above_middle_px: float
) -> None:
    """Lung reaches as far as the letters, so that nothing is free on the line itself."""
    view = planes.views["coronal"]
    size = QRectF(view.viewport().rect())
    letters = letter_boxes(size)
    at = view.voxel_at(QPointF(size.center().x(), size.center().y() - above_middle_px))
    left, right = (view.voxel_at(QPointF(x, size.center().y())) for x in (letters[0].right(), letters[1].left()))
    lungs = np.zeros(SHAPE, np.uint8)
    lungs[:, :, round(left[2]) + 1 : round(right[2])] = 1
    z_mm = planes._state.geometry.slice_z_mm(0) + at[0] * planes._state.geometry.spacing[0]
    planes.set_levels((replace(levels[2], z_mm=z_mm, slice=round(at[0])),))
    planes.set_masks(lungs, None)
    (line,) = view.level_lines()
    box = tag_box(line, size)
    assert line.has_tag and line.text == "3"
    assert not any(map(box.intersects, letters)) and not lungs[view.where.part_under(box)].any()
    assert abs(box.center().y() - line.y) <= box.height()


@pytest.mark.parametrize("y", [4.0, 196.0])
def test_under_words_from_side_to_side_no_number_leaves_the_pane(qapp, y: float) -> None:
    size = QRectF(0, 0, 300, 200)
    words = [QRectF(0, 0, 300, 24), QRectF(0, 176, 300, 24)]
    (line,) = with_places([LevelLine(1, y, None, "1   20.0 mm", False)], size, lambda _box: False, words)
    assert not line.has_tag or size.contains(tag_box(line, size))


@pytest.mark.parametrize("zoom", [1.0, 3.0])
@pytest.mark.parametrize("name", ["axial", "coronal", "sagittal"])
def test_what_lies_under_a_tag_is_what_its_corners_lie_on(planes, name, zoom):
    view = planes.views[name]
    view.set_zoom(zoom)
    box = QRectF(view.to_px(7.2, 9.1), view.to_px(11.8, 20.3))
    corners = [view.voxel_at(corner) for corner in (box.topLeft(), box.bottomRight())]
    expected = tuple(slice(round(min(ends)), round(max(ends)) + 1) for ends in zip(*corners, strict=True))
    assert view.where.part_under(box) == expected
    outside = view.where.part_under(box.translated(-10_000, -10_000))
    assert np.zeros(SHAPE)[outside].size == 0
