"""How far the Goh levels usually lie apart, which of two places for a level that fits better, and what looks wrong.

The distances are those of the reference readings of five chests (level 1 above 2: 30 to 48 mm; 3 below 2: 45 to 71;
5 below 2: 52 to 108); the spreads are wider than theirs, because five chests are few.
"""

from collections.abc import Iterable, Mapping

import numpy as np

from sscild_desktop.core.findings import Finding
from sscild_desktop.core.results import GohLevel

BELOW_CARINA_MM = {1: -39.0, 2: 0.0, 3: 58.0, 5: 85.0}
BELOW_SD_MM = {1: 8.0, 2: 0.0, 3: 12.0, 5: 27.0}

LUNG_SHARES: dict[int, float] = {1: 0.81, 2: 0.66, 3: 0.44, 5: 0.27}
"""Levels as shares of the way from the lungs' bottom to their top."""

LUNG_SHARE_SD_MM = 20.0

DISAGREEMENT_MM = 15.0
"""Network and anatomy further apart than this are flagged to the reader."""

DOUBTFUL = 0.5
"""A landmark that fits the other levels less than this times as well as the network does is dropped."""

FAR_SD = 3.0
"""A level more than this many spreads from where another one puts it is flagged."""

Expected = tuple[float, float]


def expected_from(level: int, other: int, z_mm: float) -> Expected:
    """Where ``level`` usually lies when ``other`` lies at ``z_mm`` (patient z), and the spread in mm."""
    below = BELOW_CARINA_MM[level] - BELOW_CARINA_MM[other]
    return z_mm - below, float(np.hypot(BELOW_SD_MM[level], BELOW_SD_MM[other]))


def expectations(level: int, others: Mapping[int, Iterable[float]], ends: tuple[float, float] | None) -> list[Expected]:
    """What each place of another level, and the ends of the lungs (bottom, top; None if cut off), say of ``level``."""
    found = [expected_from(level, other, z) for other, places in others.items() if other != level for z in places]
    if ends is not None:
        found.append((ends[0] + LUNG_SHARES[level] * (ends[1] - ends[0]), LUNG_SHARE_SD_MM))
    return found


def fit(z_mm: float, expected: Iterable[Expected]) -> float:
    """How well a place fits: each expectation counts by its closeness, and one that is far off does not count at all.

    A sum of bells and not of squares, so that one wrong level cannot outvote several right ones.
    """
    return sum(float(np.exp(-0.5 * ((z_mm - place) / sd) ** 2)) / sd for place, sd in expected)


def is_doubtful(landmark_mm: float, network_mm: float, expected: list[Expected]) -> bool:
    """Whether a landmark far from the network fits so much worse that its mask must be wrong there."""
    if abs(landmark_mm - network_mm) <= DISAGREEMENT_MM or not expected:
        return False
    return fit(landmark_mm, expected) < DOUBTFUL * fit(network_mm, expected)


def level_doubts(levels: Iterable[GohLevel], network_mm: Mapping[int, float]) -> tuple[Finding, ...]:
    """A warning for every level that lies far from the network's place, or from where the other levels put it."""
    places = {level.level: level.z_mm for level in levels}
    found = []
    for number, z_mm in places.items():
        reasons = [*_away_from_network(z_mm, network_mm.get(number)), *_unusual(number, z_mm, places)]
        if reasons:
            why = "; ".join(reasons)
            text = f"The automatic place of level {number} is doubtful: {why}. Look at it and move it if needed."
            found.append(Finding(f"analysis-level-{number}", "warn", text, z_mm))
    return tuple(found)


def _away_from_network(z_mm: float, network_mm: float | None) -> list[str]:
    if network_mm is None or abs(network_mm - z_mm) <= DISAGREEMENT_MM:
        return []
    return [f"the network sees it {abs(network_mm - z_mm):.0f} mm {'higher' if network_mm > z_mm else 'lower'}"]


def _unusual(level: int, z_mm: float, places: Mapping[int, float]) -> list[str]:
    """Words where the level most closely tied to this one puts it elsewhere, and the remaining ones do not back it.

    Level 4 is halfway between others by definition.
    """
    others = {other: [z] for other, z in places.items() if other in BELOW_CARINA_MM and other != level}
    if level not in BELOW_CARINA_MM or not others:
        return []
    tied = min(others, key=lambda other: expected_from(level, other, 0.0)[1])
    place, sd = expected_from(level, tied, places[tied])
    rest = {other: z for other, z in others.items() if other != tied}
    backed = fit(z_mm, expectations(level, rest, None)) > fit(places[tied], expectations(tied, rest, None))
    if abs(z_mm - place) <= FAR_SD * sd or backed:
        return []
    side, usual = "above" if z_mm > places[tied] else "below", abs(BELOW_CARINA_MM[level] - BELOW_CARINA_MM[tied])
    return [f"it lies {abs(z_mm - places[tied]):.0f} mm {side} level {tied}, usual are about {usual:.0f} mm"]
