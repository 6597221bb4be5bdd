"""A value beside a border of a rule is shown with as many digits as tell the two apart."""

from sscild_desktop.core.rules.goh import EXTENSIVE_ABOVE, FVC_LIMITED_FROM, LIMITED_BELOW, SINGLE_THRESHOLD
from sscild_desktop.core.rules.lung_function import DECIMALS, EXTENT_NOISE_POINTS
from sscild_desktop.core.rules.progression import (
    DLCO_POINTS,
    EUSTAR_DECLINES,
    FVC_IMPORTANT_POINTS,
    FVC_POINTS,
    MARGINAL_FVC,
    RELATIVE_DLCO,
    RELATIVE_FVC,
)

RELATIVE, POINTS, EXTENT_CHANGE = "relative_decline", "points_lost", "extent_change"
BORDERS = {
    "goh_extent": (EXTENT_NOISE_POINTS, LIMITED_BELOW, SINGLE_THRESHOLD, EXTENSIVE_ABOVE),
    EXTENT_CHANGE: (EXTENT_NOISE_POINTS,),
    "fvc_percent": (FVC_LIMITED_FROM,),
    RELATIVE: (MARGINAL_FVC, RELATIVE_FVC, RELATIVE_DLCO, *EUSTAR_DECLINES),
    POINTS: (FVC_IMPORTANT_POINTS, FVC_POINTS, DLCO_POINTS, *EUSTAR_DECLINES),
}
"""Of what is shown beside an answer, by key; of a gain as of a loss."""


def exact_text(key: str, value: float, digits: int) -> str:
    """The value with as many digits as keep it off a border on which it does not lie: 30.04 is not said to be 30.0."""
    text = f"{value:.{digits}f}"
    is_told_apart = float(text) == round(value, DECIMALS) or abs(float(text)) not in BORDERS.get(key, ())
    return text if is_told_apart or digits >= DECIMALS else exact_text(key, value, digits + 1)
