"""The two pickers of the visits that are compared, the second always later, and what speaks against comparing them."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from sscild_desktop.core.course.change import comparison_notes
from sscild_desktop.core.patients import Visit
from sscild_desktop.views.patient.visit_boxes import ChoiceBox
from sscild_desktop.views.patient.visit_text import extent_of, hint, number_text, shown_exactly
from sscild_desktop.views.shared.language import tr
from sscild_desktop.views.shared.pieces import STRETCH, column_of, label, row_of

DAYS_PER_MONTH = 30.4375


class VisitPair(QWidget):
    """``pair_requested`` carries the ids of the first and of the second visit."""

    pair_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._visits: tuple[Visit, ...] = ()
        self.first, self.second = _picker("First visit"), _picker("Second visit")
        self._months = label("", "faint")
        self.notes = label("", "warn", wrap=True)
        self.notes.hide()
        self._row = row_of(
            label("Compare", "section"), self.first, label("with", "faint"), self.second, self._months, STRETCH
        )
        column_of(self._row, self.notes, on=self, margins=0, spacing=3)
        self.first.requested.connect(self._on_first)
        self.second.requested.connect(self._on_second)

    def show_pair(self, visits: Sequence[Visit], pair: tuple[int, int] | None) -> None:
        """``visits`` from the oldest to the newest."""
        self._visits = tuple(visits)
        self.setEnabled(pair is not None)
        if pair is None:
            self.first.show_choices([], None)
            self.second.show_choices([], None)
            self._months.setText(tr("Two visits are needed to compare."))
            self._show_notes(())
            return
        first = self._place(pair[0])
        self.first.show_choices([(_words(visit), visit.id) for visit in self._visits[:-1]], pair[0])
        self.second.show_choices([(_words(visit), visit.id) for visit in self._visits[first + 1 :]], pair[1])
        second = self._visits[self._place(pair[1])]
        self._months.setText(tr(f"{(second.day - self._visits[first].day).days / DAYS_PER_MONTH:.1f} months apart"))
        self._show_notes(comparison_notes(self._visits[first], second))

    def _show_notes(self, notes: Sequence[str]) -> None:
        """Whoever reads a change must know that the two CTs were not made alike."""
        self.notes.setText(tr("\n".join(notes)))
        self.notes.setVisible(bool(notes))

    def _place(self, visit_id: int) -> int:
        return [visit.id for visit in self._visits].index(visit_id)

    @Slot(object)
    def _on_first(self, visit_id: int) -> None:
        """The newest visit takes the place of a second that is no longer later."""
        second = self.second.value
        if not isinstance(second, int) or self._place(second) <= self._place(visit_id):
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
    parts += [f"CT {shown_exactly('goh_extent', extent)} %"] if extent is not None else ["CT"] if visit.series else []
    fvc = visit.lung_function.fvc_percent
    return ", ".join(parts + ([f"FVC {number_text(fvc)} %"] if fvc is not None else []))
