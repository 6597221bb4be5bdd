"""Names of people, which no language changes: a patient called Page stays so where “page” has a translation."""

import re

_names = set[str]()


def own(name: str) -> str:
    """The same name, from now on left as it is wherever it stands in a text."""
    if name.strip():
        _names.add(name)
    return name


def names_in(text: str) -> list[str]:
    """The known names that stand in the text as words of their own, the longest first."""
    found = [name for name in _names if name in text and re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text)]
    return sorted(found, key=len, reverse=True)
