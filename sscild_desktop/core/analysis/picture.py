"""How a CT looks beside real chests as they are: edges, streaks, bands and jumps, told where they are unusual.

Breathing, arms beside the chest and other reconstructions change a picture without a word in its header, and what they
make of it is marked and scored as disease. Each shows in the lungs themselves. Measured on seven real chests as they
are, with lesions inserted, and damaged.
"""

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from sscild_desktop.core.classes import Lung
from sscild_desktop.core.findings import Finding
from sscild_desktop.core.volume import Volume

Plane = NDArray[np.float32]
Mask = NDArray[np.bool_]
Spacing = tuple[float, float]

EDGE, STREAK, BAND, JUMP = "edge", "streak", "band", "jump"
WORDS = {
    EDGE: "the borders of the lungs rise by {0:.0f} HU a mm ({1:.0f} to {2:.0f}), as other kernels make them",
    STREAK: "noise is {0:.1f} times as strong in one direction (at most {2:.1f}), as streaks make it",
    BAND: "bands of {0:.0f} HU cross both lungs (at most {2:.0f}), as arms or shoulders make them",
    JUMP: "slices jump by {0:.1f} times their usual change (at most {2:.1f}), as breathing makes them",
}
"""Each fact with its value, and in brackets between which values it lay in the real chests."""

SEEN = {EDGE: (316.0, 1061.0), STREAK: (1.0, 1.1), BAND: (0.0, 15.0), JUMP: (1.0, 1.14)}
TOLD = {EDGE: (250.0, 1500.0), STREAK: (0.0, 1.3), BAND: (0.0, 47.0), JUMP: (0.0, 1.25)}
"""Told beyond these. Inserted lesions made bands of 38 HU; damaged, a chest had an edge of 119, a
streak of 1.7, a band of 54 and a jump of 1.3."""

PERCENT = {EDGE: 50, STREAK: 75, BAND: 50}
"""Which of the slices counts: streaks of shoulders cross the upper third alone."""

LOOKED_AT, FEWEST = 12, 300
"""Slices that are looked at, and the fewest pixels of lung that say something."""

STEEP_PERCENT = 75
"""Disease blurs a part of the border, the picture all of it: three of four places rise less than what counts."""

QUIET_HU, RIM, GRAIN_MM = -600, 3, 3.0
"""Noise is that of lung with less than the first, the second in pixels away from its border, beside what
lies so far before and behind: from pixel to pixel wide streaks are not seen, and every shoulder has fine ones."""

AERATED_HU, BAND_MM, SLANT_MM, SLANT_STEP_MM, SHARED_MM = -400, 14.0, 10.0, 2.0, 40.0
"""Rows of lung with less than the first are compared with those so far above and below, in right and left: bands cross
both, slanting by no more than the third, disease does not. So much height must be shared to say something."""

INNER, NEAR, OFTEN_PERCENT, FEWEST_SLICES = (0.1, 0.9), 3, 95, 25
"""Slices are compared between these shares of the height of the lungs, each with so many on either side. One gap is no
breathing: one change in twenty is larger than what counts."""


def picture_doubts(volume: Volume, labels: NDArray[np.uint8]) -> tuple[Finding, ...]:
    """What is told of a picture unlike those of real chests, and how far it lies from them."""
    facts = facts_of(volume, labels)
    strange = [WORDS[name].format(value, *SEEN[name]) for name, value in facts.items() if _is_strange(name, value)]
    if not strange:
        return ()
    text = (
        f"The picture is unlike those of the real chests that were measured: {'; '.join(strange)}. It may show disease "
        "that is not there, or hide it, in masks and scores alike; look at the lesions before you use the numbers."
    )
    return (Finding("analysis-picture", "warn", text),)


def _is_strange(name: str, value: float) -> bool:
    low, high = TOLD[name]
    return not low <= value <= high


def facts_of(volume: Volume, labels: NDArray[np.uint8]) -> dict[str, float]:
    """Edge, streak, band and jump, without what cannot be measured."""
    spacing = volume.geometry.spacing[1:]
    filled = np.flatnonzero(labels.any(axis=(1, 2)))
    found: dict[str, list[float | None]] = {EDGE: [], STREAK: [], BAND: []}
    for z in filled[:: max(1, len(filled) // LOOKED_AT)]:
        box = _box(labels[z])
        plane, lungs = volume.hu[z][box].astype(np.float32), labels[z][box]
        if np.count_nonzero(lungs) < FEWEST:
            continue
        found[EDGE].append(edge(plane, lungs > 0, spacing))
        found[STREAK].append(streak(plane, lungs > 0, spacing))
        found[BAND].append(band(plane, lungs, spacing[0]))
    known = {name: [one for one in values if one is not None] for name, values in found.items()}
    facts = {name: float(np.percentile(values, PERCENT[name])) for name, values in known.items() if values}
    jumps = jump(volume.hu, labels, filled)
    return facts if jumps is None else {**facts, JUMP: jumps}


def _box(labels: NDArray[np.uint8]) -> tuple[slice, slice]:
    """Rows and columns with lung, and two beside them."""
    rows, columns = (np.flatnonzero(labels.any(axis=axis)) for axis in (1, 0))
    return slice(max(rows[0] - 2, 0), rows[-1] + 3), slice(max(columns[0] - 2, 0), columns[-1] + 3)


def edge(plane: Plane, lung: Mask, spacing: Spacing) -> float:
    """How steeply the border of the lungs rises, in HU a mm."""
    steep = np.zeros_like(plane)
    steep[1:] = np.abs(np.diff(plane, axis=0)) / spacing[0]
    steep[:, 1:] = np.maximum(steep[:, 1:], np.abs(np.diff(plane, axis=1)) / spacing[1])
    border = lung & ~ndimage.binary_erosion(lung)
    return float(np.percentile(ndimage.maximum_filter(steep, 3)[border], STEEP_PERCENT))


def streak(plane: Plane, lung: Mask, spacing: Spacing) -> float | None:
    """Noise of lung across the rows over that along them, or the reverse where that is more."""
    inside = ndimage.binary_erosion(lung, iterations=RIM) & (plane < QUIET_HU)
    across, along = _noise(plane, inside, spacing[0]), _noise(plane.T, inside.T, spacing[1])
    if across is None or along is None:
        return None
    return max(across, along) / max(min(across, along), 1.0) if max(across, along) > 1.0 else 1.0


def _noise(plane: Plane, inside: Mask, step: float) -> float | None:
    reach = max(1, round(GRAIN_MM / step))
    against = plane[reach:-reach] - 0.5 * (plane[: -2 * reach] + plane[2 * reach :])
    values = against[inside[reach:-reach] & inside[: -2 * reach] & inside[2 * reach :]]
    return float(np.median(np.abs(values))) if len(values) >= FEWEST else None


def band(plane: Plane, lungs: NDArray[np.uint8], row_mm: float) -> float | None:
    """How strong the bands are that cross both lungs, in HU, 0 where those of one are not those of the other."""
    right, left = [_bands(plane, (lungs == lung) & (plane < AERATED_HU), row_mm) for lung in Lung]
    shared = []
    reach = round(SLANT_MM / row_mm)
    for slant in range(-reach, reach + 1, max(1, round(SLANT_STEP_MM / row_mm))):
        both = right * np.roll(left, slant)
        both = both[np.isfinite(both)]
        if len(both) * row_mm > SHARED_MM:
            shared.append(float(both.mean()))
    return float(np.sqrt(max(*shared, 0.0))) if shared else None


def _bands(plane: Plane, inside: Mask, row_mm: float) -> NDArray[np.float64]:
    """By row how far the median lies above the mean of those before and behind; NaN where there is little lung."""
    medians = np.full(len(plane), np.nan)
    wide = np.count_nonzero(inside, axis=1) * row_mm >= BAND_MM
    if wide.any():
        medians[wide] = np.nanmedian(np.where(inside[wide], plane[wide], np.nan), axis=1)
    away, reach = np.full(len(plane), np.nan), max(1, round(BAND_MM / row_mm))
    if len(plane) > 2 * reach:
        away[reach:-reach] = medians[reach:-reach] - 0.5 * (medians[: -2 * reach] + medians[2 * reach :])
    return away


def jump(hu: NDArray[np.int16], labels: NDArray[np.uint8], filled: NDArray[np.int64]) -> float | None:
    """How much changes from slice to slice exceed those near them; None for few slices."""
    if len(filled) < FEWEST_SLICES:
        return None
    first, last = (int(filled[0] + share * (filled[-1] - filled[0])) for share in INNER)
    changes = []
    for z in range(first, last):
        lung = (labels[z, ::4, ::4] | labels[z + 1, ::4, ::4]) > 0
        apart = hu[z + 1, ::4, ::4][lung].astype(np.int32) - hu[z, ::4, ::4][lung]
        changes.append(float(np.abs(apart).mean()) if len(apart) else 0.0)
    least = max(float(np.mean(changes)) / 2, 1.0)  # of blocks that stand still nothing changes
    usual = np.maximum(ndimage.median_filter(np.asarray(changes), 2 * NEAR + 1), least)
    return float(np.percentile(changes / usual, OFTEN_PERCENT))
