"""Progression between two visits: what the reader judged on CT, and every published definition beside the others."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QGridLayout,
    QLabel,
    QRadioButton,
    QSizePolicy,
    QWidget,
)

from sscild_desktop.core.course.change import ChangeRow
from sscild_desktop.core.course.reading import RuleReading
from sscild_desktop.core.patients import PairReading
from sscild_desktop.core.rules.progression import PPF_CT_SIGNS
from sscild_desktop.core.wording import fixed
from sscild_desktop.views.patient.rule_card import RuleCard, VerdictChip, reading_text
from sscild_desktop.views.patient.visit_boxes import ChoiceBox
from sscild_desktop.views.patient.visit_text import hint
from sscild_desktop.views.shared.pieces import STRETCH, GuideLink, button, column_of, label, line, row_of, scrolled

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
INPUTS_WIDTH, CARD_WIDTH = 300, 270
MOST_COLUMNS, CHIPS_WIDTH = 3, 680


class ProgressionPanel(QWidget):
    """``signs_requested`` carries the set of seen signs by index or None for 'not looked'."""

    signs_requested = Signal(object)
    fibrosis_requested = Signal(object)
    explanation_requested = Signal(bool)
    copy_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards: list[RuleCard] = []
        self.chips: list[VerdictChip] = []
        self._columns = 2
        self._places: list[int] = []
        self.not_looked = QRadioButton("not looked")
        self.looked = QRadioButton("looked, none seen")
        self.signs = [_sign_box(words) for words in PPF_CT_SIGNS]
        self._measured = [label("", "faint", wrap=True) for _ in PPF_CT_SIGNS]
        judged = [("not judged", None), ("yes", True), ("no", False)]
        self.fibrosis = ChoiceBox(judged, "More fibrosis on CT", hint("more_fibrosis"))
        self._fibrosis_measured = label("", "faint", wrap=True)
        self.explanation = QCheckBox("another explanation for the worsening")
        self.explanation.setToolTip(hint("other_explanation"))
        self.copy_button = button("Copy as text", tooltip="Copy all definitions with their inputs; no name in it")
        self._nothing = label(NEEDS_TWO, "faint", wrap=True)
        self._compose()
        self._connect()
        self.show_readings((), None)

    def _compose(self) -> None:
        self._body = QWidget()
        inputs = scrolled(self._inputs())
        inputs.setFixedWidth(INPUTS_WIDTH)
        head = row_of(
            (label(DISAGREE, "faint", wrap=True), 1),
            GuideLink("progression", "definitions of progression"),
            self.copy_button,
        )
        self._chip_rows = QGridLayout()
        self._chip_rows.setSpacing(6)
        cards = QWidget()
        cards.setObjectName("sideBody")
        self._card_columns = [_Column() for _ in range(MOST_COLUMNS)]
        row_of(*((made, 1) for made in self._card_columns), on=cards, margins=(0, 0, 4, 0), spacing=8)
        self._scroll = scrolled(cards)
        right = column_of(head, self._chip_rows, (self._scroll, 1))
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
        row = row_of((label("More fibrosis on CT (INBUILD)", tooltip=hint("more_fibrosis")), 1), self.fibrosis)
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

    def show_readings(self, readings: Sequence[RuleReading], judged: PairReading | None) -> None:
        """All rules, and what the reader judged; nothing where there are no two visits."""
        self._nothing.setVisible(not readings)
        self._body.setVisible(bool(readings))
        self._show_judged(judged)
        if readings and len(readings) != len(self.cards):
            self._make_cards(len(readings))
        is_first = any(card.reading is None for card in self.cards)
        for chip, card, reading in zip(self.chips, self.cards, readings, strict=False):
            chip.show_reading(reading)
            card.show_reading(reading)
        if is_first:
            self._place_cards()

    def _show_judged(self, judged: PairReading | None) -> None:
        signs = judged.signs if judged is not None else None
        self._looking.setExclusive(False)
        self.not_looked.setChecked(signs is None)
        self.looked.setChecked(signs is not None)
        self._looking.setExclusive(True)
        count = len(signs or ())
        self.looked.setText("looked, none seen" if not count else f"looked, {count} seen")
        for number, box in enumerate(self.signs):
            box.setChecked(signs is not None and number in signs)
        self.fibrosis.show_value(judged.more_fibrosis if judged is not None else None)
        self.explanation.setChecked(judged is not None and judged.other_explanation)

    def _make_cards(self, count: int) -> None:
        for old in (*self.cards, *self.chips):
            old.hide()
            old.setParent(None)
            old.deleteLater()
        self._places = []
        self.cards = [RuleCard() for _ in range(count)]
        self.chips = [VerdictChip() for _ in range(count)]
        for chip, card in zip(self.chips, self.cards, strict=True):
            chip.clicked.connect(partial(self._go_to, card))

    def _place_cards(self) -> None:
        """In reading order down the columns, each about as long as the others."""
        lengths = [len(reading_text(card.reading)) for card in self.cards if card.reading is not None]
        places = []
        for number in range(len(lengths)):
            middle = sum(lengths[:number]) + lengths[number] / 2
            places.append(min(int(middle / sum(lengths) * self._columns), self._columns - 1))
        if places != self._places:
            self._places = places
            self._move_cards()
        for number, column in enumerate(self._card_columns):
            column.setVisible(number < self._columns)
        wide = self.width() - INPUTS_WIDTH >= CHIPS_WIDTH
        for number, chip in enumerate(self.chips):
            self._chip_rows.addWidget(chip, *divmod(number, 4 if wide else 3))

    def _move_cards(self) -> None:
        """All out first: a card put again into its own column would land below the stretch."""
        for column in self._card_columns:
            for card in self.cards:
                column.rows.removeWidget(card)
        for card, place in zip(self.cards, self._places, strict=False):
            rows = self._card_columns[place].rows
            rows.insertWidget(rows.count() - 1, card)

    @Slot()
    def _go_to(self, card: RuleCard) -> None:
        self._scroll.ensureWidgetVisible(card, 0, card.height())
        card.setFocus()

    def show_changes(self, rows: Mapping[str, ChangeRow]) -> None:
        """The measured change beside each sign, by key of the measure."""
        for measured, keys in zip(self._measured, SIGN_MEASURES, strict=True):
            texts = [change_words(rows[key]) for key in keys if key in rows]
            measured.setText("; ".join(texts))
            measured.setVisible(bool(texts))
        texts = [change_words(rows[key]) for key in ("fibrosis_percent", "reticulation_percent") if key in rows]
        self._fibrosis_measured.setText("; ".join(texts))
        self._fibrosis_measured.setVisible(bool(texts))

    def set_read_only(self, is_read_only: bool) -> None:
        for widget in (self.not_looked, self.looked, *self.signs, self.fibrosis, self.explanation):
            widget.setEnabled(not is_read_only)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        columns = max(1, min(MOST_COLUMNS, (self.width() - INPUTS_WIDTH - 40) // CARD_WIDTH))
        self._columns = columns
        self._place_cards()

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


class _Column(QWidget):
    """A column of cards that is as wide as the others, whatever is in it."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.rows = column_of(STRETCH, on=self, margins=0, spacing=8)


def _sign_box(words: str) -> QCheckBox:
    box = QCheckBox()
    box.setAccessibleName(words)
    box.setToolTip(words)
    return box


def _wrapped_tick(box: QCheckBox, words: str) -> QWidget:
    """A tick box whose words break their line; a click on the words ticks too."""
    made = QWidget()
    row_of((box, 0, Qt.AlignmentFlag.AlignTop), (_Words(words, box), 1), on=made, margins=(0, 2, 0, 0), spacing=6)
    return made


class _Words(QLabel):
    """The words of a tick box; a label hands no click to its buddy by itself."""

    def __init__(self, words: str, box: QCheckBox) -> None:
        super().__init__(words)
        self._box = box
        self.setWordWrap(True)

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        self._box.click()
