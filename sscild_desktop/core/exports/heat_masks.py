"""Coarse masks of the heat maps: which places of the slices that have maps lie below their thresholds."""

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.classes import PATTERNS
from sscild_desktop.core.results import Analysis

BITS = {pattern: 1 << number for number, pattern in enumerate(PATTERNS)}
"""Of each pattern in a coarse mask."""


def coarse_masks(analysis: Analysis) -> NDArray[np.uint8] | None:
    """(z, y, x) with the ``BITS`` of the maps in their slices, inside the lungs; None without maps."""
    slices = {level.slice for level in analysis.levels}
    slices |= {heat.slice for heat in analysis.slice_maps if heat.slice is not None}
    maps = [(z, heat) for z in slices for heat in analysis.maps_of(z) if np.isfinite(heat.threshold_points)]
    if not maps or analysis.lungs is None:
        return None
    mask = np.zeros(analysis.geometry.shape, np.uint8)
    for z, heat in maps:
        mask[z][heat.diseased & (analysis.lungs.mask[z] > 0)] |= BITS[heat.pattern]
    return mask
