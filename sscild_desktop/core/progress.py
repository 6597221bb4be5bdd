"""Progress and cancelling: a long calculation calls ``report(fraction, text)``; ``report`` may raise ``Cancelled``."""

from collections.abc import Callable
from concurrent.futures import Future, wait
from typing import TypeVar

Result = TypeVar("Result")

Report = Callable[[float, str], None]
"""``report(fraction 0..1, text)``; raises ``Cancelled`` when the user asked to stop."""


ASK_SECONDS = 0.1
"""How often it is asked whether to go on while another thread works."""


def awaited(future: Future[Result], ask: Callable[[], None]) -> Result:
    """What another thread gives; ``ask`` is called all the time in this one, and what it raises goes on."""
    while not wait((future,), timeout=ASK_SECONDS).done:
        ask()
    return future.result()


def silent(_fraction: float, _text: str) -> None:
    """A report that nobody reads."""


def portion(report: Report, start: float, end: float) -> Report:
    """A report whose 0..1 fills only ``start..end`` of ``report``'s bar."""

    def part(fraction: float, text: str) -> None:
        report(start + (end - start) * min(max(fraction, 0.0), 1.0), text)

    return part
