"""The 3D pane: its surfaces are made in the background once it is open, and again when the masks are others."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from sscild_desktop.controllers.parts import Parts
from sscild_desktop.core.failures import note, sentence
from sscild_desktop.core.progress import Report
from sscild_desktop.core.results import Analysis, LesionResult, LobeResult, LungResult
from sscild_desktop.core.volume import Volume
from sscild_desktop.views.scene3d.meshes import Scene, Surface
from sscild_desktop.views.scene3d.pane import Scene3DPane
from sscild_desktop.workers import Channel, Receivers

if TYPE_CHECKING:
    from sscild_desktop.views.scene3d.density import Density


def make_surfaces(analysis: Analysis, report: Report) -> Scene:
    """Surfaces of lungs and lesions; imports vtk, and what the pane will need of it, in the thread that runs this."""
    import sscild_desktop.views.scene3d.window  # noqa: F401
    from sscild_desktop.views.scene3d.meshes import build_scene

    lungs = analysis.lung_mask
    lesions = analysis.lesion_mask
    return build_scene(lungs, lesions, analysis.geometry, report)


def make_lobes(analysis: Analysis, report: Report) -> tuple[Surface, ...]:
    """Surfaces of the lobes."""
    from sscild_desktop.views.scene3d.meshes import build_lobes

    assert analysis.lobes is not None
    return build_lobes(analysis.lobes.mask, analysis.geometry, report)


def make_density(kind: str, volume: Volume, analysis: Analysis | None, _report: Report) -> "Density":
    """The CT itself on coarse cells."""
    import sscild_desktop.views.scene3d.window  # noqa: F401
    from sscild_desktop.views.scene3d.density import build_density

    return build_density(kind, volume, analysis.lung_mask if analysis is not None else None)


class SceneController(QObject):
    """Keeps the pane in step with the session; the layout 'scene' of the pictures shows it."""

    def __init__(self, parts: Parts, pane: Scene3DPane) -> None:
        super().__init__()
        self._session, self._viewing, self._runner = parts.session, parts.viewing, parts.runner
        self._window, self._pane = parts.window, pane
        self._shown: tuple[LungResult | None, LesionResult | None] = (None, None)
        self._lobes: LobeResult | None = None
        self._are_lobes_wanted = False
        self._density = ""
        self._density_of: tuple[str, Volume | None, LungResult | None] = ("", None, None)
        parts.session.analysis_changed.connect(self.refresh)
        pane.scene_requested.connect(self.refresh)
        pane.maximise_requested.connect(self.maximise)
        pane.lobes_requested.connect(self.want_lobes)
        pane.density_requested.connect(self.want_density)
        pane.place_requested.connect(parts.viewing.set_crosshair)
        parts.viewing.layout_changed.connect(self.on_layout)

    @Slot()
    def open(self) -> None:
        """Show 3D, from whatever page; when it is shown, make it large and small again."""
        if self._window.page != "ct":
            self._window.show_page("ct")
            self._viewing.set_layout("scene")
        elif self._viewing.layout == "scene":
            self.maximise()
        else:
            self._viewing.set_layout("scene")

    @Slot(str)
    def on_layout(self, layout: str) -> None:
        """3D is opened when it is looked at first."""
        if layout == "scene" and not self._pane.is_open:
            self._pane.open()

    @Slot()
    def maximise(self) -> None:
        self._window.planes.maximise("scene")

    @Slot()
    def refresh(self) -> None:
        """Build the surfaces if the masks are others than those shown, else only move the levels."""
        analysis = self._session.analysis
        if not self._pane.is_open:
            return
        self._refresh_lobes()
        self._refresh_density()
        masks = (analysis.lungs, analysis.lesions) if analysis is not None else (None, None)
        if masks[0] is self._shown[0] and masks[1] is self._shown[1]:
            self._pane.set_levels(analysis.levels if analysis is not None else ())
            return
        self._shown = masks
        if analysis is None or analysis.lungs is None:
            self._runner.drop_channel(Channel.SCENE)
            self._pane.show_surfaces(None)
            return
        self._runner.run(partial(make_surfaces, analysis), Receivers(self._on_made, self._on_error), Channel.SCENE)

    def _on_made(self, scene: Scene) -> None:
        levels = self._session.analysis.levels if self._session.analysis is not None else ()
        self._pane.show_surfaces(scene, levels)

    @Slot(bool)
    def want_lobes(self, wanted: bool) -> None:
        """Show the lobes, whose eye is opened where it is shut, or not; they are made when they are wanted first."""
        self._are_lobes_wanted = wanted
        overlay = self._viewing.overlays["lobes"]
        if wanted and not overlay.visible:
            self._viewing.set_overlay("lobes", replace(overlay, visible=True))
        self._refresh_lobes()

    def _refresh_lobes(self) -> None:
        """Build the lobes if they are wanted and are others than those shown."""
        analysis = self._session.analysis
        lobes = analysis.lobes if analysis is not None and self._are_lobes_wanted else None
        if lobes is self._lobes:
            return
        self._lobes = lobes
        if analysis is None or lobes is None:
            self._runner.drop_channel(Channel.LOBES)
            self._pane.show_lobes(())
        else:
            receivers = Receivers(self._pane.show_lobes, self._on_error)
            self._runner.run(partial(make_lobes, analysis), receivers, Channel.LOBES)

    @Slot(str)
    def want_density(self, kind: str) -> None:
        """Show the CT itself so, or with an empty name no more."""
        self._density = kind
        self._refresh_density()

    def _refresh_density(self) -> None:
        """Make it if it is wanted and is of another CT or kind, or of other lungs, than the one shown."""
        analysis, volume, kind = self._session.analysis, self._session.volume, self._density
        lungs = analysis.lungs if analysis is not None and kind == "lungs" else None
        is_wanted = bool(kind) and volume is not None
        wanted = (kind, volume, lungs) if is_wanted else ("", None, None)
        if all(one is other for one, other in zip(wanted, self._density_of, strict=True)):
            return
        self._density_of = wanted
        if not wanted[0] or volume is None:
            self._runner.drop_channel(Channel.DENSITY)
            self._pane.show_density(None)
        else:
            receivers = Receivers(self._pane.show_density, self._on_error)
            self._runner.run(partial(make_density, kind, volume, analysis), receivers, Channel.DENSITY)

    def _on_error(self, error: BaseException) -> None:
        note(error)
        self._window.messages.show_error(f"The 3D surfaces could not be made. {sentence(error)}")

    def end(self) -> None:
        """Before the window goes: end the probe and give the graphics memory back."""
        self._pane.shut_down()
