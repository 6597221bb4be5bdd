"""The report as PDF, the result as text, a plane as picture: what the reader hands on of the open CT."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication

from sscild_desktop.controllers.ct.hiding import Hiding
from sscild_desktop.controllers.failures import tell
from sscild_desktop.controllers.foot_task import FootTask
from sscild_desktop.controllers.parts import Parts
from sscild_desktop.core.corrected import frozen
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
from sscild_desktop.views.report.follow_up import Side
from sscild_desktop.views.report.font import family
from sscild_desktop.workers import Channel, Work

NOT_BOTH = "A follow-up report needs both CTs loaded and analysed, and one of them open on the page CT."
NOTHING_YET = "There is nothing to report yet; press Analyse first."


def write_report(
    path: Path,
    volume: Volume,
    still: Callable[[], Analysis],
    whose: Whose,
    fvc_percent: float | None,
    visits: Sequence[Visit],
    disguise: Callable[[], Disguise] | None,
    report: Report,
) -> Path:
    """Draw and write, under the pseudonym where there is one; gives the name really written."""
    from sscild_desktop.views.report.single import report_pdf

    analysis = still()
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


def _still(side: Side) -> Side:
    return replace(side, analysis=frozen(side.analysis))


def write_follow_up(
    path: Path, sides: tuple[Side, Side], whose: Whose, disguise: Callable[[], Disguise] | None, report: Report
) -> Path:
    """The same for two CTs of one patient, side by side."""
    from sscild_desktop.views.report.follow_up import follow_up_pdf

    before, after = sides
    if disguise is not None:
        made = disguise()
        before, after = (replace(side, analysis=made.analysis(side.analysis)) for side in sides)
        whose = Whose(made.code)
    report(0.1, "Drawing the report")
    content = follow_up_pdf(before, after, whose)
    report(0.9, "Writing the report")
    return write_atomically(path, lambda temporary: temporary.write_bytes(content))


class ReportController(QObject):
    """``whose`` says whose the open CT is, with the name where it may be said; ``visits`` are the patient's.

    ``compared`` are the two CTs on the page of the comparison, earlier first, once both are analysed.
    """

    def __init__(
        self,
        parts: Parts,
        whose: Callable[[bool], Whose],
        visits: Callable[[], Sequence[Visit]],
        compared: Callable[[], tuple[Side, Side] | None] = lambda: None,
    ) -> None:
        super().__init__()
        self._session, self._window, self._ask = parts.session, parts.window, parts.ask
        self._whose, self._visits, self._compared = whose, visits, compared
        self._state, self._hiding = parts.state, Hiding(parts, lambda: whose(False).patient)
        self.written: Path | None = None
        self._task = FootTask(parts, Channel.REPORT)

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
        sides = self._compared() if self._window.page == "compare" else None
        if self._window.page == "compare" and not (sides and any(side.volume is volume for side in sides)):
            self._window.messages.show_info(NOT_BOTH)
            return
        unnamed = self._whose(False)
        day = "" if self._state.is_pseudonymous else unnamed.day or f"{date.today()}"
        stem = "-".join(one for one in ("report", unnamed.patient, day) if one)
        words = "Write the report as" if sides is None else "Write the follow-up report as"
        path = self._ask.file_to_write(words, f"{stem if sides is None else f'follow-up-{stem}'}.pdf")
        if path is not None:
            self._write(path, volume, analysis, sides)

    def _write(self, path: Path, volume: Volume, analysis: Analysis, sides: tuple[Side, Side] | None) -> None:
        try:
            refuse_inside(path.parent, self._session.sources)
        except ExportFailed as error:
            tell(self._window, error)
            return
        family()  # loaded here, as the windows' letters are chosen anew when a font comes
        visits, fvc, still = tuple(self._visits()), self._session.fvc_percent, self._session.still(analysis)
        whose, maker = self._whose(True), self._hiding.maker
        writing: Work[Path] = partial(write_report, path, volume, still, whose, fvc, visits, maker)
        if sides is not None:
            sides = (_still(sides[0]), _still(sides[1]))
            writing = partial(write_follow_up, path, sides, whose, maker)
        self._task.start(writing, "Drawing the report …", self._on_done)

    @Slot()
    def cancel(self) -> None:
        """Stop; nothing half-written stays."""
        self._task.cancel()

    def _on_done(self, path: Path) -> None:
        self.written = path
        self._window.messages.show_info(f"The report is in {self._state.path_of(path)}", "report", "Open report")

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
