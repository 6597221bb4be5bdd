"""A key that acts as long as it is held."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence


class HeldKey(QObject):
    """Calls ``change(True)`` when begun and ``change(False)`` when the finger leaves the key or the program is left."""

    def __init__(self, key: str, change: Callable[[bool], None], parent: QObject) -> None:
        super().__init__(parent)
        self._change = change
        self.set_keys((key,))
        self.is_held = False

    def set_keys(self, names: Sequence[str]) -> None:
        """The keys by their names ('H', 'Shift+H'); leaving the letter ends it, whatever was pressed with it."""
        self._keys = {QKeySequence(name)[0].key() for name in names}  # type: ignore[index]

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
        if _is_end_of(event, self._keys) or event.type() == QEvent.Type.ApplicationDeactivate:
            self.end()
        return False


def _is_end_of(event: QEvent, keys: set[Qt.Key]) -> bool:
    """Whether the finger left the key; a held key sends releases too, marked as repeats."""
    if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyRelease:
        return False
    return event.key() in keys and not event.isAutoRepeat()


def _application() -> QCoreApplication:
    application = QCoreApplication.instance()
    assert application is not None  # a widget cannot exist without one
    return application
