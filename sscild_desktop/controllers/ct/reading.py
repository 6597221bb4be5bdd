"""Decisions of the reader about scores and volumes: each is one step of undo, with who and when."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import QObject, Slot

from sscild_desktop.controllers.ct.undo import Change
from sscild_desktop.controllers.parts import Parts
from sscild_desktop.core import corrected
from sscild_desktop.core.results import Analysis, GohLevel, Reading, Scores
from sscild_desktop.core.rules import volumes
from sscild_desktop.state.session import LevelParts, level_parts, with_level_parts
from sscild_desktop.workers import Channel

Put = Callable[[Analysis], Analysis]
"""Brings what was decided into an analysis; its masks and maps stay."""

RUNNING = "Scores can be read when the running calculation has finished."


class ReadingController(QObject):
    """Puts typed, accepted and withdrawn scores and volumes into the analysis."""

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._session, self._settings = parts.session, parts.settings
        self._window, self._stack = parts.window, parts.changes
        results = parts.window.results
        results.scores_typed.connect(self.type_scores)
        results.scores_accepted.connect(self.accept)
        results.scores_withdrawn.connect(self.withdraw)
        results.scores_reverted.connect(self.revert)
        results.volume_decided.connect(self.decide_volume)

    @Slot(int, object)
    def type_scores(self, number: int, scores: Scores) -> None:
        level = self._level(number)
        if level is not None:
            self._push(level, corrected.typed(level, scores, *self._signature), f"scores of level {number}")

    @Slot(int)
    def accept(self, number: int) -> None:
        level = self._level(number)
        if level is not None:
            self._push(level, corrected.accepted(level, *self._signature), f"accepting level {number}")

    @Slot(int)
    def withdraw(self, number: int) -> None:
        level = self._level(number)
        if level is not None:
            self._push(level, corrected.withdrawn(level, *self._signature), f"withdrawing level {number}")

    @Slot(int)
    def revert(self, number: int) -> None:
        level, analysis = self._level(number), self._session.analysis
        if level is not None and analysis is not None:
            self._push(level, corrected.automatic_again(level, analysis), f"decision about level {number}")

    @Slot(str, str, float)
    def decide_volume(self, key: str, decision: str, ml: float) -> None:
        """The volume of a lung or lobe; with '' for a decision the measured one counts again."""
        analysis = self._session.analysis
        if self._is_running() or analysis is None or key not in volumes.measured_volumes(analysis):
            return
        if decision:
            after = volumes.decide(analysis, key, decision, ml, *self._signature)
        else:
            after = volumes.revert(analysis, key)
        if after != analysis:
            words = f"decision about {volumes.VOLUME_NAMES[key].lower()}"
            put = partial(_with_volumes, analysis.volume_readings), partial(_with_volumes, after.volume_readings)
            self._stack.push(Change(words, self._put, *put))

    def _is_running(self) -> bool:
        """Whether nothing can be decided now, which is said."""
        is_running = bool(self._session.busy & {Channel.ANALYSIS, Channel.LEVEL})
        if is_running:
            self._window.messages.show_info(RUNNING)
            self._session.analysis_changed.emit()  # what was typed goes
        return is_running

    @property
    def _signature(self) -> tuple[str, str]:
        """Who decides, and when (UTC)."""
        return self._settings.value.reader, datetime.now(UTC).isoformat(timespec="seconds")

    def _level(self, number: int) -> GohLevel | None:
        """The level, or None after saying why nothing can be decided now."""
        analysis = self._session.analysis
        if self._is_running():
            return None
        parts = level_parts(analysis, number) if analysis is not None else None
        return None if parts is None else parts.level

    def _push(self, before: GohLevel, after: GohLevel, words: str) -> None:
        if after != before:
            put = partial(_with_level, before), partial(_with_level, after)
            self._stack.push(Change(words, self._put, *put))

    def _put(self, put: Put) -> None:
        if self._session.analysis is not None:
            self._session.set_analysis(put(self._session.analysis), self._session.is_complete)


def _with_level(level: GohLevel, analysis: Analysis) -> Analysis:
    parts = level_parts(analysis, level.level)
    return analysis if parts is None else with_level_parts(analysis, LevelParts(level, parts.heatmaps))


def _with_volumes(readings: tuple[Reading, ...], analysis: Analysis) -> Analysis:
    return replace(analysis, volume_readings=readings)
