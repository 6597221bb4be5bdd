"""Decisions of the reader about the scores of a level: each is one step of undo, with who and when."""

from datetime import UTC, datetime

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QUndoCommand

from sscild_desktop.controllers.parts import Parts
from sscild_desktop.core import corrected
from sscild_desktop.core.results import Analysis, GohLevel, Scores
from sscild_desktop.state.session import LevelParts, SessionState, level_parts, with_level_parts
from sscild_desktop.workers import Channel

RUNNING = "Scores can be read when the running calculation has finished."


class ReadingController(QObject):
    """Puts typed, accepted and withdrawn scores into the analysis."""

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._session, self._settings = parts.session, parts.settings
        self._window, self._stack = parts.window, parts.changes
        results = parts.window.results
        results.scores_typed.connect(self.type_scores)
        results.scores_accepted.connect(self.accept)
        results.scores_withdrawn.connect(self.withdraw)
        results.scores_reverted.connect(self.revert)

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

    @property
    def _signature(self) -> tuple[str, str]:
        """Who decides, and when (UTC)."""
        return self._settings.value.reader, datetime.now(UTC).isoformat(timespec="seconds")

    def _level(self, number: int) -> GohLevel | None:
        """The level, or None after saying why nothing can be decided now."""
        analysis = self._session.analysis
        if self._session.busy & {Channel.ANALYSIS, Channel.LEVEL}:
            self._window.messages.show_info(RUNNING)
            self._session.analysis_changed.emit()  # what was typed goes
            return None
        parts = level_parts(analysis, number) if analysis is not None else None
        return None if parts is None else parts.level

    def _push(self, before: GohLevel, after: GohLevel, words: str) -> None:
        if after != before:
            self._stack.push(ReadingChange(self._session, before, after, words))


class ReadingChange(QUndoCommand):
    """A level before and after a decision; its heat maps stay."""

    def __init__(self, session: SessionState, before: GohLevel, after: GohLevel, words: str) -> None:
        super().__init__(words)
        self._session, self._before, self._after = session, before, after

    def redo(self) -> None:
        self._put(self._after)

    def undo(self) -> None:
        self._put(self._before)

    def _put(self, level: GohLevel) -> None:
        analysis: Analysis | None = self._session.analysis
        parts = level_parts(analysis, level.level) if analysis is not None else None
        if analysis is not None and parts is not None:
            changed = with_level_parts(analysis, LevelParts(level, parts.heatmaps))
            self._session.set_analysis(changed, self._session.is_complete)
