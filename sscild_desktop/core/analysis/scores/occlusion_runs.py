"""Scores of a slice with one square replaced, for many squares: by whole slices, or by the crop that can change.

A score that is a mean over the lung (percent of lung area) can be split: what the lung inside a crop contributes is
the score of that crop, with the lung cut down to it, times its share of the lung. Then only the crop around a
replaced square must be run again. Whether a network is such a mean is not believed but tried, on the slice itself.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.analysis.scores.scores import PreparedSlices, run_scores, takes_lung
from sscild_desktop.core.inference.batches import still
from sscild_desktop.core.inference.sessions import Network
from sscild_desktop.core.progress import Report

Floats = NDArray[np.float32]

ALIGN = 16
"""Crops start at multiples of the network's coarsest stride, so that its grids fall on the same pixels."""

HALO_PX = 32
"""Pixels run around a square: further away the change of the network's maps is negligible (see the benchmark)."""

SPLIT_TOLERANCE = 0.25
"""Points by which the two halves of a slice may miss the whole before the quick way is given up."""


class Square(Protocol):
    """A square of the slice and how strongly its pixels are replaced."""

    @property
    def rows(self) -> slice: ...
    @property
    def columns(self) -> slice: ...
    @property
    def weight(self) -> Floats: ...


class Scorer(Protocol):
    """Answers how the three scores change when squares are replaced."""

    @property
    def original(self) -> Floats: ...

    def changes(self, squares: Sequence[Square], plane: Floats, patch: Floats, report: Report) -> Floats:
        """(n, 3) new score minus original score, in points; ``report`` is asked, not moved."""
        ...


def make_scorer(network: Network, prepared: PreparedSlices, report: Report, text: str) -> Scorer:
    """The quick scorer where the network allows it, else the plain one."""
    slices, lung = prepared.slices, prepared.lung
    if not takes_lung(network):
        return WholeScorer(network, lung[0, 0], run_scores(network, slices, lung, still(report, 0.0, text))[0])
    middle = lung.shape[3] // 2 // ALIGN * ALIGN
    halves = lung.repeat(2, 0)
    halves[0, :, :, middle:] = 0
    halves[1, :, :, :middle] = 0
    masks = np.concatenate([lung, halves])
    whole, *parts = run_scores(network, slices.repeat(3, 0), masks, still(report, 0.0, text))
    areas = [float(mask.sum()) for mask in masks]
    joined = sum(part * area for part, area in zip(parts, areas[1:], strict=True)) / max(areas[0], 1.0)
    if float(np.abs(joined - whole).max()) <= SPLIT_TOLERANCE:
        return CropScorer(network, lung[0, 0], whole)
    return WholeScorer(network, lung[0, 0], whole)


def replaced(plane: Floats, square: Square, patch: Floats) -> Floats:
    """A copy of the slice with the patch blended into one square."""
    new = plane.copy()
    old = plane[square.rows, square.columns]
    new[square.rows, square.columns] += square.weight * (patch[: old.shape[0], : old.shape[1]] - old)
    return new


@dataclass(frozen=True)
class WholeScorer:
    """The plain way: the whole slice is run for every square."""

    network: Network
    lung: Floats
    original: Floats

    def changes(self, squares: Sequence[Square], plane: Floats, patch: Floats, report: Report) -> Floats:
        slices = np.stack([replaced(plane, square, patch) for square in squares])[:, None]
        lung = np.broadcast_to(self.lung, slices.shape).copy()
        scores: Floats = run_scores(self.network, slices, lung, report)
        scores -= self.original
        return scores


class CropScorer:
    """The quick way: only the crop around a square is run, before (once per crop) and after the replacement."""

    def __init__(self, network: Network, lung: Floats, original: Floats) -> None:
        self.network, self.lung, self.original = network, lung, original
        self._area = max(float(lung.sum()), 1.0)
        self._before: dict[tuple[int, int], Floats] = {}

    def changes(self, squares: Sequence[Square], plane: Floats, patch: Floats, report: Report) -> Floats:
        places = [self._place(square, len(patch)) for square in squares]
        new = list(dict.fromkeys(place for place in places if place not in self._before))
        crop = self._crop_size(len(patch))
        cuts = [plane[_cut(place, crop)] for place in new]
        cuts += [
            replaced(plane, square, patch)[_cut(place, crop)] for square, place in zip(squares, places, strict=True)
        ]
        lung = [self.lung[_cut(place, crop)] for place in (*new, *places)]
        stacked, masks = np.stack(cuts)[:, None], np.stack(lung)[:, None]
        parts = run_scores(self.network, stacked, masks, report)
        parts = parts * (masks.sum((1, 2, 3)) / self._area)[:, None]
        self._before.update(zip(new, parts, strict=False))
        before: Floats = np.stack([self._before[place] for place in places])
        changes: Floats = parts[len(new) :] - before
        return changes

    def _crop_size(self, side: int) -> tuple[int, int]:
        wanted = -(-(side + 2 * HALO_PX + ALIGN - 1) // ALIGN) * ALIGN
        return min(wanted, self.lung.shape[0]), min(wanted, self.lung.shape[1])

    def _place(self, square: Square, side: int) -> tuple[int, int]:
        height, width = self._crop_size(side)
        top = max(0, min((square.rows.start - HALO_PX) // ALIGN * ALIGN, self.lung.shape[0] - height))
        left = max(0, min((square.columns.start - HALO_PX) // ALIGN * ALIGN, self.lung.shape[1] - width))
        return top, left


def _cut(place: tuple[int, int], size: tuple[int, int]) -> tuple[slice, slice]:
    return slice(place[0], place[0] + size[0]), slice(place[1], place[1] + size[1])
