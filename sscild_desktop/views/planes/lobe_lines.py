"""Borders between lobes as thin lines in a picture, found for the plane that is shown."""

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.classes import Colour
from sscild_desktop.state.viewing import Overlay
from sscild_desktop.views.planes.lookup import DisplayVolume, Picture, shown_opacity
from sscild_desktop.views.planes.planes import Plane


def lobe_borders(labels: NDArray[np.uint8]) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Rows and columns of the pixels of a lobe whose next pixel to the right or below is of another lobe."""
    found = np.zeros(labels.shape, bool)
    _mark(found[:-1], labels[:-1], labels[1:])
    _mark(found[:, :-1], labels[:, :-1], labels[:, 1:])
    rows, columns = np.divmod(np.flatnonzero(found), max(1, labels.shape[1]))
    return rows, columns


def _mark(found: NDArray[np.bool_], one: NDArray[np.uint8], other: NDArray[np.uint8]) -> None:
    """Adds where both are lobes, and not the same one."""
    differ = one != other
    differ &= np.minimum(one, other) > 0
    found |= differ


def draw_borders(
    picture: Picture, labels: NDArray[np.uint8], colour: Colour, opacity: float, top: int = 0, left: int = 0
) -> None:
    """Lay the borders between labels, which are those of the picture from the row ``top`` and ``left`` on, over it."""
    rows, columns = lobe_borders(labels)
    picture.blend((rows + top) * picture.image.width() + columns + left, colour, opacity)


def draw_lobes(picture: Picture, plane: Plane, display: DisplayVolume, index: int, look: Overlay) -> None:
    """The borders, where lobes are known, laid over the picture of a plane."""
    if display.lobes is None:
        return
    labels, (down, across) = display.lobe_labels(plane.axis, index)
    top = picture.image.height() - down.stop if plane.is_flipped else down.start
    draw_borders(picture, plane.picture(labels), look.colour, shown_opacity(look), top, across.start)
