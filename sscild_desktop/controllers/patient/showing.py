"""What the page of the patient shows: visits, the one in the editor, the rules read on two of them, what is unsaved."""

from functools import partial

from PySide6.QtCore import QObject, Slot

from sscild_desktop.controllers.failures import tell
from sscild_desktop.controllers.parts import Parts
from sscild_desktop.controllers.patient.drafts import Drafts
from sscild_desktop.controllers.records.live import LiveRecords
from sscild_desktop.core.course.assess import assess
from sscild_desktop.core.course.change import change_rows
from sscild_desktop.core.course.reading import RuleReading
from sscild_desktop.core.patients import PairReading, Visit
from sscild_desktop.views.patient.patient_page import PatientPage
from sscild_desktop.workers import Receivers, quiet

DRAFTS_FILE = "drafts.json"
NOT_OPEN = "The records are not open, so nothing about patients can be shown or kept; see the start page."
READ_ONLY = (
    "The records are only read here, so nothing can be changed: another window of the program writes them, "
    "or Records is turned off under More."
)


def read_reading(live: LiveRecords, pair: tuple[int, int]) -> PairReading | None:
    """What was judged between the two visits."""
    return live.records.readings.get(*pair)


class PatientShow(QObject):
    """Listens to the state of the patient, tells the page; ``visit_id`` is the visit in the editor, 0 for none."""

    def __init__(self, parts: Parts, page: PatientPage) -> None:
        super().__init__()
        state = parts.state
        self._state, self._live, self._queue = state, parts.live, parts.queue
        self._window, self._page = parts.window, page
        self.drafts = Drafts(self)
        self.visit_id = 0
        self._patient_id = 0
        self._places: dict[int, str] = {}
        state.patient_changed.connect(self.show_patient)
        state.pseudonym_changed.connect(self.show_patient)
        state.visits_changed.connect(self.show_visits)
        state.pair_changed.connect(self.show_pair)
        state.reading_changed.connect(self.show_rules)

    @Slot()
    def show_patient(self) -> None:
        patient = self._state.patient
        is_other = patient is None or patient.id != self._patient_id
        self._patient_id = patient.id if patient is not None else 0
        if patient is not None:
            self._use_drafts()
        self._show_facts()
        self._page.set_read_only(self._why_read_only())
        if is_other:
            self.visit_id = 0
        if all(visit.patient_id == self._patient_id for visit in self._state.visits):
            self.show_visits()  # else they are those of the patient before, and the others are about to be told

    def _show_facts(self) -> None:
        state = self._state
        has_ct = any(visit.series for visit in state.visits if visit.patient_id == self._patient_id)
        self._page.show_patient(state.patient, state.is_pseudonymous, self.drafts.of(self.patient_place), has_ct)

    def _why_read_only(self) -> str:
        if not self._live.is_open:
            return NOT_OPEN
        return READ_ONLY if self._live.is_read_only else ""

    def _use_drafts(self) -> None:
        """Only records that are open have a folder."""
        self.drafts.use(None if self._why_read_only() else self._live.records.folder / DRAFTS_FILE)

    @Slot()
    def show_visits(self) -> None:
        """Table, editor and everything that is computed from the visits."""
        state = self._state
        if state.visit(self.visit_id) is None:
            self.visit_id = state.visits[-1].id if state.visits else 0
        self._follow_days()
        self._show_facts()
        self._page.show_trend(state.visits, self.title)
        self.show_pair()
        self.show_selected()

    def _follow_days(self) -> None:
        """Drafts stay with a visit whose day was changed."""
        places = {visit.id: self._place_of(visit) for visit in self._state.visits}
        for visit_id, place in places.items():
            self.drafts.rename(self._places.get(visit_id, place), place)
        self._places = places

    @property
    def title(self) -> str:
        """Figures and texts that leave the program carry the pseudonym alone."""
        return self._state.patient.code if self._state.patient is not None else ""

    @property
    def unsaved(self) -> frozenset[int]:
        return frozenset(one.id for one in self._state.visits if self._place_of(one) in self.drafts.places)

    def show_selected(self) -> None:
        self._page.visits.select(self.visit_id)
        self._page.editor.show_visit(self._state.visit(self.visit_id), self.drafts.of(self.visit_place))

    @Slot()
    def show_pair(self) -> None:
        """Another pair, or other values in it: what was judged of it comes from the records."""
        first, second = self._state.first, self._state.second
        if first is not None and second is not None and first.day > second.day:
            self._state.set_pair((second.id, first.id))  # tells this method again
            return
        self._page.pair.show_pair(self._state.visits, self._pair)
        self._page.visits.show_visits(self._state.visits, self._pair)
        self._page.visits.show_unsaved(self.unsaved)
        self.load_reading()
        self.show_rules()

    @property
    def _pair(self) -> tuple[int, int] | None:
        """None also for a moment in which a visit of the pair has just gone."""
        return self._state.pair if self._state.first is not None and self._state.second is not None else None

    @Slot()
    def load_reading(self) -> None:
        """What was judged of the pair, once all that waits is written."""
        pair, shown = self._pair, self._state.reading
        if pair is None or (shown is not None and pair != (shown.first_visit_id, shown.second_visit_id)):
            self._state.set_reading(shown := None)
        if pair is not None:
            wanted = quiet(partial(read_reading, self._live, pair))
            self._queue.add(wanted, Receivers(lambda found: self._on_reading(pair, shown, found), self.fail), "reading")

    def _on_reading(self, pair: tuple[int, int], shown: PairReading | None, found: PairReading | None) -> None:
        """Where something was judged meanwhile, what was read is outdated."""
        if pair == self._pair and shown == self._state.reading:
            self._state.set_reading(found)
        elif pair == self._pair:
            self.load_reading()

    @Slot()
    def show_rules(self) -> None:
        """The rules, the change table and the measured change beside the signs."""
        state, page = self._state, self._page
        if state.patient is None or state.first is None or state.second is None or state.first.day == state.second.day:
            page.progression.show_readings((), None)
            page.show_changes(())
            return
        page.show_changes(change_rows(state.first, state.second))
        page.progression.show_readings(self.readings, state.reading)

    @property
    def readings(self) -> tuple[RuleReading, ...]:
        """All rules for the two visits."""
        state = self._state
        if state.patient is None or state.first is None or state.second is None:
            return ()
        return assess(state.patient, state.visits, state.first, state.second, state.reading)

    @Slot(int)
    def select(self, visit_id: int) -> None:
        """Another visit into the editor; what stands in its boxes now is saved first."""
        if self._state.visit(visit_id) is not None:
            self._page.editor.commit()
            self.visit_id = visit_id
            self.show_selected()

    @property
    def patient_place(self) -> str:
        """Where drafts of the patient's facts are kept."""
        return f"patient {self._patient_id} {self.title}"

    @property
    def visit_place(self) -> str:
        visit = self._state.visit(self.visit_id)
        return self._place_of(visit) if visit is not None else ""

    def _place_of(self, visit: Visit) -> str:
        """With code and day: after a restore the same number may be another visit, even of another patient."""
        return f"visit {visit.id} {self.title} {visit.day.isoformat()}"

    @Slot(str, str)
    def note_visit_draft(self, key: str, text: str) -> None:
        was = self.unsaved
        if self.visit_place:
            self.drafts.put(self.visit_place, key, text)
        if self.unsaved != was:
            self._page.visits.show_unsaved(self.unsaved)

    @Slot(str, str)
    def note_patient_draft(self, key: str, text: str) -> None:
        self.drafts.put(self.patient_place, key, text)

    def fail(self, error: BaseException) -> None:
        tell(self._window, error)
