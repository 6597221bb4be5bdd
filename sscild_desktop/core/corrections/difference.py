"""What one correction changed, small enough to keep many: the old values against the new ones, compressed."""

import zlib
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.corrections.shapes import Box

QUICKEST = 1
Array = NDArray[np.uint8]


@dataclass(frozen=True)
class Difference:
    """Inside ``box``: for each changed mask the exclusive or of its values before and after, and what that makes.

    Taking back and doing again are therefore the same. ``voxels`` were changed, of ``first_slice`` to ``last_slice``.
    """

    box: Box
    parts: dict[str, bytes]
    voxels: int

    @property
    def first_slice(self) -> int:
        return int(self.box[0].start)

    @property
    def last_slice(self) -> int:
        return int(self.box[0].stop) - 1

    @property
    def size(self) -> int:
        """Bytes that it takes."""
        return sum(map(len, self.parts.values()))

    def flipped(self, name: str, values: Array) -> Array:
        """The values of a mask inside the box, before or after, from the other ones."""
        if name not in self.parts:
            return values
        return values ^ np.frombuffer(zlib.decompress(self.parts[name]), np.uint8).reshape(values.shape)


def difference(box: Box, before: dict[str, Array], after: dict[str, Array]) -> Difference | None:
    """What is other in ``after`` inside ``box``, cut down to the box of the changes; None where nothing is."""
    changes = {name: before[name] ^ after[name] for name in before}
    changed = np.zeros(next(iter(changes.values())).shape, bool)
    for one in changes.values():
        changed |= one != 0
    tight = _tight(changed)
    if tight is None:
        return None
    parts = {name: _packed(one[tight]) for name, one in changes.items()}
    z, y, x = (slice(part.start + cut.start, part.start + cut.stop) for part, cut in zip(box, tight, strict=True))
    return Difference((z, y, x), {name: part for name, part in parts.items() if part}, int(np.count_nonzero(changed)))


def _tight(changed: NDArray[np.bool_]) -> Box | None:
    """The smallest box around what is true."""
    found = []
    for axis in range(3):
        others = tuple(other for other in range(3) if other != axis)
        places = np.flatnonzero(changed.any(axis=others))
        if not len(places):
            return None
        found.append(slice(int(places[0]), int(places[-1]) + 1))
    return found[0], found[1], found[2]


def _packed(values: Array) -> bytes:
    """Compressed; empty where nothing changed."""
    return zlib.compress(np.ascontiguousarray(values).data, QUICKEST) if values.any() else b""
