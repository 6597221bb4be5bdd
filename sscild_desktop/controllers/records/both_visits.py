"""Several visits or patients in what was dropped: each is opened and kept, one after the other, if the reader wants."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from sscild_desktop.controllers.parts import Parts
from sscild_desktop.controllers.records.work import Kept
from sscild_desktop.core.wording import listed
from sscild_desktop.workers import Channel

if TYPE_CHECKING:
    from sscild_desktop.core.dicom import ScanResult, SeriesFound

BOTH = "visits:both"
ALL_KEPT = "Each visit is kept in the records now."
NOT_ALL = "Not every visit was opened and kept; Series (Ctrl+L) opens the others."


class BothVisitsController(QObject):
    """Offered once for what was dropped, when the CT on screen is kept; that one is on screen again at the end."""

    def __init__(self, parts: Parts, show_series: "Callable[[SeriesFound], None]") -> None:
        super().__init__()
        self._session, self._live, self._window = parts.session, parts.live, parts.window
        self._show_series = show_series
        self._offered_for: ScanResult | None = None
        self._offer: list[SeriesFound] = []
        self._steps: list[SeriesFound] = []
        """What is being opened, what follows, and last what was on screen before."""
        self._is_stepping = False
        parts.window.question.answered.connect(self._on_answer)

    @Slot()
    def begin(self) -> None:
        """A CT is wanted; if it is none of ours the reader wants something else."""
        if not self._is_stepping:
            self._steps = []
        if self._offer:
            self._offer = []
            self._window.question.withdraw()

    @Slot(object)
    def go_on(self, kept: Kept) -> None:
        """The CT on screen is kept: the next one, or the offer to open the others too."""
        if not self._steps:
            self._make_offer(kept)
        elif self._session.series is self._steps[0]:
            del self._steps[0]
            if self._steps:
                self._open(self._steps[0])
            else:
                self._window.activity.rest(ALL_KEPT)

    @Slot()
    def turn_back(self) -> None:
        """One was stopped, could not be opened or is not kept: back to what was on screen, if that is possible."""
        steps, self._steps = self._steps, []
        if len(steps) < 2:
            return
        messages = self._window.messages
        if not (messages.text and messages.kind == "error"):  # an error says more
            messages.show_info(NOT_ALL)
        if self._session.series is not steps[-1]:
            self._open(steps[-1])

    def _open(self, series: "SeriesFound") -> None:
        self._is_stepping = True
        self._show_series(series)
        self._is_stepping = False

    def _make_offer(self, kept: Kept) -> None:
        """Nothing where the others could not be kept or are kept with this patient already."""
        choice, shown = self._session.choice, self._session.series
        is_over = self._session.scan is self._offered_for or Channel.IMPORT in self._session.busy
        if choice is None or shown is None or is_over or self._live.is_read_only or self._window.question.text:
            return
        self._offered_for = self._session.scan
        known = {one.series_uid for visit in kept.visits for one in visit.series}
        others = [one for one in choice.visits if one.visit != shown.visit and one.info.series_uid not in known]
        if others:
            self._offer = [*others, shown]
            wanted = "both visits" if len(others) == 1 else f"all {len(others) + 1} visits"
            text = f"What was opened also holds {self._words(others, shown)}. Open {wanted}, so that each is kept?"
            self._window.question.ask(text, ((BOTH, f"Open {wanted}"),))

    def _words(self, others: "list[SeriesFound]", shown: "SeriesFound") -> str:
        """'a CT of 2019-03-01', 'a CT of 2019-03-01 of another patient'; names are said by the list of series."""
        scan = self._session.scan
        has_several = scan is not None and scan.patient_count > 1
        whose = (" of another patient" if has_several and one.patient != shown.patient else "" for one in others)
        return listed([f"a CT of {one.day}{of}" for one, of in zip(others, whose, strict=True)])

    @Slot(str)
    def _on_answer(self, key: str) -> None:
        offer, self._offer = self._offer, []
        if offer and key == BOTH:
            self._steps = offer
            self._open(offer[0])
