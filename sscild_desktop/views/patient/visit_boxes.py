"""Boxes for what is typed of a patient: saved when left or at Enter, and what is wrong stays and is said under it."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QPlainTextEdit, QPushButton, QWidget

from sscild_desktop.views.shared.inputs import UNDO, Choice, Line, asks_before_shortcuts, lets_go
from sscild_desktop.views.shared.language import tr
from sscild_desktop.views.shared.pieces import button, column_of, label, row_of
from sscild_desktop.views.shared.theme import icon, restyle

Parse = Callable[[str], Any]
Format = Callable[[Any], str]

NOTE_LINES = 3
LEFT_OVER = "This was typed and is not saved yet: Enter saves it, Esc brings the saved value back."


class DoubtLine(QFrame):
    """One sentence under a box with its sign; at an 'ask' also the button that keeps the value.

    There are some thirty boxes and few doubts: what is in it is made for the first one.
    """

    kept = Signal()
    keep_button: QPushButton
    _picture: QLabel
    _text: QLabel

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hide()

    def _fill(self) -> None:
        self._picture = QLabel()
        self._text = label(wrap=True)
        self.keep_button = button("Keep it anyway", tooltip="The value is right: save it as it is")
        self.keep_button.clicked.connect(self.kept)
        row = row_of((self._picture, 0, Qt.AlignmentFlag.AlignTop), (self._text, 1), margins=0, spacing=6)
        column_of(row, (self.keep_button, 0, Qt.AlignmentFlag.AlignLeft), on=self, margins=(0, 1, 0, 3), spacing=3)

    @property
    def text(self) -> str:
        """What is said now, empty when nothing is."""
        return self._text.text() if not self.isHidden() else ""

    @property
    def is_asking(self) -> bool:
        return not self.isHidden() and not self.keep_button.isHidden()

    def show_doubt(self, level: str, text: str) -> None:
        if self.layout() is None:
            self._fill()
        is_refused = level == "refuse"
        name = "error" if is_refused else "warn"
        self._picture.setPixmap(icon(name, name).pixmap(16, 16))
        self._text.setText(tr(text))
        restyle(self._text, role="" if is_refused else "warn")
        self.keep_button.setVisible(not is_refused)
        self.show()


class TypedBox(QWidget):
    """A line for a typed value with its unit beside and what is wrong with it under it.

    ``requested`` carries a new valid value when the box is left or Enter is pressed; ``kept`` the value that the
    reader keeps in spite of a doubt. ``draft_changed`` carries what stands in the box and is not saved, or ''.
    """

    requested = Signal(object)
    kept = Signal(object)
    draft_changed = Signal(str)

    def __init__(self, parse: Parse, form: Format, unit: str = "", name: str = "", tooltip: str = "") -> None:
        super().__init__()
        self._parse, self._format = parse, form
        self._saved: object = None
        self.box = Line()
        self.box.has_draft = lambda: self.is_draft
        self.box.save = self.commit
        self.box.setAccessibleName(tr(name))
        self.box.setToolTip(tr(tooltip))
        self.doubt = DoubtLine()
        row = row_of((self.box, 1), margins=0, spacing=6)
        if unit:
            row.addWidget(label(unit, "faint", tooltip=tooltip))
        column_of(row, self.doubt, on=self, margins=0, spacing=1)
        self.setFocusProxy(self.box)
        self.box.editingFinished.connect(self.commit)
        self.box.textEdited.connect(self._on_edited)
        self.box.escaped.connect(self.revert)
        self.doubt.kept.connect(self._keep)

    @property
    def is_draft(self) -> bool:
        """Whether something else stands in the box than what is saved."""
        return self.box.text().strip() != self._format(self._saved)

    def load(self, value: object, draft: str = "") -> None:
        """Another visit or patient: its value, or what was typed for it and could not be saved."""
        self._saved = value
        self._mark("")
        self._set_text(draft or self._format(value))
        if draft and self.is_draft:
            self.show_doubt("refuse", LEFT_OVER)

    def show_value(self, value: object) -> None:
        """The saved value; what is being typed over it stays."""
        was_draft = self.is_draft
        self._saved = value
        if not was_draft or self._typed() == value:
            self._put_saved()

    def _typed(self) -> object:
        try:
            return self._parse(self.box.text())
        except ValueError:
            return self  # equals no value

    def _put_saved(self) -> None:
        """What is saved stands in the box; setting it also ends the box's own undo, so that Ctrl+Z is the program's."""
        self._mark("")
        if self.box.text() != self._format(self._saved) or self.box.isUndoAvailable():
            self._set_text(self._format(self._saved))

    def _set_text(self, text: str) -> None:
        """A long text is shown from its beginning while nobody types in it."""
        self.box.setText(text)
        if not self.box.hasFocus():
            self.box.setCursorPosition(0)

    def _tell_draft(self) -> None:
        self.draft_changed.emit(self.box.text() if self.is_draft else "")

    def show_doubt(self, level: str, text: str) -> None:
        """Say under the box what is wrong; the text stays in it."""
        restyle(self.box, mark=level)
        self.doubt.show_doubt(level, text)
        self.setTabOrder(self.box, self.doubt.keep_button)

    def show_refused(self, value: object, text: str) -> None:
        """The records did not take the value: it stands in the box again, unsaved, with the reason under it."""
        self._set_text(self._format(value))
        self.show_doubt("refuse", text)
        self._tell_draft()

    def _mark(self, level: str) -> None:
        if self.box.property("mark"):
            restyle(self.box, mark=level)
        self.doubt.hide()

    @Slot()
    def commit(self) -> None:
        """Ask that what was typed is saved; ask nothing where nothing was."""
        if not self.box.isReadOnly() and self.is_draft:
            self._ask()
        elif not self.is_draft:
            self._put_saved()

    def _ask(self) -> None:
        try:
            value = self._parse(self.box.text())
        except ValueError as error:
            self.show_doubt("refuse", str(error))
        else:
            if value == self._saved:
                self._put_saved()
            else:
                self.requested.emit(value)
        self._tell_draft()

    @Slot()
    def revert(self) -> None:
        """Esc: what is saved comes back."""
        self._put_saved()
        self.box.selectAll()
        self._tell_draft()

    @Slot(str)
    def _on_edited(self, _text: str) -> None:
        self._mark("")
        self._tell_draft()

    @Slot()
    def _keep(self) -> None:
        self.box.setFocus()
        self.kept.emit(self._typed())
        self._tell_draft()

    def set_read_only(self, is_read_only: bool) -> None:
        self.box.setReadOnly(is_read_only)


class ChoiceBox(Choice):
    """A choice of few; ``requested`` carries the value of what the reader picked."""

    requested = Signal(object)
    kept = Signal(object)
    draft_changed = Signal(str)

    def __init__(self, choices: Sequence[tuple[str, object]], name: str = "", tooltip: str = "") -> None:
        super().__init__()
        self._choices = list(choices)
        for words, _ in choices:
            self.addItem(tr(words))
        self.setAccessibleName(tr(name))
        self.setToolTip(tr(tooltip))
        self.setMinimumContentsLength(6)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.activated.connect(self._on_activated)

    def load(self, value: object, draft: str = "") -> None:
        self.show_value(value)

    @property
    def value(self) -> object:
        """What is chosen now, None for nothing."""
        index = self.currentIndex()
        return self._choices[index][1] if 0 <= index < len(self._choices) else None

    def show_choices(self, choices: Sequence[tuple[str, object]], value: object) -> None:
        """Other choices with one of them chosen; none at all where the list is empty."""
        if list(choices) != self._choices:
            self._choices = list(choices)
            self.clear()
            self.addItems([tr(words) for words, _ in choices])
        if choices:
            self.show_value(value)

    def show_value(self, value: object) -> None:
        """A value that is none of the choices is added, not changed."""
        values = [one for _, one in self._choices]
        if value not in values:
            self._choices.append((str(value), value))
            self.addItem(str(value))
            values.append(value)
        self.setCurrentIndex(values.index(value))

    def show_doubt(self, level: str, text: str) -> None:
        """A choice is never doubtful; the tooltip of the box says what it means."""

    def show_refused(self, value: object, text: str) -> None:
        """A choice goes back to what is saved."""

    def commit(self) -> None:
        """A choice is saved when it is made."""

    def set_read_only(self, is_read_only: bool) -> None:
        self.setEnabled(not is_read_only)

    @Slot(int)
    def _on_activated(self, index: int) -> None:
        self.requested.emit(self._choices[index][1])


class NotesBox(QPlainTextEdit):
    """Free text of several lines, saved when it is left."""

    requested = Signal(object)
    kept = Signal(object)
    draft_changed = Signal(str)

    def __init__(self, name: str = "", tooltip: str = "") -> None:
        super().__init__()
        self._saved = ""
        self.setTabChangesFocus(True)
        self.setAccessibleName(tr(name))
        self.setToolTip(tr(tooltip))
        self.setFixedHeight(self.fontMetrics().lineSpacing() * NOTE_LINES + 14)
        self.textChanged.connect(self._on_changed)

    def load(self, value: str, draft: str = "") -> None:
        self._saved = value
        self._put(draft or value)

    def show_value(self, value: str) -> None:
        was_draft = self.toPlainText() != self._saved
        self._saved = value
        if not was_draft:
            self._put(value)

    def _put(self, text: str) -> None:
        if text != self.toPlainText():
            self.blockSignals(True)
            self.setPlainText(text)
            self.blockSignals(False)

    def show_doubt(self, level: str, text: str) -> None:
        """Text is never doubtful."""

    def show_refused(self, value: str, text: str) -> None:
        """The records did not take the text: it stands here again, unsaved."""
        self.setPlainText(value)

    def set_read_only(self, is_read_only: bool) -> None:
        self.setReadOnly(is_read_only)

    def commit(self) -> None:
        if self.isReadOnly() or self.toPlainText() == self._saved:
            return
        self.requested.emit(self.toPlainText())

    @Slot()
    def _on_changed(self) -> None:
        text = self.toPlainText()
        self.draft_changed.emit(text if text != self._saved else "")

    def event(self, event: QEvent) -> bool:
        """At Ctrl+Z what was typed is saved first, see ``Line``; at Esc what is saved comes back."""
        key = asks_before_shortcuts(event)
        if key is not None and key.matches(UNDO):
            self.commit()
        elif key is not None and key.key() == Qt.Key.Key_Escape:
            self._put(self._saved)
        return not lets_go(self, event) and super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.commit()
