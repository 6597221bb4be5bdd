"""What stands in the fourth place until the 3D scene is there: an offer, a waiting line, or why 3D cannot run."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sscild_desktop.views.pieces import button, label

OFFER = "Surfaces of the lungs and lesions with the five level planes"


class ScenePlace(QWidget):
    """``scene_requested`` when the reader wants 3D."""

    scene_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = label(OFFER, "faint", wrap=True)
        self._text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.button = button("Show 3D", "cube", tooltip="Ctrl+3")
        self.button.clicked.connect(self.scene_requested)
        column = QVBoxLayout(self)
        column.addStretch(1)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._text)
        column.addStretch(1)

    def show_offer(self) -> None:
        self._text.setText(OFFER)
        self.button.show()

    def show_text(self, text: str) -> None:
        """A waiting line or an explanation in place of the offer."""
        self._text.setText(text)
        self.button.hide()
