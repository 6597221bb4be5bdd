"""Program and reader side by side: both borders on the planes, the map of what one marked alone, tables, plots."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QLabel, QSplitter, QTabWidget, QWidget

from sscild_desktop.core.classes import PROGRAM
from sscild_desktop.core.evaluate.labels import CLASS_NAMES
from sscild_desktop.core.exports.evaluation.heads import WORD_HEADS
from sscild_desktop.core.volume import Volume
from sscild_desktop.core.wording import DASH, fixed
from sscild_desktop.state.palette import PROGRAM_COLOUR, READER_COLOUR
from sscild_desktop.state.viewing import Overlay, ViewState
from sscild_desktop.views.planes.planes_view import PlanesView
from sscild_desktop.views.shared.inputs import Choice
from sscild_desktop.views.shared.language import Theirs, tr
from sscild_desktop.views.shared.pieces import (
    STRETCH,
    Air,
    button,
    cell,
    chip,
    column_of,
    fill_rows,
    label,
    plot_picture,
    quiet_table,
    row_of,
    scrolled,
)

if TYPE_CHECKING:
    from sscild_desktop.core.evaluate.evaluation import Evaluation
    from sscild_desktop.core.evaluate.readings import ScoreAgreement

HEADS = (
    ("Class", ""),
    ("Dice", "dice"),
    ("Jaccard", "jaccard"),
    ("Precision", "precision"),
    ("Recall", "recall"),
    ("HD95 mm", "hd95_mm"),
    ("Reader mL", "reader_ml"),
    ("Program mL", "program_ml"),
    ("Difference mL", "difference_ml"),
)
OVERLAYS = {
    "ggo": Overlay(colour=PROGRAM_COLOUR, opacity=1.0, outline=True),
    "reticulation": Overlay(colour=READER_COLOUR, opacity=1.0, outline=True),
    "consolidation": Overlay(colour=PROGRAM_COLOUR, opacity=0.6),
    "fibrosis": Overlay(colour=READER_COLOUR, opacity=0.6),
}
"""The four bits that the planes draw: border of the program, of the reader, marked by the one alone, by the other."""

BORDERS = np.uint8(3)
PLOT_WIDTH = 460


class AgreementPage(QWidget):
    """``class_requested`` carries the key of the class to show."""

    mask_requested = Signal()
    scores_requested = Signal()
    labels_requested = Signal()
    export_requested = Signal()
    class_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._codes: NDArray[np.uint8] | None = None
        self.viewing = ViewState(self)
        for key, overlay in OVERLAYS.items():
            self.viewing.set_overlay(key, overlay)
        self.planes = PlanesView()
        self.planes.set_state(self.viewing)
        self.mask_button = button(
            "Open mask…", "folder", primary=True, tooltip="NIfTI, NRRD, MetaImage, DICOM SEG or RTSTRUCT"
        )
        self.scores_button = button("Readers' scores…", tooltip="A sheet with Reader, Level, TOT, GG and RET")
        self.labels_button = button("Labels…", tooltip="What the labels of the mask mean")
        self.export_button = button("Export…", "export", tooltip="Workbook, JSON, plots, slices with both borders")
        self.map_box = QCheckBox(tr("Map of what one marked alone"))
        self.class_box = Choice()
        self.class_box.setAccessibleName(tr("Class that is shown"))
        self.class_box.setMinimumWidth(190)
        self.state = label("", wrap=True)
        self.overlap, self.scores = quiet_table([head for head, _ in HEADS]), quiet_table(list(WORD_HEADS))
        self.notes = label("", "faint", wrap=True)
        self.plots: dict[str, QLabel] = {}
        self._compose()
        self._connect()
        self.show_nothing()

    def _compose(self) -> None:
        head = row_of(self.mask_button, self.scores_button, self.labels_button, STRETCH, self.export_button)
        legend = row_of(spacing=6)
        for words, colour in (("Program", PROGRAM_COLOUR), ("Reader", READER_COLOUR)):
            square = QLabel()
            square.setPixmap(chip(colour))
            legend.addWidget(square)
            legend.addWidget(label(words, "faint"))
        legend.addWidget(self.map_box)
        split, pictures, tables = QSplitter(Qt.Orientation.Horizontal), QWidget(), QWidget()
        column_of(head, self.state, (split, 1), on=self, margins=14, spacing=8)
        split.addWidget(pictures)
        split.addWidget(tables)
        above = row_of(label("Shown", "faint"), self.class_box, Air(12), legend, STRETCH)
        column_of(above, (self.planes, 1), on=pictures, margins=0, spacing=6)
        self.tabs = QTabWidget()
        column_of((self.tabs, 1), on=tables, margins=0)
        self._plot_column = column_of(margins=8, spacing=12)
        body = QWidget()
        body.setLayout(self._plot_column)
        whole = QWidget()
        column_of((self.overlap, 1), self.notes, on=whole, margins=0)
        drawn = scrolled(body)
        drawn.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        for page, name in ((whole, "Masks"), (self.scores, "Scores"), (drawn, "Plots")):
            self.tabs.addTab(page, tr(name))
        split.setSizes([740, 620])
        split.setChildrenCollapsible(False)

    def _connect(self) -> None:
        for one, signal in (
            (self.mask_button, self.mask_requested),
            (self.scores_button, self.scores_requested),
            (self.labels_button, self.labels_requested),
            (self.export_button, self.export_requested),
        ):
            one.clicked.connect(signal)
        self.map_box.toggled.connect(self._show_codes)
        self.class_box.activated.connect(lambda _n: self.class_requested.emit(self.class_box.currentData()))
        planes, viewing = self.planes, self.viewing
        planes.crosshair_requested.connect(viewing.set_crosshair)
        planes.window_requested.connect(viewing.set_window)
        planes.tool_requested.connect(viewing.set_tool)
        planes.hidden_requested.connect(viewing.set_hidden)
        planes.layout_requested.connect(self._show_layout)

    @Slot(str)
    def _show_layout(self, layout: str) -> None:
        if layout in ("axial", "three"):
            self.viewing.set_layout(layout)

    def show_nothing(self, reason: str = "") -> None:
        """No comparison yet, and why there can be none."""
        self._codes = None
        self.planes.set_volume(None)
        self.overlap.setRowCount(0)
        self.scores.setRowCount(0)
        self.overlap.resizeColumnsToContents()  # of the headings
        self.notes.setText("")
        self.class_box.clear()
        self.show_plots({})
        self.state.setText(tr(reason))
        for one in (self.labels_button, self.export_button, self.map_box, self.class_box):
            one.setEnabled(False)

    def show_ct(self, volume: Volume, place: tuple[int, int, int]) -> None:
        """The pictures alone, at the voxel that is looked at elsewhere; a comparison lays its borders over them."""
        self.planes.set_volume(volume)
        self.viewing.set_crosshair(*place)

    def allow(self, may_open: bool) -> None:
        """Whether there is an analysed CT to compare with."""
        self.mask_button.setEnabled(may_open)
        self.scores_button.setEnabled(may_open)

    def allow_labels(self) -> None:
        """A mask is open whose labels wait for a meaning."""
        self.labels_button.setEnabled(True)

    def show_state(self, text: str) -> None:
        """One sentence: what is compared, or what went wrong."""
        self.state.setText(tr(text))

    def show_evaluation(self, volume: Volume, found: "Evaluation", key: str) -> None:
        """The table, and the classes that can be looked at; ``show_codes`` brings the pictures."""
        self.planes.set_volume(volume)
        self.overlap.setRowCount(len(found.overlaps))
        for row, one in enumerate(found.overlaps):
            self.overlap.setItem(row, 0, cell(CLASS_NAMES[one.key], tooltip=one.note))
            for column, (_, name) in enumerate(HEADS[1:], start=1):
                text = _number(getattr(one, name), 1 if name.endswith(("_mm", "_ml")) else 3)
                self.overlap.setItem(row, column, cell(text, right=True, tooltip=one.note))
        self.overlap.resizeColumnsToContents()
        rows_with_notes = [f"{CLASS_NAMES[one.key]}: {one.note}." for one in found.overlaps if one.note]
        self.notes.setText(tr(" ".join([*found.notes, *rows_with_notes])))
        self.class_box.clear()
        for one in found.overlaps:
            self.class_box.addItem(tr(CLASS_NAMES[one.key]), one.key)
        self.class_box.setCurrentIndex(self.class_box.findData(key))
        for widget in (self.labels_button, self.export_button, self.map_box, self.class_box):
            widget.setEnabled(True)

    def show_codes(self, codes: NDArray[np.uint8], place: tuple[int, int, int] | None = None) -> None:
        """Bits of the four overlays for each voxel; ``place`` is gone to."""
        self._codes = codes
        self._show_codes()
        if place is not None:
            self.viewing.set_crosshair(*place)

    @Slot()
    def _show_codes(self) -> None:
        if self._codes is not None:
            self.planes.set_masks(None, self._codes if self.map_box.isChecked() else self._codes & BORDERS)

    def show_scores(self, found: "ScoreAgreement", rows: Sequence[Sequence[str]]) -> None:
        """Each pair of hands in words; readers are called as they call themselves."""
        readers = [name for name in found.hands if name != PROGRAM]
        fill_rows(self.scores, [[Theirs(tr(pair, *readers)), *numbers] for pair, *numbers in rows])
        self.export_button.setEnabled(True)
        self.tabs.setCurrentIndex(1)
        if found.notes:
            self.state.setText(tr(" ".join(found.notes), *readers))

    def show_plots(self, pictures: Mapping[str, bytes]) -> None:
        """Plots as PNG, one below the other."""
        for old in self.plots.values():
            self._plot_column.removeWidget(old)
            old.deleteLater()
        self.plots = {name: plot_picture(name, png, PLOT_WIDTH) for name, png in pictures.items()}
        for made in self.plots.values():
            self._plot_column.addWidget(made)


def _number(value: float, digits: int) -> str:
    return fixed(value, digits) if np.isfinite(value) else DASH
