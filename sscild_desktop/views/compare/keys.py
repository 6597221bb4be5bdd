"""The keys of the comparison: those of the viewer that make sense on two sides, and its own."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from sscild_desktop.state.keymap import VIEWER_KEYS, KeyBinding

GROUP = "Comparison"
TAKEN_OVER = ("level", "slice", "preset", "tool", "hide", "outline", "fit")
OWN_KEYS: tuple[KeyBinding, ...] = (
    KeyBinding("plane:axial", ("A",), "Axial planes", GROUP),
    KeyBinding("plane:coronal", ("C",), "Coronal planes", GROUP),
    KeyBinding("plane:sagittal", ("G",), "Sagittal planes", GROUP),
    KeyBinding("swap", ("F",), "Hold to see the prior in the place of the current", GROUP),
    KeyBinding("difference", ("D",), "Next difference overlay: density, lesions, none", GROUP),
    KeyBinding("link", ("L",), "Move both CT together by anatomy, or each by itself", GROUP),
    KeyBinding("change:next", ("N",), "Next place where lesions were gained or lost, largest first", GROUP),
    KeyBinding("change:previous", ("Shift+N",), "Previous such place", GROUP),
    KeyBinding("maximise", ("X",), "Active side large, and back", GROUP),
)
COMPARE_KEYS: tuple[KeyBinding, ...] = (
    *(binding for binding in VIEWER_KEYS if binding.action.partition(":")[0] in TAKEN_OVER),
    *OWN_KEYS,
)


def make_shortcuts(parent: QWidget, do: Callable[[str], None]) -> list[QShortcut]:
    """One shortcut per key; they live only while ``parent`` is on screen, because Qt asks hidden widgets nothing."""
    return [_shortcut(parent, key, binding.action, do) for binding in COMPARE_KEYS for key in binding.keys]


def _shortcut(parent: QWidget, key: str, action: str, do: Callable[[str], None]) -> QShortcut:
    made = QShortcut(QKeySequence(key), parent)
    made.setContext(Qt.ShortcutContext.WindowShortcut)
    made.setAutoRepeat(action.startswith("slice"))
    made.activated.connect(partial(do, action))
    return made
