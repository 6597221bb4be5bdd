"""The inside of the lungs: vessel trees, bronchi with walls, fine texture; and the scanner's blur and noise."""

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.classes import Lung
from sscild_desktop.core.phantom import organs
from sscild_desktop.core.phantom.anatomy import Anatomy
from sscild_desktop.core.phantom.shapes import Array, Grid, Points, occupancy, tube_cloud
from sscild_desktop.core.phantom.trees import Tree, grow

ARTERY_ROOTS = ((-48.0, 9.0, -27.0), (53.0, 25.0, -24.0))
VEIN_ROOTS = (((-52.0, 30.0, -72.0), (-47.0, -6.0, -35.0)), ((54.0, 33.0, -70.0), (49.0, -15.0, -27.0)))
ENDS_PER_LUNG = 1300
"""Vessel ends that fill one lung: what a CT of about 1 mm shows; coarse grids need fewer."""

END_RADIUS_MM = 0.46
PERIPHERY_MM = 3.5
"""Vessels end this far under the pleura."""


def paint_parenchyma(
    hu: Array, lungs: NDArray[np.uint8], depth: Array, anatomy: Anatomy, grid: Grid, rng: np.random.Generator
) -> None:
    """Add vessels and bronchi to the lungs of ``hu`` in place; ``depth`` is mm under the lung surface."""
    vessels: list[Tree] = []
    bronchi: list[Tree] = []
    for lung, roots in ((Lung.RIGHT, 0), (Lung.LEFT, 1)):
        targets = _targets(lungs == lung, depth, grid, rng)
        arteries = grow(_world(anatomy, ARTERY_ROOTS[roots]), targets, END_RADIUS_MM, rng)
        vessels.append(arteries)
        bronchi += _bronchi(anatomy, roots, targets, rng)
        veins = _targets(lungs == lung, depth, grid, rng)
        vessels += _veins(anatomy, roots, veins, rng)
    vessels += [_beside(tree, rng) for tree in bronchi]
    is_lung = lungs > 0
    _fill(hu, is_lung, occupancy(grid, *_cloud(vessels, 1.0, 0.0)), anatomy.blood_hu)
    _fill(hu, is_lung, occupancy(grid, *_cloud(bronchi, 1.2, 0.45)), 10.0)
    _fill(hu, is_lung, occupancy(grid, *_cloud(bronchi, 1.0, 0.0)), -985.0)


def _world(anatomy: Anatomy, point: tuple[float, ...]) -> Points:
    return anatomy.to_world(np.array([point]))[0, :3]


def _targets(inside: NDArray[np.bool_], depth: Array, grid: Grid, rng: np.random.Generator) -> Points:
    """Random places in one lung, away from the pleura."""
    flat = np.flatnonzero(inside & (depth > PERIPHERY_MM))
    count = ENDS_PER_LUNG if grid.spacing[0] < 4.0 else ENDS_PER_LUNG // 3
    z, y, x = np.unravel_index(rng.choice(flat, count, replace=False), grid.shape)
    return np.stack([grid.x[x], grid.y[y], grid.z[z]], axis=1).astype(np.float64)


def _nearest(points: Points, roots: Points) -> NDArray[np.intp]:
    return np.asarray(np.linalg.norm(points[:, None] - roots[None], axis=2).argmin(axis=1), np.intp)


def _bronchi(anatomy: Anatomy, side: int, targets: Points, rng: np.random.Generator) -> list[Tree]:
    """Bronchi from the ends of the lobar bronchi; branches too thin to be seen on CT are left out."""
    ends = [organs.LOBAR_BRONCHI[k][-1] for k in organs.BRONCHUS_ENDS[side]]
    roots = np.stack([_world(anatomy, end[:3]) for end in ends])
    nearest = _nearest(targets, roots)
    trees = []
    for k, root in enumerate(roots):
        if (nearest == k).sum() > 8:
            tree = grow(root, targets[nearest == k], 0.26, rng)
            trees.append(tree.keep(tree.radii > 0.5))
    return trees


def _veins(anatomy: Anatomy, side: int, targets: Points, rng: np.random.Generator) -> list[Tree]:
    roots = np.stack([_world(anatomy, root) for root in VEIN_ROOTS[side]])
    nearest = _nearest(targets, roots)
    return [grow(root, targets[nearest == k], END_RADIUS_MM, rng) for k, root in enumerate(roots)]


def _beside(tree: Tree, rng: np.random.Generator) -> Tree:
    """The artery that runs along each bronchus, a little thicker than the lumen."""
    direction = rng.normal(size=3)
    gap = (tree.radii * 2.2 + 0.9)[:, None] * direction / np.linalg.norm(direction)
    moved = tree.moved(gap)
    return Tree(moved.starts, moved.ends, tree.radii * 1.1)


def _cloud(trees: list[Tree], factor: float, extra: float) -> tuple[Points, Points]:
    starts = np.concatenate([tree.starts for tree in trees])
    ends = np.concatenate([tree.ends for tree in trees])
    radii = np.concatenate([tree.radii for tree in trees]) * factor + extra
    return tube_cloud(starts, ends, radii)


def _fill(hu: Array, inside: NDArray[np.bool_], share: Array, value: float) -> None:
    places = inside & (share > 0)
    hu[places] += (value - hu[places]) * share[places]


def add_noise(hu: Array, anatomy: Anatomy, grid: Grid, rng: np.random.Generator) -> Array:
    """Scanner blur in the slice, soft-tissue and lobular unevenness, and correlated noise that grows in the middle."""
    from scipy.ndimage import gaussian_filter, gaussian_filter1d

    blur = anatomy.grain * 0.75 / grid.spacing[1]
    out = np.asarray(gaussian_filter(hu, (0.0, blur, blur), output=np.float32), np.float32)
    radius = np.hypot(grid.x[None, :] / 190.0, grid.y[:, None] / 150.0)
    strength = anatomy.noise_hu * np.clip(1.15 - 0.5 * radius, 0.6, None)
    grain = anatomy.grain / grid.spacing[1]
    for k in range(grid.shape[0]):
        noise = rng.standard_normal(grid.shape[1:], np.float32)
        coarse = gaussian_filter1d(gaussian_filter1d(noise, grain, 0), grain, 1)
        out[k] += coarse * (strength / max(float(coarse.std()), 1e-6))
    return out
