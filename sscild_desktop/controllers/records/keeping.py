"""What changes in the open CT is kept: its analysis with every edit, and FVC, which belongs to the visit."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from sscild_desktop.controllers.parts import Parts
from sscild_desktop.controllers.records import work
from sscild_desktop.controllers.records.live import tell_of_records
from sscild_desktop.core.course.change import ct_day
from sscild_desktop.core.language.names import own
from sscild_desktop.core.patients import Patient, Visit
from sscild_desktop.core.results import Analysis
from sscild_desktop.core.whose import Whose, named, plain_name, unnamed
from sscild_desktop.workers import Channel, Receivers, quiet

Revision = tuple[int, work.Kept | None]
"""What was known when something was read: if it is something else by then, the answer is outdated."""

PAUSE_MS = 300
"""Changes of an analysis that follow each other closer than this are written once."""


class KeepingController(QObject):
    """``kept`` says where the open CT is kept, None while it is not."""

    kept_changed = Signal()

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        session, state = parts.session, parts.state
        self._session, self._state = session, state
        self._live, self._queue, self._window = parts.live, parts.queue, parts.window
        self.kept: work.Kept | None = None
        self._before: work.Kept | None = None
        self._waiting: tuple[work.Kept, Analysis, bool] | None = None
        self._seen: Analysis | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.save_now)
        session.volume_changed.connect(self.forget)
        session.analysis_changed.connect(self._on_analysis)
        session.busy_changed.connect(self._on_analysis)
        state.visits_changed.connect(self._on_visits)
        state.patient_changed.connect(self.show_patient)
        state.pseudonym_changed.connect(self.show_patient)

    @Slot()
    def forget(self) -> None:
        """Another CT comes on screen; what is kept of this one stays."""
        self.save_now()
        self.let_go()

    @Slot()
    def leave(self) -> None:
        """Another CT is being opened; this one may come back."""
        self._before = self.kept

    def come_back(self) -> None:
        """The other one could not be opened: this one is kept where it was."""
        kept, self._before = self._before, None
        if self.kept is None and kept is not None and self._is_ours(kept):
            self.kept, self._seen = kept, self._session.analysis
            self.kept_changed.emit()
            self.show_patient()
            self.read_visits()

    @Slot()
    def let_go(self) -> None:
        """Where the CT was kept means nothing any more: other records were opened."""
        self.kept = self._seen = self._waiting = None
        self.show_patient()
        self.kept_changed.emit()

    @Slot(object)
    def take(self, kept: work.Kept) -> None:
        """The CT on screen is kept here from now on.

        An FVC that was typed before goes along; one that a visit has already stays there: the CT may have been moved
        to another patient.
        """
        self.kept = kept
        typed, visit = self._session.typed_fvc, self._visit_of_ct()
        if visit is not None and self._session.visit is None and visit.lung_function.fvc_percent is None:
            self._session.set_visit(visit)
            self.put_fvc(typed)
        else:
            self._show_fvc()
        self._on_analysis()
        self.show_patient()
        self.kept_changed.emit()
        self.read_visits()

    # the analysis

    @Slot()
    def _on_analysis(self) -> None:
        analysis, kept = self._session.analysis, self.kept
        if analysis is None or kept is None or self._live.is_read_only or analysis is self._seen:
            return
        if not self._session.has_started:
            return
        is_whole = self._session.is_complete and analysis.is_scored
        is_at_rest = not self._session.busy & {Channel.ANALYSIS, Channel.LEVEL}
        if is_whole or (not self._session.is_complete and is_at_rest):
            self._note(kept, analysis)

    def _note(self, kept: work.Kept, analysis: Analysis) -> None:
        self._seen = analysis
        self._waiting = (kept, analysis, self._session.is_complete)
        self._pause.start()

    @Slot()
    def end(self) -> None:
        """The window closes, perhaps in the middle of an analysis: what is finished of it is written."""
        analysis, kept = self._session.analysis, self.kept
        is_new = analysis is not None and analysis is not self._seen and self._session.has_started
        if analysis is not None and kept is not None and is_new and not self._live.is_read_only:
            self._note(kept, analysis)
        self.save_now()

    @Slot()
    def save_now(self) -> None:
        """Write what waits, without waiting any longer."""
        self._pause.stop()
        if self._waiting is None:
            return
        (kept, analysis, is_complete), self._waiting = self._waiting, None
        writing = partial(work.keep_analysis, self._live, kept, self._session.still(analysis), is_complete)
        self._queue.add(writing, Receivers(self._on_saved, self._on_error), f"analysis {kept.series.id}")

    def _on_saved(self, _stored: object) -> None:
        self.read_visits()

    @Slot()
    def read_visits(self) -> None:
        """Bring the visits of the open CT's patient on screen as they are in the records now."""
        if self.kept is not None:
            reading = _Reading(self, self._revision)
            wanted = quiet(partial(work.read_patient, self._live, self.kept.patient.id))
            self._queue.add(wanted, Receivers(reading.on_done, self._on_error), "visits")

    @property
    def _revision(self) -> Revision:
        return self._state.revision, self.kept

    def take_visits(self, patient: Patient, visits: tuple[Visit, ...], revision: Revision) -> None:
        """Visits that were read; if the reader changed something meanwhile they are read again."""
        if self.kept is None or patient.id != self.kept.patient.id:
            return
        if revision != self._revision:
            self.read_visits()
            return
        self.kept = replace(self.kept, patient=patient, visits=visits)
        if self._is_on_screen:
            self._state.set_patient(patient, visits)
        else:
            self._on_visits()
            self.kept_changed.emit()

    # FVC

    @Slot(object)
    def put_fvc(self, percent: float | None) -> None:
        """Typed beside the analysis: at the visit at once, on disk by the queue.

        Where the CT is kept nowhere, or only read, it stands in the place of a visit while the CT is on screen.
        """
        kept, visit = self.kept, self._visit_of_ct()
        if kept is None or visit is None or not self._is_ours(kept) or self._live.is_read_only:
            self._session.type_fvc(percent)
            return
        if visit.lung_function.fvc_percent == percent:
            return
        self._show_visit(kept, replace(visit, lung_function=replace(visit.lung_function, fvc_percent=percent)))
        writing = quiet(partial(work.keep_fvc, self._live, kept, percent))
        self._queue.add(writing, Receivers(self._on_saved, self._on_fvc_lost))

    def _show_visit(self, kept: work.Kept, changed: Visit) -> None:
        """A visit as it is from now on, before the records have it: what was read before counts no more."""
        visits = tuple(changed if one.id == changed.id else one for one in self.visits)
        self.kept = replace(kept, visits=visits)
        if self._is_on_screen:
            self._state.set_visits(visits)
        else:
            self._show_fvc()

    def _on_fvc_lost(self, error: BaseException) -> None:
        """What is kept comes back on screen."""
        self._on_error(error)
        self.read_visits()

    @Slot()
    def _on_visits(self) -> None:
        self.show_patient()
        self._show_fvc()

    def _show_fvc(self) -> None:
        """The lung function of the visit decides the stage."""
        visit = self._visit_of_ct()
        if visit is not None and self.kept is not None and self._is_ours(self.kept):
            self._session.set_visit(visit)

    def _is_ours(self, kept: work.Kept) -> bool:
        """Whether the records are still those in which the CT was found."""
        return kept.generation == self._live.generation

    # whose it is

    @property
    def _is_on_screen(self) -> bool:
        """Whether the patient's page shows the patient of the open CT."""
        patient = self._state.patient
        return self.kept is not None and patient is not None and patient.id == self.kept.patient.id

    @property
    def patient(self) -> Patient | None:
        """Whose CT is open, as the records know the patient now."""
        if self.kept is None:
            return None
        return self._state.patient if self._is_on_screen else self.kept.patient

    @property
    def visits(self) -> tuple[Visit, ...]:
        """All visits of the patient whose CT is open, as they are known here."""
        if self.kept is None:
            return ()
        return self._state.visits if self._is_on_screen else self.kept.visits

    def _visit_of_ct(self) -> Visit | None:
        """The visit at which the open CT is now; as it was read last where another patient is on screen."""
        if self.kept is None:
            return None
        wanted = self.kept.series.id
        return next((visit for visit in self.visits if any(one.id == wanted for one in visit.series)), None)

    @Slot()
    def show_patient(self) -> None:
        """Whose CT is on screen, above the results."""
        visit = self._visit_of_ct()
        day = f", visit of {visit.day.isoformat()}" if visit is not None else ""
        self._window.ct_page.show_patient(f"{self._state.name_of(self.patient)}{day}" if self.kept else "")

    def whose(self, may_name: bool) -> Whose:
        """Whose the open CT is: the code, or the name where it ``may_name`` and the screen shows names."""
        volume, patient, visit = self._session.volume, self.patient, self._visit_of_ct()
        said = Whose() if volume is None else unnamed(volume.series)
        is_named = may_name and not self._state.is_pseudonymous
        if patient is None:
            return named(volume.series) if volume is not None and is_named else said
        day = said.day or (ct_day(visit).isoformat() if visit is not None else "")
        if is_named and patient.name:
            return Whose(own(plain_name(patient.name)), patient.hospital_id, day)
        return Whose(patient.code, day=day)

    def _on_error(self, error: BaseException) -> None:
        tell_of_records(self._window, error)


class _Reading:
    """Visits on their way from the records, with the revision of the state when they were asked for."""

    def __init__(self, owner: KeepingController, revision: Revision) -> None:
        self._owner, self._revision = owner, revision

    def on_done(self, found: tuple[Patient, tuple[Visit, ...]]) -> None:
        self._owner.take_visits(*found, self._revision)
