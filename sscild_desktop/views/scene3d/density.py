"""The CT itself for the 3D view: densities on coarse cells in one byte each, made in the background."""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.volume import Geometry, Volume

CELL_MM = 2.0
"""Finer cells cost more than a processor draws while the hand turns the patient."""

AIR_HU, HU_A_STEP = -1024.0, 8.0
"""A byte of ``Density.bytes`` is (HU - AIR_HU) / HU_A_STEP, held between 0 and 255 (1016 HU)."""

BONES, LUNGS = "bones", "lungs"


@dataclass(frozen=True)
class Density:
    """``values`` (z, y, x) are bytes, ``geometry`` says where they lie; ``kind`` is what is to be seen of them."""

    kind: str
    values: NDArray[np.uint8]
    geometry: Geometry


def build_density(kind: str, volume: Volume, lungs: NDArray[np.uint8] | None) -> Density:
    """Cells of about ``CELL_MM``; for ``LUNGS`` everything outside the lung mask is air."""
    hu = volume.hu
    if kind == LUNGS and lungs is not None:
        hu = np.where(lungs > 0, hu, np.int16(AIR_HU))
    z, y, x = (max(1, round(CELL_MM / mm)) for mm in volume.geometry.spacing)
    rows, columns = hu.shape[1] // y, hu.shape[2] // x
    cells = hu[::z, : rows * y, : columns * x].reshape(-1, rows, y, columns, x)
    # the mean over the cell's rows and columns keeps thin bone that a single voxel would miss
    small = cells.mean((2, 4), dtype=np.float32)
    values = np.clip((small - AIR_HU) / HU_A_STEP, 0, 255).astype(np.uint8)
    right, back, up = (float(one) for one in volume.geometry.index_to_patient((0.0, (y - 1) / 2, (x - 1) / 2)))
    mm_z, mm_y, mm_x = volume.geometry.spacing
    geometry = replace(
        volume.geometry, shape=values.shape, spacing=(mm_z * z, mm_y * y, mm_x * x), origin=(right, back, up)
    )
    return Density(kind, values, geometry)
