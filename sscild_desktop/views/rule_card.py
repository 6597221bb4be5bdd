"""One published rule as a card: its verdict as word and sign, its inputs with their days, window, source, gaps."""

from datetime import date
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from sscild_desktop.core.clinical.reading import RuleInput, RuleReading
from sscild_desktop.views.pieces import label
from sscild_desktop.views.theme import icon

MET, NOT_MET, OPEN, NOT_APPLICABLE, STATED = "Met", "Not met", "Cannot be decided", "Not applicable", ""
SIGNS = {
    MET: ("ok", "warn"),
    NOT_MET: ("close", "faint"),
    OPEN: ("help", "accent_hover"),
    NOT_APPLICABLE: ("info", "faint"),
    STATED: ("info", "accent_hover"),
}
SHORT_NAMES = {"FVC minimal important change": "FVC important change", "Composite physiologic index": "CPI"}
UNDECIDED = ("cannot be decided", "not determined", "indeterminate")


def verdict_word(reading: RuleReading) -> str:
    """Met, not met, cannot be decided, not applicable; '' for a rule that only states something, as a stage."""
    if reading.met is not None:
        return MET if reading.met else NOT_MET
    if reading.text.startswith(UNDECIDED):
        return OPEN
    return NOT_APPLICABLE if reading.text.startswith("not applicable") else STATED


def input_lines(inputs: tuple[RuleInput, ...]) -> tuple[str, ...]:
    """Each input once: 'FVC, L: 2.80 (2023-01-10) → 2.41 (2024-01-12)'."""
    values: dict[str, list[str]] = {}
    for one in inputs:
        values.setdefault(one.name, []).append(one.value_text + _day(one.day))
    return tuple(f"{name}: {' → '.join(found)}" for name, found in values.items())


def _day(day: date | None) -> str:
    return f" ({day.isoformat()})" if day is not None else ""


def reading_text(reading: RuleReading) -> str:
    """The card as lines of plain text."""
    word = verdict_word(reading)
    head = f"{reading.rule}: {word + ' – ' if word and not _says(reading.text, word) else ''}{reading.text}"
    lines = [head, *(f"  {line}" for line in input_lines(reading.inputs))]
    lines += [f"  Missing: {one}" for one in reading.missing]
    return "\n".join([*lines, f"  Time window: {reading.window}", f"  Source: {reading.source}"])


def _says(text: str, word: str) -> bool:
    return text.lower().startswith(word.lower()) or text.startswith(f"criteria {word.lower()}")


class VerdictChip(QPushButton):
    """The verdict of one rule at a glance; pressing it goes to the card."""

    def __init__(self, reading: RuleReading) -> None:
        super().__init__()
        self.setProperty("role", "verdict")
        word = verdict_word(reading)
        name, colour = SIGNS[word]
        self.setIcon(icon(name, colour))
        self.setText(f"{SHORT_NAMES.get(reading.rule, reading.rule)}\n{word or _first_words(reading.text)}")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setToolTip(f"<qt>{escape(reading.rule)}: {escape(reading.text)}</qt>")
        self.setAccessibleName(f"{reading.rule}: {reading.text}")


def _first_words(text: str) -> str:
    """'limited' of 'limited (extent below 10 %)'."""
    return text.split(" (")[0].split(",")[0].capitalize()


class RuleCard(QFrame):
    """Shows one reading; nothing on it is asked."""

    def __init__(self, reading: RuleReading, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "ruleCard")
        self.reading = reading
        self.word = verdict_word(reading)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 7, 10, 7)
        column.setSpacing(2)
        column.addLayout(self._head())
        column.addWidget(label(reading.text, wrap=True))
        if reading.inputs:
            column.addWidget(label("\n".join(input_lines(reading.inputs)), "faint", wrap=True))
        if reading.missing:
            column.addWidget(label("Missing: " + "; ".join(reading.missing), "warn", wrap=True))
        column.addWidget(label(f"Window: {reading.window}\n{reading.source}", "faint", wrap=True))
        self.setAccessibleName(reading_text(reading))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(label(self.reading.rule, "section"))
        row.addStretch(1)
        sign = QLabel()
        name, colour = SIGNS[self.word]
        sign.setPixmap(icon(name, colour).pixmap(16, 16))
        row.addWidget(sign)
        if self.word:
            row.addWidget(label(self.word, "section"))
        return row
