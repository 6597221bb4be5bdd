"""Names of people and files, which no language changes: a patient called Page stays so where “page” is translated."""

import re
from pathlib import Path

WORD = re.compile(r"\w+")

_names: dict[str, set[str]] = {}
"""By their longest word: a text is searched for those alone whose word it has, however many files were dropped."""


def own(name: str) -> str:
    """The same name, from now on left as it is wherever it stands in a text."""
    if name.strip():
        _names.setdefault(max(WORD.findall(name), key=len, default=""), set()).add(name)
    return name


def own_path(path: Path) -> Path:
    """The same path; it, and the name of a file, are left as they are from now on.

    Not a name without an ending: a folder may be called as something that the program says.
    """
    own(str(path))
    if path.suffix:
        own(path.name)
    return path


def names_in(text: str) -> list[str]:
    """The known names that stand in the text as words of their own, the longest first."""
    known = [name for word in {"", *WORD.findall(text)} for name in tuple(_names.get(word, ()))]
    found = [name for name in known if name in text and re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text)]
    return sorted(found, key=len, reverse=True)
