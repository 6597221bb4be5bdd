"""Trachea and main bronchi, followed slice by slice from the neck down, and the main carina where they part.

Works on a reduced grid (about 1.5 mm): dark air whose cross-section stays slim and hangs together from above. Lung
air is told apart by its area; emphysema, which is as dark as the trachea, is not slim.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from sscild_desktop.core.progress import Report, silent

AIRWAY_HU = -850
"""Denser than this is wall or partial volume; walls are added back by a dilation."""

TRACHEA_MM2 = (60.0, 700.0)
"""Cross-section of a trachea (normal 150–400 mm²; narrow and wide ones allowed)."""

LARGEST_PART_MM2 = 900.0
"""A larger cross-section is lung, not airway."""

MAIN_BRONCHUS_MM2 = 35.0
"""A branch must be this large to count as a main bronchus at the carina."""

BELOW_CARINA_MM = 55.0
"""Main bronchi and their first divisions lie within this distance below the carina; further down is lung."""

SPLIT_PERSISTS_MM = 7.0
"""Two branches must stay apart for this long to be a carina and not noise."""


Steps = tuple[float, float, float]
"""Spacing (slice, row, column) of the reduced grid in mm."""


@dataclass(frozen=True)
class Airways:
    """Airway mask on the reduced grid and the index of the carina's slice, None if unseen."""

    mask: NDArray[np.bool_]
    carina_slice: int | None


def find_airways(hu: NDArray[np.int16], steps: Steps, report: Report = silent) -> Airways:
    """Follow the airway from its first slim, central, dark cross-section downwards.

    ``hu`` is the reduced volume (z, y, x) with axis 0 to cranial, ``steps`` its spacing in mm.
    """
    pixel_mm2 = steps[1] * steps[2]
    mask = np.zeros(hu.shape, dtype=bool)
    above: NDArray[np.bool_] | None = None
    carina: int | None = None
    reach = max(1, round(3.0 / steps[1] * max(1.0, steps[0] / 3.0)))
    for z in range(len(hu) - 1, -1, -1):
        if z % 16 == 0:
            report(1 - z / len(hu), "Trachea and bronchi")
        labels, count = ndimage.label(hu[z] < AIRWAY_HU)
        if not count:
            continue
        areas = np.bincount(labels.ravel()).astype(np.float64) * pixel_mm2
        areas[0] = 0
        parts = _start(labels, areas, steps) if above is None else _continue(labels, areas, above)
        if not parts.any():
            if above is not None and carina is None and z > 0 and not _seen_recently(mask, z, steps[0]):
                above = None
                mask[:] = False
            continue
        mask[z] = parts
        above = ndimage.binary_dilation(parts, iterations=reach)
        if carina is None:
            carina = _carina_at(mask, z, steps)
        elif (carina - z) * steps[0] > BELOW_CARINA_MM:
            break
    return Airways(mask, carina)


def _seen_recently(mask: NDArray[np.bool_], z: int, step_mm: float) -> bool:
    """Whether the airway was seen within the last centimetre above: a lost trail starts again, a short gap does not."""
    look = max(1, round(10.0 / step_mm))
    return bool(mask[z + 1 : z + 1 + look].any())


def _start(labels: NDArray[np.int32], areas: NDArray[np.float64], steps: Steps) -> NDArray[np.bool_]:
    """The most central compact dark part of a trachea's size inside tissue, if there is one."""
    middle = _body_middle(labels)
    best, best_distance = None, 50.0
    for k in np.flatnonzero((areas > TRACHEA_MM2[0]) & (areas < TRACHEA_MM2[1])):
        part = labels == k
        if part[0].any() or part[-1].any() or part[:, 0].any() or part[:, -1].any():
            continue
        rows, columns = np.nonzero(part)
        height, width = (np.ptp(rows) + 1) * steps[1], (np.ptp(columns) + 1) * steps[2]
        if areas[k] < 0.45 * height * width or max(height, width) > 40:
            continue
        distance = abs(columns.mean() - middle) * steps[2]
        if distance < best_distance:
            best, best_distance = k, distance
    return np.asarray(labels == best) if best is not None else np.zeros(labels.shape, bool)


def _body_middle(labels: NDArray[np.int32]) -> float:
    """Column in the middle of the tissue of a slice."""
    columns = np.flatnonzero((labels == 0).sum(0) > 0.15 * len(labels))
    return float(columns.mean()) if len(columns) else labels.shape[1] / 2


def _continue(labels: NDArray[np.int32], areas: NDArray[np.float64], above: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Slim parts that lie under the airway of the slice above."""
    under = np.bincount(labels[above], minlength=len(areas))
    total = np.bincount(labels.ravel(), minlength=len(areas))
    keep = (under > 0.4 * total) & (areas < LARGEST_PART_MM2) & (areas > 8.0)
    keep[0] = False
    return np.asarray(keep[labels], dtype=bool)


def _carina_at(mask: NDArray[np.bool_], z: int, steps: Steps) -> int | None:
    """The slice where the airway first is two, once it has stayed two down to slice ``z``."""
    needed = max(1, round(SPLIT_PERSISTS_MM / steps[0]))
    if z + needed >= len(mask):
        return None
    if all(_is_pair(mask[k], steps) for k in range(z, z + needed)):
        top = z + needed - 1
        while top + 1 < len(mask) and _is_pair(mask[top + 1], steps):
            top += 1
        return top
    return None


def _is_pair(plane: NDArray[np.bool_], steps: Steps) -> bool:
    """Two bronchi of size side by side."""
    labels, count = ndimage.label(plane)
    if count < 2:
        return False
    areas = np.bincount(labels.ravel())[1:] * steps[1] * steps[2]
    first, second = np.argsort(areas)[::-1][:2]
    if areas[second] < MAIN_BRONCHUS_MM2:
        return False
    centres = ndimage.center_of_mass(plane, labels, [first + 1, second + 1])
    return bool(abs(centres[0][1] - centres[1][1]) * steps[2] > 10.0)
