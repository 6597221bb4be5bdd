"""The presets are changed by real events; bar, keys and the page of the comparison follow."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from sscild_desktop.state.palette import PRESETS
from sscild_desktop.views.compare.tools import CompareTools
from sscild_desktop.views.ct.viewer_bar import ViewerBar
from sscild_desktop.views.help.presets_dialog import PresetsDialog

OWN = (replace(PRESETS[0], name="Mine", centre=-500.0), *PRESETS[1:])


@pytest.fixture
def dialog(qtbot):
    made = PresetsDialog(PRESETS)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_a_box_that_was_left_with_something_else_asks_and_reset_brings_the_usual_ones(qtbot, dialog):
    row = dialog.rows[0]
    row.name.setText("Mine")
    row.centre.setFocus()
    row.centre.selectAll()
    qtbot.keyClicks(row.centre, "-500")
    with qtbot.waitSignal(dialog.wanted) as asked:
        qtbot.keyClick(row.centre, Qt.Key.Key_Tab)
    assert asked.args == [OWN]
    with qtbot.waitSignal(dialog.wanted) as asked:
        qtbot.mouseClick(dialog.reset, Qt.MouseButton.LeftButton)
    assert asked.args == [PRESETS] and row.name.text() == "Lung"
    row.name.setText("   ")
    row.name.editingFinished.emit()
    assert row.preset.name == "Lung"


def test_bar_keys_and_comparison_follow(qtbot, planes, state):
    bar, tools = ViewerBar(), CompareTools()
    for one in (bar, tools):
        qtbot.addWidget(one)
    bar.set_state(state)
    state.set_presets(OWN)
    assert bar.window_button.text() == "Mine ▾"
    assert bar.window_button.menu().actions()[0].text().startswith("Mine\t")
    state.set_window(40, 400)
    qtbot.keyClick(planes, Qt.Key.Key_F2)
    assert state.window == (-500.0, 1500.0)
    tools.show_presets(OWN)
    tools.show_window((-500.0, 1500.0))
    assert tools.preset.currentText() == "Mine"
