"""Moving Goh levels: the line goes at once, the scores follow from the background, every move can be taken back."""

from dataclasses import replace

from PySide6.QtCore import QObject, Slot

from sscild_desktop.controllers.ct import work as engine
from sscild_desktop.controllers.ct.undo import Change, FvcChange, PutFvc
from sscild_desktop.controllers.failures import tell
from sscild_desktop.controllers.parts import Parts
from sscild_desktop.core.corrected import automatic_again
from sscild_desktop.core.progress import Report
from sscild_desktop.core.results import Analysis
from sscild_desktop.core.volume import Volume
from sscild_desktop.state.session import LevelParts, level_parts, with_level_parts
from sscild_desktop.workers import Channel, Receivers

SMALLEST_MOVE_MM = 0.05


class LevelsController(QObject):
    """Moves levels and sets FVC, both through the undo stack; ``put_fvc`` brings an FVC to where it lives."""

    def __init__(self, parts: Parts, put_fvc: PutFvc) -> None:
        super().__init__()
        self._session, self._settings = parts.session, parts.settings
        self._runner, self._window = parts.runner, parts.window
        self._put_fvc = put_fvc
        self._moves: dict[int, _Move] = {}
        self.stack = parts.changes

    @Slot()
    def forget(self) -> None:
        """Another volume or another analysis: there is nothing to take back any more."""
        self._moves.clear()
        self._session.set_busy(Channel.LEVEL, False)
        self.stack.clear()

    @Slot(int, float)
    def move(self, number: int, z_mm: float) -> None:
        """The reader let go of the line of level ``number`` at ``z_mm``."""
        volume, analysis = self._session.volume, self._session.analysis
        parts = level_parts(analysis, number) if analysis is not None else None
        if volume is None or analysis is None or parts is None:
            return
        if Channel.ANALYSIS in self._session.busy:
            self._window.messages.show_info("Levels can be moved when the analysis has finished or was stopped.")
            self._session.analysis_changed.emit()
            return
        z_mm = inside(volume, z_mm)
        if abs(z_mm - parts.level.z_mm) < SMALLEST_MOVE_MM:
            self._session.analysis_changed.emit()
            return
        self._start(number, z_mm, volume, analysis, parts)

    def _start(self, number: int, z_mm: float, volume: Volume, analysis: Analysis, parts: LevelParts) -> None:
        earlier = self._moves.get(number)
        move = _Move(self, number, earlier.before if earlier is not None else parts)
        self._moves[number] = move
        waiting = replace(parts.level, z_mm=z_mm, slice=volume.geometry.nearest_slice(z_mm), scores=None)
        self._session.set_analysis(with_level_parts(analysis, LevelParts(waiting)), self._session.is_complete)
        self._session.set_busy(Channel.LEVEL, True)
        self._window.activity.show_activity(f"Scoring level {number} again …")
        still, settings = self._session.still(with_level_parts(analysis, move.before)), self._settings.value

        def scoring(report: Report) -> Analysis:
            return engine.run_rescore(volume, still(), number, z_mm, settings, report)

        receivers = Receivers(move.on_done, move.on_error, move.on_cancelled)
        self._runner.run(scoring, receivers, Channel.LEVEL, lane=number)

    def finish(self, number: int, after: LevelParts | None) -> None:
        """A rescoring ended: keep what it found, or put the level back where it was."""
        move = self._moves.pop(number, None)
        if move is None or self._session.analysis is None:
            return
        if not self._moves:
            self._session.set_busy(Channel.LEVEL, False)
            self._window.activity.rest()
        if after is None:
            whole = with_level_parts(self._session.analysis, move.before)
            self._session.set_analysis(whole, self._session.is_complete)
            return
        # masks may have been taken back meanwhile
        after = replace(after, level=automatic_again(after.level, self._session.analysis))
        self.stack.push(Change(f"move of level {number}", self._put_level, move.before, after))

    def _put_level(self, parts: LevelParts) -> None:
        if self._session.analysis is not None:
            self._session.set_analysis(with_level_parts(self._session.analysis, parts), self._session.is_complete)

    def fail(self, number: int, error: BaseException) -> None:
        self.finish(number, None)
        tell(self._window, error)

    @Slot()
    def cancel(self) -> None:
        """Stop every rescoring and put the levels back."""
        for number in list(self._moves):
            self._runner.drop_channel(Channel.LEVEL, number)
            self.finish(number, None)

    @Slot(object)
    def set_fvc(self, percent: float | None) -> None:
        if percent != self._session.fvc_percent:
            self.stack.push(FvcChange(self._session, self._put_fvc, self._session.fvc_percent, percent))


class _Move:
    """A move whose scores are on their way, with what the level was before."""

    def __init__(self, owner: LevelsController, number: int, before: LevelParts) -> None:
        self._owner, self._number, self.before = owner, number, before

    def on_done(self, analysis: Analysis) -> None:
        self._owner.finish(self._number, level_parts(analysis, self._number))

    def on_error(self, error: BaseException) -> None:
        self._owner.fail(self._number, error)

    def on_cancelled(self) -> None:
        self._owner.finish(self._number, None)


def inside(volume: Volume, z_mm: float) -> float:
    """``z_mm`` kept between the first and the last slice."""
    geometry = volume.geometry
    ends = sorted((geometry.slice_z_mm(0), geometry.slice_z_mm(geometry.shape[0] - 1)))
    return min(max(z_mm, ends[0]), ends[1])
