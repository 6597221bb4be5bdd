"""Where a place of the volume lies in a pane: widget pixels, millimetres of the plane and voxels, with zoom and pan."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF

from sscild_desktop.core.volume import Geometry
from sscild_desktop.views.planes.planes import Plane

MIN_ZOOM, MAX_ZOOM = 0.5, 30.0
VISIBLE_SHARE = 0.96
"""How much of the pane the fitted picture fills."""

EDGE_PX = 30
"""How near to the edge of the pane a zoomed picture lets the crosshair come."""

Place = tuple[float, float, float]
"""Fractional voxel (z, y, x)."""


class PlaneMap:
    """Of one pane; ``depth`` is the slice that is seen, ``zoom`` is relative to the fitted picture."""

    def __init__(self, plane: Plane) -> None:
        self.plane = plane
        self.geometry: Geometry | None = None
        self.depth = 0
        self.width, self.height = 1, 1
        self.zoom = 1.0
        self.fitted = QRectF()
        self.centre = QPointF()

    def take(self, geometry: Geometry | None, keep_view: bool) -> QRectF:
        """Another volume or none; the box of its picture in millimetres."""
        self.geometry = geometry
        box = QRectF()
        if geometry is not None:
            rows, cols = self.plane.size(geometry.shape)
            height, width = self.plane.pixel_mm(geometry.spacing)
            box = QRectF(0, 0, cols * width, rows * height)
        if not keep_view:
            self.fitted = box
            self.fit()
        return box

    def take_body(self, body: tuple[slice, slice, slice]) -> bool:
        """What a fitted picture shows from now on; True where it is seen fitted, so that it moves."""
        if self.geometry is None:
            return False
        height, width = self.plane.pixel_mm(self.geometry.spacing)
        down, across = body[self.plane.row_axis], body[self.plane.col_axis]
        ends = [self.plane.row_of(row, self.geometry.shape) for row in (down.start, down.stop - 1)]
        left, top = across.start * width, min(ends) * height
        is_as_fitted = self.zoom == 1.0 and self.centre == self.fitted.center()
        self.fitted = QRectF(left, top, across.stop * width - left, (max(ends) + 1) * height - top)
        return is_as_fitted

    def fit(self) -> None:
        """The body, or the whole picture, in the middle of the pane."""
        self.zoom, self.centre = 1.0, self.fitted.center()

    @property
    def mm_per_px(self) -> float:
        room_x, room_y = max(self.width, 1) * VISIBLE_SHARE, max(self.height, 1) * VISIBLE_SHARE
        fitted = max(self.fitted.width() / room_x, self.fitted.height() / room_y)
        return (fitted or 1.0) / self.zoom

    @property
    def seen(self) -> QRectF:
        """Millimetres of the plane that are in the pane."""
        width, height = self.width * self.mm_per_px, self.height * self.mm_per_px
        return QRectF(self.centre.x() - width / 2, self.centre.y() - height / 2, width, height)

    def around(self, picture: QRectF) -> list[QRectF]:
        """Millimetres of the plane in the pane around a picture; how its edges are rounded leaves no pixel bare."""
        more = 2 * self.mm_per_px
        pane = self.seen.adjusted(-more, -more, more, more)
        inside = picture.adjusted(more, more, -more, -more)
        hole = inside & pane if inside.isValid() else QRectF()  # Qt cuts a box of less than nothing turned round
        if not hole.isValid():
            return [pane]
        left, top, right, bottom = pane.left(), pane.top(), pane.right(), pane.bottom()
        return [
            QRectF(left, top, right - left, hole.top() - top),
            QRectF(left, hole.bottom(), right - left, bottom - hole.bottom()),
            QRectF(left, hole.top(), hole.left() - left, hole.height()),
            QRectF(hole.right(), hole.top(), right - hole.right(), hole.height()),
        ]

    def set_zoom(self, zoom: float, about: QPointF) -> None:
        """Zoom keeping ``about`` (widget pixels) in its place."""
        fixed = self.to_mm(about)
        self.zoom = min(max(zoom, MIN_ZOOM), MAX_ZOOM)
        self.centre += fixed - self.to_mm(about)

    def pan_px(self, dx: float, dy: float) -> None:
        self.centre -= QPointF(dx, dy) * self.mm_per_px

    def away_from_sight(self, px: QPointF) -> tuple[float, float]:
        """How far a zoomed picture must move so that ``px`` is well inside the pane."""
        if self.zoom <= 1.0 or self.geometry is None:
            return 0.0, 0.0
        inner = QRectF(0, 0, self.width, self.height).adjusted(EDGE_PX, EDGE_PX, -EDGE_PX, -EDGE_PX)
        dx = min(0.0, inner.right() - px.x()) + max(0.0, inner.left() - px.x())
        dy = min(0.0, inner.bottom() - px.y()) + max(0.0, inner.top() - px.y())
        return dx, dy

    def to_mm(self, px: QPointF) -> QPointF:
        """Millimetres of the plane under a widget pixel."""
        return self.centre + (px - QPointF(self.width / 2, self.height / 2)) * self.mm_per_px

    def to_px(self, row: float, col: float) -> QPointF:
        """Widget pixel of a picture place (whole numbers are pixel centres)."""
        height, width = self.plane.pixel_mm(self.geometry.spacing) if self.geometry else (1.0, 1.0)
        mm = QPointF((col + 0.5) * width, (row + 0.5) * height)
        return (mm - self.centre) / self.mm_per_px + QPointF(self.width / 2, self.height / 2)

    def voxel_at(self, px: QPointF) -> Place | None:
        """Fractional voxel under a widget pixel on the slice that is seen, None without a volume."""
        if self.geometry is None:
            return None
        mm, (height, width) = self.to_mm(px), self.plane.pixel_mm(self.geometry.spacing)
        return self.plane.voxel(mm.y() / height - 0.5, mm.x() / width - 0.5, self.depth, self.geometry.shape)

    def part_under(self, box: QRectF) -> tuple[slice, slice, slice] | None:
        """Voxels of the slice that is seen under a part of the widget, None without a volume."""
        if self.geometry is None:
            return None
        mm, (height, width) = self.mm_per_px, self.plane.pixel_mm(self.geometry.spacing)
        left, top = self.centre.x() - self.width / 2 * mm, self.centre.y() - self.height / 2 * mm
        columns = [(left + px * mm) / width - 0.5 for px in (box.left(), box.right())]
        rows = [(top + px * mm) / height - 0.5 for px in (box.top(), box.bottom())]
        rows = sorted(self.plane.row_of(row, self.geometry.shape) for row in rows)
        part = [slice(self.depth, self.depth + 1)] * 3
        for axis, (low, high) in ((self.plane.row_axis, rows), (self.plane.col_axis, columns)):
            part[axis] = slice(max(0, round(low)), max(0, round(high) + 1))
        return part[0], part[1], part[2]

    def voxel_px(self, zyx: Place) -> QPointF:
        """Widget pixel of a voxel seen in this plane."""
        shape = self.geometry.shape if self.geometry else (1, 1, 1)
        return self.to_px(self.plane.row_of(zyx[self.plane.row_axis], shape), zyx[self.plane.col_axis])

    def lps_px(self, lps: NDArray[np.float64]) -> QPointF:
        """Widget pixel of a place in the patient (mm), seen at right angles to the plane."""
        z, y, x = (0.0, 0.0, 0.0) if self.geometry is None else map(float, self.geometry.patient_to_index(lps))
        return self.voxel_px((z, y, x))

    def is_inside(self, zyx: Place) -> bool:
        """Whether a place is in the volume."""
        shape = self.geometry.shape if self.geometry else (0, 0, 0)
        return all(-0.5 <= i < n - 0.5 for i, n in zip(zyx, shape, strict=True))
