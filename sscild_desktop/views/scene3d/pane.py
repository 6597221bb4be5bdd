"""The 3D pane: opened on demand, tried in a child process first, explained in words where 3D cannot run."""

import os
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QProcess, QProcessEnvironment, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QActionGroup, QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QStackedLayout, QToolButton, QWidget

from sscild_desktop.core.results import GohLevel
from sscild_desktop.state.viewing import ViewState
from sscild_desktop.views.scene3d.canvas import SceneCanvas
from sscild_desktop.views.scene3d.meshes import Scene, Surface
from sscild_desktop.views.scene3d.probe import WINDOW_VARIABLE, candidates, command
from sscild_desktop.views.shared.language import tr
from sscild_desktop.views.shared.pieces import Air, column_of, row_of

if TYPE_CHECKING:
    from sscild_desktop.views.scene3d.density import Density
    from sscild_desktop.views.scene3d.window import SceneWindow

PROBE_LIMIT_MS = 20_000
CANNOT = (
    "3D cannot be shown on this computer: no working OpenGL was found.\n"
    "Everything else works without it. On Debian or Ubuntu, installing\nlibosmesa6 (software 3D) makes it work."
)
CLOSED = "Surfaces of the lungs, their lobes and lesions, with the five Goh levels."
WAITING = "Preparing the 3D view …"
SIDES = {"front": "Anterior", "left": "Left", "right": "Right", "back": "Posterior", "top": "Superior"}
"""From where the patient can be looked at."""

CUTS = {"": "Whole", "coronal": "Coronal, seen from the front", "axial": "Axial, from above", "sagittal": "Sagittal"}
DENSITIES = {"": "No volume", "bones": "Bones", "lungs": "Density of the lungs"}
NOTHING = "There is nothing to show in 3D yet: run the analysis first."


class Scene3DPane(QWidget):
    """Closed until opened. ``scene_requested`` asks for a Scene (scene3d_meshes.build_scene) made in the background."""

    scene_requested = Signal()
    maximise_requested = Signal()
    lobes_requested = Signal(bool)
    density_requested = Signal(str)
    place_requested = Signal(int, int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state: ViewState | None = None
        self._scene: Scene | None = None
        self._levels: tuple[GohLevel, ...] = ()
        self._lobes: tuple[Surface, ...] = ()
        self._cut = ""
        self._density: Density | None = None
        self._window: SceneWindow | None = None
        self._new: SceneWindow | None = None
        self._canvas: SceneCanvas | None = None
        self._untried: list[str] = []
        self._probe: QProcess | None = None
        self.is_open = False
        self._stack = QStackedLayout(self)
        self._note = QLabel(tr(CLOSED))
        self.open_button = QPushButton(tr("Open 3D"))
        self.lobes_button = QToolButton(self)
        self.lobes_button.setText(tr("Lobes"))
        self.lobes_button.setCheckable(True)
        self.lobes_button.setToolTip(tr("Show the five lobes, each in its own colour with its name"))
        self.lobes_button.toggled.connect(self.lobes_requested)
        self.turn_button = QToolButton(self)
        self.turn_button.setText(tr("Turn"))
        self.turn_button.setCheckable(True)
        self.turn_button.setToolTip(tr("Turn the patient slowly; a press in the picture stops it"))
        self.cut_button = self._menu_button("Cut ▾", CUTS, self.set_cut, "Cut the scene open at the crosshair")
        self.density_button = self._menu_button(
            "Volume ▾", DENSITIES, self.density_requested.emit, "Show the CT itself in 3D beside the surfaces"
        )
        self._buttons = (self.turn_button, self.cut_button, self.density_button, self.lobes_button)
        for one in self._buttons:
            one.setAutoRaise(True)
            one.hide()
        self._stack.addWidget(self._front_page())

    def _menu_button(
        self, words: str, choices: Mapping[str, str], choose: Callable[[str], None], tooltip: str
    ) -> QToolButton:
        """A button with a menu of which one is chosen; the first choice is how it begins."""
        made, menu = QToolButton(self), QMenu(self)
        group = QActionGroup(menu)
        for key, text in choices.items():
            action = menu.addAction(tr(text))
            action.setCheckable(True)
            action.setChecked(not key)
            action.triggered.connect(partial(self._chosen, choose, key))
            group.addAction(action)
        made.setText(tr(words))
        made.setToolTip(tr(tooltip))
        made.setMenu(menu)
        made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return made

    def _chosen(self, choose: Callable[[str], None], key: str, _is_checked: bool = False) -> None:
        choose(key)

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
        state.crosshair_changed.connect(self._on_crosshair)

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

    def show_density(self, density: "Density | None") -> None:
        """Show the CT itself as well, or no more."""
        self._density = density
        if self._window is not None:
            self._window.set_density(density)
            self._show_cut()

    @Slot(str)
    def set_cut(self, plane: str) -> None:
        """Cut away what lies before the crosshair in that plane; nothing with an empty name."""
        self._cut = plane
        self._show_cut()

    @Slot(int, int, int)
    def _on_crosshair(self, _z: int, _y: int, _x: int) -> None:
        if self._cut:
            self._show_cut()

    def _show_cut(self) -> None:
        if self._window is None or self._state is None:
            return
        geometry = self._state.geometry
        if self._cut and geometry is not None:
            z, y, x = self._state.crosshair
            self._window.set_cut(self._cut, geometry.index_to_patient((float(z), float(y), float(x))))
        else:
            self._window.set_cut("", np.zeros(3))
        if self._canvas is not None:
            self._canvas.refresh()

    @Slot(float, float)
    def _on_click(self, right: float, down: float) -> None:
        """The voxel under a click becomes the crosshair's; a click beside everything is none."""
        scene, window = self._scene, self._window
        place = window.pick(right, down) if window is not None else None
        if place is not None and scene is not None:
            index = np.rint(scene.geometry.patient_to_index(place)).astype(int)
            z, y, x = np.clip(index, 0, np.array(scene.geometry.shape) - 1)
            self.place_requested.emit(int(z), int(y), int(x))

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
            self._note.setText(tr(NOTHING))
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
        self._note.setText(tr(WAITING))
        self.scene_requested.emit()
        self._untried = list(candidates(QGuiApplication.platformName(), os.environ))
        self._try_next()

    def _try_next(self) -> None:
        if not self._untried:
            self._note.setText(tr(CANNOT))
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

        self._new = SceneWindow()
        self._get_ready(self._new, self._new.warmed())

    def _get_ready(self, window: "SceneWindow", pieces: Iterator[None]) -> None:
        """A piece in each turn of the event loop."""
        if next(pieces, self) is None:
            QTimer.singleShot(0, self, partial(self._get_ready, window, pieces))
        else:
            self._show(window)

    def _show(self, window: "SceneWindow") -> None:
        self._window = window
        self._canvas = SceneCanvas(self._window, self)
        self._canvas.maximise_requested.connect(self.maximise_requested)
        self._canvas.clicked.connect(self._on_click)
        self._canvas.turning_stopped.connect(partial(self.turn_button.setChecked, False))
        self.turn_button.toggled.connect(self._canvas.set_turning)
        self._stack.addWidget(self._scene_page(self._canvas))
        if self._scene is not None:
            self._window.set_scene(self._scene)
        self._window.set_lobes(self._lobes)
        self._window.set_density(self._density)
        self._show_cut()
        self._show_levels()
        self._choose_page()

    def _scene_page(self, canvas: SceneCanvas) -> QWidget:
        page = QWidget(self)
        row = row_of(margins=(4, 2, 4, 2))
        for name, words in SIDES.items():
            button = QToolButton(page)
            button.setText(tr(words))
            button.setAutoRaise(True)
            button.setToolTip(tr(f"Look from the {name} of the patient, everything in sight"))
            button.clicked.connect(partial(canvas.look_from, name))
            row.addWidget(button)
        row.addStretch()
        for tool in self._buttons:
            row.addWidget(tool)
            tool.show()
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
        if self._new is not None:
            self._new.close()


def make_scene3d(parent: QWidget | None = None) -> Scene3DPane:
    """The 3D pane, whatever the computer can do; it explains itself where 3D cannot run."""
    return Scene3DPane(parent)
