"""Lobar severity 0–5 from the diseased share of a lobe, and the sum of five lobes 0–25."""

from collections.abc import Sequence

from sscild_desktop.core.rules.logic import checked

SOURCE = "Guiot et al. 2025, Fig. 1"
BINS_TEXT = "0: [0,1)  1: [1,5)  2: [5,25]  3: (25,50)  4: [50,75]  5: (75,100] % of the lobe"
"""Shown on screen: the printed bins leave gaps, closed here."""


def lobar_severity(share_percent: float) -> int:
    """Severity 0..5 of a lobe whose ``share_percent`` is diseased."""
    share = checked("the share of the lobe", share_percent, 0.0, 100.0)
    passed = (share >= 1.0, share >= 5.0, share > 25.0, share >= 50.0, share > 75.0)
    return sum(passed)


def severity_sum(shares_percent: Sequence[float]) -> int:
    """Sum of the severities of the five lobes, 0..25. ValueError unless there are five."""
    if len(shares_percent) != 5:
        raise ValueError(f"the sum needs five lobes, got {len(shares_percent)}")
    return sum(lobar_severity(share) for share in shares_percent)
