"""The patient's course as Excel: asked where, written in the background, said where."""

from dataclasses import replace
from datetime import date

import openpyxl
import pytest

from sscild_desktop.controllers.patient.trend import NO_PATIENT, TrendController
from sscild_desktop.core.patients import LungFunction, Patient, Visit


@pytest.fixture
def controller(parts, live):
    return TrendController(replace(parts, live=live))


@pytest.fixture
def patient(live, state):
    made = live.records.patients.add(Patient(name="Doe^Jane"))
    for year in (2025, 2026):
        live.records.visits.add(Visit(patient_id=made.id, day=date(year, 1, 1), lung_function=LungFunction(fvc_l=2.5)))
    state.set_patient(made, live.records.visits.of(made.id))
    return made


def texts(path):
    book = openpyxl.load_workbook(path)
    return " ".join(str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row)


def test_the_trend_workbook_names_the_code_alone(qtbot, controller, ask, runner, session, window, patient, tmp_path):
    ask.file_to_write.side_effect = lambda _title, name: tmp_path / name
    controller.export_trend()
    assert "trend" in session.busy
    qtbot.waitUntil(lambda: runner.running == 0 and not session.busy)
    assert ask.file_to_write.call_args.args[1] == "P0001-trend.xlsx"
    assert controller.written == tmp_path / "P0001-trend.xlsx"
    assert "P0001" in texts(controller.written)
    assert "Doe" not in texts(controller.written)


def test_the_trend_workbook_reads_progression_on_the_visits_on_screen(
    qtbot, controller, ask, runner, state, live, session, patient, tmp_path
):
    live.records.visits.add(Visit(patient_id=patient.id, day=date(2026, 6, 1)))
    visits = live.records.visits.of(patient.id)
    state.set_patient(patient, visits)
    state.set_pair((visits[0].id, visits[2].id))
    ask.file_to_write.side_effect = lambda _title, name: tmp_path / name
    controller.export_trend()
    qtbot.waitUntil(lambda: runner.running == 0 and not session.busy)
    assert "From 2025-01-01 to 2026-06-01" in texts(controller.written)


def test_rows_of_the_cohort_are_written_once(qtbot, controller, ask, runner, session, window, patient, tmp_path):
    ask.file_to_add_to.side_effect = lambda _title, name: tmp_path / name
    for _ in range(2):
        controller.append_cohort()
        qtbot.waitUntil(lambda: runner.running == 0 and not session.busy)
    assert texts(tmp_path / "cohort.xlsx").count("P0001") == 2
    assert window.messages.show_info.call_args.args[0].endswith(".")


def test_without_a_patient_it_says_so(controller, window, session):
    controller.export_trend()
    window.messages.show_info.assert_called_with(NO_PATIENT)
    assert session.busy == frozenset()


def test_a_folder_that_cannot_be_written_gets_one_sentence(
    qtbot, controller, ask, runner, session, window, patient, tmp_path
):
    (tmp_path / "file").write_text("x")
    ask.file_to_write.side_effect = lambda _title, name: tmp_path / "file" / name
    controller.export_trend()
    qtbot.waitUntil(lambda: runner.running == 0 and not session.busy)
    assert window.messages.show_error.call_args.args[0].endswith(".")
