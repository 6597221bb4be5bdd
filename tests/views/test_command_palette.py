"""The palette of commands: what is found by which words, and that keys and clicks do what is chosen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from sscild_desktop.views.shared.command_palette import Command, CommandPalette, found


def command(text, hint="", keys="", is_enabled=True, run=lambda: None):
    return Command(text, hint, keys, run, is_enabled)


MANY = (
    command("Open folder…", "Open a folder with a chest CT", "Ctrl+O"),
    command("Export…", "Write the workbook into a folder", "Ctrl+E"),
    command("Folder of the log", "", ""),
    command("Undo", "Take back the last change", "Ctrl+Z", is_enabled=False),
    command("Next lesion", "Places", "N"),
)


@pytest.mark.parametrize(
    ("search", "names"),
    [
        ("folder", ["Folder of the log", "Open folder…", "Export…"]),
        ("FOLDER open", ["Open folder…"]),
        ("ctrl+e", ["Export…"]),
        ("lesion", ["Next lesion"]),
        ("qqq", []),
        ("", ["Open folder…", "Export…", "Folder of the log", "Next lesion", "Undo"]),
    ],
)
def test_what_is_found_and_in_which_order(search, names):
    assert [one.text for one in found(MANY, search)] == names


@pytest.fixture
def done():
    return []


@pytest.fixture
def palette(qtbot, done):
    commands = [
        command(one.text, one.hint, one.keys, one.is_enabled, lambda text=one.text: done.append(text)) for one in MANY
    ]
    made = CommandPalette(commands)
    qtbot.addWidget(made)
    made.show()
    made.search.setFocus()
    return made


def test_letters_and_enter_do_the_first_that_fits(palette, done):
    QTest.keyClicks(palette.search, "exp")
    QTest.keyClick(palette.search, Qt.Key.Key_Return)
    assert done == ["Export…"] and not palette.isVisible()


def test_arrows_walk_while_the_letters_stay_in_the_box(palette, done):
    QTest.keyClicks(palette.search, "o")
    QTest.keyClick(palette.search, Qt.Key.Key_Down)
    second = palette.list.currentRow()
    QTest.keyClick(palette.search, Qt.Key.Key_Up)
    assert (second, palette.list.currentRow(), palette.search.text()) == (1, 0, "o")


def test_a_click_does_the_line(palette, done, qtbot):
    place = palette.list.visualItemRect(palette.list.item(2)).center()
    QTest.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert done == ["Folder of the log"]


def test_what_cannot_be_done_now_does_nothing_and_stays_open(palette, done):
    QTest.keyClicks(palette.search, "undo")
    QTest.keyClick(palette.search, Qt.Key.Key_Return)
    assert done == [] and palette.isVisible()


def test_words_that_fit_nothing_are_said(palette, done):
    QTest.keyClicks(palette.search, "zzz")
    QTest.keyClick(palette.search, Qt.Key.Key_Return)
    assert palette.nothing.isVisible() and done == []


def test_esc_closes_without_doing_anything(palette, done):
    QTest.keyClick(palette.search, Qt.Key.Key_Escape)
    assert not palette.isVisible() and done == []
