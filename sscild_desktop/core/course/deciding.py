"""Which inputs that are not known would let a rule be decided: tried out with the rule itself, value by value."""

from collections.abc import Callable, Mapping, Sequence
from itertools import combinations, product
from typing import Any

from sscild_desktop.core.course.reading import Needs

Rule = Callable[[Mapping[str, Any]], object]
"""What the rule answers where the inputs have these values besides those that are known; None: still open."""


def needs(rule: Rule, unknown: Mapping[str, Sequence[Any]]) -> Needs:
    """The smallest sets of the unknown inputs that can decide the rule, and those that do in any case.

    ``unknown`` has for each input one value of every kind that the rule tells apart. Empty for a rule that is decided.
    """
    if rule({}) is not None:
        return Needs()
    return Needs(_smallest(rule, unknown, any), _smallest(rule, unknown, all))


def _smallest(
    rule: Rule, unknown: Mapping[str, Sequence[Any]], enough: Callable[[Sequence[bool]], bool]
) -> tuple[tuple[str, ...], ...]:
    for size in range(1, len(unknown) + 1):
        found = tuple(names for names in combinations(unknown, size) if enough(_decided(rule, names, unknown)))
        if found:
            return found
    return ()


def _decided(rule: Rule, names: Sequence[str], unknown: Mapping[str, Sequence[Any]]) -> list[bool]:
    """For every combination of values, whether it decides the rule."""
    values = product(*(unknown[name] for name in names))
    return [rule(dict(zip(names, one, strict=True))) is not None for one in values]
