"""The settings as they are now, for everybody who goes by them; every change is kept for the next start."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from sscild_desktop.core.failures import note
from sscild_desktop.state.settings import Settings, save_settings


class SettingsState(QObject):
    """``value`` are the settings; ``file`` None keeps them in memory alone."""

    changed = Signal()

    def __init__(self, value: Settings, file: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.value = value
        self._file = file

    def set(self, value: Settings) -> None:
        """From now on, and for the next start; a file that cannot be written is only noted."""
        if value == self.value:
            return
        self.value = value
        if self._file is not None:
            try:
                save_settings(value, self._file)
            except OSError as error:
                note(error)
        self.changed.emit()
