"""Positions that a header gives in whole millimetres though the slices lie at fractions: put back by their numbers."""

from dataclasses import replace
from itertools import chain

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.dicom.grouping.identity import parted
from sscild_desktop.core.dicom.grouping.split import ACQUIRED, MADE
from sscild_desktop.core.dicom.headers.facts import Slice
from sscild_desktop.core.dicom.stack import plane_axes
from sscild_desktop.core.findings import Finding

LEAST_SLICES = 20
"""Fewer say too little of the rhythm in which the distances change."""
ROUNDED_MM = 0.6
"""Rounding moves a slice by half a millimetre at most; the line through all leaves the rest open."""
ODD_SHARE = 0.05
"""Distances that differ from the usual one, of all: a few holes in a series of whole millimetres make no rhythm."""
STEPS_MM = (0.2, 10.0)
SAME_COUNT_SHARE = 0.9
"""Of the places: where as many hold the same number of images, these may be volumes that lie beside each other."""
_Line = tuple[list[Slice], float]
"""Slices where they lie, and their distance in mm."""


def unrounded(slices: list[Slice]) -> tuple[list[Slice], list[Finding]]:
    """The slices where their numbers place them, if every position is whole and no other reading fits; else as given.

    What tells rounding from holes: each slice lies within half a millimetre of an even line through the numbers of the
    images, and the two distances that occur follow each other in the rhythm that only rounding gives. Where that is not
    so of all together it may be so of each acquisition or reconstruction.
    """
    lines = None if any(map(_is_fractional, slices)) else _lines(slices)
    if lines is None:
        return slices, []
    return [one for moved, _step in lines for one in moved], [_finding([step for _moved, step in lines])]


def _lines(slices: list[Slice]) -> list[_Line] | None:
    """The even lines that the slices make, None where there are none; volumes in the same places are never one line."""
    ways = [parts for key in (*ACQUIRED, *MADE) if _are_volumes(parts := parted(slices, key))]
    beside = [parts for parts in ways if _lie_beside(parts)]
    if not beside and (line := _placed(slices)) is not None:
        return [line]
    for parts in beside[:1] or ways:
        lines = [found for part in parts if (found := _lines(part)) is not None]
        if len(lines) == len(parts):
            return list(chain.from_iterable(lines))
    return None


def _are_volumes(parts: list[list[Slice]]) -> bool:
    return len(parts) > 1 and min(map(len, parts)) >= LEAST_SLICES


def _lie_beside(parts: list[list[Slice]]) -> bool:
    """Whether the parts share more whole places than one where each ends and the next begins."""
    places = [{one.position for one in part} for part in parts]
    return sum(map(len, places)) - len(set().union(*places)) >= len(parts)


def _finding(steps: list[float]) -> Finding:
    said = ", ".join(dict.fromkeys(f"{step:.3g}" for step in steps))
    text = (
        f"The header gives the positions of the slices in whole millimetres; they were placed {said} mm apart by "
        "the numbers of the images. Volumes depend on that distance."
    )
    return Finding("rounded", "warn", text)


def _placed(slices: list[Slice]) -> _Line | None:
    """The slices on an even line and their distance in mm; None where rounding is not sure."""
    axes = plane_axes(slices[0].header.orientation or ())
    if axes is None or len(slices) < LEAST_SLICES:
        return None
    numbers = np.array([one.instance or 0 for one in slices])
    numbers = (numbers - numbers.min()) / max(int(np.gcd.reduce(numbers - numbers.min())), 1)  # each second of a scan
    places = np.array([one.position for one in slices], float)
    if not _is_rhythm(numbers, places[:, np.ptp(places, axis=0).argmax()]):
        return None
    way, start = np.polyfit(numbers, places, 1)
    even, step = start + numbers[:, None] * way, abs(float(way @ axes[0]))
    if np.abs(even - places).max() > ROUNDED_MM or not STEPS_MM[0] <= step <= STEPS_MM[1]:
        return None
    even = np.where(np.ptp(places, axis=0) > 0, even, places)
    return [replace(one, position=(x, y, z)) for one, (x, y, z) in zip(slices, even.tolist(), strict=True)], step


def _is_fractional(one: Slice) -> bool:
    return one.position is None or one.instance is None or any(value != round(value) for value in one.position)


def _is_rhythm(numbers: NDArray[np.float64], places: NDArray[np.float64]) -> bool:
    """Whether images that follow each other lie one of two neighbouring whole distances apart, each often enough."""
    order = np.argsort(numbers, kind="stable")
    counted, moved = np.diff(numbers[order]), np.diff(places[order])
    if (moved[counted == 0] != 0).any():
        return False  # one number in two places names no slice
    steps, often = np.unique(moved[counted == 1].round(3), return_counts=True)
    are_two = len(steps) == 2 and abs(np.ptp(steps) - 1.0) < 0.01 and often.min() >= ODD_SHARE * len(places)
    return are_two and not _may_be_several(numbers, places)


def _may_be_several(numbers: NDArray[np.float64], places: NDArray[np.float64]) -> bool:
    """Whether as many images lie at each millimetre, as those of two phases shot by turns do."""
    shown, _number = np.unique(np.stack([places, numbers]), axis=1)
    _places, often = np.unique(shown, return_counts=True)
    usual = np.median(often)
    return bool(usual > 1 and (often == usual).mean() > SAME_COUNT_SHARE)
