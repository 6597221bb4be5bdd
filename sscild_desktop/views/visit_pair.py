"""The two pickers of the visits that are compared; the second is always later than the first."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from sscild_desktop.core.records.model import Visit
from sscild_desktop.views.pieces import label
from sscild_desktop.views.visit_boxes import ChoiceBox
from sscild_desktop.views.visit_text import extent_of, hint, shown

DAYS_PER_MONTH = 30.4375


class VisitPair(QWidget):
    """``pair_requested`` carries the ids of the first and of the second visit."""

    pair_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._visits: tuple[Visit, ...] = ()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self.first, self.second = _picker("First visit"), _picker("Second visit")
        self._months = label("", "faint")
        for widget in (label("Compare", "section"), self.first, label("with", "faint"), self.second, self._months):
            self._row.addWidget(widget)
        self._row.addStretch(1)
        self.first.requested.connect(self._on_first)
        self.second.requested.connect(self._on_second)

    def show_pair(self, visits: Sequence[Visit], pair: tuple[int, int] | None) -> None:
        """``visits`` from the oldest to the newest."""
        self._visits = tuple(visits)
        self.setEnabled(pair is not None)
        if pair is None:
            self.first.show_choices([], None)
            self.second.show_choices([], None)
            self._months.setText("Two visits are needed to compare.")
            return
        first = self._place(pair[0])
        self.first.show_choices([(_words(visit), visit.id) for visit in self._visits[:-1]], pair[0])
        self.second.show_choices([(_words(visit), visit.id) for visit in self._visits[first + 1 :]], pair[1])
        days = (self._visits[self._place(pair[1])].day - self._visits[first].day).days
        self._months.setText(f"{days / DAYS_PER_MONTH:.1f} months apart")

    def _place(self, visit_id: int) -> int:
        return [visit.id for visit in self._visits].index(visit_id)

    @Slot(object)
    def _on_first(self, visit_id: int) -> None:
        """The newest visit takes the place of a second that is no longer later."""
        second = self.second.value
        if second is None or self._place(second) <= self._place(visit_id):
            second = self._visits[-1].id
        self.pair_requested.emit((visit_id, second))

    @Slot(object)
    def _on_second(self, visit_id: int) -> None:
        self.pair_requested.emit((self.first.value, visit_id))


def _picker(name: str) -> ChoiceBox:
    made = ChoiceBox([], name, hint("pair"))
    made.setMinimumContentsLength(25)
    return made


def _words(visit: Visit) -> str:
    extent: Any = extent_of(visit)
    parts = [visit.day.isoformat()]
    parts += [f"CT {shown(extent, 1)} %"] if extent is not None else ["CT"] if visit.series else []
    fvc = visit.lung_function.fvc_percent
    return ", ".join(parts + ([f"FVC {shown(fvc, 0)} %"] if fvc is not None else []))
