"""From HU and masks to pixels: a fused uint16 display volume and one table look-up per picture.

A voxel's code holds 11 bits of HU (2 HU steps, −1024..3071), 4 lesion bits and the lungs bit, so window and overlays
together are one table of 65 536 RGB32 values: a new window or overlay is a new table, and a picture is one
``np.take``. The codes are for display only; everything measured is measured on the int16 volume.
"""

from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from sscild_desktop.core.classes import LESION_KEYS, Colour
from sscild_desktop.core.volume import AIR_HU
from sscild_desktop.state.reading import Slab
from sscild_desktop.state.viewing import Overlay

TOP_HU = 3071
HU_BITS = 11
LUNGS_BIT = 15
LABEL_BITS: dict[str, int] = {key: HU_BITS + i for i, key in enumerate(LESION_KEYS.values())} | {"lungs": LUNGS_BIT}
"""Which bit of a code each overlay has."""

PAINT_ORDER = ("lungs", *LESION_KEYS.values())
LABEL_COUNT = 1 << (16 - HU_BITS)
SLICES_AT_A_TIME = 1_000_000
"""Voxels that are fused in one go: about 5 ms, so that the event loop never waits long."""

PIXELS_AT_A_TIME = 1 << 15
"""Pixels that are looked up in one go: codes, indices and colours are half a megabyte."""

BESIDE = 8
"""Codes along x that lie side by side in memory, see ``Bricks``."""

SPARE_ROWS = 4
"""Empty rows of ``Bricks`` behind the last: a line of the cache."""

Codes = NDArray[np.uint16]
Box = tuple[slice, slice, slice]
"""Along z, y and x."""


def fuse(hu: NDArray[np.int16], lungs: NDArray[np.uint8] | None, lesions: NDArray[np.uint8] | None) -> Codes:
    """Codes of any block of voxels."""
    codes = np.clip(hu, AIR_HU, TOP_HU)
    codes -= AIR_HU
    codes >>= 1
    fused = codes.view(np.uint16)
    if lesions is not None:
        fused |= (lesions & np.uint8(15)).astype(np.uint16) << np.uint16(HU_BITS)
    if lungs is not None:
        fused |= (lungs != 0).astype(np.uint16) << np.uint16(LUNGS_BIT)
    return fused


class Bricks:
    """Codes of a volume in an order in which no plane costs a line of the cache for each voxel.

    Along x eight codes lie side by side, after them the next y: axial and coronal planes take all eight together (16
    bytes, as one number), a sagittal plane one of every eight. In the usual order it takes one of 512 and five times
    as long. With 512 rows and none to spare, all that a coronal plane takes would want the same place of the cache.
    """

    def __init__(self, shape: tuple[int, ...]) -> None:
        slices, self._rows, self._columns = shape
        columns = -(-self._columns // BESIDE)
        self._codes = np.empty((slices, columns, self._rows + SPARE_ROWS, BESIDE), np.uint16)
        self._eights = self._codes.view(np.complex128)[..., 0]  # no calculation, a copy of 16 bytes

    def put(self, codes: Codes, z: int, y: int = 0, x: int = 0) -> None:
        """A block whose first code is that of (z, y, x); ``x`` is a multiple of ``BESIDE``."""
        slices, rows, columns = codes.shape
        place = slice(z, z + slices), slice(x // BESIDE, None), slice(y, y + rows)
        whole, rest = divmod(columns, BESIDE)
        eights = np.ascontiguousarray(codes[..., : columns - rest]).view(np.complex128)
        self._eights[place][:, :whole] = eights.transpose(0, 2, 1)
        if rest:
            self._codes[place][:, whole, :, :rest] = codes[..., columns - rest :]

    def plane(self, axis: int, index: int) -> Codes:
        """As ``codes.take(index, axis)`` of a volume in the usual order."""
        if axis == 2:
            return np.array(self._codes[:, index // BESIDE, : self._rows, index % BESIDE], order="C")
        eights = self._eights[index, :, : self._rows].T if axis == 0 else self._eights[:, :, index]
        return np.array(eights, order="C").view(np.uint16)[:, : self._columns]


def marked_box(codes: Codes, z: int) -> Box | None:
    """Where any label is in a block of whole slices from ``z`` on."""
    any_slice = np.bitwise_or.reduce(codes, axis=0) >> np.uint16(HU_BITS)
    y, x = (np.flatnonzero(any_slice.any(axis)) for axis in (1, 0))
    return (slice(z, z + len(codes)), slice(y[0], y[-1] + 1), slice(x[0], x[-1] + 1)) if len(y) else None


def around(one: Box | None, other: Box | None) -> Box | None:
    """The smallest box with both in it."""
    if one is None or other is None:
        return one or other
    z, y, x = (slice(min(a.start, b.start), max(a.stop, b.stop)) for a, b in zip(one, other, strict=True))
    return z, y, x


class DisplayVolume:
    """The volume as the planes read it: fused piece by piece in idle time, and from the parts until that is done."""

    def __init__(self, hu: NDArray[np.int16]) -> None:
        self.hu = hu
        self.lungs: NDArray[np.uint8] | None = None
        self.lesions: NDArray[np.uint8] | None = None
        self.lobes: NDArray[np.uint8] | None = None
        self.only: tuple[int, int] | None = None
        """Axis and index of the plane that alone is there when a CT begins to come in; others are shown as air."""
        self._fused: Bricks | None = None
        self._next = 0
        self._marked: Box | None = None

    @property
    def is_fused(self) -> bool:
        return self._fused is not None and self._next >= len(self.hu)

    def set_masks(self, lungs: NDArray[np.uint8] | None, lesions: NDArray[np.uint8] | None) -> None:
        """Masks of the volume's shape, or None; what was fused is fused again."""
        for mask in (lungs, lesions):
            if mask is not None and mask.shape != self.hu.shape:
                raise ValueError("a mask must have the shape of the volume")
        self.lungs, self.lesions = lungs, lesions
        self._next, self._marked = 0, None

    def set_lobes(self, lobes: NDArray[np.uint8] | None) -> None:
        """Labels of the lobes; they are no part of the codes, which have no bits left."""
        if lobes is not None and lobes.shape != self.hu.shape:
            raise ValueError("a mask must have the shape of the volume")
        self.lobes = lobes

    def fuse_some(self) -> bool:
        """Fuse the next slices; True while there are more to do."""
        if self._fused is None:
            self._fused = Bricks(self.hu.shape)
        count = max(1, SLICES_AT_A_TIME // max(1, self.hu[0].size))
        codes = fuse(*self._parts((slice(self._next, self._next + count),)))
        self._fused.put(codes, self._next)
        self._marked = around(self._marked, marked_box(codes, self._next))
        self._next += count
        return not self.is_fused

    def fuse_box(self, box: Box) -> None:
        """Fuse again what has changed in place, as far as it was fused; the rest comes in its turn."""
        z, y, x = box
        part = (slice(z.start, min(z.stop, self._next)), y, slice(x.start - x.start % BESIDE, x.stop))
        if self._fused is not None and part[0].start < part[0].stop:
            self._fused.put(fuse(*self._parts(part)), *(one.start for one in part))
            self._marked = around(self._marked, box)

    def codes(self, axis: int, index: int) -> Codes:
        """The plane ``index`` across ``axis`` in array order (the two other axes as they come)."""
        place: tuple[Any, ...] = (*(slice(None),) * axis, index)
        if self.only not in (None, (axis, index)):
            return np.zeros_like(self.hu[place], np.uint16)
        if self._fused is not None and (self.is_fused or (axis == 0 and index < self._next)):
            return self._fused.plane(axis, index)
        return fuse(*self._parts(place))

    def slab_codes(self, axis: int, index: int, slab: Slab, spacing_mm: float, outlines: int = 0) -> Codes:
        """The same of a slab around that plane; masks are those of the plane itself, ``outlines`` as for keep_edges."""
        part = slab.slices(index, spacing_mm, self.hu.shape[axis])
        if part.stop - part.start < 2 or self.only:
            codes = self.codes(axis, index)
        else:
            here = (slice(None),) * axis
            _, lungs, lesions = self._parts((*here, index))
            codes = fuse(project(self.hu[(*here, part)], axis, slab.kind), lungs, lesions)
        if outlines and (self.lungs is not None or self.lesions is not None):
            marked = self._marked_part(axis)
            codes[marked] = keep_edges(codes[marked], outlines)
        return codes

    def lobe_labels(self, axis: int, index: int) -> tuple[NDArray[np.uint8], tuple[slice, ...]]:
        """Labels of the lobes in a plane, in array order, as far as there can be lungs, with the rows and columns."""
        if self.lobes is None:
            raise ValueError("no lobes were given")
        part = self._marked_part(axis) if self.lungs is not None else (slice(None),)
        plane = self.lobes[(slice(None),) * axis + (index,)]
        ends = zip((*part, slice(None))[:2], plane.shape, strict=True)
        rows, columns = (slice(*side.indices(count)) for side, count in ends)
        return np.ascontiguousarray(plane[rows, columns]), (rows, columns)

    def _marked_part(self, axis: int) -> tuple[slice, ...]:
        """The rows and columns of a plane in which anything is marked, and one beside them, in which nothing is."""
        if not self.is_fused:
            return (slice(None),)
        box = self._marked or (slice(0, 0),) * 3
        return tuple(slice(max(side.start - 1, 0), side.stop + 1) for n, side in enumerate(box) if n != axis)

    def hu_at(self, voxel: tuple[int, ...], axis: int, slab: Slab, spacing_mm: float) -> int:
        """HU of what is seen at a voxel: its own, or that of the slab."""
        part = slab.slices(voxel[axis], spacing_mm, self.hu.shape[axis])
        place = tuple(part if n == axis else slice(i, i + 1) for n, i in enumerate(voxel))
        return int(project(self.hu[place], axis, slab.kind).item() if slab.kind else self.hu[voxel])

    def _parts(
        self, place: tuple[Any, ...]
    ) -> tuple[NDArray[np.int16], NDArray[np.uint8] | None, NDArray[np.uint8] | None]:
        lungs = None if self.lungs is None else self.lungs[place]
        lesions = None if self.lesions is None else self.lesions[place]
        return self.hu[place], lungs, lesions


def grey_ramp(centre: float, width: float) -> NDArray[np.uint8]:
    """Grey 0..255 of each of the 2 048 HU codes; DICOM PS3.3 C.11.2.1.2 linear window, rounded."""
    hu = np.arange(1 << HU_BITS, dtype=np.float32) * 2 + AIR_HU
    share = np.clip((hu - (centre - 0.5)) / max(width - 1, 1) + 0.5, 0, 1)
    grey: NDArray[np.uint8] = (share * np.float32(255) + np.float32(0.5)).astype(np.uint8)
    return grey


def shown_opacity(overlay: Overlay) -> float:
    """A thin edge needs more opacity to be seen than an area."""
    return overlay.opacity**0.5 if overlay.outline else overlay.opacity


def _label_blends(overlays: Iterable[tuple[str, Overlay]]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """For each of the 32 label sets: how much of the grey shows through, and what colour lies over it."""
    through = np.ones(LABEL_COUNT, np.float32)
    over = np.zeros((LABEL_COUNT, 3), np.float32)
    for key, overlay in overlays:
        has = (np.arange(LABEL_COUNT) >> (LABEL_BITS[key] - HU_BITS)) & 1 == 1
        opacity = shown_opacity(overlay)
        through[has] *= 1 - opacity
        over[has] = over[has] * (1 - opacity) + np.asarray(overlay.colour, np.float32) * opacity
    return through, over


@lru_cache(maxsize=8)
def _colours(overlays: tuple[tuple[str, Overlay], ...]) -> NDArray[np.uint32]:
    """RGB32 of the 32 label sets over each of the 256 greys; not to be changed by who gets it."""
    through, over = _label_blends(overlays)
    grey = np.arange(256, dtype=np.float32)
    red, green, blue = ((through[:, None] * grey + over[:, c : c + 1] + 0.5).astype(np.uint32) for c in range(3))
    return np.uint32(0xFF000000) | red << np.uint32(16) | green << np.uint32(8) | blue


def build_table(
    window: tuple[float, float], overlays: Mapping[str, Overlay], is_inverted: bool = False
) -> NDArray[np.uint32]:
    """The 65 536 RGB32 values for a window (centre, width) and the visible overlays; inverted, air is white.

    Another window over the same overlays takes other greys from the same colours, while a window is dragged.
    """
    grey = grey_ramp(*window)
    shown = tuple((key, overlays[key]) for key in PAINT_ORDER if key in overlays and overlays[key].visible)
    return _colours(shown).take(np.uint8(255) - grey if is_inverted else grey, axis=1).reshape(-1)


def outline_bits(overlays: Mapping[str, Overlay]) -> int:
    """Bits of the visible overlays that are drawn as outlines."""
    return sum(1 << bit for key, bit in LABEL_BITS.items() if key in overlays and overlays[key].outline)


def keep_edges(codes: Codes, bits: int) -> Codes:
    """The codes with ``bits`` cleared inside their regions, so that only the edge of each region is drawn."""
    codes = np.ascontiguousarray(codes)  # a sagittal plane is strided: read it once, not six times
    inside = codes & np.uint16(bits)
    inside[1:] &= codes[:-1]
    inside[:-1] &= codes[1:]
    beside = 1 if codes.shape[1] > 1 else 0
    first, last = inside[:, 0] & codes[:, beside], inside[:, -1] & codes[:, -1 - beside]
    # the rows as one long one, which is twice as quick; what touches across their ends is put right after it
    one, other = inside.reshape(-1), codes.reshape(-1)
    one[1:] &= other[:-1]
    one[:-1] &= other[1:]
    inside[:, 0], inside[:, -1] = first, last
    inside ^= codes  # the inside is part of the codes, so this takes it away
    return inside


class Picture:
    """An RGB32 picture whose pixels Qt reads straight from a numpy array that lives as long as the picture.

    Codes become numpy's own kind of index, four times as large, a few rows at a time in memory that stays in the cache.
    All of them are kept as indices once another window is asked for over the same slice, as while one is dragged.
    """

    def __init__(self) -> None:
        self._codes: Codes
        self._indices: NDArray[np.intp] | None
        self._take_memory((1, 1))

    def show(self, codes: Codes, table: NDArray[np.uint32]) -> None:
        """Take other codes, which are not to change any more, and look them up."""
        if self._pixels.shape != codes.shape:
            self._take_memory(codes.shape)
        self._codes, self._indices = codes, None
        step = len(self._few)
        for top in range(0, len(codes), step):
            rows = codes[top : top + step]
            few = self._few[: len(rows)]
            np.copyto(few, rows)
            table.take(few, out=self._pixels[top : top + step], mode="wrap")

    def look_up(self, table: NDArray[np.uint32]) -> None:
        """The same codes by another table."""
        if self._indices is None:
            self._indices = self._codes.astype(np.intp)
        np.take(table, self._indices, out=self._pixels, mode="wrap")

    def _take_memory(self, shape: tuple[int, ...]) -> None:
        height, width = shape
        self._codes, self._indices = np.zeros(shape, np.uint16), None
        self._few: NDArray[np.intp] = np.zeros((max(1, PIXELS_AT_A_TIME // max(1, width)), width), np.intp)
        self._pixels: NDArray[np.uint32] = np.zeros(shape, np.uint32)
        self.image = QImage(self._pixels.data, width, height, width * 4, QImage.Format.Format_RGB32)

    def blend(self, where: NDArray[np.intp], colour: Colour, opacity: float) -> None:
        """Lay a colour over some pixels, counted through the picture."""
        pixels = self._pixels.reshape(-1)
        under = pixels[where]
        mixed = np.full(len(where), 0xFF000000, np.uint32)
        for shift, value in zip((16, 8, 0), colour, strict=True):
            channel = (under >> np.uint32(shift)) & np.uint32(255)
            mixed |= (channel * (1 - opacity) + value * opacity + 0.5).astype(np.uint32) << np.uint32(shift)
        pixels[where] = mixed


def project(block: NDArray[np.int16], axis: int, kind: str) -> NDArray[np.int16]:
    """The plane of HU of a block of slices along ``axis``; ``kind`` is 'mip', 'minip' or 'mean' (rounded)."""
    if axis == 2:
        block = np.ascontiguousarray(block)  # read once along memory, else each voxel costs a line of the cache
    if kind == "mean":
        total = block.sum(axis=axis, dtype=np.int32)
        count = np.int32(block.shape[axis])
        return np.asarray((2 * total + count) // (2 * count)).astype(np.int16)
    found: NDArray[np.int16] = block.max(axis=axis) if kind == "mip" else block.min(axis=axis)
    return found
