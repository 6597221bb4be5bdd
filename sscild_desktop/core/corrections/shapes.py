"""The voxels that a tool touches: discs and balls along a stroke, polygons; in millimetres, on the grid of the CT."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Box = tuple[slice, slice, slice]
Place = tuple[float, float, float]
"""Fractional voxel (z, y, x)."""

Spacing = tuple[float, float, float]
Mask = NDArray[np.bool_]

MOST_POINTS = 4000
"""Points of one stroke that are looked at; a longer one is thinned out."""


@dataclass(frozen=True)
class Region:
    """Voxels of a volume: those of ``where`` inside ``box``."""

    box: Box
    where: Mask

    @property
    def is_empty(self) -> bool:
        return not self.where.any()


def nothing() -> Region:
    return Region((slice(0, 0),) * 3, np.zeros((0, 0, 0), bool))


def swept(
    points: Sequence[Place],
    radius_mm: float,
    shape: tuple[int, int, int],
    spacing: Spacing,
    axis: int | None = None,
) -> Region:
    """Voxels whose centres lie within ``radius_mm`` of the line through ``points``.

    With an ``axis`` only those of the slice across it on which the first point lies: a disc that was moved; without
    one a ball. The voxel under the first point always belongs to it. Outside the volume there is nothing.
    """
    path = _thinned(np.asarray(points, np.float64).reshape(-1, 3))
    if not len(path) or not np.isfinite(path).all():
        return nothing()
    if axis is not None:
        path[:, axis] = np.rint(path[0, axis])
    reach = [radius_mm / step if number != axis else 0.0 for number, step in enumerate(spacing)]
    voxel = np.rint(path[0])
    box = box_of(np.minimum(path.min(0) - reach, voxel), np.maximum(path.max(0) + reach, voxel), shape)
    where = np.zeros(_size(box), bool)
    if where.size:
        for start, end in zip(path, path[1:] if len(path) > 1 else path, strict=False):
            _sweep(where, box, (start, end), radius_mm, spacing, reach)
        _touch(where, box, path[0])
    return Region(box, where)


def _thinned(path: NDArray[np.float64]) -> NDArray[np.float64]:
    """Without points that repeat the one before, and at most ``MOST_POINTS`` of them."""
    if len(path) > 1:
        keep = np.ones(len(path), bool)
        keep[1:] = np.any(path[1:] != path[:-1], axis=1)
        path = path[keep]
    return path[:: -(-len(path) // MOST_POINTS)].copy() if len(path) else path


def box_of(low: NDArray[np.float64], high: NDArray[np.float64], shape: tuple[int, ...]) -> Box:
    """The whole voxels from ``low`` to ``high`` (both belong to it) that are in the volume; it may be empty."""
    spans = [
        (min(max(math.ceil(float(one) - 1e-9), 0), n), min(max(math.floor(float(other) + 1e-9) + 1, 0), n))
        for one, other, n in zip(low, high, shape, strict=True)
    ]
    z, y, x = (slice(start, max(start, end)) for start, end in spans)
    return z, y, x


def _size(box: Box) -> tuple[int, int, int]:
    z, y, x = (part.stop - part.start for part in box)
    return z, y, x


def _sweep(
    where: Mask,
    box: Box,
    ends: tuple[NDArray[np.float64], NDArray[np.float64]],
    radius_mm: float,
    spacing: Spacing,
    reach: Sequence[float],
) -> None:
    """Adds one straight piece of a stroke, looking only at the voxels near it."""
    start, end = ends
    low, high = np.minimum(start, end) - reach, np.maximum(start, end) + reach
    near = box_of(low, high, tuple(part.stop for part in box))
    inner = tuple(
        slice(max(one.start, whole.start) - whole.start, one.stop - whole.start)
        for one, whole in zip(near, box, strict=True)
    )
    step = np.asarray(spacing)
    places = [
        (np.arange(part.start + whole.start, part.stop + whole.start) - first) * mm
        for part, whole, first, mm in zip(inner, box, start, step, strict=True)
    ]
    z, y, x = np.ix_(*places)
    along = (end - start) * step
    length = float(along @ along)
    share = np.clip((z * along[0] + y * along[1] + x * along[2]) / length, 0, 1) if length else np.float64(0)
    away = (z - share * along[0]) ** 2 + (y - share * along[1]) ** 2 + (x - share * along[2]) ** 2
    where[inner] |= away <= radius_mm * radius_mm * (1 + 1e-12)


def _touch(where: Mask, box: Box, place: NDArray[np.float64]) -> None:
    """A brush that is smaller than a voxel still takes the one under it."""
    voxel = [int(np.rint(one)) for one in place]
    if all(part.start <= one < part.stop for one, part in zip(voxel, box, strict=True)):
        where[tuple(one - part.start for one, part in zip(voxel, box, strict=True))] = True


def polygon(points: Sequence[Place], shape: tuple[int, int, int], axis: int) -> Region:
    """Voxels whose centres lie inside a closed outline drawn on the slice across ``axis`` (even-odd rule)."""
    path = np.asarray(points, np.float64).reshape(-1, 3)
    if len(path) < 3 or not np.isfinite(path).all():
        return nothing()
    path[:, axis] = np.rint(path[0, axis])
    box = box_of(path.min(0), path.max(0), shape)
    where = np.zeros(_size(box), bool)
    if where.size:
        rows, columns = (number for number in range(3) if number != axis)
        y = np.arange(box[rows].start, box[rows].stop)[:, None]
        x = np.arange(box[columns].start, box[columns].stop)[None]
        where |= np.expand_dims(_inside(path[:, [rows, columns]], y, x), axis)
    return Region(box, where)


def _inside(outline: NDArray[np.float64], y: NDArray[np.intp], x: NDArray[np.intp]) -> Mask:
    """Whether a line to the right crosses the outline an odd number of times."""
    inside = np.zeros((y.size, x.size), bool)
    for (y0, x0), (y1, x1) in zip(outline, np.roll(outline, -1, axis=0), strict=True):
        if y0 != y1:
            crosses = (y0 > y) != (y1 > y)
            inside ^= crosses & (x < (x1 - x0) * (y - y0) / (y1 - y0) + x0)
    return inside
