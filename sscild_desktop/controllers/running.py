"""What runs is never stopped without a word: told where another CT comes, asked about where the window is to close."""

from PySide6.QtCore import QObject, Slot

from sscild_desktop.controllers.parts import Parts
from sscild_desktop.core.wording import listed
from sscild_desktop.workers import Channel

OF_THE_CT = {
    Channel.ANALYSIS: "the analysis",
    Channel.LEVEL: "the scores of a level that was moved",
    Channel.PROFILE: "the scores of all slices",
    Channel.SLICE_MAP: "a heat map",
    Channel.EVALUATE: "the comparison with a reader",
}
"""In the order told. What is written elsewhere goes on, and a change of the masks is done at once."""

WRITTEN = {
    Channel.EXPORT: "an export",
    Channel.REPORT: "a report",
    Channel.TREND: "a workbook",
    Channel.COHORT_EXPORT: "the workbook of the cohort",
    Channel.READER_STUDY: "the reader study",
}
STOPPED = "Stopped before its end, as another CT was opened: {}."
CLOSING = "Not finished yet: {}. Closing the program stops it; nothing half-written stays."


class RunningController(QObject):
    """``tell`` is to hear of a CT that goes before those hear of it who stop what runs."""

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._session, self._window = parts.session, parts.window
        parts.session.busy_changed.connect(self._object_to_closing)

    def _words(self, asked: dict[Channel, str]) -> str:
        return listed([words for channel, words in asked.items() if channel in self._session.busy])

    @Slot()
    def tell(self) -> None:
        if words := self._words(OF_THE_CT):
            self._window.messages.show_info(STOPPED.format(words))

    @Slot()
    def _object_to_closing(self) -> None:
        words = self._words(OF_THE_CT | WRITTEN)
        self._window.object_to_closing(CLOSING.format(words) if words else "", by="running")
