"""Whether what was typed or imported can be true: the impossible is refused, the unlikely is asked."""

import math
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sscild_desktop.core.errors import InputRefused
from sscild_desktop.core.lung_measures import (
    BY_KEY,
    LITRES,
    LUNG_MEASURES,
    MMOL,
    MMOL_LITRE,
    PREDICTED,
    QUANTITIES,
    Limits,
    LungMeasure,
    Quantity,
    numbers_of,
)
from sscild_desktop.core.patients import LungFunction, SscFacts, Visit
from sscild_desktop.core.rules.lung_function import DECIMALS
from sscild_desktop.core.rules.ssc_facts import SSC_BY_KEY, SSC_MEASURES, WHOLE_KEYS

REFUSE, ASK = "refuse", "ask"

LARGE_CHANGE_PERCENT = 40.0
"""A relative change against the visit before beyond this is asked."""

PREDICTED_DRIFT_PERCENT = 15.0
"""Litres and % predicted give the predicted value; it should not move more than this between two visits."""

LOW_RATIO_PERCENT = 40.0
LARGEST_SHARE = 1.5
"""0.82 where percent are asked is 82 % as a share; litres of a whole lung are more, mostly."""

IN_LITRES = frozenset(one.name for one in LUNG_MEASURES if one.unit == LITRES)
FAR_FROM_VISIT_DAYS = 90
NEAR_VISIT_DAYS = 3
FIRST_CT_YEAR = 1975
OLDEST_AGE = 110


@dataclass(frozen=True)
class Doubt:
    """What is wrong with a field: ``level`` 'refuse' for the impossible, 'ask' for what the reader may confirm."""

    field: str
    level: str
    text: str


def check_lung_function(
    values: LungFunction,
    previous: LungFunction | None = None,
    today: date | None = None,
    visit_day: date | None = None,
) -> tuple[Doubt, ...]:
    """Every doubt about these values, alone and against those of the visit before; empty where there is none."""
    doubts = [
        *_single_values(values, LUNG_MEASURES),
        *_ratio(values),
        *_volumes(values),
        *_function_day(values, today or date.today(), visit_day),
    ]
    refused = {doubt.field for doubt in doubts if doubt.level == REFUSE}
    doubts += [doubt for doubt in _predicted(values, previous) if doubt.field not in refused]
    if previous is not None:
        doubts += [doubt for doubt in _large_changes(values, previous) if doubt.field not in refused]
    return tuple(doubts)


def previous_function(others: Iterable[Visit], day: date) -> LungFunction | None:
    """The lung function measured last before that day at one of these visits."""
    before = [one for one in others if not one.lung_function.is_empty and one.lung_function_day < day]
    return max(before, key=lambda one: one.lung_function_day).lung_function if before else None


def check_ssc_facts(facts: SscFacts) -> tuple[Doubt, ...]:
    """Every doubt about these values, each by itself; empty where there is none."""
    doubts = _single_values(facts, SSC_MEASURES)
    refused = {doubt.field for doubt in doubts if doubt.level == REFUSE}
    for key in (one for one in WHOLE_KEYS if one not in refused):
        value = getattr(facts, key)
        if value is not None and value != int(value):
            text = f"{SSC_BY_KEY[key].name} {value:g} is not possible; enter a whole number."
            doubts.append(Doubt(key, REFUSE, text))
    return tuple(doubts)


def is_refused(doubts: Iterable[Doubt]) -> bool:
    return any(doubt.level == REFUSE for doubt in doubts)


def _single_values(values: LungFunction | SscFacts, measures: Iterable[LungMeasure]) -> list[Doubt]:
    found = []
    for measure in measures:
        value = getattr(values, measure.key)
        if value is not None:
            doubt = check_value(measure.key, value, measure.limits)
            if doubt is not None:
                found.append(doubt)
    return found


def check_value(field: str, value: float, limits: Limits) -> Doubt | None:
    """The doubt about one value by itself."""
    said = f"{limits.name} {value:g} {limits.unit}".rstrip()
    if not math.isfinite(value):
        return Doubt(field, REFUSE, f"{limits.name} is not a number.")
    if not limits.lowest <= value <= limits.highest:
        span = f"{limits.lowest:g} to {limits.highest:g} {limits.unit}".rstrip()
        return Doubt(field, REFUSE, f"{said} is not possible; {_unit_hint(limits, value)}enter {span}.")
    if not limits.low <= value <= limits.high:
        return Doubt(field, ASK, f"{said} is unusual; check it.")
    return None


def checked_fvc(percent: float | None) -> float | None:
    """FVC in percent predicted for the stage of one CT, as it may stand at a visit. Raises InputRefused."""
    measure = BY_KEY["fvc_percent"]
    doubt = None if percent is None else check_value(measure.key, percent, measure.limits)
    if doubt is not None and doubt.level == REFUSE:
        raise InputRefused(doubt.text)
    return percent


def _unit_hint(limits: Limits, value: float) -> str:
    if limits.unit == LITRES and value > limits.highest:
        return "is it in mL? " if value >= 300.0 else "is it in % predicted? " if value >= 15.0 else ""
    if limits.unit in (MMOL, MMOL_LITRE) and value > limits.highest:
        return f"is it in {limits.unit.replace('mmol', 'mL').replace('kPa', 'mmHg')} or in % predicted? "
    if limits.unit == "cm" and 1.0 <= value <= 2.5:
        return "is it in metres? "
    if limits.unit != PREDICTED or not 0.2 <= value < limits.lowest:
        return ""
    if value <= LARGEST_SHARE:
        return "is it a share of 1? "
    return "is it in L? " if limits.name in IN_LITRES else ""


def _ratio(values: LungFunction) -> list[Doubt]:
    fvc, fev1, ratio = values.fvc_l, values.fev1_l, values.fev1_fvc_percent
    if fvc is None or fev1 is None or ratio is None:
        return []
    if fev1 > fvc:
        return [Doubt("fev1_l", REFUSE, f"FEV1 {fev1:g} L is above FVC {fvc:g} L, which is not possible.")]
    if ratio < LOW_RATIO_PERCENT:
        return [Doubt("fev1_l", ASK, f"FEV1 is only {ratio:.0f} % of FVC; check both.")]
    return []


def _volumes(values: LungFunction) -> list[Doubt]:
    """What is left after breathing out, and what can be breathed out, are parts of the whole lung."""
    tlc, rv, fvc = values.tlc_l, values.rv_l, values.fvc_l
    if tlc is None:
        return []
    if rv is not None and rv >= tlc:
        return [Doubt("rv_l", REFUSE, f"RV {rv:g} L is not below TLC {tlc:g} L, which is not possible.")]
    if fvc is not None and fvc > tlc:
        return [Doubt("tlc_l", ASK, f"TLC {tlc:g} L is below FVC {fvc:g} L; check both.")]
    return []


def _function_day(values: LungFunction, today: date, visit_day: date | None) -> list[Doubt]:
    day = values.day
    if day is None:
        return []
    if day > today:
        return [Doubt("day", REFUSE, f"Lung function of {day.isoformat()} lies in the future.")]
    if visit_day is not None and abs((day - visit_day).days) > FAR_FROM_VISIT_DAYS:
        apart = abs((day - visit_day).days)
        return [Doubt("day", ASK, f"Lung function was measured {apart} days from the visit; is it of another visit?")]
    return []


def _predicted(values: LungFunction, previous: LungFunction | None) -> list[Doubt]:
    """Absolute value and % of one measurement give what is predicted: a person's, and nearly the same as before."""
    found = []
    for quantity in QUANTITIES:
        absolute, share = numbers_of(quantity)
        low, high = quantity.predicted or (0.0, math.inf)
        now = _predicted_value(values, quantity)
        before = None if previous is None else _predicted_value(previous, quantity)
        if now is None:
            continue
        size, percent, unit = getattr(values, absolute.key), getattr(values, share.key), absolute.unit
        said = f"{quantity.name} {size:g} {unit} and {percent:g} % predicted do not fit together"
        if not low <= now <= high:
            found.append(Doubt(share.key, ASK, f"{said}: 100 % would be {now:.2f} {unit}; check both."))
        elif before is not None and abs(now - before) > before * PREDICTED_DRIFT_PERCENT / 100.0:
            text = f"{said} as before: 100 % was {before:.2f} {unit} and would now be {now:.2f} {unit}; check both."
            found.append(Doubt(share.key, ASK, text))
    return found


def _predicted_value(values: LungFunction, quantity: Quantity) -> float | None:
    """100 % of the quantity, in its absolute unit."""
    size, percent = (getattr(values, one.key) for one in numbers_of(quantity))
    if size is None or percent is None or not percent > 0 or not math.isfinite(size):
        return None
    return float(100.0 * size / percent)


def _large_changes(values: LungFunction, previous: LungFunction) -> list[Doubt]:
    found = []
    for measure in LUNG_MEASURES:
        field, limits = measure.key, measure.limits
        now, before = getattr(values, field), getattr(previous, field)
        if now is None or before is None or not before > 0:
            continue
        change = 100.0 * (now - before) / before
        # rounded, so that 2.0 to 1.2 L is exactly 40 % whatever binary says
        if round(abs(change), DECIMALS) > LARGE_CHANGE_PERCENT:
            word = "more" if change > 0 else "less"
            text = f"{limits.name} {now:g} {limits.unit} is {abs(change):.0f} % {word} than the {before:g} before"
            found.append(Doubt(field, ASK, f"{text}; check it."))
    return found


def check_day(
    day: date, existing_days: Iterable[date] = (), birth_year: int = 0, today: date | None = None
) -> tuple[Doubt, ...]:
    """Doubts about the day of a new visit; ``existing_days`` are those of the patient's other visits."""
    days, said = sorted(existing_days), day.isoformat()
    if day > (today or date.today()):
        return (Doubt("day", REFUSE, f"{said} lies in the future; enter the day of the visit."),)
    if day in days:
        return (Doubt("day", REFUSE, f"There is a visit on {said} already; open that one, or enter another day."),)
    if birth_year and day.year < birth_year:
        return (Doubt("day", REFUSE, f"{said} lies before the year of birth, {birth_year}."),)
    doubts = []
    if day.year < FIRST_CT_YEAR:
        doubts.append(Doubt("day", ASK, f"{said} lies before the time of CT; check the year."))
    if birth_year and day.year - birth_year > OLDEST_AGE:
        doubts.append(Doubt("day", ASK, f"At {said} the patient would be over {OLDEST_AGE} years old; check the year."))
    near = next((other for other in days if abs((other - day).days) <= NEAR_VISIT_DAYS), None)
    if near is not None:
        doubts.append(Doubt("day", ASK, f"There is a visit on {near.isoformat()}; is {said} the same visit?"))
    return tuple(doubts)
