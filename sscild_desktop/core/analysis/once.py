"""What several stages ask of the same volume is found once, and kept as long as the volume is."""

from collections.abc import Callable
from functools import wraps
from typing import TypeVar
from weakref import WeakKeyDictionary

from sscild_desktop.core.volume import Volume

Found = TypeVar("Found")


def once(find: Callable[[Volume], Found]) -> Callable[[Volume], Found]:
    """``find`` that remembers its answer for each volume: whoever changes that takes a copy."""
    known: WeakKeyDictionary[Volume, Found] = WeakKeyDictionary()

    @wraps(find)
    def found(volume: Volume) -> Found:
        if volume not in known:
            known[volume] = find(volume)
        return known[volume]

    return found
