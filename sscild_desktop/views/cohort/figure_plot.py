"""One cohort figure on pyqtgraph, scatter or box plot: each patient a mark that can be pointed at."""

import html
from dataclasses import dataclass

import pyqtgraph as pg
from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QGraphicsTextItem, QWidget

from sscild_desktop.core.cohort.statistics import Group
from sscild_desktop.views.cohort.figure_look import GroupLook, Look, screen
from sscild_desktop.views.shared.direction import unmirrored
from sscild_desktop.views.shared.language import tr
from sscild_desktop.views.shared.theme import scaled_px

TITLE_HEIGHT, TITLE_PX, TITLE_LEFT = 66, 13, 90
GOOD_SHARE, TITLE_SHARE = 0.4, 0.7
"""Of the height of a figure: what its title may take in large letters, and the most that it takes."""

NEAR_PIXELS = 14.0
MARK_SIZE = 9
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


class FigurePlot(pg.PlotWidget):  # type: ignore[misc]  # pyqtgraph has no types
    """Shows a ``Figure``; the patient under the mouse, or stepped to with the arrow keys, is named by ``pointed``."""

    pointed = Signal(str)
    chosen = Signal(str)

    def __init__(self, look: Look | None = None, parent: QWidget | None = None) -> None:
        self.look = look or screen()
        super().__init__(parent, background=self.look.background, enableMenu=False)
        unmirrored(unmirrored(self).getPlotItem())
        self._figure, self._title = Figure(), ""
        self._at: int | None = None
        self._ring = pg.ScatterPlotItem(size=MARK_SIZE + 9, brush=None, pen=pg.mkPen(self.look.text, width=2))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(300, 180)
        plot = self.getPlotItem()
        plot.hideButtons()
        plot.setMouseEnabled(False, False)
        for name in ("left", "bottom"):
            axis = plot.getAxis(name)
            axis.enableAutoSIPrefix(False)
            axis.setPen(QPen(QColor(self.look.faint), 1))
            axis.setTextPen(self.look.text)
        plot.getAxis("bottom").setStyle(tickTextHeight=self.fontMetrics().height())

    @property
    def figure(self) -> Figure:
        return self._figure

    def draw(self, figure: Figure) -> None:
        """Draw it anew."""
        self._figure, self._at = figure, None
        plot = self.getPlotItem()
        plot.clear()
        self._draw_title(figure)
        plot.setLabel("bottom", html.escape(tr(figure.x_label)), color=self.look.text)
        plot.setLabel("left", html.escape(tr(figure.y_label)), color=self.look.text)
        plot.getAxis("bottom").setTicks(
            [[(i, tr(name)) for i, (name, _) in enumerate(figure.boxes)]] if figure.boxes else None
        )
        for axis in ("left", "bottom"):
            plot.getAxis(axis).setVisible(bool(figure.dots))
        self._draw_boxes(figure)
        self._draw_dots(figure)
        self._draw_line(figure)
        plot.addItem(self._ring)
        self._ring.setData([], [])
        plot.enableAutoRange()
        if figure.boxes:
            plot.setXRange(-0.6, len(figure.boxes) - 0.4, padding=0)
        self.setAccessibleName(tr(f"{figure.title}. {figure.result}"))

    def _draw_title(self, figure: Figure) -> None:
        look = self.look
        lines = [f"<span style='color:{look.text}'>{html.escape(tr(figure.title))}</span>"]
        lines.append(f"<b style='color:{look.text}'>{html.escape(tr(figure.result))}</b>")
        if figure.is_divided and not figure.boxes:
            present = {dot.group for dot in figure.dots}
            keys = [
                f"<span style='color:{g.colour}'>{g.sign} {tr(g.name)}</span>"
                for k, g in look.groups.items()
                if k in present
            ]
            lines.append(" &nbsp; ".join(keys))
        self._title = "<br>".join(lines)
        self._fit_title()

    def _fit_title(self) -> None:
        """Above the marks, in letters as large as the others unless too little of the figure would be left."""
        plot, size, needed = self.getPlotItem(), scaled_px(TITLE_PX) + 2, self.height()
        while needed > self.height() * GOOD_SHARE and size - 2 >= TITLE_PX:
            size -= 2
            plot.setTitle(self._title, size=str(size) + "px", justify="left")
            needed = self._broken(plot.titleLabel.item)
        height = max(TITLE_HEIGHT * size / TITLE_PX, min(needed, self.height() * TITLE_SHARE))
        plot.titleLabel.setMaximumHeight(height)
        plot.layout.setRowFixedHeight(0, height)  # pyqtgraph keeps room for one line

    def _broken(self, words: QGraphicsTextItem) -> float:
        """The height of the title, whose lines go on in the next where they are longer than the figure is wide."""
        words.setTextWidth(-1)
        room = self.width() - TITLE_LEFT
        if words.boundingRect().width() > room > 0:
            words.setTextWidth(room)
        return words.boundingRect().height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event is not None:  # pyqtgraph's own call while it is made
            self._fit_title()

    def _draw_dots(self, figure: Figure) -> None:
        for group, look in self.look.groups.items():
            dots = [dot for dot in figure.dots if dot.group is group]
            if dots:
                self.getPlotItem().addItem(_marks(dots, look if figure.is_divided else self.look.groups[False]))

    def _draw_line(self, figure: Figure) -> None:
        ends = line_ends(figure)
        if ends is not None:
            (x1, y1), (x2, y2) = ends
            self.getPlotItem().plot(
                [x1, x2], [y1, y2], pen=pg.mkPen(self.look.text, width=2, style=Qt.PenStyle.DashLine), antialias=True
            )

    def _draw_boxes(self, figure: Figure) -> None:
        plot = self.getPlotItem()
        for index, (_, group) in enumerate(figure.boxes):
            if group.n >= FEWEST_FOR_A_BOX:
                pen = pg.mkPen(self.look.faint, width=2)
                box = pg.BarGraphItem(x=[index], y0=[group.q1], y1=[group.q3], width=2 * BOX_HALF, pen=pen, brush=None)
                plot.addItem(box)
                for low, high in ((group.low, group.q1), (group.q3, group.high)):
                    plot.plot([index, index], [low, high], pen=pen)
                middle = pg.mkPen(self.look.text, width=3)
                plot.plot([index - BOX_HALF, index + BOX_HALF], [group.median, group.median], pen=middle)

    def _point_at(self, index: int | None) -> None:
        if index == self._at:
            return
        self._at = index
        dot = None if index is None else self._figure.dots[index]
        self._ring.setData([] if dot is None else [dot.x], [] if dot is None else [dot.y])
        self.pointed.emit("" if dot is None else dot.text)

    def nearest(self, place: QPointF) -> int | None:
        """The dot within reach of a place of the widget, by its index."""
        best, best_distance = None, NEAR_PIXELS
        for index, dot in enumerate(self._figure.dots):
            there = self.place_of(dot) - place
            distance = (there.x() ** 2 + there.y() ** 2) ** 0.5
            if distance <= best_distance:
                best, best_distance = index, distance
        return best

    def place_of(self, dot: Dot) -> QPointF:
        """Where in the widget a dot is drawn."""
        return QPointF(self.mapFromScene(self.getViewBox().mapViewToScene(QPointF(dot.x, dot.y))))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point_at(self.nearest(event.position()))
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: object) -> None:
        self._point_at(None)
        super().leaveEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.nearest(event.position())
        if index is not None:
            self.chosen.emit(self._figure.dots[index].code)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right step from patient to patient as they stand in the figure, Return chooses."""
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
        order = sorted(range(len(self._figure.dots)), key=lambda i: (self._figure.dots[i].x, self._figure.dots[i].y))
        if event.key() in steps and order:
            step = steps[Qt.Key(event.key())]
            place = -1 if self._at is None else order.index(self._at)
            place = (0 if step > 0 else len(order) - 1) if self._at is None else (place + step) % len(order)
            self._point_at(order[place])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._at is not None:
            self.chosen.emit(self._figure.dots[self._at].code)
        else:
            super().keyPressEvent(event)


def _marks(dots: list[Dot], look: GroupLook) -> pg.ScatterPlotItem:
    return pg.ScatterPlotItem(
        [dot.x for dot in dots],
        [dot.y for dot in dots],
        size=MARK_SIZE,
        symbol=look.symbol,
        pen=pg.mkPen(look.colour, width=1.6),
        brush=pg.mkBrush(look.colour) if look.is_filled else None,
    )


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
