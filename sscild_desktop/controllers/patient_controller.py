"""The patient over time: shows the visits, writes what is typed, keeps what the reader judged, all of it undoable."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication, QUndoStack

from sscild_desktop.controllers.failures import note, sentence
from sscild_desktop.controllers.patient_controller_edits import (
    new_doubts,
    patient_words,
    said,
    with_value,
    words_of,
)
from sscild_desktop.controllers.patient_controller_import import PatientImport
from sscild_desktop.controllers.patient_drafts import Drafts
from sscild_desktop.controllers.records_history import (
    AddPatient,
    AddVisit,
    ChangePatient,
    ChangeReading,
    ChangeVisit,
    RecordsChange,
    RemovePatient,
    RemoveVisit,
    Step,
    do_steps,
)
from sscild_desktop.core.clinical.assess import assess
from sscild_desktop.core.clinical.change import change_rows
from sscild_desktop.core.clinical.plausible import check_day
from sscild_desktop.core.errors import SScILDError
from sscild_desktop.core.records.model import PairReading, Patient, Visit
from sscild_desktop.state.patient import PatientState
from sscild_desktop.views.progression_panel import panel_text
from sscild_desktop.workers import Runner

DRAFTS_FILE = "drafts.json"
NOT_OPEN = "The records are not open, so nothing about patients can be shown or kept; see the start page."
READ_ONLY = "Another window of the program has the records open for writing, so nothing can be changed here."


class PatientController(QObject):
    """``records`` are the open ones (LiveRecords), ``stack`` the undo stack of the records."""

    def __init__(self, state: PatientState, records: Any, runner: Runner, window: Any, stack: QUndoStack) -> None:
        super().__init__()
        self._state, self._records, self._window = state, records, window
        self.stack = stack
        self._page = window.patient_page
        self.drafts = Drafts(self)
        self.importing = PatientImport(state, records, runner, window, self.push, self._make_dialog)
        self._visit_id = 0
        self._patient_id = 0
        self._connect_state()
        self._connect_page()
        self.show_patient()

    def _make_dialog(self) -> Any:
        """Imported when it is wanted: reading sheets is no part of the start."""
        from sscild_desktop.views.import_dialog import ImportDialog

        return ImportDialog(self._page)

    def _connect_state(self) -> None:
        self._state.patient_changed.connect(self.show_patient)
        self._state.pseudonym_changed.connect(self.show_patient)
        self._state.visits_changed.connect(self.show_visits)
        self._state.pair_changed.connect(self.show_pair)
        self._state.reading_changed.connect(self.show_rules)

    def _connect_page(self) -> None:
        page = self._page
        page.header.change_requested.connect(self.change_patient)
        page.header.draft_changed.connect(self.note_patient_draft)
        page.header.new_requested.connect(self.new_patient)
        page.header.remove_requested.connect(self.remove_patient)
        page.visits.visit_selected.connect(self.select)
        page.visits.add_requested.connect(self.add_visit)
        page.visits.keep_requested.connect(self.add_visit_anyway)
        page.visits.remove_requested.connect(self.remove_visit)
        page.visits.import_requested.connect(self.importing.open)
        page.editor.change_requested.connect(self.change_visit)
        page.editor.keep_requested.connect(self.change_visit_anyway)
        page.editor.draft_changed.connect(self.note_visit_draft)
        page.editor.remove_requested.connect(self.remove_selected)
        page.pair.pair_requested.connect(self._state.set_pair)
        page.progression.signs_requested.connect(self.set_signs)
        page.progression.fibrosis_requested.connect(self.set_fibrosis)
        page.progression.explanation_requested.connect(self.set_explanation)
        page.progression.copy_requested.connect(self.copy_progression)

    # what is shown

    @Slot()
    def show_patient(self) -> None:
        patient = self._state.patient
        is_other = patient is None or patient.id != self._patient_id
        self._patient_id = patient.id if patient is not None else 0
        if patient is not None:
            self._use_drafts()
        self._page.show_patient(patient, self._state.is_pseudonymous, self.drafts.of(f"patient {self._patient_id}"))
        self._page.set_read_only(self._why_read_only())
        if is_other:
            self._visit_id = 0
        self.show_visits()

    def _why_read_only(self) -> str:
        if not getattr(self._records, "is_open", True):
            return NOT_OPEN
        return READ_ONLY if self._records.is_read_only else ""

    def _use_drafts(self) -> None:
        """Only records that are open have a folder."""
        folder = None if self._why_read_only() else self._records.folder
        self.drafts.use(Path(folder) / DRAFTS_FILE if folder is not None else None)

    @Slot()
    def show_visits(self) -> None:
        """Table, editor and everything that is computed from the visits."""
        state = self._state
        if state.visit(self._visit_id) is None:
            self._visit_id = state.visits[-1].id if state.visits else 0
        self._page.trend.set_visits(state.visits, title=self._title())
        self.show_pair()
        self._show_selected()

    def _title(self) -> str:
        """Figures and texts that leave the program carry the pseudonym alone."""
        return self._state.patient.code if self._state.patient is not None else ""

    def _unsaved(self) -> frozenset[int]:
        return frozenset(one.id for one in self._state.visits if f"visit {one.id}" in self.drafts.places)

    def _show_selected(self) -> None:
        self._page.visits.select(self._visit_id)
        drafts = self.drafts.of(f"visit {self._visit_id}")
        self._page.editor.show_visit(self._state.visit(self._visit_id), drafts)

    @Slot()
    def show_pair(self) -> None:
        """Another pair, or other values in it: what was judged of it comes from the records."""
        first, second = self._state.first, self._state.second
        if first is not None and second is not None and first.day > second.day:
            self._state.set_pair((second.id, first.id))  # tells this method again
            return
        self._page.pair.show_pair(self._state.visits, self._pair)
        self._page.visits.show_visits(self._state.visits, self._pair)
        self._page.visits.show_unsaved(self._unsaved())
        self._load_reading()
        self.show_rules()

    @property
    def _pair(self) -> tuple[int, int] | None:
        """None also for a moment in which a visit of the pair has just gone."""
        return self._state.pair if self._state.first is not None and self._state.second is not None else None

    def _load_reading(self) -> None:
        pair, reading = self._pair, None
        if pair is not None:
            try:
                reading = self._records.pair_reading(*pair)
            except SScILDError as error:
                self._fail(error)
        self._state.set_reading(reading)

    @Slot()
    def show_rules(self) -> None:
        """The rules, the change table and the measured change beside the signs."""
        state, page = self._state, self._page
        if state.patient is None or state.first is None or state.second is None or state.first.day == state.second.day:
            page.progression.show_readings((), None)
            page.change.set_rows(())
            return
        rows = change_rows(state.first, state.second)
        page.change.set_rows(rows)
        page.progression.show_changes({row.measure.key: row for row in rows})
        page.progression.show_readings(self._readings(), state.reading)

    def _readings(self) -> tuple[Any, ...]:
        state = self._state
        if state.patient is None or state.first is None or state.second is None:
            return ()
        return assess(state.patient, state.visits, state.first, state.second, state.reading)

    @Slot(int)
    def select(self, visit_id: int) -> None:
        """Another visit into the editor; what stands in its boxes now is saved first."""
        self._page.editor.commit()
        self._visit_id = visit_id
        self._show_selected()

    # visits

    @Slot(object)
    def add_visit(self, day: date) -> None:
        self._add_visit(day, is_sure=False)

    @Slot(object)
    def add_visit_anyway(self, day: date) -> None:
        self._add_visit(day, is_sure=True)

    def _add_visit(self, day: date, is_sure: bool) -> None:
        patient, visits = self._state.patient, self._state.visits
        if patient is None:
            return
        there = next((one for one in visits if one.day == day), None)
        if there is not None:
            self.select(there.id)
        doubts = check_day(day, [one.day for one in visits], patient.birth_year, date.today())
        level, text = said(doubts)
        if doubts and not (is_sure and level == "ask"):
            self._page.visits.show_doubt(level, text)
            return
        self._page.editor.commit()
        follows = self._state.pair is None or self._state.pair[1] == visits[-1].id
        step = AddVisit(Visit(patient_id=patient.id, day=day))
        if not self._make(f"visit of {day.isoformat()}", step):
            return
        self._visit_id = step.visit.id
        self._show_selected()
        if follows and visits and day > visits[-1].day:
            self._state.set_pair((visits[-1].id, step.visit.id))
        self._page.visits.offer_day(date.today())
        self._page.editor.start_typing()

    @Slot()
    def remove_selected(self) -> None:
        self.remove_visit(self._visit_id)

    @Slot(int)
    def remove_visit(self, visit_id: int) -> None:
        visit = self._state.visit(visit_id)
        if visit is not None and self._make(f"removal of the visit of {visit.day.isoformat()}", RemoveVisit(visit)):
            self._window.messages.show_info(f"The visit of {visit.day.isoformat()} was removed; Undo brings it back.")

    @Slot(str, object)
    def change_visit(self, key: str, value: Any) -> None:
        """A box of the editor was left with a new value."""
        self._change_visit(key, value, is_sure=False)

    @Slot(str, object)
    def change_visit_anyway(self, key: str, value: Any) -> None:
        """The reader keeps the value in spite of a doubt."""
        self._change_visit(key, value, is_sure=True)

    def _change_visit(self, key: str, value: Any, is_sure: bool) -> None:
        before = self._state.visit(self._visit_id)
        if before is None or self._state.patient is None:
            return
        after = with_value(before, key, value)
        today = date.today()
        doubts = new_doubts(before, after, key, self._state.visits, self._state.patient.birth_year, today)
        level, text = said(doubts)
        if doubts and not (is_sure and level == "ask"):
            self._page.editor.show_doubt(key, level, text)
            return
        if after == before:
            self._show_selected()
            return
        try:
            self._do(words_of(key, before), ChangeVisit(before, after))
        except SScILDError as error:  # the box says it, where the reader looks
            note(error)
            self._page.editor.show_doubt(key, "refuse", sentence(error))
            return
        self._page.editor.show_saved(_saved_now())

    @Slot(str, str)
    def note_visit_draft(self, key: str, text: str) -> None:
        was = self._unsaved()
        self.drafts.put(f"visit {self._visit_id}", key, text)
        if self._unsaved() != was:
            self._page.visits.show_unsaved(self._unsaved())

    # the patient

    @Slot(str, object)
    def change_patient(self, key: str, value: Any) -> None:
        patient = self._state.patient
        if patient is None or getattr(patient, key) == value:
            return
        try:
            self._do(patient_words(key, patient), ChangePatient(patient, replace(patient, **{key: value})))
        except SScILDError as error:
            note(error)
            self._page.header.show_doubt(key, "refuse", sentence(error))

    @Slot(str, str)
    def note_patient_draft(self, key: str, text: str) -> None:
        self.drafts.put(f"patient {self._patient_id}", key, text)

    @Slot()
    def new_patient(self) -> None:
        """A patient without a CT, open at once."""
        step = AddPatient(Patient())
        if self._make("new patient", step):
            self.open(step.patient_id)

    @Slot()
    def remove_patient(self) -> None:
        patient = self._state.patient
        if patient is not None and self._make(f"removal of {patient.code}", RemovePatient(patient)):
            self._window.messages.show_info(f"{patient.code} was removed; Undo brings the patient back.")

    def open(self, patient_id: int) -> None:
        """Show this patient."""
        self._page.editor.commit()
        self._page.header.commit()
        self._reload(patient_id)

    # what the reader judged

    @Slot(object)
    def set_signs(self, signs: frozenset[int] | None) -> None:
        self._judge("radiological signs", signs=signs)

    @Slot(object)
    def set_fibrosis(self, more_fibrosis: bool | None) -> None:
        self._judge("more fibrosis on CT", more_fibrosis=more_fibrosis)

    @Slot(bool)
    def set_explanation(self, other_explanation: bool) -> None:
        self._judge("other explanation", other_explanation=other_explanation)

    def _judge(self, words: str, **changes: Any) -> None:
        pair, patient = self._state.pair, self._state.patient
        if pair is None or patient is None:
            return
        before = self._state.reading or PairReading(*pair)
        after = replace(before, **changes)
        if after != before and not self._make(words, ChangeReading(patient.id, before, after)):
            self.show_rules()  # the tick goes back to what is saved

    @Slot()
    def copy_progression(self) -> None:
        """All definitions as text, under the pseudonym."""
        first, second = self._state.first, self._state.second
        if first is None or second is None:
            return
        title = f"{self._title()}, {first.day.isoformat()} to {second.day.isoformat()} (research use only)"
        QGuiApplication.clipboard().setText(panel_text(title, self._readings()))
        self._window.messages.show_info("The definitions with their inputs are on the clipboard; no name is in them.")

    # writing

    def _do(self, words: str, *steps: Step) -> None:
        """Do the steps, then put them on the stack; raises what the records refuse."""
        do_steps(self._records, steps)
        self.push(words, steps)

    def push(self, words: str, steps: Sequence[Step]) -> None:
        """Steps that have been done already can be taken back from now on."""
        self.stack.push(RecordsChange(words, self._records, steps, self._on_history, self._fail))
        self._refresh(steps)

    def _make(self, words: str, *steps: Step) -> bool:
        """Like ``_do``; a refusal is shown as a message."""
        try:
            self._do(words, *steps)
        except SScILDError as error:
            self._fail(error)
            return False
        return True

    def _on_history(self, steps: Sequence[Step], words: str) -> None:
        self._refresh(steps)
        shown = self._state.patient.id if self._state.patient is not None else 0
        if any(step.patient_id != shown for step in steps):
            self._window.messages.show_info(words)

    def _refresh(self, steps: Sequence[Step]) -> None:
        """Show what the records hold now, where the patient on screen is meant or nobody is on screen."""
        patients = {step.patient_id for step in steps}
        shown = self._state.patient
        if shown is not None and shown.id in patients:
            self._reload(shown.id)
        elif shown is None and len(patients) == 1:
            self._reload(patients.pop())

    def _reload(self, patient_id: int) -> None:
        try:
            rows = [row.patient for row in self._records.patients() if row.patient.id == patient_id]
            visits = self._records.visits(patient_id) if rows else ()
        except SScILDError as error:
            self._fail(error)
            return
        self._state.set_patient(rows[0] if rows else None, visits)
        self._load_reading()

    def _fail(self, error: BaseException) -> None:
        note(error)
        self._window.messages.show_error(sentence(error))

    @Slot()
    def flush(self) -> None:
        """Before the records are closed: what stands in a box is saved, or kept as a draft."""
        self._page.editor.commit()
        self._page.header.commit()
        self.drafts.write()


def _saved_now() -> str:
    return f"saved {datetime.now():%H:%M:%S}"
