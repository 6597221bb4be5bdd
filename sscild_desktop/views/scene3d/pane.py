"""The 3D pane: opened on demand, tried in a child process first, explained in words where 3D cannot run."""

import os
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QProcess, QProcessEnvironment, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QCloseEvent,
    QGuiApplication,
    QImage,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QLabel, QPushButton, QStackedLayout, QToolButton, QWidget

from sscild_desktop.core.results import GohLevel
from sscild_desktop.state.palette import OVERLAY_COLOURS
from sscild_desktop.state.viewing import ViewState
from sscild_desktop.views.planes import annotations
from sscild_desktop.views.planes.planes import letters_of
from sscild_desktop.views.scene3d.meshes import Scene, Surface
from sscild_desktop.views.scene3d.probe import WINDOW_VARIABLE, candidates, command
from sscild_desktop.views.shared.pieces import Air, column_of, row_of

if TYPE_CHECKING:
    from sscild_desktop.views.scene3d.window import SceneWindow

PROBE_LIMIT_MS = 20_000
DEGREES_PER_PX = 0.5
COARSE = 0.5
REST_MS = 120
CANNOT = (
    "3D cannot be shown on this computer: no working OpenGL was found.\n"
    "Everything else works without it. On Debian or Ubuntu, installing\nlibosmesa6 (software 3D) makes it work."
)
CLOSED = "Surfaces of the lungs, their lobes and lesions, with the five Goh levels."
WAITING = "Preparing the 3D view …"
NOTHING = "There is nothing to show in 3D yet: run the analysis first."
LETTERS = ("left", "right", "top", "bottom")


class SceneCanvas(QWidget):
    """A plain widget that shows pictures which VTK draws off screen, and turns the camera with the mouse."""

    maximise_requested = Signal()

    def __init__(self, window: "SceneWindow", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._image = QImage()
        self._last = QPointF()
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._render)
        self._rest = QTimer(self, interval=REST_MS, singleShot=True)
        self._rest.timeout.connect(self._render_fine)
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

    @Slot()
    def _render(self) -> None:
        """Coarse while something moves, so that software rendering follows the hand; fine when it rests."""
        is_moving = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
        self._draw(self.devicePixelRatioF() * (COARSE if is_moving else 1.0))
        if is_moving:
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
        painter = QPainter(self)
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
        self._last = event.position()

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
        if event.button() == Qt.MouseButton.LeftButton:
            self.maximise_requested.emit()


class Scene3DPane(QWidget):
    """Closed until opened. ``scene_requested`` asks for a Scene (scene3d_meshes.build_scene) made in the background."""

    scene_requested = Signal()
    maximise_requested = Signal()
    lobes_requested = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state: ViewState | None = None
        self._scene: Scene | None = None
        self._levels: tuple[GohLevel, ...] = ()
        self._lobes: tuple[Surface, ...] = ()
        self._window: SceneWindow | None = None
        self._canvas: SceneCanvas | None = None
        self._untried: list[str] = []
        self._probe: QProcess | None = None
        self.is_open = False
        self._stack = QStackedLayout(self)
        self._note = QLabel(CLOSED)
        self.open_button = QPushButton("Open 3D")
        self.lobes_button = QToolButton(self)
        self.lobes_button.setText("Lobes")
        self.lobes_button.setCheckable(True)
        self.lobes_button.setAutoRaise(True)
        self.lobes_button.setToolTip("Show the five lobes, each in its own colour with its name")
        self.lobes_button.toggled.connect(self.lobes_requested)
        self.lobes_button.hide()
        self._stack.addWidget(self._front_page())

    def _front_page(self) -> QWidget:
        page = QWidget(self)
        self._note.setWordWrap(True)
        self._note.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column_of(
            Air(stretch=0), self._note, (self.open_button, 0, Qt.AlignmentFlag.AlignCenter), Air(stretch=0), on=page
        )
        self.open_button.clicked.connect(self.open)
        return page

    @property
    def note(self) -> str:
        """What the front page says; empty while the scene is shown."""
        return self._note.text() if self._stack.currentIndex() == 0 else ""

    # -- setters -------------------------------------------------------------------------------------------------

    def set_state(self, state: ViewState) -> None:
        """Follow the overlays of a state."""
        if self._state is not None:
            self._state.disconnect(self)
        self._state = state
        state.overlays_changed.connect(self._show_overlays)

    def show_surfaces(self, scene: Scene | None, levels: tuple[GohLevel, ...] = ()) -> None:
        """Show a scene with its levels, or nothing."""
        is_same_patient = scene is not None and self._scene is not None and self._scene.geometry == scene.geometry
        self._scene, self._levels = scene, tuple(levels)
        if self._window is not None and scene is not None:
            self._window.set_scene(scene, keep_camera=is_same_patient)
            self._show_levels()
        self._choose_page()

    def show_lobes(self, surfaces: tuple[Surface, ...]) -> None:
        """Show lobes in place of the lungs' surface, or none."""
        self._lobes = surfaces
        if self._window is not None:
            self._window.set_lobes(surfaces)
            self._show_overlays()

    def set_levels(self, levels: tuple[GohLevel, ...]) -> None:
        self._levels = tuple(levels)
        self._show_levels()

    def _show_levels(self) -> None:
        if self._window is not None:
            self._window.set_levels(self._levels)
            self._show_overlays()

    @Slot()
    def _show_overlays(self) -> None:
        if self._window is not None and self._state is not None:
            self._window.set_overlays(self._state.overlays, self._state.hidden)
        if self._canvas is not None:
            self._canvas.refresh()

    def _choose_page(self) -> None:
        has_picture = self._canvas is not None and self._scene is not None and bool(self._scene.surfaces)
        self._stack.setCurrentIndex(1 if has_picture else 0)
        if self._canvas is not None and not has_picture:
            self._note.setText(NOTHING)
        if has_picture and self._canvas is not None:
            self._canvas.refresh()

    # -- opening -------------------------------------------------------------------------------------------------

    @Slot()
    def open(self) -> None:
        """Ask for the scene, and try in a child process whether 3D can run here."""
        if self.is_open:
            return
        self.is_open = True
        self.open_button.hide()
        self._note.setText(WAITING)
        self.scene_requested.emit()
        self._untried = list(candidates(QGuiApplication.platformName(), os.environ))
        self._try_next()

    def _try_next(self) -> None:
        if not self._untried:
            self._note.setText(CANNOT)
            return
        environment = QProcessEnvironment.systemEnvironment()
        if self._untried[0]:
            environment.insert(WINDOW_VARIABLE, self._untried[0])
        self._probe = QProcess(self)
        self._probe.setProcessEnvironment(environment)
        self._probe.finished.connect(self._probed)
        self._probe.errorOccurred.connect(self._probe_failed)
        self._probe.start(*command())
        QTimer.singleShot(PROBE_LIMIT_MS, self._probe, self._probe.kill)

    @Slot(int, QProcess.ExitStatus)
    def _probed(self, code: int, status: QProcess.ExitStatus) -> None:
        kind = self._untried.pop(0)
        if code == 0 and status == QProcess.ExitStatus.NormalExit:
            self._start(kind)
        else:
            self._try_next()

    @Slot(QProcess.ProcessError)
    def _probe_failed(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._untried.clear()
            self._try_next()

    def _start(self, kind: str) -> None:
        """3D works here: import vtk and show what there is."""
        if kind:
            os.environ[WINDOW_VARIABLE] = kind
        from sscild_desktop.views.scene3d.window import SceneWindow

        self._window = SceneWindow()
        self._canvas = SceneCanvas(self._window, self)
        self._canvas.maximise_requested.connect(self.maximise_requested)
        self._stack.addWidget(self._scene_page(self._canvas))
        if self._scene is not None:
            self._window.set_scene(self._scene)
        self._window.set_lobes(self._lobes)
        self._show_levels()
        self._choose_page()

    def _scene_page(self, canvas: SceneCanvas) -> QWidget:
        page = QWidget(self)
        row = row_of(margins=(4, 2, 4, 2))
        for name in ("front", "left", "right", "back", "top"):
            button = QToolButton(page)
            button.setText(name.capitalize())
            button.setAutoRaise(True)
            button.setToolTip(f"Look from the {name} of the patient, everything in sight")
            button.clicked.connect(partial(canvas.look_from, name))
            row.addWidget(button)
        row.addStretch()
        row.addWidget(self.lobes_button)
        self.lobes_button.show()
        column_of(row, (canvas, 1), on=page, margins=0, spacing=0)
        return page

    def closeEvent(self, event: QCloseEvent) -> None:
        self.shut_down()
        super().closeEvent(event)

    def shut_down(self) -> None:
        """End the child process and free the graphics memory; before the program ends."""
        if self._probe is not None and self._probe.state() != QProcess.ProcessState.NotRunning:
            self._probe.finished.disconnect(self._probed)
            self._probe.kill()
            self._probe.waitForFinished(2000)
        if self._window is not None:
            self._window.close()


def make_scene3d(parent: QWidget | None = None) -> Scene3DPane:
    """The 3D pane, whatever the computer can do; it explains itself where 3D cannot run."""
    return Scene3DPane(parent)
