"""Whether a mask lies on the grid of the CT, and the mask brought onto it: voxel for voxel, never resampled."""

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.errors import InputRefused
from sscild_desktop.core.volume import DIRECTION_TOLERANCE, Geometry

OFF_GRID_VOXELS = 0.1
"""By so much of a voxel a mask may lie beside the voxels of the CT: what rounding in a header comes to."""

WAY_OUT = "Save the mask on the grid of this CT, or open the CT that it was drawn on."


def onto_grid(labels: NDArray[np.uint8], grid: Geometry, ct: Geometry) -> NDArray[np.uint8]:
    """``labels`` (z, y, x in canonical order) of ``grid`` in the shape of the CT.

    A mask may cover a part of the CT or reach over its edge with nothing drawn there. Raises InputRefused where its
    voxels are not voxels of the CT.
    """
    place = _offset(grid, ct)
    if place == (0, 0, 0) and labels.shape == ct.shape:
        return labels
    put = np.zeros(ct.shape, np.uint8)
    here = tuple(slice(max(0, o), max(0, min(n, o + m))) for o, n, m in zip(place, ct.shape, labels.shape, strict=True))
    there = tuple(slice(s.start - o, s.stop - o) for s, o in zip(here, place, strict=True))
    put[here] = labels[there]
    if np.count_nonzero(put) != np.count_nonzero(labels):
        raise InputRefused(f"The mask reaches beyond the CT, so it is of another one. {WAY_OUT}")
    return put


def _offset(grid: Geometry, ct: Geometry) -> tuple[int, int, int]:
    """The voxel of the CT at the first voxel of the mask. Raises InputRefused with what differs."""
    if not np.allclose(grid.direction_matrix, ct.direction_matrix, atol=DIRECTION_TOLERANCE):
        raise InputRefused(f"The mask is turned against the CT. {WAY_OUT}")
    first = ct.patient_to_index(grid.origin)
    last = ct.patient_to_index(grid.index_to_patient(np.array(grid.shape, float) - 1.0))
    steps = (last - first) - (np.array(grid.shape) - 1)
    if np.abs(steps).max() > OFF_GRID_VOXELS:
        raise InputRefused(f"The voxels of the mask ({_mm(grid)} mm) are not those of the CT ({_mm(ct)} mm). {WAY_OUT}")
    whole = np.rint(first)
    if np.abs(first - whole).max() > OFF_GRID_VOXELS:
        shift = float(np.abs((first - whole) * np.array(ct.spacing)).max())
        raise InputRefused(f"The mask lies {shift:.2f} mm beside the voxels of the CT. {WAY_OUT}")
    return int(whole[0]), int(whole[1]), int(whole[2])


def _mm(geometry: Geometry) -> str:
    return " × ".join(f"{step:.3g}" for step in reversed(geometry.spacing))
