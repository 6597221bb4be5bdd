"""What the header of an image file (NIfTI, MetaImage, NRRD) says, the same for all of them."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.decoding.reasons import NotUsable
from sscild_desktop.core.decoding.voxels import PLAIN, Source

DAMAGED = "it is damaged or not the image file that its name says"
OTHER_FILE = "its voxels are in another file, which is not opened"
NO_SPACING = "it does not say a usable voxel spacing; save it again"
MAX_VOXELS = 2 << 30
MAX_RATIO, SMALL_BYTES = 200, 64 << 20
"""Below so many bytes a high ratio is harmless: a chest cut out of zeros packs well, an empty image best."""
_PACKED_RATIO = 1100
"""No more can be packed into a byte."""

LONGEST_TEXT = 1 << 20
"""A header in words is not longer, also one that names a hundred segments."""


@dataclass(frozen=True)
class ImageHeader:
    """``affine`` leads from voxel (column, row, slice) to RAS millimetres; ``is_placed`` where the file says so itself.

    ``offset`` is where the voxels begin, in what the file unpacks to where all of it is packed. ``head`` is the header
    as it stands in the file, the same in a packed copy. ``channels`` values stand together for each voxel.
    ``harmless_bytes``: so much may come of however few packed bytes.
    """

    shape: tuple[int, ...]
    kind: np.dtype
    offset: int
    affine: NDArray[np.float64]
    head: bytes
    packing: str = PLAIN
    channels: int = 1
    slope: float = 1.0
    intercept: float = 0.0
    is_placed: bool = True
    harmless_bytes: int = SMALL_BYTES

    def refuse_unless_ct(self) -> None:
        """Raises NotUsable for what is no volume of single values wider than 8 bits."""
        if len(self.shape) != 3:
            raise NotUsable(f"it has {len(self.shape)} dimensions, not three; save one volume by itself")
        if self.channels != 1 or self.kind.kind == "V":
            raise NotUsable("it is a colour or vector image, not CT values")
        if self.kind.itemsize == 1:
            raise NotUsable("it holds labels or 8-bit values (a mask), not Hounsfield units")

    def source(self, path: Path) -> Source:
        """Where the voxels lie. Raises NotUsable where the file cannot have as many."""
        total = int(np.prod(self.shape, dtype=object)) * self.channels * self.kind.itemsize
        size = path.stat().st_size
        is_possible = total <= size * (_PACKED_RATIO if self.packing else 1)
        if not is_possible or total > MAX_VOXELS * self.kind.itemsize:
            raise NotUsable("its header names a size that its data cannot have")
        if self.packing and total > max(self.harmless_bytes, MAX_RATIO * size):
            raise NotUsable("it would grow too much when unpacked")
        return Source(str(path), self.offset, self.packing, total)


def kind_of(name: str, order: str) -> np.dtype:
    """numpy's kind by its letters; V1 where the file has values that are no plain numbers."""
    return np.dtype(order + name) if name else np.dtype("V1")


def affine_of(
    axes: NDArray[np.float64], corner: NDArray[np.float64], to_ras: tuple[int, int, int]
) -> NDArray[np.float64]:
    """The affine of axes (a row each, mm a voxel) and a corner in another system, whose signs ``to_ras`` turns."""
    steps = np.linalg.norm(axes, axis=1)
    if not np.isfinite(steps).all() or (steps < 0.01).any() or (steps > 50).any():
        raise NotUsable(NO_SPACING)
    if not np.isfinite(corner).all():
        raise NotUsable("it does not say a usable place in the patient; save it again")
    return np.asarray(np.diag(to_ras) @ np.column_stack([axes.T, corner]), float)


def numbers(text: str, count: int, what: str = DAMAGED) -> NDArray[np.float64]:
    """So many numbers of a text. Raises NotUsable with ``what`` where it has others."""
    try:
        values = np.array([float(word) for word in text.replace("(", " ").replace(")", " ").replace(",", " ").split()])
    except ValueError:
        raise NotUsable(what) from None
    if len(values) != count:
        raise NotUsable(what)
    return values


def spacings(text: str) -> NDArray[np.float64]:
    """Three distances in mm. Raises NotUsable where they are none that a CT can have."""
    steps = numbers(text, 3, NO_SPACING)
    if not np.isfinite(steps).all() or (steps < 0.01).any() or (steps > 50).any():
        raise NotUsable(NO_SPACING)
    return steps


def whole_numbers(text: str, count: int) -> tuple[int, ...]:
    """So many whole numbers above 0. Raises NotUsable for everything else."""
    try:
        values = tuple(int(word) for word in text.split())
    except ValueError:
        raise NotUsable(DAMAGED) from None
    if len(values) != count or min(values, default=0) < 1:
        raise NotUsable(DAMAGED)
    return values


def one_each(pairs: list[tuple[str, str]]) -> dict[str, str]:
    """Fields by name. Raises NotUsable where one is said twice: readers differ in which they take."""
    fields = dict(pairs)
    if len(fields) != len(pairs):
        raise NotUsable(DAMAGED)
    return fields
