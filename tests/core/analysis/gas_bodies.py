"""Bodies with gas that is no lung: stomach under the left dome, colon, oesophagus, wide trachea, and with bullae."""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from sscild_desktop.core.volume import Volume
from tests.core.analysis.simple_thorax import (
    AIR,
    SHAPE,
    SimpleThorax,
    ellipsoid,
    millimetres,
    simple_thorax,
    tube,
)

STOMACH = (55.0, -10.0, 66.0)
"""Centre (z, y, x) in mm of a stomach whose upper half bulges into the left lung."""

Mask = NDArray[np.bool_]


@dataclass(frozen=True)
class GasBody:
    """A volume, its true lungs, and the gas that is none."""

    volume: Volume
    lungs: NDArray[np.uint8]
    gas: Mask


@lru_cache
def textured_thorax() -> SimpleThorax:
    """The simple thorax with lungs like lungs: uneven air and a twelfth of it vessels."""
    thorax = simple_thorax(seed=3)
    rng = np.random.default_rng(5)
    hu = thorax.volume.hu.astype(np.float32)
    inside = thorax.lungs > 0
    hu += np.where(inside, 60.0 * _smooth_noise(rng, 4.0), 0.0)
    vessels = _smooth_noise(rng, 1.2)
    hu[inside & (vessels > np.quantile(vessels[inside], 0.92))] = -300.0
    volume = thorax.with_hu(np.rint(hu).astype(np.int16))
    return SimpleThorax(volume, thorax.lungs, thorax.carina_z_mm)


def _smooth_noise(rng: np.random.Generator, sigma: float) -> NDArray[np.float32]:
    noise = ndimage.gaussian_filter(rng.normal(size=SHAPE).astype(np.float32), sigma)
    return np.asarray(noise / noise.std(), np.float32)


def with_gas(gas: Mask, wall: Mask, leak: Mask | None = None, gas_hu: float = AIR) -> GasBody:
    """The thorax with ``wall`` of soft tissue and ``gas`` inside it, ``leak`` a gap through the wall into the lung."""
    thorax = textured_thorax()
    rng = np.random.default_rng(9)
    hu = thorax.volume.hu.copy()
    noise = rng.normal(0, 20, SHAPE)
    hu[wall] = (40.0 + noise)[wall]
    inner = gas if leak is None else gas | (leak & wall)
    hu[inner] = (gas_hu + noise)[inner]
    lungs = np.where(wall | gas, 0, thorax.lungs).astype(np.uint8)
    return GasBody(thorax.with_hu(hu), lungs, gas)


def stomach(wall_mm: float, leak_mm: float = 0.0, gas_hu: float = AIR) -> GasBody:
    """300 mL of gas under the left dome, ``wall_mm`` from the lung, open to it by a hole of this radius."""
    radii = (45.0, 40.0, 40.0)
    gas = ellipsoid(STOMACH, radii)
    z, y, x = radii
    wall = ellipsoid(STOMACH, (z + wall_mm, y + wall_mm, x + wall_mm)) & ~gas
    leak = tube((95.0, -10.0, 66.0), (110.0, -10.0, 66.0), leak_mm) if leak_mm else None
    return with_gas(gas, wall, leak, gas_hu)


def colon(side: int, gas_hu: float = AIR) -> GasBody:
    """Bubbles of gas parted by half folds, in front of the liver under one dome (``side`` -1 right, 1 left)."""
    gas, wall = np.zeros(SHAPE, bool), np.zeros(SHAPE, bool)
    for k in range(4):
        centre = (62.0 - 6.0 * k, -35.0 + 18.0 * k, side * (58.0 + 8.0 * k))
        gas |= ellipsoid(centre, (17.0, 15.0, 17.0))
        wall |= ellipsoid(centre, (21.0, 19.0, 21.0))
    return with_gas(gas, wall & ~gas, gas_hu=gas_hu)


def oesophagus(radius_mm: float = 10.0) -> GasBody:
    """A dilated oesophagus full of gas, behind the trachea from the neck down to the stomach."""
    way = ((290.0, radius_mm - 2.0, 4.0), (20.0, radius_mm + 4.0, 4.0))
    gas = tube(*way, radius_mm)
    return with_gas(gas, tube(*way, radius_mm + 3.0) & ~gas)


def wide_trachea(radius_mm: float = 20.0) -> GasBody:
    """A trachea of 4 cm."""
    way = ((300.0, -15.0, 0.0), (170.0, -15.0, 0.0))
    above = millimetres()[0] >= 180.0
    gas = tube(*way, radius_mm) & above
    return with_gas(gas, tube(*way, radius_mm + 3.0) & above & ~gas)


def leaking_airway() -> GasBody:
    """Emphysema nearly as dark as the windpipe, and main bronchi without a wall that end in it."""
    thorax = textured_thorax()
    hu = thorax.volume.hu.copy()
    noise = np.random.default_rng(4).normal(0, 15, SHAPE)
    dark = (thorax.lungs > 0) & (hu < -500)
    hu[dark] = (-975.0 + noise)[dark]
    for side in (-1, 1):
        bronchus = tube((170.0, -15.0, 0.0), (140.0, -15.0, side * 40.0), 5.5)
        hu[bronchus] = (AIR + noise)[bronchus]
    return GasBody(thorax.with_hu(hu), thorax.lungs, np.zeros(SHAPE, bool))


def bullae() -> GasBody:
    """Large bullae at an apex and at a base, which are lung: ``gas`` is empty."""
    thorax = textured_thorax()
    hu = thorax.volume.hu.copy()
    noise = np.random.default_rng(2).normal(0, 20, SHAPE)
    for centre, radii in (((215.0, 0.0, 66.0), (30.0, 30.0, 28.0)), ((65.0, 5.0, -66.0), (30.0, 35.0, 32.0))):
        bulla = ellipsoid(centre, radii) & (thorax.lungs > 0)
        hu[bulla] = (-995.0 + noise)[bulla]
    return GasBody(thorax.with_hu(hu), thorax.lungs, np.zeros(SHAPE, bool))
