"""The waiting list in the status bar: how many, how far, and at a click what each is and what became of it."""

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QLabel, QMenu, QToolButton, QWidget, QWidgetAction

from sscild_desktop.state.waiting import DONE, FAILED, RUNS, WAITS, Waiting, WaitingList
from sscild_desktop.views.shared.language import tr
from sscild_desktop.views.shared.pieces import as_words, button, column_of, label, row_of
from sscild_desktop.views.shared.theme import icon

PICTURES = {WAITS: ("wait", "faint"), RUNS: ("now", "accent_hover"), DONE: ("ok", "ok"), FAILED: ("warn", "warn")}
WIDTH = 460


class WaitingChip(QToolButton):
    """Hidden while the list is empty. ``stop_requested`` and ``patient_requested`` carry a number."""

    stop_requested = Signal(int)
    patient_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("waiting")
        self.setAccessibleName(tr("Waiting list"))
        self.setToolTip(tr("CTs that are analysed in the background"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self)
        self.setMenu(self._menu)
        self._list = WaitingList(self)
        self._said: dict[tuple[int, str], QLabel] = {}
        """What stands in the rows that are shown, by number and state."""
        self._menu.aboutToShow.connect(self._fill)
        self.hide()

    def show_list(self, waiting: WaitingList) -> None:
        """Follow this list."""
        self._list = waiting
        waiting.changed.connect(self._refresh)
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        entries = self._list.entries
        self.setVisible(bool(entries))
        over = self._list.count(DONE, FAILED)
        running = next((one for one in entries if one.state == RUNS), None)
        share = f" · {running.fraction:.0%}" if running is not None and running.fraction else ""
        failed = f" · {self._list.count(FAILED)} not" if self._list.count(FAILED) else ""
        self.setText(tr(f"Waiting list {over} of {len(entries)}{failed}{share} ▴"))
        if self._menu.isVisible():
            self._follow()

    def _follow(self) -> None:
        """Progress goes into the rows that are there: a button that is pressed must not be made anew under the hand."""
        entries = self._list.entries
        if list(self._said) != [(one.number, one.state) for one in entries]:
            self._fill()
        for one in entries:
            self._said[one.number, one.state].setText(tr(_said(one)))

    @Slot()
    def _fill(self) -> None:
        self._menu.clear()
        self._said = {}
        body = QFrame()
        rows = [self._row(one) for one in self._list.entries]
        clear = button("Clear finished", flat=True)
        clear.setEnabled(self._list.count(DONE, FAILED) > 0)
        clear.clicked.connect(self._list.clear_finished)
        column_of(*rows, row_of(label(""), clear), on=body, margins=10, spacing=6)
        body.setFixedWidth(WIDTH)
        holder = QWidgetAction(self._menu)
        holder.setDefaultWidget(body)
        self._menu.addAction(holder)

    def _row(self, entry: Waiting) -> QWidget:
        line, picture = QWidget(), QLabel()
        picture.setPixmap(icon(*PICTURES[entry.state]).pixmap(16, 16))
        picture.setAccessibleName(tr(entry.state))
        said = self._said[entry.number, entry.state] = label(_said(entry), "faint", wrap=True)
        said.setMinimumWidth(0)
        if entry.state == DONE:
            end = button("Open", flat=True, tooltip="Show this patient")
            end.clicked.connect(partial(self._open, entry.patient_id))
        else:
            end = button("", "close", flat=True, tooltip="Take it out of the list, or stop it")
            end.clicked.connect(partial(self._stop, entry))
        words = column_of(label(entry.words, tooltip=as_words(entry.words)), said, spacing=0)
        row_of((picture, 0, Qt.AlignmentFlag.AlignTop), (words, 1), end, on=line, margins=0, spacing=8)
        return line

    def _open(self, patient_id: int) -> None:
        self._menu.close()
        self.patient_requested.emit(patient_id)

    def _stop(self, entry: Waiting) -> None:
        if entry.state == FAILED:
            self._list.remove(entry.number)
        else:
            self.stop_requested.emit(entry.number)


def _said(entry: Waiting) -> str:
    return entry.text or "waits"
