"""What goes out as DICOM: the choice of objects, and of segmentations as bits or as labels."""

from collections.abc import Mapping

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QDialog, QWidget

from sscild_desktop.views.shared.language import tr
from sscild_desktop.views.shared.pieces import STRETCH, button, column_of, label, row_of

ABOUT = (
    "The objects refer to the CT by its UIDs and lie in its frame of reference. They go into a new folder; the folder "
    "of the CT is only read."
)
LABELMAP = "Segmentations as label maps (younger; few programs read them)"


class DicomDialog(QDialog):
    """``export_requested`` carries the keys of the chosen parts and whether label maps are wanted."""

    export_requested = Signal(tuple, bool)

    def __init__(self, parts: Mapping[str, str], whose: str, parent: QWidget | None = None) -> None:
        """``parts``: key → words. ``whose`` says who stands in the objects."""
        super().__init__(parent)
        self.setWindowTitle(tr("Export DICOM"))
        self.parts = {key: QCheckBox(tr(words)) for key, words in parts.items()}
        self.labelmap = QCheckBox(tr(LABELMAP))
        self.export_button, close = button("Choose a folder…", "export", primary=True), button("Close")
        for box in self.parts.values():
            box.setChecked(True)
            box.toggled.connect(self._on_choice)
        self.export_button.clicked.connect(self._export)
        close.clicked.connect(self.reject)
        boxes = [*self.parts.values(), self.labelmap]
        texts = [label(ABOUT, wrap=True), label(whose, wrap=True)]
        column_of(*texts, *boxes, row_of(STRETCH, close, self.export_button), on=self)
        self._on_choice()

    @property
    def chosen(self) -> tuple[str, ...]:
        return tuple(key for key, box in self.parts.items() if box.isChecked())

    @Slot()
    def _on_choice(self) -> None:
        self.export_button.setEnabled(bool(self.chosen))
        self.labelmap.setEnabled("seg" in self.chosen)

    @Slot()
    def _export(self) -> None:
        self.accept()
        self.export_requested.emit(self.chosen, self.labelmap.isChecked() and self.labelmap.isEnabled())
