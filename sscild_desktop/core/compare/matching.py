"""Matching of two CTs by their Goh levels: heights piecewise linear through the levels, in plane by the lung boxes.

It is no registration: it finds the same height of the chest and stretches the lungs' outline in the slice, no more.
It serves to scroll two CTs together where the registration failed, was refused or was cancelled.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.compare.match import Points
from sscild_desktop.core.errors import InputRefused
from sscild_desktop.core.results import GohLevel
from sscild_desktop.core.volume import Geometry

SMALLEST_GAP_MM = 3.0
"""Levels nearer than this to the one above are left out: the stretch between them would be a guess."""

SCALE_LIMITS = (0.6, 1 / 0.6)
"""Largest stretch in plane: a slice at the tip of a lung has hardly a box."""

SMOOTH_MM = 20.0
"""Lung boxes are averaged over this height so that a place does not jump between slices."""

BY_LEVELS = (
    "Matched by the {count} Goh levels and the outline of the lungs, not by registration: places agree roughly, "
    "to a centimetre or two, and no difference of densities is shown."
)
BY_ENDS = (
    "Matched by the top and the bottom of the lungs only, because the two CTs do not share two Goh levels: places "
    "agree roughly, to a few centimetres, and no difference of densities is shown."
)


@dataclass(frozen=True, eq=False)
class LungBoxes:
    """Per height ``z_mm`` (ascending) the box of the lungs in plane: left, right, front and back in LPS mm (n, 4)."""

    z_mm: NDArray[np.float64]
    sides: NDArray[np.float64]

    def at(self, z_mm: NDArray[np.float64]) -> NDArray[np.float64]:
        """Boxes (…, 4) at any heights; beyond the lungs that of their end."""
        parts = [np.interp(z_mm, self.z_mm, self.sides[:, k]) for k in range(4)]
        return np.stack(parts, axis=-1)


@dataclass(frozen=True, eq=False)
class LevelMatch:
    """Heights ``current_z_mm`` (ascending) of the current CT and ``prior_z_mm`` of the prior one that belong together.

    Same interface as ``Registration``. ``is_by_levels`` is False where only the ends of the lungs could be used.
    """

    current_z_mm: NDArray[np.float64]
    prior_z_mm: NDArray[np.float64]
    current_boxes: LungBoxes
    prior_boxes: LungBoxes
    is_by_levels: bool
    notice: str
    is_good: bool = True

    def to_prior_z(self, z_mm: NDArray[np.float64] | float) -> NDArray[np.float64]:
        return _piecewise(z_mm, self.current_z_mm, self.prior_z_mm)

    def to_current_z(self, z_mm: NDArray[np.float64] | float) -> NDArray[np.float64]:
        return _piecewise(z_mm, self.prior_z_mm, self.current_z_mm)

    def to_prior(self, lps: Points) -> Points:
        """Where points (…, 3) of the current CT lie in the prior CT."""
        points = np.asarray(lps, dtype=np.float64)
        z = self.to_prior_z(points[..., 2])
        return _in_plane(points, self.current_boxes.at(points[..., 2]), self.prior_boxes.at(z), z)

    def to_current(self, lps: Points) -> Points:
        """Where points (…, 3) of the prior CT lie in the current CT."""
        points = np.asarray(lps, dtype=np.float64)
        z = self.to_current_z(points[..., 2])
        return _in_plane(points, self.prior_boxes.at(points[..., 2]), self.current_boxes.at(z), z)


def match_by_levels(
    prior_levels: Sequence[GohLevel],
    current_levels: Sequence[GohLevel],
    prior_lungs: NDArray[np.uint8],
    prior_geometry: Geometry,
    current_lungs: NDArray[np.uint8],
    current_geometry: Geometry,
) -> LevelMatch:
    """Match by the levels both have (at least two), else by top and bottom of the lungs.

    Raises InputRefused where a lung mask is empty.
    """
    prior_boxes = lung_boxes(prior_lungs, prior_geometry, "prior")
    current_boxes = lung_boxes(current_lungs, current_geometry, "current")
    pairs = _shared_levels(prior_levels, current_levels)
    notice = BY_LEVELS.format(count=len(pairs))
    is_by_levels = len(pairs) >= 2
    if not is_by_levels:
        notice = BY_ENDS
        pairs = [(current_boxes.z_mm[k], prior_boxes.z_mm[k]) for k in (0, -1)]
    current_z, prior_z = (np.array(values, np.float64) for values in zip(*pairs, strict=True))
    return LevelMatch(current_z, prior_z, current_boxes, prior_boxes, is_by_levels, notice)


def _shared_levels(prior: Sequence[GohLevel], current: Sequence[GohLevel]) -> list[tuple[float, float]]:
    """(current z, prior z) from caudal to cranial; a level that does not lie above the one before is left out."""
    heights = {level.level: level.z_mm for level in prior if np.isfinite(level.z_mm)}
    found = [(level.z_mm, heights[level.level]) for level in current if level.level in heights]
    kept: list[tuple[float, float]] = []
    for pair in sorted(pair for pair in found if np.isfinite(pair[0])):
        if not kept or min(pair[0] - kept[-1][0], pair[1] - kept[-1][1]) >= SMALLEST_GAP_MM:
            kept.append(pair)
    return kept


def lung_boxes(lungs: NDArray[np.uint8], geometry: Geometry, name: str) -> LungBoxes:
    """Box of the lungs in every slice that has some, averaged over ``SMOOTH_MM``."""
    from scipy import ndimage

    slices = [k for k, plane in enumerate(lungs) if plane.any()]
    if len(slices) < 2:
        raise InputRefused(f"The {name} CT has no lung mask, so the two CTs cannot be matched; analyse it first.")
    z = np.array([geometry.slice_z_mm(k) for k in slices])
    sides = np.array([_sides(lungs[k], k, geometry) for k in slices])
    width = SMOOTH_MM / geometry.spacing[0] / 2
    return LungBoxes(z, ndimage.gaussian_filter1d(sides, width, axis=0, mode="nearest"))


def _sides(plane: NDArray[np.uint8], index: int, geometry: Geometry) -> NDArray[np.float64]:
    rows, columns = np.flatnonzero(plane.any(axis=1)), np.flatnonzero(plane.any(axis=0))
    corners = geometry.index_to_patient(
        np.array([(index, row, column) for row, column in zip(rows[[0, -1]], columns[[0, -1]], strict=True)], float)
    )
    return np.array([*sorted(corners[:, 0]), *sorted(corners[:, 1])])


def _piecewise(
    z_mm: NDArray[np.float64] | float, known: NDArray[np.float64], wanted: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Piecewise linear through the pairs; beyond them with the slope over all of them."""
    z = np.asarray(z_mm, dtype=np.float64)
    slope = (wanted[-1] - wanted[0]) / (known[-1] - known[0])
    inside = np.interp(z, known, wanted)
    below, above = np.minimum(z - known[0], 0.0), np.maximum(z - known[-1], 0.0)
    return np.asarray(inside + slope * (below + above))


def _in_plane(
    points: Points, here: NDArray[np.float64], there: NDArray[np.float64], z: NDArray[np.float64]
) -> NDArray[np.float64]:
    """x and y shifted and stretched from the box ``here`` to the box ``there``; z as given."""
    out = np.empty_like(points)
    for axis, low in ((0, 0), (1, 2)):
        size, wanted = here[..., low + 1] - here[..., low], there[..., low + 1] - there[..., low]
        scale = np.clip(np.maximum(wanted, 1.0) / np.maximum(size, 1.0), *SCALE_LIMITS)
        middle, new = (here[..., low] + here[..., low + 1]) / 2, (there[..., low] + there[..., low + 1]) / 2
        out[..., axis] = new + scale * (points[..., axis] - middle)
    out[..., 2] = z
    return out
