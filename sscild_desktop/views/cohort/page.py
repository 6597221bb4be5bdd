"""The cohort: what is compared is chosen above, two figures in the middle, the tables behind them below."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSplitter, QTabWidget, QWidget

from sscild_desktop.core.cohort.table import (
    AT_NAMES,
    FUNCTION_KEYS,
    SPAN_NAMES,
    CohortChoice,
    CohortResult,
    summary_text,
)
from sscild_desktop.core.course.assess import PROGRESSION_RULES
from sscild_desktop.core.course.measures import BY_KEY, MEASURES
from sscild_desktop.core.course.measures import label as measure_label
from sscild_desktop.views.cohort import figures_of_result as pictures
from sscild_desktop.views.cohort.figure_panel import FigurePanel
from sscild_desktop.views.cohort.figure_picture import svg
from sscild_desktop.views.cohort.tables import (
    GROUP_COLUMNS,
    PAIRED_COLUMNS,
    PATIENT_COLUMNS,
    CohortTable,
    correlation_rows,
    group_rows,
    paired_rows,
    patient_rows,
)
from sscild_desktop.views.cohort.words import NOT_CORRECTED
from sscild_desktop.views.shared.inputs import Choice
from sscild_desktop.views.shared.language import tr
from sscild_desktop.views.shared.pieces import Air, TwoRows, button, column_of, label, row_of

NARROWEST = 84
NO_RULE_NAME = "none chosen"
RULE_HINT = (
    "<qt>The published definitions disagree in up to a third of patients; none is recommended over the others. Groups "
    "are made by the two visits of the change; patients who cannot be decided belong to neither.</qt>"
)
SHOW_NAMES = {"values": "Values at one visit", "change": "Change between two visits"}


def scatter_panel() -> FigurePanel:
    """Two measures of every patient against each other."""
    return FigurePanel(("Horizontal", "Vertical"), right=8)


def boxes_panel() -> FigurePanel:
    """One measure in groups of patients."""
    return FigurePanel(("Measure",), left=8)


class CohortPage(QWidget):
    """``choice_requested`` carries a CohortChoice, ``picture_requested`` the figure ('scatter', 'boxes') and kind."""

    choice_requested = Signal(object)
    export_requested = Signal()
    picture_requested = Signal(str, str)
    patient_requested = Signal(str)

    def __init__(
        self,
        parent: QWidget | None = None,
        scatter: FigurePanel | None = None,
        boxes: FigurePanel | None = None,
    ) -> None:
        """Figures that were made before, as each takes a while, or new ones."""
        super().__init__(parent)
        self._result: CohortResult | None = None
        self._filled: list[QWidget] = []
        self.summary = label("", "faint", wrap=True)
        self.export_button = button("Export to Excel…", "export", primary=True, tooltip="All tables, data and charts")
        self.disease, self.show_box = _box("Patients"), _box("Show", SHOW_NAMES)
        self.at, self.span = _box("Values at", AT_NAMES), _box("Change from", SPAN_NAMES)
        self.rule = _box("Progressive by", {"": NO_RULE_NAME, **{rule: rule for rule in PROGRESSION_RULES}})
        self.scatter, self.boxes = scatter or scatter_panel(), boxes or boxes_panel()
        function = [measure_label(BY_KEY[key]) for key in FUNCTION_KEYS]
        self.correlations = CohortTable(["CT measure", *function], by_cell=True)
        self.groups, self.paired = CohortTable(GROUP_COLUMNS), CohortTable(PAIRED_COLUMNS)
        self.patients = CohortTable(PATIENT_COLUMNS)
        self.rule.setToolTip(tr(RULE_HINT))
        self._compose()
        self._connect()
        self.show_result(None)

    def _compose(self) -> None:
        head = row_of(label("Cohort", "hero"), Air(10), (self.summary, 1), self.export_button)
        choices, whose, by_what = TwoRows(), row_of(spacing=6), row_of(spacing=6)
        for box in (self.disease, self.show_box, self.at, self.span, self.rule):
            row = by_what if box in (self.span, self.rule) else whose
            _add_named(row, box)
        for row in (whose, by_what):
            row.addStretch(1)
        choices.put((whose, 0), (by_what, 1), margins=0, spacing=6)
        split, figures = QSplitter(Qt.Orientation.Vertical), QSplitter(Qt.Orientation.Horizontal)
        column_of(head, choices, (split, 1), on=self, margins=(14, 10, 14, 8), spacing=8)
        split.addWidget(figures)
        figures.addWidget(self.scatter)
        figures.addWidget(self.boxes)
        self.tabs = QTabWidget()
        split.addWidget(self.tabs)
        tables = (self.correlations, self.groups, self.paired, self.patients)
        for table, name in zip(tables, ("Correlations", "Progressive against stable", "Second visit against first",
                                        "Patients"), strict=True):  # fmt: skip
            self.tabs.addTab(table, tr(name))
        self.tabs.setCornerWidget(label(NOT_CORRECTED, "faint"))
        split.setSizes([460, 320])
        for splitter in (figures, split):
            splitter.setChildrenCollapsible(False)

    def _connect(self) -> None:
        for box in (self.disease, self.at, self.span, self.rule):
            box.activated.connect(self._on_choice)
        self.show_box.activated.connect(self._show_all)
        self.tabs.currentChanged.connect(self._fill_table)
        self.export_button.clicked.connect(self.export_requested)
        for name, panel in (("scatter", self.scatter), ("boxes", self.boxes)):
            panel.picture_requested.connect(lambda kind, name=name: self.picture_requested.emit(name, kind))
            panel.patient_requested.connect(self.patient_requested)
        self.scatter.keys_changed.connect(self._draw_scatter)
        self.boxes.keys_changed.connect(self._draw_boxes)
        self.correlations.cell_chosen.connect(self._on_correlation)
        self.groups.cell_chosen.connect(self._on_group)
        self.patients.cell_opened.connect(self._on_patient)

    @property
    def result(self) -> CohortResult | None:
        return self._result

    @property
    def is_change(self) -> bool:
        return bool(self.show_box.currentData() == "change")

    @property
    def choice(self) -> CohortChoice:
        """What stands in the boxes."""
        return CohortChoice(
            self.at.currentData(), self.span.currentData(), self.rule.currentData(), self.disease.currentData() or ""
        )

    def drawing(self, name: str) -> bytes:
        """The figure 'scatter' or 'boxes' on white, as SVG."""
        return svg((self.scatter if name == "scatter" else self.boxes).plot.figure)

    def show_note(self, text: str) -> None:
        """Why there is nothing to see, or what is being done; the figures stay as they are."""
        self.summary.setText(tr(text))

    def show_result(self, result: CohortResult | None) -> None:
        """Everything anew; None for nothing yet."""
        self._result = result
        self.export_button.setEnabled(result is not None and bool(result.rows))
        if result is None:
            return
        self._offer_diseases(result)
        for box, value in (
            (self.at, result.choice.at),
            (self.span, result.choice.span),
            (self.rule, result.choice.rule),
        ):
            box.setCurrentIndex(box.findData(value))
        self.summary.setText(tr(summary_text(result.rows, result.choice.rule)))
        self._show_all()

    def _offer_diseases(self, result: CohortResult) -> None:
        names: Mapping[str, str] = {"": "all", **{name: name for name in result.diseases}}
        self.disease.clear()
        for key, name in names.items():
            self.disease.addItem(tr(name), key)
        self.disease.setCurrentIndex(max(0, self.disease.findData(result.choice.disease)))

    @Slot()
    def _show_all(self) -> None:
        """Tables and figures of what is chosen to be shown."""
        result, is_change = self._result, self.is_change
        if result is None:
            return
        found = pictures.correlated(result, is_change)
        self._filled.clear()
        self._fill_table()
        x_keys = list(dict.fromkeys(one.x.key for one in found))
        seen = {one.measure.key for one in pictures.grouped(result, is_change)} or set(x_keys)
        self.scatter.offer([BY_KEY[key] for key in x_keys], [BY_KEY[key] for key in FUNCTION_KEYS])
        self.boxes.offer([one for one in MEASURES if one.key in seen])
        self._draw_scatter()
        self._draw_boxes()

    @Slot()
    def _fill_table(self) -> None:
        """Only the table that is seen: a thousand patients would make every choice slow."""
        table, result, is_change = self.tabs.currentWidget(), self._result, self.is_change
        if result is None or table in self._filled:
            return
        self._filled.append(table)
        if table is self.correlations:
            table.fill(*correlation_rows(pictures.correlated(result, is_change), is_change))
        elif table is self.groups:
            table.fill(*group_rows(pictures.grouped(result, is_change), is_change))
        elif table is self.paired:
            table.fill(*paired_rows(result.paired))
        else:
            self.patients.fill(patient_rows(result.rows))
        self._mark_cells()

    def _mark_cells(self) -> None:
        """In the tables, what the figures show."""
        x, y = (box.currentIndex() for box in self.scatter.boxes)
        if self.correlations in self._filled and len(self.scatter.keys) == 2:
            self.correlations.select(x, y + 1)
        if self.groups in self._filled and self.groups.table.rowCount():
            self.groups.select(self.boxes.boxes[0].currentIndex())

    @Slot()
    def _draw_scatter(self) -> None:
        keys = self.scatter.keys
        if self._result is not None:
            both = keys if len(keys) == 2 else ("", "")
            self.scatter.draw(pictures.scatter(self._result, self.is_change, *both))
        self._mark_cells()

    @Slot()
    def _draw_boxes(self) -> None:
        if self._result is not None:
            key = self.boxes.keys[0] if self.boxes.keys else ""
            self.boxes.draw(pictures.boxes(self._result, self.is_change, key))
        self._mark_cells()

    @Slot(int, int)
    def _on_correlation(self, row: int, column: int) -> None:
        """A cell of the grid shows its scatter; the name of a row its first one."""
        x_key = str(self.scatter.boxes[0].itemData(row))
        self.scatter.choose(x_key, FUNCTION_KEYS[max(0, column - 1)])

    @Slot(int, int)
    def _on_group(self, row: int, _column: int) -> None:
        self.boxes.choose(str(self.boxes.boxes[0].itemData(row)))

    @Slot(int, int)
    def _on_patient(self, row: int, _column: int) -> None:
        if self._result is not None:
            self.patient_requested.emit(self._result.rows[row].code)

    @Slot()
    def _on_choice(self) -> None:
        self.choice_requested.emit(self.choice)


def _box(name: str, choices: Mapping[str, str] | None = None) -> QComboBox:
    made = Choice()
    made.setAccessibleName(tr(name))
    for key, text in (choices or {}).items():
        made.addItem(tr(text), key)
    made.setMinimumWidth(NARROWEST)  # in a narrow window rather a text cut short than a page that is cut off
    return made


def _add_named(row: QHBoxLayout, box: QComboBox) -> None:
    row.addWidget(label(box.accessibleName(), "faint"))
    row.addWidget(box)
    row.addSpacing(8)
