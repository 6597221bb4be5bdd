"""Progress and cancelling: a long calculation calls ``report(fraction, text)``; ``report`` may raise ``Cancelled``."""

from collections import deque
from collections.abc import Callable, Generator, Iterable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from threading import Event
from typing import Any, TypeVar

from sscild_desktop.core.errors import Cancelled

Item = TypeVar("Item")
Result = TypeVar("Result")

Report = Callable[[float, str], None]
"""``report(fraction 0..1, text)``; raises ``Cancelled`` when the user asked to stop."""


ASK_SECONDS = 0.05
"""How often it is asked whether to go on while another thread works: twice a tenth where that one asks a third."""


def awaited(future: Future[Result], ask: Callable[[], None]) -> Result:
    """What another thread gives; ``ask`` is called all the time in this one, and what it raises goes on."""
    while not wait((future,), timeout=ASK_SECONDS).done:
        ask()
    return future.result()


def in_lanes(
    lanes: int,
    work: Callable[[Item, Callable[[], None]], Result],
    items: Iterable[Item],
    ask: Callable[[], None] = lambda: None,
) -> Generator[Result, None, None]:
    """``work(item, go_on)`` for each item in so many threads at once; what comes of them in the order of the items.

    ``ask`` is called in this thread alone, before each result and while there is none. Where it raises, where an item
    does, and where nobody wants the rest, ``go_on`` raises Cancelled in the others, and they are waited for. One lane
    rests while its result is looked at.
    """
    is_stopped = Event()

    def go_on() -> None:
        if is_stopped.is_set():
            raise Cancelled

    pool, waiting = ThreadPoolExecutor(lanes), deque[Future[Result]]()
    try:
        for item in items:
            waiting.append(pool.submit(work, item, go_on))
            if len(waiting) >= 2 * lanes - 1:
                ask()
                yield awaited(waiting.popleft(), ask)
        while waiting:
            ask()
            yield awaited(waiting.popleft(), ask)
    finally:
        is_stopped.set()
        pool.shutdown(cancel_futures=True)


def side_by_side(
    lanes: int, works: Iterable[Callable[[Callable[[], None]], Any]], ask: Callable[[], None] = lambda: None
) -> list[Any]:
    """What each of the ``works``, called with ``go_on``, gives: they are done in lanes, as ``in_lanes`` says."""
    return list(in_lanes(lanes, lambda work, go_on: work(go_on), works, ask))


def silent(_fraction: float, _text: str) -> None:
    """A report that nobody reads."""


def portion(report: Report, start: float, end: float) -> Report:
    """A report whose 0..1 fills only ``start..end`` of ``report``'s bar."""

    def part(fraction: float, text: str) -> None:
        report(start + (end - start) * min(max(fraction, 0.0), 1.0), text)

    return part
