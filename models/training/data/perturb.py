"""What scanners, screens and readers' pictures do to a drawn crop, so that networks hold where these differ.

Noise, half pixels and the narrow windows of grey pictures on every crop; readers' slices turned and resized; their
lesions, with the texture that they really have, pasted into other lungs (the idea of Jia 2024).
"""

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from models.training.data.synthesis import LEFT_BIT, RIGHT_BIT

Field = NDArray[np.float32]
Bits = NDArray[np.uint8]

LESIONS = 15
NOISY, SHIFTED, WINDOWED = 0.35, 0.25, 0.2
"""Shares of the crops that get noise, are moved by part of a pixel, are clipped to a narrow window."""

LARGEST_NOISE_HU = 30.0
WINDOW_LOW, WINDOW_HIGH = (-1000.0, -880.0), (-100.0, 150.0)
LARGEST_TURN_DEGREES, SIZES = 15.0, (0.85, 1.2)
SOFT_PX, LEAST_PASTED_PX = 1.5, 100


def perturbed(hu: Field, rng: np.random.Generator) -> Field:
    """(planes, y, x) HU with a random choice of noise, a shift of up to half a pixel and a narrow window."""
    if rng.random() < SHIFTED:
        hu = hu + rng.uniform(0, 0.5) * (np.roll(hu, 1, axis=int(rng.integers(1, 3))) - hu)
    if rng.random() < NOISY:
        hu = hu + rng.uniform(5, LARGEST_NOISE_HU) * rng.standard_normal(hu.shape, dtype=np.float32)
    if rng.random() < WINDOWED:
        hu = np.clip(hu, rng.uniform(*WINDOW_LOW), rng.uniform(*WINDOW_HIGH))
    return np.asarray(hu, np.float32)


def turned(plane: Field, bits: Bits, outside: float, rng: np.random.Generator) -> tuple[Field, Bits]:
    """(y, x) HU and bits turned and resized about the middle; ``outside`` is what comes in from beyond the crop."""
    turn, size = np.radians(rng.uniform(-LARGEST_TURN_DEGREES, LARGEST_TURN_DEGREES)), rng.uniform(*SIZES)
    matrix = np.asarray([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]]) / size
    middle = (np.asarray(plane.shape) - 1) / 2
    offset = middle - matrix @ middle
    hu = ndimage.affine_transform(plane, matrix, offset, order=1, cval=outside)
    marks = ndimage.affine_transform(bits, matrix, offset, order=0, cval=0)
    return np.asarray(hu, np.float32), np.asarray(marks, np.uint8)


def pasted(hu: Field, bits: Bits, from_hu: Field, from_bits: Bits) -> None:
    """Puts the lesions of one crop (1, y, x) into the lungs of another (planes, y, x), softly at their border."""
    region = ((from_bits & LESIONS) > 0) & ((bits & (RIGHT_BIT | LEFT_BIT)) > 0)
    if np.count_nonzero(region) < LEAST_PASTED_PX:
        return
    share = ndimage.gaussian_filter(region[0].astype(np.float32), SOFT_PX)
    hu += share * (from_hu - hu)
    bits[region] = (bits[region] & ~np.uint8(LESIONS)) | (from_bits[region] & LESIONS)
