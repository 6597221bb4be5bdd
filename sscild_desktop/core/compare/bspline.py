"""The B-spline part of a registration: displacements on a lattice, from coarse to fine, by L-BFGS with exact gradients.

ITK evaluates every lattice coefficient for every voxel: one step took 14 s of processor time for a tenth of the voxels
of one lung with nodes 24 mm apart. Here the spline is applied along one axis after the other, which takes 0.1 to 0.3 s
for all voxels of both lungs with nodes 16 mm apart. The displacement is that of ``SimpleITK.BSplineTransform``.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.compare.working import Working
from sscild_desktop.core.progress import Report, portion
from sscild_desktop.core.volume import Geometry

TEXT = "Fitting the lungs in detail"
Floats = NDArray[np.float32]
Doubles = NDArray[np.float64]

CHUNK = 8192
"""Voxels that are interpolated at once, so that what is in between stays in the processor's cache."""

NEAR_MM = 9.0
"""Voxels this near to the lungs of the current CT take part."""


@dataclass(frozen=True)
class Level:
    """One step from coarse to fine: every ``stride``-th voxel, distance of the nodes, most iterations."""

    stride: int
    node_mm: float
    iterations: int


LEVELS = (Level(2, 48.0, 30), Level(2, 24.0, 40), Level(1, 16.0, 20))

DISTANCE_SD_MM = 2.0
CONTRAST_SD = 1.0
"""What a difference must be measured against: borders of masks vary by this much, contrast by one of its SDs."""

BENDING = 100.0
"""Weight of the bending energy, (mm per mm²)² averaged over the lattice."""


def fit_bspline(
    prior: Working, current: Working, matrix: Doubles, offset: Doubles, report: Report
) -> tuple[Geometry, Doubles]:
    """Lattice and coefficients (3, z, y, x), LPS mm, of the displacement that is applied before the affine map."""
    lattice, coefficients = None, None
    work = [level.iterations * (8 if level.stride == 1 else 1) for level in LEVELS]
    done = np.cumsum([0, *work]) / sum(work)
    for level, start, end in zip(LEVELS, done[:-1], done[1:], strict=True):
        finer = make_lattice(current.geometry, level.node_mm)
        first = np.zeros((3, *finer.shape)) if lattice is None else refine(lattice, coefficients, finer)
        cost = Cost(prior, current, matrix, offset, finer, level.stride)
        coefficients = minimise(cost, first, level.iterations, portion(report, float(start), float(end)))
        lattice = finer
    assert lattice is not None and coefficients is not None
    return lattice, coefficients


def make_lattice(geometry: Geometry, node_mm: float) -> Geometry:
    """Nodes about ``node_mm`` apart along the axes of ``geometry``, with one node beyond each border."""
    spans = [(n - 1) * s for n, s in zip(geometry.shape, geometry.spacing, strict=True)]
    pieces = [max(round(span / node_mm), 1) for span in spans]
    spacing = [span / count for span, count in zip(spans, pieces, strict=True)]
    before = [-step / s for step, s in zip(spacing, geometry.spacing, strict=True)]
    origin = geometry.index_to_patient(np.array(before))
    return Geometry(
        (pieces[0] + 3, pieces[1] + 3, pieces[2] + 3),
        (spacing[0], spacing[1], spacing[2]),
        (float(origin[0]), float(origin[1]), float(origin[2])),
        geometry.direction,
    )


def refine(lattice: Geometry, coefficients: Doubles | None, finer: Geometry) -> Doubles:
    """The same displacement on a finer lattice: taken at its nodes and turned into coefficients."""
    from scipy import ndimage

    from sscild_desktop.core.compare.resample import grid_points
    from sscild_desktop.core.compare.transform import Transform

    assert coefficients is not None
    same = Transform(np.eye(3), np.zeros(3), lattice, coefficients)
    values = same.displacement(grid_points(finer))
    return np.stack([ndimage.spline_filter(values[..., k], order=3, mode="nearest") for k in range(3)])


def minimise(cost: "Cost", first: Doubles, iterations: int, report: Report) -> Doubles:
    """L-BFGS from ``first``; every evaluation asks whether to go on."""
    from scipy import optimize

    calls = [0]

    def value(x: Doubles) -> tuple[float, Doubles]:
        report(min(calls[0] / (1.25 * iterations), 1.0), TEXT)
        calls[0] += 1
        found, slope = cost(x.reshape(first.shape))
        return found, slope.ravel()

    options = {"maxiter": iterations, "maxfun": int(1.25 * iterations), "maxcor": 8}
    found = optimize.minimize(value, first.ravel(), jac=True, method="L-BFGS-B", options=options)
    return np.asarray(found.x, np.float64).reshape(first.shape)


def weights(count: int, step_mm: float, nodes: int, spacing_mm: float) -> Floats:
    """Cubic B-spline weights (count, nodes) of places ``step_mm`` apart, the first of them on the second node."""
    place = (1.0 + step_mm / spacing_mm * np.arange(count))[:, None] - np.arange(nodes)[None, :]
    away = np.abs(place)
    near = 2.0 / 3.0 - away**2 + away**3 / 2.0
    far = (2.0 - np.minimum(away, 2.0)) ** 3 / 6.0
    return np.asarray(np.where(away < 1.0, near, far), np.float32)


class Cost:
    """Sum of squares of the differences of both CTs under a lattice of displacements, and its gradient."""

    def __init__(
        self, prior: Working, current: Working, matrix: Doubles, offset: Doubles, lattice: Geometry, stride: int
    ) -> None:
        fixed, grid = channels(current, stride)
        self._moving, self._moving_grid = channels(prior, stride)
        self._lattice = lattice
        self._weights = [
            weights(grid.shape[a], grid.spacing[a], lattice.shape[a], lattice.spacing[a]) for a in range(3)
        ]
        near = (current.known & (current.distances.max(axis=0) > -NEAR_MM))[::stride, ::stride, ::stride]
        self._where = np.flatnonzero(near)
        self._fixed = fixed.reshape(-1, fixed.shape[-1])[self._where]
        self._inside = current.inside[::stride, ::stride, ::stride].sum()
        places = grid.index_to_patient(np.argwhere(near).astype(np.float64))
        # everything below is in voxels of the prior grid, x y z turned to z y x
        steps = np.asarray(self._moving_grid.spacing)
        turn = (self._moving_grid.direction_matrix.T @ matrix)[::-1] / steps[:, None]
        self._base = self._moving_grid.patient_to_index(places @ matrix.T + offset).astype(np.float32)
        seen = np.argwhere(prior.known[::stride, ::stride, ::stride])
        self._seen = seen.min(axis=0) - np.float32(0.5), seen.max(axis=0) + np.float32(0.5)
        self._turn = turn.astype(np.float32)

    def __call__(self, coefficients: Doubles) -> tuple[float, Doubles]:
        shift = spread(self._weights, coefficients.astype(np.float32)).reshape(3, -1)[:, self._where].T
        index = self._base + shift @ self._turn.T
        values, slopes = sample(self._moving, index)
        # what lies beyond the prior field has nothing to be compared with
        seen = ((index >= self._seen[0]) & (index <= self._seen[1])).all(axis=1)
        away = (values - self._fixed) * seen[:, None]
        cost = float(np.einsum("nc,nc->", away, away, dtype=np.float64)) / self._inside
        force = (2.0 / self._inside) * np.einsum("nac,nc->na", slopes, away) @ self._turn
        full = np.zeros((3, np.prod([len(w) for w in self._weights])), np.float32)
        full[:, self._where] = force.T
        gradient = gather(self._weights, full.reshape(3, *(len(w) for w in self._weights))).astype(np.float64)
        bend, bend_gradient = bending(coefficients, self._lattice.spacing)
        return cost + BENDING * bend, gradient + BENDING * bend_gradient


def channels(working: Working, stride: int) -> tuple[Floats, Geometry]:
    """What is compared, (z, y, x, channel) in units of its SD, smoothed for a coarser grid."""
    from scipy import ndimage

    parts = [*(working.distances / DISTANCE_SD_MM), working.contrast / CONTRAST_SD]
    if stride > 1:
        parts = [ndimage.gaussian_filter(part, 0.5 * stride) for part in parts]
    stacked = np.stack([part[::stride, ::stride, ::stride] for part in parts], axis=-1).astype(np.float32)
    spacing = working.geometry.spacing
    coarse = (spacing[0] * stride, spacing[1] * stride, spacing[2] * stride)
    shape = (stacked.shape[0], stacked.shape[1], stacked.shape[2])
    return stacked, Geometry(shape, coarse, working.geometry.origin, working.geometry.direction)


def spread(weights: list[Floats], coefficients: Floats) -> Floats:
    """Displacements (3, z, y, x) on the whole grid: the spline along one axis after the other."""
    along_x = coefficients @ weights[2].T
    along_y = np.einsum("yj,cijx->ciyx", weights[1], along_x, optimize=True)
    return np.asarray(np.einsum("zi,ciyx->czyx", weights[0], along_y, optimize=True))


def gather(weights: list[Floats], forces: Floats) -> Floats:
    """The transpose of ``spread``: what the forces on all voxels mean for the coefficients."""
    along_z = np.einsum("zi,czyx->ciyx", weights[0], forces, optimize=True)
    along_y = np.einsum("yj,ciyx->cijx", weights[1], along_z, optimize=True)
    return np.asarray(along_y @ weights[2])


def sample(image: Floats, index: Floats) -> tuple[Floats, Floats]:
    """Linear interpolation (n, channel) of an image (z, y, x, channel) at voxel indices, and its slopes
    (n, axis, channel) per voxel; beyond the border the border goes on."""
    values = np.empty((len(index), image.shape[3]), np.float32)
    slopes = np.empty((len(index), 3, image.shape[3]), np.float32)
    pairs = _pairs(image)
    for first in range(0, len(index), CHUNK):
        part = slice(first, first + CHUNK)
        _sample_chunk(pairs, image.shape, index[part], values[part], slopes[part])
    return values, slopes


def _pairs(image: Floats) -> Floats:
    """A view (voxel, 2, channel) in which each voxel comes with its neighbour along x."""
    step, channel = image.strides[2], image.strides[3]
    shape = (image.size // image.shape[3] - 1, 2, image.shape[3])
    return np.lib.stride_tricks.as_strided(image, shape, (step, step, channel), writeable=False)


def _sample_chunk(pairs: Floats, shape: tuple[int, ...], index: Floats, values: Floats, slopes: Floats) -> None:
    kept = np.clip(index, 0.0, np.array([n - 1.001 for n in shape[:3]], np.float32))
    low = kept.astype(np.int32)
    z, y, x = (kept - low).T[:, :, None]
    row, plane = shape[2], shape[1] * shape[2]
    first = (low[:, 0] * shape[1] + low[:, 1]) * row + low[:, 2]
    corners = [pairs[first + away] for away in (0, row, plane, plane + row)]
    along_x = [corner[:, 1] - corner[:, 0] for corner in corners]
    edge = [corner[:, 0] + x * slope for corner, slope in zip(corners, along_x, strict=True)]
    along_y = [edge[1] - edge[0], edge[3] - edge[2]]
    face = [edge[0] + y * along_y[0], edge[2] + y * along_y[1]]
    x_slope = [along_x[0] + y * (along_x[1] - along_x[0]), along_x[2] + y * (along_x[3] - along_x[2])]
    slopes[:, 0] = face[1] - face[0]
    slopes[:, 1] = along_y[0] + z * (along_y[1] - along_y[0])
    slopes[:, 2] = x_slope[0] + z * (x_slope[1] - x_slope[0])
    values[:] = face[0] + z * slopes[:, 0]
    slopes *= (kept == index)[:, :, None]


def bending(coefficients: Doubles, spacing: tuple[float, float, float]) -> tuple[float, Doubles]:
    """Mean bending energy of the lattice from second differences of its coefficients, and its gradient."""
    energy, gradient = 0.0, np.zeros_like(coefficients)
    nodes = float(coefficients[0].size)
    for a in range(3):
        for b in range(a, 3):
            forward, backward = _second(a, b)
            weight = (1.0 if a == b else 2.0) / (spacing[a] * spacing[b]) ** 2 / nodes
            away = forward(coefficients)
            energy += weight * float((away * away).sum())
            gradient += 2.0 * weight * backward(away, coefficients.shape)
    return energy, gradient


Forward = Callable[[Doubles], Doubles]
Backward = Callable[[Doubles, tuple[int, ...]], Doubles]


def _second(a: int, b: int) -> tuple[Forward, Backward]:
    """Second difference along lattice axes a and b, and its transpose."""

    def forward(values: Doubles) -> Doubles:
        return np.diff(np.diff(values, axis=a + 1), axis=b + 1)

    def backward(values: Doubles, shape: tuple[int, ...]) -> Doubles:
        return _undiff(_undiff(values, b + 1), a + 1).reshape(shape)

    return forward, backward


def _undiff(values: Doubles, axis: int) -> Doubles:
    """Transpose of ``np.diff`` along one axis."""
    ends = [(0, 0)] * values.ndim
    ends[axis] = (1, 1)
    return -np.diff(np.pad(values, ends), axis=axis)
