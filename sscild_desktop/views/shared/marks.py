"""The marks of charts, told apart by their shape: on the screen, in legends and in drawings that are saved."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QPolygonF, QTransform

CORNERS = {
    "t": ((-0.5, -0.5), (0.0, 0.5), (0.5, -0.5)),
    "t1": ((-0.5, 0.5), (0.0, -0.5), (0.5, 0.5)),
    "t2": ((-0.5, -0.5), (-0.5, 0.5), (0.5, 0.0)),
    "t3": ((0.5, 0.5), (0.5, -0.5), (-0.5, 0.0)),
    "s": ((-0.5, -0.5), (0.5, -0.5), (0.5, 0.5), (-0.5, 0.5)),
    "d": ((0.0, -0.5), (-0.4, 0.0), (0.0, 0.5), (0.4, 0.0)),
    "p": ((0.0, -0.5), (-0.4755, -0.1545), (-0.2939, 0.4045), (0.2939, 0.4045), (0.4755, -0.1545)),
    "h": ((0.433, 0.25), (0.0, 0.5), (-0.433, 0.25), (-0.433, -0.25), (0.0, -0.5), (0.433, -0.25)),
    "+": (
        *((-0.5, -0.1), (-0.5, 0.1), (-0.1, 0.1), (-0.1, 0.5), (0.1, 0.5), (0.1, 0.1)),
        *((0.5, 0.1), (0.5, -0.1), (0.1, -0.1), (0.1, -0.5), (-0.1, -0.5), (-0.1, -0.1)),
    ),
    "star": (
        *((0.0, -0.5), (-0.1123, -0.1545), (-0.4755, -0.1545), (-0.1816, 0.059), (-0.2939, 0.4045)),
        *((0.0, 0.191), (0.2939, 0.4045), (0.1816, 0.059), (0.4755, -0.1545), (0.1123, -0.1545)),
    ),
    "arrow_up": (
        *((-0.125, 0.125), (0.0, 0.0), (0.125, 0.125)),
        *((0.05, 0.125), (0.05, 0.5), (-0.05, 0.5), (-0.05, 0.125)),
    ),
}
"""Corners of the marks that have some, one high and wide, y downwards: triangles, square, diamond, pentagon …"""


def _paths() -> dict[str, QPainterPath]:
    made = {"o": QPainterPath()}
    made["o"].addEllipse(QRectF(-0.5, -0.5, 1.0, 1.0))
    for name, corners in CORNERS.items():
        made[name] = QPainterPath()
        made[name].addPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))
        made[name].closeSubpath()
    made["x"] = QTransform().rotate(45).map(made["+"])
    return made


MARKS = _paths()


def paint_mark(painter: QPainter, place: QPointF, mark: str, pixels: float, pen: QPen, fill: QColor | None) -> None:
    """A mark so many pixels wide around a place; without ``fill`` it is hollow."""
    painter.setPen(pen)
    painter.setBrush(QBrush(fill) if fill is not None else QBrush())
    # the shape itself is made larger, not the painter: some programs would make its outline thicker as well
    painter.drawPath(QTransform.fromTranslate(place.x(), place.y()).scale(pixels, pixels).map(MARKS[mark]))
