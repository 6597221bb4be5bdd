"""Drives the real program through ``main``: a script acts inside its event loop as a reader would, by real events."""

import time
import traceback

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel

from sscild_desktop.controllers.ct import work
from sscild_desktop.paths import settings_file
from sscild_desktop.state.settings import Settings, save_settings
from sscild_desktop.views.main_window import CLOSE, MainWindow
from tests.core.installed import install_small_networks
from tests.end_to_end.course import Course, make_course
from tests.shared import shared_folder

BEAT_MS = 10


class Reader:
    """What a reader sees and does; no part of the program behind the window is touched."""

    def __init__(self, window, qtbot):
        self.window, self.qtbot = window, qtbot

    def drop(self, *paths):
        """Drag files over the window and let go, over the middle of it."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        place = QPoint(self.window.width() // 2, self.window.height() // 2)
        mouse, keys, copy = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
        enter = QDragEnterEvent(place, copy, data, mouse, keys)
        QApplication.sendEvent(self.window, enter)
        assert enter.isAccepted()
        QApplication.sendEvent(self.window, QDropEvent(QPointF(place), copy, data, mouse, keys))

    def key(self, key, modifier=Qt.KeyboardModifier.NoModifier):
        self.qtbot.keyClick(self.window, key, modifier)

    def wait(self, condition):
        """However long it takes, as long as what the window shows of its work changes."""
        while not condition():
            shown = self.shown_work()
            self.qtbot.waitUntil(lambda shown=shown: bool(condition()) or self.shown_work() != shown)

    def shown_work(self):
        """What can be read beside the bars."""
        return [self.window.activity.text, *(label.text() for label in self.window.progress.findChildren(QLabel))]

    def can(self, action):
        return self.window.actions_[action].isEnabled()

    def press(self, action):
        """Press the tool bar's button."""
        from PySide6.QtWidgets import QToolBar

        button = self.window.findChild(QToolBar).widgetForAction(self.window.actions_[action])
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def open(self, *paths):
        """Drop and wait until the pictures are there; whether it is a CT or a mask is looked up in the background."""
        analyse, heard = self.window.actions_["analyse"], []
        was_ready = analyse.isEnabled()
        analyse.changed.connect(lambda: heard.append(True))
        self.drop(*paths)
        if was_ready:
            self.wait(lambda: heard or self.window.messages.text or self.window.question.text)
        self.wait(lambda: self.can("analyse") or self.window.messages.text or self.is_off())

    def open_instead(self, *paths):
        """Drop while an analysis runs, and open it now instead of afterwards."""
        self.drop(*paths)
        self.click(self.window.question.buttons["waiting:now"])
        self.wait(lambda: self.can("analyse") or self.window.messages.text or self.is_off())

    def is_off(self):
        """Whether the open CT is not analysed, or not yet, and the button says why."""
        hint = self.window.actions_["analyse"].toolTip()
        return self.can("scene") and hint.startswith(("This series can be looked at", "Look before"))

    def wait_analysed(self):
        done = "Analyse again"
        self.wait(lambda: self.window.actions_["analyse"].text() == done or self.window.messages.text)
        self.wait(lambda: not self.window.progress.isVisible())  # the last news come a moment before the end
        assert self.window.messages.text == ""

    def drag_level(self, number, millimetres):
        """Take the line of a level in the coronal plane and let it go further down or up."""
        view = self.window.planes.views["coronal"]
        line = next(line for line in view.level_lines() if line.level == number)
        start = QPointF(view.width() * 0.5, line.y)
        end = start - QPointF(0, millimetres / view.mm_per_px)
        for kind, place, buttons in (
            (QEvent.Type.MouseButtonPress, start, Qt.MouseButton.LeftButton),
            (QEvent.Type.MouseMove, (start + end) / 2, Qt.MouseButton.LeftButton),
            (QEvent.Type.MouseMove, end, Qt.MouseButton.LeftButton),
            (QEvent.Type.MouseButtonRelease, end, Qt.MouseButton.NoButton),
        ):
            button = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else Qt.MouseButton.LeftButton
            target = view.viewport()
            event = QMouseEvent(kind, place, target.mapToGlobal(place), button, buttons, Qt.KeyboardModifier.NoModifier)
            QApplication.sendEvent(target, event)

    def click(self, widget):
        self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)

    def wait_kept(self, code="P0001"):
        """Until the records know whose CT is on screen."""
        self.wait(lambda: self.window.ct_page.patient_line.text().startswith(code))

    def choose_visit(self, row):
        """Click a row of the visits on the page of the patient."""
        table = self.window.patient_page.visits.table
        place = table.visualItemRect(table.item(row, 1)).center()
        self.qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)

    def type_function(self, **values):
        """Type lung function of the visit that is shown, each value ended by Enter."""
        for key, text in values.items():
            box = self.window.patient_page.editor.fields[key].box
            self.click(box)
            box.selectAll()
            self.qtbot.keyClicks(box, text)
            self.qtbot.keyClick(box, Qt.Key.Key_Return)

    def level_rows(self):
        """Texts of the Goh table."""
        table = self.window.results.goh.table
        return [[table.item(r, c).text() for c in range(5)] for r in range(table.rowCount())]


class Pulse:
    """Measures how long the event loop stood still while this process worked; other programs may have the cores."""

    def __init__(self):
        self.longest_ms = 0.0
        self._last = self._now()
        self._timer = QTimer(interval=BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)

    def start(self):
        self.longest_ms, self._last = 0.0, self._now()
        self._timer.start()

    def stop(self):
        self._timer.stop()
        return self.longest_ms

    def _beat(self):
        now = self._now()
        stood = min(after - before for before, after in zip(self._last, now, strict=True))
        self.longest_ms, self._last = max(self.longest_ms, stood * 1000 - BEAT_MS), now

    @staticmethod
    def _now():
        return time.perf_counter(), time.process_time()


@pytest.fixture
def drive(qtbot):
    """``drive(script, argv)``: run the program, let ``script(reader)`` act in it, close it; the exit code."""

    def run(script, argv=()):
        from sscild_desktop.command_line.arguments import main

        failures, played = [], []
        if not settings_file().exists():  # whoever knows the program is offered no tour
            save_settings(Settings(tour_offered=True), settings_file())

        def act():
            window = next((w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow) and w.is_whole), None)
            if window is None:
                beat.start()
                return
            played.append(True)
            try:
                script(Reader(window, qtbot))
            except BaseException:
                failures.append(traceback.format_exc())
            finally:
                window.close()
                if window.question.text:  # it asks about what is not finished
                    window.question.answered.emit(CLOSE)

        beat = QTimer(interval=BEAT_MS, singleShot=True)
        beat.timeout.connect(act)
        beat.start()
        code = main(list(argv))
        beat.stop()
        assert not failures, failures[0]
        assert played, f"the program ended with {code} before its window was whole"
        return code

    return run


@pytest.fixture
def small_networks(monkeypatch):
    """Networks of a few nodes; with those that are shipped the whole way is gone in test_cases.py."""
    install_small_networks(monkeypatch)


class Hold:
    """Where an analysis waits, before it goes on or is stopped: a hand is slower than networks of a few nodes."""

    after = ""
    """The stage after which it waits; empty if it need not."""

    def __init__(self, run):
        self._run = run

    def run_analysis(self, volume, settings, earlier, report, on_stage):
        said = [(0.0, "")]

        def reported(*what):
            said[0] = what
            report(*what)

        def told(analysis):
            on_stage(analysis)
            while self.after in analysis.seconds:
                report(*said[0])  # raises where it is stopped
                time.sleep(0.005)

        return self._run(volume, settings, earlier, reported, told)


@pytest.fixture
def hold(monkeypatch):
    """``hold.after = stage``: analyses wait there."""
    made = Hold(work.run_analysis)
    monkeypatch.setattr(work, "run_analysis", made.run_analysis)
    return made


@pytest.fixture(scope="session")
def course() -> Course:
    """A patient with two CTs of known extents, analysed and kept."""
    return Course.below(shared_folder("course", make_course))
