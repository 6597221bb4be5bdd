"""The series chooser: every series with its verdict and the reason in words, and the files that were skipped."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Signal, Slot
from PySide6.QtWidgets import QDialog, QHeaderView, QTabWidget, QWidget

from sscild_desktop.views.shared.pieces import STRETCH, button, cell, column_of, label, quiet_table, row_of
from sscild_desktop.views.shared.theme import icon

if TYPE_CHECKING:
    from sscild_desktop.core.dicom import Choice, ScanResult, SeriesFound

VERDICTS = {
    "ok": ("ok", "ok", "Suitable"),
    "warn": ("warn", "warn", "With limits"),
    "ask": ("warn", "warn", "Asks first"),
    "refused": ("error", "error", "Look only"),
}
COLUMNS = ["Verdict", "Series", "Slices", "Why"]


def rows_of(scan: "ScanResult", choice: "Choice | None") -> list[tuple["SeriesFound", str]]:
    """Every series with its sentence, the chosen one first."""
    if choice is None:
        return [(series, "") for series in scan.series]
    return [(choice.series, choice.reason), *choice.others]


class SeriesDialog(QDialog):
    """Opened by a wish, never by itself. ``series_chosen`` carries the SeriesFound that the reader wants."""

    series_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Series found")
        self.resize(980, 460)
        self._series: list[SeriesFound] = []
        self.table = quiet_table(COLUMNS)
        self.skipped = quiet_table(["File", "Why it was skipped"])
        self._tabs = QTabWidget()
        self._tabs.addTab(self.table, "Series")
        self._tabs.addTab(self.skipped, "Skipped files")
        self._hint = label(role="faint", wrap=True)
        self.open_button = button("Show this series", primary=True)
        close = button("Close")
        close.clicked.connect(self.reject)
        self.open_button.clicked.connect(self._choose)
        self.table.doubleClicked.connect(self._on_double_click)
        row = row_of(STRETCH, close, self.open_button)
        column_of(self._hint, (self._tabs, 1), row, on=self)

    def show_scan(self, scan: "ScanResult", choice: "Choice | None", current: "SeriesFound | None") -> None:
        """Fill both tables; ``current`` is the series on screen."""
        rows = rows_of(scan, choice)
        self._series = [series for series, _ in rows]
        self.table.setRowCount(len(rows))
        for number, (series, why) in enumerate(rows):
            self._fill_row(number, series, why, series is current)
        self._fill_skipped(scan)
        self._tabs.setTabText(1, f"Skipped files ({len(scan.skipped)})")
        self._hint.setText("The series on screen was chosen for the reason given. Double click shows another one.")
        self.open_button.setEnabled(bool(rows))
        self._fit()

    def show_skipped_first(self) -> None:
        self._tabs.setCurrentIndex(1)

    def _fill_row(self, number: int, series: "SeriesFound", why: str, is_current: bool) -> None:
        picture, colour, words = VERDICTS[series.verdict]
        reasons = [why] if why else []
        reasons += [finding.text for finding in series.findings if finding.level != "info" and finding.text not in why]
        verdict = cell(words + (" · on screen" if is_current else ""))
        verdict.setIcon(icon(picture, colour))
        self.table.setItem(number, 0, verdict)
        self.table.setItem(number, 1, cell(series.summary, tooltip=series.summary))
        self.table.setItem(number, 2, cell(str(series.slice_count), right=True))
        self.table.setItem(number, 3, cell(" ".join(reasons)))
        if is_current:
            self.table.selectRow(number)

    def _fill_skipped(self, scan: "ScanResult") -> None:
        self.skipped.setRowCount(len(scan.skipped))
        for number, skipped in enumerate(scan.skipped):
            self.skipped.setItem(number, 0, cell(str(skipped.path), tooltip=str(skipped.path)))
            self.skipped.setItem(number, 1, cell(skipped.reason))

    def _fit(self) -> None:
        for table, widths in ((self.table, (170, 300, 60)), (self.skipped, (420,))):
            for column, width in enumerate(widths):
                table.setColumnWidth(column, width)
            table.horizontalHeader().setSectionResizeMode(len(widths), QHeaderView.ResizeMode.Stretch)
            table.setWordWrap(True)
            if table.rowCount() <= 200:
                table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)

    @Slot(QModelIndex)
    def _on_double_click(self, _index: QModelIndex) -> None:
        self._choose()

    @Slot()
    def _choose(self) -> None:
        row = self.table.currentRow()
        if 0 <= row < len(self._series):
            self.series_chosen.emit(self._series[row])
            self.accept()
