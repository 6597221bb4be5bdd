"""Changing keys by real keys: a new one is pressed, a conflict names the other, and what was chosen acts."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest

from sscild_desktop.state.keys import bounds, resolved
from sscild_desktop.views.help.keys_dialog import KeysDialog
from sscild_desktop.views.shared.actions import program_keys
from tests.views.conftest import whole_window

ALL = bounds(program_keys())
USUAL = resolved(ALL, {})
CLICK = Qt.MouseButton.LeftButton


@pytest.fixture
def dialog(qtbot):
    made = KeysDialog(ALL)
    qtbot.addWidget(made)
    made.asked = []
    made.wanted.connect(made.asked.append)
    made.show_keys(USUAL, frozenset())
    made.show()
    return made


def press(dialog, key, modifiers=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(dialog.edit, key, modifiers)


def test_a_free_key_is_used(dialog):
    dialog.choose("analyse")
    press(dialog, Qt.Key.Key_F12)
    assert (dialog.note.text(), dialog.use.isEnabled()) == ("", True)
    QTest.mouseClick(dialog.use, CLICK)
    assert dialog.asked == [{"analyse": ("F12",)}]
    QTest.mouseClick(dialog.add, CLICK)
    assert dialog.asked[-1] == {"analyse": ("F9", "Ctrl+Return", "F12")}


def test_a_conflict_names_the_other_and_is_taken_over(dialog):
    dialog.choose("show:lobes")
    press(dialog, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    assert "Ctrl+O is the key of “Open folder" in dialog.note.text()
    assert dialog.use.text() == "Take it over"
    QTest.mouseClick(dialog.use, CLICK)
    assert dialog.asked == [{"show:lobes": ("Ctrl+O",), "open_folder": ()}]


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_keys_that_boxes_live_by_are_not_given_away(dialog, key):
    dialog.choose("analyse")
    dialog.edit.setKeySequence(QKeySequence(key))
    assert "cannot be given away" in dialog.note.text()
    assert not dialog.use.isEnabled() and not dialog.add.isEnabled()


def test_a_changed_key_is_marked_and_can_be_reset(dialog, qtbot):
    assert not dialog.reset_all.isEnabled()
    dialog.show_keys({**USUAL, "analyse": ("F12",)}, frozenset({"analyse"}))
    dialog.choose("analyse")
    assert dialog._items[dialog.table.currentRow()].text() == "F12  (changed)"
    with qtbot.waitSignal(dialog.reset_requested) as asked:
        QTest.mouseClick(dialog.reset, CLICK)
    assert asked.args == ["analyse"]
    with qtbot.waitSignal(dialog.reset_requested) as asked:
        QTest.mouseClick(dialog.reset_all, CLICK)
    assert asked.args == [""]


def test_the_search_finds_words_and_keys(dialog):
    QTest.keyClicks(dialog.search, "ctrl+shift+o")
    shown = [row for row in range(dialog.table.rowCount()) if not dialog.table.isRowHidden(row)]
    assert [dialog._actions[row].action for row in shown] == ["open_files"]


def test_other_keys_act_in_the_window_and_are_named_there(qtbot):
    window = whole_window()
    qtbot.addWidget(window)
    window.show_keys({**USUAL, "about": ("F12",), "show:lesions": ("Shift+J",), "hide": ("Y",)})
    window.show_page("ct")
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    with qtbot.waitSignal(window.actions_["about"].triggered):
        QTest.keyClick(window, Qt.Key.Key_F12)
    asked, hidden = [], []
    window.planes.toggle_requested.connect(asked.append)
    window.planes.hidden_requested.connect(hidden.append)
    QTest.keyClick(window, Qt.Key.Key_I)
    assert asked == []
    QTest.keyClick(window, Qt.Key.Key_J, Qt.KeyboardModifier.ShiftModifier)
    assert asked == ["lesions"]
    QTest.keyPress(window, Qt.Key.Key_Y)
    QTest.keyRelease(window, Qt.Key.Key_Y)
    assert hidden == [True, False]
    assert window.ct_page.bar.buttons["show:lesions"].toolTip().endswith("(Shift+J)")
