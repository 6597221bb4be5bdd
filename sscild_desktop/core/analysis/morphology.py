"""Quick binary morphology for whole volumes: dilation by shifted copies, ten times faster than a filter per voxel.

A step is one voxel; in-plane steps alternate between four and eight neighbours, which makes an octagon, and steps
along the slices are taken as often as the millimetres ask for. Outside the array there is nothing to grow from and
nothing to erode by. Masks grow as bits, eight slices a byte, so that a step moves an eighth of the memory.
"""

from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

Voxel = TypeVar("Voxel", bound=np.generic)

Mask = NDArray[np.bool_]
Bits = NDArray[np.uint8]
"""A mask with eight slices in a byte (slices / 8, y, x), the first in the lowest bit; what is beyond the last is 0."""

Spacing = tuple[float, float, float]

SLAB = 16
"""Slices that are counted at once: a whole volume would be copied as numbers of eight bytes."""


def packed(mask: Mask) -> Bits:
    """The bits of a mask (slice by slice, five times quicker than ``numpy.packbits`` along the first axis)."""
    bits = np.zeros((-(-len(mask) // 8), *mask.shape[1:]), np.uint8)
    for index, plane in enumerate(mask):
        bits[index // 8] |= plane.view(np.uint8) << np.uint8(index % 8)
    return bits


def unpacked(bits: Bits, slices: int) -> Mask:
    """The mask of so many slices again."""
    mask = np.empty((slices, *bits.shape[1:]), bool)
    for index, plane in enumerate(mask):
        np.not_equal(bits[index // 8] & np.uint8(1 << index % 8), 0, out=plane)
    return mask


def dilate(mask: Mask, mm: float, spacing: Spacing) -> Mask:
    """``mask`` grown by about ``mm`` in every direction, the in-plane spacing taken as isotropic."""
    return unpacked(grown(packed(mask), mm, spacing), len(mask))


def grown(bits: Bits, mm: float, spacing: Spacing) -> Bits:
    """``dilate`` for bits; what grows beyond the last slice has no part in any slice that there is."""
    out = bits.copy()
    in_plane, along = round(mm / spacing[1]), round(mm / spacing[0])
    for step in range(max(in_plane, along)):
        if step < in_plane:
            grow_plane(out, square=step % 2 == 1)
        if (step + 1) * along // max(in_plane, along) > step * along // max(in_plane, along):
            _grow_along(out)
    return out


def _grow_along(bits: Bits) -> None:
    """One slice up and down, in place."""
    before = bits.copy()
    bits |= before << 1
    bits |= before >> 1
    bits[1:] |= before[:-1] >> 7
    bits[:-1] |= before[1:] << 7


def erode(mask: Mask, mm: float, spacing: Spacing) -> Mask:
    """``mask`` shrunk by about ``mm``; the border of the array is not eaten into."""
    return ~dilate(~mask, mm, spacing)


def close_gaps(mask: Mask, mm: float, spacing: Spacing) -> Mask:
    """Closing: gaps narrower than twice ``mm`` are filled, borders stay where they were."""
    return erode(dilate(mask, mm, spacing), mm, spacing)


def open_plane(mask: Mask, mm: float, spacing: Spacing) -> Mask:
    """Opening by a square of about ``mm`` in the axial slice: what is thinner vanishes."""
    out = packed(mask)
    sides = [max(round(mm / spacing[axis]), 1) for axis in (1, 2)]
    for axis, side in zip((1, 2), sides, strict=True):
        _slide(out, axis, side - 1)
    out = ~out
    for axis, side in zip((1, 2), sides, strict=True):
        _slide(out, axis, 1 - side)
    return unpacked(~out, len(mask))


def _slide(bits: Bits, axis: int, by: int) -> None:
    """In place: true only where all of the next ``by`` voxels along ``axis`` are; backwards where ``by`` is negative
    and for the complement, which makes an opening of both."""
    view = np.moveaxis(bits, axis, 0)
    source = np.moveaxis(bits.copy(), axis, 0)
    for shift in range(1, abs(by) + 1):
        if by > 0:
            view[:-shift] &= source[shift:]
            view[-shift:] = 0
        else:
            view[shift:] &= source[:-shift]


def grow_plane(mask: Mask | Bits, square: bool) -> None:
    """One pixel in each slice, in place: to all eight sides, or to the four that share an edge."""
    before = mask.copy()
    _grow_axis(mask, before, 1)
    _grow_axis(mask, mask.copy() if square else before, 2)


def _grow_axis(mask: Mask | Bits, source: Mask | Bits, axis: int) -> None:
    """One voxel along ``axis`` in both directions, in place."""
    target, origin = np.moveaxis(mask, axis, 0), np.moveaxis(source, axis, 0)
    target[1:] |= origin[:-1]
    target[:-1] |= origin[1:]


def inner(mask: Mask) -> Mask:
    """``mask`` without the voxels that touch others by a face, an edge or a corner."""
    others = ~mask
    for axis in range(3):
        _grow_axis(others, others.copy(), axis)
    return ~others


def enclosed(mask: Mask) -> Mask:
    """Parts of ``mask`` that do not hang together with the border of their axial slice."""
    from scipy import ndimage

    labels, count = ndimage.label(mask, IN_PLANE)
    is_inside = np.ones(count + 1, bool)
    is_inside[0] = False
    for edge in (labels[:, 0], labels[:, -1], labels[:, :, 0], labels[:, :, -1]):
        is_inside[edge] = False
    return of_parts(is_inside, labels)


def filled(mask: Mask) -> Mask:
    """``mask`` with what it encloses in each slice, as scipy's filling of holes slice by slice, but at once."""
    return mask | enclosed(~mask)


def part_sizes(labels: NDArray[np.int32], count: int) -> NDArray[np.int64]:
    """Voxels of each of ``count`` labelled parts of a volume; those of 0 are the rest."""
    sizes = np.zeros(count + 1, np.int64)
    for first in range(0, len(labels), SLAB):
        sizes += np.bincount(labels[first : first + SLAB].ravel(), minlength=count + 1)
    return sizes


def of_parts(values: NDArray[Voxel], labels: NDArray[np.int32]) -> NDArray[Voxel]:
    """``values[labels]``, slice by slice: the value of each voxel's part."""
    out = np.empty(labels.shape, values.dtype)
    for plane, parts in zip(out, labels, strict=True):
        np.take(values, parts, out=plane, mode="clip")
    return out


def squares_to(mask: Mask, reach: int) -> NDArray[np.uint8]:
    """Squared distance in voxels to the nearest of ``mask``, exact up to ``reach`` (at most 9), just beyond it after.

    Several times quicker than the whole distance transform, because nothing is looked for farther away.
    """
    most = np.uint8((reach + 1) ** 2)
    found = np.where(mask, np.uint8(0), most)
    for axis in range(3):
        target = np.moveaxis(found, axis, 0)
        before = target.copy()
        for step in range(1, min(reach + 1, len(before))):
            square = np.uint8(step * step)
            np.minimum(target[step:], before[:-step] + square, out=target[step:])
            np.minimum(target[:-step], before[step:] + square, out=target[:-step])
    return found


def coarse(mask: NDArray[Voxel], step: int) -> NDArray[Voxel]:
    """Every ``step``-th pixel in plane."""
    return np.ascontiguousarray(mask[:, ::step, ::step])


def fine(mask: NDArray[Voxel], step: int, shape: tuple[int, ...]) -> NDArray[Voxel]:
    """Each pixel repeated ``step`` times in plane, cut to ``shape``: the way back from ``coarse``.

    Written by assignments, because ``np.repeat`` keeps the interpreter from the window until it has ended.
    """
    slices, rows, columns = mask.shape
    full = np.empty((slices, rows, step, columns * step), mask.dtype)
    for x in range(step):
        full[:, :, 0, x::step] = mask
    full[:, :, 1:] = full[:, :, :1]
    return full.reshape(slices, rows * step, columns * step)[:, : shape[1], : shape[2]]


IN_PLANE = np.zeros((3, 3, 3), dtype=bool)
"""Neighbours within the axial slice only, for labelling slice by slice in one call."""
IN_PLANE[1] = [[0, 1, 0], [1, 1, 1], [0, 1, 0]]
