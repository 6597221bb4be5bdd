"""The five lobes: each lung is cut along its fissures, found as surfaces; where they cannot be seen, as expected.

The right lung is cut by the oblique fissure, and what lies above it by the horizontal one; the left by the oblique.
Expected places are shares of the lung's volume and a slope that follows the lung's own height and depth.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.analysis.fissures import Fissure, find_fissure
from sscild_desktop.core.analysis.morphology import Mask, Spacing
from sscild_desktop.core.analysis.results import Extent, LesionResult, LobeMeasures, LobeResult
from sscild_desktop.core.classes import LESION_KEYS, Lobe, Lung
from sscild_desktop.core.clinical.severity import lobar_severity
from sscild_desktop.core.progress import Report, silent
from sscild_desktop.core.volume import Volume

COARSE_MM = 1.4
"""Lungs are looked at in blocks of about this size in plane and along z."""

LOWER_SHARE = {Lung.RIGHT: 0.48, Lung.LEFT: 0.47}
"""Share of the lung below its oblique fissure."""

MIDDLE_SHARE = 0.35
"""Share of the middle lobe in what lies above the right oblique fissure."""

OBLIQUE_SLOPE = 0.83
"""Rise of the oblique fissure towards the back, in heights of the lung per depth of the lung."""

TEXT = "Finding the lobes"

LOBES_OF = {Lung.RIGHT: (Lobe.RIGHT_UPPER, Lobe.RIGHT_LOWER), Lung.LEFT: (Lobe.LEFT_UPPER, Lobe.LEFT_LOWER)}


@dataclass(frozen=True)
class FoundLobes:
    """Lobe labels (uint8, ``Lobe``) inside the lungs, and per fissure the share of it that was clearly seen."""

    labels: NDArray[np.uint8]
    seen: dict[str, float]


@dataclass(frozen=True)
class _Coarse:
    """Volume and lungs in blocks, the size of a block in voxels and in mm."""

    hu: NDArray[np.float32]
    lungs: NDArray[np.uint8]
    block: tuple[int, int, int]
    spacing: Spacing


def find_lobes(volume: Volume, lungs: NDArray[np.uint8], report: Report = silent) -> FoundLobes:
    """Lobes of a volume whose lungs (Lung labels) are known; every voxel of lung gets one."""
    report(0.0, TEXT)
    coarse = _blocks(volume.hu, lungs, volume.geometry.spacing)
    labels, seen = np.zeros(lungs.shape, np.uint8), {}
    for number, lung in enumerate(Lung):
        report(0.2 + 0.4 * number, TEXT)
        region = coarse.lungs == lung
        normal = _oblique_normal(region, coarse.spacing)
        oblique = find_fissure(coarse.hu, region, coarse.spacing, normal, LOWER_SHARE[lung])
        seen[f"{lung.name.lower()} oblique"] = oblique.seen_share if oblique else 0.0
        horizontal = None
        if lung is Lung.RIGHT and oblique is not None:
            upper = _above(oblique, region, coarse)
            horizontal = find_fissure(coarse.hu, upper, coarse.spacing, (1.0, 0.0, 0.0), MIDDLE_SHARE)
            seen["right horizontal"] = horizontal.seen_share if horizontal else 0.0
        _label(labels, lungs == lung, volume.geometry.spacing, coarse, LOBES_OF[lung], oblique, horizontal)
    report(1.0, TEXT)
    return FoundLobes(labels, seen)


def _blocks(hu: NDArray[np.int16], lungs: NDArray[np.uint8], spacing: Spacing) -> _Coarse:
    """Mean density of blocks, and the lung of their first voxels."""
    block = tuple(max(1, round(COARSE_MM / step)) for step in spacing)
    size = [length // side for length, side in zip(hu.shape, block, strict=True)]
    out = np.empty(size, np.float32)
    rows, columns = size[1] * block[1], size[2] * block[2]
    for z in range(size[0]):
        part = hu[z * block[0] : (z + 1) * block[0], :rows, :columns]
        out[z] = part.reshape(block[0], size[1], block[1], size[2], block[2]).mean((0, 2, 4))
    coarse = lungs[:: block[0], :: block[1], :: block[2]][: size[0], : size[1], : size[2]]
    steps = tuple(step * side for step, side in zip(spacing, block, strict=True))
    return _Coarse(out, np.ascontiguousarray(coarse), (block[0], block[1], block[2]), (steps[0], steps[1], steps[2]))


def _oblique_normal(region: Mask, spacing: Spacing) -> tuple[float, float, float]:
    """Normal (z, y, x) of the expected oblique fissure: it rises to the back, steeper in a high and shallow lung."""
    extents = []
    for axis in (0, 1):
        filled = np.flatnonzero(region.any(axis=tuple(other for other in range(3) if other != axis)))
        extents.append((len(filled) and filled[-1] - filled[0] + 1) * spacing[axis])
    slope = OBLIQUE_SLOPE * extents[0] / max(extents[1], 1.0)
    return (1.0, -slope, 0.0)


def _above(oblique: Fissure, region: Mask, coarse: _Coarse) -> Mask:
    index = np.argwhere(region)
    upper = oblique.above(index * np.asarray(coarse.spacing)) >= 0
    out = np.zeros(region.shape, bool)
    out[tuple(index[upper].T)] = True
    return out


def _label(
    labels: NDArray[np.uint8],
    lung: Mask,
    spacing: Spacing,
    coarse: _Coarse,
    names: tuple[Lobe, Lobe],
    oblique: Fissure | None,
    horizontal: Fissure | None,
) -> None:
    """Writes the lobes of one lung into ``labels``, slice by slice."""
    upper_name, lower_name = names
    # a block's place is that of its middle voxel: half a block less one voxel from the first
    shift = np.asarray([(side - 1) / 2 for side in coarse.block])
    for z, plane in enumerate(lung):
        index = np.argwhere(plane)
        if not len(index):
            continue
        places = (np.column_stack([np.full(len(index), z), index]) - shift) * np.asarray(spacing)
        upper = np.full(len(index), True) if oblique is None else oblique.above(places) >= 0
        found = np.where(upper, upper_name, lower_name).astype(np.uint8)
        if horizontal is not None:
            found[upper & (horizontal.above(places) < 0)] = Lobe.RIGHT_MIDDLE
        labels[z][tuple(index.T)] = found


def measure_lobes(found: FoundLobes, lesions: LesionResult | None, voxel_ml: float) -> LobeResult:
    """Volume, extents and severity of every lobe."""
    counts = np.zeros((len(Lobe) + 1, 256), np.int64)
    for z, labels in enumerate(found.labels):
        inside = labels > 0
        bits = np.zeros(int(inside.sum()), np.uint8) if lesions is None else lesions.mask[z][inside]
        pairs = labels[inside].astype(np.int64) * 256 + bits
        counts += np.bincount(pairs, minlength=counts.size).reshape(counts.shape)
    parts = tuple(_lobe(lobe, counts[lobe], lesions is not None, voxel_ml) for lobe in Lobe)
    return LobeResult(found.labels, parts, found.seen)


def _lobe(lobe: Lobe, counts: NDArray[np.int64], has_lesions: bool, voxel_ml: float) -> LobeMeasures:
    """Measures of one lobe from its voxels per combination of lesion bits."""
    voxels = int(counts.sum())
    if not has_lesions or not voxels:
        return LobeMeasures(int(lobe), voxels * voxel_ml)
    values = np.arange(256)
    marked = {key: int(counts[(values & lesion) > 0].sum()) for lesion, key in LESION_KEYS.items()}
    marked["total"] = int(counts[1:].sum())
    extents = {key: Extent(100.0 * count / voxels, count * voxel_ml) for key, count in marked.items()}
    return LobeMeasures(int(lobe), voxels * voxel_ml, extents, lobar_severity(extents["total"].percent))
