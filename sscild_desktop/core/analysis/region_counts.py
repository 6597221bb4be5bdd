"""Histograms of the regions of the lungs for the screen: both, each lung, thirds of the height, lobes."""

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.analysis.densitometry import HIST_LOW, Histogram, lung_histograms, region_histograms
from sscild_desktop.core.classes import LOBE_KEYS, THIRDS, Lobe, Lung

BIN_HU = 20
LOWEST_HU = HIST_LOW // BIN_HU * BIN_HU
"""Where the first bin begins: a multiple of the width, below all HU there are."""


def counts_by_region(
    hu: NDArray[np.int16], lungs: NDArray[np.uint8], lobes: NDArray[np.uint8] | None
) -> dict[str, tuple[int, ...]]:
    """Voxels in bins of ``BIN_HU`` from ``LOWEST_HU`` on, by the keys of the regions in result.json."""
    sides = lung_histograms(hu, lungs)
    both = sides[Lung.RIGHT] + sides[Lung.LEFT]
    found = {"both": both.sum(axis=0), "right": sides[Lung.RIGHT].sum(axis=0), "left": sides[Lung.LEFT].sum(axis=0)}
    found |= dict(zip(THIRDS, both, strict=True))
    if lobes is not None:
        found |= dict(zip((LOBE_KEYS[lobe] for lobe in Lobe), region_histograms(hu, lobes, len(Lobe)), strict=True))
    return {region: _binned(counts) for region, counts in found.items()}


def _binned(counts: Histogram) -> tuple[int, ...]:
    """From whole HU to bins; empty ones at the upper end are left out."""
    places = (np.arange(len(counts)) + HIST_LOW - LOWEST_HU) // BIN_HU
    bins = np.bincount(places, weights=counts).astype(np.int64)
    filled = np.flatnonzero(bins)
    return tuple(int(n) for n in bins[: filled[-1] + 1]) if len(filled) else ()
