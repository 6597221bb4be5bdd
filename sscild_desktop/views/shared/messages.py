"""The one place that shows messages: a plain sentence over the foot of the page, and what can be done about it."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from sscild_desktop.views.shared.language import tr
from sscild_desktop.views.shared.pieces import button, label, row_of
from sscild_desktop.views.shared.theme import icon, restyle

INFO_STAYS_MS = 15_000
MOST = 6
"""More than so many are not read; the oldest go."""


@dataclass(frozen=True)
class Message:
    """``kind`` is 'error' or 'info'; ``action`` the key of what is offered, in words ``action_text``."""

    kind: str
    text: str
    action: str = ""
    action_text: str = ""


class MessageBar(QFrame):
    """Shows the newest message; those before it wait below and come back when it is closed.

    ``action_requested`` carries the key of the action that was offered.
    """

    action_requested = Signal(str)
    copy_log_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("messages")
        self._messages: list[Message] = []
        self._picture = QLabel()
        self._text = label(wrap=True)
        self._do = button("")
        self._log = button("Copy log", tooltip="Copy the program's log (no patient data in it) for a report")
        self._more = label("", "faint", tooltip="They come when this one is closed")
        close = button("", "close", flat=True, tooltip="Close this message (Esc)")
        row_of(self._picture, (self._text, 1), self._do, self._log, self._more, close, on=self, margins=(14, 7, 10, 7))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.dismiss)
        self._do.clicked.connect(self._on_action)
        self._log.clicked.connect(self.copy_log_requested)
        close.clicked.connect(self.dismiss)
        for one in (self._do, self._log, close):
            one.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # clicked, it hides and would hand the keys on
        self.hide()

    @property
    def text(self) -> str:
        """What is shown now, empty when nothing is."""
        return self._text.text() if not self.isHidden() else ""

    @property
    def kind(self) -> str:
        return str(self.property("kind") or "")

    def show_error(self, text: str, action: str = "", action_text: str = "") -> None:
        """Something went wrong; stays until it is closed."""
        self._put(Message("error", text, action, action_text))

    def show_info(self, text: str, action: str = "", action_text: str = "") -> None:
        """Something worth a sentence; goes away by itself."""
        self._put(Message("info", text, action, action_text))

    def _put(self, message: Message) -> None:
        others = [one for one in self._messages if one.text != message.text]
        self._messages = [*others, message][-MOST:]
        self._show_newest()

    def _show_newest(self) -> None:
        self._timer.stop()
        self.setVisible(bool(self._messages))
        if not self._messages:
            return
        newest, is_error = self._messages[-1], self._messages[-1].kind == "error"
        self._text.setText(tr(newest.text))
        self._picture.setPixmap(icon(newest.kind, "error" if is_error else "accent_hover").pixmap(20, 20))
        self._do.setText(tr(newest.action_text))
        self._do.setVisible(bool(newest.action))
        self._log.setVisible(is_error)
        self._more.setText(tr(f"{len(self._messages) - 1} more"))
        self._more.setVisible(len(self._messages) > 1)
        restyle(self, kind=newest.kind)
        self._speak(f"{'Error' if is_error else 'Message'}: {newest.text}", is_error)
        if not is_error:
            self._timer.start(INFO_STAYS_MS)

    def _speak(self, words: str, is_urgent: bool) -> None:
        """To a screen reader, where there is one."""
        self.setAccessibleName(tr(words))
        said = QAccessibleAnnouncementEvent(self, words)
        urgent = QAccessible.AnnouncementPoliteness.Assertive
        said.setPoliteness(urgent if is_urgent else QAccessible.AnnouncementPoliteness.Polite)
        QAccessible.updateAccessibility(said)

    @Slot()
    def dismiss(self) -> None:
        """Close the message that is shown; the one before it comes."""
        self._messages = self._messages[:-1]
        self._show_newest()

    def clear(self) -> None:
        """Close all: they are about something that is over."""
        self._messages = []
        self._show_newest()

    @Slot()
    def _on_action(self) -> None:
        action = self._messages[-1].action
        self.dismiss()
        self.action_requested.emit(action)
