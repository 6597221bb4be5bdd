"""The proportions of one generated thorax, drawn from a seed, and the frame in which its organs are described.

Body frame: x to the patient's left, y to posterior, z to cranial, millimetres of a reference adult whose carina is at
z = 0 and whose spine stands at y = +66. The frame is scaled, leaned, bent and turned into the scanner's millimetres.
"""

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np

from sscild_desktop.core.phantom.shapes import Array, Points

BODY_TOP = 122.0
BODY_BOTTOM = -208.0
"""Scanned range of the reference adult, from above the lung tips to below the deepest recess."""


@dataclass(frozen=True)
class Anatomy:
    """Everything that differs between two phantoms; lengths in mm, densities in HU."""

    scale: tuple[float, float, float]
    turn: float
    lean: float
    bend: float
    fat: float
    sex: str
    heart: float
    right_dome: float
    left_dome: float
    lung_hu: float
    gravity_hu: float
    blood_hu: float
    noise_hu: float
    kernel: str
    grain: float
    table_drop: float
    wave: tuple[float, ...]

    def to_world(self, points: Points) -> Points:
        """Scanner millimetres (x, y, z) of body points (n, 3 or more); further columns are kept."""
        out = np.array(points, np.float64)
        x, y, z = out[:, 0], out[:, 1], out[:, 2].copy()
        c, s = np.cos(self.turn), np.sin(self.turn)
        sx, sy, sz = self.scale
        shift_x, shift_y = self._shift(z)
        wx, wy = x * sx + shift_x, y * sy + shift_y
        out[:, 0], out[:, 1], out[:, 2] = c * wx - s * wy, s * wx + c * wy, z * sz
        return out

    def body_z(self, world_z: float) -> float:
        return world_z / self.scale[2]

    def to_body(self, x: Array, y: Array, body_z: float) -> tuple[Array, Array]:
        """Body x and y (2-D arrays) of one slice's scanner coordinates (column and row vectors)."""
        c, s = np.cos(self.turn), np.sin(self.turn)
        shift_x, shift_y = self._shift(body_z)
        body_x = (c * x[None, :] + s * y[:, None] - shift_x) / self.scale[0]
        body_y = (c * y[:, None] - s * x[None, :] - shift_y) / self.scale[1]
        return body_x.astype(np.float32), body_y.astype(np.float32)

    def _shift(self, z: Points | float) -> tuple[Any, Any]:
        """Sideways lean and the forward bend of the upper spine at body height ``z``."""
        return self.lean * z, -self.bend * (z + 40.0) ** 2


def draw_anatomy(rng: np.random.Generator) -> Anatomy:
    """Proportions of one adult; the ranges keep total lung volume between about 4 and 6 litres."""
    sex = str(rng.choice(["F", "M"]))
    size = rng.uniform(0.88, 0.94) if sex == "F" else rng.uniform(0.91, 0.99)
    kernel = str(rng.choice(["STANDARD", "B30f", "LUNG", "B60f"]))
    is_sharp = kernel in ("LUNG", "B60f")
    return Anatomy(
        scale=(size * rng.uniform(0.98, 1.03), size * rng.uniform(0.96, 1.04), size * rng.uniform(0.95, 1.04)),
        turn=float(np.deg2rad(rng.uniform(-3.0, 3.0))),
        lean=float(rng.uniform(-0.025, 0.025)),
        bend=float(rng.uniform(0.0003, 0.0008)),
        fat=float(rng.uniform(4.0, 18.0)),
        sex=sex,
        heart=float(rng.uniform(0.94, 1.08)),
        right_dome=float(rng.uniform(-116.0, -102.0)),
        left_dome=float(rng.uniform(-130.0, -121.0)),
        lung_hu=float(rng.uniform(-878.0, -846.0)),
        gravity_hu=float(rng.uniform(20.0, 55.0)),
        blood_hu=float(rng.choice([42.0, 45.0, 140.0, 190.0])),
        noise_hu=float(rng.uniform(22.0, 40.0) if is_sharp else rng.uniform(9.0, 18.0)),
        kernel=kernel,
        grain=0.45 if is_sharp else 0.8,
        table_drop=float(rng.uniform(6.0, 14.0)),
        wave=tuple(float(p) for p in rng.uniform(0.0, 2.0 * np.pi, 6)),
    )


# Half-width, half-depth, distance from the midline and y of the middle of one lung's outer ellipse, by height.
_CAVITY = np.array(
    [
        # z, half-width, half-depth, |x| of the middle, y of the middle
        (99.0, 1.0, 1.0, 42.0, 30.0),
        (97.0, 9.0, 10.0, 42.0, 29.0),
        (91.0, 20.0, 21.0, 43.0, 28.0),
        (80.0, 31.0, 33.0, 45.0, 25.0),
        (65.0, 42.0, 46.0, 48.0, 21.0),
        (48.0, 50.0, 58.0, 52.0, 16.0),
        (25.0, 59.0, 71.0, 58.0, 10.0),
        (0.0, 65.0, 82.0, 62.0, 5.0),
        (-40.0, 71.0, 92.0, 66.0, 1.0),
        (-80.0, 74.0, 97.0, 68.0, -1.0),
        (-120.0, 76.0, 99.0, 70.0, -1.0),
        (-160.0, 76.0, 97.0, 70.0, 2.0),
        (-240.0, 73.0, 92.0, 68.0, 4.0),
    ]
)


@dataclass(frozen=True)
class Profile:
    """The outer ellipse of both lungs at one height."""

    half_width: float
    half_depth: float
    middle_x: float
    middle_y: float


def cavity_profile(body_z: float) -> Profile:
    """Outline of the chest cavity at a height; shrinks to a rounded tip at the top."""
    place = float(np.clip(body_z, -240.0, 99.0) + 240.0) * 4.0
    first = min(int(place), len(_cavity_table()) - 2)
    low, high = _cavity_table()[first : first + 2]
    return Profile(*(float(v) for v in low + (place - first) * (high - low)))


@lru_cache(maxsize=1)
def _cavity_table() -> Points:
    """The smooth outline every quarter millimetre; building the spline for each point would take seconds."""
    from scipy.interpolate import PchipInterpolator

    rows = _CAVITY[::-1]
    return np.asarray(PchipInterpolator(rows[:, 0], rows[:, 1:])(np.linspace(-240.0, 99.0, 339 * 4 + 1)))


# Half-width of the mediastinum (mm from the midline to the lung) by y and height, right and left.
_MEDIASTINUM_Y = np.array([-105.0, -75.0, -50.0, -20.0, 5.0, 28.0, 48.0, 62.0, 90.0])
_MEDIASTINUM_Z = np.array([-200.0, -140.0, -100.0, -60.0, -25.0, 0.0, 30.0, 60.0, 95.0])
_RIGHT = np.array(
    [
        (8, 20, 30, 34, 30, 16, 14, 24, 26),
        (6, 18, 28, 34, 30, 14, 12, 23, 25),
        (5, 14, 24, 36, 34, 14, 9, 22, 24),
        (3, 8, 20, 36, 38, 24, 8, 21, 23),
        (2, 4, 16, 36, 38, 30, 10, 20, 22),
        (2, 3, 12, 32, 34, 26, 14, 20, 22),
        (2, 4, 16, 30, 29, 20, 14, 20, 22),
        (6, 14, 26, 30, 24, 18, 18, 22, 24),
        (20, 30, 34, 34, 28, 24, 24, 26, 28),
    ],
    float,
)
_LEFT = np.array(
    [
        (8, 24, 34, 36, 30, 30, 32, 28, 26),
        (6, 24, 34, 36, 30, 28, 32, 28, 25),
        (4, 20, 32, 36, 34, 28, 32, 28, 24),
        (3, 14, 30, 38, 36, 30, 33, 28, 23),
        (2, 6, 24, 38, 38, 32, 34, 28, 22),
        (2, 3, 14, 30, 34, 34, 34, 28, 22),
        (2, 4, 12, 20, 28, 31, 30, 25, 22),
        (6, 14, 20, 20, 18, 18, 20, 23, 24),
        (20, 28, 32, 32, 28, 26, 25, 26, 28),
    ],
    float,
)


def mediastinal_half_width(y: Array, body_z: float, side: int) -> Array:
    """Distance from the midline to the lung at each y of a slice; ``side`` is -1 right, +1 left."""
    table = _RIGHT if side < 0 else _LEFT
    row = [np.interp(body_z, _MEDIASTINUM_Z, table[:, k]) for k in range(len(_MEDIASTINUM_Y))]
    return np.asarray(np.interp(y, _MEDIASTINUM_Y, row), np.float32)
