"""Views written down: a mock of a view refuses what the view has not, and arguments that its methods do not take."""

import inspect
from functools import cache
from unittest.mock import DEFAULT, NonCallableMagicMock, create_autospec

from PySide6.QtCore import Signal, SignalInstance

PACKAGE = "sscild_desktop."
OF_QT = ("show", "raise_", "open", "close", "accept", "reject", "isVisible", "findChildren", "destroyed")
"""What controllers ask of a view that comes from Qt; to look at all four hundred would take a test's time."""


def view_spec(view: type, *, answers: object = DEFAULT) -> NonCallableMagicMock:
    """``view`` as a mock: its own methods with their signatures, its signals, and its declared members as mocks too.

    A member counts as declared where the class says its type (``messages: MessageBar``). All are made when they are
    asked for, so a window costs a test no more than what the test looks at. ``answers`` is what its methods give.
    """
    made = _View(spec=_own(view))
    type(made)._answers = answers
    for name, kind in _members(view).items():
        setattr(type(made), name, _later(kind))
    return made


class _View(NonCallableMagicMock):
    _answers: object = DEFAULT

    def _get_child_mock(self, /, *, name: str, **_others: object) -> NonCallableMagicMock:
        """The mock's own door for what it is asked for: as ``create_autospec`` makes it, but one at a time."""
        value = vars(self._spec_class)[name]
        child = create_autospec(SignalInstance, instance=True) if isinstance(value, Signal) else _of(name, value)
        if self._answers is not DEFAULT:
            child.return_value = self._answers
        self.attach_mock(child, name)
        return child


def _of(name: str, value: object) -> NonCallableMagicMock:
    return getattr(create_autospec(type("View", (), {name: value}), instance=True), name)


@cache
def _own(view: type) -> type:
    ours = [base for base in view.__mro__ if base.__module__.startswith(PACKAGE)]
    names = {name for base in ours for name in vars(base) if not name.startswith("__")} | set(OF_QT)
    found = {name: inspect.getattr_static(view, name) for name in names if hasattr(view, name)}
    if "__getitem__" in vars(view):
        found["__getitem__"] = vars(view)["__getitem__"]
    return type(view.__name__, (), found)


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
