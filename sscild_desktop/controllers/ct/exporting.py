"""Export: a new folder with workbook, JSON and masks, or with DICOM objects; never in the source, never over others."""

import contextlib
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from sscild_desktop.controllers.ct.hiding import Hiding
from sscild_desktop.controllers.failures import tell
from sscild_desktop.controllers.foot_task import FootTask
from sscild_desktop.controllers.one_dialog import OneDialog
from sscild_desktop.controllers.parts import Parts
from sscild_desktop.core import files
from sscild_desktop.core.errors import ExportFailed
from sscild_desktop.core.exports.beside import Beside
from sscild_desktop.core.exports.dicom.bundle import CT_TOO, PARTS, Wanted
from sscild_desktop.core.measuring.shapes import Measurement
from sscild_desktop.core.measuring.values import measured
from sscild_desktop.core.patients import Visit
from sscild_desktop.core.progress import Report
from sscild_desktop.core.pseudonyms.key import key_file
from sscild_desktop.core.results import Analysis
from sscild_desktop.core.volume import Volume
from sscild_desktop.core.whose import Whose, named, study_day
from sscild_desktop.views.ct.dicom_dialog import DicomDialog
from sscild_desktop.views.report.font import family
from sscild_desktop.views.report.single import report_pdf
from sscild_desktop.workers import Channel

if TYPE_CHECKING:
    from sscild_desktop.core.dicom import SeriesFound
    from sscild_desktop.core.evaluate.many import Findings

NAMED = "Name, number and study of the patient are in them as in the header of the CT."
HIDDEN = (
    "Names are hidden: the patient goes out as a code, with new UIDs, days moved back and no free text. Only the key "
    "file leads back: {path}"
)


def free_folder(parent: Path, now: datetime) -> Path:
    """A name below ``parent`` that is not taken; it names the moment, never the patient."""
    return files.free_folder(parent / f"sscild-{now:%Y%m%d-%H%M}")


def run_export(
    analysis: Analysis,
    folder: Path,
    volume: Volume | None,
    shapes: Sequence[Measurement],
    beside: Beside,
    report: Report,
) -> Path:
    """Write everything, with the numbers of the ``shapes`` and pictures of the levels.

    Imported in the thread that runs it because the workbook's library takes a while.
    """
    from sscild_desktop.core.exports.bundle import export_all
    from sscild_desktop.views.report.pictures import level_pngs

    try:
        if volume is not None:
            found = tuple(measured(one, volume) for one in shapes)
            beside = replace(beside, measured=found, pictures=level_pngs(volume, analysis))
        export_all(analysis, folder, beside, report)
    except BaseException:
        _remove_if_empty(folder)
        raise
    return folder


def run_dicom(
    analysis: Analysis,
    series: "SeriesFound | None",
    hu: NDArray[np.int16],
    folder: Path,
    wanted: Wanted,
    report: Report,
) -> Path:
    """Write the DICOM objects; their library takes a second to import."""
    from sscild_desktop.core.exports.dicom.bundle import write_dicom

    return write_dicom(analysis, series, folder, wanted, report, hu)[0].parent


def _remove_if_empty(folder: Path) -> None:
    with contextlib.suppress(OSError):
        folder.rmdir()


class ExportController(QObject):
    """Asks where, writes in the background, says where it is.

    ``visits`` are those of the patient whose CT is open, for the Trend sheet; ``code`` is that of the patient;
    ``compared`` what readers' masks and scores agree with.
    """

    def __init__(
        self,
        parts: Parts,
        visits: Callable[[], Sequence[Visit]],
        code: Callable[[], str] = lambda: "",
        compared: "Callable[[], Findings | None]" = lambda: None,
    ) -> None:
        super().__init__()
        self._session, self._window, self._ask = parts.session, parts.window, parts.ask
        self._visits, self._hiding, self._code, self._compared = visits, Hiding(parts, code), code, compared
        self._state, self._dialogs = parts.state, OneDialog()
        # what is asked is asked of one CT, and with names or without
        parts.session.volume_changed.connect(self._close_dialog)
        parts.state.pseudonym_changed.connect(self._close_dialog)
        self.written: Path | None = None
        self._task = FootTask(parts, Channel.EXPORT)

    @Slot()
    def _close_dialog(self) -> None:
        self._dialogs.close()

    @Slot()
    def export(self) -> None:
        parent = self._ask.export_folder() if self._can_export() else None
        if parent is not None:
            self.export_to(parent)

    def _can_export(self) -> bool:
        """Whether there is something that can be written now; else the reader is told."""
        if self._session.analysis is None or self._session.analysis.lungs is None:
            self._window.messages.show_info("There is nothing to export yet; press Analyse first.")
            return False
        if self._session.busy & {Channel.ANALYSIS, Channel.LEVEL, Channel.CORRECT, Channel.EXPORT}:
            self._window.messages.show_info("Wait until the running calculation has finished, then export.")
            return False
        return True

    def export_to(self, parent: Path) -> None:
        """Export into a new folder below ``parent``."""
        analysis = self._session.analysis
        if analysis is None:
            return
        session, visits, disguise = self._session, tuple(self._visits()), self._hiding.maker
        fvc, shapes, volume, whole = session.fvc_percent, session.measurements, session.volume, session.still(analysis)
        code, compared = self._code(), self._compared()

        def writing(report: Report, folder: Path) -> Path:
            hidden = disguise() if disguise else None
            said = hidden.analysis(whole()) if hidden else whole()
            days = hidden.visits(visits) if hidden else visits
            whose = Whose(hidden.code if hidden else code, day=study_day(said.series))
            agreed = compared.by_nobody() if compared and hidden else compared
            beside = Beside(whose, days, fvc, compared=agreed)
            return run_export(said, folder, volume, shapes, beside, report)

        self._write(parent, "Writing workbook, JSON and masks …", writing)

    @Slot()
    def show_dicom(self) -> None:
        """Ask what is to go out as DICOM."""
        if not self._can_export():
            return
        if self._state.is_pseudonymous:
            dialog = DicomDialog(PARTS | CT_TOO, HIDDEN.format(path=key_file()), self._window)
        else:
            dialog = DicomDialog(PARTS, NAMED, self._window)
        dialog.export_requested.connect(self.export_dicom)
        self._dialogs.show(dialog)

    @Slot(tuple, bool)
    def export_dicom(self, parts: tuple[str, ...], is_labelmap: bool) -> None:
        """Ask where, and write these objects into a new folder there."""
        session = self._session
        if not self._can_export() or session.analysis is None or session.volume is None:
            return
        parent = self._ask.export_folder()
        if parent is None:
            return
        still, volume, series, fvc = (
            session.still(session.analysis),
            session.volume,
            session.series,
            session.fvc_percent,
        )
        disguise = self._hiding.maker
        family()  # loaded here, as the windows' letters are chosen anew when a font comes

        def writing(report: Report, folder: Path) -> Path:
            analysis, hidden = still(), disguise() if disguise else None
            said = hidden.analysis(analysis) if hidden else analysis
            pdf = report_pdf(volume, said, named(said.series), fvc) if "pdf" in parts else b""
            wanted = Wanted(parts, is_labelmap, fvc, pdf, is_pdf_named=hidden is None, disguise=hidden)
            return run_dicom(analysis, series, volume.hu, folder, wanted, report)

        self._write(parent, "Writing DICOM objects …", writing)

    def _write(self, parent: Path, words: str, writing: Callable[[Report, Path], Path]) -> None:
        """Let ``writing`` fill a new folder below ``parent`` in the background."""
        try:
            files.refuse_inside(parent, self._session.sources)
        except ExportFailed as error:
            tell(self._window, error)
            return
        folder = free_folder(parent, datetime.now())
        self._task.start(lambda report: writing(report, folder), words, self._on_done)

    @Slot()
    def cancel(self) -> None:
        """Stop writing; nothing half-written stays."""
        self._task.cancel()

    def _on_done(self, folder: Path) -> None:
        self.written = folder
        names = ", ".join(sorted(path.name for path in folder.iterdir()))
        self._window.messages.show_info(f"Exported to {self._state.path_of(folder)}: {names}", "folder", "Open folder")

    @Slot(str)
    def do(self, action: str) -> None:
        """What the message about a finished export offered."""
        if action == "folder" and self.written is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.written)))
