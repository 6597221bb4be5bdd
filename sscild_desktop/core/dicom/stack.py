"""From slice positions to an even grid in the canonical order, by the position vectors alone."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.dicom.headers.facts import Slice
from sscild_desktop.core.findings import Finding, Severity
from sscild_desktop.core.volume import DIRECTION_TOLERANCE, Geometry

EVEN_TOLERANCE = 0.1
"""Slices may lie off an even grid by this share of the slice distance."""
ROUNDING_MM = 0.08
"""And always by this much: some scanners round positions to 0.1 mm."""
GAP_TOLERANCE = 0.25
"""A distance counts as a gap of missing slices if it is a whole multiple within this share of the slice distance."""
SAME_PLACE_MM = 0.02
"""Slices nearer than this lie in the same place."""
SHIFT_TOLERANCE_MM = 0.3
"""In-plane drift over the whole stack that needs no correction (half a pixel)."""
MAX_HOLE_MM = 10.0
"""Over a wider hole between neighbouring slices the reader decides: whole lesions fit in."""
MAX_MISSING_SHARE, MAX_LOST_SHARE = 0.1, 0.5
"""Where more slices are missing than the first share the reader decides; beyond the second nothing is measured."""
MAX_UNEVENNESS = 2.5
"""Largest slice distance over the median one, beyond which the reader decides."""
MAX_TILT_DEGREES = 35.0
"""Gantries tilt less than this; more means that the positions are wrong."""
MAX_STRAY_MM = 20.0
"""Largest sideways step off a straight line that is still corrected."""
MAX_GRID_FACTOR = 4
"""The even grid never has more than this many times the slices that exist."""

_PATIENT_AXES = np.array([[0.0, 0.0, 1.0], [0.0, 1.0, 0.0], [1.0, 0.0, 0.0]])
"""Directions of the canonical array axes: cranial, posterior, left."""


@dataclass(frozen=True)
class Stack:
    """How the slices fill the canonical array.

    ``order`` are the indices of the slices along their normal, ``places`` their positions on the grid in slices.
    ``shifts`` are in-plane (row, column) offsets in pixels, None where no slice has to be moved.
    ``coordinates`` are the positions in mm for sentences: patient z of axial slices.
    ``axes`` and ``flips`` turn the canonical array into a view in file order (slice, row, column).
    """

    geometry: Geometry
    order: tuple[int, ...]
    places: tuple[float, ...]
    is_even: bool
    shifts: tuple[tuple[float, float], ...] | None
    axes: tuple[int, int, int]
    flips: tuple[bool, bool, bool]
    findings: tuple[Finding, ...] = ()
    coordinates: tuple[float, ...] = ()

    @property
    def needs_resampling(self) -> bool:
        return not self.is_even or self.shifts is not None

    @property
    def slice_axis(self) -> int:
        """The axis of the canonical array along which the slices were acquired."""
        return self.axes[0]

    def file_view(self, canonical: NDArray[np.int16]) -> NDArray[np.int16]:
        """The canonical array seen as (slice, row, column) of the files; writing into it fills the array."""
        steps = tuple(slice(None, None, -1) if flip else slice(None) for flip in self.flips)
        return canonical[steps].transpose(self.axes)


def plane_axes(orientation: Sequence[float]) -> tuple[NDArray[np.float64], ...] | None:
    """Unit vectors (normal, down the rows, along the columns) or None if they are not at right angles."""
    return _plane_axes(tuple(orientation))


@lru_cache(maxsize=64)  # every look at a stack asks for the same ones
def _plane_axes(orientation: tuple[float, ...]) -> tuple[NDArray[np.float64], ...] | None:
    along, down = np.asarray(orientation[:3], float), np.asarray(orientation[3:], float)
    lengths = np.linalg.norm(along), np.linalg.norm(down)
    if not all(abs(length - 1) < 0.05 for length in lengths):
        return None
    along = along / lengths[0]
    if abs(along @ down) / lengths[1] > 10 * DIRECTION_TOLERANCE:
        return None
    down = down - (along @ down) * along  # headers give six digits; the grid needs a right angle
    down = down / np.linalg.norm(down)
    return np.cross(along, down), down, along


def make_stack(slices: Sequence[Slice]) -> Stack | None:
    """The plan for slices that share size, orientation and spacing; None where geometry is missing."""
    first = slices[0].header
    if first.orientation is None or first.spacing is None or any(one.position is None for one in slices):
        return None
    axes = plane_axes(first.orientation)
    if axes is None:
        return None
    positions = np.array([one.position for one in slices], dtype=np.float64)
    heights = positions @ axes[0]
    order = np.argsort(heights, kind="stable")
    heights, positions = heights[order], positions[order]
    along = positions[:, 2] if abs(axes[0][2]) > 0.7 else heights
    step, places, is_even, findings = _grid(heights, first.thickness, along.tolist())
    offsets = (positions - positions[0]) @ np.stack([axes[1], axes[2]], axis=1)
    shifts, low, grown, more = _shifts(heights, offsets, first.spacing)
    size = (round(places[-1]) + 1, first.pixels.rows + grown[0], first.pixels.columns + grown[1])
    spacing = (step, *first.spacing)
    corner = positions[0] + low[0] * first.spacing[0] * axes[1] + low[1] * first.spacing[1] * axes[2]
    geometry, turned, flips = canonical(size, spacing, corner, np.stack(axes))
    return Stack(
        geometry=geometry,
        order=tuple(int(i) for i in order),
        places=tuple(float(place) for place in places),
        is_even=is_even,
        shifts=shifts,
        axes=turned,
        flips=flips,
        findings=(*findings, *more),
        coordinates=tuple(along.tolist()),
    )


def flat_stack(slices: Sequence[Slice]) -> Stack:
    """Slices without positions, by instance number, for viewing alone; the millimetres mean nothing."""
    first = slices[0].header
    order = sorted(range(len(slices)), key=lambda i: (slices[i].instance is None, slices[i].instance or 0, i))
    shape = (len(slices), first.pixels.rows, first.pixels.columns)
    spacing = (first.thickness if first.thickness and 0.05 < first.thickness < 50 else 1.0, *(first.spacing or (1, 1)))
    geometry = Geometry(shape, (float(spacing[0]), float(spacing[1]), float(spacing[2])), (0.0, 0.0, 0.0))
    places = tuple(float(i) for i in range(len(slices)))
    return Stack(geometry, tuple(order), places, True, None, (0, 1, 2), (False, False, False))


def canonical(
    size: tuple[int, int, int], spacing: Sequence[float], corner: NDArray[np.float64], axes: NDArray[np.float64]
) -> tuple[Geometry, tuple[int, int, int], tuple[bool, bool, bool]]:
    """Geometry of the canonical array for a grid in file order, and the axes and flips that lead back to the files.

    ``axes`` are the unit vectors of the file axes as rows, ``corner`` the LPS position of file voxel (0, 0, 0).
    """
    closeness = axes @ _PATIENT_AXES.T
    source = max(_PERMUTATIONS, key=lambda p: float(sum(abs(closeness[p[j], j]) for j in range(3))))
    flips = tuple(bool(closeness[source[j], j] < 0) for j in range(3))
    signed = [axes[source[j]] * (-1.0 if flips[j] else 1.0) for j in range(3)]
    origin = corner.astype(np.float64)
    for j in range(3):
        if flips[j]:
            origin = origin + (size[source[j]] - 1) * spacing[source[j]] * axes[source[j]]
    rows = (np.stack(signed[::-1], axis=1) + 0.0).tolist()  # + 0.0 turns -0.0 into 0.0
    geometry = Geometry(
        shape=(size[source[0]], size[source[1]], size[source[2]]),
        spacing=(float(spacing[source[0]]), float(spacing[source[1]]), float(spacing[source[2]])),
        origin=(float(origin[0]), float(origin[1]), float(origin[2])),
        direction=((*rows[0],), (*rows[1],), (*rows[2],)),
    )
    back = (source.index(0), source.index(1), source.index(2))
    return geometry, back, (flips[0], flips[1], flips[2])


_PERMUTATIONS = ((0, 1, 2), (0, 2, 1), (1, 0, 2), (1, 2, 0), (2, 0, 1), (2, 1, 0))


def slice_step(heights: NDArray[np.float64]) -> float:
    """The usual distance of neighbouring slices in mm, nan for a single one."""
    distances = np.diff(heights)
    distances = distances[distances > SAME_PLACE_MM]
    return float(np.median(distances)) if len(distances) else float("nan")


def even_places(heights: NDArray[np.float64]) -> NDArray[np.int64] | None:
    """Whole grid places of sorted slices with gaps left open; None where no even grid fits."""
    usual = slice_step(heights)
    if len(heights) < 2 or not np.isfinite(usual):
        return np.zeros(len(heights), np.int64) if len(heights) == 1 else None
    plain = np.arange(len(heights))
    if _fits(heights, plain):
        return plain
    counts = np.rint(np.diff(heights) / usual)
    if counts.min() < 1 or np.abs(np.diff(heights) / usual - counts).max() > GAP_TOLERANCE:
        return None
    places = np.concatenate([[0], np.cumsum(counts).astype(np.int64)])
    return places if _fits(heights, places) else None


def _fits(heights: NDArray[np.float64], places: NDArray[np.int64]) -> bool:
    """Whether the heights lie on an even grid at ``places``."""
    step = (heights[-1] - heights[0]) / places[-1]
    tolerance = max(EVEN_TOLERANCE * step, min(ROUNDING_MM, 0.3 * step))
    return bool(np.abs(heights - heights[0] - places * step).max() <= tolerance)


_Grid = tuple[float, NDArray[np.float64], bool, list[Finding]]


def _grid(heights: NDArray[np.float64], thickness: float | None, z_mm: list[float]) -> _Grid:
    """Step, places, evenness and findings of sorted heights along the normal."""
    if len(heights) == 1:
        return (thickness if thickness and 0.05 < thickness < 50 else 1.0), np.zeros(1), True, []
    length = float(heights[-1] - heights[0])
    places = even_places(heights)
    if places is not None:
        step = length / float(places[-1])
        return step, places.astype(np.float64), True, gap_findings(places.tolist(), z_mm, step)
    usual = slice_step(heights)
    if not np.isfinite(usual):
        return 1.0, np.zeros(len(heights)), False, []
    count = min(max(round(length / usual), 1), MAX_GRID_FACTOR * len(heights))
    step = length / count
    return step, (heights - heights[0]) / step, False, _uneven_findings(heights, usual, z_mm)


def gap_findings(places: Sequence[int], z_mm: Sequence[float], step: float) -> list[Finding]:
    """What is to be said where slices are missing between those at ``places``."""
    holes = [i for i in range(len(places) - 1) if places[i + 1] - places[i] > 1]
    if not holes:
        return []
    missing = places[-1] + 1 - len(places)
    where = "; ".join(f"{z_mm[i]:.1f} to {z_mm[i + 1]:.1f} mm" for i in holes[:8]) + (" …" if len(holes) > 8 else "")
    slices = f"{missing} slices are" if missing > 1 else "1 slice is"
    widest = max(places[i + 1] - places[i] for i in holes) * step
    text = f"{slices} missing between the positions {where}; the gap is filled by interpolation."
    findings = [Finding("gap", "warn", text)]
    if widest > MAX_HOLE_MM + 1e-6 or missing > MAX_MISSING_SHARE * (places[-1] + 1):
        findings.append(
            _too_wide(missing, places[-1] + 1, widest, z_mm[max(holes, key=lambda i: places[i + 1] - places[i])])
        )
    return findings


def _too_wide(missing: int, count: int, widest: float, z_mm: float) -> Finding:
    text = f"Much of the series is missing ({missing} of {count} slices, widest hole {widest:.1f} mm)"
    if missing > MAX_LOST_SHARE * count:
        return Finding("gap-too-wide", "refuse", f"{text}, too much to be measured. Send the complete series.")
    text += "; what lies in the holes is guessed. Better send the complete series."
    return Finding("gap-too-wide", "ask", text, z_mm=z_mm)


def _uneven_findings(heights: NDArray[np.float64], usual: float, z_mm: list[float]) -> list[Finding]:
    distances = np.diff(heights)
    odd = [i for i in range(len(distances)) if abs(distances[i] - usual) > EVEN_TOLERANCE * usual]
    where = ", ".join(f"{z_mm[i]:.1f}" for i in odd[:8]) + (" …" if len(odd) > 8 else "")
    text = (
        f"The slice distance varies from {distances.min():.2f} to {distances.max():.2f} mm (at {where} mm); "
        "the slices are placed by their real positions and interpolated onto an even grid."
    )
    findings = [Finding("uneven", "warn", text)]
    if distances.max() > max(MAX_UNEVENNESS * usual, SAME_PLACE_MM) or distances.max() > MAX_HOLE_MM:
        text = f"The slices are very unevenly spaced ({distances.min():.2f} to {distances.max():.2f} mm)"
        text += "; what lies in the wide gaps is guessed. Better send the original reconstruction."
        is_half = float(distances[distances > MAX_UNEVENNESS * usual].sum()) > MAX_LOST_SHARE * float(distances.sum())
        level: Severity = "refuse" if is_half else "ask"
        findings.append(Finding("uneven-too-much", level, text, z_mm=z_mm[int(distances.argmax())]))
    return findings


_Shifts = tuple[tuple[tuple[float, float], ...] | None, tuple[float, float], tuple[int, int], list[Finding]]


def _shifts(heights: NDArray[np.float64], offsets: NDArray[np.float64], spacing: tuple[float, float]) -> _Shifts:
    """In-plane offsets in pixels, the lowest of them, how much the plane grows, and what is to be said."""
    spread = float(np.ptp(offsets, axis=0).max())
    if spread <= SHIFT_TOLERANCE_MM:
        return None, (0.0, 0.0), (0, 0), []
    slope, stray = _line(heights, offsets)
    tilt = float(np.degrees(np.arctan(np.linalg.norm(slope))))
    if tilt > MAX_TILT_DEGREES or stray > MAX_STRAY_MM:
        text = "The slice positions are not those of one scan (they run sideways); send the original reconstruction."
        return None, (0.0, 0.0), (0, 0), [Finding("not-in-line", "refuse", text)]
    if stray > 1.0:
        text = f"The slices are shifted sideways against each other by up to {spread:.1f} mm; this has been corrected."
        findings = [Finding("shifted", "warn", text)]
    else:
        text = f"The gantry was tilted by {tilt:.1f} degrees; this has been corrected from the slice positions."
        findings = [Finding("tilt", "warn", text)]
    pixels = offsets / np.asarray(spacing)
    low = pixels.min(axis=0)
    grown = np.ceil(pixels.max(axis=0) - low - 1e-6).astype(int)
    moved = tuple((float(row), float(column)) for row, column in pixels - low)
    return moved, (float(low[0]), float(low[1])), (int(grown[0]), int(grown[1])), findings


def _line(heights: NDArray[np.float64], offsets: NDArray[np.float64]) -> tuple[NDArray[np.float64], float]:
    """Slope (row, column) of the sideways drift and the largest distance from that line in mm."""
    along = heights - heights.mean()
    across = offsets - offsets.mean(axis=0)
    power = float(along @ along)
    slope = along @ across / power if power > 0 else np.zeros(2)
    return slope, float(np.abs(across - along[:, None] * slope).max())
