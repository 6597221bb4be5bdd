"""The frame of a chart, painted alike on screen and paper: axes with round numbers, a grid, where a value lies."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from sscild_desktop.core.wording import minus, ticks

TICK_PX, AIR_PX = 5.0, 4.0
NUMBER_PX = 36.0
"""About how far the numbers of an upright axis stand from each other."""

NUMBER_WIDTH_PX = 70.0

Tick = tuple[float, str]
"""A value with its words."""

Ticks = Callable[[float, float, float], tuple[Tick, ...]]
"""From the lowest and highest value and the pixels between them: what is written at the axis."""


def upright_numbers(low: float, high: float, pixels: float) -> tuple[Tick, ...]:
    """Round values for an axis that stands."""
    return _numbers(low, high, pixels / NUMBER_PX)


def level_numbers(low: float, high: float, pixels: float) -> tuple[Tick, ...]:
    """Round values for an axis that lies."""
    return _numbers(low, high, pixels / NUMBER_WIDTH_PX)


def _numbers(low: float, high: float, about: float) -> tuple[Tick, ...]:
    return tuple((one, minus(f"{one:g}")) for one in ticks(low, high, max(2, round(about))) if low <= one <= high)


def no_numbers(_low: float, _high: float, _pixels: float) -> tuple[Tick, ...]:
    """For an axis on which nothing is drawn."""
    return ()


@dataclass(frozen=True)
class Axis:
    """A scale from its lowest to its highest value; ``title`` as it shall be read."""

    low: float
    high: float
    title: str = ""
    ticks: Ticks = upright_numbers

    def share(self, value: float) -> float:
        """How far along a value lies: 0 at the low end, 1 at the high one."""
        return (value - self.low) / (self.high - self.low)


class Frame:
    """Axes along the edges of ``area``; what is between them is ``room``."""

    def __init__(
        self, area: QRectF, metrics: QFontMetricsF, across: Axis, left: Axis, right: Axis | None = None
    ) -> None:
        self._area, self._metrics = area, metrics
        self._across, self._left, self._right = across, left, right
        line = metrics.height()
        top = area.top() + line / 2  # a number at the upper end is as high as the line
        bottom = area.bottom() - TICK_PX - line - (line if across.title else 0.0)
        height = max(1.0, bottom - top)
        self._of_left = left.ticks(left.low, left.high, height)
        self._of_right = right.ticks(right.low, right.high, height) if right else ()
        before = area.left() + self._width(left, self._of_left)
        after = area.right() - (self._width(right, self._of_right) if right else AIR_PX)
        self.room = QRectF(before, top, max(1.0, after - before), height)
        self._of_across = across.ticks(across.low, across.high, self.room.width())

    def _width(self, axis: Axis, written: tuple[Tick, ...]) -> float:
        """What an upright axis takes: its numbers and, turned, its title."""
        numbers = max((self._metrics.horizontalAdvance(words) for _value, words in written), default=0.0)
        return numbers + 2 * AIR_PX + (self._metrics.height() + AIR_PX if axis.title else 0.0)

    def place(self, x: float, y: float, is_right: bool = False) -> QPointF:
        """Where a value of the left or of the right axis is, in pixels."""
        up = self._right if is_right and self._right else self._left
        return QPointF(
            self.room.left() + self.room.width() * self._across.share(x),
            self.room.bottom() - self.room.height() * up.share(y),
        )

    def paint(self, painter: QPainter, text: QColor, line: QColor, grid: QColor | None = None) -> None:
        """Axes, numbers and titles; with ``grid`` faint lines at the numbers of the left axis."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        if grid is not None:
            painter.setPen(QPen(grid, 1))
            for value, _words in self._of_left:
                y = self.place(self._across.low, value).y()
                painter.drawLine(QLineF(self.room.left(), y, self.room.right(), y))
        painter.setPen(QPen(line, 1))
        painter.drawLine(self.room.bottomLeft(), self.room.bottomRight())
        painter.drawLine(self.room.topLeft(), self.room.bottomLeft())
        if self._right is not None:
            painter.drawLine(self.room.topRight(), self.room.bottomRight())
        self._paint_ticks(painter)
        painter.setPen(QPen(text))
        self._paint_words(painter)
        painter.restore()

    def _paint_ticks(self, painter: QPainter) -> None:
        for value, _words in self._of_across:
            foot = self.place(value, self._left.low)
            painter.drawLine(QLineF(foot.x(), foot.y(), foot.x(), foot.y() - TICK_PX))
        for written, is_right, inwards in ((self._of_left, False, TICK_PX), (self._of_right, True, -TICK_PX)):
            for value, _words in written:
                foot = self.place(self._across.high if is_right else self._across.low, value, is_right)
                painter.drawLine(QLineF(foot.x(), foot.y(), foot.x() + inwards, foot.y()))

    def _paint_words(self, painter: QPainter) -> None:
        line, side = self._metrics.height(), Qt.AlignmentFlag
        for value, words in self._of_across:
            foot = self.place(value, self._left.low)
            wide = self._metrics.horizontalAdvance(words) + 2
            painter.drawText(QRectF(foot.x() - wide / 2, foot.y() + TICK_PX, wide, line), side.AlignHCenter, words)
        for value, words in self._of_left:
            y = self.place(self._across.low, value).y() - line / 2
            painter.drawText(QRectF(self._area.left(), y, self._left_px - AIR_PX, line), side.AlignRight, words)
        for value, words in self._of_right:
            y = self.place(self._across.high, value, is_right=True).y() - line / 2
            painter.drawText(QRectF(self.room.right() + AIR_PX, y, self._right_px, line), side.AlignLeft, words)
        below = QRectF(self.room.left(), self._area.bottom() - line, self.room.width(), line)
        painter.drawText(below, side.AlignHCenter, self._across.title)
        self._paint_turned(painter, self._area.left() + line / 2, self._left.title)
        if self._right is not None:
            self._paint_turned(painter, self._area.right() - line / 2, self._right.title)

    @property
    def _left_px(self) -> float:
        return self.room.left() - self._area.left()

    @property
    def _right_px(self) -> float:
        return self._area.right() - self.room.right()

    def _paint_turned(self, painter: QPainter, x: float, title: str) -> None:
        """A title along an upright axis, read from below."""
        if title:
            long, line = self._area.height(), self._metrics.height()
            painter.save()
            painter.translate(x, self.room.center().y())
            painter.rotate(-90)
            painter.drawText(QRectF(-long / 2, -line / 2, long, line), Qt.AlignmentFlag.AlignCenter, title)
            painter.restore()
