"""Extents of masks, as the training measures them."""

import numpy as np
from numpy.typing import NDArray

from models.training.synthesis import LEFT_BIT, RIGHT_BIT

Bits = NDArray[np.uint8]


def extents(bits: Bits, lung: NDArray[np.bool_]) -> dict[str, float]:
    """Percent of the lung: TOT, GG, RET (reticulation and fibrosis) and each class."""
    area = max(int(lung.sum()), 1)
    masks = {"tot": 15, "gg": 1, "ret": 10, "ggo": 1, "reticulation": 2, "consolidation": 4, "fibrosis": 8}
    return {key: 100.0 * float(((bits & mask > 0) & lung).sum()) / area for key, mask in masks.items()}


def lung_of(bits: Bits) -> NDArray[np.bool_]:
    return (bits & (RIGHT_BIT | LEFT_BIT)) > 0
