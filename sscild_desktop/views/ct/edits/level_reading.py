"""The reader's hand on the scores of a level: typed in steps of 5 %, accepted, withdrawn, or the program's again."""

from PySide6.QtCore import Signal, SignalInstance, Slot
from PySide6.QtWidgets import QWidget

from sscild_desktop.core.classes import PATTERN_NAMES, PATTERNS
from sscild_desktop.core.corrected import STEP_PERCENT
from sscild_desktop.core.results import ACCEPTED, BY_MASK, BY_READER, EDITED, WITHDRAWN, GohLevel, Reading, Scores
from sscild_desktop.core.rules.extents import round_to_5
from sscild_desktop.views.shared.inputs import Number
from sscild_desktop.views.shared.language import tr
from sscild_desktop.views.shared.pieces import STRETCH, button, column_of, label, row_of

DECISIONS = {ACCEPTED: "accepted", EDITED: "typed", WITHDRAWN: "withdrawn"}


class LevelReading(QWidget):
    """Of the chosen level. ``typed`` carries the level and its Scores; the other wishes carry the level."""

    typed = Signal(int, object)
    accepted = Signal(int)
    withdrawn = Signal(int)
    automatic = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._level: GohLevel | None = None
        self.boxes = {key: self._box(key) for key in PATTERNS}
        self.words = label(role="faint", wrap=True)
        self.accept = button("Accept", tooltip="The scores of this level are right")
        self.withdraw = button("Withdraw", tooltip="No score of this level counts; without it there is no stage")
        self.revert = button("Automatic", tooltip="Take back what was decided about this level")
        self.accept.clicked.connect(lambda: self._ask(self.accepted))
        self.withdraw.clicked.connect(lambda: self._ask(self.withdrawn))
        self.revert.clicked.connect(lambda: self._ask(self.automatic))
        self._title = label("", "faint")
        boxes = [part for key in PATTERNS for part in (label(key.upper(), "faint"), self.boxes[key])]
        head = row_of(self._title, *boxes, STRETCH, spacing=5)
        column_of(
            head, row_of(self.accept, self.withdraw, self.revert, STRETCH, spacing=6), self.words, on=self, margins=0
        )
        self.show_level(None)

    def _box(self, key: str) -> Number:
        made = Number()
        made.setRange(0.0, 100.0)
        made.setSingleStep(STEP_PERCENT)
        made.setDecimals(0)
        made.setSuffix(" %")
        made.setAccessibleName(tr(f"{PATTERN_NAMES[key]} as you read it, in steps of 5 %"))
        made.setToolTip(made.accessibleName())
        made.editingFinished.connect(self._on_typed)
        return made

    def show_level(self, level: GohLevel | None) -> None:
        """Without a level that has, or had, scores there is nothing to decide."""
        known = level is not None and (level.scores is not None or level.is_withdrawn)
        self._level = level if known else None
        self.setVisible(self._level is not None)
        if self._level is None:
            return
        shown = self._level.scores or self._level.by_network
        self._title.setText(tr(f"Level {self._level.level}"))
        for key, box in self.boxes.items():
            box.blockSignals(True)
            box.setValue(0.0 if shown is None else round_to_5(getattr(shown, key)))
            box.setEnabled(not self._level.is_withdrawn)
            box.blockSignals(False)
        self.accept.setEnabled(not self._level.readings)
        self.withdraw.setEnabled(not self._level.is_withdrawn)
        self.revert.setEnabled(bool(self._level.readings))
        self.words.setText(tr(decision_words(self._level)))

    def _ask(self, wish: SignalInstance) -> None:
        if self._level is not None:
            wish.emit(self._level.level)

    @Slot()
    def _on_typed(self) -> None:
        """The three boxes as they stand, where one was changed; each to the nearest step."""
        if self._level is None or self._level.scores is None:
            return
        now = {key: float(round_to_5(box.value())) for key, box in self.boxes.items()}
        before = {key: float(round_to_5(getattr(self._level.scores, key))) for key in PATTERNS}
        if now != before:
            self.typed.emit(self._level.level, Scores(**now))


def decided(one: Reading) -> str:
    """'Typed by Dr. A, 2026-03-01 10:20 UTC'."""
    what, when = DECISIONS[one.decision].capitalize(), one.at[:16].replace("T", " ")
    return f"{what} by {one.reader}, {when} UTC" if one.reader else f"{what}, {when} UTC"


def decision_words(level: GohLevel) -> str:
    """Where the scores come from, with the automatic ones where they are others, who decided and when."""
    found = level.auto_scores or level.by_network
    automatic = "" if found is None else f"automatic TOT {found.tot:.1f}, GG {found.gg:.1f}, RET {found.ret:.1f} %"
    if level.readings:
        return f"{decided(level.readings[0])}; {automatic}."
    if level.scored_by == BY_MASK:
        return f"By the corrected mask of its slice; {automatic}."
    return "" if level.scored_by != BY_READER else f"{automatic}."
