"""The bar over the pictures: layout, window preset, what left drag does, and what is drawn on the pictures.

Where its buttons have no room beside each other (large letters), layouts and layers fold into a menu each.
"""

import re
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import QApplication, QMenu, QToolBar, QToolButton, QWidget

from sscild_desktop.core.wording import minus
from sscild_desktop.state.keymap import VIEWER_KEYS
from sscild_desktop.state.keys import Keys, with_keys
from sscild_desktop.state.palette import PRESETS, WindowPreset
from sscild_desktop.state.reading import SLAB_WORDS, Slab
from sscild_desktop.state.viewing import TOOLS, ViewState
from sscild_desktop.views.shared.language import tr
from sscild_desktop.views.shared.pieces import row_of
from sscild_desktop.views.shared.preset_names import preset_name
from sscild_desktop.views.shared.theme import restyle

FRAME_PX = 24
"""Lines between the groups and the edges of the bar."""

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
        super().__init__(tr("Pictures"), parent)
        self.setObjectName("viewerBar")
        restyle(self)
        QApplication.sendEvent(self, QEvent(QEvent.Type.StyleChange))  # its margins are those of a bar without a name
        self._state = ViewState(self)
        self._named: dict[str, tuple[QAction, str]] = {}
        self._keys: Keys = {}
        self._group = QActionGroup(self)
        layouts = {f"layout:{key}": self._switch(f"layout:{key}", words) for key, words in LAYOUT_WORDS.items()}
        for action in layouts.values():
            self._group.addAction(action)
        self.layouts = Foldable(self, "Layout", layouts)
        self.addSeparator()
        presets = {f"preset:{preset.key}": preset.name for preset in PRESETS}
        self.window_button = self._add_menu("Window preset", presets)
        self.tool_button = self._add_menu("What left drag does", {f"tool:{key}": TOOL_WORDS[key] for key in TOOLS})
        self.slab_button = self._add_menu("Slices taken together", SLAB_NAMES)
        self.addSeparator()
        drawn = {f"show:{key}": self._switch(f"show:{key}", words) for key, words in DRAWN_WORDS.items()}
        self.layers = Foldable(self, "What is drawn on the pictures", drawn)
        self.layers.menu_button.setText(tr("Show ▾"))
        self.buttons = layouts | drawn
        self.show_keys({})
        self.set_state(self._state)

    def show_keys(self, keys: Keys) -> None:
        """Tooltips and menus name the keys as they are now."""
        self._keys = keys
        bindings = {one.action: one for one in with_keys(VIEWER_KEYS, keys)}
        for name, (action, words) in self._named.items():
            binding = bindings.get(name)
            key = binding.keys[0] if binding is not None and binding.keys else ""
            action.setToolTip(tr((binding.text if binding is not None else words) + (f" ({key})" if key else "")))
            if not action.isCheckable():  # a line of a menu
                said = tr(words).replace("&", "&&")  # a sign of a name, and no key
                action.setText(tr(f"{said}\t{key}", said))

    def _make(self, name: str, words: str) -> QAction:
        """Words of the bar, the rest from the keymap; its shortcut belongs to the pictures."""
        action = QAction(tr(words), self)
        self._named[name] = (action, words)
        action.triggered.connect(partial(self._ask, name))
        return action

    def _switch(self, name: str, words: str) -> QAction:
        action = self._make(name, words)
        action.setCheckable(True)
        return action

    def _add_menu(self, hint: str, names: dict[str, str]) -> QToolButton:
        menu = QMenu(self)
        for name, words in names.items():
            menu.addAction(self._make(name, words))
        button = menu_button(hint, menu)
        self.addWidget(button)
        return button

    def add_to_presets(self, action: QAction) -> None:
        """What can be done about the presets, below them."""
        menu = self.window_button.menu()
        menu.addSeparator()
        menu.addAction(action)

    def add_heat_maps(self, actions: Sequence[QAction]) -> None:
        """More about heat maps: on the arrow beside their button, and where that is folded in its menu."""
        menu, button = QMenu(self), self.layers.widgets["show:heatmap"]
        menu.addActions(list(actions))
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        restyle(button)  # an arrow beside the words has room of its own
        folded = self.layers.menu_button.menu()
        folded.addSeparator()
        folded.addActions(list(actions))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Fold what has no room: first what is drawn, then the layouts."""
        rest = [button.sizeHint().width() for button in (self.window_button, self.tool_button, self.slab_button)]
        room, parts = self.width() - sum(rest) - FRAME_PX, (self.layouts, self.layers)
        wide, narrow = ([part.width(is_folded) for part in parts] for is_folded in (False, True))
        self.layers.fold(sum(wide) > room)
        self.layouts.fold(wide[0] + narrow[1] > room)

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
        state.presets_changed.connect(self._show_presets)
        self._show_presets()

    @Slot()
    def _show_presets(self) -> None:
        """Their names, which the reader can change."""
        for preset in self._state.presets:
            action, _ = self._named[f"preset:{preset.key}"]
            self._named[f"preset:{preset.key}"] = (action, preset_name(preset))
        self.show_keys(self._keys)
        self._show()

    @Slot()
    def _show(self) -> None:
        state = self._state
        self.buttons[f"layout:{state.layout}"].setChecked(True)
        for key in DRAWN_WORDS:
            self.buttons[f"show:{key}"].setChecked(state.is_shown(key) and (key == "crosshair" or not state.hidden))
        window = window_words(state.window, state.presets)
        self.window_button.setText(tr(f"{window} ▾", window).replace("&", "&&"))
        self.slab_button.setText(tr(f"{slab_words(state.reading.slab)} ▾"))
        self.tool_button.setText(tr(f"Drag: {TOOL_WORDS[state.tool].lower()} ▾"))
        self.layouts.menu_button.setText(tr(f"{LAYOUT_WORDS[state.layout]} ▾"))
        self._fit()


class Foldable:
    """Switches beside each other on a bar (``widgets``), or in one menu: ``menu_button``."""

    def __init__(self, bar: QToolBar, hint: str, actions: dict[str, QAction]) -> None:
        self.widgets = {name: QToolButton() for name in actions}
        self._body = QWidget()
        row_of(*self.widgets.values(), on=self._body, margins=0, spacing=0)
        menu = QMenu(bar)
        for name, action in actions.items():
            self.widgets[name].setDefaultAction(action)
            menu.addAction(action)
        self.menu_button = menu_button(hint, menu)
        self._shown, self._folded = bar.addWidget(self._body), bar.addWidget(self.menu_button)
        self.fold(False)

    def width(self, is_folded: bool) -> int:
        """Pixels that it wants."""
        return (self.menu_button if is_folded else self._body).sizeHint().width()

    def fold(self, is_folded: bool) -> None:
        self._shown.setVisible(not is_folded)
        self._folded.setVisible(is_folded)


def menu_button(hint: str, menu: QMenu) -> QToolButton:
    """A button that opens its menu."""
    made = QToolButton()
    made.setMenu(menu)
    made.setToolTip(tr(hint))
    made.setAccessibleName(tr(hint))
    made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    return made


def slab_words(slab: Slab) -> str:
    """'Slab' where there is none, else its kind and millimetres, as short as the bar needs it."""
    return f"{SLAB_WORDS[slab.kind]} {slab.mm:g}" if slab.kind else "Slab"


def window_words(window: tuple[float, float], presets: Sequence[WindowPreset]) -> str:
    """Name of the preset without what stands in brackets, or centre and width in HU."""
    names = [tr(preset_name(preset)) for preset in presets if (preset.centre, preset.width) == window]
    if not names:
        return minus(f"C {window[0]:.0f} W {window[1]:.0f}")
    return re.split(r" ?[(（]", names[0])[0] or names[0]
