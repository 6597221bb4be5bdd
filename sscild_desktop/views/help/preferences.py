"""Preferences: what of the settings a reader chooses by hand, in one window; every change holds at once."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QDialog, QFormLayout, QLabel, QLayout, QPushButton, QWidget

from sscild_desktop.core.language.offered import LANGUAGES
from sscild_desktop.state.settings import FONT_PERCENTS, Settings
from sscild_desktop.views.shared.inputs import Choice, Line
from sscild_desktop.views.shared.language import Theirs, tr
from sscild_desktop.views.shared.pieces import STRETCH, as_words, button, column_of, label, line, row_of, scrolled
from sscild_desktop.views.shared.theme import THEMES

DEVICES = {
    "auto": "Graphics card where there is one (CUDA), else processor",
    "cpu": "Processor",
    "cuda": "Graphics card (CUDA)",
}
SIZES = {one: f"{one} %" for one in FONT_PERCENTS}
RESTORE_WORDS = {"ask": "Ask whether to open it again", "always": "Open it again", "never": "Leave it"}
LEAST_WIDTH = 620
NEXT_START = "Language, theme and size of the letters change at the next start."


class PreferencesDialog(QDialog):
    """``wanted`` carries the settings as the reader wants them now, ``folder_requested`` a folder to be looked at.

    ``encryption_requested``: how the records are kept has a window of its own.
    """

    wanted = Signal(object)
    folder_requested = Signal(object)
    encryption_requested = Signal()
    keys_requested = Signal()

    def __init__(self, settings: Settings, cores: int, folders: Mapping[str, Path], parent: QWidget | None = None):
        super().__init__(parent)
        self.setWindowTitle(tr("Preferences"))
        self.setMinimumWidth(LEAST_WIDTH)
        self._settings = settings
        self.device = self._choice("Where the networks run", DEVICES, "device")
        self.threads = self._choice("Processor threads of the networks", _threads(cores), "threads")
        self.heatmaps = self._switch("Heat maps of the five levels in every analysis", "heatmaps")
        self.careful = self._switch("Careful marking: lesions also of mirror images, three times as slow", "careful")
        self.pseudonym = self._switch("Show codes (P0001) instead of names, everywhere", "pseudonym")
        self.keep_records = self._switch("Keep patients, visits and results in the records", "keep_records")
        self.encryption = button("Encryption of the records …", tooltip="Encrypt or decrypt the records, recovery key")
        self.encryption.clicked.connect(self.encryption_requested)
        self.restore = self._choice("The last CT at the start", RESTORE_WORDS, "restore")
        self.reader = self._line("Name that goes with your edits", "reader")
        self.language = self._choice("Language", {"": "That of this computer", **LANGUAGES}, "language")
        self.theme = self._choice("Theme", THEMES, "theme")
        self.font_percent = self._choice("Size of the letters", SIZES, "font_percent")
        self.notice = label(NEXT_START, "faint")
        keys = button("Change keys…", "keys")
        keys.clicked.connect(self.keys_requested)
        close = button("Close", tooltip="Close this window (Esc)")
        close.clicked.connect(self.accept)
        sections = (
            ("Analysis", (self.device, self.threads, self.heatmaps, self.careful)),
            ("Privacy", (self.pseudonym, self.keep_records, self.encryption, self.restore, self.reader)),
            ("Look", (self.language, self.theme, self.font_percent, self.notice)),
        )
        parts = [part for title, rows in sections for part in (label(title, "section"), _form(rows), line())]
        body = QWidget()
        body.setObjectName("dialogBody")
        column_of(*parts, label("Folders", "section"), self._folders(folders), on=body, margins=(0, 0, 4, 0), spacing=8)
        self._show_whole(body, row_of(keys, STRETCH, close))
        self.device.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_whole(self, body: QWidget, foot: QLayout) -> None:
        """All of it where the screen has the room; else it is scrolled, and the buttons stay in sight."""
        scroll = scrolled(body)
        scroll.setObjectName("dialogBody")
        whole = column_of((scroll, 1), foot, on=self, spacing=8)
        self.ensurePolished()
        body.setMinimumHeight(body.sizeHint().height())  # where it is scrolled nothing need be squeezed
        room = body.sizeHint() + whole.sizeHint() - scroll.sizeHint()
        bar = QSize(scroll.verticalScrollBar().sizeHint().width(), 0)
        self.resize((room + bar).boundedTo(self.screen().availableSize() * 0.94))

    def _choice(self, words: str, values: Mapping[str, str] | Mapping[int, str], key: str) -> Choice:
        made = Choice()
        made.setAccessibleName(tr(words))
        for value, text in values.items():
            made.addItem(tr(text), value)
        made.setCurrentIndex(max(0, made.findData(getattr(self._settings, key))))
        made.currentIndexChanged.connect(lambda _index: self._want(key, made.currentData()))
        return made

    def _line(self, words: str, key: str) -> Line:
        made = Line()
        made.setAccessibleName(tr(words))
        made.setPlaceholderText(tr("none"))
        made.setText(getattr(self._settings, key))
        made.editingFinished.connect(lambda: self._want(key, made.text().strip()))
        return made

    def _switch(self, words: str, key: str) -> QCheckBox:
        made = QCheckBox(tr(words))
        made.setChecked(getattr(self._settings, key))
        made.toggled.connect(partial(self._want, key))
        return made

    def _want(self, key: str, value: object) -> None:
        change: dict[str, Any] = {key: value}
        self._settings = replace(self._settings, **change)
        self.wanted.emit(self._settings)

    @Slot(object)
    def show_settings(self, settings: Settings) -> None:
        """They were changed elsewhere, or are not what was wanted."""
        self._settings = settings
        for key in ("heatmaps", "careful", "pseudonym", "keep_records"):
            box: QCheckBox = getattr(self, key)
            box.blockSignals(True)
            box.setChecked(getattr(settings, key))
            box.blockSignals(False)

    def _folders(self, folders: Mapping[str, Path]) -> QFormLayout:
        form = QFormLayout()
        for words, folder in folders.items():
            shown = label(Theirs(folder), "faint", tooltip=Theirs(folder))
            shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            look = button("Show", "folder", flat=True, tooltip=as_words(f"Open {folder}"))
            look.clicked.connect(partial(self.folder_requested.emit, folder))
            form.addRow(tr(words), row_of((shown, 1), look))
        return form


def _threads(cores: int) -> dict[int, str]:
    return {0: "As many as are useful", **{count: str(count) for count in range(1, cores + 1)}}


def _form(rows: tuple[QWidget, ...]) -> QFormLayout:
    """Choices with their words before them; switches, notices and buttons say themselves what they are."""
    form = QFormLayout()
    for one in rows:
        if isinstance(one, (QCheckBox, QLabel)):
            form.addRow(one)
        elif isinstance(one, QPushButton):
            form.addRow(row_of(one, STRETCH))
        else:
            form.addRow(one.accessibleName(), one)
    return form
