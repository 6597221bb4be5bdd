"""The program's parts, made and connected: state, controllers, window."""

import gc
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtWidgets import QApplication, QFileDialog

from sscild_desktop.app.records_parts import RecordsParts
from sscild_desktop.controllers.ct import work as engine
from sscild_desktop.controllers.ct.analysing import AnalysisController
from sscild_desktop.controllers.ct.exporting import ExportController
from sscild_desktop.controllers.ct.levels import LevelsController
from sscild_desktop.controllers.ct.opening import ImportController
from sscild_desktop.controllers.ct.scene import SceneController
from sscild_desktop.controllers.ct.showing import ShowController
from sscild_desktop.controllers.ct.viewing import ViewController
from sscild_desktop.controllers.failures import tell
from sscild_desktop.controllers.help.dialogs import HelpController
from sscild_desktop.controllers.help.guide import GuideController
from sscild_desktop.controllers.networks import NetworksController, Pairs
from sscild_desktop.controllers.pages import PagesController
from sscild_desktop.core.failures import note
from sscild_desktop.core.inference.devices import DeviceState
from sscild_desktop.paths import settings_file
from sscild_desktop.state.patient import PatientState
from sscild_desktop.state.session import DeviceBadge, SessionState
from sscild_desktop.state.settings import Settings, save_settings
from sscild_desktop.state.viewing import ViewState
from sscild_desktop.views.main_window import MainWindow
from sscild_desktop.views.planes.overlay_list import OverlayList
from sscild_desktop.views.planes.planes_view import PlanesView
from sscild_desktop.views.scene3d.pane import make_scene3d
from sscild_desktop.workers import Channel, Receivers, Runner

if TYPE_CHECKING:
    from sscild_desktop.views.networks.dialog import NetworksDialog


class Program(QObject):
    """Everything that lives as long as the window."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.settings = settings
        self._is_over = False
        self.session, self.viewing, self.runner = SessionState(self), ViewState(self), Runner(self)
        self.state = PatientState(self)
        planes, overlays, self.pane = PlanesView(), OverlayList(), make_scene3d()
        planes.set_state(self.viewing)
        planes.set_fourth(self.pane)
        self.pane.set_state(self.viewing)
        overlays.set_state(self.viewing)
        self.window = MainWindow(planes, overlays)
        session, viewing, runner, window = self.session, self.viewing, self.runner, self.window
        self.importing = ImportController(session, runner, window)
        self.analysing = AnalysisController(session, runner, window, settings)
        self.exporting = ExportController(session, runner, window, self._ask_export_folder)
        self.viewer = ViewController(session, viewing, runner, window)
        self.scene = SceneController(session, viewing, runner, window, self.pane)
        self.records = RecordsParts(self)
        self.levels = LevelsController(session, runner, window, settings, self.records.keeping.put_fvc)
        stacks = (self.levels.stack, self.records.stack)
        self.pages = PagesController(session, self.state, self.records.whole, window, stacks)
        self.showing = ShowController(session, viewing, window, self.pages.group)
        self.help = HelpController(session, window)
        self.guide = GuideController(window)
        self.networks = NetworksController(session, runner, window, settings.networks, self._make_networks_dialog)
        self.networks.device = settings.device
        self.exporting.sources = self.sources
        self.exporting.start_folder = settings.last_export_folder
        self._connect_actions()
        self._connect_wishes()
        self.networks.check()

    def _connect_actions(self) -> None:
        slots = {
            "open_folder": self.open_folder,
            "open_files": self.open_files,
            "open_built_in": self.importing.open_built_in,
            "series": self.help.show_series,
            "analyse": self.analysing.start,
            "export": self.exporting.export,
            "undo": self.pages.group.undo,
            "redo": self.pages.group.redo,
            "scene": self.scene.open,
            "pattern": self.viewer.next_pattern,
            "guide": self.guide.show,
            "networks": self.networks.open,
            "shortcuts": self.help.show_shortcuts,
            "about": self.help.show_about,
            "cancel": self.cancel,
            "quit": self.window.close,
        }
        for name, slot in slots.items():
            self.window.actions_[name].triggered.connect(slot)

    def _connect_wishes(self) -> None:
        window = self.window
        window.paths_dropped.connect(self.importing.open_paths)
        window.closing.connect(self.end)
        window.start_page.open_folder_requested.connect(self.open_folder)
        window.start_page.open_files_requested.connect(self.open_files)
        window.start_page.open_built_in_requested.connect(self.importing.open_built_in)
        window.progress.cancel_requested.connect(self.analysing.cancel)
        window.banner.anyway_requested.connect(self.analysing.start_anyway)
        window.activity.stop_requested.connect(self.stop_activity)
        window.messages.action_requested.connect(self.help.do)
        window.messages.action_requested.connect(self.exporting.do)
        window.messages.copy_log_requested.connect(self.help.copy_log)
        window.planes.level_move_requested.connect(self.levels.move)
        window.results.fvc_requested.connect(self.levels.set_fvc)
        self.help.series_chosen.connect(self.importing.show_series)
        self.importing.opened.connect(self.levels.forget)
        self.analysing.began_anew.connect(self.levels.forget)
        self.networks.changed.connect(self._use_networks)

    def _make_networks_dialog(self) -> "NetworksDialog":
        from sscild_desktop.views.networks.dialog import NetworksDialog

        return NetworksDialog(self.window)

    @Slot(object)
    def _use_networks(self, chosen: Pairs) -> None:
        """From now on; kept for the next start."""
        self.remember(replace(self.settings, networks=chosen))
        for part in (self.analysing, self.levels):
            part.settings = replace(part.settings, networks=chosen)
        self.records.arrival.networks = chosen

    @Slot()
    def open_folder(self) -> None:
        start = self.settings.last_folder
        folder = QFileDialog.getExistingDirectory(self.window, "Open a folder with a chest CT", start)
        if folder:
            self.remember(replace(self.settings, last_folder=folder))
            self.importing.open_paths([Path(folder)])

    @Slot()
    def open_files(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(
            self.window, "Open DICOM files, a ZIP archive, a DICOMDIR or NIfTI", self.settings.last_folder
        )
        if names:
            self.remember(replace(self.settings, last_folder=str(Path(names[0]).parent)))
            self.importing.open_paths([Path(name) for name in names])

    @Slot(str)
    def open_given(self, name: str) -> None:
        """What the system hands over ("Open with")."""
        self.importing.open_paths([Path(name)])

    def _ask_export_folder(self, start: str) -> Path | None:
        folder = QFileDialog.getExistingDirectory(self.window, "Export into a new folder inside …", start)
        if not folder:
            return None
        self.remember(replace(self.settings, last_export_folder=folder))
        return Path(folder)

    def remember(self, settings: Settings) -> None:
        """From now on, and for the next start."""
        self.settings = settings
        try:
            save_settings(self.settings, settings_file())
        except OSError as error:
            note(error)

    def sources(self) -> Sequence[Path]:
        return self.importing.sources

    @Slot()
    def cancel(self) -> None:
        """Esc: stop what runs, what the reader waits for first; then close a question, then the message."""
        ways = (
            (Channel.IMPORT, self.importing.cancel),
            (Channel.LEVEL, self.levels.cancel),
            (Channel.EXPORT, self.exporting.cancel),
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
            self.records.start(self.settings.keep_records)

    def warm_up(self) -> None:
        """Import the heavy parts in the background and ask which device there is."""
        asking = partial(engine.warm_up, self.settings.device)
        self.runner.run(asking, Receivers(self._on_device, note), Channel.WARM_UP)

    def _on_device(self, state: DeviceState) -> None:
        # What is imported by now stays for good; taking it out of the collector's sight keeps collections short.
        gc.freeze()
        if self.session.device.is_measured:
            return
        reason = f"No CUDA: {state.reason}." if state.reason else ""
        self.session.set_device(DeviceBadge(state.badge, reason, is_measured=True))

    @Slot()
    def end(self) -> None:
        """The window closes: stop everything and wait for it."""
        self._is_over = True
        self.records.end()
        self.scene.end()
        self.runner.stop_all()

    def dispose(self) -> None:
        """Destroy the window here and now, not whenever and wherever Python collects it."""
        self.end()
        for stack in (self.levels.stack, self.records.stack, self.pages.group):
            stack.blockSignals(True)  # while they die there is nobody left to tell
        self.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def show_failure(self, error: BaseException) -> None:
        """The last resort for an error that no one caught."""
        tell(self.window, error)
