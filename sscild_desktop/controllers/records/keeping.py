"""What changes in the open CT is kept: its analysis with every edit, and FVC, which belongs to the visit."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from sscild_desktop.controllers.records import work
from sscild_desktop.controllers.records.live import LiveRecords, tell_of_records
from sscild_desktop.core.patients import Patient, StoredAnalysis, Visit
from sscild_desktop.core.results import Analysis
from sscild_desktop.state.patient import PatientState
from sscild_desktop.state.session import SessionState
from sscild_desktop.views.main_window import MainWindow
from sscild_desktop.workers import Receivers, quiet
from sscild_desktop.workers.serial_queue import SerialQueue

PAUSE_MS = 300
"""Changes of an analysis that follow each other closer than this are written once."""


class KeepingController(QObject):
    """``kept`` says where the open CT is kept, None while it is not."""

    kept_changed = Signal()

    def __init__(
        self, session: SessionState, state: PatientState, live: LiveRecords, queue: SerialQueue, window: MainWindow
    ) -> None:
        super().__init__()
        self._session, self._state, self._live, self._queue, self._window = session, state, live, queue, window
        self.kept: work.Kept | None = None
        self._waiting: tuple[work.Kept, Analysis] | None = None
        self._seen: Analysis | None = None
        self._fvc_on_its_way = 0
        self._kept_fvc: float | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.save_now)
        session.volume_changed.connect(self.forget)
        session.analysis_changed.connect(self._on_analysis)
        session.fvc_changed.connect(self._on_fvc)
        state.visits_changed.connect(self._on_visits)
        state.patient_changed.connect(self.show_patient)
        state.pseudonym_changed.connect(self.show_patient)

    @Slot()
    def forget(self) -> None:
        """Another CT comes on screen; what is kept of this one stays."""
        self.save_now()
        self.let_go()
        self._kept_fvc = None

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
        typed, visit = self._session.fvc_percent, self._visit_of_ct()
        is_new = typed is not None and typed != self._kept_fvc
        if is_new and visit is not None and visit.lung_function.fvc_percent is None:
            self._on_fvc()
        else:
            self._take_fvc(visit)
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
        if self._session.is_complete and analysis.extent_percent is not None:
            self._seen = analysis
            self._waiting = (kept, analysis)
            self._pause.start()

    @Slot()
    def save_now(self) -> None:
        """Write what waits, without waiting any longer."""
        self._pause.stop()
        if self._waiting is None:
            return
        (kept, analysis), self._waiting = self._waiting, None
        writing = partial(work.keep_analysis, self._live, kept, analysis, True)
        self._queue.add(writing, Receivers(self._on_saved, self._on_error), f"analysis {kept.series.id}")

    def _on_saved(self, _stored: StoredAnalysis | None) -> None:
        self.read_visits()

    @Slot()
    def read_visits(self) -> None:
        """Bring the visits of the open CT's patient on screen as they are in the records now."""
        if self.kept is not None:
            reading = _Reading(self, self._state.revision)
            wanted = quiet(partial(work.read_patient, self._live, self.kept.patient.id))
            self._queue.add(wanted, Receivers(reading.on_done, self._on_error), "visits")

    def take_visits(self, patient: Patient, visits: tuple[Visit, ...], revision: int) -> None:
        """Visits that were read; if the reader changed something meanwhile they are read again."""
        if self.kept is None or patient.id != self.kept.patient.id:
            return
        if revision != self._state.revision:
            self.read_visits()
            return
        self.kept = replace(self.kept, patient=patient, visits=visits)
        if self._is_on_screen:
            self._state.set_patient(patient, visits)
        else:
            self.show_patient()
            self.kept_changed.emit()

    # FVC

    @Slot()
    def _on_fvc(self) -> None:
        """Typed beside the analysis: it goes to the visit."""
        visit, percent = self._visit_of_ct(), self._session.fvc_percent
        if self.kept is None or self._live.is_read_only:
            return
        if visit is not None and visit.lung_function.fvc_percent == percent:
            return
        self._fvc_on_its_way += 1
        writing = quiet(partial(work.keep_fvc, self._live, self.kept, percent))
        self._queue.add(writing, Receivers(self._on_fvc_kept, self._on_fvc_lost))

    def _on_fvc_kept(self, percent: float | None) -> None:
        self._fvc_on_its_way -= 1
        self._kept_fvc = percent
        self.read_visits()

    def _on_fvc_lost(self, error: BaseException) -> None:
        self._fvc_on_its_way -= 1
        self._on_error(error)

    @Slot()
    def _on_visits(self) -> None:
        if self._is_on_screen:
            self.show_patient()
            self._take_fvc(self._visit_of_ct())

    def _take_fvc(self, visit: Visit | None) -> None:
        """The lung function of the visit decides the stage, unless a newer value is on its way there."""
        if visit is not None and not self._fvc_on_its_way:
            self._kept_fvc = visit.lung_function.fvc_percent
            self._session.set_fvc(visit.lung_function.fvc_percent)

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

    def _on_error(self, error: BaseException) -> None:
        tell_of_records(self._window, error)


class _Reading:
    """Visits on their way from the records, with the revision of the state when they were asked for."""

    def __init__(self, owner: KeepingController, revision: int) -> None:
        self._owner, self._revision = owner, revision

    def on_done(self, found: tuple[Patient, tuple[Visit, ...]]) -> None:
        self._owner.take_visits(*found, self._revision)
