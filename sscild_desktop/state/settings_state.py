"""The settings as they are now, for everybody who goes by them; every change is kept for the next start."""

from dataclasses import fields, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from sscild_desktop.core.failures import note
from sscild_desktop.state.settings import Settings, save_settings


class SettingsState(QObject):
    """``value`` are the settings; ``file`` None keeps them in memory alone.

    ``kept`` are those of the file where ``value`` holds for this run only (``--device``): what differs between them
    is not written unless somebody changes it.
    """

    changed = Signal()

    def __init__(
        self, value: Settings, file: Path | None = None, parent: QObject | None = None, kept: Settings | None = None
    ) -> None:
        super().__init__(parent)
        self.value, self._kept = value, value if kept is None else kept
        self._file = file

    def set(self, value: Settings) -> None:
        """From now on, and for the next start; a file that cannot be written is only noted."""
        if value == self.value:
            return
        names = [field.name for field in fields(value) if getattr(value, field.name) != getattr(self.value, field.name)]
        self._kept = replace(self._kept, **{name: getattr(value, name) for name in names})
        self.value = value
        if self._file is not None:
            try:
                save_settings(self._kept, self._file)
            except OSError as error:
                note(error)
        self.changed.emit()
