"""The shortcuts of the comparison, made from the table of its keys."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from sscild_desktop.state.keymap import COMPARE_KEYS


def make_shortcuts(parent: QWidget, do: Callable[[str], None]) -> list[QShortcut]:
    """One shortcut per key; they live only while ``parent`` is on screen, because Qt asks hidden widgets nothing."""
    return [_shortcut(parent, key, binding.action, do) for binding in COMPARE_KEYS for key in binding.keys]


def _shortcut(parent: QWidget, key: str, action: str, do: Callable[[str], None]) -> QShortcut:
    made = QShortcut(QKeySequence(key), parent)
    made.setContext(Qt.ShortcutContext.WindowShortcut)
    made.setAutoRepeat(action.startswith("slice"))
    made.activated.connect(partial(do, action))
    return made
