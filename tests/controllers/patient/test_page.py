"""The patient's controller without a window: what the page is told, what the records get, what is taken back."""

from datetime import date
from unittest.mock import Mock

import pytest
from PySide6.QtGui import QUndoStack

from sscild_desktop.controllers.patient.typed import new_doubts, said, with_value
from sscild_desktop.core.errors import ExportFailed
from sscild_desktop.core.patients import LungFunction, Patient, Visit
from sscild_desktop.core.records.errors import RecordsFailed
from sscild_desktop.core.rules.plausible import Doubt, previous_function
from sscild_desktop.views.patient.patient_page import PatientPage
from tests.controllers.patient.patient_case import DAYS, NAME, make_case
from tests.controllers.view_specs import view_spec

TODAY = date(2025, 6, 1)


@pytest.fixture
def page():
    return view_spec(PatientPage)


@pytest.fixture
def case(tmp_path, parts, page):
    made = make_case(tmp_path / "records", parts, page)
    yield made
    made.close()


def test_opening_shows_the_newest_visit_the_rules_and_the_trend_under_the_code(case):
    visit, drafts = case.page.editor.show_visit.call_args.args
    assert (visit.day, drafts) == (DAYS[2], {})
    assert case.page.show_trend.call_args.args == (case.visits(), "P0001")
    readings, judged = case.page.progression.show_readings.call_args.args
    assert (len(readings) >= 7, judged) == (True, None)
    keys = [row.measure.key for row in case.page.show_changes.call_args.args[0]]
    assert "fvc_l" in keys
    case.page.set_read_only.assert_called_with("")


def test_one_visit_alone_has_no_progression(case):
    for visit in case.visits()[1:]:
        case.do(case.controller.remove_visit, visit.id)
    case.page.progression.show_readings.assert_called_with((), None)
    case.page.show_changes.assert_called_with(())
    case.page.pair.show_pair.assert_called_with(case.visits(), None)


def test_a_change_is_written_shown_and_said_to_be_saved(case):
    case.do(case.controller.change_visit, "fvc_l", 2.35)
    assert case.kept("fvc_l") == 2.35
    assert case.state.visits == case.visits()
    assert case.page.editor.show_saved.call_args.args[0].startswith("saved ")
    assert case.stack.undoText() == "FVC of 2024-03-05"


def test_a_refusal_of_the_records_is_said_at_the_box(case, monkeypatch):
    monkeypatch.setattr(case.records.visits, "change", Mock(side_effect=RecordsFailed("The disk is full.")))
    case.do(case.controller.change_visit, "fvc_l", 2.35)
    case.page.editor.show_refused.assert_called_once_with("fvc_l", 2.35, "The disk is full.")
    case.window.messages.show_error.assert_called_once_with("The disk is full.")
    assert case.stack.count() == 0
    assert case.state.visits[-1].lung_function.fvc_l == 2.4


def test_a_refused_value_cannot_be_kept_anyway(case):
    case.do(case.controller.change_visit_anyway, "fvc_percent", 800.0)
    assert case.kept("fvc_percent") == 76.0
    assert case.page.editor.show_doubt.call_args.args[:2] == ("fvc_percent", "refuse")


def test_a_removed_patient_leaves_the_page_and_comes_back(case):
    visits = case.visits()
    case.do(case.controller.remove_patient)
    assert (case.state.patient, case.state.visits) == (None, ())
    assert case.records.patients.rows() == ()
    case.undo()
    assert case.state.patient == case.patient
    assert case.state.visits == visits


def test_a_new_patient_gets_the_next_code_and_is_open(case):
    case.do(case.controller.new_patient)
    assert (case.state.patient.code, case.state.visits) == ("P0002", ())
    case.undo()
    assert [row.patient.code for row in case.records.patients.rows()] == ["P0001"]
    assert case.state.patient is None


def test_taking_back_at_a_patient_who_is_not_on_screen_is_said(case):
    case.do(case.controller.change_visit, "treatment", "rituximab")
    case.do(case.controller.new_patient)
    case.window.messages.reset_mock()
    case.undo()  # the new patient
    case.do(case.controller.open, case.patient.id)
    case.state.set_patient(Patient(99, "P0099"), ())
    case.undo()
    assert case.visits()[-1].treatment == ""
    case.window.messages.show_info.assert_called_with("Taken back: treatment of 2024-03-05.")


def test_judging_the_same_again_is_no_step(case):
    case.do(case.controller.set_fibrosis, True)
    case.do(case.controller.set_fibrosis, True)
    case.do(case.controller.set_signs, None)
    assert case.stack.count() == 1


def test_ipf_changes_the_rules_at_once(case):
    case.do(case.controller.change_patient, "disease", "IPF")
    readings = case.page.progression.show_readings.call_args.args[0]
    ppf = next(one for one in readings if one.rule.startswith("PPF"))
    assert "IPF" in ppf.text


def test_nothing_is_asked_of_records_that_are_not_open(parts, page):
    from sscild_desktop.controllers.patient.page import PatientController

    PatientController(parts, page, QUndoStack())
    assert "not open" in page.set_read_only.call_args.args[0]


def test_the_chart_is_written_where_the_reader_wants_it(case, ask, tmp_path):
    target = tmp_path / "chart.png"
    ask.file_to_write.return_value = target
    case.page.trend.save.return_value = target
    case.controller.export_trend("png")
    assert ask.file_to_write.call_args.args[1] == "P0001-trend.png"
    case.page.trend.save.assert_called_once_with(target)
    case.page.trend.save.side_effect = ExportFailed("No room.")
    case.controller.export_trend("svg")
    case.window.messages.show_error.assert_called_once_with("No room.")


def test_a_visit_that_is_not_there_is_not_selected(case):
    case.page.editor.reset_mock()
    case.do(case.controller.select, 12345)
    case.page.editor.show_visit.assert_not_called()


def test_the_name_is_in_no_text_that_leaves_the_page(case):
    calls = str(case.window.messages.mock_calls) + str(case.page.show_trend.mock_calls) + case.stack.undoText()
    case.do(case.controller.change_patient, "name", "Vermeer A")
    assert NAME not in calls + case.stack.undoText()


def visit(number, day, **function):
    return Visit(number, 1, day, LungFunction(**function))


def test_values_go_to_their_places():
    one = visit(1, DAYS[0], fvc_l=2.0)
    assert with_value(one, "dlco_is_hb_corrected", True).lung_function == LungFunction(2.0, dlco_is_hb_corrected=True)
    assert with_value(one, "worse", False).symptoms.worse is False
    assert with_value(one, "symptoms", "cough").symptoms.text == "cough"
    assert with_value(one, "function_day", DAYS[0]).lung_function.day is None
    assert with_value(one, "function_day", DAYS[1]).lung_function.day == DAYS[1]
    assert with_value(one, "day", DAYS[1]).day == DAYS[1]


def test_the_visit_before_is_the_last_with_lung_function():
    visits = (visit(1, DAYS[0], fvc_l=2.0), visit(2, DAYS[1]), visit(3, DAYS[2], fvc_l=1.9))
    assert previous_function(visits, DAYS[2]) == visits[0].lung_function
    assert previous_function(visits, DAYS[0]) is None


def test_what_is_typed_is_doubted_against_what_was_measured_before_it():
    """Also where it was measured on another day than the visits say: at the second visit, but before the first's."""
    first = with_value(visit(1, DAYS[0], fvc_l=4.0), "function_day", DAYS[1])
    before = with_value(visit(2, DAYS[2]), "function_day", DAYS[0])
    after = with_value(before, "fvc_l", 2.0)
    assert new_doubts(before, after, "fvc_l", (first, before), 1960, DAYS[2]) == ()
    assert previous_function((first,), DAYS[2]) == first.lung_function


def test_only_what_was_typed_now_is_doubted():
    before = visit(1, DAYS[0], fvc_l=0.5)  # unusual, but kept
    after = with_value(before, "fvc_percent", 25.0)
    texts = [doubt.field for doubt in new_doubts(before, after, "fvc_percent", (before,), 0, TODAY)]
    assert texts == []
    assert new_doubts(before, with_value(before, "treatment", "x"), "treatment", (before,), 0, TODAY) == ()


def test_a_refusal_is_said_before_what_is_asked():
    doubts = (Doubt("fvc_l", "ask", "Odd."), Doubt("fvc_l", "refuse", "Impossible."))
    assert said(doubts) == ("refuse", "Impossible.")
    assert said(doubts[:1]) == ("ask", "Odd.")
