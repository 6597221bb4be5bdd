"""Inserts lesions of exactly known extent into lungs: the truth that the networks learn from and are measured by.

Every lesion is made of layers that mix the lung with something else: share f of the air is replaced by tissue (vessels
stay visible in ground-glass because they are tissue already), by a cyst's air or by a wall. Layers are computed in
3D in patient millimetres on planes at most ``FINE_MM`` apart and averaged over a slice's thickness, so that they agree
across slices and thick slices blur thin lines as a scanner does.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.classes import Lesion
from sscild_desktop.core.phantom.lesion_plans import LesionPlan, Spread, draw_plans, visible
from sscild_desktop.core.phantom.textures import cell_walls, random_tubes, smooth_noise

FINE_MM = 1.1
"""Step of the grid on which lesions are computed."""

TISSUE_HU = 25.0
CYST_HU = -955.0

Field = NDArray[np.float32]
Mask = NDArray[np.bool_]


@dataclass(frozen=True)
class Truth:
    """How regions are cut and what of them must be seen; the defaults are those of the built-in case.

    ``fine_noise`` is the share of the finest of three noises in a region's border, ``smooth_mm`` rounds a region inside
    the lung, parts under ``least_ml`` are dropped; ``is_visible`` holds every lesion to what a reader would see of it.
    """

    middle_noise: float = 0.45
    fine_noise: float = 0.2
    least_patch_mm: float = 0.0
    smooth_mm: float = 0.0
    least_ml: float = 0.0
    is_visible: bool = False


BUILT_IN = Truth()
READERS = Truth(middle_noise=0.25, fine_noise=0.0, least_patch_mm=7.0, smooth_mm=3.0, least_ml=0.4, is_visible=True)
"""Regions as readers outline them: readers' masks have 3.5 parts a slice, those of the built-in case 14."""

OWN_GLASS = 0.25
"""Ground-glass under lines is marked only where it is so dense by itself; else a reader sees the lines alone."""


def insert_lesions(
    hu: NDArray[np.int16],
    lungs: NDArray[np.uint8],
    spacing: tuple[float, float, float],
    rng: np.random.Generator,
    severity: float | None = None,
    plans: tuple[LesionPlan, ...] | None = None,
    height: NDArray[np.float32] | None = None,
    truth: Truth = BUILT_IN,
) -> tuple[NDArray[np.int16], NDArray[np.uint8]]:
    """HU (z, y, x) with lesions, and their mask (bits of ``Lesion``), on the grid that was given.

    ``plans`` says what to insert; without it a typical mixture is drawn from ``rng`` with about ``severity`` (0..1)
    of the lung diseased. ``height`` (z) is each slice's place from 0 (base) to 1 (apex) of the lungs, needed when
    ``hu`` is only a slab of them. ``truth`` says how regions are cut.
    """
    if plans is None:
        plans = draw_plans(rng, float(rng.uniform(0.05, 0.6)) if severity is None else severity)
    mask = np.zeros(hu.shape, np.uint8)
    window = _lung_window(lungs, margin=3)
    if window is None or not plans:
        return hu.copy(), mask
    if height is None:
        height = np.linspace(0, 1, len(hu), dtype=np.float32) if len(hu) > 1 else np.full(1, 0.3, np.float32)
    grid = _FineGrid(lungs[window], spacing, np.asarray(height)[window[0]])
    canvas = _Canvas(grid, rng, truth)
    if truth.is_visible:
        plans = tuple(visible(plan, spacing[0]) for plan in plans)
    for plan in sorted(plans, key=lambda plan: _ORDER.index(plan.kind)):
        canvas.add(plan)
    out = hu.copy()
    keep, offset, bits = canvas.on_ct()
    mixed = np.rint(hu[window] * keep + offset).clip(-1024, 3071).astype(np.int16)
    out[window] = mixed
    mask[window] = np.where(lungs[window] > 0, bits, 0)
    return out, mask


_ORDER = (Lesion.GGO, Lesion.RETICULATION, Lesion.FIBROSIS, Lesion.CONSOLIDATION)


def _lung_window(lungs: NDArray[np.uint8], margin: int) -> tuple[slice, slice, slice] | None:
    """Box of the lungs in the array, with some pixels of chest wall in-plane."""
    ranges = []
    for axis in range(3):
        hit = np.flatnonzero(lungs.any(axis=tuple(a for a in range(3) if a != axis)))
        if not len(hit):
            return None
        more = margin if axis else 0
        ranges.append(slice(max(int(hit[0]) - more, 0), min(int(hit[-1]) + 1 + more, lungs.shape[axis])))
    return ranges[0], ranges[1], ranges[2]


class _FineGrid:
    """The lungs on the fine grid, with each place's depth below the pleura and place in the chest."""

    def __init__(self, lungs: NDArray[np.uint8], spacing: tuple[float, float, float], height: Field) -> None:
        from scipy import ndimage

        self.shape_ct = lungs.shape
        self.splits = max(1, int(np.ceil(spacing[0] / (1.4 * FINE_MM))))
        strides = [max(1, round(FINE_MM / s)) for s in spacing[1:]]
        self.stride_y, self.stride_x = strides
        self.steps = (spacing[0] / self.splits, spacing[1] * strides[0], spacing[2] * strides[1])
        coarse = lungs[:, :: strides[0], :: strides[1]]
        self.labels = np.repeat(coarse, self.splits, axis=0)
        self.inside = self.labels > 0
        # Half-filled voxels at the pleura belong to the lesion's look though not to its mask.
        self.painted = ndimage.binary_dilation(self.inside, np.ones((1, 3, 3), bool))
        self.shape = self.inside.shape
        self.height = np.repeat(height, self.splits)
        depth = ndimage.distance_transform_edt(coarse > 0, (spacing[0], *self.steps[1:]))
        self.depth = np.repeat(depth.astype(np.float32), self.splits, axis=0)
        self.index = np.flatnonzero(self.inside)

    def places(self, spread: Spread, rng: np.random.Generator, truth: Truth) -> Field:
        """Score of every fine voxel: the highest are taken first until the wanted extent is reached."""
        nz, ny, nx = self.shape
        rows = np.linspace(-1, 1, ny, dtype=np.float32)[None, :, None]
        middle = np.abs(np.linspace(-1, 1, nx, dtype=np.float32))[None, None, :]
        near_wall = np.exp(-self.depth / 14.0) * (0.3 + 0.7 * np.maximum(middle, np.abs(rows)))
        score = 2.2 * spread.peripheral * near_wall
        score += 0.6 * spread.posterior * rows - 1.5 * spread.basal * (self.height[:, None, None] - 0.5)
        score += spread.side * (self.labels == 2)
        score += spread.patchy * smooth_noise(self.shape, self.steps, spread.patch_mm, rng)
        middle_mm = max(spread.patch_mm / 3, truth.least_patch_mm)
        score += truth.middle_noise * spread.patchy * smooth_noise(self.shape, self.steps, middle_mm, rng)
        if truth.fine_noise:
            score += truth.fine_noise * spread.patchy * smooth_noise(self.shape, self.steps, spread.patch_mm / 8, rng)
        if spread.lobular > 0:
            score += spread.lobular * self._lobule_steps(rng)
        if spread.sparing_mm > 0:
            score -= 3.0 * np.clip(1 - self.depth / spread.sparing_mm, 0, 1)
        return np.asarray(score, dtype=np.float32)

    def _lobule_steps(self, rng: np.random.Generator) -> Field:
        """One random value for each secondary lobule: lesions then end at lobules' borders."""
        at = np.argwhere(self.inside).astype(np.float32) * np.asarray(self.steps, np.float32)
        _, cells = cell_walls(at.astype(np.float32), float(rng.uniform(10, 18)), rng)
        field = np.zeros(self.shape, np.float32)
        field[self.inside] = rng.standard_normal(int(cells.max()) + 1).astype(np.float32)[cells]
        return field


class _Canvas:
    """Layers put one on the other: HU becomes keep · HU + offset; ``bits`` is the mask."""

    def __init__(self, grid: _FineGrid, rng: np.random.Generator, truth: Truth) -> None:
        self.grid, self.rng, self.truth = grid, rng, truth
        self.keep = np.ones(grid.shape, np.float32)
        self.offset = np.zeros(grid.shape, np.float32)
        self.bits = np.zeros(grid.shape, np.uint8)
        self.shared: Field | None = None

    def add(self, plan: LesionPlan) -> None:
        region, edge = self._region(plan)
        if not region.any():
            return
        if plan.kind in (Lesion.FIBROSIS, Lesion.CONSOLIDATION):
            self.bits[region] = plan.kind
        else:
            self.bits[region] |= np.uint8(plan.kind)
        if self.truth.is_visible and plan.kind == Lesion.RETICULATION:
            self.bits[region & (1 - self.keep < OWN_GLASS)] &= ~np.uint8(Lesion.GGO)
        _PAINTERS[plan.kind](self, plan, edge)

    def _region(self, plan: LesionPlan) -> tuple[Mask, Field]:
        """Where the lesion is, and its strength 0..1 falling softly over its border (0.5 on the mask's border)."""
        grid, rng = self.grid, self.rng
        score = grid.places(plan.spread, rng, self.truth)
        if self.shared is not None:
            score = 0.55 * score + 0.45 * self.shared  # lesions of one patient share their preferred places
        self.shared = score
        wanted = min(max(plan.extent, 0.0), 1.0)
        limit = np.quantile(score.ravel()[grid.index], 1 - wanted) if wanted < 1 else -np.inf
        hard = (score > limit) & grid.inside
        if self.truth.smooth_mm:
            hard = self._large_parts((self._softened(hard, self.truth.smooth_mm) > 0.5) & grid.inside)
        edge = np.clip(self._softened(hard, plan.soft_mm), 0, 1) * grid.painted
        return (edge > 0.5) & grid.inside, np.asarray(edge, dtype=np.float32)

    def _softened(self, hard: Mask, sigma_mm: float) -> Field:
        """Softened inside the lung only (normalised), so that the pleura is no border of the lesion."""
        from scipy import ndimage

        sigma = [sigma_mm / s for s in self.grid.steps]
        share = ndimage.gaussian_filter(self.grid.inside.astype(np.float32), sigma, truncate=2.5)
        soft = ndimage.gaussian_filter(hard.astype(np.float32), sigma, truncate=2.5)
        return np.asarray(soft / np.maximum(share, 1e-3), np.float32)

    def _large_parts(self, region: Mask) -> Mask:
        """Without the islands that a reader would not outline."""
        from scipy import ndimage

        labels, _ = ndimage.label(region)
        is_large = np.bincount(labels.ravel()) * np.prod(self.grid.steps) / 1000 >= self.truth.least_ml
        is_large[0] = False
        return np.asarray(is_large[labels], bool)

    def mix(self, share: Field, hu: Field | float) -> None:
        """Replaces ``share`` (0..1) of every voxel by ``hu``."""
        self.keep *= 1 - share
        self.offset *= 1 - share
        self.offset += share * hu

    def noise(self, scale_mm: float) -> Field:
        return smooth_noise(self.grid.shape, self.grid.steps, scale_mm, self.rng)

    def walls(self, where: Mask, size_mm: float) -> tuple[Field, NDArray[np.int64]]:
        """Distance to cell walls and cell numbers on the fine grid, computed only where needed (bent by noise)."""
        distance = np.full(self.grid.shape, 99.0, np.float32)
        cells = np.zeros(self.grid.shape, np.int64)
        at = np.argwhere(where)
        if len(at):
            bend = np.stack([self.noise(0.9 * size_mm)[where] for _ in range(3)], -1) * (0.2 * size_mm)
            points = at.astype(np.float32) * np.asarray(self.grid.steps, np.float32) + bend
            distance[where], cells[where] = cell_walls(points.astype(np.float32), size_mm, self.rng)
        return distance, cells

    def on_ct(self) -> tuple[Field, Field, NDArray[np.uint8]]:
        """keep, offset and bits averaged over each CT slice and brought to the CT's pixels."""
        grid = self.grid
        stack = (grid.shape_ct[0], grid.splits, *grid.shape[1:])
        keep = _enlarge(self.keep.reshape(stack).mean(1), grid)
        offset = _enlarge(self.offset.reshape(stack).mean(1), grid)
        bits = np.zeros(grid.shape_ct, np.uint8)
        for kind in _ORDER:
            part = ((self.bits & np.uint8(kind)) > 0).reshape(stack).mean(1, dtype=np.float32)
            if part.any():
                bits |= np.where(_enlarge(part, grid) >= 0.5, np.uint8(kind), np.uint8(0))
        return keep, offset, bits


def _enlarge(planes: Field, grid: _FineGrid) -> Field:
    """Fine grid to CT pixels, linear in-plane."""
    for axis, stride in ((1, grid.stride_y), (2, grid.stride_x)):
        if stride > 1:
            planes = _enlarge_axis(planes, axis, stride, grid.shape_ct[axis])
    return planes


def _enlarge_axis(planes: Field, axis: int, stride: int, size: int) -> Field:
    position = np.arange(size, dtype=np.float32) / stride
    low = np.minimum(position.astype(np.int64), planes.shape[axis] - 1)
    high = np.minimum(low + 1, planes.shape[axis] - 1)
    weight = (position - low).reshape([-1 if a == axis else 1 for a in range(3)])
    first, second = np.take(planes, low, axis), np.take(planes, high, axis)
    return np.asarray(first + (second - first) * weight, dtype=np.float32)


def _paint_ground_glass(canvas: _Canvas, plan: LesionPlan, edge: Field) -> None:
    """Air partly replaced by tissue, mottled at two scales and by lobules, nowhere too thin to be seen."""
    rng = canvas.rng
    mottle = 1 + 0.22 * canvas.noise(9.0) + rng.uniform(0.08, 0.3) * canvas.noise(rng.uniform(2.0, 4.5))
    if rng.random() < 0.4:
        _, cells = canvas.walls(edge > 0.02, 14.0)
        mottle *= rng.normal(1.0, 0.18, cells.max() + 1).astype(np.float32)[cells]
    canvas.mix(edge * np.clip(plan.density * mottle, 0.65 * plan.density, 0.9), TISSUE_HU)


def _paint_reticulation(canvas: _Canvas, plan: LesionPlan, edge: Field) -> None:
    """A net of interlobular and intralobular lines over a faint haze; lines break off and vary in strength."""
    rng = canvas.rng
    canvas.mix(edge * np.clip(plan.haze * (1 + 0.4 * canvas.noise(5.0)), 0, 0.4), TISSUE_HU)
    where = edge > 0.05
    for size, half_width, strength in (
        (plan.coarse_mm, rng.uniform(0.4, 0.65), rng.uniform(0.5, 0.9)),
        (plan.coarse_mm * rng.uniform(2.2, 3.5), rng.uniform(0.5, 0.9), 1.1),
    ):
        distance, _ = canvas.walls(where, size)
        line = np.exp(-0.5 * (distance / half_width) ** 2)
        least = 0.45 if canvas.truth.is_visible else 0.0
        present = np.clip(0.65 + 0.6 * canvas.noise(2.5 * size), least, 1.2)
        share = line * present * min(plan.density * strength, 0.95)
        # lines that spill over the border of the mask, or vanish inside it, would be a truth that nobody can see
        fade = np.clip((edge - 0.3) / 0.4, 0, 1) if canvas.truth.is_visible else edge**0.7
        canvas.mix(np.clip(fade * share, 0, 0.95), TISSUE_HU)


def _paint_fibrosis(canvas: _Canvas, plan: LesionPlan, edge: Field) -> None:
    """Dense, distorted lung with layers of walled cysts and widened bronchi."""
    rng, where = canvas.rng, edge > 0.05
    canvas.mix(edge * np.clip(plan.haze + 0.18 + 0.1 * canvas.noise(4.0), 0, 0.8), TISSUE_HU)
    distance, cells = canvas.walls(where, plan.coarse_mm)
    is_cyst = (rng.random(cells.max() + 1) < rng.uniform(0.45, 0.95))[cells]
    wall_mm = rng.uniform(0.5, 0.95)
    cyst = np.clip((distance - wall_mm) / 0.6, 0, 1) * is_cyst * (edge > 0.4) * canvas.grid.inside
    wall = np.exp(-0.5 * (distance / (wall_mm + 0.15)) ** 2)
    canvas.mix(np.clip(edge * wall * (0.45 + 0.5 * plan.density), 0, 0.95), TISSUE_HU)
    canvas.mix(np.clip(cyst * 0.93, 0, 0.95).astype(np.float32), CYST_HU)
    litres = float(where.sum() * np.prod(canvas.grid.steps)) / 1e6
    _paint_tubes(canvas, edge > 0.5, count=int(rng.poisson(60 * litres)), radius_mm=(1.2, 3.2), wall=0.8)


def _paint_consolidation(canvas: _Canvas, plan: LesionPlan, edge: Field) -> None:
    """Air replaced by tissue nearly whole, a steeper border, and bronchi that stay open."""
    rng = canvas.rng
    steep = np.clip((edge - 0.5) * rng.uniform(1.0, 2.0) + 0.5, 0, 1)
    uneven = rng.uniform(0.03, 0.12) * canvas.noise(7.0) + rng.uniform(0, 0.06) * canvas.noise(3.0)
    fill = np.clip(plan.density * (1 + uneven), 0.6, 0.99)
    canvas.mix(steep * fill, TISSUE_HU + 12 * canvas.noise(12.0))
    litres = float((edge > 0.5).sum() * np.prod(canvas.grid.steps)) / 1e6
    _paint_tubes(canvas, edge > 0.6, count=int(rng.poisson(70 * litres)), radius_mm=(0.9, 2.6), wall=0.0)


def _paint_tubes(canvas: _Canvas, inside: Mask, count: int, radius_mm: tuple[float, float], wall: float) -> None:
    """Air-filled winding tubes, with a wall of that share of tissue."""
    tube = random_tubes(inside, canvas.grid.steps, min(count, 120), radius_mm, canvas.rng)
    if wall > 0:
        canvas.mix(wall * np.exp(-0.5 * ((tube - 0.5) / 0.6) ** 2) * inside, TISSUE_HU)
    canvas.mix((0.92 * np.clip(0.5 - tube / 1.2, 0, 1) * inside).astype(np.float32), CYST_HU)


_PAINTERS = {
    Lesion.GGO: _paint_ground_glass,
    Lesion.RETICULATION: _paint_reticulation,
    Lesion.FIBROSIS: _paint_fibrosis,
    Lesion.CONSOLIDATION: _paint_consolidation,
}
