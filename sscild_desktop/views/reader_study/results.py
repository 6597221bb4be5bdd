"""What a study found: pies of the ratings, scatters of the scores, agreement between and within readers."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabWidget, QWidget

from sscild_desktop.core.exports.evaluation.heads import WORD_HEADS
from sscild_desktop.views.shared.language import tr
from sscild_desktop.views.shared.pieces import (
    STRETCH,
    button,
    column_of,
    fill_rows,
    label,
    plot_picture,
    quiet_table,
    row_of,
    scrolled,
)

PLOT_WIDTH = 640


class ResultsPane(QWidget):
    """Shown to whoever evaluates."""

    back_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back_button = button("Back", tooltip="To the overview (Esc)")
        self.back_button.setAutoDefault(False)
        self.back_button.clicked.connect(self.back_requested)
        self.notes = label("", "warn", wrap=True)
        self.agreement = quiet_table(list(WORD_HEADS))
        self.tabs = QTabWidget()
        self.plots: dict[str, QWidget] = {}
        self._column = column_of(margins=8, spacing=14)
        self._column.addStretch(1)
        body = QWidget()
        body.setLayout(self._column)
        self.tabs.addTab(scrolled(body), tr("Plots"))
        self.tabs.addTab(self.agreement, tr("Agreement"))
        column_of(row_of(self.back_button, STRETCH), self.notes, (self.tabs, 1), on=self, margins=6, spacing=8)

    def show_results(self, plots: Mapping[str, bytes], rows: Sequence[Sequence[str]], notes: Sequence[str]) -> None:
        """Plots as PNG by name, rows of agreement in words, and what is missing."""
        for old in self.plots.values():
            self._column.removeWidget(old)
            old.deleteLater()
        self.plots = {name: plot_picture(name, png, PLOT_WIDTH) for name, png in plots.items()}
        for number, made in enumerate(self.plots.values()):
            self._column.insertWidget(number, made)
        fill_rows(self.agreement, rows)
        self.notes.setText(tr(" ".join(notes)))
        self.notes.setVisible(bool(notes))
