"""The airway tree: the trachea is a column of round air near the midline, grown downwards without leaking."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from sscild_desktop.core.analysis.morphology import IN_PLANE, Mask, Spacing, Voxel, dilate
from sscild_desktop.core.progress import Report, silent

SEARCH_HALF_WIDTH_MM = 60.0
"""The trachea is looked for this far to either side of the middle of the body."""

TRACHEA_AREA_MM2 = (50.0, 1600.0)
"""Up to a trachea of 45 mm; no lung stays so small over the length below."""

TRACHEA_MIN_LENGTH_MM = 25.0
TRACHEA_MAX_STEP_MM = 7.0
"""Furthest shift of the tracheal centre from one slice to the next, on top of half the slice distance."""

IN_FRONT_MM, BESIDE_MM = 4.0, 45.0
"""A second column this much in front of the longest and no further beside it is the trachea, the longest the gullet."""

BOX_HALF_MM = (70.0, 80.0)
"""Half size (posterior, left) of the region around the trachea in which the tree is grown."""

BELOW_TRACHEA_MM = 80.0
"""How far below the lower end of the tracheal column the tree is followed."""

FIRST_RISE_HU, LAST_RISE_HU, RISE_STEP_HU = 40, 420, 20
"""The growing threshold rises from the air in the trachea by these steps until the tree leaks."""

LARGEST_TREE_ML, BRONCHI_ML = 150.0, 80.0
"""A tree is no larger; nor, with its walls, larger than the tracheal column and this (seen: 17 to 60 mL in all)."""

LARGEST_GAIN = 1.2
SMALLEST_LEAK_ML = 4.0
"""A step that adds more than a fifth and this many mL has gone through a wall into lung."""

WALL_MM = 1.5
"""Blurred inner border of the airway that is neither lumen nor lung."""

AIR_LIMIT_HU = -500

Boxes = tuple[slice, slice, slice]


@dataclass(frozen=True)
class Airways:
    """The airway tree inside ``box`` of the volume, the slice of the carina if it was seen, and the tracheal column."""

    tree: Mask
    box: Boxes
    carina_slice: float | None
    trachea: NDArray[np.float64]
    """Rows (slice, y, x, area mm²) of the tracheal column from cranial to caudal, in voxels of the volume."""
    air_hu: float

    def take_out(self, mask: NDArray[Voxel], step: int = 1) -> None:
        """Empties, in place, where the tree is; ``mask`` holds every ``step``-th pixel in plane of the volume."""
        first = [-(-part.start // step) for part in self.box[1:]]
        offset = [start * step - part.start for start, part in zip(first, self.box[1:], strict=True)]
        tree = self.tree[:, offset[0] :: step, offset[1] :: step]
        rows, columns = (slice(start, start + count) for start, count in zip(first, tree.shape[1:], strict=True))
        mask[self.box[0], rows, columns][tree] = 0


def find_airways(
    hu: NDArray[np.int16], air: Mask, step: int, spacing: Spacing, report: Report = silent
) -> Airways | None:
    """The airway tree of a volume, None when no trachea is seen.

    ``air`` is the air inside the body on the grid of every ``step``-th pixel in plane.
    """
    column = find_trachea(air, (spacing[0], spacing[1] * step, spacing[2] * step))
    if column is None:
        return None
    column[:, 1:3] *= step
    report(0.4, "Following the airways")
    box = _box(column, hu.shape, spacing)
    region = _smooth(hu[box], column, box)
    seeds = _seeds(region, column, box)
    if not len(seeds):
        return None
    air_hu = float(np.median(region[tuple(seeds.T)]))
    inside = column - (box[0].start, box[1].start, box[2].start, 0)
    tree = _grow(region, seeds, air_hu, spacing, _column_ml(column, spacing), report)
    report(0.9, "Following the airways")
    if tree is None:
        return Airways(_column_alone(hu[box] < AIR_LIMIT_HU, inside, spacing), box, None, column, air_hu)
    carina = find_carina(tree, inside, spacing)
    wide = _with_wall(tree, hu[box], spacing)
    return Airways(wide, box, None if carina is None else carina + box[0].start, column, air_hu)


def _with_wall(tree: Mask, hu: NDArray[np.int16], spacing: Spacing) -> Mask:
    wide: Mask = tree | (dilate(tree, WALL_MM, spacing) & (hu < AIR_LIMIT_HU))
    return wide


def _column_ml(column: NDArray[np.float64], spacing: Spacing) -> float:
    return float(column[:, 3].sum()) * spacing[0] / 1000.0


def _column_alone(dark: Mask, column: NDArray[np.float64], spacing: Spacing) -> Mask:
    """The windpipe without bronchi, where every threshold leaks: the air around its centre, slice by slice."""
    out = np.zeros_like(dark)
    y, x = np.ogrid[: dark.shape[1], : dark.shape[2]]
    for z, row, line, area in column:
        index = int(np.clip(round(z), 0, len(dark) - 1))
        away = np.hypot((y - row) * spacing[1], (x - line) * spacing[2])
        out[index] |= dark[index] & (away < np.sqrt(area / np.pi) + 2 * WALL_MM)
    return out


def find_trachea(air: Mask, spacing: Spacing) -> NDArray[np.float64] | None:
    """Rows (slice, y, x, area mm²) of the longest column of round air near the midline, cranial first."""
    width = air.shape[2]
    profile = np.flatnonzero(air.any(axis=(0, 1)))
    if not len(profile):
        return None
    middle = (profile[0] + profile[-1]) / 2
    reach = SEARCH_HALF_WIDTH_MM / spacing[2]
    first, last = max(int(middle - reach), 0), min(int(middle + reach) + 1, width)
    spots = _round_spots(air[:, :, first:last], spacing)
    spots[:, 2] += first
    chain = _longest_chain(spots, spacing)
    if not _is_long(chain, spacing):
        return None
    others = spots[~(spots[:, None, :3] == chain[None, :, :3]).all(-1).any(1)]
    second = _longest_chain(others, spacing)
    return second if _is_long(second, spacing) and _lies_in_front(second, chain, spacing) else chain


def _is_long(chain: NDArray[np.float64], spacing: Spacing) -> bool:
    return len(chain) >= 2 and (chain[0, 0] - chain[-1, 0]) * spacing[0] >= TRACHEA_MIN_LENGTH_MM


def _lies_in_front(chain: NDArray[np.float64], longest: NDArray[np.float64], spacing: Spacing) -> bool:
    """Whether ``chain`` is a trachea before a gullet full of gas, which is longer: they run side by side at the top."""
    place = {round(z): (y, x) for z, y, x, _ in longest}
    pairs = [(y - place[round(z)][0], x - place[round(z)][1]) for z, y, x, _ in chain if round(z) in place]
    if len(pairs) * spacing[0] < TRACHEA_MIN_LENGTH_MM or chain[0, 0] < longest[:, 0].mean():
        return False
    behind, beside = np.median(pairs, axis=0) * spacing[1:]
    return bool(behind < -IN_FRONT_MM and abs(beside) < BESIDE_MM)


def _round_spots(air: Mask, spacing: Spacing) -> NDArray[np.float64]:
    """Rows (slice, y, x, area mm²) of compact patches of air of tracheal size that do not touch the sides."""
    labels, count = ndimage.label(air, IN_PLANE)
    z, y, x = np.nonzero(labels)
    which = labels[z, y, x]
    size = np.bincount(which, minlength=count + 1).astype(np.float64)
    size[0] = 1
    pixel = spacing[1] * spacing[2]
    plausible = (size * pixel > TRACHEA_AREA_MM2[0]) & (size * pixel < TRACHEA_AREA_MM2[1])
    plausible[0] = False
    for edge in (labels[:, :, 0], labels[:, :, -1]):
        plausible[np.unique(edge)] = False
    keep = plausible[which]
    z, y, x, which = z[keep], y[keep], x[keep], which[keep]
    means = [np.bincount(which, v, count + 1) / size for v in (z, y, x)]
    spread = [np.bincount(which, (v - m[which]) ** 2, count + 1) / size for v, m in ((y, means[1]), (x, means[2]))]
    # A filled ellipse has 16·π²·Vy·Vx = area²; what is much less compact is a fissure or a lung border.
    compact = size / np.maximum(4 * np.pi * np.sqrt(np.maximum(spread[0] * spread[1], 1e-9)), 1e-9)
    slim = np.sqrt(np.maximum(spread[0], 1e-9) / np.maximum(spread[1], 1e-9))
    good = np.flatnonzero(plausible & (compact > 0.75) & (slim < 3) & (slim > 1 / 3))
    return np.stack([means[0][good], means[1][good], means[2][good], size[good] * pixel], axis=1)


def _longest_chain(spots: NDArray[np.float64], spacing: Spacing) -> NDArray[np.float64]:
    """The longest run of spots from slice to slice (one slice may be missing), cranial first."""
    order = spots[np.argsort(-spots[:, 0], kind="stable")]
    length, before = np.zeros(len(order)), np.full(len(order), -1)
    for i, spot in enumerate(order):
        gap = order[:i, 0] - spot[0]
        near = np.flatnonzero((gap > 0.5) & (gap < 2.5))
        shift = np.hypot(*((order[near, 1:3] - spot[1:3]) * spacing[1:]).T)
        ratio = np.maximum(order[near, 3], spot[3]) / np.minimum(order[near, 3], spot[3])
        ok = (shift < TRACHEA_MAX_STEP_MM + spacing[0] / 2) & (ratio < 2.5)
        if ok.any():
            # Steadiness is worth a little, so that the trachea wins over a crossing neighbour; skipping a slice costs.
            gain = length[near] + gap[near] - 0.05 * shift - 0.5 * (gap[near] > 1.5)
            length[i], before[i] = gain[ok].max(), near[ok][np.argmax(gain[ok])]
    if not len(order):
        return order
    chain, at = [], int(np.argmax(length))
    while at >= 0:
        chain.append(order[at])
        at = int(before[at])
    return np.asarray(chain[::-1])


def _box(column: NDArray[np.float64], shape: tuple[int, ...], spacing: Spacing) -> Boxes:
    """The part of the volume around the tracheal column in which the tree is grown."""
    bottom = column[-1, 0] - BELOW_TRACHEA_MM / spacing[0]
    ranges = [slice(max(int(bottom), 0), min(int(column[0, 0]) + 2, shape[0]))]
    for axis in (1, 2):
        reach = BOX_HALF_MM[axis - 1] / spacing[axis]
        low, high = column[:, axis].min() - reach, column[:, axis].max() + reach
        ranges.append(slice(max(int(low), 0), min(int(high) + 1, shape[axis])))
    return ranges[0], ranges[1], ranges[2]


def _smooth(hu: NDArray[np.int16], column: NDArray[np.float64], box: Boxes) -> NDArray[np.int16]:
    """The region with its noise averaged in plane where the air of the trachea is noisy."""
    row = column[len(column) // 4]
    z, y, x = (round(row[axis] - box[axis].start) for axis in range(3))
    noise = float(hu[max(z, 0), max(y - 2, 0) : y + 3, max(x - 2, 0) : x + 3].std())
    return ndimage.gaussian_filter(hu, (0, 0.8, 0.8)) if noise > NOISY_SD_HU else hu


NOISY_SD_HU = 20.0


def _seeds(hu: NDArray[np.int16], column: NDArray[np.float64], box: Boxes) -> NDArray[np.intp]:
    """Centres of the trachea in its upper two thirds, where it surely is the trachea."""
    upper = column[: max(1, 2 * len(column) // 3), :3] - [part.start for part in box]
    seeds = np.rint(upper).astype(np.intp)
    inside = ((seeds >= 0) & (seeds < hu.shape)).all(axis=1)
    seeds = seeds[inside]
    dark: NDArray[np.intp] = seeds[hu[tuple(seeds.T)] < AIR_LIMIT_HU]
    return dark


def _grow(
    hu: NDArray[np.int16], seeds: NDArray[np.intp], air_hu: float, spacing: Spacing, column_ml: float, report: Report
) -> Mask | None:
    """The connected tree at the highest threshold that does not leak, None if every threshold does."""
    import SimpleITK as sitk

    image, voxel_ml = sitk.GetImageFromArray(np.ascontiguousarray(hu)), float(np.prod(spacing)) / 1000.0
    points = [(int(x), int(y), int(z)) for z, y, x in seeds]
    best, best_ml = None, 0.0
    for rise in range(FIRST_RISE_HU, LAST_RISE_HU, RISE_STEP_HU):
        report(0.4 + 0.5 * rise / LAST_RISE_HU, "Following the airways")
        grown = sitk.GetArrayFromImage(sitk.ConnectedThreshold(image, points, -3000, int(air_hu) + rise)).astype(bool)
        ml = float(np.count_nonzero(grown)) * voxel_ml
        leaks = best_ml > 0 and ml > best_ml * LARGEST_GAIN and ml - best_ml > SMALLEST_LEAK_ML
        if ml > max(LARGEST_TREE_ML, column_ml + BRONCHI_ML) or (leaks and rise > FIRST_RISE_HU + 3 * RISE_STEP_HU):
            break
        if ml > column_ml and _wide_ml(grown, hu, spacing) > column_ml + BRONCHI_ML:
            break
        best, best_ml = grown, ml
    return best


def _wide_ml(tree: Mask, hu: NDArray[np.int16], spacing: Spacing) -> float:
    """Volume of a tree with its walls: of a leak into thin lung, a net of threads, many times its own."""
    return float(np.count_nonzero(_with_wall(tree, hu, spacing))) * float(np.prod(spacing)) / 1000.0


CARINA_APART_MM = 22.0
CARINA_SEEN_MM = 40.0
BRONCHUS_MIN_MM2 = 25.0


def find_carina(tree: Mask, column: NDArray[np.float64], spacing: Spacing) -> float | None:
    """Place of the ridge between the last common slice and the first split one, None if no bifurcation is seen.

    A pair of bronchi on either side of the trachea, clearly apart, is followed upwards until the two are one.
    """
    labels, _ = ndimage.label(tree, IN_PLANE)
    for z in range(len(tree) - 1, -1, -1):
        pair = _bronchi(labels[z], column, z, spacing)
        merged = None if pair is None else _merge_slice(labels, z, pair, spacing)
        if merged is not None:
            return merged - 0.5
    return None


def _bronchi(plane: NDArray[np.int32], column: NDArray[np.float64], z: int, spacing: Spacing) -> tuple[int, int] | None:
    """Labels of the right and left main bronchus in a slice, None if there is no clear pair."""
    above = column[column[:, 0] > z + 5.0 / spacing[0]]
    if not len(above):
        return None
    trachea_x = float(above[-1, 2])
    sizes = np.bincount(plane.ravel())
    found = [int(label) for label in np.flatnonzero(sizes * spacing[1] * spacing[2] > BRONCHUS_MIN_MM2) if label]
    centre = {label: float(np.nonzero(plane == label)[1].mean()) for label in found}
    right = [label for label in found if (trachea_x - centre[label]) * spacing[2] > 5.0]
    left = [label for label in found if (centre[label] - trachea_x) * spacing[2] > 5.0]
    if not right or not left:
        return None
    pair = max(right, key=lambda label: centre[label]), min(left, key=lambda label: centre[label])
    return pair if (centre[pair[1]] - centre[pair[0]]) * spacing[2] >= CARINA_APART_MM else None


def _merge_slice(labels: NDArray[np.int32], z: int, pair: tuple[int, int], spacing: Spacing) -> float | None:
    """Follows both bronchi upwards; the lowest slice in which they are one patch."""
    right, left = (labels[z] == label for label in pair)
    for up in range(z + 1, min(len(labels), z + 2 + int(CARINA_SEEN_MM / spacing[0]))):
        right_labels, left_labels = (np.unique(labels[up][part & (labels[up] > 0)]) for part in (right, left))
        if not len(right_labels) or not len(left_labels):
            return None
        if np.intersect1d(right_labels, left_labels).size:
            return float(up)
        right, left = np.isin(labels[up], right_labels), np.isin(labels[up], left_labels)
    return None
