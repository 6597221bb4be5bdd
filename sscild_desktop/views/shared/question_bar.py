"""A question over the foot of the page, answered by a button and never in a box that stops the program."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QPushButton, QWidget
from shiboken6 import isValid

from sscild_desktop.views.shared.inputs import Day
from sscild_desktop.views.shared.language import tr
from sscild_desktop.views.shared.pieces import button, label, row_of
from sscild_desktop.views.shared.theme import icon


class QuestionBar(QFrame):
    """``answered`` carries the key of the button that was pressed; "" when the question was closed (Esc).

    A question may ask for a day: ``day`` is what stands in the box then.
    """

    answered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("question")
        self._text = label(wrap=True)
        self._day = Day()
        self._day.setAccessibleName(tr("Day"))
        picture = QLabel()
        picture.setPixmap(icon("help", "accent_hover").pixmap(20, 20))
        self._close = button("", "close", flat=True, tooltip="Close the question (Esc)")
        self._close.clicked.connect(self.dismiss)
        self._row = row_of(picture, (self._text, 1), self._day, self._close, on=self, margins=(14, 7, 10, 7))
        self.buttons: dict[str, QPushButton] = {}
        self._before: QWidget | None = None
        """What had the keys before the question took them."""
        self.hide()

    @property
    def text(self) -> str:
        """What is asked now, empty when nothing is."""
        return self._text.text() if not self.isHidden() else ""

    @property
    def day(self) -> date:
        shown = self._day.date()
        return date(shown.year(), shown.month(), shown.day())

    def ask(self, text: str, answers: Sequence[tuple[str, str]], latest: date | None = None) -> None:
        """Show ``text`` with a button for each (key, words); with ``latest`` also a box for a day up to that one."""
        had_keys = QApplication.focusWidget()
        if had_keys is None or not self.isAncestorOf(had_keys):
            self._before = had_keys
        for old in self.buttons.values():
            self._row.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.buttons = {key: self._make(key, words) for key, words in answers}
        self._text.setText(tr(text))
        self._day.setVisible(latest is not None)
        if latest is not None:
            self._day.setMaximumDate(QDate(latest.year, latest.month, latest.day))
            self._day.setDate(self._day.maximumDate())
        self.setAccessibleName(tr(f"Question: {text}"))
        self.show()
        first = next(iter(self.buttons.values()))
        first.show()  # in the place of another question it would be hidden until the next layout, and take no keys
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make(self, key: str, words: str) -> QPushButton:
        made = button(words)
        made.clicked.connect(lambda: self._answer(key))
        self._row.insertWidget(self._row.count() - 1, made)
        return made

    def _answer(self, key: str) -> None:
        self.withdraw()
        self.answered.emit(key)

    def withdraw(self) -> None:
        """The question is no longer of interest; nobody is told.

        The keys go back to what had them, or Qt would give them to a neighbour.
        """
        before, self._before = self._before, None
        has_keys = self.isAncestorOf(QApplication.focusWidget() or self)
        if has_keys and before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()

    @Slot()
    def dismiss(self) -> None:
        """Closed without an answer."""
        if not self.isHidden():
            self._answer("")
