"""The keys: what the reader chose holds at once everywhere, and is kept in the settings."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QKeySequence

from sscild_desktop.controllers.one_dialog import OneDialog
from sscild_desktop.controllers.parts import Parts
from sscild_desktop.state.keys import RESERVED, Keys, bounds, chosen_keys, put_keys, resolved
from sscild_desktop.views.help.keys_dialog import KeysDialog
from sscild_desktop.views.shared.actions import program_keys


class KeysController(QObject):
    """``open`` shows the window in which keys are changed."""

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._settings, self._window, self._keys = parts.settings, parts.window, parts.keys
        self._bounds = bounds(program_keys())
        self._dialogs = OneDialog()
        parts.settings.changed.connect(self.show)
        self.show()

    @Slot()
    def open(self) -> None:
        dialog = KeysDialog(self._bounds, self._window)
        dialog.show_keys(self._keys.value, frozenset(self.chosen))
        dialog.wanted.connect(self.choose)
        dialog.reset_requested.connect(self.reset)
        self._dialogs.show(dialog)

    @property
    def chosen(self) -> dict[str, tuple[str, ...]]:
        """Of the settings only what is a key and belongs to an action that there is."""
        names = {one.action for one in self._bounds}
        return {
            action: tuple(key for key in map(_name, keys) if key and key not in RESERVED)
            for action, keys in chosen_keys(self._settings.value).items()
            if action in names
        }

    @Slot(object)
    def choose(self, changes: Mapping[str, tuple[str, ...]]) -> None:
        """Other keys for these actions; one on its usual keys again is not a choice any more."""
        usual = {one.action: one.usual.keys for one in self._bounds}
        self._keep({action: keys for action, keys in {**self.chosen, **changes}.items() if keys != usual[action]})

    @Slot(str)
    def reset(self, action: str) -> None:
        """The usual keys of one action, or of all where none is named."""
        self._keep({one: keys for one, keys in self.chosen.items() if action and one != action})

    def _keep(self, chosen: Keys) -> None:
        self._settings.set(put_keys(self._settings.value, chosen))

    @Slot()
    def show(self) -> None:
        """Everywhere where a key acts or is written."""
        chosen = self.chosen
        keys = resolved(self._bounds, chosen)
        if keys != self._keys.value:
            self._window.show_keys(keys)
            self._keys.set(keys)
        dialog = self._dialogs.now
        if isinstance(dialog, KeysDialog):
            dialog.show_keys(keys, frozenset(chosen))


def _name(key: str) -> str:
    """As Qt writes it, '' for what is no key."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)
