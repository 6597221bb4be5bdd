"""The series chooser: every series with its verdict and the reason in words, and the files that were skipped."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QModelIndex, QSize, Signal, Slot
from PySide6.QtGui import QIcon, QImage, QPixmap
from PySide6.QtWidgets import QDialog, QHeaderView, QTabWidget, QWidget

from sscild_desktop.core.language.names import own
from sscild_desktop.core.whose import plain_name
from sscild_desktop.core.wording import said_file, said_series
from sscild_desktop.views.shared.language import Theirs, tr
from sscild_desktop.views.shared.pieces import (
    STRETCH,
    align_heading,
    button,
    cell,
    column_of,
    label,
    pick_row,
    quiet_table,
    row_of,
)
from sscild_desktop.views.shared.theme import icon, scaled_px

if TYPE_CHECKING:
    from sscild_desktop.core.dicom import Choice, ScanResult, SeriesFound

VERDICTS = {
    "ok": ("ok", "ok", "Suitable"),
    "warn": ("warn", "warn", "With limits"),
    "ask": ("warn", "warn", "Asks first"),
    "refused": ("error", "error", "Look only"),
}
COLUMNS = ["Verdict", "Patient", "Day", "Series", "Kernel", "Slices", "Why"]
PICTURE_COLUMN = COLUMNS.index("Series")
PICTURE_SIDE = 56


def patients_of(scan: "ScanResult", is_pseudonymous: bool) -> dict[int, str]:
    """What the list calls the patient of each series: ID and name, or in pseudonym mode a number in their order."""
    known = list(dict.fromkeys(series.patient for series in scan.series if any(series.patient)))
    names = {}
    for series in scan.series:
        if series.patient in known:
            number = f"Patient {known.index(series.patient) + 1}"
            said = dict.fromkeys((series.info.patient_id, own(plain_name(series.info.patient_name))))
            names[id(series)] = number if is_pseudonymous else ", ".join(part for part in said if part)
    return names


def summary_of(series: "SeriesFound") -> str:
    """One line for a series, which is not called by its file while names are hidden."""
    description = series.info.description
    return Theirs(tr(series.summary.replace(description, said_series(description)), description, series.info.kernel))


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
        self.setWindowTitle(tr("Series found"))
        self.resize(1180, 520)
        self._series: list[SeriesFound] = []
        self._patients: dict[int, str] = {}
        self.table = quiet_table(COLUMNS)
        self.table.setIconSize(QSize(PICTURE_SIDE, PICTURE_SIDE))
        self.skipped = quiet_table(["File", "Why it was skipped"])
        for column, name in enumerate(COLUMNS):
            align_heading(self.table, column, right=name == "Slices")
        align_heading(self.skipped, 1)
        self._tabs = QTabWidget()
        self._tabs.addTab(self.table, tr("Series found"))
        self._tabs.addTab(self.skipped, tr("Skipped files"))
        self._hint = label(role="faint", wrap=True)
        self.open_button = button("Show this series", primary=True)
        close = button("Close")
        close.clicked.connect(self.reject)
        self.open_button.clicked.connect(self._choose)
        self.table.doubleClicked.connect(self._on_double_click)
        row = row_of(STRETCH, close, self.open_button)
        column_of(self._hint, (self._tabs, 1), row, on=self)

    def show_scan(
        self,
        scan: "ScanResult",
        choice: "Choice | None",
        current: "SeriesFound | None",
        is_pseudonymous: bool = False,
    ) -> None:
        """Fill both tables; ``current`` is the series on screen."""
        self._patients = patients_of(scan, is_pseudonymous)
        rows = rows_of(scan, choice)
        self._series = [series for series, _ in rows]
        self.table.setRowCount(len(rows))
        for number, (series, why) in enumerate(rows):
            self._fill_row(number, series, why, series is current)
        self._fill_skipped(scan)
        self._tabs.setTabText(1, tr(f"Skipped files ({len(scan.skipped)})"))
        self._hint.setText(tr("The series on screen was chosen for the reason given. Double click shows another one."))
        self.open_button.setEnabled(bool(rows))
        self._fit()

    @property
    def series(self) -> "list[SeriesFound]":
        """In the order of the rows."""
        return list(self._series)

    def show_pictures(self, pictures: "Sequence[NDArray[np.uint8] | None]") -> None:
        """Small grey pictures in the order of ``series``; None where there is none."""
        for number, picture in enumerate(pictures):
            item = self.table.item(number, PICTURE_COLUMN)
            if picture is not None and item is not None:
                rows, columns = picture.shape
                grey = np.ascontiguousarray(picture)
                image = QImage(grey.data, columns, rows, columns, QImage.Format.Format_Grayscale8)
                item.setIcon(QIcon(QPixmap.fromImage(image.copy())))

    def show_skipped_first(self) -> None:
        self._tabs.setCurrentIndex(1)

    def _fill_row(self, number: int, series: "SeriesFound", why: str, is_current: bool) -> None:
        picture, colour, words = VERDICTS[series.verdict]
        reasons = [why] if why else []
        reasons += [finding.text for finding in series.findings if finding.level != "info" and finding.text not in why]
        verdict = cell(words + (" · on screen" if is_current else ""))
        verdict.setIcon(QIcon(icon(picture, colour).pixmap(18, 18)))  # else it grows to the size of the pictures
        self.table.setItem(number, 0, verdict)
        info, summary = series.info, summary_of(series)
        cells = (
            cell(Theirs(self._patients.get(id(series), ""))),
            cell(series.day),
            cell(summary, tooltip=summary),
            cell(Theirs(info.kernel)),
            cell(str(series.slice_count), right=True),
            cell(" ".join(reasons)),
        )
        for column, item in enumerate(cells, start=1):
            self.table.setItem(number, column, item)
        if is_current:
            pick_row(self.table, number)

    def _fill_skipped(self, scan: "ScanResult") -> None:
        self.skipped.setRowCount(len(scan.skipped))
        for number, skipped in enumerate(scan.skipped):
            name = Theirs(said_file(skipped.path))
            self.skipped.setItem(number, 0, cell(name, tooltip=name))
            self.skipped.setItem(number, 1, cell(skipped.reason))

    def _fit(self) -> None:
        day, kernel, slices = map(scaled_px, (90, 80, 60))  # the others wrap
        for table, widths in ((self.table, (150, 150, day, 270, kernel, slices)), (self.skipped, (420,))):
            for column, width in enumerate(widths):
                table.setColumnWidth(column, max(width, table.horizontalHeader().sectionSizeHint(column)))
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
