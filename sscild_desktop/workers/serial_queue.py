"""Work on the records, one after the other in the background: what was asked first is written first."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject

from sscild_desktop.core.failures import note
from sscild_desktop.core.progress import silent
from sscild_desktop.workers import Channel, Handle, Receivers, Runner
from sscild_desktop.workers.task import T, Work


@dataclass(eq=False)
class Entry:
    """Work in the queue, for the one who may want to stop it."""

    work: Work[Any]
    receivers: Receivers[Any]
    key: str


class SerialQueue(QObject):
    """Runs work in the order it came in. ``finish`` does what is left at once, so that nothing is lost."""

    def __init__(self, runner: Runner) -> None:
        super().__init__()
        self._runner = runner
        self._waiting: list[Entry] = []
        self._handle: Handle | None = None
        self._running: Entry | None = None

    def add(self, work: Work[T], receivers: Receivers[T], key: str = "") -> Entry:
        """Of waiting work with one ``key`` only the newest runs, after all that was asked before it."""
        entry = Entry(work, receivers, key)
        self._waiting = [other for other in self._waiting if not key or other.key != key]
        self._waiting.append(entry)
        if self._handle is None:
            self.go_on()
        return entry

    def go_on(self) -> None:
        """Nothing runs any more: the next one's turn."""
        self._handle = self._running = None
        if self._waiting:
            self._running = entry = self._waiting.pop(0)
            turn = _Turn(self, entry.receivers)
            receivers = Receivers[object](turn.on_done, turn.on_error, turn.on_cancelled, entry.receivers.progress)
            self._handle = self._runner.run(entry.work, receivers, Channel.RECORDS)

    def cancel(self, entry: Entry | None) -> None:
        """Stop this work, whether it runs or waits; the others are not touched."""
        if entry is not None and entry is self._running and self._handle is not None:
            self._handle.cancel()
        elif entry in self._waiting and entry is not None:
            self._waiting.remove(entry)
            if entry.receivers.cancelled:
                entry.receivers.cancelled()

    @property
    def is_idle(self) -> bool:
        return self._handle is None and not self._waiting

    def finish(self) -> None:
        """Wait for what runs and do what waits here and now; nobody is told their answers."""
        if self._handle is not None:
            self._handle.is_outdated = True
            self._handle.task.wait()
            self._handle = None
        waiting, self._waiting = self._waiting, []
        for entry in waiting:
            try:
                entry.work(silent)
            except Exception as error:  # the rest must still be written
                note(error)


class _Turn:
    """What runs: lets the queue go on, then tells its receivers."""

    def __init__(self, queue: SerialQueue, to: Receivers[Any]) -> None:
        self._queue, self._to = queue, to

    def on_done(self, result: object) -> None:
        self._queue.go_on()
        if self._to.done:
            self._to.done(result)

    def on_error(self, error: BaseException) -> None:
        self._queue.go_on()
        if self._to.error:
            self._to.error(error)

    def on_cancelled(self) -> None:
        self._queue.go_on()
        if self._to.cancelled:
            self._to.cancelled()
