"""The reader's hand on the volume of a lung or lobe: accepted, typed, withdrawn, or the measured one again."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from sscild_desktop.core.results import EDITED, WITHDRAWN, Analysis
from sscild_desktop.core.rules.volumes import VOLUME_NAMES, measured_volumes, reading_of, volumes_now
from sscild_desktop.views.ct.edits.level_reading import decided
from sscild_desktop.views.shared.inputs import Choice, Number
from sscild_desktop.views.shared.language import tr
from sscild_desktop.views.shared.pieces import STRETCH, button, column_of, label, row_of

MOST_ML = 20_000.0


class VolumeReading(QWidget):
    """``wanted`` carries the key of the volume, the decision ('' for the measured one again) and millilitres."""

    wanted = Signal(str, str, float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._analysis: Analysis | None = None
        self.which, self.box = Choice(), Number()
        self.which.setAccessibleName(tr("Whose volume is decided about"))
        self.which.currentIndexChanged.connect(self._show)
        self.box.setRange(0.0, MOST_ML)
        self.box.setDecimals(0)
        self.box.setSuffix(tr(" mL"))
        self.box.setAccessibleName(tr("Volume as you read it, in millilitres"))
        self.box.editingFinished.connect(self._on_typed)
        self.accept = button("Accept", tooltip="This volume is right")
        self.withdraw = button("Withdraw", tooltip="This volume counts nowhere")
        self.revert = button("Automatic", tooltip="Take back what was decided about this volume")
        self.accept.clicked.connect(lambda: self._ask("accepted"))
        self.withdraw.clicked.connect(lambda: self._ask(WITHDRAWN))
        self.revert.clicked.connect(lambda: self._ask(""))
        self.words = label(role="faint", wrap=True)
        head = row_of((self.which, 1), self.box, spacing=6)
        column_of(
            head, row_of(self.accept, self.withdraw, self.revert, STRETCH, spacing=6), self.words, on=self, margins=0
        )

    def show_analysis(self, analysis: Analysis | None) -> None:
        """The volumes that there are; the one that is chosen stays."""
        self._analysis = analysis
        found = measured_volumes(analysis) if analysis is not None else {}
        chosen = self.which.currentData()
        self.which.blockSignals(True)
        self.which.clear()
        for key in found:
            self.which.addItem(tr(VOLUME_NAMES[key]), key)
        self.which.setCurrentIndex(max(0, self.which.findData(chosen)))
        self.which.blockSignals(False)
        self._show()

    def choose(self, key: str) -> None:
        """The volume that was clicked elsewhere."""
        self.which.setCurrentIndex(max(0, self.which.findData(key)))

    @property
    def key(self) -> str:
        return str(self.which.currentData() or "")

    @Slot()
    def _show(self) -> None:
        if self._analysis is None or not self.key:
            return
        value, reading = volumes_now(self._analysis)[self.key], reading_of(self._analysis, self.key)
        is_withdrawn = reading is not None and reading.decision == WITHDRAWN
        self.box.blockSignals(True)
        self.box.setValue(measured_volumes(self._analysis)[self.key] if value is None else value)
        self.box.setEnabled(not is_withdrawn)
        self.box.blockSignals(False)
        self.accept.setEnabled(reading is None)
        self.withdraw.setEnabled(not is_withdrawn)
        self.revert.setEnabled(reading is not None)
        self.words.setText(tr("" if reading is None else f"{decided(reading)}; automatic {reading.automatic:.0f} mL."))
        self.words.setVisible(reading is not None)

    def _ask(self, decision: str) -> None:
        if self.key:
            self.wanted.emit(self.key, decision, self.box.value())

    @Slot()
    def _on_typed(self) -> None:
        """Where it is another number of millilitres than the one that stands there."""
        now = volumes_now(self._analysis).get(self.key) if self._analysis is not None else None
        if now is not None and round(now) != round(self.box.value()):
            self._ask(EDITED)
