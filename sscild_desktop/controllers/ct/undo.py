"""What can be taken back: the place of a level and the FVC. Undo instead of questions."""

from collections.abc import Callable

from PySide6.QtGui import QUndoCommand

from sscild_desktop.state.session import LevelParts, SessionState, with_level_parts

PutFvc = Callable[[float | None], None]
"""Brings an FVC in percent predicted to where it lives: the visit, or the session where the CT is kept nowhere."""


class LevelChange(QUndoCommand):
    """A level with its scores and heat maps, before and after; both are kept, nothing is computed again."""

    def __init__(self, session: SessionState, before: LevelParts, after: LevelParts) -> None:
        super().__init__(f"move of level {before.level.level}")
        self._session, self._before, self._after = session, before, after

    def redo(self) -> None:
        self._put(self._after)

    def undo(self) -> None:
        self._put(self._before)

    def _put(self, parts: LevelParts) -> None:
        if self._session.analysis is not None:
            self._session.set_analysis(with_level_parts(self._session.analysis, parts), self._session.is_complete)


class FvcChange(QUndoCommand):
    """The forced vital capacity, before and after.

    Where another FVC came meanwhile (typed at the visit, or the CT was moved to another one) that is left alone.
    """

    def __init__(self, session: SessionState, put: PutFvc, before: float | None, after: float | None) -> None:
        super().__init__("FVC")
        self._session, self._put_value, self._before, self._after = session, put, before, after

    def redo(self) -> None:
        self._put(self._before, self._after)

    def undo(self) -> None:
        self._put(self._after, self._before)

    def _put(self, old: float | None, new: float | None) -> None:
        if self._session.fvc_percent == old:
            self._put_value(new)
        else:
            self.setObsolete(True)
