"""Volumes and masks at the edge of what there is, panes of one pixel, wheel and drag while slices and masks come in."""

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from sscild_desktop.core.results import HeatMap
from sscild_desktop.core.volume import Geometry, Volume
from sscild_desktop.state.reading import Slab
from tests.views.conftest import drag, mouse, turn_wheel

KEYS = (Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_N, Qt.Key.Key_1, Qt.Key.Key_X, Qt.Key.Key_0)


def volume_of(shape):
    z, y, x = np.ogrid[: shape[0], : shape[1], : shape[2]]
    return Volume(((z * 7 + y * 3 + x) % 900 - 950).astype(np.int16), Geometry(shape, (0.5, 0.7, 0.7), (0.0, 0.0, 0.0)))


def handle(planes, state):
    """Everything that a hand does, in each pane; what is seen is painted after each of it."""
    for view in planes.views.values():
        middle = QPointF(view.width() / 2, view.height() / 2)
        for delta in (120, -120, 1200):
            turn_wheel(view.viewport(), middle, delta)
            turn_wheel(view.viewport(), middle, delta, Qt.KeyboardModifier.ControlModifier)
        drag(view.viewport(), middle, QPointF(-50.0, 4000.0))
        drag(view.viewport(), middle, QPointF(4000.0, -50.0), Qt.MouseButton.MiddleButton)
        view.grab()
    for key in KEYS:
        QTest.keyClick(planes, key)
    assert all(0 <= place < count for place, count in zip(state.crosshair, state.geometry.shape, strict=True))


@pytest.mark.parametrize("shape", [(1, 40, 50), (1500, 6, 5), (1, 1, 1), (30, 1, 50), (2, 40, 1)])
def test_thin_long_and_single_volumes_with_empty_masks_are_looked_at_like_others(planes, state, shape):
    planes.set_volume(volume_of(shape))
    empty = np.zeros(shape, np.uint8)
    planes.set_masks(empty, empty)
    planes.set_lobes(empty)
    planes.set_heatmap(HeatMap(0, "tot", np.zeros(shape[1:], np.float32), 0.0, 0.0, slice=0), 0)
    for kind in ("", "mip"):
        state.reading.set_slab(Slab(kind, 50.0))
        handle(planes, state)


def test_a_mask_of_another_grid_is_refused_and_the_one_before_stays(planes, volume):
    lungs = np.ones(volume.hu.shape, np.uint8)
    planes.set_masks(lungs, None)
    for shape in ((30, 40, 49), (1, 1, 1), (30, 40)):
        with pytest.raises(ValueError, match="shape of the volume"):
            planes.set_masks(np.zeros(shape, np.uint8), None)
        with pytest.raises(ValueError, match="shape of the volume"):
            planes.set_lobes(np.zeros(shape, np.uint8))
    assert planes.views["axial"].display.lungs is lungs


def test_a_pane_of_one_pixel_takes_every_event_and_grows_again(planes, state):
    for view in planes.views.values():
        view.setMinimumSize(0, 0)
        view.resize(1, 1)
        view.grab()
    handle(planes, state)
    planes.resize(1, 1)
    handle(planes, state)
    planes.resize(700, 500)
    QApplication.processEvents()
    assert planes.views["axial"].width() > 100
    handle(planes, state)


def test_wheel_and_drag_go_on_while_slices_and_masks_come_in(planes, state):
    whole = volume_of((20, 40, 50))
    hu = np.full(whole.hu.shape, -1024, np.int16)
    view = planes.views["axial"]
    middle = QPointF(view.width() / 2, view.height() / 2)
    planes.update_partial(hu, 0, whole.geometry)
    mouse(view.viewport(), QEvent.Type.MouseButtonPress, middle)
    for loaded in range(20):
        hu[loaded] = whole.hu[loaded]
        planes.update_partial(hu, loaded + 1, whole.geometry)
        mouse(view.viewport(), QEvent.Type.MouseMove, middle + QPointF(3.0 * loaded, loaded))
        turn_wheel(view.viewport(), middle, 120 if loaded % 3 else -120)
        view.grab()
    planes.set_volume(Volume(hu, whole.geometry))
    mouse(view.viewport(), QEvent.Type.MouseMove, middle - QPointF(20.0, 20.0))
    planes.set_masks(np.ones(hu.shape, np.uint8), np.ones(hu.shape, np.uint8))
    mouse(view.viewport(), QEvent.Type.MouseButtonRelease, middle)
    handle(planes, state)
    planes.set_volume(None)  # and nothing where the CT was
    for one in planes.views.values():
        turn_wheel(one.viewport(), middle)
        drag(one.viewport(), middle, QPointF(3.0, 3.0))
        one.grab()
