"""The two visits with most in common are compared first; the latest of those that have as much."""

from datetime import date

from sscild_desktop.core.course.pairs import shared, usual_pair
from sscild_desktop.core.patients import LungFunction, StoredAnalysis, StoredSeries, Symptoms, Visit


def visit(number, fvc=None, dlco=None, mmrc=None, extent=None):
    measures = {} if extent is None else {"goh_extent": extent}
    series = (
        () if extent is None else (StoredSeries(number, analyses=(StoredAnalysis(1, 1, "", "", measures=measures),)),)
    )
    function = LungFunction(fvc_percent=fvc, dlco_percent=dlco)
    return Visit(number, 1, date(2020 + number, 1, 1), function, Symptoms(mmrc), series=series)


def numbers(visits):
    pair = usual_pair(visits)
    return None if pair is None else tuple(one.id for one in pair)


def test_below_two_visits_there_is_no_pair():
    assert numbers(()) is None and numbers((visit(1, 80.0),)) is None


def test_without_numbers_it_is_the_last_two():
    assert numbers((visit(1), visit(2), visit(3))) == (2, 3)


def test_a_visit_without_the_numbers_is_passed_over():
    assert numbers((visit(1, 80.0, extent=10.0), visit(2), visit(3, 70.0, extent=20.0))) == (1, 3)


def test_of_pairs_that_have_as_much_it_is_the_latest():
    assert numbers((visit(1, 80.0), visit(2, 75.0), visit(3, 70.0), visit(4))) == (2, 3)


def test_what_both_have_is_counted():
    assert shared(visit(1, 80.0, 60.0, 0, 10.0), visit(2, 75.0, None, 2, 12.0)) == 3
    assert shared(visit(1, 80.0), visit(2, None, 60.0)) == 0
