"""What the labels of a reader's mask mean: one choice each, nothing is compared before all are made."""

from collections.abc import Mapping

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QFormLayout, QWidget

from sscild_desktop.core.evaluate.labels import IGNORE, TARGETS
from sscild_desktop.core.evaluate.masks import ReaderMask
from sscild_desktop.views.shared.inputs import Choice
from sscild_desktop.views.shared.language import Theirs, tr
from sscild_desktop.views.shared.pieces import STRETCH, button, column_of, label, row_of, scrolled

ASK = "Say what each label of “{name}” means. The answer is kept for masks with the same labels."
UNSAID = "Choose …"


class LabelDialog(QDialog):
    """``mapping_chosen`` carries targets by the text of each label, when every one has a meaning."""

    mapping_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Labels of the mask"))
        self.setMinimumWidth(460)
        self.boxes: dict[str, Choice] = {}
        self._text = label("", wrap=True)
        self._rows = QWidget()
        self._form = QFormLayout(self._rows)
        self.use_button = button("Compare", primary=True)
        self.cancel_button = button("Cancel", tooltip="Compare nothing (Esc)")
        buttons = row_of(STRETCH, self.cancel_button, self.use_button)
        column_of(self._text, (scrolled(self._rows), 1), buttons, on=self, margins=16, spacing=10)
        self.use_button.clicked.connect(self._use)
        self.cancel_button.clicked.connect(self.reject)

    def ask(self, mask: ReaderMask, mapping: Mapping[str, str], name: str = "") -> None:
        """Show the labels of ``mask`` with what is known of them, and open; ``name`` stands in the place of its own."""
        self._text.setText(tr(ASK.format(name=name or mask.file_name)))
        while self._form.rowCount():
            self._form.removeRow(0)
        self.boxes = {one.text: self._box(mapping.get(one.text, "")) for one in mask.labels}
        for text, box in self.boxes.items():
            box.setAccessibleName(tr(f"Meaning of {text}", text))
            self._form.addRow(label(Theirs(text)), box)
        self._show_use()
        self.open()

    def _box(self, target: str) -> Choice:
        made = Choice()
        for key, words in (("", UNSAID), *TARGETS.items()):
            made.addItem(tr(words), key)
        made.setCurrentIndex(made.findData(target))
        made.currentIndexChanged.connect(self._show_use)
        return made

    @property
    def mapping(self) -> dict[str, str]:
        return {text: str(box.currentData()) for text, box in self.boxes.items()}

    @Slot()
    def _show_use(self) -> None:
        said = self.mapping.values()
        self.use_button.setEnabled(all(said) and any(target != IGNORE for target in said))

    @Slot()
    def _use(self) -> None:
        mapping = self.mapping
        self.accept()
        self.mapping_chosen.emit(mapping)
