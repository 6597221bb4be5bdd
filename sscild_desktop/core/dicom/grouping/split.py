"""One series to its volumes: acquisitions, phases and kernels in the same place are split, pieces that meet joined."""

from collections.abc import Callable, Hashable, Iterable
from dataclasses import replace
from itertools import chain, pairwise

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.dicom.grouping.copies import Skip
from sscild_desktop.core.dicom.grouping.identity import kernel, parted
from sscild_desktop.core.dicom.grouping.watching import are_watching
from sscild_desktop.core.dicom.headers.facts import Slice
from sscild_desktop.core.dicom.stack import (
    MAX_HOLE_MM,
    MAX_MISSING_SHARE,
    MAX_STRAY_MM,
    SAME_PLACE_MM,
    even_places,
    plane_axes,
    slice_step,
)
from sscild_desktop.core.findings import Finding
from sscild_desktop.core.wording import counted

WIDE_SHARE = 0.25
"""Pieces that share more than this of the shorter one are volumes of their own, not one volume in pieces."""
MIN_VOLUME = 10
"""Fewer slices than this beside a larger stack are strays, not a second volume."""
STRAY_SHARE = 0.03
"""At most this share of the slices is set aside because it does not fit the others."""
MAX_PIECES = 8
"""More acquisitions than this are the single turns of one scan."""
APART_MM = 50.0
"""Acquisitions farther from each other are of other parts of the body, not one volume with a hole."""

_UNTOLD = Finding(
    "ask-same-place",
    "warn",
    "Several different slices lie in the same place and nothing tells them apart; check before you use it.",
)

_SEVERAL = Finding(
    "separated",
    "info",
    "Several volumes were stored under one series UID; they were separated, choose the one to analyse.",
)
_APART = Finding(
    "separated",
    "warn",
    "Acquisitions far from each other were stored under one series UID; they were separated, choose the one to "
    "analyse. If they are parts of one chest, the slices between them are missing: send the complete series.",
)

_OTHER_ACQUISITION = "it is of another acquisition or reconstruction than the other slices of its series"

ROUNDED_AT_MM = 0.025
"""Taken off a thickness before it is rounded: 0.75 and 1.25 mm lie where noise would round them up and down."""

Part = tuple[list[Slice], list[Finding]]
Key = Callable[[Slice], Hashable]

ACQUIRED: tuple[Key, ...] = (
    lambda one: one.acquisition,
    lambda one: one.temporal,
    lambda one: one.time,
    lambda one: one.header.patient_position,
)
"""One volume is of one acquisition, however well the slices of two would fit an even grid."""
MADE: tuple[Key, ...] = (
    kernel,
    lambda one: one.image_type if any(one.image_type) else "",
    lambda one: round(one.header.thickness - ROUNDED_AT_MM, 1) if one.header.thickness else "",
)
"""Reconstructions of one acquisition; a header that changes its words within one run of slices splits nothing."""

_LAST: tuple[Key, ...] = (
    lambda one: one.header.frame_of_reference,
    lambda one: one.header.description,
    lambda one: one.header.pixels.transfer_syntax,
    lambda one: (one.acquisition, one.temporal, one.image_type),
    lambda one: (one.acquisition, one.temporal, one.image_type, one.time),
)
"""What else may tell slices in the same place apart."""


def split(slices: list[Slice], skipped: list[Skip]) -> list[Part]:
    """The volumes of one stack with what is to be said of each; strays are added to ``skipped``."""
    if heights_of(slices) is None:
        return [(slices, [])]
    slices = _without_watching(slices, skipped)
    ways = (_by_acquisition, _by_making, _by_distance, _by_anything)
    told = next((found for find in ways if (found := find(slices))), None)
    runs = [] if told else _all_runs(slices)
    parts = told or _by_runs(runs, len(slices))
    if parts is not None:
        parts = _without_small(parts, skipped)
        said = [_SEVERAL if _overlap(parts, 0.0) else _APART] if len(parts) > 1 else []
        said += [_UNTOLD] if not told and _collide(_sorted(slices)) else []
        volumes = chain.from_iterable(split(part, skipped) for part in parts)
        return [(part, list(dict.fromkeys([*said, *more]))) for part, more in volumes]
    slices, seams = _joined(slices, runs, skipped)
    slices, strays = _without_strays(slices, skipped)
    if _collide(_sorted(slices)):
        return _deal_out(slices)
    return [(slices, [*seams, *strays, *_changing(slices)])]


def _without_watching(slices: list[Slice], skipped: list[Skip]) -> list[Slice]:
    for key in (*ACQUIRED[:2], MADE[1]):
        if len(parts := parted(slices, key)) == 1:
            continue
        told = zip(parts, are_watching([_sorted(part) for part in parts]), strict=True)
        watching = [one for part, is_watching in told if is_watching for one in part]
        skipped += [(one.place, _OTHER_ACQUISITION) for one in watching]
        slices = _without(slices, watching)
    return slices


def heights_of(slices: list[Slice]) -> NDArray[np.float64] | None:
    """Places along the normal in mm, None without positions."""
    orientation = slices[0].header.orientation
    axes = plane_axes(orientation) if orientation is not None else None
    positions = [one.position for one in slices]
    if axes is None or None in positions:
        return None
    return np.array(positions, float) @ axes[0]


def _sorted(slices: list[Slice]) -> NDArray[np.float64]:
    heights = heights_of(slices)
    return np.zeros(0) if heights is None else np.sort(heights)


def _collide(heights: NDArray[np.float64]) -> bool:
    return len(heights) > 1 and bool((np.diff(heights) < SAME_PLACE_MM).any())


def _by_words(slices: list[Slice], keys: Iterable[Key]) -> list[list[Slice]] | None:
    """By the first of the words that tells volumes apart which lie beside each other."""
    ways = (parted(slices, key) for key in keys)
    return next((parts for parts in ways if _are_several(parts, len(slices)) and _overlap_widely(parts)), None)


def _by_acquisition(slices: list[Slice]) -> list[list[Slice]] | None:
    return _by_words(slices, ACQUIRED)


def _by_making(slices: list[Slice]) -> list[list[Slice]] | None:
    if not _collide(_sorted(slices)) and _is_one_run(slices):
        return None
    for key in MADE:
        parts = parted(slices, key)
        if any(ask(parts, len(slices)) for ask in (_are_several, _are_of_several)) and _overlap_widely(parts):
            return parts
    return None


def _are_of_several(parts: list[list[Slice]], count: int) -> bool:
    """Whether each part is of several acquisitions, so that only both together tell slices in one place apart."""
    if not 1 < len(parts) <= count / 2:
        return False
    apart = (key for key in ACQUIRED if all(_are_apart(parted(part, key), len(part)) for part in parts))
    return any(not _are_apart(parted([*chain.from_iterable(parts)], key), count) for key in apart)


def _are_apart(parts: list[list[Slice]], count: int) -> bool:
    return len(parts) <= count / 2 and not any(_collide(_sorted(part)) for part in parts)


def _by_distance(slices: list[Slice]) -> list[list[Slice]] | None:
    """Acquisitions far from each other, as of chest and pelvis; what nothing tells apart is one volume with a hole."""
    heights = _heights(slices)
    order = np.argsort(heights, kind="stable")
    holes = np.flatnonzero(np.diff(heights[order]) > APART_MM)
    parts = [[slices[i] for i in part] for part in np.split(order, holes + 1)]
    if len(parts) < 2 or min(map(len, parts)) < MIN_VOLUME:
        return None
    return parts if any(_have_their_own(parts, key) for key in ACQUIRED) else None


def _have_their_own(parts: list[list[Slice]], key: Key) -> bool:
    """Whether each part has numbers of acquisitions that no other has, or one phase, time or position of its own.

    Several times in a part are the seconds of one scan, of which images in the middle are lost.
    """
    values = [{key(one) for one in part} - {""} for part in parts]
    count = len(set[Hashable]().union(*values))
    return all(values) and count == sum(map(len, values)) <= (MAX_PIECES if key is ACQUIRED[0] else len(parts))


def _by_anything(slices: list[Slice]) -> list[list[Slice]] | None:
    """Only slices in the same place ask for this."""
    return _by_words(slices, _LAST) if _collide(_sorted(slices)) else None


def _by_runs(runs: list[list[list[Slice]]], count: int) -> list[list[Slice]] | None:
    """Whole runs of the table over the same range: two breaths, whatever the header leaves out."""
    for parts in runs:
        if min(map(len, parts)) >= MIN_VOLUME and _are_several(parts, count) and _overlap_widely(parts):
            return parts
    return None


def _all_runs(slices: list[Slice]) -> list[list[list[Slice]]]:
    """The runs by the time of each slice and those by the instance numbers, where all name them alike.

    Numbers that follow the names of files (1, 10, 11, 2) cut one volume into parts with holes: those are no runs.
    """
    are_counted = all(one.instance is not None for one in slices)
    times = {one.time for one in slices}
    is_told = are_counted or len(times) == len(slices)
    are_timed = is_told and len({len(time.split(".")[0]) for time in times}) == 1
    counted_up = sorted(slices, key=lambda one: one.instance or 0)
    timed = [sorted(counted_up, key=lambda one: one.time)] if are_timed else []
    found = (_runs(ordered) for ordered in (*timed, *([counted_up] if are_counted else [])))
    return [parts for parts in found if all(map(_is_full, parts))]


def _is_full(part: list[Slice]) -> bool:
    """Whether the slices are even and hardly any is missing, as those of one sweep are."""
    places = even_places(_sorted(part))
    return places is not None and places[-1] + 1 - len(part) <= MAX_MISSING_SHARE * (places[-1] + 1)


def _runs(ordered: list[Slice]) -> list[list[Slice]]:
    """Slices in the order in which they were made, cut where their places turn back by more than a hole."""
    heights = _heights(ordered)
    starts, far, way = [0], 0, 0.0
    for i in range(1, len(ordered)):
        on = float(heights[i] - heights[far])
        if way * on < -MAX_HOLE_MM:
            starts.append(far + 1)
            far, way = i, float(np.sign(heights[i] - heights[far + 1]))
        elif way * on >= 0:
            far, way = i, way or float(np.sign(on))
    return [ordered[start:end] for start, end in pairwise([*starts, len(ordered)])]


def _are_several(parts: list[list[Slice]], count: int) -> bool:
    """Whether the parts are volumes: few for their slices, and hardly any with two slices in one place."""
    if not 1 < len(parts) <= count / 2:
        return False
    colliding = [len(part) for part in parts if _collide(_sorted(part))]
    return max(colliding, default=0) < MIN_VOLUME and sum(colliding) <= count / 2


def _overlap_widely(parts: list[list[Slice]]) -> bool:
    """Whether any two parts lie beside each other along more than a seam."""
    return _overlap(parts, WIDE_SHARE)


def _overlap(parts: list[list[Slice]], share: float) -> bool:
    """Whether any two parts lie beside each other along more than this share of the shorter one."""
    ordered = sorted((heights for part in parts if len(heights := _sorted(part))), key=lambda found: float(found[0]))
    return any(_shared(low, high) > share for low, high in pairwise(ordered))


def _shared(low: NDArray[np.float64], high: NDArray[np.float64]) -> float:
    """Share of the shorter one that both cover; a single slice inside the other is covered wholly."""
    shared = min(low[-1], high[-1]) - max(low[0], high[0])
    shorter = min(np.ptp(low), np.ptp(high))
    return float(shared / shorter) if shorter > SAME_PLACE_MM else float(shared >= -SAME_PLACE_MM)


def _is_one_run(slices: list[Slice]) -> bool:
    """Whether the instance numbers go along with the places, as those of one reconstruction do."""
    ordered = sorted((float(h), one.instance or 0) for h, one in zip(_heights(slices), slices, strict=True))
    steps = np.diff([number for _height, number in ordered])
    return bool(len(steps)) and bool((steps > 0).all() or (steps < 0).all())


def _heights(slices: list[Slice]) -> NDArray[np.float64]:
    heights = heights_of(slices)
    return np.zeros(len(slices)) if heights is None else heights


def _without_small(parts: list[list[Slice]], skipped: list[Skip]) -> list[list[Slice]]:
    """Parts without a few slices of something else beside a whole volume, as those that watch contrast arrive."""
    if max(len(part) for part in parts) < MIN_VOLUME:
        return parts
    kept = [part for part in parts if len(part) >= MIN_VOLUME]
    for part in parts:
        if not any(part is one for one in kept):
            skipped += [(one.place, _OTHER_ACQUISITION) for one in part]
    return kept


def _joined(slices: list[Slice], runs: list[list[list[Slice]]], skipped: list[Skip]) -> Part:
    """Acquisitions that meet or share a few places as one volume, each place once; two breaths are never sewn."""
    meeting = (parts for parts in runs if _overlap(parts, 0.0))
    for parts in chain((parted(slices, key) for key in ACQUIRED), meeting):
        if 1 < len(parts) <= MAX_PIECES and min(map(len, parts)) > 1 and not _overlap_widely(parts):
            return _sewn(sorted(parts, key=lambda part: float(_sorted(part)[0])), skipped)
    return slices, []


def _sewn(pieces: list[list[Slice]], skipped: list[Skip]) -> Part:
    kept, seams, left_out = list(pieces[0]), [], 0
    for piece in pieces[1:]:
        top, bottom = float(_sorted(kept)[-1]), float(_sorted(piece)[0])
        middle = (top + bottom) / 2
        if bottom <= top + SAME_PLACE_MM:
            dropped = [one for one, h in zip(kept, _heights(kept), strict=True) if h > middle + SAME_PLACE_MM]
            dropped += [one for one, h in zip(piece, _heights(piece), strict=True) if h <= middle + SAME_PLACE_MM]
            kept, piece = _without(kept, dropped), _without(piece, dropped)
            reason = "it lies where two acquisitions overlap, and the other one's slice is used"
            skipped += [(one.place, reason) for one in dropped]
            left_out += len(dropped)
        kept += piece
        seams.append(middle)
    return kept, [_seam_finding(kept, seams, left_out)]


def _without(slices: list[Slice], dropped: list[Slice]) -> list[Slice]:
    gone = {id(one) for one in dropped}
    return [one for one in slices if id(one) not in gone]


def _seam_finding(slices: list[Slice], seams: list[float], left_out: int) -> Finding:
    where = ", ".join(f"{place:.1f}" for place in (_z_mm(slices, seam) for seam in seams))
    overlap = f"; {counted(left_out, 'slice')} of their overlap {'was' if left_out == 1 else 'were'} left out"
    text = f"{len(seams) + 1} acquisitions meet at {where} mm{overlap if left_out else ''}. "
    return Finding("acquisitions", "warn", f"{text}Between two breaths lung may be doubled or missing there.")


def _z_mm(slices: list[Slice], height: float) -> float:
    """Patient z of a height along the normal, for sentences; the height itself where slices are not axial."""
    nearest = min(zip(_heights(slices), slices, strict=True), key=lambda pair: abs(float(pair[0]) - height))
    z = nearest[1].position[2] if nearest[1].position else height
    normal = plane_axes(nearest[1].header.orientation or ())
    return float(z + height - nearest[0]) if normal is not None and abs(normal[0][2]) > 0.7 else height


def _without_strays(slices: list[Slice], skipped: list[Skip]) -> Part:
    """Slices far off the others, or between two places of an otherwise even stack, are set aside and named."""
    strays = _most(slices) > 0 and (_sideways(slices) or _far_off(slices) or _between(slices))
    if not strays:
        return slices, []
    kept = _without(slices, strays)
    skipped += [(one.place, "it lies off the other slices of its series") for one in strays]
    where = ", ".join(f"{_z_mm([one], float(_heights([one])[0])):.1f}" for one in strays)
    does = "does not fit the others and was" if len(strays) == 1 else "do not fit the others and were"
    return kept, [Finding("stray", "warn", f"{counted(len(strays), 'slice')} at {where} mm {does} left out.")]


def _most(slices: list[Slice]) -> int:
    """How many strays there may be."""
    return max(1, int(STRAY_SHARE * len(slices))) if len(slices) >= MIN_VOLUME else 0


def _sideways(slices: list[Slice]) -> list[Slice]:
    """Slices off the line that most of them follow, be it upright or that of a tilted gantry."""
    axes = plane_axes(slices[0].header.orientation or ())
    if axes is None:
        return []
    heights, across = _heights(slices), np.array([one.position for one in slices], float) @ np.stack(axes[1:], axis=1)
    order = np.argsort(heights)
    steps = np.maximum(np.diff(heights[order]), SAME_PLACE_MM)[:, None]
    off = across - heights[:, None] * np.median(np.diff(across[order], axis=0) / steps, axis=0)
    far = np.abs(off - np.median(off, axis=0)).max(axis=1) > MAX_STRAY_MM
    return [slices[i] for i in np.flatnonzero(far)] if 0 < far.sum() <= _most(slices) else []


def _far_off(slices: list[Slice]) -> list[Slice]:
    """A few slices at an end, behind a hole that no missing slice explains."""
    heights = _heights(slices)
    order = np.argsort(heights)
    step, most = slice_step(heights[order]), _most(slices)
    holes = np.diff(heights[order]) > max(MAX_HOLE_MM, 4 * step)
    low = next((i + 1 for i in range(min(most, len(holes)) - 1, -1, -1) if holes[i]), 0)
    high = next((i + 1 for i in range(min(most, len(holes)) - 1, -1, -1) if holes[len(holes) - 1 - i]), 0)
    ends = [*order[:low], *order[len(order) - high :]]
    return [slices[i] for i in ends] if 0 < len(ends) <= most else []


def _between(slices: list[Slice]) -> list[Slice]:
    """Slices nearer to a neighbour than the others, without which the stack is even."""
    if even_places(_sorted(slices)) is not None and not _collide(_sorted(slices)):
        return []
    strays: list[Slice] = []
    kept = slices
    while len(strays) < _most(slices):
        heights = _heights(kept)
        order = np.argsort(heights)
        near = np.flatnonzero(np.diff(heights[order]) < 0.75 * slice_step(heights[order]))
        tries = [_without(kept, [kept[order[i + k]]]) for i in near[:4] for k in (0, 1)]
        if not tries:
            return []
        fitting = next((rest for rest in tries if _is_sound(rest)), None)
        if fitting is not None:
            return _without(slices, fitting)
        strays, kept = [*strays, kept[order[near[0] + 1]]], tries[1]
    return []


def _is_sound(slices: list[Slice]) -> bool:
    heights = _sorted(slices)
    return not _collide(heights) and even_places(heights) is not None


def _changing(slices: list[Slice]) -> list[Finding]:
    """What is said of header words that change within one volume."""
    kernels = sorted({kernel(one) for one in slices} - {""})
    if len(kernels) < 2:
        return []
    text = f"The kernel changes within the series ({', '.join(kernels[:4])}); densities may differ from slice to slice."
    return [Finding("kernels", "warn", text)]


def _deal_out(slices: list[Slice]) -> list[Part]:
    """Slices in the same place that nothing tells apart: the n-th of each place makes the n-th volume."""
    heights = _heights(slices)
    order = sorted(range(len(slices)), key=lambda i: (round(float(heights[i]) / SAME_PLACE_MM), _rank(slices[i])))
    parts: list[list[Slice]] = []
    level, last = 0, -np.inf
    for i in order:
        level = level + 1 if heights[i] - last < SAME_PLACE_MM else 0
        last = heights[i] if level == 0 else last
        while len(parts) <= level:
            parts.append([])
        parts[level].append(slices[i])
    if len(parts) > len(parts[0]) / 2 and len(parts) > 1 and len(parts[0]) < MIN_VOLUME:
        return [([replace(one, position=None) for one in slices], [_UNTOLD])]  # no place that tells them apart
    return [(part, [_UNTOLD]) for part in parts]


def _rank(one: Slice) -> tuple[object, ...]:
    made = (str(key(one)) for key in MADE)
    number = (one.instance is None, one.instance or 0, one.time)
    acquired = (one.acquisition.zfill(16), one.temporal.zfill(16), one.header.patient_position)
    return (*acquired, *made, *number, one.place.name, one.frame)
