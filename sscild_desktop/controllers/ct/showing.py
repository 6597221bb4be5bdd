"""Brings the session to the views: pictures, masks, levels, panels, badge, and which buttons can be pressed."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QUndoGroup

from sscild_desktop.controllers.ct import work as engine
from sscild_desktop.controllers.parts import Parts
from sscild_desktop.core.findings import ANALYSIS_CODE, Finding
from sscild_desktop.core.inference.cards import error_of_scores
from sscild_desktop.core.results import Analysis, GohLevel, HeatMap
from sscild_desktop.views.shared.language import tr
from sscild_desktop.views.shared.pieces import as_words
from sscild_desktop.workers import Channel

WRITES_NO_EXPORT = {Channel.ANALYSIS, Channel.LEVEL, Channel.CORRECT, Channel.EXPORT, Channel.REPORT}
Mask = NDArray[np.uint8]


class ShowController(QObject):
    """Listens to the session, tells the views; asks nothing and computes nothing."""

    def __init__(self, parts: Parts, stack: QUndoGroup) -> None:
        super().__init__()
        session, viewing = parts.session, parts.viewing
        self._session, self._viewing, self._window, self._stack = session, viewing, parts.window, stack
        self._settings = parts.settings
        self._masks: tuple[Mask | None, Mask | None] = (None, None)
        self._lobes: Mask | None = None
        self._own_findings: tuple[Finding, ...] = ()
        self._is_reset = False
        session.volume_changed.connect(self.show_volume)
        session.decided.connect(self.show_decision)
        session.analysis_changed.connect(self.show_analysis)
        session.fvc_changed.connect(self.show_fvc)
        session.device_changed.connect(self.show_device)
        session.busy_changed.connect(self.show_actions)
        session.waiting_changed.connect(self.show_actions)
        session.scan_changed.connect(self.show_actions)
        parts.settings.changed.connect(self.show_actions)
        session.level_changed.connect(self.show_level)
        session.pattern_changed.connect(self.show_pattern)
        session.map_threshold_changed.connect(self.show_level)
        viewing.overlays_changed.connect(self.show_threshold)
        viewing.crosshair_changed.connect(self.on_crosshair)
        stack.canUndoChanged.connect(self.show_actions)
        stack.canRedoChanged.connect(self.show_actions)
        stack.indexChanged.connect(self.show_actions)
        self.show_device()
        self.show_analysis()

    @Slot()
    def show_volume(self) -> None:
        self._masks, self._lobes, self._own_findings = (None, None), None, ()
        if self._session.volume is None or not self._is_reset:
            self._viewing.reset_look()
        self._is_reset = self._session.volume is None  # what the reader does while the slices come in stays
        self._window.planes.set_volume(self._session.volume)
        if self._session.volume is None:
            self._window.show_progress(False)
        self.show_actions()

    @Slot()
    def show_decision(self) -> None:
        """What asked first is a warning now."""
        self._window.banner.show_findings((*self._session.findings, *self._own_findings))
        self.show_actions()

    @Slot()
    def show_analysis(self) -> None:
        analysis = self._session.analysis
        errors = (error_of_scores(use.sha256) for use in (analysis.networks if analysis is not None else ()))
        self._window.results.show_analysis(analysis, next(filter(None, errors), None))
        self._show_masks(analysis)
        self._show_findings(analysis)
        self._follow_maps()
        lesions = analysis.lesions if analysis is not None else None
        self._window.overlays.show_marked(lesions.kinds if lesions is not None else None)
        self._window.planes.set_levels(analysis.levels if analysis is not None else ())
        self.show_pattern()
        self.show_actions()

    def _show_masks(self, analysis: Analysis | None) -> None:
        lungs = analysis.lung_mask if analysis is not None else None
        lesions = analysis.lesion_mask if analysis is not None else None
        # Fusing masks into the pictures costs more than anything else here: only when they are others.
        if lungs is not self._masks[0] or lesions is not self._masks[1]:
            self._masks = (lungs, lesions)
            self._window.planes.set_masks(lungs, lesions)
        lobes = analysis.lobe_mask if analysis is not None else None
        if lobes is not self._lobes:
            self._lobes = lobes
            self._window.planes.set_lobes(lobes)

    def _show_findings(self, analysis: Analysis | None) -> None:
        """What the analysis itself noticed, beside what the files said; those alone are shown when they are read."""
        found = analysis.findings if analysis is not None else ()
        own = tuple(one for one in found if one.code.startswith(ANALYSIS_CODE))
        if own != self._own_findings:
            self._own_findings = own
            self._window.banner.show_findings((*self._session.findings, *own))

    @Slot()
    def show_pattern(self) -> None:
        """The thumbnails and the map over the axial slice."""
        self._window.strip.show_analysis(self._session.volume, self._session.analysis, self._session.pattern)
        self.show_level()

    @Slot()
    def show_level(self) -> None:
        number = self._session.level
        self._window.strip.show_selected(number)
        self._window.results.show_selected(number)
        heat = self._session.map_on_picture
        self._window.planes.set_heatmap(heat, self._session.slice_of_map or 0)
        self._show_threshold(heat)

    @Slot()
    def show_threshold(self) -> None:
        self._show_threshold(self._session.map_on_picture)

    def _show_threshold(self, heat: HeatMap | None) -> None:
        """The slider of the map, while that lies on the picture."""
        is_shown = self._viewing.is_shown("heatmap")
        self._window.heat_threshold.show_map(heat if is_shown else None, self._session.map_threshold is None)

    def _levels(self) -> tuple[GohLevel, ...]:
        return self._session.analysis.levels if self._session.analysis is not None else ()

    @Slot(int, int, int)
    def on_crosshair(self, z: int, _y: int, _x: int) -> None:
        """The level whose slice is on screen is the selected one; a slice may have maps of its own."""
        self._follow_maps()
        here = [level.level for level in self._levels() if level.slice == z]
        if self._session.level not in here:
            self._session.set_level(here[0] if here else None)

    def _follow_maps(self) -> None:
        analysis, z = self._session.analysis, self._viewing.crosshair[0]
        has_maps = analysis is not None and any(heat.slice == z for heat in analysis.slice_maps)
        self._session.set_map_slice(z if has_maps else None)

    @Slot()
    def show_fvc(self) -> None:
        self._window.results.show_fvc(self._session.fvc_percent)

    @Slot()
    def show_device(self) -> None:
        badge = self._session.device
        self._window.badge.show_device(badge.text, badge.reason, badge.is_measured)

    @Slot()
    def show_actions(self) -> None:
        """Which buttons can be pressed, and what the big one says."""
        session, actions = self._session, self._window.actions_
        has_volume = session.volume is not None
        # between two CTs there is nothing that a change of the one before could be taken back in
        is_between = Channel.IMPORT in session.busy and session.volume is None
        # a step of masks is the difference from what they are now, which a running operation is found on
        is_steady = not session.busy & {Channel.ANALYSIS, Channel.CORRECT} and not is_between
        can_analyse = has_volume and not session.busy & {Channel.ANALYSIS, Channel.IMPORT, Channel.LEVEL}
        actions["analyse"].setEnabled(can_analyse and not session.objection)
        actions["analyse"].setToolTip(tr(as_words(session.objection) or actions.hint("analyse")))
        actions["analyse"].setText(tr(self._analyse_words()))
        for name in ("export", "export_dicom", "report", "copy_result"):
            actions[name].setEnabled(session.has_started and not session.busy & WRITES_NO_EXPORT)
        actions["copy_picture"].setEnabled(has_volume)
        actions["scene"].setEnabled(has_volume)
        actions["series"].setEnabled(session.scan is not None)
        is_waiting = bool(session.waiting) and self._window.page == "ct"
        actions["undo"].setEnabled(is_waiting or (self._stack.canUndo() and is_steady))
        actions["redo"].setEnabled(self._stack.canRedo() and is_steady)
        for name, text in (("undo", "" if is_waiting else self._stack.undoText()), ("redo", self._stack.redoText())):
            actions[name].setToolTip(as_words(f"{name.capitalize()} {text}".strip()))

    def _analyse_words(self) -> str:
        if self._session.is_complete and engine.lacks_maps(self._session.analysis, self._settings.value):
            return "Add heat maps"
        if self._session.is_complete:
            return "Analyse again"
        return "Go on analysing" if self._session.has_started else "Analyse"
