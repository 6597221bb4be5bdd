"""How many of something and several things, in words, how numbers and moments are written, files of hidden names."""

import unicodedata
from collections.abc import Iterable, Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

AND = "and"
MINUS, DASH = "\N{MINUS SIGN}", "\N{EN DASH}"
"""Before a negative number, and where there is none."""

IMAGE_ENDINGS = (".nii", ".nii.gz", ".nrrd", ".nhdr", ".mha", ".mhd")

_are_hidden = False


def counted(number: int, word: str) -> str:
    """'1 slice', '3 slices', '0 slices'."""
    return f"{number} {word}" if number == 1 else f"{number} {word}s"


def listed(words: Sequence[str]) -> str:
    """'name', 'name and sex', 'name, sex and year of birth'."""
    return f" {AND} ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)


def moment(after: Iterable[object] = ()) -> str:
    """Now in UTC, ISO 8601, to be sorted as text; where the clock was set back, just later than all of ``after``."""
    latest = datetime.now(UTC)
    for text in after:
        with suppress(ValueError, TypeError, OverflowError):
            latest = max(latest, datetime.fromisoformat(str(text)) + timedelta(microseconds=1))
    return latest.astimezone(UTC).isoformat(timespec="microseconds")


def minus(text: str) -> str:
    """A text of numbers with minus signs where hyphens stood: '−102.5 mm'."""
    return text.replace("-", MINUS)


def fixed(value: float | None, digits: int) -> str:
    """Fixed digits, '12.0'; what rounds to zero has no sign; a dash where there is no value."""
    if value is None:
        return DASH
    text = f"{value:.{digits}f}"
    return minus(text.removeprefix("-") if float(text) == 0 else text)


def signed(value: float | None, digits: int) -> str:
    """A change with its sign, '+3.5', '−0.2'; what rounds to zero has none; a dash where there is no value."""
    text = fixed(value, digits)
    return f"+{text}" if value is not None and float(text.replace(MINUS, "-")) > 0 else text


def western(text: str) -> str:
    """With the digits 0 to 9 and their marks in place of those of other scripts: '۲٫۷۵' is '2.75'."""
    digits = (str(unicodedata.decimal(one)) if one.isdecimal() else one for one in text)
    return "".join(digits).translate(str.maketrans("٫٬٪", ".,%"))


def hide_names(are_hidden: bool) -> None:
    """From now on the screen says no name of a file or folder of the reader's, or says them again."""
    global _are_hidden
    _are_hidden = are_hidden


def are_hidden() -> bool:
    return _are_hidden


def unnamed(name: str) -> str:
    """All that may be said of a file or folder that may be called by a patient: its ending, '….dcm'."""
    return f"…{Path(name).suffix}"


def said_file(name: str) -> str:
    """The name of a file or folder of the reader's as the screen may say it now."""
    return unnamed(name) if _are_hidden else name


def said_series(description: str) -> str:
    """The same of a series: those that say nothing of themselves are called by their file."""
    return said_file(description) if description.lower().endswith(IMAGE_ENDINGS) else description
