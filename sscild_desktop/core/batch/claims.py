"""Who works on what, for several batches on one folder: a file for each source, renewed as long as its owner lives.

A claim only saves double work: a case that two finish is written whole by both, and the second replaces the first.
"""

import json
import os
import socket
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path

from sscild_desktop.core.batch.states import states_folder
from sscild_desktop.core.safe_json import read_json

HOST = socket.gethostname()
ENDING = ".claim"
BEAT_SECONDS, STALE_SECONDS = 20.0, 180.0
"""How often a claim is renewed, and how old one must be before somebody else takes it."""

WRITING_SECONDS = 5.0
"""A claim that still says nothing when it is so old was begun by a process that was killed."""


def has_ended(host: object, pid: object) -> bool:
    """Whether a process is known to be gone: one of this computer; Windows does not say."""
    if sys.platform == "win32" or host != HOST or not isinstance(pid, int):
        return False
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return True
    except OSError:
        return False
    return False


class Claims:
    """The claims of one batch. Ages are told by the clock of the disk, so that the computers' own may differ."""

    def __init__(self, out: Path) -> None:
        self._folder = states_folder(out)
        self._me = {"host": HOST, "pid": os.getpid()}
        self._held: set[str] = set()
        self._beaten = time.monotonic()

    def take(self, name: str) -> bool:
        """Whether it is ours now. Raises OSError where nothing can be written."""
        path = self._path(name)
        for _try in range(2):
            with suppress(FileExistsError):
                handle = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY)
                with os.fdopen(handle, "w") as file:
                    json.dump(self._me, file)
                self._held.add(name)
                return True
            if not self._is_left(path):
                return False
            self._put_away(path)
        return False

    def owner(self, name: str) -> str:
        """The computer that has it, '' where nobody does."""
        with suppress(OSError, ValueError):
            return str(read_json(self._path(name)).get("host", ""))
        return ""

    def release(self, name: str) -> None:
        self._held.discard(name)
        with suppress(OSError):
            self._path(name).unlink()

    def release_all(self) -> None:
        for name in tuple(self._held):
            self.release(name)

    def beat(self) -> None:
        """Renew what is held, if it is time."""
        if time.monotonic() - self._beaten < BEAT_SECONDS:
            return
        self._beaten = time.monotonic()
        for name in self._held:
            with suppress(OSError):
                os.utime(self._path(name))

    def _path(self, name: str) -> Path:
        return self._folder / f"{name}{ENDING}"

    def _put_away(self, path: Path) -> None:
        """Only one of several who find it left over can rename it."""
        mine = path.with_name(f"{path.name}-{self._me['host']}-{self._me['pid']}")
        with suppress(OSError):
            path.rename(mine)
            mine.unlink()

    def _is_left(self, path: Path) -> bool:
        """Whether its owner is gone: by its age, or because the process of this computer has ended."""
        try:
            age = abs(self._now() - path.stat().st_mtime)  # one of a time to come is from before the clock was set back
            owner = read_json(path)
        except FileNotFoundError:
            return True
        except OSError:
            return False
        except ValueError:  # somebody is writing it just now, or was killed at it
            return age > WRITING_SECONDS
        is_gone = isinstance(owner, dict) and has_ended(owner.get("host"), owner.get("pid"))
        return age > STALE_SECONDS or is_gone

    def _now(self) -> float:
        """The time by the clock of the disk."""
        # a name of its own for each question: one that another removes would look as if the claim were gone
        handle, name = tempfile.mkstemp(prefix=".clock-", dir=self._folder)
        try:
            return os.fstat(handle).st_mtime
        finally:
            os.close(handle)
            with suppress(OSError):
                Path(name).unlink()
