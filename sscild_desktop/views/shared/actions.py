"""What the program can be asked to do, each with its key: the tool bar, the menus and the sheet of keys share these."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QWidget

from sscild_desktop.state.keymap import KeyBinding
from sscild_desktop.state.keys import Keys
from sscild_desktop.views.shared.language import tr
from sscild_desktop.views.shared.theme import icon


@dataclass(frozen=True)
class Wish:
    """One action: its name in the code, its words, keys, picture and explanation; ``is_switch``: on or off."""

    name: str
    text: str
    keys: tuple[str, ...] = ()
    picture: str = ""
    hint: str = ""
    is_switch: bool = False


WHICH_FILES = "Open DICOM files, a ZIP, a DICOMDIR, NIfTI, NRRD or MetaImage"
PAGES = ("start", "ct", "patient", "compare", "cohort", "agreement")
"""The pages of the window in the order of the switch; the action of each is called ``page_`` and its name."""

PAGE_WISHES = (
    Wish("page_start", "Start", ("Alt+1",), "", "Recent studies, patients, opening a CT", True),
    Wish("page_ct", "CT", ("Alt+2",), "", "Pictures, levels and results of the open CT", True),
    Wish("page_patient", "Patient", ("Alt+3",), "", "Visits, lung function, change and progression", True),
    Wish("page_compare", "Compare", ("Alt+4",), "", "The prior CT beside the open one, scrolled by anatomy", True),
    Wish("page_cohort", "Cohort", ("Alt+5",), "", "All patients of the records: correlations, groups, figures", True),
    Wish(
        "page_agreement",
        "Agreement",
        ("Alt+6", "Ctrl+Shift+R"),
        "",
        "The open CT against a reader's mask, scores",
        True,
    ),
)

WISHES = (
    *PAGE_WISHES,
    Wish("open_folder", "Open folder…", ("Ctrl+O",), "folder", "Open a folder with a chest CT"),
    Wish("open_files", "Open files…", ("Ctrl+Shift+O",), "series", WHICH_FILES),
    Wish("open_built_in", "Open built-in case", ("Ctrl+B",), "sscild", "A generated thorax with known lesions"),
    Wish("series", "Series…", ("Ctrl+L",), "series", "All series found, why this one was chosen, skipped files"),
    Wish("analyse", "Analyse", ("F9", "Ctrl+Return"), "analyse", "Run the whole analysis, or go on where it stopped"),
    Wish("export", "Export…", ("Ctrl+E",), "export", "Write the workbook, the JSON and the masks into a folder"),
    Wish("report", "Report…", ("Ctrl+P",), "report", "Write a report of two pages as PDF, to print or to hand on"),
    Wish("copy_result", "Copy result", ("Ctrl+Shift+C",), "", "The result as five lines of text onto the clipboard"),
    Wish("copy_picture", "Copy picture", ("Ctrl+Shift+I",), "", "The active plane as it is shown onto the clipboard"),
    Wish("export_dicom", "Export DICOM…", ("Ctrl+Shift+E",), "export", "Segmentations, measurements, pictures, report"),
    Wish("undo", "Undo", ("Ctrl+Z",), "undo", "Take back the last change on this page"),
    Wish("redo", "Redo", ("Ctrl+Y", "Ctrl+Shift+Z"), "redo", "Do again what was taken back"),
    Wish("scene", "3D", ("Ctrl+3",), "cube", "Open the 3D surfaces; again: large, and back"),
    Wish("header", "DICOM header…", ("Ctrl+I",), "", "Every element of the header of the slice shown, with a search"),
    Wish("full_screen", "Full screen", ("F11",), "", "The window on the whole screen, and back", True),
    Wish(
        "heatmaps",
        "Heat maps of the five levels in every analysis",
        (),
        "",
        "Off: numbers first, no maps; single slices have theirs on request",
        True,
    ),
    Wish("slice_map", "Heat map of this slice", ("Ctrl+M",), "", "Made in the background; Esc stops it"),
    Wish("pattern", "Next heat map pattern", ("P",), "", "TOT, GG, RET, off"),
    Wish(
        "pseudonym", "Hide names", ("Ctrl+Shift+P",), "eye_off", "Show codes (P0001) instead of names, everywhere", True
    ),
    Wish(
        "keep_records",
        "Keep records",
        (),
        "",
        "Off: nothing about patients is written; what was kept can be read",
        True,
    ),
    Wish("export_trend", "Trend workbook…", ("Ctrl+T",), "export", "All visits of this patient as an Excel workbook"),
    Wish("append_cohort", "Append to cohort workbook…", ("Ctrl+Shift+T",), "", "One row per visit, each only once"),
    Wish("reader_study", "Reader study…", (), "", "Heat maps rated and levels scored blind, by several readers"),
    Wish("networks", "Networks…", ("Ctrl+Shift+N",), "", "Which networks analyse; add, test and remove your own"),
    Wish("preferences", "Preferences…", ("Ctrl+,",), "", "Device, heat maps, privacy, theme, size of the letters"),
    Wish("presets", "Window presets…", (), "", "Names, centres and widths of the windows on F2 to F8"),
    Wish("backup", "Back up…", (), "", "Everything that is kept, in one ZIP file"),
    Wish("restore", "Restore from a backup…", (), "", "Take back a backup; what is there now is kept beside it"),
    Wish("palette", "All commands…", ("Ctrl+K",), "", "Every command, found by its words"),
    Wish("guide", "User guide", ("F1",), "help", "How to do it: the page about what is on screen, and a search"),
    Wish("edit_keys", "Change keys…", (), "", "Another key for a command; conflicts are named"),
    Wish("tour", "Tour", (), "", "Through the program in seven steps, on a generated chest"),
    Wish("shortcuts", "Keys and mouse", ("?",), "keys", "All keys on one sheet"),
    Wish("about", "About", (), "info", "Versions, networks and their measured errors"),
    Wish("cancel", "Cancel", ("Esc",), "", "Stop what is running, or close the message"),
    Wish("quit", "Quit", ("Ctrl+Q",), "", "Close the program"),
)


HINTS = {wish.name: wish.hint for wish in WISHES}


class Actions(QObject):
    """One QAction per wish; ``actions["open_folder"].triggered`` is the signal."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._by_name: dict[str, QAction] = {}
        self._keys: Keys = {wish.name: wish.keys for wish in WISHES}
        for wish in WISHES:
            self._by_name[wish.name] = self._make(wish, window)
        self._pages = QActionGroup(self)
        for page in PAGES:
            self._pages.addAction(self._by_name[f"page_{page}"])

    def _make(self, wish: Wish, window: QWidget) -> QAction:
        action = QAction(tr(wish.text), window)
        action.setObjectName(wish.name)
        action.setCheckable(wish.is_switch)
        if wish.picture:
            action.setIcon(icon(wish.picture, "accent_text" if wish.name == "analyse" else "text"))
        action.setShortcuts([QKeySequence(key) for key in wish.keys])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setToolTip(tr(self.hint(wish.name)))
        window.addAction(action)
        return action

    def allow_page(self, page: str, reason: str = "") -> None:
        """The page can be gone to, or cannot for this ``reason``, which its button then says."""
        action = self._by_name[f"page_{page}"]
        action.setEnabled(not reason)
        action.setToolTip(tr(reason or self.hint(f"page_{page}")))

    def show_keys(self, keys: Keys) -> None:
        """Each action on its keys as they are now; a tooltip that says why something cannot be done stays."""
        hints = {name: tr(self.hint(name)) for name in self._by_name}
        self._keys = keys
        for name, action in self._by_name.items():
            action.setShortcuts([QKeySequence(key) for key in keys[name]])
            if action.toolTip() == hints[name]:
                action.setToolTip(tr(self.hint(name)))

    def hint(self, name: str) -> str:
        """What the action does, with its first key."""
        keys = self._keys[name]
        return f"{HINTS[name]} ({keys[0]})" if keys else HINTS[name]

    def __getitem__(self, name: str) -> QAction:
        return self._by_name[name]


def program_keys(with_hints: bool = False) -> tuple[KeyBinding, ...]:
    """The actions as the sheets of keys and the window for changing them want them."""
    return tuple(
        KeyBinding(one.name, one.keys, one.text.rstrip("…") + (f": {one.hint}" if with_hints else ""), "Program")
        for one in WISHES
    )
