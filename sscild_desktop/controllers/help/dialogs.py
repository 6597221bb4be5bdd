"""Dialogs that explain: the series found, the keys, the program and its networks; and the log for a report."""

import platform
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication

from sscild_desktop.controllers.help import work
from sscild_desktop.controllers.one_dialog import OneDialog
from sscild_desktop.controllers.parts import Parts
from sscild_desktop.core.errors import SScILDError
from sscild_desktop.core.inference.cards import available_cards
from sscild_desktop.paths import crash_file, log_file, models_dir
from sscild_desktop.views.ct.series_dialog import SeriesDialog
from sscild_desktop.views.help.help_dialogs import TextDialog, about_html
from sscild_desktop.views.help.key_sheet import KeySheet, key_groups
from sscild_desktop.views.shared.actions import program_keys
from sscild_desktop.workers import Channel, Receivers

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from sscild_desktop.core.dicom import Choice, ScanResult, SeriesFound
    from sscild_desktop.core.dicom.thumbnail import Picture

LIBRARIES = (
    "PySide6-Essentials",
    "numpy",
    "scipy",
    "pyqtgraph",
    "onnxruntime",
    "pydicom",
    "SimpleITK",
    "vtk",
    "openpyxl",
)
LOG_END_CHARACTERS = 60_000


def versions() -> list[tuple[str, str]]:
    """Python and the libraries that are installed."""
    from importlib.metadata import PackageNotFoundError, version  # late: it imports the library of e-mail

    found = [("Python", platform.python_version())]
    for name in LIBRARIES:
        try:
            found.append((name, version(name)))
        except PackageNotFoundError:
            found.append((name, "not installed"))
    return found


class HelpController(QObject):
    """One dialog at a time, none of them stops the program; ``series_chosen`` carries the series to be shown.

    ``keys_requested``: the window in which keys are changed.
    """

    series_chosen = Signal(object)
    keys_requested = Signal()

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._session, self._window = parts.session, parts.window
        self._state, self._runner, self._keys = parts.state, parts.runner, parts.keys
        self._dialogs = OneDialog()
        self._scan: ScanResult | None = None
        self._pictures: dict[int, Picture | None] = {}
        """Of the series of ``_scan``, which keeps them: by the identity of each."""
        parts.state.pseudonym_changed.connect(self._close_series)

    @property
    def dialog(self) -> "QDialog | None":
        """What is shown now."""
        return self._dialogs.now

    @Slot()
    def show_series(self) -> None:
        """What was found beside the series on screen."""
        if self._session.scan is not None:
            self._show_scan(self._session.scan, self._session.choice)

    def _show_scan(self, scan: "ScanResult", choice: "Choice | None", skipped_first: bool = False) -> None:
        dialog = SeriesDialog(self._window)
        dialog.show_scan(scan, choice, self._session.series, self._state.is_pseudonymous)
        if scan is not self._scan:
            self._scan, self._pictures = scan, {}
        self._draw(dialog)
        if skipped_first:
            dialog.show_skipped_first()
        dialog.series_chosen.connect(self.series_chosen)
        self._dialogs.show(dialog)

    @Slot()
    def _close_series(self) -> None:
        """The list says names, or hides them, as it was when it was opened."""
        if isinstance(self._dialogs.now, SeriesDialog):
            self._dialogs.close()

    def _draw(self, dialog: SeriesDialog) -> None:
        """The pictures that were made before at once, the others one after the other from the background."""
        dialog.show_pictures([self._pictures.get(id(one)) for one in dialog.series])
        missing = [one for one in dialog.series if id(one) not in self._pictures]
        if missing:
            take = partial(self._take_pictures, dialog, missing)
            drawing = partial(work.pictures_of, missing)
            self._runner.run_in_parts(drawing, Receivers(take), take, Channel.THUMBNAILS)

    def _take_pictures(
        self, dialog: SeriesDialog, series: "list[SeriesFound]", pictures: "list[Picture | None]"
    ) -> None:
        self._pictures |= {id(one): picture for one, picture in zip(series, pictures, strict=False)}
        if self._dialogs.now is dialog:
            dialog.show_pictures([self._pictures.get(id(one)) for one in dialog.series])

    @Slot()
    def show_shortcuts(self) -> None:
        """As they are now; changing them is another window."""
        sheet = KeySheet(key_groups(program_keys(), self._keys.value), self._window)
        sheet.change_requested.connect(sheet.accept)
        sheet.change_requested.connect(self.keys_requested)
        self._dialogs.show(sheet)

    @Slot()
    def show_about(self) -> None:
        try:
            cards = [dict(card.facts) for card in available_cards(models_dir())]
        except SScILDError as error:
            self._window.messages.show_error(str(error))
            cards = []
        self._dialogs.show(TextDialog("About", about_html(cards, versions()), self._window))

    @Slot(str)
    def do(self, action: str) -> None:
        """What a message offered."""
        failed = self._session.failed_scan
        if action == "skipped" and failed is not None:
            self._show_scan(failed, None, skipped_first=bool(failed.skipped))

    @Slot()
    def copy_log(self) -> None:
        """The end of the log, and the last crash, to the clipboard."""
        parts = [text for text in map(_text_of, (log_file(), crash_file())) if text]
        text = "\n\n".join(parts) or "There is no log yet."
        QGuiApplication.clipboard().setText(text)
        self._window.activity.rest("The log is on the clipboard.")


def _text_of(path: Path) -> str:
    """The end of a file's text, empty where there is none."""
    try:
        return path.read_text(encoding="utf-8", errors="replace")[-LOG_END_CHARACTERS:]
    except OSError:
        return ""
