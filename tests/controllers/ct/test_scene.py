"""The surfaces of the lobes are made when they are wanted, anew when they are others, and not before."""

from dataclasses import replace

import numpy as np
import pytest

from sscild_desktop.controllers.ct import scene as scene_controller
from sscild_desktop.controllers.ct.scene import SceneController
from sscild_desktop.core.results import LobeResult
from sscild_desktop.views.scene3d.pane import Scene3DPane
from tests.controllers.view_specs import view_spec


@pytest.fixture
def pane():
    made = view_spec(Scene3DPane)
    made.is_open = True
    return made


@pytest.fixture
def made(monkeypatch):
    """Which masks surfaces were made of."""
    found = []
    monkeypatch.setattr(scene_controller, "make_surfaces", lambda _analysis, report: "scene")

    def make_lobes(analysis, report):
        found.append(analysis.lobes)
        return "lobes"

    monkeypatch.setattr(scene_controller, "make_lobes", make_lobes)
    return found


@pytest.fixture
def controller(parts, pane, made):
    return SceneController(parts, pane)


def rest(qtbot, runner):
    qtbot.waitUntil(lambda: runner.running == 0)


def with_lobes(analysis):
    return replace(analysis, lobes=LobeResult(np.ones(analysis.geometry.shape, np.uint8), ()))


def test_lobes_are_made_only_when_they_are_wanted(qtbot, controller, session, runner, pane, made, analysis):
    first, second = with_lobes(analysis), with_lobes(analysis)
    session.set_analysis(first)
    rest(qtbot, runner)
    assert made == []
    pane.show_surfaces.assert_called_once()
    controller.want_lobes(True)
    rest(qtbot, runner)
    pane.show_lobes.assert_called_once_with("lobes")
    session.set_analysis(replace(first, seconds={"lungs": 2.0}))
    rest(qtbot, runner)
    assert made == [first.lobes]
    session.set_analysis(second)
    rest(qtbot, runner)
    assert made == [first.lobes, second.lobes]
    controller.want_lobes(False)
    assert pane.show_lobes.call_args.args == ((),)


def test_lobes_that_go_with_their_analysis_are_taken_away(qtbot, controller, session, runner, pane, analysis):
    session.set_analysis(with_lobes(analysis))
    controller.want_lobes(True)
    rest(qtbot, runner)
    session.set_analysis(None)
    assert pane.show_lobes.call_args.args == ((),)


def test_wanting_lobes_opens_their_eye(controller, viewing):
    viewing.set_overlay("lobes", replace(viewing.overlays["lobes"], visible=False))
    controller.want_lobes(True)
    assert viewing.overlays["lobes"].visible
    controller.want_lobes(False)
    assert viewing.overlays["lobes"].visible
