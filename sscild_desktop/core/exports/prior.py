"""The CT before the one that is reported, and what changed since then."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from sscild_desktop.core.course.change import ChangeRow, change_row, change_rows, comparison_notes, ct_day
from sscild_desktop.core.course.measures import EXTENTS, FUNCTION, MEASURES, Measure, analysis_measures
from sscild_desktop.core.patients import Visit
from sscild_desktop.core.results import Analysis
from sscild_desktop.core.whose import study_day


@dataclass(frozen=True)
class Prior:
    """Days of both CTs, the changes in the order of the measures, and what makes the two hard to compare."""

    before: date
    after: date
    rows: tuple[ChangeRow, ...]
    notes: tuple[str, ...] = ()


def prior_of(visits: Sequence[Visit], series_uid: str) -> Prior | None:
    """The change of this series since the visit before it that has an analysis; None without one.

    The visit may have other series that were analysed later: they are not what is reported.
    """
    found = ((visit, series) for visit in visits for series in visit.series if series.series_uid == series_uid)
    visit, series = next(found, (None, None))
    if visit is None or series is None or series.analysis is None:
        return None
    now = replace(visit, series=(series,))
    earlier = [one for one in visits if one.analysis is not None and ct_day(one) < ct_day(now)]
    if not earlier:
        return None
    then = max(earlier, key=ct_day)
    rows = tuple(row for row in change_rows(then, now) if row.absolute is not None and _is_told(row.measure))
    return Prior(ct_day(then), ct_day(now), rows, comparison_notes(then, now))


def _is_told(measure: Measure) -> bool:
    """Volumes of single classes repeat their extents, and density follows the depth of breath first: both stay out."""
    return measure.group in (EXTENTS, FUNCTION) or measure.key in ("total_ml", "lungs_ml")


def prior_between(first: Analysis, second: Analysis) -> Prior | None:
    """The change from one analysed CT to another by what their headers say of the days; None where a day is missing."""
    said = (study_day(first.series), study_day(second.series))
    if not all(said):
        return None
    before, after = (date.fromisoformat(day) for day in said)
    then, now = analysis_measures(first), analysis_measures(second)
    known = [one for one in MEASURES if one.key in then and one.key in now and _is_told(one)]
    rows = tuple(change_row(one, then[one.key], now[one.key], before, after) for one in known)
    return Prior(before, after, rows, _made_differently(first, second))


def _made_differently(first: Analysis, second: Analysis) -> tuple[str, ...]:
    used = [{(use.name, use.sha256) for use in one.networks} for one in (first, second)]
    if used[0] == used[1]:
        return ()
    return ("The two CTs were analysed by different networks; analyse both again before comparing them.",)
