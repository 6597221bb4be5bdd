"""From the command line to the window: whether there is a screen, and the program opened on it."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from sscild_desktop.command_line.exits import NO_SCREEN, USAGE, complain, tell_damage


def open_window(argv: Sequence[str]) -> int:
    """Open the window with the given folder or files; Qt is imported here and not before."""
    for word in argv:
        if not word.startswith("-") and argv[0] == word and not Path(word).exists():
            return complain(f"“{word}” is neither a command nor a file or folder; see sscild --help.", USAGE)
    if not has_screen():
        return complain("There is no screen here; use “sscild analyse FOLDER --out DIR” instead.", NO_SCREEN)
    tell_damage()
    from sscild_desktop.app import start as app

    return app.run(argv)


def has_screen() -> bool:
    """Whether Qt can show a window, or was told how to do without."""
    if sys.platform != "linux":
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
