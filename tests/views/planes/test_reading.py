"""Slabs, inversion, smoothing and cine on the planes, by their keys."""

import numpy as np
import pytest
from PySide6.QtCore import QEvent, Qt

from sscild_desktop.core.volume import Geometry, Volume
from sscild_desktop.state.reading import Slab
from sscild_desktop.views.planes.lookup import project
from tests.views.conftest import SHAPE, mouse, place_hu


@pytest.fixture
def reading(planes, state):
    planes.reading_requested.connect(state.reading.ask)
    return state.reading


def grey(view, voxel):
    return view.grab().toImage().pixelColor(view.voxel_px(voxel).toPoint()).red()


@pytest.mark.parametrize("axis", [0, 1, 2])
def test_a_slab_is_the_highest_lowest_or_mean_of_its_slices(axis):
    block = np.random.default_rng(axis).integers(-1024, 3071, (7, 9, 11), dtype=np.int16)
    assert (project(block, axis, "mip") == block.max(axis)).all()
    assert (project(block, axis, "minip") == block.min(axis)).all()
    assert np.abs(project(block, axis, "mean") - block.mean(axis)).max() <= 0.5


@pytest.mark.parametrize("name", ["axial", "coronal", "sagittal"])
def test_the_picture_and_the_hu_under_the_pointer_are_the_slabs(planes, state, reading, volume, name):
    view, (z, y, x) = planes.views[name], (12, 17, 22)
    axis = view.plane.axis
    before = grey(view, (z, y, x))
    reading.set_slab(Slab("mip", 12.0))
    part = reading.slab.slices(state.crosshair[axis], volume.geometry.spacing[axis], SHAPE[axis])
    voxel = [z, y, x]
    voxel[axis] = part.stop - 1
    assert grey(view, (z, y, x)) > before
    mouse(view.viewport(), QEvent.Type.MouseMove, view.voxel_px((z, y, x)), Qt.MouseButton.NoButton)
    assert view.cursor_text().startswith(f"{place_hu(*voxel)} HU".replace("-", "−"))
    slices = f"MIP 12 mm, {part.stop - part.start} slices"
    assert slices in view.corner_texts(volume.geometry)["top left"]


def test_keys_change_the_slab(qtbot, planes, reading):
    qtbot.keyClick(planes, Qt.Key.Key_M, Qt.KeyboardModifier.ShiftModifier)
    assert reading.slab.kind == "mip"
    qtbot.keyClick(planes, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert reading.slab.mm == 15.0
    qtbot.keyClick(planes, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert reading.slab.mm == 10.0


def test_a_slab_of_one_slice_is_the_slice(planes, state, reading):
    grid = Geometry((1, 8, 9), (5.0, 10.0, 10.0), (0.0, 0.0, 0.0))
    planes.set_volume(Volume(np.full(grid.shape, -600, np.int16), grid))
    before = grey(planes.views["axial"], (0, 4, 4))
    reading.set_slab(Slab("mean", 100.0))
    assert grey(planes.views["axial"], (0, 4, 4)) == before


def test_inverted_grey_is_the_rest_to_white(qtbot, planes, reading):
    view = planes.views["axial"]
    before = grey(view, (15, 10, 12))
    qtbot.keyClick(planes, Qt.Key.Key_I, Qt.KeyboardModifier.ShiftModifier)
    assert abs(grey(view, (15, 10, 12)) - (255 - before)) <= 1


def test_without_smoothing_a_pixel_has_one_grey(qtbot, planes, state, reading):
    view = planes.views["axial"]
    planes.maximise("axial")
    view.set_zoom(12.0)
    state.set_window(-335, 30)

    def greys():
        image, middle = view.grab().toImage(), view.voxel_px((15, 20, 25))
        around = range(-8, 9, 4)
        return {image.pixelColor((middle.toPoint().x() + dx), middle.toPoint().y()).red() for dx in around}

    assert len(greys()) > 1
    qtbot.keyClick(planes, Qt.Key.Key_S, Qt.KeyboardModifier.ShiftModifier)
    assert len(greys()) == 1


def test_cine_runs_around_and_stops(qtbot, planes, state, reading):
    state.set_crosshair(1, 20, 25)
    for _ in range(9):
        reading.ask("faster")
    seen = []
    state.crosshair_changed.connect(lambda z, _y, _x: seen.append(z))
    qtbot.keyClick(planes, Qt.Key.Key_G)
    qtbot.waitUntil(lambda: len(seen) > 4)
    qtbot.keyClick(planes, Qt.Key.Key_G)
    count = len(seen)
    assert seen[:4] == [0, 29, 28, 27]
    qtbot.wait(120)
    assert len(seen) == count and not reading.is_playing


def test_without_a_volume_nothing_runs(qtbot, planes, reading):
    planes.set_volume(None)
    reading.play(True)
    planes._play_on()
    reading.play(False)
