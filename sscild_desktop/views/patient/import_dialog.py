"""Lung function from an Excel or CSV sheet: choose the file, say what each column holds, see every row, import."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QProgressBar,
    QSplitter,
    QWidget,
)

from sscild_desktop.core.sheets import DAY_FIRST, FIELD_NAMES, MONTH_FIRST, Cell, Mapping, PreviewRow, Sheet
from sscild_desktop.core.wording import counted
from sscild_desktop.state.dialog_traces import no_trace
from sscild_desktop.views.patient.import_rows import ImportRows, ImportTable
from sscild_desktop.views.patient.visit_boxes import ChoiceBox
from sscild_desktop.views.patient.visit_text import hint
from sscild_desktop.views.shared.language import Theirs, tr
from sscild_desktop.views.shared.pieces import (
    STRETCH,
    Air,
    align_heading,
    button,
    cell,
    column_of,
    drop_zone,
    dropped_paths,
    label,
    quiet_table,
    row_of,
)
from sscild_desktop.views.shared.theme import icon, restyle

READING = "Reading the sheet …"
WHAT = "Drop an Excel (.xlsx) or CSV file with lung function here"
FILTER = "Sheets (*.xlsx *.xlsm *.csv *.tsv *.txt);;All files (*)"
EXAMPLES = 2


class ImportDialog(QDialog):
    """Shows what an import would do and asks for it; ``import_requested`` carries the rows that are ticked."""

    file_chosen = Signal(object, str)
    field_chosen = Signal(int, str)
    order_chosen = Signal(str)
    scope_chosen = Signal(object)
    import_requested = Signal(object)
    stop_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Import lung function"))
        self.resize(QSize(1340, 780).boundedTo(self.screen().availableSize() * 0.94))
        self.setAcceptDrops(True)
        self._path: Path | None = None
        self._is_pseudonymous = False
        self.start_folder = ""
        self.choose_button = button("Choose file…", "folder", primary=True, tooltip="An Excel or CSV file")
        self.sheet_box, self.scope_box = ChoiceBox([], "Sheet of the workbook"), ChoiceBox([], "Whose rows")
        self._file = label("", "title")
        self._notes = label("", "faint", wrap=True)
        self.columns = quiet_table(["Column", "Example", "Holds"])
        for column in range(self.columns.columnCount()):
            align_heading(self.columns, column)
        self.model = ImportRows()
        self.table = ImportTable(self.model)
        self.doubtful = QCheckBox(tr("Take doubtful values too"))
        self._summary = label("", wrap=True)
        self.import_button = button("Import", primary=True)
        self.close_button = button("Close", tooltip="Close without importing (Esc)")
        self._compose()
        self._connect()
        self.show_nothing()

    def _compose(self) -> None:
        self._work = QSplitter(Qt.Orientation.Horizontal)
        for words, table in (("What the columns hold", self.columns), ("What happens with each row", self.table)):
            part = QWidget()
            column_of(label(words, "section"), (table, 1), on=part, margins=0)
            self._work.addWidget(part)
        self._work.setSizes([310, 990])
        self._work.setStretchFactor(1, 1)
        self._work.setChildrenCollapsible(False)
        column_of(
            self._drop_zone(),
            self._error_line(),
            self._order_line(),
            self._notes,
            (self._work, 1),
            Air(stretch=0),
            self._foot(),
            on=self,
            margins=(16, 14, 16, 14),
            spacing=10,
        )
        header = self.columns.horizontalHeader()
        for place, mode in enumerate((QHeaderView.ResizeMode.Stretch, QHeaderView.ResizeMode.Stretch)):
            header.setSectionResizeMode(place, mode)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Fixed)
        self.columns.setColumnWidth(2, 136)

    def _drop_zone(self) -> QFrame:
        for box in (self.sheet_box, self.scope_box):
            box.setMinimumContentsLength(18)
        self._zone = drop_zone((self._file, 1), self.sheet_box, self.scope_box, self.choose_button)
        return self._zone

    def _error_line(self) -> QFrame:
        self._error_frame = QFrame()
        self._error_frame.setObjectName("messages")
        self._error_frame.setProperty("kind", "error")
        self._error = label(wrap=True)
        picture = QLabel()
        picture.setPixmap(icon("error", "error").pixmap(20, 20))
        row_of(picture, (self._error, 1), on=self._error_frame)
        return self._error_frame

    def _order_line(self) -> QWidget:
        self._order = QWidget()
        self._question = label("", "warn")
        self.day_first = button("The day is first", tooltip="03/04/2024 is 3 April")
        self.month_first = button("The month is first", tooltip="03/04/2024 is March 4")
        row_of(self._question, self.day_first, self.month_first, STRETCH, on=self._order, margins=0)
        return self._order

    def _foot(self) -> QHBoxLayout:
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(160)
        self._busy = label("", "faint")
        self.stop_button = button("Stop", "cancel", flat=True, tooltip="Stop this; nothing is half imported")
        return row_of(
            (self._summary, 1),
            self.doubtful,
            self._bar,
            self._busy,
            self.stop_button,
            self.close_button,
            self.import_button,
        )

    def _connect(self) -> None:
        self.choose_button.clicked.connect(self._choose)
        self.sheet_box.requested.connect(self._on_sheet)
        self.scope_box.requested.connect(self.scope_chosen)
        self.day_first.clicked.connect(partial(self.order_chosen.emit, DAY_FIRST))
        self.month_first.clicked.connect(partial(self.order_chosen.emit, MONTH_FIRST))
        self.doubtful.toggled.connect(self.model.tick_doubtful)
        self.model.ticked_changed.connect(self._show_count)
        self.import_button.clicked.connect(self._ask_to_import)
        self.stop_button.clicked.connect(self.stop_requested)
        self.close_button.clicked.connect(self.reject)

    # what is shown

    def show_nothing(self) -> None:
        """No file yet."""
        self._path = None
        self._file.setText(tr(WHAT))
        self._notes.hide()
        for widget in (self.sheet_box, self.scope_box, self._error_frame, self._order, self._work, self.doubtful):
            widget.hide()
        self.model.show_rows((), False)
        self.show_idle()

    def show_scopes(self, code: str, is_this_alone: bool) -> None:
        """Whether the rows of all patients count or those of the open patient; '' where nobody is open."""
        choices = [("rows of all patients", False), *([(f"all rows are of {code}", True)] if code else [])]
        self.scope_box.show_choices(choices, is_this_alone and bool(code))
        self.scope_box.setToolTip(hint("months"))
        self.scope_box.setVisible(len(choices) > 1)

    def show_sheet(self, sheet: Sheet, mapping: Mapping, is_pseudonymous: bool) -> None:
        """The columns with what they hold; without examples of what is not imported in pseudonym mode."""
        self._is_pseudonymous = is_pseudonymous
        self._error_frame.hide()
        self._work.show()
        name = "Sheet" if is_pseudonymous else sheet.file_name  # a file is often called by its patient
        self._file.setText(tr(f"{name}: {counted(len(sheet.rows), 'row')}"))
        self.sheet_box.show_choices([(name, name) for name in sheet.sheet_names], sheet.sheet_name)
        self.sheet_box.setVisible(len(sheet.sheet_names) > 1)
        self._notes.setText(tr(" ".join(sheet.notes)))
        self._notes.setVisible(bool(sheet.notes))
        self.columns.setRowCount(len(sheet.columns))
        for number, heading in enumerate(sheet.columns):
            self._fill_column(number, heading, sheet.column(number), mapping.fields.get(number, ""))
        self.show_mapping(mapping)

    def _fill_column(self, number: int, heading: str, cells: Sequence[Cell], name: str) -> None:
        is_hidden = self._is_pseudonymous and name in ("", "patient")
        examples = [] if is_hidden else [_text(one) for one in cells if one is not None][:EXAMPLES]
        self.columns.setItem(number, 0, cell(Theirs(heading), tooltip=Theirs(heading)))
        self.columns.setItem(number, 1, cell("hidden" if is_hidden else Theirs(", ".join(examples))))
        choices = [("–", ""), *((words, key) for key, words in FIELD_NAMES.items())]
        box = ChoiceBox(choices, f"What {heading} holds")
        box.show_value(name)
        box.requested.connect(partial(self.field_chosen.emit, number))
        self.columns.setCellWidget(number, 2, box)

    def show_mapping(self, mapping: Mapping) -> None:
        """What the columns hold now, and what is still to be asked."""
        for number in range(self.columns.rowCount()):
            box = self.columns.cellWidget(number, 2)
            if isinstance(box, ChoiceBox):
                box.show_value(mapping.fields.get(number, ""))
        self._question.setText(tr(" ".join((*mapping.questions, *mapping.unit_questions))))
        self._order.setVisible(bool(mapping.questions))
        for made in (self.day_first, self.month_first):
            made.setVisible("day" in mapping.fields.values())

    def show_rows(self, rows: Sequence[PreviewRow]) -> None:
        """What an import would do."""
        self.model.show_rows(rows, self._is_pseudonymous)
        self.table.fit()
        count = sum(row.is_ready and bool(row.doubts) for row in rows)
        self.doubtful.blockSignals(True)
        self.doubtful.setChecked(False)
        self.doubtful.blockSignals(False)
        self.doubtful.setText(tr(f"also the {count} with a doubt" if count != 1 else "also the one with a doubt"))
        self.doubtful.setVisible(count > 0)
        self.show_idle()

    @Slot()
    def _show_count(self) -> None:
        ticked, rows = self.model.ticked, self.model.rows
        self.import_button.setText(tr(f"Import {counted(len(ticked), 'row')}" if rows else "Import"))
        self.import_button.setEnabled(bool(ticked))
        self._summary.setText(tr(summary_words(rows, ticked)))

    @property
    def summary(self) -> str:
        return self._summary.text()

    @property
    def error(self) -> str:
        return self._error.text() if not self._error_frame.isHidden() else ""

    def show_error(self, text: str) -> None:
        self._error.setText(tr(text))
        self._error_frame.show()
        if self._file.text() == tr(READING):
            self._file.setText(tr(WHAT))
        self.show_idle()

    def show_busy(self, text: str, fraction: float | None = None) -> None:
        self._busy.setText(tr(text))
        self._bar.setRange(0, 0 if fraction is None else 1000)
        if fraction is not None:
            self._bar.setValue(round(fraction * 1000))
        self._set_busy(True)

    def show_idle(self) -> None:
        self._set_busy(False)
        self._show_count()

    def _set_busy(self, is_busy: bool) -> None:
        for widget in (self._bar, self._busy, self.stop_button):
            widget.setVisible(is_busy)
        for asked in (self.columns, self.choose_button, self.sheet_box, self.scope_box, self._order):
            asked.setEnabled(not is_busy)
        if is_busy:
            self.import_button.setEnabled(False)

    # what is asked

    @Slot()
    def _choose(self) -> None:
        with no_trace():
            name, _ = QFileDialog.getOpenFileName(self, tr("A sheet with lung function"), self.start_folder, tr(FILTER))
        if name:
            self.choose(Path(name))

    def choose(self, path: Path) -> None:
        """This file it is."""
        self._path = path
        self.start_folder = str(path.parent)
        self._file.setText(tr(READING))
        self._error_frame.hide()
        self.file_chosen.emit(path, "")

    @Slot(object)
    def _on_sheet(self, name: str) -> None:
        if self._path is not None:
            self.file_chosen.emit(self._path, name)

    @Slot()
    def _ask_to_import(self) -> None:
        self.import_requested.emit(self.model.ticked)

    def reject(self) -> None:
        self.stop_requested.emit()
        super().reject()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_paths(event):
            event.acceptProposedAction()
            restyle(self._zone, over=True)

    def dragLeaveEvent(self, _event: object) -> None:
        restyle(self._zone, over=False)

    def dropEvent(self, event: QDropEvent) -> None:
        restyle(self._zone, over=False)
        paths = dropped_paths(event)
        if paths and self.choose_button.isEnabled():
            event.acceptProposedAction()
            self.choose(paths[0])


def summary_words(rows: Sequence[PreviewRow], ticked: Sequence[PreviewRow]) -> str:
    """'38 of 41 rows: 30 new visits, 8 into visits that exist; 3 skipped.'"""
    if not rows:
        return ""
    new = sum(not row.visit_id for row in ticked)
    patients = len({row.patient.id for row in ticked if row.patient is not None})
    parts = [f"{len(ticked)} of {counted(len(rows), 'row')}, {counted(patients, 'patient')}: "]
    parts.append(f"{counted(new, 'new visit')}, {len(ticked) - new} into visits that are there")
    skipped = sum(not row.is_ready for row in rows)
    doubtful = sum(row.is_ready and bool(row.doubts) for row in rows) - sum(bool(row.doubts) for row in ticked)
    parts += [f"; {skipped} skipped"] if skipped else []
    parts += [f"; {doubtful} with a doubt left out"] if doubtful else []
    return "".join(parts) + "."


def _text(one: Cell) -> str:
    if isinstance(one, float):
        return f"{one:g}"
    return one.isoformat() if isinstance(one, date) else str(one)
