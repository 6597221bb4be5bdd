"""Slices that run by themselves: one step a beat, from the end back to the beginning."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot

from sscild_desktop.state.reading import ReadingState


class Cine(QObject):
    """Follows a ReadingState; ``step`` goes one slice on."""

    def __init__(self, step: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._state = ReadingState(self)
        self._beat = QTimer(self)
        self._beat.timeout.connect(step)

    def set_state(self, state: ReadingState) -> None:
        self._state.disconnect(self)
        self._state = state
        state.cine_changed.connect(self._follow)
        self._follow()

    @Slot()
    def _follow(self) -> None:
        self._beat.setInterval(round(1000 / self._state.speed))
        if self._state.is_playing != self._beat.isActive():
            self._beat.start() if self._state.is_playing else self._beat.stop()
