"""How a measurement looks on a plane, and what of it is under the pointer."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF
from PySide6.QtGui import QColor, QPainter, QPen

from sscild_desktop.core.measuring.shapes import AREAS, Measurement
from sscild_desktop.core.volume import Geometry
from sscild_desktop.views.planes import annotations
from sscild_desktop.views.planes.plane_map import PlaneMap

COLOUR, CHOSEN = QColor(190, 255, 90), QColor(255, 255, 255)
HANDLE_PX, GRAB_PX, POINT_PX, TEXT_PX = 3.0, 7.0, 6.0, 10.0
WHOLE = -1
"""In the place of a handle: the shape as a whole is held."""

LINES, PAD_PX, BACK = 2, 4.0, QColor(0, 0, 0, 130)
"""Of the numbers mean, spread and area stand on the picture; the list has all."""


def corners_px(shape: Measurement, where: PlaneMap, geometry: Geometry) -> list[QPointF]:
    """The handles: the points themselves, of an area all four corners, those that were drawn first."""
    voxels = [(float(z), float(y), float(x)) for z, y, x in shape.voxels(geometry)]
    points = [where.voxel_px(voxel) for voxel in voxels]
    if shape.kind in AREAS:
        one, other = points
        points += [QPointF(one.x(), other.y()), QPointF(other.x(), one.y())]
    return points


def is_on(shape: Measurement, where: PlaneMap) -> bool:
    """Whether it belongs to the slice that is seen."""
    geometry = where.geometry
    return geometry is not None and shape.axis == where.plane.axis and shape.slice_index(geometry) == where.depth


def held_part(shape: Measurement, where: PlaneMap, px: QPointF) -> int | None:
    """The handle under a pixel, or ``WHOLE`` on one of its lines; None where it is not."""
    if where.geometry is None:
        return None
    points = corners_px(shape, where, where.geometry)
    near = [(_distance(point, px), number) for number, point in enumerate(points)]
    if min(near)[0] <= GRAB_PX:
        return min(near)[1]
    return WHOLE if any(_from_line(line, px) <= GRAB_PX - 2 for line in _lines(shape, points)) else None


def _distance(one: QPointF, other: QPointF) -> float:
    return math.hypot(one.x() - other.x(), one.y() - other.y())


def _from_line(line: QLineF, px: QPointF) -> float:
    """Distance from the nearest point of a line, not of its continuation."""
    along, length = line.p2() - line.p1(), line.length()
    if not length:
        return _distance(line.p1(), px)
    share = QPointF.dotProduct(px - line.p1(), along) / length**2
    return _distance(line.pointAt(min(max(share, 0.0), 1.0)), px)


def _lines(shape: Measurement, points: Sequence[QPointF]) -> list[QLineF]:
    """The edges: of an ellipse as a polygon of many."""
    if shape.kind == "ellipse":
        box = QRectF(points[0], points[1]).normalized()
        turns = [math.tau * n / 48 for n in range(49)]
        around = [box.center() + QPointF(math.cos(t) * box.width(), math.sin(t) * box.height()) / 2 for t in turns]
        return [QLineF(one, other) for one, other in zip(around, around[1:], strict=False)]
    if shape.kind == "rectangle":
        one, other, third, fourth = points
        ring = (one, fourth, other, third, one)
        return [QLineF(a, b) for a, b in zip(ring, ring[1:], strict=False)]
    return [QLineF(a, b) for a, b in zip(points, points[1:], strict=False)]


def paint_shape(painter: QPainter, where: PlaneMap, shape: Measurement, text: str, is_chosen: bool = False) -> None:
    """Lines with a dark edge, handles, and the numbers beside the last point."""
    if where.geometry is None:
        return
    points = corners_px(shape, where, where.geometry)
    lines = _lines(shape, points) or _cross(points[0])
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for width, colour in ((3.4, annotations.SHADOW), (1.4, CHOSEN if is_chosen else COLOUR)):
        painter.setPen(QPen(colour, width))
        painter.drawLines(lines)
    if is_chosen:
        for point in points:
            painter.fillRect(QRectF(-HANDLE_PX, -HANDLE_PX, 2 * HANDLE_PX, 2 * HANDLE_PX).translated(point), CHOSEN)
    painter.restore()
    _paint_text(painter, where, shape, points, text)


def _cross(place: QPointF) -> list[QLineF]:
    x, y = QPointF(POINT_PX, 0), QPointF(0, POINT_PX)
    return [QLineF(place - x, place + x), QLineF(place - y, place + y)]


def _paint_text(painter: QPainter, where: PlaneMap, shape: Measurement, points: Sequence[QPointF], text: str) -> None:
    """On a dark field, that it can be read over bone: below an area, else beside the shape; always in the pane."""
    if not text:
        return
    short = "\n".join(text.split(", ")[:LINES])
    painter.setFont(annotations.small_font())
    size = painter.fontMetrics().size(0, short).toSizeF() + QSizeF(2 * PAD_PX, 2)
    place = _place_of_text(shape, points)
    left = min(max(place.x(), 2.0), where.width - size.width() - 2)
    top = min(max(place.y(), 2.0), where.height - size.height() - 2)
    box = QRectF(QPointF(left, top), size)
    painter.fillRect(box, BACK)
    annotations.changing_text(painter, box.adjusted(PAD_PX, 1, 0, 0), (0.0, 0.0), short)


def _place_of_text(shape: Measurement, points: Sequence[QPointF]) -> QPointF:
    """The upper left corner."""
    if shape.kind in AREAS:
        return QPointF(min(one.x() for one in points), max(one.y() for one in points) + TEXT_PX)
    anchor = points[1] if shape.kind == "angle" else max(points, key=lambda one: (one.x(), one.y()))
    return anchor + QPointF(TEXT_PX, -TEXT_PX)
