"""Air in the windpipe, which is the same air in every CT: what differs there differs by scanner and reconstruction."""

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.analysis.lungs.airways import find_trachea
from sscild_desktop.core.analysis.lungs.lung_grid import AIR_LIMIT_HU, coarse_step
from sscild_desktop.core.analysis.morphology import coarse, enclosed
from sscild_desktop.core.volume import Geometry

CORE = 0.5
"""Share of the radius around the middle of the windpipe that is read: its wall is blurred into the rest."""

FEWEST_VOXELS = 50


def tracheal_air_hu(hu: NDArray[np.int16], geometry: Geometry) -> float | None:
    """Median HU of the middle of the windpipe, None where none is seen; ``hu`` (z, y, x)."""
    step = coarse_step(geometry.spacing)
    spacing = (geometry.spacing[0], geometry.spacing[1] * step, geometry.spacing[2] * step)
    column = find_trachea(enclosed(coarse(hu, step) < AIR_LIMIT_HU), spacing)
    if column is None:
        return None
    column[:, 1:3] *= step
    found = np.concatenate([_core(hu, row, geometry) for row in column])
    return float(np.median(found)) if len(found) >= FEWEST_VOXELS else None


def _core(hu: NDArray[np.int16], spot: NDArray[np.float64], geometry: Geometry) -> NDArray[np.int16]:
    """HU around the middle of a row (slice, y, x, area mm²) of the tracheal column."""
    z, y, x, area = spot
    reach = CORE * np.sqrt(area / np.pi)
    _, dy, dx = geometry.spacing
    plane = hu[round(z)]
    rows = np.arange(max(int(y - reach / dy), 0), min(int(y + reach / dy) + 2, plane.shape[0]))
    columns = np.arange(max(int(x - reach / dx), 0), min(int(x + reach / dx) + 2, plane.shape[1]))
    away = np.hypot(((rows - y) * dy)[:, None], ((columns - x) * dx)[None, :])
    return np.asarray(plane[np.ix_(rows, columns)][away <= reach], np.int16)
