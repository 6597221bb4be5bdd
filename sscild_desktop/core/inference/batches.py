"""Runs a network over many items in batches: progress and cancel between them, smaller ones when memory runs out.

A network of several lanes runs as many batches at once, each in one thread with what is done before and after it: the
cores are busy all the time, and no thread waits for another between two operators. What comes out is the same.
"""

from collections.abc import Callable, Iterator
from contextlib import closing
from threading import Lock
from typing import Any, TypeVar

from numpy.typing import NDArray

from sscild_desktop.core.errors import ModelRefused
from sscild_desktop.core.inference.sessions import Arrays, Network
from sscild_desktop.core.progress import Report, in_lanes

Outputs = dict[str, NDArray[Any]]
Found = TypeVar("Found")
Span = tuple[int, int]
"""First of some items, and the one after the last."""


def as_they_are(_first: int, _end: int, outputs: Outputs) -> Outputs:
    """A ``finish`` that leaves the outputs to who asked for them."""
    return outputs


def still(report: Report, fraction: float, text: str) -> Report:
    """A report for inside a batch: the bar stays where it is, cancelling works."""

    def asked(_fraction: float, _text: str) -> None:
        report(fraction, text)

    return asked


def run_in_batches(
    network: Network,
    count: int,
    make_inputs: Callable[[int, int], Arrays],
    finish: Callable[[int, int, Outputs], Found],
    batch: int,
    report: Report,
    text: str,
    lanes: int = 0,
) -> Iterator[tuple[int, int, Found]]:
    """(first, end, what ``finish(first, end, outputs)`` gives) of each batch of ``count`` items, in their order.

    ``batch`` items are in work at a time, in all lanes together. ``make_inputs(first, end)`` gives the network's
    inputs; one is made at a time, ``finish`` runs in its lane. The bar is moved when the batch before has been used up
    by the caller. ``lanes`` are those of the network where not given; after out-of-memory the batch is halved and there
    is one.
    """
    turn, first = Lock(), 0
    lanes = lanes or network.lanes
    size = max(1, batch // lanes)

    def work(span: Span, go_on: Callable[[], None]) -> Found:
        with turn:
            go_on()
            inputs = make_inputs(*span)
        return finish(*span, network.run(inputs, lambda _fraction, _text: go_on()))

    def ask() -> None:
        report(first / count, text)

    while first < count:
        spans = [(start, min(start + size, count)) for start in range(first, count, size)]
        try:
            with closing(in_lanes(lanes, work, spans, ask)) as running:
                for span, found in zip(spans, running, strict=True):
                    yield *span, found
                    first = span[1]
        except MemoryError:
            if size == 1 and lanes == 1:
                raise ModelRefused("There is not enough memory for the networks; close other programs.") from None
            size, lanes = max(1, size // 2), 1
    report(1.0, text)
