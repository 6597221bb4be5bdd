"""Processes that work side by side, each on one source after another; one that dies takes only its own case with it."""

import logging
import multiprocessing
import os
import signal
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess

from sscild_desktop.core.analysis.kept_memory import kept_memory
from sscild_desktop.core.batch.sources import Source
from sscild_desktop.core.batch.states import FAILED, CaseState, SourceState
from sscild_desktop.core.batch.work import Job, do_source, reason
from sscild_desktop.core.errors import Cancelled
from sscild_desktop.core.failures import note

DIED = "The process that worked on it ended in the middle (memory, or a damaged file); it is tried again next time."

TOLD_SECONDS = 0.5
"""How often a process tells how far it is."""

END_SECONDS = 5.0
"""How long a process may take to leave off before it is ended."""

THREAD_VARIABLES = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")


@dataclass(frozen=True)
class At:
    """How far a source is: 0..1 and in words."""

    source: Source
    fraction: float
    text: str


@dataclass(frozen=True)
class Notice:
    """Something about the workers that whoever started the batch should know."""

    text: str


@dataclass(frozen=True)
class Logged:
    """A line for the log: one process writes the file, for all."""

    level: int
    name: str
    text: str


class _ToTheBatch(logging.Handler):
    """Sends what a worker would log to the process that can."""

    def __init__(self, pipe: Connection) -> None:
        super().__init__()
        self._pipe = pipe

    def emit(self, record: logging.LogRecord) -> None:
        with suppress(OSError, ValueError):  # nobody hears any more
            self._pipe.send(Logged(record.levelno, record.name, record.getMessage()))


class Worker:
    """One process, started when there is something to do. ``source`` is what it works on, None while it waits."""

    def __init__(self, job: Job) -> None:
        self.source: Source | None = None
        self.process: BaseProcess | None = None
        self._job = job

    def _start(self) -> None:
        context = multiprocessing.get_context("spawn")
        self.pipe, theirs = context.Pipe()
        process = context.Process(target=serve, args=(theirs, self._job))
        with _unbothered_by_ctrl_c(), _environment(self._job.options.threads or 1):
            process.start()
        self.process = process
        theirs.close()

    def begin(self, source: Source) -> None:
        if self.process is None or not self.process.is_alive():
            self.end()
            self._start()
        self.source = source
        with suppress(OSError):  # it died just now, as ``hear`` will find
            self.pipe.send(source)

    def hear(self) -> At | Logged | SourceState:
        """What it says: how far it is, or what became of its source. A process that died is told as a failure."""
        assert self.source is not None
        try:
            said: At | Logged | SourceState = self.pipe.recv()
        except (EOFError, OSError):
            self.end()
            said = SourceState(self.source.id, self.source.told, (CaseState(self.source.id, FAILED, DIED),))
        if isinstance(said, SourceState):
            self.source = None
        return said

    def end(self) -> None:
        """The pipe closes, which is how the process knows; one that does not listen is ended."""
        process, self.process = self.process, None
        if process is None:
            return
        self.pipe.close()
        for stop in (process.terminate, process.kill):
            process.join(END_SECONDS)
            if process.is_alive():
                stop()
        process.join()
        process.close()

    def tell_end(self) -> None:
        """It leaves off while others are told; ``end`` waits for it."""
        if self.process is not None:
            self.pipe.close()


class Pool:
    """So many workers of this computer."""

    def __init__(self, job: Job, count: int) -> None:
        self.workers = [Worker(job) for _number in range(count)]

    @property
    def busy(self) -> int:
        """How many sources are being worked on."""
        return sum(worker.source is not None for worker in self.workers)

    @property
    def room(self) -> int:
        """How many more can be begun now."""
        return len(self.workers) - self.busy

    def begin(self, source: Source) -> None:
        next(worker for worker in self.workers if worker.source is None).begin(source)

    def hear(self, seconds: float) -> Iterator[At | SourceState]:
        """What the busy ones say within so many seconds."""
        pipes: dict[object, Worker] = {one.pipe: one for one in self.workers if one.source is not None}
        connections: Sequence[Connection] = [one.pipe for one in self.workers if one.source is not None]
        for pipe in wait(connections, seconds) if connections else ():
            said = pipes[pipe].hear()
            if isinstance(said, Logged):
                logging.getLogger(said.name).log(said.level, "%s", said.text)
            else:
                yield said

    def end(self) -> None:
        for worker in self.workers:
            worker.tell_end()
        for worker in self.workers:
            worker.end()


def serve(pipe: Connection, job: Job) -> None:
    """The life of a process: a source comes, its state goes back, until the other end closes."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is the batch's to answer
    ours = logging.getLogger("sscild_desktop")
    ours.addHandler(_ToTheBatch(pipe))
    ours.setLevel(logging.INFO)
    with suppress(EOFError, OSError, Cancelled, KeyboardInterrupt), kept_memory():
        while True:
            source: Source = pipe.recv()
            pipe.send(_done(pipe, job, source))


def _done(pipe: Connection, job: Job, source: Source) -> SourceState:
    last = 0.0

    def report(fraction: float, text: str) -> None:
        nonlocal last
        if pipe.poll():  # nothing is sent to one that works: the other end is closed
            raise Cancelled
        if time.monotonic() - last > TOLD_SECONDS:
            last = time.monotonic()
            pipe.send(At(source, fraction, text))

    try:
        return do_source(job, source, report)
    except (Cancelled, OSError):
        raise
    except Exception as error:
        note(error)
        return SourceState(source.id, source.told, (CaseState(source.id, FAILED, reason(error)),))


@contextmanager
def _unbothered_by_ctrl_c() -> Iterator[None]:
    """A process started meanwhile never hears Ctrl+C of the terminal, not even before its first line runs."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


@contextmanager
def _environment(threads: int) -> Iterator[None]:
    """A process started meanwhile takes its share of the cores in every library."""
    new = dict.fromkeys(THREAD_VARIABLES, str(threads))
    before = {name: os.environ.get(name) for name in new}
    os.environ.update(new)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value
