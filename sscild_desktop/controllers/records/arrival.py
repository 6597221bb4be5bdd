"""A CT was loaded: whose is it, of which day, and is its analysis kept already? Asked where only the reader knows."""

from collections.abc import Callable
from datetime import date, datetime
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from sscild_desktop.controllers.parts import Parts
from sscild_desktop.controllers.records import work
from sscild_desktop.controllers.records.live import tell_of_records
from sscild_desktop.core import wording
from sscild_desktop.core.patients import Patient
from sscild_desktop.workers import Channel, Receivers, quiet

HERE, APART, DAY, NOT_KEPT = "ct:here", "ct:apart", "ct:day", "ct:not"
NOT_IN_RECORDS = "This CT is not kept in the records; open it again to keep it."


class ArrivalController(QObject):
    """``arrived`` carries what is kept of the CT on screen (``records_work.Kept``), once it is kept.

    ``not_kept`` where it is not going to be: refused, unwanted, the records cannot be written.
    """

    arrived = Signal(object)
    not_kept = Signal()

    def __init__(
        self,
        parts: Parts,
    ) -> None:
        super().__init__()
        self._session, self._state, self._live, self._queue = parts.session, parts.state, parts.live, parts.queue
        self._runner, self._window, self._settings = parts.runner, parts.window, parts.settings
        self._asked: work.Home | None = None
        self._target: Patient | None = None
        self._target_before: Patient | None = None
        self._looks = 0
        parts.window.question.answered.connect(self._on_answer)
        parts.session.volume_changed.connect(self.forget)

    @Slot()
    def begin(self) -> None:
        """Another CT is wanted; one that is dropped onto the page of a patient is meant for that patient."""
        self._target_before = self._target
        self._target = self._state.patient if self._window.page == "patient" else None
        self._withdraw()

    @Slot()
    def forget(self) -> None:
        """Another CT comes on screen: questions and answers about the one before are of no interest."""
        self._withdraw()
        self._runner.drop_channel(Channel.CACHED)

    def look_again(self) -> None:
        """What was to be opened could not be: what was asked about the CT on screen is still open."""
        self._target = self._target_before
        self.look()

    def _withdraw(self) -> None:
        if self._asked is not None:
            self._asked = None
            self._window.question.withdraw()

    @Slot()
    def look(self) -> None:
        """Look up whose it is. The built-in case is nobody's, and a refused series is only looked at."""
        volume, paths = self._session.volume, self._session.sources
        if volume is None or not paths or volume.verdict == "refused":
            self.not_kept.emit()
            return
        series = self._session.series
        count = series.slice_count if series is not None else volume.geometry.shape[0]
        source = work.source_of(paths, series)
        looking = quiet(partial(work.prepare, self._live, volume, source, count, date.today()))
        self._looks += 1
        number = self._looks
        self._queue.add(looking, Receivers(lambda home: self._on_home(home, number), self._on_lost))

    def _on_home(self, home: work.Home, number: int) -> None:
        if home.ct.volume is not self._session.volume or number != self._looks:
            return  # another CT, or looked up again since: one CT must not become two patients
        target = self._target
        is_theirs = home.patient is not None and target is not None and home.patient.id == target.id
        if self._live.is_read_only:
            self._run(partial(work.read_ct, self._live, home, self._settings.value), home)
        elif home.namesake is not None:
            self._ask_namesake(home, home.namesake)
        elif target is None or is_theirs or home.known is not None:
            self._keep(home, home.patient)
        else:
            self._ask_whose(home, target)

    def _run(self, keeping: Callable[[], work.Kept | None], home: work.Home) -> None:
        # the answer is of interest only while that CT is on screen
        self._queue.add(quiet(keeping), Receivers(lambda kept: self._on_kept(home, kept), self._on_lost))

    def _keep_at(self, home: work.Home, patient: Patient | None, day: date) -> None:
        self._run(partial(work.keep_ct, self._live, home, patient, day, self._settings.value), home)

    def _ask_namesake(self, home: work.Home, namesake: Patient) -> None:
        """One hospital number, but not one person as far as it is known."""
        self._asked, self._target = home, namesake
        theirs = self._state.name_of(namesake)
        but = f"another {wording.listed(home.contradictions)}" if home.contradictions else "so have others"
        self._window.question.ask(
            f"This CT has the hospital number of {theirs}, but {but}. Keep it apart, or does it belong there?",
            ((APART, "Keep it apart"), (HERE, f"It belongs to {theirs}")),
        )

    def _ask_whose(self, home: work.Home, target: Patient) -> None:
        self._asked = home
        here, theirs = self._state.name_of(target), f"is of {self._state.name_of(home.patient)}"
        if home.patient is None:
            is_known = home.ct.info.patient_id or home.ct.info.patient_name
            theirs = "is of a patient who is not in the records yet" if is_known else "names no patient"
        self._window.question.ask(
            f"This CT {theirs}, but {here} is open. Keep it apart, or does it belong here?",
            ((APART, "Keep it apart"), (HERE, f"It belongs to {here}")),
        )

    def _keep(self, home: work.Home, patient: Patient | None) -> None:
        """At the visit of its day; a CT without a day needs the reader to say it."""
        day = home.ct.day or (home.known.day if home.known is not None else None)
        if day is not None or home.known is not None:
            self._keep_at(home, patient, day or date.today())
            return
        self._asked, self._target = home, patient
        said = home.ct.info.study_date.strip()
        why = f"The date in this CT, {said}, is no day that has been" if said else "This CT has no date"
        answers = ((DAY, "Keep it"), (NOT_KEPT, "Do not keep"))
        self._window.question.ask(f"{why}. Which day was it made?", answers, date.today())

    @Slot(str)
    def _on_answer(self, key: str) -> None:
        """Closed without an answer: apart, and not kept where the day is not known."""
        home, self._asked = self._asked, None
        if home is None:
            return
        if key == DAY:
            self._keep_at(home, self._target, self._window.question.day)
        elif key == HERE:
            self._keep(home, self._target)
        elif key == APART or home.ct.day is not None:
            self._keep(home, home.patient)
        else:
            self._window.messages.show_info(NOT_IN_RECORDS)
            self.not_kept.emit()

    def _on_kept(self, home: work.Home, kept: work.Kept | None) -> None:
        if home.ct.volume is not self._session.volume:
            return
        if kept is None:
            self.not_kept.emit()
            return
        before = self._state.patient
        self._state.set_patient(kept.patient, kept.visits)
        self.arrived.emit(kept)
        self._tell(kept, before)
        if kept.cached is not None and self._waits_for_analysis():
            loading = partial(work.load_cached, self._live, kept.cached, home.ct.volume)
            self._runner.run(loading, Receivers(self._on_cached, self._on_error), Channel.CACHED)

    def _tell(self, kept: work.Kept, before: Patient | None) -> None:
        """A sentence where the reader might be surprised."""
        name = self._state.name_of(kept.patient)
        if before is not None and before.id != kept.patient.id:
            text = f"This CT is of another patient, {name}, who is open now instead of {self._state.name_of(before)}."
            self._window.messages.show_info(text)

    def _waits_for_analysis(self) -> bool:
        return not self._session.has_started and Channel.ANALYSIS not in self._session.busy

    def _on_cached(self, cached: work.Cached) -> None:
        volume = self._session.volume
        if volume is None or not self._waits_for_analysis() or cached.analysis.geometry != volume.geometry:
            return
        has_maps = bool(cached.analysis.heatmaps) or not self._settings.value.heatmaps
        is_whole = cached.is_complete and has_maps
        self._session.set_analysis(cached.analysis, is_complete=is_whole)
        more = "Analyse again makes it anew." if is_whole else "Go on analysing adds the heat maps."
        if not cached.is_complete:
            more = "Go on analysing does what is missing."
        done = "Analysed" if cached.is_complete else "Partly analysed"
        self._window.messages.show_info(f"{done} on {local_day(cached.made_at)}, same networks. {more}")

    def _on_lost(self, error: BaseException) -> None:
        self._on_error(error)
        self.not_kept.emit()

    def _on_error(self, error: BaseException) -> None:
        tell_of_records(self._window, error)


def local_day(moment: str) -> str:
    """The day of a moment in UTC, as the calendar on the wall says it."""
    return datetime.fromisoformat(moment).astimezone().date().isoformat() if moment else "an unknown day"
