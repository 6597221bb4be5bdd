"""A heat map of any slice: offered with the time it will take, made in the background, kept with the analysis."""

import time
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Slot

from sscild_desktop.controllers.ct import work as engine
from sscild_desktop.controllers.foot_task import FootTask
from sscild_desktop.controllers.parts import Parts
from sscild_desktop.core.progress import Report
from sscild_desktop.core.results import Analysis, LungResult
from sscild_desktop.state.settings import Settings
from sscild_desktop.views.shared.language import tr
from sscild_desktop.workers import Channel
from sscild_desktop.workers.time_left import about

NOT_YET = "A heat map needs the lungs: press Analyse first."
RUNNING = "Wait until the running calculation has finished, then ask for the heat map of this slice."
OTHER_LUNGS = "The lungs have changed while the heat map was made, so it is not taken. Ask for it again."
UNKNOWN = "how long is not known before the first one"
WORDS = "Heat map of this slice"


class SliceMapController(QObject):
    """Also keeps the switch of the five levels' maps in step with the settings."""

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._session, self._viewing = parts.session, parts.viewing
        self._settings, self._window = parts.settings, parts.window
        self._task = FootTask(parts, Channel.SLICE_MAP)
        self._switch, self._action = (parts.window.actions_[name] for name in ("heatmaps", "slice_map"))
        parts.window.heat_threshold.map_requested.connect(self.make)
        changes = (parts.session.analysis_changed, parts.session.busy_changed, parts.session.pattern_changed)
        for change in (*changes, parts.viewing.overlays_changed, parts.viewing.crosshair_changed):
            change.connect(self.show_offer)
        parts.settings.changed.connect(self.show_choice)
        self.show_choice()

    @Slot(bool)
    def choose(self, is_on: bool) -> None:
        """Maps of the five levels in every analysis, or numbers first and no maps."""
        self._settings.set(replace(self._settings.value, heatmaps=is_on))

    @Slot()
    def show_choice(self) -> None:
        self._switch.setChecked(self._settings.value.heatmaps)
        self.show_offer()

    @property
    def _index(self) -> int:
        return self._viewing.crosshair[0]

    @property
    def _is_there(self) -> bool:
        """Whether the slice on screen has its maps."""
        analysis = self._session.analysis
        return analysis is not None and bool(analysis.maps_of(self._index))

    @Slot()
    def show_offer(self) -> None:
        """What a map of this slice costs, in the menus, and beside the pictures while maps are drawn there."""
        analysis = self._session.analysis
        can = analysis is not None and analysis.lungs is not None
        words = f"{WORDS}: {self._time_words()}" if can and not self._is_there else WORDS
        is_free = Channel.SLICE_MAP not in self._session.busy
        self._action.setText(tr(words))
        self._action.setEnabled(can and is_free)
        is_wanted = self._viewing.is_shown("heatmap") and self._session.pattern is not None
        self._window.heat_threshold.show_offer(words if can and is_free and is_wanted and not self._is_there else "")

    def _time_words(self) -> str:
        analysis = self._session.analysis
        seconds = None if analysis is None else expected_seconds(analysis, self._settings.value)
        return UNKNOWN if seconds is None else about(seconds)

    @Slot()
    def make(self) -> None:
        """The map of the slice on screen; one that is there is only shown."""
        volume, analysis = self._session.volume, self._session.analysis
        if volume is None or analysis is None or analysis.lungs is None:
            self._window.messages.show_info(NOT_YET)
        elif self._is_there:
            self._show()
        elif self._session.busy & {Channel.ANALYSIS, Channel.LEVEL, Channel.CORRECT, Channel.SLICE_MAP}:
            self._window.messages.show_info(RUNNING)
        else:
            still, index, settings = self._session.still(analysis), self._index, self._settings.value

            def making(report: Report) -> Analysis:
                return engine.run_slice_map(volume, still(), index, settings, report)

            done = partial(self._on_done, analysis.lungs, time.monotonic())
            self._task.start(making, f"Heat map of slice {self._index + 1}, {self._time_words()} …", done)

    @Slot()
    def cancel(self) -> None:
        """Stop; the analysis stays as it was."""
        self._task.cancel()

    def _on_done(self, lungs: LungResult, start: float, made: Analysis) -> None:
        """Masks or levels may have changed meanwhile: only the maps are taken, and only if the lungs are the same."""
        analysis = self._session.analysis
        if analysis is None or analysis.lungs is not lungs:
            self._window.messages.show_info(OTHER_LUNGS)
            return
        self._note_seconds(analysis, time.monotonic() - start)
        self._session.set_analysis(replace(analysis, slice_maps=made.slice_maps), self._session.is_complete)
        self._show()

    def _note_seconds(self, analysis: Analysis, seconds: float) -> None:
        key = _network_key(analysis)
        if key:
            known = {**dict(self._settings.value.map_seconds), key: f"{seconds:.1f}"}
            self._settings.set(replace(self._settings.value, map_seconds=tuple(known.items())))

    def _show(self) -> None:
        """Asked for, so seen."""
        if self._session.pattern is None:
            self._session.set_pattern("tot")
        heat = self._viewing.overlays["heatmap"]
        self._viewing.set_overlay("heatmap", replace(heat, visible=True))


def expected_seconds(analysis: Analysis, settings: Settings) -> float | None:
    """What the last map of a slice took here, else a level's share of this CT's; None where nothing was measured."""
    text = dict(settings.map_seconds).get(_network_key(analysis), "")
    if text.replace(".", "", 1).isdigit():
        return float(text)
    levels = {heat.level for heat in analysis.heatmaps}
    seconds = analysis.seconds.get(engine.HEATMAP_STAGE)
    return seconds / len(levels) if seconds and levels else None


def _network_key(analysis: Analysis) -> str:
    """The score network and what it ran on; '' where the analysis does not say it."""
    use = analysis.network_of("scores")
    return "" if use is None else f"{use.name}, {use.provider}"
