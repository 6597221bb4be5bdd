"""Child processes that decode: kept warm, limited in memory and time, and replaced when they die.

Whoever has something to decode borrows one; there are never more than borrowers at one time.
"""

import atexit
import json
import select
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Event, Lock
from typing import IO, Any

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.decoding.area import Area
from sscild_desktop.core.decoding.job_object import Job
from sscild_desktop.core.decoding.reasons import CANNOT_START, DAMAGED, TOO_LONG, WRONG_SIZE, NotUsable, Stopped
from sscild_desktop.core.decoding.voxels import Source

WALL_FACTOR, LEAST_WALL_SECONDS = 4, 20
"""Processor time is what counts; so much longer may it take by the clock, as on a machine that is busy."""
START_SECONDS = 60.0
"""How long a child may take to be there, on a slow disk."""
POLL_SECONDS = 0.05
MOST_IDLE = 8
KEPT_BYTES = 64 << 20
"""A child whose shared memory is larger is not kept: that was a whole volume."""
BYTES_PER_PIXEL = 40
"""What the hungriest decoder (JPEG 2000) takes while it works, and the answer."""
WINDOWS_MEMORY = 1 << 30

_CODE = """
import sys
sys.path[:] = {path!r}
from sscild_desktop.core.decoding.child import main
main({handle})
"""


class Child:
    """One child process with the memory that it shares with us. Raises NotUsable where none can be started."""

    def __init__(self) -> None:
        self._area = Area()
        self._is_ready = False
        self._job: Job | None = None
        try:
            self._process = _started(self._area.handle)
            if sys.platform == "win32":
                self._job = _limited(self._process)
        except OSError:
            self._area.close()
            raise NotUsable(CANNOT_START) from None

    def decode(self, stream: bytes, form: tuple[int, int, int], stop: Event | None = None) -> NDArray[Any]:
        """Stored values (rows, columns) of a code stream; ``form`` is rows, columns and bits that the header says.

        They lie in the shared memory and stay as they are until the next job. Raises NotUsable with the reason.
        """
        count = form[0] * form[1]
        place = -(-len(stream) // 64) * 64
        memory = self._area.of(place + 4 * count)
        memory[: len(stream)] = stream
        job = {"task": "decode", "length": len(stream), "form": form, "place": place}
        answer = self._ask(job, 2 + count // (4 << 20), BYTES_PER_PIXEL * count, stop)
        kind, shape = np.dtype(answer["kind"]), tuple(answer["shape"])
        if shape != form[:2]:
            raise NotUsable(WRONG_SIZE)
        return np.frombuffer(memory, kind, count, place).reshape(shape)

    def voxels(self, source: Source, first: int, length: int, stop: Event | None = None) -> memoryview:
        """``length`` bytes of an image file's voxels from byte ``first`` on. Raises NotUsable with the reason."""
        memory = self._area.of(length)
        seconds = 5 + source.total // (20 << 20)
        self._ask({"task": "voxels", "source": source, "first": first, "length": length}, seconds, 0, stop)
        return memoryview(memory)[:length]

    def _ask(self, job: dict[str, Any], seconds: int, memory: int, stop: Event | None) -> dict[str, Any]:
        assert self._area.memory is not None
        shared = {"size": len(self._area.memory), "name": self._area.name}
        line = json.dumps({**job, **shared, "seconds": seconds, "memory": memory})
        self._await_start(stop)
        with suppress(OSError):  # it is dead, which reading will tell
            self._process.stdin.write(line.encode() + b"\n")  # type: ignore[union-attr]
            self._process.stdin.flush()  # type: ignore[union-attr]
        answer = self._next_answer(max(LEAST_WALL_SECONDS, WALL_FACTOR * seconds), stop)
        if answer is None:
            raise NotUsable(self._why_it_died())
        if "reason" in answer:
            raise NotUsable(answer["reason"])
        return answer

    def _await_start(self, stop: Event | None) -> None:
        """The first thing that it says is that it is there."""
        if not self._is_ready and self._next_answer(START_SECONDS, stop) is None:
            self.close()
            raise NotUsable(CANNOT_START)
        self._is_ready = True

    def _next_answer(self, seconds: float, stop: Event | None) -> dict[str, Any] | None:
        """What it says next; None where it has died."""
        end = time.monotonic() + seconds
        while not is_readable(self._process.stdout, POLL_SECONDS):
            if (stop is not None and stop.is_set()) or time.monotonic() > end:
                self.close()
                raise Stopped if time.monotonic() <= end else NotUsable(TOO_LONG)
        line = self._process.stdout.readline()  # type: ignore[union-attr]
        return dict(json.loads(line)) if line else None

    def _why_it_died(self) -> str:
        with suppress(subprocess.TimeoutExpired):  # its pipe is closed: it is about to end
            self._process.wait(START_SECONDS)
        code = self._process.poll()
        self.close()
        return TOO_LONG if sys.platform != "win32" and code in (-signal.SIGXCPU, -signal.SIGKILL) else DAMAGED

    @property
    def is_alive(self) -> bool:
        return self._process.poll() is None

    @property
    def is_worth_keeping(self) -> bool:
        """Whether it is alive and holds no large memory."""
        memory = self._area.memory
        return self.is_alive and (memory is None or len(memory) <= KEPT_BYTES)

    def close(self) -> None:
        """End the process, whatever it does."""
        self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            with suppress(OSError):  # what could not be sent is lost with it
                pipe.close()  # type: ignore[union-attr]
        if self._job is not None:
            self._job.close()
        self._area.close()


def _started(handle: int) -> subprocess.Popen[bytes]:
    options: dict[str, Any] = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
    if sys.platform == "win32":
        options["creationflags"] = subprocess.CREATE_NO_WINDOW
    else:
        options |= {"pass_fds": (handle,), "process_group": 0}
    return subprocess.Popen(command(handle), **options)


def _limited(process: subprocess.Popen[bytes]) -> Job:
    """On Windows a process has its limits from outside; it gets no work before. Raises OSError."""
    try:
        return Job(int(process._handle), WINDOWS_MEMORY)  # type: ignore[attr-defined]
    except OSError:
        process.kill()
        raise


def command(handle: int) -> list[str]:
    """How a child is started: the packaged program itself, else this Python with the modules that we have."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "--decode", str(handle)]
    python = getattr(sys, "_base_executable", "") or sys.executable  # on Windows the other one is a mere starter
    path = [str(Path(__file__).resolve().parents[3]), *filter(None, sys.path)]
    return [python, "-I", "-S", "-c", _CODE.format(path=path, handle=handle)]


def is_readable(pipe: IO[bytes] | None, seconds: float) -> bool:
    """Whether something, or the end, has come through a pipe within so many seconds."""
    assert pipe is not None
    if sys.platform == "win32":
        return _has_bytes(pipe, seconds)
    poll = select.poll()
    poll.register(pipe, select.POLLIN)
    return bool(poll.poll(1000 * seconds))


def _has_bytes(pipe: IO[bytes], seconds: float) -> bool:
    """Windows cannot wait for a pipe; it is looked at again and again."""
    import _winapi
    import msvcrt

    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            if _winapi.PeekNamedPipe(msvcrt.get_osfhandle(pipe.fileno()), 0)[0]:  # type: ignore[attr-defined]
                return True
        except OSError:  # the other end is closed
            return True
        time.sleep(0.0005)
    return False


_IDLE: list[Child] = []
_LOCK = Lock()


def warm(count: int) -> None:
    """Start so many children if there are fewer: they get ready while headers are still being read."""
    with _LOCK, suppress(NotUsable):  # told when something is to be decoded
        while len(_IDLE) < min(count, MOST_IDLE):
            _IDLE.append(Child())


@contextmanager
def borrowed() -> Iterator[Child]:
    """A child of one's own for the while; it is kept warm afterwards. Raises NotUsable where none can be started."""
    child = _idle() or Child()
    try:
        yield child
    finally:
        with _LOCK:
            is_kept = child.is_worth_keeping and len(_IDLE) < MOST_IDLE
            if is_kept:
                _IDLE.append(child)
        if not is_kept:
            child.close()


def _idle() -> Child | None:
    """One that waits; those that died meanwhile are put away."""
    with _LOCK:
        while _IDLE:
            child = _IDLE.pop()
            if child.is_alive:
                return child
            child.close()
    return None


@atexit.register
def close_all() -> None:
    """End every child that nobody uses."""
    with _LOCK:
        while _IDLE:
            _IDLE.pop().close()
