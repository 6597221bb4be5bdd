"""What is written of a visit, fact by fact: the same headings and values in the workbook and in the cohort."""

from collections.abc import Callable
from dataclasses import dataclass

from sscild_desktop.core.course.change import ct_day
from sscild_desktop.core.course.measures import FUNCTION, MEASURES, SSC, Measure, label, visit_measures
from sscild_desktop.core.patients import StoredAnalysis, StoredSeries, Visit
from sscild_desktop.core.rules.goh import goh_stage
from sscild_desktop.core.rules.ssc_facts import SSC_CHOICES, SscChoice

DAY_FORMAT = "yyyy-mm-dd"


@dataclass(frozen=True)
class Fact:
    """A column: heading, number format ('' for text), width in characters, and how the value is read."""

    header: str
    format: str
    width: float
    read: Callable[[Visit], object]


def number_format(measure: Measure) -> str:
    """How Excel shows a measure; the cell itself keeps every digit."""
    return "0." + "0" * measure.digits if measure.digits else "#,##0"


def measure_facts(measures: tuple[Measure, ...] = MEASURES) -> tuple[Fact, ...]:
    """One column for each followed measure."""
    return tuple(Fact(label(one), number_format(one), 15, _reader(one.key)) for one in measures)


def _reader(key: str) -> Callable[[Visit], object]:
    return lambda visit: visit_measures(visit).get(key)


def stage(visit: Visit) -> str:
    """Goh stage by what is known of the visit now, else what was kept with the analysis."""
    values = visit_measures(visit)
    if "goh_extent" in values:
        return goh_stage(values["goh_extent"], values.get("fvc_percent")).stage
    return visit.analysis.stage if visit.analysis is not None else ""


def _of_ct(read: Callable[[StoredSeries, StoredAnalysis], object]) -> Callable[[Visit], object]:
    """Empty where no CT was analysed."""

    def value(visit: Visit) -> object:
        series = visit.analysed_series
        return read(series, series.analysis) if series is not None and series.analysis is not None else None

    return value


def _networks(_series: StoredSeries, analysis: StoredAnalysis) -> str:
    return "; ".join(f"{use.name} {use.version}".strip() for use in analysis.networks)


def _function_day(visit: Visit) -> object:
    return None if visit.lung_function.is_empty else visit.lung_function_day


VISIT_DAY = Fact("Visit day", DAY_FORMAT, 12, lambda visit: visit.day)
STAGE = Fact("Goh stage", "", 14, stage)
CT_DAY = Fact("CT day", DAY_FORMAT, 12, lambda visit: ct_day(visit) if visit.analysis is not None else None)
FUNCTION_DAY = Fact("Lung function day", DAY_FORMAT, 12, _function_day)
FUNCTION_FACTS = measure_facts(tuple(one for one in MEASURES if one.group == FUNCTION))
HAEMOGLOBIN = Fact(
    "DLCO corrected for haemoglobin", "", 14, lambda visit: _said(visit, visit.lung_function.dlco_is_hb_corrected)
)
SYMPTOM_FACTS = (
    Fact("Dyspnoea, mMRC 0 to 4", "0", 13, lambda visit: visit.symptoms.mmrc),
    Fact("Symptoms worse", "", 13, lambda visit: visit.symptoms.worse),
    Fact("Symptoms", "", 30, lambda visit: visit.symptoms.text or None),
    Fact("Treatment", "", 30, lambda visit: visit.treatment or None),
)
CT_FACTS = (
    Fact("CT series", "", 28, _of_ct(lambda series, _: series.description or "no description")),
    Fact("Kernel", "", 10, _of_ct(lambda series, _: series.kernel or None)),
    Fact("Slice thickness, mm", "0.00", 11, _of_ct(lambda series, _: series.slice_thickness_mm)),
    Fact("Slices", "0", 9, _of_ct(lambda series, _: series.slice_count or None)),
    Fact("Networks and versions", "", 44, _of_ct(_networks)),
    Fact("Program version", "", 12, _of_ct(lambda _, analysis: analysis.program_version)),
    Fact("Edited by reader", "", 12, _of_ct(lambda _, analysis: analysis.is_edited)),
    Fact("Analysis complete", "", 13, _of_ct(lambda _, analysis: analysis.is_complete)),
)


def _choice_fact(one: SscChoice) -> Fact:
    return Fact(one.name, "", 16, lambda visit: getattr(visit.ssc, one.key) or None)


CHOICE_FACTS = tuple(_choice_fact(one) for one in SSC_CHOICES)
SSC_FACTS = (*CHOICE_FACTS, *measure_facts(tuple(one for one in MEASURES if one.group == SSC)))


def _said(visit: Visit, is_corrected: bool | None) -> object:
    """Whether DLCO was corrected: only where there is a DLCO."""
    if visit.lung_function.dlco_percent is None and visit.lung_function.dlco_mmol is None:
        return None
    return "not noted" if is_corrected is None else is_corrected
