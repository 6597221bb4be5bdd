"""Which two CT of a patient are compared when nobody has chosen."""

from dataclasses import dataclass
from datetime import date

from sscild_desktop.core.patients import StoredSeries, Visit


@dataclass(frozen=True)
class Pair:
    """The series meant as prior and as current; None where there is none."""

    prior: StoredSeries | None = None
    current: StoredSeries | None = None


def series_in_order(visits: tuple[Visit, ...]) -> tuple[StoredSeries, ...]:
    """Every CT of the visits by day; one without a day of its own has that of its visit."""
    found = [(series.day or visit.day, series.id, series) for visit in visits for series in visit.series]
    return tuple(series for _, _, series in sorted(found, key=lambda one: one[:2]))


def choose_pair(visits: tuple[Visit, ...], pair: tuple[int, int] | None, open_id: int | None) -> Pair:
    """The CT of the two visits that are compared; else the open CT against the one before it, else the last two.

    ``open_id`` is the series that is open on the CT page.
    """
    chosen = [_best(visit, open_id) for id_ in pair or () for visit in visits if visit.id == id_]
    if len(chosen) == 2 and chosen[0] is not None and chosen[1] is not None:
        return Pair(chosen[0], chosen[1])
    ordered = series_in_order(visits)
    if not ordered:
        return Pair()
    opened = next((series for series in ordered if series.id == open_id), None)
    current = opened or _best_of_day(ordered, ordered[-1], open_id)
    earlier = _before(ordered, current)
    if earlier is None and opened is not None:
        later = [series for series in ordered if _day(series) > _day(opened)]
        if later:
            return Pair(opened, _best_of_day(ordered, later[-1], open_id))
    return Pair(earlier, current)


def _before(ordered: tuple[StoredSeries, ...], current: StoredSeries) -> StoredSeries | None:
    """The best CT of the last day before."""
    earlier = [series for series in ordered if _day(series) < _day(current)]
    return _best_of_day(tuple(earlier), earlier[-1], None) if earlier else None


def _day(series: StoredSeries) -> date:
    return series.day or date.min


def _best_of_day(ordered: tuple[StoredSeries, ...], like: StoredSeries, open_id: int | None) -> StoredSeries:
    same = [series for series in ordered if _day(series) == _day(like)]
    return max(same, key=lambda series: _worth(series, open_id))


def _best(visit: Visit, open_id: int | None) -> StoredSeries | None:
    return max(visit.series, key=lambda series: _worth(series, open_id)) if visit.series else None


def _worth(series: StoredSeries, open_id: int | None) -> tuple[bool, bool, tuple[bool, str, int], int, int]:
    """The open one first, then the one whose analysis stands for the visit, then the one with more slices."""
    rank = (False, "", 0) if series.analysis is None else series.analysis.rank
    return series.id == open_id, series.analysis is not None, rank, series.slice_count, series.id
