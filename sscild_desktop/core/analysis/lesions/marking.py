"""Lesion masks of a whole volume: prepare, run the network, put back slice by slice; then specks out and extents."""

from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from functools import partial

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.analysis.densitometry import thirds_of
from sscild_desktop.core.analysis.familiarity import unfamiliar
from sscild_desktop.core.analysis.lesions.airless import part_fluid
from sscild_desktop.core.analysis.lesions.lesion_volume import TEXT, mark_volume
from sscild_desktop.core.analysis.lesions.network_masks import (
    LUNGS,
    NetworkMasks,
    marked_kinds,
)
from sscild_desktop.core.analysis.lesions.slice_marks import SliceMarks, mark_slices
from sscild_desktop.core.analysis.lungs.finding import measure_lungs
from sscild_desktop.core.analysis.lungs.lung_additions import DENSEST_HU, merge_lungs
from sscild_desktop.core.analysis.morphology import grow_plane, part_sizes
from sscild_desktop.core.classes import ANY_LESION, LESION_KEYS, LUNG_KEYS, REGIONS, THIRDS, Lung
from sscild_desktop.core.findings import Finding
from sscild_desktop.core.inference.cards import VOLUME
from sscild_desktop.core.inference.sessions import Network
from sscild_desktop.core.progress import Report, portion, side_by_side, silent
from sscild_desktop.core.results import Extent, LesionResult, LungResult
from sscild_desktop.core.volume import Volume

MARGIN_MM = 15.0
"""The network also looks this far above and below the lungs: a base that is solid with disease has no air in it."""

SMALLEST_LESION_MM3 = 100.0
SMALLEST_LESION_MM2 = 20.0
"""Smaller connected parts of the disease are specks: noise, a vessel seen end on. Area for a single slice."""

FLAT_SLICES = 2.0
"""Disease of a single slice that is wider than so many slices are thick is partial volume."""

SPECK_STEP = 2
"""Specks are looked for on every second pixel in plane."""

SLAB = 32
"""Slices that are counted at once: cancelling is asked for between them."""

ALL_KINDS = tuple(LESION_KEYS.values())


@dataclass(frozen=True)
class FoundLesions:
    """The lungs with the diseased lung that the threshold missed, the lesions inside them, and what is strange."""

    lungs: LungResult
    lesions: LesionResult
    strange: Finding | None
    fluid_ml: float = 0.0
    """Fluid beside the lungs that the network took for lung or lesion, and that is neither."""


def find_lesions(
    volume: Volume,
    lungs: NDArray[np.uint8],
    network: Network,
    report: Report = silent,
    seen_lungs: NDArray[np.uint8] | None = None,
    begun: SliceMarks | None = None,
) -> FoundLesions:
    """Lesions of a volume whose lungs are known (``lungs``, Lung labels); ``begun`` are those that are marked already.

    ``seen_lungs`` are lungs as another network sees them. To a lesion network that marks none rims with a lesion are
    added by these; dense diseased lung that the other network sees is in ``lungs`` then. One that marks lungs adds only
    where the other sees any.
    """
    first, end = slices_to_look_at(lungs, volume.geometry.spacing[0])
    seen = mark(volume, first, end, network, portion(report, 0.0, 0.9), begun)
    report(0.9, "Adding dense diseased lung to the lungs")
    fluid_ml = 0.0
    if network.card.gives(LUNGS):
        fluid_ml = part_fluid(seen, lungs, volume)
        if seen_lungs is not None:
            seen.lungs[(seen_lungs == 0) & (lungs == 0)] = 0
        merged = merge_lungs(lungs, seen.lungs, volume, lanes=network.lanes)
    else:
        merged, seen = lungs, replace(seen, lungs=seen.lungs if seen_lungs is None else seen_lungs)
    if merged is lungs:  # what is found next is added to it in place
        merged = lungs.copy()
    near = _around_all(seen.lesions)
    lesions = seen.lesions[near]  # what follows reads and changes nothing outside

    def rims(every: slice, _go_on: Callable[[], None]) -> None:
        there = NetworkMasks(seen.lungs[near][every], lesions[every])
        add_lesion_rims(merged[near][every], there, volume.hu[near][every])

    def of_lesions(go_on: Callable[[], None]) -> LesionResult:
        clip_to_lungs(lesions, merged[near])
        remove_flat(lesions, volume.geometry.spacing)
        remove_specks(lesions, volume.geometry.spacing, lambda _share, _text: go_on())
        return measure_lesions(seen.lesions, merged, volume.geometry.voxel_ml, marked_kinds(network.card))

    def of_lungs(_go_on: Callable[[], None]) -> tuple[LungResult, Finding | None]:
        return measure_lungs(volume, merged), unfamiliar(volume, merged, network.card)

    lanes, ask = network.lanes, partial(report, 0.95, "Removing specks")
    side_by_side(lanes, [partial(rims, slice(first, None, lanes)) for first in range(lanes)], ask)
    result, (measured, strange) = side_by_side(lanes, (of_lesions, of_lungs), ask)
    report(1.0, TEXT)
    return FoundLesions(measured, result, strange, fluid_ml)


def mark(
    volume: Volume,
    first: int,
    end: int,
    network: Network,
    report: Report = silent,
    begun: SliceMarks | None = None,
) -> NetworkMasks:
    """What the network marks in the slices ``first`` to ``end`` (excluded), slice by slice or in stacks."""
    if network.card.input.frame == VOLUME:
        return mark_volume(volume, first, end, network, report)
    return mark_slices(volume, range(first, end), network, report, begun)


def _around_all(mask: NDArray[np.uint8]) -> tuple[slice, slice, slice]:
    """The rows and columns in which anything is marked, and two beside them; from even ones on, so that every second
    pixel is the same there."""
    marked, ends = np.asarray(mask.any(axis=0)), []
    for axis in (1, 0):
        found = np.flatnonzero(marked.any(axis=axis))
        first, last = (int(found[0]), int(found[-1])) if len(found) else (0, 0)
        ends.append(slice(max(first - 2, 0) // 2 * 2, last + 3))
    return slice(None), ends[0], ends[1]


def add_lesion_rims(lungs: NDArray[np.uint8], seen: NetworkMasks, hu: NDArray[np.int16]) -> None:
    """Adds to ``lungs``, in place, dense rims that the network marks as lung and as lesion and that go on from lung.

    ``merge_lungs`` leaves rims thinner than its limits alone, so that healthy lung does not grow into the chest wall;
    subpleural disease is such a rim, and a lesion in it tells it from the wall.
    """
    from scipy import ndimage

    for plane, lung, lesion, density in zip(lungs, seen.lungs, seen.lesions, hu, strict=True):
        rim = (lesion > 0) & (lung > 0) & (plane == 0) & (density <= DENSEST_HU)
        if rim.any():
            parts, count = ndimage.label(rim)
            joined = np.zeros(count + 1, bool)
            near = plane > 0
            grow_plane(near[None], square=False)
            joined[parts[near]] = True
            joined[0] = False
            added = joined[parts]
            plane[added] = lung[added]


def slices_to_look_at(lungs: NDArray[np.uint8], slice_spacing_mm: float) -> tuple[int, int]:
    """First and end of the slices that contain lung, with the margin."""
    filled = [index for index, plane in enumerate(lungs) if plane.any()]
    margin = round(MARGIN_MM / slice_spacing_mm)
    if not filled:
        return 0, len(lungs)
    return max(filled[0] - margin, 0), min(filled[-1] + margin + 1, len(lungs))


def clip_to_lungs(mask: NDArray[np.uint8], lungs: NDArray[np.uint8]) -> None:
    """Empties, in place, the lesion mask outside the lungs."""
    for plane, lung in zip(mask, lungs, strict=True):
        plane[lung == 0] = 0


def remove_flat(mask: NDArray[np.uint8], spacing: tuple[float, float, float]) -> None:
    """Empties, in place, disease of one slice alone that is wider than two slices are thick: no lesion is so flat.

    It is partial volume, mostly of the domes of the diaphragm and of the arch. Small disease of one slice stays, and
    what goes on in a slice above or below, a pixel beside it included. A slice alone says nothing.
    """
    if len(mask) < 2:
        return
    widest_mm2 = np.pi * (FLAT_SLICES * spacing[0] / 2) ** 2
    before = np.zeros(mask.shape[1:], bool)
    here = mask[0] > 0
    for index, plane in enumerate(mask):
        after = mask[index + 1] > 0 if index + 1 < len(mask) else np.zeros_like(before)
        if here.any():
            _drop_wide(plane, here & ~_beside(before | after), widest_mm2 / (spacing[1] * spacing[2]))
        before, here = here, after


def _beside(mask: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """``mask`` of a slice, grown by a pixel to all eight sides."""
    grown = mask.copy()
    grow_plane(grown[None], square=True)
    return grown


def _drop_wide(plane: NDArray[np.uint8], alone: NDArray[np.bool_], largest: float) -> None:
    """Empties the connected parts of ``alone`` that are larger than so many pixels."""
    from scipy import ndimage

    if np.count_nonzero(alone) <= largest:
        return
    labels, count = ndimage.label(alone)
    wide = np.bincount(labels.ravel(), minlength=count + 1) > largest
    wide[0] = False
    plane[wide[labels]] = 0


def remove_specks(mask: NDArray[np.uint8], spacing: tuple[float, float, float], report: Report = silent) -> None:
    """Empties, in place, connected parts of the disease (all classes together) that are too small to be a lesion."""
    from scipy import ndimage

    text = "Removing specks"
    labels, count = ndimage.label(_every_second(mask))
    voxels = np.zeros(count + 1, np.int64)
    for first in range(0, len(mask), SLAB):
        report(0.5 * first / len(mask), text)
        voxels += part_sizes(labels[first : first + SLAB], count)
    small = _are_specks(voxels * SPECK_STEP * SPECK_STEP, spacing, is_single=len(mask) == 1)
    for index, plane in enumerate(mask):
        if index % SLAB == 0:
            report(0.5 + 0.5 * index / len(mask), text)
        specks = small[labels[index]]
        if specks.any():
            fine = specks.repeat(SPECK_STEP, 0).repeat(SPECK_STEP, 1)[: plane.shape[0], : plane.shape[1]]
            plane[fine] = 0


def _every_second(mask: NDArray[np.uint8]) -> NDArray[np.bool_]:
    """Every second pixel in plane, true where any of the pixels up to the next one is diseased."""
    step = SPECK_STEP
    coarse: NDArray[np.bool_] = mask[:, ::step, ::step] > 0
    for dy, dx in ((0, 1), (1, 0), (1, 1)):
        part = mask[:, dy::step, dx::step] > 0
        coarse[:, : part.shape[1], : part.shape[2]] |= part
    return coarse


def _are_specks(voxels: NDArray[np.int64], spacing: tuple[float, float, float], is_single: bool) -> NDArray[np.bool_]:
    """Which parts are too small: by area in a single slice, by volume else. Part 0 is what is no disease."""
    limit = SMALLEST_LESION_MM2 if is_single else SMALLEST_LESION_MM3 / spacing[0]
    small: NDArray[np.bool_] = voxels * (spacing[1] * spacing[2]) < limit
    small[0] = False
    return small


def measure_lesions(
    mask: NDArray[np.uint8], lungs: NDArray[np.uint8], voxel_ml: float, kinds: Collection[str] = ALL_KINDS
) -> LesionResult:
    """Extent of each of ``kinds`` and of the union ('total') in percent of the lungs and in mL.

    A class that the network cannot mark is no kind of it: it has no extent, which is not the same as none of it.
    """
    table = np.zeros((len(mask), len(Lung) + 1, ANY_LESION + 1), np.int64)
    for counts, plane, lung in zip(table, mask, lungs, strict=True):
        inside = lung > 0
        codes = lung[inside] * np.uint8(ANY_LESION + 1) + (plane[inside] & np.uint8(ANY_LESION))
        counts += np.bincount(codes, minlength=counts.size).reshape(counts.shape)
    return lesions_of(mask, table, voxel_ml, kinds)


def lesions_of(
    mask: NDArray[np.uint8], table: NDArray[np.int64], voxel_ml: float, kinds: Collection[str]
) -> LesionResult:
    """The extents from the voxels per slice, lung label and combination of lesion bits: (slices, 3, 16)."""
    by_slice = table[:, 1:].sum(axis=1)
    thirds = thirds_of(np.asarray(by_slice.any(axis=1)))
    parts = {key: table[:, lung].sum(axis=0) for lung, key in LUNG_KEYS.items()}
    parts |= {key: by_slice[thirds == n].sum(axis=0) for n, key in enumerate(THIRDS)}
    regions = {key: extents_of(parts[key], voxel_ml, kinds) for key in REGIONS}
    return LesionResult(mask, extents_of(by_slice.sum(axis=0), voxel_ml, kinds), regions)


def extents_of(counts: NDArray[np.int64], voxel_ml: float, kinds: Collection[str]) -> dict[str, Extent]:
    """Extents from the voxels of lung per combination of lesion bits, in percent of all of them."""
    values, voxels = np.arange(len(counts)), int(counts.sum())
    bits = {key: int(lesion) for lesion, key in LESION_KEYS.items() if key in kinds}
    bits["total"] = ANY_LESION
    marked = {key: int(counts[(values & bit) > 0].sum()) for key, bit in bits.items()}
    return {key: _extent(count, voxels, voxel_ml) for key, count in marked.items()}


def _extent(count: int, of: int, voxel_ml: float) -> Extent:
    return Extent(100.0 * count / of if of else 0.0, count * voxel_ml)
