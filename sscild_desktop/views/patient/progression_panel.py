"""Progression between two visits: what the reader judged on CT, and the published definitions against what they ask."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QLabel, QRadioButton, QWidget

from sscild_desktop.core.course.change import ChangeRow
from sscild_desktop.core.course.read_progression import MORE_FIBROSIS
from sscild_desktop.core.course.reading import RuleReading
from sscild_desktop.core.patients import PairReading
from sscild_desktop.core.rules.progression import PPF_CT_SIGNS
from sscild_desktop.core.wording import fixed
from sscild_desktop.views.patient.progression_grid import MissingBar, ProgressionGrid
from sscild_desktop.views.patient.rule_card import RuleCard, reading_text
from sscild_desktop.views.patient.visit_boxes import ChoiceBox
from sscild_desktop.views.patient.visit_text import hint
from sscild_desktop.views.shared.language import tr
from sscild_desktop.views.shared.pieces import STRETCH, GuideLink, button, column_of, label, line, row_of, scrolled
from sscild_desktop.views.shared.theme import scaled_px

DISAGREE = (
    "Every definition is shown as published and none is recommended: they class up to a third of patients differently."
)
NEEDS_TWO = "Progression needs two visits on different days."
SIGN_MEASURES = (
    ("fibrosis_percent",),
    ("ggo_percent",),
    ("reticulation_percent",),
    ("reticulation_percent", "fibrosis_percent"),
    ("fibrosis_percent",),
    ("lungs_ml",),
)
"""What the program measured that a reader may want beside each of the six signs; it decides nothing."""

SHORT = {"fibrosis_percent": "EF", "ggo_percent": "GGO", "reticulation_percent": "ret.", "lungs_ml": "lungs"}
INPUTS_WIDTH, MOST_INPUTS_WIDTH = 320, 420


class ProgressionPanel(QWidget):
    """``signs_requested`` carries the set of seen signs by index or None for 'not looked'.

    ``typing_requested`` carries the id of a visit and the name of the box in which a missing input would be typed.
    """

    signs_requested = Signal(object)
    fibrosis_requested = Signal(object)
    explanation_requested = Signal(bool)
    copy_requested = Signal()
    typing_requested = Signal(int, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.readings: tuple[RuleReading, ...] = ()
        self.grid, self.missing, self.detail = ProgressionGrid(), MissingBar(), RuleCard()
        self.not_looked = QRadioButton(tr("not looked"))
        self.looked = QRadioButton(tr("looked, none seen"))
        self.signs = [_sign_box(words) for words in PPF_CT_SIGNS]
        self._measured = [label("", "faint", wrap=True) for _ in PPF_CT_SIGNS]
        judged = [("not judged", None), ("yes", True), ("no", False)]
        self.fibrosis = ChoiceBox(judged, "More fibrosis on CT", hint("more_fibrosis"))
        self._fibrosis_measured = label("", "faint", wrap=True)
        self.explanation = QCheckBox(tr("another explanation for the worsening"))
        self.explanation.setToolTip(hint("other_explanation"))
        self.copy_button = button("Copy as text", tooltip="Copy all definitions with their inputs; no name in it")
        self._nothing = label(NEEDS_TWO, "faint", wrap=True)
        self._compose()
        self._connect()
        self.show_readings((), None)

    def _compose(self) -> None:
        self._body = QWidget()
        inputs = scrolled(self._inputs())
        inputs.setFixedWidth(min(scaled_px(INPUTS_WIDTH), MOST_INPUTS_WIDTH))
        head = row_of(
            (label(DISAGREE, "faint", wrap=True), 1),
            GuideLink("progression", "definitions of progression"),
            self.copy_button,
        )
        below = QWidget()
        below.setObjectName("sideBody")
        column_of(self.grid, self.missing, self.detail, STRETCH, on=below, margins=(0, 0, 4, 0), spacing=8)
        right = column_of(head, (scrolled(below), 1))
        row_of(inputs, (right, 1), on=self._body, margins=0, spacing=12)
        column_of(self._nothing, (self._body, 1), on=self, margins=8)

    def _inputs(self) -> QWidget:
        made = QWidget()
        made.setObjectName("sideBody")
        looking = row_of(self.not_looked, self.looked, STRETCH)
        column = column_of(
            label("What you see on the CTs", "section", tooltip=hint("signs")),
            looking,
            on=made,
            margins=(4, 0, 8, 0),
            spacing=3,
        )
        for box, measured, words in zip(self.signs, self._measured, PPF_CT_SIGNS, strict=True):
            column.addWidget(_wrapped_tick(box, words))
            measured.setIndent(22)
            column.addWidget(measured)
        column.addWidget(line())
        row = row_of(
            (label("More fibrosis on CT (INBUILD)", wrap=True, tooltip=hint("more_fibrosis")), 1), self.fibrosis
        )
        column.addLayout(row)
        column.addWidget(self._fibrosis_measured)
        column.addWidget(line())
        column.addWidget(self.explanation)
        column.addWidget(label("Worse symptoms are taken from the visits.", "faint", wrap=True))
        column.addStretch(1)
        return made

    def _connect(self) -> None:
        self._looking = QButtonGroup(self)
        for radio in (self.not_looked, self.looked):
            self._looking.addButton(radio)
            radio.setToolTip(hint("signs"))
        self.not_looked.clicked.connect(self._on_not_looked)
        self.looked.clicked.connect(self._on_looked)
        for box in self.signs:
            box.clicked.connect(self._on_tick)
        self.fibrosis.requested.connect(self.fibrosis_requested)
        self.explanation.clicked.connect(self.explanation_requested)
        self.copy_button.clicked.connect(self.copy_requested)
        self.grid.cell_chosen.connect(self._show_detail)
        self.missing.input_requested.connect(self._go_to_input)

    def show_readings(self, readings: Sequence[RuleReading], judged: PairReading | None) -> None:
        """All rules, and what the reader judged; nothing where there are no two visits."""
        self._nothing.setVisible(not readings)
        self._body.setVisible(bool(readings))
        self._show_judged(judged)
        self.readings = tuple(readings)
        self.grid.show_readings(readings)
        self.missing.show_readings(readings)
        if readings:
            self._show_detail(*self.grid.chosen)

    @Slot(int, str)
    def _show_detail(self, number: int, column: str) -> None:
        """In the card below; beside the cell too where a small window leaves no room for the card."""
        self.detail.show_reading(self.readings[number], column)
        if self.detail.visibleRegion().boundingRect().height() < self.detail.height():
            self.grid.say_here()

    @Slot(int, str)
    def _go_to_input(self, number: int, column: str) -> None:
        """To the cell, and from there to where the input is judged or typed."""
        self.grid.choose(number, column)
        criterion = self.readings[number].criterion(column)
        if criterion is None:
            return
        if criterion.visit_id:
            self.typing_requested.emit(criterion.visit_id, criterion.key)
        else:
            (self.fibrosis if criterion.key == MORE_FIBROSIS else self.looked).setFocus()

    def _show_judged(self, judged: PairReading | None) -> None:
        signs = judged.signs if judged is not None else None
        self._looking.setExclusive(False)
        self.not_looked.setChecked(signs is None)
        self.looked.setChecked(signs is not None)
        self._looking.setExclusive(True)
        count = len(signs or ())
        self.looked.setText(tr("looked, none seen" if not count else f"looked, {count} seen"))
        for number, box in enumerate(self.signs):
            box.setChecked(signs is not None and number in signs)
        self.fibrosis.show_value(judged.more_fibrosis if judged is not None else None)
        self.explanation.setChecked(judged is not None and judged.other_explanation)

    def show_changes(self, rows: Mapping[str, ChangeRow]) -> None:
        """The measured change beside each sign, by key of the measure."""
        for measured, keys in zip(self._measured, SIGN_MEASURES, strict=True):
            texts = [change_words(rows[key]) for key in keys if key in rows]
            measured.setText(tr("; ".join(texts)))
            measured.setVisible(bool(texts))
        texts = [change_words(rows[key]) for key in ("fibrosis_percent", "reticulation_percent") if key in rows]
        self._fibrosis_measured.setText(tr("; ".join(texts)))
        self._fibrosis_measured.setVisible(bool(texts))

    def set_read_only(self, is_read_only: bool) -> None:
        for widget in (self.not_looked, self.looked, *self.signs, self.fibrosis, self.explanation):
            widget.setEnabled(not is_read_only)

    @Slot()
    def _on_not_looked(self) -> None:
        self.signs_requested.emit(None)

    @Slot()
    def _on_looked(self) -> None:
        self._on_tick()

    @Slot()
    def _on_tick(self) -> None:
        self.signs_requested.emit(frozenset(number for number, box in enumerate(self.signs) if box.isChecked()))


def change_words(row: ChangeRow) -> str:
    """'ret. 4.1 → 7.9 % (+3.8 points, more disease)'."""
    digits = row.measure.digits
    unit = "mL" if row.measure.unit == "mL" else "%"
    values = f"{fixed(row.before, digits)} → {fixed(row.after, digits)} {unit}"
    change = f" ({row.text})" if row.absolute is not None else ""
    return f"{SHORT.get(row.measure.key, row.measure.name)} {values}{change}"


def panel_text(title: str, readings: Sequence[RuleReading]) -> str:
    """All definitions as plain text to be pasted into a letter."""
    return "\n\n".join([title, *(reading_text(reading) for reading in readings), DISAGREE])


def _sign_box(words: str) -> QCheckBox:
    box = QCheckBox()
    box.setAccessibleName(tr(words))
    box.setToolTip(tr(words))
    return box


def _wrapped_tick(box: QCheckBox, words: str) -> QWidget:
    """A tick box whose words break their line; a click on the words ticks too."""
    made = QWidget()
    row_of((box, 0, Qt.AlignmentFlag.AlignTop), (_Words(words, box), 1), on=made, margins=(0, 2, 0, 0), spacing=6)
    return made


class _Words(QLabel):
    """The words of a tick box; a label hands no click to its buddy by itself."""

    def __init__(self, words: str, box: QCheckBox) -> None:
        super().__init__(tr(words))
        self._box = box
        self.setWordWrap(True)

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        self._box.click()
