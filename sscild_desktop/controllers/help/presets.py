"""The window presets: what the reader made of them holds at once on every page, and is kept in the settings."""

from PySide6.QtCore import QObject, Slot

from sscild_desktop.controllers.one_dialog import OneDialog
from sscild_desktop.controllers.parts import Parts
from sscild_desktop.state.presets import Presets, presets_of, put_presets
from sscild_desktop.views.help.presets_dialog import PresetsDialog


class PresetsController(QObject):
    """``open`` shows the window in which they are changed."""

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._settings, self._viewing, self._window = parts.settings, parts.viewing, parts.window
        self._dialogs = OneDialog()
        parts.settings.changed.connect(self.show)
        self.show()

    @Slot()
    def open(self) -> None:
        dialog = PresetsDialog(presets_of(self._settings.value), self._window)
        dialog.wanted.connect(self.put)
        self._dialogs.show(dialog)

    @Slot(object)
    def put(self, presets: Presets) -> None:
        self._settings.set(put_presets(self._settings.value, presets))

    @Slot()
    def show(self) -> None:
        """Everywhere where one can be chosen or is named."""
        presets = presets_of(self._settings.value)
        if presets != self._viewing.presets:
            self._viewing.set_presets(presets)
            self._window.show_presets(presets)
