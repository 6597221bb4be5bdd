"""A mask that a reader drew, on the grid of the CT: its labels as the file has them, and the layers they lie in."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.errors import InputRefused

MOST_LABELS = 120
"""A segmentation of the whole body has about a hundred; more is no mask."""

Layer = NDArray[np.uint8]


@dataclass(frozen=True)
class Label:
    """One label or segment: its number and name in the file, and which value of which layer it is."""

    number: int
    name: str
    layer: int
    value: int

    @property
    def text(self) -> str:
        """'2 Ground glass', '2' where the file names none."""
        return f"{self.number} {self.name}".strip()


@dataclass(frozen=True)
class ReaderMask:
    """``layers`` are uint8 (z, y, x) in the shape of the CT; labels that overlap lie in different layers.

    ``notes`` are sentences on what was noticed while it was read.
    """

    file_name: str
    layers: tuple[Layer, ...] = field(repr=False)
    labels: tuple[Label, ...]
    notes: tuple[str, ...] = ()

    def voxels(self, label: Label) -> NDArray[np.bool_]:
        """Where a label was drawn."""
        return np.asarray(self.layers[label.layer] == label.value)

    @property
    def signature(self) -> str:
        """What the labels are called, for knowing files of the same kind again."""
        return "; ".join(label.text for label in self.labels)


class LayerBuilder:
    """Puts segments one after the other into as few layers as they need without hiding each other."""

    def __init__(self, shape: tuple[int, int, int]) -> None:
        self._shape = shape
        self._layers: list[Layer] = []
        self._used: list[int] = []
        self.labels: list[Label] = []

    def add(self, number: int, name: str, mask: NDArray[np.bool_]) -> None:
        """One more segment; ``mask`` has the shape of the CT."""
        if len(self.labels) >= MOST_LABELS:
            raise InputRefused(f"The file holds more than {MOST_LABELS} segments; save those of the lungs alone.")
        free = (index for index, layer in enumerate(self._layers) if not layer[mask].any())
        place = next(free, len(self._layers))
        if place == len(self._layers):
            self._layers.append(np.zeros(self._shape, np.uint8))
            self._used.append(0)
        self._used[place] += 1
        self._layers[place][mask] = self._used[place]
        self.labels.append(Label(number, name, place, self._used[place]))

    def finished(self, file_name: str, notes: Sequence[str] = ()) -> ReaderMask:
        """The mask with everything that was added."""
        return ReaderMask(file_name, tuple(self._layers), tuple(self.labels), tuple(notes))
