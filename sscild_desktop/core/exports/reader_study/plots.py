"""The plots of a reader study, as Jia 2024 has them: a pie of the ratings, the scores against the program's."""

from sscild_desktop.core.classes import PATTERN_NAMES, PATTERNS, PROGRAM, Colour
from sscild_desktop.core.exports.evaluation.drawing import MUTED, Box, Drawing, Wedge, Words
from sscild_desktop.core.exports.evaluation.plots import scatter
from sscild_desktop.core.reader_study.results import Hand, StudyResults
from sscild_desktop.core.reader_study.study import RATINGS

RATING_COLOURS: dict[int, Colour] = {
    1: (178, 24, 43),
    2: (239, 138, 98),
    3: (203, 208, 214),
    4: (103, 169, 207),
    5: (33, 102, 172),
}
"""From red, the reader does not agree, to blue; told apart by colour-blind readers."""

PIE_RADIUS, PIE_WIDTH, PIE_HEIGHT = 84.0, 230.0, 268.0


def all_plots(found: StudyResults) -> dict[str, Drawing]:
    """Every plot by the name of its file; none for what nobody answered."""
    made: dict[str, Drawing] = {}
    rated = [hand for hand in found.first_hands if any(hand.ratings(one) for one in PATTERNS)]
    if rated:
        made["ratings"] = pies(rated)
    for pattern in PATTERNS:
        series = score_pairs(found, pattern)
        if series:
            name = PATTERN_NAMES[pattern]
            made[f"scores-{pattern}"] = scatter(f"{name}: program against readers", "Reader", PROGRAM, series)
    return made


def score_pairs(found: StudyResults, pattern: str) -> dict[str, tuple[list[float], list[float]]]:
    """Each reader's scores of a pattern in the first session with the program's, by the reader's name."""
    series = {}
    for hand in found.first_hands:
        both = sorted(set(hand.scores) & set(found.key.program))
        if both:
            read, program = ([float(getattr(one[place], pattern)) for place in both]
                             for one in (hand.scores, found.key.program))  # fmt: skip
            series[hand.name] = (read, program)
    return series


def pies(hands: list[Hand]) -> Drawing:
    """A row for each reader, a pie for each pattern, with the share that the reader agrees with."""
    made = Drawing(PIE_WIDTH * len(PATTERNS) + 20, 64 + PIE_HEIGHT * len(hands) + 22 * len(RATINGS) + 10)
    made.add(Words(16, 28, "Ratings of the heat maps", 16))
    for row, hand in enumerate(hands):
        for column, pattern in enumerate(PATTERNS):
            _pie(made, hand, pattern, (10 + PIE_WIDTH * (column + 0.5), 64 + PIE_HEIGHT * row))
    top = 64 + PIE_HEIGHT * len(hands)
    for line, (rating, words) in enumerate(RATINGS.items()):
        made.add(Box(24, top + 22 * line, 13, 13, RATING_COLOURS[rating]))
        made.add(Words(44, top + 22 * line + 11, f"{rating}  {words}", 12, colour=MUTED))
    return made


def _pie(made: Drawing, hand: Hand, pattern: str, at: tuple[float, float]) -> None:
    x, top = at
    middle, counts = top + 40 + PIE_RADIUS, hand.counts(pattern)
    total, start = sum(counts.values()), 0.0
    made.add(Words(x, top + 8, f"{hand.name}: {pattern.upper()}", 13, "middle"))
    for rating, count in counts.items():
        if count:
            made.add(Wedge(x, middle, PIE_RADIUS, start, start + count / total, RATING_COLOURS[rating]))
            start += count / total
    agreed = f"n {total}, agrees with {hand.agreed_percent(pattern):.0f} %" if total else "not rated"
    made.add(Words(x, top + 26, agreed, 11, "middle", MUTED))
