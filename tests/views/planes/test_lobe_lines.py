"""Borders between lobes: at known pixels of every plane, only between lobes, hidden with everything else, and named."""

from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from sscild_desktop.state.viewing import Overlay, ViewState
from sscild_desktop.views.planes.lobe_lines import lobe_borders
from sscild_desktop.views.planes.planes_view import PlanesView
from tests.views.conftest import SHAPE

CLEAR = Overlay(colour=(250, 10, 20), opacity=1.0)


def lobes() -> np.ndarray:
    """Upper lobe (4) above z 12, lower lobe (5) below, in a block; a lobe of the other lung across a gap."""
    labels = np.zeros(SHAPE, np.uint8)
    labels[5:25, 5:35, 25:45] = 5
    labels[13:25, 5:35, 25:45] = 4
    labels[5:25, 5:35, 5:20] = 3
    return labels


def pixels(planes: PlanesView, name: str) -> np.ndarray:
    """Rows and columns of the picture of a plane that have the colour of the borders."""
    view = planes.views[name]
    view._make_picture()
    rgb = QColor(*CLEAR.colour).rgb()
    return np.argwhere(view._item.picture._pixels == rgb)


@pytest.fixture
def lined(planes: PlanesView, state: ViewState) -> PlanesView:
    state.set_overlay("lobes", CLEAR)
    state.set_crosshair(20, 20, 30)
    planes.set_lobes(lobes())
    return planes


def test_borders_lie_between_lobes_and_nowhere_else() -> None:
    labels = np.array([[0, 1, 1, 2], [0, 1, 2, 2], [3, 0, 2, 0]], np.uint8)
    rows, columns = lobe_borders(labels)
    assert list(zip(rows.tolist(), columns.tolist(), strict=True)) == [(0, 2), (1, 1)]
    for nothing in (np.zeros((4, 5), np.uint8), np.full((1, 1), 2, np.uint8), np.zeros((0, 0), np.uint8)):
        assert lobe_borders(nothing)[0].size == 0


def test_the_border_is_drawn_at_its_pixels_in_every_plane(lined: PlanesView, state: ViewState) -> None:
    # pictures of the side planes stand on their heads: the last slice is the first row
    row = SHAPE[0] - 1 - 13
    assert {tuple(p) for p in pixels(lined, "coronal")} == {(row, x) for x in range(25, 45)}
    assert {tuple(p) for p in pixels(lined, "sagittal")} == {(row, y) for y in range(5, 35)}
    assert len(pixels(lined, "axial")) == 0
    split = lobes()
    split[:, 18:, 25:45][split[:, 18:, 25:45] > 0] = 5
    lined.set_lobes(split)
    assert {tuple(p) for p in pixels(lined, "axial")} == {(17, x) for x in range(25, 45)}
    state.set_crosshair(8, 20, 30)
    assert len(pixels(lined, "axial")) == 0


def test_borders_are_where_they_were_once_the_lungs_are_known(lined: PlanesView) -> None:
    before = {name: pixels(lined, name).tolist() for name in lined.views}
    lined.set_masks((lobes() > 0).astype(np.uint8), None)
    while not lined.is_ready:
        QApplication.processEvents()
    assert {name: pixels(lined, name).tolist() for name in lined.views} == before


def test_colour_and_opacity_are_laid_over_the_picture(lined: PlanesView, state: ViewState) -> None:
    state.set_overlay("lobes", Overlay(visible=False))
    view = lined.views["coronal"]
    view._make_picture()
    place = (SHAPE[0] - 1 - 13, 30)
    before = QColor(int(view._item.picture._pixels[place]))
    state.set_overlay("lobes", Overlay(colour=(200, 100, 0), opacity=0.5))
    view._make_picture()
    after = QColor(int(view._item.picture._pixels[place]))
    for channel, value in (("red", 200), ("green", 100), ("blue", 0)):
        assert abs(getattr(after, channel)() - (getattr(before, channel)() + value) / 2) <= 1


def test_the_eye_and_the_held_key_hide_the_borders(qtbot: Any, lined: PlanesView, state: ViewState) -> None:
    assert len(pixels(lined, "coronal"))
    QTest.keyPress(lined, Qt.Key.Key_H)
    assert state.hidden
    assert not len(pixels(lined, "coronal"))
    QTest.keyRelease(lined, Qt.Key.Key_H)
    assert len(pixels(lined, "coronal"))
    state.set_overlay("lobes", Overlay(visible=False, colour=CLEAR.colour))
    assert not len(pixels(lined, "coronal"))
    state.set_overlay("lobes", CLEAR)
    lined.set_lobes(None)
    assert not len(pixels(lined, "coronal"))


def test_the_lobe_under_the_cursor_is_named(lined: PlanesView) -> None:
    view = lined.views["axial"]
    for place, name in (((20, 20, 30), "Left upper lobe"), ((20, 20, 10), "Right lower lobe")):
        view.set_cursor_place(view.voxel_px(place))
        assert view.cursor_text().splitlines()[2] == name
    view.set_cursor_place(view.voxel_px((20, 2, 2)))
    assert len(view.cursor_text().splitlines()) == 2


def test_a_mask_of_another_shape_is_an_error(lined: PlanesView) -> None:
    with pytest.raises(ValueError, match="shape"):
        lined.set_lobes(np.zeros((2, 2, 2), np.uint8))
