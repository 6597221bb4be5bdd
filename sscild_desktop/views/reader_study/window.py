"""The window of a reader study: overview, question, results, one at a time."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QStackedWidget, QWidget

from sscild_desktop.views.reader_study.overview import OverviewPane
from sscild_desktop.views.reader_study.reading import ReadingPane
from sscild_desktop.views.reader_study.results import ResultsPane
from sscild_desktop.views.shared.language import tr
from sscild_desktop.views.shared.pieces import column_of


class ReaderStudyWindow(QDialog):
    """``closing`` when it goes; what was answered is kept."""

    closing = Signal()

    overview: OverviewPane
    reading: ReadingPane
    results: ResultsPane

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Reader study"))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.resize(QSize(1280, 820).boundedTo(self.screen().availableSize() * 0.94))
        self.overview, self.reading, self.results = OverviewPane(), ReadingPane(), ResultsPane()
        self._stack = QStackedWidget()
        for pane in (self.overview, self.reading, self.results):
            self._stack.addWidget(pane)
        column_of((self._stack, 1), on=self, margins=10)
        self.results.back_requested.connect(self.show_overview)

    @property
    def is_reading(self) -> bool:
        """Whether a question is asked."""
        return self._stack.currentWidget() is self.reading

    def show_overview(self) -> None:
        self._stack.setCurrentWidget(self.overview)

    def show_reading(self) -> None:
        self._stack.setCurrentWidget(self.reading)

    def show_results(self) -> None:
        self._stack.setCurrentWidget(self.results)

    def reject(self) -> None:
        """Esc goes back first, and closes from the overview."""
        if self.is_reading:
            self.reading.leave_requested.emit()
        elif self._stack.currentWidget() is self.results:
            self.show_overview()
        else:
            self.closing.emit()
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.show_overview()  # Qt rejects a dialog that is closed, and here that goes back first
        super().closeEvent(event)
