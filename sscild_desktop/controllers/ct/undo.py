"""What can be taken back on the page of one CT. Undo instead of questions."""

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtGui import QUndoCommand

from sscild_desktop.state.session import SessionState

T = TypeVar("T")

PutFvc = Callable[[float | None], None]
"""Brings an FVC in percent predicted to where it lives: the visit, or the session where the CT is kept nowhere."""


class Change(QUndoCommand):
    """What ``put`` brings to where it lives, before and after; both are kept, nothing is computed again."""

    def __init__(self, words: str, put: Callable[[T], None], before: T, after: T) -> None:
        super().__init__(words)
        self._put_before, self._put_after = partial(put, before), partial(put, after)

    def redo(self) -> None:
        self._put_after()

    def undo(self) -> None:
        self._put_before()


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
