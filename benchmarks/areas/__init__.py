"""What is compared: for each area its peers, and the work that each does over and over."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

Work = Callable[[], Any]
"""One round; what it gives is looked at after the clock has stopped."""

Steps = list[tuple[float, float]]
"""Seconds of each picture by the clock and of the processor."""


class NotHere(Exception):
    """A peer cannot be measured on this computer; the words say why."""


def _nothing(_given: object) -> str:
    return ""


def _one(_quick: bool) -> int:
    return 1


@dataclass(frozen=True)
class Peer:
    """``prepare(folder, quick)`` makes its work ready; ``check`` says what came out of a round.

    ``megabytes`` of what a round gave is its peak memory where that is not the growth of the peer's own process.
    """

    name: str
    prepare: Callable[[str, bool], Work]
    check: Callable[[Any], str] = _nothing
    megabytes: Callable[[Any], float] | None = None


@dataclass(frozen=True)
class Area:
    """The first peer is the program; a round is divided by ``count(quick)`` of what ``per`` says."""

    title: str
    peers: tuple[Peer, ...]
    per: str = ""
    count: Callable[[bool], int] = _one
    must_agree: bool = True
    """Whether ``check`` must be the same for all peers; else it is told beside the figures."""
    is_drawn: bool = False
    """Whether a round gives ``Steps``, the seconds of each picture, whose 95th percentiles are told too."""
    is_warmed: bool = True
    """Whether a round that is not counted comes first."""
