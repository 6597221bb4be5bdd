"""Corrections of a whole target at once: fill holes, remove islands, grow, shrink, interpolate between slices."""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.corrections.actions import Part, act, of_target
from sscild_desktop.core.corrections.counts import Masks
from sscild_desktop.core.corrections.difference import Difference
from sscild_desktop.core.corrections.shapes import Box
from sscild_desktop.core.corrections.targets import ERASE, PAINT, Target
from sscild_desktop.core.corrections.working import WorkingMasks, automatic
from sscild_desktop.core.errors import InputRefused
from sscild_desktop.core.progress import Report, silent

Mask = NDArray[np.bool_]
Spacing = tuple[float, float, float]

SLAB = 24
"""Slices whose distances are computed at once: little memory, and a place to be stopped at."""

NOWHERE = "There is nothing of it to work on in these slices."
DRAW_BOTH = "Draw on a slice above and on one below with a gap between them, and go to a slice in that gap."


def operate(
    working: WorkingMasks, key: str, target: Target, amount: float, only_slice: int | None, at: int, report: Report
) -> Difference | None:
    """What an operation would change, not yet done; None for nothing.

    ``only_slice`` limits it to one axial slice; ``at`` is the slice that is looked at, in whose gap is interpolated.
    Raises InputRefused where there is nothing to work on.
    """
    working.refuse_missing(target)
    if target.key == "total" and key in ("fill", "grow", "interpolate"):
        raise InputRefused("Choose one class of lesions: what is added must be of some class.")
    if key == "interpolate":
        return _put(working, target, *_between(working, target, at, report))
    depth = working.volume.hu.shape[0]
    box = _around(working, target, slice(0, depth) if only_slice is None else slice(only_slice, only_slice + 1))
    if key == "grow":
        box = _with_room(working, box, amount, is_flat=only_slice is not None)
    here = of_target(_part(working, box), target)
    spacing = working.volume.geometry.spacing
    return _put(working, target, box, DOERS[key](here, amount, spacing, report))


def _part(working: WorkingMasks, box: Box) -> Part:
    cut = working.cut(box)
    return Part(cut["lungs"], cut.get("lobes"), cut.get("lesions"), working.volume.geometry.spacing)


def _around(working: WorkingMasks, target: Target, slices: slice) -> Box:
    """The box of the target in some slices. Raises InputRefused where it is empty."""
    shape = working.volume.hu.shape
    flat = np.zeros((slices.stop - slices.start, *shape[1:]), bool)
    for number in range(slices.start, slices.stop):
        whole = (slice(number, number + 1), slice(0, shape[1]), slice(0, shape[2]))
        flat[number - slices.start] = of_target(_part(working, whole), target)[0]
    spans = [np.flatnonzero(flat.any(axis=tuple(a for a in range(3) if a != axis))) for axis in range(3)]
    if not all(len(one) for one in spans):
        raise InputRefused(NOWHERE)
    z, y, x = (slice(int(one[0]), int(one[-1]) + 1) for one in spans)
    return slice(z.start + slices.start, z.stop + slices.start), y, x


def _with_room(working: WorkingMasks, box: Box, mm: float, is_flat: bool) -> Box:
    shape, spacing = working.volume.hu.shape, working.volume.geometry.spacing
    room = [int(mm / step) + 1 for step in spacing]
    room[0] = 0 if is_flat else room[0]
    z, y, x = (
        slice(max(part.start - far, 0), min(part.stop + far, n)) for part, far, n in zip(box, room, shape, strict=True)
    )
    return z, y, x


def _put(working: WorkingMasks, target: Target, box: Box, wanted: Mask) -> Difference | None:
    """The difference that makes the target what is wanted inside a box."""

    def action(part: Part, inside: Mask) -> None:
        there = of_target(part, target)
        new = np.zeros_like(inside)
        new[inside] = wanted.ravel()
        added, removed = new & ~there & inside, there & ~new & inside
        if removed.any():
            act(part, target, ERASE, removed)
        if added.any():
            act(part, target, PAINT, added)

    return working.difference_of(box, target, action, np.ones(wanted.shape, bool))


def filled(mask: Mask, _amount: float, _spacing: Spacing, report: Report = silent) -> Mask:
    """Holes closed slice by slice: what no way within the slice leads out of."""
    from scipy import ndimage

    out = mask.copy()
    for z, plane in enumerate(mask):
        report(z / len(mask), "Filling holes")
        if plane.any():
            out[z] = ndimage.binary_fill_holes(plane)
    return out


def without_islands(mask: Mask, smallest_ml: float, spacing: Spacing, report: Report = silent) -> Mask:
    """Connected pieces (by faces) of at least so many millilitres; the largest piece always stays."""
    from scipy import ndimage

    report(0.1, "Looking for islands")
    labels, _count = ndimage.label(mask)
    sizes = np.bincount(labels.ravel())
    sizes[0] = 0
    large = sizes * float(np.prod(spacing)) / 1000.0 >= smallest_ml
    large[int(np.argmax(sizes))] = True
    large[0] = False
    report(0.9, "Looking for islands")
    return np.asarray(large[labels])


def grown(mask: Mask, mm: float, spacing: Spacing, report: Report = silent) -> Mask:
    """What lies within ``mm`` of the mask."""
    return _within(mask, mm, spacing, report, "Growing")


def shrunk(mask: Mask, mm: float, spacing: Spacing, report: Report = silent) -> Mask:
    """What lies farther than ``mm`` from everything outside; the border of the box is outside too.

    A mask of one slice is shrunk within it.
    """
    flat = int(len(mask) > 1)
    padded = np.pad(mask, ((flat, flat), (1, 1), (1, 1)))
    return ~_within(~padded, mm, spacing, report, "Shrinking")[flat : flat + len(mask), 1:-1, 1:-1]


def _within(mask: Mask, mm: float, spacing: Spacing, report: Report, text: str) -> Mask:
    """Distances to voxel centres, slab by slab with as many slices around as can matter."""
    from scipy import ndimage

    out, room = mask.copy(), int(mm / spacing[0]) + 1
    for first in range(0, len(mask), SLAB):
        report(first / len(mask), text)
        low, high = max(first - room, 0), min(first + SLAB + room, len(mask))
        part = mask[low:high]
        if part.any():
            near = ndimage.distance_transform_edt(~part, sampling=spacing) <= mm + 1e-6
            out[first : first + SLAB] = near[first - low : first - low + SLAB]
    return out


DOERS: dict[str, Callable[[Mask, float, Spacing, Report], Mask]] = {
    "fill": filled,
    "islands": without_islands,
    "grow": grown,
    "shrink": shrunk,
}


def _between(working: WorkingMasks, target: Target, at: int, report: Report) -> tuple[Box, Mask]:
    """The slices between what the reader drew below and above slice ``at``, with the target as it is to be there."""
    below = next((z for z in range(at, -1, -1) if _drawn(working, target, z).any()), None)
    above = next((z for z in range(at, len(working.volume.hu)) if _drawn(working, target, z).any()), None)
    if below is None or above is None or above - below < 2:
        raise InputRefused(DRAW_BOTH)
    report(0.3, "Interpolating")
    shape, spacing = working.volume.hu.shape, working.volume.geometry.spacing
    made = interpolated(_drawn(working, target, below), _drawn(working, target, above), above - below - 1, spacing[1:])
    box = (slice(below + 1, above), slice(0, shape[1]), slice(0, shape[2]))
    return box, made | of_target(_part(working, box), target)


def _drawn(working: WorkingMasks, target: Target, z: int) -> Mask:
    """What the reader added to the target in a slice."""
    shape = working.volume.hu.shape
    now = of_target(_part(working, (slice(z, z + 1), slice(0, shape[1]), slice(0, shape[2]))), target)[0]
    then = of_target(_slice_part(automatic(working.found), z, working.volume.geometry.spacing), target)
    return np.asarray(now & ~then)


def _slice_part(masks: Masks, z: int, spacing: Spacing) -> Part:
    lobes, lesions = (None if one is None else one[z] for one in (masks.lobes, masks.lesions))
    return Part(masks.lungs[z], lobes, lesions, spacing)


def interpolated(below: Mask, above: Mask, count: int, spacing: tuple[float, float]) -> Mask:
    """(count, y, x): shapes between two, by the mean of their signed distances (Raya and Udupa 1990)."""
    low, high = signed_distance(below, spacing), signed_distance(above, spacing)
    shares = (np.arange(1, count + 1) / (count + 1))[:, None, None]
    return np.asarray((1 - shares) * low + shares * high < 0)


def signed_distance(mask: Mask, spacing: tuple[float, float]) -> NDArray[np.float64]:
    """Millimetres to the border, negative inside."""
    from scipy import ndimage

    outside = ndimage.distance_transform_edt(~mask, sampling=spacing)
    inside = ndimage.distance_transform_edt(mask, sampling=spacing)
    return np.asarray(outside - inside)
