"""The cohort without a window: reading in the background, choices, workbook and pictures, failures as sentences."""

import threading
from dataclasses import replace
from unittest.mock import create_autospec

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QObject, Signal

from sscild_desktop.controllers.cohort import NOBODY, CohortController
from sscild_desktop.core.cohort.table import CohortChoice
from sscild_desktop.core.course.read_lung_function import OMERACT
from sscild_desktop.core.course.read_progression import INBUILD
from sscild_desktop.core.errors import SScILDError
from sscild_desktop.core.patients import PatientRow
from sscild_desktop.core.records.patients import Patients
from sscild_desktop.core.records.visits import PairReadings, Visits
from sscild_desktop.views.cohort.page import CohortPage
from tests.controllers.view_specs import view_spec
from tests.core.cohort.example_cohort import example_cohort
from tests.core.course.people import judged
from tests.patience import PATIENCE_S


class Signals(QObject):
    """The signals of the page."""

    choice_requested = Signal(object)
    export_requested = Signal()
    picture_requested = Signal(str, str)
    patient_requested = Signal(str)


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
def page():
    """A mock whose signals are real: the controller hears what a reader does."""
    made = view_spec(CohortPage)
    made.signals = Signals()
    for name in ("choice_requested", "export_requested", "picture_requested", "patient_requested"):
        setattr(made, name, getattr(made.signals, name))
    return made


@pytest.fixture
def controller(parts, page, window, records, ask, tmp_path):
    ask.file_to_write.side_effect = lambda _title, name: tmp_path / name
    made = CohortController(replace(parts, live=records), page)
    made.go = lambda name: window.page_changed.connect.call_args.args[0](name)
    return made


def idle(qtbot, runner):
    qtbot.waitUntil(lambda: runner.running == 0)


def last(page):
    return page.show_result.call_args.args[0]


def test_going_to_the_page_reads_everybody_in_the_background(qtbot, controller, page, window, records, runner):
    controller.go("patient")
    assert runner.running == 0
    controller.go("cohort")
    idle(qtbot, runner)
    assert len(last(page).rows) == 12
    assert threading.main_thread() not in records.threads
    assert last(page).choice.rule == ""
    window.activity.rest.assert_called()


def test_a_choice_is_analysed_with_what_the_reader_judged(qtbot, controller, page, window, runner):
    controller.go("cohort")
    idle(qtbot, runner)
    page.choice_requested.emit(CohortChoice(rule=INBUILD))
    idle(qtbot, runner)
    assert last(page).choice.rule == INBUILD
    assert all(row.progressive is not None for row in last(page).rows)
    assert last(page).groups


def test_a_choice_stays_when_the_page_is_left_and_what_changed_is_read_anew(
    qtbot, controller, page, window, records, runner
):
    page.choice_requested.emit(CohortChoice(rule=OMERACT))
    idle(qtbot, runner)
    del records.people[3]
    controller.go("cohort")
    idle(qtbot, runner)
    assert (len(last(page).rows), last(page).choice.rule) == (11, OMERACT)


def test_a_choice_made_while_everybody_is_read_anew_does_not_bring_back_who_was_there_before(
    qtbot, controller, page, records, runner
):
    controller.go("cohort")
    idle(qtbot, runner)
    del records.people[3]
    controller.go("cohort")
    page.choice_requested.emit(CohortChoice(rule=OMERACT))
    idle(qtbot, runner)
    assert (len(last(page).rows), last(page).choice.rule) == (11, OMERACT)


def test_only_the_newest_of_two_choices_is_shown(qtbot, controller, page, window, runner):
    controller.go("cohort")
    idle(qtbot, runner)
    page.show_result.reset_mock()
    for rule in (INBUILD, OMERACT):
        page.choice_requested.emit(CohortChoice(rule=rule))
    idle(qtbot, runner)
    assert [call.args[0].choice.rule for call in page.show_result.call_args_list] == [OMERACT]


def test_records_without_measured_visits(qtbot, controller, page, window, records, runner):
    records.people = {}
    controller.go("cohort")
    idle(qtbot, runner)
    page.show_note.assert_called_with(NOBODY)


@pytest.mark.parametrize(
    ("error", "words"), [(SScILDError("The records are not open."), "not open"), (KeyError("x"), "unexpected")]
)
def test_a_failure_is_one_sentence(qtbot, controller, page, window, records, runner, error, words):
    records.error = error
    controller.go("cohort")
    idle(qtbot, runner)
    assert words in window.messages.show_error.call_args.args[0]
    page.show_result.assert_not_called()


def test_the_workbook_is_what_is_shown(qtbot, controller, page, window, runner, ask, tmp_path):
    page.choice_requested.emit(CohortChoice(rule=OMERACT))
    idle(qtbot, runner)
    page.export_requested.emit()
    idle(qtbot, runner)
    assert ask.file_to_write.call_args.args[1] == "cohort-figures.xlsx"
    assert controller.written == tmp_path / "cohort-figures.xlsx"
    book = load_workbook(controller.written)
    assert book["Correlations"]["D6"].value == last(page).correlated[0].rho
    assert "cohort-figures.xlsx" in window.messages.show_info.call_args.args[0]


def test_nothing_is_asked_before_there_is_something_to_export(controller, page, window, ask):
    page.export_requested.emit()
    ask.file_to_write.assert_not_called()


def test_a_reader_who_does_not_want_to(qtbot, controller, ask, page, window, runner):
    ask.file_to_write.side_effect = lambda _title, _name: None
    controller.go("cohort")
    idle(qtbot, runner)
    page.export_requested.emit()
    page.picture_requested.emit("scatter", "png")
    assert controller.written is None
    page.drawing.assert_not_called()


def test_an_export_that_fails(qtbot, controller, ask, page, window, runner, tmp_path):
    (tmp_path / "file").write_bytes(b"")
    ask.file_to_write.side_effect = lambda _title, name: tmp_path / "file" / name
    controller.go("cohort")
    idle(qtbot, runner)
    page.export_requested.emit()
    idle(qtbot, runner)
    window.messages.show_error.assert_called_once()


def test_pictures_are_named_by_the_figure(qtbot, controller, page, window, runner, ask, tmp_path):
    page.drawing.return_value = b"<svg/>"
    page.picture_requested.emit("boxes", "svg")
    idle(qtbot, runner)
    assert ask.file_to_write.call_args.args[1] == "cohort-boxes.svg"
    page.drawing.assert_called_once_with("boxes")
    assert controller.written == tmp_path / "cohort-boxes.svg"
    assert controller.written.read_bytes() == b"<svg/>"


def test_a_picture_that_cannot_be_written_is_one_sentence(qtbot, controller, ask, page, window, runner, tmp_path):
    page.drawing.return_value = b"<svg/>"
    ask.file_to_write.side_effect = lambda _title, _name: tmp_path / "cohort.tiff"
    page.picture_requested.emit("boxes", "png")
    idle(qtbot, runner)
    assert "png or .svg" in window.messages.show_error.call_args.args[0]


def test_a_patient_is_asked_for_by_code(qtbot, controller, page, window):
    with qtbot.waitSignal(controller.patient_requested) as told:
        page.patient_requested.emit("P0007")
    assert told.args == ["P0007"]


def test_cancelled_reading_leaves_what_was_shown(qtbot, controller, page, window, records, runner):
    inside, go_on = threading.Event(), threading.Event()

    def wait(patient_id, visits=records.visits_of):
        inside.set()
        assert go_on.wait(PATIENCE_S)
        return visits(patient_id)

    records.visits.of.side_effect = wait
    controller.go("cohort")
    assert inside.wait(PATIENCE_S)
    controller.cancel()
    go_on.set()
    idle(qtbot, runner)
    page.show_result.assert_not_called()
    window.messages.show_error.assert_not_called()
