"""From dropped files to a volume on screen: scan with a live count, choose with the reason, load with pictures."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from sscild_desktop.controllers.ct import work as engine
from sscild_desktop.controllers.parts import Parts
from sscild_desktop.core.content_uid import CONTENT
from sscild_desktop.core.errors import InputRefused, SScILDError
from sscild_desktop.core.failures import note, sentence
from sscild_desktop.core.volume import Volume
from sscild_desktop.state.session import OpenCt
from sscild_desktop.views.ct.series_dialog import summary_of
from sscild_desktop.workers import WHAT_A_NEW_CT_STOPS, Channel, Handle, Receivers

if TYPE_CHECKING:
    from sscild_desktop.core.dicom import Choice, PartialVolume, ScanResult, SeriesFound

T = TypeVar("T")

Shown = tuple[str, str]
"""What is open, and why this one."""

STOPPED = "Opening was stopped."
THE_OTHERS = "Series (Ctrl+L) opens the others."
ASKED_FOR = "The one that was asked for."
NOT_HERE = "The CT that was asked for is not in this folder. Nothing was opened."
NOT_THERE = "The CT that was opened here before is not in this folder any more; the best one of those found is shown."


def reason_of(choice: "Choice", scan: "ScanResult | None") -> str:
    """Why this series; where more visits or patients were found also how to see them."""
    has_others = scan is not None and max(scan.visit_count, scan.patient_count) > 1
    return f"{choice.reason} {THE_OTHERS}" if has_others else choice.reason


class ImportController(QObject):
    """``started`` when something is to be opened, ``opened`` after it is on screen.

    ``leaving`` is told while the CT before is still whole. Where the new one cannot be opened, that one is put back
    and ``came_back`` is told, which also comes where it never was away.
    """

    started = Signal()
    leaving = Signal()
    opened = Signal()
    came_back = Signal()

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._session, self._runner, self._window = parts.session, parts.runner, parts.window
        self._sources: tuple[Path, ...] = ()
        self._failed_sources: tuple[Path, ...] = ()
        self._before: tuple[OpenCt, Shown] | None = None
        self._shown: Shown = ("", "")
        self._is_on_screen = False
        self._wanted_uid, self._wanted_count, self._is_only = "", 0, False
        self._running: Handle | None = None
        parts.state.pseudonym_changed.connect(self._show_names)
        self.started.connect(partial(self._runner.drop_channel, Channel.STUDY))  # a later wish goes first

    @Slot(list)
    def open_paths(
        self, paths: Sequence[Path], series_uid: str = "", slice_count: int = 0, is_only: bool = False
    ) -> None:
        """Scan what was dropped; the series on screen stays until another one has been found.

        With ``series_uid`` that series is shown, whatever else is there; of several parts that with as many slices.
        ``is_only``: where it is not there nothing else is opened.
        """
        self.started.emit()
        self._sources = tuple(Path(path) for path in paths)
        self._wanted_uid, self._wanted_count, self._is_only = series_uid, slice_count, is_only
        self._session.failed_scan = None
        self._window.messages.clear()
        self._begin("Looking at files …")
        receivers = self._receivers(self._on_scanned)
        scanning = partial(engine.scan_paths, self._sources)
        self._running = self._runner.run_in_parts(scanning, receivers, self._on_count, Channel.IMPORT)

    @Slot()
    def open_built_in(self) -> None:
        """Make the built-in case and show it."""
        self.started.emit()
        self._sources = ()
        self._window.messages.clear()
        self._begin("Making the built-in case …")
        receivers = self._receivers(self._on_built, self._on_progress)
        self._running = self._runner.run(engine.built_in_volume, receivers, Channel.IMPORT)

    @Slot(object)
    def show_series(self, series: "SeriesFound") -> None:
        """Show another series of the last scan, or of one that failed."""
        choice, failed = self._session.choice, self._session.failed_scan
        is_best = choice is not None and choice.series is series
        self.started.emit()
        if failed is not None and any(one is series for one in failed.series):
            self._sources = self._failed_sources
            self._load(series, "Chosen by hand.", failed, None)
            return
        self._sources = self._session.sources or self._sources
        reason = reason_of(choice, self._session.scan) if choice is not None and is_best else "Chosen by hand."
        self._load(series, reason)

    @Slot()
    def cancel(self) -> None:
        """Stop scanning or loading; the runner tells ``_on_cancelled``."""
        if self._running is not None:
            self._running.cancel()

    def _receivers(
        self, done: Callable[[T], None], progress: Callable[[float, str], None] | None = None
    ) -> Receivers[T]:
        return Receivers(done, self._on_error, self._on_cancelled, progress)

    def _begin(self, text: str) -> None:
        self._session.set_busy(Channel.IMPORT, True)
        self._window.activity.show_activity(text)

    def _end(self, text: str = "") -> None:
        self._running = None
        self._session.set_busy(Channel.IMPORT, False)
        self._window.activity.rest(text)

    def _on_count(self, count: int) -> None:
        self._window.activity.show_activity(f"Looking at files: {count}")

    def _on_scanned(self, found: "ScanResult") -> None:
        try:
            choice = engine.choose_series(found)
        except SScILDError as error:
            if self._session.volume is None:
                self._session.set_scan(found if found.skipped else None, None)
            self._fail(error, found)
            return
        wanted = [one for one in found.series if self._wanted_uid and one.info.series_uid == self._wanted_uid]
        wanted.sort(key=lambda one: one.slice_count != self._wanted_count)
        if self._wanted_uid and not wanted and not self._wanted_uid.startswith(CONTENT):
            if self._is_only:
                self._fail(InputRefused(NOT_HERE), found)
                return
            self._window.messages.show_info(NOT_THERE)
        if wanted and wanted[0] is not choice.series:
            self._load(wanted[0], ASKED_FOR, found, choice)
        else:
            self._load(choice.series, reason_of(choice, found), found, choice)

    def _load(
        self, series: "SeriesFound", reason: str, found: "ScanResult | None" = None, choice: "Choice | None" = None
    ) -> None:
        """A series of ``found``, or of the scan before."""
        self._leave()
        if found is not None:
            self._session.set_scan(found, choice)
        self._begin("Loading …")
        self._is_on_screen = False
        self._session.series, self._session.sources = series, self._sources
        self._show(summary_of(series), reason)
        self._window.banner.show_findings(series.findings, is_loaded=False)
        receivers = self._receivers(self._on_loaded, self._on_progress)
        loading = partial(engine.load_series, series)
        self._running = self._runner.run_in_parts(loading, receivers, self._on_partial, Channel.IMPORT)

    def _leave(self) -> None:
        """The CT before goes off screen; what was finished of it is kept in case that it comes back."""
        before = self._session.open_ct
        if before is not None:
            self.leaving.emit()
            before = self._session.open_ct
        if before is not None:
            self._before = before, self._shown
        for channel in WHAT_A_NEW_CT_STOPS:
            self._runner.drop_channel(channel)
        self._session.clear()

    def _show(self, title: str, reason: str) -> None:
        self._shown = title, reason
        self._window.show_series(title, reason)

    @Slot()
    def _show_names(self) -> None:
        """Or hide them: a series that says nothing of itself is called by its file."""
        if self._session.series is not None:
            self._show(summary_of(self._session.series), self._shown[1])

    def _on_progress(self, fraction: float, text: str) -> None:
        self._window.activity.show_activity(text, fraction)

    def _on_partial(self, part: "PartialVolume") -> None:
        if not self._is_on_screen:
            self._window.show_work(True)
        self._is_on_screen = True  # from now on the reader may look at another page meanwhile
        self._window.planes.update_partial(part.hu, part.loaded, part.geometry, part.only)

    def _on_built(self, volume: Volume) -> None:
        self._leave()
        self._session.set_scan(None, None)
        self._show("Built-in case", "A generated thorax with lesions of known extent; no patient.")
        self._on_loaded(volume)

    def _on_loaded(self, volume: Volume) -> None:
        self._end()
        self._before = None
        self._session.failed_scan = None
        self._session.set_volume(volume)
        if not self._is_on_screen:
            self._window.show_work(True)
        self._is_on_screen = False
        self._window.banner.show_findings(volume.findings)
        self.opened.emit()

    def _on_error(self, error: BaseException) -> None:
        is_loading = self._session.volume is None and self._session.series is not None
        self._fail(error, self._session.scan if is_loading else None)

    def _fail(self, error: BaseException, found: "ScanResult | None") -> None:
        """``found`` is what was opened, as far as it could be read; what it skipped can be looked at."""
        note(error)
        self._end()
        self._session.failed_scan, self._failed_sources = found, self._sources
        if found is not None and found.skipped:
            self._window.messages.show_error(sentence(error), "skipped", "What was skipped…")
        elif found is not None and len(found.series) > 1:
            self._window.messages.show_error(sentence(error), "skipped", "Other series…")
        else:
            self._window.messages.show_error(sentence(error))
        self._come_back()

    def _on_cancelled(self) -> None:
        self._end(STOPPED)
        self._come_back()

    def _come_back(self) -> None:
        """To the CT before, or to the start page where a half loaded one is all there is."""
        if self._session.volume is None and self._before is not None:
            ct, shown = self._before
            self._before = None
            self._session.put_back(ct)
            self._show(*shown)
            self._window.banner.show_findings(ct.volume.findings)
        elif self._session.volume is None and self._session.series is not None:
            self._window.banner.show_findings(())
            self._session.clear()
            self._window.show_work(False)
        if self._session.volume is not None:
            self.came_back.emit()
