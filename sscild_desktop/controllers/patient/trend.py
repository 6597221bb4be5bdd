"""The patient's course as Excel: a trend workbook of its own, or rows in the workbook of a cohort."""

from collections.abc import Callable
from functools import partial
from itertools import combinations
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from sscild_desktop.controllers.foot_task import FootTask
from sscild_desktop.controllers.pages import NO_PATIENT
from sscild_desktop.controllers.parts import Parts
from sscild_desktop.controllers.records.live import LiveRecords
from sscild_desktop.core.patients import Patient, Visit
from sscild_desktop.core.pseudonyms.key import key_file, open_key
from sscild_desktop.core.volume import SeriesInfo
from sscild_desktop.workers import Channel, quiet


def write_trend(
    live: LiveRecords, patient: Patient, pair: tuple[int, int] | None, visits: tuple[Visit, ...], path: Path
) -> Path:
    """The workbook with what was judged between the visits, and progression of the ``pair`` on screen.

    Patients are named by their code alone.
    """
    from sscild_desktop.core.exports.patient.workbook import write_trend_workbook

    records = live.records
    judged = (records.readings.get(first.id, second.id) for first, second in combinations(visits, 2))
    return write_trend_workbook(patient, visits, path, tuple(one for one in judged if one is not None), pair)


def append_rows(patient: Patient, visits: tuple[Visit, ...], path: Path, are_days_moved: bool) -> tuple[Path, str]:
    """One row per visit into a cohort's workbook; the file really written, and what happened in a sentence."""
    from sscild_desktop.core.exports.cohort.file import append_to_cohort

    result = append_to_cohort(path, patient, visits, are_days_moved=are_days_moved)
    return result.path, result.text


class TrendController(QObject):
    """Asks where, writes in the background, says where it is."""

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._state, self._live, self._window, self._ask = parts.state, parts.live, parts.window, parts.ask
        self.written: Path | None = None
        self._task = FootTask(parts, Channel.TREND)

    @Slot()
    def export_trend(self) -> None:
        """All visits of the patient on screen as a workbook of its own."""
        patient = self._patient()
        if patient is None:
            return
        visits = self._visits_of(patient)
        path = self._ask.file_to_write("Write the trend workbook as", f"{patient.code}-trend.xlsx")
        if path is None:
            return
        writing = partial(write_trend, self._live, patient, self._state.pair)
        self._task.start(quiet(lambda: writing(visits(), path)), "Writing the trend workbook …", self._on_trend)

    @Slot()
    def append_cohort(self) -> None:
        """The visits of the patient on screen into a workbook with many patients."""
        patient = self._patient()
        if patient is None:
            return
        visits = self._visits_of(patient)
        path = self._ask.file_to_add_to("Append to the cohort workbook", "cohort.xlsx")
        if path is None:
            return
        are_moved = self._state.is_pseudonymous
        writing = quiet(lambda: append_rows(patient, visits(), path, are_moved))
        self._task.start(writing, "Writing into the cohort workbook …", self._on_appended)

    def _visits_of(self, patient: Patient) -> Callable[[], tuple[Visit, ...]]:
        """The visits as they may go out, made in the background: under the pseudonym while names are hidden."""
        visits = self._state.visits
        if not self._state.is_pseudonymous:
            return lambda: visits
        info = SeriesInfo(patient_name=patient.name, patient_id=patient.hospital_id)
        return lambda: open_key(key_file()).disguise(info, patient.code).visits(visits)

    def _patient(self) -> Patient | None:
        if self._state.patient is None:
            self._window.messages.show_info(NO_PATIENT)
        return self._state.patient

    @Slot()
    def cancel(self) -> None:
        """What is written is written whole or not at all."""
        self._task.cancel()

    def _on_trend(self, path: Path) -> None:
        self.written = path
        self._window.messages.show_info(
            f"Trend workbook written: {self._state.path_of(path)}", "trend_folder", "Open folder"
        )

    def _on_appended(self, answer: tuple[Path, str]) -> None:
        self.written, text = answer
        self._window.messages.show_info(text, "trend_folder", "Open folder")
