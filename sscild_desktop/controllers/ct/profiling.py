"""The profile along the body: every slice scored in the background, kept with the analysis."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Slot

from sscild_desktop.controllers.ct import work as engine
from sscild_desktop.controllers.foot_task import FootTask
from sscild_desktop.controllers.parts import Parts
from sscild_desktop.core.results import Analysis
from sscild_desktop.workers import Channel

OTHER_LUNGS = "The lungs have changed while all slices were scored, so that is not taken. Ask for it again."


class ProfileController(QObject):
    """Scores all slices on the reader's wish; a click on the curve goes to the slice."""

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._session, self._viewing = parts.session, parts.viewing
        self._settings, self._window = parts.settings, parts.window
        self._task = FootTask(parts, Channel.PROFILE)
        strip = parts.window.strip
        strip.profile_requested.connect(self.score)
        strip.slice_requested.connect(self.go_to)
        parts.viewing.crosshair_changed.connect(self._on_crosshair)

    @Slot()
    def score(self) -> None:
        volume, analysis = self._session.volume, self._session.analysis
        if volume is None or analysis is None or analysis.lungs is None:
            return
        if self._session.busy & {Channel.ANALYSIS, Channel.LEVEL, Channel.PROFILE}:
            self._window.messages.show_info("Wait until the running calculation has finished, then score all slices.")
            return
        scoring = partial(engine.run_profile, volume, analysis, self._settings.value)
        self._task.start(scoring, "Scoring all slices …", self._on_done)

    @Slot()
    def cancel(self) -> None:
        """Stop; the analysis stays as it was."""
        self._task.cancel()

    @Slot(int)
    def go_to(self, index: int) -> None:
        """Show a slice, the place within it stays."""
        _, y, x = self._viewing.crosshair
        if self._viewing.layout == "levels":
            self._viewing.set_layout("axial")
        self._viewing.set_crosshair(index, y, x)

    @Slot(int, int, int)
    def _on_crosshair(self, z: int, _y: int, _x: int) -> None:
        self._window.strip.show_slice(z)

    def _on_done(self, scored: Analysis) -> None:
        """Levels may have been moved meanwhile: only the profile is taken, and only if the lungs are still the same."""
        analysis = self._session.analysis
        if analysis is None or analysis.lungs is not scored.lungs:
            self._window.messages.show_info(OTHER_LUNGS)
            return
        self._session.set_analysis(replace(analysis, profile=scored.profile), self._session.is_complete)
