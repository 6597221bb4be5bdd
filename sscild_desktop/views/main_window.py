"""The window: composes the views and takes what is dropped on it; it decides nothing."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import (
    QFrame,
    QMainWindow,
    QMenu,
    QScrollArea,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QToolBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from sscild_desktop import PROGRAM_NAME
from sscild_desktop.state.settings import window_places
from sscild_desktop.views.actions import Actions
from sscild_desktop.views.activity import ActivityLine
from sscild_desktop.views.device_badge import DeviceBadge
from sscild_desktop.views.findings_banner import FindingsBanner
from sscild_desktop.views.levels_strip import LevelsStrip
from sscild_desktop.views.messages import MessageBar
from sscild_desktop.views.pieces import label, line
from sscild_desktop.views.progress_panel import ProgressPanel
from sscild_desktop.views.results_panel import ResultsPanel
from sscild_desktop.views.start_page import StartPage

SIDE_WIDTH, SIDE_MARGIN = 440, 14
LIMITS = "Research use only. Measured errors of the networks: About"


class MainWindow(QMainWindow):
    """``planes`` and ``overlays`` are the viewer's widgets, handed in by the one who builds the program."""

    paths_dropped = Signal(list)
    closing = Signal()

    def __init__(self, planes: QWidget, overlays: QWidget) -> None:
        super().__init__()
        self.setWindowTitle(f"{PROGRAM_NAME} – research use only")
        self.setAcceptDrops(True)
        self.resize(1500, 940)
        self.setMinimumSize(1000, 640)
        self.planes, self.overlays = planes, overlays
        self.actions_ = Actions(self)
        self.messages, self.banner = MessageBar(), FindingsBanner()
        self.start_page, self.strip = StartPage(), LevelsStrip()
        self.progress, self.results = ProgressPanel(), ResultsPanel()
        self.badge, self.activity = DeviceBadge(), ActivityLine()
        self.series_title = label("", "title", wrap=True)
        self.series_reason = label("", "faint", wrap=True)
        self._compose()
        self.take_all_drops()
        self._restore()

    def _compose(self) -> None:
        self.addToolBar(self._tool_bar())
        self._work = QSplitter(Qt.Orientation.Vertical)
        self._work.addWidget(self.planes)
        self._work.addWidget(self.strip)
        self._work.setStretchFactor(0, 1)
        self._work.setSizes([680, 220])
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.addWidget(self._work)
        self._split.addWidget(self._side_panel())
        self._split.setStretchFactor(0, 1)
        for splitter in (self._work, self._split):
            splitter.setChildrenCollapsible(False)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.start_page)
        self._pages.addWidget(self._split)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.messages, self.banner):
            column.addWidget(widget)
        column.addWidget(self._pages, 1)
        self.setCentralWidget(middle)
        self.statusBar().setSizeGripEnabled(False)
        self.statusBar().addWidget(self.activity, 1)
        self.statusBar().addPermanentWidget(label(LIMITS, "faint"))
        self.statusBar().addPermanentWidget(self.badge)

    def _side_panel(self) -> QWidget:
        body = QWidget()
        body.setObjectName("sideBody")
        column = QVBoxLayout(body)
        column.setContentsMargins(SIDE_MARGIN, 12, SIDE_MARGIN, 12)
        column.setSpacing(9)
        self._progress_line = line()
        parts: tuple[QWidget, ...] = (
            self.series_title,
            self.series_reason,
            line(),
            self.progress,
            self._progress_line,
            self.results,
            line(),
            self.overlays,
        )
        for part in parts:
            column.addWidget(part)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setObjectName("sidePanel")
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(body)
        scroll.setMinimumWidth(SIDE_WIDTH)
        scroll.setMaximumWidth(SIDE_WIDTH + 140)
        self.show_progress(False)
        return scroll

    def _tool_bar(self) -> QToolBar:
        bar = QToolBar("Tools")
        bar.setObjectName("tools")
        bar.setMovable(False)
        bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        acts = self.actions_
        bar.addAction(acts["open_folder"])
        bar.addWidget(self._more_to_open())
        bar.addAction(acts["series"])
        bar.addSeparator()
        bar.addAction(acts["analyse"])
        bar.widgetForAction(acts["analyse"]).setProperty("primary", True)
        bar.addAction(acts["export"])
        bar.addSeparator()
        for name in ("undo", "redo"):
            bar.addAction(acts[name])
        bar.addSeparator()
        bar.addAction(acts["scene"])
        space = QWidget()
        space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        bar.addWidget(space)
        for name in ("shortcuts", "about"):
            bar.addAction(acts[name])
        return bar

    def _more_to_open(self) -> QToolButton:
        more = QToolButton()
        more.setText("More ▾")
        more.setToolTip("Other things to open")
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(more)
        for name in ("open_files", "open_built_in"):
            menu.addAction(self.actions_[name])
        menu.addSeparator()
        menu.addAction(self.actions_["quit"])
        more.setMenu(menu)
        return more

    def show_work(self, is_working: bool) -> None:
        """The pictures and panels, or the start page."""
        self._pages.setCurrentIndex(1 if is_working else 0)

    def show_progress(self, is_shown: bool) -> None:
        self.progress.setVisible(is_shown)
        self._progress_line.setVisible(is_shown)

    def show_series(self, title: str, reason: str) -> None:
        self.series_title.setText(title)
        self.series_reason.setText(reason)
        self.series_reason.setVisible(bool(reason))

    def take_all_drops(self) -> None:
        """Call after new widgets came in: children that accept drops (picture views, boxes) would swallow them."""
        for child in self.findChildren(QWidget):
            child.setAcceptDrops(False)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _paths_of(event):
            event.acceptProposedAction()
            self.start_page.set_drag_over(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.start_page.set_drag_over(False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self.start_page.set_drag_over(False)
        paths = _paths_of(event)
        if paths:
            event.acceptProposedAction()
            self.paths_dropped.emit(paths)

    def closeEvent(self, event: QCloseEvent) -> None:
        places = window_places()
        places.setValue("geometry", self.saveGeometry())
        self.closing.emit()
        super().closeEvent(event)

    def _restore(self) -> None:
        geometry = window_places().value("geometry")
        if geometry is not None:
            self.restoreGeometry(geometry)


def _paths_of(event: QDropEvent) -> list[Path]:
    """The local files and folders that are dragged."""
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
