"""The trend chart on the screen: what ``painting`` draws, with marks to point at, to step to and to click."""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QLabel, QWidget

from sscild_desktop.views.shared.direction import unmirrored
from sscild_desktop.views.shared.frame import Frame
from sscild_desktop.views.shared.language import tr
from sscild_desktop.views.trend.painting import Look, TrendDrawing, frame_of, paint_trend
from sscild_desktop.views.trend.series import LEFT_SCALES, RIGHT_SCALES, TrendPoint, TrendSeries, hover_text

NEAR_PX = 14.0
RING_PX = 8.5


class TrendPlot(QWidget):
    """``draw`` shows series; ``point_activated`` carries the visit of the mark that was clicked or entered."""

    point_activated = Signal(int)
    copy_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        unmirrored(self)
        self._look = look
        self._drawing = TrendDrawing((), (), LEFT_SCALES[0], RIGHT_SCALES[0])
        self._chosen: tuple[int, int] | None = None
        self._made: Frame | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._hint = QLabel(self)
        self._prepare_hint()

    def _prepare_hint(self) -> None:
        self._hint.setTextFormat(Qt.TextFormat.PlainText)
        back, line = self._look.hint_colours
        self._hint.setStyleSheet(
            f"background: {back}; border: 1px solid {line}; border-radius: 4px; padding: 5px; color: {self._look.text};"
        )
        self._hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._hint.hide()

    def draw(self, drawing: TrendDrawing) -> None:
        """Draw this and nothing else; series without a value are left out."""
        self._choose(None)
        self._drawing = drawing
        self._measure_anew()

    def _measure_anew(self) -> None:
        self._made = None
        self.update()

    @property
    def series(self) -> tuple[TrendSeries, ...]:
        """What is drawn, left ones first."""
        return self._drawing.series

    @property
    def _frame(self) -> Frame:
        if self._made is None:
            self._made = frame_of(self._drawing, QRectF(self.rect()), QFontMetricsF(self.font()))
        return self._made

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self._measure_anew()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = unmirrored(QPainter(self))
        painter.fillRect(self.rect(), QColor(self._look.back))
        paint_trend(painter, self._drawing, self._frame, self._look)
        if self._chosen is not None:
            painter.setPen(QPen(QColor(self._look.text), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(self.place(*self._chosen), RING_PX, RING_PX)

    # places of the marks

    def place(self, series: int, point: int) -> QPointF:
        """Where a mark is, in pixels of the widget."""
        drawn = self.series[series]
        one = drawn.points[point]
        return self._frame.place(one.day.toordinal(), one.value, self._drawing.is_right(drawn))

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
        self._chosen = mark
        self.update()
        self._hint.setVisible(mark is not None)
        self.setCursor(Qt.CursorShape.ArrowCursor if mark is None else Qt.CursorShape.PointingHandCursor)
        if mark is not None:
            series, point = self.series[mark[0]], self.series[mark[0]].points[mark[1]]
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
