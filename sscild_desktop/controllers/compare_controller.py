"""Comparison: which two CT, loading them, registering them in the background, and what the page shows meanwhile."""

from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Slot

from sscild_desktop.controllers import compare_work as work
from sscild_desktop.controllers.compare_choice import Pair, choose_pair, series_in_order
from sscild_desktop.controllers.compare_words import STAGES, Words, loading_words, match_words
from sscild_desktop.controllers.failures import note, sentence
from sscild_desktop.core.records.model import StoredSeries
from sscild_desktop.state.patient import PatientState
from sscild_desktop.state.session import SessionState
from sscild_desktop.views.compare_link import CURRENT, PRIOR
from sscild_desktop.workers import Handle, Job, Receivers, Runner

if TYPE_CHECKING:
    from sscild_desktop.core.compare import Registration

CHANNEL = "compare"
KEPT_MATCHES = 6
"""Registrations kept for pairs that are returned to; each is small, the volumes are not kept."""

RELEASE_AFTER_MS = 120_000
"""How long the volumes stay when the page is left: readers look at the CT page and come back."""

AskFolder = Callable[[str], Path | None]
"""Asks the reader for a folder, beginning at the given one; None when the reader does not want to."""

OpenSeries = Callable[[], int | None]


class CompareController(QObject):
    """``window.compare_page`` is the page; ``records`` may be the records themselves or those that are live now.

    ``open_series_id`` says which kept series is open on the CT page; by default it is known by its UID.
    """

    def __init__(
        self,
        session: SessionState,
        patient_state: PatientState,
        records: Any,
        runner: Runner,
        window: Any,
        ask_folder: AskFolder | None = None,
    ) -> None:
        super().__init__()
        self._session, self._patients, self._records = session, patient_state, records
        self._runner, self._window, self._page = runner, window, window.compare_page
        self.ask_folder: AskFolder = ask_folder or (lambda _start: None)
        self.open_series_id: OpenSeries = self._open_id_by_uid
        self._pair = Pair()
        self._picked: dict[str, int] = {}
        self._folders: dict[int, str] = {}
        self._loaded: dict[str, work.LoadedCt] = {}
        self._ground: work.Ground | None = None
        self._matches: OrderedDict[tuple[str, str], Registration] = OrderedDict()
        self._missing = ""
        self._stage = ""
        self._handle: Handle | None = None
        self._is_entered = False
        self._release_timer = QTimer(self, singleShot=True, interval=RELEASE_AFTER_MS)
        self._release_timer.timeout.connect(self.release)
        self._connect()

    def _connect(self) -> None:
        page, session, patients = self._page, self._session, self._patients
        page.entered.connect(self.enter)
        page.left.connect(self.leave)
        page.series_requested.connect(self.pick)
        page.swap_sides_requested.connect(self.exchange)
        page.cancel_requested.connect(self.cancel)
        page.offer_requested.connect(self.do)
        page.message.connect(self._on_message)
        session.volume_changed.connect(self._on_volume)
        session.analysis_changed.connect(self._on_analysis)
        session.busy_changed.connect(self._on_busy)
        patients.patient_changed.connect(self._on_patient)
        patients.visits_changed.connect(self._on_visits)
        patients.pair_changed.connect(self._on_pair)

    # -- coming and going ----------------------------------------------------------------------------------------

    @Slot()
    def enter(self) -> None:
        """The page is on screen: what it shows is made ready, or is there already."""
        self._is_entered = True
        self._release_timer.stop()
        self.begin()

    @Slot()
    def leave(self) -> None:
        """The page is off screen; its volumes are let go after a while, at once when they are of another patient."""
        self._is_entered = False
        self._release_timer.start()

    @Slot()
    def release(self) -> None:
        """Stop what runs and let go of both volumes; registrations stay."""
        self._stop_work()
        self._pair, self._ground = Pair(), None
        self._loaded.clear()
        for show in (self._page.set_prior, self._page.set_current):
            show(None)
        self._page.set_match(None)
        self._page.header.show_quality("", "")

    @property
    def holds_volumes(self) -> bool:
        return bool(self._loaded)

    def _on_patient(self) -> None:
        self._picked.clear()
        self._folders.clear()
        self._matches.clear()
        self.release()
        self._begin_if_entered()

    def _on_visits(self) -> None:
        if self._is_entered:
            self.begin()

    def _on_pair(self) -> None:
        """Another pair of visits was chosen on the patient page."""
        pair = self._patients.pair
        if pair != (self._visit_of(self._pair.prior), self._visit_of(self._pair.current)):
            self._picked.clear()
            self._begin_if_entered()

    def _on_volume(self) -> None:
        """Another CT is open: a side that showed the old one through the session is loaded anew."""
        if self._loaded:
            self.release()
        self._begin_if_entered()

    def _on_busy(self) -> None:
        if not self._pair.current and "import" not in self._session.busy:
            self._begin_if_entered()

    def _on_analysis(self) -> None:
        """The open CT was analysed, or a level moved: its side shows it at once."""
        analysis = self._session.analysis
        for side, ct in list(self._loaded.items()):
            if ct.volume is self._session.volume and ct.analysis is not analysis:
                self._loaded[side] = work.LoadedCt(ct.stored, ct.volume, analysis, ct.notice)
                self._show(side)

    def _begin_if_entered(self) -> None:
        if self._is_entered:
            self.begin()

    # -- which two -----------------------------------------------------------------------------------------------

    def _open_id_by_uid(self) -> int | None:
        volume = self._session.volume
        uid = volume.series.series_uid if volume is not None else ""
        found = (one.id for one in series_in_order(self._patients.visits) if uid and one.series_uid == uid)
        return next(found, None)

    def _wanted(self) -> Pair:
        """What the reader picked, else what is usual."""
        visits = self._patients.visits
        by_id = {series.id: series for series in series_in_order(visits)}
        usual = choose_pair(visits, self._patients.pair, self.open_series_id())
        return Pair(
            by_id.get(self._picked.get(PRIOR, 0), usual.prior),
            by_id.get(self._picked.get(CURRENT, 0), usual.current),
        )

    @Slot(str, int)
    def pick(self, side: str, series_id: int) -> None:
        """The reader chose a CT for a side."""
        self._picked = {
            other: one.id for other, one in ((PRIOR, self._pair.prior), (CURRENT, self._pair.current)) if one
        }
        self._picked[side] = series_id
        self.begin()
        self._tell_pair()

    @Slot()
    def exchange(self) -> None:
        """Prior and current change places."""
        pair = self._pair
        if pair.prior is not None and pair.current is not None:
            self._picked = {PRIOR: pair.current.id, CURRENT: pair.prior.id}
            self.begin()
            self._tell_pair()

    def _tell_pair(self) -> None:
        """The patient page compares the same two visits, if there are two and in their order."""
        first, second = self._visit_of(self._pair.prior), self._visit_of(self._pair.current)
        order = [visit.id for visit in self._patients.visits]
        if first in order and second in order and order.index(first) < order.index(second):
            self._patients.set_pair((first, second))

    def _visit_of(self, series: StoredSeries | None) -> int:
        return series.visit_id if series is not None else 0

    # -- from choice to pictures ---------------------------------------------------------------------------------

    def begin(self) -> None:
        """Show the pair that is wanted; what is there or on its way already is not made again."""
        if "import" in self._session.busy:
            self._show_waiting(loading_words("import"))
            return
        wanted = self._wanted()
        self._page.set_choices(series_in_order(self._patients.visits), _id(wanted.prior), _id(wanted.current))
        if _ids(wanted) == _ids(self._pair) and (self._loaded or self._stage):
            self._pair = wanted
            return
        self._stop_work()
        self._pair, self._ground, self._missing = wanted, None, ""
        self._keep_only_wanted()
        words = loading_words(self._why_not(wanted), self._code)
        self._show_waiting(words)
        if not words.is_final:
            self._next()

    @property
    def _code(self) -> str:
        return self._patients.patient.code if self._patients.patient is not None else ""

    def _why_not(self, wanted: Pair) -> str:
        if self._patients.patient is None:
            return "no patient"
        if wanted.current is None:
            return "no ct"
        if wanted.prior is None:
            return "no prior"
        return "same" if wanted.prior.id == wanted.current.id else ""

    def _show_waiting(self, words: Words) -> None:
        for side, text in ((PRIOR, words.prior), (CURRENT, words.current)):
            self._page.show_words(side, text)
        self._page.header.show_quality(words.kind, words.quality)

    def _keep_only_wanted(self) -> None:
        """Let go of volumes that are not shown any more; one that only changes its side stays."""
        kept = {ct.stored.id: ct for ct in self._loaded.values()}
        self._loaded.clear()
        self._page.set_match(None)
        for side, series in ((PRIOR, self._pair.prior), (CURRENT, self._pair.current)):
            ct = kept.get(series.id) if series is not None else None
            ct = ct or self._from_session(series)
            if ct is not None:
                self._loaded[side] = ct
                self._show(side)
            else:
                self._set_side(side, None)

    def _from_session(self, series: StoredSeries | None) -> work.LoadedCt | None:
        volume = self._session.volume
        if series is None or volume is None or series.id != self.open_series_id():
            return None
        return work.LoadedCt(series, volume, self._session.analysis)

    def _show(self, side: str) -> None:
        ct = self._loaded[side]
        self._set_side(side, ct)

    def _set_side(self, side: str, ct: work.LoadedCt | None) -> None:
        show = self._page.set_prior if side == PRIOR else self._page.set_current
        show(ct.volume if ct is not None else None, ct.analysis if ct is not None else None)

    def _next(self) -> None:
        """The next thing that is missing: the current CT, the prior, lungs, registration, differences."""
        for side, series in ((CURRENT, self._pair.current), (PRIOR, self._pair.prior)):
            if side not in self._loaded and series is not None:
                self._load(side, series)
                return
        if self._ground is None:
            self._run("ground", Job(work.find_ground, self._both), self._on_ground)
        elif self._key not in self._matches:
            self._run("register", Job(work.run_registration, (*self._both, self._ground)), self._on_registered)
        else:
            self._use(self._matches[self._key])

    @property
    def _both(self) -> tuple[work.LoadedCt, work.LoadedCt]:
        return self._loaded[PRIOR], self._loaded[CURRENT]

    @property
    def _key(self) -> tuple[str, str]:
        prior, current = self._both
        return prior.stored.series_uid or str(prior.stored.id), current.stored.series_uid or str(current.stored.id)

    def _run(self, stage: str, job: Job, done: Callable[[Any], None]) -> None:
        self._stage = stage
        self._session.set_busy("compare", True)
        self._page.header.show_progress(None, STAGES[stage.partition(":")[0]])

        def finished(result: Any) -> None:
            self._end()
            done(result)

        receivers = Receivers(finished, self._on_error, self._on_cancelled, self._on_progress)
        self._handle = self._runner.run(job, receivers, CHANNEL)

    def _end(self) -> None:
        self._handle, self._stage = None, ""
        self._session.set_busy("compare", False)
        self._page.header.end_progress()

    def _stop_work(self) -> None:
        self._runner.drop_channel(CHANNEL)
        self._end()

    @Slot()
    def cancel(self) -> None:
        """Stop what runs; a registration that is stopped leaves the match by levels."""
        if self._handle is not None:
            self._page.header.show_cancelling()
            self._handle.cancel()

    def _on_progress(self, fraction: float, text: str) -> None:
        self._page.header.show_progress(fraction, text)

    def _load(self, side: str, series: StoredSeries) -> None:
        source = self._folders.get(series.id, series.source)
        job = Job(work.load_ct, (series, self._patients.patient, source, self._records))
        self._page.show_words(side, f"Loading {work.named(series)} …")
        self._run(f"load:{side}", job, lambda ct: self._on_loaded(side, ct))

    def _on_loaded(self, side: str, ct: work.LoadedCt) -> None:
        self._loaded[side] = ct
        self._show(side)
        folder = self._folders.pop(ct.stored.id, "")
        if folder and not getattr(self._records, "is_read_only", False):
            job = Job(work.remember_source, (ct.stored, ct.volume, folder, self._records), report_name="")
            self._runner.run(job, Receivers(self._patients.set_visits, note), "compare-source")
        self._next()

    def _on_ground(self, ground: work.Ground) -> None:
        """The levels match at once, so that the reader can begin."""
        self._ground = ground
        if self._key not in self._matches:
            self._page.set_match(ground.levels)
            self._show_match("registering")
        self._next()

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
        found = self._matches[self._key]
        job = Job(work.find_differences, (*self._both, self._ground, found))
        self._run("differences", job, self._on_differences)

    def _on_differences(self, warped: work.Warped) -> None:
        self._page.set_warped(warped.hu, warped.lesions)
        self._page.set_differences(warped.differences)

    def _show_match(self, what: str, found: "Registration | None" = None, why: str = "") -> None:
        notices = [ct.notice for ct in self._loaded.values() if ct.notice]
        kind, text, offer = match_words(what, self._ground, found, why)
        self._page.header.show_quality(kind, " ".join([text, *notices]), *offer)

    # -- when it does not go well --------------------------------------------------------------------------------

    def _on_cancelled(self) -> None:
        stage = self._stage
        self._end()
        self._fall_back(stage, "stopped", "")

    def _on_error(self, error: BaseException) -> None:
        note(error)
        stage = self._stage
        self._end()
        if isinstance(error, work.FilesNotThere):
            self._missing = stage.partition(":")[2]
            self._page.show_words(self._missing, str(error))
            self._page.header.show_quality("error", str(error), "folder", "Choose folder…")
            return
        self._fall_back(stage, "failed", sentence(error))

    def _fall_back(self, stage: str, what: str, why: str) -> None:
        """Work on without the part that was stopped or failed."""
        if stage == "register":
            self._show_match(what, None, why)
        elif stage == "differences":
            self._show_match(f"differences {what}", self._matches[self._key], why)
        else:
            words = why or "Loading was stopped."
            if stage.startswith("load"):
                self._page.show_words(stage.partition(":")[2], words)
            self._page.header.show_quality("error" if why else "warn", words, "again", "Try again")

    @Slot(str)
    def do(self, offer: str) -> None:
        """Carry out what the header offered."""
        doers: dict[str, Callable[[], None]] = {
            "folder": self._choose_folder,
            "again": self._next_again,
            "register": self._next_again,
            "differences": self._differ,
        }
        doers[offer]()

    def _next_again(self) -> None:
        self._page.header.show_quality("", "")
        self._next()

    def _choose_folder(self) -> None:
        series = self._pair.prior if self._missing == PRIOR else self._pair.current
        if series is None:
            return
        folder = self.ask_folder(str(Path(series.source).parent) if series.source else "")
        if folder is not None:
            self._folders[series.id] = str(folder)
            self._next_again()

    @Slot(str)
    def _on_message(self, text: str) -> None:
        self._window.activity.rest(text)


def _id(series: StoredSeries | None) -> int | None:
    return series.id if series is not None else None


def _ids(pair: Pair) -> tuple[int | None, int | None]:
    return _id(pair.prior), _id(pair.current)
