"""What a lesion network marks, as masks on the CT grid; which channel is which class is read from its card."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.analysis.prepare import Placement, put_back_above
from sscild_desktop.core.classes import LESION_KEYS, Lesion, Lung
from sscild_desktop.core.errors import ModelRefused
from sscild_desktop.core.inference.cards import ModelCard

LESIONS, LUNGS = "lesions", "lungs"
"""Names of the outputs."""

Outputs = dict[str, NDArray[Any]]

BY_KEY = {key: lesion for lesion, key in LESION_KEYS.items()}


@dataclass(frozen=True)
class NetworkMasks:
    """What the network marks, on the grid of the volume: lungs (Lung labels) and lesions (Lesion bits).

    A network without lungs leaves them empty.
    """

    lungs: NDArray[np.uint8]
    lesions: NDArray[np.uint8]

    @classmethod
    def empty(cls, shape: tuple[int, ...]) -> "NetworkMasks":
        return cls(np.zeros(shape, np.uint8), np.zeros(shape, np.uint8))


def lesion_labels(card: ModelCard) -> tuple[str, ...]:
    """What each channel of the lesions is; without labels on the card, all classes in their order."""
    return card.labels(LESIONS) or tuple(LESION_KEYS.values())


def marked_kinds(card: ModelCard) -> tuple[str, ...]:
    """Keys of the classes that the network marks, in the order of the program; other labels are no lesion."""
    labels = lesion_labels(card)
    return tuple(key for key in LESION_KEYS.values() if key in labels)


def lesion_channels(card: ModelCard) -> tuple[tuple[int, Lesion, float], ...]:
    """(channel, class, threshold) of every channel that is a lesion."""
    return tuple(
        (channel, BY_KEY[label], card.threshold(label))
        for channel, label in enumerate(lesion_labels(card))
        if label in BY_KEY
    )


def ends_of(outputs: Outputs) -> tuple[float, float]:
    """The lowest and the highest number that is said of lesions."""
    maps = outputs[LESIONS]
    return float(maps.min()), float(maps.max())


def refuse_uniform(ends: Collection[tuple[float, float]], card: ModelCard) -> None:
    """Raises ModelRefused if all that was said of lesions, between these ends, is one number."""
    if ends and min(low for low, _ in ends) == max(high for _, high in ends):
        raise ModelRefused(
            f"The network “{card.name}” answered the same everywhere, whatever it was shown; its answer is not used. "
            "Choose another network."
        )


def lesion_bits(maps: NDArray[np.float32], place: Placement, card: ModelCard) -> NDArray[np.uint8]:
    """Lesion bits of one slice from its maps (channels, y, x)."""
    bits = np.zeros(place.ct_shape, np.uint8)
    for channel, lesion, limit in lesion_channels(card):
        found = put_back_above(maps[channel], limit, place)
        if found is not None:
            bits[found[0]] |= found[1].view(np.uint8) * np.uint8(lesion)
    return bits


def lung_labels(maps: NDArray[np.float32], place: Placement, card: ModelCard) -> NDArray[np.uint8]:
    """Right or left, whichever is more probable, where it is probable enough."""
    labels = np.zeros(place.ct_shape, np.uint8)
    better = maps[0] >= maps[1]
    for lung, only in ((Lung.RIGHT, better), (Lung.LEFT, ~better)):
        found = put_back_above(maps[lung - 1] * only, card.threshold(LUNGS), place)
        if found is not None:
            labels[found[0]][found[1]] = lung
    return labels
