"""The window in which keys are changed: every action with its keys, a new key by pressing it, conflicts named."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QHeaderView, QKeySequenceEdit, QPushButton, QWidget

from sscild_desktop.state.keys import FIXED, RESERVED, Bound, Keys, owner
from sscild_desktop.views.shared.inputs import Line
from sscild_desktop.views.shared.language import tr
from sscild_desktop.views.shared.pieces import (
    STRETCH,
    align_heading,
    button,
    cell,
    column_of,
    label,
    quiet_table,
    row_of,
)

COLUMNS = ["Command", "Keys", "Part"]
OWN = "changed"
"""Beside the keys that are not the usual ones."""


class KeysDialog(QDialog):
    """``wanted`` carries the new keys by action, ``reset_requested`` the action to be reset, '' for all."""

    wanted = Signal(object)
    reset_requested = Signal(str)

    def __init__(self, actions: Sequence[Bound], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Change keys"))
        self.resize(760, 560)
        self._all = tuple(actions)
        self._actions = [one for one in actions if one.action not in FIXED]
        self._keys: Keys = {}
        self._changed: frozenset[str] = frozenset()
        self.search = Line()
        self.search.setPlaceholderText(tr("Search a command or a key"))
        self.search.setAccessibleName(tr("Search a command or a key"))
        self.table = quiet_table(COLUMNS)
        self.table.setAccessibleName(tr("Commands and their keys"))
        self.edit = QKeySequenceEdit()
        self.edit.setMaximumSequenceLength(1)
        self.edit.setAccessibleName(tr("New key: press it here"))
        self.edit.setToolTip(tr("Press the key, with Ctrl, Shift or Alt where wanted"))
        self.use, self.add = button("Use this key"), button("Add it", tooltip="Beside the keys there are")
        self.clear = button("No key", tooltip="The command stays in the menu and under Ctrl+K")
        self.reset = button("Reset", tooltip="The usual keys of this command")
        self.reset_all = button("Reset all", tooltip="The usual keys of all commands")
        self.note = label("", "warn", wrap=True)
        self._compose()
        self._connect()

    def _compose(self) -> None:
        header = self.table.horizontalHeader()
        for column in range(len(COLUMNS)):
            align_heading(self.table, column)
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.table.setRowCount(len(self._actions))
        self._items = [cell("") for _ in self._actions]
        for row, one in enumerate(self._actions):
            self.table.setItem(row, 0, cell(one.usual.text, tooltip=one.usual.text))
            self.table.setItem(row, 1, self._items[row])
            self.table.setItem(row, 2, cell(one.usual.group))
        close = button("Close", tooltip="Close this window (Esc)")
        close.clicked.connect(self.accept)
        named = label("New key", "faint")
        named.setBuddy(self.edit)
        column_of(
            self.search,
            (self.table, 1),
            row_of(named, (self.edit, 1)),
            row_of(STRETCH, self.use, self.add, self.clear, self.reset),
            self.note,
            row_of(self.reset_all, STRETCH, close),
            on=self,
            spacing=8,
        )
        for made in self.findChildren(QPushButton):
            made.setAutoDefault(False)  # Enter in the search is no press of a button

    def _connect(self) -> None:
        self.search.textChanged.connect(self._show_found)
        self.table.currentCellChanged.connect(self._on_other)
        self.edit.keySequenceChanged.connect(self._show_owner)
        self.use.clicked.connect(lambda: self._want((self.key,)))
        self.add.clicked.connect(lambda: self._want((*self._keys[self.action], self.key)))
        self.clear.clicked.connect(lambda: self.wanted.emit({self.action: ()}))
        self.reset.clicked.connect(lambda: self.reset_requested.emit(self.action))
        self.reset_all.clicked.connect(lambda: self.reset_requested.emit(""))
        self.table.setCurrentCell(0, 0)

    @property
    def action(self) -> str:
        """Whose keys are changed."""
        return self._actions[max(0, self.table.currentRow())].action

    @property
    def key(self) -> str:
        """What was pressed."""
        return self.edit.keySequence().toString(QKeySequence.SequenceFormat.PortableText)

    def choose(self, action: str) -> None:
        """That action is the one whose keys are changed."""
        self.table.setCurrentCell([one.action for one in self._actions].index(action), 0)

    def show_keys(self, keys: Keys, changed: frozenset[str]) -> None:
        """The keys that hold, and whose are not the usual ones."""
        self._keys = keys
        for row, one in enumerate(self._actions):
            words = " or ".join(keys[one.action]) or "none"
            self._items[row].setText(tr(f"{words}  ({OWN})" if one.action in changed else words))
        self.reset_all.setEnabled(bool(changed))
        self._changed = changed
        self._on_other()

    @Slot()
    def _on_other(self) -> None:
        self.edit.clear()
        self._show_owner()

    @Slot()
    def _show_owner(self) -> None:
        """Whose the key is already; then it can be taken over, except from what has it for good."""
        if not self._keys:
            return
        key, mine = self.key, self._keys[self.action]
        other = owner(self._all, self._keys, self.action, key) if key else None
        is_reserved = key in RESERVED or (other is not None and other.action in FIXED)
        self.note.setText(tr(_owner_words(key, key in mine, is_reserved, other)))
        self.use.setText(tr("Take it over" if other is not None and not is_reserved else "Use this key"))
        self.use.setEnabled(bool(key) and not is_reserved and mine != (key,))
        self.add.setEnabled(bool(key) and not is_reserved and key not in mine)
        self.clear.setEnabled(bool(mine))
        self.reset.setEnabled(self.action in self._changed)

    def _want(self, keys: tuple[str, ...]) -> None:
        """With the key taken from whoever had it."""
        changes = {self.action: tuple(dict.fromkeys(keys))}
        other = owner(self._all, self._keys, self.action, self.key)
        while other is not None:
            left = tuple(key for key in self._keys[other.action] if key != self.key)
            changes[other.action] = left
            other = owner(self._all, {**self._keys, **changes}, self.action, self.key)
        self.wanted.emit(changes)

    @Slot(str)
    def _show_found(self, search: str) -> None:
        words = search.casefold().split()
        for row in range(self.table.rowCount()):
            one = self._actions[row].usual
            shown = (tr(one.text), tr(one.group), self._items[row].text())
            text = " ".join((*shown, one.text, one.group)).casefold()
            self.table.setRowHidden(row, not all(word in text for word in words))


def _owner_words(key: str, is_mine: bool, is_reserved: bool, other: Bound | None) -> str:
    if is_reserved:
        return f"{key} belongs to boxes and dialogs everywhere and cannot be given away."
    if other is not None:
        return f"{key} is the key of “{other.usual.text}” ({other.usual.group}); it would have it no more."
    return f"{key} is its key already." if is_mine else ""
