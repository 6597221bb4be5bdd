"""Cyclic garbage with widgets in it must die in the window's thread, also while threads allocate a lot."""

import gc
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from PySide6.QtCore import QObject

from sscild_desktop.workers import Receivers, Runner
from tests.patience import PATIENCE_S

REPOSITORY = Path(__file__).resolve().parents[2]


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


def test_knots_die_in_the_window_thread_by_the_timer(qtbot):
    Knot.died_in.clear()
    runner, ended = Runner(), []
    for _ in range(3):
        runner.run(allocate, Receivers(done=ended.append))
    for _ in range(2000):
        Knot()
    qtbot.waitUntil(lambda: len(ended) == 3 and runner.running == 0)
    kept: list[list[list[int]]] = []  # below the threshold nothing is due, as ever
    qtbot.waitUntil(lambda: bool(kept.append([[] for _ in range(100)])) or len(Knot.died_in) == 2000)
    assert set(Knot.died_in) == {threading.get_ident()}


def test_threads_that_no_task_knows_of_do_not_collect_either(qtbot):
    Knot.died_in.clear()
    Runner()
    for _ in range(2000):
        Knot()
    with ThreadPoolExecutor(1) as pool:
        pool.submit(allocate, lambda _fraction, _text: None).result()
    assert not Knot.died_in
    gc.collect()
    assert set(Knot.died_in) == {threading.get_ident()}


def test_a_cancelled_scan_with_knots_of_widgets_does_not_end_the_process():
    """A few seconds of what ``python -m tests.workers.collector_attack`` does for a minute."""
    command = [sys.executable, "-X", "faulthandler", "-m", "tests.workers.collector_attack", "--seconds", "3"]
    attack = subprocess.run(command, cwd=REPOSITORY, capture_output=True, text=True, timeout=PATIENCE_S, check=False)
    assert attack.returncode == 0, attack.stdout + attack.stderr[-4000:]
    assert " 0 elsewhere" in attack.stdout
