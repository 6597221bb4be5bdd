"""The cohort without a window: reading in the background, choices, workbook and pictures, failures as sentences."""

import threading
from dataclasses import replace
from unittest.mock import Mock, create_autospec

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QObject, Signal

from sscild_desktop.controllers.cohort import NOBODY, CohortController
from sscild_desktop.core.cohort.table import CohortChoice
from sscild_desktop.core.course.assess import INBUILD, OMERACT
from sscild_desktop.core.errors import SScILDError
from sscild_desktop.core.patients import PatientRow
from sscild_desktop.core.records.patients import Patients
from sscild_desktop.core.records.visits import PairReadings, Visits
from sscild_desktop.state.patient import PatientState
from tests.core.cohort.example_cohort import example_cohort
from tests.core.course.people import judged
from tests.patience import PATIENCE_S


class Page(QObject):
    """The page as a spec: signals, and what it was told."""

    choice_requested = Signal(object)
    export_requested = Signal()
    picture_requested = Signal(str, str)
    patient_requested = Signal(str)

    def __init__(self):
        super().__init__()
        self.show_result, self.show_note, self.drawing = Mock(), Mock(), Mock()


class Window(QObject):
    page_changed = Signal(str)

    def __init__(self):
        super().__init__()
        self.cohort_page, self.activity, self.messages = Page(), Mock(), Mock()


class Records:
    """Patients of the example as open records; says in which thread it was asked."""

    def __init__(self, people):
        self.people, self.threads, self.error = {one.patient.id: one for one in people}, set(), None
        self.records = self
        self.patients, self.visits, self.readings = map(self.part, (Patients, Visits, PairReadings))
        self.patients.rows.side_effect = self.rows
        self.visits.of.side_effect = self.visits_of
        self.readings.get.side_effect = self.reading

    def part(self, spec):
        return create_autospec(spec, instance=True)

    def rows(self, search=""):
        self.threads.add(threading.current_thread())
        if self.error:
            raise self.error
        return tuple(PatientRow(one.patient, len(one.visits)) for one in self.people.values())

    def visits_of(self, patient_id):
        return self.people[patient_id].visits

    def reading(self, first, second):
        return replace(judged(more_fibrosis=True), first_visit_id=first, second_visit_id=second)


@pytest.fixture
def records():
    return Records(example_cohort(12))


@pytest.fixture
def shown(qtbot):
    return Window()


@pytest.fixture
def asked():
    return []


@pytest.fixture
def controller(shown, records, runner, asked, tmp_path):
    def ask(name, ending):
        asked.append((name, ending))
        return tmp_path / name

    return CohortController(PatientState(), records, runner, shown, shown.cohort_page, ask)


def idle(qtbot, runner):
    qtbot.waitUntil(lambda: runner.running == 0)


def last(shown):
    return shown.cohort_page.show_result.call_args.args[0]


def test_going_to_the_page_reads_everybody_in_the_background(qtbot, controller, shown, records, runner):
    shown.page_changed.emit("patient")
    assert runner.running == 0
    shown.page_changed.emit("cohort")
    idle(qtbot, runner)
    assert len(last(shown).rows) == 12
    assert threading.main_thread() not in records.threads
    assert last(shown).choice.rule == ""
    shown.activity.rest.assert_called()


def test_a_choice_is_analysed_with_what_the_reader_judged(qtbot, controller, shown, runner):
    shown.page_changed.emit("cohort")
    idle(qtbot, runner)
    shown.cohort_page.choice_requested.emit(CohortChoice(rule=INBUILD))
    idle(qtbot, runner)
    assert last(shown).choice.rule == INBUILD
    assert all(row.progressive is not None for row in last(shown).rows)
    assert last(shown).groups


def test_a_choice_stays_when_the_page_is_left_and_what_changed_is_read_anew(qtbot, controller, shown, records, runner):
    shown.cohort_page.choice_requested.emit(CohortChoice(rule=OMERACT))
    idle(qtbot, runner)
    del records.people[3]
    shown.page_changed.emit("cohort")
    idle(qtbot, runner)
    assert (len(last(shown).rows), last(shown).choice.rule) == (11, OMERACT)


def test_only_the_newest_of_two_choices_is_shown(qtbot, controller, shown, runner):
    shown.page_changed.emit("cohort")
    idle(qtbot, runner)
    shown.cohort_page.show_result.reset_mock()
    for rule in (INBUILD, OMERACT):
        shown.cohort_page.choice_requested.emit(CohortChoice(rule=rule))
    idle(qtbot, runner)
    assert [call.args[0].choice.rule for call in shown.cohort_page.show_result.call_args_list] == [OMERACT]


def test_records_without_measured_visits(qtbot, controller, shown, records, runner):
    records.people = {}
    shown.page_changed.emit("cohort")
    idle(qtbot, runner)
    shown.cohort_page.show_note.assert_called_with(NOBODY)


@pytest.mark.parametrize(
    ("error", "words"), [(SScILDError("The records are not open."), "not open"), (KeyError("x"), "unexpected")]
)
def test_a_failure_is_one_sentence(qtbot, controller, shown, records, runner, error, words):
    records.error = error
    shown.page_changed.emit("cohort")
    idle(qtbot, runner)
    assert words in shown.messages.show_error.call_args.args[0]
    shown.cohort_page.show_result.assert_not_called()


def test_the_workbook_is_what_is_shown(qtbot, controller, shown, runner, asked, tmp_path):
    shown.cohort_page.choice_requested.emit(CohortChoice(rule=OMERACT))
    idle(qtbot, runner)
    shown.cohort_page.export_requested.emit()
    idle(qtbot, runner)
    assert asked == [("cohort-figures.xlsx", "xlsx")]
    assert controller.written == tmp_path / "cohort-figures.xlsx"
    book = load_workbook(controller.written)
    assert book["Correlations"]["D6"].value == last(shown).correlated[0].rho
    assert "cohort-figures.xlsx" in shown.messages.show_info.call_args.args[0]


def test_nothing_is_asked_before_there_is_something_to_export(controller, shown, asked):
    shown.cohort_page.export_requested.emit()
    assert asked == []


def test_a_reader_who_does_not_want_to(qtbot, controller, shown, runner):
    controller.ask_file = lambda name, ending: None
    shown.page_changed.emit("cohort")
    idle(qtbot, runner)
    shown.cohort_page.export_requested.emit()
    shown.cohort_page.picture_requested.emit("scatter", "png")
    assert controller.written is None
    shown.cohort_page.drawing.assert_not_called()


def test_an_export_that_fails(qtbot, controller, shown, runner, tmp_path):
    (tmp_path / "file").write_bytes(b"")
    controller.ask_file = lambda name, ending: tmp_path / "file" / name
    shown.page_changed.emit("cohort")
    idle(qtbot, runner)
    shown.cohort_page.export_requested.emit()
    idle(qtbot, runner)
    shown.messages.show_error.assert_called_once()


def test_pictures_are_named_by_the_figure(qtbot, controller, shown, runner, asked, tmp_path):
    shown.cohort_page.drawing.return_value = b"<svg/>"
    shown.cohort_page.picture_requested.emit("boxes", "svg")
    idle(qtbot, runner)
    assert asked == [("cohort-boxes.svg", "svg")]
    shown.cohort_page.drawing.assert_called_once_with("boxes")
    assert controller.written == tmp_path / "cohort-boxes.svg"
    assert controller.written.read_bytes() == b"<svg/>"


def test_a_picture_that_cannot_be_written_is_one_sentence(qtbot, controller, shown, runner, tmp_path):
    shown.cohort_page.drawing.return_value = b"<svg/>"
    controller.ask_file = lambda name, ending: tmp_path / "cohort.tiff"
    shown.cohort_page.picture_requested.emit("boxes", "png")
    idle(qtbot, runner)
    assert "png or .svg" in shown.messages.show_error.call_args.args[0]


def test_a_patient_is_asked_for_by_code(qtbot, controller, shown):
    with qtbot.waitSignal(controller.patient_requested) as told:
        shown.cohort_page.patient_requested.emit("P0007")
    assert told.args == ["P0007"]


def test_cancelled_reading_leaves_what_was_shown(qtbot, controller, shown, records, runner):
    inside, go_on = threading.Event(), threading.Event()

    def wait(patient_id, visits=records.visits_of):
        inside.set()
        assert go_on.wait(PATIENCE_S)
        return visits(patient_id)

    records.visits.of.side_effect = wait
    shown.page_changed.emit("cohort")
    assert inside.wait(PATIENCE_S)
    controller.cancel()
    go_on.set()
    idle(qtbot, runner)
    shown.cohort_page.show_result.assert_not_called()
    shown.messages.show_error.assert_not_called()
