"""All slices are scored in the background; what was changed meanwhile stays, and a cancel changes nothing."""

from dataclasses import replace

import pytest

from sscild_desktop.controllers.ct import work as engine
from sscild_desktop.controllers.ct.profiling import ProfileController
from sscild_desktop.core.errors import ModelRefused
from sscild_desktop.core.results import ProfileSlice, Scores
from sscild_desktop.workers import Channel

PROFILE = (ProfileSlice(3, -94.0, 7.0, Scores(10.0, 5.0, 4.0)),)


@pytest.fixture
def controller(parts):
    return ProfileController(parts)


@pytest.fixture
def open_ct(session, volume, analysis):
    session.set_volume(volume)
    session.set_analysis(analysis, is_complete=True)


def wait(qtbot, session):
    qtbot.waitUntil(lambda: Channel.PROFILE not in session.busy)


def test_the_profile_comes_and_a_level_moved_meanwhile_stays(
    qtbot, controller, open_ct, session, analysis, monkeypatch
):
    monkeypatch.setattr(engine, "run_profile", lambda _v, a, _s, _r: replace(a, profile=PROFILE))
    controller.score()
    moved = replace(session.analysis, levels=session.analysis.levels[:4])
    session.set_analysis(moved, is_complete=True)
    wait(qtbot, session)
    assert session.analysis.profile == PROFILE and len(session.analysis.levels) == 4
    assert session.is_complete


def test_a_profile_of_other_lungs_is_not_taken(qtbot, controller, open_ct, session, analysis, monkeypatch):
    monkeypatch.setattr(engine, "run_profile", lambda _v, a, _s, _r: replace(a, profile=PROFILE))
    controller.score()
    session.set_analysis(replace(analysis, lungs=replace(analysis.lungs, total_ml=1.0)))
    wait(qtbot, session)
    assert session.analysis.profile == ()


def test_a_cancel_leaves_the_analysis_as_it_was(qtbot, controller, open_ct, session, analysis, monkeypatch):
    def endless(_volume, _analysis, _settings, report):
        while True:
            report(0.5, "Scoring")

    monkeypatch.setattr(engine, "run_profile", endless)
    controller.score()
    controller.cancel()
    wait(qtbot, session)
    assert session.analysis is analysis


def test_an_error_is_one_sentence(qtbot, controller, open_ct, session, window, monkeypatch):
    def fail(*_):
        raise ModelRefused("The network that scored these levels is not there any more; analyse again first.")

    monkeypatch.setattr(engine, "run_profile", fail)
    controller.score()
    wait(qtbot, session)
    window.messages.show_error.assert_called_once()


def test_a_slice_of_the_profile_is_gone_to(controller, open_ct, viewing, volume):
    viewing.set_geometry(volume.geometry)
    viewing.set_layout("levels")
    controller.go_to(7)
    assert viewing.crosshair[0] == 7 and viewing.layout == "axial"


def test_another_ct_ends_it(controller, open_ct, session, parts, monkeypatch):
    """The opening of a CT drops what runs, of which nobody is told: Esc would stop nothing else for ever."""

    def endless(_volume, _analysis, _settings, report):
        while True:
            report(0.5, "Scoring")

    monkeypatch.setattr(engine, "run_profile", endless)
    controller.score()
    parts.runner.drop_channel(Channel.PROFILE)
    session.clear()
    assert Channel.PROFILE not in session.busy
