"""The report as PDF, the result as text, a plane as picture: what the reader hands on of the open CT."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication

from sscild_desktop.controllers.ct.hiding import Hiding
from sscild_desktop.controllers.failures import tell
from sscild_desktop.controllers.parts import Parts
from sscild_desktop.core.errors import ExportFailed
from sscild_desktop.core.exports.in_words import result_in_words
from sscild_desktop.core.exports.prior import prior_of
from sscild_desktop.core.files import refuse_inside, write_atomically
from sscild_desktop.core.patients import Visit
from sscild_desktop.core.progress import Report
from sscild_desktop.core.pseudonyms.disguise import Disguise
from sscild_desktop.core.results import Analysis
from sscild_desktop.core.volume import Volume
from sscild_desktop.core.whose import Whose, study_day
from sscild_desktop.views.report.font import family
from sscild_desktop.workers import Channel, Handle, Receivers

NOTHING_YET = "There is nothing to report yet; press Analyse first."


def write_report(
    path: Path,
    volume: Volume,
    analysis: Analysis,
    whose: Whose,
    fvc_percent: float | None,
    visits: Sequence[Visit],
    disguise: Callable[[], Disguise] | None,
    report: Report,
) -> Path:
    """Draw and write, under the pseudonym where there is one; gives the name really written."""
    from sscild_desktop.views.report.single import report_pdf

    if disguise is not None:
        analysis, whose, visits = hidden(analysis, visits, disguise())
    prior = prior_of(visits, analysis.series.series_uid)
    report(0.1, "Drawing the report")
    content = report_pdf(volume, analysis, whose, fvc_percent, prior)
    report(0.9, "Writing the report")
    return write_atomically(path, lambda temporary: temporary.write_bytes(content))


def hidden(analysis: Analysis, visits: Sequence[Visit], disguise: Disguise) -> tuple[Analysis, Whose, Sequence[Visit]]:
    """What may be said of a CT while names are hidden."""
    analysis = disguise.analysis(analysis)
    return analysis, Whose(disguise.code, "", study_day(analysis.series)), disguise.visits(visits)


class ReportController(QObject):
    """``whose`` says whose the open CT is, with the name where it may be said; ``visits`` are the patient's."""

    def __init__(self, parts: Parts, whose: Callable[[bool], Whose], visits: Callable[[], Sequence[Visit]]) -> None:
        super().__init__()
        self._session, self._runner, self._window, self._ask = parts.session, parts.runner, parts.window, parts.ask
        self._whose, self._visits = whose, visits
        self._state, self._hiding = parts.state, Hiding(parts, lambda: whose(False).patient)
        self.written: Path | None = None
        self._handle: Handle | None = None

    @Slot()
    def report(self) -> None:
        """Ask where and write; the name stands in the report where the screen shows it, and never in the file's."""
        volume, analysis = self._session.volume, self._session.analysis
        if volume is None or analysis is None or analysis.lungs is None:
            self._window.messages.show_info(NOTHING_YET)
            return
        if self._session.busy & {Channel.ANALYSIS, Channel.LEVEL, Channel.REPORT}:
            self._window.messages.show_info("Wait until the running calculation has finished, then report.")
            return
        unnamed = self._whose(False)
        day = "" if self._state.is_pseudonymous else unnamed.day or f"{date.today()}"
        stem = "-".join(one for one in ("report", unnamed.patient, day) if one)
        path = self._ask.file_to_write("Write the report as", f"{stem}.pdf")
        if path is not None:
            self._write(path, volume, analysis)

    def _write(self, path: Path, volume: Volume, analysis: Analysis) -> None:
        try:
            refuse_inside(path.parent, self._session.sources)
        except ExportFailed as error:
            self._on_error(error)
            return
        family()  # loaded here, as the windows' letters are chosen anew when a font comes
        visits, fvc = tuple(self._visits()), self._session.fvc_percent
        writing = partial(write_report, path, volume, analysis, self._whose(True), fvc, visits, self._hiding.maker)
        self._session.set_busy(Channel.REPORT, True)
        self._window.activity.show_activity("Drawing the report …")
        receivers = Receivers(self._on_done, self._on_error, self._end, self._on_progress)
        self._handle = self._runner.run(writing, receivers, Channel.REPORT)

    @Slot()
    def cancel(self) -> None:
        """Stop; nothing half-written stays."""
        if self._handle is not None:
            self._handle.cancel()

    def _on_progress(self, fraction: float, text: str) -> None:
        self._window.activity.show_activity(text, fraction)

    def _end(self) -> None:
        self._handle = None
        self._session.set_busy(Channel.REPORT, False)
        self._window.activity.rest()

    def _on_done(self, path: Path) -> None:
        self._end()
        self.written = path
        self._window.messages.show_info(f"The report is in {path}", "report", "Open report")

    def _on_error(self, error: BaseException) -> None:
        self._end()
        tell(self._window, error)

    @Slot(str)
    def do(self, action: str) -> None:
        """What the message about a finished report offered."""
        if action == "report" and self.written is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.written)))

    @Slot()
    def copy_result(self) -> None:
        """Five lines of text onto the clipboard, under the code."""
        analysis = self._session.analysis
        if analysis is None or analysis.lungs is None:
            self._window.messages.show_info(NOTHING_YET)
            return
        whose, disguise = self._whose(False), self._hiding.maker
        if disguise is not None:
            try:
                analysis, whose, _ = hidden(analysis, (), disguise())
            except ExportFailed as error:
                tell(self._window, error)
                return
        QGuiApplication.clipboard().setText(result_in_words(analysis, whose, self._session.fvc_percent))
        self._window.messages.show_info("The result is on the clipboard, five lines of text without a name.")

    @Slot()
    def copy_picture(self) -> None:
        """The plane that was touched last, as it is on screen but for whose CT it is."""
        if self._session.volume is None:
            self._window.messages.show_info("There is no picture yet; open a CT first.")
            return
        QGuiApplication.clipboard().setPixmap(self._window.planes.picture())
        self._window.messages.show_info("The picture is on the clipboard, without a name.")
