"""Everything about the patients' records, made and connected: opening, keeping, studies, patients, trends."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QUndoStack
from PySide6.QtWidgets import QFileDialog

from sscild_desktop.controllers.patient.trend import TrendController
from sscild_desktop.controllers.records.arrival import ArrivalController
from sscild_desktop.controllers.records.folder import RecordsController
from sscild_desktop.controllers.records.keeping import KeepingController
from sscild_desktop.controllers.records.live import LiveRecords
from sscild_desktop.controllers.records.studies import StudyController
from sscild_desktop.controllers.records.work import Kept
from sscild_desktop.controllers.save_names import with_ending
from sscild_desktop.core.records.backup import copies_folder
from sscild_desktop.paths import data_dir
from sscild_desktop.workers import Channel
from sscild_desktop.workers.serial_queue import SerialQueue

if TYPE_CHECKING:
    from sscild_desktop.app.program import Program
    from sscild_desktop.controllers.cohort import CohortController
    from sscild_desktop.controllers.compare.page import CompareController
    from sscild_desktop.controllers.patient.page import PatientController

WORKBOOK, ZIP = "Excel workbook (*.xlsx)", "Backup of the records (*.zip)"


class RecordsParts(QObject):
    """Held by the program; ``whole`` opens and closes, ``stack`` is the undo stack of what is changed in them."""

    def __init__(self, program: "Program") -> None:
        super().__init__(program)
        self._program = program
        session, state, runner, window = program.session, program.state, program.runner, program.window
        self.live, self.queue, self.stack = LiveRecords(), SerialQueue(runner), QUndoStack(self)
        live, queue, self._folder = self.live, self.queue, data_dir() / "records"
        self.whole = RecordsController(session, state, live, queue, runner, window, self._folder)
        self.arrival = ArrivalController(session, state, live, queue, runner, window)
        self.keeping = KeepingController(session, state, live, queue, window)
        self.studies = StudyController(state, live, queue, runner, window, self._open_series, self.stack)
        self.trends = TrendController(session, state, live, runner, window)
        self._is_over = False
        self._to_make: list[Callable[[], None]] = []
        self.patients: PatientController | None = None
        self.compare: CompareController | None = None
        self.cohort: CohortController | None = None
        self.arrival.sources = program.sources
        self.arrival.heatmaps_wanted = program.settings.heatmaps
        self.arrival.networks = program.settings.networks
        program.exporting.visits = lambda: self.keeping.visits
        state.set_pseudonymous(program.settings.pseudonym)
        self._connect_flow()
        self._connect_actions()
        self._connect_questions()

    def start(self, may_write: bool) -> None:
        """Open the records, and import and make the pages of the patients, one in each turn of the event loop."""
        self.whole.start(may_write)
        self._to_make = [self._make_patient, self._make_compare, self._make_cohort]
        self._make_next()

    @Slot()
    def _make_next(self) -> None:
        if self._to_make and not self._is_over:
            self._to_make.pop(0)()
            self._program.pages.show()
            QTimer.singleShot(0, self._make_next)

    def _make_patient(self) -> None:
        from sscild_desktop.controllers.patient.page import PatientController
        from sscild_desktop.views.patient.patient_page import PatientPage

        program = self._program
        page = PatientPage()
        program.window.add_patient_page(page)
        self.patients = PatientController(
            program.state, self.live, program.runner, program.window, page, self.stack, self.queue
        )
        self.whole.opened.connect(self.patients.show_patient)

    def _make_compare(self) -> None:
        from sscild_desktop.controllers.compare.page import CompareController
        from sscild_desktop.views.compare.page import ComparePage

        program = self._program
        page = ComparePage()
        program.window.add_compare_page(page)
        self.compare = CompareController(
            program.session, program.state, self.live, program.runner, program.window, page, self._ask_folder
        )
        self.compare.open_series_id = self._open_series_id

    def _make_cohort(self) -> None:
        from sscild_desktop.controllers.cohort import CohortController
        from sscild_desktop.views.cohort.page import CohortPage

        program = self._program
        page = CohortPage()
        program.window.add_cohort_page(page)
        self.cohort = CohortController(program.state, self.live, program.runner, program.window, page)
        self.cohort.patient_requested.connect(self.studies.show_code)

    def _connect_flow(self) -> None:
        importing, start = self._program.importing, self._program.window.start_page
        importing.started.connect(self.arrival.begin)
        importing.opened.connect(self.arrival.look)
        self.arrival.arrived.connect(self.keeping.take)
        self.arrival.arrived.connect(self._select_visit)
        self.keeping.kept_changed.connect(self.whole.refresh)
        self.whole.opened.connect(self.stack.clear)  # what could be taken back was of other records
        self.whole.opened.connect(self._look_again)
        self.studies.moved.connect(self._on_moved)
        start.recent.open_requested.connect(self.studies.open_study)
        start.recent.patient_requested.connect(self.studies.show_patient)
        start.recent.move_requested.connect(self.studies.ask_move)
        start.patients.patient_requested.connect(self.studies.show_patient)
        start.patients.search_requested.connect(self.whole.refresh)

    def _connect_actions(self) -> None:
        actions, settings = self._program.window.actions_, self._program.settings
        actions["backup"].triggered.connect(self.whole.back_up)
        actions["restore"].triggered.connect(self.whole.restore)
        actions["export_trend"].triggered.connect(self.trends.export_trend)
        actions["append_cohort"].triggered.connect(self.trends.append_cohort)
        actions["pseudonym"].setChecked(settings.pseudonym)
        actions["pseudonym"].toggled.connect(self._on_pseudonym)
        actions["keep_records"].setChecked(settings.keep_records)
        actions["keep_records"].toggled.connect(self._on_keep_records)
        self._program.window.messages.action_requested.connect(self._do)

    def _connect_questions(self) -> None:
        self.whole.ask_backup_target = self._asker("Back the records up as", ZIP)
        self.whole.ask_backup = self._ask_backup
        self.trends.ask_trend = self._asker("Write the trend workbook as", WORKBOOK)
        self.trends.ask_cohort = self._asker("Append to the cohort workbook", WORKBOOK, is_appended=True)

    @property
    def ways_to_cancel(self) -> tuple[tuple[Channel, Callable[[], None]], ...]:
        """What of ours Esc can stop: the word in ``session.busy`` and how."""
        ways = ((Channel.RECORDS, self.whole.cancel), (Channel.TREND, self.trends.cancel))
        return ways if self.compare is None else (*ways, (Channel.COMPARE, self.compare.cancel))

    @Slot()
    def _look_again(self) -> None:
        """The records were opened after a CT was, or are others now: look whose it is in them."""
        self.keeping.let_go()
        self.arrival.look()

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

    @Slot(bool)
    def _on_pseudonym(self, is_on: bool) -> None:
        self._program.state.set_pseudonymous(is_on)
        self._program.remember(replace(self._program.settings, pseudonym=is_on))

    @Slot(bool)
    def _on_keep_records(self, is_on: bool) -> None:
        self._program.remember(replace(self._program.settings, keep_records=is_on))
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

    def _ask_folder(self, start: str) -> Path | None:
        """Where the files of a CT are now that is compared with."""
        folder = QFileDialog.getExistingDirectory(self._program.window, "Where is this CT now?", start)
        return Path(folder) if folder else None

    def _open_series(self, source: Path, series_uid: str) -> None:
        self._program.importing.open_paths([source], series_uid)

    def _asker(self, title: str, kinds: str, is_appended: bool = False) -> Callable[[str], Path | None]:
        """Asks for a file to write; the folder is remembered."""

        def ask(name: str) -> Path | None:
            start = str(Path(self._program.settings.last_export_folder) / name)
            # a cohort's workbook is not written over but added to, so nothing is asked about that
            option = QFileDialog.Option.DontConfirmOverwrite if is_appended else QFileDialog.Option(0)
            chosen, _ = QFileDialog.getSaveFileName(self._program.window, title, start, kinds, options=option)
            if not chosen:
                return None
            folder = str(Path(chosen).parent)
            self._program.remember(replace(self._program.settings, last_export_folder=folder))
            return Path(chosen) if is_appended else with_ending(chosen, Path(name).suffix)

        return ask

    def _ask_backup(self, _start: str) -> Path | None:
        """Where the records cannot be opened, the daily copies are nearest at hand."""
        copies = copies_folder(self._folder)
        is_damaged = not self.live.is_open and copies.is_dir()
        folder = str(copies) if is_damaged else self._program.settings.last_export_folder
        chosen, _ = QFileDialog.getOpenFileName(self._program.window, "Restore the records from", folder, ZIP)
        return Path(chosen) if chosen else None

    def end(self) -> None:
        """Write what waits and close the records."""
        self._is_over = True
        if self.patients is not None:
            self.patients.flush()
        self.keeping.save_now()
        self.whole.end()
