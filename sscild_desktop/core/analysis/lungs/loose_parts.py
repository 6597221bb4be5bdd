"""What a network calls lung in a single slice and is none: gas of stomach and colon, bronchi, skin, arms and table.

In a whole chest the threshold and the airway tree tell these; a slice alone has only the places and looks of its parts.
"""

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage
from scipy.spatial import ConvexHull

from sscild_desktop.core.analysis.lungs.gas import SMALLEST_INSIDE_ML, pockets, texture
from sscild_desktop.core.analysis.lungs.lung_grid import AIR_LIMIT_HU
from sscild_desktop.core.analysis.morphology import Mask, Spacing, enclosed, part_sizes
from sscild_desktop.core.classes import Lung

SLICE_MM = 5.0
"""A slice alone counts as so thick, whatever it is: what gas looks like is known in millilitres."""

MAIN_MM2 = 2000.0
"""Larger parts show where the lungs are; a smaller one belongs to them where most of it lies in their hull."""

ISLAND_MM2, ISLAND_HU = 1000.0, -930
"""A small part of air that is all darker is a bronchus or bowel; aerated islands in diseased lung are denser."""

SMALLEST_POCKET_ML = 0.1
"""A main bronchus that is open to the air of a lung fills at least this behind its rim."""

LARGEST_BRONCHUS_MM2 = 1000.0
"""What is open to a lung and larger than a bronchus may be a bulla."""

HULL_PIXELS = 0.5
"""A pixel whose middle lies no further outside belongs to a hull."""


def without_loose(labels: NDArray[np.uint8], hu: NDArray[np.int16], spacing: Spacing) -> NDArray[np.uint8]:
    """``labels`` (Lung labels of one slice, (1, y, x) like ``hu``) without the parts that are no lung."""
    plane = (SLICE_MM, spacing[1], spacing[2])
    out = np.where(_is_gas(labels, hu, plane), 0, labels).astype(np.uint8)
    parts, count = ndimage.label(out > 0)
    sizes = part_sizes(parts, count) * spacing[1] * spacing[2]
    sizes[0] = 0.0
    main = sizes >= min(MAIN_MM2, float(sizes.max()))
    main[0] = False
    inside = in_hull(main[parts][0])[None]
    within = np.bincount(parts[inside], minlength=count + 1) * spacing[1] * spacing[2]
    out[~(main | (within > 0.5 * sizes))[parts]] = 0
    return out


def _is_gas(labels: NDArray[np.uint8], hu: NDArray[np.int16], spacing: Spacing) -> Mask:
    """Air of ``labels`` that is gas: bowel and bronchi apart from the lung, and bronchi that are open to it.

    A lung that would be all gas is one great bulla and stays.
    """
    air = (labels > 0) & (hu < AIR_LIMIT_HU)
    parts, count = ndimage.label(air)
    areas = part_sizes(parts, count) * spacing[1] * spacing[2]
    gas = np.zeros(count + 1, bool)
    gas[1:] = (areas[1:] < ISLAND_MM2) & (ndimage.median(hu, parts, np.arange(1, count + 1)) < ISLAND_HU)
    for part, box in enumerate(ndimage.find_objects(parts), start=1):
        can_be = parts[box].size * np.prod(spacing) / 1000.0 >= SMALLEST_INSIDE_ML  # noise makes thousands too small
        gas[part] = gas[part] or (can_be and texture(hu, parts == part, spacing).is_gas)
    out: Mask = gas[parts]
    for lung in Lung:
        own = labels == lung
        if not (own & air & ~out).any():
            out[own & (areas >= ISLAND_MM2)[parts]] = False
    open_to_lung = pockets(air & ~out & enclosed(hu < AIR_LIMIT_HU), hu, spacing, SMALLEST_POCKET_ML)
    spots, found = ndimage.label(open_to_lung)
    is_small = part_sizes(spots, found) * spacing[1] * spacing[2] < LARGEST_BRONCHUS_MM2
    is_small[0] = False
    out |= is_small[spots]
    return out


def in_hull(mask: Mask) -> Mask:
    """The convex hull of a mask (y, x); the mask itself where it has no width."""
    rows = np.flatnonzero(mask.any(axis=1))
    if len(rows) < 2:
        return mask
    first, last = mask[rows].argmax(axis=1), mask.shape[1] - 1 - mask[rows, ::-1].argmax(axis=1)
    ends = np.stack([np.concatenate([rows, rows]), np.concatenate([first, last])], axis=1)
    if np.ptp(ends[:, 1]) < 1:
        return mask
    y, x = np.ogrid[: mask.shape[0], : mask.shape[1]]
    inside = np.ones(mask.shape, bool)
    for down, across, offset in ConvexHull(ends, qhull_options="QJ").equations:
        inside &= down * y + across * x + offset <= HULL_PIXELS
    return inside
