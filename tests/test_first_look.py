"""The window is on the screen before the program is made: it looks as it will, and nothing asked of it is lost."""

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from sscild_desktop.app import start
from sscild_desktop.app.start import Arguments, build, first_look
from sscild_desktop.state.settings import Settings
from sscild_desktop.views.shared.polish import AT_ONCE, polished, unpolished
from sscild_desktop.views.start.patient_list import PatientList


@pytest.fixture
def program(qapp):
    """Built behind a window that is shown; the states of its actions before as ``looked``."""
    window = first_look(qapp.processEvents)
    looked = states(window)
    pauses = []
    made = build(Arguments(device="cpu"), Settings(), window, lambda: pauses.append(window.is_whole))
    assert made.window is window
    made.looked, made.pauses = looked, pauses
    yield made
    made.dispose()


def states(window):
    return {name: window.actions_[name].isEnabled() for name in start.NOTHING_OPEN}, window.size(), window.page


def test_the_first_look_is_what_stays(program):
    assert program.looked == states(program.window)
    assert len(program.pauses) > len(start.BEHIND_THE_WINDOW)
    assert not any(program.pauses)
    assert program.window.is_whole


def test_a_page_that_is_gone_to_before_it_is_there_is_made_at_once(program):
    program.open_records()
    assert "cohort" not in program.window.pages
    program.window.show_page("cohort")
    assert [*program.window.pages] == ["start", "ct", "patient", "compare", "cohort"]
    assert None not in (program.records.patients, program.records.compare, program.records.cohort)


class Giver(QObject):
    file_given = Signal(str)


def test_what_the_system_hands_over_early_is_opened_later():
    giver, opened = Giver(), []
    early = start.Early(giver.file_given)
    giver.file_given.emit("a.zip")
    early.hand_over(lambda name: opened.append(name))
    giver.file_given.emit("b.zip")
    assert opened == ["a.zip", "b.zip"]


def test_style_in_pieces_is_the_style_of_one_go(qtbot):
    pages = [PatientList(), unpolished(PatientList())]
    looks = []
    for page in pages:
        qtbot.addWidget(page)
        turns = sum(1 for _turn in polished(page))
        looks.append([(one.font().toString(), one.sizeHint()) for one in page.findChildren(QWidget)])
    assert turns == (len(looks[1]) + 1) // AT_ONCE
    assert looks[0] == looks[1]
