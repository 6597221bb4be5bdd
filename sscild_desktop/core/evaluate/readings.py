"""Scores of levels by several hands, the program among them: every pair of hands compared for TOT, GG and RET."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from sscild_desktop.core.classes import PATTERN_NAMES, PATTERNS, PROGRAM
from sscild_desktop.core.evaluate.paired import PairedAgreement, agree, with_q_values
from sscild_desktop.core.evaluate.scores_sheet import ReaderScore
from sscild_desktop.core.results import Analysis, Scores

Place = tuple[str, int]
"""A case and one of its levels."""

Hand = Mapping[Place, Scores]
"""What one reader, or the program, gave."""


@dataclass(frozen=True)
class ScoreAgreement:
    """The hands by name, each pair of them compared, and what was left out."""

    hands: Mapping[str, Hand]
    rows: tuple[PairedAgreement, ...]
    notes: tuple[str, ...] = ()


def of_program(analysis: Analysis, case: str = "") -> dict[Place, Scores]:
    """The program's own scores at the places of the levels, whatever the reader typed or corrected since."""
    return {(case, level.level): level.by_network for level in analysis.levels if level.by_network is not None}


def hands_of(scores: Sequence[ReaderScore], program: Hand | None = None) -> dict[str, dict[Place, Scores]]:
    """Each reader's scores by name, after those of the program if there are any."""
    hands: dict[str, dict[Place, Scores]] = {PROGRAM: dict(program)} if program else {}
    for one in scores:
        # a reader who is called as the program is stays another hand
        name = f"{one.reader} (sheet)" if program and one.reader == PROGRAM else one.reader
        hands.setdefault(name, {})[(one.case, one.level)] = one.scores
    return hands


def compare_hands(hands: Mapping[str, Hand], pairs: Sequence[tuple[str, str]] | None = None) -> ScoreAgreement:
    """Every pair of hands, or those of ``pairs``, over the levels that both scored."""
    rows: list[PairedAgreement] = []
    notes: list[str] = []
    for one, other in _pairs(hands) if pairs is None else pairs:
        places = sorted(set(hands[one]) & set(hands[other]))
        if not places:
            notes.append(f"{one} and {other} scored no level in common.")
            continue
        for pattern in PATTERNS:
            first, second = ([getattr(hands[who][place], pattern) for place in places] for who in (one, other))
            rows.append(agree(PATTERN_NAMES[pattern], (one, other), first, second, *resampled(places)))
    return ScoreAgreement(hands, with_q_values(rows), tuple(notes))


def resampled(places: Sequence[Place]) -> tuple[list[str] | None, str]:
    """What ``agree`` resamples, and its name: the CTs, or the levels where there is one CT alone."""
    cases = [case for case, _level in places]
    return (cases, "CT") if len(set(cases)) > 1 else (None, "level")


def by_nobody(found: ScoreAgreement) -> ScoreAgreement:
    """The same agreement of one CT, with readers numbered and the case unnamed: for what goes out under a pseudonym."""
    readers = [name for name in found.hands if name != PROGRAM]
    names = {name: f"Reader {number}" for number, name in enumerate(readers, start=1)}
    hands = {
        names.get(name, name): {("", level): scores for (_case, level), scores in hand.items()}
        for name, hand in found.hands.items()
    }
    return compare_hands(hands)


def _pairs(hands: Mapping[str, Hand]) -> list[tuple[str, str]]:
    """Each reader against the program, then the readers among each other; the program is always the second."""
    readers = [name for name in hands if name != PROGRAM]
    with_program = [(name, PROGRAM) for name in readers] if PROGRAM in hands else []
    return with_program + list(combinations(readers, 2))
