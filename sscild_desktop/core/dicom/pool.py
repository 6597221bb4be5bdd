"""Work on many pieces in a few threads: bounded, reported while it runs, and ended before the caller goes on."""

import os
from collections.abc import Callable, Generator, Iterable
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from threading import Event
from typing import TypeVar

Piece = TypeVar("Piece")
Result = TypeVar("Result")

POLL_SECONDS = 0.05
"""How often the caller is asked whether to go on while no piece is finished."""


MOST_DECODERS = 8


def decoders() -> int:
    """How many slices are read or decoded at one time."""
    return min(MOST_DECODERS, os.cpu_count() or 1)


def in_parallel(
    pieces: Iterable[Piece],
    work: Callable[[Piece, Event], Result],
    workers: int,
    name: str,
    ask: Callable[[], None],
    at_once: Callable[[], int] | None = None,
) -> Generator[Result, None, None]:
    """Results of ``work(piece, stop)`` as they come; twice as many pieces as ``workers`` are under way at most, or as
    many as ``at_once`` says before each look.

    ``ask`` is called after every look and may raise. However it ends, the pieces not begun are dropped, ``stop`` is
    set for those in work, which should look at it often, and every thread has ended when this returns or raises:
    close the generator (``contextlib.closing``) where it is not read to its end.
    """
    stop, waiting = Event(), iter(pieces)
    running: set[Future[Result]] = set()
    executor = ThreadPoolExecutor(workers, thread_name_prefix=name)
    try:
        while True:
            most = at_once() if at_once is not None else 2 * workers
            while len(running) < most and (piece := next(waiting, None)) is not None:
                running.add(executor.submit(work, piece, stop))
            if not running:
                return
            finished, running = wait(running, timeout=POLL_SECONDS, return_when=FIRST_COMPLETED)
            for future in finished:
                yield future.result()
            ask()
    finally:
        stop.set()
        executor.shutdown(wait=True, cancel_futures=True)
