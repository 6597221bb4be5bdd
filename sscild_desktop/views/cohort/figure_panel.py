"""The two cohort figures with their choices: scatter of CT against lung function, box plots of the two groups."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QWidget

from sscild_desktop.core.course.measures import BY_KEY, Measure
from sscild_desktop.core.course.measures import label as measure_label
from sscild_desktop.views.cohort.figure_plot import Figure, FigurePlot
from sscild_desktop.views.shared.inputs import Choice
from sscild_desktop.views.shared.language import tr
from sscild_desktop.views.shared.pieces import as_words, button, column_of, label, row_of

POINT_HINT = "Point at a mark, or step with the arrow keys, to see whose it is."


class FigurePanel(QWidget):
    """A figure with its choices above, the pointed patient and the buttons to save it below.

    ``keys_changed`` tells the chosen measures, ``picture_requested`` 'png' or 'svg', ``patient_requested`` a code.
    """

    keys_changed = Signal(tuple)
    picture_requested = Signal(str)
    patient_requested = Signal(str)

    def __init__(self, names: Sequence[str], left: int = 0, right: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plot = FigurePlot()
        self.plot.setAccessibleName(tr("Figure"))
        self.boxes = tuple(_choice(name) for name in names)
        self.pointed = label(POINT_HINT, "faint")
        self.pointed.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.png_button = button("PNG", "export", flat=True, tooltip="Save this figure on white as PNG")
        self.svg_button = button("SVG", "export", flat=True, tooltip="Save this figure on white as SVG")
        self._compose(names, left, right)
        for box in self.boxes:
            box.activated.connect(self._on_activated)
        self.plot.pointed.connect(self._on_pointed)
        self.plot.chosen.connect(self.patient_requested)
        self.png_button.clicked.connect(lambda: self.picture_requested.emit("png"))
        self.svg_button.clicked.connect(lambda: self.picture_requested.emit("svg"))

    def _compose(self, names: Sequence[str], left: int, right: int) -> None:
        choices = QHBoxLayout()
        for name, box in zip(names, self.boxes, strict=True):
            choices.addWidget(label(name, "faint"))
            choices.addWidget(box, 1)
        foot = row_of((self.pointed, 1), self.png_button, self.svg_button)
        column_of(choices, (self.plot, 1), foot, on=self, margins=(left, 0, right, 0), spacing=4)

    @property
    def keys(self) -> tuple[str, ...]:
        """The chosen measures; empty where there is nothing to choose from."""
        return tuple(str(box.currentData()) for box in self.boxes if box.currentData())

    def offer(self, *choices: Sequence[Measure]) -> None:
        """Measures to choose from; what was chosen stays chosen where it still can be."""
        for box, measures in zip(self.boxes, choices, strict=True):
            kept = box.currentData()
            box.blockSignals(True)
            box.clear()
            for one in measures:
                box.addItem(tr(measure_label(one)), one.key)
            box.setCurrentIndex(max(0, box.findData(kept)) if measures else -1)
            box.blockSignals(False)

    def choose(self, *keys: str) -> None:
        """Choose these measures where they are offered, and tell."""
        for box, key in zip(self.boxes, keys, strict=True):
            if key in BY_KEY and box.findData(key) >= 0:
                box.setCurrentIndex(box.findData(key))
        self.keys_changed.emit(self.keys)

    def draw(self, figure: Figure) -> None:
        self.plot.draw(figure)
        self._on_pointed("")
        for made in (self.png_button, self.svg_button):
            made.setEnabled(bool(figure.dots))

    @Slot()
    def _on_activated(self) -> None:
        self.keys_changed.emit(self.keys)

    @Slot(str)
    def _on_pointed(self, text: str) -> None:
        self.pointed.setToolTip(as_words(text))
        self.pointed.setText(tr(text or (POINT_HINT if self.plot.figure.dots else "")))


def _choice(name: str) -> QComboBox:
    made = Choice()
    made.setAccessibleName(tr(name))
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.setMinimumContentsLength(8)
    return made
