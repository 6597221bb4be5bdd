"""What can be taken back in the records: visits, patients, what was judged between two visits, a whole import."""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import fields, is_dataclass, replace
from typing import TYPE_CHECKING, Any, TypeVar

from sscild_desktop.controllers.records.live import LiveRecords
from sscild_desktop.core.patients import PairReading, Patient, Visit
from sscild_desktop.core.progress import Report, silent
from sscild_desktop.state.patient import PatientState

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


class Step(ABC):
    """One change of the records and its opposite."""

    patient_id: int

    @abstractmethod
    def do(self, records: "Records") -> None: ...

    @abstractmethod
    def undo(self, records: "Records") -> None: ...

    def show(self, state: PatientState) -> None:
        """What the screen shows of it at once, before the records have it; nothing where they give a number."""
        return


class AddVisit(Step):
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


class RemoveVisit(Step):
    """The opposite of adding."""

    def __init__(self, visit: Visit) -> None:
        self.visit, self.patient_id = visit, visit.patient_id

    def do(self, records: "Records") -> None:
        records.visits.remove(self.visit.id)

    def undo(self, records: "Records") -> None:
        records.visits.restore(self.visit.id)


class ChangeVisit(Step):
    """What was typed at a visit."""

    def __init__(self, before: Visit, after: Visit) -> None:
        self._before, self._after, self.patient_id = before, after, before.patient_id

    def show(self, state: PatientState) -> None:
        visits = (carried(one, self._before, self._after) if one.id == self._before.id else one for one in state.visits)
        state.set_visits(tuple(visits))

    def do(self, records: "Records") -> None:
        self._put(records, self._before, self._after)

    def undo(self, records: "Records") -> None:
        self._put(records, self._after, self._before)

    def _put(self, records: "Records", before: Visit, after: Visit) -> None:
        current = next((one for one in records.visits.of(self.patient_id) if one.id == before.id), before)
        records.visits.change(carried(current, before, after))


class AddPatient(Step):
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


class RemovePatient(Step):
    """The opposite of adding; visits and CTs go and come with the patient."""

    def __init__(self, patient: Patient) -> None:
        self.patient_id = patient.id

    def do(self, records: "Records") -> None:
        records.patients.remove(self.patient_id)

    def undo(self, records: "Records") -> None:
        records.patients.restore(self.patient_id)


class ChangePatient(Step):
    """Facts of the patient."""

    def __init__(self, before: Patient, after: Patient) -> None:
        self._before, self._after, self.patient_id = before, after, before.id

    def show(self, state: PatientState) -> None:
        if state.patient is not None and state.patient.id == self.patient_id:
            state.set_patient(carried(state.patient, self._before, self._after), state.visits)

    def do(self, records: "Records") -> None:
        records.patients.change(carried(records.patients.get(self.patient_id), self._before, self._after))

    def undo(self, records: "Records") -> None:
        records.patients.change(carried(records.patients.get(self.patient_id), self._after, self._before))


class ChangeReading(Step):
    """What the reader judged between two visits."""

    def __init__(self, patient_id: int, before: PairReading, after: PairReading) -> None:
        self._before, self._after, self.patient_id = before, after, patient_id

    def show(self, state: PatientState) -> None:
        if state.pair == (self._after.first_visit_id, self._after.second_visit_id):
            state.set_reading(self._after)

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
