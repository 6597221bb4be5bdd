"""The slider of the heat map: what it asks for, what it says."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt

from sscild_desktop.core.results import HeatMap
from sscild_desktop.views.ct.edits.heat_threshold import HeatThreshold

HEAT = HeatMap(1, "tot", np.zeros((4, 4), np.float32), 0.0, 7.0, -1.5)


@pytest.fixture
def threshold(qtbot):
    made = HeatThreshold()
    qtbot.addWidget(made)
    made.show()
    made.show_map(HEAT)
    return made


def test_it_says_threshold_both_scores_and_that_they_disagree(threshold):
    assert threshold.words.text().startswith("−1.50 points: map 0.0 %, network 7.0 %; they disagree")
    assert not threshold.automatic.isEnabled()
    threshold.show_map(replace(HEAT, derived_percent=6.0), is_automatic=False)
    assert "disagree" not in threshold.words.text()
    assert threshold.automatic.isEnabled()
    threshold.show_map(None)
    assert not threshold.isVisible()


def test_a_key_on_the_slider_asks_for_the_next_threshold_and_the_buttons_ask(qtbot, threshold):
    threshold.slider.setFocus()
    with qtbot.waitSignal(threshold.threshold_requested) as asked:
        qtbot.keyClick(threshold.slider, Qt.Key.Key_Right)
    assert asked.args == [-1.48]
    threshold.show_map(HEAT, is_automatic=False)
    with qtbot.waitSignal(threshold.threshold_requested) as asked:
        qtbot.mouseClick(threshold.automatic, Qt.MouseButton.LeftButton)
    assert asked.args == [None]
    with qtbot.waitSignal(threshold.mask_requested):
        qtbot.mouseClick(threshold.as_mask, Qt.MouseButton.LeftButton)


def test_a_map_of_an_earlier_version_has_no_threshold_yet(threshold):
    threshold.show_map(replace(HEAT, threshold_points=float("nan")))
    assert threshold.words.text().startswith("map 0.0 %")
    assert not threshold.as_mask.isEnabled()


def test_where_there_is_no_map_one_is_offered_with_its_time(qtbot, threshold):
    threshold.show_map(None)
    threshold.show_offer("Heat map of this slice: about 4 s")
    assert threshold.isVisible() and not threshold.slider.isVisible()
    with qtbot.waitSignal(threshold.map_requested):
        qtbot.mouseClick(threshold.offer, Qt.MouseButton.LeftButton)
    threshold.show_offer("")
    assert not threshold.isVisible()
    threshold.show_map(HEAT)
    assert threshold.slider.isVisible()
