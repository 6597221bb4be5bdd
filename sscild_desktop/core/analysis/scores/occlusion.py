"""Signed replacement heat maps: what each place adds to a score, found by replacing it with healthy lung (Jia 2024).

A square of healthy lung, cropped to the lung with a faded edge, is slid over the slice; a place's value is the change
of the score, averaged over all squares that cover it. Negative means disease. The published square is 64 pixels wide
and moves by 16 on a 512² slice; here that is 45 mm and 11.25 mm, so that maps of different pixel sizes compare.
All three patterns come out of the same runs. Every third square in both directions is run where the network says where
in the slice its score lies, else every second; between them a square is told from the evidence in it and from what the
squares around it changed beyond theirs. In full, every square is run alone, as published: twenty times as slow.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.analysis.prepare import SliceSpec, frame_for, put_back
from sscild_desktop.core.analysis.scores.healthy import HealthyPatch, Rate, healthy_patch
from sscild_desktop.core.analysis.scores.occlusion_runs import Scorer, make_scorer
from sscild_desktop.core.analysis.scores.scores import PreparedSlices, prepare_for_scores, run_scores
from sscild_desktop.core.classes import PATTERNS
from sscild_desktop.core.inference.batches import still
from sscild_desktop.core.inference.cards import ModelCard
from sscild_desktop.core.inference.sessions import Network
from sscild_desktop.core.progress import Report, portion, silent
from sscild_desktop.core.results import GohLevel, HeatMap, derived_percent
from sscild_desktop.core.volume import Volume

PATCH_MM, STEP_MM = 45.0, 11.25

SMALLEST_LUNG_SHARE = 0.05
"""Squares with less lung than this are skipped; their few pixels are covered by neighbours."""

LUNG_FADE_PX, PATCH_FADE_PX = 2.0, 3.0
"""Over so many pixels of the network's grid the replacement fades at the lung's border and at the square's."""

SMALL_PERCENT = 10.0
"""Below this extent the derived score is the sum of all changes, see ``default_threshold``."""

DERIVED_SHARE = {"tot": 0.25, "gg": 0.24, "ret": 0.26}
"""Lung counts as diseased in the derived score where replacing it takes away this share of what a square full of
disease would. A square of 45 mm is 5 % of a large slice of lung and 25 % of a small one; a threshold in points that
fits both does not exist (R² of TOT 0.96 by share, 0.88 by points, over extents up to 70 %). The network's card may say
better ("map_tot" …). See benchmarks/map_threshold.py; the published search ran from -4 to 0 points."""


@dataclass(frozen=True)
class Window:
    """A square (rows, columns) of the network's grid and how strongly each of its pixels is replaced.

    ``place`` is its row and column in the grid of the squares.
    """

    place: tuple[int, int]
    rows: slice
    columns: slice
    weight: NDArray[np.float32]


def heat_maps(
    volume: Volume,
    lungs: NDArray[np.uint8],
    lesions: NDArray[np.uint8] | None,
    levels: Sequence[GohLevel],
    network: Network,
    report: Report = silent,
    on_level: Callable[[tuple[HeatMap, ...]], None] | None = None,
    is_full: bool = False,
) -> tuple[HeatMap, ...]:
    """Three maps per level; ``on_level`` receives the maps so far after each level. In full every square is run."""
    frame = frame_for(network.card.input, volume)
    spec = frame.spec
    side = round(PATCH_MM / spec.spacing_mm)
    patch = healthy_patch(volume, lungs, lesions, spec, side, rate_by(network, report))
    found: tuple[HeatMap, ...] = ()
    for number, level in enumerate(levels):
        part = portion(report, number / len(levels), (number + 1) / len(levels))
        prepared = prepare_for_scores(volume, lungs, [level.slice], frame)
        found += level_maps(level.level, prepared, lungs[level.slice] > 0, patch, network, spec, part, is_full)
        if on_level is not None:
            on_level(found)
    return found


def rate_by(network: Network, report: Report) -> Rate:
    """Disease (TOT) that the score network sees in squares of slices."""
    text, planes = "Looking for healthy lung", network.card.input.planes or 1
    report(0.0, text)

    def rate(slices: NDArray[np.float32], squares: NDArray[np.float32]) -> NDArray[np.float32]:
        return run_scores(network, slices.repeat(planes, axis=1), squares, still(report, 0.0, text))[:, 0]

    return rate


def level_maps(
    level: int,
    prepared: PreparedSlices,
    lung: NDArray[np.bool_],
    patch: HealthyPatch,
    network: Network,
    spec: SliceSpec,
    report: Report = silent,
    is_full: bool = False,
) -> tuple[HeatMap, ...]:
    """The three maps of one slice, on the grid of the CT, 0 outside the lung."""
    text = f"Heat maps of level {level}"
    report(0.0, text)
    scorer = make_scorer(network, prepared, report, text, is_full)
    windows = list(windows_over(prepared.lung[0, 0], len(patch.values), round(STEP_MM / spec.spacing_mm)))
    maps, summed = replacement_maps(scorer, prepared.slices[0], windows, patch.values, report, text)
    on_ct = put_back(maps[None], prepared.place)[0] * lung
    lung_mm2 = float(prepared.lung.sum()) * spec.spacing_mm**2
    report(1.0, text)
    found = []
    for number, (pattern, values, score) in enumerate(zip(PATTERNS, on_ct, scorer.original, strict=True)):
        large = map_threshold(network.card, pattern, lung_mm2)
        threshold = default_threshold(values[lung], float(summed[number]), large)
        derived = derived_percent(values, lung, threshold)
        found.append(HeatMap(level, pattern, values, derived, float(np.clip(score, 0.0, 100.0)), threshold))
    return tuple(found)


def windows_over(lung: NDArray[np.float32], side: int, step: int) -> Iterator[Window]:
    """Squares that cover the lung (H, W), with the faded weight of the replacement."""
    from scipy import ndimage

    rows, columns = (np.flatnonzero(lung.any(axis)) for axis in (1, 0))
    if not len(rows):
        return
    faded = np.minimum(ndimage.distance_transform_edt(lung > 0) / LUNG_FADE_PX, 1.0).astype(np.float32)
    ramp = np.minimum((np.arange(side) + 0.5) / PATCH_FADE_PX, 1.0).astype(np.float32)
    ramp = np.minimum(ramp, ramp[::-1])
    square = ramp[:, None] * ramp[None]
    tops = _starts(int(rows[0]), int(rows[-1]), side, step, lung.shape[0])
    lefts = _starts(int(columns[0]), int(columns[-1]), side, step, lung.shape[1])
    for row, top in enumerate(tops):
        for column, left in enumerate(lefts):
            y, x = slice(top, min(top + side, lung.shape[0])), slice(left, min(left + side, lung.shape[1]))
            if lung[y, x].sum() >= SMALLEST_LUNG_SHARE * side * side:
                yield Window((row, column), y, x, faded[y, x] * square[: y.stop - y.start, : x.stop - x.start])


def _starts(first: int, last: int, side: int, step: int, size: int) -> range:
    """Starts of squares so that every pixel of first..last is passed by as many squares as those in the middle."""
    low = max(first - side + step, 0)
    return range(low, min(last + 1, size), step)


def replacement_maps(
    scorer: Scorer,
    planes: NDArray[np.float32],
    windows: Sequence[Window],
    patch: NDArray[np.float32],
    report: Report = silent,
    text: str = "",
) -> tuple[NDArray[np.float32], NDArray[np.float64]]:
    """(3, H, W): change of each score in points, averaged over the squares that cover a place; and the summed scores.

    ``planes`` (planes, H, W) are the slice among the neighbours that the network sees; a square is replaced in all.
    Every place of the lung is covered by about as many squares, so the changes of all of them, divided by that number,
    add up to the score itself where it is a mean over the lung: (3,) in percent.
    """
    total = np.zeros((len(PATTERNS), *planes.shape[1:]), np.float32)
    weight = np.full(planes.shape[1:], 1e-6, np.float32)
    changes = _changes(scorer, planes, windows, patch, report, text)
    for window, change in zip(windows, changes, strict=True):
        total[:, window.rows, window.columns] += change[:, None, None] * window.weight
        weight[window.rows, window.columns] += window.weight
    taken = -changes.sum(0, dtype=np.float64)
    total /= weight
    covered = weight[weight > 1.0]  # not the rim, where a square hardly replaces anything
    return total, taken / float(covered.mean() if covered.size else 1.0)


def _changes(
    scorer: Scorer,
    planes: NDArray[np.float32],
    windows: Sequence[Window],
    patch: NDArray[np.float32],
    report: Report,
    text: str,
) -> NDArray[np.float32]:
    """(n, 3) change of each score by each square, most of them from the squares around it.

    A square takes the evidence away that lies in it, and what it did not, or took more, is as much a replaced pixel as
    in the squares around it that are run.
    """
    replaced = np.asarray([window.weight.sum() for window in windows], np.float32)
    run, nearness = squares_to_run(windows, scorer.every)
    changes = -scorer.evidence(windows)
    if run:
        found = scorer.changes([windows[index] for index in run], planes, patch, report, text)
        beyond = (nearness @ (found - changes[run])) / np.maximum(nearness @ replaced[run], 1e-6)[:, None]
        changes += beyond * replaced[:, None]
        changes[run] = found
    return changes


def squares_to_run(windows: Sequence[Window], every: int) -> tuple[list[int], NDArray[np.float32]]:
    """Indices of squares that are run, one of ``every`` so many in both directions and those with none of these around.

    With them for each square how near it is to each that is run, (n, run): falling to 0 at the next one beyond, and
    twice as far away where there is none so near.
    """
    places = np.asarray([one.place for one in windows], np.float32).reshape(-1, 2)
    on_grid = (places % every == 0).all(1)
    away = np.abs(places[:, None] - places) / np.float32(every)
    near, far = (np.maximum(1.0 - away / reach, 0.0).prod(2) for reach in (1, 2))
    is_run = on_grid | ~(far[:, on_grid] > 0).any(1)
    near, far = near[:, is_run], far[:, is_run]
    return np.flatnonzero(is_run).tolist(), np.where((near > 0).any(1, keepdims=True), near, far)


def map_threshold(card: ModelCard, pattern: str, lung_mm2: float) -> float:
    """Points below which a place of the map counts as diseased, for a slice with so much lung."""
    share = card.threshold(f"map_{pattern}", DERIVED_SHARE[pattern])
    return -share * 100.0 * min(1.0, PATCH_MM**2 / max(lung_mm2, 1.0))


def default_threshold(inside: NDArray[np.float32], summed_percent: float, large: float) -> float:
    """The threshold (points) of a map over the lung (its values ``inside``) from which the derived score is read.

    ``large`` is that of ``map_threshold``: a share of what a square full of disease would change. Disease that fills no
    square reaches it nowhere, and the derived score would be 0 beside a score of 7 %. Up to ``SMALL_PERCENT`` the
    threshold is therefore the one below which as much of the lung lies as all changes add up to.
    """
    if summed_percent >= SMALL_PERCENT or not inside.size:
        return large
    share = min(max(summed_percent, 0.0) / 100.0, 1.0)
    return min(float(np.quantile(inside, share)), 0.0)
