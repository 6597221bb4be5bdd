"""The box for FVC in percent predicted beside the analysis: shows exactly the value that decides the stage."""

import math

from PySide6.QtCore import QLocale, QTimer, Signal, Slot
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QWidget

from sscild_desktop.views.shared.inputs import Number
from sscild_desktop.views.shared.language import tr

UNKNOWN_FVC = 19.0
"""The lowest value stands for 'unknown'; nobody with so little FVC lies in a CT scanner."""

HIGHEST = 160.0
GESTURE_PAUSE_MS = 400
"""Steps nearer to each other than this are one change, and one step of undo."""

DECIMALS = 9
"""More than anybody types: a rounded FVC could stand on the other side of 70 % than the one the stage is made of."""


class FvcBox(Number):
    """A decimal comma is a point; a value from elsewhere is shown as it is, also one that could not be typed here.

    ``percent_requested`` carries what was typed, or where a turn of the wheel or a row of arrow keys ended.
    """

    percent_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLocale(QLocale.c())
        self.setRange(UNKNOWN_FVC, HIGHEST)
        self.setDecimals(DECIMALS)
        self.setSpecialValueText(tr("unknown"))
        self.setSuffix(tr(" % pred."))
        self._pause = QTimer(self, singleShot=True, interval=GESTURE_PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self.valueChanged.connect(lambda: self._pause.start())
        self.editingFinished.connect(self._ask_now)

    @Slot()
    def _ask_now(self) -> None:
        """Enter, or the box is left."""
        if self._pause.isActive():
            self._pause.stop()
            self._ask()

    @Slot()
    def _ask(self) -> None:
        self.percent_requested.emit(self.percent)

    @property
    def percent(self) -> float | None:
        """What stands in the box, None for unknown."""
        return None if self.value() <= self.minimum() else self.value()

    def show_percent(self, percent: float | None) -> None:
        """Set the box without telling anybody."""
        self._pause.stop()
        self.blockSignals(True)
        lowest = UNKNOWN_FVC if percent is None else min(UNKNOWN_FVC, math.ceil(percent) - 1.0)
        self.setRange(lowest, max(HIGHEST, percent or 0.0))
        self.setValue(lowest if percent is None else percent)
        self.blockSignals(False)

    def textFromValue(self, value: float) -> str:
        return f"{value:.10g}"

    def valueFromText(self, text: str) -> float:
        return super().valueFromText(text.replace(",", "."))

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        state, _, place = super().validate(text.replace(",", "."), position)
        return state, text, place
