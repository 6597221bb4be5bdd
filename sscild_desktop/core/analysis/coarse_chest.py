"""A whole chest as a coarse stack of square planes, as the networks of levels and lobes see it.

The body's middle lies in the middle of every plane; nothing is cropped to the body.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.analysis.body_box import Box, box_of
from sscild_desktop.core.analysis.prepare import (
    Placement,
    resample_slices,
    resample_weights,
    resampled_size,
    scale_hu,
)
from sscild_desktop.core.inference.cards import CardInput, needed
from sscild_desktop.core.volume import Volume


@dataclass(frozen=True)
class LevelSpec:
    """What the level network wants: a coarse stack of square planes around the body's middle."""

    spacing_mm: float = 4.0
    plane_spacing_mm: float = 4.0
    size: int = 96
    hu_low: float = -1024.0
    hu_high: float = 476.0

    @classmethod
    def from_card(cls, card_input: CardInput) -> "LevelSpec":
        """From the "input" part of a model card."""
        return cls(
            needed(card_input.spacing_mm, "spacing_mm"),
            needed(card_input.plane_spacing_mm, "plane_spacing_mm"),
            needed(card_input.size, "size"),
            *needed(card_input.hu_window, "hu_window"),
        )


def prepare_levels(volume: Volume, spec: LevelSpec | None = None) -> tuple[NDArray[np.float32], NDArray[np.float64]]:
    """A volume to the level network's (Z, 1, size, size) planes from caudal to cranial, and each plane's patient z."""
    spec = spec or LevelSpec()
    spacing = volume.geometry.spacing
    stack, box = volume.hu, box_of(volume)
    count = max(2, round(len(stack) * spacing[0] / spec.plane_spacing_mm))
    weights = resample_weights(len(stack), spacing[0], count, spec.plane_spacing_mm)
    planes = level_planes(stack, (spacing[1], spacing[2]), box, spec)
    mixed = np.asarray(weights @ planes.reshape(len(planes), -1)).reshape(count, 1, spec.size, spec.size)
    centre = (np.arange(count) + 0.5) * spec.plane_spacing_mm / spacing[0] - 0.5
    plane_z = np.asarray([volume.geometry.slice_z_mm(float(z)) for z in centre])
    return scale_hu(mixed, spec.hu_low, spec.hu_high), plane_z


def level_planes(
    hu: NDArray[np.int16], spacing_yx: tuple[float, float], box: Box, spec: LevelSpec
) -> NDArray[np.float32]:
    """(n, size, size) HU planes at the level network's spacing with the body's middle in the middle."""
    small = resample_slices(hu, spacing_yx, box, spec.spacing_mm)
    out = np.full((len(hu), spec.size, spec.size), spec.hu_low, np.float32)
    (y_to, y_from), (x_to, x_from) = (_centred(side, spec.size) for side in small.shape[1:])
    out[:, y_to, x_to] = small[:, y_from, x_from]
    return out


def _centred(side: int, size: int) -> tuple[slice, slice]:
    """Where ``side`` pixels lie in the middle of ``size``, and which of them do: the ends are cut off if too many."""
    start, count = (size - side) // 2, min(side, size)
    return slice(max(start, 0), max(start, 0) + count), slice(max(-start, 0), max(-start, 0) + count)


def uncentred(
    planes: NDArray[np.float32], shape: tuple[int, int], spacing_yx: tuple[float, float], box: Box, spec: LevelSpec
) -> tuple[NDArray[np.float32], Placement]:
    """(..., size, size) maps of planes as ``level_planes`` makes them, on the pixels of the box, and where they lie."""
    size = resampled_size(box, spacing_yx, spec.spacing_mm)
    out = np.zeros((*planes.shape[:-2], *size), np.float32)
    (y_to, y_from), (x_to, x_from) = (_centred(side, spec.size) for side in size)
    out[..., y_from, x_from] = planes[..., y_to, x_to]
    return out, Placement(box, spacing_yx, spec.spacing_mm, size, shape)
