"""What can be taken back in the records: visits, patients, what was judged between two visits, a whole import."""

from collections.abc import Callable, Sequence
from dataclasses import fields, is_dataclass, replace
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from PySide6.QtGui import QUndoCommand

from sscild_desktop.controllers.records.live import LiveRecords
from sscild_desktop.core.patients import PairReading, Patient, Visit
from sscild_desktop.core.progress import Report, silent

if TYPE_CHECKING:
    from sscild_desktop.core.records import Records

T = TypeVar("T")


def carried(current: T, before: T, after: T) -> T:
    """``current`` with what differs between ``before`` and ``after``; what others changed meanwhile is kept."""
    changes: dict[str, Any] = {}
    for field in fields(current):  # type: ignore[arg-type]
        now, old, new = (getattr(one, field.name) for one in (current, before, after))
        if is_dataclass(now) and is_dataclass(old) and is_dataclass(new):
            changes[field.name] = carried(now, old, new)
        elif old != new:
            changes[field.name] = new
    return replace(current, **changes)  # type: ignore[type-var]


class Step(Protocol):
    """One change of the records and its opposite."""

    patient_id: int

    def do(self, records: "Records") -> None: ...
    def undo(self, records: "Records") -> None: ...


class AddVisit:
    """A visit that was not there; taken back it is only hidden, so that doing it again brings back its very self."""

    def __init__(self, visit: Visit) -> None:
        self.visit, self.patient_id = visit, visit.patient_id

    def do(self, records: "Records") -> None:
        if self.visit.id:
            records.visits.restore(self.visit.id)
        else:
            self.visit = records.visits.add(self.visit)

    def undo(self, records: "Records") -> None:
        records.visits.remove(self.visit.id)


class RemoveVisit:
    """The opposite of adding."""

    def __init__(self, visit: Visit) -> None:
        self.visit, self.patient_id = visit, visit.patient_id

    def do(self, records: "Records") -> None:
        records.visits.remove(self.visit.id)

    def undo(self, records: "Records") -> None:
        records.visits.restore(self.visit.id)


class ChangeVisit:
    """What was typed at a visit."""

    def __init__(self, before: Visit, after: Visit) -> None:
        self._before, self._after, self.patient_id = before, after, before.patient_id

    def do(self, records: "Records") -> None:
        self._put(records, self._before, self._after)

    def undo(self, records: "Records") -> None:
        self._put(records, self._after, self._before)

    def _put(self, records: "Records", before: Visit, after: Visit) -> None:
        current = next((one for one in records.visits.of(self.patient_id) if one.id == before.id), before)
        records.visits.change(carried(current, before, after))


class AddPatient:
    """A patient without a CT."""

    def __init__(self, patient: Patient) -> None:
        self.patient, self.patient_id = patient, patient.id

    def do(self, records: "Records") -> None:
        if self.patient.id:
            records.patients.restore(self.patient.id)
        else:
            self.patient = records.patients.add(self.patient)
            self.patient_id = self.patient.id

    def undo(self, records: "Records") -> None:
        records.patients.remove(self.patient.id)


class RemovePatient:
    """The opposite of adding; visits and CTs go and come with the patient."""

    def __init__(self, patient: Patient) -> None:
        self.patient_id = patient.id

    def do(self, records: "Records") -> None:
        records.patients.remove(self.patient_id)

    def undo(self, records: "Records") -> None:
        records.patients.restore(self.patient_id)


class ChangePatient:
    """Facts of the patient."""

    def __init__(self, before: Patient, after: Patient) -> None:
        self._before, self._after, self.patient_id = before, after, before.id

    def do(self, records: "Records") -> None:
        records.patients.change(carried(records.patients.get(self.patient_id), self._before, self._after))

    def undo(self, records: "Records") -> None:
        records.patients.change(carried(records.patients.get(self.patient_id), self._after, self._before))


class ChangeReading:
    """What the reader judged between two visits."""

    def __init__(self, patient_id: int, before: PairReading, after: PairReading) -> None:
        self._before, self._after, self.patient_id = before, after, patient_id

    def do(self, records: "Records") -> None:
        records.readings.keep(self._after)

    def undo(self, records: "Records") -> None:
        records.readings.keep(self._before)


def do_steps(live: LiveRecords, steps: Sequence[Step], report: Report = silent) -> Sequence[Step]:
    """Do all of them or, after an error or a cancel, none."""
    records = live.records
    with records.together():
        for number, step in enumerate(steps):
            report(number / len(steps), f"Saving {number + 1} of {len(steps)}")
            step.do(records)
    return steps


def undo_steps(live: LiveRecords, steps: Sequence[Step]) -> None:
    """Take all of them back or, after an error, none."""
    records = live.records
    with records.together():
        for step in reversed(steps):
            step.undo(records)


class RecordsChange(QUndoCommand):
    """Steps on the undo stack. They have been done already when the command is pushed.

    ``tell`` is called after each undo and redo with the steps; ``fail`` with the error of one that was refused,
    and the command then takes itself off the stack.
    """

    def __init__(
        self,
        words: str,
        live: LiveRecords,
        steps: Sequence[Step],
        tell: Callable[[Sequence[Step], str], None],
        fail: Callable[[BaseException], None],
    ) -> None:
        super().__init__(words)
        self._live, self._steps, self._tell, self._fail = live, tuple(steps), tell, fail
        self._is_done = True

    def redo(self) -> None:
        if self._is_done:  # by the one who pushed it
            self._is_done = False
            return
        self._try(lambda: do_steps(self._live, self._steps), f"Done again: {self.text()}.")

    def undo(self) -> None:
        self._try(lambda: undo_steps(self._live, self._steps), f"Taken back: {self.text()}.")

    def _try(self, action: Callable[[], object], words: str) -> None:
        # an exception that left this method would be lost in Qt, and the stack would believe that it went well
        try:
            action()
        except Exception as error:
            self.setObsolete(True)
            self._fail(error)
        else:
            self._tell(self._steps, words)
