"""A thorax of ellipsoids whose volumes are known by formula: for tests of lungs, airways and landmarks."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.volume import Geometry, Volume

SPACING = (3.0, 1.5, 1.5)
SHAPE = (96, 170, 236)
TISSUE, LUNG, AIR = 40, -860, -1000

Array = NDArray[np.float32]


@dataclass(frozen=True)
class SimpleThorax:
    """HU with the exact lungs (1 right, 2 left) and where the trachea splits."""

    volume: Volume
    lungs: NDArray[np.uint8]
    carina_z_mm: float

    def with_hu(self, hu: NDArray[np.int16]) -> Volume:
        return Volume(hu, self.volume.geometry)


def millimetres() -> tuple[Array, Array, Array]:
    """z from the bottom, y and x from the middle, in mm, for broadcasting."""
    z = (np.arange(SHAPE[0], dtype=np.float32) * SPACING[0])[:, None, None]
    y = ((np.arange(SHAPE[1], dtype=np.float32) - SHAPE[1] / 2) * SPACING[1])[None, :, None]
    x = ((np.arange(SHAPE[2], dtype=np.float32) - SHAPE[2] / 2) * SPACING[2])[None, None, :]
    return z, y, x


def ellipsoid(centre: tuple[float, float, float], radii: tuple[float, float, float]) -> NDArray[np.bool_]:
    """Voxels inside an ellipsoid; centre and radii (z, y, x) in mm."""
    parts = [((axis - c) / r) ** 2 for axis, c, r in zip(millimetres(), centre, radii, strict=True)]
    return parts[0] + parts[1] + parts[2] <= 1


def tube(start: tuple[float, float, float], end: tuple[float, float, float], radius: float) -> NDArray[np.bool_]:
    """Voxels within ``radius`` of the line from start to end (z, y, x) in mm."""
    near = [
        (part.ravel() >= min(low, high) - radius) & (part.ravel() <= max(low, high) + radius)
        for part, low, high in zip(millimetres(), start, end, strict=True)
    ]
    box = np.ix_(*near)
    a, b = np.asarray(start), np.asarray(end)
    axis = (b - a) / np.linalg.norm(b - a)
    offsets = [part.ravel()[at] - c for part, at, c in zip(millimetres(), box, a, strict=True)]
    along = sum(offset * float(part) for offset, part in zip(offsets, axis, strict=True))
    along = np.clip(along, 0, float(np.linalg.norm(b - a)))
    away = sum((offset - along * float(part)) ** 2 for offset, part in zip(offsets, axis, strict=True))
    found = np.zeros(SHAPE, bool)
    found[box] = away <= radius**2
    return found


CARINA_MM = 170.0


def simple_thorax(seed: int = 0, noise: float = 20.0, lung_gap_mm: float = 36.0) -> SimpleThorax:
    """Body, two lungs ``lung_gap_mm`` apart, airway, stomach gas and a table of foam; the seed is for the noise."""
    z, y, x = millimetres()
    body = (y / 100) ** 2 + (x / 150) ** 2 + 0 * z <= 1
    hu = np.full(SHAPE, AIR, dtype=np.float32)
    hu[np.broadcast_to(body, SHAPE)] = TISSUE
    middle = lung_gap_mm / 2 + 52.0
    right, left = (ellipsoid((140.0, 0.0, side * middle), (105.0, 70.0, 52.0)) for side in (-1, 1))
    hu[right | left] = LUNG
    airway = tube((300, -15, 0), (CARINA_MM, -15, 0), 8)
    for side in (-1, 1):
        wall = tube((CARINA_MM, -15, 0), (CARINA_MM - 30, -15, side * 30), 8.5)
        hu[wall] = TISSUE
        airway |= tube((CARINA_MM, -15, 0), (CARINA_MM - 30, -15, side * 30), 5.5)
    hu[airway] = AIR
    hu[ellipsoid((15.0, -30.0, 60.0), (12.0, 25.0, 30.0))] = AIR
    table = (y > 106) & (y < 121) & (np.abs(x) < 160) & (z >= 0)
    hu[table] = 60
    hu[(y > 109) & (y < 118) & (np.abs(x) < 157) & (z >= 0)] = -960
    rng = np.random.default_rng(seed)
    hu += rng.normal(0, noise, SHAPE).astype(np.float32)
    lungs = np.zeros(SHAPE, dtype=np.uint8)
    lungs[right & ~airway], lungs[left & ~airway] = 1, 2
    volume = Volume(
        np.clip(np.rint(hu), -1024, 3071).astype(np.int16), Geometry(SHAPE, SPACING, (-177.0, -127.5, -400.0))
    )
    return SimpleThorax(volume, lungs, -400.0 + CARINA_MM)
