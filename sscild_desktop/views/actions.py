"""What the program can be asked to do, each with its key: the tool bar, the menus and the sheet of keys share these."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from sscild_desktop.views.theme import icon


@dataclass(frozen=True)
class Wish:
    """One action: its name in the code, its words, keys, picture and explanation."""

    name: str
    text: str
    keys: tuple[str, ...] = ()
    picture: str = ""
    hint: str = ""


WISHES = (
    Wish("open_folder", "Open folder…", ("Ctrl+O",), "folder", "Open a folder with a chest CT"),
    Wish("open_files", "Open files…", ("Ctrl+Shift+O",), "series", "Open DICOM files, a ZIP, a DICOMDIR or NIfTI"),
    Wish("open_built_in", "Open built-in case", ("Ctrl+B",), "sscild", "A generated thorax with known lesions"),
    Wish("series", "Series…", ("Ctrl+L",), "series", "All series found, why this one was chosen, skipped files"),
    Wish("analyse", "Analyse", ("F9", "Ctrl+Return"), "analyse", "Run the whole analysis, or go on where it stopped"),
    Wish("export", "Export…", ("Ctrl+E",), "export", "Write the workbook, the JSON and the masks into a folder"),
    Wish("undo", "Undo", ("Ctrl+Z",), "undo", "Take back the last change of a level or of FVC"),
    Wish("redo", "Redo", ("Ctrl+Y", "Ctrl+Shift+Z"), "redo", "Do again what was taken back"),
    Wish("scene", "3D", ("Ctrl+3",), "cube", "Open the 3D surfaces; again: large, and back"),
    Wish("pattern", "Next heat map pattern", ("M",), "", "TOT, GG, RET, off"),
    Wish("shortcuts", "Keys and mouse", ("F1", "?"), "help", "All keys on one sheet"),
    Wish("about", "About", (), "info", "Versions, networks and their measured errors"),
    Wish("cancel", "Cancel", ("Esc",), "", "Stop what is running, or close the message"),
    Wish("quit", "Quit", ("Ctrl+Q",), "", "Close the program"),
)


class Actions(QObject):
    """One QAction per wish; ``actions["open_folder"].triggered`` is the signal."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._by_name: dict[str, QAction] = {}
        for wish in WISHES:
            self._by_name[wish.name] = self._make(wish, window)

    def _make(self, wish: Wish, window: QWidget) -> QAction:
        action = QAction(wish.text, window)
        action.setObjectName(wish.name)
        if wish.picture:
            action.setIcon(icon(wish.picture, "accent_text" if wish.name == "analyse" else "text"))
        action.setShortcuts([QKeySequence(key) for key in wish.keys])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        keys = f" ({wish.keys[0]})" if wish.keys else ""
        action.setToolTip(f"{wish.hint}{keys}")
        window.addAction(action)
        return action

    def __getitem__(self, name: str) -> QAction:
        return self._by_name[name]


def keys_in_words() -> list[tuple[str, str]]:
    """(keys, what they do) for the sheet."""
    return [(" or ".join(wish.keys), f"{wish.text.rstrip('…')}: {wish.hint}") for wish in WISHES if wish.keys]
