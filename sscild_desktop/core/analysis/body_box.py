"""Where the body lies in the slices of a CT: the box that networks see, without table, air and loose arms."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.analysis.morphology import filled
from sscild_desktop.core.analysis.once import once
from sscild_desktop.core.volume import Volume

BODY_HU = -400
"""Skin and everything inside it is denser; the air around and most of a table's foam is not."""

BODY_STEP = 4
"""Body box is searched on every fourth pixel: a margin covers the loss."""

BODY_OPENING = 2
"""Erosion and dilation, in searched pixels, that detach a table top or a blanket from the back."""

BODY_MARGIN = 8
"""Pixels of the CT added around the body box."""


@dataclass(frozen=True)
class Box:
    """In-plane rows y0..y1 and columns x0..x1 (ends excluded) of a CT slice."""

    y0: int
    y1: int
    x0: int
    x1: int


def body_box(hu: NDArray[np.int16]) -> Box:
    """Box of the body in (z, y, x) or (y, x) HU, without table, air and loose arms; the whole slice if none is seen."""
    from scipy import ndimage

    stack = hu[None] if hu.ndim == 2 else hu[:: max(1, len(hu) // 48)]
    solid = filled(stack[:, ::BODY_STEP, ::BODY_STEP] > BODY_HU)  # a thin chest wall survives the opening
    opened = ndimage.binary_opening(solid, np.ones((1, 3, 3), bool), iterations=BODY_OPENING)
    ny, nx = hu.shape[-2:]
    boxes = [box for box in (_largest_part(plane) for plane in opened) if box is not None]
    if not boxes:
        return Box(0, ny, 0, nx)
    edges = np.asarray(boxes) * BODY_STEP
    low, high = edges[:, :2].min(0) - BODY_MARGIN - BODY_STEP, edges[:, 2:].max(0) + BODY_MARGIN + BODY_STEP
    return Box(max(int(low[0]), 0), min(int(high[0]), ny), max(int(low[1]), 0), min(int(high[1]), nx))


@once
def box_of(volume: Volume) -> Box:
    """``body_box`` of a volume: every network of slices sees the same body."""
    return body_box(volume.hu)


def _largest_part(plane: NDArray[np.bool_]) -> tuple[int, int, int, int] | None:
    """(y0, x0, y1, x1) of the largest connected part of a plane, None where there is nothing of a body's size."""
    from scipy import ndimage

    labels, count = ndimage.label(plane)
    if not count:
        return None
    sizes = np.bincount(labels.ravel())[1:]
    rows, columns = ndimage.find_objects(labels)[int(sizes.argmax())]
    if sizes.max() < plane.size // 50:
        return None
    return rows.start, columns.start, rows.stop, columns.stop
