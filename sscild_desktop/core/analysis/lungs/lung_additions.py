"""Dense diseased lung that the network sees and the threshold missed, added to a lung mask."""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from sscild_desktop.core.analysis.lungs.lung_grid import (
    AIR_LIMIT_HU,
    FAR_MM,
    coarse_step,
    fill_holes,
    inside_patient,
    margin_box,
    on_volume,
)
from sscild_desktop.core.analysis.lungs.pleural_fluid import find_fluid, without_fluid
from sscild_desktop.core.analysis.morphology import (
    Mask,
    Spacing,
    coarse,
    dilate,
    fine,
    grown,
    of_parts,
    open_plane,
    packed,
    part_sizes,
    unpacked,
)
from sscild_desktop.core.progress import side_by_side
from sscild_desktop.core.volume import Volume

THINNEST_ADDITION_MM = 3.5
SMALLEST_ADDITION_ML = 1.0
"""What the network adds is thicker and larger than this."""

WHOLE_LUNG_ADDITION_ML = 30.0
"""An addition as large as this need not touch the lungs: a whole lung may be consolidated."""

FLATTEST_MM = 6.0
"""An addition is on average thicker than this along the slices."""

RIM_MM = 10.0
"""How far thin rims of dense lung are followed from a thick part."""

SMALLEST_ISLAND_ML = 3.0
ISLAND_HU = -930
"""Aerated islands are denser than this; air in bronchi, bowel and beside the patient is not."""

DENSEST_HU = 250
"""Denser than consolidated lung with contrast medium: bone."""

BLOOD_HU = 130
"""The middle of collapsed lung is less bright with contrast medium; that of a great vessel is brighter."""


def merge_lungs(
    labels: NDArray[np.uint8],
    network_labels: NDArray[np.uint8],
    volume: Volume,
    thinnest_mm: float = THINNEST_ADDITION_MM,
    lanes: int = 1,
) -> NDArray[np.uint8]:
    """``labels`` plus dense diseased lung that the network sees and the threshold missed.

    Only soft tissue counts that is thick enough and touches the lungs, so that the border of healthy lung stays where
    the threshold put it and nothing beside the patient is taken in; cysts inside an addition come with it, fluid does
    not. With two ``lanes`` tissue and cysts are looked for at once.
    """
    spacing = volume.geometry.spacing
    step = coarse_step(spacing)
    steps = (spacing[0], spacing[1] * step, spacing[2] * step)
    lung, seen_lung = coarse(labels, step) > 0, coarse(network_labels, step) > 0
    seen_or_known = lung | seen_lung
    if not seen_or_known.any():
        return labels
    box = margin_box(seen_or_known, 2)
    full = on_volume(box, step, labels.shape)
    hu, lungs, seen = volume.hu[full], labels[full], network_labels[full]
    small, lung = coarse(hu, step), lung[box]
    missed = seen_lung[box] & ~lung

    def tissue(_go_on: Callable[[], None]) -> Mask:
        dense = missed & (small >= AIR_LIMIT_HU) & (small <= DENSEST_HU)
        dense = without_fluid(dense, find_fluid(small, dense, steps), small, steps)
        return _dense_parts(dense, lung, small, steps, thinnest_mm)

    def cysts(_go_on: Callable[[], None]) -> Mask:
        aerated = missed & (small < AIR_LIMIT_HU)
        return _aerated_parts(aerated, small, steps, thinnest_mm, lambda: _body(volume, step)[box])

    added = np.logical_or(*side_by_side(lanes, (tissue, cysts)))
    if not added.any():
        return labels
    closed = fill_holes(lung | added, steps) & ~lung
    out = labels.copy()
    new = fine(closed, step, lungs.shape) & (lungs == 0) & (seen > 0)
    out[full][new] = seen[new]
    return out


def _body(volume: Volume, step: int) -> Mask:
    """What lies inside the patient, on the coarse grid."""
    return fine(inside_patient(volume), 2, (0, -(-volume.hu.shape[1] // step), -(-volume.hu.shape[2] // step)))


def _dense_parts(missed: Mask, lung: Mask, hu: NDArray[np.int16], spacing: Spacing, thinnest_mm: float) -> Mask:
    """Parts of ``missed`` that are thick and lie next to ``lung`` (or are large enough to be one), with the thin rims
    that go on from them: where lung is diseased, its border is too."""
    plane = (FAR_MM, spacing[1], spacing[2])
    parts, sizes = _parts(missed, spacing, thinnest_mm)
    sizes[_full_of_blood(parts, np.flatnonzero(sizes >= SMALLEST_ADDITION_ML), hu)] = 0.0
    touching = np.zeros(len(sizes), dtype=bool)
    touching[np.unique(parts[dilate(lung, 2 * spacing[1], plane)])] = True
    keep = (touching & (sizes >= SMALLEST_ADDITION_ML)) | (sizes >= WHOLE_LUNG_ADDITION_ML)
    _drop_flat(parts, keep, spacing)
    kept = of_parts(keep, parts)
    if not kept.any():
        return kept
    bits, missed_bits = packed(kept), packed(missed)
    for _ in range(round(RIM_MM / spacing[1])):
        bits |= grown(bits, spacing[1], plane) & missed_bits
    return unpacked(bits, len(kept))


def _full_of_blood(parts: NDArray[np.int32], labels: NDArray[np.intp], hu: NDArray[np.int16]) -> list[int]:
    """Those of ``labels`` that are aorta, azygos vein or heart with contrast medium: as a whole brighter than lung."""
    boxes = ndimage.find_objects(parts)
    return [
        label
        for label, box in ((int(label), boxes[label - 1]) for label in labels)
        if np.median(hu[box][parts[box] == label]) > BLOOD_HU
    ]


def _aerated_parts(
    missed: Mask, hu: NDArray[np.int16], spacing: Spacing, thinnest_mm: float, body: Callable[[], Mask]
) -> Mask:
    """Islands of aerated lung inside diseased lung, which the threshold saw but did not take for lung.

    ``body`` gives what lies inside the patient; it is only asked where there is an island.
    """
    parts, sizes = _parts(missed, spacing, thinnest_mm)
    keep = sizes >= SMALLEST_ISLAND_ML
    if not keep.any():
        return np.zeros_like(missed)
    inside = body()
    for label in np.flatnonzero(keep):
        here = parts == label
        keep[label] = float(np.median(hu[here])) > ISLAND_HU and inside[here].mean() > 0.9
    kept: Mask = dilate(of_parts(keep, parts), spacing[1], (FAR_MM, spacing[1], spacing[2])) & missed
    return kept


def _parts(missed: Mask, spacing: Spacing, thinnest_mm: float) -> tuple[NDArray[np.int32], NDArray[np.float64]]:
    """Connected parts of what is thick enough in plane, and their volumes in mL; part 0 is the rest, of no volume."""
    parts, count = ndimage.label(open_plane(missed, thinnest_mm, spacing))
    sizes = part_sizes(parts, count) * np.prod(spacing) / 1000.0
    sizes[0] = 0.0
    return parts, sizes


def _drop_flat(parts: NDArray[np.int32], keep: Mask, spacing: Spacing) -> None:
    """Unkeeps, in place, parts that are thin along the slices: in thick slices the blurred dome of the diaphragm."""
    boxes = ndimage.find_objects(parts)
    for label in np.flatnonzero(keep):
        box = boxes[label - 1]
        areas = np.count_nonzero(parts[box] == label, axis=(1, 2))
        keep[label] = areas.sum() / areas.max() * spacing[0] >= FLATTEST_MM
