"""The keys of the comparison: those of the viewer that make sense on two sides, and its own."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
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


class HeldKey(QObject):
    """Calls ``change(True)`` when begun and ``change(False)`` when the finger leaves the key or the program is left."""

    def __init__(self, key: Qt.Key, change: Callable[[bool], None], parent: QObject) -> None:
        super().__init__(parent)
        self._key, self._change = key, change
        self.is_held = False

    def begin(self) -> None:
        if not self.is_held:
            self.is_held = True
            _application().installEventFilter(self)
            self._change(True)

    def end(self) -> None:
        if self.is_held:
            self.is_held = False
            _application().removeEventFilter(self)
            self._change(False)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Only installed while the key is held."""
        if _is_end_of(event, self._key) or event.type() == QEvent.Type.ApplicationDeactivate:
            self.end()
        return False


def _is_end_of(event: QEvent, key: Qt.Key) -> bool:
    """Whether the finger left the key; a held key sends releases too, marked as repeats."""
    if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyRelease:
        return False
    return event.key() == key and not event.isAutoRepeat()


def _application() -> QCoreApplication:
    application = QCoreApplication.instance()
    assert application is not None  # a widget cannot exist without one
    return application
