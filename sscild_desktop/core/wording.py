"""How many of something and several things, in words; how a number and a scale are written for people."""

import math
from collections.abc import Sequence

AND = "and"
MINUS, DASH = "\N{MINUS SIGN}", "\N{EN DASH}"
"""Before a negative number, and where there is none."""


def counted(number: int, word: str) -> str:
    """'1 slice', '3 slices', '0 slices'."""
    return f"{number} {word}" if number == 1 else f"{number} {word}s"


def listed(words: Sequence[str]) -> str:
    """'name', 'name and sex', 'name, sex and year of birth'."""
    return f" {AND} ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)


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


def ticks(low: float, high: float, about: int = 6) -> list[float]:
    """Round values from at most ``low`` to at least ``high``, in steps of 1, 2, 2.5 or 5 of a power of ten."""
    if high - low < 1e-6:  # all values are one: it stands in the middle
        low, high = low - 1.0, high + 1.0
    span = high - low
    power = 10.0 ** math.floor(math.log10(span / about))
    step = next(s * power for s in (1.0, 2.0, 2.5, 5.0, 10.0) if span / (s * power) <= about)
    first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
    return [round(n * step, 10) + 0.0 for n in range(first, max(last, first + 1) + 1)]
