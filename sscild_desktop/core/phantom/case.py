"""The built-in case: a generated thorax with lesions as in systemic sclerosis, its truth, and its DICOM folder."""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.classes import LESION_KEYS, Lesion
from sscild_desktop.core.phantom.lesion_plans import LesionPlan, Spread
from sscild_desktop.core.phantom.lesions import insert_lesions
from sscild_desktop.core.phantom.thorax import Phantom, fixed_uid, make_phantom
from sscild_desktop.core.progress import Report, portion, silent
from sscild_desktop.core.results import Extent, Scores
from sscild_desktop.core.volume import Volume

_SPREAD = Spread(peripheral=0.9, basal=0.8, posterior=0.9, patchy=0.55, patch_mm=30.0)
SSC_PLANS = (
    LesionPlan(Lesion.GGO, 0.21, _SPREAD, density=0.45, soft_mm=2.5),
    LesionPlan(Lesion.RETICULATION, 0.14, _SPREAD, density=0.55, coarse_mm=6.0, haze=0.04),
    LesionPlan(Lesion.FIBROSIS, 0.045, _SPREAD, density=0.4, coarse_mm=9.0, haze=0.0, soft_mm=1.2),
)
"""Basal, posterior and peripheral ground-glass with reticulation over part of it and a little fibrosis (NSIP-like)."""


@dataclass(frozen=True)
class Case:
    """A volume with exact truth; ``lesions`` holds bits of ``Lesion``, ``lungs`` and ``lobes`` are as in ``Phantom``.

    ``extents`` gives percent of the lung volume and mL per class key and for 'total', the union. ``level_scores`` are
    TOT, GG and RET of the slice nearest to each Goh level, by ``slice_truth``.
    """

    volume: Volume
    lungs: NDArray[np.uint8]
    lobes: NDArray[np.uint8]
    lesions: NDArray[np.uint8]
    level_z_mm: tuple[float, float, float, float, float]
    extents: dict[str, Extent]
    level_scores: tuple[Scores, ...]

    @property
    def extent_percent(self) -> float:
        """True patient extent: the mean TOT of the five levels."""
        return float(np.mean([scores.tot for scores in self.level_scores]))


def built_in_case(seed: int = 0, size: str = "full", report: Report = silent) -> Case:
    """The case of the demo and the self-test: the same voxels for the same arguments."""
    phantom = make_phantom(seed, size, report=portion(report, 0.0, 0.7))
    report(0.7, "Inserting lesions")
    return case_from(phantom, SSC_PLANS)


def case_from(phantom: Phantom, plans: tuple[LesionPlan, ...] | None = None, severity: float | None = None) -> Case:
    """A case from any phantom; without ``plans`` a typical mixture of about ``severity`` is drawn from the seed."""
    rng = np.random.default_rng([phantom.seed, 7])
    volume = phantom.volume
    hu, mask = insert_lesions(volume.hu, phantom.lungs, volume.geometry.spacing, rng, severity, plans)
    series = replace(
        volume.series,
        series_uid=fixed_uid("case", volume.series.series_uid, plans, severity),
        description=f"Generated thorax with lesions {phantom.seed}",
    )
    slices = [volume.geometry.nearest_slice(z) for z in phantom.level_z_mm]
    return Case(
        volume=replace(volume, hu=hu, series=series),
        lungs=phantom.lungs,
        lobes=phantom.lobes,
        lesions=mask,
        level_z_mm=phantom.level_z_mm,
        extents=_extents(mask, phantom.lungs > 0, volume.geometry.voxel_ml),
        level_scores=tuple(slice_truth(mask[k], phantom.lungs[k] > 0) for k in slices),
    )


def _extents(mask: NDArray[np.uint8], lung: NDArray[np.bool_], voxel_ml: float) -> dict[str, Extent]:
    total = int(np.count_nonzero(lung))
    bits = {key: int(kind) for kind, key in LESION_KEYS.items()} | {"total": 255}
    counts = {key: int(np.count_nonzero((mask & bit) > 0)) for key, bit in bits.items()}
    return {key: Extent(100.0 * count / max(total, 1), count * voxel_ml) for key, count in counts.items()}


def slice_truth(mask: NDArray[np.uint8], lung: NDArray[np.bool_]) -> Scores:
    """Exact TOT, GG and RET of a slice in percent of its lung area.

    TOT is the union of all classes; GG the ground-glass; RET reticulation or fibrosis, as Goh counts honeycombing as
    a coarse form of the reticular pattern.
    """
    area = max(int(np.count_nonzero(lung)), 1)
    reticular = int(Lesion.RETICULATION | Lesion.FIBROSIS)
    shares = (100.0 * np.count_nonzero((mask & bits > 0) & lung) / area for bits in (255, int(Lesion.GGO), reticular))
    return Scores(*(float(share) for share in shares))
