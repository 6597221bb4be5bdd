"""Changes of the records on their way to disk: in order, on the undo stack, told where they are refused."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from sscild_desktop.controllers.failures import tell
from sscild_desktop.controllers.parts import Parts
from sscild_desktop.controllers.patient.undo import Step, do_steps, undo_steps
from sscild_desktop.controllers.records.live import LiveRecords
from sscild_desktop.core.errors import SScILDError
from sscild_desktop.core.patients import Patient, Visit
from sscild_desktop.workers import Receivers, quiet

Then = Callable[[], object]
Refused = Callable[[BaseException], object]
Action = Callable[[LiveRecords], None]

NOT_WRITTEN = "The last change could not be written; it is offered again when the patient is opened."


class Change:
    """Steps that are in the records, or are not: asked by the queue alone, one after the other."""

    def __init__(self, steps: Sequence[Step], is_done: bool = False) -> None:
        self.steps, self.is_done = tuple(steps), is_done

    def do(self, live: LiveRecords) -> None:
        if not self.is_done:
            do_steps(live, self.steps)
            self.is_done = True

    def undo(self, live: LiveRecords) -> None:
        """Nothing where it could not be done."""
        if self.is_done:
            undo_steps(live, self.steps)
            self.is_done = False


@dataclass(frozen=True)
class Found:
    """A patient as the records have them now; ``patient`` is None where they were removed."""

    patient_id: int
    patient: Patient | None
    visits: tuple[Visit, ...] = ()


def find(live: LiveRecords, patient_id: int) -> Found:
    records = live.records
    patient = records.patients.find(patient_id)
    return Found(patient_id, patient, records.visits.of(patient_id) if patient is not None else ())


def write(live: LiveRecords, action: Action, steps: Sequence[Step], shown_id: int) -> Found | None:
    """Write, then read the patient on screen, or the only one who is meant; None where another is on screen."""
    action(live)
    meant = {step.patient_id for step in steps}
    wanted = shown_id or (next(iter(meant)) if len(meant) == 1 else 0)
    return find(live, wanted) if wanted in meant else None


class RecordsChange(QUndoCommand):
    """A change on the stack: pushing, undoing and redoing it each ask the queue; a refused one leaves the stack."""

    def __init__(self, words: str, change: Change, writer: "RecordsWriter", then: Then, refused: Refused) -> None:
        super().__init__(words)
        self.change, self.then, self.refused = change, then, refused
        self._writer, self._is_refused, self._words = writer, False, ""

    def redo(self) -> None:
        self._run(True, self._words)
        self._words = f"Done again: {self.text()}."

    def undo(self) -> None:
        self._run(False, f"Taken back: {self.text()}.")

    def _run(self, is_doing: bool, words: str) -> None:
        if self._is_refused:
            self.setObsolete(True)  # the stack then forgets it
        else:
            self._writer.run(self, is_doing, words)

    def leave(self, stack: QUndoStack) -> None:
        """Off the stack now where it is the next to be undone or redone, else as soon as it would be."""
        self._is_refused = True
        place = stack.index()
        if place and stack.command(place - 1) is self:
            stack.undo()
        elif place < stack.count() and stack.command(place) is self:
            stack.redo()


class RecordsWriter(QObject):
    """What is changed is on screen at once and on disk by the queue; what the records refuse goes off screen again.

    ``written`` when the records hold what is on screen.
    """

    written = Signal()

    def __init__(self, parts: Parts, stack: QUndoStack) -> None:
        super().__init__()
        self._state, self._live, self._queue = parts.state, parts.live, parts.queue
        self._window, self.stack = parts.window, stack
        self._waiting: list[tuple[RecordsChange, bool]] = []

    def make(self, words: str, *steps: Step, then: Then = lambda: None, refused: Refused | None = None) -> None:
        """Do the steps and put them on the stack. ``then`` is called when they are written, else ``refused``."""
        for step in steps:
            step.show(self._state)
        self._push(words, Change(steps), then, refused)

    def adopt(self, words: str, steps: Sequence[Step]) -> None:
        """Steps that are in the records already can be taken back from now on."""
        self._push(words, Change(steps, is_done=True), lambda: None, None)

    def _push(self, words: str, change: Change, then: Then, refused: Refused | None) -> None:
        self.stack.push(RecordsChange(words, change, self, then, refused or self.fail))

    def run(self, command: RecordsChange, is_doing: bool, words: str) -> None:
        """Ask the queue for one change, one undoing or one redoing."""
        self._waiting.append((command, is_doing))
        revision, change = self._state.revision, command.change
        receivers = Receivers[Found | None](
            lambda found: self._on_written(command, words, found, revision),
            lambda error: self._on_refused(command, error),
        )
        action = change.do if is_doing else change.undo
        self._queue.add(quiet(partial(write, self._live, action, change.steps, self._shown_id)), receivers)

    @property
    def _shown_id(self) -> int:
        return self._state.patient.id if self._state.patient is not None else 0

    def _on_written(self, command: RecordsChange, words: str, found: Found | None, revision: int) -> None:
        self._answered(command)
        if words and any(step.patient_id != self._shown_id for step in command.change.steps):
            self._window.messages.show_info(words)
        then, command.then = command.then, lambda: None
        if found is not None:
            self._show(found, revision, then)
        else:
            then()

    def _answered(self, command: RecordsChange) -> None:
        """Answers come in the order of the questions."""
        self._waiting.remove(next(one for one in self._waiting if one[0] is command))

    def _on_refused(self, command: RecordsChange, error: BaseException) -> None:
        self._answered(command)
        refused, command.refused = command.refused, self.fail
        command.leave(self.stack)
        if self._shown_id:
            self.read(self._shown_id, lambda: refused(error))
        else:
            refused(error)

    def read(self, patient_id: int, then: Then = lambda: None) -> None:
        """Bring the patient on screen as the records have them once all that waits is written."""
        revision = self._state.revision
        receivers = Receivers[Found](lambda found: self._show(found, revision, then), self.fail)
        self._queue.add(quiet(partial(find, self._live, patient_id)), receivers)

    def _show(self, found: Found, revision: int, then: Then) -> None:
        """Where something was changed on screen meanwhile, what was read is outdated."""
        if self._shown_id not in (0, found.patient_id):
            then()  # another patient came on screen
        elif revision != self._state.revision:
            self.read(found.patient_id, then)
        else:
            self._state.set_patient(found.patient, found.visits)
            self.written.emit()
            then()

    def open(self, patient_id: int) -> None:
        """Another patient on screen."""
        receivers = Receivers[Found](lambda found: self._state.set_patient(found.patient, found.visits), self.fail)
        self._queue.add(quiet(partial(find, self._live, patient_id)), receivers)

    def finish(self) -> None:
        """Before the end: all that waits is written here and now; who was refused is told as ever."""
        self._queue.finish()
        waiting, self._waiting = dict(self._waiting), []
        refused = [one for one, is_doing in waiting.items() if is_doing and not one.change.is_done]
        if refused and self._shown_id:
            with suppress(SScILDError):  # what is kept comes back on screen, what was typed becomes a draft again
                found = find(self._live, self._shown_id)
                self._state.set_patient(found.patient, found.visits)
        for command in refused:
            command.refused(SScILDError(NOT_WRITTEN))

    def fail(self, error: BaseException) -> None:
        tell(self._window, error)
