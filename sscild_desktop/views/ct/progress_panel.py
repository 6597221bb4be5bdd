"""The running analysis: its stages, how far, how long still, and the button that cancels."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QProgressBar, QWidget

from sscild_desktop.views.shared.language import tr
from sscild_desktop.views.shared.pieces import STRETCH, button, column_of, label, row_of
from sscild_desktop.views.shared.theme import icon

STATES = {"waiting": ("wait", "faint"), "running": ("now", "accent_hover"), "done": ("ok", "ok")}


class ProgressPanel(QWidget):
    """Stages in their order, each waiting, running or done with its seconds."""

    cancel_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[str, tuple[QLabel, QLabel, QLabel]] = {}
        self._states: dict[str, str] = {}
        self._grid = QGridLayout()
        self._grid.setColumnStretch(1, 1)
        self._grid.setVerticalSpacing(3)
        self._bar = QProgressBar()
        self._bar.setRange(0, 1000)
        self._bar.setTextVisible(False)
        self._percent = label()
        self._left = label(role="faint")
        self._detail = label(role="faint", wrap=True)
        self._cancel = button("Cancel", "cancel", tooltip="Stop the analysis and keep the finished stages (Esc)")
        self._cancel.clicked.connect(self.cancel_requested)
        # clicked, it hides: the keys would go to whatever stands next
        self._cancel.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._build()

    def _build(self) -> None:
        numbers = row_of(self._percent, self._left, STRETCH, self._cancel)
        column_of(label("Analysis", "section"), self._grid, self._bar, numbers, self._detail, on=self, margins=0)

    def set_stages(self, stages: list[tuple[str, str]]) -> None:
        """(key, words) of every stage in order; forgets the states."""
        for row in self._rows.values():
            for widget in row:
                self._grid.removeWidget(widget)
                widget.deleteLater()
        self._rows, self._states = {}, {}
        for number, (key, words) in enumerate(stages):
            row = (QLabel(), label(words), label(role="faint"))
            for column, widget in enumerate(row):
                self._grid.addWidget(widget, number, column)
            self._rows[key] = row
            self._set_state(key, "waiting")

    def _set_state(self, key: str, state: str) -> None:
        self._states[key] = state
        name, colour = STATES[state]
        self._rows[key][0].setPixmap(icon(name, colour).pixmap(16, 16))

    @property
    def states(self) -> dict[str, str]:
        """Stage key → 'waiting', 'running' or 'done'."""
        return dict(self._states)

    def show_stages(self, done: dict[str, float], running: str | None) -> None:
        """``done``: seconds by key of the finished stages; ``running``: the key at work."""
        for key, (_, _, seconds) in self._rows.items():
            state = "done" if key in done else "running" if key == running else "waiting"
            if self._states.get(key) != state:
                self._set_state(key, state)
            seconds.setText(tr(f"{done[key]:.1f} s" if key in done else ""))

    def show_progress(self, fraction: float, detail: str, time_left: str) -> None:
        self._bar.setValue(round(fraction * 1000))
        self._percent.setText(tr(f"{fraction * 100:.0f} %"))
        self._left.setText(tr(time_left))
        self._detail.setText(tr(detail))

    def set_running(self, is_running: bool, text: str = "") -> None:
        """While it runs there is a Cancel button; afterwards ``text`` says how it ended."""
        self._cancel.setVisible(is_running)
        self._cancel.setEnabled(True)
        self._bar.setVisible(is_running)
        self._percent.setVisible(is_running)
        self._left.setVisible(is_running)
        self._detail.setText(tr(text))
        self._detail.setVisible(is_running or bool(text))

    def show_cancelling(self) -> None:
        self._cancel.setEnabled(False)
        self._left.setText(tr("stopping …"))
