"""Gas told from lung: lung has vessels and septa in it, gas of stomach, bowel or sinus is even and as dark as air.

Measured on 1100 regions of air in axial slices of 45 patients: where at most a fiftieth of the inside is denser than
vessels begin and at most a fifth is denser than emphysema, it was gas; the emptiest lung (a low-dose scan, 38 % below
−950 HU) had 2.3 % and 7 %, and by both together none was called gas.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from sscild_desktop.core.analysis.lungs.lung_grid import FAR_MM, fill_holes, margin_box
from sscild_desktop.core.analysis.morphology import (
    Mask,
    Spacing,
    erode,
    grown,
    packed,
    part_sizes,
    unpacked,
)

RIM_MM = 3.0
"""The border of a region, blurred with its wall, says nothing."""

BLUR_MM = 1.5
"""Noise is averaged over this (SD) before a place is called darker than lung."""

AERATED_HU = -900
VESSEL_HU = -750
FEWEST_AERATED, FEWEST_VESSELS = 0.2, 0.02
"""Gas has smaller shares than both: of places denser than emphysema, and of voxels as dense as small vessels."""

MANY_AERATED, MANY_VESSELS = 0.4, 0.05
"""Lung surely has larger shares than both."""

SMALLEST_INSIDE_ML = 0.2
"""With less than this inside its rim a region is not called gas."""


@dataclass(frozen=True)
class Texture:
    """What the inside of a region of air is like: its volume in mL and the two shares."""

    inside_ml: float
    aerated: float
    vessels: float

    @property
    def is_vascular(self) -> bool:
        """Surely lung: foam and air beside the patient have no vessels."""
        return self.aerated > MANY_AERATED and self.vessels > MANY_VESSELS

    @property
    def is_gas(self) -> bool:
        return self.inside_ml >= SMALLEST_INSIDE_ML and self.aerated < FEWEST_AERATED and self.vessels < FEWEST_VESSELS


def texture(hu: NDArray[np.int16], region: Mask, spacing: Spacing) -> Texture:
    """Of a region of air, (z, y, x) like ``hu``; vessels that it encloses in a slice belong to it."""
    if not region.any():
        return Texture(0.0, 0.0, 0.0)
    plane = (FAR_MM, spacing[1], spacing[2])
    box = margin_box(region, round(2 * RIM_MM / spacing[1]))
    inside = erode(fill_holes(region[box], plane), RIM_MM, plane)
    count = int(np.count_nonzero(inside))
    if not count:
        return Texture(0.0, 0.0, 0.0)
    blur = (0.0, BLUR_MM / spacing[1], BLUR_MM / spacing[2])
    smooth = ndimage.gaussian_filter(hu[box].astype(np.float32), blur)[inside]
    dense = np.count_nonzero(hu[box][inside] > VESSEL_HU)
    return Texture(count * float(np.prod(spacing)) / 1000.0, float((smooth > AERATED_HU).mean()), dense / count)


SMALLEST_POCKET_ML = 12.0
EVEN_MM, FEWEST_EVEN = 6.0, 0.04
"""Within this of a place in gas a smaller share than the second is denser than emphysema."""

MOST_OPEN = 0.25
"""Less than this of the surface of bowel borders on other air: it hangs on the lung by a gap in its wall (0.06 to 0.10
with gaps of 8 and 20 mm). A bulla is parted from lung by a septum too thin to be seen as tissue (0.43)."""

MOST_BELOW = 0.3
"""Lung lies below less of bowel than this; below a bulla there is lung, but at a base."""


def pockets(air: Mask, hu: NDArray[np.int16], spacing: Spacing, smallest_ml: float = SMALLEST_POCKET_ML) -> Mask:
    """Gas of stomach or bowel inside ``air`` that hangs together with lung: large, even, walled in, no lung below."""
    return part_pockets(air, hu, spacing, smallest_ml)[0]


def part_pockets(air: Mask, hu: NDArray[np.int16], spacing: Spacing, smallest_ml: float) -> tuple[Mask, float]:
    """``pockets``, and the mL of as large and even gas in ``air`` that is not walled in: bullae, or bowel."""
    plane = (FAR_MM, spacing[1], spacing[2])
    inside = erode(air, RIM_MM, plane)
    blur = (0.0, BLUR_MM / spacing[1], BLUR_MM / spacing[2])
    aerated = inside & (ndimage.gaussian_filter(hu, blur) > AERATED_HU)
    around = [1, *(2 * round(EVEN_MM / step) + 1 for step in spacing[1:])]
    share = ndimage.uniform_filter(aerated.astype(np.float32), around)
    labels, count = ndimage.label(inside & ~aerated & (share < FEWEST_EVEN))
    sizes = part_sizes(labels, count) * float(np.prod(spacing)) / 1000.0
    sizes[0] = 0.0
    out, others = np.zeros_like(air), 0
    for label in np.flatnonzero(sizes >= smallest_ml):
        pocket = _grown(labels == label, air, spacing)
        if not texture(hu, pocket, spacing).is_gas:
            continue
        if _open_share(pocket, air) < MOST_OPEN and _share_above_lung(pocket, air) < MOST_BELOW:
            out |= pocket
        else:
            others += int(np.count_nonzero(pocket))
    return out, others * float(np.prod(spacing)) / 1000.0


def _grown(core: Mask, air: Mask, spacing: Spacing) -> Mask:
    """The core of a pocket grown back through the air to its walls."""
    reach = round((EVEN_MM + RIM_MM) / spacing[1]) + 1
    step = (spacing[1], spacing[1], spacing[2])
    out, open_bits = packed(core), packed(air)
    for _ in range(reach):
        out = grown(out, spacing[1], step) & open_bits
    return unpacked(out, len(air))


def _open_share(pocket: Mask, air: Mask) -> float:
    """Share of the voxels around a pocket that are other air."""
    around = ndimage.binary_dilation(pocket) & ~pocket
    return float(np.count_nonzero(around & air)) / max(int(np.count_nonzero(around)), 1)


def _share_above_lung(pocket: Mask, air: Mask) -> float:
    """Share of a pocket's columns with other air below their lowest voxel."""
    foot = pocket.any(axis=0)
    lowest = pocket.argmax(axis=0)
    other = (air & ~pocket)[:, foot]
    below = (np.arange(len(air))[:, None] < lowest[foot][None]) & other
    return float(below.any(axis=0).mean())


def gas_share(hu: NDArray[np.int16], air: Mask, spacing: Spacing) -> float:
    """Share of ``air`` that lies in connected parts which are gas, 0 where there is no air."""
    labels, count = ndimage.label(air)
    sizes = part_sizes(labels, count)
    sizes[0] = 0
    enough = SMALLEST_INSIDE_ML * 1000.0 / np.prod(spacing)
    gas = sum(int(sizes[k]) for k in np.flatnonzero(sizes > enough) if texture(hu, labels == k, spacing).is_gas)
    return gas / max(int(sizes.sum()), 1)
