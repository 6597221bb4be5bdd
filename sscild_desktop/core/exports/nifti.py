"""Masks as NIfTI in the geometry of the CT."""

import errno
import gzip
import zlib
from functools import partial
from pathlib import Path

import numpy as np
import SimpleITK as sitk
from numpy.typing import NDArray

from sscild_desktop.core.files import as_text, write_atomically
from sscild_desktop.core.volume import Geometry

HEADER_BYTES = 352
"""Of a NIfTI-1 file, before one byte for each voxel of a mask."""

CHUNK = 1 << 20


def write_mask(mask: NDArray[np.uint8], geometry: Geometry, path: Path) -> Path:
    """Write a uint8 mask (z, y, x); returns the name really written."""
    image = to_image(mask, geometry)
    return write_atomically(path, lambda temporary: _write(image, temporary))


def to_image(mask: NDArray[np.uint8], geometry: Geometry) -> sitk.Image:
    """The mask with spacing, origin and direction of the CT; SimpleITK counts x, y, z where we count z, y, x."""
    image = sitk.GetImageFromArray(np.ascontiguousarray(mask, dtype=np.uint8))
    image.SetSpacing(geometry.spacing[::-1])
    image.SetOrigin(geometry.origin)
    image.SetDirection([float(value) for value in geometry.direction_matrix.ravel()])
    return image


def _write(image: sitk.Image, path: Path) -> None:
    try:
        with as_text(path) as name:
            sitk.WriteImage(image, name, useCompression=True)
    except RuntimeError as error:  # how SimpleITK tells of a path that it cannot open
        raise OSError(errno.EIO, "the mask could not be written") from error
    _refuse_cut(path, image.GetNumberOfPixels())


def _refuse_cut(path: Path, voxels: int) -> None:
    """Read the file back, as SimpleITK says nothing of a disk that was full; gzip holds a checksum of its content."""
    try:
        with gzip.open(path) as file:
            length = sum(map(len, iter(partial(file.read, CHUNK), b"")))
    except (EOFError, gzip.BadGzipFile, zlib.error):
        length = 0
    if length != HEADER_BYTES + voxels:
        raise OSError(errno.ENOSPC, "the disk may be full")
