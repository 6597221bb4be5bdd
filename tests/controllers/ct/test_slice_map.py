"""A heat map of any slice: the time is measured or not said, what changed meanwhile stays, a cancel changes nothing."""

from dataclasses import replace

import numpy as np
import pytest

from sscild_desktop.controllers.ct import slice_map
from sscild_desktop.controllers.ct import work as engine
from sscild_desktop.controllers.ct.slice_map import UNKNOWN, SliceMapController, expected_seconds
from sscild_desktop.core.results import HeatMap, NetworkUse
from sscild_desktop.state.settings import Settings
from sscild_desktop.workers import Channel

AT = 25
NETWORK = {"networks": (NetworkUse("s-net", "1", "a" * 64, "CPU"),), "methods": {"scores": "s-net"}}


@pytest.fixture
def controller(parts):
    return SliceMapController(parts)


@pytest.fixture
def open_ct(session, viewing, volume, analysis):
    session.set_volume(volume)
    viewing.set_geometry(volume.geometry)
    session.set_analysis(replace(analysis, **NETWORK), is_complete=True)
    viewing.set_crosshair(AT, 8, 8)


def with_map(analysis, index):
    return replace(analysis, slice_maps=(HeatMap(0, "tot", np.zeros((16, 16), np.float32), 1.0, 2.0, -1.0, index),))


def wait(qtbot, session):
    qtbot.waitUntil(lambda: Channel.SLICE_MAP not in session.busy)


def test_the_map_comes_on_the_picture_and_a_level_moved_meanwhile_stays(
    qtbot, controller, open_ct, session, viewing, settings, monkeypatch
):
    monkeypatch.setattr(engine, "run_slice_map", lambda _v, a, index, _s, _r: with_map(a, index))
    session.set_pattern(None)
    controller.make()
    session.set_analysis(replace(session.analysis, levels=session.analysis.levels[:4]), is_complete=True)
    wait(qtbot, session)
    assert [heat.slice for heat in session.analysis.slice_maps] == [AT]
    assert len(session.analysis.levels) == 4 and session.is_complete
    assert session.pattern == "tot" and viewing.is_shown("heatmap")
    assert dict(settings.value.map_seconds).keys() == {"s-net, CPU"}  # the next one is told how long this one took


def test_maps_of_other_lungs_are_not_taken_and_a_cancel_changes_nothing(
    qtbot, controller, open_ct, session, window, monkeypatch
):
    monkeypatch.setattr(engine, "run_slice_map", lambda _v, a, index, _s, _r: with_map(a, index))
    controller.make()
    session.set_analysis(replace(session.analysis, lungs=replace(session.analysis.lungs, total_ml=1.0)))
    wait(qtbot, session)
    assert session.analysis.slice_maps == ()
    window.messages.show_info.assert_called_once_with(slice_map.OTHER_LUNGS)

    def endless(_volume, _analysis, _index, _settings, report):
        while True:
            report(0.5, "")

    monkeypatch.setattr(engine, "run_slice_map", endless)
    before = session.analysis
    controller.make()
    controller.cancel()
    wait(qtbot, session)
    assert session.analysis is before


def test_a_map_that_is_there_is_shown_and_not_made_again(controller, open_ct, session, viewing, monkeypatch):
    monkeypatch.setattr(engine, "run_slice_map", None)
    session.set_analysis(with_map(session.analysis, AT), is_complete=True)
    controller.make()
    assert viewing.is_shown("heatmap") and Channel.SLICE_MAP not in session.busy


def test_the_time_is_what_was_measured_and_else_not_said(analysis):
    analysis = replace(analysis, **NETWORK)
    assert expected_seconds(analysis, Settings()) is None
    timed = replace(analysis, seconds={"heatmaps": 20.0})
    assert expected_seconds(timed, Settings()) == 4.0
    assert expected_seconds(timed, Settings(map_seconds=(("s-net, CPU", "6.5"), ("s-net, CUDA", "0.1")))) == 6.5
    assert expected_seconds(timed, Settings(map_seconds=(("s-net, CPU", "soon"),))) == 4.0


def test_the_offer_says_the_time_first_and_goes_where_there_is_a_map(controller, open_ct, session, viewing, window):
    offered = window.heat_threshold.show_offer
    offered.assert_called_with("")  # the reader looks at no maps
    viewing.toggle("heatmap")
    offered.assert_called_with(f"{slice_map.WORDS}: {UNKNOWN}")
    session.set_analysis(replace(session.analysis, seconds={"heatmaps": 20.0}), is_complete=True)
    offered.assert_called_with(f"{slice_map.WORDS}: about 4 s")
    viewing.set_crosshair(session.analysis.levels[1].slice, 8, 8)
    offered.assert_called_with("")
    viewing.set_crosshair(AT, 8, 8)
    session.set_busy(Channel.SLICE_MAP, True)
    offered.assert_called_with("")


def test_the_choice_of_maps_is_kept(controller, settings, window):
    controller.choose(False)
    assert not settings.value.heatmaps
    window.actions_["heatmaps"].setChecked.assert_called_with(False)
