"""A patient of three visits in real records, and the page with its controller over them."""

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QUndoStack
from PySide6.QtTest import QTest

from sscild_desktop.controllers.parts import Parts
from sscild_desktop.controllers.patient.page import PatientController
from sscild_desktop.controllers.records.live import LiveRecords
from sscild_desktop.core.patients import LungFunction, Patient, Symptoms, Visit
from sscild_desktop.core.records.store import Records
from sscild_desktop.state.patient import PatientState
from sscild_desktop.workers.serial_queue import SerialQueue

DAYS = (date(2022, 3, 8), date(2023, 3, 7), date(2024, 3, 5))
NAME, HOSPITAL_ID = "Vermeer Johanna", "4711023"
FUNCTION = (
    LungFunction(2.91, 92.0, 2.40, 93.0, 71.0, True),
    LungFunction(2.80, 89.0, 2.31, 91.0, 66.0, True),
    LungFunction(2.40, 76.0, 2.05, 81.0, 55.0, True),
)


def make_patient(folder: Path) -> tuple[Records, Patient]:
    records = Records.open(folder)
    patient = records.patients.add(Patient(name=NAME, hospital_id=HOSPITAL_ID, sex="F", birth_year=1961))
    for day, function in zip(DAYS, FUNCTION, strict=True):
        records.visits.add(Visit(0, patient.id, day, function, Symptoms(1, False)))
    return records, patient


@dataclass
class Case:
    """Everything around the page of one patient."""

    live: LiveRecords
    patient: Patient
    state: PatientState
    stack: QUndoStack
    controller: PatientController
    window: Any
    page: Any
    parts: Parts

    @property
    def records(self) -> Records:
        """The records, once everything that was asked is written and shown."""
        self.settle()
        return self.live.records

    def settle(self) -> None:
        """Until the queue has nothing left and its answers are on screen."""
        deadline = time.monotonic() + 20
        while not self.queue.is_idle:
            assert time.monotonic() < deadline
            QTest.qWait(1)

    def close(self) -> None:
        """As the program ends; commands go before their stack, whose deleting them the collector does not survive."""
        self.queue.finish()
        self.live.close()
        self.stack.clear()

    def undo(self) -> None:
        self.stack.undo()
        self.settle()

    def redo(self) -> None:
        self.stack.redo()
        self.settle()

    def do(self, action: Callable[..., None], *arguments: Any) -> None:
        """What the page asks, and wait until it is done."""
        action(*arguments)
        self.settle()

    @property
    def queue(self) -> SerialQueue:
        return self.parts.queue

    def visits(self) -> tuple[Visit, ...]:
        return self.records.visits.of(self.patient.id)

    def kept(self, key: str, place: int = -1) -> Any:
        """Lung function as it is in the records."""
        return getattr(self.visits()[place].lung_function, key)

    def box(self, key: str) -> Any:
        return self.page.editor.fields[key]

    def write(self, key: str, text: str, end: Qt.Key | None = Qt.Key.Key_Return) -> None:
        """Type ``text`` over what stands in the box, with real keys."""
        line = self.box(key).box
        line.setFocus()
        line.selectAll()
        if text:
            QTest.keyClicks(line, text)
        else:
            QTest.keyClick(line, Qt.Key.Key_Delete)
        if end is not None:
            QTest.keyClick(line, end)
            self.settle()


def make_case(folder: Path, parts: Parts, page: Any) -> Case:
    records, patient = make_patient(folder)
    parts, stack = replace(parts, live=LiveRecords(records)), QUndoStack()
    controller = PatientController(parts, page, stack)
    made = Case(parts.live, patient, parts.state, stack, controller, parts.window, page, parts)
    made.do(controller.open, patient.id)
    return made
