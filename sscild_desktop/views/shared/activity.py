"""The line at the foot of the window: what runs in the background, how far it is, and a button that stops it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from sscild_desktop.views.shared.language import tr
from sscild_desktop.views.shared.pieces import STRETCH, button, label, row_of


class ActivityLine(QWidget):
    """One activity at a time; without one it shows only a resting text."""

    stop_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = label()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(180)
        self._stop = button("Stop", "cancel", flat=True, tooltip="Stop this (Esc)")
        self._stop.clicked.connect(self.stop_requested)
        row_of(self._bar, self._text, self._stop, STRETCH, on=self, margins=(10, 0, 4, 0))
        self.rest()

    @property
    def text(self) -> str:
        return self._text.text()

    def show_activity(self, text: str, fraction: float | None = None) -> None:
        """``fraction`` None: running, nobody knows how long."""
        self._text.setText(tr(text))
        self._bar.setRange(0, 0 if fraction is None else 1000)
        if fraction is not None:
            self._bar.setValue(round(fraction * 1000))
        self._bar.show()
        self._stop.show()

    def rest(self, text: str = "") -> None:
        self._text.setText(tr(text))
        self._bar.hide()
        self._stop.hide()
