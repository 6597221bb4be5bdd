"""How the scores of a slice change when squares are replaced: a run for each square, or for many squares at once.

A network that also says its score in cells (percent of each cell of the slice; their mean over the lung is the score)
tells from one run what several squares change, each in the cells around it, and from the slice itself what a square
that is not run would take with it. Whether the cells are the score is not believed but tried, on the slice itself.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.analysis.scores.scores import BATCH, PreparedSlices, score_inputs
from sscild_desktop.core.inference.batches import as_they_are, run_in_batches, still
from sscild_desktop.core.inference.sessions import Network
from sscild_desktop.core.progress import Report

Floats = NDArray[np.float32]
Group = list[int]

CELLS = "cells"
"""Name of the output: (n, 3, rows, columns), the share of each cell that is diseased, 0 to 1."""

APART = 3
"""Squares of one run lie this many of their sides apart. The maps then correlate with those of a run for each square by
0.97 to 1.00; at two and a half sides by 0.93, at two by 0.86 (see benchmarks/README.md)."""

SPLIT_TOLERANCE = 0.25
"""Points by which the mean of the cells may miss the score before the quick way is given up."""


class Square(Protocol):
    """A square of the slice and how strongly its pixels are replaced."""

    @property
    def rows(self) -> slice: ...
    @property
    def columns(self) -> slice: ...
    @property
    def weight(self) -> Floats: ...


class Scorer(Protocol):
    """Answers how the three scores change when squares are replaced.

    It is enough to ask for one of ``every`` so many squares in both directions.
    """

    @property
    def original(self) -> Floats: ...
    @property
    def every(self) -> int: ...

    def evidence(self, squares: Sequence[Square]) -> Floats:
        """(n, 3) points of each score that lie in what is replaced of each square, as far as the network tells."""
        ...

    def changes(self, squares: Sequence[Square], planes: Floats, patch: Floats, report: Report, text: str) -> Floats:
        """(n, 3) new score minus original score, in points, of each square alone."""
        ...


def make_scorer(network: Network, prepared: PreparedSlices, report: Report, text: str, is_full: bool = False) -> Scorer:
    """The quick scorer where the network's cells are its score, else the plain one; in full that for every square."""
    lung = prepared.lung[0, 0]
    outputs = network.run(score_inputs(network, prepared.slices, prepared.lung), still(report, 0.0, text))
    original = outputs["scores"][0]
    if is_full:
        return WholeScorer(network, lung, original, every=1)
    if CELLS in outputs and _are_cells(outputs[CELLS], lung, original):
        share = _cell_lung(lung, outputs[CELLS])
        points = outputs[CELLS][0] * share
        if float(np.abs(points.sum((1, 2)) - original).max()) <= SPLIT_TOLERANCE:
            return CellScorer(network, lung, original, share, points)
    return WholeScorer(network, lung, original)


def _are_cells(cells: Floats, lung: Floats, original: Floats) -> bool:
    """Whether they are whole squares of the slice, for each of the scores: a network of one's own may say anything."""
    shape = (1, len(original), *cells.shape[2:])
    return cells.shape == shape and all(n > 0 == there % n for there, n in zip(lung.shape, shape[2:], strict=True))


def _cell_lung(lung: Floats, cells: Floats) -> Floats:
    """(rows, columns) points that each cell adds to a score where all of it is diseased; their sum is 100."""
    area = _lung_in_cells(lung, (cells.shape[2], cells.shape[3]))
    return np.asarray(100.0 * area / max(float(area.sum()), 1e-3), np.float32)


def _lung_in_cells(lung: Floats, cells: tuple[int, int]) -> Floats:
    """Share of each of (rows, columns) cells that is lung."""
    rows, columns = cells
    pixels = lung.reshape(rows, lung.shape[0] // rows, columns, lung.shape[1] // columns)
    return np.asarray(pixels.mean((1, 3)), np.float32)


def replaced(planes: Floats, squares: Sequence[Square], patch: Floats) -> Floats:
    """A copy of the slice and its neighbours (planes, H, W) with the patch blended into squares that do not overlap.

    It is blended into every plane: with the disease left in the neighbours the network would still see it.
    """
    new = planes.copy()
    for square in squares:
        old = planes[:, square.rows, square.columns]
        new[:, square.rows, square.columns] += square.weight * (patch[: old.shape[1], : old.shape[2]] - old)
    return new


def groups_apart(squares: Sequence[Square], apart_px: int) -> list[Group]:
    """Indices of squares that may be replaced together, since none starts within ``apart_px`` of another."""
    groups: list[Group] = []
    for index, square in enumerate(squares):
        for group in groups:
            if all(_is_apart(square, squares[other], apart_px) for other in group):
                group.append(index)
                break
        else:
            groups.append([index])
    return groups


def _is_apart(one: Square, other: Square, apart_px: int) -> bool:
    down, along = one.rows.start - other.rows.start, one.columns.start - other.columns.start
    is_apart: bool = max(abs(down), abs(along)) >= apart_px
    return is_apart


@dataclass(frozen=True)
class _Slice:
    """A slice among its neighbours whose squares are replaced by a patch."""

    network: Network
    lung: Floats
    planes: Floats
    patch: Floats

    def run(
        self, squares: Sequence[Square], groups: Sequence[Group], report: Report, text: str
    ) -> Iterator[tuple[Group, dict[str, NDArray[Any]]]]:
        """Each group with what the network answers for the slice in which its squares are replaced."""

        def inputs(first: int, end: int) -> dict[str, Floats]:
            chosen = [[squares[index] for index in group] for group in groups[first:end]]
            slices = np.stack([replaced(self.planes, group, self.patch) for group in chosen])
            return score_inputs(self.network, slices, np.stack([self.lung[None]] * len(chosen)))

        for first, end, outputs in run_in_batches(self.network, len(groups), inputs, as_they_are, BATCH, report, text):
            for offset, group in enumerate(groups[first:end]):
                yield group, {name: values[offset] for name, values in outputs.items()}


@dataclass(frozen=True)
class WholeScorer:
    """The plain way: the slice is run once for a square, and nothing is known of those that are not run."""

    network: Network
    lung: Floats
    original: Floats
    every: int = 2

    def evidence(self, squares: Sequence[Square]) -> Floats:
        return np.zeros((len(squares), len(self.original)), np.float32)

    def changes(self, squares: Sequence[Square], planes: Floats, patch: Floats, report: Report, text: str) -> Floats:
        runs = _Slice(self.network, self.lung, planes, patch).run(
            squares, [[i] for i in range(len(squares))], report, text
        )
        return np.stack([outputs["scores"] - self.original for _group, outputs in runs])


@dataclass(frozen=True)
class CellScorer:
    """The quick way: squares that lie apart are replaced together, and each is told by the cells around it.

    ``share`` is what a cell adds to a score where all of it is diseased, ``points`` what it adds in the slice as it is.
    """

    network: Network
    lung: Floats
    original: Floats
    share: Floats
    points: Floats
    every: int = 3

    def evidence(self, squares: Sequence[Square]) -> Floats:
        height, width = self._cell
        lung = _lung_in_cells(self.lung, (self.share.shape[0], self.share.shape[1])) * np.float32(height * width)
        of_pixel = (self.points / np.maximum(lung, 1.0)).repeat(height, 1).repeat(width, 2)
        taken = [(of_pixel[:, one.rows, one.columns] * one.weight).sum((1, 2)) for one in squares]
        return np.asarray(taken, np.float32).reshape(len(squares), len(self.original))

    def changes(self, squares: Sequence[Square], planes: Floats, patch: Floats, report: Report, text: str) -> Floats:
        reach = APART * len(patch)
        changes = np.empty((len(squares), len(self.original)), np.float32)
        groups = groups_apart(squares, reach)
        for group, outputs in _Slice(self.network, self.lung, planes, patch).run(squares, groups, report, text):
            moved = outputs[CELLS] * self.share - self.points
            for index in group:
                changes[index] = moved[:, *self._around(squares[index], len(patch), reach)].sum((1, 2))
        return changes

    def _around(self, square: Square, side: int, reach: int) -> tuple[slice, slice]:
        """The cells whose middles are nearer to the middle of this square than to that of any other of its run."""
        ends = []
        for start, pixels in zip((square.rows.start, square.columns.start), self._cell, strict=True):
            first = start + (side - reach) / 2
            ends.append([max(0, int(np.ceil(edge / pixels - 0.5))) for edge in (first, first + reach)])
        return slice(*ends[0]), slice(*ends[1])

    @property
    def _cell(self) -> tuple[int, int]:
        """Rows and columns of pixels of a cell."""
        return self.lung.shape[0] // self.share.shape[0], self.lung.shape[1] // self.share.shape[1]
