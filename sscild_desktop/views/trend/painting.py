"""How the trend is painted, on screen and paper alike: days below, an axis on each side, noise band, lines, gaps."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen

from sscild_desktop.core.classes import Colour
from sscild_desktop.views.shared.frame import Axis, Frame, no_numbers, upright_numbers
from sscild_desktop.views.shared.language import tr
from sscild_desktop.views.shared.marks import paint_mark
from sscild_desktop.views.trend.day_axis import day_ticks
from sscild_desktop.views.trend.series import Scale, TrendSeries, axis_range, noise_band

MARK_PX = 11.0
LEAST_DAYS = 120
"""Two visits of one week are drawn apart, but not over the whole width."""


@dataclass(frozen=True)
class Look:
    """Colours of everything that is no series, and which of a series' two colours is used."""

    back: str
    text: str
    grid: str
    band: Colour
    is_dark: bool
    hint_colours: tuple[str, str] = ("#ffffff", "#c9d3dc")
    line_px: float = 2.0
    grid_alpha: int = 60

    def colour(self, series: TrendSeries) -> QColor:
        return QColor(*(series.style.dark if self.is_dark else series.style.light))


PAPER = Look("#ffffff", "#1f2a37", "#c9d3dc", (120, 130, 145), False, line_px=3.2, grid_alpha=190)


@dataclass(frozen=True)
class TrendDrawing:
    """What is drawn on which axis, and the title above a picture of it."""

    left: tuple[TrendSeries, ...]
    right: tuple[TrendSeries, ...]
    left_scale: Scale
    right_scale: Scale
    title: str = ""

    @property
    def series(self) -> tuple[TrendSeries, ...]:
        """Those that have a value, left ones first."""
        return tuple(one for one in (*self.left, *self.right) if one.points)

    def is_right(self, series: TrendSeries) -> bool:
        """Whether its values belong to the right axis."""
        return any(one is series for one in self.right)


def frame_of(drawing: TrendDrawing, area: QRectF, metrics: QFontMetricsF) -> Frame:
    """The axes of a drawing in an area."""
    band = noise_band(drawing.left)
    return Frame(
        area,
        metrics,
        _days(drawing),
        _axis(drawing.left, drawing.left_scale, band[:2] if band else ()),
        _axis(drawing.right, drawing.right_scale),
    )


def _days(drawing: TrendDrawing) -> Axis:
    days = [point.day.toordinal() for one in drawing.series for point in one.points] or [date.today().toordinal()]
    middle, span = (min(days) + max(days)) / 2.0, max((max(days) - min(days)) * 1.1, LEAST_DAYS)
    return Axis(middle - span / 2.0, middle + span / 2.0, ticks=day_ticks)


def _axis(some: tuple[TrendSeries, ...], scale: Scale, inside: tuple[float, ...] = ()) -> Axis:
    """With ``inside``, values that must be on it too; nothing is written at one without series."""
    is_used = any(one.points for one in some)
    ends = axis_range(some, scale, inside)
    return Axis(*ends, tr(scale.title) if is_used else "", upright_numbers if is_used else no_numbers)


def joins(series: TrendSeries) -> tuple[bool, ...]:
    """For each line from a value to the next, whether it is whole: dotted over a visit without a value."""
    return tuple(number not in series.gaps for number in range(1, len(series.points)))


def paint_trend(painter: QPainter, drawing: TrendDrawing, frame: Frame, look: Look) -> None:
    """Axes and grid, the band, and over them the series."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    grid = QColor(look.grid)
    grid.setAlpha(look.grid_alpha)
    frame.paint(painter, QColor(look.text), QColor(look.grid), grid)
    band = noise_band(drawing.left)
    if band is not None:
        _paint_band(painter, frame, band[0], band[1], look)
    for one in drawing.series:
        _paint_series(painter, one, frame, drawing.is_right(one), look)


def _paint_band(painter: QPainter, frame: Frame, low: float, high: float, look: Look) -> None:
    room = frame.room
    top, bottom = (frame.place(0.0, value).y() for value in (high, low))
    box = QRectF(room.left(), top, room.width(), bottom - top)
    painter.fillRect(box, QColor(*look.band, 46))
    painter.setPen(QPen(QColor(*look.band, 150), 1, Qt.PenStyle.DotLine))
    painter.drawLine(box.topLeft(), box.topRight())
    painter.drawLine(box.bottomLeft(), box.bottomRight())


def _paint_series(painter: QPainter, series: TrendSeries, frame: Frame, is_right: bool, look: Look) -> None:
    """Lines between neighbouring visits, faint dots over visits without a value, then the marks."""
    colour = look.colour(series)
    faint = QColor(colour)
    faint.setAlpha(190)
    style = Qt.PenStyle.DashLine if series.style.is_dashed else Qt.PenStyle.SolidLine
    places = [frame.place(one.day.toordinal(), one.value, is_right) for one in series.points]
    are_whole = joins(series)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    dotted = QPen(faint, 0.7 * look.line_px, Qt.PenStyle.DotLine)
    for pen, joined in ((dotted, [not one for one in are_whole]), (QPen(colour, look.line_px, style), are_whole)):
        if any(joined):  # an SVG with an empty path cannot be read
            painter.setPen(pen)
            painter.drawPath(_path(places, joined))
    for place in places:
        fill = QColor(look.back) if series.style.is_dashed else colour
        paint_mark(painter, place, series.style.mark, MARK_PX, QPen(colour, 0.9 * look.line_px), fill)


def _path(places: list[QPointF], joined: Sequence[bool]) -> QPainterPath:
    """Lines from place to place where they are joined."""
    path = QPainterPath()
    for start, end, is_joined in zip(places, places[1:], joined, strict=False):
        if is_joined:
            if path.isEmpty() or path.currentPosition() != start:
                path.moveTo(start)
            path.lineTo(end)
    return path
