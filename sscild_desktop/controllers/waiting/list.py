"""The waiting list: CTs that are dropped while one is analysed are analysed after it, in the background."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from sscild_desktop.controllers.parts import Parts
from sscild_desktop.controllers.waiting import work
from sscild_desktop.core.failures import note, sentence, without_names
from sscild_desktop.core.wording import counted
from sscild_desktop.state.waiting import DONE, FAILED, RUNS, WAITS, Waiting, WaitingList
from sscild_desktop.workers import Channel, Handle, Receivers

if TYPE_CHECKING:
    from sscild_desktop.core.dicom import SeriesFound

LATER, NOW = "waiting:later", "waiting:now"
STOPPED = "Stopped."
NOT_KEPT = "The records cannot be written, so nothing would be kept: open it instead."

CLOSING = (
    "Not analysed yet: {} of the waiting list. Closing the program ends the list: what is finished is in the records, "
    "the others are to be dropped again."
)

T = TypeVar("T")


class WaitingController(QObject):
    """``finished`` when one more is kept. ``open_now`` opens paths on the screen."""

    finished = Signal()

    def __init__(self, parts: Parts, open_now: Callable[[Sequence[Path]], None]) -> None:
        super().__init__()
        self._session, self._state, self._settings = parts.session, parts.state, parts.settings
        self._live, self._runner, self._window = parts.live, parts.runner, parts.window
        self._open_now = open_now
        self.list = WaitingList(self)
        self._paths: dict[int, tuple[Path, ...]] = {}
        self._series: dict[int, SeriesFound] = {}
        self._handle: Handle | None = None
        self._running = 0
        self._asked: tuple[Path, ...] = ()
        parts.window.waiting.show_list(self.list)
        parts.window.waiting.stop_requested.connect(self.stop)
        self.list.changed.connect(self._object_to_closing)
        parts.window.question.answered.connect(self._on_answer)
        parts.session.busy_changed.connect(self.go_on)
        parts.state.pseudonym_changed.connect(self.show_names)
        self.show_names()

    @Slot()
    def show_names(self) -> None:
        """Or hide them: a folder is often called by its patient."""
        self.list.hide_names(self._state.is_pseudonymous)

    @Slot(list)
    def take(self, paths: Sequence[Path]) -> None:
        """Something was dropped: opened, or, while an analysis runs, what the reader says."""
        is_busy = Channel.ANALYSIS in self._session.busy
        if not is_busy or self._live.is_read_only:
            self._open_now(paths)
            return
        self._asked = tuple(paths)
        self._window.question.ask(
            "An analysis is running. Analyse this afterwards, in the background, or open it now? What is finished of "
            "the running one is kept.",
            ((LATER, "Afterwards"), (NOW, "Open now")),
        )

    @Slot(str)
    def _on_answer(self, key: str) -> None:
        asked, self._asked = self._asked, ()
        if asked and key == LATER:
            self.add(asked)
        elif asked and key == NOW:
            self._open_now(asked)

    def add(self, paths: Sequence[Path]) -> None:
        """At the end of the list."""
        entry = self.list.add("A CT", counted(len(paths), "file") if len(paths) > 1 else paths[0].name)
        self._paths[entry.number] = tuple(paths)
        self.go_on()

    @Slot()
    def go_on(self) -> None:
        """The next one's turn, once nothing that the reader waits for runs."""
        entry = self.list.first_waiting
        is_busy = {Channel.ANALYSIS, Channel.IMPORT} & self._session.busy
        if entry is None or self._running or is_busy:
            return
        if self._live.is_read_only:
            self._finish(entry.number, FAILED, NOT_KEPT)
            return
        self._running = entry.number
        self.list.change(entry.number, RUNS, "Looking at files")
        series, paths = self._series.get(entry.number), self._paths[entry.number]
        if series is None:
            finding = partial(work.find_queued, paths)
            self._run(finding, partial(self._on_found, entry))
        else:
            analysing = partial(work.analyse_queued, self._live, series, paths, self._settings.value)
            self._run(analysing, partial(self._on_done, entry.number))

    def _run(self, task: Callable[..., T], done: Callable[[T], None]) -> None:
        receivers = Receivers[T](done, self._on_error, self._on_stopped, self._on_progress)
        self._handle = self._runner.run(task, receivers, Channel.WAITING)

    def _on_found(self, entry: Waiting, found: "tuple[SeriesFound, ...]") -> None:
        """One entry for each visit that was found, in the place of the one for all of them."""
        paths = self._paths.pop(entry.number)
        self.list.remove(entry.number)
        for series in found:
            words, named = entry.words, entry.named
            if len(found) > 1:
                words, named = f"{words}, CT of {series.day}", f"{named}, CT of {series.day}"
            one = self.list.add(words, named)
            self._paths[one.number], self._series[one.number] = paths, series
        self._end()

    def _on_done(self, number: int, done: work.QueuedDone) -> None:
        more = f", {done.day.isoformat()}{', was analysed before' if done.was_known else ''}"
        named = f"{self._state.name_of(done.patient)}{more}"
        self._finish(number, DONE, f"{done.patient.code}{more}", done.patient.id, named)
        self.finished.emit()

    def _on_error(self, error: BaseException) -> None:
        note(error)
        self._finish(self._running, FAILED, without_names(error), named=sentence(error))

    def _on_stopped(self) -> None:
        self._finish(self._running, FAILED, STOPPED)

    def _on_progress(self, fraction: float, text: str) -> None:
        self.list.change(self._running, RUNS, text, fraction)

    def _finish(self, number: int, state: str, text: str, patient_id: int = 0, named: str = "") -> None:
        self._paths.pop(number, None)
        self._series.pop(number, None)
        self.list.change(number, state, text, 1.0, patient_id, named)
        self._end()

    def _end(self) -> None:
        self._handle, self._running = None, 0
        self.go_on()

    @Slot(int)
    def stop(self, number: int) -> None:
        """Take one out that waits, or stop the one that runs."""
        if number == self._running and self._handle is not None:
            self._handle.cancel()
            return
        self._paths.pop(number, None)
        self._series.pop(number, None)
        self.list.remove(number)

    @property
    def is_over(self) -> bool:
        return self.list.count(WAITS, RUNS) == 0

    @Slot()
    def _object_to_closing(self) -> None:
        """Closing ends the list, which is not remembered."""
        count = self.list.count(WAITS, RUNS)
        self._window.object_to_closing(CLOSING.format(counted(count, "CT")) if count else "")
