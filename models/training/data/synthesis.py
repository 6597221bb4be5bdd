"""Training blocks: a slab of a real or generated chest, made harder, with or without lesions, as a scanner shows it.

A block is a stack of axial planes on the networks' grid: HU (int16) and a bit mask with the four lesions, the lungs and
what must be ignored. Volume networks learn from the stack, slice networks from its planes. Lesion-free blocks with
confusing looks (dependent density, expiration, plates, emphysema, motion, noise, thick slices) are nearly as frequent
as diseased ones, since real lungs are mostly free of lesions.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from models.training.data.cases import RealCase
from models.training.data.hardening import hardened, warped
from sscild_desktop.core.analysis.body_box import body_box
from sscild_desktop.core.analysis.prepare import SliceSpec, resample_slices, resample_weights
from sscild_desktop.core.phantom.lesion_plans import draw_plans
from sscild_desktop.core.phantom.lesions import READERS, insert_lesions

RIGHT_BIT, LEFT_BIT, IGNORE_BIT = 16, 32, 64
PLANES = 16
PLANE_MM = 2.5
"""A block is 40 mm high."""

HEALTHY_SHARE = 0.35
WARP_SHARE = 0.6
"""Share of the blocks that are turned and bent, so that five chests look like more."""

THIN_SHARE = 0.4
"""Share of the blocks whose planes are single slices; the others are averages over a plane's thickness or more."""


@dataclass(frozen=True)
class Block:
    """(planes, y, x) on the networks' grid: HU int16 and bits uint8."""

    hu: NDArray[np.int16]
    bits: NDArray[np.uint8]


def make_block(case: RealCase, rng: np.random.Generator, planes: int = PLANES) -> Block:
    """A random block of a case."""
    part, height = _draw_slab(case, rng, planes)
    lungs, ignore = case.lungs[part], case.ignore[part]
    hu = case.hu[part].astype(np.float32)
    hu = hardened(hu, lungs, case.spacing, _depth_from_back(lungs, case.spacing[1]), rng)
    solid = np.rint(hu).astype(np.int16)
    bits = np.zeros(hu.shape, np.uint8)
    if rng.random() >= HEALTHY_SHARE:
        plans = draw_plans(rng, draw_severity(rng))
        solid, bits = insert_lesions(solid, lungs, case.spacing, rng, plans=plans, height=height, truth=READERS)
    bits |= np.where(lungs == 1, RIGHT_BIT, 0).astype(np.uint8) | np.where(lungs == 2, LEFT_BIT, 0).astype(np.uint8)
    bits |= np.where(ignore, IGNORE_BIT, 0).astype(np.uint8)
    return _acquire(solid, bits, case.spacing, rng, planes)


def _draw_slab(case: RealCase, rng: np.random.Generator, planes: int) -> tuple[slice, NDArray[np.float32]]:
    has_lung = np.flatnonzero((case.lungs > 0).any((1, 2)))
    count = min(len(case.hu), max(2, round(planes * PLANE_MM / case.spacing[0])))
    margin = round(12 / case.spacing[0])
    first, last = max(0, has_lung[0] - margin), min(len(case.hu) - count, has_lung[-1] + margin - count)
    start = int(rng.integers(first, max(first + 1, last + 1)))
    span = max(1, has_lung[-1] - has_lung[0])
    height = (np.arange(start, start + count) - has_lung[0]) / span
    return slice(start, start + count), height.astype(np.float32)


def draw_severity(rng: np.random.Generator) -> float:
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
    planes: int,
) -> Block:
    """Planes as scanned: thickness, motion, kernel, noise, offset; then the networks' grid at a varied body size."""
    along_z = _plane_weights(len(hu), spacing[0], rng, planes)
    spec_mm = SliceSpec().spacing_mm / rng.uniform(0.82, 1.18)
    stretch = rng.uniform(0.92, 1.08)
    yx = (spacing[1] * stretch, spacing[2] / stretch)
    box = body_box(hu)
    cut = (slice(None), slice(box.y0, box.y1), slice(box.x0, box.x1))
    whole = type(box)(0, box.y1 - box.y0, 0, box.x1 - box.x0)
    stack = _scanned(_mixed(along_z, hu[cut]), rng)
    small = resample_slices(stack, yx, whole, spec_mm)
    marks = _resample_bits(along_z, bits[cut], yx, whole, spec_mm)
    if rng.random() < WARP_SHARE:
        bend = int(rng.integers(1 << 31))
        pairs = [warped(plane, mark, bend) for plane, mark in zip(small, marks, strict=True)]
        small, marks = np.stack([p[0] for p in pairs]), np.stack([p[1] for p in pairs])
    return Block(np.clip(small, -1200, 1500).astype(np.int16), marks)


def _plane_weights(count: int, spacing_z: float, rng: np.random.Generator, planes: int) -> NDArray[np.float32]:
    """(planes, slices) weights: single slices, averages over 2.5 mm, or over about 5 mm."""
    weights = resample_weights(count, spacing_z, planes, PLANE_MM).toarray()
    kind = rng.random()
    if kind < THIN_SHARE:
        centre = (np.arange(planes) + 0.5) * PLANE_MM / spacing_z - 0.5
        weights = np.eye(count)[np.clip(np.round(centre).astype(int), 0, count - 1)]
    elif kind > 0.8:
        blur = ndimage.gaussian_filter1d(np.eye(planes), 1.0, axis=1, mode="nearest")
        weights = blur @ weights
    return np.asarray(weights, np.float32)


def _mixed(weights: NDArray[np.float32], stack: NDArray[np.generic]) -> NDArray[np.float32]:
    flat = stack.reshape(len(stack), -1).astype(np.float32)
    return np.asarray(weights @ flat, np.float32).reshape(len(weights), *stack.shape[1:])


def _scanned(stack: NDArray[np.float32], rng: np.random.Generator) -> NDArray[np.float32]:
    """Motion, a soft or sharp kernel, correlated noise and an offset, the same for the whole stack."""
    kernel, blur, sharp = rng.random(), rng.uniform(0.4, 1.2), rng.uniform(0.4, 1.6)
    sigma = float(rng.choice([0.0, rng.uniform(3, 15), rng.uniform(10, 45)]))
    grain, offset = rng.uniform(0.0, 1.0), rng.normal(0, 8)
    motion = rng.uniform(0.5, 3.0) if rng.random() < 0.12 else 0.0
    out = np.empty_like(stack)
    for index, plane in enumerate(stack):
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
        out[index] = plane + offset
    return out


def _resample_bits(along_z, bits, yx, box, spacing_mm):  # type: ignore[no-untyped-def]
    """Bits whose volume share of a voxel is at least half."""
    out: NDArray[np.uint8] | None = None
    for bit in (RIGHT_BIT, LEFT_BIT, 1, 2, 4, 8, IGNORE_BIT):
        marked = (bits & bit) > 0
        if out is not None and not marked.any():
            continue
        share = resample_slices(_mixed(along_z, marked), yx, box, spacing_mm)
        part = np.where(share >= 0.5, np.uint8(bit), np.uint8(0))
        out = part if out is None else out | part
    return out
