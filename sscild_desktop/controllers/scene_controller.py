"""The 3D pane: its surfaces are made in the background once it is open, and again when the masks are others."""

from typing import Any

from PySide6.QtCore import QObject, Slot

from sscild_desktop.controllers.failures import note, sentence
from sscild_desktop.core.analysis.results import Analysis
from sscild_desktop.core.progress import Report
from sscild_desktop.state.session import SessionState
from sscild_desktop.workers import Job, Receivers, Runner

CHANNEL = "scene"


def make_surfaces(analysis: Analysis, report: Report) -> Any:
    """Surfaces of lungs and lesions; imports vtk, and what the pane will need of it, in the thread that runs this."""
    import sscild_desktop.views.scene3d_window  # noqa: F401
    from sscild_desktop.views.scene3d_meshes import build_scene

    lungs = analysis.lungs.mask if analysis.lungs is not None else None
    lesions = analysis.lesions.mask if analysis.lesions is not None else None
    return build_scene(lungs, lesions, analysis.geometry, report)


class SceneController(QObject):
    """Keeps the pane in step with the session; ``planes`` holds the pane in its fourth place."""

    def __init__(self, session: SessionState, runner: Runner, window: Any, pane: Any) -> None:
        super().__init__()
        self._session, self._runner, self._window, self._pane = session, runner, window, pane
        self._shown: tuple[Any, Any] = (None, None)
        session.analysis_changed.connect(self.refresh)
        pane.scene_requested.connect(self.refresh)
        pane.maximise_requested.connect(self.maximise)

    @Slot()
    def open(self) -> None:
        """Open 3D; when it is open, make it large and small again."""
        if self._pane.is_open:
            self.maximise()
        else:
            self._pane.open()

    @Slot()
    def maximise(self) -> None:
        self._window.planes.maximise("fourth")

    @Slot()
    def refresh(self) -> None:
        """Build the surfaces if the masks are others than those shown, else only move the levels."""
        analysis = self._session.analysis
        if not self._pane.is_open:
            return
        masks = (getattr(analysis, "lungs", None), getattr(analysis, "lesions", None))
        if masks[0] is self._shown[0] and masks[1] is self._shown[1]:
            self._pane.set_levels(analysis.levels if analysis is not None else ())
            return
        self._shown = masks
        if analysis is None or analysis.lungs is None:
            self._runner.drop_channel(CHANNEL)
            self._pane.show_surfaces(None)
            return
        self._runner.run(Job(make_surfaces, (analysis,)), Receivers(self._on_made, self._on_error), CHANNEL)

    def _on_made(self, scene: Any) -> None:
        levels = self._session.analysis.levels if self._session.analysis is not None else ()
        self._pane.show_surfaces(scene, levels)

    def _on_error(self, error: BaseException) -> None:
        note(error)
        self._window.messages.show_error(f"The 3D surfaces could not be made. {sentence(error)}")

    def end(self) -> None:
        """Before the window goes: end the probe and give the graphics memory back."""
        self._pane.shut_down()
