"""The waiting list: asked about while an analysis runs, one after the other, each told what became of it."""

from datetime import date
from pathlib import Path
from types import SimpleNamespace

import pytest

from sscild_desktop.controllers.waiting import work
from sscild_desktop.controllers.waiting.list import LATER, NOW, WaitingController
from sscild_desktop.controllers.waiting.work import QueuedDone
from sscild_desktop.core.errors import Cancelled, InputRefused
from sscild_desktop.core.patients import Patient
from sscild_desktop.state.waiting import DONE, FAILED, RUNS, WAITS
from sscild_desktop.workers import Channel

CT, OTHER = Path("/ct/one"), Path("/ct/other")


@pytest.fixture
def engine(monkeypatch):
    """What was analysed; ``visits`` are found in every folder, and ``fail`` ends every analysis."""
    made = SimpleNamespace(done=[], visits=[date(2024, 3, 5)], fail=None)

    def find(paths, _report):
        return tuple(SimpleNamespace(day=day, paths=paths) for day in made.visits)

    def analyse(_live, series, paths, _settings, report):
        report(0.5, "Lungs")
        if made.fail is not None:
            raise made.fail
        made.done.append((paths[0], series.day))
        return QueuedDone(Patient(id=7, code="P0007", name="Doe^Jane"), series.day, False)

    monkeypatch.setattr(work, "find_queued", find)
    monkeypatch.setattr(work, "analyse_queued", analyse)
    return made


@pytest.fixture
def controller(parts, engine):
    opened = []
    made = WaitingController(parts, opened.append)
    made.opened, made.kept = opened, []
    made.finished.connect(lambda: made.kept.append(True))
    return made


def rest(qtbot, controller, runner):
    qtbot.waitUntil(lambda: controller.is_over and runner.running == 0)


def states(controller):
    return [one.state for one in controller.list.entries]


def test_without_an_analysis_it_is_opened_as_ever(controller, window):
    controller.take([CT])
    assert controller.opened == [[CT]]
    window.question.ask.assert_not_called()


@pytest.mark.parametrize(("key", "opened", "waiting"), [(NOW, 1, 0), (LATER, 0, 1), ("", 0, 0)])
def test_while_one_is_analysed_the_reader_says(controller, session, window, key, opened, waiting):
    session.set_busy(Channel.ANALYSIS, True)
    controller.take([CT])
    window.question.ask.assert_called_once()
    controller._on_answer(key)
    assert (len(controller.opened), controller.list.count(WAITS)) == (opened, waiting)


def test_it_waits_for_the_analysis_and_then_runs_behind(qtbot, controller, session, runner, engine):
    session.set_busy(Channel.ANALYSIS, True)
    controller.add((CT,))
    assert states(controller) == [WAITS] and engine.done == []
    session.set_busy(Channel.ANALYSIS, False)
    rest(qtbot, controller, runner)
    (entry,) = controller.list.entries
    assert (entry.state, entry.patient_id) == (DONE, 7)
    assert "2024-03-05" in entry.text and engine.done == [(CT, date(2024, 3, 5))]
    assert controller.kept == [True] and controller.opened == []


def test_a_folder_of_visits_becomes_an_entry_for_each(qtbot, controller, runner, engine):
    engine.visits = [date(2023, 1, 1), date(2024, 1, 1)]
    controller.add((CT,))
    rest(qtbot, controller, runner)
    assert [one.words for one in controller.list.entries] == ["one, CT of 2023-01-01", "one, CT of 2024-01-01"]
    assert states(controller) == [DONE, DONE] and len(engine.done) == 2


def test_one_that_fails_says_why_and_the_next_goes_on(qtbot, controller, session, runner, engine):
    session.set_busy(Channel.ANALYSIS, True)
    controller.add((CT,))
    controller.add((OTHER,))
    engine.fail = InputRefused("Only 8 slices.")
    session.set_busy(Channel.ANALYSIS, False)
    rest(qtbot, controller, runner)
    assert [one.text for one in controller.list.entries] == ["Only 8 slices."] * 2
    assert states(controller) == [FAILED, FAILED] and controller.kept == []


def test_one_that_waits_can_be_taken_out(controller, session):
    session.set_busy(Channel.ANALYSIS, True)
    controller.add((CT,))
    controller.stop(controller.list.entries[0].number)
    session.set_busy(Channel.ANALYSIS, False)
    assert controller.list.entries == () and controller.is_over


def test_one_that_runs_can_be_stopped(qtbot, controller, runner, engine):
    engine.fail = Cancelled()
    controller.add((CT,))
    rest(qtbot, controller, runner)
    assert [(one.state, one.text) for one in controller.list.entries] == [(FAILED, "Stopped.")]


def test_in_pseudonym_mode_no_name_of_a_folder_is_shown(controller, session, state):
    session.set_busy(Channel.ANALYSIS, True)
    state.set_pseudonymous(True)
    controller.add((Path("/ct/Doe Jane"),))
    assert [one.words for one in controller.list.entries] == ["A CT"]


def test_names_that_stand_there_are_hidden_too(qtbot, controller, session, state, runner):
    controller.add((Path("/ct/Doe Jane"),))
    rest(qtbot, controller, runner)
    session.set_busy(Channel.ANALYSIS, True)
    controller.add((Path("/ct/Roe Ann"),))
    for are_hidden in (False, True, False):
        state.set_pseudonymous(are_hidden)
        told = str([(one.words, one.text) for one in controller.list.entries])
        assert [name in told for name in ("Doe", "Jane", "Roe")] == [not are_hidden] * 3
        assert "P0007" in told


def test_finished_ones_can_be_cleared_and_what_waits_stays(qtbot, controller, session, runner):
    controller.add((CT,))
    rest(qtbot, controller, runner)
    session.set_busy(Channel.ANALYSIS, True)
    controller.add((OTHER,))
    controller.list.clear_finished()
    assert states(controller) == [WAITS]
    assert RUNS not in states(controller)


def test_patients_of_other_records_are_not_offered(qtbot, controller, session, runner):
    controller.add([CT])
    rest(qtbot, controller, runner)
    session.set_busy(Channel.ANALYSIS, True)
    controller.add([OTHER])
    controller.list.forget_patients()
    assert states(controller) == [WAITS]


def test_when_the_records_cannot_be_written_any_more_it_is_said(controller, session, live, monkeypatch, engine):
    session.set_busy(Channel.ANALYSIS, True)
    controller.add((CT,))
    controller.add((OTHER,))
    monkeypatch.setattr(type(live), "is_read_only", True)
    session.set_busy(Channel.ANALYSIS, False)
    assert states(controller) == [FAILED, FAILED] and engine.done == []
    assert "cannot be written" in controller.list.entries[0].text


def test_closing_is_objected_to_while_something_waits(qtbot, controller, engine, session, window, runner):
    said = window.object_to_closing
    session.set_busy(Channel.ANALYSIS, True)
    controller.add([CT])
    assert said.call_args.args[0].startswith("Not analysed yet: 1 CT of the waiting list.")
    session.set_busy(Channel.ANALYSIS, False)
    rest(qtbot, controller, runner)
    said.assert_called_with("")
