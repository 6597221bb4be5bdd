"""The window is on the screen before the program is made: it looks as it will, and nothing asked of it is lost."""

from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from sscild_desktop.app import start
from sscild_desktop.app.start import Arguments, build, first_look
from sscild_desktop.controllers.pages import NEVER
from sscild_desktop.controllers.records.work import Kept
from sscild_desktop.core.patients import Patient, StoredSeries, Visit
from sscild_desktop.core.volume import SeriesInfo
from sscild_desktop.paths import log_file
from sscild_desktop.state.settings import Settings
from sscild_desktop.views.shared.actions import PAGES, WISHES
from sscild_desktop.views.shared.polish import AT_ONCE, polished, unpolished
from sscild_desktop.views.shared.theme import apply_theme
from sscild_desktop.views.start.patient_list import PatientList

POLISHED = Qt.WidgetAttribute.WA_WState_Polished


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
    return {one.name: window.actions_[one.name].isEnabled() for one in WISHES}, window.size(), window.page


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


@pytest.mark.parametrize(
    ("maker", "name"),
    [
        ("patient.page.PatientController", "patient"),
        ("compare.page.CompareController", "compare"),
        ("cohort.CohortController", "cohort"),
    ],
)
def test_an_error_in_one_page_is_said_there_and_leaves_the_others_to_be_made(program, monkeypatch, qtbot, maker, name):
    def fail(*_args):
        raise ValueError("no page")

    monkeypatch.setattr(f"sscild_desktop.controllers.{maker}", fail)
    with qtbot.captureExceptions() as errors:
        program.open_records()
        qtbot.waitUntil(lambda: "agreement" in program.window.pages)
    assert [str(error) for _, error, _ in errors] == ["no page"]
    assert set(PAGES) - set(program.window.pages) == {name}
    action = program.window.actions_[f"page_{name}"]
    assert (action.toolTip(), action.isEnabled()) == (NEVER, False)


def test_a_program_that_cannot_be_made_says_so_in_a_box_on_stderr_and_in_the_log(qapp, monkeypatch, capsys, qtbot):
    def fail(*_args):
        raise ValueError("no program")

    def press():
        box = qapp.activeModalWidget()
        if box is None:
            QTimer.singleShot(20, press)
        else:
            said.append(box.text())
            QTest.keyClick(box, Qt.Key.Key_Return)

    said = []
    monkeypatch.setattr("sscild_desktop.app.program.Program", fail)
    QTimer.singleShot(20, press)
    assert start.run([]) == 1
    (text,) = said
    assert text == f"The program cannot start on this computer: no program. Please report it with the log {log_file()}."
    assert capsys.readouterr().err.strip() == text
    assert "ValueError" in log_file().read_text("utf-8")


def test_the_visit_of_a_ct_that_came_before_the_page_is_in_the_editor(program, monkeypatch):
    visits = tuple(Visit(id=number, patient_id=1, day=date(2020 + number, 1, 1)) for number in (1, 2))
    program.state.set_patient(Patient(id=1, code="P0001"), visits)
    series = StoredSeries(id=1, patient_id=1, visit_id=1)
    program.records.arrival.arrived.emit(Kept(SeriesInfo(), program.state.patient, series, visits))
    monkeypatch.setattr(program.records.whole, "start", lambda _may_write: None)
    program.open_records()
    program.window.show_page("patient")
    assert program.records.patients.show.visit_id == 1


class Giver(QObject):
    file_given = Signal(str)


def test_what_the_system_hands_over_early_is_opened_later():
    giver, opened = Giver(), []
    early = start.Early(giver.file_given)
    giver.file_given.emit("a.zip")
    early.hand_over(lambda name: opened.append(name))
    giver.file_given.emit("b.zip")
    assert opened == ["a.zip", "b.zip"]


def parts(page):
    return [page, *page.findChildren(QWidget)]


def test_style_in_pieces_is_the_style_of_one_go(qapp, qtbot):
    apply_theme(qapp)
    in_one_go, in_pieces = PatientList(), unpolished(PatientList())
    for page in (in_one_go, in_pieces):
        qtbot.addWidget(page)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.PolishRequest.value)
    assert all(one.testAttribute(POLISHED) for one in parts(in_one_go))
    assert not all(one.testAttribute(POLISHED) for one in parts(in_pieces))
    turns = sum(1 for _turn in polished(in_pieces))
    assert turns == len(parts(in_pieces)) // AT_ONCE
    assert all(one.testAttribute(POLISHED) for one in parts(in_pieces))
    looks = [[(one.font().toString(), one.sizeHint()) for one in parts(page)] for page in (in_one_go, in_pieces)]
    assert looks[0] == looks[1]


def test_what_a_page_replaced_meanwhile_needs_no_style(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    inside = [QWidget(page) for _number in range(AT_ONCE + 1)]
    pieces = polished(page)
    next(pieces)  # the style comes from the last to the first
    inside[0].deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert [*pieces] == []
