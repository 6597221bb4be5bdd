"""Which two CT are compared when nobody has chosen."""

from dataclasses import replace
from datetime import date

from sscild_desktop.controllers.compare.choice import Pair, choose_pair, series_in_order
from sscild_desktop.core.patients import StoredAnalysis, StoredSeries, Visit

DAYS = {1: date(2022, 1, 10), 2: date(2023, 2, 7), 3: date(2024, 3, 12)}


def ct(number: int, visit: int, slices: int = 300, is_complete: bool | None = True) -> StoredSeries:
    made = (StoredAnalysis(number, number, "", "", is_complete=is_complete),) if is_complete is not None else ()
    return StoredSeries(number, 1, visit, f"1.{number}", day=DAYS[visit], slice_count=slices, analyses=made)


def visits(*cts: StoredSeries) -> tuple[Visit, ...]:
    return tuple(Visit(n, 1, day, series=tuple(one for one in cts if one.visit_id == n)) for n, day in DAYS.items())


def ids(pair: Pair) -> tuple[int | None, int | None]:
    return (pair.prior.id if pair.prior else None, pair.current.id if pair.current else None)


THREE = visits(ct(11, 1), ct(12, 2), ct(13, 3))


def test_the_visits_that_are_compared_decide():
    assert ids(choose_pair(THREE, (1, 3), None)) == (11, 13)
    assert ids(choose_pair(THREE, (2, 3), 11)) == (12, 13)


def test_a_visit_without_ct_leaves_it_to_the_open_ct():
    two = visits(ct(11, 1), ct(13, 3))
    assert ids(choose_pair(two, (2, 3), None)) == (11, 13)
    assert ids(choose_pair(THREE, None, 12)) == (11, 12)


def test_the_first_ct_of_all_is_compared_with_the_last():
    assert ids(choose_pair(THREE, None, 11)) == (11, 13)


def test_without_pair_and_open_ct_the_last_two_are_taken():
    assert ids(choose_pair(THREE, None, None)) == (12, 13)


def test_of_one_day_the_open_then_the_analysed_then_the_thinner_is_taken():
    many = visits(ct(11, 1, 60), ct(12, 1, 300, None), ct(13, 3), ct(14, 3, 400, None))
    assert ids(choose_pair(many, (1, 3), None)) == (11, 13)
    assert ids(choose_pair(many, (1, 3), 14)) == (11, 14)
    plain = visits(ct(11, 1, 60, None), ct(12, 1, 300, None), ct(13, 3))
    assert ids(choose_pair(plain, None, None)) == (12, 13)


def test_of_two_analysed_series_the_one_that_stands_for_the_visit_is_taken():
    old, new = ct(12, 2, 500), ct(13, 2, 60)
    new = replace(new, analyses=(replace(new.analyses[0], made_at="2024-05-01T10:00:00.000000+00:00"),))
    both = visits(ct(11, 1), new, old)
    assert both[1].analysed_series is new
    assert ids(choose_pair(both, (1, 2), None)) == ids(choose_pair(both, None, None)) == (11, 13)
    assert ids(choose_pair(both, (1, 2), 12)) == (11, 12)


def test_one_ct_has_no_prior_and_none_has_nothing():
    assert ids(choose_pair(visits(ct(11, 1)), None, None)) == (None, 11)
    assert ids(choose_pair(visits(), (1, 2), None)) == (None, None)


def test_two_ct_of_one_day_are_no_pair_by_themselves():
    assert ids(choose_pair(visits(ct(11, 2), ct(12, 2)), None, 11)) == (None, 11)


def test_a_ct_without_a_day_has_that_of_its_visit():
    nameless = replace(ct(12, 2), day=None)
    assert [one.id for one in series_in_order(visits(ct(13, 3), nameless, ct(11, 1)))] == [11, 12, 13]
