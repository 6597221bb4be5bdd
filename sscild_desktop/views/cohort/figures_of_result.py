"""The figures of a cohort result: which patient stands where, and what is said of it."""

import math
from collections.abc import Sequence

from sscild_desktop.core.cohort.statistics import Correlated, GroupTest
from sscild_desktop.core.cohort.table import CohortResult, CohortRow
from sscild_desktop.core.course.change import points
from sscild_desktop.core.course.measures import Measure
from sscild_desktop.core.lung_measures import said_unit
from sscild_desktop.core.wording import fixed
from sscild_desktop.views.cohort.figure_look import PROGRESSIVE, STABLE
from sscild_desktop.views.cohort.figure_plot import Dot, Figure, spread
from sscild_desktop.views.cohort.words import axis_label, change_label, correlation_title, group_title, in_words

NO_RULE = "Choose a definition of progression above; none is recommended over the others."


def correlated(result: CohortResult, is_change: bool) -> tuple[Correlated, ...]:
    return result.correlated_change if is_change else result.correlated


def grouped(result: CohortResult, is_change: bool) -> tuple[GroupTest, ...]:
    return result.groups_change if is_change else result.groups


def values_of(row: CohortRow, is_change: bool) -> dict[str, float]:
    return row.change if is_change else row.values


def scatter(result: CohortResult, is_change: bool, x_key: str, y_key: str) -> Figure:
    """Lung function over a CT measure, one mark per patient."""
    found = next((one for one in correlated(result, is_change) if (one.x.key, one.y.key) == (x_key, y_key)), None)
    if found is None:
        return Figure("Scatter", "There are no measures to show yet.")
    rows = [row for row in result.rows if {x_key, y_key} <= values_of(row, is_change).keys()]
    dots = tuple(_dot(row, values_of(row, is_change), found, is_change, bool(result.choice.rule)) for row in rows)
    x, y = (change_label(one) if is_change else axis_label(one) for one in (found.x, found.y))
    what = "Change of {} against change of {}" if is_change else "{} against {}"
    title = what.format(in_words(found.y), in_words(found.x))
    line = None if math.isnan(found.slope) else (found.slope, found.intercept)
    title = title[0].upper() + title[1:]
    return Figure(title, correlation_title(found), x, y, dots, line, is_divided=bool(result.choice.rule))


def _dot(row: CohortRow, values: dict[str, float], found: Correlated, is_change: bool, is_divided: bool) -> Dot:
    x, y = values[found.x.key], values[found.y.key]
    parts = [f"{row.code}: {_said(found.x, x, is_change)}, {_said(found.y, y, is_change)}"]
    parts += [_days(row, is_change)]
    parts += [row.group] if is_divided else []
    return Dot(row.code, x, y, row.progressive, "; ".join(part for part in parts if part))


def _said(measure: Measure, value: float, is_change: bool) -> str:
    sign = "+" if is_change and value > 0 else ""
    unit = points(measure) if is_change else said_unit(measure.unit)
    return f"{in_words(measure)} {sign}{fixed(value, measure.digits)} {unit}".strip()


def _days(row: CohortRow, is_change: bool) -> str:
    if is_change and row.first_day is not None and row.second_day is not None:
        return f"{row.first_day.isoformat()} to {row.second_day.isoformat()}"
    return row.day.isoformat() if row.day is not None and not is_change else ""


def boxes(result: CohortResult, is_change: bool, key: str) -> Figure:
    """Progressive beside stable, every patient as a mark."""
    if not result.choice.rule:
        return Figure("Progressive against stable", NO_RULE)
    found = next((one for one in grouped(result, is_change) if one.measure.key == key), None)
    if found is None:
        return Figure("Progressive against stable", "There are no measures to show yet.")
    measure = found.measure
    dots = [
        dot
        for place, group in enumerate((True, False))
        for dot in _column(result.rows, is_change, measure, place, group)
    ]
    groups = ((PROGRESSIVE, found.progressive), (STABLE, found.stable))
    named = tuple((f"{name} (n = {group.n})", group) for name, group in groups)
    axis = change_label(measure) if is_change else axis_label(measure)
    title = f"{'Change of ' if is_change else ''}{in_words(measure)}, divided by {result.choice.rule}"
    title = title[0].upper() + title[1:]
    return Figure(title, group_title(found), "", axis, tuple(dots), None, named, is_divided=True)


def _column(rows: Sequence[CohortRow], is_change: bool, measure: Measure, place: int, group: bool) -> list[Dot]:
    having = [row for row in rows if row.progressive is group and measure.key in values_of(row, is_change)]
    ordered = sorted(having, key=lambda row: values_of(row, is_change)[measure.key])
    return [
        Dot(
            row.code,
            place + spread(index),
            value := values_of(row, is_change)[measure.key],
            group,
            f"{row.code}: {_said(measure, value, is_change)}; {_days(row, is_change)}; {row.group}",
        )
        for index, row in enumerate(ordered)
    ]
