"""The picture of the 3D pane: what VTK drew off screen, turned, cut and picked in with the mouse."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QGuiApplication,
    QImage,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from sscild_desktop.state.palette import OVERLAY_COLOURS
from sscild_desktop.views.planes import annotations
from sscild_desktop.views.planes.planes import letters_of
from sscild_desktop.views.shared.direction import unmirrored

if TYPE_CHECKING:
    from sscild_desktop.views.scene3d.window import SceneWindow

DEGREES_PER_PX = 0.5
COARSE = 0.5
REST_MS = 120
TURN_MS, TURN_DEGREES = 60, 2.0
"""The turntable: a step of so many degrees every so many milliseconds, once around in eleven seconds."""

CLICK_PX = 4.0
"""A press that moves less before it is let go is a click."""

NOWHERE = QPointF(-1e6, -1e6)
LETTERS = ("left", "right", "top", "bottom")


class SceneCanvas(QWidget):
    """A plain widget that shows pictures which VTK draws off screen, and turns the camera with the mouse.

    ``clicked`` carries the place as shares of width and height from the top left.
    """

    maximise_requested = Signal()
    clicked = Signal(float, float)
    turning_stopped = Signal()

    def __init__(self, window: "SceneWindow", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        unmirrored(self)
        self._window = window
        self._image = QImage()
        self._last = QPointF()
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._render)
        self._rest = QTimer(self, interval=REST_MS, singleShot=True)
        self._rest.timeout.connect(self._render_fine)
        self._turntable = QTimer(self, interval=TURN_MS)
        self._turntable.timeout.connect(self._turn_on)
        self._pressed = QPointF()
        self._tags: list[tuple[float, float, str]] = []
        self._names: list[tuple[float, float, str]] = []
        self.setMinimumSize(120, 120)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def sizeHint(self) -> QSize:
        return QSize(400, 400)

    def refresh(self) -> None:
        """Draw anew soon; several wishes in between cost one picture."""
        if self.isVisible():
            self._soon.start()

    def look_from(self, name: str) -> None:
        self._window.look_from(name)
        self.refresh()

    def set_turning(self, is_on: bool) -> None:
        """Let the patient turn about the long axis, or stand still."""
        if is_on:
            self._turntable.start()
        else:
            self._turntable.stop()
            self.refresh()

    @Slot()
    def _turn_on(self) -> None:
        if self.isVisible():
            self._window.turn(TURN_DEGREES, 0.0)
            self._soon.start()

    @Slot()
    def _render(self) -> None:
        """Coarse at first and while something moves, so that software rendering keeps up; fine when it rests."""
        is_moving = self._turntable.isActive() or QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
        is_moving |= self._image.isNull()
        self._draw(self.devicePixelRatioF() * (COARSE if is_moving else 1.0))
        if is_moving and not self._turntable.isActive():
            self._rest.start()

    @Slot()
    def _render_fine(self) -> None:
        self._draw(self.devicePixelRatioF())

    def _draw(self, ratio: float) -> None:
        width, height = max(1, round(self.width() * ratio)), max(1, round(self.height() * ratio))
        pixels = self._window.picture(width, height)
        image = QImage(pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888)
        self._image = image.copy()  # the array does not outlive this call
        self._tags = [(x / ratio, y / ratio, text) for x, y, text in self._window.level_tags(height)]
        self._names = [(x / ratio, y / ratio, text) for x, y, text in self._window.lobe_tags(height)]
        self.update()

    def letters(self) -> dict[str, str]:
        """Where the picture's edges lie in the patient."""
        right, up = self._window.axes()
        return dict(zip(LETTERS, map(letters_of, (-right, right, up, -up)), strict=True))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = unmirrored(QPainter(self))
        painter.fillRect(self.rect(), Qt.GlobalColor.black)
        if not self._image.isNull():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(self.rect(), self._image)
            self._paint_tags(painter)
            annotations.paint_letters(painter, QRectF(self.rect()), self.letters())
        painter.end()

    def _paint_tags(self, painter: QPainter) -> None:
        for x, y, text in self._tags:
            box = QRectF(x - 18, y - 8, 14, 16)
            annotations.shadow_text(painter, box, annotations.CENTRE, text, OVERLAY_COLOURS["levels"], bold=True)
        for x, y, text in self._names:
            annotations.shadow_text(painter, QRectF(x - 24, y - 8, 48, 16), annotations.CENTRE, text, bold=True)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self.refresh()

    def showEvent(self, _event: object) -> None:
        self.refresh()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._last = self._pressed = event.position()
        if self._turntable.isActive():
            self.turning_stopped.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click is a wish to go there."""
        step = event.position() - self._pressed
        if event.button() == Qt.MouseButton.LeftButton and step.manhattanLength() < CLICK_PX:
            self.clicked.emit(event.position().x() / self.width(), event.position().y() / self.height())
        self.refresh()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        step = event.position() - self._last
        self._last = event.position()
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._window.turn(step.x() * DEGREES_PER_PX, step.y() * DEGREES_PER_PX)
        elif event.buttons() & Qt.MouseButton.RightButton:
            self._window.zoom(2 ** (-step.y() / 150))
        elif event.buttons() & Qt.MouseButton.MiddleButton:
            self._window.pan(step.x() / max(1, self.height()), -step.y() / max(1, self.height()))
        self.refresh()

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._window.zoom(1.15 ** (event.angleDelta().y() / 120))
        self.refresh()
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._pressed = NOWHERE  # what is let go after it is no second click, in a pane of another size by then
        if event.button() == Qt.MouseButton.LeftButton:
            self.maximise_requested.emit()
