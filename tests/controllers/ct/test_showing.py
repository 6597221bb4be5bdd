"""What the session's changes bring to the views: the look of a new CT, and whether it can be analysed."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtGui import QUndoCommand, QUndoGroup, QUndoStack

from sscild_desktop.controllers.ct.showing import ShowController
from sscild_desktop.core.findings import Finding
from sscild_desktop.core.results import HeatMap


@pytest.fixture
def stack():
    return QUndoStack()


@pytest.fixture(autouse=True)
def controller(parts, stack):
    group = QUndoGroup()
    group.addStack(stack)
    group.setActiveStack(stack)
    return ShowController(parts, group)


def test_nothing_is_taken_back_between_two_ct(session, window, volume, stack):
    undo = window.actions_["undo"].setEnabled
    session.set_volume(volume)
    stack.push(QUndoCommand("FVC"))
    undo.assert_called_with(True)
    session.set_busy("import", True)
    undo.assert_called_with(True)  # while the files are looked at, the CT before is whole
    session.clear()
    undo.assert_called_with(False)
    session.set_volume(volume)
    session.set_busy("import", False)
    undo.assert_called_with(True)


def test_each_ct_begins_with_nothing_hidden(session, viewing, volume):
    start = viewing.window
    session.set_volume(volume)
    viewing.set_window(40, 400)
    viewing.set_overlay("ggo", replace(viewing.overlays["ggo"], visible=False))
    session.set_volume(None)
    assert viewing.window == start and viewing.hidden_names() == ()


def test_what_the_reader_does_while_slices_come_in_stays(session, viewing, volume):
    session.set_volume(None)
    viewing.set_window(40, 400)
    session.set_volume(volume)
    assert viewing.window == (40, 400)


def test_analyse_is_off_with_its_reason_where_analysis_is_refused(session, viewing, volume, window):
    session.set_volume(replace(volume, findings=(Finding("not_chest", "refuse", "This is a head."),)))
    analyse = window.actions_["analyse"]
    analyse.setEnabled.assert_called_with(False)
    analyse.setToolTip.assert_called_with("This series can be looked at but not analysed: This is a head.")
    session.set_volume(volume)
    analyse.setEnabled.assert_called_with(True)


@pytest.mark.parametrize("channel", ["analysis", "correct"])
def test_nothing_is_taken_back_under_a_running_calculation_of_masks(session, window, volume, stack, channel):
    undo = window.actions_["undo"].setEnabled
    session.set_volume(volume)
    stack.push(QUndoCommand("Brush"))
    session.set_busy(channel, True)
    undo.assert_called_with(False)
    session.set_busy(channel, False)
    undo.assert_called_with(True)


def test_a_slice_with_a_map_of_its_own_shows_it_and_each_step_of_the_slider_makes_it_once(
    session, viewing, volume, analysis, window, monkeypatch
):
    session.set_volume(volume)
    viewing.set_geometry(volume.geometry)
    heat = HeatMap(0, "tot", np.zeros(volume.hu.shape[1:], np.float32), 1.0, 2.0, -1.0, slice=25)
    session.set_analysis(replace(analysis, slice_maps=(heat,)), is_complete=True)
    viewing.toggle("heatmap")
    viewing.set_crosshair(25, 3, 3)
    window.planes.set_heatmap.assert_called_with(heat, 25)
    window.heat_threshold.show_map.assert_called_with(heat, True)
    made = []
    at = HeatMap.at_threshold
    monkeypatch.setattr(HeatMap, "at_threshold", lambda *given: made.append(given) or at(*given))
    session.set_map_threshold(-2.0)
    assert len(made) == 1
    viewing.set_crosshair(27, 3, 3)
    window.planes.set_heatmap.assert_called_with(None, 0)
    assert session.map_threshold is None
