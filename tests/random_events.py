"""Random events in the real window for a while: mouse, wheel, keys, sizes, drops; then what was left behind.

``python -m tests.random_events --seconds 600 --seed 1``. The events of a seed are always the same ones, but what runs
in the background takes another time on each run. Exit code 1 and the last events where anything was wrong.
"""

import argparse
import gc
import os
import random
import sys
import tempfile
import threading
import time
import traceback
from collections import deque
from pathlib import Path

FORGIVEN = ("propagateSizeHints", "does not support raise", "does not support grabbing")
"""Said by the off-screen platform."""

SPARED_HANDLES = 12
"""Libraries keep a few files open once they are loaded."""

LAST = 40
SIZES = ((1000, 640), (1366, 768), (1500, 940), (1920, 1080))
KEYS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789[].,?"
NAMED = (
    *("Up", "Down", "Left", "Right", "PageUp", "PageDown", "Home", "End"),
    *("Tab", "Return", "Escape", "Space", "Delete"),
)
OF_PLOTS = ("Plot Options", "Transforms", "Downsample", "Average", "Alpha", "Grid", "Points")
"""Menus that pyqtgraph makes for each plot and gives no parent."""


class Events:
    """Sends one event after the other to whatever is in front; a list of faults grows in ``faults``."""

    def __init__(self, program, folder: Path, seed: int, seconds: float) -> None:
        self.program, self.window = program, program.window
        self.random = random.Random(seed)
        self.paths = _files(folder)
        self.until = time.monotonic() + seconds
        self.faults: list[str] = []
        self.last: deque[str] = deque(maxlen=LAST)
        self.count = 0
        self.kinds = {self.click: 40, self.key: 30, self.drag: 12, self.wheel: 12, self.size: 2, self.drop: 1}

    def step(self) -> None:
        """The next one is on its way before this one is sent: a menu that opens runs a loop of its own."""
        from PySide6.QtCore import QTimer
        from PySide6.QtWidgets import QApplication

        if time.monotonic() > self.until:
            self.close_all()
            QTimer.singleShot(0, QApplication.quit)
            return
        QTimer.singleShot(self.random.choice((0, 0, 0, 1, 20)), self.step)
        kind = self.random.choices(list(self.kinds), list(self.kinds.values()))[0]
        self.count += 1
        try:
            kind()
        except RuntimeError as error:  # what was aimed at died between two looks; the program had no part in it
            if Path(traceback.extract_tb(error.__traceback__)[-1].filename) != Path(__file__):
                self.faults.append(traceback.format_exc())

    def front(self):
        """A menu or dialog before the window."""
        from PySide6.QtWidgets import QApplication, QDialog

        shown = [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]
        dialog = shown[-1] if shown and self.random.random() < 0.7 else None
        return QApplication.activePopupWidget() or QApplication.activeModalWidget() or dialog or self.window

    def target(self):
        """A widget under a random place, and the place in it."""
        from PySide6.QtCore import QPoint

        front = self.front()
        place = QPoint(self.random.randrange(max(1, front.width())), self.random.randrange(max(1, front.height())))
        widget = front.childAt(place)
        widget = widget if widget is not None and _is_alive(widget) else front
        return widget, widget.mapFrom(front, place)

    def note(self, what: str, widget) -> None:
        self.last.append(f"{what} {type(widget).__name__} {widget.objectName() or widget.accessibleName()}")

    def modifiers(self):
        from PySide6.QtCore import Qt

        kinds = Qt.KeyboardModifier
        return self.random.choice((kinds.NoModifier,) * 6 + (kinds.ControlModifier, kinds.ShiftModifier))

    def click(self) -> None:
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        widget, place = self.target()
        button = self.random.choices((Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton), (9, 1))[0]
        act = QTest.mouseDClick if self.random.random() < 0.1 else QTest.mouseClick
        self.note("click", widget)
        act(widget, button, self.modifiers(), place)

    def drag(self) -> None:
        from PySide6.QtCore import QPoint, Qt
        from PySide6.QtTest import QTest

        widget, place = self.target()
        self.note("drag", widget)
        left, none = Qt.MouseButton.LeftButton, self.modifiers()
        QTest.mousePress(widget, left, none, place)
        for _ in range(4):
            if not _is_alive(widget):
                return
            place += QPoint(self.random.randint(-60, 60), self.random.randint(-60, 60))
            _move(widget, place, left, none)
        if _is_alive(widget):
            QTest.mouseRelease(widget, left, none, place)

    def wheel(self) -> None:
        from PySide6.QtCore import QPoint, QPointF, Qt
        from PySide6.QtGui import QWheelEvent
        from PySide6.QtWidgets import QApplication

        widget, place = self.target()
        self.note("wheel", widget)
        turn = QPoint(0, self.random.choice((-120, 120, -600, 600)))
        where, buttons = QPointF(place), Qt.MouseButton.NoButton
        phase = Qt.ScrollPhase.NoScrollPhase
        event = QWheelEvent(
            where, QPointF(widget.mapToGlobal(place)), QPoint(), turn, buttons, self.modifiers(), phase, False
        )
        QApplication.sendEvent(widget, event)

    def key(self) -> None:
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest
        from PySide6.QtWidgets import QApplication

        front = self.front()
        widget = QApplication.focusWidget() or front
        widget = widget if front.isAncestorOf(widget) else front
        named = [getattr(Qt.Key, f"Key_{name}") for name in NAMED] + [Qt.Key(Qt.Key.Key_F1 + n) for n in range(12)]
        key = self.random.choice([Qt.Key(ord(letter)) for letter in KEYS] + named)
        self.note(f"key {key.name}", widget)
        QTest.keyClick(widget, key, self.modifiers())

    def size(self) -> None:
        self.note("size", self.window)
        self.window.resize(*self.random.choice(SIZES))

    def drop(self) -> None:
        from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
        from PySide6.QtGui import QDragEnterEvent, QDropEvent
        from PySide6.QtWidgets import QApplication

        self.note("drop", self.window)
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(self.random.choice(self.paths)))])
        place, copy = QPoint(300, 300), Qt.DropAction.CopyAction
        how = (copy, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(self.window, QDragEnterEvent(place, *how))
        QApplication.sendEvent(self.window, QDropEvent(QPointF(place), *how))

    def close_all(self) -> None:
        """Menus and dialogs, as a reader would before the window."""
        from PySide6.QtWidgets import QApplication, QDialog

        while QApplication.activePopupWidget() is not None:
            QApplication.activePopupWidget().close()
        for one in QApplication.topLevelWidgets():
            if isinstance(one, QDialog):
                one.close()


def _move(widget, place, button, modifiers) -> None:
    from PySide6.QtCore import QEvent, QPointF, Qt
    from PySide6.QtGui import QMouseEvent
    from PySide6.QtWidgets import QApplication

    where = QPointF(widget.mapToGlobal(place))
    none = Qt.MouseButton.NoButton
    QApplication.sendEvent(widget, QMouseEvent(QEvent.Type.MouseMove, QPointF(place), where, none, button, modifiers))


def _is_alive(widget) -> bool:
    from shiboken6 import isValid

    return isValid(widget)


def _files(folder: Path) -> list[Path]:
    """What is dropped: a coarse generated chest, an empty folder, a letter."""
    from sscild_desktop.core.phantom.case import SSC_PLANS, case_from
    from sscild_desktop.core.phantom.dicom_folder import write_dicom_folder
    from sscild_desktop.core.phantom.thorax import make_phantom

    write_dicom_folder(case_from(make_phantom(1, spacing=(6.0, 4.0, 4.0)), SSC_PLANS).volume, folder / "chest")
    (folder / "empty").mkdir()
    (folder / "letter.txt").write_text("Dear colleague", encoding="utf-8")
    return [folder / "chest", folder / "chest", folder / "empty", folder / "letter.txt"]


def _own_home(home: Path) -> None:
    for kind in ("CONFIG", "DATA", "STATE", "CACHE"):
        os.environ[f"XDG_{kind}_HOME"] = str(home / kind.lower())
    os.environ["HOME"] = str(home)


def _no_windows_of_the_system() -> None:
    """Nothing can be pressed in those: every one is answered with Cancel."""
    from PySide6.QtGui import QDesktopServices
    from PySide6.QtPrintSupport import QPrintDialog  # noqa: F401
    from PySide6.QtWidgets import QFileDialog

    for name in ("getOpenFileName", "getOpenFileNames", "getSaveFileName"):
        setattr(QFileDialog, name, lambda *_args, **_more: ("", ""))
    QFileDialog.getOpenFileNames = lambda *_args, **_more: ([], "")
    QFileDialog.getExistingDirectory = lambda *_args, **_more: ""
    QDesktopServices.openUrl = lambda *_args: True


def _is_of_plots(widget) -> bool:
    from PySide6.QtWidgets import QMenu

    return isinstance(widget, QMenu) and widget.title() in OF_PLOTS and not widget.isVisible()


def _name(widget) -> str:
    return f"{type(widget).__name__} {widget.objectName()} {widget.windowTitle()}"


def _handles() -> int:
    folder = Path("/proc/self/fd")
    return len(list(folder.iterdir())) if folder.is_dir() else 0


def _left(threads: set[threading.Thread], handles: int) -> list[str]:
    """Top-level widgets, threads and handles that the program did not take along."""
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtWidgets import QApplication

    for _ in range(20):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()
        gc.collect()
        time.sleep(0.05)
    found = [f"left: {_name(one)}" for one in QApplication.topLevelWidgets() if not _is_of_plots(one)]
    later = set(threading.enumerate()) - threads
    found += [f"runs on: {one.name}" for one in later if not isinstance(one, threading._DummyThread)]
    more = _handles() - handles
    return found + ([f"{more} more handles than before"] if more > SPARED_HANDLES else [])


def run(seconds: float, seed: int, folder: Path) -> int:
    """Drive the program; 0 where nothing was wrong."""
    from PySide6.QtCore import QTimer, QtMsgType, qInstallMessageHandler

    from sscild_desktop.app import start

    faults: list[str] = []

    def heard(kind, _context, text: str) -> None:
        if kind != QtMsgType.QtDebugMsg and not any(one in text for one in FORGIVEN):
            faults.append(f"Qt: {text}")

    qInstallMessageHandler(heard)
    sys.excepthook = lambda *error: faults.append("".join(traceback.format_exception(*error)))
    threading.excepthook = lambda args: faults.append("".join(traceback.format_exception(args.exc_value)))
    app = start.make_application()
    _no_windows_of_the_system()
    threads, handles = set(threading.enumerate()), _handles()
    program = start.build(start.Arguments(device="cpu", heatmaps=False))
    program.window.actions_["quit"].setEnabled(False)
    program.window.show()
    program.open_records()
    events = Events(program, folder, seed, seconds)
    events.faults = faults
    events.drop()
    QTimer.singleShot(0, events.step)
    app.exec()
    program.window.close()
    program.dispose()
    faults += _left(threads, handles)
    qInstallMessageHandler(None)
    print(f"{events.count} events in {seconds:g} s, seed {seed}: {len(faults)} faults")
    for fault in dict.fromkeys(faults):
        print(f"{faults.count(fault)} ×\n{fault}")
    if faults:
        print("the last events:", *events.last, sep="\n  ")
    return 1 if faults else 0


def main() -> int:
    parser = argparse.ArgumentParser(prog="tests.random_events", description=__doc__)
    parser.add_argument("--seconds", type=float, default=60.0)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(prefix="sscild-events-") as home:
        _own_home(Path(home))
        files = Path(home) / "files"
        files.mkdir()
        return run(options.seconds, options.seed, files)


if __name__ == "__main__":
    sys.exit(main())
