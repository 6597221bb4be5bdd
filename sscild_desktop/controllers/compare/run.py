"""One comparison from two kept CT to pictures that move together: load, find lungs, match, register, compare voxels."""

from collections import OrderedDict
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Slot

from sscild_desktop.controllers.compare import work
from sscild_desktop.controllers.compare.choice import Pair
from sscild_desktop.controllers.compare.words import STAGES, match_words
from sscild_desktop.controllers.parts import Parts
from sscild_desktop.core.course.breath import air_warning
from sscild_desktop.core.failures import note, sentence
from sscild_desktop.core.patients import StoredSeries, Visit
from sscild_desktop.core.results import Analysis
from sscild_desktop.core.volume import Volume
from sscild_desktop.state.linked_pair import CURRENT, PRIOR, SIDES
from sscild_desktop.views.compare.page import ComparePage
from sscild_desktop.workers import Channel, Handle, Receivers, Work, quiet

if TYPE_CHECKING:
    from sscild_desktop.core.compare import Registration

T = TypeVar("T")

KEPT_MATCHES = 6
"""Registrations kept for pairs that are returned to; each is small, the volumes are not kept."""


class CompareRun(QObject):
    """Does one thing after the other, each in the background, and shows each on the page as soon as it is there."""

    def __init__(self, parts: Parts, page: ComparePage) -> None:
        super().__init__()
        self._session, self._state, self._live = parts.session, parts.state, parts.live
        self._runner, self._ask, self._page = parts.runner, parts.ask, page
        self.pair = Pair()
        self.loaded: dict[str, work.LoadedCt] = {}
        self._shown: dict[str, Volume | None] = dict.fromkeys(SIDES)
        self.stage = ""
        self._ground: work.Ground | None = None
        self._matches: OrderedDict[tuple[int, int], Registration] = OrderedDict()
        self._folders: dict[int, str] = {}
        self._missing = ""
        self._stale = ""
        self._warning = ""
        self._handle: Handle | None = None

    # -- beginning and ending ------------------------------------------------------------------------------------

    def take(self, pair: Pair, open_id: int | None) -> None:
        """Another pair: stop what runs for the old one, keep the volumes that are in both, show them."""
        self.stop()
        kept = {ct.stored.id: ct for ct in self.loaded.values()}
        self.loaded.clear()
        self.pair, self._ground, self._missing, self._stale = pair, None, "", ""
        self._page.set_match(None)
        for side, series in ((PRIOR, pair.prior), (CURRENT, pair.current)):
            ct = kept.get(series.id) or self._from_session(series, open_id) if series is not None else None
            if ct is not None:
                self.loaded[side] = ct
            self._show(side)

    def _from_session(self, series: StoredSeries, open_id: int | None) -> work.LoadedCt | None:
        volume = self._session.volume
        return work.LoadedCt(series, volume, self._session.analysis) if volume and series.id == open_id else None

    def stop(self) -> None:
        """End the running work; nobody hears of it any more."""
        self._runner.drop_channel(Channel.COMPARE)
        self._end()

    def release(self) -> None:
        """Stop, and let go of both volumes; registrations stay."""
        self.take(Pair(), None)
        self._page.header.show_quality("", "")

    def forget(self) -> None:
        """Let go of everything: another patient."""
        self._matches.clear()
        self._folders.clear()
        self.release()

    @Slot()
    def cancel(self) -> None:
        """Stop what runs and say so; a registration that is stopped leaves the match by levels."""
        if self._handle is not None:
            self._page.header.show_cancelling()
            self._handle.cancel()

    # -- one thing after the other -------------------------------------------------------------------------------

    def go_on(self) -> None:
        """The next thing that is missing: the current CT, the prior, lungs, registration, differences."""
        for side, series in ((CURRENT, self.pair.current), (PRIOR, self.pair.prior)):
            if side not in self.loaded and series is not None:
                self._load(side, series)
                return
        if self._ground is None:
            self._run("ground", partial(work.find_ground, *self._both), self._on_ground)
        elif self._key not in self._matches:
            self._run("register", partial(work.run_registration, *self._both, self._ground), self._on_registered)
        else:
            self._use(self._matches[self._key])

    @property
    def _both(self) -> tuple[work.LoadedCt, work.LoadedCt]:
        return self.loaded[PRIOR], self.loaded[CURRENT]

    @property
    def _key(self) -> tuple[int, int]:
        prior, current = self._both
        return prior.stored.id, current.stored.id

    def _run(self, stage: str, running: Work[T], done: Callable[[T], None]) -> None:
        receivers = self._begin(stage, done)
        self._handle = self._runner.run(running, receivers, Channel.COMPARE)

    def _begin(self, stage: str, done: Callable[[T], None]) -> Receivers[T]:
        self.stage = stage
        self._session.set_busy(Channel.COMPARE, True)
        self._page.header.show_progress(None, STAGES[stage.partition(":")[0]])

        def finished(result: T) -> None:
            self._end()
            done(result)

        return Receivers(finished, self._on_error, self._on_cancelled, self._on_progress)

    def _end(self) -> None:
        self._handle, self.stage = None, ""
        self._session.set_busy(Channel.COMPARE, False)
        self._page.header.end_progress()

    def _on_progress(self, fraction: float, text: str) -> None:
        self._page.header.show_progress(fraction, text)

    def _load(self, side: str, series: StoredSeries) -> None:
        source = self._folders.get(series.id, series.source)
        loading = partial(work.load_ct, series, self._state.patient, source, self._live)
        self._page.show_words(side, f"Loading {work.named(series)} …")
        self._run(f"load:{side}", loading, lambda ct: self._on_loaded(side, ct))

    def _on_loaded(self, side: str, ct: work.LoadedCt) -> None:
        self.loaded[side] = ct
        self._show(side)
        self._remember_folder(ct)
        self.go_on()

    def _show(self, side: str) -> None:
        """The CT of a side; with another volume than before the two have nothing in common yet."""
        ct = self.loaded.get(side)
        volume = ct.volume if ct is not None else None
        if volume is None or volume is not self._shown[side]:
            self._part()
        self._shown[side] = volume
        show = self._page.set_prior if side == PRIOR else self._page.set_current
        show(volume, ct.analysis if ct is not None else None)

    def _part(self) -> None:
        """What matched the two sides, and what was computed by that match, is of another pair."""
        self._page.set_match(None)
        self._page.reset_look()
        self._page.set_warped(None)
        self._page.set_differences(None)
        self._warning = ""

    def _remember_folder(self, ct: work.LoadedCt) -> None:
        """A folder that the reader had to point to is known the next time."""
        folder = self._folders.pop(ct.stored.id, "")
        if folder and not self._live.is_read_only:
            self._write(ct.stored, partial(work.remember_source, ct.stored, folder, self._live))

    def _write(self, series: StoredSeries, keeping: Callable[[], tuple[Visit, ...]]) -> None:
        """Into the records; the visits come back to the screen where the patient is still the one who is open."""
        shown = Receivers(partial(self._show_visits, series.patient_id), note)
        self._runner.run(quiet(keeping), shown, Channel.COMPARE_SOURCE)

    def _show_visits(self, patient_id: int, visits: tuple[Visit, ...]) -> None:
        if self._state.patient is not None and self._state.patient.id == patient_id:
            self._state.set_visits(visits)

    def _on_ground(self, ground: work.Ground) -> None:
        """The levels match at once, so that the reader can begin."""
        self._ground = ground
        if self._key not in self._matches:
            self._page.set_match(ground.levels)
            self._show_match("registering")
        self.go_on()

    def _on_registered(self, found: "Registration") -> None:
        self._matches[self._key] = found
        while len(self._matches) > KEPT_MATCHES:
            self._matches.popitem(last=False)
        self._use(found)

    def _use(self, found: "Registration") -> None:
        """A good registration takes over and shows what differs; a bad one is refused, the levels stay."""
        assert self._ground is not None
        self._page.set_match(found if found.is_good else self._ground.levels)
        self._show_match("", found)
        if found.is_good:
            self._differ()

    def _differ(self) -> None:
        assert self._ground is not None
        comparing = partial(work.find_differences, *self._both, self._ground, self._matches[self._key])
        receivers = self._begin("differences", self._on_differences)
        self._handle = self._runner.run_in_parts(comparing, receivers, self._on_differences, Channel.COMPARE)

    def _on_differences(self, warped: work.Warped) -> None:
        """What is known is shown; more may follow."""
        self._page.set_warped(warped.hu, warped.lesions)
        self._page.set_differences(warped.differences)
        if warped.values:
            self._keep(warped.values)

    def _keep(self, values: dict[str, float]) -> None:
        """The change table and the workbooks read it from the records; a difference of scanners is said at once."""
        self._warning = air_warning(values.get("trachea_prior_hu"), values.get("trachea_hu"))
        self._show_match("", self._matches[self._key])
        prior, current = (self._as_kept_now(ct.stored) for ct in self._both)
        known = current.compared_with(prior)
        if (known is None or known.values != values) and not self._live.is_read_only:
            self._write(current, partial(work.keep_comparison, prior, current, values, self._live))

    def _as_kept_now(self, stored: StoredSeries) -> StoredSeries:
        """The series with what was analysed and compared since it was loaded."""
        kept = (one for visit in self._state.visits for one in visit.series)
        return next((one for one in kept if one.id == stored.id), stored)

    def _show_match(self, what: str, found: "Registration | None" = None, why: str = "") -> None:
        notices = [ct.notice for ct in self.loaded.values() if ct.notice]
        kind, text, offer = match_words(what, self._ground, found, why)
        notices += [self._warning] if self._warning else []
        kind = "warn" if self._warning and kind == "ok" else kind
        self._page.header.show_quality(kind, " ".join([text, *notices]), *offer)

    # -- an analysis that changed --------------------------------------------------------------------------------

    def take_analysis(self, analysis: Analysis | None) -> None:
        """The open CT was analysed, or a level moved: its side shows it; the rest waits for ``refresh``."""
        for side, ct in list(self.loaded.items()):
            if ct.volume is not self._session.volume or ct.analysis is analysis:
                continue
            new = work.LoadedCt(ct.stored, ct.volume, analysis, ct.notice)
            has_other_masks = new.lungs is not ct.lungs or new.lesions is not ct.lesions
            self._stale = "masks" if has_other_masks or self._stale == "masks" else "levels"
            self.loaded[side] = new
            self._show(side)

    def refresh(self) -> None:
        """Make anew what follows from an analysis that changed since."""
        stale, self._stale = self._stale, ""
        if not stale or self._ground is None:
            return
        if stale == "masks" or self.stage:
            self.stop()
            self._ground = None
            self.go_on()
        else:
            self._run("ground", partial(work.find_ground, *self._both), self._on_moved_levels)

    def _on_moved_levels(self, ground: work.Ground) -> None:
        self._ground = ground
        found = self._matches.get(self._key)
        if found is None or not found.is_good:
            self._page.set_match(ground.levels)

    # -- when it does not go well --------------------------------------------------------------------------------

    def _on_cancelled(self) -> None:
        stage = self.stage
        self._end()
        self._fall_back(stage, "stopped", "")

    def _on_error(self, error: BaseException) -> None:
        note(error)
        stage = self.stage
        self._end()
        if isinstance(error, work.FilesNotThere):
            self._missing = stage.partition(":")[2]
            self._folders.clear()
            self._page.show_words(self._missing, sentence(error))
            self._page.header.show_quality("error", sentence(error), "folder", "Choose folder…")
            return
        self._fall_back(stage, "failed", sentence(error))

    def _fall_back(self, stage: str, what: str, why: str) -> None:
        """Work on without the part that was stopped or failed."""
        if stage == "register":
            self._show_match(what, None, why)
        elif stage == "differences":
            self._show_match(what, self._matches[self._key], why)
        else:
            words = why or "Loading was stopped."
            if stage.startswith("load"):
                self._page.show_words(stage.partition(":")[2], words)
            self._page.header.show_quality("error" if why else "warn", words, "again", "Try again")

    @Slot(str)
    def do(self, offer: str) -> None:
        """Carry out what the header offered."""
        if offer == "folder":
            self._choose_folder()
        elif offer == "differences":
            self._differ()
        else:
            self._go_on_anew()

    def _go_on_anew(self) -> None:
        self._page.header.show_quality("", "")
        self.go_on()

    def _choose_folder(self) -> None:
        series = self.pair.prior if self._missing == PRIOR else self.pair.current
        folder = self._ask.folder_of_ct(str(Path(series.source).parent)) if series is not None else None
        if series is not None and folder is not None:
            self._folders[series.id] = str(folder)
            self._go_on_anew()
