"""Whether CTs of one hospital number can be of one person, by marks that tell nobody who it is."""

import hmac
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from itertools import combinations

from sscild_desktop.core.batch.states import CaseState
from sscild_desktop.core.identity import birth_year, name_parts
from sscild_desktop.core.volume import SeriesInfo

MARK_DIGITS = 12
NAME, SEX, BORN = "name", "sex", "born"

Marks = Mapping[str, Sequence[str]]


def marks(info: SeriesInfo, day: date | None, key: str) -> dict[str, list[str]]:
    """Of the words of the name, the sex and the year of birth; without ``key`` they tell nothing."""
    born = birth_year(info, day)
    said = {
        NAME: sorted(name_parts(info.patient_name)),
        SEX: [one for one in (info.patient_sex.strip().upper()[:1],) if one in ("M", "F")],
        # with the year after it: those of one person differ by one at most and have a mark in common
        BORN: [f"{born}", f"{born + 1}"] if born else [],
    }
    return {what: [_mark(key, what, word) for word in words] for what, words in said.items()}


def _mark(key: str, what: str, word: str) -> str:
    return hmac.new(key.encode(), f"{what} {word}".encode("utf-8", "replace"), "sha256").hexdigest()[:MARK_DIGITS]


def contradict(one: Marks, other: Marks) -> bool:
    """As ``identity.contradictions``: what is known on both sides and cannot be of one person."""
    name, its = set(one.get(NAME, ())), set(other.get(NAME, ()))
    if name and its and not (name <= its or its <= name):
        return True
    both = [(set(one.get(what, ())), set(other.get(what, ()))) for what in (SEX, BORN)]
    return any(first and second and not first & second for first, second in both)


def of_several(cases: Iterable[CaseState]) -> frozenset[str]:
    """The codes under which there is more than one person: a number that two hospitals gave."""
    people: dict[str, list[Marks]] = {}
    for case in cases:
        known = people.setdefault(case.code, [])
        if case.who not in known:
            known.append(case.who)
    return frozenset(code for code, known in people.items() if any(contradict(*two) for two in combinations(known, 2)))
