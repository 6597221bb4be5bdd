"""Every command of the program in one list that is searched by its words: Ctrl+K, a few letters, Enter."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Slot
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from sscild_desktop.views.shared.inputs import Line
from sscild_desktop.views.shared.language import tr
from sscild_desktop.views.shared.pieces import column_of, label
from sscild_desktop.views.shared.theme import colours

SIZE = QSize(620, 420)
PLACEHOLDER = "What do you want to do?"
MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


COMMAND = Qt.ItemDataRole.UserRole
AIR = 4
LEFT, RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Command:
    """One line: its words, its keys, what it does; one that cannot be done now is shown grey."""

    text: str
    hint: str
    keys: str
    run: Callable[[], object]
    is_enabled: bool = True


def found(commands: Sequence[Command], search: str) -> list[Command]:
    """Those that have every word of ``search``, first those whose own words begin with it, then have it, then the rest.

    Among equals the order stays, and what can be done now comes before what cannot.
    """
    words = search.casefold().split()
    fitting = [one for one in commands if all(word in _searched(one) for word in words)]
    return sorted(fitting, key=lambda one: (not one.is_enabled, _rank(one, words)))


def _searched(command: Command) -> str:
    """As it stands in the line, and in English, which the guide has."""
    english = (command.text, command.hint, command.keys)
    return " ".join((*map(tr, english), *english)).casefold()


def _rank(command: Command, words: Sequence[str]) -> int:
    text = tr(command.text).casefold()
    if words and text.startswith(words[0]) and all(word in text for word in words):
        return 0
    return 1 if all(word in text for word in words) else 2


class CommandLine(QStyledItemDelegate):
    """Paints a line: words, what they do, keys. A hundred lines of widgets took a quarter of a second a letter."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(0, option.fontMetrics.height() + 2 * AIR)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)  # the ground of the line; it has no text of its own
        painter.setLayoutDirection(option.direction)
        command: Command = index.data(COMMAND)
        box, metrics = option.rect.adjusted(2 * AIR, 0, -2 * AIR, 0), option.fontMetrics
        texts = colours()["text" if command.is_enabled else "disabled"]
        rest = colours()["faint" if command.is_enabled else "disabled"]
        self._write(painter, box, LEFT, command.text, texts)
        self._write(painter, box, RIGHT, command.keys, rest)
        begin = metrics.horizontalAdvance(tr(command.text)) + 3 * AIR
        end = metrics.horizontalAdvance(tr(command.keys)) + 3 * AIR
        room = QStyle.visualRect(option.direction, box, box.adjusted(begin, 0, -end, 0))
        hint = metrics.elidedText(tr(command.hint), Qt.TextElideMode.ElideRight, max(0, room.width()))
        self._write(painter, room, LEFT, hint, rest)

    def _write(self, painter: QPainter, box: QRect, side: Qt.AlignmentFlag, text: str, colour: str) -> None:
        painter.setPen(QColor(colour))
        painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, tr(text))


class CommandPalette(QDialog):
    """Closes by itself when a command was chosen, at Esc, and at a click beside it."""

    def __init__(self, commands: Sequence[Command], parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("palette")
        self.setAccessibleName(tr("Commands"))
        self._commands = commands
        self.search, self.list = Line(), QListWidget()
        self.search.setPlaceholderText(tr(PLACEHOLDER))
        self.search.setAccessibleName(tr(PLACEHOLDER))
        self.list.setAccessibleName(tr("Commands that fit"))
        self.list.setItemDelegate(CommandLine(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.nothing = label("No command has these words.", "faint")
        column_of(self.search, (self.list, 1), self.nothing, on=self, margins=8, spacing=6)
        self.resize(SIZE)
        self.search.installEventFilter(self)
        self.search.textChanged.connect(self._fill)
        self.list.itemClicked.connect(self._run)
        self._fill("")

    def place_over(self, window: QWidget) -> None:
        """In the middle of the window's upper part."""
        corner = window.mapToGlobal(window.rect().topLeft())
        self.move(corner.x() + (window.width() - self.width()) // 2, corner.y() + window.height() // 8)

    def changeEvent(self, event: QEvent) -> None:
        """The reader went on elsewhere."""
        if event.type() == QEvent.Type.ActivationChange and self.isVisible() and not self.isActiveWindow():
            self.reject()
        super().changeEvent(event)

    @Slot(str)
    def _fill(self, search: str) -> None:
        self.list.clear()
        self._shown = found(self._commands, search)
        for command in self._shown:
            self._add(command)
        self.list.setCurrentRow(0 if self._shown else -1)
        self.nothing.setVisible(not self._shown)

    def _add(self, command: Command) -> None:
        item = QListWidgetItem()
        item.setData(COMMAND, command)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, tr(f"{command.text}: {command.hint}"))
        self.list.addItem(item)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys that walk through the list and choose, while the letters go into the box."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in MOVES:
                self.list.event(event)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._run()
                return True
        return super().eventFilter(watched, event)

    @Slot()
    def _run(self) -> None:
        """Close, then do it: the command may open something of its own."""
        row = self.list.currentRow()
        command = self._shown[row] if row >= 0 else None
        if command is not None and command.is_enabled:
            self.accept()
            command.run()
