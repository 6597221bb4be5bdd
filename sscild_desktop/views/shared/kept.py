"""What is made once and kept for as long as that from which it was made stays the same."""

from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class Kept(Generic[T]):
    """One value."""

    def __init__(self) -> None:
        self._kept: tuple[object, T] | None = None

    def get(self, made_from: object, make: Callable[[], T]) -> T:
        """The value of ``made_from``, made where what it was made from before is not equal to that."""
        if self._kept is None or self._kept[0] != made_from:
            self._kept = made_from, make()
        return self._kept[1]

    def forget(self) -> None:
        """Something else has changed on which the value rests."""
        self._kept = None
