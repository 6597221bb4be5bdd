"""A published rule, or one thing it asks, as a card: word and sign, inputs with their days, window, source, gaps."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from sscild_desktop.core.course.reading import Criterion, RuleInput, RuleReading
from sscild_desktop.views.shared.language import tr
from sscild_desktop.views.shared.pieces import column_of, label, row_of
from sscild_desktop.views.shared.theme import icon

MET, NOT_MET, OPEN, NOT_APPLICABLE, STATED = "Met", "Not met", "Cannot be decided", "Not applicable", ""
SIGNS = {
    MET: ("ok", "warn"),
    NOT_MET: ("close", "faint"),
    OPEN: ("help", "accent_hover"),
    NOT_APPLICABLE: ("info", "faint"),
    STATED: ("info", "accent_hover"),
}
SHORT_NAMES = {"FVC minimal important change": "FVC min. change", "Composite physiologic index": "CPI"}
UNDECIDED = ("cannot be decided", "not determined", "indeterminate")


def verdict_word(reading: RuleReading) -> str:
    """Met, not met, cannot be decided, not applicable; '' for a rule that only states something, as a stage."""
    if reading.met is not None:
        return MET if reading.met else NOT_MET
    if reading.text.startswith(UNDECIDED):
        return OPEN
    return STATED if reading.is_applicable else NOT_APPLICABLE


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


def criterion_text(reading: RuleReading, criterion: Criterion) -> str:
    """One cell of the grid as lines: what is asked, the inputs with their days, what is missing."""
    lines = [f"{reading.rule}, {criterion.column}: {criterion.word}", f"Asked: {criterion.asks}"]
    lines += input_lines(criterion.inputs)
    lines += [f"Missing: {one}" for one in criterion.missing]
    return "\n".join([*lines, f"Time window: {reading.window}"])


def _says(text: str, word: str) -> bool:
    return text.lower().startswith(word.lower()) or text.startswith(f"criteria {word.lower()}")


def verdict_sign(word: str) -> QIcon:
    """What stands for the verdict."""
    return icon(*SIGNS[word])


def first_words(text: str) -> str:
    """'Limited' of 'limited (extent below 10 %)'."""
    return text.split(" (")[0].split(",")[0].capitalize()


class RuleCard(QFrame):
    """Shows one reading; nothing on it is asked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "ruleCard")
        self.reading: RuleReading | None = None
        self._criterion: Criterion | None = None
        self.word = ""
        self._rule, self._picture, self._verdict = label("", "section", wrap=True), QLabel(), label("", "section")
        self._text = label(wrap=True)
        self._inputs = label("", "faint", wrap=True)
        self._missing = label("", "warn", wrap=True)
        self._window = label("", "faint", wrap=True)
        head = row_of(
            (self._rule, 1),
            (self._picture, 0, Qt.AlignmentFlag.AlignTop),
            (self._verdict, 0, Qt.AlignmentFlag.AlignTop),
        )
        column_of(
            head, self._text, self._inputs, self._missing, self._window, on=self, margins=(10, 7, 10, 7), spacing=2
        )
        self.setAccessibleName(tr("Definition"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_reading(self, reading: RuleReading, column: str = "") -> None:
        """The whole rule, or what it asks in one column."""
        criterion = reading.criterion(column)
        if (reading, criterion) == (self.reading, self._criterion):
            return
        self.reading, self._criterion, self.word = reading, criterion, verdict_word(reading)
        about = f", {column}: {criterion.word}" if criterion is not None else ""
        shown = reading if criterion is None else criterion
        self._rule.setText(tr(reading.rule + about))
        self._picture.setPixmap(verdict_sign(self.word).pixmap(16, 16))
        self._verdict.setText(tr(self.word))
        self._verdict.setVisible(bool(self.word))
        self._text.setText(tr(reading.text if criterion is None else f"Asked: {criterion.asks}"))
        self._inputs.setText(tr("\n".join(input_lines(shown.inputs))))
        self._inputs.setVisible(bool(shown.inputs))
        self._missing.setText(tr("Missing: " + "; ".join(shown.missing)))
        self._missing.setVisible(bool(shown.missing))
        self._window.setText(tr(f"Window: {reading.window}\n{reading.source}"))
        self.setAccessibleName(tr(reading_text(reading) if criterion is None else criterion_text(reading, criterion)))

    @property
    def texts(self) -> tuple[str, ...]:
        """What stands on the card, from top to bottom."""
        parts = (self._rule, self._verdict, self._text, self._inputs, self._missing, self._window)
        return tuple(part.text() for part in parts if not part.isHidden())
