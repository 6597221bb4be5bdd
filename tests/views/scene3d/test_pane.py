"""Surfaces lie where the masks lie, the pane draws them off screen, and explains itself where it cannot."""

import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import Qt

from sscild_desktop.core.errors import Cancelled
from sscild_desktop.core.results import GohLevel
from sscild_desktop.core.volume import Geometry
from sscild_desktop.state.viewing import Overlay, ViewState
from sscild_desktop.views.scene3d import pane as scene3d
from sscild_desktop.views.scene3d.meshes import Scene, build_lobes, build_scene
from sscild_desktop.views.scene3d.probe import EGL, OSMESA, candidates

SHAPE = (40, 60, 80)
TURNED = ((0.0, -1.0, 0.0), (1.0, 0.0, 0.0), (0.0, 0.0, 1.0))


def ball(centre: tuple[int, int, int], radius: float, spacing: tuple[float, float, float]) -> np.ndarray:
    grids = np.ogrid[: SHAPE[0], : SHAPE[1], : SHAPE[2]]
    squares = [((grid - c) * mm) ** 2 for grid, c, mm in zip(grids, centre, spacing, strict=True)]
    return squares[0] + squares[1] + squares[2] <= radius**2


@pytest.fixture(scope="module")
def scene() -> Scene:
    spacing = (2.0, 1.0, 1.0)
    geometry = Geometry(SHAPE, spacing, (5.0, -8.0, -120.0), TURNED)
    lungs = ball((20, 30, 40), 26, spacing).astype(np.uint8)
    lesions = ball((20, 30, 55), 8, spacing).astype(np.uint8) * 4
    return build_scene(lungs, lesions, geometry)


def test_surfaces_lie_in_the_patient_where_the_masks_are(scene: Scene) -> None:
    by_key = {surface.key: surface for surface in scene.surfaces}
    assert set(by_key) == {"lungs", "consolidation"}
    for key, voxel, radius in (("lungs", (20, 30, 40), 26), ("consolidation", (20, 30, 55), 8)):
        centre = scene.geometry.index_to_patient(tuple(float(v) for v in voxel))
        distances = np.linalg.norm(by_key[key].points - centre, axis=1)
        assert np.abs(distances.mean() - radius) < 1.0
        assert distances.max() - distances.min() < 4.5


def test_normals_point_outwards(scene: Scene) -> None:
    lungs = scene.surfaces[0]
    outwards = lungs.points - scene.geometry.index_to_patient((20.0, 30.0, 40.0))
    assert ((outwards * lungs.normals).sum(axis=1) > 0).mean() > 0.99


def test_empty_masks_give_an_empty_scene() -> None:
    nothing = np.zeros(SHAPE, np.uint8)
    made = build_scene(nothing, nothing, Geometry(SHAPE, (2.0, 1.0, 1.0), (0.0, 0.0, 0.0)))
    assert made.surfaces == ()


def test_building_can_be_cancelled() -> None:
    def report(_fraction: float, _text: str) -> None:
        raise Cancelled

    mask = np.ones(SHAPE, np.uint8)
    with pytest.raises(Cancelled):
        build_scene(mask, mask, Geometry(SHAPE, (2.0, 1.0, 1.0), (0.0, 0.0, 0.0)), report)


def test_off_screen_qt_never_gets_an_x_window() -> None:
    if not sys.platform.startswith("linux"):
        pytest.skip("only Linux has a choice of VTK windows")
    assert "" not in candidates("offscreen", {"DISPLAY": ":0"})
    assert candidates("xcb", {"DISPLAY": ":0"})[0] == ""
    assert set(candidates("offscreen", {})) <= {OSMESA, EGL}


def test_importing_the_pane_does_not_import_vtk() -> None:
    code = "import sys, sscild_desktop.views.scene3d.pane as s; sys.exit(any(m.startswith('vtk') for m in sys.modules))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_a_failing_probe_is_explained(qtbot: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scene3d, "command", lambda: (sys.executable, ["-c", "import os; os.abort()"]))
    pane = scene3d.make_scene3d()
    qtbot.addWidget(pane)
    pane.open()
    qtbot.waitUntil(lambda: pane.note == scene3d.CANNOT)
    assert not pane.open_button.isVisible()


@pytest.fixture
def pane(qtbot: Any, scene: Scene) -> Iterator[scene3d.Scene3DPane]:
    made = scene3d.make_scene3d()
    qtbot.addWidget(made)
    made.set_state(ViewState(made))
    made.resize(300, 300)
    with qtbot.waitExposed(made):
        made.show()
    asked: list[int] = []
    made.scene_requested.connect(lambda: asked.append(1))
    made.open()
    assert asked == [1]
    qtbot.waitUntil(lambda: made.note != scene3d.WAITING)
    if made.note == scene3d.CANNOT:
        pytest.skip("this computer has no OpenGL at all, not even software OpenGL (libosmesa6)")
    assert made.note == scene3d.NOTHING
    z_mm = scene.geometry.slice_z_mm(20)
    made.show_surfaces(scene, (GohLevel(3, z_mm, 20),))
    assert made.note == ""
    yield made
    made.shut_down()


def drawn(pane: scene3d.Scene3DPane) -> np.ndarray:
    """The picture's colours, as the scene alone gives them."""
    assert pane._window is not None
    return pane._window.picture(200, 200).astype(int)


def test_the_pane_draws_lungs_lesions_and_levels_and_follows_the_eyes(pane: scene3d.Scene3DPane) -> None:
    state = pane._state
    assert state is not None
    everything = drawn(pane)
    assert (everything.max(axis=2) > 60).mean() > 0.1
    pink = lambda p: ((p[..., 0] > p[..., 1] + 25) & (p[..., 2] > p[..., 1] + 5)).sum()  # noqa: E731
    assert pink(everything) > 50
    state.set_overlay("consolidation", Overlay(False, (204, 121, 167)))
    assert pink(drawn(pane)) < 10
    state.set_overlay("levels", Overlay(False, (240, 228, 66)))
    assert np.abs(drawn(pane) - everything).sum() > 1000


def test_orientation_letters_follow_the_camera(pane: scene3d.Scene3DPane) -> None:
    canvas = pane._canvas
    assert canvas is not None
    assert canvas.letters() == {"left": "R", "right": "L", "top": "S", "bottom": "I"}
    canvas.look_from("left")
    assert canvas.letters() == {"left": "A", "right": "P", "top": "S", "bottom": "I"}
    canvas.look_from("top")
    assert canvas.letters()["top"] == "A"


def test_dragging_turns_the_scene(pane: scene3d.Scene3DPane, qtbot: Any) -> None:
    from PySide6.QtCore import QEvent, QPointF

    from tests.views.conftest import mouse

    canvas = pane._canvas
    assert canvas is not None
    before = drawn(pane)
    mouse(canvas, QEvent.Type.MouseButtonPress, QPointF(100, 100))
    mouse(canvas, QEvent.Type.MouseMove, QPointF(280, 100))
    assert canvas.letters()["right"] != "L"
    assert np.abs(drawn(pane) - before).sum() > 1000


def two_lobes() -> np.ndarray:
    """Left upper lobe in front of the left lower one: halves of a ball."""
    lobes = ball((20, 30, 40), 26, (2.0, 1.0, 1.0)).astype(np.uint8) * 4
    lobes[:20][lobes[:20] > 0] = 5
    return lobes


def test_each_lobe_has_a_surface_of_its_own(scene: Scene) -> None:
    by_key = {surface.key: surface for surface in build_lobes(two_lobes(), scene.geometry)}
    assert set(by_key) == {"lul", "lll"}
    border = scene.geometry.index_to_patient((19.5, 30.0, 40.0))[2]
    assert by_key["lul"].points[:, 2].min() > border - 2.5 and by_key["lll"].points[:, 2].max() < border + 2.5


def test_lobes_are_drawn_named_and_follow_their_eye(pane: scene3d.Scene3DPane, scene: Scene, qtbot: Any) -> None:
    state, window = pane._state, pane._window
    assert state is not None and window is not None
    for key in ("consolidation", "levels"):
        state.set_overlay(key, Overlay(visible=False))
    lungs = drawn(pane)
    pane.show_lobes(build_lobes(two_lobes(), scene.geometry))
    lobes = drawn(pane)
    upper, lower = lobes[70, 100], lobes[130, 100]
    assert upper[1] > upper[0] + 15 and lower[0] > lower[1] + 15  # green above, pink below
    tags = {text: (x, y) for x, y, text in window.lobe_tags(200)}
    assert set(tags) == {"LUL", "LLL"} and tags["LUL"][1] < 100 < tags["LLL"][1]
    state.set_overlay("lobes", Overlay(visible=False))
    assert np.array_equal(drawn(pane), lungs) and window.lobe_tags(200) == []
    state.set_overlay("lobes", Overlay())
    assert np.array_equal(drawn(pane), lobes)
    pane.show_lobes(())
    assert np.array_equal(drawn(pane), lungs)


def test_the_button_asks_for_lobes(pane: scene3d.Scene3DPane, qtbot: Any) -> None:
    with qtbot.waitSignal(pane.lobes_requested) as asked:
        qtbot.mouseClick(pane.lobes_button, Qt.MouseButton.LeftButton)
    assert asked.args == [True]
