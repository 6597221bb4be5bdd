"""Fluid beside the lungs told from lung without air: fluid is even and as dense as water, collapsed lung is denser.

A network that sees a window as wide as that of the lungs takes fluid for consolidated lung. Averaged over a few
millimetres the two part well: effusions without blood lie between 0 and 20 HU, lung without air at 30 HU or above.
"""

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from sscild_desktop.core.analysis.lungs.lung_grid import FAR_MM
from sscild_desktop.core.analysis.morphology import IN_PLANE, Mask, Spacing, dilate, of_parts, open_plane, part_sizes

WATER_HU = (-12.0, 23.0)
"""Mean density of fluid; blood and pus are denser and are not told from lung."""

AVERAGED_MM = 3.0
"""Density is averaged over this (SD) in the slice, so that noise decides nothing."""

AVERAGED_HU = (-300, 300)
"""Air and bone count no more than this in the mean."""

BORDER_HU, BORDER_MM = -150, 3.0
"""Soft tissue this near to something darker is blurred with it, and says nothing."""

THINNEST_MM = 8.0
SMALLEST_MM2 = 300.0
"""Fluid is thicker and larger than this in its slice; what is smaller is the blurred border of fat and muscle."""

LEAST_SEEN = 0.25
"""Share of the fluid that a network takes for lung or for a lesion; fluid of stomach, bowel or a cyst is not."""

RIM_MM, LOBE_HU, THINNEST_LOBE_MM = 6.0, 26.0, 5.0
"""Around fluid its blurred rim goes with it, but not lung that is denser than the second and thicker than the third."""


def averaged(hu: NDArray[np.int16], spacing: Spacing) -> NDArray[np.float32]:
    """Density averaged in the slice."""
    sigma = (0.0, AVERAGED_MM / spacing[1], AVERAGED_MM / spacing[2])
    return np.asarray(ndimage.gaussian_filter(np.clip(hu, *AVERAGED_HU).astype(np.float32), sigma, truncate=2.5))


def find_fluid(hu: NDArray[np.int16], seen: Mask, spacing: Spacing) -> Mask:
    """Where fluid lies that is ``seen`` as lung or lesion in part, (z, y, x) like ``hu``; its rim is not in it."""
    out = np.zeros(hu.shape, bool)
    dense = seen & (hu > BORDER_HU)
    least = LEAST_SEEN * SMALLEST_MM2 / (spacing[1] * spacing[2])
    asked = np.flatnonzero(np.count_nonzero(dense, axis=(1, 2)) >= least)
    if len(asked):
        out[asked] = _in_slices(hu[asked], seen[asked], spacing)
    return out


def _in_slices(hu: NDArray[np.int16], seen: Mask, spacing: Spacing) -> Mask:
    mean = averaged(hu, spacing)
    water = (mean > WATER_HU[0]) & (mean < WATER_HU[1])
    water &= ~dilate(hu < BORDER_HU, BORDER_MM, (FAR_MM, spacing[1], spacing[2]))
    labels, count = ndimage.label(open_plane(water, THINNEST_MM, spacing), IN_PLANE)
    sizes = part_sizes(labels, count)
    is_fluid = sizes * spacing[1] * spacing[2] >= SMALLEST_MM2
    is_fluid &= np.bincount(labels[seen], minlength=count + 1) >= LEAST_SEEN * sizes
    is_fluid[0] = False
    return of_parts(is_fluid, labels)


def without_fluid(dense: Mask, fluid: Mask, hu: NDArray[np.int16], spacing: Spacing) -> Mask:
    """``dense``, soft tissue that may be lung, without the fluid and its rim; collapsed lung beside it stays."""
    out = dense & ~fluid
    wet = np.flatnonzero(fluid.any(axis=(1, 2)))
    if len(wet):
        near = dilate(fluid[wet], RIM_MM, (FAR_MM, spacing[1], spacing[2]))
        lobe = open_plane(out[wet] & (averaged(hu[wet], spacing) > LOBE_HU), THINNEST_LOBE_MM, spacing)
        out[wet] &= ~near | lobe
    return out
