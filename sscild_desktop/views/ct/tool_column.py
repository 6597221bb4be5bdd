"""The column of tools beside the pictures: one of them is in hand, and what it does is shown there."""

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QToolBar, QWidget

from sscild_desktop.state.active_tool import HAND_TOOLS
from sscild_desktop.state.keymap import VIEWER_KEYS
from sscild_desktop.state.keys import Keys, with_keys
from sscild_desktop.state.viewing import ViewState
from sscild_desktop.views.shared.language import tr
from sscild_desktop.views.shared.theme import icon

ICON = QSize(17, 17)
SWITCHES = {"cine": ("Cine", "cine"), "invert": ("Invert", "invert"), "smooth": ("Smooth pixels", "smooth")}


class ToolColumn(QToolBar):
    """Follows a ViewState; ``action_requested`` carries an action of the keymap, so that keys and buttons are one."""

    action_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Tools"), parent)
        self.setObjectName("toolColumn")
        self.setOrientation(Qt.Orientation.Vertical)
        self.setIconSize(ICON)
        self._state = ViewState(self)
        self._hands = QActionGroup(self)
        self.buttons = {tool.name: self._add_hand(tool.name, tool.words, tool.picture) for tool in HAND_TOOLS}
        self.addSeparator()
        self.switches = {what: self._add_switch(what, *words) for what, words in SWITCHES.items()}
        self.show_keys({})
        self.set_state(self._state)

    def show_keys(self, keys: Keys) -> None:
        """Tooltips name the keys as they are now."""
        self._keys = {one.action: one for one in with_keys(VIEWER_KEYS, keys)}
        for tool in HAND_TOOLS:
            self.buttons[tool.name].setToolTip(tr(self._hint(f"hand:{tool.name}", tool.words)))
        for what, action in self.switches.items():
            action.setToolTip(tr(self._hint(f"reading:{what}")))
        self._show()  # the speed stands beside the key

    def _hint(self, name: str, words: str = "") -> str:
        binding = self._keys[name]
        return (words or binding.text) + (f" ({binding.keys[0]})" if binding.keys else "")

    def _add_hand(self, name: str, words: str, picture: str) -> QAction:
        """One of the tools is always held; the button of the pointer lays down the others."""
        action = QAction(icon(picture), tr(words), self)
        action.setCheckable(True)
        action.triggered.connect(partial(self._ask, f"hand:{name}"))
        self._hands.addAction(action)
        self.addAction(action)
        return action

    def _add_switch(self, what: str, words: str, picture: str) -> QAction:
        """On or off, beside the tools; its key is that of the keymap."""
        action = QAction(icon(picture), tr(words), self)
        action.setCheckable(True)
        action.triggered.connect(partial(self._ask, f"reading:{what}"))
        self.addAction(action)
        return action

    def _ask(self, name: str, _is_checked: bool = False) -> None:
        self._show()  # a button shows what is, not what was asked for
        self.action_requested.emit(name)

    def set_state(self, state: ViewState) -> None:
        """Follow another state from now on."""
        for part in (self._state.active_tool, self._state.reading):
            part.disconnect(self)
        self._state = state
        for change in (state.active_tool.changed, state.reading.changed, state.reading.cine_changed):
            change.connect(self._show)
        self._show()

    @Slot()
    def _show(self) -> None:
        self.buttons[self._state.active_tool.name].setChecked(True)
        reading = self._state.reading
        shown = {"cine": reading.is_playing, "invert": reading.is_inverted, "smooth": reading.is_smooth}
        for what, is_on in shown.items():
            self.switches[what].setChecked(is_on)
        speed = " / ".join(key for way in ("slower", "faster") for key in self._keys[f"reading:{way}"].keys)
        self.switches["cine"].setToolTip(tr(f"{self._hint('reading:cine')}: {reading.speed} slices a second ({speed})"))
