"""Python's cyclic garbage is collected in the window's thread alone.

Python collects cyclic garbage in whatever thread happens to allocate. Where that is not the window's and the garbage
holds widgets, Qt destroys them in the wrong thread and the process dies. It is not enough to hold the collector while
a task runs: nobody can promise for every library that its threads have ended by then. So from the first runner on
Python's own collector is off for good, and a timer of the window's thread does its work at the usual thresholds.
"""

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 1000


def collect_what_is_due() -> None:
    """What Python would have done by itself: the oldest generation that is over its threshold."""
    counts, limits = gc.get_count(), gc.get_threshold()
    due = [generation for generation in (2, 1, 0) if counts[generation] > limits[generation] > 0]
    if due:
        gc.collect(due[0])


def collect_in_this_thread_alone(parent: QObject) -> None:
    """Switches Python's collector off and does its work in ``parent``'s thread, which is the window's."""
    gc.disable()
    timer = QTimer(parent)
    timer.timeout.connect(collect_what_is_due)
    timer.start(EVERY_MS)
