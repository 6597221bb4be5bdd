"""Where to look: the body in the picture, the place with the most of a lesion class."""

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.classes import LUNG_KEYS, THIRDS

Place = tuple[int, int, int]


def fullest_place(mask: NDArray[np.uint8], bits: int) -> Place | None:
    """Voxel (z, y, x) in the slice with most of these bits, at the middle of them; None where there are none."""
    counts = [int(np.count_nonzero(plane & bits)) for plane in mask]
    z = int(np.argmax(counts)) if counts else 0
    if not counts or counts[z] == 0:
        return None
    return (z, *_inner_place((mask[z] & bits) > 0))


def lobe_place(lobes: NDArray[np.uint8], lesions: NDArray[np.uint8] | None, lobe: int) -> Place | None:
    """The place with most disease in a lobe, else the slice with most of the lobe; None where there is no such lobe."""
    mask = (lobes == lobe).view(np.uint8)
    diseased = None if lesions is None else fullest_place(mask & (lesions > 0), 1)
    return diseased or fullest_place(mask, 1)


def region_place(lungs: NDArray[np.uint8], lesions: NDArray[np.uint8], region: str, bits: int) -> Place | None:
    """The place with most of these lesion bits in a region (``REGIONS``), else the slice with most of its lung."""
    mask = _of_region(lungs, region)
    return fullest_place(np.where(mask, lesions & np.uint8(bits), np.uint8(0)), bits) or fullest_place(
        mask.view(np.uint8), 1
    )


def _of_region(lungs: NDArray[np.uint8], region: str) -> NDArray[np.bool_]:
    """Voxels of one lung, or of a third of both."""
    if region in THIRDS:
        from sscild_desktop.core.analysis.densitometry import third_of_slices

        return np.asarray((lungs > 0) & (third_of_slices(lungs) == THIRDS.index(region))[:, None, None])
    return np.asarray(lungs == next(lung for lung, key in LUNG_KEYS.items() if key == region))


def _inner_place(plane: NDArray[np.bool_]) -> tuple[int, int]:
    """The marked pixel nearest to the median of the marked pixels, so that it lies inside even of a crescent."""
    rows, columns = np.nonzero(plane)
    away = (rows - np.median(rows)) ** 2 + (columns - np.median(columns)) ** 2
    nearest = int(np.argmin(away))
    return int(rows[nearest]), int(columns[nearest])


BODY_HU, BODY_STEP, BODY_SLICES = -300, 4, 12
LEAST_BODY = 0.3
"""A box smaller than this share of the rows or columns is no body, and the whole picture is shown."""


def body_box(hu: NDArray[np.int16]) -> tuple[slice, slice, slice]:
    """Voxels of the body: every slice, and the rows and columns that tissue takes in the middle half of the slices.

    Looked at coarsely; what is thinner than about a centimetre (the table) does not count.
    """
    depth, rows, columns = hu.shape
    middle = hu[depth // 4 : max(depth // 4 + 1, 3 * depth // 4)]
    coarse = middle[:: max(1, len(middle) // BODY_SLICES), ::BODY_STEP, ::BODY_STEP] > BODY_HU
    upright = coarse[:, :-2] & coarse[:, 1:-1] & coarse[:, 2:]
    solid = upright[:, :, :-2] & upright[:, :, 1:-1] & upright[:, :, 2:]
    return slice(0, depth), _span(solid, 1, rows), _span(solid, 2, columns)


def _span(solid: NDArray[np.bool_], axis: int, count: int) -> slice:
    """From the first to the last of three samples in a row, in voxels of ``count``, with room for what lies between."""
    places = np.flatnonzero(solid.any(axis=(0, 3 - axis)))
    if not len(places):
        return slice(0, count)
    first, last = max(0, int(places[0]) * BODY_STEP - BODY_STEP // 2), min(count, (int(places[-1]) + 3) * BODY_STEP)
    return slice(first, last) if last - first >= LEAST_BODY * count else slice(0, count)
