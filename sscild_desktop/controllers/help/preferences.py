"""Preferences: what the reader chooses holds at once, in the settings and wherever else it is shown."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices

from sscild_desktop.controllers.one_dialog import OneDialog
from sscild_desktop.controllers.parts import Parts
from sscild_desktop.core.inference.devices import good_threads, limit_threads
from sscild_desktop.state.settings import Settings
from sscild_desktop.views.help.preferences import PreferencesDialog

SWITCHES = ("pseudonym", "keep_records")
"""Settings that are also switches of the tool bar; who listens to those does what is to be done."""


class PreferencesController(QObject):
    """``device_changed``: ask again where the networks run. ``folders`` are shown with their words.

    ``encryption_requested``: how the records are kept; ``keys_requested``: the window in which keys are changed.
    """

    device_changed = Signal()
    encryption_requested = Signal()
    keys_requested = Signal()

    def __init__(self, parts: Parts, folders: Mapping[str, Path]) -> None:
        super().__init__()
        self._settings, self._window, self._folders = parts.settings, parts.window, folders
        self._dialogs = OneDialog()
        limit_threads(parts.settings.value.threads)
        parts.settings.changed.connect(self._on_changed)

    @Slot()
    def open(self) -> None:
        dialog = PreferencesDialog(self._settings.value, good_threads(), self._folders, self._window)
        dialog.wanted.connect(self.want)
        dialog.folder_requested.connect(self.show_folder)
        dialog.encryption_requested.connect(self.encryption_requested)
        dialog.keys_requested.connect(self.keys_requested)
        self._dialogs.show(dialog)

    @Slot(object)
    def want(self, wanted: Settings) -> None:
        """From now on."""
        before = self._settings.value
        self._settings.set(wanted)
        for name in SWITCHES:
            if getattr(wanted, name) != getattr(before, name):
                self._window.actions_[name].setChecked(getattr(wanted, name))
        if (wanted.device, wanted.threads) != (before.device, before.threads):
            limit_threads(wanted.threads)
            self.device_changed.emit()

    @Slot()
    def _on_changed(self) -> None:
        """Also by a switch of the tool bar while the window of preferences is open."""
        dialog = self._dialogs.now
        if isinstance(dialog, PreferencesDialog):
            dialog.show_settings(self._settings.value)

    @Slot(object)
    def show_folder(self, folder: Path) -> None:
        """In the system's own window; a folder that nothing was written to yet is not made for it."""
        nearest = next(one for one in (folder, *folder.parents) if one.is_dir())
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(nearest)))
