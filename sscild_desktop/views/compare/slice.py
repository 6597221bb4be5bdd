"""A plane of one side of a comparison: a SliceView with a heading, a layer, and the pointer of the other side."""

from PySide6.QtCore import QPointF, QRectF, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from sscild_desktop.core.volume import Geometry
from sscild_desktop.core.wording import minus
from sscild_desktop.state.linked_pair import Place
from sscild_desktop.state.palette import TEXT
from sscild_desktop.views.compare.layers import DifferenceLayer, LayerPicture
from sscild_desktop.views.planes import annotations
from sscild_desktop.views.planes.lookup import DisplayVolume
from sscild_desktop.views.planes.picture_item import PictureItem
from sscild_desktop.views.planes.planes import Plane, lps_text
from sscild_desktop.views.planes.slice_view import SliceView
from sscild_desktop.views.shared.theme import scaled_px

GHOST_PX, NOTE_UP = 7.0, 38
WAYS = (("cranial", "caudal"), ("posterior", "anterior"), ("to the left", "to the right"))
OFF_SLICE_MM = 2.0
"""From this distance on the matching place is said to lie off the slice that is shown."""


class CompareSlice(SliceView):
    """``cursor_moved`` carries the voxel under the pointer, None when it leaves."""

    cursor_moved = Signal(object)
    view_moved = Signal()

    def __init__(self, plane: Plane, parent: QWidget | None = None) -> None:
        super().__init__(plane, parent)
        self.note = ""
        self._ghost: Place | None = None
        self._layer: DifferenceLayer | None = None
        self._drawn: tuple[object, ...] = ()
        self._over = PictureItem()
        self._over.picture = LayerPicture()  # type: ignore[assignment]  # all that is asked of it is an image
        self.items.append(self._over)
        self.range_changed.connect(self.view_moved)

    def set_volume(self, display: DisplayVolume | None, geometry: Geometry | None, keep_view: bool = False) -> None:
        """Another volume, or nothing; what lay over the old one goes."""
        self._ghost, self._layer, self._drawn = None, None, ()
        self._over.is_empty = True
        super().set_volume(display, geometry, keep_view)
        self._over.box = self._item.box

    # -- the layer -----------------------------------------------------------------------------------------------

    def set_layer(self, layer: DifferenceLayer | None) -> None:
        """A layer on the grid of the volume, or none."""
        self._layer = layer
        self._over.is_empty = layer is None
        self.viewport().update()

    def _make_layer(self) -> None:
        wanted = (self._layer, self.crosshair[self.plane.axis])
        if self._layer is not None and self.geometry_ is not None and wanted != self._drawn:
            self._over.picture.show(self._layer.pixels(self.plane, wanted[1]))  # type: ignore[call-arg,arg-type]
            self._drawn = wanted

    def paintEvent(self, event: QPaintEvent) -> None:
        self._make_layer()
        super().paintEvent(event)

    # -- the pointer ---------------------------------------------------------------------------------------------

    def set_cursor_place(self, px: QPointF | None) -> None:
        super().set_cursor_place(px)
        self._ghost = None
        zyx = self.voxel_at(px) if px is not None else None
        self.cursor_moved.emit(zyx if zyx is not None and self.is_inside(zyx) else None)

    def show_ghost(self, zyx: Place | None) -> None:
        """Where the pointer of the other side is here."""
        self._ghost = zyx
        self.viewport().update()

    def cursor_text(self) -> str:
        """HU and place under the pointer, or under that of the other side."""
        if self._ghost is None:
            return super().cursor_text()
        if self.display is None or self.geometry_ is None or not self.is_inside(self._ghost):
            return "The matching place is outside this scan"
        z, y, x = (round(i) for i in self._ghost)
        place = self.geometry_.index_to_patient(self._ghost)
        text = minus(f"{int(self.display.hu[z, y, x])} HU") + f"\n{lps_text(place)}"
        return f"{self._off_slice()}{text}"

    def _off_slice(self) -> str:
        """Says that the matching place does not lie on the slice that is shown."""
        axis = self.plane.axis
        if self._ghost is None or self.geometry_ is None:
            return ""
        off = (self._ghost[axis] - self.crosshair[axis]) * self.geometry_.spacing[axis]
        if abs(off) < max(OFF_SLICE_MM, self.geometry_.spacing[axis]):
            return ""
        way = WAYS[axis][0 if off > 0 else 1]
        return f"Matching place {abs(off):.0f} mm {way} of this slice\n"

    # -- painting ------------------------------------------------------------------------------------------------

    def paint_over(self, painter: QPainter, size: QRectF) -> None:
        super().paint_over(painter, size)
        if self.display is None:
            return
        if self._layer is not None:
            self._layer.paint_legend(painter, size)
        if self._ghost is not None and self.is_inside(self._ghost):
            _paint_ghost(painter, self.voxel_px(self._ghost))
        if self.note:
            above = size.adjusted(0, 0, 0, -scaled_px(NOTE_UP))
            annotations.shadow_text(painter, above, (0.5, 1.0), self.note, bold=True)


def _paint_ghost(painter: QPainter, place: QPointF) -> None:
    """A ring with a dot: the pointer of the other side."""
    for width, colour in ((3.0, annotations.SHADOW), (1.4, QColor(*TEXT))):
        painter.setPen(QPen(colour, width))
        painter.drawEllipse(place, GHOST_PX, GHOST_PX)
        painter.drawPoint(place)
