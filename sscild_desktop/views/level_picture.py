"""The small picture of one Goh level: its axial slice in the lung window, the heat map over it."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from sscild_desktop.core.volume import Volume
from sscild_desktop.state.palette import PRESETS
from sscild_desktop.views.heatmap import alpha_at, colour_at

LONGEST_SIDE = 256
"""Pixels; a thumbnail needs no more, and every step of the stride saves time."""

OPACITY = 0.75
"""Of the heat map where it is strong."""


def level_image(volume: Volume, slice_index: int, heat: NDArray[np.float32] | None) -> QImage:
    """Slice ``slice_index`` as an RGB image of at most LONGEST_SIDE, pixels as they are (rows may be anisotropic)."""
    z = int(np.clip(slice_index, 0, volume.hu.shape[0] - 1))
    step = max(1, -(-max(volume.hu.shape[1:]) // LONGEST_SIDE))
    centre, width = PRESETS[0].centre, PRESETS[0].width
    grey = (volume.hu[z, ::step, ::step].astype(np.float32) - (centre - width / 2)) * (255.0 / width)
    rgb = np.repeat(np.clip(grey, 0, 255)[..., None], 3, axis=2)
    if heat is not None and heat.shape == volume.hu.shape[1:]:
        points = np.nan_to_num(heat[::step, ::step])
        rgb += (colour_at(points) - rgb) * (alpha_at(points) * OPACITY)[..., None]
    pixels = np.ascontiguousarray(rgb.astype(np.uint8))
    height, across = pixels.shape[:2]
    return QImage(pixels.data, across, height, 3 * across, QImage.Format.Format_RGB888).copy()
