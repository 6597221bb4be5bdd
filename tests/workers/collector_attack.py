"""Attacks the rule of the collector: lowered thresholds, cancelled tasks, and cyclic garbage that holds widgets.

``python -m tests.workers.collector_attack --seconds 60`` says how many widgets died, and in which threads. Where one
dies in another thread than the window's, it ends with 1, or Qt ends the process.
"""

import argparse
import gc
import random
import sys
import tempfile
import threading
import time
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QApplication, QLabel, QWidget

from sscild_desktop.core.dicom import load, scan
from sscild_desktop.workers import Receivers, Runner
from tests.core.dicom.factory import stack_positions, write_series

THRESHOLDS = (20, 2, 2)
KNOTS = 20


class Knot(QWidget):
    """A widget in a cycle of Python references, and a note of the thread that untied it."""

    died_in: list[int] = []

    def __init__(self) -> None:
        super().__init__()
        self.label = QLabel("part of a window that was closed", self)
        self.itself = self

    def __del__(self) -> None:
        Knot.died_in.append(threading.get_ident())


class Attack:
    """Starts scans and loads, stops most of them half-way, and drops knots all the while."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.runner, self.random = Runner(), random.Random(seed)
        self.answers: dict[str, int] = {"done": 0, "cancelled": 0}
        self._jobs = [partial(scan, [folder]), partial(load, scan([folder]).series[0])]

    def round(self) -> None:
        receivers = Receivers(lambda _result: self._count("done"), cancelled=lambda: self._count("cancelled"))
        handle = self.runner.run(self.random.choice(self._jobs), receivers)
        self._drop_knots(self.random.uniform(0, 0.05))
        handle.cancel()
        while self.runner.running:
            self._drop_knots(0.001)
        self._drop_knots(0.005)

    def _count(self, answer: str) -> None:
        self.answers[answer] += 1

    def _drop_knots(self, seconds: float) -> None:
        for _number in range(KNOTS):
            Knot()
        end = time.monotonic() + seconds
        while True:
            QApplication.processEvents()
            if time.monotonic() >= end:
                return


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=60.0)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    application = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as folder:
        write_series(Path(folder), stack_positions(300, 1.0), rows=32, columns=32)
        attack = Attack(Path(folder), options.seed)
        gc.set_threshold(*THRESHOLDS)
        end = time.monotonic() + options.seconds
        while time.monotonic() < end:
            attack.round()
    gc.collect()
    elsewhere = [thread for thread in Knot.died_in if thread != threading.get_ident()]
    print(f"{len(Knot.died_in)} widgets died, {len(elsewhere)} elsewhere;", attack.answers)
    del application
    return 1 if elsewhere or not Knot.died_in or not attack.answers["cancelled"] else 0


if __name__ == "__main__":
    sys.exit(main())
