"""Every published rule read on two visits of a patient: side by side, in fixed order, none recommended."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial

from sscild_desktop.core.course.change import ct_day
from sscild_desktop.core.course.deciding import needs
from sscild_desktop.core.course.follow_up import FollowUp, follow_up
from sscild_desktop.core.course.measures import visit_measures
from sscild_desktop.core.course.read_lung_function import (
    CPI,
    EUSTAR,
    FVC_CHANGE,
    OMERACT,
    read_cpi,
    read_eustar,
    read_fvc_change,
    read_omeract,
)
from sscild_desktop.core.course.read_progression import INBUILD, PPF, read_inbuild, read_ppf
from sscild_desktop.core.course.reading import (
    CT,
    FVC,
    KNOWN,
    NOT_KNOWN,
    Criterion,
    RuleReading,
    absent,
    value_input,
)
from sscild_desktop.core.patients import PairReading, Patient, Visit
from sscild_desktop.core.rules.goh import SOURCE as GOH_SOURCE
from sscild_desktop.core.rules.goh import goh_stage
from sscild_desktop.core.rules.lung_function import CPI_SOURCE
from sscild_desktop.core.rules.progression import (
    EUSTAR_SOURCE,
    FVC_CHANGE_SOURCE,
    INBUILD_SOURCE,
    OMERACT_SOURCE,
    PPF_SOURCE,
)
from sscild_desktop.core.wording import counted

GOH = "Goh stage"
INDETERMINATE = "indeterminate"
GOH_KINDS = {FVC: (60.0, 80.0), CT: (5.0, 20.0, 40.0)}
"""A value of each kind that the stage tells apart, in %."""

PROGRESSION_RULES = (INBUILD, PPF, OMERACT, EUSTAR, FVC_CHANGE)
"""The rules that say yes or no to progression, in the order shown. They disagree in up to a third of patients."""


def assess(
    patient: Patient, visits: Sequence[Visit], first: Visit, second: Visit, reading: PairReading | None = None
) -> tuple[RuleReading, ...]:
    """All rules for the change from ``first`` to ``second``; the stage and the CPI are those of the later visit.

    ``visits`` are all of the patient's: symptoms are asked from visit to visit, so those between count too. A
    ``reading`` of another pair is not used. Raises ValueError where both visits are on the same day.
    """
    pair = follow_up(patient, tuple(visits), (first, second), reading)
    return tuple(_guarded(rule, source, read, pair) for rule, source, read in _RULES)


def stage_reading(visit: Visit) -> RuleReading:
    """The Goh stage of a single visit."""
    values, day, function_day = visit_measures(visit), ct_day(visit), visit.lung_function_day
    extent, fvc = values.get("goh_extent"), values.get("fvc_percent")
    criteria = (
        _known(
            visit, FVC, "fvc_percent", "FVC, % predicted", function_day, "70 % predicted parts 10 to 30 % of extent"
        ),
        _known(visit, CT, "goh_extent", "Goh extent", day, "the mean extent of five levels"),
    )
    window = f"CT {day.isoformat()}"
    if fvc is not None:
        window += f", FVC {function_day.isoformat()}, {_days_apart(abs((function_day - day).days))}"
    text = "not determined: there is no Goh extent" if extent is None else goh_stage(extent, fvc).text
    lacks = needs(partial(_stage, extent, fvc), {one.column: GOH_KINDS[one.column] for one in criteria if one.missing})
    return RuleReading(GOH, None, text, criteria, window, GOH_SOURCE, lacks)


def _stage(extent: float | None, fvc: float | None, more: Mapping[str, float]) -> str | None:
    """The stage, None while it is open."""
    extent = more.get(CT, extent)
    stage = None if extent is None else goh_stage(extent, more.get(FVC, fvc)).stage
    return None if stage == INDETERMINATE else stage


def _known(visit: Visit, column: str, key: str, name: str, day: date, asks: str) -> Criterion:
    value = visit_measures(visit).get(key)
    if value is None:
        place = (visit.id, key) if column == FVC else (0, "")
        return Criterion(column, NOT_KNOWN, asks, (), (absent(name, day),), *place)
    return Criterion(column, KNOWN, asks, (value_input(key, value, day),))


def _days_apart(days: int) -> str:
    return "the same day" if days == 0 else f"{counted(days, 'day')} apart"


def _read_goh(pair: FollowUp) -> RuleReading:
    return stage_reading(pair.second)


_RULES: tuple[tuple[str, str, Callable[[FollowUp], RuleReading]], ...] = (
    (GOH, GOH_SOURCE, _read_goh),
    (INBUILD, INBUILD_SOURCE, read_inbuild),
    (PPF, PPF_SOURCE, read_ppf),
    (OMERACT, OMERACT_SOURCE, read_omeract),
    (EUSTAR, EUSTAR_SOURCE, read_eustar),
    (FVC_CHANGE, FVC_CHANGE_SOURCE, read_fvc_change),
    (CPI, CPI_SOURCE, read_cpi),
)


def _guarded(rule: str, source: str, read: Callable[[FollowUp], RuleReading], pair: FollowUp) -> RuleReading:
    """An impossible value that came in from elsewhere leaves one rule undecided, not the panel empty."""
    try:
        return read(pair)
    except ValueError as error:
        text = f"cannot be decided: a value is impossible ({error})"
        return RuleReading(rule, None, text, (), pair.visit_span.text, source)
