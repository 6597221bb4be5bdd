"""The one door for background work: runs tasks, brings answers to the window's thread, drops the outdated ones."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from sscild_desktop.core.errors import Cancelled
from sscild_desktop.workers.garbage import collect_in_this_thread_alone
from sscild_desktop.workers.task import Job, Task

log = logging.getLogger(__name__)

_LATE: list[Task] = []
"""Tasks that did not stop in time when the program ended: destroying a running QThread would end the process."""


@dataclass(frozen=True)
class Receivers:
    """Who is told, always in the thread of the runner; None for what nobody needs."""

    done: Callable[[Any], None] | None = None
    error: Callable[[BaseException], None] | None = None
    cancelled: Callable[[], None] | None = None
    progress: Callable[[float, str], None] | None = None
    partial: Callable[[Any], None] | None = None


class Handle:
    """A running calculation, for the one who started it."""

    def __init__(self, task: Task, receivers: Receivers, channel: str) -> None:
        self.task = task
        self.receivers = receivers
        self.channel = channel
        self.is_outdated = False

    def cancel(self) -> None:
        """Stop; ``cancelled`` is told when the calculation has really ended."""
        self.task.stop()

    def drop(self) -> None:
        """Stop and tell nobody anything any more: a newer question has been asked."""
        self.is_outdated = True
        self.task.stop()


class Runner(QObject):
    """Starts tasks and holds them until their thread has ended (a QThread must not be collected while it runs).

    A new task in a ``channel`` outdates the running ones of the same channel. Every slot here is a bound method of
    this object, so Qt delivers in this object's thread.
    """

    running_changed = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._handles: dict[int, Handle] = {}
        self._threads: set[Task] = set()
        collect_in_this_thread_alone(self)
        self._next = 1

    def run(self, job: Job, receivers: Receivers, channel: str = "") -> Handle:
        """Start ``job``; with a ``channel`` name, drop whatever still runs there."""
        if channel:
            self.drop_channel(channel)
        task = Task(self._next, job)
        self._next += 1
        handle = Handle(task, receivers, channel)
        self._handles[task.number] = handle
        self._threads.add(task)
        task.told.connect(self._on_told)
        task.answered.connect(self._on_answered)
        task.finished.connect(self._on_finished)
        task.start()
        self.running_changed.emit(len(self._threads))
        return handle

    def drop_channel(self, channel: str) -> None:
        """Outdate everything that runs in ``channel``."""
        for handle in list(self._handles.values()):
            if handle.channel == channel:
                handle.drop()

    @property
    def running(self) -> int:
        return len(self._threads)

    def stop_all(self, wait_ms: int = 10_000) -> bool:
        """Drop everything and wait for the threads; True when all have ended. For the end of the program."""
        for handle in list(self._handles.values()):
            handle.drop()
        ended = [task.wait(wait_ms) for task in list(self._threads)]
        self._forget_ended()
        _LATE.extend(self._threads)
        return all(ended)

    @Slot(int)
    def _on_told(self, number: int) -> None:
        handle = self._handles.get(number)
        if handle is not None:
            self._deliver_news(handle)

    def _deliver_news(self, handle: Handle) -> None:
        for value in handle.task.partial.take():
            if handle.receivers.partial and not handle.is_outdated:
                handle.receivers.partial(value)
        for fraction, text in handle.task.progress.take():
            if handle.receivers.progress and not handle.is_outdated:
                handle.receivers.progress(fraction, text)

    @Slot(int)
    def _on_answered(self, number: int) -> None:
        handle = self._handles.pop(number, None)
        if handle is None:
            return
        self._deliver_news(handle)
        result, error = handle.task.result, handle.task.error
        handle.task.result = handle.task.error = None
        if not handle.is_outdated:
            self._deliver_answer(handle.receivers, result, error)

    def _deliver_answer(self, receivers: Receivers, result: object, error: BaseException | None) -> None:
        if isinstance(error, Cancelled):
            if receivers.cancelled:
                receivers.cancelled()
        elif error is not None:
            if receivers.error:
                receivers.error(error)
            else:
                # without the error's own words: they may hold a path or a value of the patient
                log.error("a background task failed and nobody listens: %s", type(error).__name__)
        elif receivers.done:
            receivers.done(result)

    @Slot()
    def _on_finished(self) -> None:
        self._forget_ended()
        self.running_changed.emit(len(self._threads))

    def _forget_ended(self) -> None:
        # ``isFinished`` turns true just before the thread is really gone; wait() closes that gap.
        for task in [task for task in self._threads if task.isFinished()]:
            task.wait()
            self._threads.discard(task)
