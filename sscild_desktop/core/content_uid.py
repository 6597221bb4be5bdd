"""What a CT is known by beside what its header says: its voxels and where they lie."""

import hashlib
import json
from dataclasses import replace

import numpy as np

from sscild_desktop.core.volume import SeriesInfo, Volume

CONTENT = "content:"
"""Begins such a UID."""


def content_of(volume: Volume) -> str:
    """A digest of Hounsfield units and grid (to a thousandth of a millimetre): equal for the same CT alone."""
    grid = volume.geometry
    numbers = [grid.spacing, grid.origin, *grid.direction]
    rounded = [[round(float(one), 3) + 0.0 for one in row] for row in numbers]
    digest = hashlib.sha256(json.dumps([list(grid.shape), rounded]).encode())
    digest.update(np.ascontiguousarray(volume.hu).data)
    return digest.hexdigest()


def with_uid(volume: Volume) -> SeriesInfo:
    """The header's facts; where they have no UID, one made from the Hounsfield units."""
    if volume.series.series_uid:
        return volume.series
    digest = hashlib.sha256(volume.hu.tobytes()).hexdigest()
    return replace(volume.series, series_uid=f"{CONTENT}{digest[:40]}")
