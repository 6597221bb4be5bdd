"""Makes CT slices ready for the networks and puts their maps back on the CT grid: the same code trains and runs.

Slices are cropped to the body, resampled to a fixed spacing (so that a network always sees the same millimetres),
clipped to a HU window, scaled to 0..1 and padded to a multiple of the network's stride.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.analysis.body_box import Box, box_of
from sscild_desktop.core.errors import ModelRefused
from sscild_desktop.core.inference.cards import BODY, WHOLE_SLICE, CardInput, needed
from sscild_desktop.core.progress import Report, silent
from sscild_desktop.core.volume import Volume

WEIGHTS_KEPT = 64
"""Resamplings that are remembered; one takes some kilobytes."""

SLICES_A_REPORT = 16
"""Slices that are prepared between two reports."""


@dataclass(frozen=True)
class SliceSpec:
    """What a network wants: pixel spacing in mm, HU window that becomes 0..1, and its stride.

    A slice is seen alone, or as the middle one of ``planes`` (odd) that lie ``plane_spacing_mm`` apart.
    """

    spacing_mm: float = 1.25
    hu_low: float = -1150.0
    hu_high: float = 250.0
    multiple_of: int = 16
    planes: int = 1
    plane_spacing_mm: float = 0.0

    @classmethod
    def from_card(cls, card_input: CardInput) -> "SliceSpec":
        """From the "input" part of a model card. Raises ModelRefused for planes that have no middle one."""
        spacing_mm, window = needed(card_input.spacing_mm, "spacing_mm"), needed(card_input.hu_window, "hu_window")
        if card_input.frame != BODY or (card_input.planes or 1) == 1:
            return cls(spacing_mm, *window, card_input.multiple_of)
        planes = needed(card_input.planes, "planes")
        if planes % 2 == 0:
            raise ModelRefused(f"The model card asks for {planes} slices around one; an odd number is wanted.")
        apart_mm = needed(card_input.plane_spacing_mm, "plane_spacing_mm")
        return cls(spacing_mm, *window, card_input.multiple_of, planes, apart_mm)

    def around(self, index: int, count: int, slice_mm: float) -> list[int]:
        """Which of ``count`` slices, ``slice_mm`` apart, the network sees around one, itself in the middle.

        The nearest ones; beyond the ends the last one again, and for slices too far apart the middle one alone.
        """
        step = round(self.plane_spacing_mm / slice_mm)
        half = self.planes // 2
        return [min(max(index + step * offset, 0), count - 1) for offset in range(-half, half + 1)]


@dataclass(frozen=True)
class Frame:
    """What of a slice a network sees, and how: the box on the CT grid and the spacing, window and stride."""

    spec: SliceSpec
    box: Box


@dataclass(frozen=True)
class Placement:
    """Where prepared pixels lie on the CT grid: what ``put_back`` needs."""

    box: Box
    spacing_yx: tuple[float, float]
    spacing_mm: float
    size: tuple[int, int]
    ct_shape: tuple[int, int]


def frame_for(card_input: CardInput, volume: Volume) -> Frame:
    """The frame that the "input" part of a card asks for: the body at fixed millimetres, or the whole slice.

    A whole slice is resampled so that its longer side fills ``size`` pixels; a shorter side is padded with air.
    """
    if card_input.frame != WHOLE_SLICE:
        return Frame(SliceSpec.from_card(card_input), box_of(volume))
    (_, height, width), spacing = volume.hu.shape, volume.geometry.spacing
    size = needed(card_input.size, "size")
    spacing_mm = max(height * spacing[1], width * spacing[2]) / size
    return Frame(SliceSpec(spacing_mm, *needed(card_input.hu_window, "hu_window"), size), Box(0, height, 0, width))


@lru_cache(maxsize=WEIGHTS_KEPT)
def resample_weights(n_in: int, step_in: float, n_out: int, step_out: float) -> Any:
    """Sparse (n_out, n_in) weights of a linear (enlarging) or area-like (reducing) resampling; edges are repeated.

    Both grids cover the same length from the same edge, so the middles of their first pixels lie half a step in. They
    are kept, since every slice of a CT asks for the same ones: whoever changes them takes a copy.
    """
    from scipy import sparse

    scale = step_out / step_in
    reach = max(scale, 1.0)
    centre = (np.arange(n_out) + 0.5) * scale - 0.5
    taps = np.floor(centre - reach).astype(np.int64)[:, None] + 1 + np.arange(int(np.ceil(2 * reach)))
    weight = np.maximum(0.0, 1.0 - np.abs(taps - centre[:, None]) / reach)
    weight /= weight.sum(1, keepdims=True)
    rows = np.repeat(np.arange(n_out), taps.shape[1])
    entries = (weight.ravel().astype(np.float32), (rows, np.clip(taps, 0, n_in - 1).ravel()))
    return sparse.csr_matrix(entries, shape=(n_out, n_in))


def resample_plane(plane: NDArray[Any], rows: Any, columns: Any) -> NDArray[np.float32]:
    """One plane through the row and column weights of ``resample_weights``."""
    half = rows @ np.asarray(plane, dtype=np.float32)
    return np.ascontiguousarray((columns @ np.ascontiguousarray(half.T)).T)


def resample_slices(
    hu: NDArray[Any], spacing_yx: tuple[float, float], box: Box, spacing_mm: float
) -> NDArray[np.float32]:
    """(n, y, x) cropped to the box and resampled to square pixels of ``spacing_mm``; values kept."""
    size, rows, columns = _pixel_weights(box, spacing_yx, spacing_mm)
    out = np.empty((len(hu), *size), np.float32)
    for index, plane in enumerate(hu):
        out[index] = resample_plane(plane[box.y0 : box.y1, box.x0 : box.x1], rows, columns)
    return out


def _pixel_weights(box: Box, spacing_yx: tuple[float, float], spacing_mm: float) -> tuple[tuple[int, int], Any, Any]:
    """Size of the resampled box, and the weights of its rows and columns."""
    size = resampled_size(box, spacing_yx, spacing_mm)
    rows = resample_weights(box.y1 - box.y0, spacing_yx[0], size[0], spacing_mm)
    return size, rows, resample_weights(box.x1 - box.x0, spacing_yx[1], size[1], spacing_mm)


def resampled_size(box: Box, spacing_yx: tuple[float, float], spacing_mm: float) -> tuple[int, int]:
    height, width = box.y1 - box.y0, box.x1 - box.x0
    return (max(1, round(height * spacing_yx[0] / spacing_mm)), max(1, round(width * spacing_yx[1] / spacing_mm)))


def scale_hu(hu: NDArray[np.float32], low: float, high: float) -> NDArray[np.float32]:
    """HU window to 0..1, clipped."""
    return np.asarray(np.clip((hu - np.float32(low)) / np.float32(high - low), 0.0, 1.0), dtype=np.float32)


def _round_up(value: int, multiple: int) -> int:
    return -(-value // multiple) * multiple


def prepare_slices(
    hu: NDArray[np.int16], spacing_yx: tuple[float, float], box: Box, spec: SliceSpec
) -> tuple[NDArray[np.float32], Placement]:
    """(n, y, x) HU to (n, 1, H, W) network input, and where it lies. Padding (right, below) is air, 0."""
    small = scale_hu(resample_slices(hu, spacing_yx, box, spec.spacing_mm), spec.hu_low, spec.hu_high)
    padded = _padded(small, spec.multiple_of)
    placement = Placement(box, spacing_yx, spec.spacing_mm, small.shape[1:], hu.shape[1:])
    return padded[:, None], placement


def prepare_around(
    volume: Volume,
    slices: Sequence[int],
    box: Box,
    spec: SliceSpec,
    kept: dict[int, NDArray[np.float32]] | None = None,
) -> tuple[NDArray[np.float32], Placement]:
    """These slices as (n, planes, H, W) network input, each among its neighbours if the network sees them.

    ``kept`` are slices that an earlier call with this box and spec prepared; afterwards it holds those of this call.
    """
    hu, (slice_mm, *yx) = volume.hu, volume.geometry.spacing
    kept = {} if kept is None else kept
    seen = [spec.around(index, len(hu), slice_mm) for index in slices]
    used = {index for around in seen for index in around}
    new = sorted(used - kept.keys())
    planes, placement = prepare_slices(hu[np.asarray(new, np.intp)], (yx[0], yx[1]), box, spec)
    for index in kept.keys() - used:
        del kept[index]
    kept.update(zip(new, planes[:, 0], strict=True))
    return np.stack([[kept[index] for index in around] for around in seen]), placement


def prepare_mask(mask: NDArray[Any], spacing_yx: tuple[float, float], box: Box, spec: SliceSpec) -> NDArray[np.float32]:
    """(n, y, x) mask to (n, 1, H, W) 0/1 on the network's grid: the second input of ``goh-scores``."""
    share = resample_slices((mask > 0).astype(np.float32), spacing_yx, box, spec.spacing_mm)
    return _padded((share >= 0.5).astype(np.float32), spec.multiple_of)[:, None]


def _padded(planes: NDArray[np.float32], multiple: int) -> NDArray[np.float32]:
    count, height, width = planes.shape
    out = np.zeros((count, _round_up(height, multiple), _round_up(width, multiple)), np.float32)
    out[:, :height, :width] = planes
    return out


def put_back_above(
    plane: NDArray[np.float32], limit: float, placement: Placement
) -> tuple[tuple[slice, slice], NDArray[np.bool_]] | None:
    """Where a network's map (H, W) exceeds ``limit`` (above 0) on the CT, as ``put_back(…) >= limit``; None if nowhere.

    Rows and columns of the CT, and the mask in them: a mean of pixels exceeds nothing that none of them does, so that
    only the surroundings of those that do are put back.
    """
    size, (box, rows, columns) = placement.size, _weights_back(placement)
    small = plane[: size[0], : size[1]]
    above = small >= limit - ROUNDING
    if not above.any():
        return None
    y, x = (_touched(weights, np.asarray(above.any(axis=other))) for weights, other in ((rows, 1), (columns, 0)))
    wide = np.ascontiguousarray((columns[x] @ np.ascontiguousarray(small.T)).T)
    where: NDArray[np.bool_] = rows[y] @ wide >= limit
    return (slice(box.y0 + y.start, box.y0 + y.stop), slice(box.x0 + x.start, box.x0 + x.stop)), where


ROUNDING = 1e-6
"""A mean of equal numbers may come out this much larger than they are."""


def _touched(weights: Any, which: NDArray[np.bool_]) -> slice:
    """The rows of the weights in which what lies between the first and the last of ``which`` has a part."""
    found = np.flatnonzero(which)
    first, last = weights.indices[weights.indptr[:-1]], weights.indices[weights.indptr[1:] - 1]
    return slice(int(last.searchsorted(found[0])), int(first.searchsorted(found[-1], side="right")))


def _weights_back(placement: Placement) -> tuple[Box, Any, Any]:
    """The box of the CT, and the weights of its rows and columns from the network's pixels."""
    box, size = placement.box, placement.size
    height, width = box.y1 - box.y0, box.x1 - box.x0
    step = (height * placement.spacing_yx[0] / size[0], width * placement.spacing_yx[1] / size[1])
    rows = resample_weights(size[0], step[0], height, placement.spacing_yx[0])
    return box, rows, resample_weights(size[1], step[1], width, placement.spacing_yx[1])


def put_back(maps: NDArray[np.float32], placement: Placement) -> NDArray[np.float32]:
    """(n, c, H, W) network maps to (n, c, y, x) on the CT grid, bilinear inside the box and 0 outside it."""
    size, (box, rows, columns) = placement.size, _weights_back(placement)
    out = np.zeros((*maps.shape[:2], *placement.ct_shape), np.float32)
    for index in np.ndindex(*maps.shape[:2]):
        small = maps[index][: size[0], : size[1]]
        wide = np.ascontiguousarray((columns @ np.ascontiguousarray(small.T)).T)
        out[index][box.y0 : box.y1, box.x0 : box.x1] = rows @ wide
    return out


@dataclass(frozen=True)
class VolumeSpec:
    """What a network of stacks wants: pixels as ``slice_spec``, even planes, and so many of them at once."""

    slice_spec: SliceSpec
    plane_spacing_mm: float
    planes: int

    @classmethod
    def from_card(cls, card_input: CardInput) -> "VolumeSpec":
        """From the "input" part of a model card."""
        mm = needed(card_input.plane_spacing_mm, "plane_spacing_mm")
        return cls(SliceSpec.from_card(card_input), mm, needed(card_input.planes, "planes"))


def plane_count(slices: int, slice_spacing_mm: float, plane_spacing_mm: float) -> int:
    """How many planes cover a volume of so many slices."""
    return max(1, round(slices * slice_spacing_mm / plane_spacing_mm))


def prepare_volume(
    volume: Volume, spec: VolumeSpec, report: Report = silent, text: str = ""
) -> tuple[NDArray[np.float32], Placement]:
    """A volume to (planes, H, W) network input from caudal to cranial, and where a plane's pixels lie on the CT.

    Slice after slice is resampled and added to the planes it has a part in, so that nothing of the size of the CT is
    held. Padding (right, below) is air, 0.
    """
    (count, *shape), spacing = volume.hu.shape, volume.geometry.spacing
    box, pixels = box_of(volume), spec.slice_spec
    size, rows, columns = _pixel_weights(box, (spacing[1], spacing[2]), pixels.spacing_mm)
    planes = np.zeros((plane_count(count, spacing[0], spec.plane_spacing_mm), *size), np.float32)
    weights = resample_weights(count, spacing[0], len(planes), spec.plane_spacing_mm).tocsc()
    weights.sum_duplicates()
    for index in range(count):
        if index % SLICES_A_REPORT == 0:
            report(index / count, text)
        used = slice(weights.indptr[index], weights.indptr[index + 1])
        if used.start == used.stop:
            continue
        small = resample_plane(volume.hu[index, box.y0 : box.y1, box.x0 : box.x1], rows, columns)
        for plane, weight in zip(weights.indices[used], weights.data[used], strict=True):
            planes[plane] += weight * small
    scaled = _padded(scale_hu(planes, pixels.hu_low, pixels.hu_high), pixels.multiple_of)
    return scaled, Placement(box, (spacing[1], spacing[2]), pixels.spacing_mm, size, (shape[0], shape[1]))
