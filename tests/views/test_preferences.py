"""The window of preferences: shows what is set, says what is wanted, by real clicks and keys."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from sscild_desktop.state.settings import Settings
from sscild_desktop.views.help.preferences import PreferencesDialog

SETTINGS = Settings(device="cpu", threads=2, heatmaps=False, theme="light", font_percent=125, last_folder="/ct")


@pytest.fixture
def dialog(qtbot):
    made = PreferencesDialog(SETTINGS, 4, {"Records": Path("/records")})
    qtbot.addWidget(made)
    made.asked = []
    made.wanted.connect(made.asked.append)
    made.show()
    return made


def test_it_shows_what_is_set(dialog):
    shown = [getattr(dialog, key).currentData() for key in ("device", "threads", "theme", "font_percent")]
    assert shown == ["cpu", 2, "light", 125]
    assert [dialog.heatmaps.isChecked(), dialog.pseudonym.isChecked(), dialog.keep_records.isChecked()] == [
        False,
        False,
        True,
    ]
    assert dialog.asked == []


def test_threads_are_offered_up_to_the_cores(dialog):
    assert [dialog.threads.itemData(row) for row in range(dialog.threads.count())] == [0, 1, 2, 3, 4]


def test_each_change_is_wanted_at_once_and_the_rest_stays(dialog):
    QTest.mouseClick(dialog.heatmaps, Qt.MouseButton.LeftButton, pos=dialog.heatmaps.rect().center())
    dialog.heatmaps.setFocus()
    QTest.keyClick(dialog.theme, Qt.Key.Key_Home)
    assert dialog.asked[-1] == replace(SETTINGS, theme="dark", heatmaps=dialog.heatmaps.isChecked())


def test_a_change_from_elsewhere_is_shown_and_not_wanted_again(dialog):
    dialog.show_settings(replace(SETTINGS, pseudonym=True))
    assert dialog.pseudonym.isChecked() and dialog.asked == []
    dialog.show_settings(replace(SETTINGS, pseudonym=True, careful=True))
    assert dialog.careful.isChecked() and dialog.asked == []
    dialog.font_percent.setCurrentIndex(0)
    assert dialog.asked[-1].pseudonym


def test_a_folder_is_asked_for(dialog, qtbot):
    from PySide6.QtWidgets import QPushButton

    show = next(one for one in dialog.findChildren(QPushButton) if one.text() == "Show")
    with qtbot.waitSignal(dialog.folder_requested) as asked:
        QTest.mouseClick(show, Qt.MouseButton.LeftButton)
    assert asked.args == [Path("/records")]
