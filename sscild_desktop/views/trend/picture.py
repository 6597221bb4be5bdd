"""The trend chart as a picture on white paper, with title and legend: PNG in twice the size, or SVG."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from pyqtgraph import mkBrush, mkPen
from pyqtgraph.graphicsItems.ScatterPlotItem import drawSymbol
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QIcon, QImage, QPainter, QPen, QPixmap

from sscild_desktop.core.course.measures import BY_KEY, label
from sscild_desktop.core.errors import ExportFailed
from sscild_desktop.core.files import write_atomically
from sscild_desktop.views.shared.drawing import as_dots, recorded
from sscild_desktop.views.trend.plot import PAPER, Look, TrendPlot
from sscild_desktop.views.trend.series import DOTTED, Scale, Style, TrendSeries, noise_band

WIDTH, HEIGHT, MARGIN = 1100, 640, 24
PNG_SCALE = 2
PIXELS_PER_POINT = 2.0
"""Of the swatches beside the check boxes."""

LINE = 22
TITLE_HEIGHT = 40
SWATCH = 34
RESEARCH = "Research use only, not a medical device"


@dataclass(frozen=True)
class TrendDrawing:
    """Everything that a picture needs: what is drawn on which axis, and the title above."""

    left: tuple[TrendSeries, ...]
    right: tuple[TrendSeries, ...]
    left_scale: Scale
    right_scale: Scale
    title: str = ""

    @property
    def series(self) -> tuple[TrendSeries, ...]:
        return tuple(one for one in (*self.left, *self.right) if one.points)


def save_picture(drawing: TrendDrawing, path: Path) -> Path:
    """Write PNG or SVG, by the ending, whole or not at all; returns the name really written."""
    writers = {".png": _write_png, ".svg": _write_svg}
    writer = writers.get(Path(path).suffix.lower())
    if writer is None:
        raise ExportFailed("A picture of the chart is saved as .png or .svg; choose one of these endings.")
    return write_atomically(Path(path), lambda temporary: writer(drawing, temporary))


def _write_png(drawing: TrendDrawing, path: Path) -> None:
    if not picture(drawing).save(str(path), "PNG"):  # type: ignore[call-overload]  # typed for bytes, takes text alone
        raise OSError(0, "the picture could not be written")


def _write_svg(drawing: TrendDrawing, path: Path) -> None:
    path.write_bytes(svg(drawing))


def picture(drawing: TrendDrawing) -> QImage:
    """The picture in twice the size, as it is copied and saved: the drawing made into dots, so that both are alike."""
    return as_dots(svg(drawing), QSize(WIDTH, HEIGHT) * PNG_SCALE)


def svg(drawing: TrendDrawing) -> bytes:
    """The picture as a drawing; its text stays text."""
    return recorded(QSize(WIDTH, HEIGHT), drawing.title or "Trend", RESEARCH, partial(_paint, drawing))


def _paint(drawing: TrendDrawing, painter: QPainter) -> None:
    """Title, chart, legend in columns, the note."""
    painter.fillRect(QRectF(0, 0, WIDTH, HEIGHT), QColor(PAPER.back))
    painter.setPen(QColor(PAPER.text))
    painter.setFont(_font(15, bold=True))
    painter.drawText(QPointF(MARGIN, 30), drawing.title or "Trend")
    area = plot_area(drawing)
    _paint_plot(drawing, painter, area)
    _paint_legend(drawing, painter, area.bottom() + 10)
    painter.setFont(_font(9))
    painter.setPen(QColor(PAPER.text))
    painter.drawText(QPointF(MARGIN, HEIGHT - 8), RESEARCH)


def plot_area(drawing: TrendDrawing) -> QRectF:
    """Where the chart itself is: between title and legend."""
    return QRectF(MARGIN, TITLE_HEIGHT, WIDTH - 2 * MARGIN, HEIGHT - TITLE_HEIGHT - _legend_height(drawing) - MARGIN)


def _font(size: int, bold: bool = False) -> QFont:
    font = QFont()
    font.setPixelSize(size + 3)
    font.setBold(bold)
    return font


def _paint_plot(drawing: TrendDrawing, painter: QPainter, area: QRectF) -> None:
    """Laid out in a window that never comes to the screen, since only there sizes are worked out."""
    plot = TrendPlot(PAPER)
    plot.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    plot.resize(area.size().toSize())
    plot.show()
    try:
        plot.draw(drawing.left, drawing.right, drawing.left_scale, drawing.right_scale)
        plot.getPlotItem().layout.activate()
        plot.scene().prepareForPaint()
        plot.scene().render(painter, area, plot.sceneRect())
    finally:
        plot.hide()
        plot.deleteLater()


def _columns(drawing: TrendDrawing) -> int:
    widest = max((QFontMetricsF(_font(10)).horizontalAdvance(_words(one)) for one in drawing.series), default=1.0)
    return max(1, int((WIDTH - 2 * MARGIN) // (widest + SWATCH + 28)))


def _words(series: TrendSeries) -> str:
    return label(BY_KEY[series.measure.key])


def _notes(drawing: TrendDrawing) -> list[str]:
    """The words for the band, if there is one, then those for dotted lines."""
    band = noise_band(drawing.left)
    return ([band[2]] if band else []) + ([DOTTED] if any(one.gaps for one in drawing.series) else [])


def _legend_rows(drawing: TrendDrawing) -> int:
    return -(-len(drawing.series) // _columns(drawing))


def _legend_height(drawing: TrendDrawing) -> float:
    return (_legend_rows(drawing) + bool(_notes(drawing))) * LINE + 14.0


def _paint_legend(drawing: TrendDrawing, painter: QPainter, top: float) -> None:
    columns = _columns(drawing)
    width = (WIDTH - 2 * MARGIN) / columns
    painter.setFont(_font(10))
    for index, one in enumerate(drawing.series):
        place = QPointF(MARGIN + index % columns * width, top + index // columns * LINE + LINE / 2)
        paint_swatch(painter, QRectF(place.x(), place.y() - 8, SWATCH - 6, 16), one.style, PAPER)
        painter.setPen(QColor(PAPER.text))
        painter.drawText(QPointF(place.x() + SWATCH, place.y() + 4.5), _words(one))
    row = top + _legend_rows(drawing) * LINE + LINE / 2
    if noise_band(drawing.left) is not None:
        paint_band(painter, QRectF(MARGIN, row - 6, SWATCH - 6, 12), PAPER)
    painter.setPen(QColor(PAPER.text))
    painter.drawText(QPointF(MARGIN + SWATCH, row + 4.5), ".  ".join(_notes(drawing)))


def paint_swatch(painter: QPainter, box: QRectF, style: Style, look: Look) -> None:
    """The line and the mark of a measure, as in the chart."""
    colour = QColor(*(style.dark if look.is_dark else style.light))
    painter.save()
    pen = QPen(colour, 2, Qt.PenStyle.DashLine if style.is_dashed else Qt.PenStyle.SolidLine)
    painter.setPen(pen)
    painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()))
    painter.translate(box.center())
    inside = QColor(look.back) if style.is_dashed else colour
    drawSymbol(painter, style.mark, 10, mkPen(colour, width=1.8), mkBrush(inside))
    painter.restore()


def paint_band(painter: QPainter, box: QRectF, look: Look) -> None:
    """The shaded piece that stands for measurement noise."""
    painter.save()
    painter.fillRect(box, QColor(*look.band, 60))
    painter.setPen(QPen(QColor(*look.band, 180), 1, Qt.PenStyle.DotLine))
    painter.drawLine(box.topLeft(), box.topRight())
    painter.drawLine(box.bottomLeft(), box.bottomRight())
    painter.restore()


def swatch_icon(style: Style, look: Look) -> QIcon:
    """The swatch for a check box."""
    return QIcon(_pixmap(lambda painter, box: paint_swatch(painter, box, style, look)))


def band_pixmap(look: Look) -> QPixmap:
    return _pixmap(lambda painter, box: paint_band(painter, box.adjusted(0, 2, 0, -2), look))


def _pixmap(paint: Callable[[QPainter, QRectF], None]) -> QPixmap:
    box = QRectF(0, 0, 28, 16)
    pixmap = QPixmap(box.size().toSize() * PIXELS_PER_POINT)
    pixmap.setDevicePixelRatio(PIXELS_PER_POINT)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint(painter, box)
    painter.end()
    return pixmap
