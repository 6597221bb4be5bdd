"""What breath, scanner and registration say of two CTs: density at one volume, air in the windpipe, local shrinkage."""

import math
from collections.abc import Mapping

from sscild_desktop.core.classes import LOBE_KEYS, LOBE_NAMES
from sscild_desktop.core.course.measures import Measure
from sscild_desktop.core.patients import StoredAnalysis, Visit
from sscild_desktop.core.wording import minus, signed

BREATH = "Pair of CTs"
ESTIMATE = "an estimate"
MATCHED_SOURCE = "Stoel et al., Proc Am Thorac Soc 2008;5:919 (lung as a sponge of unchanged mass)"
AIR_SOURCE = "Parr et al., Am J Respir Crit Care Med 2004;170:883 (air in the patient's CT as calibration)"
LOG_SOURCE = "Reinhardt et al., Med Image Anal 2008;12:752 (Jacobian of a registration as local expansion)"
AIR_LIMIT_HU = 10.0
"""Our own limit: 10 HU in all voxels are 10 g/L, a hundredth of tissue. The median of the windpipe is surer than that:
with 30 HU of noise in a thousand voxels it scatters by about 1 HU."""

MATCHED = tuple(
    Measure(f"{key}_matched", f"{name}, volume-matched", "HU", 0, BREATH)
    for key, name in (("mean_hu", "Mean density"), ("p15_hu", "15th percentile"))
)
TRACHEA = Measure("trachea_hu", "Air in the windpipe", "HU", 0, BREATH)
LUNGS_LOG = Measure("log_volume_lungs", "Log-Jacobian, both lungs", "", 3, BREATH)
LOBE_LOGS = tuple(
    Measure(f"log_volume_{key}", f"Log-Jacobian, {LOBE_NAMES[lobe].lower()}", "", 3, BREATH)
    for lobe, key in LOBE_KEYS.items()
)

Row = tuple[Measure, float, float]


def matched_hu(hu: float, volume_ml: float, reference_ml: float) -> float:
    """Density in HU as it would be at the reference volume: mass stays, so (HU + 1000) · volume is constant.

    An estimate: a lung is no even sponge. Source: ``MATCHED_SOURCE``. Raises ValueError without a volume.
    """
    if not volume_ml > 0 or not reference_ml > 0:
        raise ValueError("a lung volume is above zero")
    return (hu + 1000.0) * volume_ml / reference_ml - 1000.0


def pair_values(first: Visit, second: Visit) -> list[Row]:
    """Measures with the value of the earlier and of the later visit; what is not known is left out."""
    one, other = first.analysis, second.analysis
    if one is None or other is None:
        return []
    return [*_matched(one, other), *_registered(compared(first, second))]


def _matched(one: StoredAnalysis, other: StoredAnalysis) -> list[Row]:
    volumes = one.measures.get("lungs_ml", 0.0), other.measures.get("lungs_ml", 0.0)
    rows = []
    for measure in MATCHED:
        key = measure.key.removesuffix("_matched")
        if min(volumes) > 0 and key in one.measures and key in other.measures:
            rows.append((measure, one.measures[key], matched_hu(other.measures[key], volumes[1], volumes[0])))
    return rows


def _registered(values: Mapping[str, float]) -> list[Row]:
    rows: list[Row] = []
    if "trachea_prior_hu" in values and "trachea_hu" in values:
        rows.append((TRACHEA, values["trachea_prior_hu"], values["trachea_hu"]))
    return rows + [(one, 0.0, values[one.key]) for one in (LUNGS_LOG, *LOBE_LOGS) if one.key in values]


def compared(first: Visit, second: Visit) -> Mapping[str, float]:
    """What the comparison of the two CTs that stand for these visits gave; empty where none is of their analyses."""
    prior, current = first.analysed_series, second.analysed_series
    found = current.compared_with(prior) if prior is not None and current is not None else None
    return found.values if found is not None else {}


def pair_text(measure: Measure, before: float, after: float, values: Mapping[str, float]) -> str:
    """What such a change means; '' for what the usual words say."""
    if measure in MATCHED:
        return f"{signed(after - before, 0)} HU at equal volume, {ESTIMATE}"
    if measure is TRACHEA:
        return "differs: scanner or reconstruction" if air_warning(before, after) else "no difference that matters"
    if measure is LUNGS_LOG:
        return f"{_percent(after)} of the volume, breath included"
    if measure in LOBE_LOGS:
        whole = values.get(LUNGS_LOG.key)
        against = "" if whole is None else f", {_percent(after - whole)} against both lungs"
        return f"{_percent(after)} of its volume{against}"
    return ""


def _percent(log: float) -> str:
    return f"{signed(100.0 * (math.exp(log) - 1.0), 0)} %"


def air_warning(before: float | None, after: float | None) -> str:
    """A sentence where the air of both CTs differs by more than ``AIR_LIMIT_HU``, else ''."""
    if before is None or after is None or abs(after - before) <= AIR_LIMIT_HU:
        return ""
    return minus(
        f"Air in the windpipe differs by {abs(after - before):.0f} HU ({before:.0f}, then {after:.0f}): scanner or "
        "reconstruction changed the density, so compare densities with care."
    )
