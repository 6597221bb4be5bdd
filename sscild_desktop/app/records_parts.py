"""Everything about the patients' records, made and connected: opening, keeping, studies, patients, trends."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui, QtWidgets
from PySide6.QtCore import QObject, Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QUndoStack

from sscild_desktop.controllers.ct.opening import ImportController
from sscild_desktop.controllers.parts import Parts
from sscild_desktop.controllers.patient.trend import TrendController
from sscild_desktop.controllers.records.arrival import ArrivalController
from sscild_desktop.controllers.records.both_visits import BothVisitsController
from sscild_desktop.controllers.records.encrypting import EncryptingController
from sscild_desktop.controllers.records.folder import RecordsController
from sscild_desktop.controllers.records.keeping import KeepingController
from sscild_desktop.controllers.records.measurements import MeasurementsKeeper
from sscild_desktop.controllers.records.studies import StudyController
from sscild_desktop.controllers.records.work import Kept
from sscild_desktop.controllers.waiting.list import WaitingController
from sscild_desktop.paths import data_dir
from sscild_desktop.views.report.follow_up import Side
from sscild_desktop.views.shared.polish import polished, unpolished
from sscild_desktop.workers import Channel

if TYPE_CHECKING:
    from sscild_desktop.controllers.cohort import CohortController
    from sscild_desktop.controllers.compare.page import CompareController
    from sscild_desktop.controllers.patient.page import PatientController


class RecordsParts(QObject):
    """``whole`` opens and closes, ``stack`` undoes what is changed in them; ``patient_erased``: for good.

    ``page_failed`` names a page that an error kept from being made.
    """

    page_made = Signal()
    page_failed = Signal(str)
    patient_erased = Signal()

    def __init__(self, parts: Parts, importing: ImportController, parent: QObject) -> None:
        super().__init__(parent)
        self._parts, self._importing = parts, importing
        self.stack = QUndoStack(self)
        self.whole = RecordsController(parts, data_dir() / "records")
        self.encrypting = EncryptingController(parts, self.whole)
        self.arrival = ArrivalController(parts)
        self.keeping = KeepingController(parts)
        self.measurements = MeasurementsKeeper(parts, self.keeping)
        self.visits = BothVisitsController(parts, importing.show_series)
        self.waiting = WaitingController(parts, importing.open_paths)
        self.studies = StudyController(parts, self._open_series, self.stack)
        self.trends = TrendController(parts)
        self._is_over = False
        self._making: dict[str, Iterator[None]] = {}
        self.patients: PatientController | None = None
        self.compare: CompareController | None = None
        self.cohort: CohortController | None = None
        parts.state.set_pseudonymous(parts.settings.value.pseudonym)
        self._connect_flow()
        self._connect_actions()

    def start(self, may_write: bool, make_agreement: Callable[[], object]) -> None:
        """Open the records, and import and make the other pages, a piece in each turn of the event loop.

        A page that is gone to before it is there is made at once.
        """
        self.whole.start(may_write)
        self._making = {
            "patient": self._make_patient(),
            "compare": self._make_compare(),
            "cohort": self._make_cohort(),
            "agreement": _at_once(make_agreement),
        }
        self._parts.window.page_wanted.connect(self._make_until)
        self._go_on()

    def compared(self) -> tuple[Side, Side] | None:
        """The two CTs on the page of the comparison, earlier first; None until both are there with their analyses."""
        sides = self.compare.sides if self.compare is not None else None
        return None if sides is None else (Side(*sides[0]), Side(*sides[1]))

    @Slot()
    def _go_on(self) -> None:
        if self._making and not self._is_over:
            QTimer.singleShot(0, self._go_on)
            self._make_next()

    def _make_next(self) -> None:
        """The next piece; each ``yield`` of the pages ends one, so that none takes long.

        An error in one page is told, and leaves the others to be made.
        """
        count, page = len(self._parts.window.pages), next(iter(self._making))
        try:
            is_made = next(self._making[page], self) is self
        except Exception:
            del self._making[page]
            self.page_failed.emit(page)
            raise
        if is_made:
            del self._making[page]
        if len(self._parts.window.pages) > count:
            self.page_made.emit()

    @Slot(str)
    def _make_until(self, page: str) -> None:
        while page not in self._parts.window.pages and self._making and not self._is_over:
            self._make_next()

    def _make_patient(self) -> Iterator[None]:
        from sscild_desktop.views.patient.visit_editor import VisitEditor

        yield
        from sscild_desktop.views.patient.progression_panel import ProgressionPanel

        yield
        for module in (QtCore, QtGui, QtWidgets):
            for name in dir(module):
                getattr(module, name)  # Qt's classes are made when first asked for, and pyqtgraph asks for all
            yield
        import pyqtgraph  # noqa: F401

        yield
        from sscild_desktop.views.trend.chart import TrendChart

        yield
        from sscild_desktop.controllers.patient.page import PatientController
        from sscild_desktop.views.patient.patient_page import PatientPage

        yield
        place = self._parts.window.stack
        editor = unpolished(VisitEditor(place))
        yield
        progression = unpolished(ProgressionPanel(place))
        yield
        trend = unpolished(TrendChart(place))
        yield
        page = unpolished(PatientPage(place, editor, progression, trend))
        yield
        page.visits.open_requested.connect(self._open_ct)
        self.patients = PatientController(self._parts, page, self.stack)
        self.whole.opened.connect(self.patients.show_patient)
        self.patients.erasing.erased.connect(self._on_erased)
        self._parts.window.add_patient_page(page)
        if self.keeping.kept is not None:  # its CT came before the page
            self._select_visit(self.keeping.kept)
        yield
        yield from polished(page)

    def _make_compare(self) -> Iterator[None]:
        from sscild_desktop.views.compare.page import ComparePage

        yield
        from sscild_desktop.controllers.compare.page import CompareController

        yield
        page = ComparePage(self._parts.window.stack)
        yield
        self.compare = CompareController(self._parts, page, self._open_series_id)
        self._parts.window.add_compare_page(page)

    def _make_cohort(self) -> Iterator[None]:
        from sscild_desktop.controllers.cohort import CohortController

        yield
        from sscild_desktop.views.cohort.page import CohortPage, boxes_panel, scatter_panel

        yield
        scatter = unpolished(scatter_panel())
        yield
        boxes = unpolished(boxes_panel())
        yield
        page = CohortPage(self._parts.window.stack, scatter, boxes)
        yield
        self.cohort = CohortController(self._parts, page)
        self.cohort.patient_requested.connect(self.studies.show_code)
        self._parts.window.add_cohort_page(page)

    def _connect_flow(self) -> None:
        importing, start = self._importing, self._parts.window.start_page
        importing.started.connect(self.arrival.begin)
        importing.opened.connect(self.arrival.look)
        importing.came_back.connect(self._on_came_back)
        self.arrival.arrived.connect(self.keeping.take)
        self.arrival.arrived.connect(self._select_visit)
        importing.started.connect(self.visits.begin)
        # later, when everybody else has heard of it: another CT may be opened then
        importing.came_back.connect(self.visits.turn_back, Qt.ConnectionType.QueuedConnection)
        self.arrival.not_kept.connect(self.visits.turn_back, Qt.ConnectionType.QueuedConnection)
        self.arrival.arrived.connect(self.visits.go_on, Qt.ConnectionType.QueuedConnection)
        self.keeping.kept_changed.connect(self.whole.refresh)
        self.whole.opened.connect(self.stack.clear)  # what could be taken back was of other records
        self.whole.opened.connect(self.waiting.list.forget_patients)
        self.whole.opened.connect(self._look_again)
        self.studies.moved.connect(self._on_moved)
        self.waiting.finished.connect(self._on_analysed_behind)
        self._parts.window.waiting.patient_requested.connect(self.studies.show_patient)
        start.recent.open_requested.connect(self.studies.open_study)
        start.recent.patient_requested.connect(self.studies.show_patient)
        start.recent.move_requested.connect(self.studies.ask_move)
        start.patients.patient_requested.connect(self.studies.show_patient)
        start.patients.search_requested.connect(self.whole.refresh)

    def _connect_actions(self) -> None:
        actions, settings = self._parts.window.actions_, self._parts.settings.value
        actions["backup"].triggered.connect(self.whole.back_up)
        actions["restore"].triggered.connect(self.whole.restore)
        actions["export_trend"].triggered.connect(self.trends.export_trend)
        actions["append_cohort"].triggered.connect(self.trends.append_cohort)
        actions["pseudonym"].setChecked(settings.pseudonym)
        actions["pseudonym"].toggled.connect(self._on_pseudonym)
        actions["keep_records"].setChecked(settings.keep_records)
        actions["keep_records"].toggled.connect(self._on_keep_records)
        self._parts.window.messages.action_requested.connect(self._do)

    @property
    def ways_to_cancel(self) -> tuple[tuple[Channel, Callable[[], None]], ...]:
        """What of ours Esc can stop: the word in ``session.busy`` and how."""
        ways = ((Channel.RECORDS, self.whole.cancel), (Channel.TREND, self.trends.cancel))
        cohort = () if self.cohort is None else ((Channel.COHORT_EXPORT, self.cohort.cancel),)
        compare = () if self.compare is None else ((Channel.COMPARE, self.compare.cancel),)
        return *ways, *cohort, *compare

    @Slot()
    def _look_again(self) -> None:
        """The records were opened after a CT was, or are others now: look whose it is in them."""
        self.keeping.let_go()
        self.arrival.look()

    @Slot()
    def _on_came_back(self) -> None:
        """Another CT could not be opened: the one on screen is kept where it was, or is still to be kept."""
        self.keeping.come_back()
        if self.keeping.kept is None:
            self.arrival.look_again()

    @Slot(int)
    def _on_erased(self, patient_id: int) -> None:
        """What could be taken back may be of the patient who is gone; a CT on screen that is stays there, not kept."""
        kept = self.keeping.kept
        self.stack.clear()
        self.waiting.list.forget_patients()
        self.keeping.let_go()
        if kept is None or kept.patient.id != patient_id:
            self.arrival.look()
        self.whole.refresh()
        self.patient_erased.emit()

    @Slot(object)
    def _select_visit(self, kept: Kept) -> None:
        """The page of the patient shows the visit of the CT that is open."""
        if self.patients is not None:
            self.patients.select(kept.series.visit_id)

    @Slot(object)
    def _on_moved(self, _series: object) -> None:
        """Read anew what is on screen: patient, visits, and where the open CT is kept."""
        if self.keeping.kept is not None:
            self.arrival.look()
        else:
            self.studies.reload()
        self.whole.refresh()

    @Slot()
    def _on_analysed_behind(self) -> None:
        """The patient on screen may have got a visit, and the start page a study."""
        self.studies.reload()
        self.whole.refresh()

    @Slot(bool)
    def _on_pseudonym(self, is_on: bool) -> None:
        self._parts.state.set_pseudonymous(is_on)
        if is_on:
            self._parts.window.messages.clear()  # they may name a file
        settings = self._parts.settings
        settings.set(replace(settings.value, pseudonym=is_on))

    @Slot(bool)
    def _on_keep_records(self, is_on: bool) -> None:
        settings = self._parts.settings
        settings.set(replace(settings.value, keep_records=is_on))
        self.whole.set_keeping(is_on)

    @Slot(str)
    def _do(self, action: str) -> None:
        """What a message offered."""
        of_cohort = self.cohort.written if self.cohort is not None else None
        written = {"trend_folder": self.trends.written, "cohort_folder": of_cohort}.get(action)
        if written is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(written.parent)))

    def _open_series_id(self) -> int | None:
        return self.keeping.kept.series.id if self.keeping.kept is not None else None

    def _open_series(self, source: Path, series_uid: str, slice_count: int, is_only: bool) -> None:
        self._importing.open_paths([source], series_uid, slice_count, is_only)

    @Slot(int)
    def _open_ct(self, visit_id: int) -> None:
        """The CT of a visit; one that is on screen is only gone to."""
        visit, kept = self._parts.state.visit(visit_id), self.keeping.kept
        if kept is not None and visit is not None and any(one.id == kept.series.id for one in visit.series):
            self._parts.window.show_page("ct")
        elif visit is not None:
            self.studies.open_ct(visit)

    def end(self) -> None:
        """Write what waits and close the records."""
        self._is_over = True
        if self.patients is not None:
            self.patients.flush()
        self.keeping.end()
        self.whole.end()


def _at_once(make: Callable[[], object]) -> Iterator[None]:
    """A page in one piece."""
    make()
    yield
