"""What a cohort figure shows, and how it is painted on screen and paper alike: a scatter or box plots, with a head."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from sscild_desktop.core.cohort.statistics import Group
from sscild_desktop.views.cohort.figure_look import GroupLook, Look
from sscild_desktop.views.shared.frame import Axis, Frame, Tick, level_numbers
from sscild_desktop.views.shared.language import tr
from sscild_desktop.views.shared.marks import paint_mark

HEAD_HEIGHT, HEAD_POINTS, GAP_PX = 66.0, 10, 16.0
MARK_SIZE, MARK_PEN = 9.0, 1.6
MARGIN_SHARE = 0.05
"""Room between the outermost values and the ends of an axis."""

BOX_HALF, JITTER = 0.26, 0.34
FEWEST_FOR_A_BOX = 3
GOLDEN = 0.6180339887498949
"""Steps of the golden ratio spread neighbours evenly: the same figure every time, nothing random."""


@dataclass(frozen=True)
class Dot:
    """One patient in a figure; ``text`` is said of it, ``group`` is what the definition says of the patient."""

    code: str
    x: float
    y: float
    group: bool | None = None
    text: str = ""


@dataclass(frozen=True)
class Figure:
    """What a figure shows. ``line`` is slope and intercept; ``boxes`` stand at 0, 1 … with their names."""

    title: str = ""
    result: str = ""
    x_label: str = ""
    y_label: str = ""
    dots: tuple[Dot, ...] = ()
    line: tuple[float, float] | None = None
    boxes: tuple[tuple[str, Group], ...] = ()
    is_divided: bool = False

    @property
    def drawn_boxes(self) -> tuple[tuple[int, Group], ...]:
        """Those of enough patients, with their places."""
        return tuple((n, group) for n, (_name, group) in enumerate(self.boxes) if group.n >= FEWEST_FOR_A_BOX)


def line_ends(figure: Figure) -> tuple[tuple[float, float], tuple[float, float]] | None:
    """Where the fitted line begins and ends: over the marks, not beyond them."""
    if figure.line is None or not figure.dots:
        return None
    slope, intercept = figure.line
    first, last = min(dot.x for dot in figure.dots), max(dot.x for dot in figure.dots)
    return (first, intercept + slope * first), (last, intercept + slope * last)


def spread(index: int) -> float:
    """Sideways place of the ``index``-th dot beside the middle of its box."""
    return ((index * GOLDEN) % 1.0 - 0.5) * JITTER


# -- places --------------------------------------------------------------------------------------------------------


def frame_of(figure: Figure, area: QRectF, metrics: QFontMetricsF) -> Frame:
    """The axes of a figure below its head."""
    across = [dot.x for dot in figure.dots]
    up = [dot.y for dot in figure.dots]
    up += [y for _place, group in figure.drawn_boxes for y in (group.low, group.high)]
    up += [y for _x, y in line_ends(figure) or ()]
    low, high = (-0.6, len(figure.boxes) - 0.4) if figure.boxes else _ends(across)
    return Frame(
        area.adjusted(0, HEAD_HEIGHT, 0, 0),
        metrics,
        Axis(low, high, tr(figure.x_label), lambda *ends: _names(figure) or level_numbers(*ends)),
        Axis(*_ends(up), tr(figure.y_label)),
    )


def _names(figure: Figure) -> tuple[Tick, ...]:
    return tuple((float(n), tr(name)) for n, (name, _group) in enumerate(figure.boxes))


def _ends(values: list[float]) -> tuple[float, float]:
    """Of an axis that holds these values."""
    low, high = min(values, default=0.0), max(values, default=1.0)
    margin = MARGIN_SHARE * (high - low) or 1.0
    return low - margin, high + margin


# -- painting ------------------------------------------------------------------------------------------------------


def paint_figure(painter: QPainter, figure: Figure, area: QRectF, frame: Frame, look: Look) -> None:
    """Head, axes, boxes, marks and the fitted line."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if figure.dots:
        frame.paint(painter, QColor(look.text), QColor(look.faint))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    _paint_boxes(painter, figure, frame, look)
    _paint_line(painter, figure, frame, look)
    for dot in figure.dots:
        group = look.groups[dot.group if figure.is_divided else False]
        pen = QPen(QColor(group.colour), MARK_PEN)
        fill = QColor(group.colour) if group.is_filled else None
        paint_mark(painter, frame.place(dot.x, dot.y), group.symbol, MARK_SIZE, pen, fill)
    room = QRectF(frame.room.left(), area.top(), area.right() - frame.room.left(), HEAD_HEIGHT)
    _paint_head(painter, figure, room, look)


def _paint_boxes(painter: QPainter, figure: Figure, frame: Frame, look: Look) -> None:
    """Quartiles as a box with the median, and whiskers."""
    for x, group in figure.drawn_boxes:
        painter.setPen(QPen(QColor(look.faint), 2))
        painter.drawRect(QRectF(frame.place(x - BOX_HALF, group.q3), frame.place(x + BOX_HALF, group.q1)))
        for low, high in ((group.low, group.q1), (group.q3, group.high)):
            painter.drawLine(frame.place(x, low), frame.place(x, high))
        painter.setPen(QPen(QColor(look.text), 3))
        painter.drawLine(frame.place(x - BOX_HALF, group.median), frame.place(x + BOX_HALF, group.median))


def _paint_line(painter: QPainter, figure: Figure, frame: Frame, look: Look) -> None:
    ends = line_ends(figure)
    if ends is not None:
        painter.setPen(QPen(QColor(look.text), 2, Qt.PenStyle.DashLine))
        painter.drawLine(frame.place(*ends[0]), frame.place(*ends[1]))


def _paint_head(painter: QPainter, figure: Figure, room: QRectF, look: Look) -> None:
    """Title, result, and for a scatter what the marks mean."""
    plain = QFont(painter.font())
    plain.setPointSize(HEAD_POINTS)
    bold = QFont(plain)
    bold.setBold(True)
    painter.save()
    painter.setPen(QColor(look.text))
    y = room.top()
    for font, text in ((plain, figure.title), (bold, figure.result)):
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        shown = metrics.elidedText(tr(text), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(QPointF(room.left(), y + metrics.ascent()), shown)
        y += metrics.height()
    painter.setFont(plain)
    if figure.is_divided and not figure.boxes:
        _paint_key(painter, figure, QPointF(room.left(), y + QFontMetricsF(plain).ascent()), look)
    painter.restore()


def _paint_key(painter: QPainter, figure: Figure, place: QPointF, look: Look) -> None:
    """Sign and name of each group that is there, in its colour."""
    for one in _groups(figure, look):
        words = f"{one.sign} {tr(one.name)}"
        painter.setPen(QColor(one.colour))
        painter.drawText(place, words)
        place += QPointF(painter.fontMetrics().horizontalAdvance(words) + GAP_PX, 0.0)


def _groups(figure: Figure, look: Look) -> list[GroupLook]:
    present = {dot.group for dot in figure.dots}
    return [one for key, one in look.groups.items() if key in present]
