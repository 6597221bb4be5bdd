"""Training samples: a slab of a real or generated chest, made harder, with or without lesions, as a scanner shows it.

A sample is one axial slice on the network's grid: HU (int16) and a bit mask with the four lesions, the lungs and what
must be ignored. Lesion-free samples with confusing looks (dependent density, expiration, plates, emphysema, motion,
noise, thick slices) are as frequent as diseased ones, since real lungs are mostly free of lesions.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from models.training.cases import RealCase
from models.training.hardening import hardened, warped
from sscild_desktop.core.analysis.prepare import SliceSpec, body_box, resample_slices
from sscild_desktop.core.phantom.lesions import draw_plans, insert_lesions

RIGHT_BIT, LEFT_BIT, IGNORE_BIT = 16, 32, 64
SLAB_MM = 11.0
HEALTHY_SHARE = 0.4
WARP_SHARE = 0.6
"""Share of the slabs that are turned and bent, so that five chests look like more."""


@dataclass(frozen=True)
class Sample:
    """One slice on the network's grid."""

    hu: NDArray[np.int16]
    bits: NDArray[np.uint8]


def samples(
    cases: list[RealCase], weights: list[float], rng: np.random.Generator, per_slab: int = 3
) -> Iterator[Sample]:
    """Endless samples from random slabs of the cases."""
    share = np.asarray(weights) / np.sum(weights)
    while True:
        case = cases[int(rng.choice(len(cases), p=share))]
        yield from slab_samples(case, rng, per_slab, healthy=bool(rng.random() < HEALTHY_SHARE))


def slab_samples(case: RealCase, rng: np.random.Generator, per_slab: int, healthy: bool) -> Iterator[Sample]:
    """Slices of one random slab."""
    part, height = _draw_slab(case, rng)
    lungs, ignore = case.lungs[part], case.ignore[part]
    hu = case.hu[part].astype(np.float32)
    depth_y = _depth_from_back(lungs, case.spacing[1])
    hu = hardened(hu, lungs, case.spacing, depth_y, rng)
    solid = np.rint(hu).astype(np.int16)
    bits = np.zeros(hu.shape, np.uint8)
    if not healthy:
        plans = draw_plans(rng, _draw_severity(rng))
        solid, bits = insert_lesions(solid, lungs, case.spacing, rng, plans=plans, height=height)
    bits |= np.where(lungs == 1, RIGHT_BIT, 0).astype(np.uint8) | np.where(lungs == 2, LEFT_BIT, 0).astype(np.uint8)
    bits |= np.where(ignore, IGNORE_BIT, 0).astype(np.uint8)
    yield from _acquire(solid, bits, case.spacing, rng, per_slab)


def _draw_slab(case: RealCase, rng: np.random.Generator) -> tuple[slice, NDArray[np.float32]]:
    has_lung = np.flatnonzero((case.lungs > 0).any((1, 2)))
    count = max(1, round(SLAB_MM / case.spacing[0]))
    first, last = max(0, has_lung[0] - 3), min(len(case.hu) - count, has_lung[-1] + 3)
    start = int(rng.integers(first, max(first + 1, last + 1)))
    span = max(1, has_lung[-1] - has_lung[0])
    height = (np.arange(start, start + count) - has_lung[0]) / span
    return slice(start, start + count), height.astype(np.float32)


def _draw_severity(rng: np.random.Generator) -> float:
    """Mostly some, sometimes nearly all of the lung; a slab near the base of a moderate case is severe too."""
    return float(rng.uniform(0.02, 0.3) if rng.random() < 0.45 else rng.uniform(0.2, 0.95))


def _depth_from_back(lungs: NDArray[np.uint8], spacing_y: float) -> NDArray[np.float32]:
    """Millimetres in front of the hindmost lung of each column: gravity of a patient lying on the back."""
    rows = np.arange(lungs.shape[1], dtype=np.float32)[None, :, None]
    last = np.where(lungs > 0, rows, 0).max(1, keepdims=True)
    return np.maximum(last - rows, 0) * spacing_y


def _acquire(
    hu: NDArray[np.int16],
    bits: NDArray[np.uint8],
    spacing: tuple[float, float, float],
    rng: np.random.Generator,
    count: int,
) -> Iterator[Sample]:
    """Slices as scanned: thickness, motion, kernel, noise, offset; then the network's grid at a varied body size."""
    thick = max(1, round(float(rng.choice([0.6, 1.25, 2.5, 5.0], p=[0.3, 0.2, 0.3, 0.2])) / spacing[0]))
    thick = min(thick, len(hu))
    spec_mm = SliceSpec().spacing_mm / rng.uniform(0.82, 1.18)
    stretch = rng.uniform(0.92, 1.08)
    yx = (spacing[1] * stretch, spacing[2] / stretch)
    box = body_box(hu)
    kernel, blur, sharp = rng.random(), rng.uniform(0.4, 1.2), rng.uniform(0.4, 1.6)
    sigma = float(rng.choice([0.0, rng.uniform(3, 15), rng.uniform(10, 45)]))
    grain, offset = rng.uniform(0.0, 1.0), rng.normal(0, 8)
    motion = rng.uniform(0.5, 3.0) if rng.random() < 0.12 else 0.0
    bend = int(rng.integers(1 << 31)) if rng.random() < WARP_SHARE else None
    starts = np.unique(np.linspace(0, len(hu) - thick, count).round().astype(int))
    for start in starts:
        plane = hu[start : start + thick].mean(0, dtype=np.float32)
        labels = bits[start + thick // 2]
        if motion:
            shift = [float(v) for v in rng.normal(0, motion, 2)]
            plane = 0.6 * plane + 0.4 * ndimage.shift(plane, shift, order=1, mode="nearest")
        if kernel < 0.3:
            plane = ndimage.gaussian_filter(plane, blur)
        elif kernel < 0.6:
            plane = plane + sharp * (plane - ndimage.gaussian_filter(plane, 1.0))
        if sigma:
            noise = ndimage.gaussian_filter(rng.standard_normal(plane.shape, dtype=np.float32), grain)
            plane = plane + noise * (sigma / max(float(noise.std()), 1e-3))
        small = resample_slices((plane + offset)[None], yx, box, spec_mm)[0]
        small, marks = warped(small, _resample_bits(labels, yx, box, spec_mm), bend)
        yield Sample(np.clip(small, -1200, 1500).astype(np.int16), marks)


def _resample_bits(labels, yx, box, spacing_mm):  # type: ignore[no-untyped-def]
    """Bits whose area share of a pixel is at least half."""
    out: NDArray[np.uint8] | None = None
    for bit in (1, 2, 4, 8, RIGHT_BIT, LEFT_BIT, IGNORE_BIT):
        plane = (labels & bit) > 0
        if out is None:
            out = np.zeros(resample_slices(plane[None], yx, box, spacing_mm)[0].shape, np.uint8)
        if plane.any():
            out |= np.where(
                resample_slices(plane[None].astype(np.float32), yx, box, spacing_mm)[0] >= 0.5, bit, 0
            ).astype(np.uint8)
    assert out is not None
    return out
