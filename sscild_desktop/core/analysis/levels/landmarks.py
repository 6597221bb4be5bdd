"""Landmarks that fix Goh levels and can be seen without a network: carina, right dome, roof of the aortic arch."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from sscild_desktop.core.analysis.lungs.airways import Airways
from sscild_desktop.core.analysis.lungs.finding import LungMask
from sscild_desktop.core.classes import Lung
from sscild_desktop.core.volume import Geometry, Volume

CENTRAL_SHARE = (0.3, 0.7)
"""The dome is looked for in this part of the right lung's width and depth: outside it lie heart, hilum and recesses."""

DOME_QUANTILE = 0.97
COARSE_STEP = 4
CUT_OFF_SHARE = 0.2
"""The lung is cut off by the end of the series where more of its base than this lies in the first slice."""

ARCH_SEARCH_MM = (12.0, 66.0)
"""The roof of the arch lies between these heights above the carina."""

ARCH_BODY_MM = (12.0, 28.0)
"""At these heights above the carina the aortic arch stands between trachea and left lung."""

ARCH_SMALLEST_STEP_MM = 8.0
"""Above the arch the left lung comes nearer to the trachea by at least this."""

ARCH_ROWS_MM = (-10.0, 35.0)
"""Rows in front of and behind the centre of the trachea in which the distance to the left lung is taken."""


@dataclass(frozen=True)
class Landmarks:
    """Patient z in mm, None where a landmark was not seen; ``top`` and ``bottom`` are the ends of the lungs."""

    carina_z_mm: float | None = None
    dome_z_mm: float | None = None
    arch_z_mm: float | None = None
    top_z_mm: float | None = None
    bottom_z_mm: float | None = None


def anatomy_landmarks(volume: Volume, lung_mask: LungMask) -> Landmarks:
    """What can be seen of the landmarks in a lung mask and its airways."""
    geometry, labels, airways = volume.geometry, lung_mask.labels, lung_mask.airways
    ends = np.flatnonzero(labels.any(axis=(1, 2)))
    if not len(ends):
        return Landmarks()
    carina = None if airways is None else airways.carina_slice
    arch = None if airways is None or carina is None else arch_roof(labels, airways, carina, geometry)
    places = (carina, right_dome(labels), arch, float(ends[-1]), float(ends[0]))
    return Landmarks(*(None if place is None else geometry.slice_z_mm(place) for place in places))


def right_dome(labels: NDArray[np.uint8]) -> float | None:
    """Place (in slices) of the top of the right hemidiaphragm: the highest part of the right lung's base."""
    right = labels[:, ::COARSE_STEP, ::COARSE_STEP] == Lung.RIGHT
    footprint = right.any(axis=0)
    if np.count_nonzero(footprint) < 50:
        return None
    base = right.argmax(axis=0).astype(np.float64)
    if (base[footprint] == 0).mean() > CUT_OFF_SHARE:
        return None
    rows, columns = (np.quantile(part, CENTRAL_SHARE).astype(int) for part in np.nonzero(footprint))
    inside = np.zeros_like(footprint)
    inside[rows[0] : rows[1] + 1, columns[0] : columns[1] + 1] = True
    # Single columns end at a vessel or a fissure; the median of the neighbours does not.
    smooth = ndimage.median_filter(np.where(footprint, base, 0.0), size=3)
    # The dome ends half a slice below the lowest slice of lung above it.
    return float(np.quantile(smooth[inside & footprint], DOME_QUANTILE)) - 0.5


def arch_roof(labels: NDArray[np.uint8], airways: Airways, carina: float, geometry: Geometry) -> float | None:
    """Place (in slices) of the roof of the aortic arch, None if it cannot be told.

    Beside the arch the left lung is kept away from the trachea; above it, where only the left subclavian artery is
    left, lung comes nearer. The roof is where the distance falls through the middle of the two.
    """
    step = geometry.spacing[0]
    first, last = (int(round(carina + mm / step)) for mm in ARCH_SEARCH_MM)
    slices = np.arange(first, min(last, len(labels) - 1) + 1)
    if len(slices) < 3:
        return None
    distance = np.array([_lung_distance(labels[z], airways, int(z), geometry) for z in slices])
    height = np.array([(z - carina) * step for z in slices])
    known = np.isfinite(distance)
    body = known & (height <= ARCH_BODY_MM[1] + step)
    if not body.any() or known.sum() < 3:
        return None
    wide, narrow = float(np.median(distance[body])), float(np.nanmin(distance))
    if wide - narrow < ARCH_SMALLEST_STEP_MM:
        return None
    return _last_fall(slices, distance, (wide + narrow) / 2, height)


def _last_fall(
    slices: NDArray[np.intp], distance: NDArray[np.float64], middle: float, height: NDArray[np.float64]
) -> float | None:
    """Where, going up, ``distance`` first falls below ``middle`` above the body of the arch, between two slices."""
    for i in range(1, len(slices)):
        before, after = distance[i - 1], distance[i]
        if height[i] > ARCH_BODY_MM[0] and before >= middle > after:
            return float(slices[i - 1] + (before - middle) / (before - after))
    return None


def _lung_distance(plane: NDArray[np.uint8], airways: Airways, z: int, geometry: Geometry) -> float:
    """Median distance in mm from the middle of the trachea to the left lung, NaN where there is no left lung."""
    row = airways.trachea[int(np.argmin(np.abs(airways.trachea[:, 0] - z)))]
    low, high = (int(round(row[1] + mm / geometry.spacing[1])) for mm in ARCH_ROWS_MM)
    left = plane[max(low, 0) : high] == Lung.LEFT
    has = left.any(axis=1)
    if not has.any():
        return float("nan")
    return float(np.median(left.argmax(axis=1)[has] - row[2])) * geometry.spacing[2]
