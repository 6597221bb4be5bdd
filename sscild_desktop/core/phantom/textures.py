"""Procedural 3D textures in millimetres: smooth noise, walls of cells and random tubes, from which lesions are made."""

import numpy as np
from numpy.typing import NDArray

Shape = tuple[int, int, int]
Steps = tuple[float, float, float]


def _spline_weights(count: int, step: float, scale: float) -> NDArray[np.float32]:
    """(count, knots) cubic B-spline weights of a line of ``count`` samples over knots ``scale`` mm apart."""
    position = np.arange(count) * step / scale + 1.0
    knots = np.arange(int(np.ceil(position[-1])) + 3)
    distance = np.abs(position[:, None] - knots[None])
    near = 2 / 3 - distance**2 + distance**3 / 2
    far = np.clip(2.0 - distance, 0, None) ** 3 / 6
    return np.asarray(np.where(distance < 1, near, far), dtype=np.float32)


def smooth_noise(shape: Shape, steps: Steps, scale_mm: float, rng: np.random.Generator) -> NDArray[np.float32]:
    """Gaussian noise of unit variance, zero mean and structures of about ``scale_mm``, on a (z, y, x) grid."""
    wz, wy, wx = (_spline_weights(n, s, max(scale_mm, s)) for n, s in zip(shape, steps, strict=True))
    knots = rng.standard_normal((wz.shape[1], wy.shape[1], wx.shape[1]), dtype=np.float32)
    along_x = knots @ wx.T
    along_y = np.matmul(wy, along_x)
    field = (wz @ along_y.reshape(len(knots), -1)).reshape(shape)
    # A cubic B-spline of unit knots has variance 0.479 a dimension; known, so that slabs need no measuring.
    return np.asarray(field * np.float32(0.479**-1.5), dtype=np.float32)


def cell_walls(
    points_mm: NDArray[np.float32], size_mm: float, rng: np.random.Generator
) -> tuple[NDArray[np.float32], NDArray[np.int64]]:
    """Distance (mm) of (n, 3) points to the nearest wall between random cells of ``size_mm``, and the cells' numbers.

    Cells are Voronoi cells of a jittered lattice: polyhedra like secondary lobules, honeycomb cysts or acini.
    """
    from scipy.spatial import cKDTree

    low, high = points_mm.min(0) - 2 * size_mm, points_mm.max(0) + 2 * size_mm
    axes = [np.arange(a, b + size_mm, size_mm) for a, b in zip(low, high, strict=True)]
    lattice = np.stack(np.meshgrid(*axes, indexing="ij"), -1).reshape(-1, 3)
    seeds = lattice + rng.uniform(-0.5, 0.5, lattice.shape) * size_mm
    distance, index = cKDTree(seeds).query(points_mm, k=2)
    apart = np.linalg.norm(seeds[index[:, 0]] - seeds[index[:, 1]], axis=1)
    # The wall is the bisecting plane: (d2² - d1²) / (2 · distance of the seeds) is the distance to it.
    wall = (distance[:, 1] ** 2 - distance[:, 0] ** 2) / (2 * np.maximum(apart, 1e-3))
    return wall.astype(np.float32), index[:, 0]


def random_tubes(
    inside: NDArray[np.bool_], steps: Steps, count: int, radius_mm: tuple[float, float], rng: np.random.Generator
) -> NDArray[np.float32]:
    """Signed distance (mm, negative within) to random winding tubes that start inside a mask; 99 far from any.

    Bronchi: they run mostly outward in the plane, bend and taper.
    """
    field = np.full(inside.shape, 99.0, np.float32)
    starts = np.argwhere(inside)
    if not len(starts) or not count:
        return field
    for _ in range(count):
        at = starts[rng.integers(len(starts))] * np.asarray(steps)
        heading = rng.standard_normal(3) * (0.7, 1.0, 1.0)
        radius = rng.uniform(*radius_mm)
        for step in range(int(rng.integers(12, 40))):
            _stamp_ball(field, at, radius * (1 - 0.012 * step), steps)
            heading = heading / np.linalg.norm(heading) + rng.standard_normal(3) * 0.25
            at = at + heading / np.linalg.norm(heading) * 1.2
    return field


def _stamp_ball(field: NDArray[np.float32], at: NDArray[np.float64], radius: float, steps: Steps) -> None:
    """Lowers ``field`` to the signed distance to a ball at ``at`` (mm) within a few millimetres around it."""
    reach = radius + 2.5
    low = [max(0, int((a - reach) / s)) for a, s in zip(at, steps, strict=True)]
    high = [min(n, int((a + reach) / s) + 2) for a, s, n in zip(at, steps, field.shape, strict=True)]
    if any(b <= a for a, b in zip(low, high, strict=True)):
        return
    window = tuple(slice(a, b) for a, b in zip(low, high, strict=True))
    z, y, x = np.ogrid[window]
    distance = np.sqrt((z * steps[0] - at[0]) ** 2 + (y * steps[1] - at[1]) ** 2 + (x * steps[2] - at[2]) ** 2)
    np.minimum(field[window], (distance - radius).astype(np.float32), out=field[window])
