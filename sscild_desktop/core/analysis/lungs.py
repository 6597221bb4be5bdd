"""Right and left lung by threshold and morphology: quick, without a network, vessels inside, airways outside."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from sscild_desktop.core.analysis.airways import Airways, find_airways
from sscild_desktop.core.analysis.densitometry import density_indices
from sscild_desktop.core.analysis.lung_sides import split_sides
from sscild_desktop.core.analysis.morphology import (
    IN_PLANE,
    Mask,
    Spacing,
    close_gaps,
    coarse,
    dilate,
    erode,
    fine,
    open_parts,
)
from sscild_desktop.core.analysis.results import LungResult
from sscild_desktop.core.classes import Lung
from sscild_desktop.core.errors import InputRefused
from sscild_desktop.core.progress import Report, portion, silent
from sscild_desktop.core.volume import Volume

AIR_LIMIT_HU = -500
"""Aerated lung and air are darker, soft tissue is denser; moving it by 100 HU moves lung volume by about 1.4 %."""

STEP = 2
"""Objects are labelled on every second pixel in plane; the border is drawn at full resolution afterwards."""

CLOSING_MM = 5.0
"""Vessels and gaps thinner than twice this belong to the lung."""

LARGEST_HOLE_MM2 = 400.0
"""A larger island of soft tissue inside an axial slice of lung is a mass, the heart or the liver, not a vessel."""

SMALLEST_LUNG_ML = 100.0
SMALLEST_LUNG_SHARE = 0.08
"""A second lung smaller than this share of the first is taken as a fragment."""

SMALLEST_FRAGMENT_ML = 3.0
GAS_MARGIN_HU = 60
"""A fragment whose typical density lies this near to the air of the trachea is gas in stomach or bowel."""

THINNEST_ADDITION_MM = 3.0
SMALLEST_ADDITION_ML = 1.0


@dataclass(frozen=True)
class LungMask:
    """Lungs on the grid of the volume (0, Lung.RIGHT, Lung.LEFT), the airway tree, and what was seen of the airways."""

    labels: NDArray[np.uint8]
    airway: Mask
    airways: Airways | None = None


def find_lungs(volume: Volume, report: Report = silent) -> LungMask:
    """Lungs of a whole chest without trachea and main bronchi. Raises InputRefused where there are none."""
    hu, spacing = volume.hu, volume.geometry.spacing
    steps = (spacing[0], spacing[1] * STEP, spacing[2] * STEP)
    report(0.0, "Looking for air inside the body")
    small = hu[:, ::STEP, ::STEP]
    air = inner_air(np.ascontiguousarray(small) < AIR_LIMIT_HU, report)
    airways = find_airways(hu, air, STEP, spacing, portion(report, 0.15, 0.5))
    airway = np.zeros(hu.shape, dtype=bool) if airways is None else airways.full(hu.shape)
    air &= ~coarse(airway, STEP)
    report(0.5, "Choosing the lungs among the air")
    parts = choose_lungs(air, small, steps, airways)
    report(0.6, "Telling right from left")
    middle = None if airways is None else float(np.median(airways.trachea[:, 2])) / STEP
    sides = split_sides(parts, small, steps, middle, portion(report, 0.6, 0.75))
    labels = _finish(sides, hu, airway, steps, portion(report, 0.75, 1.0))
    report(1.0, "Lungs found")
    return LungMask(labels, airway, airways)


def inner_air(air: Mask, report: Report = silent) -> Mask:
    """Air that does not hang together with the border of its axial slice."""
    labels, count = ndimage.label(air, IN_PLANE)
    report(0.1, "Looking for air inside the body")
    outside = np.zeros(count + 1, dtype=bool)
    for edge in (labels[:, 0], labels[:, -1], labels[:, :, 0], labels[:, :, -1]):
        outside[np.unique(edge)] = True
    outside[0] = True
    return ~outside[labels]


def choose_lungs(air: Mask, hu: NDArray[np.int16], spacing: Spacing, airways: Airways | None) -> Mask:
    """The air that is lung: the largest one or two parts, and lung-like fragments beside them."""
    labels, count = ndimage.label(air)
    sizes = np.bincount(labels.ravel(), minlength=count + 1) * np.prod(spacing) / 1000.0
    sizes[0] = 0.0
    order = np.argsort(-sizes)
    if not len(order) or sizes[order[0]] < SMALLEST_LUNG_ML:
        raise InputRefused("No lung was found in this series; choose a CT of the whole chest.")
    keep = np.zeros(count + 1, dtype=bool)
    keep[order[0]] = True
    for label in order[1:]:
        if sizes[label] < SMALLEST_FRAGMENT_ML:
            break
        keep[label] = _is_lung_like(hu[labels == label], airways)
    return keep[labels]


def _is_lung_like(hu: NDArray[np.int16], airways: Airways | None) -> bool:
    """Lung has tissue in it; gas in bowel, stomach, a table or a tube has not."""
    air_hu = -1000.0 if airways is None else airways.air_hu
    return bool(np.median(hu) > air_hu + GAS_MARGIN_HU)


def _finish(
    sides: NDArray[np.uint8], hu: NDArray[np.int16], airway: Mask, steps: Spacing, report: Report
) -> NDArray[np.uint8]:
    """Each lung closed and filled on the coarse grid, its border drawn at full resolution."""
    labels = np.zeros(hu.shape, dtype=np.uint8)
    for number, lung in enumerate(Lung):
        report(number / 2, "Filling vessels and drawing the border")
        air = sides == lung
        if not air.any():
            continue
        box = _margin_box(air, round(2 * CLOSING_MM / steps[1]))
        closed = fill_holes(close_gaps(air[box], CLOSING_MM, steps), steps)
        report(number / 2 + 0.3, "Filling vessels and drawing the border")
        full = (box[0], *(slice(part.start * STEP, min(part.stop * STEP, size)) for part, size in
                          zip(box[1:], hu.shape[1:], strict=True)))
        other = np.isin(sides[box], [v for v in Lung if v != lung])
        mask = _sharp_border(closed, air[box], other, hu[full])
        part = labels[full]
        part[mask & ~airway[full] & (part == 0)] = lung
    return labels


def _margin_box(mask: Mask, margin: int) -> tuple[slice, slice, slice]:
    found = ndimage.find_objects(mask.view(np.uint8))[0]
    low = [max(part.start - margin, 0) for part in found]
    high = [min(part.stop + margin, size) for part, size in zip(found, mask.shape, strict=True)]
    return slice(low[0], high[0]), slice(low[1], high[1]), slice(low[2], high[2])


def fill_holes(mask: Mask, spacing: Spacing) -> Mask:
    """Islands inside an axial slice that are small enough to be a vessel or a nodule become lung."""
    labels, count = ndimage.label(~mask, IN_PLANE)
    areas = np.bincount(labels.ravel(), minlength=count + 1) * spacing[1] * spacing[2]
    small = areas <= LARGEST_HOLE_MM2
    for edge in (labels[:, 0], labels[:, -1], labels[:, :, 0], labels[:, :, -1]):
        small[np.unique(edge)] = False
    small[0] = False
    return mask | small[labels]


def _sharp_border(closed: Mask, air: Mask, other: Mask, hu: NDArray[np.int16]) -> Mask:
    """The coarse lung on the full grid: what closing added stays, the border to soft tissue follows the threshold."""
    unit = (1e9, 1.0, 1.0)
    inner = erode(closed, 1.0, unit) | (closed & ~air)
    outer = dilate(closed, 1.0, unit) & ~other
    dark = hu < AIR_LIMIT_HU
    return (fine(outer, STEP, hu.shape) & dark) | fine(inner, STEP, hu.shape)


def merge_lungs(labels: NDArray[np.uint8], network_labels: NDArray[np.uint8], volume: Volume) -> NDArray[np.uint8]:
    """``labels`` plus dense diseased lung that the network sees and the threshold missed.

    Only additions that are thick enough and touch the lung count, so that the border of healthy lung stays where the
    threshold put it.
    """
    spacing = volume.geometry.spacing
    steps = (spacing[0], spacing[1] * STEP, spacing[2] * STEP)
    small, seen = labels[:, ::STEP, ::STEP], network_labels[:, ::STEP, ::STEP]
    missed = (seen > 0) & (small == 0)
    thick = open_parts(missed, THINNEST_ADDITION_MM / 2, (1e9, steps[1], steps[2]))
    parts, count = ndimage.label(thick)
    if not count:
        return labels
    sizes = np.bincount(parts.ravel(), minlength=count + 1) * np.prod(steps) / 1000.0
    keep = sizes >= SMALLEST_ADDITION_ML
    keep[0] = False
    grown = dilate(keep[parts], steps[1], (1e9, steps[1], steps[2])) & missed
    out = labels.copy()
    add = fine(grown, STEP, labels.shape) & (labels == 0) & (network_labels > 0)
    out[add] = network_labels[add]
    return out


def find_lungs_slice(volume: Volume, network_labels: NDArray[np.uint8] | None) -> LungMask:
    """Lungs of a single axial slice: what the network calls lung, and air inside the body that hangs together with it."""
    hu, spacing = volume.hu, volume.geometry.spacing
    plane: Spacing = (1e9, spacing[1], spacing[2])
    air = inner_air(hu < AIR_LIMIT_HU)
    none = np.zeros(hu.shape, dtype=bool)
    if network_labels is None or not network_labels.any():
        return LungMask(_two_largest(air, plane), none)
    return LungMask(network_labels.astype(np.uint8), none)


def _two_largest(air: Mask, spacing: Spacing) -> NDArray[np.uint8]:
    """Without a network: the air right and left of the middle of the body."""
    labels, count = ndimage.label(air)
    out = np.zeros(air.shape, dtype=np.uint8)
    sizes = np.bincount(labels.ravel(), minlength=count + 1)
    sizes[0] = 0
    chosen = [label for label in np.argsort(-sizes)[:2] if sizes[label] * spacing[1] * spacing[2] > 500]
    if not chosen:
        raise InputRefused("No lung was found in this slice; choose an axial slice of the chest.")
    middle = np.nonzero(np.isin(labels, chosen))[2].mean()
    for label in chosen:
        part = close_gaps(labels == label, CLOSING_MM, spacing)
        out[part] = Lung.RIGHT if np.nonzero(part)[2].mean() < middle else Lung.LEFT
    return out


def measure_lungs(volume: Volume, labels: NDArray[np.uint8]) -> LungResult:
    """Volumes and density of a lung mask."""
    voxel_ml = volume.geometry.voxel_ml
    right, left = (float(np.count_nonzero(labels == lung)) * voxel_ml for lung in (Lung.RIGHT, Lung.LEFT))
    indices = density_indices(volume.hu, labels)
    return LungResult(labels, right + left, right, left, indices["mean_hu"], indices)
