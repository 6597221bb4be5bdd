"""Which two visits are compared first: those that have most in common, so that most definitions can be decided."""

from collections.abc import Sequence
from itertools import combinations

from sscild_desktop.core.lung_measures import RULE_MEASURES
from sscild_desktop.core.patients import Visit

EXTENT = "goh_extent"


def shared(first: Visit, second: Visit) -> int:
    """How many of the numbers that definitions of progression rest on both visits have: lung function, extent, mMRC."""
    keys = (one.key for one in RULE_MEASURES)
    functions = ((getattr(first.lung_function, key), getattr(second.lung_function, key)) for key in keys)
    extents = tuple(visit.analysis.measures.get(EXTENT) if visit.analysis else None for visit in (first, second))
    pairs = (*functions, extents, (first.symptoms.mmrc, second.symptoms.mmrc))
    return sum(one is not None and other is not None for one, other in pairs)


def usual_pair(visits: Sequence[Visit]) -> tuple[Visit, Visit] | None:
    """Of visits in the order of their days; of pairs that have as much in common the latest, None below two visits."""
    found = list(combinations(enumerate(visits), 2))
    if not found:
        return None
    (_, first), (_, second) = max(found, key=lambda pair: (shared(pair[0][1], pair[1][1]), pair[1][0], pair[0][0]))
    return first, second
