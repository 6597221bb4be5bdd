"""From the start page: a study opened again, a patient shown, a CT moved and moved back."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtGui import QUndoStack

from sscild_desktop.controllers.records.studies import CHOOSE, CHOOSE_WORDS, StudyController
from sscild_desktop.core.patients import Patient, StoredSeries, Visit
from sscild_desktop.core.volume import SeriesInfo


@pytest.fixture
def controller(parts):
    stack = QUndoStack()
    made = StudyController(parts, lambda *asked: made.asked.append(asked), stack)
    made.asked, made.stack = [], stack
    yield made
    stack.clear()  # before Python's collector finds it


@pytest.fixture
def series(live):
    """A CT of the first of two patients."""
    first, _second = (
        live.records.patients.add(Patient(name="Doe^Jane")),
        live.records.patients.add(Patient(name="Roe^Rick")),
    )
    visit = live.records.visits.add(Visit(patient_id=first.id, day=date(2025, 1, 10)))
    return live.records.series.keep(
        SeriesInfo(series_uid="1.2.3", study_date="20250110"), first.id, visit.id, "/ct", 50
    )


def settle(qtbot, queue, runner):
    qtbot.waitUntil(lambda: queue.is_idle and runner.running == 0)


def test_a_study_is_opened_where_its_files_are(qtbot, queue, runner, controller, tmp_path):
    controller.open_study(StoredSeries(source=str(tmp_path), series_uid="1.2.3", slice_count=50))
    settle(qtbot, queue, runner)
    assert controller.asked == [(tmp_path, "1.2.3", 50, False)]


def test_the_ct_of_a_visit_is_opened_and_nothing_in_its_place(qtbot, queue, runner, controller, window, ask, tmp_path):
    kept = StoredSeries(source=str(tmp_path), series_uid="1.2.3", slice_count=50)
    controller.open_ct(Visit(series=(kept,)))
    settle(qtbot, queue, runner)
    assert controller.asked == [(tmp_path, "1.2.3", 50, True)]
    controller.open_ct(Visit(series=(replace(kept, source="/nowhere/to/be/found"),)))
    settle(qtbot, queue, runner)
    assert window.messages.show_error.call_args.args[1:] == (CHOOSE, CHOOSE_WORDS)
    controller._do(CHOOSE)
    assert len(controller.asked) == 1, "the reader wanted no folder"
    ask.folder_of_ct.return_value = tmp_path / "moved"
    controller._do(CHOOSE)
    assert controller.asked[1:] == [(tmp_path / "moved", "1.2.3", 50, True)]


@pytest.mark.parametrize("source", ["", "/nowhere/to/be/found"])
def test_files_that_are_gone_are_said(qtbot, queue, runner, controller, window, source):
    controller.open_study(StoredSeries(source=source))
    settle(qtbot, queue, runner)
    assert controller.asked == []
    assert window.messages.show_error.call_args.args[0].endswith("open the folder where they are now.")


def test_where_they_were_is_not_said_in_pseudonym_mode(qtbot, queue, runner, controller, window, state):
    controller.open_study(StoredSeries(source="/nowhere/Doe_Jane"))
    settle(qtbot, queue, runner)
    assert "Doe" in window.messages.show_error.call_args.args[0]
    state.set_pseudonymous(True)
    controller.open_study(StoredSeries(source="/nowhere/Doe_Jane"))
    settle(qtbot, queue, runner)
    assert "Doe" not in window.messages.show_error.call_args.args[0]


def test_a_patient_is_shown_with_the_visits(qtbot, controller, state, queue, runner, window, series):
    controller.show_patient(series.patient_id)
    settle(qtbot, queue, runner)
    assert state.patient.name == "Doe^Jane"
    assert [visit.id for visit in state.visits] == [series.visit_id]
    window.show_page.assert_called_with("patient")


def test_a_patient_is_gone_to_before_the_page_is_there(qtbot, controller, queue, runner, window, series):
    """Going to it makes it."""
    window.pages = {"start": None, "ct": None}
    controller.show_patient(series.patient_id)
    settle(qtbot, queue, runner)
    window.show_page.assert_called_with("patient")


def test_a_patient_is_found_by_the_code(qtbot, controller, state, queue, runner, series):
    controller.show_code("P0002")
    settle(qtbot, queue, runner)
    assert state.patient.name == "Roe^Rick"


def test_a_ct_is_moved_and_moved_back(qtbot, controller, live, queue, runner, series):
    other = live.records.patients.rows("P0002")[0].patient
    controller.move(series, other.id, date(2025, 3, 1))
    settle(qtbot, queue, runner)
    (visit,) = live.records.visits.of(other.id)
    assert (visit.day, [one.id for one in visit.series]) == (date(2025, 3, 1), [series.id])
    controller.stack.undo()
    settle(qtbot, queue, runner)
    assert live.records.series.get(series.id).visit_id == series.visit_id
    controller.stack.redo()
    settle(qtbot, queue, runner)
    assert live.records.series.get(series.id).visit_id == visit.id


def test_moving_it_to_where_it_is_changes_nothing(qtbot, controller, live, queue, runner, series):
    controller.move(series, series.patient_id, date(2025, 1, 10))
    settle(qtbot, queue, runner)
    assert not controller.stack.canUndo()


def test_the_dialog_offers_every_patient(qtbot, controller, queue, runner, series, window, monkeypatch):
    made = []

    class Dialog:
        def __init__(self, *args):
            made.append(args)
            self.move_requested = SimpleNamespace(connect=made.append)
            self.finished = SimpleNamespace(connect=lambda _slot: None)

        def show(self):
            made.append("shown")

    monkeypatch.setattr("sscild_desktop.controllers.records.studies.MoveDialog", Dialog)
    controller.ask_move(series)
    settle(qtbot, queue, runner)
    (shown_series, rows, is_pseudonymous, parent), slot, last = made
    assert (shown_series, is_pseudonymous, parent, last) == (series, False, window, "shown")
    assert [row.patient.code for row in rows] == ["P0001", "P0002"]
    assert slot == controller.move
    assert Path(series.source) == Path("/ct")
