"""The overlay list shows the state and asks for changes."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QColorDialog

from sscild_desktop.state.viewing import Overlay, ViewState
from sscild_desktop.views.planes.overlay_list import OverlayList


@pytest.fixture
def listed(qtbot: Any, state: ViewState) -> OverlayList:
    widget = OverlayList()
    qtbot.addWidget(widget)
    widget.set_state(state)
    widget.overlay_requested.connect(state.set_overlay)
    return widget


def test_the_eye_hides_and_shows_a_class(listed: OverlayList, state: ViewState, qtbot: Any) -> None:
    for expected in (False, True):
        qtbot.mouseClick(listed.rows["reticulation"].eye, Qt.MouseButton.LeftButton)
        assert state.overlays["reticulation"].visible is expected


def test_the_slider_sets_the_opacity(listed: OverlayList, state: ViewState) -> None:
    listed.rows["heatmap"].opacity.setValue(30)
    assert state.overlays["heatmap"].opacity == pytest.approx(0.3)


def test_a_chosen_colour_is_asked_for(
    listed: OverlayList, state: ViewState, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QColorDialog, "getColor", lambda *_args: QColor(10, 20, 30))
    qtbot.mouseClick(listed.rows["fibrosis"].colour, Qt.MouseButton.LeftButton)
    assert state.overlays["fibrosis"].colour == (10, 20, 30)


def test_the_state_is_shown_without_asking_back(listed: OverlayList, state: ViewState) -> None:
    asked: list[object] = []
    listed.overlay_requested.connect(lambda *args: asked.append(args))
    state.set_overlay("ggo", Overlay(False, (1, 2, 3), 0.6))
    assert not listed.rows["ggo"].eye.isChecked()
    assert listed.rows["ggo"].opacity.value() == 60
    assert asked == []


def test_a_class_that_the_network_does_not_mark_cannot_be_set(listed: OverlayList) -> None:
    listed.show_marked(("ggo", "fibrosis"))
    assert listed.rows["ggo"].eye.isEnabled() and listed.rows["lungs"].eye.isEnabled()
    row = listed.rows["reticulation"]
    assert not row.eye.isEnabled() and not row.opacity.isEnabled()
    assert "<s>" in row.name.text() and "Not marked" in row.name.toolTip()
    listed.show_marked(None)
    assert row.eye.isEnabled() and "<s>" not in row.name.text() and row.name.toolTip() == ""
