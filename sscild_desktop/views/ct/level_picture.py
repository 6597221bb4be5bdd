"""The small picture of one Goh level: its axial slice in the lung window, the heat map over it."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from sscild_desktop.core.volume import Volume, lung_grey
from sscild_desktop.views.planes.heatmap import alpha_at, colour_at

LONGEST_SIDE = 384
"""Pixels; a thumbnail needs no more, and every step of the stride saves time."""

OPACITY = 0.75
"""Of the heat map where it is strong."""


MARGIN_PX = 14
"""Around the lungs, so that the pleura is seen with what lies behind it."""

Box = tuple[slice, slice]


def lung_box(lungs: NDArray[np.uint8] | None, slice_index: int) -> Box | None:
    """Rows and columns around the lungs of a slice, None where there are none."""
    if lungs is None or not 0 <= slice_index < lungs.shape[0]:
        return None
    plane = lungs[slice_index] > 0
    spans = []
    for axis in (1, 0):
        filled = np.flatnonzero(plane.any(axis=axis))
        if not len(filled):
            return None
        spans.append(slice(max(0, int(filled[0]) - MARGIN_PX), int(filled[-1]) + 1 + MARGIN_PX))
    return spans[0], spans[1]


def level_image(volume: Volume, slice_index: int, heat: NDArray[np.float32] | None, box: Box | None = None) -> QImage:
    """Slice ``slice_index``, or the part in ``box``, as an RGB image of at most LONGEST_SIDE pixels."""
    z = int(np.clip(slice_index, 0, volume.hu.shape[0] - 1))
    part = box or (slice(None), slice(None))
    plane = volume.hu[z][part]
    step = max(1, -(-max(plane.shape) // LONGEST_SIDE))
    rgb = np.repeat(lung_grey(plane[::step, ::step])[..., None], 3, axis=2)
    if heat is not None and heat.shape == volume.hu.shape[1:]:
        points = np.nan_to_num(heat[part][::step, ::step])
        rgb += (colour_at(points) - rgb) * (alpha_at(points) * OPACITY)[..., None]
    pixels = np.ascontiguousarray(rgb.astype(np.uint8))
    height, across = pixels.shape[:2]
    return QImage(pixels.data, across, height, 3 * across, QImage.Format.Format_RGB888).copy()
