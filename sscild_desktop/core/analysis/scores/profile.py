"""TOT, GG and RET of every slice with lung: the profile of disease along the body."""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.analysis.scores.scores import SMALLEST_LUNG_MM2, score_slices
from sscild_desktop.core.inference.sessions import Network
from sscild_desktop.core.progress import Report, portion, silent
from sscild_desktop.core.results import ProfileSlice
from sscild_desktop.core.volume import Volume

BATCH = 8
"""Slices that are scored in one go; between two of them the work can be stopped."""


def score_profile(
    volume: Volume, lungs: NDArray[np.uint8], network: Network, report: Report = silent
) -> tuple[ProfileSlice, ...]:
    """The scores of all slices with enough lung, from caudal to cranial."""
    inside = np.count_nonzero(lungs, axis=(1, 2))
    if not inside.any():
        return ()
    spacing = volume.geometry.spacing
    first, last = (int(place) for place in np.flatnonzero(inside)[[0, -1]])
    indices = [int(z) for z in np.flatnonzero(inside * spacing[1] * spacing[2] >= SMALLEST_LUNG_MM2)]
    found: list[ProfileSlice] = []
    for batch, part in _batches(indices, report):
        for index, scores in zip(batch, score_slices(volume, lungs, batch, network, part), strict=True):
            height = 100.0 * (index - first + 0.5) / (last - first + 1)
            found.append(ProfileSlice(index, volume.geometry.slice_z_mm(index), height, scores))
    report(1.0, _words(len(indices), len(indices)))
    return tuple(found)


def _batches(indices: list[int], report: Report) -> Iterator[tuple[list[int], Report]]:
    """Slices to score together, each with its part of the bar and its place said in words."""
    for start in range(0, len(indices), BATCH):
        batch = indices[start : start + BATCH]
        begin, end = (place / len(indices) for place in (start, start + len(batch)))
        words = _words(start, len(indices))
        part = portion(report, begin, end)
        yield batch, lambda fraction, _text, part=part, words=words: part(fraction, words)  # type: ignore[misc]


def _words(done: int, count: int) -> str:
    return f"Scoring all slices, {done} of {count}"
