"""Masks as NIfTI in the geometry of the CT."""

from pathlib import Path

import numpy as np
import SimpleITK as sitk
from numpy.typing import NDArray

from sscild_desktop.core.files import write_atomically
from sscild_desktop.core.volume import Geometry


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
        sitk.WriteImage(image, str(path), useCompression=True)
    except RuntimeError as error:  # how SimpleITK tells of a full disk or a path it cannot open
        raise OSError(0, "the mask could not be written") from error
