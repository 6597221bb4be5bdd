"""What is typed into the boxes of a patient and back: numbers with comma or point, dates, the words of the scales."""

import re
from datetime import date

from sscild_desktop.core.lung_measures import BY_KEY, LITRES, MMOL, MMOL_LITRE, PREDICTED, TRADITIONAL_PER_MMOL
from sscild_desktop.core.patients import Visit
from sscild_desktop.core.rules.borders import exact_text
from sscild_desktop.core.rules.goh import GohStage, goh_stage
from sscild_desktop.core.rules.ssc_facts import (
    CENTIMETRES,
    KILOGRAMS,
    METRES,
    POINTS,
    SSC_BY_KEY,
    SSC_CHOICES,
    UNITS_ML,
)
from sscild_desktop.core.wording import DASH, minus, said_series, western
from sscild_desktop.views.shared.pieces import explanations, tip

MMRC = (
    "0 – breathless only on strenuous exercise",
    "1 – short of breath when hurrying or walking up a slight hill",
    "2 – walks slower than people of the same age, or stops for breath",
    "3 – stops for breath after about 100 m or a few minutes",
    "4 – too breathless to leave the house, or when dressing",
)
"""The modified Medical Research Council scale of dyspnoea."""

NOT_YET = "It is not saved yet."
OLDEST_YEAR = 1900
_NUMBER = re.compile(r"([+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+))\s*(\D*)")
_UNITS: dict[str, tuple[str, ...]] = {
    LITRES: ("l", "litre", "litres", "liter", "liters"),
    PREDICTED: ("%", "% pred", "% pred.", "% predicted"),
    MMOL: ("mmol/min/kpa", "mmol/(min·kpa)", "mmol"),
    MMOL_LITRE: ("mmol/min/kpa/l", "mmol/(min·kpa·l)", "mmol"),
    POINTS: ("points", "point"),
    CENTIMETRES: ("cm",),
    KILOGRAMS: ("kg",),
    METRES: ("m", "metres", "meters"),
    UNITS_ML: ("u/ml", "iu/ml", "e/ml"),
}
_OTHER_UNITS = {
    (MMOL, "ml/min/mmhg"): 1.0 / TRADITIONAL_PER_MMOL,
    (MMOL_LITRE, "ml/min/mmhg/l"): 1.0 / TRADITIONAL_PER_MMOL,
    (CENTIMETRES, "m"): 100.0,
}
"""Units that are typed with the number and turned into ours."""

_EXAMPLES = {LITRES: "2.85 or 2,85", PREDICTED: "82 or 82,5", MMOL: "5.1 or 15.2 mL/min/mmHg", MMOL_LITRE: "1.2"}
_ISO = re.compile(r"(\d{4})[-./](\d{1,2})[-./](\d{1,2})")
_PLAIN_ISO = re.compile(r"(\d{4})(\d{2})(\d{2})")
_DAY_FIRST = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})")
_EITHER = re.compile(r"(\d{1,2})[-/](\d{1,2})[-/](\d{4})")


MEANINGS = {key: one.of.meaning for key, one in (BY_KEY | SSC_BY_KEY).items()}
MEANINGS |= {one.key: one.meaning for one in SSC_CHOICES}


def hint(key: str) -> str:
    """What a box or a button of the patient's page means; of a measure without words of its own what it is."""
    if key not in explanations("patient") and key in MEANINGS:
        return MEANINGS[key]
    return tip(key, "patient")


def parse_number(text: str, unit: str) -> float | None:
    """The number that was typed in ``unit``, with decimal comma or point, with or without a unit; None for nothing.

    ValueError is one sentence for the reader.
    """
    plain = " ".join(western(text).replace("−", "-").split())
    if not plain:
        return None
    found = _NUMBER.fullmatch(plain)
    said = found.group(2).strip().lower() if found is not None else ""
    factor = 1.0 if said in ("", *_UNITS[unit]) else _OTHER_UNITS.get((unit, said))
    if found is None or factor is None:
        example = _EXAMPLES.get(unit, "160")
        raise ValueError(f"“{_short(plain)}” is not a number; type it like {example}. {NOT_YET}")
    number = float(found.group(1).replace(",", "."))
    return number if factor == 1.0 else round(factor * number, 4)


def number_text(value: float | None) -> str:
    """The number as short as it is exact: 2.85, 82, 82.5."""
    return "" if value is None else minus(f"{value:.10g}")


def parse_day(text: str) -> date | None:
    """The day that was typed: 2024-03-15, 15.03.2024 or, where it can be read in one way only, 15/03/2024."""
    plain = " ".join(text.split())
    if not plain:
        return None
    found = _ISO.fullmatch(plain) or _PLAIN_ISO.fullmatch(plain)
    if found is not None:
        return _day(plain, *(int(part) for part in found.groups()))
    found = _DAY_FIRST.fullmatch(plain)
    if found is not None:
        day, month, year = (int(part) for part in found.groups())
        return _day(plain, year, month, day)
    found = _EITHER.fullmatch(plain)
    if found is None:
        raise ValueError(f"“{_short(plain)}” is not a date; type it like 2024-03-15 or 15.03.2024. {NOT_YET}")
    first, second, year = (int(part) for part in found.groups())
    if first <= 12 and second <= 12 and first != second:
        raise ValueError(f"“{plain}” can be read as two dates; type it as {year}-MM-DD. {NOT_YET}")
    return _day(plain, year, *((first, second) if second > 12 else (second, first)))


def _day(plain: str, year: int, month: int, day: int) -> date:
    try:
        return date(year, month, day)
    except ValueError:
        raise ValueError(f"There is no day “{plain}” in the calendar. {NOT_YET}") from None


def day_text(day: date | None) -> str:
    return "" if day is None else day.isoformat()


def parse_year(text: str) -> int:
    """A year of birth; 0 for nothing."""
    plain = text.strip()
    if not plain:
        return 0
    if not re.fullmatch(r"\d{4}", plain) or not OLDEST_YEAR <= int(plain) <= date.today().year:
        raise ValueError(f"“{_short(plain)}” is not a year of birth; type four digits. {NOT_YET}")
    return int(plain)


def year_text(year: int) -> str:
    return str(year) if year else ""


def _short(text: str) -> str:
    return text if len(text) <= 16 else f"{text[:15]}…"


def shown_exactly(key: str, value: float | None, digits: int = 1) -> str:
    """Like ``fixed``, but never on the other side of a border of the stage than the value is."""
    return DASH if value is None else minus(exact_text(key, value, digits))


def yes_no(value: bool | None, unknown: str = DASH) -> str:
    return unknown if value is None else "yes" if value else "no"


def extent_of(visit: Visit) -> float | None:
    """The Goh extent of the visit's CT in percent."""
    return visit.analysis.measures.get("goh_extent") if visit.analysis is not None else None


def stage_of(visit: Visit) -> GohStage | None:
    """The Goh stage with the FVC that is typed now; None where no extent was measured."""
    extent, fvc = extent_of(visit), visit.lung_function.fvc_percent
    if extent is None:
        return None
    try:
        return goh_stage(extent, fvc)
    except ValueError:  # an FVC or an extent that no rule accepts decides nothing
        return None


def ct_text(visit: Visit) -> str:
    """The CT of the visit in words, the one whose numbers are shown first; a dash where there is none."""
    shown_first = visit.analysed_series
    ordered = sorted(visit.series, key=lambda one: one is not shown_first)
    names = [said_series(one.description) or "CT without a description" for one in ordered]
    return DASH if not names else names[0] if len(names) == 1 else f"{names[0]} + {len(names) - 1} more"
