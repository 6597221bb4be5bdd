"""The badge that says truthfully where the networks run."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from sscild_desktop.views.shared.language import tr
from sscild_desktop.views.shared.pieces import marked, tip
from sscild_desktop.views.shared.theme import restyle


class DeviceBadge(QLabel):
    """Green once it was read from a real session, amber when that was a fall-back; the reason is in the tooltip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setObjectName("badge")
        self.setAccessibleName(tr("Device"))
        self.hide()  # until there is something to say

    def show_device(self, text: str, reason: str, is_measured: bool) -> None:
        self.setText(tr(text))
        self.show()
        self.setToolTip(marked(f"{escape(tr(reason))}<br><br>{tip('device')}") if reason else tip("device"))
        is_fallback = is_measured and bool(reason)
        restyle(self, measured=is_measured and not is_fallback, fallback=is_fallback)
