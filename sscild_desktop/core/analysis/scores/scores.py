"""TOT, GG and RET of axial slices in percent of their lung area, as the score network reads them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.analysis.prepare import Frame, Placement, frame_for, prepare_around, prepare_mask
from sscild_desktop.core.errors import InputRefused
from sscild_desktop.core.inference.batches import as_they_are, run_in_batches, still
from sscild_desktop.core.inference.sessions import Network, as_input
from sscild_desktop.core.progress import Report, silent
from sscild_desktop.core.results import GohLevel, Scores
from sscild_desktop.core.volume import Volume

SMALLEST_LUNG_MM2 = 500.0
"""A slice with less lung than this has no extent worth a number."""

BATCH = 4
"""Slices in work at once, as for the lesions."""

TEXT = "Scoring the slices"


@dataclass(frozen=True)
class PreparedSlices:
    """Slices among their neighbours (n, planes, H, W) and their lungs (n, 1, H, W) on the network's grid, and where
    they lie on the CT."""

    slices: NDArray[np.float32]
    lung: NDArray[np.float32]
    place: Placement


def prepare_for_scores(
    volume: Volume, lungs: NDArray[np.uint8], indices: Sequence[int], frame: Frame
) -> PreparedSlices:
    """Slices ``indices`` of a volume with its lung mask. Raises InputRefused where one of them shows no lung."""
    spacing = volume.geometry.spacing
    pixel_mm2 = spacing[1] * spacing[2]
    for index in indices:
        if np.count_nonzero(lungs[index]) * pixel_mm2 < SMALLEST_LUNG_MM2:
            raise InputRefused(f"Slice {index + 1} shows no lung; choose a slice that does.")
    chosen = list(indices)
    yx = (spacing[1], spacing[2])
    slices, place = prepare_around(volume, chosen, frame.box, frame.spec)
    return PreparedSlices(as_input(slices), as_input(prepare_mask(lungs[chosen], yx, frame.box, frame.spec)), place)


def score_slices(
    volume: Volume, lungs: NDArray[np.uint8], indices: Sequence[int], network: Network, report: Report = silent
) -> tuple[Scores, ...]:
    """Scores of these slices, each 0 to 100 percent of the slice's lung area."""
    prepared = prepare_for_scores(volume, lungs, indices, frame_for(network.card.input, volume))
    report(0.3, TEXT)
    values = run_scores(network, prepared.slices, prepared.lung, still(report, 0.3, TEXT))
    report(1.0, TEXT)
    return scores_of(values)


def run_scores(
    network: Network, slices: NDArray[np.float32], lung: NDArray[np.float32], report: Report = silent
) -> NDArray[np.float32]:
    """(n, 3) raw scores in percent: TOT, GG, RET."""

    def inputs(first: int, end: int) -> dict[str, NDArray[np.float32]]:
        return score_inputs(network, slices[first:end], lung[first:end])

    batches = run_in_batches(network, len(slices), inputs, as_they_are, BATCH, report, TEXT)
    return np.concatenate([outputs["scores"] for _first, _end, outputs in batches])


def score_inputs(
    network: Network, slices: NDArray[np.float32], lung: NDArray[np.float32]
) -> dict[str, NDArray[np.float32]]:
    """Inputs by name: the slices, and their lungs where the network wants them; the published S-Net does not."""
    wanted = network.card.input
    return {wanted.name: slices} | ({wanted.second: lung} if wanted.second else {})


def scores_of(values: NDArray[np.float32]) -> tuple[Scores, ...]:
    """(n, 3) raw scores kept inside 0 to 100."""
    kept = np.clip(values.astype(np.float64), 0.0, 100.0)
    return tuple(Scores(float(tot), float(gg), float(ret)) for tot, gg, ret in kept)


def score_levels(
    volume: Volume, lungs: NDArray[np.uint8], levels: Sequence[GohLevel], network: Network, report: Report = silent
) -> tuple[GohLevel, ...]:
    """The levels with their scores; the same kept as the automatic ones."""
    scores = score_slices(volume, lungs, [level.slice for level in levels], network, report)
    return tuple(replace(level, scores=s, auto_scores=s) for level, s in zip(levels, scores, strict=True))


def score_slice(volume: Volume, lungs: NDArray[np.uint8], network: Network, index: int = 0) -> Scores:
    """Scores of one slice of a volume."""
    return score_slices(volume, lungs, [index], network)[0]
