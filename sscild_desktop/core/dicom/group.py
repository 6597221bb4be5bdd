"""Slices to volumes: by series, orientation and matrix; copies dropped; acquisitions, kernels and phases split."""

import hashlib
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.dicom import streams
from sscild_desktop.core.dicom.headers.facts import Slice
from sscild_desktop.core.dicom.headers.read import UNCOMPRESSED
from sscild_desktop.core.dicom.places import NotUsable, Place, PlaceReader
from sscild_desktop.core.dicom.stack import SAME_PLACE_MM, even_places, plane_axes
from sscild_desktop.core.findings import Finding

ORIENTATION_TOLERANCE = 1e-3
MIN_SECOND_STACK = 10
"""Fewer slices than this beside a larger stack under one UID are a localiser or strays, not a second volume."""

Skip = tuple[Place, str]
_K = TypeVar("_K", bound=Hashable)


@dataclass
class Group:
    """The slices of one volume-to-be, and what was noticed while they were gathered."""

    slices: list[Slice]
    findings: list[Finding] = field(default_factory=list)
    damaged: list[Slice] = field(default_factory=list)


def group(slices: Sequence[Slice], reader: PlaceReader) -> tuple[list[Group], list[Skip]]:
    """Volumes, and the places that belong to none with the reason."""
    skipped: list[Skip] = []
    groups: list[Group] = []
    for members in _by(slices, _series_key).values():
        usable = _drop_colour(members, skipped)
        for stack in _majority(_stacks(usable), skipped):
            kept, findings = _drop_copies(stack, reader, skipped)
            groups += [Group(part, findings + more) for part, more in _split(kept)]
    for one in groups:
        _set_damaged_aside(one, skipped)
    return [one for one in groups if one.slices], skipped


def _series_key(one: Slice) -> Hashable:
    header = one.header
    return header.modality, header.study_uid, header.series_uid, header.frame_of_reference, header.kernel


def _by(slices: Iterable[Slice], key: Callable[[Slice], _K]) -> dict[_K, list[Slice]]:
    found: dict[_K, list[Slice]] = defaultdict(list)
    for one in slices:
        found[key(one)].append(one)
    return found


def _drop_colour(slices: list[Slice], skipped: list[Skip]) -> list[Slice]:
    def is_grey(one: Slice) -> bool:
        form = one.header.pixels
        return form.samples == 1 and form.photometric in ("", "MONOCHROME1", "MONOCHROME2")

    skipped += [(one.place, "it is a colour image, not CT values") for one in slices if not is_grey(one)]
    return [one for one in slices if is_grey(one)]


def _stacks(slices: list[Slice]) -> list[list[Slice]]:
    """Slices that share matrix, pixel spacing and orientation within the tolerance."""
    stacks: list[tuple[tuple[float, ...] | None, list[Slice]]] = []
    grid = _by(slices, lambda one: (one.header.pixels.rows, one.header.pixels.columns, one.header.spacing))
    for members in grid.values():
        first = len(stacks)
        for turned, same in _by(members, _orientation).items():
            home = next((one for old, one in stacks[first:] if _is_same_way(old, turned)), None)
            if home is None:
                stacks.append((turned, list(same)))
            else:
                home += same
    return [members for _orientation, members in stacks]


def _orientation(one: Slice) -> tuple[float, ...] | None:
    return one.header.orientation if one.position is not None else None


def _is_same_way(one: tuple[float, ...] | None, other: tuple[float, ...] | None) -> bool:
    if one is None or other is None:
        return one is other
    return max(abs(a - b) for a, b in zip(one, other, strict=True)) <= ORIENTATION_TOLERANCE


def _majority(stacks: list[list[Slice]], skipped: list[Skip]) -> list[list[Slice]]:
    """The largest stack and other large ones; strays beside it are skipped and named."""
    if not stacks:
        return []
    largest = max(len(stack) for stack in stacks)
    kept = [stack for stack in stacks if len(stack) == largest or len(stack) >= MIN_SECOND_STACK]
    for stack in stacks:
        if stack not in kept:
            reason = "it lies or is sized differently from the other slices of its series (a localiser?)"
            skipped += [(one.place, reason) for one in stack]
    return kept


def _drop_copies(slices: list[Slice], reader: PlaceReader, skipped: list[Skip]) -> tuple[list[Slice], list[Finding]]:
    """Slices with the same SOP instance UID once only, the least compressed first."""
    kept: list[Slice] = []
    copies = others = 0
    for uid, same in _by(slices, lambda one: one.sop_uid).items():
        if len(same) == 1 or not uid:
            kept += same
            continue
        best, *rest = sorted(same, key=_preference)
        digest = _digest(best, reader)
        kept.append(best)
        for one in rest:
            is_copy = _digest(one, reader) == digest
            copies, others = copies + is_copy, others + (not is_copy)
            what = "a copy of a file already read" if is_copy else "the same image stored again in another form"
            skipped.append((one.place, f"it is {what}"))
    findings = []
    if copies:
        findings.append(Finding("copies", "info", f"{copies} files were copies of others and were left out."))
    if others:
        text = f"{others} files hold an image that is there in another form; the least compressed form is used."
        findings.append(Finding("other-form", "warn", text))
    return kept, findings


def _preference(one: Slice) -> tuple[object, ...]:
    syntax = one.header.pixels.transfer_syntax
    is_lossy = syntax in streams.LOSSY or one.header.lossy
    return (one.truncated, is_lossy, syntax not in UNCOMPRESSED, syntax, len(one.place.name), one.place.name)


def _digest(one: Slice, reader: PlaceReader) -> bytes:
    try:
        return hashlib.sha256(reader.tail(one.place, 0)).digest()
    except (OSError, NotUsable):
        return one.place.name.encode("utf-8", "surrogateescape")


_Part = tuple[list[Slice], list[Finding]]

_KEYS: tuple[Callable[[Slice], Hashable], ...] = (
    lambda one: one.acquisition,
    lambda one: one.temporal,
    lambda one: one.image_type,
    lambda one: one.time,
    lambda one: (one.acquisition, one.temporal, one.image_type),
    lambda one: (one.acquisition, one.temporal, one.image_type, one.time),
)


def _split(slices: list[Slice]) -> list[_Part]:
    """One volume, or several where slices lie in the same place or two stacks overlap."""
    heights = _heights(slices)
    if heights is None or (not _collide(heights) and even_places(np.sort(heights)) is not None):
        return [(slices, [])]
    for key in _KEYS:
        parts = list(_by(slices, key).values())
        if 1 < len(parts) <= len(slices) / 2 and _explains(parts, is_forced=_collide(heights)):
            text = "Several volumes were stored under one series UID; they were separated, choose the one to analyse."
            return [(part, [Finding("separated", "info", text)]) for part in parts]
    return _deal_out(slices, heights) if _collide(heights) else [(slices, [])]


def _heights(slices: list[Slice]) -> NDArray[np.float64] | None:
    orientation = slices[0].header.orientation
    axes = plane_axes(orientation) if orientation is not None else None
    if axes is None or any(one.position is None for one in slices):
        return None
    return np.array([one.position for one in slices], float) @ axes[0]


def _collide(heights: NDArray[np.float64]) -> bool:
    return len(heights) > 1 and bool((np.diff(np.sort(heights)) < SAME_PLACE_MM).any())


def _explains(parts: list[list[Slice]], is_forced: bool) -> bool:
    """Whether the parts are sound volumes by themselves, and overlap (else they are one volume in pieces)."""
    sorted_heights = [np.sort(found) for part in parts if (found := _heights(part)) is not None]
    if any(_collide(heights) for heights in sorted_heights):
        return False
    if is_forced:
        return True
    if any(even_places(heights) is None for heights in sorted_heights):
        return False
    ordered = sorted(sorted_heights, key=lambda heights: float(heights[0]))
    return any(float(a[-1]) - float(b[0]) > 0.5 * np.ptp(b) for a, b in zip(ordered, ordered[1:], strict=False))


def _deal_out(slices: list[Slice], heights: NDArray[np.float64]) -> list[_Part]:
    """Slices in the same place that nothing tells apart: the n-th of each place makes the n-th volume."""
    order = sorted(range(len(slices)), key=lambda i: (round(float(heights[i]) / SAME_PLACE_MM), _rank(slices[i])))
    parts: list[list[Slice]] = []
    level, last = 0, -np.inf
    for i in order:
        level = level + 1 if heights[i] - last < SAME_PLACE_MM else 0
        last = heights[i] if level == 0 else last
        while len(parts) <= level:
            parts.append([])
        parts[level].append(slices[i])
    text = "Several different slices lie in the same place and nothing tells them apart; check before you use it."
    return [(part, [Finding("ask-same-place", "warn", text)]) for part in parts]


def _rank(one: Slice) -> tuple[object, ...]:
    return (one.instance is None, one.instance or 0, one.place.name, one.frame)


def _set_damaged_aside(one: Group, skipped: list[Skip]) -> None:
    """Slices whose pixels are cut off leave a gap; they are named and never filled with zeros."""
    one.damaged = [member for member in one.slices if member.truncated]
    if not one.damaged:
        return
    one.slices = [member for member in one.slices if not member.truncated]
    skipped += [(member.place, "its pixel data is cut off") for member in one.damaged]
    count = len(one.damaged)
    text = "1 slice is damaged and was left out." if count == 1 else f"{count} slices are damaged and were left out."
    one.findings.append(Finding("damaged", "warn", text))
