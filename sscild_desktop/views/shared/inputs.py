"""Boxes, choices and sliders that cannot change by accident; every page and dialog is made of these.

The wheel changes one only while it has the focus, else the page scrolls. Enter and Esc give the focus back to the page,
whose pictures take the keys. Ctrl+Z is the program's undo, not the undo of letters.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPaintEvent, QPalette, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QDoubleSpinBox,
    QLineEdit,
    QSlider,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from sscild_desktop.views.shared.direction import unmirrored

if TYPE_CHECKING:
    Plain = QWidget
else:
    Plain = object  # mixed into several kinds of widgets

PAGE = "page"
"""Property of a widget that gets the focus back from the inputs on it."""

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
UNDO, REDO = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo


def give_back(widget: QWidget) -> None:
    """The focus goes from an input to the page it stands on; in a dialog it stays."""
    page = widget.parentWidget()
    while page is not None and not page.property(PAGE):
        page = page.parentWidget()
    if page is not None and widget.hasFocus():
        page.setFocus(Qt.FocusReason.OtherFocusReason)


def asks_before_shortcuts(event: QEvent) -> QKeyEvent | None:
    """The key that Qt offers to the input before it becomes a shortcut."""
    is_offer = event.type() == QEvent.Type.ShortcutOverride
    return event if is_offer and isinstance(event, QKeyEvent) else None


def lets_go(widget: QWidget, event: QEvent) -> bool:
    """Whether the input leaves this key to the program: undo and redo, and Esc, at which it loses the focus."""
    key = asks_before_shortcuts(event)
    if key is None or not (key.key() == Qt.Key.Key_Escape or key.matches(UNDO) or key.matches(REDO)):
        return False
    if key.key() == Qt.Key.Key_Escape:
        give_back(widget)
    event.ignore()
    return True


class _OneClick(QObject):
    """Takes the second press of a double click away."""

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        return event.type() == QEvent.Type.MouseButtonDblClick


def count_double_clicks_once(*buttons: QWidget) -> None:
    """The second press is of no use to these buttons: it would act on what has just come, unseen."""
    for one in buttons:
        one.installEventFilter(_OneClick(one))


class Calm(Plain):
    """What all inputs have in common."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def event(self, event: QEvent) -> bool:
        return not lets_go(self, event) and super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() in ENTER:
            give_back(self)


class Choice(Calm, QComboBox):
    """A choice of few. A click opens it and leaves the keys to the page; Tab goes to it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """As Qt does, but words that do not fit end in an ellipsis, not within a letter."""
        option, painter = QStyleOptionComboBox(), QStylePainter(self)
        self.initStyleOption(option)
        if self.currentIndex() < 0 and self.placeholderText():
            option.palette.setBrush(QPalette.ColorRole.ButtonText, option.palette.placeholderText())
            option.currentText = self.placeholderText()
        option.currentText = self.fitting(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def fitting(self, option: QStyleOptionComboBox) -> str:
        """What of the words has room between the icon and the arrow."""
        part = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self).width() - 2
        room -= 0 if option.currentIcon.isNull() else option.iconSize.width() + 4
        return self.fontMetrics().elidedText(option.currentText, Qt.TextElideMode.ElideRight, room)


class Slider(Calm, QSlider):
    """A slider, more to the right. The mouse drags it and leaves the keys to the page; Tab goes to it."""

    def __init__(self, orientation: Qt.Orientation, parent: QWidget | None = None) -> None:
        super().__init__(orientation, parent)
        unmirrored(self)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)


class Number(Calm, QDoubleSpinBox):
    """A number that is typed. Ctrl+Z takes it over first, like ``Line``; Esc brings back what stood there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setKeyboardTracking(False)

    def event(self, event: QEvent) -> bool:
        key = asks_before_shortcuts(event)
        if key is not None and key.matches(UNDO):
            self.interpretText()
            self.editingFinished.emit()
        elif key is not None and key.key() == Qt.Key.Key_Escape:
            self.setValue(self.value())
        return super().event(event)


class Day(Calm, QDateEdit):
    """A day with its calendar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCalendarPopup(True)
        self.setDisplayFormat("yyyy-MM-dd")


class Line(QLineEdit):
    """A line of text. ``has_draft`` says whether what stands in it is not saved, ``save`` saves it.

    At Ctrl+Z what was just typed is saved first, so that the program's undo takes back the whole of it in one step;
    what cannot be saved goes, and nothing else is taken back. At Esc ``escaped`` brings back what is saved.
    """

    escaped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.has_draft: Callable[[], bool] = lambda: False
        self.save: Callable[[], None] = lambda: None

    def event(self, event: QEvent) -> bool:
        key = asks_before_shortcuts(event)
        if key is not None and self.has_draft():
            if key.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
            if key.matches(UNDO) and not self._saved():
                event.accept()
                return True
        return not lets_go(self, event) and super().event(event)

    def _saved(self) -> bool:
        self.save()
        return not self.has_draft()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_undo = event.matches(UNDO)
        if (event.key() == Qt.Key.Key_Escape or is_undo) and self.has_draft():
            self.escaped.emit()
            if not is_undo:
                give_back(self)
            return
        super().keyPressEvent(event)
        if event.key() in ENTER and not self.has_draft():
            give_back(self)
