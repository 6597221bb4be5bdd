"""The records as a whole: opened at start, shown on the start page, backed up and brought back, closed at the end."""

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from sscild_desktop.controllers.parts import Parts
from sscild_desktop.controllers.records import work
from sscild_desktop.controllers.records.live import tell_of_records
from sscild_desktop.core.failures import note, sentence
from sscild_desktop.core.records.backup import copies_folder
from sscild_desktop.core.records.errors import RecordsLocked
from sscild_desktop.views.start.recent_studies import RecentStudy
from sscild_desktop.workers import Channel, Receivers, Work, quiet
from sscild_desktop.workers.serial_queue import Entry

BUSY = "Another window of this program keeps the records. Here they are only read; close it and start again to keep."
TURNED_OFF = "Records are turned off (More, Records): nothing about patients is written."
EXPOSED = (
    "The folder of the records cannot be closed to other users of this computer or share ({folder}), and names can be "
    "read in it: encrypt the records under Preferences, or keep them on a disk that knows owners."
)
T = TypeVar("T")
Failed = Callable[[BaseException], None] | None
WITHOUT = "{reason} The program works without records until then."


class RecordsController(QObject):
    """``opened`` when records can be read, ``changed`` when it is another number of patients, or none any more.

    ``locked`` carries the error of encrypted records, or of a backup, whose key is not here.
    """

    opened = Signal()
    changed = Signal()
    keeping_changed = Signal(bool)
    locked = Signal(object)

    def __init__(
        self,
        parts: Parts,
        folder: Path,
    ) -> None:
        super().__init__()
        state = parts.state
        self._session, self._state, self._live, self._queue = parts.session, state, parts.live, parts.queue
        self._runner, self._window, self._ask, self.folder = parts.runner, parts.window, parts.ask, folder
        self._long: Entry | None = None
        self.may_write = True
        self.patient_count = 0
        self._shelf = work.Shelf()
        self._why_not = ""
        state.pseudonym_changed.connect(self.show_shelf)
        state.patient_changed.connect(self.refresh)
        state.visits_changed.connect(self.refresh)

    def start(self, may_write: bool) -> None:
        """Open the records in the background."""
        self.may_write = may_write
        opening = quiet(partial(work.open_records, self._live, self.folder, may_write))
        self._queue.add(opening, Receivers(self.show_opened, self.show_not_opened))

    @property
    def is_open(self) -> bool:
        return self._live.is_open

    @property
    def why_not(self) -> str:
        """Why there are no records, for the tooltips of what needs them."""
        return "" if self._live.is_open else self._why_not or "The records are being opened."

    @Slot(bool)
    def set_keeping(self, is_on: bool) -> None:
        """Turn keeping on or off; what was kept stays and can be read."""
        if is_on == self.may_write:
            return
        self.may_write = is_on
        self.keeping_changed.emit(is_on)
        opening = quiet(partial(work.reopen_records, self._live, self.folder, is_on))
        self._queue.add(opening, Receivers(self.show_opened, self.show_not_opened))

    def show_opened(self, opened: work.Opened | None) -> None:
        if opened is None:
            self._show_nothing(TURNED_OFF)
            return
        self._why_not = ""
        note_text = BUSY if opened.is_busy else "" if self.may_write else TURNED_OFF
        self._window.start_page.show_note(note_text)
        if opened.is_busy:
            self._window.messages.show_info(BUSY)
        elif opened.is_exposed:
            self._window.messages.show_info(EXPOSED.format(folder=self.folder))
        self.opened.emit()
        self.refresh()

    def show_not_opened(self, error: BaseException) -> None:
        note(error)
        text = WITHOUT.format(reason=sentence(error))
        self._window.messages.show_error(text)
        self._show_nothing(text)
        self._ask_key(error)

    def _ask_key(self, error: BaseException) -> None:
        if isinstance(error, RecordsLocked):
            self.locked.emit(error)

    def _show_nothing(self, why_not: str) -> None:
        self._why_not = why_not
        self._window.start_page.show_note(why_not)
        self._shelf, self.patient_count = work.Shelf(), 0
        self._state.set_patient(None)
        self.show_shelf()
        self.changed.emit()

    @Slot()
    @Slot(str)
    def refresh(self, _search: str = "") -> None:
        """Read the lists of the start page anew, with what stands in its search box."""
        if self._live.is_open:
            reading = quiet(partial(work.read_shelf, self._live, self._window.start_page.patients.words))
            self._runner.run(reading, Receivers(self._on_shelf, self._on_error), Channel.SHELF)

    def _on_shelf(self, shelf: work.Shelf) -> None:
        self._shelf, self.patient_count = shelf, shelf.patient_count
        self._state.set_recent(tuple(series for series, _ in shelf.recent))
        self.show_shelf()
        self.changed.emit()

    @Slot()
    def show_shelf(self) -> None:
        studies = tuple(RecentStudy(series, patient) for series, patient in self._shelf.recent)
        self._window.start_page.show_kept(studies, self._shelf.rows, self._state.is_pseudonymous)

    @Slot()
    def back_up(self) -> None:
        """Everything kept as one ZIP file, where the reader wants it."""
        if not self._live.is_open:
            self._window.messages.show_info(self.why_not)
            return
        target = self._ask.file_to_write("Back the records up as", f"sscild-records-{date.today():%Y%m%d}.zip")
        if target is not None:
            self.run("Backing up the records …", partial(work.back_up, self._live, target), self._on_backed_up)

    @Slot()
    def restore(self) -> None:
        """A backup in the place of the records; these are kept beside it."""
        if not self.may_write:
            self._window.messages.show_info(TURNED_OFF)
            return
        copies = copies_folder(self.folder)
        backup = self._ask.backup(copies if not self._live.is_open and copies.is_dir() else None)
        if backup is not None:
            restoring = partial(work.restore_records, self._live, backup, self.folder, True)
            self.run("Restoring the records …", restoring, self._on_restored, self._on_restore_failed)

    @Slot()
    def cancel(self) -> None:
        """Stop what ``run`` began; the records stay as they were."""
        self._queue.cancel(self._long)

    def run(self, text: str, working: Work[T], done: Callable[[T], None], failed: Failed = None) -> None:
        """Something long with the whole records, which Esc stops: ``text`` stands at the foot meanwhile."""
        self._session.set_busy(Channel.RECORDS, True)
        self._window.activity.show_activity(text)
        before = self._live.generation

        def on_done(answer: T) -> None:
            self._end()
            done(answer)

        def on_failed(error: BaseException) -> None:
            on_stopped()
            (failed or self._on_error)(error)

        def on_stopped() -> None:
            self._end()
            if self._live.generation != before:  # closed for it, and opened again as they were
                self.show_opened(work.Opened(self._live.is_read_only))

        self._long = self._queue.add(working, Receivers(on_done, on_failed, on_stopped, self._on_progress))

    def _end(self) -> None:
        self._session.set_busy(Channel.RECORDS, False)
        self._window.activity.rest()

    def _on_progress(self, fraction: float, text: str) -> None:
        self._window.activity.show_activity(text, fraction)

    def _on_backed_up(self, written: Path) -> None:
        self._window.messages.show_info(f"The records were backed up as {self._state.path_of(written)}.")

    def _on_restored(self, opened: work.Opened | None) -> None:
        self._state.set_patient(None)
        self.show_opened(opened)
        self._window.messages.show_info("The backup is in place; what was there before is kept beside it.")

    def _on_restore_failed(self, error: BaseException) -> None:
        self._on_error(error)
        if not self._live.is_open:
            self._show_nothing(WITHOUT.format(reason=sentence(error)))
        self._ask_key(error)

    def _on_error(self, error: BaseException) -> None:
        tell_of_records(self._window, error)

    def end(self) -> None:
        """Write what still waits, then close: the folder is free for another program."""
        self._queue.finish()
        self._live.close()
