"""How good a registration is, measured on the masks and the structure of the lungs, and whether it may be used."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.compare.match import Points
from sscild_desktop.core.compare.resample import warp_mask
from sscild_desktop.core.compare.transform import Transform
from sscild_desktop.core.compare.working import Working
from sscild_desktop.core.volume import Geometry

LEAST_DICE = 0.95
MOST_FOLDING_PERCENT = 0.5
LEAST_SIMILARITY = 0.25
SCALES = (0.65, 1.55)
VOLUME_RATIOS = (0.4, 2.5)

DICE_MM = 2.0
"""Masks are compared on a grid of about this."""

ROOM_MM = 20.0

Mask = tuple[NDArray[np.uint8], Geometry]
"""A lung mask and where it lies."""


@dataclass(frozen=True, eq=False)
class _Moved:
    """A transform as a match, before anything is known of its quality."""

    transform: Transform
    is_good: bool = True
    notice: str = ""

    def to_prior(self, lps: Points) -> Points:
        return self.transform.apply(lps)

    def to_current(self, lps: Points) -> Points:
        return self.transform.invert(lps)


@dataclass(frozen=True)
class Quality:
    """Overlap and distance of the lungs, folding, structure; ``dice_before`` is without any registration.

    ``similarity`` is the correlation of the local contrast (vessels, bronchi, septa) inside both lungs, 1 for the same
    image. ``scales`` are smallest and largest stretch of the affine map. ``volume_ratio`` is current over prior.
    """

    dice_before: float
    dice_after: float
    mean_surface_mm: float
    folding_percent: float
    similarity: float
    scales: tuple[float, float]
    volume_ratio: float


def measure(
    transform: Transform,
    prior: Working,
    current: Working,
    prior_mask: Mask,
    current_mask: Mask,
) -> Quality:
    """Quality of ``transform`` from the working images and the lung masks with their geometries."""
    before, after, surface = overlap(transform, prior_mask, current_mask)
    places = current.geometry.index_to_patient(np.argwhere(current.inside).astype(np.float64))
    stretch = np.linalg.svd(transform.matrix, compute_uv=False)
    volumes = [np.count_nonzero(mask) * geometry.voxel_ml for mask, geometry in (prior_mask, current_mask)]
    return Quality(
        dice_before=before,
        dice_after=after,
        mean_surface_mm=surface,
        folding_percent=100.0 * float((transform.jacobian(places) <= 0).mean()),
        similarity=similarity(transform, prior, current, places),
        scales=(float(stretch[-1]), float(stretch[0])),
        volume_ratio=float(volumes[1] / volumes[0]),
    )


def why_refused(quality: Quality) -> str:
    """One sentence why a registration must not be used, empty for a good one."""
    if not SCALES[0] <= quality.scales[0] <= quality.scales[1] <= SCALES[1]:
        return _refusal("the size of the lungs would have to change more than breathing does")
    if not VOLUME_RATIOS[0] <= quality.volume_ratio <= VOLUME_RATIOS[1]:
        return _refusal(f"the lung volumes differ by a factor of {quality.volume_ratio:.1f}")
    if quality.dice_after < LEAST_DICE:
        return _refusal(f"the outlines of the lungs do not fit (Dice {quality.dice_after:.2f})")
    if quality.folding_percent > MOST_FOLDING_PERCENT:
        return _refusal(f"the lung would have to fold over itself in {quality.folding_percent:.1f} % of its volume")
    if quality.similarity < LEAST_SIMILARITY:
        return _refusal("vessels and bronchi do not fit: the CTs may be of two patients")
    return ""


def _refusal(why: str) -> str:
    return f"The registration is not used because {why}; the CTs are matched by level instead."


def overlap(transform: Transform, prior: Mask, current: Mask) -> tuple[float, float, float]:
    """Dice of the lungs before and after, and the mean distance of their surfaces after, in mm."""
    here, grid = _thinned(*current)
    unmoved = Transform(np.eye(3), np.zeros(3), transform.lattice, np.zeros_like(transform.coefficients))
    before, after = (warp_mask(*prior, _Moved(move), grid) > 0 for move in (unmoved, transform))
    return dice(here, before), dice(here, after), mean_surface_distance(here, after, grid.spacing)


def _thinned(mask: NDArray[np.uint8], geometry: Geometry) -> tuple[NDArray[np.bool_], Geometry]:
    """The lungs with some room around them, every voxel of about ``DICE_MM``."""
    steps = [max(round(DICE_MM / s), 1) for s in geometry.spacing]
    box = []
    for axis, others in enumerate(((1, 2), (0, 2), (0, 1))):
        where = np.flatnonzero(mask.any(axis=others))
        room = int(np.ceil(ROOM_MM / geometry.spacing[axis]))
        box.append((max(int(where[0]) - room, 0), int(where[-1]) + room + 1))
    part = tuple(slice(low, high, step) for (low, high), step in zip(box, steps, strict=True))
    thin = mask[part] > 0
    origin = geometry.index_to_patient(np.array([float(low) for low, _high in box]))
    spacing = [s * step for s, step in zip(geometry.spacing, steps, strict=True)]
    grid = Geometry(
        (thin.shape[0], thin.shape[1], thin.shape[2]),
        (spacing[0], spacing[1], spacing[2]),
        (float(origin[0]), float(origin[1]), float(origin[2])),
        geometry.direction,
    )
    return thin, grid


def dice(one: NDArray[np.bool_], other: NDArray[np.bool_]) -> float:
    """2·|A∩B| / (|A| + |B|)."""
    both = int(np.count_nonzero(one)) + int(np.count_nonzero(other))
    return 2.0 * int(np.count_nonzero(one & other)) / max(both, 1)


def mean_surface_distance(
    one: NDArray[np.bool_], other: NDArray[np.bool_], spacing: tuple[float, float, float]
) -> float:
    """Mean over the surface voxels of both of the distance to the other's surface, in mm."""
    from scipy import ndimage

    surfaces = [mask & ~ndimage.binary_erosion(mask) for mask in (one, other)]
    if not all(surface.any() for surface in surfaces):
        return float("inf")
    ways = ((surfaces[0], surfaces[1]), (surfaces[1], surfaces[0]))
    away = [ndimage.distance_transform_edt(~to, spacing)[start] for start, to in ways]
    return float(np.concatenate(away).mean())


def similarity(transform: Transform, prior: Working, current: Working, places: NDArray[np.float64]) -> float:
    """Correlation of the local contrast inside both lungs, 0 where they share nothing."""
    from scipy import ndimage

    index = prior.geometry.patient_to_index(transform.apply(places)).T
    inside = ndimage.map_coordinates(prior.inside.astype(np.float32), index, order=1) > 0.5
    there = ndimage.map_coordinates(prior.contrast, index, order=1)[inside]
    here = current.contrast[current.inside][inside]
    if len(here) < 2 or min(there.std(), here.std()) < 1e-6:
        return 0.0
    return float(np.corrcoef(there, here)[0, 1])
