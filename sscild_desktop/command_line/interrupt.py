"""Ctrl+C on the command line: it stops the work at once, and cannot get lost."""

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from sscild_desktop.core.errors import Cancelled
from sscild_desktop.core.progress import Report


class Stopped(KeyboardInterrupt):
    """Ctrl+C; its own type, as Python kills the process at its end if a plain one once passed through ``exec``."""


_asked = threading.Event()


@contextmanager
def ctrl_c_stops() -> Iterator[None]:
    """While the block runs Ctrl+C raises ``Stopped`` and is remembered; libraries swallow what is raised in imports."""
    _asked.clear()
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGINT, _stop)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _stop(_number: int, _frame: FrameType | None) -> None:
    _asked.set()
    raise Stopped


def stoppable(report: Report) -> Report:
    """``report`` that raises ``Cancelled`` once Ctrl+C was pressed, even if that was swallowed somewhere."""

    def asking(fraction: float, text: str) -> None:
        if _asked.is_set():
            raise Cancelled
        report(fraction, text)

    return asking
