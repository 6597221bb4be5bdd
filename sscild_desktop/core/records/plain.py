"""Frozen dataclasses to what JSON can hold and back, exactly; arrays go through a function of the caller's.

The types are read from the dataclasses, so a field that is added later (with a default) needs no change here.
"""

import math
import types
import typing
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]


def plain(value: Any, keep: Callable[[Array], str]) -> Any:
    """``value`` for JSON; ``keep`` stores an array and gives its name. Numbers that JSON lacks become words."""
    if is_dataclass(value):
        return {one.name: plain(getattr(value, one.name), keep) for one in fields(value)}
    if isinstance(value, np.ndarray):
        return keep(value)
    if isinstance(value, np.generic):
        return plain(value.item(), keep)
    if isinstance(value, dict):
        return {key: plain(one, keep) for key, one in value.items()}
    if isinstance(value, tuple | list):
        return [plain(one, keep) for one in value]
    if isinstance(value, float) and not math.isfinite(value):
        return str(value)
    return value


def rebuilt(hint: Any, value: Any, load: Callable[[str], Array]) -> Any:
    """The value of type ``hint`` that ``plain`` made ``value`` of; ``load`` gives an array by its name."""
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin in (types.UnionType, typing.Union):
        arm = next(one for one in arguments if one is not types.NoneType)
        return None if value is None else rebuilt(arm, value, load)
    if is_dataclass(hint):
        return _rebuilt_dataclass(hint, value, load)
    if origin is np.ndarray:
        return load(value)
    if origin is tuple:
        kinds = [arguments[0]] * len(value) if arguments[-1] is Ellipsis else arguments
        return tuple(rebuilt(kind, one, load) for kind, one in zip(kinds, value, strict=True))
    if origin is dict:
        return {key: rebuilt(arguments[1], one, load) for key, one in value.items()}
    return float(value) if hint is float else value


def _rebuilt_dataclass(hint: Any, value: dict[str, Any], load: Callable[[str], Array]) -> Any:
    hints = typing.get_type_hints(hint)
    names = [one.name for one in fields(hint) if one.name in value]
    return hint(**{name: rebuilt(hints[name], value[name], load) for name in names})
