"""Whether CTs of one hospital number can be of one person, by marks that tell nobody who it is."""

import hmac
from collections.abc import Iterable
from datetime import date
from itertools import combinations

from sscild_desktop.core.batch.states import CaseState
from sscild_desktop.core.identity import Traits, against, traits
from sscild_desktop.core.volume import SeriesInfo

MARK_DIGITS = 12


def marks(info: SeriesInfo, day: date | None, key: str) -> dict[str, list[str]]:
    """In the place of the words of its ``traits``; without ``key`` they tell nothing."""
    return {what: sorted(_mark(key, what, word) for word in words) for what, words in traits(info, day).items()}


def _mark(key: str, what: str, word: str) -> str:
    return hmac.new(key.encode(), f"{what} {word}".encode("utf-8", "replace"), "sha256").hexdigest()[:MARK_DIGITS]


def of_several(cases: Iterable[CaseState]) -> frozenset[str]:
    """The codes under which there is more than one person: a number that two hospitals gave."""
    people: dict[str, list[Traits]] = {}
    for case in cases:
        known = people.setdefault(case.code, [])
        if case.who not in known:
            known.append(case.who)
    return frozenset(code for code, known in people.items() if any(against(*two) for two in combinations(known, 2)))
