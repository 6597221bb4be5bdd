"""A cohort figure on white paper to be saved: SVG whose text stays text, or the same made into dots as PNG."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from pyqtgraph.graphicsItems.ScatterPlotItem import Symbols
from PySide6.QtCore import QBuffer, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTransform

from sscild_desktop.core.errors import ExportFailed
from sscild_desktop.core.files import write_atomically
from sscild_desktop.views.cohort.figure_look import PAPER
from sscild_desktop.views.cohort.figure_plot import (
    BOX_HALF,
    FEWEST_FOR_A_BOX,
    MARK_SIZE,
    Dot,
    Figure,
    FigurePlot,
    line_ends,
)
from sscild_desktop.views.shared.drawing import as_dots, recorded

WIDTH, HEIGHT = 960, 720
PNG_SCALE = 3
DOTS_PER_METRE = 11811
"""300 per inch."""


def write_picture(drawing: bytes, path: Path) -> Path:
    """Write an SVG drawing as SVG or PNG, by the ending, whole or not at all; returns the name really written.

    May run in any thread. Raises ExportFailed.
    """
    makers: dict[str, Callable[[bytes], bytes]] = {".png": png, ".svg": bytes}
    make = makers.get(Path(path).suffix.lower())
    if make is None:
        raise ExportFailed("A figure is saved as .png or .svg; choose one of these endings.")
    data = make(drawing)
    return write_atomically(Path(path), lambda temporary: temporary.write_bytes(data))


def png(drawing: bytes) -> bytes:
    """The drawing made into dots, so that both are alike."""
    image = as_dots(drawing, QSize(WIDTH, HEIGHT) * PNG_SCALE)
    image.setDotsPerMeterX(DOTS_PER_METRE)
    image.setDotsPerMeterY(DOTS_PER_METRE)
    target = QBuffer()
    target.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(target, "PNG")  # type: ignore[call-overload]  # typed for bytes, takes text alone
    return bytes(target.data().data())


def svg(figure: Figure) -> bytes:
    """The figure as a drawing, its text as text. In the window's thread."""
    return recorded(QSize(WIDTH, HEIGHT), figure.title, figure.result, partial(_paint, figure))


def _paint(figure: Figure, painter: QPainter) -> None:
    """Laid out in a window that never comes to the screen, since only there sizes are worked out."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRectF(0, 0, WIDTH, HEIGHT), Qt.GlobalColor.white)
    plot = FigurePlot(PAPER)
    plot.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    plot.resize(WIDTH, HEIGHT)
    plot.show()
    try:
        plot.draw(figure)
        plot.getPlotItem().layout.activate()
        plot.scene().prepareForPaint()
        _leave_frame(plot)
        plot.scene().render(painter, QRectF(0, 0, WIDTH, HEIGHT), plot.sceneRect())
        _paint_boxes(plot, painter)
        _paint_dots(plot, painter)
    finally:
        plot.hide()
        plot.deleteLater()


def _leave_frame(plot: FigurePlot) -> None:
    """Take out the data: lines within the stretched coordinates of a plot come out misshapen in some programs."""
    plot.getPlotItem().disableAutoRange()
    plot.getPlotItem().clear()


def _paint_boxes(plot: FigurePlot, painter: QPainter) -> None:
    def line(x1: float, y1: float, x2: float, y2: float) -> None:
        painter.drawLine(plot.place_of(Dot("", x1, y1)), plot.place_of(Dot("", x2, y2)))

    for x, (_, group) in enumerate(plot.figure.boxes):
        if group.n >= FEWEST_FOR_A_BOX:
            painter.setPen(QPen(QColor(PAPER.faint), 2))
            line(x, group.low, x, group.q1)
            line(x, group.q3, x, group.high)
            for y in (group.q1, group.q3):
                line(x - BOX_HALF, y, x + BOX_HALF, y)
            for side in (x - BOX_HALF, x + BOX_HALF):
                line(side, group.q1, side, group.q3)
            painter.setPen(QPen(QColor(PAPER.text), 3))
            line(x - BOX_HALF, group.median, x + BOX_HALF, group.median)


def _paint_dots(plot: FigurePlot, painter: QPainter) -> None:
    figure = plot.figure
    ends = line_ends(figure)
    if ends is not None:
        painter.setPen(QPen(QColor(PAPER.text), 2, Qt.PenStyle.DashLine))
        painter.drawLine(*(plot.place_of(Dot("", *end)) for end in ends))
    for dot in figure.dots:
        look = PAPER.groups[dot.group if figure.is_divided else False]
        place = plot.place_of(dot)
        # the shape itself is made larger, not the painter: some programs would make its outline thicker as well
        shape = QTransform.fromTranslate(place.x(), place.y()).scale(MARK_SIZE, MARK_SIZE).map(Symbols[look.symbol])
        painter.setPen(QPen(QColor(look.colour), 1.6))
        painter.setBrush(QColor(look.colour) if look.is_filled else Qt.BrushStyle.NoBrush)
        painter.drawPath(shape)
