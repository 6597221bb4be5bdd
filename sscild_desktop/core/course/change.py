"""Change of every followed number between two visits: absolute, relative, per year, and whether it is noise."""

from dataclasses import dataclass, replace
from datetime import date

from sscild_desktop.core.course.breath import air_warning, compared, pair_text, pair_values
from sscild_desktop.core.course.measures import EXTENTS, FUNCTION, MEASURES, SSC, Measure, visit_measures
from sscild_desktop.core.lung_measures import LITRES, MMOL, MMOL_LITRE, PREDICTED, said_unit
from sscild_desktop.core.patients import StoredAnalysis, Visit
from sscild_desktop.core.results import CAREFULLY
from sscild_desktop.core.rules.borders import EXTENT_CHANGE, exact_text
from sscild_desktop.core.rules.lung_function import DAYS_PER_YEAR, DECIMALS
from sscild_desktop.core.rules.ssc_facts import KILOGRAMS, METRES, UNITS_ML
from sscild_desktop.core.wording import signed

NOISE_WORDS = "within measurement noise"
NOT_LATER = "the second measurement is not later than the first"
OTHER_RULES = (
    "The two CTs were analysed by versions of the program whose numbers differ; "
    "analyse both again before comparing them."
)

RATIO_UNITS = ("%", "% of lungs", PREDICTED, "mL", LITRES, MMOL, MMOL_LITRE, METRES, KILOGRAMS, UNITS_ML)
"""Units with a true zero: only there does a change in percent of the first value mean something."""


@dataclass(frozen=True)
class ChangeRow:
    """One measure at two visits. ``absolute`` is after − before in the unit of the measure, None where one is missing.

    ``relative`` is in percent of the first value, None from zero or where the scale has no true zero. ``is_noise`` is
    None where no noise band is published. ``before_day`` and ``after_day`` are when it was measured.
    """

    measure: Measure
    before: float | None
    after: float | None
    absolute: float | None
    relative: float | None
    per_year: float | None
    is_noise: bool | None
    text: str
    before_day: date
    after_day: date

    @property
    def digits(self) -> int:
        """As many as keep the change off the border of noise on which it does not lie: 3.42 is more than 3.4."""
        return change_digits(self.measure, self.absolute or 0.0)


def change_digits(measure: Measure, absolute: float) -> int:
    if measure.noise is None:
        return measure.digits
    return len(exact_text(EXTENT_CHANGE, absolute, measure.digits).partition(".")[2])


def ct_day(visit: Visit) -> date:
    """The day of the CT that was analysed, else the day of the visit."""
    series = visit.analysed_series
    return series.day if series is not None and series.day is not None else visit.day


def measure_day(visit: Visit, measure: Measure) -> date:
    """When ``measure`` was taken: lung function has its own day, what comes from the CT the day of the CT."""
    if measure.group == SSC:
        return visit.day
    return visit.lung_function_day if measure.group == FUNCTION else ct_day(visit)


def change_rows(first: Visit, second: Visit) -> tuple[ChangeRow, ...]:
    """The change of every measure that was taken at either visit, in the order of ``MEASURES``, then of the pair."""
    before, after = visit_measures(first), visit_measures(second)
    rows = [
        change_row(one, before.get(one.key), after.get(one.key), measure_day(first, one), measure_day(second, one))
        for one in MEASURES
        if one.key in before or one.key in after
    ]
    return (*rows, *_pair_rows(first, second))


def _pair_rows(first: Visit, second: Visit) -> list[ChangeRow]:
    """What both CTs give only together, each with what it means."""
    values, days = compared(first, second), (ct_day(first), ct_day(second))
    return [
        replace(change_row(one, old, new, *days), text=pair_text(one, old, new, values), relative=None)
        for one, old, new in pair_values(first, second)
    ]


def change_row(
    measure: Measure, before: float | None, after: float | None, before_day: date, after_day: date
) -> ChangeRow:
    """The change of one measure between two days."""
    if before is None or after is None:
        text = missing_text(measure, before_day if before is None else after_day)
        return ChangeRow(measure, before, after, None, None, None, None, text, before_day, after_day)
    absolute = round(after - before, DECIMALS)
    days = (after_day - before_day).days
    is_noise = None if measure.noise is None else abs(absolute) <= measure.noise
    return ChangeRow(
        measure=measure,
        before=before,
        after=after,
        absolute=absolute,
        relative=round(100.0 * absolute / before, DECIMALS) if measure.unit in RATIO_UNITS and before > 0 else None,
        per_year=absolute * DAYS_PER_YEAR / days if days > 0 else None,
        is_noise=is_noise,
        text=_words(measure, absolute, is_noise, days),
        before_day=before_day,
        after_day=after_day,
    )


def missing_text(measure: Measure, day: date) -> str:
    """What is missing, in words: 'DLCO, % predicted at 2024-03-01 is missing'."""
    name = f"{measure.name}, {measure.unit}" if measure.unit else measure.name
    return f"{name} at {day.isoformat()} is missing"


def points(measure: Measure) -> str:
    """The unit of an absolute change: percentages change by points."""
    return "points" if "%" in measure.unit else said_unit(measure.unit)


def _words(measure: Measure, absolute: float, is_noise: bool | None, days: int) -> str:
    size = f"{signed(absolute, change_digits(measure, absolute))} {points(measure)}".strip()
    if days <= 0:
        return f"{size}, {NOT_LATER}"
    return f"{size}, {NOISE_WORDS if is_noise else _direction(measure, absolute)}"


def _direction(measure: Measure, absolute: float) -> str:
    if absolute == 0:
        return "unchanged"
    if measure.group == EXTENTS and measure.noise is not None:
        return "more disease" if absolute > 0 else "less disease"
    return "higher" if absolute > 0 else "lower"


def _made_by(done: StoredAnalysis) -> set[tuple[str, str, bool]]:
    """The networks, and which of them saw mirror images too."""
    return {(use.name, use.sha256, use.version.endswith(CAREFULLY)) for use in done.networks}


def comparison_notes(first: Visit, second: Visit) -> tuple[str, ...]:
    """What makes the numbers of two CTs hard to compare, one sentence each; empty where nothing is known against it."""
    one, other = first.analysed_series, second.analysed_series
    if one is None or other is None or one.analysis is None or other.analysis is None:
        return ()
    notes = []
    if _made_by(one.analysis) != _made_by(other.analysis):
        notes.append("The two CTs were analysed by different networks; analyse both again before comparing them.")
    elif one.analysis.rules != other.analysis.rules:
        notes.append(OTHER_RULES)
    if one.kernel and other.kernel and one.kernel != other.kernel:
        notes.append(f"The kernels differ ({one.kernel}, then {other.kernel}); density and extent depend on it.")
    thin, thick = one.slice_thickness_mm, other.slice_thickness_mm
    if thin and thick and abs(thin - thick) > 0.5:
        notes.append(f"The slice thickness differs ({thin:g} mm, then {thick:g} mm); density and extent depend on it.")
    values = compared(first, second)
    notes += filter(None, [air_warning(values.get("trachea_prior_hu"), values.get("trachea_hu"))])
    if not (one.analysis.is_complete and other.analysis.is_complete):
        notes.append("One of the analyses is not complete; what it lacks is missing below.")
    return tuple(notes)
