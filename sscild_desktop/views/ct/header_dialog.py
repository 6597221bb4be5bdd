"""The header of the slice that is shown: every element, searched by any word of it; plain text alone."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QHeaderView, QLineEdit, QWidget

from sscild_desktop.core.wording import counted
from sscild_desktop.views.shared.language import Theirs, tr
from sscild_desktop.views.shared.pieces import align_heading, cell, column_of, label, quiet_table

if TYPE_CHECKING:
    from sscild_desktop.core.dicom.headers.tags import TagRow

COLUMNS = ["Tag", "Name", "VR", "Value"]


class HeaderDialog(QDialog):
    """Setters in; nothing can be changed here."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("DICOM header"))
        self.resize(820, 620)
        self._texts: list[str] = []
        self._title = label(title, "faint", wrap=True)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search in tag, name and value"))
        self.search.setAccessibleName(tr("Search in the header"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._filter)
        self.table = quiet_table(COLUMNS)
        self.table.setWordWrap(False)
        for column in range(len(COLUMNS)):
            align_heading(self.table, column)
        self.found = label("Reading …", "faint")
        column_of(self._title, self.search, (self.table, 1), self.found, on=self)

    def show_rows(self, rows: "Sequence[TagRow]") -> None:
        self.table.setRowCount(len(rows))
        self._texts = [" ".join((row.tag, row.name, row.vr, row.value)).casefold() for row in rows]
        for number, row in enumerate(rows):
            for column, text in enumerate(map(Theirs, (row.tag, row.name, row.vr, row.value))):
                self.table.setItem(number, column, cell(text, tooltip=text if column == len(COLUMNS) - 1 else ""))
        for column, width in enumerate((130, 240, 40)):
            self.table.setColumnWidth(column, width)
        self.table.horizontalHeader().setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        self._filter(self.search.text())

    def show_failure(self, text: str) -> None:
        self.found.setText(tr(text))

    @Slot(str)
    def _filter(self, words: str) -> None:
        """Rows that have every word."""
        wanted = words.casefold().split()
        hits = [all(word in text for word in wanted) for text in self._texts]
        for number, is_hit in enumerate(hits):
            self.table.setRowHidden(number, not is_hit)
        self.found.setText(tr(f"{sum(hits)} of {counted(len(hits), 'element')}"))
