"""Runs a lesion network of stacks (Vahdani 2026): overlapping windows of even planes, blended, put back on the CT.

The chest is resampled to planes at the network's distance. Windows of as many planes as the network takes move by
half a window; where windows overlap, a plane counts more the nearer it lies to the middle of its window.
"""

from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.analysis.lesions.network_masks import (
    LESIONS,
    NetworkMasks,
    ends_of,
    lesion_bits,
    lesion_channels,
    refuse_uniform,
)
from sscild_desktop.core.analysis.prepare import (
    SLICES_A_REPORT,
    Placement,
    VolumeSpec,
    prepare_volume,
    resample_weights,
)
from sscild_desktop.core.inference.batches import as_they_are, run_in_batches
from sscild_desktop.core.inference.sessions import Network, as_input
from sscild_desktop.core.progress import Report, portion, silent
from sscild_desktop.core.volume import Volume

Planes = NDArray[np.float32]

TEXT = "Marking lesions"


def mark_volume(volume: Volume, first: int, end: int, network: Network, report: Report = silent) -> NetworkMasks:
    """What the network marks in the slices ``first`` to ``end`` (excluded); the others stay empty."""
    masks = NetworkMasks.empty(volume.hu.shape)
    for index, maps, place in stack_maps(volume, first, end, network, report):
        masks.lesions[index] = lesion_bits(maps, place, network.card)
    report(1.0, TEXT)
    return masks


def stack_maps(
    volume: Volume, first: int, end: int, network: Network, report: Report = silent
) -> Iterator[tuple[int, Planes, Placement]]:
    """Each of these slices with the network's probabilities (channels, H, W), and where these lie on the CT."""
    spec = VolumeSpec.from_card(network.card.input)
    planes, place = prepare_volume(volume, spec, portion(report, 0.0, 0.15), TEXT)
    back = resample_weights(len(planes), spec.plane_spacing_mm, len(volume.hu), volume.geometry.spacing[0])
    used = np.unique(back[first:end].indices)
    maps = _blended(planes, int(used[0]), int(used[-1]) + 1, spec, network, portion(report, 0.15, 0.9))
    for index in range(first, end):
        if index % SLICES_A_REPORT == 0:
            report(0.9 + 0.1 * (index - first) / max(end - first, 1), TEXT)
        yield index, _mixed(maps, back[index]), place


def window_starts(first: int, end: int, planes: int, window: int) -> list[int]:
    """First planes of windows that cover ``first`` to ``end``, half a window apart, inside ``planes`` where they fit.

    A chest of fewer planes than a window has one window, which goes on beyond it.
    """
    last = max(planes - window, 0)
    low, high = min(max(first - window // 4, 0), last), min(max(end + window // 4 - window, 0), last)
    return sorted({*range(low, high, max(window // 2, 1)), max(low, high)})


def _blended(planes: Planes, first: int, end: int, spec: VolumeSpec, network: Network, report: Report) -> Planes:
    """(channels, planes, H, W) of the network's lesions; planes that no window saw are 0."""
    window, name = spec.planes, network.card.input.name
    starts = window_starts(first, end, len(planes), window)
    nearness = np.minimum(np.arange(window) + 1, window - np.arange(window)).astype(np.float32)
    total, sums = np.zeros(len(planes), np.float32), np.zeros((0, *planes.shape), np.float32)

    def inputs(number: int, _end: int) -> dict[str, NDArray[np.float32]]:
        return {name: as_input(_window(planes, starts[number], window)[None, None])}

    ends = []
    for number, _end, outputs in run_in_batches(network, len(starts), inputs, as_they_are, 1, report, TEXT):
        found = outputs[LESIONS][0]
        ends.append(ends_of(outputs))
        at = slice(starts[number], min(starts[number] + window, len(planes)))
        count = at.stop - at.start
        if not len(sums):
            sums = np.zeros((len(found), *planes.shape), np.float32)
        for channel, _lesion, _limit in lesion_channels(network.card):
            sums[channel, at] += found[channel, :count] * nearness[:count, None, None]
        total[at] += nearness[:count]
    refuse_uniform(ends, network.card)
    sums /= np.maximum(total, 1.0)[:, None, None]
    return sums


def _window(planes: Planes, start: int, window: int) -> Planes:
    """A window of planes; beyond the last one that is repeated."""
    part = planes[start : start + window]
    return np.pad(part, ((0, window - len(part)), (0, 0), (0, 0)), mode="edge")


def _mixed(maps: Planes, weights: Any) -> Planes:
    """The maps (channels, H, W) of one slice, from the planes beside it."""
    mixed = np.zeros((len(maps), *maps.shape[2:]), np.float32)
    for plane, weight in zip(weights.indices, weights.data, strict=True):
        mixed += weight * maps[:, plane]
    return mixed
