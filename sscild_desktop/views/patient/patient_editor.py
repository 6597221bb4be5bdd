"""The head of the patient's page: code, name, sex, year of birth, disease, antibody, notes; each saved when left."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QStackedWidget, QWidget

from sscild_desktop.core.patients import ANTIBODIES, DISEASES, Patient
from sscild_desktop.views.patient.visit_boxes import ChoiceBox, TypedBox
from sscild_desktop.views.patient.visit_text import hint, parse_year, year_text
from sscild_desktop.views.shared.language import tr
from sscild_desktop.views.shared.pieces import button, column_of, label, marked

HIDDEN = "hidden"
NAMING = ("name", "hospital_id")
"""What tells who the patient is; never on screen in pseudonym mode."""

FROM_CT = (*NAMING, "birth_year")
"""What a CT says of its patient: a stray key must not change it."""

LOCKED = "Name, hospital ID and year of birth come from the CT. Press the pencil to correct them."
NO_PATIENT = "Open a CT, choose a patient on the start page, or begin with a new one."
SEXES: list[tuple[str, Any]] = [("not known", ""), ("female", "F"), ("male", "M"), ("other", "O")]


class PatientEditor(QWidget):
    """``change_requested`` carries the name of a box, which is that of the field of ``Patient``, and its value."""

    change_requested = Signal(str, object)
    keep_requested = Signal(str, object)
    draft_changed = Signal(str, str)
    new_requested = Signal()
    remove_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._patient_id = 0
        self._is_read_only = False
        self._locked: frozenset[str] = frozenset()
        self._code = label("", "hero", tooltip=hint("code"))
        self._covers = {key: QStackedWidget() for key in NAMING}
        self.fields: dict[str, Any] = {
            "name": TypedBox(str.strip, str, name="Name", tooltip=hint("name")),
            "hospital_id": TypedBox(str.strip, str, name="Hospital ID", tooltip=hint("hospital_id")),
            "sex": ChoiceBox(SEXES, "Sex", hint("sex")),
            "birth_year": TypedBox(parse_year, year_text, name="Year of birth", tooltip=hint("birth_year")),
            "disease": ChoiceBox([(name, name) for name in DISEASES], "Disease", hint("disease")),
            "antibody": ChoiceBox([(name or "not known", name) for name in ANTIBODIES], "Antibody", hint("antibody")),
            "notes": TypedBox(str.strip, str, name="Notes about the patient", tooltip=hint("patient_notes")),
        }
        self.new_button = button("New patient", primary=True, tooltip="A patient without a CT")
        self.remove_button = button("", "close", flat=True, tooltip="Remove this patient; Undo brings the patient back")
        self.pencil = button("", "pencil", flat=True, tooltip=LOCKED)
        self.pencil.setCheckable(True)
        self.pencil.toggled.connect(self._show_locks)
        self.new_button.clicked.connect(self.new_requested)
        self.remove_button.clicked.connect(self.remove_requested)
        self._compose()
        for key, field in self.fields.items():
            field.requested.connect(partial(self.change_requested.emit, key))
            field.kept.connect(partial(self.keep_requested.emit, key))
            field.draft_changed.connect(partial(self.draft_changed.emit, key))
        self.show_patient(None, False)

    def _compose(self) -> None:
        self._facts = QWidget()
        grid = QGridLayout(self._facts)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(1)
        grid.addWidget(self._code, 0, 0, 2, 1)
        captions = {"name": "Name", "hospital_id": "Hospital ID", "sex": "Sex", "birth_year": "Born"}
        captions |= {"disease": "Disease", "antibody": "Antibody", "notes": "Notes"}
        shares = {"name": 4, "hospital_id": 3, "sex": 2, "birth_year": 1, "disease": 2, "antibody": 4, "notes": 5}
        for place, (key, words) in enumerate(captions.items(), 1):
            tooltip = hint("patient_notes" if key == "notes" else key)
            grid.addWidget(label(words, "faint", tooltip=tooltip), 0, place)
            grid.addWidget(self._covered(key), 1, place)
            grid.setColumnStretch(place, shares[key])
            if isinstance(self.fields[key], TypedBox):
                grid.addWidget(self.fields[key].doubt, 2 + place, 1, 1, len(captions))
        self.fields["birth_year"].setMinimumWidth(64)
        grid.addWidget(self.pencil, 1, len(captions) + 1)
        grid.addWidget(self.remove_button, 1, len(captions) + 2)
        self._nothing = QWidget()
        column_of(
            (label("No patient is open", "hero"), 0, Qt.AlignmentFlag.AlignHCenter),
            (label(NO_PATIENT, "faint"), 0, Qt.AlignmentFlag.AlignHCenter),
            (self.new_button, 0, Qt.AlignmentFlag.AlignHCenter),
            on=self._nothing,
            margins=(0, 120, 0, 0),
            spacing=14,
        )
        column_of(self._facts, self._nothing, on=self, margins=0)

    def _covered(self, key: str) -> QWidget:
        """The box; over those that name the patient a cover that pseudonym mode puts in front."""
        if key not in NAMING:
            box: QWidget = self.fields[key]
            return box
        stack = self._covers[key]
        stack.addWidget(self.fields[key])
        stack.addWidget(label(HIDDEN, "faint", tooltip="Pseudonym mode is on"))
        stack.setFixedHeight(self.fields[key].box.sizeHint().height())
        return stack

    def show_patient(
        self,
        patient: Patient | None,
        is_pseudonymous: bool,
        drafts: Mapping[str, str] | None = None,
        has_ct: bool = False,
    ) -> None:
        """The facts of the patient; name and hospital ID do not even reach their boxes in pseudonym mode.

        Where the patient has a CT, what that says of the patient is locked behind the pencil.
        """
        self._facts.setVisible(patient is not None)
        self._nothing.setVisible(patient is None)
        for stack in self._covers.values():
            stack.setCurrentIndex(1 if is_pseudonymous else 0)
        is_other = patient is None or patient.id != self._patient_id
        self._patient_id = patient.id if patient is not None else 0
        known = [key for key in FROM_CT if patient is not None and getattr(patient, key) and key not in (drafts or {})]
        self._locked = frozenset(known if has_ct else ())
        self.pencil.setVisible(bool(self._locked))
        if is_other:
            self.pencil.setChecked(False)
        self._code.setText(patient.code if patient is not None else "")
        for key, field in self.fields.items():
            is_hidden = is_pseudonymous and key in NAMING
            if patient is None or is_hidden:
                field.load(0 if key == "birth_year" else DISEASES[0] if key == "disease" else "")
            elif is_other or field.property("hidden"):
                field.load(getattr(patient, key), (drafts or {}).get(key, ""))
            else:
                field.show_value(getattr(patient, key))
            field.setProperty("hidden", is_hidden)
        self._show_locks()

    def show_doubt(self, key: str, level: str, text: str) -> None:
        self.fields[key].show_doubt(level, text)

    def show_refused(self, key: str, value: object, text: str) -> None:
        """The records did not take this value."""
        self.fields[key].show_refused(value, text)

    def set_read_only(self, is_read_only: bool) -> None:
        self._is_read_only = is_read_only
        self._show_locks()
        for made in (self.new_button, self.remove_button, self.pencil):
            made.setEnabled(not is_read_only)

    def _show_locks(self) -> None:
        """Which boxes can be typed in."""
        for key, field in self.fields.items():
            is_locked = key in self._locked and not self.pencil.isChecked()
            field.set_read_only(self._is_read_only or bool(field.property("hidden")) or is_locked)
            if key in FROM_CT:
                field.box.setToolTip(marked(tr(LOCKED)) if is_locked else hint(key))

    def commit(self) -> None:
        """Save what stands in the boxes, as if each were left."""
        if self._patient_id:
            for field in self.fields.values():
                field.commit()
