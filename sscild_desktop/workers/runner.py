"""The one door for background work: runs tasks, brings answers to the window's thread, drops the outdated ones."""

import logging
import time
from collections.abc import Callable, Collection
from dataclasses import dataclass
from functools import partial
from typing import Any, Generic

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from sscild_desktop.core.errors import Cancelled
from sscild_desktop.workers.channel import Channel
from sscild_desktop.workers.garbage import collect_in_this_thread_alone
from sscild_desktop.workers.task import P, T, Task, Work, WorkInParts

log = logging.getLogger(__name__)

NEWS_S = 0.05
"""Least time between two deliveries of what is new; each in a turn of its own. News that come while the last are still
being painted would keep the event loop from looking for mouse and keys for as long as they come."""

_LATE: list[Task] = []
"""Tasks that did not stop in time when the program ended: destroying a running QThread would end the process."""


@dataclass(frozen=True)
class Receivers(Generic[T]):
    """Who is told, always in the thread of the runner; None for what nobody needs."""

    done: Callable[[T], object] | None = None
    error: Callable[[BaseException], None] | None = None
    cancelled: Callable[[], None] | None = None
    progress: Callable[[float, str], None] | None = None


class Handle:
    """A running calculation, for the one who started it."""

    def __init__(
        self,
        task: Task,
        receivers: Receivers[Any],
        on_part: Callable[[Any], object] | None,
        place: tuple[Channel, int] | None,
    ) -> None:
        self.task = task
        self.receivers = receivers
        self.on_part = on_part
        self.place = place
        self.is_outdated = False
        self.delivered_at, self.is_waiting = -NEWS_S, False

    def cancel(self) -> None:
        """Stop; ``cancelled`` is told when the calculation has really ended."""
        self.task.stop()

    @property
    def is_cancelled(self) -> bool:
        """Whether it was asked to stop; work that cannot be stopped in the middle ends as done all the same."""
        return self.task.is_stopping

    def drop(self) -> None:
        """Stop and tell nobody anything any more: a newer question has been asked."""
        self.is_outdated = True
        self.task.stop()


class Runner(QObject):
    """Starts tasks and holds them until their thread has ended (a QThread must not be collected while it runs).

    A new task in a ``channel``, or one of its lanes, outdates what runs there. Every slot here is a bound method of
    this object, so Qt delivers in this object's thread.
    """

    running_changed = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._handles: dict[int, Handle] = {}
        self._threads: set[Task] = set()
        collect_in_this_thread_alone(self)
        self._next = 1

    def run(self, work: Work[T], receivers: Receivers[T], channel: Channel | None = None, lane: int = 0) -> Handle:
        """Start ``work``; with a ``channel``, drop whatever still runs there, in the same lane."""
        return self._start(lambda report, _hand_over: work(report), receivers, None, channel, lane)

    def run_in_parts(
        self, work: WorkInParts[P, T], receivers: Receivers[T], on_part: Callable[[P], object], channel: Channel
    ) -> Handle:
        """The same for work that hands over parts of its answer; a slow ``on_part`` is told the newest of them."""
        return self._start(work, receivers, on_part, channel, 0)

    def _start(
        self,
        work: WorkInParts[P, T],
        receivers: Receivers[T],
        on_part: Callable[[P], object] | None,
        channel: Channel | None,
        lane: int,
    ) -> Handle:
        if channel is not None:
            self.drop_channel(channel, lane)
        task = Task(self._next, work)
        self._next += 1
        handle = Handle(task, receivers, on_part, (channel, lane) if channel is not None else None)
        self._handles[task.number] = handle
        self._threads.add(task)
        task.told.connect(self._on_told)
        task.answered.connect(self._on_answered)
        task.finished.connect(self._on_finished)
        task.start()
        self.running_changed.emit(len(self._threads))
        return handle

    def drop_channel(self, channel: Channel, lane: int | None = None) -> None:
        """Outdate everything that runs in ``channel``, in all of its lanes or in one."""
        for handle in list(self._handles.values()):
            if handle.place is not None and handle.place[0] == channel and lane in (None, handle.place[1]):
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
        if handle is not None and not handle.is_waiting:
            handle.is_waiting = True
            wait = handle.delivered_at + NEWS_S - time.monotonic()
            QTimer.singleShot(max(1, round(1000 * wait)), self, partial(self._bring_news, number))

    def _bring_news(self, number: int) -> None:
        handle = self._handles.get(number)
        if handle is not None:
            handle.is_waiting = False
            self._deliver_news(handle)

    def _deliver_news(self, handle: Handle) -> None:
        handle.delivered_at = time.monotonic()
        for value in handle.task.parts.take():
            if handle.on_part and not handle.is_outdated:
                handle.on_part(value)
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

    def _deliver_answer(self, receivers: Receivers[Any], result: object, error: BaseException | None) -> None:
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
        # of another task that has ended meanwhile the answer may still be on its way: until it is told, it runs
        self._forget_ended(but=self._handles)
        self.running_changed.emit(len(self._threads))

    def _forget_ended(self, but: Collection[int] = ()) -> None:
        # ``isFinished`` turns true just before the thread is really gone; wait() closes that gap.
        for task in [task for task in self._threads if task.isFinished() and task.number not in but]:
            task.wait()
            self._threads.discard(task)
