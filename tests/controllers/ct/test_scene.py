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


@pytest.fixture
def at_rest(qtbot, runner):
    return lambda: rest(qtbot, runner)


def test_the_ct_itself_is_made_when_wanted_and_once(at_rest, controller, session, pane, monkeypatch, volume, analysis):
    found = []
    monkeypatch.setattr(
        scene_controller, "make_density", lambda kind, ct, _analysis, _report: found.append((kind, ct)) or kind
    )
    session.set_volume(volume)
    controller.want_density("bones")
    at_rest()
    session.set_analysis(analysis)
    at_rest()
    assert found == [("bones", volume)]
    pane.show_density.assert_called_once_with("bones")
    controller.want_density("")
    assert pane.show_density.call_args.args == (None,)


def test_the_density_of_the_lungs_follows_the_lungs(qtbot, controller, session, runner, monkeypatch, volume, analysis):
    found = []
    monkeypatch.setattr(
        scene_controller, "make_density", lambda kind, _ct, one, _report: found.append(one.lungs) or kind
    )
    session.set_volume(volume)
    session.set_analysis(analysis)
    controller.want_density("lungs")
    rest(qtbot, runner)
    other = replace(analysis, lungs=replace(analysis.lungs))
    session.set_analysis(other)
    rest(qtbot, runner)
    assert found == [analysis.lungs, other.lungs] and found[0] is not found[1]


def test_3d_is_gone_to_from_any_page(controller, viewing, parts):
    parts.window.page = "cohort"
    controller.open()
    parts.window.show_page.assert_called_once_with("ct")
    assert viewing.layout == "scene"
