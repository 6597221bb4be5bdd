"""How good a registration is, measured on the masks and the structure of the lungs, and whether it may be used."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.agreement import dice
from sscild_desktop.core.compare.match import Points
from sscild_desktop.core.compare.resample import warp_mask
from sscild_desktop.core.compare.transform import Transform
from sscild_desktop.core.compare.working import Working
from sscild_desktop.core.progress import Report, portion, silent
from sscild_desktop.core.volume import Geometry

LEAST_DICE = 0.95
"""Same lungs, however deformed, reached 0.989 or more and even those of two patients 0.96: less is a failure."""

MOST_FOLDING_PERCENT = 0.1
"""No right registration folded anywhere. One that lost its way in a quarter of the lungs folded in 0.4 %, those of two
patients in up to 4 %."""

LEAST_SIMILARITY = 0.5
"""Between the lungs of two patients it was 0.33 to 0.46; of one patient 0.76 or more, and 0.55 to 0.61 where inserted
lesions had changed three quarters or more of the lungs by over 100 HU. The outlines cannot tell two patients from each
other, vessels and bronchi can."""

BEST_PERCENTILE = 90.0
"""Looked at in the best fitting tenth of the lungs: disease that came or went hides vessels, it does not move them."""

POOR_FIT = 0.2
"""Where the local correlation is less, vessels do not meet; so it is in half of the lungs of two patients."""

FIT_MM = 12.0
"""Radius (Gaussian SD) of the lung around a place in which it is asked whether vessels meet."""

SCALES = (0.65, 1.55)
"""Stretch of a lung between full expiration and full inspiration, with some room."""

VOLUME_RATIOS = (0.4, 2.5)

DICE_MM = 2.0
"""Masks are compared on a grid of about this."""

ROOM_MM = 20.0

TEXT = "Measuring how well the lungs fit"

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

    ``similarity`` is the local correlation of vessels, bronchi and septa in the best fitting tenth of the lungs, 1 for
    the same image; ``poor_percent`` is the share of the lungs where they do not meet. ``seen_percent`` is how much
    of the lungs of the one CT the other saw, whichever is less. ``scales`` are smallest and largest stretch of the
    affine map. ``volume_ratio`` is current over prior, where both saw the lungs.
    """

    dice_before: float
    dice_after: float
    mean_surface_mm: float
    seen_percent: float
    folding_percent: float
    similarity: float
    poor_percent: float
    scales: tuple[float, float]
    volume_ratio: float


def measure(
    transform: Transform,
    prior: Working,
    current: Working,
    prior_mask: Mask,
    current_mask: Mask,
    report: Report = silent,
) -> Quality:
    """Quality of ``transform`` from the working images and the lung masks with their geometries."""
    found = overlap(transform, prior_mask, current_mask, portion(report, 0.0, 0.6))
    report(0.6, TEXT)
    seen = 100.0 * seen_prior(transform, prior, current_mask[1])
    report(0.7, TEXT)
    stretch = np.linalg.svd(transform.matrix, compute_uv=False)
    volumes = transform.jacobian(_places(current, 2))
    report(0.8, TEXT)
    fit = local_fit(transform, prior, current)
    return Quality(
        dice_before=found.before,
        dice_after=found.after,
        mean_surface_mm=found.surface_mm,
        seen_percent=min(found.seen_percent, seen),
        folding_percent=100.0 * float((volumes <= 0).mean()),
        similarity=float(np.percentile(fit, BEST_PERCENTILE)) if fit.size else 0.0,
        poor_percent=100.0 * float((fit < POOR_FIT).mean()) if fit.size else 100.0,
        scales=(float(stretch[-1]), float(stretch[0])),
        volume_ratio=1.0 / max(float(np.mean(volumes)), 1e-3),
    )


def why_refused(quality: Quality) -> str:
    """One sentence why a registration must not be used, empty for a good one."""
    if not SCALES[0] <= quality.scales[0] <= quality.scales[1] <= SCALES[1]:
        return _refusal("the size of the lungs would have to change more than breathing does")
    if not VOLUME_RATIOS[0] <= quality.volume_ratio <= VOLUME_RATIOS[1]:
        return _refusal(
            f"the lung volumes differ by a factor of {max(quality.volume_ratio, 1 / quality.volume_ratio):.1f}"
        )
    if quality.dice_after < LEAST_DICE:
        return _refusal(f"the outlines of the lungs do not fit (Dice {quality.dice_after:.2f})")
    if quality.folding_percent > MOST_FOLDING_PERCENT:
        return _refusal(f"the lung would have to fold over itself in {quality.folding_percent:.1f} % of its volume")
    if quality.similarity < LEAST_SIMILARITY:
        return _refusal("vessels and bronchi do not meet: the CTs may be of two patients")
    return ""


def _refusal(why: str) -> str:
    return f"The registration is not used because {why}; the CTs are matched by level instead."


@dataclass(frozen=True)
class Overlap:
    """Dice before and after and the distance of the surfaces, where both CTs see; percent of the current lungs that
    the prior CT saw."""

    before: float
    after: float
    surface_mm: float
    seen_percent: float


def overlap(transform: Transform, prior: Mask, current: Mask, report: Report = silent) -> Overlap:
    """How well the lungs lie on each other. What one CT did not scan is left out, but its share is told."""
    report(0.0, TEXT)
    here, grid = _thinned(*current)
    # one is added so that 0 is left for what the prior CT did not see
    marked = np.asarray(prior[0] > 0, np.uint8) + np.uint8(1)
    before = warp_mask(marked, prior[1], _Moved(_unmoved(transform)), grid, _as(portion(report, 0.0, 0.3)))
    after = warp_mask(marked, prior[1], _Moved(transform), grid, _as(portion(report, 0.3, 0.6)))
    seen, there = after > 0, after > 1
    share = int(np.count_nonzero(here & seen)) / int(np.count_nonzero(here))
    return Overlap(
        dice(here, before > 1),
        dice(here & seen, there),
        mean_surface_distance(here, there, seen, grid.spacing, portion(report, 0.6, 1.0)),
        100.0 * share,
    )


def _unmoved(transform: Transform) -> Transform:
    return Transform(np.eye(3), np.zeros(3), transform.lattice, np.zeros_like(transform.coefficients))


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


def mean_surface_distance(
    one: NDArray[np.bool_],
    other: NDArray[np.bool_],
    seen: NDArray[np.bool_],
    spacing: tuple[float, float, float],
    report: Report = silent,
) -> float:
    """Mean over the surface voxels of both (where ``seen``) of the distance to the other's surface, in mm."""
    from scipy import ndimage

    report(0.0, TEXT)
    inner = ndimage.binary_erosion(seen)
    surfaces = [mask & ~ndimage.binary_erosion(mask, border_value=1) for mask in (one, other)]
    seen_surfaces = [bool((surface & inner).any()) for surface in surfaces]
    if not all(seen_surfaces):
        return float("inf") if any(seen_surfaces) else 0.0
    away = []
    for part, (start, to) in enumerate(((surfaces[0], surfaces[1]), (surfaces[1], surfaces[0]))):
        report(0.2 + 0.4 * part, TEXT)
        away.append(ndimage.distance_transform_edt(~to, spacing)[start & inner])
    return float(np.concatenate(away).mean())


def _as(report: Report) -> Report:
    """The same report under our words: bringing the masks together is a part of measuring."""
    return lambda fraction, _text: report(fraction, TEXT)


def _places(working: Working, stride: int) -> NDArray[np.float64]:
    """LPS millimetres (n, 3) of every ``stride``-th voxel (in each direction) of the lungs."""
    thin = working.inside[::stride, ::stride, ::stride]
    return working.geometry.index_to_patient(np.argwhere(thin).astype(np.float64) * stride)


def seen_prior(transform: Transform, prior: Working, geometry: Geometry) -> float:
    """Share of the prior lungs that the current CT saw."""
    index = geometry.patient_to_index(transform.invert(_places(prior, 3)))
    inside = ((index >= -0.5) & (index <= np.asarray(geometry.shape) - 0.5)).all(axis=1)
    return float(inside.mean())


def local_fit(transform: Transform, prior: Working, current: Working) -> NDArray[np.float32]:
    """Correlation of the local contrast of both CTs around each voxel that is lung in both."""
    from scipy import ndimage

    index = prior.geometry.patient_to_index(transform.apply(_places(current, 1))).T
    shared = ndimage.map_coordinates(prior.inside.astype(np.float32), index, order=1) > 0.5
    seen = ndimage.map_coordinates(prior.contrast, index, order=1)
    there, here, both = (np.zeros(current.inside.shape, np.float32) for _ in range(3))
    both[current.inside] = shared
    there[current.inside] = seen * shared
    here[current.inside] = current.contrast[current.inside] * shared
    widths = [FIT_MM / s for s in current.geometry.spacing]

    def around(values: NDArray[np.float32]) -> NDArray[np.float32]:
        return np.asarray(ndimage.gaussian_filter(values, widths, truncate=2.5))[both > 0]

    weight = np.maximum(around(both), 1e-3)
    means = around(there) / weight, around(here) / weight
    spreads = around(there**2) / weight - means[0] ** 2, around(here**2) / weight - means[1] ** 2
    shared_spread = around(there * here) / weight - means[0] * means[1]
    return np.asarray(shared_spread / np.sqrt(np.maximum(spreads[0] * spreads[1], 1e-4)), np.float32)
