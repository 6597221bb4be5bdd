"""The languages of the screen, each by its own name, for everybody to find theirs; packages and tools go by it too."""

LANGUAGES = {
    "en": "English",
    "de": "Deutsch",
    "fr": "Français",
    "nl": "Nederlands",
    "fa": "فارسی",
    "zh": "中文",
}
TRANSLATED = tuple(key for key in LANGUAGES if key != "en")
"""Those that need a file of phrases."""

_QT_NAMES = {"zh": "zh_CN"}
"""Where Qt's own words have another name."""


def qt_words(language: str) -> str:
    """What Qt calls the file of its own words in a language, without its ending."""
    return f"qtbase_{_QT_NAMES.get(language, language)}"
