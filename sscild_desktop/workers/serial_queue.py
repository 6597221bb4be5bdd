"""Work on the records, one after the other in the background: what was asked first is written first."""

from dataclasses import dataclass

from PySide6.QtCore import QObject

from sscild_desktop.core.failures import note
from sscild_desktop.core.progress import silent
from sscild_desktop.workers import Handle, Job, Receivers, Runner


@dataclass(eq=False)
class Entry:
    """A job in the queue, for the one who may want to stop it."""

    job: Job
    receivers: Receivers
    key: str


class SerialQueue(QObject):
    """Runs jobs in the order they came in. ``finish`` does what is left at once, so that nothing is lost."""

    def __init__(self, runner: Runner) -> None:
        super().__init__()
        self._runner = runner
        self._waiting: list[Entry] = []
        self._handle: Handle | None = None
        self._running: Entry | None = None

    def add(self, job: Job, receivers: Receivers, key: str = "") -> Entry:
        """A job with a ``key`` takes the place of a waiting one with the same key: only its newest state counts."""
        entry = Entry(job, receivers, key)
        for number, other in enumerate(self._waiting):
            if key and other.key == key:
                self._waiting[number] = entry
                return entry
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
            receivers = Receivers(turn.on_done, turn.on_error, turn.on_cancelled, entry.receivers.progress)
            self._handle = self._runner.run(entry.job, receivers)

    def cancel(self, entry: Entry | None) -> None:
        """Stop this job, whether it runs or waits; the others are not touched."""
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
        """Wait for the running job and do the waiting ones here and now; nobody is told their answers."""
        if self._handle is not None:
            self._handle.is_outdated = True
            self._handle.task.wait()
            self._handle = None
        waiting, self._waiting = self._waiting, []
        for entry in waiting:
            kwargs = dict(entry.job.kwargs)
            if entry.job.report_name:
                kwargs[entry.job.report_name] = silent
            try:
                entry.job.function(*entry.job.args, **kwargs)
            except Exception as error:  # the rest must still be written
                note(error)


class _Turn:
    """One running job: lets the queue go on, then tells its receivers."""

    def __init__(self, queue: SerialQueue, to: Receivers) -> None:
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
