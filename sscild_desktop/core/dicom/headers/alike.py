"""Headers of one series are nearly alike: what was walked in one file is compared in the next, not walked again."""

from collections.abc import Container
from dataclasses import dataclass

from sscild_desktop.core.dicom.headers.walker import (
    PIXEL_DATA,
    UNDEFINED,
    Anomaly,
    TooShort,
    Walked,
    element_at,
    group_at,
    skip_sequence,
    walk,
)


@dataclass(frozen=True, slots=True)
class _Plan:
    """The elements of the files before by their tags: their bytes, None where the files differ in them.

    ``steps`` are the bytes that all have in common, each with the tag of the element behind them that has to be read (0
    at the end of the meta header); ``values`` are the wanted ones of the former. A walk depends on the bytes alone,
    so that equal ones between two elements hold equal elements, whatever file they are in.
    """

    elements: dict[int, bytes | None]
    steps: tuple[tuple[bytes, int], ...]
    values: dict[int, bytes]


class Alike:
    """A walk with a memory: gives and raises what ``walk`` does, in a fifth of its time. Several threads may use it."""

    def __init__(self, wanted: Container[int], last_group: int = 0x7FE0) -> None:
        self._wanted, self._last_group = wanted, last_group
        self._plans: dict[bool, _Plan] = {}

    def walk(self, data: bytes, start: int, explicit: bool) -> Walked:
        """As ``walk``; each encoding has a memory of its own."""
        plan = self._plans.get(explicit)
        found = self._followed(plan, data, start, explicit) if plan is not None else None
        if found is not None:
            return found
        places: list[tuple[int, int]] = []
        walked = walk(data, start, explicit, self._wanted, self._last_group, places)
        if places and (walked.pixel_offset >= 0 or walked.end + 8 <= len(data)):
            self._plans[explicit] = _learnt(plan, data, places, walked)
        return walked

    def _followed(self, plan: _Plan, data: bytes, start: int, explicit: bool) -> Walked | None:
        """What is there where the file goes by the plan, else None."""
        values, position = plan.values.copy(), start
        try:
            for same, tag in plan.steps:
                if not data.startswith(same, position):
                    return None
                position += len(same)
                if tag == 0:
                    return Walked(values, end=position) if group_at(data, position) > self._last_group else None
                found, length, body = element_at(data, position, explicit)
                if found != tag:
                    return None
                if tag == PIXEL_DATA:
                    return Walked(values, body, length, position)
                if length == UNDEFINED:
                    position = skip_sequence(data, body, explicit)
                    continue
                position = body + length
                if tag in self._wanted:
                    values[tag] = data[body:position]
        except (Anomaly, TooShort):  # the walk itself will tell
            return None
        return None


def _learnt(plan: _Plan | None, data: bytes, places: list[tuple[int, int]], walked: Walked) -> _Plan:
    """The plan of this file; where it has the tags of those before, what they all have in common."""
    ends = [position for _tag, position in places[1:]] + [walked.end]
    elements: dict[int, bytes | None] = {
        tag: data[position:end] for (tag, position), end in zip(places, ends, strict=True)
    }
    if walked.pixel_offset >= 0:
        elements[PIXEL_DATA] = None  # always read: it ends the walk
    if plan is not None and list(plan.elements) == list(elements):
        elements = {tag: raw if raw == plan.elements[tag] else None for tag, raw in elements.items()}
    steps: list[tuple[bytes, int]] = []
    same = b""
    for tag, raw in [*elements.items(), *([] if walked.pixel_offset >= 0 else [(0, None)])]:
        if raw is None:
            steps.append((same, tag))
        same = same + raw if raw is not None else b""
    values = {tag: value for tag, value in walked.values.items() if elements[tag] is not None}
    return _Plan(elements, tuple(steps), values)
