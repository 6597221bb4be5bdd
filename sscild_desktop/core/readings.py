"""What the reader decides about the scores of a level: typed, accepted, withdrawn, or the program's own again."""

from dataclasses import replace

from sscild_desktop.core.classes import PATTERNS
from sscild_desktop.core.corrected import scored_by_masks
from sscild_desktop.core.results import (
    ACCEPTED,
    BY_NETWORK,
    BY_READER,
    EDITED,
    WITHDRAWN,
    Analysis,
    GohLevel,
    Reading,
    Scores,
)

STEP_PERCENT = 5.0
"""Readers score in steps of 5 % (Goh 2008)."""


def typed(level: GohLevel, scores: Scores, reader: str, at: str) -> GohLevel:
    """The reader's scores (percent) in place of the program's; those stay beside."""
    return replace(
        level,
        scores=scores,
        scored_by=BY_READER,
        network_scores=level.by_network,
        readings=_readings(level, EDITED, scores, reader, at),
    )


def accepted(level: GohLevel, reader: str, at: str) -> GohLevel:
    """What stands there is right, says the reader; no number changes."""
    return replace(level, readings=_readings(level, ACCEPTED, level.scores, reader, at))


def withdrawn(level: GohLevel, reader: str, at: str) -> GohLevel:
    """No score of the level counts: there is no mean extent and no stage then."""
    return replace(
        level,
        scores=None,
        scored_by=BY_READER,
        network_scores=level.by_network,
        readings=_readings(level, WITHDRAWN, None, reader, at),
    )


def automatic_again(level: GohLevel, analysis: Analysis) -> GohLevel:
    """Without a decision: the network's scores, or those of the masks that the reader corrected in its slice."""
    plain = replace(level, scores=level.by_network, scored_by=BY_NETWORK, network_scores=None, readings=())
    return scored_by_masks(plain, analysis)


def _readings(level: GohLevel, decision: str, scores: Scores | None, reader: str, at: str) -> tuple[Reading, ...]:
    found = level.auto_scores or level.by_network
    return tuple(
        Reading(
            f"level_{level.level}_{key}",
            decision,
            None if found is None else getattr(found, key),
            None if scores is None else getattr(scores, key),
            reader,
            at,
        )
        for key in PATTERNS
    )
