"""Acquisitions that stay in a few places beside one that moves: they watch the contrast medium arrive."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.dicom.stack import MAX_HOLE_MM, SAME_PLACE_MM, slice_step

WATCHED_PLACES = 3
"""Where contrast medium is waited for, at as many places at most."""
NEXT = (0.75, 1.5)
"""Of the slice distance: nearer a place lies among the slices of a scan; up to the second it is the next one."""

Heights = NDArray[np.float64]


def are_watching(parts: Sequence[Heights]) -> list[bool]:
    """Which of the parts watch, by the sorted heights in mm of each; none where no part moves."""
    moving = [heights for heights in parts if not _stays(heights) and np.ptp(heights) > MAX_HOLE_MM]
    if not moving:
        return [False] * len(parts)
    there = np.sort(np.concatenate(moving))
    return [_stays(h) and (not _goes_on(h, there) or _is_more_often(h, there)) for h in parts]


def _stays(heights: Heights) -> bool:
    """Whether a few places are seen over and over."""
    return _place_count(heights) <= WATCHED_PLACES and len(heights) >= 2 * _place_count(heights)


def _goes_on(heights: Heights, there: Heights) -> bool:
    """Whether the places follow on the end of the scan, or fill a hole in it, as its last turn does."""
    step, gap = slice_step(there), float(np.abs(there - heights[:, None]).min())
    return bool(NEXT[0] * step < gap <= max(NEXT[1] * step, MAX_HOLE_MM))


def _is_more_often(heights: Heights, there: Heights) -> bool:
    """The last turn is seen as often as the rest: with each of two kernels."""
    return len(heights) / _place_count(heights) > 2 * len(there) / _place_count(there)


def _place_count(heights: Heights) -> int:
    return 1 + int(np.count_nonzero(np.diff(heights) > SAME_PLACE_MM))
