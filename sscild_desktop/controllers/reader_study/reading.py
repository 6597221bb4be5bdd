"""One reader at the questions: shown, answered, taken back; every answer is kept before the next is asked."""

import time
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from sscild_desktop.core.errors import SScILDError
from sscild_desktop.core.failures import note, sentence
from sscild_desktop.core.reader_study.answers import Answer, Sitting
from sscild_desktop.core.reader_study.pictures import Picture, read_picture
from sscild_desktop.core.reader_study.study import Study
from sscild_desktop.views.reader_study.reading import ReadingPane

NO_LONGER = 600.0
"""Seconds; who looks longer at a slice has gone away."""


class ReadingController(QObject):
    """``left`` when the reader pauses or is done."""

    left = Signal()

    def __init__(self, pane: ReadingPane) -> None:
        super().__init__()
        self._pane = pane
        self._sitting: Sitting | None = None
        self._since, self._is_seen = 0.0, False
        pane.scored.connect(self.score)
        pane.rated.connect(self.rate)
        pane.undo_requested.connect(self.undo)
        pane.leave_requested.connect(self.leave)

    def begin(self, study: Study, reader: int, session: int) -> None:
        """Go on where the answers end. Raises InputRefused."""
        self.close()
        self._sitting = Sitting(study, reader, session)
        self._ask()

    def _ask(self) -> None:
        """Show the next question; a picture that cannot be read is said, and the session can be paused."""
        sitting = self._sitting
        assert sitting is not None
        item, picture, trouble = sitting.item, None, ""
        if item is not None:
            picture, trouble = self._picture(sitting)
        who = f"{sitting.study.plan.readers[sitting.reader]}, session {sitting.session}"
        self._pane.show_question(who, item, picture, len(sitting.answers), len(sitting.items))
        self._is_seen = picture is not None
        if trouble:
            self._pane.show_note(trouble)
        self._since = time.monotonic()

    def _picture(self, sitting: Sitting) -> tuple[Picture | None, str]:
        assert sitting.item is not None
        try:
            return read_picture(sitting.study, sitting.item.page), ""
        except SScILDError as error:
            note(error)
            return None, sentence(error)

    @property
    def _seconds(self) -> float:
        return min(NO_LONGER, time.monotonic() - self._since)

    @Slot(float, float, float)
    def score(self, tot: float, gg: float, ret: float) -> None:
        sitting = self._asked(about_map=False)
        if sitting is not None:
            self._answer(partial(sitting.score, tot, gg, ret, self._seconds))

    @Slot(int)
    def rate(self, rating: int) -> None:
        sitting = self._asked(about_map=True)
        if sitting is not None:
            self._answer(partial(sitting.rate, rating, self._seconds))

    def _asked(self, about_map: bool) -> Sitting | None:
        """The sitting where it asks this kind of question and its picture can be seen."""
        item = self._sitting.item if self._sitting is not None else None
        return self._sitting if item is not None and self._is_seen and bool(item.pattern) == about_map else None

    def _answer(self, keep: Callable[[], object]) -> None:
        """Keep an answer and ask the next question; what cannot be kept is said, and asked again."""
        try:
            keep()
        except SScILDError as error:
            note(error)
            self._pane.show_note(sentence(error))
            return
        self._ask()

    @Slot()
    def undo(self) -> None:
        """Ask the last question again, with what was said."""
        sitting = self._sitting
        if sitting is None or not sitting.answers:
            return
        last: Answer = sitting.answers[-1]
        self._answer(sitting.undo)
        if sitting.item == last.item:
            self._pane.show_last(last)

    @Slot()
    def leave(self) -> None:
        self.close()
        self.left.emit()

    def close(self) -> None:
        """Let another window go on with the session."""
        sitting, self._sitting = self._sitting, None
        if sitting is not None:
            sitting.close()
