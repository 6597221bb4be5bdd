"""Masks in image files: NIfTI, NRRD (with the names that 3D Slicer writes) and MetaImage."""

import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.decoding.reasons import NotUsable
from sscild_desktop.core.dicom.images.header import SMALL_BYTES
from sscild_desktop.core.dicom.images.imagefile import header_of
from sscild_desktop.core.dicom.images.stored import planes
from sscild_desktop.core.dicom.stack import canonical
from sscild_desktop.core.errors import InputRefused
from sscild_desktop.core.evaluate.grid import onto_grid
from sscild_desktop.core.evaluate.masks import MOST_LABELS, Label, ReaderMask
from sscild_desktop.core.volume import Geometry

ENDINGS = (".nii", ".nii.gz", ".nrrd", ".mha")
ROOM, MOST_LAYERS = 4, 64
"""A mask may unpack to so many times the CT's voxels, as masks pack well; 3D Slicer writes fewer layers."""

SLICER = re.compile(r"Segment(\d+)_(Name|LabelValue|Layer)\s*:?=(.*)")
"""How 3D Slicer names the segments of a .seg.nrrd file in its header."""

Stored = tuple[NDArray[Any], tuple[int, int, int], tuple[float, ...], NDArray[np.float64], NDArray[np.float64]]
"""Voxels (layer, slice, row, column), shape, spacing, corner and axes in LPS, the axes in the order of the array."""


def read_image_mask(path: Path, ct: Geometry) -> ReaderMask:
    """The labels of an image file on the grid of the CT. Raises InputRefused with the reason."""
    try:
        stored, names = _stored(path, ct)
        values, shape, spacing, corner, axes = stored
        geometry, order, flips = canonical(shape, spacing, corner, np.ascontiguousarray(axes))
    except NotUsable as reason:
        raise InputRefused(f"{path.name} cannot be read as a mask: {reason}.", path) from None
    steps = tuple(slice(None, None, -1) if flip else slice(None) for flip in flips)
    turned = [_labels(one, path).transpose(tuple(int(i) for i in np.argsort(order)))[steps] for one in values]
    layers = tuple(np.ascontiguousarray(onto_grid(one, geometry, ct)) for one in turned)
    return ReaderMask(path.name, layers, _listed(layers, names))


def _stored(path: Path, ct: Geometry) -> tuple[Stored, dict[tuple[int, int], str]]:
    """The voxels, read apart from the program, with 3D Slicer's names of (layer, value)."""
    header = header_of(path)
    if len(header.shape) != 3:
        raise NotUsable(f"it has {len(header.shape)} dimensions, not three; save one volume of labels by itself")
    if header.kind.kind == "V" or header.channels > MOST_LAYERS:
        raise NotUsable("it is a colour or vector image, not labels")
    columns, rows, slices = header.shape
    room = ROOM * int(np.prod(ct.shape)) * header.channels * header.kind.itemsize
    with planes(path, replace(header, harmless_bytes=max(SMALL_BYTES, room)), 0, slices) as shared:
        stored = shared.copy()
    layered = np.moveaxis(stored, -1, 0) if header.channels > 1 else stored[None]
    if (header.slope, header.intercept) != (1.0, 0.0):
        layered = layered * header.slope + header.intercept
    lps = np.diag([-1.0, -1.0, 1.0]) @ header.affine
    spacing = np.linalg.norm(lps[:, :3], axis=0)
    axes = (lps[:, :3] / spacing).T[::-1]
    place = (slices, rows, columns), tuple(spacing[::-1].tolist()), lps[:, 3], axes
    return (layered, *place), _slicer(header.head)


def _slicer(head: bytes) -> dict[tuple[int, int], str]:
    """Names by layer and value, as the header's own lines have them."""
    found: dict[str, dict[str, str]] = {}
    for line in head.decode("utf-8", "replace").splitlines():
        match = SLICER.match(line)
        if match:
            found.setdefault(match[1], {})[match[2]] = match[3].strip()
    whole = [one for one in found.values() if one.get("LabelValue", "").isdigit()]
    return {(int(one.get("Layer") or 0), int(one["LabelValue"])): one.get("Name", "") for one in whole}


def _labels(stored: NDArray[Any], path: Path) -> NDArray[np.uint8]:
    """The stored values as labels 0..255. Raises InputRefused for what is a CT or holds fractions."""
    low, high = stored.min(initial=0), stored.max(initial=0)
    if not (np.isfinite(low) and np.isfinite(high)) or low < 0 or high > 255:
        raise InputRefused(
            f"{path.name} holds values from {low:g} to {high:g}: that is no mask of labels 0 to 255.", path
        )
    labels = stored.astype(np.uint8)
    if stored.dtype.kind == "f" and (stored != labels).any():
        raise InputRefused(f"{path.name} holds fractions, not labels; save the mask with whole numbers.", path)
    return labels


def _listed(layers: tuple[NDArray[np.uint8], ...], names: dict[tuple[int, int], str]) -> tuple[Label, ...]:
    """Every value that was drawn, and those that the header names although nothing was."""
    drawn = {(place, value) for place, layer in enumerate(layers) for value in _values(layer)}
    listed = sorted(one for one in drawn | set(names) if one[1] > 0 and one[0] < len(layers))
    if len(listed) > MOST_LABELS:
        raise InputRefused(f"The file holds {len(listed)} different values; that is no mask of labels.")
    if len(layers) == 1:
        return tuple(Label(value, names.get((0, value), ""), 0, value) for _, value in listed)
    return tuple(Label(n, names.get(one, ""), *one) for n, one in enumerate(listed, start=1))


def _values(layer: NDArray[np.uint8]) -> list[int]:
    """The values that occur, counted slice by slice: counting all at once needs eight times the memory."""
    counts = sum((np.bincount(one.ravel(), minlength=256) for one in layer), np.zeros(256, np.intp))
    return [int(value) for value in np.flatnonzero(counts)]


def holds_labels(path: Path) -> bool:
    """Whether the door for CTs turns the file away because it holds labels or 8-bit values."""
    from sscild_desktop.core.dicom.images.imagefile import read_image_series
    from sscild_desktop.core.dicom.places import Place

    try:
        read_image_series(Place(str(path)))
    except NotUsable as reason:
        return "labels" in str(reason)
    return False
