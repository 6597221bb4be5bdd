"""The display is lost while the program runs: Qt ends the process at once, so what is unsaved is written before.

Qt tells nobody but its log, in the window's thread, that the X server or the Wayland compositor has gone.
"""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

from PySide6.QtCore import QMessageLogContext, QtMsgType, qFormatLogMessage, qInstallMessageHandler

from sscild_desktop.command_line.exits import NO_SCREEN
from sscild_desktop.crashes import forget_crash_file
from sscild_desktop.logs import log

LAST_WORDS = ("The X11 connection broke", "The Wayland connection broke", "The Wayland connection experienced")
"""How Qt begins what it says then."""

TOLD = "The display is gone, so the program ends; what was finished or typed has been saved."
NOT_SAVED = "The display is gone, so the program ends; what was not saved yet could not be saved."


@contextmanager
def saved_when_display_goes(save: Callable[[], object]) -> Iterator[None]:
    """While the block runs, a lost display calls ``save`` and ends the process with a sentence on stderr."""

    def hear(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        if text.startswith(LAST_WORDS):
            _end(save)
        elif before is not None:
            before(kind, context, text)
        else:
            _print(qFormatLogMessage(kind, context, text))

    before = qInstallMessageHandler(hear)
    try:
        yield
    finally:
        qInstallMessageHandler(before)


def _end(save: Callable[[], object]) -> None:
    words = TOLD
    try:
        save()
    except Exception as error:
        log.error("nothing could be saved when the display went: %s", type(error).__name__)
        words = NOT_SAVED
    log.error("the display is gone")
    _print(words)
    forget_crash_file()
    os._exit(NO_SCREEN)  # nothing of Qt can be taken down in order any more


def _print(text: str) -> None:
    with suppress(OSError, ValueError, AttributeError):  # a program without a terminal has nowhere to say it
        print(text, file=sys.__stderr__, flush=True)
