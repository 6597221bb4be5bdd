"""Right and left lung told apart, also where they touch in front of or behind the mediastinum.

Touching lungs are eroded until two cores remain, one on either side; the cores grow back, and around the contact the
border follows the densest way between them, which is where the pleura of the junction line lies (watershed).
"""

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from sscild_desktop.core.analysis.morphology import (
    Mask,
    Spacing,
    coarse,
    dilate,
    erode,
    fine,
    grown,
    of_parts,
    packed,
    unpacked,
)
from sscild_desktop.core.classes import Lung
from sscild_desktop.core.progress import Report, silent

CORE_RATIO = 2
"""Cores are looked for on every second pixel of the grid on which the lungs come."""

WALL_HU = -500
"""A block of pixels counts as open only where all of them are darker, so that a thin junction line parts the lungs."""

SECOND_CORE_SHARE = 0.15
"""Eroding goes on until the core on the other side has this share of the largest."""

LARGEST_EROSION_MM = 17.0

BOTH_SIDES_SHARE = 0.25
"""A part with this much on either side of the middle is both lungs, of which disease may leave no large core."""

BRIDGE_MARGIN_MM = 4.0
"""How far around the contact the border is free to move to the densest way."""

PACES = 60
"""Cores grow back by at most so many steps; what they have not reached then goes to the side on which it lies."""

TISSUE_HU = -300
OUTSIDE = 3
"""Label of what is no lung, in the watershed only."""

RIGHT, LEFT = np.uint8(Lung.RIGHT), np.uint8(Lung.LEFT)


def split_sides(
    lungs: Mask, hu: NDArray[np.int16], spacing: Spacing, middle: float, report: Report = silent
) -> NDArray[np.uint8]:
    """Labels Lung.RIGHT and Lung.LEFT of a mask that holds both lungs (or one).

    ``lungs`` and ``spacing`` are on every pixel, or every second one in plane, of ``hu``; ``middle`` is the column
    (of ``lungs``) between the sides.
    """
    labels, count = ndimage.label(lungs)
    side, sizes = _sides_of_parts(labels, count, middle)
    report(0.3, "Telling right from left")
    out = of_parts(side, labels)
    largest = int(np.argmax(sizes))
    if sizes[(side > 0) & (side != side[largest])].sum() >= SECOND_CORE_SHARE * sizes[largest]:
        return out
    joined = labels == largest
    parted = _part_joined(joined, hu, spacing, middle, report)
    return out if parted is None else np.where(joined, parted, out)


def middle_column(hu: NDArray[np.int16]) -> float:
    """Column through the middle of the body's soft tissue."""
    profile = np.count_nonzero(hu[:, ::4, :] > TISSUE_HU, axis=(0, 1)).astype(np.float64)
    return float(profile @ np.arange(len(profile)) / max(profile.sum(), 1.0))


def _sides_of_parts(
    labels: NDArray[np.int32], count: int, middle: float
) -> tuple[NDArray[np.uint8], NDArray[np.float64]]:
    """Every connected part goes to the side on which its centre lies; sizes in voxels."""
    sizes, moment = np.zeros(count + 1), np.zeros(count + 1)
    for x in range(labels.shape[2]):
        here = np.bincount(labels[:, :, x].ravel(), minlength=count + 1)
        sizes += here
        moment += here * x
    sizes[0] = 0
    side = np.where(moment < middle * sizes, RIGHT, LEFT)
    side[0] = 0
    return side, sizes


def _part_joined(
    joined: Mask, hu: NDArray[np.int16], spacing: Spacing, middle: float, report: Report
) -> NDArray[np.uint8] | None:
    """Right and left of one connected part, None if it is a single lung."""
    ratio, step = CORE_RATIO, -(-hu.shape[2] // joined.shape[2])
    small = coarse(joined, ratio)
    steps = (spacing[0], spacing[1] * ratio, spacing[2] * ratio)
    open_lung = small & (_densest(hu, step * ratio, small.shape) < WALL_HU)
    cores, islands = _two_cores(open_lung, steps, middle / ratio, report)
    if cores is None and _is_on_both_sides(joined, middle):
        cores = islands
    if cores is None:
        return None
    right, left = _grow_back(open_lung, *cores, steps, PACES, report)
    right, left = _grow_back(small, right, left, steps, PACES, report)
    right, left = (fine(side, ratio, joined.shape) & joined for side in (right, left))
    right, left = _grow_back(joined, right, left, spacing, 2 * ratio, report)
    out = np.where(right, RIGHT, LEFT)
    column = int(np.clip(round(middle), 0, joined.shape[2]))
    out[:, :, :column][(~right & ~left)[:, :, :column]] = RIGHT
    out[~joined] = 0
    report(0.9, "Telling right from left")
    _refine(out, hu[:, ::step, ::step], spacing)
    return out


def _densest(hu: NDArray[np.int16], step: int, shape: tuple[int, ...]) -> NDArray[np.int16]:
    """The densest pixel of each block in plane; blocks that the border cuts are as dense as their part inside."""
    out = hu[:, ::step, ::step].copy()
    for dy in range(step):
        for dx in range(step):
            shifted = hu[:, dy::step, dx::step]
            target = out[:, : shifted.shape[1], : shifted.shape[2]]
            np.maximum(target, shifted, out=target)
    return out[:, : shape[1], : shape[2]]


Sides = tuple[Mask, Mask] | None


def _two_cores(lung: Mask, spacing: Spacing, middle: float, report: Report) -> tuple[Sides, Sides]:
    """Right and left core after the least erosion that parts them, None if there is only one lung; and all islands.

    Disease breaks the air of a lung into islands, of which none is large enough: those of either side together, after
    the erosion that leaves them the most even, tell the sides of what is surely both lungs.
    """
    erosion, most_even = 0.0, 0.0
    islands: Sides = None
    while erosion < LARGEST_EROSION_MM:
        report(0.4 + 0.3 * erosion / LARGEST_EROSION_MM, "Telling right from left")
        labels, count = ndimage.label(erode(lung, erosion, spacing))
        if not count:
            break
        side, sizes = _sides_of_parts(labels, count, middle)
        rights, lefts = np.where(side == RIGHT, sizes, 0), np.where(side == LEFT, sizes, 0)
        smaller, larger = sorted((rights.max(), lefts.max()))
        if smaller > SECOND_CORE_SHARE * larger:
            return (labels == int(np.argmax(rights)), labels == int(np.argmax(lefts))), None
        smaller, larger = sorted((rights.sum(), lefts.sum()))
        if smaller > max(SECOND_CORE_SHARE, most_even) * larger:
            islands, most_even = (of_parts(rights > 0, labels), of_parts(lefts > 0, labels)), smaller / larger
        erosion += spacing[1]
    return None, islands


def _is_on_both_sides(lung: Mask, middle: float) -> bool:
    column = int(np.clip(round(middle), 0, lung.shape[2]))
    least = min(np.count_nonzero(lung[:, :, :column]), np.count_nonzero(lung[:, :, column:]))
    return bool(least > BOTH_SIDES_SHARE * np.count_nonzero(lung))


def _grow_back(lung: Mask, right: Mask, left: Mask, spacing: Spacing, paces: int, report: Report) -> tuple[Mask, Mask]:
    """Both cores grown through ``lung`` at the same pace; the first to arrive keeps the place."""
    unit = (spacing[1], spacing[1], spacing[2])
    open_bits, right_bits, left_bits = packed(lung), packed(right), packed(left)
    for _ in range(paces):
        report(0.75, "Telling right from left")
        before = right_bits.copy(), left_bits.copy()
        right_bits |= grown(right_bits, spacing[1], unit) & open_bits & ~left_bits
        left_bits |= grown(left_bits, spacing[1], unit) & open_bits & ~right_bits
        if np.array_equal(before[0], right_bits) and np.array_equal(before[1], left_bits):
            break
    return unpacked(right_bits, len(lung)), unpacked(left_bits, len(lung))


def _refine(out: NDArray[np.uint8], hu: NDArray[np.int16], spacing: Spacing) -> None:
    """Watershed of the density in the neighbourhood of the contact of both lungs, in place."""
    contact = dilate(out == RIGHT, spacing[1], spacing) & (out == LEFT)
    if not contact.any():
        return
    import SimpleITK as sitk

    near = dilate(contact, BRIDGE_MARGIN_MM, spacing)
    box = ndimage.find_objects(near.view(np.uint8))[0]
    free = near[box] & (out[box] > 0)
    markers = np.where(out[box] == 0, OUTSIDE, np.where(free, 0, out[box])).astype(np.uint8)
    # Fine noise would make many small valleys; the pleura that parts the lungs runs through many slices.
    relief = ndimage.gaussian_filter(hu[box].astype(np.float32), (0.5, 0.7, 0.7))
    flooded = sitk.GetArrayFromImage(
        sitk.MorphologicalWatershedFromMarkers(
            sitk.GetImageFromArray(relief), sitk.GetImageFromArray(markers), markWatershedLine=False
        )
    )
    moved = free & (flooded != OUTSIDE) & (flooded > 0)
    out[box][moved] = flooded[moved]
