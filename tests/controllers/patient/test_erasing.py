"""A removed patient is erased for good after a question, and only after its one answer."""

import pytest

from sscild_desktop.controllers.patient.erasing import ERASE


@pytest.fixture
def offered(case):
    case.do(case.controller.remove_patient)
    case.erased = []
    case.controller.erasing.erased.connect(case.erased.append)
    return case


def codes(case):
    case.undo()
    return [row.patient.code for row in case.records.patients.rows()]


def test_removing_offers_it_and_the_question_says_what_is_lost(offered):
    text, action, words = offered.window.messages.show_info.call_args.args
    assert "Undo brings the patient back" in text and (action, words) == (ERASE, "Erase for good …")
    offered.controller.erasing._do(ERASE)
    question, answers = offered.window.question.ask.call_args.args
    assert "P0001" in question and "Nothing brings them back" in question
    assert [key for key, _words in answers] == ["", ERASE], "the first one is under the space bar"


def test_yes_erases(offered):
    offered.controller.erasing._do(ERASE)
    offered.do(offered.controller.erasing._on_answer, ERASE)
    assert offered.erased == [offered.patient.id]
    assert offered.records.visits.of(offered.patient.id) == ()
    assert offered.window.messages.show_info.call_args.args == ("P0001 was erased.",)


@pytest.mark.parametrize("answer", ["", "visits:both"])
def test_any_other_answer_keeps(offered, answer):
    offered.controller.erasing._do(ERASE)
    offered.do(offered.controller.erasing._on_answer, answer)
    offered.do(offered.controller.erasing._on_answer, ERASE)  # of another question
    assert offered.erased == [] and codes(offered) == ["P0001"]


def test_a_patient_who_was_brought_back_meanwhile_leaves_the_page(offered):
    offered.undo()
    assert offered.state.patient is not None
    offered.controller.erasing._do(ERASE)
    offered.do(offered.controller.erasing._on_answer, ERASE)
    assert offered.state.patient is None and offered.state.visits == ()
