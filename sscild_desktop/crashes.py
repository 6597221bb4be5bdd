"""What the program was doing when it died: the stacks of its threads in a file beside the log, told at the next start.

The file holds names of functions and of the program's own files, nothing of a patient.
"""

import faulthandler
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from sscild_desktop.paths import crash_file, log_file


@contextmanager
def crash_file_kept() -> Iterator[None]:
    """While the block runs, a death of the process leaves a file; where none can be written, it leaves nothing."""
    path = _own_file()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle = os.open(path, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600)
    except OSError:
        yield
        return
    was_enabled = faulthandler.is_enabled()
    faulthandler.enable(handle)
    try:
        yield
    finally:
        faulthandler.disable()
        if was_enabled and sys.__stderr__ is not None:
            with suppress(OSError, ValueError):
                faulthandler.enable(sys.__stderr__)
        os.close(handle)
        forget_crash_file()


def forget_crash_file() -> None:
    """This process ends, and not by a crash."""
    with suppress(OSError):
        _own_file().unlink()


def _own_file() -> Path:
    return log_file().with_name(f"crash-{os.getpid()}.txt")


def last_crash() -> Path | None:
    """The file of a crash of which nobody has been told yet; it is given once. None where there was no crash."""
    found = None
    with suppress(OSError):
        for path in sorted(log_file().parent.glob("crash-*.txt"), key=lambda one: one.stat().st_mtime):
            if path.stat().st_size:  # that of a running program is empty
                found = path.replace(crash_file())
            else:
                _forget_if_gone(path)
    return found


def _forget_if_gone(path: Path) -> None:
    """The empty file of a program that was ended from outside, as when somebody signs out: nobody else removes it."""
    if sys.platform != "win32":  # there no file can be removed that a program holds open
        try:
            os.kill(int(path.stem.removeprefix("crash-")), 0)
        except ProcessLookupError:
            pass
        except (OSError, ValueError, OverflowError):
            return
        else:
            return
    with suppress(OSError):
        path.unlink()
