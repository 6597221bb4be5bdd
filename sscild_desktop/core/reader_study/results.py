"""What a study found: ratings counted, scores against the program's, agreement between and within readers."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations, pairwise

from sscild_desktop.core.classes import PATTERN_NAMES, PATTERNS, PROGRAM
from sscild_desktop.core.errors import InputRefused
from sscild_desktop.core.evaluate.paired import PairedAgreement, agree, with_q_values
from sscild_desktop.core.evaluate.readings import Place, ScoreAgreement, compare_hands, resampled
from sscild_desktop.core.reader_study.answers import Answer, read_answers
from sscild_desktop.core.reader_study.study import AGREES_FROM, KEY_FILE, RATINGS, Study
from sscild_desktop.core.results import Scores
from sscild_desktop.core.safe_json import read_json

NO_KEY = f"{KEY_FILE} is not in the folder of the study, so nothing is compared with the program."


@dataclass(frozen=True)
class Hand:
    """A reader (from 0) in a session (from 1), with the answers so far."""

    name: str
    reader: int
    session: int
    answers: tuple[Answer, ...]

    @property
    def scores(self) -> dict[Place, Scores]:
        return {(a.item.page.case, a.item.page.level): a.scores for a in self.answers if a.scores is not None}

    def ratings(self, pattern: str) -> dict[Place, int]:
        """Rating by case and level of the maps of a pattern."""
        rated = [a for a in self.answers if a.item.pattern == pattern and a.rating is not None]
        return {(a.item.page.case, a.item.page.level): int(a.rating or 0) for a in rated}

    def counts(self, pattern: str) -> dict[int, int]:
        """How often each rating was given."""
        found = Counter(self.ratings(pattern).values())
        return {rating: found[rating] for rating in RATINGS}

    def agreed_percent(self, pattern: str) -> float:
        """Share of the maps that the reader agrees with (a rating of 4 or 5); NaN where none was rated."""
        counts = self.counts(pattern)
        total = sum(counts.values())
        return (
            100.0 * sum(n for rating, n in counts.items() if rating >= AGREES_FROM) / total if total else float("nan")
        )


@dataclass(frozen=True)
class Key:
    """What leads back: sources by case; the program's scores, and those read off its maps, by case and level."""

    sources: dict[str, str]
    program: dict[Place, Scores]
    maps: dict[Place, dict[str, float]]


NO_KEYS = Key({}, {}, {})


@dataclass(frozen=True)
class StudyResults:
    """Every hand that answered anything, with the key where there is one; ``notes`` say what is missing."""

    study: Study
    hands: tuple[Hand, ...]
    key: Key
    notes: tuple[str, ...] = ()

    @property
    def first_hands(self) -> tuple[Hand, ...]:
        """Each reader's first session: what is counted and drawn; later ones say how steady a reader is."""
        return tuple(hand for hand in self.hands if hand.session == 1)

    @cached_property
    def scores(self) -> ScoreAgreement:
        """Readers' scores against the program's, against each other, and against their own of another session."""
        named = {hand.name: hand.scores for hand in self.hands if hand.scores}
        pairs = [pair for pair in self._pairs if set(pair) <= set(named)]
        if self.key.program:
            pairs = [(hand.name, PROGRAM) for hand in self.first_hands if hand.name in named] + pairs
            named[PROGRAM] = self.key.program
        return compare_hands(named, pairs)

    @property
    def _pairs(self) -> list[tuple[str, str]]:
        """Two readers in one session, and one reader in two sessions that follow each other."""
        between = [(one.name, other.name) for one, other in combinations(self.hands, 2) if one.session == other.session]
        own: list[tuple[str, str]] = []
        for number in range(len(self.study.plan.readers)):
            own += [(a.name, b.name) for a, b in pairwise(one for one in self.hands if one.reader == number)]
        return between + own

    @cached_property
    def ratings(self) -> tuple[PairedAgreement, ...]:
        """Agreement of the ratings of the maps of each pattern; κ with linear weights on the five ratings."""
        by_name = {hand.name: hand for hand in self.hands}
        rows = []
        for one, other in self._pairs:
            for pattern in PATTERNS:
                first, second = (by_name[name].ratings(pattern) for name in (one, other))
                both = sorted(set(first) & set(second))
                if both:
                    what = f"Ratings, {PATTERN_NAMES[pattern]}"
                    values = [[float(rated[place]) for place in both] for rated in (first, second)]
                    rows.append(agree(what, (one, other), values[0], values[1], *resampled(both), step=1.0))
        return with_q_values(rows)


def read_results(study: Study) -> StudyResults:
    """Everything that was answered so far. Raises InputRefused where answers or the key are damaged."""
    hands = []
    for number, name in enumerate(study.plan.readers):
        for session in range(1, study.plan.sessions + 1):
            answers = read_answers(study, number, session)
            if answers:
                title = f"{name}, session {session}" if study.plan.sessions > 1 else name
                hands.append(Hand(title, number, session, answers))
    key = read_key(study)
    return StudyResults(study, tuple(hands), key or NO_KEYS, (*([] if key else [NO_KEY]), *_unfinished(study, hands)))


def _unfinished(study: Study, hands: Sequence[Hand]) -> list[str]:
    whole = len(study.items(0, 1))
    return [f"{hand.name}: {len(hand.answers)} of {whole} answered." for hand in hands if len(hand.answers) < whole]


def read_key(study: Study) -> Key | None:
    """The key of the study; None where it is kept elsewhere. Raises InputRefused for one that is damaged."""
    path = study.folder / KEY_FILE
    if not path.exists():
        return None
    try:
        known = read_json(path)
        if known["study"] != study.id:
            raise InputRefused(f"{KEY_FILE} is the key of another study; put the right one into the folder.")
        levels = [(str(one["case"]), level) for one in known["cases"] for level in one["levels"]]
        return Key(
            {str(one["case"]): str(one["source"]) for one in known["cases"]},
            {(case, int(at["level"])): _scores(at["program"]) for case, at in levels if at["program"]},
            {(case, int(at["level"])): {str(k): float(v) for k, v in at["map"].items()} for case, at in levels},
        )
    except InputRefused:
        raise
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise InputRefused(
            f"{KEY_FILE} is damaged; take it back from a copy, or move it away to do without."
        ) from error


def _scores(known: dict[str, float]) -> Scores:
    return Scores(*(float(known[pattern]) for pattern in PATTERNS))
