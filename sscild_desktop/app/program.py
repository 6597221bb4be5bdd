"""The program's parts, made and connected: state, controllers, window."""

import gc
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QApplication

from sscild_desktop.app.records_parts import RecordsParts
from sscild_desktop.controllers.ct import work as engine
from sscild_desktop.controllers.ct.analysing import AnalysisController
from sscild_desktop.controllers.ct.correcting import CorrectingController
from sscild_desktop.controllers.ct.density import DensityController
from sscild_desktop.controllers.ct.exporting import ExportController
from sscild_desktop.controllers.ct.heading import HeadingController
from sscild_desktop.controllers.ct.levels import LevelsController
from sscild_desktop.controllers.ct.measuring import MeasuringController
from sscild_desktop.controllers.ct.opening import ImportController
from sscild_desktop.controllers.ct.profiling import ProfileController
from sscild_desktop.controllers.ct.reading import ReadingController
from sscild_desktop.controllers.ct.reporting import ReportController
from sscild_desktop.controllers.ct.scene import SceneController
from sscild_desktop.controllers.ct.showing import ShowController
from sscild_desktop.controllers.ct.slice_map import SliceMapController
from sscild_desktop.controllers.ct.viewing import ViewController
from sscild_desktop.controllers.evaluate.comparing import EvaluateController
from sscild_desktop.controllers.failures import tell
from sscild_desktop.controllers.help.dialogs import HelpController
from sscild_desktop.controllers.help.guide import GuideController
from sscild_desktop.controllers.help.keys import KeysController
from sscild_desktop.controllers.help.palette import PaletteController
from sscild_desktop.controllers.help.preferences import PreferencesController
from sscild_desktop.controllers.help.presets import PresetsController
from sscild_desktop.controllers.help.tour import TourController
from sscild_desktop.controllers.last_session import LastSessionController
from sscild_desktop.controllers.networks import NetworksController
from sscild_desktop.controllers.pages import PagesController
from sscild_desktop.controllers.parts import Parts
from sscild_desktop.controllers.questions import FileQuestions
from sscild_desktop.controllers.reader_study.study import ReaderStudyController
from sscild_desktop.controllers.records.live import LiveRecords
from sscild_desktop.controllers.running import RunningController
from sscild_desktop.core.failures import note
from sscild_desktop.core.inference.devices import DeviceState
from sscild_desktop.paths import data_dir, log_file, settings_file
from sscild_desktop.state.patient import PatientState
from sscild_desktop.state.session import DeviceBadge, SessionState
from sscild_desktop.state.settings import Settings
from sscild_desktop.state.settings_state import SettingsState
from sscild_desktop.state.viewing import ViewState
from sscild_desktop.views.ct.results_panel import ResultsPanel
from sscild_desktop.views.ct.tool_column import ToolColumn
from sscild_desktop.views.main_window import MainWindow
from sscild_desktop.views.planes.overlay_list import OverlayList
from sscild_desktop.views.planes.planes_view import PlanesView
from sscild_desktop.views.scene3d.pane import make_scene3d
from sscild_desktop.workers import Channel, Receivers, Runner
from sscild_desktop.workers.serial_queue import SerialQueue

if TYPE_CHECKING:
    from sscild_desktop.controllers.reader_study.work import Listed
    from sscild_desktop.views.evaluate.labels import LabelDialog
    from sscild_desktop.views.evaluate.page import AgreementPage
    from sscild_desktop.views.networks.dialog import NetworksDialog
    from sscild_desktop.views.reader_study.new_study import NewStudyDialog
    from sscild_desktop.views.reader_study.window import ReaderStudyWindow

Pause = Callable[[], object]


class Program(QObject):
    """Everything that lives as long as the window. ``kept`` are the settings of the file, where others hold now.

    A ``window`` that is on the screen already paints itself in each ``pause``; its other pages come with the program.
    """

    def __init__(self, settings: Settings, kept: Settings, window: MainWindow, pause: Pause) -> None:
        super().__init__()
        self._is_over = False
        self.pane = make_scene3d()
        self.parts = parts = self._make_parts(settings, kept, window, pause)
        pause()
        self.session, self.viewing, self.state = parts.session, parts.viewing, parts.state
        self.runner, self.window, self.settings = parts.runner, parts.window, parts.settings
        self.importing = ImportController(parts)
        self.records = RecordsParts(parts, self.importing, self)
        self.running = RunningController(parts)
        self.analysing = AnalysisController(parts)
        self.levels = LevelsController(parts, self.records.keeping.put_fvc)
        self.correcting = CorrectingController(parts)
        self.reading = ReadingController(parts)
        self.exporting = ExportController(
            parts, lambda: self.records.keeping.visits, self._code_of_open_ct, lambda: self.evaluating.findings
        )
        self.reporting = ReportController(
            parts, self.records.keeping.whose, lambda: self.records.keeping.visits, self.records.compared
        )
        pause()
        self.profiling = ProfileController(parts)
        self.slice_maps = SliceMapController(parts)
        self.viewer = ViewController(parts)
        self.measuring = MeasuringController(parts)
        self.heading = HeadingController(parts)
        self.density = DensityController(parts)
        self.scene = SceneController(parts, self.pane)
        self.pages = PagesController(parts, self.records.whole, (parts.changes, self.records.stack))
        self.showing = ShowController(parts, self.pages.group)
        pause()
        self.help = HelpController(parts)
        self.guide = GuideController(self.window, parts.keys)
        self.palette = PaletteController(parts)
        self.tour = TourController(parts)
        self.keys = KeysController(parts)
        self.presets = PresetsController(parts)
        self.preferences = PreferencesController(parts, folders())
        self.networks = NetworksController(parts, self._make_networks_dialog)
        self.evaluating = EvaluateController(parts, self._make_agreement, self.records.waiting.take)
        self.reader_study = ReaderStudyController(parts, self._make_study_window, self._make_new_study)
        self.last_session = LastSessionController(parts, self.importing)
        self.records.patient_erased.connect(self.last_session.leave_out)
        self._connect_actions()
        self._connect_wishes()
        self.networks.check()
        self.window.is_whole = True

    def _code_of_open_ct(self) -> str:
        """What the records call the patient of the open CT; '' where it is not kept."""
        patient = self.records.keeping.patient
        return patient.code if patient is not None else ""

    def _make_parts(self, settings: Settings, saved: Settings, window: MainWindow, pause: Pause) -> Parts:
        viewing, runner = ViewState(self), Runner(self)
        kept = SettingsState(settings, settings_file(), self, saved)
        planes, overlays = PlanesView(), OverlayList()
        pause()
        for view in (planes, overlays, self.pane):
            view.set_state(viewing)
        planes.set_pane("scene", self.pane)
        pause()
        tools = ToolColumn()
        pause()
        results = ResultsPanel()
        pause()
        window.add_ct_page(planes, overlays, results, tools)
        pause()
        for bar in (window.ct_page.bar, window.ct_page.tools):
            bar.set_state(viewing)
        return Parts(
            SessionState(self),
            viewing,
            PatientState(self),
            kept,
            LiveRecords(),
            SerialQueue(runner),
            runner,
            window,
            FileQuestions(window, kept),
            changes=QUndoStack(self),
        )

    def _connect_actions(self) -> None:
        slots = {
            "open_folder": self.open_folder,
            "open_files": self.open_files,
            "open_built_in": self.importing.open_built_in,
            "series": self.help.show_series,
            "analyse": self.analysing.start,
            "export": self.exporting.export,
            "report": self.reporting.report,
            "copy_result": self.reporting.copy_result,
            "copy_picture": self.reporting.copy_picture,
            "export_dicom": self.exporting.show_dicom,
            "undo": self.undo,
            "redo": self.pages.group.redo,
            "scene": self.scene.open,
            "header": self.heading.show_header,
            "pattern": self.viewer.next_pattern,
            "slice_map": self.slice_maps.make,
            "heatmaps": self.slice_maps.choose,
            "guide": self.guide.show,
            "palette": self.palette.open,
            "preferences": self.preferences.open,
            "presets": self.presets.open,
            "reader_study": self.reader_study.open,
            "networks": self.networks.open,
            "shortcuts": self.help.show_shortcuts,
            "edit_keys": self.keys.open,
            "tour": self.tour.start,
            "about": self.help.show_about,
            "cancel": self.cancel,
            "quit": self.window.close,
        }
        for name, slot in slots.items():
            self.window.actions_[name].triggered.connect(slot)

    def _connect_wishes(self) -> None:
        window = self.window
        window.paths_dropped.connect(self.evaluating.dropped)
        window.closing.connect(self.end)
        window.start_page.open_folder_requested.connect(self.open_folder)
        window.start_page.open_files_requested.connect(self.open_files)
        window.start_page.open_built_in_requested.connect(self.importing.open_built_in)
        window.progress.cancel_requested.connect(self.analysing.cancel)
        window.banner.anyway_requested.connect(self.analysing.start_anyway)
        window.activity.stop_requested.connect(self.stop_activity)
        window.messages.action_requested.connect(self.help.do)
        window.messages.action_requested.connect(self.tour.do)
        window.messages.action_requested.connect(self.exporting.do)
        window.messages.action_requested.connect(self.reporting.do)
        window.messages.copy_log_requested.connect(self.help.copy_log)
        self.measuring.place_requested.connect(self.viewer.go_to)
        window.planes.level_move_requested.connect(self.levels.move)
        window.results.fvc_requested.connect(self.levels.set_fvc)
        self.preferences.device_changed.connect(self.ask_device)
        self.preferences.encryption_requested.connect(self.records.encrypting.open)
        self.help.keys_requested.connect(self.keys.open)
        self.preferences.keys_requested.connect(self.keys.open)
        self.help.series_chosen.connect(self.importing.show_series)
        # what runs is told, levels go back to their scores, what is finished is kept, what waits is drawn: only then
        # it is nobody's
        stops = (self.levels.cancel, self.analysing.leave, self.correcting.finish)
        for leave in (self.running.tell, *stops, self.records.keeping.leave):
            self.importing.leaving.connect(leave)
        self.analysing.starting.connect(self.correcting.finish)
        self.importing.opened.connect(self.levels.forget)
        self.analysing.began_anew.connect(self.levels.forget)
        self.records.page_made.connect(self.pages.show)
        self.records.page_failed.connect(self.pages.give_up)

    def _make_agreement(self) -> "tuple[AgreementPage, LabelDialog]":
        from sscild_desktop.views.evaluate.labels import LabelDialog
        from sscild_desktop.views.evaluate.page import AgreementPage

        page = AgreementPage(self.window.stack)
        labels = LabelDialog(page)
        self.window.add_agreement_page(page)
        return page, labels

    def _make_study_window(self) -> "ReaderStudyWindow":
        from sscild_desktop.views.reader_study.window import ReaderStudyWindow

        return ReaderStudyWindow(self.window)

    def _make_new_study(self, listed: "list[Listed]") -> "NewStudyDialog":
        from sscild_desktop.views.reader_study.new_study import Candidate, NewStudyDialog

        candidates = [Candidate(one.series_id, f"{one.name} {one.description}".strip(), one.why_not) for one in listed]
        return NewStudyDialog(candidates, self.reader_study.window)

    def _make_networks_dialog(self) -> "NetworksDialog":
        from sscild_desktop.views.networks.dialog import NetworksDialog

        return NetworksDialog(self.window)

    @Slot()
    def open_folder(self) -> None:
        folder = self.parts.ask.folder_to_open()
        if folder is not None:
            self.records.waiting.take([folder])

    @Slot()
    def open_files(self) -> None:
        files = self.parts.ask.files_to_open()
        if files:
            self.records.waiting.take(files)

    @Slot(str)
    def open_given(self, name: str) -> None:
        """What the system hands over ("Open with")."""
        self.records.waiting.take([Path(name)])

    @Slot()
    def undo(self) -> None:
        """Take back the last change on this page; a correction that waits is newer than any that was made."""
        if self.window.page != "ct" or not self.correcting.take_back():
            self.pages.group.undo()

    @Slot()
    def cancel(self) -> None:
        """Esc: lay down the tool; stop what runs, what is waited for first; then close a question, then the message."""
        if self.viewer.lay_down():
            return
        ways = (
            (Channel.IMPORT, self.importing.cancel),
            (Channel.LEVEL, self.levels.cancel),
            (Channel.CORRECT, self.correcting.cancel),
            (Channel.EXPORT, self.exporting.cancel),
            (Channel.REPORT, self.reporting.cancel),
            (Channel.PROFILE, self.profiling.cancel),
            (Channel.SLICE_MAP, self.slice_maps.cancel),
            (Channel.EVALUATE, self.evaluating.cancel),
            *self.records.ways_to_cancel,
            (Channel.ANALYSIS, self.analysing.cancel),
        )
        running = [stop for what, stop in ways if what in self.session.busy]
        if running:
            running[0]()
        elif self.window.question.text:
            self.window.question.dismiss()
        else:
            self.window.messages.dismiss()

    @Slot()
    def stop_activity(self) -> None:
        self.cancel()

    def open_records(self) -> None:
        """Open the patients' records; a program that is only looked at does without."""
        if not self._is_over:
            self.records.start(self.settings.value.keep_records, self.evaluating.made)

    def warm_up(self) -> None:
        """Import the heavy parts in the background and ask which device there is."""
        asking = partial(engine.warm_up, self.settings.value.device)
        self.runner.run(asking, Receivers(self._on_device, note), Channel.WARM_UP)

    @Slot()
    def ask_device(self) -> None:
        """The reader chose another device: what the badge says was of the one before."""
        self.session.set_device(DeviceBadge())
        self.warm_up()

    def _on_device(self, state: DeviceState) -> None:
        # What is imported by now stays for good; taking it out of the collector's sight keeps collections short.
        gc.freeze()
        if self.session.device.is_measured:
            return
        reason = f"No CUDA: {state.reason}." if state.reason else ""
        self.session.set_device(DeviceBadge(state.badge, reason, is_measured=True))

    @Slot()
    def end(self) -> None:
        """The window closes: note what is on screen, stop everything and wait for it."""
        if not self._is_over:
            self.last_session.note()
            self.correcting.finish()
        self._is_over = True
        self.records.end()
        self.scene.end()
        self.runner.stop_all()

    def dispose(self) -> None:
        """Destroy the window here and now, not whenever and wherever Python collects it."""
        self.end()
        for stack in (self.parts.changes, self.records.stack, self.pages.group):
            stack.blockSignals(True)  # while they die there is nobody left to tell
        for changes in (self.parts.changes, self.records.stack):
            changes.clear()  # a stack that Python's collector destroys with its commands takes the process along
        self.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def show_failure(self, error: BaseException) -> None:
        """The last resort for an error that no one caught."""
        tell(self.window, error)


def folders() -> dict[str, Path]:
    """What the program writes by itself, with its words."""
    return {"Records": data_dir() / "records", "Settings": settings_file().parent, "Log": log_file().parent}
