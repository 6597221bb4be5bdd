"""Signed distances, tubes and point clouds from which the phantom is painted; millimetres everywhere."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float32]
Points = NDArray[np.float64]

FAR_MM = 1e3
"""What a distance field holds where nothing was painted."""


@dataclass(frozen=True)
class Grid:
    """An even axial grid; world millimetres are 0 at the middle of x and y, and at the carina of z."""

    shape: tuple[int, int, int]
    spacing: tuple[float, float, float]
    first_z: float

    @cached_property
    def x(self) -> Array:
        return self._centred(2)

    @cached_property
    def y(self) -> Array:
        return self._centred(1)

    @cached_property
    def z(self) -> Array:
        return (self.first_z + np.arange(self.shape[0]) * self.spacing[0]).astype(np.float32)

    def _centred(self, axis: int) -> Array:
        count = self.shape[axis]
        return ((np.arange(count) - (count - 1) / 2) * self.spacing[axis]).astype(np.float32)

    @property
    def voxel_mm3(self) -> float:
        return float(np.prod(self.spacing))

    def index(self, points: Points) -> Points:
        """Fractional (z, y, x) indices of world points (n, 3) given as (x, y, z)."""
        first = np.array([self.first_z, self.y[0], self.x[0]])
        return np.asarray((points[:, ::-1] - first) / np.asarray(self.spacing), np.float64)

    def empty_distance(self) -> Array:
        return np.full(self.shape, FAR_MM, np.float32)


def smooth_max(a: Array, b: Array, width: float) -> Array:
    """Larger of two distances with the edge rounded over ``width`` mm (intersection of two shapes)."""
    overlap = np.maximum(width - np.abs(a - b), 0.0)
    return np.asarray(np.maximum(a, b) + overlap * overlap * (0.25 / width), np.float32)


def smooth_min(a: Array, b: Array, width: float) -> Array:
    """Union of two shapes with the crease filled over ``width`` mm."""
    return -smooth_max(-a, -b, width)


def ellipse(x: Array, y: Array, radius_x: Array | float, radius_y: Array | float) -> Array:
    """First-order signed distance to an axis-aligned ellipse round 0."""
    u, v = x / radius_x, y / radius_y
    su, sv = u / radius_x, v / radius_y
    slope = np.sqrt(su * su + sv * sv) + 1e-6
    return np.asarray((u * u + v * v - 1.0) / (2.0 * slope), np.float32)


def ellipsoid(x: Array, y: Array, z: float, centre: Points, axes: Points, radii: Points) -> Array:
    """First-order signed distance on one slice to an ellipsoid whose ``axes`` rows are unit vectors."""
    cx, cy, cz = centre.tolist()  # Python numbers, because NumPy's own would turn every array into float64
    dx, dy, dz = x - cx, y - cy, z - cz
    level = np.zeros_like(x)
    slope = np.zeros_like(x)
    for (ax, ay, az), radius in zip(axes.tolist(), radii.tolist(), strict=True):
        along = dx * (ax / radius) + dy * (ay / radius) + dz * az / radius
        along *= along
        level += along
        slope += along / (radius * radius)
    return np.asarray((level - 1.0) / (2.0 * np.sqrt(slope) + 1e-6), np.float32)


def paint(hu: Array, distance: Array, value: Array | float, edge: float = 1.0) -> None:
    """Blend ``value`` into ``hu`` where ``distance`` is negative; the edge is soft as partial volume makes it."""
    share = np.clip(0.5 - distance * (1.0 / edge), 0.0, 1.0)
    hu += (value - hu) * share


def curve(points: Points, step: float = 4.0) -> Points:
    """A smooth line through control points (n, k): columns may hold x, y, z and further values as the radius."""
    from scipy.interpolate import PchipInterpolator

    length = np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(points[:, :3], axis=0), axis=1))])
    samples = np.linspace(0.0, length[-1], max(2, int(np.ceil(length[-1] / step)) + 1))
    return np.asarray(PchipInterpolator(length, points)(samples), np.float64)


def add_tube(distance: Array, grid: Grid, line: Points, margin: float = 3.0) -> None:
    """Lower ``distance`` to that of a round tube along ``line`` (n, 4: x, y, z, radius), exact up to ``margin`` mm."""
    for start, end in zip(line[:-1], line[1:], strict=True):
        _add_cone(distance, grid, start, end, margin)


def _add_cone(distance: Array, grid: Grid, start: Points, end: Points, margin: float) -> None:
    reach = max(start[3], end[3]) + margin
    low = np.minimum(start, end)[:3] - reach
    high = np.maximum(start, end)[:3] + reach
    bounds = grid.index(np.stack([low, high]))
    first = np.clip(np.ceil(bounds[0]).astype(int), 0, None)
    last = np.minimum(np.floor(bounds[1]).astype(int) + 1, grid.shape)
    if np.any(last <= first):
        return
    box = tuple(slice(a, b) for a, b in zip(first, last, strict=True))
    dz = (grid.z[box[0]] - np.float32(start[2]))[:, None, None]
    dy = (grid.y[box[1]] - np.float32(start[1]))[None, :, None]
    dx = (grid.x[box[2]] - np.float32(start[0]))[None, None, :]
    step = (end - start).astype(np.float32)
    t = np.clip((dx * step[0] + dy * step[1] + dz * step[2]) / (np.dot(step[:3], step[:3]) + 1e-9), 0.0, 1.0)
    gap = np.sqrt((dx - t * step[0]) ** 2 + (dy - t * step[1]) ** 2 + (dz - t * step[2]) ** 2)
    np.minimum(distance[box], gap - (np.float32(start[3]) + t * step[3]), out=distance[box])


def tube_cloud(starts: Points, ends: Points, radii: Points, step: float = 0.6) -> tuple[Points, Points]:
    """Points evenly filling many straight tubes at once, and the mm³ that each point stands for."""
    length = np.linalg.norm(ends - starts, axis=1)
    along = np.maximum(1, np.ceil(length / step)).astype(int)
    across = np.maximum(1, np.ceil(np.pi * radii**2 / step**2)).astype(int)
    count = along * across
    tube = np.repeat(np.arange(len(length)), count)
    order = np.arange(count.sum()) - np.repeat(np.cumsum(count) - count, count)
    ring, row = order % across[tube], order // across[tube]
    # a sunflower disc is even at every size; turning it per row avoids beads along the tube
    radius = radii[tube] * np.sqrt((ring + 0.5) / across[tube])
    angle = 2.399963 * ring + 1.7 * row
    axis = (ends - starts) / np.maximum(length, 1e-6)[:, None]
    helper = np.where(np.abs(axis[:, 2:3]) < 0.8, [[0.0, 0.0, 1.0]], [[1.0, 0.0, 0.0]])
    side = np.cross(axis, helper)
    side /= np.linalg.norm(side, axis=1, keepdims=True)
    other = np.cross(axis, side)
    share = ((row + 0.5) / along[tube])[:, None]
    points = starts[tube] + (ends - starts)[tube] * share
    points += side[tube] * (radius * np.cos(angle))[:, None] + other[tube] * (radius * np.sin(angle))[:, None]
    volume = np.repeat(np.pi * radii**2 * length / count, count)
    return points, volume


def occupancy(grid: Grid, points: Points, volumes: Points) -> Array:
    """Share 0..1 of every voxel that the point cloud fills (trilinear, so thin tubes keep their exact volume)."""
    index = grid.index(points)
    base = np.floor(index).astype(np.int64)
    inside = np.all((base >= 0) & (base < np.asarray(grid.shape) - 1), axis=1)
    base, part, amount = base[inside], (index - base)[inside], volumes[inside] / grid.voxel_mm3
    flat = np.ravel_multi_index(tuple(base.T), grid.shape)
    total = np.zeros(int(np.prod(grid.shape)), np.float32)
    strides = (grid.shape[1] * grid.shape[2], grid.shape[2], 1)
    for corner in np.ndindex(2, 2, 2):
        weight = amount * np.prod(np.where(corner, part, 1.0 - part), axis=1)
        np.add.at(total, flat + int(np.dot(corner, strides)), weight.astype(np.float32))
    return np.minimum(total, 1.0).reshape(grid.shape)
