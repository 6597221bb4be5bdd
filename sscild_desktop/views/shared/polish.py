"""A large page gets its style in pieces: Qt gives it to all new widgets in one turn of the event loop."""

from collections.abc import Iterator
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

AT_ONCE = 24
"""So many widgets take some milliseconds."""

W = TypeVar("W", bound=QWidget)


def unpolished(new: W) -> W:
    """A widget that was just made, with all on it: they wait until they are shown, or for ``polished``."""
    parts: list[QWidget] = [new, *new.findChildren(QWidget)]
    for part in parts:
        QCoreApplication.removePostedEvents(part, QEvent.Type.PolishRequest.value)
    return new


def polished(page: QWidget) -> Iterator[None]:
    """Style for all that is on a page, some at a time; what is inside first, as the outer ones take theirs along."""
    parts = [page, *page.findChildren(QWidget)]
    for number, part in enumerate(reversed(parts), start=1):
        if isValid(part):  # the page may have made another in its place in the turn before
            part.ensurePolished()
        if not number % AT_ONCE:
            yield
