"""One calculation in one thread: progress, partial results, cancelling, and exactly one answer at the end."""

import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QThread, Signal

from sscild_desktop.core.errors import Cancelled

PROGRESS_S = 0.1
"""Least time between two notices of progress."""


@dataclass(frozen=True)
class Job:
    """What to run: ``function(*args, **kwargs)``.

    ``report_name`` is the keyword under which the function takes its report, ``partial_name`` the keyword under which
    it takes a callable for partial results; empty where the function has none.
    """

    function: Callable[..., Any]
    args: tuple[Any, ...] = ()
    kwargs: Mapping[str, Any] = field(default_factory=dict)
    report_name: str = "report"
    partial_name: str = ""


class Mailbox:
    """Holds the newest value between two threads: a slow reader skips values instead of falling behind."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._values: list[Any] = []

    def put(self, value: object) -> bool:
        """Store ``value``; True when the box was empty, so that the reader must be told."""
        with self._lock:
            was_empty = not self._values
            self._values = [value]
            return was_empty

    def take(self) -> list[Any]:
        """The newest value in a list, or an empty list."""
        with self._lock:
            values, self._values = self._values, []
            return values


class Task(QThread):
    """Runs one ``Job``. ``answered`` comes once, before ``finished``; ``told`` when a mailbox has something new."""

    told = Signal(int)
    answered = Signal(int)

    def __init__(self, number: int, job: Job) -> None:
        super().__init__()
        self.number = number
        self.progress = Mailbox()
        self.partial = Mailbox()
        self.result: Any = None
        self.error: BaseException | None = None
        self._job: Job | None = job
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
        self._job = None
        self.answered.emit(self.number)

    def _call(self) -> object:
        job = self._job
        assert job is not None
        kwargs = dict(job.kwargs)
        if job.report_name:
            kwargs[job.report_name] = self._report
        if job.partial_name:
            kwargs[job.partial_name] = self._hand_over
        self._raise_if_stopped()
        return job.function(*job.args, **kwargs)

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
        if self.partial.put(value):
            self.told.emit(self.number)
        self._raise_if_stopped()

    def _raise_if_stopped(self) -> None:
        if self._stop.is_set():
            raise Cancelled
