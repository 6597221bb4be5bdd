"""Lungs by threshold and morphology: air inside the body, airways out, vessels in, right and left told apart.

Everything costly runs on a reduced grid of about 1.5 mm; the border is then sharpened on the CT grid. Dense disease is
missed by a threshold: ``merge_lungs`` adds what the network recognises as diseased lung.
"""

from dataclasses import dataclass
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from sscild_desktop.core.analysis.airways import find_airways
from sscild_desktop.core.analysis.densitometry import density_indices
from sscild_desktop.core.analysis.results import LungResult
from sscild_desktop.core.classes import Lung
from sscild_desktop.core.errors import InputRefused
from sscild_desktop.core.progress import Report, portion, silent
from sscild_desktop.core.volume import Volume

T = TypeVar("T", bound=np.generic)

LUNG_HU = -400
"""Lung is below, soft tissue above: about halfway, so that partial volume is shared fairly."""

GRID_MM = 1.6
"""The reduced grid is the finest whole reduction that is not coarser than this."""

SMALLEST_LUNG_ML = 100.0
"""Smaller pieces of inner air are bowel, stomach or bullae that hang on nothing."""

GAS_HU = -950
GAS_SHARE = 0.75
"""A piece that is nearly all gas is bowel or stomach: even in severe emphysema a lung is not."""

CLOSING_MM = 6.0
"""Vessels up to twice this width at the border of the lung belong to it."""

LARGEST_HOLE_MM2 = 500.0
"""Enclosed dense parts up to this cross-section are vessels and nodules; the dome of the liver is larger."""

DISEASE_THICKNESS_MM = 3.0
"""Lung that only the network sees must be this thick on both sides: thinner rims are chest wall or hilum."""


@dataclass(frozen=True)
class LungMask:
    """Labels (uint8, 0, Lung.RIGHT, Lung.LEFT) and airway mask on the CT grid; ``carina_slice`` None if unseen."""

    labels: NDArray[np.uint8]
    airway: NDArray[np.bool_]
    carina_slice: int | None


def find_lungs(volume: Volume, report: Report = silent) -> LungMask:
    """Lungs of a whole chest CT. Raises InputRefused where no lung-like air is found."""
    factors = _reduction(volume.geometry.spacing)
    small = _reduce(volume.hu, factors)
    sz, sy, sx = (s * f for s, f in zip(volume.geometry.spacing, factors, strict=True))
    steps = (sz, sy, sx)
    report(0.1, "Air inside the body")
    inner = (small < LUNG_HU) & ~_outside(small < LUNG_HU)
    report(0.2, "Trachea and bronchi")
    airways = find_airways(np.where(inner, small, 0).astype(np.int16), steps, portion(report, 0.2, 0.45))
    wall = ndimage.binary_dilation(airways.mask, np.ones((1, 3, 3), bool), iterations=1)
    air = _lung_pieces(inner & ~wall, small, steps)
    report(0.55, "Vessels")
    filled = _with_vessels(air, steps, portion(report, 0.55, 0.75)) & ~wall
    report(0.75, "Right and left")
    sides = _sides(air, filled, steps)
    report(0.9, "Border")
    labels = _sharpen(sides, volume.hu, factors)
    airway = _enlarge(wall, factors, volume.hu.shape)
    labels[airway] = 0
    carina = None if airways.carina_slice is None else min(airways.carina_slice * factors[0], len(labels) - 1)
    report(1.0, "Lungs")
    return LungMask(labels, airway, carina)


def _reduction(spacing: tuple[float, float, float]) -> tuple[int, int, int]:
    return tuple(max(1, int(GRID_MM / s + 0.05)) for s in spacing)  # type: ignore[return-value]


def _reduce(hu: NDArray[np.int16], factors: tuple[int, int, int]) -> NDArray[np.int16]:
    """Means over blocks in the plane (less noise), every n-th slice; edges are repeated so that nothing is cut off."""
    hu = hu[:: factors[0]]
    pad = [(0, -hu.shape[axis] % factors[axis]) for axis in (1, 2)]
    shape = (len(hu), (hu.shape[1] + pad[0][1]) // factors[1], (hu.shape[2] + pad[1][1]) // factors[2])
    out = np.empty(shape, np.int16)
    for z, plane in enumerate(hu):
        blocks = np.pad(plane, pad, mode="edge").reshape(out.shape[1], factors[1], out.shape[2], factors[2])
        out[z] = np.clip(blocks, -1024, 1024).mean(axis=(1, 3))
    return out


def _enlarge(mask: NDArray[T], factors: tuple[int, int, int], shape: tuple[int, ...]) -> NDArray[T]:
    """Back from the reduced to the CT grid by repetition."""
    wide = mask
    for axis, factor in enumerate(factors):
        wide = np.repeat(wide, factor, axis)
    return np.ascontiguousarray(wide[: shape[0], : shape[1], : shape[2]])


_IN_PLANE = np.zeros((3, 3, 3), bool)
_IN_PLANE[1] = ndimage.generate_binary_structure(2, 1)


def _outside(air: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Air that reaches the border of its slice lies outside the body."""
    labels, count = ndimage.label(air, structure=_IN_PLANE)
    touches = np.zeros(count + 1, bool)
    for edge in (labels[:, 0], labels[:, -1], labels[:, :, 0], labels[:, :, -1]):
        touches[edge] = True
    touches[0] = False
    return np.asarray(touches[labels])


def _lung_pieces(air: NDArray[np.bool_], hu: NDArray[np.int16], steps: tuple[float, ...]) -> NDArray[np.bool_]:
    """The one or two large pieces of inner air that are not gas; small satellites of the lungs are kept too."""
    opened = ndimage.binary_opening(air, structure=_IN_PLANE)
    labels, count = ndimage.label(opened)
    sizes = np.bincount(labels.ravel(), minlength=count + 1) * np.prod(steps) / 1000.0
    sizes[0] = 0
    gas = np.bincount(labels[hu < GAS_HU], minlength=count + 1) * np.prod(steps) / 1000.0
    sizes[gas > GAS_SHARE * np.maximum(sizes, 1e-9)] = 0
    keep = [k for k in np.argsort(sizes)[::-1][:2] if sizes[k] > SMALLEST_LUNG_ML]
    if not keep:
        raise InputRefused("No aerated lung was found in this series; choose a chest CT series.")
    lungs = np.isin(labels, keep)
    return np.asarray(ndimage.binary_dilation(lungs, structure=_IN_PLANE) & air)


def _with_vessels(air: NDArray[np.bool_], steps: tuple[float, ...], report: Report) -> NDArray[np.bool_]:
    """Closing in the plane, then small enclosed holes filled, slice by slice."""
    radius = CLOSING_MM / steps[1]
    out = np.zeros_like(air)
    margin = int(np.ceil(radius)) + 2
    for z in np.flatnonzero(air.any(axis=(1, 2))):
        if z % 16 == 0:
            report(z / len(air), "Vessels")
        rows, columns = np.flatnonzero(air[z].any(1)), np.flatnonzero(air[z].any(0))
        window = np.s_[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
        plane = np.pad(air[z][window], margin)
        wide = ndimage.distance_transform_edt(~plane) <= radius
        closed = ndimage.distance_transform_edt(wide) > radius
        closed = (closed | plane)[margin:-margin, margin:-margin]
        out[z][window] = _fill_holes(closed, LARGEST_HOLE_MM2 / (steps[1] * steps[2]))
    return out


def _fill_holes(plane: NDArray[np.bool_], largest: float) -> NDArray[np.bool_]:
    """Enclosed holes up to ``largest`` pixels filled."""
    labels, _ = ndimage.label(ndimage.binary_fill_holes(plane) & ~plane)
    small = np.bincount(labels.ravel()) <= largest
    small[0] = False
    return np.asarray(plane | small[labels])


def _sides(air: NDArray[np.bool_], filled: NDArray[np.bool_], steps: tuple[float, ...]) -> NDArray[np.uint8]:
    """Right and left from two cores of the air, each voxel of the filled mask going to the nearer core.

    The cores come apart by erosion where the lungs touch (anterior and posterior junction lines). Axis 2 grows to the
    patient's left, so the core with the smaller mean column is the right lung.
    """
    stride = (max(1, round(3.0 / steps[0])), max(1, round(3.0 / steps[1])), max(1, round(3.0 / steps[2])))
    coarse = air[:: stride[0], :: stride[1], :: stride[2]]
    seeds = _two_cores(coarse)
    if len(np.unique(seeds)) < 3:
        return _one_lung(filled)
    sampling = tuple(s * f for s, f in zip(steps, stride, strict=True))
    nearest = ndimage.distance_transform_edt(seeds == 0, sampling, return_distances=False, return_indices=True)
    coarse_sides = seeds[tuple(nearest)].astype(np.uint8)
    return np.asarray(np.where(filled, _enlarge(coarse_sides, stride, filled.shape), 0), dtype=np.uint8)


def _two_cores(air: NDArray[np.bool_]) -> NDArray[np.uint8]:
    """Seeds 1 and 2 on a coarse grid: the two largest pieces after as little erosion as parts them."""
    core = air
    for _ in range(10):
        labels, count = ndimage.label(core)
        sizes = np.bincount(labels.ravel(), minlength=count + 1)
        sizes[0] = 0
        order = np.argsort(sizes)[::-1][:2]
        if count > 1 and sizes[order[1]] > 0.12 * sizes[order[0]]:
            parts = sorted((labels == k for k in order), key=lambda part: float(np.nonzero(part)[2].mean()))
            seeds = np.zeros(air.shape, np.uint8)
            seeds[parts[0]], seeds[parts[1]] = Lung.RIGHT, Lung.LEFT
            return seeds
        core = ndimage.binary_erosion(core, structure=_IN_PLANE)
        if not core.any():
            break
    return np.zeros(air.shape, np.uint8)


def _one_lung(filled: NDArray[np.bool_]) -> NDArray[np.uint8]:
    """A single piece of lung: its side is where it lies, halves if it spans the middle (never seen apart)."""
    columns = np.flatnonzero(filled.any(axis=(0, 1)))
    middle = filled.shape[2] / 2
    out = filled.astype(np.uint8)
    if columns[0] < middle < columns[-1] and min(middle - columns[0], columns[-1] - middle) > 0.3 * np.ptp(columns):
        out[:, :, int(middle) :][filled[:, :, int(middle) :]] = Lung.LEFT
    elif columns.mean() > middle:
        out[filled] = Lung.LEFT
    return out


def _sharpen(sides: NDArray[np.uint8], hu: NDArray[np.int16], factors: tuple[int, int, int]) -> NDArray[np.uint8]:
    """The reduced mask on the CT grid; in its rim only voxels that are aerated themselves are lung."""
    inner = ndimage.binary_erosion(sides > 0, structure=_IN_PLANE, border_value=1)
    grown = ndimage.grey_dilation(sides, footprint=_IN_PLANE)
    labels = np.empty(hu.shape, np.uint8)
    for z in range(len(hu)):
        source = min(z // factors[0], len(sides) - 1)
        in_plane = (1, *factors[1:])
        one = (1, *hu.shape[1:])
        core = _enlarge(inner[source][None], in_plane, one)[0]
        wide = _enlarge(grown[source][None], in_plane, one)[0]
        labels[z] = np.where(core | (hu[z] < LUNG_HU), wide, 0)
    return labels


def merge_lungs(labels: NDArray[np.uint8], network_labels: NDArray[np.uint8], volume: Volume) -> NDArray[np.uint8]:
    """Threshold lungs plus the dense diseased lung that only the network sees.

    Only parts at least twice DISEASE_THICKNESS_MM thick in the plane are added, so that in a healthy chest nothing of
    the chest wall or the hilum is. Shapes (z, y, x) as the volume.
    """
    radius = DISEASE_THICKNESS_MM / volume.geometry.spacing[1]
    out = labels.copy()
    for z in np.flatnonzero((network_labels > 0).any(axis=(1, 2))):
        missed = (network_labels[z] > 0) & (labels[z] == 0)
        if missed.sum() < (2 * radius) ** 2:
            continue
        core = ndimage.distance_transform_edt(missed) > radius
        if not core.any():
            continue
        thick = (ndimage.distance_transform_edt(~core) <= radius + 1) & missed
        out[z][thick] = network_labels[z][thick]
    return out


def find_lungs_slice(volume: Volume, network_labels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Lung labels (1, y, x) of a single axial slice: the network's lungs, sharpened where air says so."""
    labels = np.where(volume.hu < 200, network_labels, 0).astype(np.uint8)
    for value in (Lung.RIGHT, Lung.LEFT):
        plane = labels[0] == value
        pieces, count = ndimage.label(plane)
        if count:
            sizes = np.bincount(pieces.ravel())[1:]
            small = np.flatnonzero(sizes < 0.05 * sizes.max()) + 1
            labels[0][np.isin(pieces, small)] = 0
            kept = labels[0] == value
            labels[0][ndimage.binary_fill_holes(kept) & (labels[0] == 0)] = value
    return labels


def measure_lungs(volume: Volume, labels: NDArray[np.uint8]) -> LungResult:
    """Volumes in mL and density of the lung mask. Raises InputRefused for an empty mask."""
    counts = np.bincount(labels.ravel(), minlength=3) * volume.geometry.voxel_ml
    if counts[1:3].sum() <= 0:
        raise InputRefused("No lung was found in this series; choose a chest CT series.")
    density = density_indices(volume.hu, labels)
    return LungResult(
        mask=labels,
        total_ml=float(counts[1] + counts[2]),
        right_ml=float(counts[Lung.RIGHT]),
        left_ml=float(counts[Lung.LEFT]),
        mean_hu=density["mean_hu"],
        density=density,
    )
