"""The profile under real events: curves where their values are, a click and keys that ask for slices."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from sscild_desktop.core.classes import COLOURS
from sscild_desktop.core.results import Analysis
from sscild_desktop.views.ct.levels_strip import LevelsStrip
from sscild_desktop.views.ct.profile_pane import AIR, ProfilePane
from tests.core.exports.example import example_analysis, profiled


@pytest.fixture
def pane(qtbot):
    made = ProfilePane()
    qtbot.addWidget(made)
    made.resize(600, 200)
    made.show()
    made.show_analysis(profiled())
    return made


def test_without_a_profile_there_is_the_button_that_asks_for_it(qtbot, pane):
    pane.show_analysis(example_analysis())
    assert pane.ask.isVisible() and not pane.plot.isVisible()
    with qtbot.waitSignal(pane.profile_requested):
        QTest.mouseClick(pane.ask, Qt.MouseButton.LeftButton)
    pane.show_analysis(Analysis(example_analysis().series, example_analysis().geometry))
    assert not pane.ask.isEnabled()


def test_a_click_asks_for_the_nearest_slice(qtbot, pane):
    place = pane.plot.place(62.5 + 5.0, 30.0).toPoint()
    with qtbot.waitSignal(pane.plot.slice_requested) as asked:
        QTest.mouseClick(pane.plot, Qt.MouseButton.LeftButton, pos=place)
    assert asked.args == [3]


def test_a_place_of_no_width_has_a_nearest_slice_too(pane):
    pane.plot.setMinimumWidth(0)
    pane.plot.resize(round(pane.plot._left + 2 * AIR), pane.plot.height())
    assert pane.plot._room.width() == 0.0
    assert pane.plot.slice_at(3.0) in pane.plot.profile


@pytest.mark.parametrize(("key", "slice_"), [(Qt.Key.Key_Right, 3), (Qt.Key.Key_Left, 1)])
def test_arrow_keys_go_from_slice_to_slice(qtbot, pane, key, slice_):
    pane.plot.show_slice(2)
    with qtbot.waitSignal(pane.plot.slice_requested) as asked:
        QTest.keyClick(pane.plot, key)
    assert asked.args == [slice_]


def test_curves_have_the_colours_of_the_screen_where_their_values_are(pane):
    picture = pane.plot.grab().toImage()
    for key, colour in (("tot", "total"), ("gg", "ggo"), ("ret", "reticulation")):
        at = pane.plot.place(62.5, getattr(pane.plot.profile[2].scores, key)).toPoint()
        near = [picture.pixelColor(at.x() + dx, at.y() + dy) for dx in (-1, 0, 1) for dy in (-1, 0, 1)]
        found = [np.abs(np.subtract(one.getRgb()[:3], COLOURS[colour])).max() for one in near]
        assert min(found) < 40, key


def test_the_strip_shows_levels_or_profile(qtbot):
    strip = LevelsStrip()
    qtbot.addWidget(strip)
    strip.show()
    strip.show_analysis(None, profiled(), None)
    assert strip.cards[0].isVisible() and not strip.profile.isVisible()
    button = next(one for one in strip.findChildren(type(strip.profile.ask)) if one.text() == "Profile")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert strip.profile.isVisible() and not strip.cards[0].isVisible()
