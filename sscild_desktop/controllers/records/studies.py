"""From the start page: open a recent CT again, show a patient, move a CT to where it belongs."""

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QUndoCommand, QUndoStack

from sscild_desktop.controllers.one_dialog import OneDialog
from sscild_desktop.controllers.parts import Parts
from sscild_desktop.controllers.records import work
from sscild_desktop.controllers.records.live import tell_of_records
from sscild_desktop.core.patients import Patient, PatientRow, StoredSeries, Visit
from sscild_desktop.views.start.move_dialog import MoveDialog
from sscild_desktop.workers import Channel, Receivers, quiet

Course = tuple[Patient | None, tuple[Visit, ...]]
"""A patient with all visits."""

GONE = "The files of this CT are not where they were{place}; open the folder where they are now."
CHOOSE, CHOOSE_WORDS = "choose_ct_folder", "Choose the folder…"


class StudyController(QObject):
    """``moved`` carries the series after it was moved."""

    moved = Signal(object)

    def __init__(
        self,
        parts: Parts,
        open_series: Callable[[Path, str, int, bool], None],
        stack: QUndoStack,
    ) -> None:
        super().__init__()
        self._state, self._live, self._queue = parts.state, parts.live, parts.queue
        self._runner, self._window, self._ask = parts.runner, parts.window, parts.ask
        self._gone: StoredSeries | None = None
        parts.window.messages.action_requested.connect(self._do)
        self._open_series, self._stack = open_series, stack
        self._dialogs = OneDialog()
        parts.state.pseudonym_changed.connect(self._close_dialog)

    @Slot()
    def _close_dialog(self) -> None:
        """It says names, or hides them, as it was when it was opened."""
        self._dialogs.close()

    @Slot(object)
    def open_study(self, series: StoredSeries) -> None:
        """Open the files of a series that was open before."""
        self._open(series, is_only=False)

    @Slot(object)
    def open_ct(self, visit: Visit) -> None:
        """The CT of a visit, that with an analysis where there are more; nothing else is opened in its place."""
        if visit.series:
            self._open(next((one for one in visit.series if one.analyses), visit.series[0]), is_only=True)

    def _open(self, series: StoredSeries, is_only: bool) -> None:
        """Whether the files are there is asked in the background: a disk of the network may take long to answer."""
        asked = partial(self._on_looked, series, is_only)
        receivers = Receivers(asked, lambda _error: asked(False))
        self._runner.run(quiet(partial(work.is_there, series.source)), receivers, Channel.STUDY)

    def _on_looked(self, series: StoredSeries, is_only: bool, is_there: bool) -> None:
        if is_there:
            self._open_series(Path(series.source), series.series_uid, series.slice_count, is_only)
            return
        self._gone = series
        is_said = series.source and not self._state.is_pseudonymous  # a path may hold a name
        place = f" ({series.source})" if is_said else ""
        self._window.messages.show_error(GONE.format(place=place), CHOOSE, CHOOSE_WORDS)

    @Slot(str)
    def _do(self, action: str) -> None:
        """Where the files are now, as the reader says; another CT there is not taken for this one."""
        series = self._gone
        if action == CHOOSE and series is not None:
            folder = self._ask.folder_of_ct(str(Path(series.source).parent) if series.source else "")
            if folder is not None:
                self._open_series(folder, series.series_uid, series.slice_count, True)

    @Slot(int)
    def show_patient(self, patient_id: int) -> None:
        """The page of a patient."""
        self._read(partial(work.read_patient, self._live, patient_id))

    @Slot(str)
    def show_code(self, code: str) -> None:
        """The page of the patient with this code."""
        self._read(partial(work.read_patient_by_code, self._live, code))

    def _read(self, reading: Callable[[], Course]) -> None:
        self._runner.run(quiet(reading), Receivers(self._on_patient, self._on_error), Channel.PATIENT)

    def _on_patient(self, found: Course) -> None:
        self._state.set_patient(*found)
        self._window.show_page("patient")

    @Slot()
    def reload(self) -> None:
        """Read the patient on screen anew."""
        if self._state.patient is not None:
            reading = quiet(partial(work.read_patient, self._live, self._state.patient.id))
            receivers = Receivers[Course](lambda found: self._state.set_patient(*found), self._on_error)
            self._runner.run(reading, receivers, Channel.PATIENT)

    @Slot(object)
    def ask_move(self, series: StoredSeries) -> None:
        """Where does this CT belong?"""
        reading = quiet(lambda: self._live.records.patients.rows())
        receivers = Receivers[tuple[PatientRow, ...]](lambda rows: self._show_dialog(series, rows), self._on_error)
        self._runner.run(reading, receivers, Channel.MOVE)

    def _show_dialog(self, series: StoredSeries, rows: tuple[PatientRow, ...]) -> None:
        dialog = MoveDialog(series, rows, self._state.is_pseudonymous, self._window)
        dialog.move_requested.connect(self.move)
        self._dialogs.show(dialog)

    @Slot(object, int, object)
    def move(self, series: StoredSeries, patient_id: int, day: date) -> None:
        """Move it, so that it can be taken back."""
        moving = quiet(partial(work.move_ct, self._live, series, patient_id, day))
        self._queue.add(moving, Receivers(self._on_moved, self._on_error))

    def _on_moved(self, answer: tuple[StoredSeries, int]) -> None:
        series, before = answer
        if series.visit_id != before:
            self._stack.push(Move(self, series, before))
            self.tell_moved(series)

    def put(self, series: StoredSeries, visit_id: int) -> None:
        """To a visit that exists, without asking; for undo and redo."""
        moving = quiet(lambda: self._live.records.series.move(series.id, visit_id))
        self._queue.add(moving, Receivers(self.tell_moved, self._on_error))

    def tell_moved(self, series: StoredSeries) -> None:
        self.moved.emit(series)
        self._window.activity.rest("The CT was moved; Undo takes it back.")

    def _on_error(self, error: BaseException) -> None:
        tell_of_records(self._window, error)


class Move(QUndoCommand):
    """A CT at another visit, before and after; what comes first is done when this is made."""

    def __init__(self, owner: StudyController, series: StoredSeries, before: int) -> None:
        super().__init__("move of a CT")
        self._owner, self._series, self._before = owner, series, before
        self._is_done = True

    def redo(self) -> None:
        if not self._is_done:
            self._owner.put(self._series, self._series.visit_id)
        self._is_done = True

    def undo(self) -> None:
        self._is_done = False
        self._owner.put(self._series, self._before)
