"""What a tool of the planes is: it is told what the hand does, in voxels and in millimetres, and draws its own lines.

A tool is made once for the window and given to ``PlanesView.add_tool`` under its name, or to ``add_layer``. All that it
does is to ask (signals): what follows is decided by a controller, and goes through the undo stack of the open CT.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter

from sscild_desktop.core.volume import Geometry
from sscild_desktop.views.planes.plane_map import Place, PlaneMap
from sscild_desktop.views.planes.planes import Plane


@dataclass(frozen=True)
class Touch:
    """The pointer on a plane: fractional voxel (z, y, x), perhaps outside the volume, and the keys that are held."""

    where: PlaneMap
    geometry: Geometry
    px: QPointF
    voxel: Place
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier

    @property
    def plane(self) -> Plane:
        return self.where.plane

    @property
    def lps(self) -> NDArray[np.float64]:
        """The same place in millimetres of the patient."""
        return self.geometry.index_to_patient(self.voxel)

    @property
    def is_inside(self) -> bool:
        """Whether the place is in the volume."""
        return self.where.is_inside(self.voxel)


class PlaneTool:
    """Does nothing; a tool overrides what it needs. One drag is one ``press``, any ``move``, one ``release``.

    Touches of a drag are all of the plane in which it began. Middle and right button, and the wheel unless it is taken,
    keep their meaning while a tool is active.
    """

    cursor = Qt.CursorShape.CrossCursor

    def press(self, touch: Touch) -> bool:
        """The left button goes down; False leaves the drag to what the pointer does."""
        return False

    def move(self, touch: Touch) -> None:
        """The pointer moves with the button held."""

    def release(self, touch: Touch) -> None:
        """The button goes up."""

    def double_click(self, touch: Touch) -> bool:
        """A second click in the same place; False lets the plane become large. The press before it was told."""
        return False

    def hover(self, touch: Touch) -> Qt.CursorShape | None:
        """The pointer moves without a button; the cursor that it has there, None for the usual one."""
        return None

    def leave(self) -> None:
        """The pointer is on no plane any more."""

    def wheel(self, touch: Touch, steps: int) -> bool:
        """Whole notches, forwards positive; False lets the slice change."""
        return False

    def cancel(self) -> bool:
        """Esc, or another tool is taken: what is half done goes. True where there was something."""
        return False

    def paint(self, painter: QPainter, where: PlaneMap) -> None:
        """Draw over the picture in widget pixels, which ``where`` finds for voxels and millimetres."""
