"""What a new study asks of whom: the CTs, the readers, the sessions, the seed of the order."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QDialog, QFormLayout, QLineEdit, QListWidget, QListWidgetItem, QWidget

from sscild_desktop.core.reader_study.study import MOST_SESSIONS, Plan
from sscild_desktop.core.wording import counted
from sscild_desktop.views.shared.inputs import Number
from sscild_desktop.views.shared.language import tr
from sscild_desktop.views.shared.pieces import STRETCH, button, column_of, label, row_of

WHAT = "Which analysed CTs are asked about? Their names and codes are shown to no reader."
NONE = "There is no analysed CT in the records yet; analyse some, then make the study."


@dataclass(frozen=True)
class Candidate:
    """A CT of the records; ``why_not`` says why it cannot be asked about, empty where it can."""

    key: int
    name: str
    why_not: str = ""


class NewStudyDialog(QDialog):
    """``study_requested`` carries the fields of a ``Plan`` by name, and the keys of the CTs."""

    study_requested = Signal(dict, list)

    def __init__(self, candidates: Sequence[Candidate], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("New reader study"))
        self.resize(620, 640)
        plan = Plan()
        self.list = QListWidget()
        self.list.setAccessibleName(tr("CTs"))
        self.readers = QLineEdit(", ".join(plan.readers))
        self.sessions, self.seed = Number(), Number()
        self.scores, self.ratings = QCheckBox(tr("Scores of the levels")), QCheckBox(tr("Ratings of the heat maps"))
        self.note = label("", "warn", wrap=True)
        self.count = label("", "faint")
        self.make_button = button("Make…", primary=True, tooltip="Choose where, and write the study")
        self.cancel_button = button("Cancel", tooltip="Make nothing (Esc)")
        self._fill(candidates, plan)
        self._compose()

    def _fill(self, candidates: Sequence[Candidate], plan: Plan) -> None:
        for one in candidates:
            item = QListWidgetItem(tr(f"{one.name}: {one.why_not}" if one.why_not else one.name, one.name))
            item.setData(Qt.ItemDataRole.UserRole, one.key)
            usable = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable
            item.setFlags(Qt.ItemFlag.NoItemFlags if one.why_not else usable)
            item.setCheckState(Qt.CheckState.Unchecked if one.why_not else Qt.CheckState.Checked)
            self.list.addItem(item)
        for box, low, high, value in (
            (self.sessions, 1, MOST_SESSIONS, plan.sessions),
            (self.seed, 0, 999999, plan.seed),
        ):
            box.setDecimals(0)
            box.setRange(low, high)
            box.setValue(value)
        self.scores.setChecked(plan.has_scores)
        self.ratings.setChecked(plan.has_ratings)
        if not candidates:
            self.note.setText(tr(NONE))

    def _compose(self) -> None:
        form = QFormLayout()
        self.readers.setToolTip(tr("Names with commas between them"))
        form.addRow(label("Readers"), self.readers)
        form.addRow(label("Sessions of each"), self.sessions)
        form.addRow(label("Seed of the order"), self.seed)
        form.addRow(label("Asked"), self.scores)
        form.addRow(label(""), self.ratings)
        buttons = row_of(STRETCH, self.cancel_button, self.make_button)
        column_of(
            label(WHAT, wrap=True),
            (self.list, 1),
            self.count,
            form,
            self.note,
            buttons,
            on=self,
            margins=16,
            spacing=10,
        )
        self.list.itemChanged.connect(self._show_count)
        self.make_button.clicked.connect(self._make)
        self.cancel_button.clicked.connect(self.reject)
        self._show_count()

    @property
    def chosen(self) -> list[int]:
        items = [self.list.item(row) for row in range(self.list.count())]
        return [item.data(Qt.ItemDataRole.UserRole) for item in items if item.checkState() == Qt.CheckState.Checked]

    @Slot()
    def _show_count(self) -> None:
        self.count.setText(tr(f"{counted(len(self.chosen), 'CT')} chosen"))
        self.make_button.setEnabled(bool(self.chosen))

    @Slot()
    def _make(self) -> None:
        names = tuple(name.strip() for name in self.readers.text().split(",") if name.strip())
        fields = {"readers": names, "sessions": int(self.sessions.value()), "seed": int(self.seed.value())}
        fields |= {"has_scores": self.scores.isChecked(), "has_ratings": self.ratings.isChecked()}
        self.study_requested.emit(fields, self.chosen)

    def show_note(self, text: str) -> None:
        """Why no such study can be made."""
        self.note.setText(tr(text))
