"""The visit at the side: lung function with units, symptoms, treatment; what is typed is saved box by box."""

from collections.abc import Mapping
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from sscild_desktop.core.course.measures import visit_measures
from sscild_desktop.core.lung_measures import BY_KEY, PREDICTED, QUANTITIES, LungMeasure, numbers_of, said_unit
from sscild_desktop.core.patients import Visit
from sscild_desktop.core.rules.ssc_facts import SSC_BY_KEY, SSC_CHOICES
from sscild_desktop.core.wording import fixed
from sscild_desktop.views.patient.visit_boxes import ChoiceBox, NotesBox, TypedBox
from sscild_desktop.views.patient.visit_text import (
    MMRC,
    ct_text,
    day_text,
    extent_of,
    hint,
    number_text,
    parse_day,
    parse_number,
    shown_exactly,
    stage_of,
)
from sscild_desktop.views.shared.language import tr
from sscild_desktop.views.shared.pieces import STRETCH, Air, button, column_of, label, line, row_of, scrolled
from sscild_desktop.views.shared.theme import scaled_px

LARGE_PERCENT = 125
"""In larger letters percents stand below the absolute values, long words in two lines, and a sign for “Remove”."""

NONE_CHOSEN = "Choose a visit in the table, or add one (Ctrl+N)."


SSC_ROWS = (
    *((choice.name, choice.key) for choice in SSC_CHOICES),
    *((number.name, number.key) for number in SSC_BY_KEY.values()),
)


def visit_values(visit: Visit) -> dict[str, Any]:
    """What the boxes show, by their names."""
    function, symptoms = visit.lung_function, visit.symptoms
    return {
        "day": visit.day,
        **{key: getattr(function, key) for key in BY_KEY},
        "dlco_is_hb_corrected": function.dlco_is_hb_corrected,
        "function_day": function.day,
        "mmrc": symptoms.mmrc,
        "worse": symptoms.worse,
        "symptoms": symptoms.text,
        "treatment": visit.treatment,
        "notes": visit.notes,
        **vars(visit.ssc),
    }


def are_letters_large() -> bool:
    return scaled_px(100) > LARGE_PERCENT


def _number_box(one: LungMeasure) -> TypedBox:
    shown_unit = "% pred." if one.unit == PREDICTED else said_unit(one.unit).split("/min")[0]
    return TypedBox(partial(parse_number, unit=one.unit), number_text, shown_unit, one.spoken, hint(one.key))


class VisitEditor(QWidget):
    """``change_requested`` carries the name of a box and its value; ``keep_requested`` the same in spite of a doubt.

    ``draft_changed`` carries the name of a box and what stands in it unsaved, '' for nothing.
    """

    change_requested = Signal(str, object)
    keep_requested = Signal(str, object)
    draft_changed = Signal(str, str)
    remove_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._visit_id = 0
        self.fields: dict[str, Any] = self._make_fields()
        self._title = label("", "title")
        self._ct = label("", "faint", wrap=True)
        self._derived = label("", "faint", wrap=True)
        for words, lines in ((self._ct, 2), (self._derived, 1)):
            words.ensurePolished()
            words.setMinimumHeight(lines * words.fontMetrics().lineSpacing())  # as more is said no box moves
        self._saved = label("", "faint")
        removing = "" if are_letters_large() else "Remove"
        self.remove_button = button(removing, "close", flat=True, tooltip="Remove this visit; Undo brings it back")
        self.remove_button.clicked.connect(self.remove_requested)
        self._nothing = label(NONE_CHOSEN, "faint", wrap=True)
        self._compose()
        for key, field in self.fields.items():
            field.requested.connect(partial(self.change_requested.emit, key))
            field.kept.connect(partial(self.keep_requested.emit, key))
            field.draft_changed.connect(partial(self.draft_changed.emit, key))
        self.show_visit(None)

    def _make_fields(self) -> dict[str, Any]:
        day = TypedBox(_needed_day, day_text, name="Day of the visit", tooltip=hint("day"))
        function_day = TypedBox(parse_day, day_text, name="Day of lung function", tooltip=hint("function_day"))
        function_day.box.setPlaceholderText(tr("same day"))
        boxes: dict[str, Any] = {"day": day}
        boxes |= {key: _number_box(one) for key, one in (BY_KEY | SSC_BY_KEY).items()}
        for choice in SSC_CHOICES:
            words: list[tuple[str, object]] = [("not noted", ""), *((word, word) for word in choice.words)]
            boxes[choice.key] = ChoiceBox(words, choice.name, hint(choice.key))
        mmrc = [("not asked", None), *((words, number) for number, words in enumerate(MMRC))]
        corrected = [("not known", None), ("yes", True), ("no", False)]
        worse = [("not asked", None), ("yes", True), ("no", False)]
        return {
            **boxes,
            "dlco_is_hb_corrected": ChoiceBox(corrected, "DLCO Hb-corrected", hint("dlco_is_hb_corrected")),
            "function_day": function_day,
            "mmrc": ChoiceBox(mmrc, "Breathlessness, mMRC", hint("mmrc")),
            "worse": ChoiceBox(worse, "Symptoms worse since the last visit", hint("worse")),
            "symptoms": TypedBox(str.strip, str, name="Symptoms in words", tooltip=hint("symptoms")),
            "treatment": TypedBox(str.strip, str, name="Treatment", tooltip=hint("treatment")),
            "notes": NotesBox("Notes about the visit", hint("notes")),
        }

    def _compose(self) -> None:
        """From the outside inwards, see the page of the CT."""
        self._form, body = QWidget(), QWidget()
        body.setObjectName("sideBody")
        scroll = scrolled(body)
        scroll.setObjectName("sidePanel")
        # in large letters the boxes are wider than the panel can be
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        column_of(scroll, on=self, margins=0)
        column_of(self._head(), self._nothing, (self._form, 1), Air(stretch=0), on=body, margins=(14, 10, 14, 10))
        column_of(
            self._ct,
            self._rows((("Day", "day"),)),
            line(),
            label("Lung function", "section"),
            self._function(),
            self._derived,
            line(),
            label("Symptoms", "section"),
            self._rows((("mMRC", "mmrc"), ("Worse since last", "worse"), ("In words", "symptoms"))),
            line(),
            label("Skin, body, blood", "section"),
            self._rows(SSC_ROWS),
            line(),
            label("Treatment and notes", "section"),
            self._rows((("Treatment", "treatment"), ("Notes", "notes"))),
            STRETCH,
            on=self._form,
            margins=0,
            spacing=7,
        )

    def _head(self) -> QHBoxLayout:
        return row_of(self._title, (self._saved, 1), self.remove_button)

    def _rows(self, rows: tuple[tuple[str, str], ...]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(5)
        grid.setColumnMinimumWidth(0, 108)
        grid.setColumnStretch(1, 1)
        for number, (words, key) in enumerate(rows):
            self._put(grid, number, words, key)
        return grid

    def _put(self, grid: QGridLayout, row: int, words: str, key: str) -> None:
        name = label(words, "faint", wrap=are_letters_large(), tooltip=hint(key))
        name.setMinimumHeight(26)
        name.setBuddy(self.fields[key])
        grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.fields[key], row, 1)

    def _function(self) -> QGridLayout:
        """Absolute value and percent of one measure side by side; what is wrong with either goes under both.

        In large letters, which would not fit beside each other, one below the other.
        """
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(3)
        grid.setColumnMinimumWidth(0, 108)
        for column in (1, 2):
            grid.setColumnStretch(column, 1)
        row, is_stacked = 0, are_letters_large()
        for quantity in QUANTITIES:
            grid.addWidget(label(quantity.name, "faint"), row, 0)
            for one in numbers_of(quantity):
                field, is_second = self.fields[one.key], one.unit == PREDICTED
                if is_stacked:
                    grid.addWidget(field, row + 2 * is_second, 1, 1, 2)
                else:
                    grid.addWidget(field, row, 1 + is_second)
                grid.addWidget(field.doubt, row + 1 + is_second * (1 + is_stacked), 0, 1, 3)
            row += 3 + is_stacked
        for words, key in (("Hb-corrected", "dlco_is_hb_corrected"), ("Measured on", "function_day")):
            grid.addWidget(label(words, "faint", tooltip=hint(key)), row, 0)
            grid.addWidget(self.fields[key], row, 1, 1, 2)
            row += 1
        return grid

    def show_visit(self, visit: Visit | None, drafts: Mapping[str, str] | None = None) -> None:
        """The saved values; where another visit comes, also what was typed for it and could not be saved."""
        self._nothing.setVisible(visit is None)
        self._form.setVisible(visit is not None)
        self.remove_button.setVisible(visit is not None)
        is_other = visit is None or visit.id != self._visit_id
        self._visit_id = visit.id if visit is not None else 0
        self._title.setText(tr(f"Visit {visit.day.isoformat()}" if visit is not None else "No visit chosen"))
        if is_other:
            self._saved.setText("")
        if visit is None:
            return
        for key, value in visit_values(visit).items():
            if is_other:
                self.fields[key].load(value, (drafts or {}).get(key, ""))
            else:
                self.fields[key].show_value(value)
        self._show_facts(visit)

    def _show_facts(self, visit: Visit) -> None:
        extent, stage = extent_of(visit), stage_of(visit)
        parts = [f"CT: {ct_text(visit)}" if visit.series else "No CT at this visit."]
        parts += [f"extent {shown_exactly('goh_extent', extent)} %"] if extent is not None else []
        parts += [f"{stage.words[:1].lower()}{stage.words[1:]} (Goh)"] if stage is not None else []
        self._ct.setText(tr(", ".join(parts)))
        values = visit_measures(visit) if _is_computable(visit) else {}
        ratio, index = values.get("fev1_fvc_percent"), values.get("cpi")
        found = [f"FEV1/FVC {fixed(ratio, 1)} %"] if ratio is not None else []
        found += [f"composite physiologic index {fixed(index, 1)}"] if index is not None else []
        self._derived.setText(tr(" · ".join(found)))

    def show_doubt(self, key: str, level: str, text: str) -> None:
        """Under the box: 'refuse' says why it is not saved, 'ask' also offers to keep it."""
        self.fields[key].show_doubt(level, text)

    def show_refused(self, key: str, value: object, text: str) -> None:
        """The records did not take this value."""
        self.fields[key].show_refused(value, text)

    def show_saved(self, text: str) -> None:
        """Say that what was typed is in the records."""
        self._saved.setText(tr(text))

    def set_read_only(self, is_read_only: bool) -> None:
        for field in self.fields.values():
            field.set_read_only(is_read_only)
        self.remove_button.setEnabled(not is_read_only)

    @Slot()
    def commit(self) -> None:
        """Save what stands in the boxes, as if each were left; before another visit is shown and before the end."""
        if self._visit_id:
            for field in self.fields.values():
                field.commit()

    def start_typing(self, key: str = next(iter(BY_KEY))) -> None:
        """That box gets the keyboard; the first of lung function where none is named."""
        field = self.fields[key]
        field.setFocus()
        if isinstance(field, TypedBox):
            field.box.selectAll()


def _needed_day(text: str) -> date:
    day = parse_day(text)
    if day is None:
        raise ValueError("A visit needs a day; type it like 2024-03-15.")
    return day


def _is_computable(visit: Visit) -> bool:
    """The index is defined for percentages that people have; anything else came in from elsewhere."""
    function = visit.lung_function
    values = (getattr(function, key) for key, one in BY_KEY.items() if one.unit == PREDICTED)
    return all(value is None or 0.0 <= value <= 250.0 for value in values)
