"""A square of healthy lung texture to replace disease with: from the patient's own lung, else generated."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.analysis.body_box import box_of
from sscild_desktop.core.analysis.prepare import SliceSpec, prepare_mask, prepare_slices, scale_hu
from sscild_desktop.core.volume import Volume

NORMAL_HU = (-940.0, -740.0)
"""Mean density of a square that may pass as healthy lung: denser is disease or vessel, darker is emphysema."""

DENSE_HU = -500.0
"""Pixels denser than this are vessel or bronchial wall; the square with the fewest is taken."""

SIZES_MM = (45.0, 35.0, 25.0, 17.5)
"""Squares that are looked for, largest first; a smaller one is mirrored until it fills the patch."""

LUNG_SHARE, LESION_SHARE = 0.995, 0.002
SLICE_STEP_MM = 10.0
SEARCH_STEP = 3
DENSE_WEIGHT = 10.0

CANDIDATES = 12
"""So many squares, each of another slice, are shown to the network, which has the last word on what is healthy."""

GENERATED_MEAN_HU, GENERATED_SD_HU = -860.0, 45.0
GENERATED_SEED = 7


Number = TypeVar("Number", np.int32, np.float64)

Rate = Callable[[NDArray[np.float32], NDArray[np.float32]], NDArray[np.float32]]
"""(n, 1, H, W) slices and masks of a square in each to (n,) disease that the network sees there."""


@dataclass(frozen=True)
class HealthyPatch:
    """Texture (side, side) in the network's 0..1 scale, and in words where it comes from."""

    values: NDArray[np.float32]
    source: str


Place = tuple[int, int, int]
"""Plane, row and column of a square."""


@dataclass(frozen=True)
class _Planes:
    """Slices on the network's grid: 0..1 density, and sums over rectangles of lung, lesion and dense pixels."""

    slices: NDArray[np.float32]
    lung: NDArray[np.int32]
    lesion: NDArray[np.int32]
    dense: NDArray[np.int32]
    density: NDArray[np.float64]


def healthy_patch(
    volume: Volume,
    lungs: NDArray[np.uint8],
    lesions: NDArray[np.uint8] | None,
    spec: SliceSpec,
    side: int,
    rate: Rate | None = None,
) -> HealthyPatch:
    """The best square of lung without lesions and of normal density; a generated texture where there is none.

    ``rate`` tells how much disease the network sees in a square: the least diseased of the candidates is taken.
    """
    planes = _prepare(volume, lungs, lesions, spec)
    for size_mm in SIZES_MM:
        size = min(side, round(size_mm / spec.spacing_mm))
        places = _best_places(planes, size, spec)
        if places:
            index, y, x = places[0] if rate is None else _least_diseased(planes, places, size, rate)
            square = planes.slices[index, y : y + size, x : x + size]
            words = f"the patient's own lung: a square of {size_mm:g} mm without lesions and of normal density"
            return HealthyPatch(fill_by_mirroring(square, side), words)
    return HealthyPatch(generated_texture(side, spec), "a generated texture: this patient has no healthy lung to take")


def _least_diseased(planes: _Planes, places: list[Place], size: int, rate: Rate) -> Place:
    slices = np.stack([planes.slices[index] for index, _, _ in places])[:, None]
    masks = np.zeros_like(slices)
    for mask, (_, y, x) in zip(masks, places, strict=True):
        mask[0, y : y + size, x : x + size] = 1.0
    return places[int(rate(slices, masks).argmin())]


def _prepare(volume: Volume, lungs: NDArray[np.uint8], lesions: NDArray[np.uint8] | None, spec: SliceSpec) -> _Planes:
    step = max(1, round(SLICE_STEP_MM / volume.geometry.spacing[0]))
    chosen = [index for index in range(0, len(lungs), step) if lungs[index].any()] or [0]
    box, yx = box_of(volume), (volume.geometry.spacing[1], volume.geometry.spacing[2])
    slices = prepare_slices(volume.hu[chosen], yx, box, spec)[0][:, 0]
    lung = prepare_mask(lungs[chosen], yx, box, spec)[:, 0]
    none = np.zeros_like(lung)
    lesion = none if lesions is None else prepare_mask(lesions[chosen], yx, box, spec)[:, 0]
    dense = slices > scale_hu(np.asarray([DENSE_HU], np.float32), spec.hu_low, spec.hu_high)[0]
    lungs_in, lesions_in, dense_in = (_summed(part > 0, np.int32) for part in (lung, lesion, dense))
    return _Planes(slices, lungs_in, lesions_in, dense_in, _summed(slices, np.float64))


def _summed(planes: NDArray[np.generic], kind: type[Number]) -> NDArray[Number]:
    """Sums over all rectangles from the corner, with a leading row and column of zeros."""
    count, height, width = planes.shape
    sums = np.zeros((count, height + 1, width + 1), kind)
    inner = sums[:, 1:, 1:]
    np.cumsum(planes, 1, kind, inner)
    np.cumsum(inner, 2, kind, inner)
    return sums


def _mean_in_squares(sums: NDArray[Any], size: int) -> NDArray[np.float64]:
    """Mean over each square of ``size`` pixels, every SEARCH_STEP pixels."""
    n = SEARCH_STEP
    low, high = sums[:, :-size:n], sums[:, size::n]
    squares = high[:, :, size::n] - high[:, :, :-size:n] - low[:, :, size::n] + low[:, :, :-size:n]
    return np.asarray(squares / (size * size))


def _best_places(planes: _Planes, size: int, spec: SliceSpec) -> list[Place]:
    """The best healthy square of this size of each plane, best first; empty where there is none."""
    if size >= min(planes.slices.shape[1:]):
        return []
    lung, lesion = _mean_in_squares(planes.lung, size), _mean_in_squares(planes.lesion, size)
    dense, density = _mean_in_squares(planes.dense, size), _mean_in_squares(planes.density, size)
    low, high = scale_hu(np.asarray(NORMAL_HU, np.float32), spec.hu_low, spec.hu_high)
    healthy = (lung >= LUNG_SHARE) & (lesion <= LESION_SHARE) & (density > low) & (density < high)
    if not healthy.any():
        return []
    typical = float(np.median(density[healthy]))
    cost = np.where(healthy, np.abs(density - typical) + DENSE_WEIGHT * dense, np.inf).reshape(len(healthy), -1)
    lowest, where = cost.min(1), cost.argmin(1)
    order = [int(index) for index in np.argsort(lowest, kind="stable")[:CANDIDATES] if np.isfinite(lowest[index])]
    places = [(index, *divmod(int(where[index]), healthy.shape[2])) for index in order]
    return [(index, row * SEARCH_STEP, column * SEARCH_STEP) for index, row, column in places]


def fill_by_mirroring(square: NDArray[np.float32], side: int) -> NDArray[np.float32]:
    """A square of ``side`` pixels made of mirror images of a smaller one."""
    missing = max(0, side - len(square))
    pads = (missing // 2, missing - missing // 2)
    return np.ascontiguousarray(np.pad(square, (pads, pads), mode="symmetric")[:side, :side], dtype=np.float32)


def generated_texture(side: int, spec: SliceSpec) -> NDArray[np.float32]:
    """Smoothed noise of the density of healthy lung, the same every time."""
    from scipy import ndimage

    noise = ndimage.gaussian_filter(
        np.random.default_rng(GENERATED_SEED).standard_normal((side, side)), 0.7, mode="wrap"
    )
    hu = GENERATED_MEAN_HU + GENERATED_SD_HU * (noise - noise.mean()) / noise.std()
    return scale_hu(hu.astype(np.float32), spec.hu_low, spec.hu_high)
