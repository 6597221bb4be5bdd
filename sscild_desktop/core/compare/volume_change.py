"""How far the lung shrank or grew from place to place: the Jacobian of a registration as a map and as means."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.classes import LOBE_KEYS
from sscild_desktop.core.compare.registration import Registration
from sscild_desktop.core.compare.resample import coarse_grid, grid_points
from sscild_desktop.core.progress import Report, silent
from sscild_desktop.core.volume import Geometry

SMALLEST_JACOBIAN = 0.05
"""Where space nearly folds, the logarithm says nothing of the lung; it is cut off here, and its inverse above."""

MIDDLE, LOG_PER_CODE = 128, 0.006
"""The code of no change (0 is outside), and the log-Jacobian of one code: 127 reach just beyond half and twice."""

LUNGS = "lungs"
TEXT = "Measuring the change of volume"


@dataclass(frozen=True, eq=False)
class VolumeChange:
    """ln(current volume ÷ prior volume): ``codes`` (uint8) on the grid, ``logs`` the mean of a lobe or of the lungs.

    Negative is shrinkage. ``logs`` has the keys of ``LOBE_KEYS`` and ``LUNGS``, without regions that have no voxel.
    """

    codes: NDArray[np.uint8]
    logs: Mapping[str, float]


def jacobian_planes(match: Registration, geometry: Geometry) -> Iterator[NDArray[np.float32]]:
    """Prior volume per current volume, slice by slice (y, x) of the current grid: asked every 5 mm, linear between."""
    from scipy import ndimage

    coarse = coarse_grid(geometry)
    factor = match.jacobian(grid_points(coarse)).astype(np.float32)
    steps = [round(c / s) for c, s in zip(coarse.spacing, geometry.spacing, strict=True)]
    rows, columns = ((np.arange(n) + 1) / step for n, step in zip(geometry.shape[1:], steps[1:], strict=True))
    place = np.meshgrid(rows, columns, indexing="ij")
    for k in range(geometry.shape[0]):
        low, part = divmod((k + 1) / steps[0], 1)
        mixed = (1 - part) * factor[int(low)] + part * factor[min(int(low) + 1, len(factor) - 1)]
        yield ndimage.map_coordinates(mixed, place, order=1, mode="nearest")


def volume_change(
    match: Registration,
    geometry: Geometry,
    lungs: NDArray[np.uint8],
    lobes: NDArray[np.uint8] | None = None,
    report: Report = silent,
) -> VolumeChange:
    """On the grid of the current CT where ``lungs`` is set (lung in both CTs); ``lobes`` are labels of ``Lobe``.

    The mean of the logarithm weighs halving and doubling alike (Reinhardt et al., Med Image Anal 2008;12:752, use the
    Jacobian of a registration of two breaths for the local expansion of the lung).
    """
    codes = np.zeros(geometry.shape, np.uint8)
    sums, counts = np.zeros(len(LOBE_KEYS) + 1), np.zeros(len(LOBE_KEYS) + 1)
    for k, jacobian in enumerate(jacobian_planes(match, geometry)):
        inside = lungs[k] > 0
        log = -np.log(np.clip(jacobian[inside], SMALLEST_JACOBIAN, 1.0 / SMALLEST_JACOBIAN))
        codes[k][inside] = np.clip(np.rint(log / LOG_PER_CODE), 1 - MIDDLE, MIDDLE - 1) + MIDDLE
        labels = np.zeros(log.shape, np.uint8) if lobes is None else lobes[k][inside]
        sums += np.bincount(labels, weights=log, minlength=len(sums))
        counts += np.bincount(labels, minlength=len(counts))
        report(k / len(codes), TEXT)
    logs = {LUNGS: float(sums.sum() / counts.sum())} if counts.any() else {}
    logs |= {key: float(sums[lobe] / counts[lobe]) for lobe, key in LOBE_KEYS.items() if counts[lobe]}
    return VolumeChange(codes, logs)
