"""Runs a network over many items in batches: progress and cancel between them, smaller ones when memory runs out."""

from collections.abc import Callable, Iterator
from typing import Any

from numpy.typing import NDArray

from sscild_desktop.core.errors import ModelRefused
from sscild_desktop.core.inference.sessions import Arrays, Network
from sscild_desktop.core.progress import Report

Outputs = dict[str, NDArray[Any]]


def still(report: Report, fraction: float, text: str) -> Report:
    """A report for inside a batch: the bar stays where it is, cancelling works."""

    def asked(_fraction: float, _text: str) -> None:
        report(fraction, text)

    return asked


def run_in_batches(
    network: Network, count: int, make_inputs: Callable[[int, int], Arrays], batch: int, report: Report, text: str
) -> Iterator[tuple[int, int, Outputs]]:
    """(first, end, outputs) of each batch of ``count`` items; ``make_inputs(first, end)`` gives the network's inputs.

    The bar is moved when the batch before has been used up by the caller. After out-of-memory the batch is halved.
    """
    first = 0
    while first < count:
        report(first / count, text)
        end = min(first + batch, count)
        try:
            outputs = network.run(make_inputs(first, end), still(report, first / count, text))
        except MemoryError:
            if batch == 1:
                raise ModelRefused("There is not enough memory for the networks; close other programs.") from None
            batch = max(1, batch // 2)
            continue
        yield first, end, outputs
        first = end
    report(1.0, text)
