"""Correcting masks, beside the pictures: what a stroke does, what is done to a whole target, both values.

Shown while a tool that corrects masks is in hand.
"""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QHBoxLayout, QHeaderView, QWidget

from sscild_desktop.core.corrected import untouched
from sscild_desktop.core.corrections.targets import ERASE, MODES, OPERATIONS, PAINT, REASSIGN, TARGETS
from sscild_desktop.core.course.measures import BY_KEY, analysis_measures
from sscild_desktop.core.results import Analysis
from sscild_desktop.core.rules.goh import goh_stage
from sscild_desktop.core.wording import DASH, counted, fixed
from sscild_desktop.state.correcting import HIGHEST_HU, LARGEST_MM, LOWEST_HU, SMALLEST_MM, MaskToolState
from sscild_desktop.views.shared.inputs import Choice, Number
from sscild_desktop.views.shared.language import tr
from sscild_desktop.views.shared.pieces import (
    STRETCH,
    GuideLink,
    button,
    cell,
    column_of,
    filling,
    fit_height,
    label,
    line,
    quiet_table,
    row_of,
)

MODE_WORDS = {
    PAINT: ("Add", "Draw the target; a lesion only inside the lungs, a lobe only in its own lung"),
    ERASE: ("Erase", "Take the target away; so does drawing with Ctrl held"),
    REASSIGN: ("Reassign", "Make any lesion there this class; any lobe, or any lung, this one"),
}
NUMBERS = ("total_percent", "ggo_percent", "reticulation_percent", "lungs_ml", "severity_sum", "goh_extent")
SHORT_NAMES = {"severity_sum": "Lobar severity", "goh_extent": "Goh extent"}
"""What is said without its range or definition."""

COLUMNS = ["", "Automatic", "Corrected"]
RULE = (
    "A Goh level whose slice was corrected is scored by the drawn areas, in percent of its lung area; the others stay "
    "as the network scored them."
)


class CorrectPanel(QWidget):
    """Wishes only: ``operation_requested`` (key, amount, is this slice alone), ``restore_requested``."""

    operation_requested = Signal(str, float, bool)
    restore_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state: MaskToolState | None = None
        self._fvc: float | None = None
        self._analysis: Analysis | None = None
        self._rows: list[tuple[str, str, str, bool]] = []
        self._make_inputs()
        self.table = quiet_table(COLUMNS)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)  # a long stage takes lines
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.words = label(role="faint", wrap=True)
        self.restore = button("Back to automatic", "undo", tooltip="Take back every correction; Undo brings them again")
        self.restore.clicked.connect(self.restore_requested)
        self._build()
        self.show_analysis(None)
        self.hide()

    def _make_inputs(self) -> None:
        self.target, self.diameter = (
            Choice(),
            _number("mm", SMALLEST_MM, LARGEST_MM, "Diameter of brush and ball ([ and ])"),
        )
        self.target.setAccessibleName(tr("What is corrected"))
        for key, target in TARGETS.items():
            self.target.addItem(tr(target.name), key)
        self.limit = QCheckBox(tr("Only HU from"))
        self.limit.setToolTip(tr("A stroke adds only voxels within these densities; both ends belong to them"))
        self.low = _number("", LOWEST_HU, HIGHEST_HU, "Lowest HU that a stroke takes")
        self.high = _number("", LOWEST_HU, HIGHEST_HU, "Highest HU that a stroke takes")
        for box in (self.low, self.high):
            box.setDecimals(0)
        self.operation, self.amount = Choice(), _number("", 0.0, 1000.0, "How much")
        self.operation.setAccessibleName(tr("What is done to the whole target"))
        for key, one in OPERATIONS.items():
            self.operation.addItem(tr(one.name), key)
        self.this_slice = QCheckBox(tr("this slice only"))
        self.apply = button("Apply", tooltip="Do this to the target that is chosen above")
        self.target.activated.connect(self._on_changed)
        for number in (self.diameter, self.low, self.high):
            number.valueChanged.connect(self._on_changed)
        self.limit.toggled.connect(self._on_changed)
        self.operation.currentIndexChanged.connect(self._show_operation)
        self.apply.clicked.connect(self._on_apply)

    def _build(self) -> None:
        head = row_of(
            label("Correct masks", "section"), GuideLink("correcting#correct-a-mask", "correcting masks"), STRETCH
        )
        strokes = row_of((self.target, 1), self.diameter, spacing=8)
        limits = row_of(self.limit, self.low, label("to", "faint"), self.high, STRETCH, spacing=6)
        whole = row_of((self.operation, 1), self.amount, spacing=8)
        doing = row_of(self.this_slice, STRETCH, self.apply, spacing=8)
        foot = row_of((self.words, 1), self.restore, spacing=8)
        rule = label(RULE, "faint", wrap=True)
        parts = (head, self._modes(), strokes, limits, whole, doing, self.table, rule, foot, line())
        column_of(*parts, on=self, margins=0, spacing=7)
        self._show_operation()

    def _modes(self) -> QHBoxLayout:
        self._group = QButtonGroup(self)
        row = row_of(spacing=0)
        for number, mode in enumerate(MODES):
            words, hint = MODE_WORDS[mode]
            made = button(words, tooltip=hint)
            made.setCheckable(True)
            made.setProperty("segment", True)
            self._group.addButton(made, number)
            row.addWidget(made)
        row.addStretch(1)
        self._group.idClicked.connect(self._on_changed)
        return row

    def mode_button(self, mode: str) -> QWidget:
        return self._group.button(MODES.index(mode))

    # -- the state -----------------------------------------------------------------------------------------------

    def set_state(self, state: MaskToolState) -> None:
        """Follow a state from now on."""
        self._state = state
        state.changed.connect(self._show_options)
        state.hand_changed.connect(self._show_hand)
        self._show_options()
        self._show_hand()

    @Slot()
    def _show_hand(self) -> None:
        self.setVisible(self._state is not None and self._state.is_in_hand)

    @Slot()
    def _show_options(self) -> None:
        """Take over the values without asking for them back."""
        if self._state is None:
            return
        options, inputs = self._state.options, (self.diameter, self.low, self.high, self.limit)
        for one in inputs:
            one.blockSignals(True)
        self.diameter.setValue(options.size_mm)
        self.low.setValue(options.low_hu)
        self.high.setValue(options.high_hu)
        self.limit.setChecked(options.is_limited)
        for one in inputs:
            one.blockSignals(False)
        self.target.setCurrentIndex(self.target.findData(options.target))
        self._group.button(MODES.index(options.mode)).setChecked(True)

    @Slot()
    def _on_changed(self) -> None:
        if self._state is None:
            return
        low, high = sorted((int(self.low.value()), int(self.high.value())))
        self._state.put(
            size_mm=self.diameter.value(),
            mode=MODES[self._group.checkedId()],
            target=str(self.target.currentData()),
            is_limited=self.limit.isChecked(),
            low_hu=low,
            high_hu=high,
        )

    @Slot()
    def _show_operation(self) -> None:
        one = OPERATIONS[str(self.operation.currentData())]
        self.amount.setVisible(bool(one.unit))
        self.amount.setSuffix(tr(f" {one.unit}"))
        self.amount.setValue(one.usual)
        self.this_slice.setVisible(one.key != "interpolate")

    @Slot()
    def _on_apply(self) -> None:
        key = str(self.operation.currentData())
        self.operation_requested.emit(key, self.amount.value(), self.this_slice.isChecked() and key != "interpolate")

    # -- numbers -------------------------------------------------------------------------------------------------

    def show_analysis(self, analysis: Analysis | None) -> None:
        """Both values of the numbers that rest on the masks."""
        self._analysis = analysis
        count = len(analysis.mask_edits) if analysis is not None else 0
        self.words.setText(tr(counted(count, "correction") if count else "Nothing is corrected."))
        self.restore.setEnabled(analysis is not None and analysis.found is not None)
        self._show_numbers()

    def show_fvc(self, percent: float | None) -> None:
        """FVC in percent predicted, for the stage."""
        self._fvc = percent
        self._show_numbers()

    def _show_numbers(self) -> None:
        found: dict[str, float] = {}
        now: dict[str, float] = {}
        if self._analysis is not None:
            found, now = analysis_measures(untouched(self._analysis)), analysis_measures(self._analysis)
        rows: list[tuple[str, str, str, bool]] = []
        for key in (key for key in NUMBERS if key in found or key in now):
            name = SHORT_NAMES.get(key, BY_KEY[key].name) + (f", {BY_KEY[key].unit}" if BY_KEY[key].unit else "")
            before, after = (fixed(values.get(key), BY_KEY[key].digits) for values in (found, now))
            rows.append((name, before, after, found.get(key) != now.get(key)))
        before, after = (self._stage(values.get("goh_extent")) for values in (found, now))
        rows.append(("Goh stage", before, after, before != after))
        if rows != self._rows:
            self._rows = rows
            self._fill(rows)

    def _fill(self, rows: list[tuple[str, str, str, bool]]) -> None:
        self.table.setRowCount(len(rows))
        with filling(self.table):
            for number, row in enumerate(rows):
                self._put(number, *row)
        fit_height(self.table)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        fit_height(self.table)

    def _put(self, row: int, name: str, automatic: str, corrected: str, is_other: bool) -> None:
        for column, text in enumerate((name, automatic, corrected)):
            item = cell(text, right=column > 0)
            if is_other and column == 2:
                font = item.font()
                font.setBold(True)
                item.setFont(font)
            self.table.setItem(row, column, item)

    def _stage(self, extent: float | None) -> str:
        return DASH if extent is None else goh_stage(extent, self._fvc).words


def _number(unit: str, low: float, high: float, name: str) -> Number:
    made = Number()
    made.setRange(low, high)
    made.setDecimals(1)
    made.setSuffix(tr(f" {unit}" if unit else ""))
    made.setAccessibleName(tr(name))
    made.setToolTip(tr(name))
    return made
