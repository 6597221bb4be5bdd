"""The coarse grid on which lungs are labelled, boxes on it, and how it lies on the grid of the volume."""

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from sscild_desktop.core.analysis.morphology import (
    IN_PLANE,
    Mask,
    Spacing,
    coarse,
    dilate,
    filled,
    of_parts,
    open_plane,
    part_sizes,
)
from sscild_desktop.core.analysis.once import once
from sscild_desktop.core.volume import Volume

AIR_LIMIT_HU = -500
"""Aerated lung and air are darker, soft tissue is denser; moving it by 100 HU moves lung volume by about 1.4 %."""

COARSE_MM = 2.2
"""Objects are labelled on every second pixel in plane where that stays below this; the border is drawn on all."""

LARGEST_HOLE_MM2 = 400.0
"""A larger island of soft tissue inside an axial slice of lung is a mass, the heart or the liver, not a vessel."""

TISSUE_HU = -300
TABLE_SHELL_MM = 9.0
"""The shell of a table is thinner than this, most of the body is not."""

FAR_MM = 1e9
"""A slice distance that keeps morphology within the slice."""

Box = tuple[slice, slice, slice]


def coarse_step(spacing: Spacing) -> int:
    """How many pixels in plane make one of the grid on which objects are labelled."""
    return 2 if 2 * spacing[1] <= COARSE_MM else 1


def inside_body(hu: NDArray[np.int16], spacing: Spacing) -> Mask:
    """The body with everything it encloses in each axial slice, without table and loose parts."""
    tissue = hu > TISSUE_HU
    plane = (FAR_MM, spacing[1], spacing[2])
    labels, count = ndimage.label(open_plane(tissue, TABLE_SHELL_MM, spacing))
    sizes = part_sizes(labels, count)
    sizes[0] = 0
    # Thin parts of the wall of the chest went with the shell of the table; they hang on what is left of the body.
    return filled(dilate(labels == int(np.argmax(sizes)), TABLE_SHELL_MM, plane) & tissue)


@once
def inside_patient(volume: Volume) -> Mask:
    """``inside_body`` on every second pixel of the grid on which objects are labelled."""
    spacing, step = volume.geometry.spacing, 2 * coarse_step(volume.geometry.spacing)
    return inside_body(coarse(volume.hu, step), (spacing[0], spacing[1] * step, spacing[2] * step))


def margin_box(mask: Mask, margin: int) -> Box:
    """The bounding box of ``mask`` with a margin in plane, inside the array."""
    ranges = []
    foot = np.asarray(mask.any(axis=0))
    for there in (np.asarray(one) for one in (mask.any(axis=(1, 2)), foot.any(axis=1), foot.any(axis=0))):
        found = np.flatnonzero(there)
        ranges.append(slice(max(int(found[0]) - margin, 0), min(int(found[-1]) + 1 + margin, len(there))))
    return ranges[0], ranges[1], ranges[2]


def shifted(box: Box, place: Box) -> Box:
    """``box`` of an array that itself begins at ``place``."""
    z, y, x = (slice(part.start + by.start, part.stop + by.start) for part, by in zip(box, place, strict=True))
    return z, y, x


def on_volume(box: Box, step: int, shape: tuple[int, ...]) -> Box:
    """A box of the coarse grid on the full one."""
    y, x = (slice(box[k].start * step, min(box[k].stop * step, shape[k])) for k in (1, 2))
    return box[0], y, x


def fill_holes(mask: Mask, spacing: Spacing) -> Mask:
    """Islands inside an axial slice that are small enough to be a vessel or a nodule become lung."""
    labels, count = ndimage.label(~mask, IN_PLANE)
    areas = part_sizes(labels, count) * spacing[1] * spacing[2]
    small = areas <= LARGEST_HOLE_MM2
    for edge in (labels[:, 0], labels[:, -1], labels[:, :, 0], labels[:, :, -1]):
        small[np.unique(edge)] = False
    small[0] = False
    with_islands = of_parts(small, labels)
    with_islands |= mask
    return with_islands
