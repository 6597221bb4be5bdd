"""How far a CT lies from what the lesion network learnt from: said beside the numbers where it lies outside.

Three plain facts of a CT decide most of how well a network of another patient's CT fits it: noise, which kernel and
dose make, the density of the lungs, which breath and contrast medium make, and the distance of the slices. The card of
a network says between which values they lay where it learnt ("seen"); a measured error holds there.
"""

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.analysis.densitometry import lung_histograms, percentile
from sscild_desktop.core.findings import Finding
from sscild_desktop.core.inference.cards import ModelCard
from sscild_desktop.core.volume import Volume

CODE = "analysis-unfamiliar"

NOISE, LUNG, SLICE = "noise_hu", "lung_hu", "slice_mm"
WORDS = {NOISE: "noise of {0:.0f} HU ({1:.0f} to {2:.0f})", LUNG: "lungs of {0:.0f} HU ({1:.0f} to {2:.0f})",
         SLICE: "slices {0:g} mm apart ({1:g} to {2:g})"}  # fmt: skip
"""Each fact with its value, and in brackets between which values it lay where the network learnt."""

MARGIN, LUNG_MARGIN = 0.2, 0.1
"""What lies outside by no more than this share of the width is as good as inside. Lungs may lie less far outside: in
emphysema of -971 HU, where -934 was the emptiest learnt from, 10 % disease was seen that was not there."""

TISSUE_HU, TISSUE_SPREAD_HU, LEAST_TISSUE = 40.0, 150.0, 500
LOOKED_AT = 12
"""Slices in which noise is measured."""


def facts_of(volume: Volume, lungs: NDArray[np.uint8]) -> dict[str, float]:
    """Noise of soft tissue and median of the lungs in HU, and the distance of the slices in mm if there are several."""
    filled = np.flatnonzero(lungs.any(axis=(1, 2)))
    noises = [noise_hu(volume.hu[z], lungs[z] == 0) for z in filled[:: max(1, len(filled) // LOOKED_AT)]]
    known = [one for one in noises if one is not None]
    facts = {SLICE: volume.geometry.spacing[0]} if len(volume.hu) > 1 else {}
    if len(filled):
        right, left = lung_histograms(volume.hu, lungs).values()
        facts[LUNG] = percentile((right + left).sum(axis=0), 50.0)  # a median of all voxels would copy them
    if known:
        facts[NOISE] = float(np.median(known))
    return facts


def noise_hu(plane: NDArray[np.int16], where: NDArray[np.bool_]) -> float | None:
    """Robust standard deviation of the noise of soft tissue in a slice: a pixel against the mean of its neighbours."""
    hu = plane.astype(np.float32)
    is_tissue = (np.abs(hu - TISSUE_HU) < TISSUE_SPREAD_HU) & where
    against = hu[:, 1:-1] - 0.5 * (hu[:, :-2] + hu[:, 2:])
    tissue = against[is_tissue[:, 1:-1] & is_tissue[:, :-2] & is_tissue[:, 2:]]
    if len(tissue) < LEAST_TISSUE:
        return None
    return float(1.4826 * np.median(np.abs(tissue)) / np.sqrt(1.5))


def unfamiliar(volume: Volume, lungs: NDArray[np.uint8], card: ModelCard) -> Finding | None:
    """What lies outside, and by how much; None where all lies inside or the card does not say what was seen."""
    seen = card.facts.get("seen")
    if not isinstance(seen, Mapping):
        return None
    outside = [
        WORDS[name].format(value, *limits)
        for name, value in facts_of(volume, lungs).items()
        if (limits := _limits(seen.get(name))) is not None
        and _is_outside(value, limits, LUNG_MARGIN if name == LUNG else MARGIN)
    ]
    if not outside:
        return None
    return Finding(
        CODE,
        "warn",
        f"This CT lies outside what “{card.name}” learnt from: {', '.join(outside)}. Its measured error does not hold "
        "here; look at the lesions before you use the numbers.",
    )


def _limits(said: object) -> tuple[float, float] | None:
    if not isinstance(said, list | tuple) or len(said) != 2 or not all(isinstance(one, int | float) for one in said):
        return None
    return float(said[0]), float(said[1])


def _is_outside(value: float, limits: tuple[float, float], share: float) -> bool:
    margin = share * (limits[1] - limits[0])
    return not limits[0] - margin <= value <= limits[1] + margin
