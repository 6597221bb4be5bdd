"""One cohort figure on the screen, scatter or box plot: each patient a mark that can be pointed at."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from sscild_desktop.views.cohort.figure import MARK_SIZE, Dot, Figure, frame_of, paint_figure
from sscild_desktop.views.cohort.figure_look import screen
from sscild_desktop.views.shared.direction import unmirrored
from sscild_desktop.views.shared.frame import Frame
from sscild_desktop.views.shared.language import tr

NEAR_PIXELS = 14.0
RING = MARK_SIZE / 2 + 4.5


class FigurePlot(QWidget):
    """Shows a ``Figure``; the patient under the mouse, or stepped to with the arrow keys, is named by ``pointed``."""

    pointed = Signal(str)
    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        unmirrored(self)
        self.look = screen()
        self._figure = Figure()
        self._at: int | None = None
        self._made: Frame | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(300, 220)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(640, 480)

    @property
    def figure(self) -> Figure:
        return self._figure

    def draw(self, figure: Figure) -> None:
        """Draw it anew."""
        self._figure, self._at = figure, None
        self._measure_anew()
        self.setAccessibleName(tr(f"{figure.title}. {figure.result}"))

    def _measure_anew(self) -> None:
        self._made = None
        self.update()

    @property
    def _frame(self) -> Frame:
        if self._made is None:
            self._made = frame_of(self._figure, QRectF(self.rect()), QFontMetricsF(self.font()))
        return self._made

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self._measure_anew()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = unmirrored(QPainter(self))
        painter.fillRect(self.rect(), QColor(self.look.background))
        paint_figure(painter, self._figure, QRectF(self.rect()), self._frame, self.look)
        if self._at is not None:
            painter.setPen(QPen(QColor(self.look.text), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(self.place_of(self._figure.dots[self._at]), RING, RING)

    def _point_at(self, index: int | None) -> None:
        if index == self._at:
            return
        self._at = index
        dot = None if index is None else self._figure.dots[index]
        self.update()
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
        return self._frame.place(dot.x, dot.y)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point_at(self.nearest(event.position()))
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
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
