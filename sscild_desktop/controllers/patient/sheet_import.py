"""Lung function from a sheet: read, looked at and kept in the background, the whole import one step to take back."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Slot

from sscild_desktop.controllers.parts import Parts
from sscild_desktop.controllers.patient.undo import AddVisit, ChangeVisit, Step, do_steps
from sscild_desktop.controllers.records.live import LiveRecords
from sscild_desktop.core.failures import note, sentence
from sscild_desktop.core.patients import Patient, Visit
from sscild_desktop.core.progress import Report, portion
from sscild_desktop.core.wording import counted
from sscild_desktop.workers import Channel, Handle, Receivers, Work
from sscild_desktop.workers.serial_queue import Entry

if TYPE_CHECKING:
    from sscild_desktop.core.sheets import Mapping, PreviewRow, Sheet
    from sscild_desktop.views.patient.import_dialog import ImportDialog

T = TypeVar("T")


def read(path: Path, sheet_name: str, report: Report) -> tuple["Sheet", "Mapping"]:
    """The sheet and what its columns probably hold; imported here because the workbook's library takes a while."""
    from sscild_desktop.core.sheets import guess_mapping, read_sheet

    sheet = read_sheet(path, sheet_name, report=report)
    return sheet, guess_mapping(sheet)


def look(
    live: LiveRecords, sheet: "Sheet", mapping: "Mapping", alone: Patient | None, report: Report
) -> tuple["PreviewRow", ...]:
    """What an import would do with each row; ``alone`` is the patient to whom all rows belong."""
    from sscild_desktop.core.sheets import preview

    records = live.records
    report(0.0, "Looking at the rows")
    patients = [alone] if alone is not None else [row.patient for row in records.patients.rows()]
    if alone is not None:
        kept = {column: name for column, name in mapping.fields.items() if name != "patient"}
        mapping = replace(mapping, fields=kept)
    named = {row.patient.id for row in preview(sheet, mapping, patients) if row.patient is not None}
    visits: dict[int, tuple[Visit, ...]] = {}
    for number, patient_id in enumerate(sorted(named)):
        report(0.3 + 0.5 * number / len(named), "Looking at the visits")
        visits[patient_id] = records.visits.of(patient_id)
    rows = preview(sheet, mapping, patients, visits)
    report(1.0, "Looked at every row")
    return rows


def keep(live: LiveRecords, rows: Sequence["PreviewRow"], report: Report) -> tuple[Step, ...]:
    """Write all rows or none."""
    patients = {row.patient.id for row in rows if row.patient is not None}
    report(0.0, "Saving")
    visits = {visit.id: visit for patient_id in patients for visit in live.records.visits.of(patient_id)}
    steps = [step_of(row, visits.get(row.visit_id)) for row in rows]
    return tuple(do_steps(live, steps, portion(report, 0.05, 1.0)))


def step_of(row: "PreviewRow", visit: Visit | None) -> Step:
    """What a row does by itself, as others may be left out: a new visit, or values put into one that is there."""
    from sscild_desktop.core.sheets.preview import put_into

    assert row.patient is not None and row.day is not None
    before = visit or Visit(patient_id=row.patient.id, day=row.day)
    after = put_into(before, row)
    return AddVisit(after) if visit is None else ChangeVisit(visit, after)


class PatientImport(QObject):
    """``push`` puts the steps of a finished import on the undo stack."""

    def __init__(
        self,
        parts: Parts,
        push: Callable[[str, Sequence[Step]], None],
        make_dialog: Callable[[], "ImportDialog"],
    ) -> None:
        super().__init__()
        self._state, self._live, self._queue = parts.state, parts.live, parts.queue
        self._runner, self._window = parts.runner, parts.window
        self._push, self._make_dialog = push, make_dialog
        self._sheet: Sheet | None = None
        self._mapping: Mapping | None = None
        self._is_alone = False
        self._handle: Handle | None = None
        self._entry: Entry | None = None

    @Slot()
    def open(self) -> None:
        """Show the dialog, with nothing in it."""
        self._sheet = self._mapping = None
        self.dialog.show_nothing()
        self.dialog.open()

    @cached_property
    def dialog(self) -> "ImportDialog":
        """Made when it is first asked for."""
        dialog = self._make_dialog()
        dialog.file_chosen.connect(self.read)
        dialog.field_chosen.connect(self.choose_field)
        dialog.order_chosen.connect(self.choose_order)
        dialog.scope_chosen.connect(self.choose_scope)
        dialog.import_requested.connect(self.keep)
        dialog.stop_requested.connect(self.stop)
        return dialog

    @Slot(object, str)
    def read(self, path: Path, sheet_name: str) -> None:
        """Read the file and guess what its columns hold."""
        self._sheet = self._mapping = None
        self._run("Reading …", partial(read, path, sheet_name), self._on_read)

    def _on_read(self, found: tuple["Sheet", "Mapping"]) -> None:
        self._sheet, self._mapping = found
        patient = self._state.patient
        # a sheet that names nobody can only be of the patient who is open
        self._is_alone = patient is not None and self._mapping.column("patient") is None
        self.dialog.show_scopes(patient.code if patient is not None else "", self._is_alone)
        self.dialog.show_sheet(self._sheet, self._mapping, self._state.is_pseudonymous)
        self._look()

    @Slot(int, str)
    def choose_field(self, column: int, name: str) -> None:
        from sscild_desktop.core.sheets import choose_field

        if self._sheet is not None and self._mapping is not None:
            self._use(choose_field(self._sheet, self._mapping, column, name))

    @Slot(str)
    def choose_order(self, order: str) -> None:
        if self._mapping is not None:
            self._use(self._mapping.with_date_order(order))

    @Slot(object)
    def choose_scope(self, is_alone: bool) -> None:
        self._is_alone = is_alone
        self._look()

    def _use(self, mapping: "Mapping") -> None:
        self._mapping = mapping
        self.dialog.show_mapping(mapping)
        self._look()

    def _look(self) -> None:
        if self._sheet is None or self._mapping is None:
            return
        alone = self._state.patient if self._is_alone else None
        looking = partial(look, self._live, self._sheet, self._mapping, alone)
        self._run("Looking at the rows …", looking, self.dialog.show_rows)

    @Slot(object)
    def keep(self, rows: Sequence["PreviewRow"]) -> None:
        """Import these rows."""
        if rows:
            self.dialog.show_busy(f"Importing {counted(len(rows), 'row')} …")
            self._entry = self._queue.add(partial(keep, self._live, tuple(rows)), self._receivers(self._on_kept))

    def _on_kept(self, steps: Sequence[Step]) -> None:
        self._push(f"import of {counted(len(steps), 'row')}", steps)
        self.dialog.accept()
        one, many = (
            "1 row was imported; Undo takes it back.",
            f"{len(steps)} rows were imported; Undo takes them all back.",
        )
        self._window.messages.show_info(one if len(steps) == 1 else many)

    def _run(self, words: str, work: Work[T], done: Callable[[T], None]) -> None:
        self.dialog.show_busy(words)
        self._handle = self._runner.run(work, self._receivers(done), Channel.SHEET)

    def _receivers(self, done: Callable[[T], None]) -> Receivers[T]:
        return Receivers(done, self._on_error, self._on_stopped, self._on_progress)

    def _on_progress(self, fraction: float, text: str) -> None:
        self.dialog.show_busy(text, fraction)

    def _on_error(self, error: BaseException) -> None:
        note(error)
        self.dialog.show_error(sentence(error))

    def _on_stopped(self) -> None:
        self.dialog.show_idle()

    @Slot()
    def stop(self) -> None:
        """Stop reading or importing; what an unfinished import wrote is taken back."""
        self._queue.cancel(self._entry)
        if self._handle is not None:
            self._handle.cancel()
