"""The profile along the body: TOT, GG and RET of every slice as curves; a click goes to the slice."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QStackedLayout, QWidget

from sscild_desktop.core.classes import COLOURS
from sscild_desktop.core.results import Analysis, GohLevel, ProfileSlice
from sscild_desktop.core.wording import fixed
from sscild_desktop.state.palette import ON_LIGHT
from sscild_desktop.views.shared.direction import unmirrored
from sscild_desktop.views.shared.language import tr
from sscild_desktop.views.shared.pieces import STRETCH, button, column_of, label, row_of
from sscild_desktop.views.shared.theme import colours, is_dark

CURVES = (("tot", "TOT", "total"), ("gg", "GG", "ggo"), ("ret", "RET", "reticulation"))
"""Key of the score, its name, and the class whose colour the curve has."""

AIR, NAMED_FROM_LINES, KEY_PX = 8, 5, 14
"""Pixels between the curves and the words around them; from how many lines of height on the axis has a name; the
length of the stroke that says whose colour it is."""

TICK_PERCENT, LEAST_TOP = 20, 20.0
STEP_KEYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Down: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: 1}


def curve_pen(kind: str) -> QPen:
    """Of the curve of a class, in the theme that is chosen."""
    return QPen(QColor(*(COLOURS if is_dark() else ON_LIGHT)[kind]), 2.0)


class ProfilePlot(QWidget):
    """Height from the base (left) to the apex; ``slice_requested`` carries a slice of the volume."""

    slice_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        unmirrored(self)
        self.profile: tuple[ProfileSlice, ...] = ()
        self.highest = LEAST_TOP
        """The end of the scale: the largest score, to the next tick."""
        self._levels: tuple[GohLevel, ...] = ()
        self._slice = -1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(QSize(240, 90))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(tr("Profile of disease along the body; arrow keys go from slice to slice"))
        self.setToolTip(tr("A click goes to the slice"))

    def show_profile(self, profile: tuple[ProfileSlice, ...], levels: Sequence[GohLevel]) -> None:
        self.profile, self._levels = profile, tuple(levels)
        most = max((max(one.scores.tot, one.scores.gg, one.scores.ret) for one in profile), default=0.0)
        self.highest = float(min(100.0, max(LEAST_TOP, TICK_PERCENT * -(-most // TICK_PERCENT))))
        self.update()

    def show_slice(self, index: int) -> None:
        """The slice that is on screen, as a line."""
        if index != self._slice:
            self._slice = index
            self.update()

    # -- places --------------------------------------------------------------------------------------------------

    @property
    def _room(self) -> QRectF:
        """Of the curves, between one line of words above, two below and the percents at the left."""
        left, line = self._left, self._line
        words = line * (3 if self._is_axis_named else 2)
        return QRectF(left, line + AIR, self.width() - left - 2 * AIR, self.height() - words - AIR)

    @property
    def _is_axis_named(self) -> bool:
        """Where there is little room it belongs to the curves."""
        return self.height() >= NAMED_FROM_LINES * self._line

    @property
    def _line(self) -> float:
        """The height of a line of words in the size of letters there is."""
        return float(self.fontMetrics().height())

    @property
    def _left(self) -> float:
        return float(self.fontMetrics().horizontalAdvance("100 %") + 12)

    def place(self, height_percent: float, score: float) -> QPointF:
        """Where a score at a height is, in pixels of the widget."""
        return self._places([(height_percent, score)])[0]

    def _places(self, values: Sequence[tuple[float, float]]) -> list[QPointF]:
        """The same for many at once: the room, which takes measuring words, is asked for once."""
        room = self._room
        left, bottom, width, height = room.left(), room.bottom(), room.width(), room.height()
        return [
            QPointF(left + width * percent / 100.0, bottom - height * score / self.highest) for percent, score in values
        ]

    def slice_at(self, x: float) -> ProfileSlice | None:
        """The slice whose column is nearest."""
        room = self._room
        left, width = room.left(), room.width()
        return min(self.profile, key=lambda one: abs(left + width * one.height_percent / 100.0 - x), default=None)

    # -- events --------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        found = self.slice_at(event.position().x())
        if found is not None and event.button() == Qt.MouseButton.LeftButton:
            self.slice_requested.emit(found.slice)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = STEP_KEYS.get(Qt.Key(event.key()))
        if step is None or not self.profile:
            super().keyPressEvent(event)
            return
        known = [one.slice for one in self.profile]
        nearest = min(range(len(known)), key=lambda place: abs(known[place] - self._slice))
        self.slice_requested.emit(known[min(max(nearest + step, 0), len(known) - 1)])
        event.accept()

    # -- painting ------------------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = unmirrored(QPainter(self))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_axes(painter)
        self._paint_places(painter)
        for key, _name, kind in CURVES:
            painter.setPen(curve_pen(kind))
            values = [(one.height_percent, getattr(one.scores, key)) for one in self.profile]
            painter.drawPolyline(self._places(values))
        self._paint_words(painter)

    def _paint_axes(self, painter: QPainter) -> None:
        room, faint, line = self._room, QColor(colours()["faint"]), QColor(colours()["border"])
        for percent in range(0, int(self.highest) + 1, TICK_PERCENT):
            y = self.place(0, percent).y()
            painter.setPen(line)
            painter.drawLine(QPointF(room.left(), y), QPointF(room.right(), y))
            painter.setPen(faint)
            if percent in (0, self.highest) or self._line <= min(room.bottom() - y, y - room.top()):
                box = QRectF(0, y - self._line / 2, room.left() - 6, self._line)
                painter.drawText(box, Qt.AlignmentFlag.AlignRight, tr(f"{percent} %"))
        for percent in range(0, 101, 25):
            x = self.place(percent, 0).x()
            box = QRectF(x - self._left, room.bottom(), 2 * self._left, self._line)
            painter.drawText(box, Qt.AlignmentFlag.AlignHCenter, tr(f"{percent}"))
        if self._is_axis_named:
            below = QRectF(0, room.bottom() + self._line, self.width(), self._line)
            painter.drawText(below, Qt.AlignmentFlag.AlignHCenter, tr("height, % of the lungs (0 = base)"))

    def _paint_places(self, painter: QPainter) -> None:
        """The levels as dashed lines with their numbers, the slice on screen as a full one."""
        room, heights = self._room, {one.slice: one.height_percent for one in self.profile}
        painter.setPen(QPen(QColor(colours()["faint"]), 1, Qt.PenStyle.DashLine))
        for level in self._levels:
            if level.slice in heights:
                x = self.place(heights[level.slice], 0).x()
                painter.drawLine(QPointF(x, room.top()), QPointF(x, room.bottom()))
                painter.drawText(QPointF(x + 2, room.top() + self._line), tr(f"L{level.level}"))
        if self._slice in heights:
            x = self.place(heights[self._slice], 0).x()
            painter.setPen(QPen(QColor(colours()["text"]), 1.5))
            painter.drawLine(QPointF(x, room.top()), QPointF(x, room.bottom()))

    def _paint_words(self, painter: QPainter) -> None:
        """Names of the curves, each after a stroke of its colour, with the values of the slice on screen."""
        here = next((one for one in self.profile if one.slice == self._slice), None)
        x, y = self._left, float(self.fontMetrics().ascent() + 2)
        for key, name, kind in CURVES:
            text = name if here is None else f"{name} {getattr(here.scores, key):.1f} %"
            painter.setPen(curve_pen(kind))
            painter.drawLine(QPointF(x, self._line / 2 + 2), QPointF(x + KEY_PX, self._line / 2 + 2))
            painter.setPen(QColor(colours()["text"]))
            x += KEY_PX + 5
            painter.drawText(QPointF(x, y), tr(text))
            x += painter.fontMetrics().horizontalAdvance(tr(text)) + 16
        if here is not None:
            painter.setPen(QColor(colours()["faint"]))
            painter.drawText(QPointF(x, y), tr(f"z {fixed(here.z_mm, 1)} mm, height {here.height_percent:.0f} %"))


class ProfilePane(QWidget):
    """The curves, or the button that asks for them; ``profile_requested``: score all slices."""

    profile_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plot = ProfilePlot()
        self.ask = button("Score all slices", "analyse", tooltip="Score every slice with lung; the viewer stays usable")
        self.ask.clicked.connect(self.profile_requested)
        self._words = label(role="faint", wrap=True)
        empty = QWidget()
        column_of(STRETCH, row_of(STRETCH, self.ask, STRETCH), row_of(STRETCH, self._words, STRETCH), STRETCH, on=empty)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(empty)
        self._stack.addWidget(self.plot)
        self.show_analysis(None)

    def show_analysis(self, analysis: Analysis | None) -> None:
        """The profile of an analysis, or what is missing for one."""
        can = analysis is not None and analysis.lungs is not None
        self.ask.setEnabled(can)
        self._words.setText(
            tr("TOT, GG and RET of every slice, as curves along the body." if can else "Analyse first.")
        )
        self.plot.show_profile(analysis.profile if analysis else (), analysis.levels if analysis else ())
        self._stack.setCurrentIndex(1 if self.plot.profile else 0)
