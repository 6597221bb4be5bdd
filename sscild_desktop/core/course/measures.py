"""Every number that is followed over time: its key, name, unit and noise; read from an analysis and from a visit."""

import math
from contextlib import suppress
from dataclasses import dataclass

from sscild_desktop.core.lung_measures import FEV1, FVC, LUNG_MEASURES, LungMeasure
from sscild_desktop.core.patients import LungFunction, SscFacts, Visit
from sscild_desktop.core.results import Analysis
from sscild_desktop.core.rules.lung_function import EXTENT_NOISE_POINTS, composite_physiologic_index
from sscild_desktop.core.rules.ssc_facts import SSC_MEASURES
from sscild_desktop.core.rules.volumes import volumes_now


@dataclass(frozen=True)
class Measure:
    """One followed number. ``noise``: a change up to this is measurement noise, None where none is published.

    ``worse`` is +1 where more is worse, −1 where less is worse, 0 where neither can be said.
    """

    key: str
    name: str
    unit: str
    digits: int
    group: str
    noise: float | None = None
    worse: int = 0


EXTENTS, VOLUMES, DENSITY, FUNCTION, SSC = "Extent", "Volume", "Density", "Lung function", "Skin, body, blood"
TYPED_GROUPS = (FUNCTION, SSC)
"""Groups whose numbers are typed at the visit; all others come from the CT."""

VITAL = (FVC, FEV1)


def _typed(one: LungMeasure, group: str = FUNCTION) -> Measure:
    return Measure(one.key, one.name, one.unit, one.digits, group, worse=one.worse)


MEASURES: tuple[Measure, ...] = (
    Measure("goh_extent", "Goh extent (mean TOT of five levels)", "%", 1, EXTENTS, EXTENT_NOISE_POINTS, 1),
    Measure("goh_gg", "Ground-glass, mean of five levels", "%", 1, EXTENTS, EXTENT_NOISE_POINTS, 1),
    Measure("goh_ret", "Reticulation, mean of five levels", "%", 1, EXTENTS, EXTENT_NOISE_POINTS, 1),
    Measure("total_percent", "Total disease", "% of lungs", 1, EXTENTS, EXTENT_NOISE_POINTS, 1),
    Measure("ggo_percent", "Ground-glass opacity", "% of lungs", 1, EXTENTS, EXTENT_NOISE_POINTS, 1),
    Measure("reticulation_percent", "Reticulation", "% of lungs", 1, EXTENTS, EXTENT_NOISE_POINTS, 1),
    Measure("consolidation_percent", "Consolidation", "% of lungs", 1, EXTENTS, EXTENT_NOISE_POINTS, 1),
    Measure("fibrosis_percent", "Established fibrosis", "% of lungs", 1, EXTENTS, EXTENT_NOISE_POINTS, 1),
    Measure("severity_sum", "Lobar severity (0 to 25)", "", 0, EXTENTS, worse=1),
    Measure("total_ml", "Total disease", "mL", 0, VOLUMES, worse=1),
    Measure("ggo_ml", "Ground-glass opacity", "mL", 0, VOLUMES, worse=1),
    Measure("reticulation_ml", "Reticulation", "mL", 0, VOLUMES, worse=1),
    Measure("consolidation_ml", "Consolidation", "mL", 0, VOLUMES, worse=1),
    Measure("fibrosis_ml", "Established fibrosis", "mL", 0, VOLUMES, worse=1),
    Measure("lungs_ml", "Lungs", "mL", 0, VOLUMES),
    Measure("right_ml", "Right lung", "mL", 0, VOLUMES),
    Measure("left_ml", "Left lung", "mL", 0, VOLUMES),
    Measure("mean_hu", "Mean density", "HU", 0, DENSITY),
    Measure("haa_percent", "High attenuation area", "% of lungs", 1, DENSITY, worse=1),
    Measure("laa950_percent", "Low attenuation area (-950 HU)", "% of lungs", 1, DENSITY),
    Measure("p15_hu", "15th percentile of density", "HU", 0, DENSITY),
    Measure("skewness", "Skewness of density", "", 2, DENSITY, worse=-1),
    Measure("kurtosis", "Kurtosis of density", "", 2, DENSITY, worse=-1),
    Measure("kurtosis_ssc", "Kurtosis, -1024 to -200 HU", "", 2, DENSITY, worse=-1),
    *(_typed(one) for one in LUNG_MEASURES if one.of in VITAL),
    Measure("fev1_fvc_percent", "FEV1/FVC", "%", 1, FUNCTION),
    *(_typed(one) for one in LUNG_MEASURES if one.of not in VITAL),
    Measure("cpi", "Composite physiologic index", "", 1, FUNCTION, worse=1),
    *(_typed(one, SSC) for one in SSC_MEASURES),
)
"""In the order in which they are shown and exported. The volume of the lungs is neither better nor worse: it follows
the depth of breath first."""

BY_KEY = {measure.key: measure for measure in MEASURES}


def label(measure: Measure) -> str:
    """Name with unit, as a column heading."""
    return f"{measure.name}, {measure.unit}" if measure.unit else measure.name


def analysis_measures(analysis: Analysis) -> dict[str, float]:
    """The numbers of an analysis by key; what was not run, was withdrawn, or is no number, is left out."""
    values: dict[str, float] = {}
    if analysis.lungs is not None:
        lungs = analysis.lungs
        volumes = {key: ml for key, ml in volumes_now(analysis).items() if ml is not None}
        values |= volumes | {"mean_hu": lungs.mean_hu} | dict(lungs.density)
    if analysis.lesions is not None:
        for key, extent in analysis.lesions.extents.items():
            values |= {f"{key}_percent": extent.percent, f"{key}_ml": extent.ml}
    if analysis.lobes is not None and analysis.lobes.severity_sum is not None:
        values["severity_sum"] = analysis.lobes.severity_sum
    means = analysis.mean_scores
    if means is not None:
        values |= {"goh_extent": means.tot, "goh_gg": means.gg, "goh_ret": means.ret}
    return {key: float(value) for key, value in values.items() if key in BY_KEY and math.isfinite(value)}


def function_measures(function: LungFunction) -> dict[str, float]:
    """The numbers of lung function by key, with FEV1/FVC and the composite physiologic index where they can be had."""
    values = {one.key: getattr(function, one.key) for one in LUNG_MEASURES}
    values["fev1_fvc_percent"] = function.fev1_fvc_percent
    dlco, fvc, fev1 = function.dlco_percent, function.fvc_percent, function.fev1_percent
    if dlco is not None and fvc is not None and fev1 is not None:
        # a value outside what the index is defined for leaves it out; the value itself is still shown
        with suppress(ValueError):
            values["cpi"] = composite_physiologic_index(dlco, fvc, fev1)
    return {key: float(value) for key, value in values.items() if value is not None}


def ssc_measures(facts: SscFacts) -> dict[str, float]:
    """The numbers of SSc facts by key."""
    values = {one.key: getattr(facts, one.key) for one in SSC_MEASURES}
    return {key: float(value) for key, value in values.items() if value is not None}


def lung_values(visit: Visit) -> dict[str, float]:
    """What CT and lung function say at a visit, by key."""
    found = visit.analysis.measures if visit.analysis is not None else {}
    return {**found, **function_measures(visit.lung_function)}


def visit_measures(visit: Visit) -> dict[str, float]:
    """Everything measured at a visit by key: CT, lung function, SSc facts."""
    return lung_values(visit) | ssc_measures(visit.ssc)
