"""Three-valued logic for signs that nobody has assessed yet (None), and the check of a number."""

from collections.abc import Iterable


def any_of(signs: Iterable[bool | None]) -> bool | None:
    """True if one is true, False if all are false, else None (unknown)."""
    known = list(signs)
    return True if True in known else None if None in known else False


def all_of(signs: Iterable[bool | None]) -> bool | None:
    """False if one is false, True if all are true, else None (unknown)."""
    known = list(signs)
    return False if False in known else None if None in known else True


def at_least(count: int, signs: Iterable[bool | None]) -> bool | None:
    """Whether at least ``count`` signs are true; None if unknown signs could still decide it."""
    known = list(signs)
    sure = sum(sign is True for sign in known)
    open_signs = sum(sign is None for sign in known)
    return True if sure >= count else None if sure + open_signs >= count else False


def checked(name: str, value: float, low: float, high: float) -> float:
    """The value as float; ValueError when it is no number or outside ``low..high``."""
    number = float(value)
    if not low <= number <= high:
        raise ValueError(f"{name} must lie between {low:g} and {high:g}, got {value}")
    return number
