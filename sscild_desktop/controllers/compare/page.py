"""Comparison: which two CT, when they are loaded and let go, and what the page says while there is nothing to show."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot

from sscild_desktop.controllers.compare.choice import Pair, choose_pair, series_in_order
from sscild_desktop.controllers.compare.run import CompareRun
from sscild_desktop.controllers.compare.words import Words, loading_words
from sscild_desktop.controllers.parts import Parts
from sscild_desktop.core.patients import StoredSeries
from sscild_desktop.core.results import Analysis
from sscild_desktop.core.volume import Volume
from sscild_desktop.state.linked_pair import CURRENT, PRIOR, SIDES
from sscild_desktop.views.compare.page import ComparePage
from sscild_desktop.workers import Channel

RELEASE_AFTER_MS = 120_000
"""How long the volumes stay when the page is left: readers look at the CT page and come back."""

OpenSeries = Callable[[], int | None]


class CompareController(QObject):
    """``open_series_id`` says which kept series is open on the CT page, None where it is kept nowhere."""

    def __init__(
        self,
        parts: Parts,
        page: ComparePage,
        open_series_id: OpenSeries,
    ) -> None:
        super().__init__()
        self._session, self._state = parts.session, parts.state
        self._window, self._page = parts.window, page
        self._open_series_id = open_series_id
        self.run = CompareRun(parts, page)
        self._picked: dict[str, int] = {}
        self._is_entered = self._is_waiting = False
        self._release_timer = QTimer(self, singleShot=True, interval=RELEASE_AFTER_MS)
        self._release_timer.timeout.connect(self.run.release)
        self._page.destroyed.connect(self._release_timer.stop)  # leaving began the wait; nobody is left to release for
        self._connect()

    def _connect(self) -> None:
        page, session, state = self._page, self._session, self._state
        page.entered.connect(self.enter)
        page.left.connect(self.leave)
        page.series_requested.connect(self.pick)
        page.swap_sides_requested.connect(self.exchange)
        page.cancel_requested.connect(self.run.cancel)
        page.offer_requested.connect(self.run.do)
        page.message.connect(self._on_message)
        session.volume_changed.connect(self._on_volume)
        session.analysis_changed.connect(self._on_analysis)
        session.busy_changed.connect(self._on_busy)
        state.patient_changed.connect(self._on_patient)
        state.visits_changed.connect(self._begin_if_entered)
        state.pair_changed.connect(self._on_pair)
        state.pseudonym_changed.connect(self._begin_if_entered)

    @property
    def sides(self) -> tuple[tuple[Volume, Analysis], tuple[Volume, Analysis]] | None:
        """Volume and analysis of the prior and of the current CT, None until both are there."""
        found = [self.run.loaded.get(side) for side in SIDES]
        both = [(ct.volume, ct.analysis) for ct in found if ct is not None and ct.analysis is not None]
        return (both[0], both[1]) if len(both) == 2 else None

    # -- coming and going ----------------------------------------------------------------------------------------

    @Slot()
    def enter(self) -> None:
        """The page is on screen: what it shows is made ready, or is there already."""
        self._is_entered = True
        self._release_timer.stop()
        self.begin()
        self.run.refresh()

    @Slot()
    def leave(self) -> None:
        """The page is off screen; its volumes are let go after a while, at once when the patient is another."""
        self._is_entered = False
        self._release_timer.start()

    @Slot()
    def cancel(self) -> None:
        """Stop what runs for the comparison."""
        self.run.cancel()

    def _on_patient(self) -> None:
        self._picked.clear()
        self.run.forget()
        self._begin_if_entered()

    def _on_pair(self) -> None:
        """Another pair of visits was chosen on the patient page."""
        if self._state.pair != self._visits_of(self.run.pair):
            self._picked.clear()
            self._begin_if_entered()

    def _on_volume(self) -> None:
        """Another CT is open: the old one must not stay in memory for this page."""
        if self.run.loaded:
            self.run.release()
        self._begin_if_entered()

    def _on_busy(self) -> None:
        if self._is_waiting and Channel.IMPORT not in self._session.busy:
            self._is_waiting = False
            self._begin_if_entered()

    def _on_analysis(self) -> None:
        self.run.take_analysis(self._session.analysis)
        if self._is_entered and self._session.is_complete:
            self.run.refresh()

    @Slot()
    def _begin_if_entered(self) -> None:
        if self._is_entered:
            self.begin()

    @Slot(str)
    def _on_message(self, text: str) -> None:
        self._window.activity.rest(text)

    # -- which two -----------------------------------------------------------------------------------------------

    def _wanted(self) -> Pair:
        """What the reader picked, else what is usual."""
        visits = self._state.visits
        by_id = {series.id: series for series in series_in_order(visits)}
        usual = choose_pair(visits, self._state.pair, self._open_series_id())
        return Pair(
            by_id.get(self._picked.get(PRIOR, 0), usual.prior),
            by_id.get(self._picked.get(CURRENT, 0), usual.current),
        )

    @Slot(str, int)
    def pick(self, side: str, series_id: int) -> None:
        """The reader chose a CT for a side; the other side stays as it is."""
        pair = self.run.pair
        self._picked = {other: one.id for other, one in ((PRIOR, pair.prior), (CURRENT, pair.current)) if one}
        self._picked[side] = series_id
        self.begin()
        self._tell_pair()

    @Slot()
    def exchange(self) -> None:
        """Prior and current change places."""
        pair = self.run.pair
        if pair.prior is not None and pair.current is not None:
            self._picked = {PRIOR: pair.current.id, CURRENT: pair.prior.id}
            self.begin()
            self._tell_pair()

    def _tell_pair(self) -> None:
        """The patient page compares the same two visits, if there are two and in their order."""
        first, second = self._visits_of(self.run.pair)
        order = [visit.id for visit in self._state.visits]
        if first in order and second in order and order.index(first) < order.index(second):
            self._state.set_pair((first, second))

    def _visits_of(self, pair: Pair) -> tuple[int, int]:
        return _visit_id(pair.prior), _visit_id(pair.current)

    # -- beginning -----------------------------------------------------------------------------------------------

    def begin(self) -> None:
        """Show the pair that is wanted; what is there or on its way already is not made again."""
        if Channel.IMPORT in self._session.busy:
            self._is_waiting = True
            self._show(loading_words("import"))
            return
        wanted = self._wanted()
        self._page.set_choices(series_in_order(self._state.visits), _id(wanted.prior), _id(wanted.current))
        is_same = (_id(wanted.prior), _id(wanted.current)) == (_id(self.run.pair.prior), _id(self.run.pair.current))
        if is_same and (self.run.loaded or self.run.stage):
            return
        self.run.take(wanted, self._open_series_id())
        words = loading_words(self._why_not(wanted), self._code)
        self._show(words)
        if not words.is_final:
            self.run.go_on()

    @property
    def _code(self) -> str:
        return self._state.patient.code if self._state.patient is not None else ""

    def _why_not(self, wanted: Pair) -> str:
        if self._state.patient is None:
            return "no patient"
        if wanted.current is None:
            return "no ct"
        if wanted.prior is None:
            return "no prior"
        return "same" if wanted.prior.id == wanted.current.id else ""

    def _show(self, words: Words) -> None:
        for side, text in ((PRIOR, words.prior), (CURRENT, words.current)):
            self._page.show_words(side, text)
        self._page.header.show_quality(words.kind, words.quality)


def _id(series: StoredSeries | None) -> int | None:
    return series.id if series is not None else None


def _visit_id(series: StoredSeries | None) -> int:
    return series.visit_id if series is not None else 0
