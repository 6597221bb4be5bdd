"""Lung where the field cuts through it: what runs out of the picture there is lung all the same."""

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from sscild_desktop.core.analysis.lungs.lung_grid import AIR_LIMIT_HU
from sscild_desktop.core.analysis.morphology import IN_PLANE, Mask, Spacing, of_parts, part_sizes
from sscild_desktop.core.dicom.lungs_there import BLOCK_MM, GAS_HU, SIDE_CUT, in_field

CROPPED = "cropped"
CUT = (CROPPED, SIDE_CUT)
"""The codes of the findings that say so (``core.dicom.lungs_there``)."""
SMALLEST_ML = 30.0


def cut_air(hu: NDArray[np.int16], air: Mask, spacing: Spacing) -> Mask:
    """What is lung rather than ``air`` that leads out of an axial slice: at the edge plain air lies nowhere beside it.

    The edge is that of the picture or of a round field in it. Lung has tissue in it, so that its mean over a few mm
    lies above that of air.
    """
    field = in_field(hu)
    edge = field & ~ndimage.binary_erosion(field)
    labels, count = ndimage.label((hu < AIR_LIMIT_HU) & field, IN_PLANE)
    is_inside = np.ones(count + 1, bool)
    is_inside[0] = False
    for plane, parts in zip(hu, labels, strict=True):
        is_inside[parts[edge & (_means(plane, field, spacing) <= GAS_HU)]] = False
    return _large(of_parts(is_inside, labels) & ~air, spacing)


def _large(cut: Mask, spacing: Spacing) -> Mask:
    """What the field cuts of lung goes on over many slices; folds of a blanket at its edge do not."""
    labels, count = ndimage.label(cut)
    return of_parts(part_sizes(labels, count) * float(np.prod(spacing)) / 1000.0 >= SMALLEST_ML, labels) & cut


def _means(plane: NDArray[np.int16], field: Mask, spacing: Spacing) -> NDArray[np.float32]:
    """Means of the field over blocks about each pixel."""
    size = [max(1, 2 * round(BLOCK_MM / step / 2) + 1) for step in spacing[1:]]
    share = ndimage.uniform_filter(field.astype(np.float32), size)
    total = ndimage.uniform_filter(np.where(field, plane, 0).astype(np.float32), size)
    return np.asarray(total / np.maximum(share, 1e-3), np.float32)
