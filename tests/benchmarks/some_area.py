"""An area with a peer of each kind, for tests: one that works, and those that do not."""

from collections.abc import Callable
from itertools import count
from typing import Any

from benchmarks.areas import Area, NotHere, Peer, Work
from sscild_desktop.core.errors import InputRefused


def giving(what: str) -> Callable[[str, bool], Work]:
    return lambda _folder, _quick: lambda: what


def not_installed(_folder: str, _quick: bool) -> Work:
    import sscild_no_such_library  # type: ignore[import-not-found]

    return sscild_no_such_library.work  # type: ignore[no-any-return]


def refusing(folder: str, _quick: bool) -> Work:
    raise InputRefused(f"{folder} holds no CT.")


def not_today(_folder: str, _quick: bool) -> Work:
    raise NotHere("not on this computer")


def dying(_folder: str, _quick: bool) -> Work:
    number = count()

    def work() -> Any:
        return 1 / (2 - next(number))

    return work


AREA = Area(
    "Some work",
    (
        Peer("program", giving("a"), str),
        Peer("the same", giving("a"), str),
        Peer("another", giving("b"), str),
        Peer("not installed", not_installed),
        Peer("refusing", refusing),
        Peer("not today", not_today),
        Peer("dying", dying),
    ),
)
