"""Rules for extent scores of slices: 5 % steps, consistency of the three scores."""

import math

from sscild_desktop.core.rules.lung_function import DECIMALS

GOH_LEVELS = {
    1: "origin of the great vessels",
    2: "main carina",
    3: "pulmonary venous confluence",
    4: "halfway between levels 3 and 5",
    5: "one centimetre above the right hemidiaphragm",
}
"""The five levels (Goh 2008, Jia 2024)."""

CONSISTENCY_TOLERANCE = 1.0
"""Points by which raw scores may break the rule before a level is flagged: the three numbers come from three outputs
of a network, not from one mask, so they never fit to the last decimal."""


def round_to_5(percent: float) -> int:
    """Percent to the nearest step of 5, halves upward (12.5 becomes 15, also as a mean), within 0..100."""
    if not math.isfinite(percent):
        raise ValueError(f"a score must be a number, got {percent}")
    return int(min(max(math.floor(round(percent / 5.0, DECIMALS) + 0.5) * 5, 0), 100))


def is_consistent(tot: float, gg: float, ret: float, tolerance: float = CONSISTENCY_TOLERANCE) -> bool:
    """Whether max(GG, RET) ≤ TOT ≤ GG + RET holds for raw percentages: TOT is the area of their union."""
    too_small, too_large = max(gg, ret) - tot, tot - (gg + ret)
    return round(max(too_small, too_large), DECIMALS) <= tolerance
