"""The page of the open CT: the pictures under their bar on the left, what was found on the right."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

from sscild_desktop.views.ct.edits.correct_panel import CorrectPanel
from sscild_desktop.views.ct.edits.heat_threshold import HeatThreshold
from sscild_desktop.views.ct.findings_banner import FindingsBanner
from sscild_desktop.views.ct.levels_strip import LevelsStrip
from sscild_desktop.views.ct.progress_panel import ProgressPanel
from sscild_desktop.views.ct.results_panel import ResultsPanel
from sscild_desktop.views.ct.tool_column import ToolColumn
from sscild_desktop.views.ct.viewer_bar import ViewerBar
from sscild_desktop.views.measuring.panel import MeasurementsPanel
from sscild_desktop.views.planes.overlay_list import OverlayList
from sscild_desktop.views.planes.planes_view import PlanesView
from sscild_desktop.views.shared.language import tr
from sscild_desktop.views.shared.pieces import STRETCH, column_of, label, line, row_of, scrolled
from sscild_desktop.views.shared.theme import scaled_px

SIDE_WIDTH, SIDE_MARGIN = 448, 14
NEEDED_WIDTH = 365
"""Pixels that the panel needs with letters of 100 %; with large letters more than it has then."""


class CtPage(QWidget):
    """``planes`` and ``overlays`` are the viewer's widgets, handed in by the one who builds the program."""

    def __init__(
        self,
        planes: PlanesView,
        overlays: OverlayList,
        parent: QWidget | None = None,
        results: ResultsPanel | None = None,
        tools: ToolColumn | None = None,
    ) -> None:
        """Parts that were made before, as each takes a while, or new ones."""
        super().__init__(parent)
        self.planes, self.overlays = planes, overlays
        self.banner = FindingsBanner()
        self.strip, self.progress, self.results = LevelsStrip(), ProgressPanel(), results or ResultsPanel()
        self.measurements = MeasurementsPanel()
        self.correcting, self.heat_threshold = CorrectPanel(), HeatThreshold()
        self._person = "", ""
        self.patient_line = label("", "faint", wrap=True, tooltip="Whose CT this is and the visit it is kept with")
        self.series_title = label("", "title", wrap=True)
        self.series_reason = label("", "faint", wrap=True)
        self._progress_line = line()
        self.bar = ViewerBar()
        self.bar.action_requested.connect(self.planes.do)
        self.tools = tools or ToolColumn()
        self.tools.action_requested.connect(self.planes.do)
        self.planes.set_pane("levels", self.strip)
        self._compose()

    def _compose(self) -> None:
        """From the outside inwards: Qt styles all that is in a widget anew whenever it is put into another one."""
        split = QSplitter(Qt.Orientation.Horizontal)
        column_of((split, 1), on=self, margins=0, spacing=0)
        pictures, body = QWidget(), QWidget()
        body.setObjectName("sideBody")
        split.addWidget(pictures)
        split.addWidget(self._side_panel(body))
        split.setStretchFactor(0, 1)
        split.setChildrenCollapsible(False)
        under = row_of(self.tools, (self.planes, 1), margins=0, spacing=0)
        column_of(self.bar, (under, 1), on=pictures, margins=0, spacing=0)
        self._fill(body)
        self.show_progress(False)
        self.show_patient("")

    def _side_panel(self, body: QWidget) -> QWidget:
        """What was found, scrolled up and down, and below it what is doubted: neither picture nor numbers move."""
        scroll = scrolled(body)
        scroll.setObjectName("sidePanel")
        side, width = QWidget(), max(SIDE_WIDTH, scaled_px(NEEDED_WIDTH))
        column_of((scroll, 1), self.banner, on=side, margins=0, spacing=0)
        side.setMinimumWidth(width)
        side.setMaximumWidth(width + 140)
        return side

    def _fill(self, body: QWidget) -> None:
        head = (self.series_title, self.series_reason, self.patient_line, line())
        column_of(
            *head,
            self.progress,
            self._progress_line,
            self.correcting,
            self.heat_threshold,
            self.results,
            self.measurements,
            line(),
            self.overlays,
            STRETCH,
            on=body,
            margins=(SIDE_MARGIN, 12, SIDE_MARGIN, 12),
            spacing=9,
        )

    def show_progress(self, is_shown: bool) -> None:
        self.progress.setVisible(is_shown)
        self._progress_line.setVisible(is_shown)

    def show_series(self, title: str, reason: str) -> None:
        self.series_title.setText(tr(title))
        self.series_reason.setText(tr(reason))
        self.series_reason.setVisible(bool(reason))
        self._caption()

    def show_patient(self, text: str) -> None:
        """Whose CT it is; empty while it is not kept."""
        self.patient_line.setText(tr(text))
        self.patient_line.setVisible(bool(text))
        self._caption()

    def show_person(self, name: str, facts: str) -> None:
        """What the header says, for the pictures: the name where the CT is not kept; age, sex and day."""
        self._person = name, facts
        self._caption()

    def _caption(self) -> None:
        name, facts = self._person
        self.planes.set_caption(self.patient_line.text() or name, facts, self.series_title.text())
