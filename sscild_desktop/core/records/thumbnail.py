"""A small picture of a volume for lists: the middle coronal plane in the lung window, as a PNG."""

import io

import numpy as np

from sscild_desktop.core.volume import Volume, lung_grey

SIZE = (232, 168)
"""Width and height in pixels."""

TISSUE_HU, TISSUE_SHARE = -300, 0.15
"""A row with this share of voxels denser than this is body, or table."""


def thumbnail(volume: Volume) -> bytes:
    """PNG of the coronal plane through the middle of the body, head up, the patient's right on the left."""
    from PIL import Image

    plane = volume.hu[::-1, _middle(volume), :]
    grey = lung_grey(plane).astype(np.uint8)
    dz, _, dx = volume.geometry.spacing
    width_mm, height_mm = plane.shape[1] * dx, plane.shape[0] * dz
    scale = min(SIZE[0] / width_mm, SIZE[1] / height_mm)
    size = (max(1, round(width_mm * scale)), max(1, round(height_mm * scale)))
    picture = Image.new("L", SIZE, 0)
    small = Image.fromarray(grey).resize(size, Image.Resampling.BILINEAR)
    picture.paste(small, ((SIZE[0] - size[0]) // 2, (SIZE[1] - size[1]) // 2))
    out = io.BytesIO()
    picture.save(out, format="PNG")
    return out.getvalue()


def _middle(volume: Volume) -> int:
    """Row in the middle of the body in the middle slice: of the thickest piece, so that a table is left out."""
    filled = (volume.hu[volume.geometry.shape[0] // 2] > TISSUE_HU).mean(axis=1) > TISSUE_SHARE
    edges = np.flatnonzero(np.diff(np.concatenate(([False], filled, [False]))))
    pieces = edges.reshape(-1, 2)
    if not len(pieces):
        return volume.geometry.shape[1] // 2
    first, last = pieces[np.argmax(pieces[:, 1] - pieces[:, 0])]
    return int(first + last) // 2
