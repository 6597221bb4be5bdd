"""The one door for background work: answers, cancelling, errors, outdated answers, no thread left behind."""

import threading
import time
from functools import partial

import pytest
from PySide6.QtCore import QTimer

from sscild_desktop.core.errors import Cancelled, InputRefused
from sscild_desktop.workers import WHAT_A_NEW_CT_STOPS, Channel, Receivers, Runner, quiet
from tests.patience import PATIENCE_MS, PATIENCE_S


class Ear:
    """Receivers that write down what they were told, and in which thread."""

    def __init__(self):
        self.heard = []
        self.threads = set()

    def receivers(self):
        return Receivers(
            lambda result: self._note("done", result),
            lambda error: self._note("error", error),
            lambda: self._note("cancelled"),
            lambda fraction, text: self._note("progress", fraction, text),
        )

    def part(self, value):
        self._note("partial", value)

    def _note(self, *what):
        self.heard.append(what)
        self.threads.add(threading.get_ident())

    def kinds(self):
        return [what[0] for what in self.heard]


@pytest.fixture
def runner(qtbot):
    made = Runner()
    yield made
    assert made.stop_all(PATIENCE_MS)


@pytest.fixture
def ear():
    return Ear()


def count_to(limit, report, on_part=None):
    """A calculation that reports often and slowly enough to be stopped."""
    for number in range(limit):
        report(number / limit, f"at {number}")
        if on_part is not None:
            on_part(number)
        time.sleep(0.002)
    return limit


def test_the_answer_comes_last_and_in_the_window_thread(qtbot, runner, ear):
    runner.run_in_parts(partial(count_to, 20), ear.receivers(), ear.part, Channel.IMPORT)
    qtbot.waitUntil(lambda: "done" in ear.kinds())
    assert ear.heard[-1] == ("done", 20)
    assert {"progress", "partial"} <= set(ear.kinds())
    assert ear.threads == {threading.get_ident()}


def test_the_newest_partial_result_is_never_lost(qtbot, runner, ear):
    runner.run_in_parts(partial(count_to, 300), ear.receivers(), ear.part, Channel.IMPORT)
    qtbot.waitUntil(lambda: "done" in ear.kinds())
    assert [what for what in ear.heard if what[0] == "partial"][-1] == ("partial", 299)


def test_news_without_end_leave_the_event_loop_time_for_the_reader(qtbot, runner):
    is_enough = threading.Event()

    def talk(report, on_part):
        for number in range(5000):
            on_part(number)
            if is_enough.wait(0.001):
                return "was stopped"
        return "talked to the end"

    answers = []
    slow = partial(time.sleep, 0.005)
    runner.run_in_parts(talk, Receivers(answers.append), lambda _part: slow(), Channel.IMPORT)
    QTimer.singleShot(100, is_enough.set)
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == ["was stopped"]


def test_an_error_arrives_as_it_was_raised(qtbot, runner, ear):
    def fail(report):
        raise InputRefused("Nothing is there; choose another folder.")

    runner.run(fail, ear.receivers())
    qtbot.waitUntil(lambda: bool(ear.heard))
    assert ear.kinds() == ["error"]
    assert isinstance(ear.heard[0][1], InputRefused)


def test_cancel_is_no_error_and_is_quick(qtbot, runner, ear):
    handle = runner.run(partial(count_to, 100_000), ear.receivers())
    qtbot.waitUntil(lambda: "progress" in ear.kinds())
    handle.cancel()
    qtbot.waitUntil(lambda: "cancelled" in ear.kinds())
    assert not {"done", "error"} & set(ear.kinds())


def test_a_stage_that_was_finished_is_told_although_the_calculation_was_cancelled(qtbot, runner, ear):
    go_on = threading.Event()

    def stages(report, on_stage):
        go_on.wait(PATIENCE_S)
        on_stage("lungs")
        raise Cancelled

    handle = runner.run_in_parts(stages, ear.receivers(), ear.part, Channel.ANALYSIS)
    handle.cancel()
    go_on.set()
    qtbot.waitUntil(lambda: "cancelled" in ear.kinds())
    # cancelled before it began or in its stage: in the second case the stage must have been told first
    assert ear.heard in ([("cancelled",)], [("partial", "lungs"), ("cancelled",)])


def test_a_newer_question_silences_the_older_one(qtbot, runner):
    old, new = Ear(), Ear()
    runner.run(partial(count_to, 100_000), old.receivers(), Channel.LEVEL, lane=5)
    qtbot.waitUntil(lambda: "progress" in old.kinds())
    heard = len(old.heard)
    runner.run(partial(count_to, 5), new.receivers(), Channel.LEVEL, lane=5)
    qtbot.waitUntil(lambda: "done" in new.kinds())
    qtbot.waitUntil(lambda: runner.running == 0)
    assert len(old.heard) == heard


def test_channels_do_not_disturb_each_other(qtbot, runner):
    one, two = Ear(), Ear()
    runner.run(partial(count_to, 30), one.receivers(), Channel.LEVEL, lane=4)
    runner.run(partial(count_to, 30), two.receivers(), Channel.LEVEL, lane=5)
    qtbot.waitUntil(lambda: "done" in one.kinds() and "done" in two.kinds())


def test_a_channel_is_dropped_with_all_its_lanes_and_no_other(qtbot, runner):
    one, two, other = Ear(), Ear(), Ear()
    for lane, ear in ((1, one), (2, two)):
        runner.run(partial(count_to, 100_000), ear.receivers(), Channel.LEVEL, lane)
    runner.run(partial(count_to, 30), other.receivers(), Channel.EXPORT)
    for channel in WHAT_A_NEW_CT_STOPS:
        runner.drop_channel(channel)
    qtbot.waitUntil(lambda: "done" in other.kinds() and runner.running == 0)
    assert not {"done", "cancelled"} & {*one.kinds(), *two.kinds()}


def test_a_function_without_report_runs_too(qtbot, runner, ear):
    runner.run(quiet(partial(max, 3, 7)), ear.receivers())
    qtbot.waitUntil(lambda: ear.heard == [("done", 7)])


def test_stop_all_ends_every_thread_and_tells_nobody(qtbot, runner, ear):
    for _ in range(4):
        runner.run(partial(count_to, 100_000), ear.receivers())
    qtbot.waitUntil(lambda: "progress" in ear.kinds())
    assert runner.stop_all(PATIENCE_MS)
    assert runner.running == 0
    heard = len(ear.heard)
    qtbot.wait(50)
    assert len(ear.heard) == heard


def test_many_short_tasks_leave_no_thread(qtbot, runner, ear):
    for number in range(200):
        runner.run(quiet(partial(max, number, 0)), ear.receivers())
    qtbot.waitUntil(lambda: len(ear.heard) == 200)
    qtbot.waitUntil(lambda: runner.running == 0)
    assert sorted(what[1] for what in ear.heard) == list(range(200))


def test_a_task_that_never_looks_is_not_destroyed_while_it_runs(qtbot, ear):
    runner, inside, go_on = Runner(), threading.Event(), threading.Event()

    def never_looks() -> None:
        inside.set()
        go_on.wait(PATIENCE_S)

    runner.run(quiet(never_looks), ear.receivers())
    assert inside.wait(PATIENCE_S), "a task that was not begun yet would stop at once"
    assert not runner.stop_all(50)
    task = next(iter(runner._threads))
    del runner
    qtbot.wait(20)
    assert task.isRunning()
    go_on.set()
    assert task.wait(PATIENCE_MS)


def test_a_task_runs_until_its_answer_is_told_even_if_another_ends_before(qtbot, runner):
    told, seen = [], []
    runner.running_changed.connect(lambda count: seen.append((count, *told)))
    for name in ("first", "second"):
        runner.run(quiet(lambda name=name: name), Receivers(told.append)).task.wait()
    qtbot.waitUntil(lambda: runner.running == 0)
    assert told == ["first", "second"]
    assert seen == [(1,), (2,), (1, "first"), (0, "first", "second")]
