"""The column of tools beside the pictures: one of them is in hand, and what it does is shown there."""

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QToolBar, QWidget

from sscild_desktop.state.active_tool import HAND_TOOLS
from sscild_desktop.state.viewing import ViewState
from sscild_desktop.views.shared.theme import icon

ICON = QSize(17, 17)


class ToolColumn(QToolBar):
    """Follows a ViewState; ``action_requested`` carries an action of the keymap, so that keys and buttons are one."""

    action_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Tools", parent)
        self.setObjectName("toolColumn")
        self.setOrientation(Qt.Orientation.Vertical)
        self.setIconSize(ICON)
        self._state = ViewState(self)
        self._hands = QActionGroup(self)
        self.buttons = {tool.name: self._add_hand(tool.name, tool.words, tool.key, tool.picture) for tool in HAND_TOOLS}
        self.set_state(self._state)

    def _add_hand(self, name: str, words: str, key: str, picture: str) -> QAction:
        """One of the tools is always held; the button of the pointer lays down the others."""
        action = QAction(icon(picture), words, self)
        action.setCheckable(True)
        action.setToolTip(f"{words} ({key})")
        action.triggered.connect(partial(self._ask, f"hand:{name}"))
        self._hands.addAction(action)
        self.addAction(action)
        return action

    def _ask(self, name: str, _is_checked: bool = False) -> None:
        self._show()  # a button shows what is, not what was asked for
        self.action_requested.emit(name)

    def set_state(self, state: ViewState) -> None:
        """Follow another state from now on."""
        self._state.active_tool.disconnect(self)
        self._state = state
        state.active_tool.changed.connect(self._show)
        self._show()

    @Slot()
    def _show(self) -> None:
        self.buttons[self._state.active_tool.name].setChecked(True)
