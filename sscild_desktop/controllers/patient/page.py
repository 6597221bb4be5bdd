"""The patient over time: shows the visits, writes what is typed, keeps what the reader judged, all of it undoable."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication, QUndoStack

from sscild_desktop.controllers.parts import Parts
from sscild_desktop.controllers.patient.erasing import EraseController
from sscild_desktop.controllers.patient.sheet_import import PatientImport
from sscild_desktop.controllers.patient.showing import PatientShow
from sscild_desktop.controllers.patient.typed import (
    new_doubts,
    patient_words,
    said,
    with_value,
    words_of,
)
from sscild_desktop.controllers.patient.undo import (
    AddPatient,
    AddVisit,
    ChangePatient,
    ChangeReading,
    ChangeVisit,
    RemovePatient,
    RemoveVisit,
)
from sscild_desktop.controllers.patient.writing import RecordsWriter
from sscild_desktop.core.errors import SScILDError
from sscild_desktop.core.failures import sentence
from sscild_desktop.core.patients import PairReading, Patient, Visit
from sscild_desktop.core.rules.plausible import check_day
from sscild_desktop.views.patient.patient_page import PatientPage
from sscild_desktop.views.patient.progression_panel import panel_text

if TYPE_CHECKING:
    from sscild_desktop.views.patient.import_dialog import ImportDialog


class PatientController(QObject):
    """``stack`` is the undo stack of the records."""

    def __init__(
        self,
        parts: Parts,
        page: PatientPage,
        stack: QUndoStack,
    ) -> None:
        super().__init__()
        self._state, self._window, self._ask, self._page = parts.state, parts.window, parts.ask, page
        self.show = PatientShow(parts, page)
        self.writer = RecordsWriter(parts, stack)
        self.importing = PatientImport(parts, self.writer.adopt, self._make_dialog)
        self.erasing = EraseController(parts)
        self.writer.written.connect(self.show.load_reading)
        self._connect_page()
        self.show.show_patient()

    def _make_dialog(self) -> "ImportDialog":
        """Imported when it is wanted: reading sheets is no part of the start."""
        from sscild_desktop.views.patient.import_dialog import ImportDialog

        return ImportDialog(self._page)

    def _connect_page(self) -> None:
        page = self._page
        page.header.change_requested.connect(self.change_patient)
        page.header.draft_changed.connect(self.show.note_patient_draft)
        page.header.new_requested.connect(self.new_patient)
        page.header.remove_requested.connect(self.remove_patient)
        page.visits.visit_selected.connect(self.select)
        page.visits.add_requested.connect(self.add_visit)
        page.visits.keep_requested.connect(self.add_visit_anyway)
        page.visits.remove_requested.connect(self.remove_visit)
        page.visits.import_requested.connect(self.importing.open)
        page.editor.change_requested.connect(self.change_visit)
        page.editor.keep_requested.connect(self.change_visit_anyway)
        page.editor.draft_changed.connect(self.show.note_visit_draft)
        page.editor.remove_requested.connect(self.remove_selected)
        page.trend.visit_requested.connect(self.select)
        page.trend.export_requested.connect(self.export_trend)
        page.pair.pair_requested.connect(self._state.set_pair)
        page.progression.signs_requested.connect(self.set_signs)
        page.progression.fibrosis_requested.connect(self.set_fibrosis)
        page.progression.explanation_requested.connect(self.set_explanation)
        page.progression.copy_requested.connect(self.copy_progression)
        page.progression.typing_requested.connect(self.type_in)

    @Slot()
    def show_patient(self) -> None:
        """Again, for example when the records were opened and can be written now."""
        self.show.show_patient()

    @Slot(int)
    def select(self, visit_id: int) -> None:
        """Another visit into the editor; what stands in its boxes now is saved first."""
        self.show.select(visit_id)

    @Slot(int, str)
    def type_in(self, visit_id: int, key: str) -> None:
        """The box of a visit in which something is missing gets the keyboard."""
        self.select(visit_id)
        self._page.editor.start_typing(key)

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
        before = visits[-1] if follows and visits and day > visits[-1].day else None
        self.writer.make(f"visit of {day.isoformat()}", step, then=lambda: self._on_added(step.visit, before))

    def _on_added(self, visit: Visit, before: Visit | None) -> None:
        """The new visit is ready for typing, and compared with the one before it where the last two were compared."""
        if self._state.visit(visit.id) is None:
            return
        self.show.visit_id = visit.id
        self.show.show_selected()
        if before is not None and self._state.visit(before.id) is not None:
            self._state.set_pair((before.id, visit.id))
        self._page.visits.offer_day(date.today())
        self._page.editor.start_typing()

    @Slot()
    def remove_selected(self) -> None:
        self.remove_visit(self.show.visit_id)

    @Slot(int)
    def remove_visit(self, visit_id: int) -> None:
        visit = self._state.visit(visit_id)
        if visit is not None:
            said = f"The visit of {visit.day.isoformat()} was removed; Undo brings it back."
            words = f"removal of the visit of {visit.day.isoformat()}"
            self.writer.make(words, RemoveVisit(visit), then=lambda: self._window.messages.show_info(said))

    @Slot(str, object)
    def change_visit(self, key: str, value: object) -> None:
        """A box of the editor was left with a new value."""
        self._change_visit(key, value, is_sure=False)

    @Slot(str, object)
    def change_visit_anyway(self, key: str, value: object) -> None:
        """The reader keeps the value in spite of a doubt."""
        self._change_visit(key, value, is_sure=True)

    def _change_visit(self, key: str, value: object, is_sure: bool) -> None:
        before = self._state.visit(self.show.visit_id)
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
            self.show.show_selected()
            return
        self.writer.make(
            words_of(key, before),
            ChangeVisit(before, after),
            then=lambda: self._page.editor.show_saved(_saved_now()),
            refused=lambda error: self._on_visit_refused(before.id, key, value, error),
        )

    def _on_visit_refused(self, visit_id: int, key: str, value: object, error: BaseException) -> None:
        """What was typed stays in its box, where it can be saved again."""
        self.show.fail(error)
        if self.show.visit_id == visit_id:
            self._page.editor.show_refused(key, value, sentence(error))

    # the patient

    @Slot(str, object)
    def change_patient(self, key: str, value: object) -> None:
        patient = self._state.patient
        if patient is None or getattr(patient, key) == value:
            return
        typed: dict[str, Any] = {key: value}
        self.writer.make(
            patient_words(key, patient),
            ChangePatient(patient, replace(patient, **typed)),
            refused=lambda error: self._on_patient_refused(patient.id, key, value, error),
        )

    def _on_patient_refused(self, patient_id: int, key: str, value: object, error: BaseException) -> None:
        self.show.fail(error)
        if self._state.patient is not None and self._state.patient.id == patient_id:
            self._page.header.show_refused(key, value, sentence(error))

    @Slot()
    def new_patient(self) -> None:
        """A patient without a CT, open at once."""
        step = AddPatient(Patient())
        self.writer.make("new patient", step, then=lambda: self.open(step.patient_id))

    @Slot()
    def remove_patient(self) -> None:
        patient = self._state.patient
        if patient is not None:
            words = f"removal of {patient.code}"
            self.writer.make(words, RemovePatient(patient), then=lambda: self.erasing.offer(patient))

    def open(self, patient_id: int) -> None:
        """Show this patient."""
        self._page.editor.commit()
        self._page.header.commit()
        self.writer.open(patient_id)

    # what the reader judged

    @Slot(object)
    def set_signs(self, signs: frozenset[int] | None) -> None:
        self._judge("radiological signs", lambda one: replace(one, signs=signs))

    @Slot(object)
    def set_fibrosis(self, more_fibrosis: bool | None) -> None:
        self._judge("more fibrosis on CT", lambda one: replace(one, more_fibrosis=more_fibrosis))

    @Slot(bool)
    def set_explanation(self, other_explanation: bool) -> None:
        self._judge("other explanation", lambda one: replace(one, other_explanation=other_explanation))

    def _judge(self, words: str, change: Callable[[PairReading], PairReading]) -> None:
        pair, patient = self._state.pair, self._state.patient
        if pair is None or patient is None:
            return
        before = self._state.reading or PairReading(*pair)
        after = change(before)
        if after != before:
            step = ChangeReading(patient.id, before, after)
            self.writer.make(words, step, refused=self._on_reading_refused)

    def _on_reading_refused(self, error: BaseException) -> None:
        """The tick goes back to what is saved."""
        self.show.fail(error)
        self.show.load_reading()

    @Slot()
    def copy_progression(self) -> None:
        """All definitions as text, under the pseudonym."""
        first, second = self._state.first, self._state.second
        if first is None or second is None:
            return
        title = f"{self.show.title}, {first.day.isoformat()} to {second.day.isoformat()} (research use only)"
        QGuiApplication.clipboard().setText(panel_text(title, self.show.readings))
        self._window.messages.show_info("The definitions with their inputs are on the clipboard; no name is in them.")

    @Slot(str)
    def export_trend(self, kind: str) -> None:
        """The chart as a picture, 'png' or 'svg', under the pseudonym."""
        path = self._ask.file_to_write("Write the chart as", f"{self.show.title}-trend.{kind}")
        if path is None:
            return
        try:
            written = self._page.trend.save(path)
        except SScILDError as error:
            self.show.fail(error)
            return
        self._window.messages.show_info(f"The chart was written: {self._state.path_of(written)}")

    @Slot()
    def flush(self) -> None:
        """Before the records are closed: what stands in a box is saved, or kept as a draft."""
        self._page.editor.commit()
        self._page.header.commit()
        self.writer.finish()
        self.show.drafts.write()


def _saved_now() -> str:
    return f"saved {datetime.now():%H:%M:%S}"
