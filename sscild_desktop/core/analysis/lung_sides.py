"""Right and left lung told apart, also where they touch in front of or behind the mediastinum.

Touching lungs are eroded until two cores remain, one on either side; the cores grow back, and around the contact the
border follows the densest way between them, which is where the pleura of the junction line lies (watershed).
"""

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from sscild_desktop.core.analysis.morphology import Mask, Spacing, coarse, dilate, erode, fine
from sscild_desktop.core.classes import Lung
from sscild_desktop.core.progress import Report, silent

CORE_STEP = 2
"""Cores are looked for on every second pixel of the given grid."""

SECOND_CORE_SHARE = 0.15
"""Eroding goes on until the core on the other side has this share of the largest."""

LARGEST_EROSION_MM = 17.0

BRIDGE_MARGIN_MM = 8.0
"""How far around the contact the border is free to move to the densest way."""

DENSE_HU, LIGHT_HU = -300, -1000
"""Range of densities that the watershed tells apart."""


def split_sides(
    lungs: Mask, hu: NDArray[np.int16], spacing: Spacing, middle: float | None = None, report: Report = silent
) -> NDArray[np.uint8]:
    """Labels Lung.RIGHT and Lung.LEFT of a mask that holds both lungs (or one); ``middle`` is the column between."""
    centre = middle_column(hu) if middle is None else middle
    labels, count = ndimage.label(lungs)
    side, sizes = _sides_of_parts(labels, count, centre)
    report(0.3, "Telling right from left")
    out: NDArray[np.uint8] = side[labels]
    largest = int(np.argmax(sizes))
    other = sizes[(side > 0) & (side != side[largest])].sum()
    if other >= SECOND_CORE_SHARE * sizes[largest]:
        return out
    joined = labels == largest
    parted = _part_joined(joined, hu, spacing, centre, report)
    return out if parted is None else np.where(joined, parted, out)


def middle_column(hu: NDArray[np.int16]) -> float:
    """Column through the middle of the body's soft tissue."""
    profile = np.count_nonzero(hu[:, ::4, :] > DENSE_HU, axis=(0, 1)).astype(np.float64)
    return float(profile @ np.arange(len(profile)) / max(profile.sum(), 1.0))


def _sides_of_parts(labels: NDArray[np.int32], count: int, middle: float) -> tuple[NDArray[np.uint8], NDArray[np.int64]]:
    """Every connected part goes to the side on which its centre lies; sizes in voxels."""
    which, x = labels[labels > 0], np.nonzero(labels)[2]
    sizes = np.bincount(which, minlength=count + 1)
    mean_x = np.bincount(which, x, count + 1) / np.maximum(sizes, 1)
    side = np.where(mean_x < middle, int(Lung.RIGHT), int(Lung.LEFT)).astype(np.uint8)
    side[0] = 0
    return side, sizes


def _two_cores(joined: Mask, spacing: Spacing, middle: float, report: Report) -> tuple[Mask, Mask] | None:
    """Right and left core after the least erosion that parts them, None if there is only one lung."""
    erosion = spacing[1]
    while erosion < LARGEST_EROSION_MM:
        report(0.4 + 0.3 * erosion / LARGEST_EROSION_MM, "Telling right from left")
        labels, count = ndimage.label(erode(joined, erosion, spacing))
        if not count:
            return None
        side, sizes = _sides_of_parts(labels, count, middle)
        best = {lung: np.where(side == lung, sizes, 0) for lung in Lung}
        larger, smaller = sorted((int(sizes_of.max()) for sizes_of in best.values()), reverse=True)
        if smaller > SECOND_CORE_SHARE * larger:
            return labels == int(np.argmax(best[Lung.RIGHT])), labels == int(np.argmax(best[Lung.LEFT]))
        erosion += spacing[1]
    return None


def _part_joined(
    joined: Mask, hu: NDArray[np.int16], spacing: Spacing, middle: float, report: Report
) -> NDArray[np.uint8] | None:
    """Right and left of one connected part, None if it is a single lung."""
    small = coarse(joined, CORE_STEP)
    steps = (spacing[0], spacing[1] * CORE_STEP, spacing[2] * CORE_STEP)
    cores = _two_cores(small, steps, middle / CORE_STEP, report)
    if cores is None:
        return None
    right, left = _grow_back(small, *cores, steps, round(LARGEST_EROSION_MM / steps[1]) + 4, report)
    right, left = (fine(core, CORE_STEP, joined.shape) & joined for core in (right, left))
    right, left = _grow_back(joined, right, left, spacing, 2 * CORE_STEP, report)
    rest = joined & ~right & ~left
    column = max(round(middle), 0)
    right[:, :, :column] |= rest[:, :, :column]
    out = np.where(joined, np.where(right, int(Lung.RIGHT), int(Lung.LEFT)), 0).astype(np.uint8)
    contact = dilate(right, spacing[1], spacing) & joined & ~right
    if contact.any():
        _refine(out, contact, hu, spacing)
    return out


def _grow_back(
    joined: Mask, right: Mask, left: Mask, spacing: Spacing, paces: int, report: Report
) -> tuple[Mask, Mask]:
    """Both cores grown through ``joined`` at the same pace; the first to arrive keeps the place."""
    unit = (spacing[1], spacing[1], spacing[2])
    for _ in range(paces):
        report(0.75, "Telling right from left")
        right |= dilate(right, spacing[1], unit) & joined & ~left
        left |= dilate(left, spacing[1], unit) & joined & ~right
    return right, left


def _refine(out: NDArray[np.uint8], contact: Mask, hu: NDArray[np.int16], spacing: Spacing) -> None:
    """Watershed of the density in the neighbourhood of the contact, in place."""
    near = dilate(contact, BRIDGE_MARGIN_MM, spacing)
    box = ndimage.find_objects(near.view(np.uint8))[0]
    free = near[box] & (out[box] > 0)
    markers = np.where(free, 0, out[box]).astype(np.int16)
    markers[out[box] == 0] = -1
    span = np.clip((hu[box].astype(np.float32) - LIGHT_HU) / (DENSE_HU - LIGHT_HU), 0, 1)
    flooded = ndimage.watershed_ift((span * 255).astype(np.uint8), markers)
    moved = free & (flooded > 0)
    out[box][moved] = flooded[moved].astype(np.uint8)
