"""Lung function: absolute and relative decline, the composite physiologic index; the noise band of extents."""

from sscild_desktop.core.rules.logic import checked

CPI_SOURCE = "Wells et al., Am J Respir Crit Care Med 2003;167:962"
NOISE_SOURCE = "Humphries et al., Eur Respir J 2018 (3.4–6.4 points)"
EXTENT_NOISE_POINTS = 3.4
"""Smallest change of an extent that is more than measurement noise."""

DECIMALS = 9
"""Declines are rounded here, so that 2.30 → 2.07 L is a decline of 10 % and not of 9.999…, whatever binary says."""

DAYS_PER_YEAR = 365.25


def absolute_decline(before_percent: float, after_percent: float) -> float:
    """Points of % predicted lost, value%(t0) − value%(t1); negative is a gain."""
    return round(float(before_percent) - float(after_percent), DECIMALS)


def relative_decline(before: float, after: float) -> float:
    """Percent of the first value lost, 100·(value(t0) − value(t1))/value(t0); negative is a gain."""
    if not before > 0 or not after >= 0:
        raise ValueError("lung function values must be above zero")
    return round(100.0 * (float(before) - float(after)) / float(before), DECIMALS)


def composite_physiologic_index(dlco_percent: float, fvc_percent: float, fev1_percent: float) -> float:
    """CPI = 91.0 − 0.65·DLCO% − 0.53·FVC% + 0.34·FEV1% (Wells 2003); higher is worse."""
    dlco, fvc, fev1 = (checked("% predicted", v, 0.0, 250.0) for v in (dlco_percent, fvc_percent, fev1_percent))
    return 91.0 - 0.65 * dlco - 0.53 * fvc + 0.34 * fev1
