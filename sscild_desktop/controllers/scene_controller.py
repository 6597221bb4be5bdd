"""The 3D pane: libraries and surfaces come in the background when it is opened; a sentence where it cannot run."""

from typing import Any

from PySide6.QtCore import QObject, Slot

from sscild_desktop.controllers.failures import note
from sscild_desktop.core.analysis.results import Analysis
from sscild_desktop.core.progress import Report
from sscild_desktop.state.session import SessionState
from sscild_desktop.workers import Job, Receivers, Runner

CHANNEL = "scene"
NOTHING_YET = "3D shows the surfaces that the analysis finds; press Analyse first."
CANNOT = "3D cannot run on this computer ({name}); everything else works without it."


def build_surfaces(analysis: Analysis, report: Report) -> Any:
    """Surfaces of lungs and lesions; imports vtk, in the thread that runs this."""
    from sscild_desktop.views.scene3d_meshes import build_surfaces as build

    return build(analysis, report)


class SceneController(QObject):
    """Opens and closes the scene in the fourth place and keeps it in step with the session."""

    def __init__(self, session: SessionState, runner: Runner, window: Any, place: Any) -> None:
        super().__init__()
        self._session, self._runner, self._window, self._place = session, runner, window, place
        self._scene: Any = None
        self._is_open = False
        self._shown: tuple[Any, Any] = (None, None)
        session.analysis_changed.connect(self.refresh)

    @Slot(bool)
    def show_scene(self, is_open: bool) -> None:
        """The reader switched 3D on or off."""
        self._is_open = is_open
        if not is_open:
            self._runner.drop_channel(CHANNEL)
            self._place.show_offer()
            self._shown = (None, None)
            if self._scene is not None:
                self._window.planes.set_fourth(self._place)
            return
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Build the surfaces again if the masks are others."""
        if not self._is_open:
            return
        analysis = self._session.analysis
        masks = (getattr(analysis, "lungs", None), getattr(analysis, "lesions", None))
        if analysis is None or masks[0] is None:
            self._shown = (None, None)
            self._window.planes.set_fourth(self._place)
            self._place.show_text(NOTHING_YET)
            return
        if masks[0] is self._shown[0] and masks[1] is self._shown[1]:
            if self._scene is not None:
                self._scene.set_levels(analysis.levels, analysis.geometry)
            return
        self._shown = masks
        if self._scene is None:
            self._place.show_text("Building the surfaces …")
        self._runner.run(Job(build_surfaces, (analysis,)), Receivers(self._on_built, self._on_error), CHANNEL)

    def _on_built(self, surfaces: Any) -> None:
        analysis = self._session.analysis
        if not self._is_open or analysis is None:
            return
        try:
            self._show(surfaces, analysis)
        except (ImportError, RuntimeError, OSError) as error:
            self._on_error(error)

    def _show(self, surfaces: Any, analysis: Analysis) -> None:
        if self._scene is None:
            from sscild_desktop.views.scene3d import make_scene3d

            self._scene = make_scene3d(self._window)
        self._scene.show_surfaces(surfaces, analysis.levels)
        self._window.planes.set_fourth(self._scene)
        self._scene.show()
        self._window.take_all_drops()

    def _on_error(self, error: BaseException) -> None:
        note(error)
        self._window.planes.set_fourth(self._place)
        self._place.show_text(CANNOT.format(name=type(error).__name__))

    def end(self) -> None:
        """Before the window goes: give the graphics context back."""
        if self._scene is not None and hasattr(self._scene, "shut_down"):
            self._scene.shut_down()
