"""A removed patient erased for good, on the reader's wish and after a question: nothing brings the patient back."""

from PySide6.QtCore import QObject, Signal, Slot

from sscild_desktop.controllers.parts import Parts
from sscild_desktop.controllers.records.live import tell_of_records
from sscild_desktop.core.patients import Patient
from sscild_desktop.core.progress import Report
from sscild_desktop.workers import Receivers

ERASE = "patient:erase"
OFFER = "Erase for good …"


class EraseController(QObject):
    """``erased`` carries the id when nothing of the patient is left; what could be undone may be of the patient."""

    erased = Signal(int)

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._live, self._queue = parts.live, parts.queue
        self._state, self._window = parts.state, parts.window
        self._removed: Patient | None = None
        self._asked: Patient | None = None
        parts.window.messages.action_requested.connect(self._do)
        parts.window.question.answered.connect(self._on_answer)

    @Slot(object)
    def offer(self, patient: Patient) -> None:
        """Said after a patient was removed."""
        self._removed = patient
        self._window.messages.show_info(f"{patient.code} was removed; Undo brings the patient back.", ERASE, OFFER)

    @Slot(str)
    def _do(self, action: str) -> None:
        if action != ERASE or self._removed is None:
            return
        self._asked = self._removed
        self._window.question.ask(
            f"Erase {self._asked.code} with all visits, CTs and analyses, here and in the daily copies? Nothing brings "
            "them back. Backups and exports that were made earlier stay where they are.",
            (("", "Keep"), (ERASE, f"Erase {self._asked.code}")),  # the first one is under the space bar
        )

    @Slot(str)
    def _on_answer(self, key: str) -> None:
        asked, self._asked = self._asked, None
        if asked is None or key != ERASE:
            return

        def erasing(_report: Report) -> Patient:
            self._live.records.erase(asked.id, asked.code)
            self._live.outdate()
            return asked

        self._queue.add(erasing, Receivers(self._on_erased, self._on_error))

    def _on_erased(self, patient: Patient) -> None:
        self._removed = None
        shown = self._state.patient
        if shown is not None and shown.id == patient.id:
            self._state.set_patient(None, ())
        self.erased.emit(patient.id)
        self._window.messages.show_info(f"{patient.code} was erased.")

    def _on_error(self, error: BaseException) -> None:
        tell_of_records(self._window, error)
