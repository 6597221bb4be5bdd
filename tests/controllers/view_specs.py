"""Views written down: a mock of a view refuses what the view has not, and arguments that its methods do not take."""

import inspect
from functools import cache
from unittest.mock import NonCallableMagicMock, create_autospec

from PySide6.QtCore import Signal, SignalInstance

PACKAGE = "sscild_desktop."
OF_QT = ("show", "raise_", "open", "close", "accept", "reject", "isVisible", "findChildren", "destroyed")
"""What controllers ask of a view that comes from Qt; to look at all four hundred would take a test's time."""


def view_spec(view: type) -> NonCallableMagicMock:
    """``view`` as a mock: its own methods with their signatures, its signals, and its declared members as mocks too.

    A member counts as declared where the class says its type (``messages: MessageBar``); it is made when it is asked
    for, so a window costs a test no more than what the test looks at.
    """
    made = create_autospec(_own(view), instance=True)
    for name in _signals(view):
        setattr(made, name, create_autospec(SignalInstance, instance=True))
    for name, kind in _members(view).items():
        setattr(type(made), name, _later(kind))
    return made


@cache
def _own(view: type) -> type:
    ours = [base for base in view.__mro__ if base.__module__.startswith(PACKAGE)]
    names = {name for base in ours for name in vars(base) if not name.startswith("__")} | set(OF_QT)
    found = {name: inspect.getattr_static(view, name) for name in names if hasattr(view, name)}
    if "__getitem__" in vars(view):
        found["__getitem__"] = vars(view)["__getitem__"]
    return type(view.__name__, (), found)


@cache
def _signals(view: type) -> list[str]:
    return [name for name, value in vars(_own(view)).items() if isinstance(value, Signal)]


@cache
def _members(view: type) -> dict[str, type]:
    """What is only known to the type checker (a name in quotes) is no member of a window that was just made."""
    return {name: kind for name, kind in inspect.get_annotations(view).items() if isinstance(kind, type)}


def _later(kind: type) -> property:
    made: list[object] = []

    def get(_owner: object) -> object:
        if not made:
            made.append(view_spec(kind))
        return made[0]

    def put(_owner: object, other: object) -> None:
        made[:] = [other]

    return property(get, put)
