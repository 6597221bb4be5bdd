"""The one place that shows messages: a bar under the tool bar, one plain sentence, what can be done about it."""

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from sscild_desktop.views.shared.pieces import button, label, row_of
from sscild_desktop.views.shared.theme import icon, restyle

INFO_STAYS_MS = 15_000


class MessageBar(QFrame):
    """Shows one message at a time. ``action_requested`` carries the key of the action that was offered."""

    action_requested = Signal(str)
    copy_log_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("messages")
        self._action = ""
        self._picture = QLabel()
        self._text = label(wrap=True)
        self._do = button("")
        self._log = button("Copy log", tooltip="Copy the program's log (no patient data in it) for a report")
        close = button("", "close", flat=True, tooltip="Close this message (Esc)")
        row_of(self._picture, (self._text, 1), self._do, self._log, close, on=self, margins=(14, 7, 10, 7))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.dismiss)
        self._do.clicked.connect(self._on_action)
        self._log.clicked.connect(self.copy_log_requested)
        close.clicked.connect(self.dismiss)
        self.hide()

    @property
    def text(self) -> str:
        """What is shown now, empty when nothing is."""
        return self._text.text() if not self.isHidden() else ""

    @property
    def kind(self) -> str:
        return str(self.property("kind") or "")

    def show_error(self, text: str, action: str = "", action_text: str = "") -> None:
        """Something went wrong; stays until it is closed or replaced."""
        self._show("error", text, action, action_text)

    def show_info(self, text: str, action: str = "", action_text: str = "") -> None:
        """Something worth a sentence; goes away by itself."""
        self._show("info", text, action, action_text)
        self._timer.start(INFO_STAYS_MS)

    def _show(self, kind: str, text: str, action: str, action_text: str) -> None:
        self._timer.stop()
        self._action = action
        self._text.setText(text)
        self._picture.setPixmap(icon(kind, "error" if kind == "error" else "accent_hover").pixmap(20, 20))
        self._do.setText(action_text)
        self._do.setVisible(bool(action))
        self._log.setVisible(kind == "error")
        restyle(self, kind=kind)
        self.show()

    @Slot()
    def dismiss(self) -> None:
        self._timer.stop()
        self.hide()

    @Slot()
    def _on_action(self) -> None:
        action = self._action
        self.dismiss()
        self.action_requested.emit(action)
