"""Dense diseased lung that the network sees and the threshold missed, added to a lung mask."""

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from sscild_desktop.core.analysis.lung_grid import (
    AIR_LIMIT_HU,
    FAR_MM,
    coarse_hu,
    coarse_step,
    fill_holes,
    margin_box,
    on_volume,
)
from sscild_desktop.core.analysis.morphology import Mask, Spacing, coarse, dilate, fine, open_plane
from sscild_desktop.core.volume import Volume

THINNEST_ADDITION_MM = 3.5
SMALLEST_ADDITION_ML = 1.0
"""What the network adds is thicker and larger than this."""

WHOLE_LUNG_ADDITION_ML = 30.0
"""An addition as large as this need not touch the lungs: a whole lung may be consolidated."""

RIM_MM = 10.0
"""How far thin rims of dense lung are followed from a thick part."""

SMALLEST_ISLAND_ML = 3.0
ISLAND_HU = -930
"""Aerated islands are denser than this; air in bronchi, bowel and beside the patient is not."""

DENSEST_HU = 250
"""Denser than consolidated lung with contrast medium: bone."""


def merge_lungs(labels: NDArray[np.uint8], network_labels: NDArray[np.uint8], volume: Volume) -> NDArray[np.uint8]:
    """``labels`` plus dense diseased lung that the network sees and the threshold missed.

    Only soft tissue counts that is thick enough and touches the lungs, so that the border of healthy lung stays where
    the threshold put it and nothing beside the patient is taken in; cysts inside an addition come with it.
    """
    spacing = volume.geometry.spacing
    step = coarse_step(spacing)
    steps = (spacing[0], spacing[1] * step, spacing[2] * step)
    seen_or_known = coarse((labels > 0) | (network_labels > 0), step)
    if not seen_or_known.any():
        return labels
    box = margin_box(seen_or_known, 2)
    full = on_volume(box, step, labels.shape)
    hu, lungs, seen = volume.hu[full], labels[full], network_labels[full]
    lung = coarse(lungs > 0, step)
    missed = coarse(seen > 0, step) & ~lung
    small = coarse_hu(hu, step)
    added = _dense_parts(missed & (small >= AIR_LIMIT_HU) & (small <= DENSEST_HU), lung, steps)
    added |= _aerated_parts(missed & (small < AIR_LIMIT_HU), small, steps)
    if not added.any():
        return labels
    closed = fill_holes(lung | added, steps) & ~lung
    out = labels.copy()
    new = fine(closed, step, lungs.shape) & (lungs == 0) & (seen > 0)
    out[full][new] = seen[new]
    return out


def _dense_parts(missed: Mask, lung: Mask, spacing: Spacing) -> Mask:
    """Parts of ``missed`` that are thick in plane and lie next to ``lung`` (or are large enough to be one), with the
    thin rims that go on from them: where lung is diseased, its border is too."""
    plane = (FAR_MM, spacing[1], spacing[2])
    thick = open_plane(missed, THINNEST_ADDITION_MM, spacing)
    if np.count_nonzero(thick) * np.prod(spacing) / 1000.0 < SMALLEST_ADDITION_ML:
        return thick & False
    parts, count = ndimage.label(thick)
    sizes = np.bincount(parts.ravel(), minlength=count + 1) * np.prod(spacing) / 1000.0
    touching = np.zeros(count + 1, dtype=bool)
    touching[np.unique(parts[dilate(lung, 2 * spacing[1], plane)])] = True
    keep = (touching & (sizes >= SMALLEST_ADDITION_ML)) | (sizes >= WHOLE_LUNG_ADDITION_ML)
    keep[0] = False
    grown: Mask = keep[parts]
    for _ in range(round(RIM_MM / spacing[1]) if grown.any() else 0):
        grown |= dilate(grown, spacing[1], plane) & missed
    return grown


def _aerated_parts(missed: Mask, hu: NDArray[np.int16], spacing: Spacing) -> Mask:
    """Islands of aerated lung inside diseased lung, which the threshold saw but did not take for lung."""
    thick = open_plane(missed, THINNEST_ADDITION_MM, spacing)
    if np.count_nonzero(thick) * np.prod(spacing) / 1000.0 < SMALLEST_ISLAND_ML:
        return thick & False
    parts, count = ndimage.label(thick)
    sizes = np.bincount(parts.ravel(), minlength=count + 1) * np.prod(spacing) / 1000.0
    keep = np.zeros(count + 1, dtype=bool)
    for label in np.flatnonzero(sizes >= SMALLEST_ISLAND_ML):
        keep[label] = label > 0 and float(np.median(hu[parts == label])) > ISLAND_HU
    kept: Mask = dilate(keep[parts], spacing[1], (FAR_MM, spacing[1], spacing[2])) & missed
    return kept
