"""The queue: in order, one at a time, the newest state of a key, nothing lost at the end."""

import threading

import pytest

from sscild_desktop.controllers.records.live import LiveRecords, RecordsClosed
from sscild_desktop.workers import Receivers, quiet
from tests.patience import PATIENCE_S


class Log:
    """Work that writes down when they ran; it waits until ``gate`` is opened."""

    def __init__(self):
        self.gate, self.ran, self.answers = threading.Event(), [], []

    def job(self, name):
        def run():
            assert self.gate.wait(PATIENCE_S)
            self.ran.append(name)
            return name

        return quiet(run)

    @property
    def receivers(self):
        return Receivers(self.answers.append, lambda error: self.answers.append(type(error).__name__))


@pytest.fixture
def log():
    made = Log()
    yield made
    made.gate.set()


def test_jobs_run_in_the_order_they_came(qtbot, queue, log):
    for name in "abc":
        queue.add(log.job(name), log.receivers)
    assert log.ran == []
    log.gate.set()
    qtbot.waitUntil(lambda: queue.is_idle)
    assert log.ran == log.answers == ["a", "b", "c"]


def test_of_waiting_jobs_with_one_key_the_newest_runs_after_what_was_asked_before(qtbot, queue, log):
    queue.add(log.job("first"), log.receivers)
    for name, key in (("old", "analysis"), ("fvc", ""), ("new", "analysis")):
        queue.add(log.job(name), log.receivers, key)
    log.gate.set()
    qtbot.waitUntil(lambda: queue.is_idle)
    assert log.ran == ["first", "fvc", "new"]


def test_an_error_does_not_stop_the_queue(qtbot, queue, log):
    def fail():
        raise ZeroDivisionError

    queue.add(quiet(fail), log.receivers)
    queue.add(log.job("next"), log.receivers)
    log.gate.set()
    qtbot.waitUntil(lambda: queue.is_idle)
    assert log.answers == ["ZeroDivisionError", "next"]


def test_finish_does_everything_that_waits(queue, log):
    for name in "abc":
        queue.add(log.job(name), log.receivers)
    log.gate.set()
    queue.finish()
    assert log.ran == ["a", "b", "c"]
    assert queue.is_idle


def test_a_waiting_job_can_be_withdrawn(qtbot, queue, log):
    stopped = []
    queue.add(log.job("a"), log.receivers)
    entry = queue.add(log.job("b"), Receivers(cancelled=lambda: stopped.append("b")))
    queue.cancel(entry)
    log.gate.set()
    qtbot.waitUntil(lambda: queue.is_idle)
    assert (log.ran, stopped) == (["a"], ["b"])


def test_the_running_job_is_cancelled_at_its_next_report(qtbot, queue):
    begun, stopped = threading.Event(), []

    def work(report):
        begun.set()
        while True:
            report(0.0, "")

    entry = queue.add(work, Receivers(cancelled=lambda: stopped.append(True)))
    assert begun.wait(PATIENCE_S)
    queue.cancel(entry)
    qtbot.waitUntil(lambda: queue.is_idle)
    assert stopped == [True]


def test_records_that_are_not_open_say_so():
    live = LiveRecords()
    assert (live.is_open, live.is_read_only) == (False, True)
    with pytest.raises(RecordsClosed, match=r"not open.*\.$"):
        live.records.patients.rows()
