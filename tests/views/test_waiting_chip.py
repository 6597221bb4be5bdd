"""The waiting list in the status bar: hidden while it is empty, and at a click what became of each."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from sscild_desktop.state.waiting import DONE, FAILED, RUNS, WaitingList
from sscild_desktop.views.shared.waiting_chip import WaitingChip


@pytest.fixture
def waiting():
    return WaitingList()


@pytest.fixture
def chip(qtbot, waiting):
    made = WaitingChip()
    qtbot.addWidget(made)
    made.show_list(waiting)
    return made


def texts(chip):
    chip._fill()
    body = chip.menu().actions()[0].defaultWidget()
    return [one.text() for one in body.findChildren(QLabel) if one.text()]


def press(chip, words):
    chip._fill()
    body = chip.menu().actions()[0].defaultWidget()
    found = next(one for one in body.findChildren(QPushButton) if words in (one.text(), one.toolTip()))
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)


def test_it_is_there_only_with_something_in_it(chip, waiting):
    assert chip.isHidden()
    entry = waiting.add("one")
    assert not chip.isHidden() and chip.text().startswith("Waiting list 0 of 1")
    waiting.remove(entry.number)
    assert chip.isHidden()


def test_it_says_how_far_and_what_failed(chip, waiting):
    first, second, third = (waiting.add(words) for words in ("one", "two", "three"))
    waiting.change(first.number, DONE, "Doe, 2024-03-05", patient_id=7)
    waiting.change(second.number, FAILED, "Only 8 slices.")
    waiting.change(third.number, RUNS, "Lungs", 0.25)
    assert chip.text() == "Waiting list 2 of 3 · 1 not · 25% ▴"
    assert texts(chip) == ["one", "Doe, 2024-03-05", "two", "Only 8 slices.", "three", "Lungs"]


def test_one_that_is_done_is_opened_and_one_that_waits_taken_out(chip, waiting, qtbot):
    first, second = waiting.add("one"), waiting.add("two")
    waiting.change(first.number, DONE, "Doe", patient_id=7)
    with qtbot.waitSignal(chip.patient_requested) as asked:
        press(chip, "Open")
    assert asked.args == [7]
    with qtbot.waitSignal(chip.stop_requested) as asked:
        press(chip, "Take it out of the list, or stop it")
    assert asked.args == [second.number]


def test_what_is_finished_is_cleared(chip, waiting):
    entry = waiting.add("one")
    waiting.change(entry.number, FAILED, "No.")
    press(chip, "Clear finished")
    assert waiting.entries == ()


def test_progress_leaves_the_button_that_is_pressed(chip, waiting, qtbot, monkeypatch):
    """It comes faster than a hand lets go of the mouse, and one that runs could not be stopped."""
    entry = waiting.add("one")
    waiting.change(entry.number, RUNS, "Lungs", 0.25)
    chip._fill()
    monkeypatch.setattr(chip.menu(), "isVisible", lambda: True)
    body = chip.menu().actions()[0].defaultWidget()
    stop = next(one for one in body.findChildren(QPushButton) if one.toolTip().startswith("Take it out"))
    QTest.mousePress(stop, Qt.MouseButton.LeftButton)
    waiting.change(entry.number, RUNS, "Lobes", 0.5)
    with qtbot.waitSignal(chip.stop_requested) as asked:
        QTest.mouseRelease(stop, Qt.MouseButton.LeftButton)
    assert asked.args == [entry.number]
    assert "Lobes" in [one.text() for one in body.findChildren(QLabel)]
    waiting.change(entry.number, DONE, "Doe", patient_id=7)
    body = chip.menu().actions()[0].defaultWidget()
    assert "Open" in [one.text() for one in body.findChildren(QPushButton)]
