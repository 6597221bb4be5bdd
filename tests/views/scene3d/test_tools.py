"""Tools of the 3D pane: the CT itself in its place, cuts at the crosshair, the turntable, clicks that go there."""

from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from sscild_desktop.core.volume import Geometry, Volume
from sscild_desktop.state.viewing import Overlay, ViewState
from sscild_desktop.views.scene3d import pane as scene3d
from sscild_desktop.views.scene3d.density import AIR_HU, BONES, HU_A_STEP, LUNGS, build_density
from sscild_desktop.views.scene3d.meshes import Scene, build_scene

SHAPE = (40, 60, 80)
SPACING = (2.0, 1.0, 1.0)
TURNED = ((0.0, -1.0, 0.0), (1.0, 0.0, 0.0), (0.0, 0.0, 1.0))
STRAIGHT = Geometry(SHAPE, SPACING, (-40.0, -30.0, -120.0))
LESION = (20, 30, 55)


def ball(centre: tuple[int, int, int], radius: float) -> np.ndarray:
    grids = np.ogrid[: SHAPE[0], : SHAPE[1], : SHAPE[2]]
    squares = [((grid - c) * mm) ** 2 for grid, c, mm in zip(grids, centre, SPACING, strict=True)]
    return squares[0] + squares[1] + squares[2] <= radius**2


def bone_in_air(geometry: Geometry = STRAIGHT) -> Volume:
    hu = np.full(SHAPE, -1000, np.int16)
    hu[ball((10, 15, 20), 7)] = 900
    return Volume(hu, geometry)


@pytest.mark.parametrize("direction", [STRAIGHT.direction, TURNED])
def test_cells_lie_where_their_voxels_lie(direction: Any) -> None:
    volume = bone_in_air(Geometry(SHAPE, (2.0, 0.9, 0.7), (5.0, -8.0, -120.0), direction))
    made = build_density(BONES, volume, None)
    assert made.geometry.spacing == pytest.approx((2.0, 1.8, 2.1))
    bright = np.argwhere(made.values > 150).mean(0)
    wanted = volume.geometry.index_to_patient(np.argwhere(volume.hu > 0).mean(0))
    assert np.allclose(made.geometry.index_to_patient(bright), wanted, atol=0.6)


def test_bytes_are_densities_and_outside_the_lungs_is_air() -> None:
    volume, lungs = bone_in_air(), np.zeros(SHAPE, np.uint8)
    whole = build_density(BONES, volume, lungs)
    assert int(whole.values[10, 7, 10]) * HU_A_STEP + AIR_HU == pytest.approx(900, abs=HU_A_STEP)
    assert build_density(LUNGS, volume, lungs).values.max() == 0


@pytest.fixture(scope="module")
def scene() -> Scene:
    lungs = ball((20, 30, 40), 26).astype(np.uint8)
    return build_scene(lungs, ball(LESION, 8).astype(np.uint8) * 4, STRAIGHT)


@pytest.fixture
def pane(qtbot: Any, scene: Scene) -> Iterator[scene3d.Scene3DPane]:
    made = scene3d.make_scene3d()
    qtbot.addWidget(made)
    state = ViewState(made)
    state.set_geometry(STRAIGHT)
    made.set_state(state)
    made.resize(300, 300)
    with qtbot.waitExposed(made):
        made.show()
    made.open()
    qtbot.waitUntil(lambda: made.note != scene3d.WAITING)
    if made.note == scene3d.CANNOT:
        pytest.skip("this computer has no OpenGL at all, not even software OpenGL (libosmesa6)")
    made.show_surfaces(scene, ())
    yield made
    made.shut_down()


def drawn(pane: scene3d.Scene3DPane) -> np.ndarray:
    assert pane._window is not None
    return pane._window.picture(200, 200).astype(int)


def menu_action(button: Any, words: str) -> Any:
    return next(one for one in button.menu().actions() if one.text() == words)


def test_the_volume_is_asked_for_drawn_in_its_place_and_gone_again(pane: scene3d.Scene3DPane, qtbot: Any) -> None:
    without = drawn(pane)
    with qtbot.waitSignal(pane.density_requested) as asked:
        menu_action(pane.density_button, "Bones").trigger()
    assert asked.args == [BONES]
    pane.show_density(build_density(BONES, bone_in_air(), None))
    changed = np.abs(drawn(pane) - without).sum(2) > 30
    rows, columns = np.nonzero(changed)
    assert len(rows) > 50
    # the bone is low (z 10 of 40) and to the patient's right, which is the picture's left
    assert rows.mean() > 110 and columns.mean() < 90
    pane.show_density(None)
    assert np.array_equal(drawn(pane), without)


def test_a_cut_opens_the_scene_at_the_crosshair_and_follows_it(pane: scene3d.Scene3DPane) -> None:
    state = pane._state
    assert state is not None
    whole = drawn(pane)
    state.set_crosshair(20, 30, 55)
    menu_action(pane.cut_button, "Coronal, seen from the front").trigger()
    cut = drawn(pane)
    assert np.abs(cut - whole).sum() > 1000
    state.set_crosshair(20, 59, 55)
    assert drawn(pane).max() < whole.max() and np.abs(drawn(pane) - cut).sum() > 1000
    menu_action(pane.cut_button, "Whole").trigger()
    assert np.array_equal(drawn(pane), whole)


def test_a_click_goes_to_the_lesion_below_it_through_the_lungs(pane: scene3d.Scene3DPane, qtbot: Any) -> None:
    canvas, window = pane._canvas, pane._window
    assert canvas is not None and window is not None
    width, height = canvas.width(), canvas.height()
    window.picture(width, height)
    x, y = window._place(STRAIGHT.index_to_patient(tuple(map(float, LESION))), height)
    with qtbot.waitSignal(pane.place_requested) as asked:
        QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(round(x), round(y)))
    z, row, column = asked.args
    assert abs(z - LESION[0]) <= 1 and abs(column - LESION[2]) <= 2
    assert 21 <= row <= 24  # on the front of the lesion, 8 mm before its middle


def test_a_click_on_the_lungs_goes_to_their_surface_and_one_beside_nowhere(pane: scene3d.Scene3DPane) -> None:
    state, window = pane._state, pane._window
    assert state is not None and window is not None
    state.set_overlay("consolidation", Overlay(visible=False))
    drawn(pane)
    place = window.pick(0.5, 0.5)
    assert place is not None
    assert np.linalg.norm(place - STRAIGHT.index_to_patient((20.0, 30.0, 40.0))) == pytest.approx(26, abs=1.5)
    assert window.pick(0.01, 0.01) is None


def test_a_double_click_is_one_click(pane: scene3d.Scene3DPane) -> None:
    """It makes the pane large: what is let go then lies elsewhere in it."""
    canvas, clicks = pane._canvas, []
    assert canvas is not None
    canvas.clicked.connect(lambda *place: clicks.append(place))
    for event in (QTest.mousePress, QTest.mouseRelease, QTest.mouseDClick):
        event(canvas, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    assert len(clicks) == 1


def test_the_turntable_turns_until_the_picture_is_pressed(pane: scene3d.Scene3DPane, qtbot: Any) -> None:
    canvas = pane._canvas
    assert canvas is not None
    assert canvas.letters()["right"] == "L"
    QTest.mouseClick(pane.turn_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: canvas.letters()["right"] != "L")
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert not pane.turn_button.isChecked() and not canvas._turntable.isActive()
