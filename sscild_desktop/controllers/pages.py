"""Which pages can be gone to, why others cannot, and whose changes Undo takes back on each."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QUndoGroup, QUndoStack

from sscild_desktop.controllers.parts import Parts
from sscild_desktop.controllers.records.folder import RecordsController

NO_CT = "Open a CT first: drop it on the window."
NO_PATIENT = "Open a CT or choose a patient on the start page first."
NO_SECOND_CT = "There is only one CT of this patient; open a second one of another day to compare."
NO_PATIENTS = "There are no patients in the records yet."
NOT_YET = "The program is still starting."
NEVER = "This page could not be made; start the program again."


class PagesController(QObject):
    """Keeps the switch of pages in step with what there is to show."""

    def __init__(
        self,
        parts: Parts,
        records: RecordsController,
        stacks: tuple[QUndoStack, QUndoStack],
    ) -> None:
        super().__init__()
        session, state, window = parts.session, parts.state, parts.window
        self._session, self._state, self._records, self._window = session, state, records, window
        self._of_ct, self._of_records = stacks
        self._failed: set[str] = set()
        self.group = QUndoGroup(self)
        for stack in stacks:
            self.group.addStack(stack)
        for changed in (session.volume_changed, state.patient_changed, state.visits_changed, records.changed):
            changed.connect(self.show)
        records.opened.connect(self.show)
        window.page_changed.connect(self._on_page)
        self._on_page(window.page)

    @Slot()
    def show(self) -> None:
        """Say of each page whether it can be gone to; leave one that cannot any more."""
        reasons = {"start": "", "ct": self._ct(), "patient": self._patient()}
        reasons |= {"compare": self._compare(), "cohort": self._cohort(), "agreement": self._ct()}
        reasons |= {page: why or NOT_YET for page, why in reasons.items() if page not in self._window.pages}
        reasons |= dict.fromkeys(self._failed, NEVER)
        for page, reason in reasons.items():
            self._window.actions_.allow_page(page, reason)
        has_patient = not self._patient()
        for name in ("export_trend", "append_cohort"):
            self._window.actions_[name].setEnabled(has_patient)
        self._window.actions_["backup"].setEnabled(self._records.is_open)
        if reasons[self._window.page] and self._window.page in ("patient", "compare", "cohort", "agreement"):
            # not the CT: Undo, which brings a removed patient back, belongs to the level lines there
            self._window.show_page("start")

    @Slot(str)
    def give_up(self, page: str) -> None:
        """It will never be there: an error kept it from being made."""
        self._failed.add(page)
        self.show()

    def _ct(self) -> str:
        has_pictures = self._session.volume is not None or self._session.series is not None
        return "" if has_pictures else NO_CT

    def _patient(self) -> str:
        return self._records.why_not or ("" if self._state.patient is not None else NO_PATIENT)

    def _compare(self) -> str:
        days = {visit.day for visit in self._state.visits if visit.series}
        return self._patient() or ("" if len(days) > 1 else NO_SECOND_CT)

    def _cohort(self) -> str:
        return self._records.why_not or ("" if self._records.patient_count else NO_PATIENTS)

    @Slot(str)
    def _on_page(self, page: str) -> None:
        self.group.setActiveStack(self._of_ct if page == "ct" else self._of_records)
        self.show()
