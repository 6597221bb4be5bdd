"""Whose slices they are: patients, study days and series are told apart before anything is stacked."""

import math
import re
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable
from datetime import date
from functools import lru_cache
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.dicom.headers.facts import Slice
from sscild_desktop.core.findings import Finding

_K = TypeVar("_K", bound=Hashable)
Key = Callable[[Slice], Hashable]


def by(slices: Iterable[Slice], key: Callable[[Slice], _K]) -> dict[_K, list[Slice]]:
    """Slices by the value of ``key``, in the order of their first."""
    found: dict[_K, list[Slice]] = defaultdict(list)
    for one in slices:
        found[key(one)].append(one)
    return found


def parted(slices: list[Slice], key: Key) -> list[list[Slice]]:
    """Slices by a header value of which an empty one contradicts nothing: it goes where all else agrees, or alone."""
    found = by(slices, key)
    missing = found.pop("", [])
    parts = list(found.values())
    if len(parts) <= 1:
        return [slices]
    spans = np.array([_span(part) for part in parts])
    traits = [{_traits(one) for one in part} for part in parts]
    agreeing: dict[tuple[object, ...], NDArray[np.int64]] = {}
    homeless: list[Slice] = []
    for one in missing:
        mine = _traits(one)
        if mine not in agreeing:
            found_in = [i for i in range(len(parts)) if any(_agree(mine, other) for other in traits[i])]
            agreeing[mine] = np.array(found_in, np.int64)
        fitting = agreeing[mine]
        if len(fitting) > 1:
            fitting = fitting[_are_around(one, spans[fitting])]
        (parts[fitting[0]] if len(fitting) == 1 else homeless).append(one)
    return [*parts, homeless] if homeless else parts


def _traits(one: Slice) -> tuple[object, ...]:
    header = one.header
    names = (header.patient_id, header.patient_name, header.study_uid, header.series_uid, header.study_date)
    form = (header.pixels.rows, header.pixels.columns, header.spacing or "", header.orientation or "")
    return (*names, header.series_number, header.description, one.acquisition, *form)


def _agree(mine: tuple[object, ...], other: tuple[object, ...]) -> bool:
    return all(a == b or "" in (a, b) for a, b in zip(mine, other, strict=True))


def _span(part: list[Slice]) -> list[list[float]]:
    """The lowest and the highest x, y and z of the positions."""
    places = [one.position for one in part if one.position is not None] or [(math.nan,) * 3]
    return [[end(along) for along in zip(*places, strict=True)] for end in (min, max)]


def _are_around(one: Slice, spans: NDArray[np.float64]) -> NDArray[np.bool_]:
    """In which of the spans the slice lies."""
    place = np.array(one.position or (math.nan,) * 3)
    return np.asarray(((spans[:, 0] <= place) & (place <= spans[:, 1])).all(axis=1))


def kernel(one: Slice) -> str:
    """The kernel without the differences of writing: capitals, spaces, a strength behind it."""
    return _plain_kernel(one.header.kernel)


@lru_cache(maxsize=64)
def _plain_kernel(named: str) -> str:
    return re.sub(r"\s+", "", named.split("\\")[0]).upper()


def person(one: Slice) -> str:
    """The patient's name by its plain letters: all others depend on what the character set claims."""
    return "".join(letter for letter in one.header.patient_name.casefold() if letter.isascii() and letter.isalnum())


def _unnamed(one: Slice) -> Hashable:
    """What tells series apart whose UIDs were deleted."""
    header = one.header
    return "" if header.series_uid else (header.series_number, header.description, kernel(one))


# All of the header, so that one slice of each header says it.
_IDENTITY: tuple[tuple[str, Key], ...] = (
    ("", lambda one: one.header.modality),
    ("patients", lambda one: one.header.patient_id.casefold()),
    ("patients", person),
    ("patients", lambda one: one.header.patient_birth),
    ("patients", lambda one: one.header.patient_sex),
    ("study days", lambda one: one.header.study_date),
    ("", lambda one: one.header.study_uid),
    ("", lambda one: one.header.series_uid),
    ("", _unnamed),
)
Family = tuple[list[Slice], list[Finding]]


def families(slices: list[Slice]) -> list[Family]:
    """Slices of one modality, patient, day, study and series each; a series UID alone is no identity."""
    found: list[list[Slice]] = [slices]
    different = {id(one.header): one for one in slices}.values()
    for _what, key in _IDENTITY:
        if len({key(one) for one in different} - {""}) > 1:
            found = [part for members in found for part in parted(members, key)]
    found = [part for members in found for part in _by_days(members)]
    by_uid: dict[str, list[list[Slice]]] = defaultdict(list)
    for members in found:
        by_uid[next((one.header.series_uid for one in members if one.header.series_uid), "")].append(members)
    return [(members, _shared_uid(same) if uid else []) for uid, same in by_uid.items() for members in same]


def _by_days(slices: list[Slice]) -> list[list[Slice]]:
    """By day of acquisition; the next day may be the same examination, about midnight."""
    parts: list[tuple[date | None, list[Slice]]] = []
    dated = by(slices, lambda one: one.day)
    for day in sorted(dated):
        now = _date(day)
        last = parts[-1][0] if parts else None
        if parts and (last is None or now is None or (now - last).days <= 1):
            parts[-1][1].extend(dated[day])
            parts[-1] = (now or last, parts[-1][1])
        else:
            parts.append((now, list(dated[day])))
    return [members for _day, members in parts]


def _date(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _shared_uid(same: list[list[Slice]]) -> list[Finding]:
    """What is to be said where slices that are not of one volume bear one series UID."""
    if len(same) < 2:
        return []
    everything = [one for members in same for one in members]
    differing = [what for what, key in _IDENTITY if what and len({key(one) for one in everything} - {""}) > 1]
    if len({one.day for one in everything} - {""}) > 1:
        differing.append("days of acquisition")
    if not differing:
        return []
    text = f"Slices of different {' and '.join(dict.fromkeys(differing))} bear one series UID; they were kept apart."
    return [Finding("mixed", "warn", f"{text} Check that this is the right patient and day.")]
