"""Views written down: a mock of a view refuses what the view has not, and arguments that its methods do not take."""

import ast
import inspect
import sys
from functools import cache
from importlib import import_module
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
    """Its parts, also those that are imported when they are made (a name in quotes); one that may be None is none."""
    named = inspect.get_annotations(view)
    late = _late(view) if any(isinstance(kind, str) for kind in named.values()) else {}
    kinds = {name: late.get(kind) if isinstance(kind, str) else kind for name, kind in named.items()}
    return {name: kind for name, kind in kinds.items() if isinstance(kind, type)}


def _late(view: type) -> dict[str, type]:
    """What the module of a view imports for its types alone, by its name there."""
    body = ast.parse(inspect.getsource(sys.modules[view.__module__])).body
    blocks = [one.body for one in body if isinstance(one, ast.If) and ast.unparse(one.test) == "TYPE_CHECKING"]
    imports = [one for block in blocks for one in block if isinstance(one, ast.ImportFrom) and one.module]
    return {alias.name: getattr(import_module(one.module), alias.name) for one in imports for alias in one.names}


def _later(kind: type) -> property:
    made: list[object] = []

    def get(_owner: object) -> object:
        if not made:
            made.append(view_spec(kind))
        return made[0]

    def put(_owner: object, other: object) -> None:
        made[:] = [other]

    return property(get, put)
