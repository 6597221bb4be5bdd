"""What scanners, screens and readers' pictures do to a drawn crop, so that networks hold where these differ.

Softer and sharper kernels, noise, half pixels and the narrow windows of grey pictures; crops turned and resized;
readers' lesions, with the texture that they really have, pasted into other lungs (the idea of Jia 2024).
"""

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from models.training.data.synthesis import LEFT_BIT, RIGHT_BIT

Field = NDArray[np.float32]
Bits = NDArray[np.uint8]

LESIONS = 15
FILTERED, NOISY, SHIFTED, WINDOWED = 0.3, 0.35, 0.25, 0.2
"""Shares of the crops seen by another kernel, with noise, moved by part of a pixel, clipped to a narrow window."""

KERNEL_PX, SHARPENED = (0.5, 1.2), (-1.0, 1.0)
"""Width of the blur by which a kernel differs, and so many times what it takes is added: softer below 0."""

LARGEST_NOISE_HU = 30.0
WINDOW_LOW, WINDOW_HIGH = (-1000.0, -880.0), (-100.0, 150.0)
LARGEST_TURN_DEGREES, SIZES = 20.0, (0.8, 1.25)
SOFT_PX, LEAST_PASTED_PX = 1.5, 100


def perturbed(hu: Field, rng: np.random.Generator) -> Field:
    """(planes, y, x) HU with a random choice of kernel, noise, a shift of up to half a pixel and a narrow window."""
    if rng.random() < FILTERED:
        width = rng.uniform(*KERNEL_PX)
        hu = hu + rng.uniform(*SHARPENED) * (hu - ndimage.gaussian_filter(hu, (0, width, width)))
    if rng.random() < SHIFTED:
        hu = hu + rng.uniform(0, 0.5) * (np.roll(hu, 1, axis=int(rng.integers(1, 3))) - hu)
    if rng.random() < NOISY:
        hu = hu + rng.uniform(5, LARGEST_NOISE_HU) * rng.standard_normal(hu.shape, dtype=np.float32)
    if rng.random() < WINDOWED:
        hu = np.clip(hu, rng.uniform(*WINDOW_LOW), rng.uniform(*WINDOW_HIGH))
    return np.asarray(hu, np.float32)


def turned(hu: Field, bits: Bits, outside: float, rng: np.random.Generator) -> tuple[Field, Bits]:
    """(planes, y, x) HU and bits, each plane turned and resized alike; ``outside`` comes in from beyond the crop."""
    turn, size = np.radians(rng.uniform(-LARGEST_TURN_DEGREES, LARGEST_TURN_DEGREES)), rng.uniform(*SIZES)
    matrix = np.asarray([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]]) / size
    middle = (np.asarray(hu.shape[1:]) - 1) / 2
    offset = middle - matrix @ middle
    planes = [ndimage.affine_transform(plane, matrix, offset, order=1, cval=outside) for plane in hu]
    marks = [ndimage.affine_transform(plane, matrix, offset, order=0, cval=0) for plane in bits]
    return np.asarray(planes, np.float32), np.asarray(marks, np.uint8)


def pasted(hu: Field, bits: Bits, from_hu: Field, from_bits: Bits) -> None:
    """Puts the lesions of one crop (1, y, x) into the lungs of another (planes, y, x), softly at their border."""
    region = ((from_bits & LESIONS) > 0) & ((bits & (RIGHT_BIT | LEFT_BIT)) > 0)
    if np.count_nonzero(region) < LEAST_PASTED_PX:
        return
    share = ndimage.gaussian_filter(region[0].astype(np.float32), SOFT_PX)
    hu += share * (from_hu - hu)
    bits[region] = (bits[region] & ~np.uint8(LESIONS)) | (from_bits[region] & LESIONS)
