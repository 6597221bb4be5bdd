"""The bar over the pictures: layout, window preset, what left drag does, and what is drawn on the pictures."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolBar, QToolButton, QWidget

from sscild_desktop.core.wording import minus
from sscild_desktop.state.keymap import VIEWER_KEYS
from sscild_desktop.state.keys import Keys, with_keys
from sscild_desktop.state.palette import PRESETS
from sscild_desktop.state.reading import SLAB_WORDS, Slab
from sscild_desktop.state.viewing import TOOLS, ViewState

LAYOUT_WORDS = {"axial": "Axial", "three": "3 planes", "levels": "5 levels", "scene": "3D"}
TOOL_WORDS = {"window": "Window", "scroll": "Slices", "pan": "Pan", "zoom": "Zoom", "crosshair": "Crosshair"}
DRAWN_WORDS = {
    "lesions": "Lesions",
    "lobes": "Lobes",
    "levels": "Levels",
    "heatmap": "Heat map",
    "crosshair": "Crosshair",
}


SLAB_NAMES = {
    **{f"reading:slab={kind}": words for kind, words in SLAB_WORDS.items()},
    "reading:thicker": "Thicker",
    "reading:thinner": "Thinner",
}


class ViewerBar(QToolBar):
    """Follows a ViewState; ``action_requested`` carries an action of the keymap, so that keys and buttons are one."""

    action_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Pictures", parent)
        self.setObjectName("viewerBar")
        self._state = ViewState(self)
        self._named: dict[str, tuple[QAction, str]] = {}
        self._group = QActionGroup(self)
        self.buttons = {f"layout:{key}": self._add(f"layout:{key}", words) for key, words in LAYOUT_WORDS.items()}
        for action in self.buttons.values():
            self._group.addAction(action)
        self.addSeparator()
        presets = {f"preset:{preset.key}": preset.name for preset in PRESETS}
        self.window_button = self._add_menu("Window preset", presets)
        self.tool_button = self._add_menu("What left drag does", {f"tool:{key}": TOOL_WORDS[key] for key in TOOLS})
        self.slab_button = self._add_menu("Slices taken together", SLAB_NAMES)
        self.addSeparator()
        self.buttons |= {f"show:{key}": self._add(f"show:{key}", words) for key, words in DRAWN_WORDS.items()}
        self.show_keys({})
        self.set_state(self._state)

    def show_keys(self, keys: Keys) -> None:
        """Tooltips and menus name the keys as they are now."""
        bindings = {one.action: one for one in with_keys(VIEWER_KEYS, keys)}
        for name, (action, words) in self._named.items():
            binding = bindings.get(name)
            key = binding.keys[0] if binding is not None and binding.keys else ""
            action.setToolTip((binding.text if binding is not None else words) + (f" ({key})" if key else ""))
            if not action.isCheckable():  # a line of a menu
                action.setText(f"{words}\t{key}")

    def _make(self, name: str, words: str) -> QAction:
        """Words of the bar, the rest from the keymap; its shortcut belongs to the pictures."""
        action = QAction(words, self)
        self._named[name] = (action, words)
        action.triggered.connect(partial(self._ask, name))
        return action

    def _add(self, name: str, words: str) -> QAction:
        action = self._make(name, words)
        action.setCheckable(True)
        self.addAction(action)
        return action

    def _add_menu(self, hint: str, names: dict[str, str]) -> QToolButton:
        button, menu = QToolButton(), QMenu(self)
        for name, words in names.items():
            menu.addAction(self._make(name, words))
        button.setMenu(menu)
        button.setToolTip(hint)
        button.setAccessibleName(hint)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.addWidget(button)
        return button

    def add_menu(self, name: str, actions: Sequence[QAction]) -> None:
        """More of what a button is about, on the arrow beside it."""
        button, menu = self.widgetForAction(self.buttons[name]), QMenu(self)
        assert isinstance(button, QToolButton)
        menu.addActions(list(actions))
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)

    def _ask(self, name: str, _is_checked: bool = False) -> None:
        self._show()  # a button shows what is, not what was asked for
        self.action_requested.emit(name)

    def set_state(self, state: ViewState) -> None:
        """Follow another state from now on."""
        for part in (self._state, self._state.reading):
            part.disconnect(self)
        self._state = state
        changes = (state.layout_changed, state.window_changed, state.tool_changed, state.overlays_changed)
        for change in (*changes, state.crosshair_shown_changed, state.reading.changed):
            change.connect(self._show)
        self._show()

    @Slot()
    def _show(self) -> None:
        state = self._state
        self.buttons[f"layout:{state.layout}"].setChecked(True)
        for key in DRAWN_WORDS:
            self.buttons[f"show:{key}"].setChecked(state.is_shown(key) and (key == "crosshair" or not state.hidden))
        self.window_button.setText(f"{window_words(state.window)} ▾")
        self.slab_button.setText(f"{slab_words(state.reading.slab)} ▾")
        self.tool_button.setText(f"Drag: {TOOL_WORDS[state.tool].lower()} ▾")


def slab_words(slab: Slab) -> str:
    """'Slab' where there is none, else its kind and millimetres, as short as the bar needs it."""
    return f"{SLAB_WORDS[slab.kind]} {slab.mm:g}" if slab.kind else "Slab"


def window_words(window: tuple[float, float]) -> str:
    """Name of the preset without what stands in brackets, or centre and width in HU."""
    names = [preset.name.partition(" (")[0] for preset in PRESETS if (preset.centre, preset.width) == window]
    return names[0] if names else minus(f"C {window[0]:.0f} W {window[1]:.0f}")
