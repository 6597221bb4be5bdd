"""One calculation in one thread: progress, partial results, cancelling, and exactly one answer at the end."""

import threading
import time
from collections.abc import Callable
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QThread, Signal

from sscild_desktop.core.errors import Cancelled
from sscild_desktop.core.progress import Report

T = TypeVar("T")
P = TypeVar("P")

Work = Callable[[Report], T]
"""What runs in the background: it takes a report, by which it is stopped too, and answers."""

WorkInParts = Callable[[Report, Callable[[P], None]], T]
"""The same with a callable to which it hands what is ready before the whole is."""

PROGRESS_S = 0.1
"""Least time between two notices of progress."""


def quiet(function: Callable[[], T]) -> Work[T]:
    """Work that tells nothing on its way and cannot be stopped in the middle."""
    return lambda _report: function()


class Mailbox(Generic[T]):
    """Holds the newest value between two threads: a slow reader skips values instead of falling behind."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._values: list[T] = []

    def put(self, value: T) -> bool:
        """Store ``value``; True when the box was empty, so that the reader must be told."""
        with self._lock:
            was_empty = not self._values
            self._values = [value]
            return was_empty

    def take(self) -> list[T]:
        """The newest value in a list, or an empty list."""
        with self._lock:
            values, self._values = self._values, []
            return values


class Task(QThread):
    """Runs one piece of work, which may hand over parts of its answer.

    ``answered`` comes once, before ``finished``; ``told`` when a mailbox has something new.
    """

    told = Signal(int)
    answered = Signal(int)

    def __init__(self, number: int, work: WorkInParts[Any, Any]) -> None:
        super().__init__()
        self.number = number
        self.progress = Mailbox[tuple[float, str]]()
        self.parts = Mailbox[Any]()
        self.result: Any = None
        self.error: BaseException | None = None
        self._work: WorkInParts[Any, Any] | None = work
        self._stop = threading.Event()
        self._told_at = -PROGRESS_S

    def stop(self) -> None:
        """Ask the calculation to end at its next report; returns at once."""
        self._stop.set()

    @property
    def is_stopping(self) -> bool:
        return self._stop.is_set()

    def run(self) -> None:
        """In the new thread: call the function, keep its result or its error, answer."""
        try:
            self.result = self._call()
        except BaseException as error:  # a thread must answer whatever happened in it
            self.error = error
        self._work = None
        self.answered.emit(self.number)

    def _call(self) -> object:
        work = self._work
        assert work is not None
        self._raise_if_stopped()
        return work(self._report, self._hand_over)

    def _report(self, fraction: float, text: str) -> None:
        self._raise_if_stopped()
        self.progress.put((fraction, text))
        now = time.monotonic()
        # A progress bar paints at once and all that waits with it: ten times a second is enough for an eye.
        if now - self._told_at > PROGRESS_S:
            self._told_at = now
            self.told.emit(self.number)

    def _hand_over(self, value: object) -> None:
        # Handed over before the question of stopping: a stage that was finished is kept.
        if self.parts.put(value):
            self.told.emit(self.number)
        self._raise_if_stopped()

    def _raise_if_stopped(self) -> None:
        if self._stop.is_set():
            raise Cancelled
