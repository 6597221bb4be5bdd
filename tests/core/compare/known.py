"""Small lungs with vessel-like structure, seen by any scanner geometry after any known deformation."""

from dataclasses import dataclass, field
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from sscild_desktop.core.classes import Lung
from sscild_desktop.core.compare.resample import grid_points
from sscild_desktop.core.volume import Geometry, Volume

Points = NDArray[np.float64]

SOURCE = Geometry((72, 58, 86), (2.0, 2.0, 2.0), (-86.0, -58.0, -272.0))
"""The patient at rest: 172 × 116 × 144 mm around two small lungs."""

GRID = Geometry((45, 38, 54), (3.2, 3.2, 3.2), (-85.0, -60.0, -272.0))
"""An ordinary scan of him."""


@dataclass(frozen=True)
class Known:
    """A smooth map from the current body to the prior one: affine about the middle, and waves of ``waves_mm``."""

    scale: tuple[float, float, float] = (1.0, 1.0, 1.0)
    turn_degrees: float = 0.0
    shift_mm: tuple[float, float, float] = (0.0, 0.0, 0.0)
    waves_mm: float = 0.0
    middle: Points = field(default_factory=lambda: SOURCE.index_to_patient((35.5, 28.5, 42.5)))

    def to_prior(self, lps: Points) -> Points:
        away = np.asarray(lps, np.float64) - self.middle
        x, y, z = (away[..., k] for k in range(3))
        waves = np.stack([np.sin(y / 25 + z / 40), np.sin(z / 30 + 1), np.cos(x / 45 + y / 35)], axis=-1)
        angle = np.deg2rad(self.turn_degrees)
        turn = np.array([[np.cos(angle), -np.sin(angle), 0], [np.sin(angle), np.cos(angle), 0], [0, 0, 1]])
        moved = (away + self.waves_mm * waves) * self.scale @ turn.T
        return np.asarray(moved + self.middle + self.shift_mm)


@lru_cache(maxsize=4)
def _patient(seed: int) -> tuple[NDArray[np.float32], NDArray[np.uint8]]:
    """HU and lungs of the patient at rest: two ovals filled with branches of a seed."""
    z, y, x = (grid_points(SOURCE)[..., k] for k in (2, 1, 0))
    lungs = np.zeros(SOURCE.shape, np.uint8)
    for side, middle in ((Lung.RIGHT, -38.0), (Lung.LEFT, 41.0)):
        width = 30.0 if side == Lung.RIGHT else 27.0
        lungs[((x - middle) / width) ** 2 + ((y + 1) / 44.0) ** 2 + ((z + 201) / 56.0) ** 2 < 1] = side
    noise = np.random.default_rng(seed).normal(size=SOURCE.shape)
    bands = ndimage.gaussian_filter(noise, 1.6) - ndimage.gaussian_filter(noise, 4.0)
    branches = np.clip(bands / bands.std() - 1.0, 0, 2)
    return np.where(lungs > 0, -870 + 260 * branches, 40).astype(np.float32), lungs


def scan(geometry: Geometry = GRID, known: Known | None = None, seed: int = 0) -> tuple[Volume, NDArray[np.uint8]]:
    """Volume and Lung labels of the patient as ``geometry`` sees him, moved so that ``known`` leads back to rest."""
    hu, lungs = _patient(seed)
    places = grid_points(geometry)
    index = np.moveaxis(SOURCE.patient_to_index((known or Known()).to_prior(places)), -1, 0)
    seen = ndimage.map_coordinates(hu, index, order=1, mode="constant", cval=40)
    labels = ndimage.map_coordinates(lungs, index, order=0, mode="constant", cval=0)
    return Volume(np.rint(seen).astype(np.int16), geometry), labels


def places_in(lungs: NDArray[np.uint8], geometry: Geometry, count: int = 800) -> Points:
    """Random places inside the lungs, LPS mm."""
    index = np.argwhere(lungs > 0)
    chosen = np.random.default_rng(1).choice(len(index), count)
    return geometry.index_to_patient(index[chosen].astype(np.float64))


def errors_mm(found: Points, wanted: Points) -> NDArray[np.float64]:
    return np.asarray(np.linalg.norm(found - wanted, axis=-1))
