"""Whether whole lungs lie in the volume: coarse lungs on planes 8 mm apart, and where the field cuts them."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.findings import Finding, Severity
from sscild_desktop.core.volume import Geometry, Volume

BLOCK_MM, PLANE_MM = 4.0, 8.0
"""Means over blocks of this size level out noise and vessels; planes lie so far apart."""
GAS_HU, LUNG_HU, TISSUE_HU = -965.0, -400.0, -150.0
"""Means of gas in stomach, bowel and windpipe lie below the first, those of lung between it and the second."""
LUNG_PIECE_ML = 60.0
"""Smaller pieces are bowel or airway."""
NO_LUNG_ML, LITTLE_LUNG_ML = 300.0, 700.0
"""Less lung than the first in the whole series: no chest. Less than the second: small lungs, or partly outside."""
MAX_END_SHARE, NOTED_END_SHARE = 0.35, 0.12
"""Lung area on the first or last slice over the largest area, beyond which lung is missing at that end."""
SIDE_RUN_MM, SIDE_CUT = 40.0, "side-cut"
"""Lung along this much of an edge of the field is cut off there; the code of the finding that tells of less."""
PADDING_HU, ROUND_SHARE = -1000.0, 0.1
"""What surrounds a round field is no denser than air, and a field is round to within this share of its size."""
MIN_OVERLAP = 0.3
"""What reaches the edge is lung where it goes on from the lung of the next plane over this share of its area."""
SIDE_SHARE = 0.1
DARKEST_HU, DARKEST_PERCENT = (-1100.0, -880.0), (1.0, 0.03)
"""Between these the air of a CT lies: below the first no hundredth of it, above the second not even the little that the
windpipe has, all the air there is where the field is narrow and the lungs are dense."""
FAR_HU = 100.0
"""So far beyond them the reader decides whether anything is measured."""
FAT_HU, WATER_HU = (-300.0, -130.0), -20.0
"""Fat is nowhere darker than the first and flesh lighter than the second; something darker than water is everywhere."""
MOST_PLANES, LUNG_AREA_MM2 = 0.5, 500.0
"""On so many of the planes with lung a lung that is never enclosed has to be cut; smaller areas are no lung."""

Mask = NDArray[np.bool_]
Side = tuple[NDArray[np.int64], NDArray[np.int64], float]
"""Rows and columns of the blocks along one side of the field, and how many millimetres each of them takes of it."""
Pieces = list[list[tuple[Mask, float]]]
"""Of each plane what reaches a side, and along how many millimetres of it."""


@dataclass(frozen=True)
class CoarseLungs:
    """Lung and air (planes, rows, columns) in blocks; ``planes`` are their slices, ``block_mm`` their size (y, x)."""

    mean: NDArray[np.float32]
    lung: Mask
    planes: NDArray[np.int64]
    block_mm: tuple[float, float]
    depth_mm: float

    @property
    def areas(self) -> NDArray[np.float64]:
        """Lung area of each plane in mm²."""
        return np.asarray(self.lung.sum(axis=(1, 2)) * float(np.prod(self.block_mm)), np.float64)

    @property
    def sides(self) -> tuple[Side, ...]:
        """Left, right, front and back of the field: where it ends in each row and in each column."""
        field = in_field(self.mean)
        rows, columns = (np.flatnonzero(field.any(axis=axis)) for axis in (1, 0))
        ends = [(rows, one) for one in _ends(field[rows])] + [(one, columns) for one in _ends(field[:, columns].T)]
        return tuple((*end, mm) for end, mm in zip(ends, np.repeat(self.block_mm, 2), strict=True))

    @property
    def ml(self) -> float:
        return float(self.areas.mean()) * self.depth_mm / 1000.0


def check_lungs(volume: Volume) -> tuple[Finding, ...]:
    """What is to be said of lung that is not there or cut off; places are patient z in mm."""
    lungs = find_lungs(volume.hu, volume.geometry)
    runs = cut_at_sides(lungs)
    if lungs.ml < NO_LUNG_ML and runs.max() < SIDE_RUN_MM:
        return (_no_lungs(lungs),)
    findings = _end_findings(lungs, volume.geometry)
    findings += _side_findings(lungs, runs, volume.geometry)
    if lungs.ml < LITTLE_LUNG_ML and all(finding.level != "ask" for finding in findings):
        text = f"Only {lungs.ml:.0f} mL of lung were found; the lungs may lie partly outside the series."
        findings.append(Finding("little-lung", "ask", text))
    return (*findings, *_scale_findings(lungs))


def _no_lungs(lungs: CoarseLungs) -> Finding:
    """Why none are seen; with no air or fat, air that is too light, or no flesh the scale is another one."""
    low, high = (float(value) for value in np.percentile(lungs.mean, (1, 99)))
    if low > WATER_HU or DARKEST_HU[1] < low < FAT_HU[0] or high < FAT_HU[1]:
        text = f"The pixel values do not look like Hounsfield units (most lie between {low:.0f} and {high:.0f})"
        return Finding("not-hu", "refuse", f"{text}; send the original reconstruction.")
    text = f"This is not a chest CT: only {lungs.ml:.0f} mL of lung were found"
    return Finding("no-lungs", "refuse", f"{text}; choose a series that shows both lungs.")


def _scale_findings(lungs: CoarseLungs) -> list[Finding]:
    """What is said of a scale on which air is not where it belongs."""
    many, few = (float(value) for value in np.percentile(lungs.mean, DARKEST_PERCENT))
    if DARKEST_HU[0] <= many and few <= DARKEST_HU[1]:
        return []
    darkest = few if few > DARKEST_HU[1] else many
    text = f"The darkest air of the series has {darkest:.0f} HU instead of about −1000"
    level: Severity = "warn" if DARKEST_HU[0] - FAR_HU <= darkest <= DARKEST_HU[1] + FAR_HU else "ask"
    return [Finding("scale", level, f"{text}; the scale may be shifted, and every density with it.")]


def _end_findings(lungs: CoarseLungs, geometry: Geometry) -> list[Finding]:
    findings, largest = [], max(float(lungs.areas.max()), 1.0)
    for plane, where in ((0, "bottom"), (-1, "top")):
        share, z_mm = float(lungs.areas[plane]) / largest, geometry.slice_z_mm(int(lungs.planes[plane]))
        if share > MAX_END_SHARE:
            text = f"The lungs are cut off at the {where} of the series (at {z_mm:.0f} mm); volumes, extents and levels"
            findings.append(Finding("cropped", "ask", f"{text} speak of the part that is there alone.", z_mm=z_mm))
        elif share > NOTED_END_SHARE:
            text = f"A little lung may be missing at the {where} of the series (at {z_mm:.0f} mm)"
            text += "; volumes may be slightly too small."
            findings.append(Finding("end-cut", "warn", text, z_mm=z_mm))
    return findings


def _side_findings(lungs: CoarseLungs, runs: NDArray[np.float64], geometry: Geometry) -> list[Finding]:
    """Asked where the lungs run out along much of a side on many planes; what is less is told."""
    is_much = bool((runs >= SIDE_RUN_MM).mean() > SIDE_SHARE)
    cut = runs >= SIDE_RUN_MM if is_much else runs > 0.0
    if not cut.any():
        return []
    where = [geometry.slice_z_mm(int(slice_)) for slice_ in lungs.planes[cut]]
    middle = where[len(where) // 2]
    if is_much:
        text = f"The field may cut the lungs at the sides (from {where[0]:.0f} to {where[-1]:.0f} mm)"
        text += "; what lies outside is not measured, and volumes are too small."
        return [Finding("cropped", "ask", text, z_mm=middle)]
    text = f"A little lung may be missing at the sides of the field (from {where[0]:.0f} to {where[-1]:.0f} mm)"
    text += "; volumes may be slightly too small."
    return [Finding(SIDE_CUT, "warn", text, z_mm=middle)]


def find_lungs(hu: NDArray[np.int16], geometry: Geometry) -> CoarseLungs:
    """Lung in the middle of the body by density; gas and what is too thin (walls of bowel, airway) is left out."""
    from scipy import ndimage

    count = max(2, round(geometry.shape[0] * geometry.spacing[0] / PLANE_MM))
    planes = np.unique(np.rint(np.linspace(0, geometry.shape[0] - 1, count)).astype(np.int64))
    steps = [max(1, round(BLOCK_MM / spacing)) for spacing in geometry.spacing[1:]]
    mean = np.stack([_blocks(hu[plane], steps) for plane in planes])
    lung = _opened(_enclosed(mean < LUNG_HU) & (mean > GAS_HU))
    block = (geometry.spacing[1] * steps[0], geometry.spacing[2] * steps[1])
    depth = geometry.shape[0] * geometry.spacing[0]
    voxel_ml = block[0] * block[1] * depth / len(planes) / 1000.0
    labels, _count = ndimage.label(lung)
    large = np.bincount(labels.ravel()) * voxel_ml >= LUNG_PIECE_ML
    large[0] = False
    return CoarseLungs(mean, large[labels], planes, block, depth)


def in_field(values: NDArray[np.generic]) -> Mask:
    """(rows, columns) that the scanner reconstructed: what is one and the same air on every plane pads a round field.

    Blocks at its edge are a mixture with what is outside, and are left out.
    """
    from scipy import ndimage

    low = values.min(axis=0)
    field = np.asarray((low != values.max(axis=0)) | (low > PADDING_HU))
    if field.all() or not _is_round(field):
        return np.ones_like(field)
    return np.asarray(ndimage.binary_erosion(field, np.ones((3, 3)), border_value=1))


def _is_round(field: Mask) -> bool:
    """Whether it is a circle, be it larger than the picture; a body in air without noise is flatter."""
    if not field.any():
        return False
    if all(edge.any() for edge in (field[0], field[-1], field[:, 0], field[:, -1])):
        return True
    rows, columns = (np.ptp(np.flatnonzero(field.any(axis=axis))) + 1 for axis in (1, 0))
    is_square = abs(rows - columns) <= ROUND_SHARE * max(rows, columns)
    return bool(is_square and abs(field.sum() / (rows * columns) - np.pi / 4) <= ROUND_SHARE)


def _ends(lines: Mask) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """The first and the last place of each line that is true."""
    return lines.argmax(axis=1), lines.shape[1] - 1 - lines[:, ::-1].argmax(axis=1)


def _blocks(plane: NDArray[np.int16], steps: list[int]) -> NDArray[np.float32]:
    """Means over blocks; a rest at the right and lower edge makes no block."""
    rows, columns = plane.shape[0] // steps[0], plane.shape[1] // steps[1]
    whole = plane[: rows * steps[0], : columns * steps[1]]
    # first whole rows, which lie together: both axes at once takes four times as long
    sums = whole.reshape(rows, steps[0], -1).sum(axis=1, dtype=np.int32)
    total = sum(sums[:, column :: steps[1]] for column in range(1, steps[1])) + sums[:, :: steps[1]]
    return np.asarray(total / (steps[0] * steps[1]), np.float32)


def _opened(masks: Mask) -> Mask:
    """Without what is thinner than two blocks in a plane."""
    thick = masks[:, 1:, 1:] & masks[:, 1:, :-1] & masks[:, :-1, 1:] & masks[:, :-1, :-1]
    found = np.zeros_like(masks)
    for rows in (slice(1, None), slice(None, -1)):
        for columns in (slice(1, None), slice(None, -1)):
            found[:, rows, columns] |= thick
    return found


def _pieces(masks: Mask) -> NDArray[np.int32]:
    """Numbers of the connected pieces of each plane; no number on two planes."""
    from scipy import ndimage

    beside = np.zeros((3, 3, 3), bool)
    beside[1] = ndimage.generate_binary_structure(2, 1)
    return np.asarray(ndimage.label(masks, beside)[0])


def _enclosed(air: Mask) -> Mask:
    """Air that does not reach a side of the field."""
    rim = ((0, 0), (1, 1), (1, 1))
    labels = _pieces(np.pad(air, rim, constant_values=True))  # the rim joins all air that reaches a side
    return np.asarray((labels != labels[:, :1, :1])[:, 1:-1, 1:-1] & air)


def cut_at_sides(lungs: CoarseLungs) -> NDArray[np.float64]:
    """Along how many mm of a side, front and back included, lung that goes on from the next plane runs out of each."""
    pieces = _at_sides(lungs)
    outside = _never_enclosed(lungs, pieces)
    known: Mask = np.logical_or(lungs.lung, outside)
    cut = np.where(outside.any(axis=(1, 2)), SIDE_RUN_MM, 0.0)
    for planes, neighbour in ((range(1, len(known)), -1), (range(len(known) - 2, -1, -1), 1)):
        for plane in planes:
            for piece, run_mm in pieces[plane]:
                if (piece & known[plane + neighbour]).sum() >= MIN_OVERLAP * piece.sum():
                    known[plane] |= piece
                    cut[plane] = max(cut[plane], run_mm)
    return cut


def _never_enclosed(lungs: CoarseLungs, pieces: Pieces) -> Mask:
    """Lung that the field cuts on nearly every plane: it lies between tissue at the edge where one lung is missing.

    Beside a whole chest air may lie between tissue too (arms, table), but there both lungs are seen.
    """
    found = np.zeros(lungs.lung.shape, bool)
    sides = lungs.sides
    for plane, mean in enumerate(lungs.mean):
        for piece, run_mm in pieces[plane]:
            ends = (_is_between_tissue(mean[y, x], piece[y, x], mm) for y, x, mm in sides)
            if run_mm >= SIDE_RUN_MM and any(ends):
                found[plane] |= piece
    among = np.flatnonzero(found.any(axis=(1, 2)))
    found[among[_lung_counts(lungs, among) > 1]] = False
    cut, seen = found.any(axis=(1, 2)).sum(), lungs.lung.any(axis=(1, 2)).sum()
    return found if cut >= MOST_PLANES * max(seen, 1) else np.zeros_like(found)


def _lung_counts(lungs: CoarseLungs, planes: NDArray[np.int64]) -> NDArray[np.int64]:
    """How many lungs each of these planes shows."""
    least = LUNG_AREA_MM2 / float(np.prod(lungs.block_mm))
    counts = [(np.bincount(labels.ravel())[1:] >= least).sum() for labels in _pieces(lungs.lung[planes])]
    return np.asarray(counts, np.int64)


def _is_between_tissue(edge: NDArray[np.float32], run: Mask, row_mm: float) -> bool:
    rows, reach = np.flatnonzero(run), max(2, round(15.0 / row_mm))
    if not len(rows):
        return False
    ends = (edge[max(rows[0] - reach, 0) : rows[0]], edge[rows[-1] + 1 : rows[-1] + 1 + reach])
    return all(bool((end > TISSUE_HU).any()) for end in ends)


def _at_sides(lungs: CoarseLungs) -> Pieces:
    """Of each plane the pieces of lung density that reach a side of the field, and along how much of it in mm."""
    found: Pieces = [[] for _plane in lungs.mean]
    masks = (lungs.mean < LUNG_HU) & (lungs.mean > GAS_HU)
    sides = lungs.sides
    planes = np.flatnonzero(np.any([masks[:, y, x].any(axis=1) for y, x, _ in sides], axis=0))
    for plane, labels in zip(planes, _pieces(masks[planes]), strict=True):
        runs = np.max([mm * np.bincount(labels[y, x], minlength=labels.max() + 1) for y, x, mm in sides], axis=0)
        numbers = (number for number in np.flatnonzero(runs) if number)
        found[plane] = [(labels == number, float(runs[number])) for number in numbers]
    return found
