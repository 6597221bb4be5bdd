"""Density of the lungs from one histogram per lung: mean, spread, shape, high and low attenuation areas."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.classes import INDEX_KEYS, THIRDS, Lung

HIST_LOW, HIST_HIGH = -1024, 3071
"""Range of the histogram in HU; what lies outside is counted in the end bins."""

BINS = HIST_HIGH - HIST_LOW + 1

HAA_RANGE = (-600, -250)
"""High attenuation area, both ends excluded (Podolanczuk, ERJ 2016)."""

LAA_LIMIT = -950
"""Low attenuation area below this (LAA-950)."""

SSC_RANGE = (-1024, -200)
"""Range for the kurtosis in systemic sclerosis, both ends included (Ufuk, Eur Radiol 2020)."""

Histogram = NDArray[np.int64]


@dataclass(frozen=True)
class Density:
    """Density of one region; HU, percent of its voxels, or without unit for skewness and (excess) kurtosis.

    What cannot be computed from too few or all equal voxels is NaN.
    """

    voxels: int
    mean_hu: float
    sd_hu: float
    skewness: float
    kurtosis: float
    kurtosis_ssc: float
    haa_percent: float
    laa950_percent: float
    p15_hu: float


def lung_histograms(hu: NDArray[np.int16], labels: NDArray[np.uint8]) -> dict[Lung, Histogram]:
    """Voxel counts per whole HU of right and left per third, (3, bins); slice by slice, so without copying the CT."""
    counts = np.zeros((len(Lung), len(THIRDS), BINS), dtype=np.int64)
    third = third_of_slices(labels)
    for z in np.flatnonzero(third >= 0):
        counts[:, third[z]] += _plane_histograms(hu[z], labels[z], len(Lung))
    return {lung: counts[lung - 1] for lung in Lung}


def third_of_slices(labels: NDArray[np.uint8]) -> NDArray[np.int64]:
    """Index in ``THIRDS`` of each slice (caudal first), by its middle; -1 where there is no lung."""
    return thirds_of(np.asarray(labels.any(axis=(1, 2))))


def thirds_of(inside: NDArray[np.bool_]) -> NDArray[np.int64]:
    """The same from which slices show lung."""
    third = np.full(len(inside), -1)
    if inside.any():
        first, last = np.flatnonzero(inside)[[0, -1]]
        height = (np.arange(len(inside)) - first + 0.5) / (last - first + 1)
        third[inside] = np.floor(len(THIRDS) * height[inside])
    return third


def region_histograms(hu: NDArray[np.int16], labels: NDArray[np.uint8], regions: int) -> Histogram:
    """Voxel counts per whole HU of the regions 1 to ``regions``, (regions, bins)."""
    counts = np.zeros((regions, BINS), dtype=np.int64)
    for plane, plane_labels in zip(hu, labels, strict=True):
        if plane_labels.any():
            counts += _plane_histograms(plane, plane_labels, regions)
    return counts


def _plane_histograms(hu: NDArray[np.int16], labels: NDArray[np.uint8], regions: int) -> Histogram:
    """The same of one slice: all regions are counted in one go, (regions, bins)."""
    inside = labels > 0
    places = _bins(hu[inside])
    places += BINS * (labels[inside].astype(np.int64) - 1)
    return np.bincount(places, minlength=regions * BINS).reshape(regions, BINS)


def histogram(hu: NDArray[np.int16]) -> Histogram:
    """Voxel counts per whole HU from HIST_LOW to HIST_HIGH."""
    return np.bincount(_bins(hu).ravel(), minlength=BINS)


def _bins(hu: NDArray[np.int16]) -> NDArray[np.int64]:
    return np.clip(hu, HIST_LOW, HIST_HIGH).astype(np.int64) - HIST_LOW


def density(counts: Histogram) -> Density:
    """All indices of one histogram."""
    hu = np.arange(HIST_LOW, HIST_HIGH + 1, dtype=np.float64)
    mean, sd, skewness, kurtosis = moments(hu, counts)
    within = (hu >= SSC_RANGE[0]) & (hu <= SSC_RANGE[1])
    return Density(
        voxels=int(counts.sum()),
        mean_hu=mean,
        sd_hu=sd,
        skewness=skewness,
        kurtosis=kurtosis,
        kurtosis_ssc=moments(hu[within], counts[within])[3],
        haa_percent=share(counts, (hu > HAA_RANGE[0]) & (hu < HAA_RANGE[1])),
        laa950_percent=share(counts, hu < LAA_LIMIT),
        p15_hu=percentile(counts, 15.0),
    )


def moments(values: NDArray[np.float64], counts: Histogram) -> tuple[float, float, float, float]:
    """Mean, SD (n − 1), skewness m3/m2^1.5 and bias-corrected excess kurtosis, as scipy.stats names them."""
    n = float(counts.sum())
    if n < 1:
        return (float("nan"),) * 4
    mean = float(counts @ values) / n
    away = values - mean
    m2, m3, m4 = (float(counts @ away**power) / n for power in (2, 3, 4))
    if n < 2:
        return mean, float("nan"), float("nan"), float("nan")
    sd = float(np.sqrt(m2 * n / (n - 1)))
    if m2 < 1e-9:
        return mean, sd, float("nan"), float("nan")
    return mean, sd, m3 / m2**1.5, _excess_kurtosis(n, m2, m4)


def _excess_kurtosis(n: float, m2: float, m4: float) -> float:
    """Fisher's G2: unbiased under normality (Joanes and Gill 1998), what SPSS and ``scipy.stats`` (bias=False) give."""
    if n < 4:
        return float("nan")
    return ((n + 1) * (m4 / m2**2) - 3 * (n - 1)) * (n - 1) / ((n - 2) * (n - 3))


def share(counts: Histogram, which: NDArray[np.bool_]) -> float:
    """Percent of the voxels in the chosen bins."""
    total = int(counts.sum())
    return 100.0 * float(counts[which].sum()) / total if total else float("nan")


def percentile(counts: Histogram, percent: float) -> float:
    """Percentile with linear interpolation between the ordered voxels, exactly as ``numpy.percentile``."""
    total = int(counts.sum())
    if not total:
        return float("nan")
    rank = percent / 100.0 * (total - 1)
    cumulative = np.cumsum(counts)
    low, high = (int(np.searchsorted(cumulative, place, side="right")) for place in (np.floor(rank), np.ceil(rank)))
    return float(HIST_LOW + low + (high - low) * (rank - np.floor(rank)))


def indices(counts: Histogram) -> dict[str, float]:
    """The indices of one histogram by key."""
    found = density(counts)
    return {key: getattr(found, key) for key in INDEX_KEYS}


def density_indices(counts: dict[Lung, Histogram]) -> dict[str, float]:
    """Indices of both lungs together under their plain keys, and per lung with 'right_' and 'left_' in front."""
    right, left = (counts[lung].sum(axis=0) for lung in (Lung.RIGHT, Lung.LEFT))
    parts = {"": right + left, "right_": right, "left_": left}
    return {prefix + key: value for prefix, part in parts.items() for key, value in indices(part).items()}


def third_indices(counts: dict[Lung, Histogram]) -> dict[str, dict[str, float]]:
    """Indices of each third of both lungs together, by its key in ``THIRDS``."""
    both = counts[Lung.RIGHT] + counts[Lung.LEFT]
    return {third: indices(part) for third, part in zip(THIRDS, both, strict=True)}
