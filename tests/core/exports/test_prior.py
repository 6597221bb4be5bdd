"""The change since the CT before is that of the series that is reported, whatever else was analysed at its visit."""

from dataclasses import replace
from datetime import date

from sscild_desktop.core.exports.prior import prior_of
from tests.core.exports.patient.visits_example import analysed, example_visits


def test_another_series_of_the_visit_that_was_analysed_later_is_not_taken():
    *earlier, last = example_visits()
    (reported,) = last.series
    other = replace(analysed(9, date(2030, 1, 1), 0.0), day=reported.day)
    both = (*earlier, replace(last, series=(reported, other)))
    alone = prior_of((*earlier, last), reported.series_uid)
    assert alone is not None and alone.rows[0].after == reported.analysis.measures["goh_extent"]
    assert prior_of(both, reported.series_uid) == alone
    assert prior_of(both, other.series_uid).rows[0].after == other.analysis.measures["goh_extent"]


def test_without_an_analysis_of_the_series_or_a_ct_before_there_is_none():
    visits = example_visits()
    first, last = visits[0], visits[-1]
    assert prior_of(visits, "unknown") is None
    assert prior_of(visits, first.series[0].series_uid) is None
    bare = replace(last, series=(replace(last.series[0], analyses=()),))
    assert prior_of((first, bare), last.series[0].series_uid) is None
