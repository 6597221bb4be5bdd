"""All visits of the patient from the oldest to the newest, and the line with which one is added."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QIcon, QKeySequence, QShortcut
from PySide6.QtWidgets import QHeaderView, QTableWidgetItem, QWidget

from sscild_desktop.core.lung_measures import BY_KEY, DLCO, RULE_MEASURES, LungMeasure
from sscild_desktop.core.patients import Visit
from sscild_desktop.core.wording import DASH
from sscild_desktop.views.patient.visit_boxes import TypedBox
from sscild_desktop.views.patient.visit_text import (
    MMRC,
    ct_text,
    day_text,
    extent_of,
    hint,
    parse_day,
    shown_exactly,
    stage_of,
    yes_no,
)
from sscild_desktop.views.shared.language import Theirs, tr
from sscild_desktop.views.shared.pieces import STRETCH, button, cell, column_of, filling, label, quiet_table, row_of
from sscild_desktop.views.shared.theme import icon, scaled_px

COLUMNS = (
    ("", ""),
    ("Day", "day"),
    ("CT", ""),
    ("Extent %", "extent"),
    ("Stage", "stage"),
    *((one.heading, one.key) for one in RULE_MEASURES),
    ("mMRC", "mmrc"),
    ("Worse", "worse"),
    ("Treatment", "treatment"),
)
NUMBER_COLUMNS = tuple(place for place, (_, key) in enumerate(COLUMNS) if key in (*BY_KEY, "extent", "mmrc"))
STRETCHED = (2, len(COLUMNS) - 1)
NO_VISITS = "No visits yet. Type a day and press Add visit, open a CT, or import lung function from a sheet."


class VisitsTable(QWidget):
    """``add_requested`` carries the day of the new visit, ``keep_requested`` the same in spite of a doubt.

    ``open_requested`` carries the visit whose CT is to be opened.
    """

    visit_selected = Signal(int)
    add_requested = Signal(object)
    keep_requested = Signal(object)
    remove_requested = Signal(int)
    import_requested = Signal()
    open_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ids: list[int] = []
        self._shown: list[tuple[Visit, int]] = []
        self.table = quiet_table([words for words, _ in COLUMNS])
        self._prepare_table()
        self.day = TypedBox(parse_day, day_text, name="Day of the new visit", tooltip=hint("day"))
        self.day.box.setFixedWidth(scaled_px(104))
        self.add_button = button("Add visit", primary=True, tooltip="Add a visit on this day (Ctrl+N, then Enter)")
        self.open_button = button("Open this CT", "folder", tooltip="The CT of the chosen visit")
        self.import_button = button("Import lung function…", "folder", tooltip="From an Excel or CSV sheet")
        self._nothing = label(NO_VISITS, "faint", wrap=True)
        self._compose()
        self._connect()
        self.offer_day(date.today())
        self.show_visits((), None)

    def _prepare_table(self) -> None:
        header = self.table.horizontalHeader()
        for column, (_, key) in enumerate(COLUMNS):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            item = self.table.horizontalHeaderItem(column)
            if item is not None and key:
                item.setToolTip(hint(key))
            if item is not None:
                right = Qt.AlignmentFlag.AlignRight if column in NUMBER_COLUMNS else Qt.AlignmentFlag.AlignLeft
                item.setTextAlignment(right | Qt.AlignmentFlag.AlignVCenter)
        for column in STRETCHED:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.table.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.table.setAccessibleName(tr("Visits"))

    def _compose(self) -> None:
        head = row_of(
            label("Visits", "section"),
            STRETCH,
            self.open_button,
            label("New visit on", "faint"),
            self.day,
            self.add_button,
            self.import_button,
        )
        column_of(head, self.day.doubt, self._nothing, (self.table, 1), on=self, margins=0)

    def _connect(self) -> None:
        self.table.currentCellChanged.connect(self._on_current)
        self.add_button.clicked.connect(self._ask_to_add)
        self.open_button.clicked.connect(lambda: self.open_requested.emit(self.selected))
        self.import_button.clicked.connect(self.import_requested)
        self.day.box.editingFinished.disconnect(self.day.commit)  # leaving the box adds nothing, Enter does
        self.day.box.returnPressed.connect(self._ask_to_add)
        self.day.kept.connect(self.keep_requested)
        delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.table)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._on_delete)

    def offer_day(self, day: date) -> None:
        """The day that the next visit gets unless another one is typed."""
        self.day.load(None)
        self.day.box.setText(day_text(day))

    def start_adding(self) -> None:
        """The day of the new visit gets the keyboard; Enter adds the visit."""
        self.day.box.setFocus()
        self.day.box.selectAll()

    def show_visits(self, visits: Sequence[Visit], pair: tuple[int, int] | None) -> None:
        """``pair`` are the visits compared. Only rows that show something else than before are filled."""
        current = self.selected
        self._ids = [visit.id for visit in visits]
        rows = [(visit, _place(visit, pair)) for visit in visits]
        self.table.blockSignals(True)
        self.table.setRowCount(len(rows))
        with filling(self.table):
            for number, row in enumerate(rows):
                if number >= len(self._shown) or self._shown[number] != row:
                    for column, item in enumerate(_cells(*row)):
                        self.table.setItem(number, column, item)
        self.table.blockSignals(False)
        is_other, self._shown = rows != self._shown, rows
        if is_other:
            self._fit()
        self.table.setVisible(bool(visits))
        self._nothing.setVisible(not visits)
        self.select(current)

    def _fit(self) -> None:
        for column in range(len(COLUMNS)):
            if column not in STRETCHED:
                self.table.resizeColumnToContents(column)

    def show_unsaved(self, unsaved: frozenset[int]) -> None:
        """Mark the visits for which something was typed that is not saved."""
        for number, (visit, _) in enumerate(self._shown):
            item = self.table.item(number, 1)
            if item is not None:
                item.setIcon(icon("warn", "warn") if visit.id in unsaved else QIcon())
                item.setToolTip(tr(_day_hint(visit, visit.id in unsaved)))
        self.table.resizeColumnToContents(1)  # the mark takes none of the day's room

    def show_doubt(self, level: str, text: str) -> None:
        """Why no visit was added on that day."""
        self.day.show_doubt(level, text)

    @property
    def selected(self) -> int:
        """The visit whose row is current, 0 for none."""
        row = self.table.currentRow()
        return self._ids[row] if 0 <= row < len(self._ids) else 0

    def select(self, visit_id: int) -> None:
        """Make the row of this visit current without telling anybody."""
        self.table.blockSignals(True)
        if visit_id in self._ids:
            self.table.setCurrentCell(self._ids.index(visit_id), 1)
        else:
            self.table.setCurrentCell(-1, -1)
        self.table.blockSignals(False)
        self._show_open()

    def _show_open(self) -> None:
        """Whether there is a CT at the visit that is chosen."""
        chosen = next((visit for visit, _ in self._shown if visit.id == self.selected), None)
        self.open_button.setEnabled(chosen is not None and bool(chosen.series))

    def set_read_only(self, is_read_only: bool) -> None:
        for widget in (self.day, self.add_button, self.import_button):
            widget.setEnabled(not is_read_only)

    @Slot(int, int, int, int)
    def _on_current(self, row: int, _column: int, previous: int, _previous_column: int) -> None:
        self._show_open()
        if row != previous and 0 <= row < len(self._ids):
            self.visit_selected.emit(self._ids[row])

    @Slot()
    def _ask_to_add(self) -> None:
        try:
            day = parse_day(self.day.box.text())
        except ValueError as error:
            self.day.show_doubt("refuse", str(error))
            return
        self.add_requested.emit(day or date.today())

    @Slot()
    def _on_delete(self) -> None:
        if self.selected and self.add_button.isEnabled():
            self.remove_requested.emit(self.selected)


def _place(visit: Visit, pair: tuple[int, int] | None) -> int:
    """1 or 2 in the pair, 0 outside."""
    return pair.index(visit.id) + 1 if pair is not None and visit.id in pair else 0


def _cells(visit: Visit, place: int) -> list[QTableWidgetItem]:
    symptoms, stage = visit.symptoms, stage_of(visit)
    mmrc = symptoms.mmrc
    ct = Theirs(tr(ct_text(visit), *(one.description for one in visit.series)))
    return [
        _mark(place),
        cell(visit.day.isoformat(), tooltip=_day_hint(visit, False)),
        cell(ct, tooltip=ct),
        cell(shown_exactly("goh_extent", extent_of(visit)), True),
        cell(stage.words.lower() if stage is not None else DASH, tooltip=stage.text if stage is not None else ""),
        *(_function_cell(visit, one) for one in RULE_MEASURES),
        cell(DASH if mmrc is None else str(mmrc), True, "" if mmrc is None else MMRC[mmrc]),
        cell(yes_no(symptoms.worse), tooltip=Theirs(symptoms.text)),
        cell(Theirs(visit.treatment), tooltip=Theirs(visit.treatment)),
    ]


def _function_cell(visit: Visit, one: LungMeasure) -> QTableWidgetItem:
    text = shown_exactly(one.key, getattr(visit.lung_function, one.key), one.digits)
    return cell(text, True, _dlco_hint(visit) if one.of is DLCO else "")


def _mark(place: int) -> QTableWidgetItem:
    words = ("", "First of the two visits compared", "Second of the two visits compared")
    return cell(str(place or ""), tooltip=words[place])


def _day_hint(visit: Visit, is_unsaved: bool) -> str:
    parts = ["Something typed for this visit is not saved yet."] if is_unsaved else []
    if visit.lung_function.day is not None:
        parts.append(f"Lung function measured on {visit.lung_function.day.isoformat()}.")
    parts += [visit.notes] if visit.notes else []
    return "\n".join(parts)


def _dlco_hint(visit: Visit) -> str:
    words = {None: "not known whether corrected", True: "corrected", False: "not corrected"}
    return f"{words[visit.lung_function.dlco_is_hb_corrected]} for haemoglobin"
