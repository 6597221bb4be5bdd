"""The commands of the palette: all actions of the program, and the keys of the page that is on screen."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Slot

from sscild_desktop.controllers.one_dialog import OneDialog
from sscild_desktop.controllers.parts import Parts
from sscild_desktop.state.keymap import COMPARE_KEYS, VIEWER_KEYS, KeyBinding
from sscild_desktop.state.keys import with_keys
from sscild_desktop.views.shared.actions import WISHES
from sscild_desktop.views.shared.command_palette import Command, CommandPalette

HELD = ("hide", "swap")
"""Actions that last as long as their key is held; a palette cannot hold a key."""

NOT_OFFERED = ("palette", "cancel")


class PaletteController(QObject):
    """``open`` shows the palette over the window."""

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._window, self._session, self._keys = parts.window, parts.session, parts.keys
        self._dialogs = OneDialog()

    @Slot()
    def open(self) -> None:
        palette = CommandPalette(self.commands(), self._window)
        palette.place_over(self._window)
        self._dialogs.show(palette)

    def commands(self) -> list[Command]:
        """What is offered now; the keys of the page first, as they are what the reader is at."""
        return [*self._of_page(), *self._of_program()]

    def _of_program(self) -> list[Command]:
        offered = []
        for wish in WISHES:
            action = self._window.actions_[wish.name]
            if wish.name not in NOT_OFFERED:
                keys = " or ".join(key.toString() for key in action.shortcuts())
                offered.append(Command(action.text(), wish.hint, keys, action.trigger, action.isEnabled()))
        return offered

    def _of_page(self) -> list[Command]:
        if self._window.page == "ct" and self._session.volume is not None:
            return self._commands(VIEWER_KEYS, self._window.planes.do)
        page = self._window.compare_page
        if self._window.page == "compare" and page is not None:
            return self._commands(COMPARE_KEYS, page.do)
        return []

    def _commands(self, bindings: Sequence[KeyBinding], do: Callable[[str], None]) -> list[Command]:
        return [
            Command(binding.text, binding.group, " or ".join(binding.keys), partial(do, binding.action))
            for binding in with_keys(bindings, self._keys.value)
            if binding.action not in HELD
        ]
