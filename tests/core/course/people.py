"""Visits and patients as tests need them: a CT with the given measures, lung function, symptoms."""

from dataclasses import replace
from datetime import date, timedelta

from sscild_desktop.core.patients import (
    LungFunction,
    PairReading,
    Patient,
    StoredAnalysis,
    StoredSeries,
    Symptoms,
    Visit,
)
from sscild_desktop.core.results import NetworkUse

FIRST_DAY = date(2023, 3, 1)
NETWORK = NetworkUse("lesions", "1.0", "a" * 64, "CPU")


def a_visit(
    number: int,
    day: date = FIRST_DAY,
    function: LungFunction | None = None,
    worse: bool | None = None,
    mmrc: int | None = None,
    ct_day: date | None = None,
    **measures: float,
) -> Visit:
    """A visit with the id ``number``; it has a CT where measures are given."""
    series: tuple[StoredSeries, ...] = ()
    if measures:
        analysis = StoredAnalysis(
            number, number, "2024-01-01T00:00:00", "1.0", (NETWORK,), measures, measures, "", True
        )
        series = (StoredSeries(number, 1, number, f"1.2.{number}", day=ct_day or day, analyses=(analysis,)),)
    symptoms = Symptoms(mmrc, worse)
    return Visit(number, 1, day, function or LungFunction(), symptoms, series=series)


def later(days: float, day: date = FIRST_DAY) -> date:
    return day + timedelta(days=days)


def pair(
    first: LungFunction, second: LungFunction, days: int = 365, worse: bool | None = False, **measures: float
) -> tuple[Visit, Visit]:
    """Two visits ``days`` apart."""
    return a_visit(1, FIRST_DAY, first, **measures), a_visit(2, later(days), second, worse, **measures)


def percent(fvc: float | None = None, dlco: float | None = None, fev1: float | None = None) -> LungFunction:
    """Values in % predicted, DLCO corrected for haemoglobin."""
    corrected = True if dlco is not None else None
    return LungFunction(fvc_percent=fvc, dlco_percent=dlco, fev1_percent=fev1, dlco_is_hb_corrected=corrected)


def judged(
    signs: frozenset[int] | None = frozenset(), more_fibrosis: bool | None = False, other: bool = False
) -> PairReading:
    """What the reader judged between visit 1 and visit 2."""
    return PairReading(1, 2, signs, more_fibrosis, other)


def coded(number: int, **facts: object) -> Patient:
    return replace(Patient(number, f"P{number:04d}"), **facts)  # type: ignore[arg-type]
