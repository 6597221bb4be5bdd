"""Rules for extent scores of slices: 5 % steps, consistency of the three scores, patient extent, lung involvement."""

import math
from collections.abc import Sequence

from sscild_desktop.core.rules.verdict import checked

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
    """Percent to the nearest step of 5, halves upward (12.5 becomes 15), within 0..100."""
    if not math.isfinite(percent):
        raise ValueError(f"a score must be a number, got {percent}")
    return int(min(max(math.floor(percent / 5.0 + 0.5) * 5, 0), 100))


def is_consistent(tot: float, gg: float, ret: float, tolerance: float = CONSISTENCY_TOLERANCE) -> bool:
    """Whether max(GG, RET) ≤ TOT ≤ GG + RET holds for raw percentages: TOT is the area of their union."""
    return max(gg, ret) - tolerance <= tot <= gg + ret + tolerance


def patient_extent(tots: Sequence[float]) -> float:
    """Patient extent in percent: the mean of the five levels' TOT (Jia 2024). ValueError unless there are five."""
    if len(tots) != 5:
        raise ValueError(f"the patient extent needs the five Goh levels, got {len(tots)}")
    return math.fsum(checked("TOT", tot, 0.0, 100.0) for tot in tots) / 5.0


def lung_involvement(lesion_areas: Sequence[float], lung_areas: Sequence[float]) -> float:
    """Σ lesion area ÷ Σ lung area over slices, in percent (Esnaashari 2026, Eq. 1). Any one unit of area."""
    if len(lesion_areas) != len(lung_areas):
        raise ValueError("each slice needs a lesion area and a lung area")
    total = math.fsum(lung_areas)
    if not total > 0:
        raise ValueError("there is no lung area")
    return 100.0 * math.fsum(lesion_areas) / total
