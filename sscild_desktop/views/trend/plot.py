"""The drawing of the trend chart: days below, one axis on each side, noise band, lines with gaps, marks to click."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFontMetricsF, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from sscild_desktop.core.classes import Colour
from sscild_desktop.views.shared.direction import unmirrored
from sscild_desktop.views.shared.language import tr
from sscild_desktop.views.trend.day_axis import DayAxis
from sscild_desktop.views.trend.series import (
    Scale,
    TrendPoint,
    TrendSeries,
    axis_range,
    hover_text,
    noise_band,
)

NEAR_PX = 14.0
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


class TrendPlot(pg.PlotWidget):  # type: ignore[misc]
    """``draw`` shows series; ``point_activated`` carries the visit of the mark that was clicked or entered."""

    point_activated = Signal(int)
    copy_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        self._days = DayAxis("bottom")
        super().__init__(parent, background=look.back, axisItems={"bottom": self._days}, enableMenu=False)
        unmirrored(unmirrored(self).getPlotItem())
        self._look = look
        self._scene_items: list[tuple[pg.ViewBox, object]] = []
        self.series: tuple[TrendSeries, ...] = ()
        self._titles_shown: dict[str, str] = {}
        """Of the axes, by side."""
        self._right_count = 0
        self._chosen: tuple[int, int] | None = None
        self._right = pg.ViewBox(enableMenu=False)
        self._prepare()
        self._ring = pg.ScatterPlotItem(size=17, symbol="o", brush=None, useCache=False)
        self._ring.setPen(pg.mkPen(look.text, width=1.5))
        self._hint = QLabel(self)
        self._prepare_hint()

    def _prepare(self) -> None:
        plot, look = self.getPlotItem(), self._look
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        plot.hideButtons()
        plot.setMouseEnabled(False, False)
        plot.showAxis("right")
        plot.scene().addItem(self._right)
        self._right.setMouseEnabled(False, False)
        plot.getAxis("right").linkToView(self._right)
        self._right.setXLink(plot.vb)
        plot.vb.sigResized.connect(self._follow)
        plot.getAxis("left").setGrid(look.grid_alpha)
        self._days.setStyle(hideOverlappingLabels=False)
        for name in ("left", "right", "bottom"):
            axis = plot.getAxis(name)
            axis.setPen(pg.mkPen(look.grid))
            axis.setTextPen(pg.mkPen(look.text))
            axis.enableAutoSIPrefix(False)
            axis.setStyle(maxTickLevel=1)
            axis.setZValue(-100)  # grid behind lines
        self._days.setStyle(tickTextHeight=self.fontMetrics().height())

    def _prepare_hint(self) -> None:
        self._hint.setTextFormat(Qt.TextFormat.PlainText)
        back, line = self._look.hint_colours
        self._hint.setStyleSheet(
            f"background: {back}; border: 1px solid {line}; border-radius: 4px; padding: 5px; color: {self._look.text};"
        )
        self._hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._hint.hide()

    def _follow(self) -> None:
        """The right axis draws over the same area as the left one."""
        vb = self.getPlotItem().vb
        self._right.setGeometry(vb.sceneBoundingRect())
        self._right.linkedViewChanged(vb, self._right.XAxis)
        self._fit_titles()

    def draw(
        self, left: Sequence[TrendSeries], right: Sequence[TrendSeries], left_scale: Scale, right_scale: Scale
    ) -> None:
        """Draw these and nothing else; series without a value are left out."""
        left, right = ([one for one in some if one.points] for some in (left, right))
        self._clear()
        self.series, self._right_count = (*left, *right), len(right)
        band = noise_band(left)
        if band is not None:
            self._add(self._left_box, _band_item(band[0], band[1], self._look))
        for index, one in enumerate(self.series):
            self._lines(self._box(index), one)
        self._set_ranges(left, right, left_scale, right_scale, band[:2] if band else ())
        self._titles(left_scale.title if left else "", right_scale.title if right else "")

    @property
    def _left_box(self) -> pg.ViewBox:
        return self.getPlotItem().vb

    def _box(self, index: int) -> pg.ViewBox:
        return self._left_box if index < len(self.series) - self._right_count else self._right

    def _clear(self) -> None:
        self._choose(None)
        for box, item in self._scene_items:
            box.removeItem(item)
        self._scene_items.clear()

    def _add(self, box: pg.ViewBox, item: object) -> None:
        box.addItem(item, ignoreBounds=True)
        self._scene_items.append((box, item))

    def _lines(self, box: pg.ViewBox, series: TrendSeries) -> None:
        """Lines between neighbouring visits, faint dots over visits without a value, then the marks."""
        colour = self._look.colour(series)
        faint = QColor(colour)
        faint.setAlpha(190)
        style = Qt.PenStyle.DashLine if series.style.is_dashed else Qt.PenStyle.SolidLine
        line = pg.mkPen(colour, width=self._look.line_px, style=style)
        dots = pg.mkPen(faint, width=0.7 * self._look.line_px, style=Qt.PenStyle.DotLine)
        days = np.array([one.day.toordinal() for one in series.points], float)
        values = np.array([one.value for one in series.points])
        is_gap = np.array([index + 1 in series.gaps for index in range(len(days))])
        for pen, is_joined in ((dots, is_gap), (line, ~is_gap)):
            if is_joined[:-1].any():
                curve = pg.PlotCurveItem(days, values, pen=pen, connect=is_joined.astype(np.int32), antialias=True)
                self._add(box, curve)
        marks = pg.ScatterPlotItem(
            days,
            values,
            symbol=series.style.mark,
            size=11,
            pen=pg.mkPen(colour, width=0.9 * self._look.line_px),
            brush=pg.mkBrush(self._look.back if series.style.is_dashed else colour),
            antialias=True,
            useCache=False,  # drawn as shapes, also into an SVG
        )
        self._add(box, marks)

    def _set_ranges(
        self,
        left: Sequence[TrendSeries],
        right: Sequence[TrendSeries],
        left_scale: Scale,
        right_scale: Scale,
        band: tuple[float, ...],
    ) -> None:
        days = [point.day.toordinal() for one in self.series for point in one.points] or [date.today().toordinal()]
        middle, span = (min(days) + max(days)) / 2.0, max((max(days) - min(days)) * 1.1, LEAST_DAYS)
        self._left_box.setXRange(middle - span / 2.0, middle + span / 2.0, padding=0)
        self._left_box.setYRange(*axis_range(left, left_scale, band), padding=0)
        self._right.setYRange(*axis_range(right, right_scale), padding=0)

    def _titles(self, left: str, right: str) -> None:
        plot = self.getPlotItem()
        for name, title in (("left", left), ("right", right)):
            axis = plot.getAxis(name)
            self._titles_shown[name] = tr(title)
            axis.setLabel(tr(title), color=self._look.text)
            axis.setStyle(showValues=bool(title))
            axis.setTicks(None if title else [])
            axis.showLabel(bool(title))
        self._fit_titles()

    def _fit_titles(self) -> None:
        """A title that is longer than its axis stands in two lines."""
        room = self.getPlotItem().vb.height()
        for name, title in self._titles_shown.items():
            axis = self.getPlotItem().getAxis(name)
            width = QFontMetricsF(axis.label.font()).horizontalAdvance(title)
            shown = in_two_lines(title) if width > room > 0 else title
            if title and shown != axis.labelText:
                axis.setLabel(shown, color=self._look.text)

    # places of the marks

    def place(self, series: int, point: int) -> QPointF:
        """Where a mark is, in pixels of the widget."""
        one = self.series[series].points[point]
        scene = self._box(series).mapViewToScene(QPointF(one.day.toordinal(), one.value))
        return QPointF(self.mapFromScene(scene))

    def nearest(self, place: QPointF) -> tuple[int, int] | None:
        """The mark under the pointer, by series and point."""
        best, found = NEAR_PX, None
        for index, series in enumerate(self.series):
            for number in range(len(series.points)):
                away = self.place(index, number) - place
                distance = (away.x() ** 2 + away.y() ** 2) ** 0.5
                if distance < best:
                    best, found = distance, (index, number)
        return found

    @property
    def chosen(self) -> tuple[TrendSeries, TrendPoint] | None:
        if self._chosen is None:
            return None
        series = self.series[self._chosen[0]]
        return series, series.points[self._chosen[1]]

    @property
    def hint_text(self) -> str:
        """What the box beside the chosen mark says; '' while there is none."""
        return self._hint.text() if not self._hint.isHidden() else ""

    def _choose(self, mark: tuple[int, int] | None) -> None:
        if mark == self._chosen and mark is not None:
            return
        if self._ring.getViewBox() is not None:
            self._ring.getViewBox().removeItem(self._ring)
        self._chosen = mark
        self._hint.setVisible(mark is not None)
        self.setCursor(Qt.CursorShape.ArrowCursor if mark is None else Qt.CursorShape.PointingHandCursor)
        if mark is not None:
            series, point = self.series[mark[0]], self.series[mark[0]].points[mark[1]]
            self._ring.setData([point.day.toordinal()], [point.value])
            self._box(mark[0]).addItem(self._ring, ignoreBounds=True)
            self._say(hover_text(series, point), self.place(*mark))

    def _say(self, text: str, place: QPointF) -> None:
        """Beside the mark, inside the chart."""
        self._hint.setText(tr(text))
        self._hint.adjustSize()
        self.setAccessibleDescription(tr(text))
        x = (
            place.x() + 14
            if place.x() + 20 + self._hint.width() < self.width()
            else place.x() - 14 - self._hint.width()
        )
        y = min(max(place.y() - self._hint.height() - 8, 2.0), float(self.height() - self._hint.height() - 2))
        self._hint.move(int(x), int(y))
        self._hint.raise_()

    # events

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._choose(self.nearest(event.position()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus()
        mark = self.nearest(event.position())
        self._choose(mark)
        if mark is not None and event.button() == Qt.MouseButton.LeftButton:
            self._activate()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def wheelEvent(self, event: object) -> None:
        """Left to the page, which may scroll."""
        event.ignore()  # type: ignore[attr-defined]

    def leaveEvent(self, _event: object) -> None:
        if not self.hasFocus():
            self._choose(None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason) and self.series:
            self._choose((0, len(self.series[0].points) - 1))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._choose(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        turns = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_asked.emit()
        elif event.key() in steps:
            self._step(steps[Qt.Key(event.key())])
        elif event.key() in turns:
            self._turn(turns[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._chosen:
            self._activate()
        elif event.key() == Qt.Key.Key_Escape and self._chosen:
            self._choose(None)
        else:
            event.ignore()

    def _step(self, step: int) -> None:
        """To the next or the previous mark of the same measure."""
        if not self.series:
            return
        series, number = self._chosen or (0, -1 if step > 0 else len(self.series[0].points))
        self._choose((series, min(max(number + step, 0), len(self.series[series].points) - 1)))

    def _turn(self, step: int) -> None:
        """To another measure, at the day that is nearest."""
        if not self.series:
            return
        series, number = self._chosen or (-1 if step > 0 else 0, 0)
        day = self.series[series].points[number].day if self._chosen else None
        other = (series + step) % len(self.series)
        numbers = range(len(self.series[other].points))
        self._choose((other, min(numbers, key=lambda one: abs(self.series[other].points[one].day - day)) if day else 0))

    def _activate(self) -> None:
        if self.chosen is not None:
            self.point_activated.emit(self.chosen[1].visit_id)


def in_two_lines(title: str) -> str:
    """Broken at the space nearest to its middle, as HTML."""
    spaces = [at for at, sign in enumerate(title) if sign == " "]
    at = min(spaces, key=lambda one: abs(2 * one - len(title)), default=0)
    return f"{title[:at]}<br>{title[at + 1 :]}" if at else title


def _band_item(low: float, high: float, look: Look) -> pg.LinearRegionItem:
    brush = pg.mkBrush(*look.band, 46)
    line = pg.mkPen(*look.band, 150, style=Qt.PenStyle.DotLine)
    item = pg.LinearRegionItem((low, high), "horizontal", brush=brush, pen=line, movable=False)
    item.setZValue(-20)
    return item
