"""Heat maps under a threshold: which places count as diseased, the score read off them, coarse masks of the levels."""

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.classes import PATTERNS
from sscild_desktop.core.results import Analysis, HeatMap

BITS = {pattern: 1 << number for number, pattern in enumerate(PATTERNS)}
"""Of each pattern in a coarse mask."""


def diseased(heat: HeatMap) -> NDArray[np.bool_]:
    """Places of the slice below the threshold of the map; none where it has no threshold."""
    return np.asarray(heat.values < heat.threshold_points)


def derived_percent(values: NDArray[np.float32], lung: NDArray[np.bool_], threshold: float) -> float:
    """Share of the lung, in percent, where the map is below the threshold (points)."""
    inside = values[lung]
    return 100.0 * float((inside < threshold).mean()) if inside.size else 0.0


def at_threshold(heat: HeatMap, lung: NDArray[np.bool_], threshold: float) -> HeatMap:
    """The map with another threshold (points) and the score that is read off it there."""
    return replace(heat, threshold_points=threshold, derived_percent=derived_percent(heat.values, lung, threshold))


def coarse_masks(analysis: Analysis) -> NDArray[np.uint8] | None:
    """(z, y, x) with the ``BITS`` of the maps in the slices of the levels, inside the lungs; None without maps."""
    slices = {level.level: level.slice for level in analysis.levels}
    maps = [heat for heat in analysis.heatmaps if heat.level in slices and np.isfinite(heat.threshold_points)]
    if not maps or analysis.lungs is None:
        return None
    mask = np.zeros(analysis.geometry.shape, np.uint8)
    for heat in maps:
        z = slices[heat.level]
        mask[z][diseased(heat) & (analysis.lungs.mask[z] > 0)] |= BITS[heat.pattern]
    return mask
