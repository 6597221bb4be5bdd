"""What changed between two CTs on the grid of the current one: density in HU, and lesions gained, lost, same."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.classes import LESION_KEYS, class_bits
from sscild_desktop.core.compare.match import Match
from sscild_desktop.core.compare.resample import resample_prior, warp_mask
from sscild_desktop.core.progress import Report, portion, silent
from sscild_desktop.core.volume import Geometry, Volume

GAINED, LOST, SAME = 1, 2, 3
"""Labels of a lesion's change; 0 is where neither CT has it."""

SMOOTH_MM = 1.5
"""Gaussian SD of the smoothing: noise and errors of the registration of about this size are no change."""

LUNG_BIT = 128
"""Bit of the lungs while lungs and lesions travel together; no ``Lesion`` has it."""

EVERY_CLASS = (*LESION_KEYS.values(), "total")

TEXT, LESIONS_TEXT = "Comparing densities", "Comparing lesions"


@dataclass(frozen=True, eq=False)
class HuDifference:
    """Current − prior in HU (int16) on the current grid, 0 outside ``lungs``.

    ``lungs`` (0/1) is where both CTs have lung. Volumes (mL) are those of each CT's own lungs: density is as measured,
    so that a deeper breath alone makes it darker.
    """

    values: NDArray[np.int16]
    lungs: NDArray[np.uint8]
    prior_ml: float
    current_ml: float


@dataclass(frozen=True)
class ClassChange:
    """Millilitres of one lesion class, on the current grid where both CTs have lung."""

    gained_ml: float
    lost_ml: float
    same_ml: float

    @property
    def prior_ml(self) -> float:
        return self.lost_ml + self.same_ml

    @property
    def current_ml(self) -> float:
        return self.gained_ml + self.same_ml


@dataclass(frozen=True, eq=False)
class LesionChange:
    """Lesion bits of both CTs on the current grid where both have lung, and the change per class key and 'total'.

    Volumes are counted at the inspiration of the current CT, so that gained and lost can be compared.
    """

    prior: NDArray[np.uint8]
    current: NDArray[np.uint8]
    classes: Mapping[str, ClassChange]

    def labels(self, key: str = "total") -> NDArray[np.uint8]:
        """GAINED, LOST, SAME or 0 per voxel for a class key, or 'total' for all classes together."""
        bits = class_bits(key)
        gained = ((self.current & bits) > 0).view(np.uint8)
        lost = ((self.prior & bits) > 0).view(np.uint8)
        return np.asarray(gained * np.uint8(GAINED) + lost * np.uint8(LOST), np.uint8)


def hu_difference(
    prior: Volume,
    prior_lungs: NDArray[np.uint8],
    current: Volume,
    current_lungs: NDArray[np.uint8],
    match: Match,
    report: Report = silent,
) -> HuDifference:
    """Density of the current CT minus that of the prior one, where both have lung."""
    geometry = current.geometry
    warped_lungs = warp_mask(prior_lungs, prior.geometry, match, geometry, portion(report, 0.0, 0.3))
    there = resample_prior(prior, match, geometry, portion(report, 0.3, 0.8))
    lungs = ((warped_lungs > 0) & (current_lungs > 0)).view(np.uint8)
    return HuDifference(
        _subtract(current.hu, there, lungs, geometry.spacing, portion(report, 0.8, 1.0)),
        lungs,
        np.count_nonzero(prior_lungs) * prior.geometry.voxel_ml,
        np.count_nonzero(current_lungs) * geometry.voxel_ml,
    )


def _subtract(
    current: NDArray[np.int16],
    prior: NDArray[np.int16],
    lungs: NDArray[np.uint8],
    spacing: tuple[float, float, float],
    report: Report,
) -> NDArray[np.int16]:
    """Difference smoothed in plane within the lungs: what is outside has no weight."""
    from scipy import ndimage

    widths = (SMOOTH_MM / spacing[1], SMOOTH_MM / spacing[2])
    out = np.zeros(current.shape, np.int16)
    for k, mask in enumerate(lungs):
        if not mask.any():
            continue
        weight = ndimage.gaussian_filter(mask.astype(np.float32), widths)
        away = (current[k].astype(np.float32) - prior[k]) * mask
        smooth = ndimage.gaussian_filter(away, widths) / np.maximum(weight, 1e-3)
        out[k] = np.where(mask > 0, np.rint(smooth), 0).astype(np.int16)
        report(k / len(lungs), TEXT)
    return out


def lesion_change(
    prior_mask: NDArray[np.uint8],
    prior_lungs: NDArray[np.uint8],
    prior_geometry: Geometry,
    current_mask: NDArray[np.uint8],
    current_lungs: NDArray[np.uint8],
    geometry: Geometry,
    match: Match,
    report: Report = silent,
    keys: Collection[str] = EVERY_CLASS,
) -> LesionChange:
    """Lesions gained, lost and the same (``Lesion`` bits in the masks), on the current grid.

    ``keys`` are the classes, and 'total', that were marked in both CTs: others cannot be compared.
    """
    report(0.0, LESIONS_TEXT)
    # lungs and lesions travel in one mask, which halves the time
    bits = np.uint8(sum(class_bits(key) for key in keys if key != "total"))
    marked = (prior_mask & bits) | ((prior_lungs > 0).view(np.uint8) * np.uint8(LUNG_BIT))
    there = warp_mask(marked, prior_geometry, match, geometry, portion(report, 0.0, 0.9))
    here, lungs = current_mask & bits, (there >= LUNG_BIT).view(np.uint8)
    for mine, theirs, prior, current in zip(here, there, lungs, current_lungs, strict=True):
        theirs &= np.uint8(LUNG_BIT - 1)
        neither = (prior == 0) | (current == 0)
        mine[neither] = 0
        theirs[neither] = 0
    report(0.9, LESIONS_TEXT)
    counts = _pairs(there, here)
    return LesionChange(there, here, {key: _class_change(counts, key, geometry.voxel_ml) for key in keys})


def _pairs(prior: NDArray[np.uint8], current: NDArray[np.uint8]) -> NDArray[np.int64]:
    """How often each pair (prior bits, current bits) occurs, 256 × 256."""
    counts = np.zeros(256 * 256, np.int64)
    for there, here in zip(prior, current, strict=True):
        counts += np.bincount((there.astype(np.intp) * 256 + here).ravel(), minlength=256 * 256)
    return counts.reshape(256, 256)


def _class_change(counts: NDArray[np.int64], key: str, voxel_ml: float) -> ClassChange:
    has = (np.arange(256) & class_bits(key)) > 0
    gained, lost, same = counts[~has][:, has].sum(), counts[has][:, ~has].sum(), counts[has][:, has].sum()
    return ClassChange(float(gained * voxel_ml), float(lost * voxel_ml), float(same * voxel_ml))
