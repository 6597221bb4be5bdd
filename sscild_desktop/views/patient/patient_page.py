"""The patient over time: head, visits with their editor, and below them progression, change and trend of two visits."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QSplitter, QTabWidget, QWidget

from sscild_desktop.core.course.change import ChangeRow
from sscild_desktop.core.patients import Patient, Visit
from sscild_desktop.views.patient.change_table import ChangeTable
from sscild_desktop.views.patient.patient_editor import PatientEditor
from sscild_desktop.views.patient.progression_panel import ProgressionPanel
from sscild_desktop.views.patient.visit_editor import VisitEditor
from sscild_desktop.views.patient.visit_pair import VisitPair
from sscild_desktop.views.patient.visits_table import VisitsTable
from sscild_desktop.views.shared.language import tr
from sscild_desktop.views.shared.pieces import Air, column_of, label
from sscild_desktop.views.shared.theme import scaled_px
from sscild_desktop.views.trend.chart import TrendChart

EDITOR_WIDTH = 400


class PatientPage(QWidget):
    """``header``, ``visits``, ``editor``, ``pair``, ``progression``, ``change`` and ``trend`` are its parts."""

    header: PatientEditor
    visits: VisitsTable
    editor: VisitEditor
    pair: VisitPair
    progression: ProgressionPanel
    change: ChangeTable
    trend: TrendChart

    def __init__(
        self,
        parent: QWidget | None = None,
        editor: VisitEditor | None = None,
        progression: ProgressionPanel | None = None,
        trend: TrendChart | None = None,
    ) -> None:
        """Parts that were made before, as each takes a while, or new ones."""
        super().__init__(parent)
        self.header, self.visits, self.editor = PatientEditor(), VisitsTable(), editor or VisitEditor()
        self.pair, self.progression = VisitPair(), progression or ProgressionPanel()
        self.change, self.trend = ChangeTable(), trend or TrendChart()
        self._read_only = label("", "warn", wrap=True)
        self._waiting: dict[QWidget, Callable[[], None]] = {}
        self._compose()
        self.tabs.currentChanged.connect(self._on_tab)
        self.show_patient(None, False)
        self.set_read_only("")
        adding = QShortcut(QKeySequence("Ctrl+N"), self)
        adding.activated.connect(self._start_adding)

    def _compose(self) -> None:
        """From the outside inwards, see the page of the CT."""
        self._split, left = QSplitter(Qt.Orientation.Horizontal), QSplitter(Qt.Orientation.Vertical)
        column_of(
            self.header, self._read_only, (self._split, 1), Air(stretch=0), on=self, margins=(14, 10, 14, 8), spacing=8
        )
        self._split.addWidget(left)
        lower = QWidget()
        left.addWidget(self.visits)
        left.addWidget(lower)
        left.setStretchFactor(1, 1)
        left.setSizes([210, 560])
        self.tabs = QTabWidget()
        column_of(self.pair, (self.tabs, 1), on=lower, margins=(0, 6, 0, 0))
        for widget, words in ((self.progression, "Progression"), (self.change, "Change"), (self.trend, "Trend")):
            self.tabs.addTab(widget, tr(words))
        self._split.addWidget(self.editor)
        self._split.setStretchFactor(0, 1)
        self.editor.setMinimumWidth(EDITOR_WIDTH - 40)
        self._split.setSizes([1060, scaled_px(EDITOR_WIDTH)])
        for splitter in (left, self._split):
            splitter.setChildrenCollapsible(False)

    def show_patient(
        self,
        patient: Patient | None,
        is_pseudonymous: bool,
        drafts: Mapping[str, str] | None = None,
        has_ct: bool = False,
    ) -> None:
        """The head, and the rest of the page only where there is somebody."""
        self.header.show_patient(patient, is_pseudonymous, drafts, has_ct)
        self._split.setVisible(patient is not None)

    def show_changes(self, rows: Sequence[ChangeRow]) -> None:
        """The change table and the measured change beside the reader's signs."""
        self.progression.show_changes({row.measure.key: row for row in rows})
        self._fill(self.change, partial(self.change.set_rows, rows))

    def show_trend(self, visits: Sequence[Visit], title: str) -> None:
        self._fill(self.trend, partial(self.trend.set_visits, visits, title=title))

    def _fill(self, tab: QWidget, fill: Callable[[], None]) -> None:
        """Now, or when the tab is opened: what nobody sees must not slow down the typing."""
        self._waiting.pop(tab, None)
        if self.tabs.currentWidget() is tab:
            fill()
        else:
            self._waiting[tab] = fill

    @Slot(int)
    def _on_tab(self, _index: int) -> None:
        fill = self._waiting.pop(self.tabs.currentWidget(), None)
        if fill is not None:
            fill()

    def set_read_only(self, reason: str) -> None:
        """Nothing can be changed, for the reason given; '' where everything can."""
        self._read_only.setText(tr(reason))
        self._read_only.setVisible(bool(reason))
        for part in (self.header, self.visits, self.editor, self.progression):
            part.set_read_only(bool(reason))

    def _start_adding(self) -> None:
        if self._split.isVisible() and self.visits.add_button.isEnabled():
            self.visits.start_adding()
