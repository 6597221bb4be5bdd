"""The numbers of a measurement: millimetres from the geometry, HU from the voxels whose centres lie inside."""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.measuring.shapes import AREAS, PLANES, SLACK, Measurement
from sscild_desktop.core.volume import Geometry, Volume
from sscild_desktop.core.wording import counted, fixed

OUTSIDE = "outside this CT"
NO_VOXEL = "no voxel inside"
BIN_HU = 20
"""Width of a bin of the histogram."""


@dataclass(frozen=True)
class Values:
    """What does not belong to the kind, or cannot be had, is None. ``sd_hu`` is that of a sample (n − 1).

    ``histogram`` counts voxels in bins of ``BIN_HU`` from ``histogram_hu`` on.
    """

    length_mm: float | None = None
    angle_deg: float | None = None
    area_mm2: float | None = None
    hu: int | None = None
    voxels: int | None = None
    mean_hu: float | None = None
    sd_hu: float | None = None
    min_hu: int | None = None
    max_hu: int | None = None
    histogram_hu: int | None = None
    histogram: tuple[int, ...] = ()


@dataclass(frozen=True)
class Measured:
    """A measurement with its numbers, for lists and exports."""

    shape: Measurement
    values: Values
    text: str


def measured(shape: Measurement, volume: Volume) -> Measured:
    """The numbers of a measurement on this volume, and in words."""
    values = values_of(shape, volume)
    return Measured(shape, values, text_of(shape, values))


def values_of(shape: Measurement, volume: Volume) -> Values:
    """Length, angle and area are geometry alone; HU are of voxels of the volume, none where it lies outside."""
    points = np.asarray(shape.points, np.float64)
    if shape.kind == "ruler":
        return Values(length_mm=float(np.linalg.norm(points[1] - points[0])))
    if shape.kind == "angle":
        return Values(angle_deg=_angle(points))
    if shape.kind == "point":
        return Values(hu=_hu_at(shape.voxels(volume.geometry)[0], volume))
    return _area(shape, volume)


def _angle(points: NDArray[np.float64]) -> float | None:
    """Degrees at the second point, 0 to 180; None where a leg has no length."""
    one, other = points[0] - points[1], points[2] - points[1]
    if not one.any() or not other.any():
        return None
    return math.degrees(math.atan2(float(np.linalg.norm(np.cross(one, other))), float(one @ other)))


def _hu_at(voxel: NDArray[np.float64], volume: Volume) -> int | None:
    z, y, x = (int(np.floor(i + 0.5 + SLACK)) for i in voxel)
    is_inside = all(0 <= i < n for i, n in zip((z, y, x), volume.hu.shape, strict=True))
    return int(volume.hu[z, y, x]) if is_inside else None


def _area(shape: Measurement, volume: Volume) -> Values:
    sides = _sides_mm(shape, volume)
    area = sides[0] * sides[1] * (math.pi / 4 if shape.kind == "ellipse" else 1.0)
    inside = hu_inside(shape, volume)
    if inside is None or not len(inside):
        return Values(area_mm2=area, voxels=None if inside is None else 0)
    hu = inside.astype(np.float64)
    start, counts = _histogram(inside)
    return Values(
        area_mm2=area,
        voxels=len(inside),
        mean_hu=float(hu.mean()),
        sd_hu=float(hu.std(ddof=1)) if len(inside) > 1 else None,
        min_hu=int(inside.min()),
        max_hu=int(inside.max()),
        histogram_hu=start,
        histogram=counts,
    )


def _sides_mm(shape: Measurement, volume: Volume) -> tuple[float, float]:
    """Height and width of the box in its plane."""
    one, other = shape.voxels(volume.geometry)
    axes = [axis for axis in range(3) if axis != shape.axis]
    height, width = (abs(float(other[axis] - one[axis])) * volume.geometry.spacing[axis] for axis in axes)
    return height, width


def hu_inside(shape: Measurement, volume: Volume) -> NDArray[np.int16] | None:
    """HU of the voxels whose centres lie in an ellipse or rectangle, on the edge included; None outside the volume."""
    index = shape.slice_index(volume.geometry)
    if shape.kind not in AREAS or not 0 <= index < volume.hu.shape[shape.axis]:
        return None
    plane = np.moveaxis(volume.hu, shape.axis, 0)[index]
    corners = np.delete(shape.voxels(volume.geometry), shape.axis, axis=1)
    low, high = corners.min(axis=0), corners.max(axis=0)
    first = np.maximum(np.ceil(low - SLACK), 0).astype(int)
    last = np.minimum(np.floor(high + SLACK), np.asarray(plane.shape) - 1).astype(int)
    if (high < -0.5).any() or (low > np.asarray(plane.shape) - 0.5).any():
        return None
    part = plane[first[0] : last[0] + 1, first[1] : last[1] + 1]
    if shape.kind == "rectangle" or not part.size:
        return np.asarray(part).ravel()
    rows, columns = np.ogrid[first[0] : last[0] + 1, first[1] : last[1] + 1]
    middle, half = (low + high) / 2, np.maximum((high - low) / 2, SLACK)
    away = ((rows - middle[0]) / half[0]) ** 2 + ((columns - middle[1]) / half[1]) ** 2
    return np.asarray(part[away <= 1 + SLACK])


def _histogram(hu: NDArray[np.int16]) -> tuple[int, tuple[int, ...]]:
    bins = np.floor_divide(hu.astype(np.int64), BIN_HU)
    start = int(bins.min())
    return start * BIN_HU, tuple(int(n) for n in np.bincount(bins - start))


def text_of(shape: Measurement, values: Values) -> str:
    """The numbers in a line, as on the picture."""
    if shape.kind == "ruler":
        return f"{fixed(values.length_mm, 2)} mm"
    if shape.kind == "angle":
        return f"{fixed(values.angle_deg, 1)}°"
    if shape.kind == "point":
        return OUTSIDE if values.hu is None else f"{fixed(values.hu, 0)} HU"
    area = f"{fixed(values.area_mm2, 1)} mm²"
    if not values.voxels:
        return f"{area}, {OUTSIDE if values.voxels is None else NO_VOXEL}"
    spread = "" if values.sd_hu is None else f" ± {fixed(values.sd_hu, 1)}"
    return f"{fixed(values.mean_hu, 1)}{spread} HU, {area}, {counted(values.voxels, 'voxel')}"


def place_of(shape: Measurement, geometry: Geometry) -> str:
    """'axial 31': plane and slice as the pictures count them."""
    return f"{PLANES[shape.axis]} {shape.slice_index(geometry) + 1}"
