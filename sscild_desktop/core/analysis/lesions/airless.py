"""Lung without air beside fluid: what a lesion network marks there is parted by density into collapsed lung and fluid.

Networks see fluid and collapsed lung in the same grey. Fluid is taken out of the lungs that a network sees; where it is
surer of the disease than of the lung, which it is of a lobe that has collapsed, consolidation is lung too.
"""

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from sscild_desktop.core.analysis.lesions.network_masks import NetworkMasks
from sscild_desktop.core.analysis.lungs.finding import LungMask, find_lungs_slice
from sscild_desktop.core.analysis.lungs.loose_parts import in_hull
from sscild_desktop.core.analysis.lungs.lung_additions import DENSEST_HU
from sscild_desktop.core.analysis.lungs.lung_grid import (
    AIR_LIMIT_HU,
    FAR_MM,
    coarse_step,
    margin_box,
    on_volume,
)
from sscild_desktop.core.analysis.lungs.pleural_fluid import find_fluid, without_fluid
from sscild_desktop.core.analysis.morphology import Mask, Spacing, coarse, dilate, fine, open_plane
from sscild_desktop.core.classes import Lesion, Lung
from sscild_desktop.core.volume import Volume

SOFT_HU = -250
"""What a lesion network calls consolidation is added where it is denser: ground-glass is lung by the threshold."""

BONE_HU, BESIDE_MM = 200, 12.0
"""Fluid of the pleura lies this near to a rib, and a lobe that it presses together lies this near to it."""

THINNEST_MM = 5.0
"""In a single slice it is thicker than this: the border of healthy lung stays where it is."""


def part_fluid(seen: NetworkMasks, lungs: NDArray[np.uint8], volume: Volume) -> float:
    """Takes fluid out of the lungs of ``seen`` and puts collapsed lung in, in place; the fluid in mL.

    ``lungs`` (Lung labels) are those that are known by the threshold.
    """
    step, spacing = coarse_step(volume.geometry.spacing), volume.geometry.spacing
    steps = (spacing[0], spacing[1] * step, spacing[2] * step)
    airless, labels = _consolidation(coarse(seen.lesions, step)), coarse(seen.lungs, step)
    if not (airless | (labels > 0)).any():
        return 0.0
    box = margin_box(airless | (labels > 0), 0)
    full = on_volume(box, step, lungs.shape)
    hu, airless, known, labels = coarse(volume.hu[full], step), airless[box], coarse(lungs, step)[box], labels[box]
    dense = (known == 0) & (hu >= AIR_LIMIT_HU)
    fluid, wet = _fluid(dense & (airless | (labels > 0)), hu, steps)
    kept = np.where(dense & ~wet, labels, known)
    more = with_airless(kept, airless & dense & ~wet, fluid, hu, steps)
    new = np.where(kept > 0, 0, more).astype(np.uint8)
    for index in np.flatnonzero(fluid.any(axis=(1, 2))):  # in other slices nothing is wet or new
        here, part = np.s_[index : index + 1], seen.lungs[full][index]
        part[fine(wet[here], step, (1, *part.shape))[0]] = 0
        added = fine(new[here], step, (1, *part.shape))[0]
        np.copyto(part, added, where=(added > 0) & (part == 0))
    return float(np.count_nonzero(fluid)) * float(np.prod(steps)) / 1000.0


def find_marked_slice(volume: Volume, seen: NetworkMasks) -> LungMask:
    """Lungs of a single slice with what a lesion network that marks lungs sees of it.

    Raises InputRefused as ``find_lungs_slice`` does.
    """
    hu, spacing = volume.hu, volume.geometry.spacing
    airless, dense = _consolidation(seen.lesions), hu >= AIR_LIMIT_HU
    fluid, wet = _fluid(dense & (airless | (seen.lungs > 0)), hu, spacing)
    found = find_lungs_slice(volume, np.where(wet, 0, seen.lungs).astype(np.uint8))
    more = with_airless(found.labels, airless & dense & ~wet, fluid, hu, spacing)
    new = open_plane((more > 0) & (found.labels == 0), THINNEST_MM, spacing)
    return replace(found, labels=np.where(new, more, found.labels))


def _consolidation(lesions: NDArray[np.uint8]) -> Mask:
    return (lesions & np.uint8(Lesion.CONSOLIDATION)) > 0


def _fluid(dense: Mask, hu: NDArray[np.int16], spacing: Spacing) -> tuple[Mask, Mask]:
    """Fluid among soft tissue that is marked, and what of this goes with it."""
    fluid = find_fluid(hu, dense, spacing)
    return fluid, dense & ~without_fluid(dense, fluid, hu, spacing)


def with_airless(
    lungs: NDArray[np.uint8], airless: Mask, fluid: Mask, hu: NDArray[np.int16], spacing: Spacing
) -> NDArray[np.uint8]:
    """``lungs`` (Lung labels) with soft tissue beside fluid that a network calls consolidation: a collapsed lobe.

    A network is surer of the disease than of the lung there. It must lie beside fluid that lies beside ribs, and in the
    hull of both with the lung of its side: consolidation is also seen in the food of a stomach and in the aorta.
    """
    out = lungs.copy()
    plane: Spacing = (FAR_MM, spacing[1], spacing[2])
    for index in np.flatnonzero((fluid.any(axis=(1, 2))) & airless.any(axis=(1, 2))):
        here = np.s_[index : index + 1]
        bone = dilate(hu[here] > BONE_HU, BESIDE_MM, plane)
        wet = _touching(fluid[here], bone)
        soft = airless[here] & (lungs[here] == 0) & (hu[here] > SOFT_HU) & (hu[here] <= DENSEST_HU)
        lobe = _touching(soft & ~fluid[here], dilate(wet, BESIDE_MM, plane))[0]
        for lung, cavity in cavities(lungs[index], wet[0]).items():
            out[index][lobe & in_hull(cavity) & (out[index] == 0)] = lung
    return out


def _touching(mask: Mask, other: Mask) -> Mask:
    """The connected parts of ``mask`` that overlap ``other``."""
    labels, count = ndimage.label(mask)
    keep = np.zeros(count + 1, bool)
    keep[labels[other]] = True
    keep[0] = False
    kept: Mask = keep[labels]
    return kept


def cavities(lungs: NDArray[np.uint8], fluid: Mask) -> dict[Lung, Mask]:
    """Each lung of a slice (y, x) with the fluid that lies nearer to its middle than to that of the other."""
    sides = {lung: lungs == lung for lung in Lung}
    middles = {lung: float(np.nonzero(mask)[1].mean()) for lung, mask in sides.items() if mask.any()}
    parting = float(np.mean(list(middles.values()))) if len(middles) == len(Lung) else None
    if parting is None or not fluid.any():
        return {lung: sides[lung] for lung in middles}
    columns = np.arange(lungs.shape[1])
    return {lung: sides[lung] | (fluid & ((columns < parting) == (x < parting))) for lung, x in middles.items()}
