"""Where the lesions are, for going from one to the next: connected pieces at half resolution, largest first."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.volume import Geometry

STRIDE = (2, 4, 4)
"""Every how-manieth voxel is looked at; pieces are places to jump to, not measures."""

SMALLEST_ML = 0.1
MOST_PLACES = 100


@dataclass(frozen=True)
class LesionPlace:
    """Voxel (z, y, x) inside a piece of lesion, on the slice where it is largest, and about how large it is."""

    voxel: tuple[int, int, int]
    ml: float


def lesion_places(lesions: NDArray[np.uint8], geometry: Geometry) -> tuple[LesionPlace, ...]:
    """Pieces of the union of all classes, largest first."""
    from scipy import ndimage  # takes 0.1 s: only when a reader asks for it

    coarse = lesions[:: STRIDE[0], :: STRIDE[1], :: STRIDE[2]] != 0
    labels, count = ndimage.label(coarse)
    voxel_ml = geometry.voxel_ml * float(np.prod(STRIDE))
    sizes = np.bincount(labels.ravel(), minlength=count + 1)[1:] * voxel_ml
    boxes = ndimage.find_objects(labels)
    order = [int(i) for i in np.argsort(-sizes, kind="stable")[:MOST_PLACES] if sizes[i] >= SMALLEST_ML]
    return tuple(LesionPlace(_middle(labels, boxes[i], i + 1), float(sizes[i])) for i in order)


def _middle(labels: NDArray[np.int32], box: tuple[slice, ...], label: int) -> tuple[int, int, int]:
    """The voxel of the piece's largest slice that is nearest to the middle of that slice's part."""
    piece = labels[box] == label
    z = int(np.argmax(piece.sum(axis=(1, 2))))
    places = np.argwhere(piece[z])
    nearest = places[np.argmin(((places - places.mean(axis=0)) ** 2).sum(axis=1))]
    corner = [part.start for part in box]
    coarse = (corner[0] + z, corner[1] + int(nearest[0]), corner[2] + int(nearest[1]))
    return (coarse[0] * STRIDE[0], coarse[1] * STRIDE[1], coarse[2] * STRIDE[2])
