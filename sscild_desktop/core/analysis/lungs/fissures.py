"""Finds the surface of a fissure: the sheet that a stack of possible heights is most likely to hold.

The lung is looked at on a grid whose third axis stands on the expected fissure. A fissure is a thin bright sheet
across that axis with few vessels near it; of all surfaces through the grid the one with the most such evidence and
the least bending is taken (semi-global matching: Hirschmüller, IEEE TPAMI 2008;30:328), then smoothed. Where a
fissure cannot be seen (incomplete, thick slices, disease) the surface goes on smoothly from where it can.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from sscild_desktop.core.analysis.morphology import Mask, Spacing, inner, squares_to
from sscild_desktop.core.progress import in_lanes, side_by_side

Field = NDArray[np.float32]

STEP_MM = 1.4
"""Step of the grid across the fissure; along it every second one is matched."""

BANDS_MM = (45.0, 20.0)
"""The fissure is looked for so far to either side of its expected place; then again around the surface found."""

SHEET_MM = 1.1
"""Gaussian scale at which sheets are looked for."""

VESSEL_ABOVE_HU = 300.0
"""So far above the density of the lung a voxel is vessel or wall."""

BRIGHTEST_ABOVE_HU = 250.0
"""Contrasts are cut off here, so that a vessel's flank is no brighter a sheet than a fissure."""

FREE_OF_VESSELS_MM, FREE_WEIGHT = 9.0, 0.25
"""Fissures lie where vessels do not reach: what a place so far from every vessel is worth beside a clear sheet (1)."""

PRIOR_WEIGHT = 0.5
"""Cost of the ends of the band beside a clear sheet (1)."""

BEND_COST, JUMP_COST = 0.2, 6.0
"""Cost of a step of one and of more than two grid steps from a place to its neighbour."""

DIRECTIONS = ((0, 1), (0, -1), (1, 0), (-1, 0), (1, 1), (1, -1), (-1, 1), (-1, -1))


@dataclass(frozen=True)
class Axes:
    """Unit vectors (z, y, x) in mm: two along the expected fissure and ``across``, which points to the upper lobe."""

    along: NDArray[np.float64]
    beside: NDArray[np.float64]
    across: NDArray[np.float64]

    @classmethod
    def standing_on(cls, across: tuple[float, float, float]) -> "Axes":
        """Axes whose third is ``across`` (any length) and whose first lies as far left as it can."""
        up = np.asarray(across, np.float64) / np.linalg.norm(across)
        left = np.asarray([0.0, 0.0, 1.0])
        along = left - up * (up @ left)
        along /= np.linalg.norm(along)
        return cls(along, np.cross(up, along), up)

    def of(self, points_mm: NDArray[np.float64]) -> NDArray[np.float64]:
        """(…, 3) coordinates along the axes of points (z, y, x) in mm."""
        return np.asarray(points_mm @ np.stack([self.along, self.beside, self.across], axis=-1))


@dataclass(frozen=True)
class Fissure:
    """A surface: ``height_mm`` over a grid along two axes, and how clearly it was seen there (0..1)."""

    axes: Axes
    origin_mm: tuple[float, float]
    height_mm: Field
    seen: Field

    def above(self, points_mm: NDArray[np.float64]) -> NDArray[np.float64]:
        """Millimetres of each point (n, 3) above the surface, along its axis; negative below."""
        place = self.axes.of(points_mm)
        at = [(place[:, k] - self.origin_mm[k]) / (2 * STEP_MM) for k in (0, 1)]
        surface = ndimage.map_coordinates(self.height_mm, at, order=1, mode="nearest")
        return np.asarray(place[:, 2] - surface)

    def over(self, x_mm: NDArray[np.float64]) -> "Cut":
        """The surface over columns at ``x_mm``, to be asked plane after plane; its first axis must lie left."""
        if not np.allclose(self.axes.along, (0.0, 0.0, 1.0)):
            raise ValueError("the expected fissure may not lean to a side")
        place = np.clip((x_mm - self.origin_mm[0]) / (2 * STEP_MM), 0.0, len(self.height_mm) - 1.0)
        return Cut(self, _between(self.height_mm, place).T.copy())

    @property
    def seen_share(self) -> float:
        """Share of the surface inside the lung on which a sheet was clearly seen."""
        inside = self.seen >= 0
        return float((self.seen[inside] > CLEARLY).mean()) if inside.any() else 0.0


CLEARLY = 0.15


def _between(rows: Field, place: NDArray[np.float64]) -> Field:
    """Rows at fractional places, which lie within the first and the last."""
    low = np.minimum(place.astype(np.intp), max(len(rows) - 2, 0))
    high = np.minimum(low + 1, len(rows) - 1)
    share = (place - low).astype(np.float32)[:, None]
    return np.asarray(rows[low] + share * (rows[high] - rows[low]), np.float32)


@dataclass(frozen=True)
class Cut:
    """A fissure over given columns (v, x): whole axial planes are asked at once, as nothing in them leans to a side."""

    fissure: Fissure
    heights: Field

    def is_above(self, z_mm: float, y_mm: NDArray[np.float64]) -> Mask:
        """Which places (y, x) of an axial plane lie on the surface or above it."""
        axes = self.fissure.axes
        v, w = (z_mm * axis[0] + y_mm * axis[1] for axis in (axes.beside, axes.across))
        place = np.clip((v - self.fissure.origin_mm[1]) / (2 * STEP_MM), 0.0, len(self.heights) - 1.0)
        return np.asarray(w.astype(np.float32)[:, None] >= _between(self.heights, place))


def find_fissure(
    hu: NDArray[np.int16] | Field,
    region: Mask,
    spacing: Spacing,
    across: tuple[float, float, float],
    below: float,
    lanes: int = 1,
) -> Fissure | None:
    """The fissure in ``region`` that has about the share ``below`` (0..1) of it on its lower side.

    ``hu`` and ``region`` lie on the same grid; ``across`` is the expected normal (z, y, x), towards the upper side.
    None where the region is too small to hold one. In how many ``lanes`` it is looked for changes nothing of it.
    """
    if np.count_nonzero(region) < SMALLEST_REGION:
        return None
    axes = Axes.standing_on(across)
    along, beside, up = (_projected(region, spacing, axis) for axis in (axes.along, axes.beside, axes.across))
    ranges = [np.arange(place.min(), place.max() + 2 * STEP_MM, STEP_MM) for place in (along, beside)]
    size = [len(values[::2]) for values in ranges]
    height = np.full(size, np.quantile(up, below), np.float32)
    seen = np.zeros(size, np.float32)
    lung = float(np.median(hu[region]))
    for band_mm in BANDS_MM:
        offsets = np.arange(-band_mm, band_mm + 1e-6, STEP_MM).astype(np.float32)
        grid = _resampled(hu, region, lung, spacing, axes, ranges, height, offsets, lanes)
        found, seen, weight = _best_surface(_evidence(*grid, lanes), grid[1], offsets, lanes)
        height = _smoothed(height + found, weight)
    return Fissure(axes, (float(ranges[0][0]), float(ranges[1][0])), height, seen)


SMALLEST_REGION = 2000


def _projected(region: Mask, spacing: Spacing, axis: NDArray[np.float64]) -> Field:
    """Millimetres of every voxel of the region along a unit vector (z, y, x)."""
    z, y, x = (np.arange(n, dtype=np.float32) * np.float32(axis[k] * spacing[k]) for k, n in enumerate(region.shape))
    return np.asarray((z[:, None, None] + y[:, None] + x)[region])


def _resampled(
    hu: NDArray[np.int16] | Field,
    region: Mask,
    lung: float,
    spacing: Spacing,
    axes: Axes,
    ranges: list[NDArray[np.float64]],
    height: Field,
    offsets: Field,
    lanes: int,
) -> tuple[Field, Mask]:
    """Density and region on the grid along the axes whose third is the height above the surface so far.

    Outside the region all is as dense as the ``lung``. A few rows at a time, whose places fit into a processor's cache.
    """
    u, v = (values.astype(np.float32) for values in ranges)
    fine = [(np.arange(len(values)) / 2) for values in ranges]
    base = ndimage.map_coordinates(height, np.meshgrid(*fine, indexing="ij"), order=1, mode="nearest")
    shape = (*base.shape, len(offsets))
    density, inside = np.full(shape, lung, np.float32), np.zeros(shape, bool)

    def fill(first: int, _go_on: Callable[[], None]) -> None:
        rows = slice(first, first + ROWS)
        w = base[rows, :, None] + offsets
        at = np.empty((3, *w.shape), np.float32)
        for k in range(3):
            a, b, c = (np.float32(axis[k] / spacing[k]) for axis in (axes.along, axes.beside, axes.across))
            np.multiply(w, c, out=at[k])
            at[k] += (u[rows, None] * a + v * b)[..., None]
        here = inside[rows]
        here[:] = ndimage.map_coordinates(region.view(np.uint8), at, order=0, mode="constant") > 0
        density[rows][here] = ndimage.map_coordinates(
            hu, at[:, here], output=np.float32, order=1, mode="constant", cval=lung
        )

    for _rows in in_lanes(lanes, fill, range(0, len(u), ROWS)):
        pass
    return density, inside


ROWS = 8


def _evidence(density: Field, inside: Mask, lanes: int) -> tuple[Field, Field]:
    """0..1 for a sheet across the third axis, and 0..1 for places far from vessels; 0 outside the lung."""
    lung = float(np.median(density[inside])) if inside.any() else 0.0
    vessel = inside & (density > lung + VESSEL_ABOVE_HU)
    works: tuple[Callable[[object], Field], ...] = (
        lambda _go_on: _sheet(np.clip(density, lung - 150.0, lung + BRIGHTEST_ABOVE_HU) - lung, inside),
        lambda _go_on: np.sqrt(squares_to(vessel, round(FREE_OF_VESSELS_MM / STEP_MM)), dtype=np.float32),
    )
    sheet, steps_free = side_by_side(lanes, works)
    free = steps_free * np.float32(STEP_MM)
    # nothing is believed within one step of the border: the pleura is a sheet too
    believed = inner(inside) & (free > 1.5 * STEP_MM)
    positive = sheet[believed & (sheet > 0)]
    if positive.size:
        sheet = np.minimum(sheet / max(float(np.percentile(positive, 97)), 1e-6), 1.0)
    return np.where(believed, sheet, np.float32(0.0)), np.minimum(free / FREE_OF_VESSELS_MM, 1.0) * inside


def _sheet(contrast: Field, inside: Mask) -> Field:
    """Strength of a bright sheet across the third axis; tubes and blobs cancel out."""
    sigma = 4.0 / STEP_MM
    share = np.maximum(ndimage.gaussian_filter(inside.astype(np.float32), sigma), 1e-3)
    around = ndimage.gaussian_filter(np.where(inside, contrast, 0.0), sigma) / share
    smooth = ndimage.gaussian_filter(np.where(inside, contrast, around), SHEET_MM / STEP_MM)
    across, first, second = (_bend(smooth, axis) for axis in (2, 0, 1))
    return np.asarray(np.maximum(-across - np.maximum(np.abs(first), np.abs(second)), 0.0), np.float32)


def _bend(values: Field, axis: int) -> Field:
    """Second difference along an axis."""
    return np.asarray(ndimage.correlate1d(values, [1.0, -2.0, 1.0], axis=axis, mode="nearest"), np.float32)


def _best_surface(
    evidence: tuple[Field, Field], inside: Mask, offsets: Field, lanes: int
) -> tuple[Field, Field, Field]:
    """(offset, how clearly it was seen, weight for smoothing) of the surface of least cost; every second place."""
    prior = PRIOR_WEIGHT * np.square(offsets / BANDS_MM[0])
    inside = inside[::2, ::2]
    sheet, free = (ndimage.gaussian_filter(part, (1.0, 1.0, 0.5))[::2, ::2] for part in evidence)
    cost = prior - np.where(inside, sheet + FREE_WEIGHT * free, 0.0)
    best = _matched(np.ascontiguousarray(cost, np.float32), lanes).argmin(-1)[..., None]
    lies_inside = np.take_along_axis(inside, best, -1)[..., 0]
    clear = np.clip(np.take_along_axis(sheet, best, -1)[..., 0], 0.0, 1.0)
    seen = np.where(lies_inside, clear, -1.0).astype(np.float32)
    weight = np.where(lies_inside, 0.02 + clear, 1e-4).astype(np.float32)
    return offsets[best[..., 0]], seen, weight


def _matched(cost: Field, lanes: int) -> Field:
    """Costs (u, v, height) with those of all smooth surfaces through each place added, from eight directions."""

    def swept(direction: tuple[int, int], _go_on: Callable[[], None]) -> Field:
        du, dv = direction
        if du == 0:
            rows = np.swapaxes(cost, 0, 1)[::dv]
            return np.swapaxes(_swept(rows, 0)[::dv], 0, 1)
        return _swept(cost[::du], dv)[::du]

    total = np.zeros_like(cost)
    for part in in_lanes(lanes, swept, DIRECTIONS):  # in their order, as sums of fractions depend on it
        total += part
    return total


def _swept(cost: Field, shift: int) -> Field:
    """Costs added up row after row; ``shift`` is the sideways step of the direction."""
    out = np.empty_like(cost)
    out[0] = cost[0]
    for row in range(1, len(cost)):
        before = _step(out[row - 1])
        if shift:
            before = np.roll(before, shift, axis=0)
            before[0 if shift > 0 else -1] = 0.0
        out[row] = cost[row] + before
    return out


def _step(before: Field) -> Field:
    """Cheapest way from a neighbour's heights to each height."""
    lowest = before.min(-1, keepdims=True)
    best = np.minimum(before, lowest + JUMP_COST)
    for steps, price in ((1, BEND_COST), (2, 2.2 * BEND_COST)):
        np.minimum(best[:, steps:], before[:, :-steps] + price, out=best[:, steps:])
        np.minimum(best[:, :-steps], before[:, steps:] + price, out=best[:, :-steps])
    return np.asarray(best - lowest, np.float32)


def _smoothed(height: Field, weight: Field) -> Field:
    """Weighted mean over neighbours: near ones where the fissure was seen, far ones where it was not."""
    out = height
    for sigma in (8.0, 4.0, 1.5):
        mass = ndimage.gaussian_filter(weight, sigma, mode="nearest")
        mean = ndimage.gaussian_filter(height * weight, sigma, mode="nearest") / np.maximum(mass, 1e-9)
        trust = np.clip(mass / ENOUGH, 0.0, 1.0)
        out = mean if sigma == 8.0 else out + trust * (mean - out)
    return np.asarray(out, np.float32)


ENOUGH = 0.05
"""Mean weight of the neighbours from which on they are believed alone."""
