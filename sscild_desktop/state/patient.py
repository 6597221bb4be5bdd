"""Whose records are shown now: the patient, the visits in order of their days, and the two that are compared."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from sscild_desktop.core.course.pairs import usual_pair
from sscild_desktop.core.language.names import own
from sscild_desktop.core.patients import PairReading, Patient, StoredSeries, Visit
from sscild_desktop.core.whose import plain_name
from sscild_desktop.core.wording import hide_names


class PatientState(QObject):
    """What the patient's views show and their controllers change. Setters emit only when something changed."""

    patient_changed = Signal()
    visits_changed = Signal()
    pair_changed = Signal()
    reading_changed = Signal()
    recent_changed = Signal()
    pseudonym_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.patient: Patient | None = None
        self.visits: tuple[Visit, ...] = ()
        self.revision = 0
        """Counts the changes of patient and visits: what was read from the records before one of them is outdated."""
        self.pair: tuple[int, int] | None = None
        self.reading: PairReading | None = None
        self.recent: tuple[StoredSeries, ...] = ()
        self.is_pseudonymous = False
        hide_names(False)

    def set_patient(self, patient: Patient | None, visits: tuple[Visit, ...] = ()) -> None:
        """Another patient, or the same with changed facts; the pair is kept if both visits are still there."""
        if patient != self.patient:
            self.patient = patient
            self.revision += 1
            self.patient_changed.emit()
        self.set_visits(visits)

    def set_visits(self, visits: tuple[Visit, ...]) -> None:
        visits = tuple(sorted(visits, key=lambda visit: (visit.day, visit.id)))
        if visits != self.visits:
            self.visits = visits
            self.revision += 1
            self.visits_changed.emit()
        if self.pair is None or self.first is None or self.second is None:
            usual = usual_pair(visits)
            self.set_pair((usual[0].id, usual[1].id) if usual is not None else None)

    def set_pair(self, pair: tuple[int, int] | None) -> None:
        """The earlier and the later visit that are compared, by id."""
        if pair != self.pair:
            self.pair = pair
            self.pair_changed.emit()

    def set_reading(self, reading: PairReading | None) -> None:
        if reading != self.reading:
            self.reading = reading
            self.reading_changed.emit()

    def set_recent(self, recent: tuple[StoredSeries, ...]) -> None:
        if recent != self.recent:
            self.recent = recent
            self.recent_changed.emit()

    def set_pseudonymous(self, is_pseudonymous: bool) -> None:
        if is_pseudonymous != self.is_pseudonymous:
            self.is_pseudonymous = is_pseudonymous
            hide_names(is_pseudonymous)
            self.pseudonym_changed.emit()

    def visit(self, visit_id: int) -> Visit | None:
        """The visit with this id, None where the patient has none such."""
        return next((visit for visit in self.visits if visit.id == visit_id), None)

    @property
    def first(self) -> Visit | None:
        """The earlier visit of the pair."""
        return self.visit(self.pair[0]) if self.pair else None

    @property
    def second(self) -> Visit | None:
        """The later visit of the pair."""
        return self.visit(self.pair[1]) if self.pair else None

    def path_of(self, written: Path) -> str:
        """Where a file of the program's lies; in pseudonym mode its name alone, as folders may bear a patient's."""
        return written.name if self.is_pseudonymous else str(written)

    def name_of(self, patient: Patient | None) -> str:
        """Code and name of any patient, the code alone in pseudonym mode."""
        if patient is None:
            return ""
        if self.is_pseudonymous or not patient.name:
            return patient.code
        return f"{patient.code} ({own(plain_name(patient.name))})"
