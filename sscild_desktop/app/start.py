"""The window as it is started: its arguments, its event loop, its end."""

import argparse
import gc
import signal
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from importlib import import_module
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QEventLoop, QTimer, Signal, SignalInstance
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication, QMessageBox

from sscild_desktop import PROGRAM_NAME, __version__, integrity
from sscild_desktop.app.display import saved_when_display_goes
from sscild_desktop.command_line.exits import UNEXPECTED, complain
from sscild_desktop.core.failures import note
from sscild_desktop.crashes import crash_file_kept, last_crash
from sscild_desktop.logs import logging_to_file
from sscild_desktop.paths import log_file, settings_file
from sscild_desktop.state.settings import DEVICES, Settings, load_settings
from sscild_desktop.views.main_window import MainWindow
from sscild_desktop.views.shared.language import choose_language, tr
from sscild_desktop.views.shared.theme import apply_theme, choose_theme

if TYPE_CHECKING:
    from sscild_desktop.app.program import Pause, Program

BEHIND_THE_WINDOW = (
    "numpy",
    "sscild_desktop.core.patients",
    "sscild_desktop.core.dicom",
    "sscild_desktop.views.planes.planes_view",
    "sscild_desktop.views.ct.results_panel",
    "sscild_desktop.views.ct.ct_page",
    "sscild_desktop.controllers.ct.opening",
    "sscild_desktop.controllers.ct.exporting",
    "sscild_desktop.controllers.records.work",
    "sscild_desktop.app.records_parts",
    "sscild_desktop.controllers.ct.correcting",
    "sscild_desktop.controllers.help.guide",
    "sscild_desktop.app.program",
)
"""What the program is made of, imported when the window is on the screen; one takes a part of the time of all."""

NOTHING_OPEN = (
    *("page_ct", "page_patient", "page_compare", "page_cohort", "page_agreement", "analyse", "series", "export"),
    *("report", "copy_result", "copy_picture", "export_dicom", "export_trend", "append_cohort", "undo", "redo"),
    *("scene", "slice_map", "backup"),
)
"""Actions that cannot be done at first."""

SWITCH_SECONDS = 0.0005
"""How long a working thread may keep the interpreter before the window gets it; Python's 5 ms would be felt."""

AFTER_SHOWN_MS = 40


@dataclass(frozen=True)
class Arguments:
    """What the command line asked of the window."""

    paths: tuple[Path, ...] = ()
    built_in: bool = False
    device: str = ""
    heatmaps: bool = True


def parse(argv: Sequence[str]) -> Arguments:
    """Arguments of the window; the other commands belong to the command line."""
    parser = argparse.ArgumentParser(prog="sscild", description=f"{PROGRAM_NAME} {__version__}. Research use only.")
    parser.add_argument("paths", nargs="*", type=Path, help="folder, ZIP, DICOMDIR or files to open")
    parser.add_argument("--built-in", action="store_true", help="open the built-in case")
    parser.add_argument("--device", choices=DEVICES, default="", help="where the networks run")
    parser.add_argument("--no-heatmaps", action="store_true", help="analyse without heat maps")
    found = parser.parse_args(list(argv))
    return Arguments(tuple(found.paths), found.built_in, found.device, not found.no_heatmaps)


class Application(QApplication):
    """``file_given`` carries what the system hands to the running program ("Open with" on macOS)."""

    file_given = Signal(str)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file():
            self.file_given.emit(event.file())
            return True
        return super().event(event)


class Early:
    """Keeps what the system hands over before there is anybody to open it; ``given`` carries it."""

    def __init__(self, given: SignalInstance) -> None:
        self._signal, self._given = given, list[str]()
        given.connect(self._keep)

    def _keep(self, name: str) -> None:
        self._given.append(name)

    def hand_over(self, take: Callable[[str], object]) -> None:
        """All of it to ``take``, and from now on at once."""
        self._signal.disconnect(self._keep)
        self._signal.connect(take)
        for name in self._given:
            take(name)


def make_application(settings: Settings | None = None) -> QApplication:
    """The application with its theme; an existing one (tests) is taken over. Without ``settings`` they are read."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else Application(sys.argv[:1])
    app.setApplicationName("sscild")
    app.setApplicationDisplayName(PROGRAM_NAME)
    app.setDesktopFileName(f"sscild-desktop-{__version__}")
    settings = settings or load_settings(settings_file())
    choose_theme(settings.theme, settings.font_percent)
    choose_language(app, settings.language)
    apply_theme(app)
    return app


def build(
    arguments: Arguments,
    settings: Settings | None = None,
    window: MainWindow | None = None,
    pause: "Pause" = lambda: None,
) -> "Program":
    """The program with its window, not shown yet if none is given. Without ``settings`` they are read."""
    for name in BEHIND_THE_WINDOW:
        import_module(name)
        pause()
    from sscild_desktop.app.program import Program

    settings = settings or load_settings(settings_file())
    device = arguments.device or settings.device
    now = replace(settings, device=device, heatmaps=settings.heatmaps and arguments.heatmaps)
    return Program(now, settings, window or MainWindow(), pause)


def first_look(pause: "Pause") -> MainWindow:
    """The window with the start page, on the screen before most of the program is imported and made."""
    window = MainWindow()
    for name in NOTHING_OPEN:
        window.actions_[name].setEnabled(False)
    window.setAcceptDrops(False)  # nobody would hear of it yet
    window.show()
    pause()
    return window


def run(argv: Sequence[str] = ()) -> int:
    """Open the window, run until it is closed; the exit code."""
    arguments = parse(argv)
    old_signal = signal.signal(signal.SIGINT, signal.SIG_DFL)
    old_interval = sys.getswitchinterval()
    sys.setswitchinterval(SWITCH_SECONDS)
    try:
        with logging_to_file(), crash_file_kept():
            return _run_program(arguments)
    finally:
        sys.setswitchinterval(old_interval)
        signal.signal(signal.SIGINT, old_signal)


def _make_program(arguments: Arguments) -> "tuple[QApplication, Program, Early | None]":
    settings = load_settings(settings_file())
    app = make_application(settings)
    # what is clicked and typed meanwhile waits until somebody acts on it
    pause = partial(app.processEvents, QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    early = Early(app.file_given) if isinstance(app, Application) else None
    window = first_look(pause)
    try:
        return app, build(arguments, settings, window, pause), early
    except Exception:
        window.close()  # nobody would answer it
        raise


def say_not_started(error: Exception) -> int:
    """What kept the program from starting, in the log, on stderr and, as an icon has no terminal, in a box."""
    note(error)
    text = f"{integrity.why_not_started(error).rstrip('.')}. Please report it with the log {log_file()}."
    if QApplication.instance() is not None:
        QMessageBox.critical(None, PROGRAM_NAME, tr(text))
    return complain(text, UNEXPECTED)


def say_damage(program: "Program") -> None:
    """An installation that is not whole is said in the window; whoever starts by the icon sees no terminal."""
    try:
        integrity.check_start()
    except integrity.Damaged as damage:
        program.window.messages.show_error(str(damage))


def say_crash(program: "Program") -> None:
    """A program that vanished is explained at its next start."""
    left = last_crash()
    if left is not None:
        program.window.messages.show_info(
            "The program ended unexpectedly the last time; what had been finished is in the records. "
            f"What it was doing is in {left}: send that file with a report."
        )


def _after_shown(program: "Program", is_free: bool) -> None:
    """``is_free``: nothing else is to be opened. What is said comes last: opening a CT closes all messages."""
    if is_free:
        program.last_session.offer()
    say_crash(program)
    say_damage(program)


def _run_program(arguments: Arguments) -> int:
    try:
        app, program, early = _make_program(arguments)
    except Exception as error:
        return say_not_started(error)
    old_hook = sys.excepthook

    def on_uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        program.show_failure(error)
        old_hook(kind, error, trace)

    sys.excepthook = on_uncaught
    program.window.setAcceptDrops(True)
    # first the window, then what takes a while to make
    QTimer.singleShot(AFTER_SHOWN_MS, program.open_records)
    program.warm_up()
    if arguments.paths:
        program.importing.open_paths(arguments.paths)
    elif arguments.built_in:
        program.importing.open_built_in()
    else:
        program.tour.offer()
    if early is not None:
        early.hand_over(program.open_given)
    is_free = not (arguments.paths or arguments.built_in)
    QTimer.singleShot(AFTER_SHOWN_MS, program.window, partial(_after_shown, program, is_free))  # not once it is gone
    try:
        with saved_when_display_goes(program.records.end):
            return app.exec()
    finally:
        sys.excepthook = old_hook
        program.dispose()
        gc.unfreeze()
        gc.collect()
