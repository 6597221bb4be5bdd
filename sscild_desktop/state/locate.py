"""Where to look: the place with the most of a lesion class."""

import numpy as np
from numpy.typing import NDArray

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


def _inner_place(plane: NDArray[np.bool_]) -> tuple[int, int]:
    """The marked pixel nearest to the median of the marked pixels, so that it lies inside even of a crescent."""
    rows, columns = np.nonzero(plane)
    away = (rows - np.median(rows)) ** 2 + (columns - np.median(columns)) ** 2
    nearest = int(np.argmin(away))
    return int(rows[nearest]), int(columns[nearest])
