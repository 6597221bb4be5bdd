"""What makes healthy lungs look diseased, painted into training slabs without a mark: the network must not fall for it.

Also turns and bends finished slices, so that a few chests look like many.
"""

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from sscild_desktop.core.phantom.lesions import TISSUE_HU
from sscild_desktop.core.phantom.textures import smooth_noise

Field = NDArray[np.float32]
Labels = NDArray[np.uint8]
Spacing = tuple[float, float, float]

STREAK_ANGLES = 90
"""Directions in which streaks may lie around a dense spot."""

LARGEST_TURN_DEGREES, LARGEST_BEND_PX, BEND_KNOTS = 10.0, 5.0, 5


def hardened(hu: Field, lungs: Labels, spacing: Spacing, depth_y: Field, rng: np.random.Generator) -> Field:
    """A slab with a random choice of confusing looks; ``depth_y`` is mm in front of the hindmost lung."""
    for look in (_expiration, _dependent, _emphysema, _plates, _nodules, _streaks):
        hu = look(hu, lungs, spacing, depth_y, rng)
    return hu


def _mix(hu: Field, share: Field, value: float) -> Field:
    return hu + share * (value - hu)


def _expiration(hu: Field, lungs: Labels, spacing: Spacing, depth_y: Field, rng: np.random.Generator) -> Field:
    """A shallow breath: the whole lung denser, more so at the back, without borders; fainter than what is marked."""
    if rng.random() > 0.4:
        return hu
    share = rng.uniform(0, 0.09) + rng.uniform(0, 0.07) * np.exp(-depth_y / rng.uniform(30, 90))
    share = share * (1 + 0.12 * smooth_noise(hu.shape, spacing, 60.0, rng))
    return _mix(hu, np.where(lungs > 0, share, 0).astype(np.float32), TISSUE_HU)


def _dependent(hu: Field, lungs: Labels, spacing: Spacing, depth_y: Field, rng: np.random.Generator) -> Field:
    """A crescent of dependent density along the back of the lungs."""
    if rng.random() > 0.4:
        return hu
    strength = rng.uniform(0.08, 0.5) * np.clip(1 + 0.5 * smooth_noise(hu.shape, spacing, 25.0, rng), 0, 2)
    share = np.clip(strength * np.exp(-depth_y / rng.uniform(3, 10)), 0, 0.8)
    return _mix(hu, np.where(lungs > 0, share, 0).astype(np.float32), TISSUE_HU)


def _emphysema(hu: Field, lungs: Labels, spacing: Spacing, depth_y: Field, rng: np.random.Generator) -> Field:
    """Holes without walls, and lungs that are darker as a whole."""
    if rng.random() > 0.2:
        return hu
    holes = smooth_noise(hu.shape, spacing, rng.uniform(3, 9), rng) - rng.uniform(0.8, 2.0)
    share = np.clip(holes * 1.5, 0, 1) * rng.uniform(0.4, 0.95)
    return _mix(hu, np.where(lungs > 0, share, 0).astype(np.float32), -975.0)


def _plates(hu: Field, lungs: Labels, spacing: Spacing, depth_y: Field, rng: np.random.Generator) -> Field:
    """One or two thin bands of collapsed lung."""
    if rng.random() > 0.15:
        return hu
    z, y, x = np.ogrid[: hu.shape[0], : hu.shape[1], : hu.shape[2]]
    for _ in range(int(rng.integers(1, 3))):
        spots = np.argwhere(lungs[:, ::8, ::8] > 0)
        if not len(spots):
            return hu
        at = spots[rng.integers(len(spots))] * (1, 8, 8)
        normal = rng.standard_normal(3)
        normal /= np.linalg.norm(normal)
        dz, dy, dx = (z - at[0]) * spacing[0], (y - at[1]) * spacing[1], (x - at[2]) * spacing[2]
        across = dz * normal[0] + dy * normal[1] + dx * normal[2]
        along = np.sqrt(dz**2 + dy**2 + dx**2)
        band = np.exp(-0.5 * (across / rng.uniform(0.6, 1.6)) ** 2) * np.clip(2 - along / rng.uniform(8, 25), 0, 1)
        hu = _mix(hu, np.where(lungs > 0, band * rng.uniform(0.4, 0.95), 0).astype(np.float32), TISSUE_HU)
    return hu


def _nodules(hu: Field, lungs: Labels, spacing: Spacing, depth_y: Field, rng: np.random.Generator) -> Field:
    """Nodules and, rarely, a mass: dense and rounded, no interstitial disease."""
    if rng.random() > 0.2:
        return hu
    spots = np.argwhere(lungs[:, ::4, ::4] > 0)
    z, y, x = np.ogrid[: hu.shape[0], : hu.shape[1], : hu.shape[2]]
    for _ in range(int(rng.integers(1, 4)) if len(spots) else 0):
        at = spots[rng.integers(len(spots))] * (1, 4, 4)
        radius = rng.uniform(2.0, 8.0) if rng.random() < 0.85 else rng.uniform(10.0, 22.0)
        away = np.sqrt(sum(((axis - a) * s) ** 2 for axis, a, s in zip((z, y, x), at, spacing, strict=True)))
        uneven = radius * (1 + 0.18 * smooth_noise(hu.shape, spacing, max(radius, 3.0), rng))
        share = np.clip((uneven - away) / rng.uniform(0.8, 2.0) + 0.5, 0, 1) * rng.uniform(0.7, 1.0)
        hu = _mix(hu, np.where(lungs > 0, share, 0).astype(np.float32), TISSUE_HU + rng.normal(0, 20))
    return hu


def _streaks(hu: Field, lungs: Labels, spacing: Spacing, depth_y: Field, rng: np.random.Generator) -> Field:
    """Dark and bright streaks from contrast medium or shoulders: fans around a spot of the mediastinum."""
    if rng.random() > 0.12:
        return hu
    rows, columns = (np.arange(n, dtype=np.float32) for n in hu.shape[1:])
    middle = np.asarray(hu.shape[1:]) * rng.uniform(0.35, 0.6, 2)
    dy, dx = (rows[:, None] - middle[0]) * spacing[1], (columns[None] - middle[1]) * spacing[2]
    angle = (np.arctan2(dy, dx) / (2 * np.pi) % 1.0) * STREAK_ANGLES
    strength = ndimage.map_coordinates(rng.standard_normal(STREAK_ANGLES), [angle.ravel()], order=1, mode="grid-wrap")
    fade = np.exp(-np.hypot(dy, dx) / rng.uniform(40, 120))
    fan = rng.uniform(15, 70) * strength.reshape(angle.shape) * fade
    along_z = np.abs(smooth_noise((len(hu), 1, 1), spacing, 8.0, rng))
    return np.asarray(hu + fan[None] * along_z, np.float32)


def warped(hu: Field, bits: Labels, seed: int | None) -> tuple[Field, Labels]:
    """Slice and marks turned and bent together; the same seed bends every slice of a slab in the same way."""
    if seed is None:
        return hu, bits
    rng = np.random.default_rng(seed)
    turn = np.radians(rng.uniform(-LARGEST_TURN_DEGREES, LARGEST_TURN_DEGREES))
    rows, columns = np.meshgrid(*[np.arange(n, dtype=np.float32) for n in hu.shape], indexing="ij")
    middle = [(n - 1) / 2 for n in hu.shape]
    dy, dx = rows - middle[0], columns - middle[1]
    at = np.stack([
        middle[0] + np.cos(turn) * dy - np.sin(turn) * dx,
        middle[1] + np.sin(turn) * dy + np.cos(turn) * dx,
    ])  # fmt: skip
    knots = rng.uniform(-LARGEST_BEND_PX, LARGEST_BEND_PX, (2, BEND_KNOTS, BEND_KNOTS))
    places = [values * (BEND_KNOTS - 1) / max(n - 1, 1) for values, n in zip((rows, columns), hu.shape, strict=True)]
    at += np.stack([ndimage.map_coordinates(axis, places, order=3, mode="nearest") for axis in knots])
    turned = ndimage.map_coordinates(hu, at, order=1, mode="nearest")
    marks = ndimage.map_coordinates(bits, at, order=0, mode="constant")
    return np.asarray(turned, np.float32), np.asarray(marks, np.uint8)
