"""How long the window's own work holds the event loop, step by step of a real visit, as a Markdown table.

``python -m benchmarks.stalls [FOLDER] [--from MS]``: FOLDER is a CT series (default: the public one beside the project,
else a generated chest). The window is driven through its start, a CT, an analysis, 3D, corrections and all pages. What
counts is the processor time of the window's thread from one look at new events to the next, so that other programs do
not; of turns longer than ``--from`` it is said where the thread mostly was.
"""

import argparse
import os
import signal
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from types import FrameType

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks.inputs import PUBLIC
from sscild_desktop.views.main_window import MainWindow

GOAL_MS = 50.0
LOOK_S, SETTLED_S = 0.004, 0.6
POLL_MS = 20
OURS = str(Path(__file__).resolve().parents[1])
Script = Iterator[Callable[[], bool]]
"""Each condition that it gives must hold before it goes on."""


class Meter:
    """Watches every turn of the event loop of the thread that makes it; ``step`` names what is being done."""

    def __init__(self, from_ms: float) -> None:
        self.step, self._from_ms = "start", from_ms
        self.turns: dict[str, list[float]] = {}
        self.places: dict[str, tuple[float, Counter[str]]] = {}
        self._seen: list[str] = []
        self._began = time.thread_time()

    def watch(self) -> None:
        """From now on; both signals come once a turn, whichever dispatcher Qt has."""
        # not from another thread, whose look at a frame would keep a painter alive
        signal.signal(signal.SIGALRM, self._look)
        signal.setitimer(signal.ITIMER_REAL, LOOK_S, LOOK_S)
        dispatcher = QCoreApplication.eventDispatcher()
        dispatcher.awake.connect(self._turn)
        dispatcher.aboutToBlock.connect(self._turn)

    def end(self) -> None:
        signal.setitimer(signal.ITIMER_REAL, 0)

    def _turn(self) -> None:
        now = time.thread_time()
        taken = 1000 * (now - self._began)
        self.turns.setdefault(self.step, []).append(taken)
        if taken > max(self._from_ms, self.places.get(self.step, (0.0, None))[0]):
            self.places[self.step] = taken, Counter(self._seen)
        self._began, self._seen = now, []

    def _look(self, _number: int, frame: FrameType | None) -> None:
        if frame is not None:
            self._seen.append(_place(frame))

    def table(self) -> str:
        """The longest turn of each step, in the order of the steps."""
        lines = ["| step | longest turn, ms | turns above 50 ms | mostly in |", "|---|---|---|---|"]
        for step, turns in self.turns.items():
            places = self.places.get(step, (0.0, Counter[str]()))[1].most_common(3)
            where = ", ".join(f"{place} ({count})" for place, count in places)
            lines.append(f"| {step} | {max(turns):.0f} | {sum(one > GOAL_MS for one in turns)} | {where} |")
        return "\n".join(lines)


def _place(frame: FrameType) -> str:
    """The innermost two functions of the project."""
    found: list[str] = []
    one: FrameType | None = frame
    while one is not None and len(found) < 2:
        path = one.f_code.co_filename
        if path.startswith(OURS) and "/.venv/" not in path and path != __file__:
            found.append(f"{Path(path).stem}.{one.f_code.co_name}:{one.f_lineno}")
        one = one.f_back
    return " ← ".join(found)


class Visit:
    """What a reader does, one step after the other."""

    def __init__(self, meter: Meter, folder: Path) -> None:
        self._meter, self._folder = meter, folder
        self._since = time.monotonic()

    def _begin(self, step: str) -> None:
        self._meter.step, self._since = step, time.monotonic()

    def _is_settled(self) -> bool:
        return time.monotonic() - self._since > SETTLED_S

    def script(self, window: MainWindow) -> Script:
        """Steps with the conditions that end them."""
        actions, planes = window.actions_, window.planes
        self._since = time.monotonic()
        yield lambda: len(window.pages) == 6 and self._is_settled()
        self._begin("open a CT")
        window.paths_dropped.emit([self._folder])
        yield actions["analyse"].isEnabled
        yield lambda: planes.is_ready
        self._begin("whose it is")
        yield self._is_settled
        self._begin("analyse: begin")
        actions["analyse"].trigger()
        yield lambda: self._is_analysed(window)
        self._begin("after the analysis")
        yield lambda: planes.is_ready and self._is_settled()
        yield from self._viewing(window)
        yield from self._changing(window)
        yield from self._pages(window)
        self._begin("open it again")
        window.paths_dropped.emit([self._folder])
        yield self._is_settled
        yield lambda: actions["analyse"].isEnabled() and planes.is_ready
        self._begin("close")
        window.close()

    def _is_analysed(self, window: MainWindow) -> bool:
        states = window.progress.states
        running = next((key for key, state in states.items() if state == "running"), "")
        self._meter.step = f"analyse: {running}" if running else self._meter.step
        return window.actions_["analyse"].text().startswith("Analyse again")

    def _viewing(self, window: MainWindow) -> Script:
        planes = window.planes
        for name, keys in (
            ("scroll", [Qt.Key.Key_Up] * 20),
            ("next lesion", [Qt.Key.Key_N] * 3),
            ("levels", [Qt.Key.Key_1, Qt.Key.Key_5, Qt.Key.Key_3]),
            ("window presets", [Qt.Key.Key_F3, Qt.Key.Key_F2]),
        ):
            for key in keys:
                self._begin(name)
                QTest.keyClick(planes, key)
                yield lambda: time.monotonic() - self._since > 0.1
        self._begin("layout of five levels")
        planes.layout_requested.emit("levels")
        yield self._is_settled
        planes.layout_requested.emit("axial")
        yield self._is_settled
        if window.actions_["slice_map"].isEnabled():
            self._begin("heat map of a slice")
            window.actions_["slice_map"].trigger()
            yield self._is_settled
            yield lambda: not window.activity.text
            yield self._is_settled
        self._begin("3D")
        window.actions_["scene"].trigger()
        yield lambda: time.monotonic() - self._since > 6 and not window.activity.text
        planes.layout_requested.emit("axial")
        yield self._is_settled

    def _changing(self, window: MainWindow) -> Script:
        view = window.planes.views["axial"]
        self._begin("a stroke of the brush")
        window.planes.hand_requested.emit("brush")
        yield self._is_settled
        yield lambda: not window.activity.text  # else the stroke waits for the count, and Undo takes it back from there
        middle, left = view.crosshair_px().toPoint(), Qt.MouseButton.LeftButton
        QTest.mousePress(view.viewport(), left, Qt.KeyboardModifier.NoModifier, middle)
        for n in range(10):
            QTest.mouseMove(view.viewport(), middle + QPoint(4 * n, 2 * n))
            yield lambda: True
        QTest.mouseRelease(view.viewport(), left, Qt.KeyboardModifier.NoModifier, middle + QPoint(40, 20))
        yield self._is_settled
        window.planes.hand_requested.emit("")
        for name in ("undo", "redo", "undo"):
            self._begin(name)
            window.actions_[name].trigger()
            yield self._is_settled
        for level, step in ((2, "move a level"), (3, "move another level")):
            self._begin(step)
            shown = next(one for one in view.levels if one.level == level)
            window.planes.level_move_requested.emit(level, shown.z_mm + 4.0)
            yield self._is_settled
            yield lambda: not window.activity.text
        self._begin("undo a level")
        window.actions_["undo"].trigger()
        yield self._is_settled

    def _pages(self, window: MainWindow) -> Script:
        for page in ("patient", "cohort", "agreement", "start", "ct"):
            self._begin(f"page: {page}")
            window.show_page(page)
            yield self._is_settled
        for name in ("preferences", "palette", "guide", "shortcuts", "about"):
            self._begin(name)
            QTimer.singleShot(SETTLED_MS, _close_dialogs)
            window.actions_[name].trigger()
            yield lambda: time.monotonic() - self._since > 2 * SETTLED_S
        self._begin("resize")
        window.resize(1920, 1080)
        yield self._is_settled


SETTLED_MS = round(1000 * SETTLED_S)


def _close_dialogs() -> None:
    popup = QApplication.activePopupWidget()
    if popup is not None:
        popup.close()
    for one in QApplication.topLevelWidgets():
        if not isinstance(one, MainWindow) and one.isVisible():
            one.close()


class Driver:
    """Goes on with the script of the first window that is shown as soon as what it waits for holds."""

    def __init__(self, meter: Meter, visit: Visit) -> None:
        self._meter, self._visit = meter, visit
        self._script: Script | None = None
        self._waits_for: Callable[[], bool] = lambda: True
        self.error: Exception | None = None
        self._timer = QTimer(interval=POLL_MS)
        self._timer.timeout.connect(self._go_on)
        self._timer.start()

    def _go_on(self) -> None:
        shown = (one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow) and one.is_whole)
        window = next(shown, None)
        if window is None or self.error is not None:
            return
        try:
            self._script = self._script or self._visit.script(window)
            if self._waits_for():
                self._waits_for = lambda: False
                self._waits_for = next(self._script, lambda: False)
        except Exception as error:
            self.error = error
            window.close()


def _own_home(home: Path) -> None:
    for kind in ("CONFIG", "DATA", "STATE", "CACHE"):
        os.environ[f"XDG_{kind}_HOME"] = str(home / kind.lower())


def _folder(scratch: Path) -> Path:
    if PUBLIC.is_dir():
        return PUBLIC
    from sscild_desktop.core.phantom.case import built_in_case
    from sscild_desktop.core.phantom.dicom_folder import write_dicom_folder

    write_dicom_folder(built_in_case(0, "full").volume, scratch / "chest")
    return scratch / "chest"


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.stalls", description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?")
    parser.add_argument("--from", dest="from_ms", type=float, default=GOAL_MS, help="say where longer turns were")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="sscild-stalls-") as scratch:
        _own_home(Path(scratch) / "home")
        folder = options.folder or _folder(Path(scratch))
        from sscild_desktop.app import start

        meter = Meter(options.from_ms)
        start.make_application()
        meter.watch()
        driver = Driver(meter, Visit(meter, folder))
        start.run(["--device", "cpu", "--no-heatmaps"])
        meter.end()
        print(meter.table())
        if driver.error is not None:
            raise driver.error


if __name__ == "__main__":
    main()
