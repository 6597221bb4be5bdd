"""Coarse masks of the heat maps: which places of the levels' slices lie below their thresholds."""

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.classes import PATTERNS
from sscild_desktop.core.results import Analysis

BITS = {pattern: 1 << number for number, pattern in enumerate(PATTERNS)}
"""Of each pattern in a coarse mask."""


def coarse_masks(analysis: Analysis) -> NDArray[np.uint8] | None:
    """(z, y, x) with the ``BITS`` of the maps in the slices of the levels, inside the lungs; None without maps."""
    slices = {level.level: level.slice for level in analysis.levels}
    maps = [heat for heat in analysis.heatmaps if heat.level in slices and np.isfinite(heat.threshold_points)]
    if not maps or analysis.lungs is None:
        return None
    mask = np.zeros(analysis.geometry.shape, np.uint8)
    for heat in maps:
        z = slices[heat.level]
        mask[z][heat.diseased & (analysis.lungs.mask[z] > 0)] |= BITS[heat.pattern]
    return mask
