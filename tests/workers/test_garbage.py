"""Cyclic garbage with widgets in it must die in the window's thread, also while workers allocate a lot."""

import gc
import threading

from PySide6.QtCore import QObject

from sscild_desktop.workers import Job, Receivers, Runner
from sscild_desktop.workers.garbage import EVERY_MS


class Knot(QObject):
    """A cycle of Python references around a Qt object, and a note of the thread that untied it."""

    died_in: list[int] = []

    def __init__(self):
        super().__init__()
        self.itself = self

    def __del__(self):
        Knot.died_in.append(threading.get_ident())


def allocate(report):
    """What would start the collector in this thread a thousand times over."""
    for _ in range(300):
        report(0.0, "")
        [[number] for number in range(5000)]


def test_knots_die_in_the_window_thread(qtbot):
    Knot.died_in.clear()
    runner, ended = Runner(), []
    for _ in range(3):
        runner.run(Job(allocate), Receivers(done=ended.append))
    for _ in range(2000):
        Knot()
    qtbot.waitUntil(lambda: len(ended) == 3 and runner.running == 0, timeout=30_000)
    qtbot.wait(EVERY_MS // 10)
    gc.collect()
    assert len(Knot.died_in) == 2000
    assert set(Knot.died_in) == {threading.get_ident()}


def test_the_collector_is_on_again_afterwards(qtbot):
    runner, ended = Runner(), []
    runner.run(Job(allocate), Receivers(done=ended.append))
    assert not gc.isenabled()
    qtbot.waitUntil(lambda: bool(ended) and runner.running == 0, timeout=30_000)
    assert gc.isenabled()
