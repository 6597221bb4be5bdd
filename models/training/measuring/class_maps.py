"""What a lesion network answers for every pixel, as percent on the CT grid: asked once, kept, read at any threshold.

Also its marks as the program shows them.
"""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.analysis.body_box import body_box
from sscild_desktop.core.analysis.lesions.lesion_volume import stack_maps
from sscild_desktop.core.analysis.lesions.marking import clip_to_lungs, remove_flat, remove_specks
from sscild_desktop.core.analysis.lesions.network_masks import LESIONS, lesion_channels
from sscild_desktop.core.analysis.prepare import Placement, SliceSpec, prepare_around, put_back
from sscild_desktop.core.inference import Network
from sscild_desktop.core.inference.cards import VOLUME
from sscild_desktop.core.inference.sessions import as_input
from sscild_desktop.core.volume import Volume

Percent = NDArray[np.uint8]

LESION_NETWORKS = ("lesions-all", "lesions-slice", "opacities", "lesions-volume")

BATCH = 4
"""Slices a run."""


def class_maps(volume: Volume, where: NDArray[np.bool_], network: Network) -> Percent:
    """(classes, z, y, x) probability in percent, rounded down, of the classes in ``marked_kinds``; 0 outside ``where``.

    Slices of which ``where`` holds nothing are not asked.
    """
    channels = [channel for channel, _, _ in sorted(lesion_channels(network.card), key=lambda one: int(one[1]))]
    maps = np.zeros((len(channels), *volume.hu.shape), np.uint8)
    answers = _of_stacks if network.card.input.frame == VOLUME else _of_slices
    for index, answer, place in answers(volume, np.flatnonzero(where.any(axis=(1, 2))), network):
        percent = np.floor(100.0 * put_back(answer[None, channels], place)[0] + 1e-4)
        maps[:, index] = np.where(where[index], percent, 0)
    return maps


Answers = Iterator[tuple[int, NDArray[np.float32], Placement]]
"""Slice, probabilities (channels, H, W) on the network's grid, and where that lies."""


def _of_slices(volume: Volume, wanted: NDArray[np.int64], network: Network) -> Answers:
    spec, box = SliceSpec.from_card(network.card.input), body_box(volume.hu)
    for first in range(0, len(wanted), BATCH):
        chosen = wanted[first : first + BATCH]
        planes, place = prepare_around(volume, chosen.tolist(), box, spec)
        answers = network.run({network.card.input.name: as_input(planes)})[LESIONS]
        yield from ((int(index), answer, place) for index, answer in zip(chosen, answers, strict=True))


def _of_stacks(volume: Volume, wanted: NDArray[np.int64], network: Network) -> Answers:
    for index, maps, place in stack_maps(volume, int(wanted[0]), int(wanted[-1]) + 1, network):
        if index in wanted:
            yield index, maps, place


def kept_maps(path: Path, volume: Volume, where: NDArray[np.bool_], network: Network) -> Percent:
    """The same from ``path`` if it is there, else asked and kept there."""
    if path.exists():
        with np.load(path) as kept:
            maps: Percent = kept["maps"]
        return maps
    maps = class_maps(volume, where, network)
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_name(f"{path.stem}.part.npz")
    np.savez_compressed(partial, maps=maps)
    partial.replace(path)
    return maps


def cleaned(
    lesions: NDArray[np.uint8], lungs: NDArray[np.uint8], spacing: tuple[float, float, float]
) -> NDArray[np.uint8]:
    """Lesions inside the lungs without specks, as the program shows them; a copy."""
    found = lesions.copy()
    clip_to_lungs(found, lungs)
    remove_flat(found, spacing)
    remove_specks(found, spacing)
    return found
