"""Analyses of small DICOM series: masks by chance, so that any slip in the order of voxels shows."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from sscild_desktop.core.classes import LOBE_KEYS
from sscild_desktop.core.dicom import SeriesFound, load, scan
from sscild_desktop.core.results import Analysis, LesionResult, LobeMeasures, LobeResult, LungResult
from sscild_desktop.core.volume import Volume
from tests.core.exports.example import extents, level

SMALL = {"rows": 20, "columns": 26, "spacing": (6.0, 5.0)}


def opened(folder: Path) -> tuple[SeriesFound, Volume]:
    """The one series of a folder and its volume."""
    (series,) = scan([folder]).series
    return series, load(series)


def analysed(volume: Volume, seed: int = 0) -> Analysis:
    """Lungs, lobes and overlapping lesions without any consolidation, at random; five levels."""
    rng = np.random.default_rng(seed)

    def mask(values: int) -> np.ndarray:
        return rng.integers(0, values, volume.hu.shape).astype(np.uint8)

    lobes = tuple(LobeMeasures(int(lobe), 900.0 + lobe, extents(), 2) for lobe in LOBE_KEYS)
    levels = tuple(level(number, 10.0 * number) for number in range(1, 6))
    return Analysis(
        volume.series,
        volume.geometry,
        volume.findings,
        lungs=LungResult(mask(3), 4300.0, 2300.0, 2000.0, -820.5),
        lobes=LobeResult(mask(6), lobes),
        lesions=LesionResult(mask(16) & np.uint8(11), extents()),
        levels=levels,
        methods={"lungs": "threshold", "lesions": "lesions-all"},
    )


def in_patient(mask: np.ndarray, points: np.ndarray, affine: np.ndarray) -> np.ndarray:
    """What a mask (slice, row, column) with this affine holds at LPS points (n, 3), looked up at the nearest voxel."""
    inverse = np.linalg.inv(affine)
    index = points @ inverse[:3, :3].T + inverse[:3, 3]
    assert np.abs(index - np.rint(index)).max() < 0.2, "the voxels do not lie on those of the CT"
    return mask[tuple(np.rint(index).astype(int).T)]


def all_points(volume: Volume) -> np.ndarray:
    """LPS millimetres of every voxel of the canonical array."""
    index = np.moveaxis(np.indices(volume.hu.shape), 0, -1).reshape(-1, 3)
    return volume.geometry.index_to_patient(index)


def names_in(files: Sequence[Path]) -> list[str]:
    return sorted(path.name for path in files)
