"""The cohort page: reads all patients in the background, analyses what is chosen, writes workbook and pictures."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from sscild_desktop.controllers.failures import tell
from sscild_desktop.controllers.foot_task import FootTask
from sscild_desktop.controllers.parts import Parts
from sscild_desktop.controllers.records.live import LiveRecords
from sscild_desktop.core.cohort.table import CohortChoice, CohortPatient, CohortResult, analyse_cohort
from sscild_desktop.core.failures import note, sentence
from sscild_desktop.core.progress import Report, portion
from sscild_desktop.views.cohort.page import CohortPage
from sscild_desktop.workers import Channel, Handle, Receivers, Work, quiet

READING = "Reading the patients of the records …"
NOBODY = "There are no patients with measured visits in the records yet."


def read_and_analyse(live: LiveRecords, choice: CohortChoice, report: Report) -> CohortResult:
    """All patients as the records have them now, and every test on them."""
    records = live.records
    listed = records.patients.rows()
    people = []
    for index, row in enumerate(listed):
        report(0.5 * index / max(1, len(listed)), READING)
        people.append(CohortPatient(row.patient, records.visits.of(row.patient.id)))
    return analyse_cohort(people, choice, records.readings.get, portion(report, 0.5, 1.0))


def analyse_again(
    live: LiveRecords, people: tuple[CohortPatient, ...], choice: CohortChoice, report: Report
) -> CohortResult:
    """Another choice over patients that were read before."""
    return analyse_cohort(people, choice, live.records.readings.get, report)


def write_workbook(result: CohortResult, path: Path, report: Report) -> Path:
    """Imported in the thread that runs it because the workbook's library takes a while."""
    from sscild_desktop.core.exports.cohort.figures import write_cohort_figures

    return write_cohort_figures(result, path, report=report)


def save_drawing(drawing: bytes, path: Path) -> Path:
    """A picture of many dots takes longer than a window may stand still."""
    from sscild_desktop.views.cohort.figure_picture import write_picture

    return write_picture(drawing, path)


class CohortController(QObject):
    """``patient_requested`` carries the code of a patient whose mark or row was opened."""

    patient_requested = Signal(str)

    def __init__(
        self,
        parts: Parts,
        page: CohortPage,
    ) -> None:
        super().__init__()
        self._live, self._runner, self._window, self._ask = parts.live, parts.runner, parts.window, parts.ask
        self._state = parts.state
        self._page = page
        self.written: Path | None = None
        self._choice = CohortChoice()
        self._result: CohortResult | None = None
        self._handle: Handle | None = None
        self._writing = FootTask(parts, Channel.COHORT_EXPORT)
        self._is_read = False
        self._page.choice_requested.connect(self.choose)
        self._page.export_requested.connect(self.export)
        self._page.picture_requested.connect(self.save_picture)
        self._page.patient_requested.connect(self.patient_requested)
        self._window.page_changed.connect(self._on_page)

    @Slot(str)
    def _on_page(self, name: str) -> None:
        if name == "cohort":
            self.reload()

    @Slot()
    def reload(self) -> None:
        """Read everybody anew: visits may have changed on another page."""
        self._is_read = False
        if self._result is None:
            self._page.show_note(READING)
        self._start(partial(read_and_analyse, self._live, self._choice))

    @Slot(object)
    def choose(self, choice: CohortChoice) -> None:
        """Other visits, another definition, another disease; of patients read before only where that is finished."""
        self._choice = choice
        if self._result is None or not self._is_read:
            self.reload()
            return
        self._start(partial(analyse_again, self._live, self._result.people, choice))

    def _start(self, work: Work[CohortResult]) -> None:
        self._window.activity.show_activity("Analysing the cohort …")
        receivers = Receivers(self._on_result, self._on_error, self._rest, self._on_progress)
        self._handle = self._runner.run(work, receivers, Channel.COHORT)

    def _on_progress(self, fraction: float, text: str) -> None:
        self._window.activity.show_activity(text, fraction)

    def _on_result(self, result: CohortResult) -> None:
        self._rest()
        self._result, self._is_read = result, True
        self._page.show_result(result)
        if not result.rows:
            self._page.show_note(NOBODY)

    def _rest(self) -> None:
        self._handle = None
        self._window.activity.rest()

    def _on_error(self, error: BaseException) -> None:
        note(error)
        self._rest()
        self._page.show_note(sentence(error))
        self._window.messages.show_error(sentence(error))

    @Slot()
    def cancel(self) -> None:
        """Stop reading, analysing or writing; what was shown stays."""
        self._writing.cancel()
        if self._handle is not None:
            self._handle.cancel()

    @Slot()
    def export(self) -> None:
        """Ask where and write the workbook of what is shown."""
        path = self._ask.file_to_write("Save", "cohort-figures.xlsx") if self._result is not None else None
        if path is None or self._result is None:
            return
        self._writing.start(
            partial(write_workbook, self._result, path), "Writing the cohort workbook …", self._on_written
        )

    def _on_written(self, path: Path) -> None:
        self.written = path
        self._window.messages.show_info(f"Written: {self._state.path_of(path)}", "cohort_folder", "Open folder")

    @Slot(str, str)
    def save_picture(self, figure: str, kind: str) -> None:
        """A figure on white as PNG or SVG; named by the figure, never by a patient."""
        path = self._ask.file_to_write("Save", f"cohort-{figure}.{kind}")
        if path is None:
            return
        saving = quiet(partial(save_drawing, self._page.drawing(figure), path))
        self._runner.run(saving, Receivers(self._on_written, partial(tell, self._window)), Channel.COHORT_PICTURE)
