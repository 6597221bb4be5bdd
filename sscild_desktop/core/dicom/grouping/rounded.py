"""Positions that a header gives in whole millimetres though the slices lie at fractions: put back by their numbers."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

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


def unrounded(slices: list[Slice]) -> tuple[list[Slice], list[Finding]]:
    """The slices where their numbers place them, if every position is whole and no other reading fits; else as given.

    What tells rounding from holes: each slice lies within half a millimetre of an even line through the numbers of the
    images, and the two distances that occur follow each other in the rhythm that only rounding gives.
    """
    placed = _even_heights(slices)
    if placed is None:
        return slices, []
    normal, before, after, step = placed
    moves = np.outer(after - before, normal)
    moved = [_moved(one, move) for one, move in zip(slices, moves, strict=True)]
    text = (
        f"The header gives the positions of the slices in whole millimetres; they were placed {step:.3g} mm apart by "
        "the numbers of the images. Volumes depend on that distance."
    )
    return moved, [Finding("rounded", "warn", text)]


def _moved(one: Slice, move: NDArray[np.float64]) -> Slice:
    x, y, z = (float(a + b) for a, b in zip(one.position or (0.0, 0.0, 0.0), move, strict=True))
    return replace(one, position=(x, y, z))


_Placed = tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64], float]


def _even_heights(slices: Sequence[Slice]) -> _Placed | None:
    """Normal, heights as given and as the numbers have them, and the step in mm; None where rounding is not sure."""
    axes = plane_axes(slices[0].header.orientation or ())
    if axes is None or len(slices) < LEAST_SLICES or any(_is_fractional(one) for one in slices):
        return None
    numbers = np.array([one.instance for one in slices], float)
    heights = np.array([one.position for one in slices], float) @ axes[0]
    if not _is_rhythm(numbers, heights):
        return None
    step, start = np.polyfit(numbers, heights, 1)
    even = start + step * numbers
    fits = np.abs(even - heights).max() <= ROUNDED_MM and STEPS_MM[0] <= abs(step) <= STEPS_MM[1]
    return (axes[0], heights, even, abs(float(step))) if fits else None


def _is_fractional(one: Slice) -> bool:
    return one.position is None or one.instance is None or any(value != round(value) for value in one.position)


def _is_rhythm(numbers: NDArray[np.float64], heights: NDArray[np.float64]) -> bool:
    """Whether images that follow each other lie one of two neighbouring whole distances apart, each often enough."""
    order = np.argsort(numbers, kind="stable")
    counted, moved = np.diff(numbers[order]), np.diff(heights[order])
    if (moved[counted == 0] != 0).any():
        return False  # one number in two places names no slice
    steps, often = np.unique(moved[counted == 1].round(3), return_counts=True)
    return len(steps) == 2 and abs(np.ptp(steps) - 1.0) < 0.01 and often.min() >= ODD_SHARE * len(heights)
