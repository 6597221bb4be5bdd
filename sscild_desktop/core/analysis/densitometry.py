"""Density indices of the lungs from one histogram, in HU and percent of lung voxels."""

import numpy as np
from numpy.typing import NDArray

LOWEST_HU, HIGHEST_HU = -1024, 3071

KURTOSIS_WINDOW_HU = (-1024, -200)
"""Window of the SSc kurtosis (Ufuk, Eur Radiol 2020)."""


def density_indices(lung_hu: NDArray[np.int16]) -> dict[str, float]:
    """Indices of the HU of all lung voxels (any shape).

    mean, SD, skewness, bias-corrected excess kurtosis, the same kurtosis on -1024..-200 HU (Ufuk 2020), HAA: % of
    voxels with -600 < HU < -250 (Podolanczuk 2016), LAA-950: % below -950 HU, P15: 15th percentile of HU
    (ChestImagingPlatform). Raises ValueError for no voxels.
    """
    if lung_hu.size == 0:
        raise ValueError("density needs at least one voxel")
    clipped = np.clip(lung_hu.ravel(), LOWEST_HU, HIGHEST_HU).astype(np.int32) - LOWEST_HU
    counts = np.bincount(clipped, minlength=HIGHEST_HU - LOWEST_HU + 1).astype(np.float64)
    values = np.arange(LOWEST_HU, HIGHEST_HU + 1, dtype=np.float64)
    window = (values >= KURTOSIS_WINDOW_HU[0]) & (values <= KURTOSIS_WINDOW_HU[1])
    mean, sd, skewness, kurtosis = _moments(values, counts)
    return {
        "mean_hu": mean,
        "sd_hu": sd,
        "skewness": skewness,
        "kurtosis": kurtosis,
        "kurtosis_ssc": _moments(values[window], counts[window])[3],
        "haa_percent": _share(counts, (values > -600) & (values < -250)),
        "laa950_percent": _share(counts, values < -950),
        "p15_hu": float(values[np.searchsorted(np.cumsum(counts), 0.15 * counts.sum())]),
    }


def _share(counts: NDArray[np.float64], where: NDArray[np.bool_]) -> float:
    return float(100.0 * counts[where].sum() / counts.sum())


def _moments(values: NDArray[np.float64], counts: NDArray[np.float64]) -> tuple[float, float, float, float]:
    """Mean, sample SD, bias-corrected skewness and bias-corrected excess kurtosis (NaN where undefined)."""
    n = counts.sum()
    if n == 0:
        return (float("nan"),) * 4
    mean = float((values * counts).sum() / n)
    m2, m3, m4 = (float((((values - mean) ** k) * counts).sum() / n) for k in (2, 3, 4))
    sd = float(np.sqrt(m2 * n / (n - 1))) if n > 1 else float("nan")
    if n < 4 or m2 == 0:
        return mean, sd, float("nan"), float("nan")
    skewness = float(np.sqrt(n * (n - 1)) / (n - 2) * m3 / m2**1.5)
    kurtosis = float((n - 1) / ((n - 2) * (n - 3)) * ((n + 1) * (m4 / m2**2 - 3.0) + 6.0))
    return mean, sd, skewness, kurtosis
