"""Fills gaps and puts tilted, shifted or unevenly spaced slices onto the even grid, by linear interpolation."""

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.dicom.stack import Stack
from sscild_desktop.core.progress import Report
from sscild_desktop.core.volume import AIR_HU

ON_GRID = 1e-3
"""A slice this near to a grid place (in slices) is copied, not interpolated."""


def fill_gaps(view: NDArray[np.int16], places: Sequence[int]) -> None:
    """Interpolates the slices that are missing between the ``places`` that are filled."""
    for low, high in pairwise(places):
        for place in range(low + 1, high):
            _blend(view[low], view[high], (place - low) / (high - low), view[place])


def onto_even_grid(
    stored: NDArray[np.int16], kept: Sequence[int], stack: Stack, hu: NDArray[np.int16], report: Report
) -> None:
    """Slices ``stored[kept]`` at their real places onto every slice of the grid ``hu``."""
    view = stack.file_view(hu)
    places = np.array([stack.places[i] for i in kept])
    ready: dict[int, NDArray[np.int16]] = {}
    for target in range(len(view)):
        report(target / len(view), "Placing the slices by their positions")
        low, high, share = _neighbours(places, target)
        ready = {i: ready[i] if i in ready else _moved(stored[kept[i]], kept[i], stack) for i in (low, high)}
        _blend(ready[low], ready[high], share, view[target])


def _neighbours(places: NDArray[np.float64], target: int) -> tuple[int, int, float]:
    """The slices on both sides of ``target`` and the weight of the second."""
    high = int(np.searchsorted(places, target - ON_GRID))
    if high >= len(places):
        return len(places) - 1, len(places) - 1, 0.0
    if high == 0 or abs(places[high] - target) <= ON_GRID:
        return high, high, 0.0
    return high - 1, high, float((target - places[high - 1]) / (places[high] - places[high - 1]))


def _moved(plane: NDArray[np.int16], index: int, stack: Stack) -> NDArray[np.int16]:
    """One slice on the in-plane grid of the volume, outside its field air."""
    if stack.shifts is None:
        return plane
    from scipy import ndimage

    size = [stack.geometry.shape[axis] for axis in stack.axes[1:]]
    wide = np.full(size, AIR_HU, np.float32)
    wide[: plane.shape[0], : plane.shape[1]] = plane
    moved = ndimage.shift(wide, stack.shifts[index], order=1, mode="constant", cval=AIR_HU)
    return np.asarray(np.rint(moved), np.int16)


def _blend(low: NDArray[np.int16], high: NDArray[np.int16], share: float, out: NDArray[np.int16]) -> None:
    if share == 0.0 or low is high:
        np.copyto(out, low)
        return
    mixed = low.astype(np.float32)
    mixed += share * (high.astype(np.float32) - mixed)
    np.copyto(out, np.rint(mixed), casting="unsafe")
