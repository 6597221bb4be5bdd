"""Half-resolution images of the lungs alone for registration: distance to the border of each lung, local contrast.

Everything outside the lungs is one constant, so that neither arms, table nor chest wall pull. The distance to the
border makes the outlines fit whatever the lung in them looks like; the contrast is measured against the lung around
it, so that neither a deeper breath nor new ground-glass looks like a shift.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.classes import Lung
from sscild_desktop.core.errors import InputRefused
from sscild_desktop.core.progress import Report, silent
from sscild_desktop.core.volume import Geometry, Volume

WORKING_MM = 2.8
"""Wanted voxel size: about half the resolution of a CT in plane after averaging, and no more than a lung needs."""

MARGIN_MM = 30.0
"""Room around the lungs, in which the distance to them still guides."""

FAR_MM = 12.0
"""The distance to the border of a lung is cut off here: what is far off needs no more than to stay far off."""

HU_RANGE = (-1000, 100)
CONTRAST_MM = 9.0
"""Radius (Gaussian SD) of the lung around a place with which its density is compared."""

LEAST_SD_HU = 25.0
"""Added to the local spread: in lung without any structure noise must not become contrast."""

CONTRAST_LIMIT = 3.0

Floats = NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class Working:
    """The lungs of one CT on a coarse grid. ``distances`` (side, z, y, x) mm inside each lung, negative outside;
    ``contrast`` (z, y, x) in local SDs, 0 outside; ``inside`` is where the lungs are, ``known`` what the scanner saw;
    ``sides`` are the labels."""

    geometry: Geometry
    distances: Floats
    contrast: Floats
    inside: NDArray[np.bool_]
    known: NDArray[np.bool_]
    sides: tuple[Lung, ...]


def make_working(volume: Volume, lungs: NDArray[np.uint8], report: Report = silent, text: str = "") -> Working:
    """The working images of one CT; ``lungs`` must not be empty. ``text`` is what ``report`` is told."""
    report(0.0, text)
    geometry, start, steps = _grid(lungs, volume.geometry)
    sides = tuple(side for side in Lung if (lungs == side).any())
    shares, hu = _averages(volume.hu, lungs, sides, geometry.shape, start, steps, lambda part: report(0.5 * part, text))
    inside = shares.sum(axis=0) > 0.5
    if not inside.any():
        raise InputRefused("A lung mask is full of holes, so the CTs cannot be registered; analyse them again.")
    seen = [_seen(*item) for item in zip(start, steps, geometry.shape, volume.hu.shape, strict=True)]
    # A lung that is cut off by the field goes on beyond it: the cut is no border that could be fitted.
    nearest = np.ix_(*(np.clip(np.arange(n), k[0], k[-1]) for n, k in zip(geometry.shape, seen, strict=True)))
    distances = np.empty_like(shares)
    for number, share in enumerate(shares):
        report(0.5 + 0.2 * number, text)
        distances[number] = _signed_distance((share > 0.5)[nearest], geometry.spacing)
    report(0.9, text)
    known = np.zeros(geometry.shape, np.bool_)
    known[np.ix_(*seen)] = True
    return Working(geometry, distances, _contrast(hu, inside, geometry.spacing), inside, known, sides)


def _grid(lungs: NDArray[np.uint8], geometry: Geometry) -> tuple[Geometry, tuple[int, ...], tuple[int, ...]]:
    """Coarse grid around the lungs, the fine voxel at which it starts (may lie before the volume), voxels per block."""
    steps = tuple(max(round(WORKING_MM / s), 1) for s in geometry.spacing)
    spans = [np.flatnonzero(lungs.any(axis=axes)) for axes in ((1, 2), (0, 2), (0, 1))]
    margins = [int(np.ceil(MARGIN_MM / s)) for s in geometry.spacing]
    start = tuple(int(span[0]) - margin for span, margin in zip(spans, margins, strict=True))
    ends = [int(span[-1]) + 1 + margin for span, margin in zip(spans, margins, strict=True)]
    z, y, x = (-(-(end - first) // step) for first, end, step in zip(start, ends, steps, strict=True))
    middle = tuple(first + (step - 1) / 2 for first, step in zip(start, steps, strict=True))
    origin = geometry.index_to_patient(np.array(middle))
    spacing = tuple(s * step for s, step in zip(geometry.spacing, steps, strict=True))
    place = (float(origin[0]), float(origin[1]), float(origin[2]))
    coarse = Geometry((z, y, x), (spacing[0], spacing[1], spacing[2]), place, geometry.direction)
    return coarse, start, steps


def _seen(start: int, step: int, blocks: int, size: int) -> NDArray[np.intp]:
    """Blocks of an axis of which more than half lies in the volume."""
    middle = start + step * np.arange(blocks) + (step - 1) / 2
    return np.flatnonzero((middle >= -0.5) & (middle <= size - 0.5))


def _averages(
    hu: NDArray[np.int16],
    lungs: NDArray[np.uint8],
    sides: tuple[Lung, ...],
    shape: tuple[int, int, int],
    start: tuple[int, ...],
    steps: tuple[int, ...],
    told: Callable[[float], None],
) -> tuple[Floats, Floats]:
    """Share of each lung (side, z, y, x) and the mean HU of the lung voxels in every block."""
    shares = np.zeros((len(sides), *shape), np.float32)
    total = np.zeros(shape, np.float32)
    window = tuple(_window(*item) for item in zip(start, steps, shape, hu.shape, strict=True))
    plane = (window[1][0], window[2][0])
    for block in range(shape[0]):
        told(block / shape[0])
        first = start[0] + block * steps[0]
        rows = slice(max(first, 0), max(first + steps[0], 0))
        mask = lungs[rows][:, *plane]
        if not mask.any():
            continue
        values = np.clip(hu[rows][:, *plane], *HU_RANGE)
        total[block] = _blocks((values * (mask > 0)).sum(axis=0, dtype=np.float32), window[1:], steps[1:], shape[1:])
        for share, side in zip(shares, sides, strict=True):
            share[block] = _blocks((mask == side).sum(axis=0, dtype=np.float32), window[1:], steps[1:], shape[1:])
    count = shares.sum(axis=0)
    mean = np.divide(total, count, out=np.zeros_like(total), where=count > 0)
    return shares / np.float32(np.prod(steps)), mean


def _window(start: int, step: int, blocks: int, size: int) -> tuple[slice, int, int]:
    """The part of an axis inside the volume, and the padding before and after it up to whole blocks."""
    end = start + step * blocks
    inside = slice(max(start, 0), min(end, size))
    return inside, max(-start, 0), max(end - size, 0)


def _blocks(
    plane: Floats, window: tuple[tuple[slice, int, int], ...], steps: tuple[int, ...], shape: tuple[int, ...]
) -> Floats:
    """Sums over blocks of a padded plane."""
    padded = np.pad(plane, [item[1:] for item in window])
    return np.asarray(padded.reshape(shape[0], steps[0], shape[1], steps[1]).sum(axis=(1, 3)))


def _signed_distance(mask: NDArray[np.bool_], spacing: tuple[float, float, float]) -> Floats:
    """Millimetres from the border, positive inside, cut off at ``FAR_MM`` and smoothed over the steps of the voxels."""
    from scipy import ndimage

    signed = np.full(mask.shape, -FAR_MM, np.float32)
    box = _around(mask, spacing)
    near = mask[box]
    half = min(spacing) / 2
    inner, outer = (ndimage.distance_transform_edt(part, spacing) - half for part in (near, ~near))
    signed[box] = np.clip(np.where(near, inner, -outer), -FAR_MM, FAR_MM)
    return np.asarray(ndimage.gaussian_filter(signed, 0.7))


def _around(mask: NDArray[np.bool_], spacing: tuple[float, float, float]) -> tuple[slice, ...]:
    """The box of a mask and what lies nearer to it than ``FAR_MM``."""
    box = []
    for axis, others in enumerate(((1, 2), (0, 2), (0, 1))):
        where, room = np.flatnonzero(mask.any(axis=others)), int(np.ceil(FAR_MM / spacing[axis])) + 1
        box.append(slice(max(int(where[0]) - room, 0), int(where[-1]) + room + 1) if len(where) else slice(0, 1))
    return tuple(box)


def _contrast(hu: Floats, inside: NDArray[np.bool_], spacing: tuple[float, float, float]) -> Floats:
    """Density against the mean of the lung around, in SDs of the lung around; 0 outside the lungs."""
    from scipy import ndimage

    widths = [CONTRAST_MM / s for s in spacing]
    mask = inside.astype(np.float32)

    def around(values: Floats) -> Floats:
        return np.asarray(ndimage.gaussian_filter(values, widths, truncate=2.5))

    weight = np.maximum(around(mask), 1e-3)
    mean = around(hu * mask) / weight
    away = np.asarray((hu - mean) * mask, np.float32)
    sd = np.sqrt(around(away * away) / weight) + LEAST_SD_HU
    return np.asarray(np.clip(away / sd, -CONTRAST_LIMIT, CONTRAST_LIMIT))
