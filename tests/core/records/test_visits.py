"""Visits: kept as typed, refused on impossible days, removed and back; readings of pairs."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sscild_desktop.core.errors import SScILDError
from sscild_desktop.core.patients import LungFunction, PairReading, Patient, Symptoms, Visit
from sscild_desktop.core.records import RecordsFailed, VisitRefused
from tests.core.records.examples import JOERG, VISIT, with_series


@pytest.fixture
def patient(records):
    return records.patients.add(JOERG)


def maybe(strategy):
    return st.none() | strategy


TEXT = st.text(st.characters(exclude_categories=("Cs",)), max_size=40)
NUMBER = maybe(st.floats(allow_nan=False, allow_infinity=False))
PAST = st.dates(date(1900, 1, 1), date(2025, 1, 1))
FUNCTIONS = st.builds(LungFunction, NUMBER, NUMBER, NUMBER, NUMBER, NUMBER, maybe(st.booleans()), maybe(PAST))
SYMPTOMS = st.builds(Symptoms, maybe(st.integers(0, 4)), maybe(st.booleans()), TEXT)
VISITS = st.builds(Visit, day=PAST, lung_function=FUNCTIONS, symptoms=SYMPTOMS, treatment=TEXT, notes=TEXT)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(visit=VISITS)
def test_a_visit_is_kept_as_it_was_typed(records, visit):
    patient = records.patients.add(Patient())
    kept = records.visits.add(replace(visit, patient_id=patient.id))
    assert records.visits.of(patient.id) == (kept,)
    assert kept == replace(visit, patient_id=patient.id, id=kept.id)


def test_a_changed_visit_is_kept_and_keeps_its_ct(records):
    series = with_series(records)
    (before,) = records.visits.of(series.patient_id)
    changed = records.visits.change(replace(before, lung_function=LungFunction(fvc_l=2.0), notes="", series=()))
    assert records.visits.of(series.patient_id) == (changed,)
    assert changed.lung_function == LungFunction(fvc_l=2.0)
    assert changed.series == before.series


def test_visits_come_by_day(records, patient):
    days = [date(2025, 1, 1), date(2023, 1, 1), date(2024, 1, 1)]
    for day in days:
        records.visits.add(Visit(patient_id=patient.id, day=day))
    assert [visit.day for visit in records.visits.of(patient.id)] == sorted(days)


def test_a_visit_today_is_kept_and_one_tomorrow_refused(records, patient):
    records.visits.add(Visit(patient_id=patient.id, day=date.today()))
    with pytest.raises(VisitRefused, match="in the future"):
        records.visits.add(Visit(patient_id=patient.id, day=date.today() + timedelta(days=1)))
    assert len(records.visits.of(patient.id)) == 1


def test_lung_function_of_tomorrow_is_refused(records, patient):
    function = LungFunction(fvc_l=2.0, day=date.today() + timedelta(days=1))
    with pytest.raises(VisitRefused, match="lung function of .* in the future"):
        records.visits.add(Visit(patient_id=patient.id, day=date.today(), lung_function=function))


def test_a_second_visit_on_one_day_is_refused_of_this_patient_alone(records, patient):
    records.visits.add(replace(VISIT, patient_id=patient.id))
    with pytest.raises(VisitRefused, match="already has a visit on 2024-03-09"):
        records.visits.add(replace(VISIT, patient_id=patient.id))
    other = records.patients.add(Patient())
    records.visits.add(replace(VISIT, patient_id=other.id))


def test_a_visit_is_not_changed_to_a_taken_day_or_another_patient(records, patient):
    first = records.visits.add(replace(VISIT, patient_id=patient.id))
    second = records.visits.add(replace(VISIT, patient_id=patient.id, day=date(2024, 4, 1)))
    with pytest.raises(VisitRefused, match="already has a visit"):
        records.visits.change(replace(second, day=first.day))
    with pytest.raises(RecordsFailed, match="stays with its patient"):
        records.visits.change(replace(second, patient_id=records.patients.add(Patient()).id))
    assert records.visits.of(patient.id) == (first, second)


def test_a_removed_visit_comes_back_with_everything(records):
    series = with_series(records)
    before = records.visits.of(series.patient_id)
    records.visits.remove(before[0].id)
    assert records.visits.of(series.patient_id) == ()
    assert records.series.recent() == ()
    records.visits.restore(before[0].id)
    assert records.visits.of(series.patient_id) == before


def test_the_day_of_a_removed_visit_is_free_and_then_it_stays_away(records, patient):
    first = records.visits.add(replace(VISIT, patient_id=patient.id))
    records.visits.remove(first.id)
    second = records.visits.add(replace(VISIT, patient_id=patient.id))
    with pytest.raises(VisitRefused, match="already has a visit"):
        records.visits.restore(first.id)
    assert records.visits.of(patient.id) == (second,)


@pytest.mark.parametrize("action", ["get", "remove", "restore"])
def test_a_visit_that_is_not_there_is_one_sentence(records, action):
    with pytest.raises(SScILDError, match="not in the records"):
        getattr(records.visits, action)(99)


def test_a_visit_of_nobody_is_one_sentence(records):
    with pytest.raises(RecordsFailed, match="not in the records"):
        records.visits.add(replace(VISIT, patient_id=99))


@pytest.mark.parametrize("signs", [None, frozenset(), frozenset({0, 5})])
@pytest.mark.parametrize("more", [None, False, True])
def test_a_pair_reading_tells_nobody_looked_from_nothing_seen(records, patient, signs, more):
    ids = [records.visits.add(Visit(patient_id=patient.id, day=date(2024, month, 1))).id for month in (1, 2)]
    assert records.readings.get(*ids) is None
    records.readings.keep(PairReading(*ids, frozenset({3}), True, True))
    kept = records.readings.keep(PairReading(*ids, signs, more, False))
    assert records.readings.get(*ids) == kept == PairReading(*ids, signs, more, False)
    assert records.readings.get(*reversed(ids)) is None


def test_writes_together_are_all_kept_or_none(records, patient):
    with pytest.raises(VisitRefused), records.together():
        records.visits.add(replace(VISIT, patient_id=patient.id))
        records.visits.add(replace(VISIT, patient_id=patient.id))
    assert records.visits.of(patient.id) == ()
    with records.together():
        kept = records.visits.add(replace(VISIT, patient_id=patient.id))
        with pytest.raises(VisitRefused):
            records.visits.add(replace(VISIT, patient_id=patient.id))
    assert records.visits.of(patient.id) == (kept,)


def test_with_a_clock_set_back_a_kept_visit_can_still_be_written(records, monkeypatch):
    patient = records.patients.add(JOERG)
    function = LungFunction(fvc_percent=80, day=date(2024, 3, 1))
    kept = records.visits.add(Visit(patient_id=patient.id, day=date(2024, 3, 9), lung_function=function))

    class SetBack(date):
        @classmethod
        def today(cls):
            return date(2020, 1, 1)

    monkeypatch.setattr("sscild_desktop.core.records.visits.date", SetBack)
    assert records.visits.change(replace(kept, notes="better")).notes == "better"
    records.visits.remove(kept.id)
    records.visits.restore(kept.id)
    assert [one.notes for one in records.visits.of(patient.id)] == ["better"]
    for day in (date(2024, 3, 10), date(2020, 1, 2)):
        with pytest.raises(VisitRefused, match="in the future"):
            records.visits.change(replace(kept, day=day))
    with pytest.raises(VisitRefused, match="in the future"):
        records.visits.change(replace(kept, lung_function=replace(function, day=date(2024, 3, 2))))
