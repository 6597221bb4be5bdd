"""The shortcuts of a page, made from the table of its keys and made anew when other keys are chosen."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from sscild_desktop.state.keymap import KeyBinding
from sscild_desktop.state.keys import Keys, with_keys
from sscild_desktop.views.shared.held_key import HeldKey


class Shortcuts(QObject):
    """They live only while ``page`` is on screen, as Qt asks hidden widgets nothing; ``held`` last as their key."""

    def __init__(
        self,
        page: QWidget,
        bindings: Sequence[KeyBinding],
        do: Callable[[str], None],
        held: dict[str, HeldKey],
    ) -> None:
        super().__init__(page)
        self._page, self._bindings, self._do, self._held = page, bindings, do, held
        self._made: list[QShortcut] = []
        self.show_keys({})

    def show_keys(self, keys: Keys) -> None:
        """One shortcut per key, as they are now; the usual ones where none are given."""
        for old in self._made:
            old.setEnabled(False)  # it dies later, but must not answer meanwhile
            old.deleteLater()
        bindings = with_keys(self._bindings, keys)
        self._made = [self._make(key, one.action) for one in bindings for key in one.keys]
        for one in bindings:
            if one.action in self._held:
                self._held[one.action].set_keys(one.keys)

    def _make(self, key: str, action: str) -> QShortcut:
        made = QShortcut(QKeySequence(key), self._page)
        made.setContext(Qt.ShortcutContext.WindowShortcut)
        made.setAutoRepeat(action.startswith("slice"))
        made.activated.connect(partial(self._do, action))
        return made
