"""What a child process may take, on systems that have rlimits; Windows has its job objects for that."""

import sys
import time
from pathlib import Path

HARDLY_ANYTHING = 64 << 20
"""Bytes that any decoder may take beside what the image itself needs."""


def forbid_files() -> None:
    """This process writes no file and leaves no core dump behind."""
    if sys.platform != "win32":
        import resource

        for kind in (resource.RLIMIT_CORE, resource.RLIMIT_FSIZE):
            resource.setrlimit(kind, (0, resource.getrlimit(kind)[1]))


def allow(seconds: int, size: int) -> None:
    """From now on so much more processor time and, where the system counts it (Linux), so many more bytes.

    Who takes more time is ended by the system (SIGXCPU); who takes more memory gets a MemoryError.
    """
    if sys.platform != "win32":
        import resource

        _lower(resource.RLIMIT_CPU, int(time.process_time()) + 1 + seconds)
        if taken := _address_space():
            _lower(resource.RLIMIT_AS, taken + HARDLY_ANYTHING + size)


def forget_size() -> None:
    """The last job's limit of memory holds no more: the next one's shared memory may be larger than that."""
    if sys.platform != "win32":
        import resource

        _lower(resource.RLIMIT_AS, resource.getrlimit(resource.RLIMIT_AS)[1])


def _lower(kind: int, limit: int) -> None:
    """Set the soft limit alone: the next job gets another one."""
    import resource

    hard = resource.getrlimit(kind)[1]
    resource.setrlimit(kind, (limit if hard == resource.RLIM_INFINITY else min(limit, hard), hard))


def _address_space() -> int:
    """Bytes of addresses that this process has, 0 where the system does not tell."""
    try:
        pages = int(Path("/proc/self/statm").read_text("ascii").split()[0])
    except OSError:
        return 0
    import resource

    return pages * resource.getpagesize()
