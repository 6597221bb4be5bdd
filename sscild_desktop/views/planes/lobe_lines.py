"""Borders between lobes as thin lines in a picture, found for the plane that is shown."""

import numpy as np
from numpy.typing import NDArray


def lobe_borders(labels: NDArray[np.uint8]) -> NDArray[np.intp]:
    """Pixels, counted through the picture, of a lobe whose next pixel to the right or below is of another lobe."""
    labels = np.ascontiguousarray(labels)  # a sagittal plane is strided: read it once
    rows, columns = (np.flatnonzero(labels.any(axis)) for axis in (1, 0))
    if not len(rows):
        return rows
    top, left = rows[0], columns[0]
    part = labels[top : rows[-1] + 1, left : columns[-1] + 1]
    found = np.zeros(part.shape, bool)
    _mark(found[:-1], part[:-1], part[1:])
    _mark(found[:, :-1], part[:, :-1], part[:, 1:])
    y, x = np.divmod(np.flatnonzero(found), part.shape[1])
    return np.asarray((y + top) * labels.shape[1] + x + left)


def _mark(found: NDArray[np.bool_], one: NDArray[np.uint8], other: NDArray[np.uint8]) -> None:
    """Adds where both are lobes, and not the same one."""
    differ = one != other
    differ &= np.minimum(one, other) > 0
    found |= differ
