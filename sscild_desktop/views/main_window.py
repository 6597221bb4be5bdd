"""The window: its pages, and what is dropped on it; it decides nothing."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QToolButton, QWidget

from sscild_desktop import PROGRAM_NAME
from sscild_desktop.state.keys import Keys
from sscild_desktop.state.palette import PRESETS, WindowPreset
from sscild_desktop.state.settings import window_places
from sscild_desktop.views.shared.actions import PAGES, Actions
from sscild_desktop.views.shared.activity import ActivityLine
from sscild_desktop.views.shared.banner_place import BannerPlace
from sscild_desktop.views.shared.device_badge import DeviceBadge
from sscild_desktop.views.shared.inputs import PAGE
from sscild_desktop.views.shared.language import tr
from sscild_desktop.views.shared.messages import MessageBar
from sscild_desktop.views.shared.pieces import column_of, dropped_paths, label
from sscild_desktop.views.shared.question_bar import QuestionBar
from sscild_desktop.views.shared.waiting_chip import WaitingChip
from sscild_desktop.views.start.start_page import StartPage
from sscild_desktop.views.tool_bar import make_tool_bar

if TYPE_CHECKING:
    from sscild_desktop.views.cohort.page import CohortPage
    from sscild_desktop.views.compare.page import ComparePage
    from sscild_desktop.views.ct.ct_page import CtPage
    from sscild_desktop.views.ct.edits.correct_panel import CorrectPanel
    from sscild_desktop.views.ct.edits.heat_threshold import HeatThreshold
    from sscild_desktop.views.ct.findings_banner import FindingsBanner
    from sscild_desktop.views.ct.levels_strip import LevelsStrip
    from sscild_desktop.views.ct.progress_panel import ProgressPanel
    from sscild_desktop.views.ct.results_panel import ResultsPanel
    from sscild_desktop.views.ct.tool_column import ToolColumn
    from sscild_desktop.views.evaluate.page import AgreementPage
    from sscild_desktop.views.measuring.panel import MeasurementsPanel
    from sscild_desktop.views.patient.patient_page import PatientPage
    from sscild_desktop.views.planes.overlay_list import OverlayList
    from sscild_desktop.views.planes.planes_view import PlanesView

CLOSE = "window:close"
FIRST_SIZE = QSize(1500, 940)
LIMITS = "Research use only. Measured errors of the networks: About"


class MainWindow(QMainWindow):
    """The start page and what is around it, quick to be shown; all other pages take a while and come later.

    ``stack`` holds the pages and is their parent. ``page_wanted`` names a page that is gone to before it is there.
    ``is_whole``: everybody who acts on the window's wishes is there.
    """

    paths_dropped = Signal(list)
    page_changed = Signal(str)
    page_wanted = Signal(str)
    closing = Signal()

    actions_: Actions
    messages: MessageBar
    question: QuestionBar
    start_page: StartPage
    ct_page: "CtPage"
    planes: "PlanesView"
    overlays: "OverlayList"
    strip: "LevelsStrip"
    banner: "FindingsBanner"
    progress: "ProgressPanel"
    results: "ResultsPanel"
    measurements: "MeasurementsPanel"
    correcting: "CorrectPanel"
    heat_threshold: "HeatThreshold"
    badge: DeviceBadge
    activity: ActivityLine
    waiting: WaitingChip

    def __init__(self) -> None:
        super().__init__()
        self.is_whole = False
        self.setWindowTitle(tr(f"{PROGRAM_NAME} – research use only"))
        self.setAcceptDrops(True)
        self.setMinimumSize(1000, 640)
        self.actions_ = Actions(self)
        self.messages, self.question = MessageBar(), QuestionBar()
        self.start_page = StartPage()
        self.badge, self.activity, self.waiting = DeviceBadge(), ActivityLine(), WaitingChip()
        self.pages: dict[str, QWidget] = {}
        self._keys: Keys = {}
        self._presets = PRESETS
        self._objections: dict[str, str] = {}
        self.patient_page: PatientPage | None = None
        self.compare_page: ComparePage | None = None
        self.cohort_page: CohortPage | None = None
        self.agreement_page: AgreementPage | None = None
        self._compose()
        leave_drops(self)
        self.start_page.setFocus(Qt.FocusReason.OtherFocusReason)
        self._restore()

    def _compose(self) -> None:
        self.tools = make_tool_bar(self.actions_)
        self.addToolBar(self.tools)
        self.stack = QStackedWidget()
        for name in PAGES:
            self.actions_[f"page_{name}"].triggered.connect(partial(self.show_page, name))
        self._add_page("start", self.start_page)
        self.stack.currentChanged.connect(self._on_page)
        middle = QWidget()
        middle.setProperty(PAGE, True)  # of what lies over the pages
        column_of(self.stack, on=middle, margins=0)
        BannerPlace(middle, self.start_page.foot, self.question, self.messages)
        self.question.answered.connect(self._on_answer)
        self.setCentralWidget(middle)
        self.statusBar().setSizeGripEnabled(False)
        self.statusBar().addWidget(self.activity, 1)
        self._running = QToolButton()
        self._running.setObjectName("waiting")
        self._running.setToolTip(tr("Go to the CT that is analysed"))
        self._running.setAccessibleName(self._running.toolTip())
        self._running.clicked.connect(partial(self.show_page, "ct"))
        self._running.hide()
        self.statusBar().addPermanentWidget(self._running)
        self.statusBar().addPermanentWidget(self.waiting)
        self.statusBar().addPermanentWidget(label(LIMITS, "faint"))
        self.statusBar().addPermanentWidget(self.badge)
        self.actions_["page_start"].setChecked(True)
        self.actions_["full_screen"].toggled.connect(self.show_full_screen)

    def add_ct_page(
        self,
        planes: "PlanesView",
        overlays: "OverlayList",
        results: "ResultsPanel | None" = None,
        tools: "ToolColumn | None" = None,
    ) -> None:
        """The page of the CT with the widgets of the viewer; whoever acts on the window's wishes needs it."""
        from sscild_desktop.views.ct.ct_page import CtPage  # late: the start page is shown before it is there

        self.ct_page = page = CtPage(planes, overlays, self.stack, results, tools)
        self.planes, self.overlays, self.strip = page.planes, page.overlays, page.strip
        self.banner, self.correcting, self.heat_threshold = page.banner, page.correcting, page.heat_threshold
        self.progress, self.results, self.measurements = page.progress, page.results, page.measurements
        self.series_title, self.series_reason = page.series_title, page.series_reason
        self.planes.set_menu([self.actions_[name] for name in ("copy_picture", "copy_result", "report")])
        page.bar.add_heat_maps([self.actions_[name] for name in ("slice_map", "pattern", "heatmaps")])
        page.bar.add_to_presets(self.actions_["presets"])
        self._add_page("ct", page)

    def add_patient_page(self, page: "PatientPage") -> None:
        self.patient_page = page
        self._add_page("patient", page)

    def show_keys(self, keys: Keys) -> None:
        """The keys as they are now, where they act and where they are named."""
        self._keys = keys
        self.actions_.show_keys(keys)
        for part in (self.planes.shortcuts, self.ct_page.bar, self.ct_page.tools):
            part.show_keys(keys)
        if self.compare_page is not None:
            self.compare_page.shortcuts.show_keys(keys)
        if self.agreement_page is not None:
            self.agreement_page.planes.shortcuts.show_keys(keys)

    def show_presets(self, presets: tuple[WindowPreset, ...]) -> None:
        """The window presets as they are now; the page of the CT follows its state."""
        self._presets = presets
        if self.compare_page is not None:
            self.compare_page.show_presets(presets)
        if self.agreement_page is not None:
            self.agreement_page.viewing.set_presets(presets)

    def add_compare_page(self, page: "ComparePage") -> None:
        self.compare_page = page
        page.shortcuts.show_keys(self._keys)
        page.show_presets(self._presets)
        self._add_page("compare", page)

    def add_cohort_page(self, page: "CohortPage") -> None:
        self.cohort_page = page
        self._add_page("cohort", page)

    def add_agreement_page(self, page: "AgreementPage") -> None:
        self.agreement_page = page
        page.planes.shortcuts.show_keys(self._keys)
        page.viewing.set_presets(self._presets)
        self._add_page("agreement", page)

    def _add_page(self, name: str, page: QWidget) -> None:
        """One more of ``PAGES``; until then its button is there but cannot be pressed."""
        self.pages[name] = page
        page.setProperty(PAGE, True)
        self.stack.addWidget(page)
        leave_drops(page)

    @property
    def page(self) -> str:
        """Name of the page that is shown."""
        return list(self.pages)[self.stack.currentIndex()]

    def show_page(self, name: str, _is_checked: bool = False) -> None:
        if name not in self.pages:
            self.page_wanted.emit(name)
        if name in self.pages:
            self.stack.setCurrentWidget(self.pages[name])

    def _on_page(self) -> None:
        self.actions_[f"page_{self.page}"].setChecked(True)
        self.pages[self.page].setFocus(Qt.FocusReason.OtherFocusReason)  # and no box on it
        self.show_running(self._running.text())
        self.page_changed.emit(self.page)

    def show_work(self, is_working: bool) -> None:
        """The pictures and panels, or the start page."""
        self.show_page("ct" if is_working else "start")

    def show_full_screen(self, is_full: bool) -> None:
        """Over the whole screen, or as it stood before."""
        wanted = self.windowState() & ~Qt.WindowState.WindowFullScreen
        self.setWindowState(wanted | Qt.WindowState.WindowFullScreen if is_full else wanted)

    def show_series(self, title: str, reason: str) -> None:
        """What is open on the page of the CT, and why this one."""
        self.ct_page.show_series(title, reason)

    def show_running(self, text: str) -> None:
        """How far the analysis is, at the foot of every page but that of the CT, which shows more; '' when it ended."""
        self._running.setText(tr(text))
        self._running.setAccessibleName(tr(text))
        self._running.setVisible(bool(text) and self.page != "ct")

    def show_progress(self, is_shown: bool) -> None:
        """The stages of the analysis on the page of the CT."""
        self.ct_page.show_progress(is_shown)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_paths(event):
            event.acceptProposedAction()
            self.start_page.set_drag_over(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.start_page.set_drag_over(False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self.start_page.set_drag_over(False)
        paths = dropped_paths(event)
        if paths:
            event.acceptProposedAction()
            self.paths_dropped.emit(paths)

    def object_to_closing(self, words: str, by: str = "") -> None:
        """What would be lost if the window closed now, asked about when it is to close; empty: nothing."""
        self._objections[by] = words

    @property
    def _objection(self) -> str:
        return next(filter(None, self._objections.values()), "")

    @Slot(str)
    def _on_answer(self, key: str) -> None:
        if key == CLOSE:
            self._objections = {by: words for by, words in self._objections.items() if words != self._objection}
            self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._objection:
            event.ignore()
            self.question.ask(self._objection, (("", "Stay"), (CLOSE, "Close")))
            return
        places = window_places()
        places.setValue("geometry", self.saveGeometry())
        self.closing.emit()
        super().closeEvent(event)

    def _restore(self) -> None:
        """As it was left; at first of a size to work in, or the whole screen where that is smaller, as on a laptop."""
        self.resize(FIRST_SIZE)
        screen, least = self.screen().availableGeometry().size(), self.minimumSize()
        if FIRST_SIZE.boundedTo(screen) != FIRST_SIZE and least.boundedTo(screen) == least:
            self.resize(screen)
            self.setWindowState(Qt.WindowState.WindowMaximized)
        geometry = window_places().value("geometry")
        if geometry is not None:
            self.restoreGeometry(geometry)


def leave_drops(part: QWidget) -> None:
    """Leave to the window what is dropped on a part of it: children that accept drops would swallow it."""
    for child in [part, *part.findChildren(QWidget)]:
        if child.window() is part.window() and not child.isWindow():  # a dialog takes drops of its own
            child.setAcceptDrops(False)
