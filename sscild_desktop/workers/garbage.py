"""Garbage is collected in the window's thread alone while tasks run.

Python collects cyclic garbage in whatever thread happens to allocate. When that is a worker and the garbage holds
widgets, Qt destroys them in the wrong thread and the process dies. So the collector is off while any task runs, and a
timer of the window's thread does its work with the usual thresholds.
"""

import gc

from PySide6.QtCore import QObject, QTimer, Slot

EVERY_MS = 1000
_held = 0


def _hold() -> None:
    global _held
    _held += 1
    gc.disable()


def _release() -> None:
    global _held
    _held -= 1
    if _held == 0:
        gc.enable()


class WindowThreadGarbage(QObject):
    """``hold`` when the first task starts, ``release`` when the last one has ended; both in the window's thread."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_held = False
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.collect)

    def hold(self) -> None:
        if not self._is_held:
            self._is_held = True
            _hold()
            self._timer.start()

    def release(self) -> None:
        if self._is_held:
            self._is_held = False
            self._timer.stop()
            _release()

    @Slot()
    def collect(self) -> None:
        """What Python would have done by itself: the oldest generation that is over its threshold."""
        counts, limits = gc.get_count(), gc.get_threshold()
        due = [generation for generation in (2, 1, 0) if counts[generation] > limits[generation] > 0]
        if due:
            gc.collect(due[0])
