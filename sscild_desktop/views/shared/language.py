"""The language of the screen: ``tr`` says a text as it shall be read there.

Everything the program says is made and kept in English (see ``core.language.book``). ``tr`` stands where a text is
given to Qt and nowhere else, so that what is compared, kept or exported never depends on the language.
"""

import logging
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from sscild_desktop.core.language.book import RIGHT_TO_LEFT, PhraseBook
from sscild_desktop.core.language.offered import LANGUAGES, qt_words
from sscild_desktop.paths import resources_dir

log = logging.getLogger(__name__)

KEY_NAMES = (
    *("Ctrl", "Shift", "Alt", "Meta", "Esc", "Enter", "Return", "Space", "Tab", "Backspace", "Del", "Home", "End"),
    *("PgUp", "PgDown", "Up", "Down", "Left", "Right"),
)
"""As ``QKeySequence`` writes them in English."""

_book: PhraseBook | None = None
_qt_words: QTranslator | None = None


class Theirs(str):
    """What somebody else wrote, a note, a file's name, a value of a header: no phrase is sought in it."""


def tr(text: str, *theirs: str) -> str:
    """An English text in the language of the screen, ``theirs`` left in it as it is (see ``Theirs``).

    HTML of our own (``Marked``) was said when it was made.
    """
    if _book is None:
        return text
    if isinstance(text, Theirs):
        return Theirs(_book.leave(text))
    return text if type(text) is not str else _book.say(text, theirs)


def tr_again(text: str) -> str:
    """The same for what is painted again and again with other numbers (see ``PhraseBook.say_again``)."""
    if _book is None or type(text) is not str:
        return tr(text)
    return "\n".join(map(_book.say_again, text.split("\n")))


def speak(phrases: Mapping[str, str] | None, language: str = "") -> None:
    """From now on ``tr`` answers in these phrases of a language; None: in English.

    Keys are called as Qt calls them in its menus.
    """
    global _book
    keys = {name: QCoreApplication.translate("QShortcut", name) for name in KEY_NAMES}
    _book = None if phrases is None else PhraseBook(phrases, language, keys)


@contextmanager
def in_english() -> Iterator[None]:
    """What is drawn into a file meanwhile reads the same on every screen."""
    global _book
    book, _book = _book, None
    try:
        yield
    finally:
        _book = book


def ts_file(language: str) -> Path:
    """The Qt Linguist file of a language."""
    return resources_dir() / "languages" / f"{language}.ts"


def wanted_language(chosen: str) -> str:
    """The key of the language chosen, or of this computer's where none was; English where it is not among ours."""
    key = chosen or QLocale.system().name().partition("_")[0]
    return key if key in LANGUAGES else "en"


def _phrases(key: str) -> dict[str, str] | None:
    """None for English, and where the file of the language cannot be used."""
    if key == "en":
        return None
    from sscild_desktop.core.language.ts import read_ts  # a start in English does without XML

    try:
        return read_ts(ts_file(key))
    except (OSError, ValueError) as error:
        log.warning("the phrases of %s cannot be read (%s): English", key, type(error).__name__)
        return None


def choose_language(app: QApplication, chosen: str) -> None:
    """Before the first window is made: the program's words, Qt's own and the direction of reading."""
    key = wanted_language(chosen)
    phrases = _phrases(key)
    key = key if phrases is not None else "en"  # else English would run from right to left
    _say_qt(app, key)
    speak(phrases, key)
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if key in RIGHT_TO_LEFT else Qt.LayoutDirection.LeftToRight)


def _say_qt(app: QApplication, key: str) -> None:
    """Qt's own words (Cancel, Copy, file dialogs). What was taken away is gone and never touched again."""
    global _qt_words
    if _qt_words is not None:
        app.removeTranslator(_qt_words)
        _qt_words = None
    words, folder = QTranslator(app), QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if key != "en" and words.load(qt_words(key), folder):
        app.installTranslator(words)
        _qt_words = words
