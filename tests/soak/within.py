"""A script inside the event loop of the real program, without a test around it: it goes on when a condition holds."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from sscild_desktop.app.start import make_application, run
from sscild_desktop.views.main_window import MainWindow

POLL_MS = 20

Script = Iterator[Callable[[], bool]]
"""Each condition that it gives must hold before it goes on."""


class Driver(QObject):
    """Takes the first window that is shown through ``make``'s script; ``error`` is what went wrong in it."""

    def __init__(self, make: Callable[[MainWindow], Script]) -> None:
        super().__init__()
        self._make, self._script = make, None
        self._waits_for: Callable[[], bool] = lambda: True
        self.error: BaseException | None = None
        self._timer = QTimer(self, interval=POLL_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        window = next((one for one in QApplication.topLevelWidgets() if _is_shown(one)), None)
        if window is None or self.error is not None:
            return
        try:
            self._go_on(window)
        except BaseException as error:
            self.error = error
            window.close()

    def _go_on(self, window: MainWindow) -> None:
        if self._script is None:
            self._script = self._make(window)
        if self._waits_for():
            self._waits_for = next(self._script, lambda: False)


def _is_shown(widget: object) -> bool:
    return isinstance(widget, MainWindow) and widget.is_whole and widget.isVisible()


def run_window(make: Callable[[MainWindow], Script]) -> None:
    """The program with its window, from its start to its end. Raises what the script raised."""
    make_application()
    driver = Driver(make)
    run(["--device", "cpu", "--no-heatmaps"])
    driver.deleteLater()
    if driver.error is not None:
        raise driver.error
