"""Progress and cancelling: a long calculation calls ``report(fraction, text)``; ``report`` may raise ``Cancelled``."""

from collections.abc import Callable

Report = Callable[[float, str], None]
"""``report(fraction 0..1, text)``; raises ``Cancelled`` when the user asked to stop."""


def silent(_fraction: float, _text: str) -> None:
    """A report that nobody reads."""


def portion(report: Report, start: float, end: float) -> Report:
    """A report whose 0..1 fills only ``start..end`` of ``report``'s bar."""

    def part(fraction: float, text: str) -> None:
        report(start + (end - start) * min(max(fraction, 0.0), 1.0), text)

    return part
