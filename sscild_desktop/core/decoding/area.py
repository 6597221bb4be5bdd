"""Memory that two processes share: nameless where the system can do that, so that nothing is left of it anywhere.

On POSIX it is a file without a name whose handle the child inherits; on Windows a mapping that goes with its last user.
"""

import mmap
import os
import secrets
import sys
import tempfile


class Area:
    """Grows as it is asked to; a look at it (``memory``) stays good for as long as somebody holds it."""

    def __init__(self, handle: int = -1) -> None:
        """A new area, or on POSIX the one behind a handle that was inherited."""
        self.handle = handle
        self._is_own = handle < 0 and sys.platform != "win32"
        if self._is_own:
            self.handle = _nameless_file()
        self.name = ""
        self.memory: mmap.mmap | None = None

    def of(self, size: int) -> mmap.mmap:
        """The memory, of ``size`` bytes at least."""
        if self.memory is None or len(self.memory) < size:
            room = -(-size // mmap.ALLOCATIONGRANULARITY) * mmap.ALLOCATIONGRANULARITY
            self.memory = self._mapped(room)
        return self.memory

    def _mapped(self, size: int) -> mmap.mmap:
        if sys.platform == "win32":
            self.name = f"sscild-{secrets.token_hex(16)}"
        else:
            os.ftruncate(self.handle, size)
        return self._look(size)

    def _look(self, size: int) -> mmap.mmap:
        if sys.platform == "win32":
            return mmap.mmap(-1, size, tagname=self.name)
        return mmap.mmap(self.handle, size)

    def seen(self, size: int, name: str) -> mmap.mmap:
        """In the child: the memory that the parent has made of this size and, on Windows, name."""
        if self.memory is None or len(self.memory) != size or name != self.name:
            self.name = name
            self.memory = self._look(size)
        return self.memory

    def close(self) -> None:
        """Let go of it; who still looks at it keeps the memory."""
        self.memory = None
        if self._is_own:
            os.close(self.handle)
            self._is_own = False


def _nameless_file() -> int:
    if hasattr(os, "memfd_create"):
        return os.memfd_create("sscild", os.MFD_CLOEXEC)
    with tempfile.TemporaryFile() as file:
        return os.dup(file.fileno())
