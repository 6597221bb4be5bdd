"""What no language mirrors: pictures of the patient, plots and scales run from left to right on every screen.

Where the language is read from right to left, Qt exchanges left and right in layouts, in graphics and in what painters
align. Whatever paints for itself asks ``unmirrored`` to be left as it is.
"""

from typing import Protocol, TypeVar

from PySide6.QtCore import Qt


class Directed(Protocol):
    """A widget, a part of a graphics scene, or a painter."""

    def setLayoutDirection(self, direction: Qt.LayoutDirection, /) -> None: ...


D = TypeVar("D", bound=Directed)


def unmirrored(one: D) -> D:
    """The same, from left to right together with all that is on it."""
    one.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    return one
