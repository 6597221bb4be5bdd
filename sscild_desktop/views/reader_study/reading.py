"""One question at a time: the slice, and beside it what is asked, how far one is, and the last answer taken back."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFormLayout, QProgressBar, QPushButton, QStackedWidget, QWidget

from sscild_desktop.core.classes import PATTERN_NAMES, PATTERNS
from sscild_desktop.core.corrected import STEP_PERCENT
from sscild_desktop.core.reader_study.answers import Answer
from sscild_desktop.core.reader_study.pictures import Picture
from sscild_desktop.core.reader_study.study import HIGHEST_PERCENT, RATINGS, Item
from sscild_desktop.core.rules.extents import is_consistent
from sscild_desktop.views.ct.levels_strip import Legend
from sscild_desktop.views.reader_study.picture import StudyPicture
from sscild_desktop.views.shared.inputs import ENTER, Number, count_double_clicks_once
from sscild_desktop.views.shared.language import tr
from sscild_desktop.views.shared.pieces import STRETCH, Air, button, column_of, label, row_of
from sscild_desktop.views.shared.theme import scaled_px

SCORE = "How much of the lung on this slice is diseased? In steps of 5 %."
RATE = "How well does this heat map show {pattern}?"
HINTS = {
    "score": "↑ ↓ change by 5 %, Enter goes on and takes the scores at the last one.",
    "rate": "Keys 1 to 5 answer. H hides and shows the map.",
}
ODD = "TOT is usually at least the larger of GG and RET, and at most their sum."
DONE = "All {count} questions of this session are answered. Thank you."
UNSET = -STEP_PERCENT
"""Stands in a box as long as nothing was said, so that no number is suggested."""


class ScoreBox(Number):
    """A score in steps of 5 %; nothing at first. ``entered`` at Enter."""

    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDecimals(0)
        self.setRange(UNSET, HIGHEST_PERCENT)
        self.setSingleStep(STEP_PERCENT)
        self.setSpecialValueText("–")
        self.setSuffix(" %")
        self.setMinimumWidth(110)
        self.clear_()

    def clear_(self) -> None:
        self.setValue(UNSET)

    @property
    def is_set(self) -> bool:
        return self.value() != UNSET

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            self.interpretText()
            self.entered.emit()
            event.accept()
        else:
            super().keyPressEvent(event)


class ReadingPane(QWidget):
    """``scored`` carries TOT, GG and RET in percent, ``rated`` 1 to 5."""

    scored = Signal(float, float, float)
    rated = Signal(int)
    undo_requested = Signal()
    leave_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Reading"))
        self.picture = StudyPicture()
        self.who, self.place = label("", "title"), label("", "faint")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.question, self.hint = label("", "section", wrap=True), label("", "faint", wrap=True)
        self.note = label("", "warn", wrap=True)
        self.boxes = {pattern: ScoreBox() for pattern in PATTERNS}
        self.take_button = button("Take these scores", primary=True, tooltip="Write them down and go on (Enter)")
        self.rating_buttons = {rating: self._rating_button(rating, words) for rating, words in RATINGS.items()}
        self.map_button = button("Map", "eye", tooltip="Hide and show the heat map (H)")
        self.map_button.setCheckable(True)
        self.undo_button = button("Undo last answer", "undo", tooltip="Ask the last question again (Ctrl+Z, Backspace)")
        self.leave_button = button("Pause", tooltip="Back to the overview; every answer is kept (Esc)")
        self._answers = QStackedWidget()
        self._compose()
        self._connect()

    def _rating_button(self, rating: int, words: str) -> QPushButton:
        made = button(f"{rating}   {words}", tooltip=f"Key {rating}")
        made.setStyleSheet("text-align: left;")
        made.setAutoDefault(False)  # Enter is no answer
        made.clicked.connect(lambda: self.rated.emit(rating))
        count_double_clicks_once(made)
        return made

    def _compose(self) -> None:
        scores, ratings, nothing = QWidget(), QWidget(), QWidget()
        form = QFormLayout()
        for pattern, box in self.boxes.items():
            box.setAccessibleName(tr(PATTERN_NAMES[pattern]))
            form.addRow(label(PATTERN_NAMES[pattern]), box)
        column_of(form, self.take_button, STRETCH, on=scores, margins=0, spacing=12)
        legend = row_of(Legend(), STRETCH)
        column_of(
            *self.rating_buttons.values(),
            Air(6),
            legend,
            row_of(self.map_button, STRETCH),
            STRETCH,
            on=ratings,
            margins=0,
            spacing=8,
        )
        for page in (scores, ratings, nothing):
            self._answers.addWidget(page)
        side = QWidget()
        side.setFixedWidth(scaled_px(430))
        column_of(
            self.who,
            self.place,
            self.bar,
            Air(10),
            self.question,
            self.hint,
            Air(4),
            self._answers,
            self.note,
            STRETCH,
            row_of(self.undo_button, STRETCH, self.leave_button),
            on=side,
            margins=(14, 4, 4, 4),
            spacing=8,
        )
        row_of((self.picture, 1), side, on=self, margins=0, spacing=0)

    def _connect(self) -> None:
        boxes = list(self.boxes.values())
        for box, after in zip(boxes, [*boxes[1:], None], strict=True):
            box.entered.connect(self._take if after is None else after.setFocus)
            box.entered.connect(lambda after=after: after and after.selectAll())
            box.valueChanged.connect(self._show_odd)
        self.take_button.clicked.connect(self._take)
        self.map_button.toggled.connect(self.picture.show_map)
        self.undo_button.clicked.connect(self.undo_requested)
        self.leave_button.clicked.connect(self.leave_requested)
        for one in (self.take_button, self.map_button, self.undo_button, self.leave_button):
            one.setAutoDefault(False)
        undo = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        undo.activated.connect(self.undo_requested)

    # -- what is shown ---------------------------------------------------------------------------------------------

    def show_question(self, who: str, item: Item | None, picture: Picture | None, done: int, count: int) -> None:
        """The next question; None when all are answered. ``done`` of ``count`` were answered so far."""
        self.who.setText(who)
        self.bar.setMaximum(count)
        self.bar.setValue(done)
        self.undo_button.setEnabled(done > 0)
        self.note.setText("")
        self.picture.show_picture(picture, item.pattern if item else "")
        if item is None:
            self.place.setText("")
            self.question.setText(tr(DONE.format(count=count)))
            self.hint.setText("")
            self._answers.setCurrentIndex(2)
            self.leave_button.setFocus()
            return
        self.place.setText(tr(f"{done + 1} of {count}, {count - done - 1} after it"))
        (self._ask_rating if item.pattern else self._ask_scores)(item)

    def _ask_scores(self, _item: Item) -> None:
        self.question.setText(tr(SCORE))
        self.hint.setText(tr(HINTS["score"]))
        for box in self.boxes.values():
            box.clear_()
        self._answers.setCurrentIndex(0)
        first = self.boxes[PATTERNS[0]]
        first.setFocus()
        first.selectAll()

    def _ask_rating(self, item: Item) -> None:
        self.question.setText(tr(RATE.format(pattern=PATTERN_NAMES[item.pattern])))
        self.hint.setText(tr(HINTS["rate"]))
        self.map_button.setChecked(True)
        self._answers.setCurrentIndex(1)
        self.setFocus()

    def show_last(self, last: Answer) -> None:
        """The answer that was taken back, to be changed."""
        if last.scores is not None:
            for pattern, box in self.boxes.items():
                box.setValue(getattr(last.scores, pattern))
            self.boxes[PATTERNS[0]].selectAll()
        else:
            self.note.setText(tr(f"It was rated {last.rating}."))

    def show_note(self, text: str) -> None:
        """What was wrong with an answer; it was not taken."""
        self.note.setText(tr(text))

    # -- answers ---------------------------------------------------------------------------------------------------

    @Slot()
    def _show_odd(self) -> None:
        tot, gg, ret = (box.value() for box in self.boxes.values())
        is_whole = all(box.is_set for box in self.boxes.values())
        self.note.setText(tr(ODD if is_whole and not is_consistent(tot, gg, ret) else ""))

    @Slot()
    def _take(self) -> None:
        missing = [box for box in self.boxes.values() if not box.is_set]
        if missing:
            self.note.setText(tr("Each of the three needs a score; 0 % where there is none."))
            missing[0].setFocus()
            return
        self.scored.emit(*(box.value() for box in self.boxes.values()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.isAutoRepeat():  # a key held too long answers no question that nobody has seen
            event.accept()
            return
        is_rating, text = self._answers.currentIndex() == 1, event.text()
        if is_rating and text.isdecimal() and int(text) in RATINGS:
            self.rated.emit(int(text))
        elif is_rating and event.key() == Qt.Key.Key_H:
            self.map_button.toggle()
        elif event.key() == Qt.Key.Key_Backspace:
            self.undo_requested.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.leave_requested.emit()
        else:
            super().keyPressEvent(event)
