"""The page of the patient and the disk: nothing in the window's thread, in order, and what is refused is told."""

import json
import threading
from dataclasses import replace
from unittest.mock import Mock

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from sscild_desktop.core.records.database import Database
from sscild_desktop.core.records.errors import RecordsFailed
from tests.controllers.patient.patient_case import DAYS
from tests.patience import PATIENCE_S

FULL = RecordsFailed("The disk is full.")


@pytest.fixture
def gate(case, monkeypatch):
    """Nothing is written until it is opened."""
    made, change = threading.Event(), case.records.visits.change

    def wait(visit):
        assert made.wait(PATIENCE_S)
        return change(visit)

    monkeypatch.setattr(case.live.records.visits, "change", wait)
    yield made
    made.set()


def refuse(case, monkeypatch):
    monkeypatch.setattr(case.records.visits, "change", Mock(side_effect=FULL))


def type_into(case, key, text):
    """Like ``case.write``, without waiting for the disk."""
    case.write(key, text, end=None)
    QTest.keyClick(case.box(key).box, Qt.Key.Key_Return)


def test_the_window_never_waits_for_the_database(case, monkeypatch):
    threads = set()
    for name in ("rows", "writing"):
        asked = getattr(Database, name)

        def noted(self, *arguments, asked=asked):
            threads.add(threading.current_thread())
            return asked(self, *arguments)

        monkeypatch.setattr(Database, name, noted)
    case.write("fvc_l", "2.35")
    case.undo()
    case.redo()
    case.do(case.controller.set_fibrosis, True)
    case.do(case.state.set_pair, (case.state.visits[0].id, case.state.visits[2].id))
    case.do(case.controller.add_visit, DAYS[0].replace(year=2025))
    case.do(case.controller.remove_visit, case.state.visits[0].id)
    case.do(case.controller.change_patient, "antibody", "anti-Scl-70")
    case.do(case.controller.new_patient)
    case.do(case.controller.remove_patient)
    assert threads
    assert threading.main_thread() not in threads


def test_what_was_typed_is_on_screen_before_it_is_on_disk(case, gate):
    type_into(case, "fvc_l", "2.35")
    type_into(case, "fev1_l", "2.30")
    shown = case.state.visits[-1].lung_function
    assert (shown.fvc_l, shown.fev1_l) == (2.35, 2.3)
    assert case.box("fvc_l").box.text() == "2.35"
    gate.set()
    assert case.visits()[-1].lung_function == shown
    assert case.state.visits == case.visits()


def test_undo_and_redo_that_overtake_the_disk_stay_in_order(case, gate):
    type_into(case, "fvc_l", "2.35")
    type_into(case, "fvc_l", "2.30")
    case.stack.undo()
    case.stack.undo()
    case.stack.redo()
    gate.set()
    assert case.kept("fvc_l") == 2.35
    assert case.state.visits[-1].lung_function.fvc_l == 2.35
    noted = [(one.before, one.edited) for one in case.records.edits.of_visit(case.visits()[-1].id)][-5:]
    assert noted == [(2.4, 2.35), (2.35, 2.3), (2.3, 2.35), (2.35, 2.4), (2.4, 2.35)]


def test_a_refused_value_is_told_and_stays_in_its_box(case, monkeypatch):
    refuse(case, monkeypatch)
    case.write("fvc_l", "2.35")
    box = case.box("fvc_l")
    assert (box.box.text(), box.doubt.text) == ("2.35", "The disk is full.")
    assert case.state.visits[-1].lung_function.fvc_l == 2.4
    assert case.stack.count() == 0
    case.window.messages.show_error.assert_called_once_with("The disk is full.")
    monkeypatch.undo()
    case.write("fvc_l", "2.35")
    assert case.kept("fvc_l") == 2.35


def test_an_undo_that_is_refused_leaves_the_stack(case, monkeypatch):
    case.write("treatment", "rituximab")
    case.write("fvc_l", "2.35")
    refuse(case, monkeypatch)
    case.undo()
    case.window.messages.show_error.assert_called_once_with("The disk is full.")
    assert case.state.visits[-1].lung_function.fvc_l == 2.35
    assert case.stack.undoText() == "treatment of 2024-03-05"
    assert not case.stack.canRedo()


def test_a_choice_and_a_judgement_that_are_refused_go_back(case, monkeypatch):
    refuse(case, monkeypatch)
    monkeypatch.setattr(case.records.readings, "keep", Mock(side_effect=FULL))
    case.do(case.controller.change_visit, "worse", True)
    case.do(case.controller.set_fibrosis, True)
    assert case.box("worse").value is False
    assert case.page.progression.fibrosis.value is None
    assert case.window.messages.show_error.call_count == 2
    assert case.stack.count() == 0


def test_what_could_not_be_written_at_the_end_is_a_draft(case, monkeypatch, tmp_path):
    refuse(case, monkeypatch)
    case.write("fvc_l", "2.35", end=None)
    case.controller.flush()
    texts = json.loads((tmp_path / "records" / "drafts.json").read_text(encoding="utf-8"))
    assert list(texts.values()) == [{"fvc_l": "2.35"}]


def test_what_others_changed_meanwhile_stays(case, gate):
    type_into(case, "fvc_l", "2.35")
    visit = case.state.visits[-1]
    monkey = replace(case.live.records.visits.get(visit.id), treatment="written by somebody else")
    type(case.live.records.visits).change(case.live.records.visits, monkey)
    gate.set()
    assert case.visits()[-1].treatment == "written by somebody else"
    assert case.kept("fvc_l") == 2.35
