"""A process that writes without end and says so before and after each write, until it is killed; and what it said."""

import multiprocessing
import random
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from typing import Any

CONTEXT = multiprocessing.get_context("fork" if sys.platform == "linux" else "spawn")
"""Where it can be, a writer is forked from here, where everything is imported already."""

MOST_WRITES, LONGEST_PART = 3, 1.5
"""A writer is killed after one of its first writes, and after up to so many times as long as the last one took."""

RAISED = 1
"""The exit code of a writer that met an exception; one that was killed has another on every system."""

Key = tuple[Any, ...]
BEGINS, WROTE = "begins", "wrote"
Word = tuple[str, Key, int]
"""Begins or wrote; what; the number that stands in it from then on."""

Say = Callable[[Word], None]


class EndedByItself(Exception):
    """A writer did not live until it was killed: what it met stands on stderr."""


def killed(work: Callable[..., None], arguments: tuple[Any, ...], dice: random.Random, set_up: int = 0) -> list[Word]:
    """Start ``work(*arguments, say)``, kill it at a moment that is drawn, and give all that it said.

    It comes after the first ``set_up`` writes.
    """
    here, there = CONTEXT.Pipe(duplex=False)
    process = CONTEXT.Process(target=_saying, args=(work, arguments, there), daemon=True)
    process.start()
    there.close()
    try:
        words, last = _first_writes(here, set_up + dice.randint(1, MOST_WRITES))
        time.sleep(dice.uniform(0.0, LONGEST_PART * last))
        process.kill()
        words += _all_of(here)
    finally:
        process.kill()
        process.join()
        here.close()
    if process.exitcode == RAISED:
        raise EndedByItself(f"{work.__name__} of {arguments}")
    return words


def _saying(work: Callable[..., None], arguments: tuple[Any, ...], there: Connection) -> None:
    work(*arguments, there.send)


def _first_writes(here: Connection, count: int) -> tuple[list[Word], float]:
    """What is said until so many writes are done, and the seconds of the last of them; less where it ends before."""
    words: list[Word] = []
    began, last = time.monotonic(), 0.0
    while count:
        try:
            words.append(here.recv())
        except EOFError:
            break
        if words[-1][0] == WROTE:
            count, last, began = count - 1, time.monotonic() - began, time.monotonic()
    return words, last


def _all_of(here: Connection) -> Iterator[Word]:
    while True:
        try:
            yield here.recv()
        except (EOFError, OSError):  # the last word may be cut
            return


@dataclass
class Ledger:
    """What must be there: the number of each write that was acknowledged, and of the one that was under way."""

    sure: dict[Key, int] = field(default_factory=dict)
    under_way: dict[Key, int] = field(default_factory=dict)

    def hear(self, words: list[Word]) -> set[Key]:
        """Take it down; gives what it was about."""
        for word, key, number in words:
            if word == BEGINS:
                self.under_way[key] = number
            else:
                self.under_way.pop(key, None)
                self.sure[key] = number
        return {key for _word, key, _number in words}

    def judge(self, key: Key, found: int | None, may_be_gone: bool = False) -> str:
        """What is wrong with what was found after the kill; mostly nothing is, and it is what is there from now on."""
        old, new = self.sure.get(key), self.under_way.pop(key, None)
        is_good = found in ({old, new} if new is not None else {old}) or (may_be_gone and found is None)
        if found is None:
            self.sure.pop(key, None)
        else:
            self.sure[key] = found
        return "" if is_good else f"{key}: found {found}, acknowledged {old}, under way {new}"
