"""Patients: codes, search, whose CT it is, removed and back."""

from dataclasses import replace
from datetime import date

import pytest

from sscild_desktop.core.errors import SScILDError
from sscild_desktop.core.patients import LungFunction, Patient, Visit
from sscild_desktop.core.records import Records, RecordsFailed
from sscild_desktop.core.volume import SeriesInfo
from tests.core.records.examples import INFO, JOERG, example_analysis, with_series


def test_codes_count_on_and_are_never_given_twice(records):
    first, second = records.patients.add(JOERG), records.patients.add(Patient(name="Doe^Jane"))
    assert (first.code, second.code) == ("P0001", "P0002")
    records.patients.remove(second.id)
    assert records.patients.add(Patient()).code == "P0003"


def test_a_code_of_ones_own_is_kept_and_a_taken_one_refused(records):
    assert records.patients.add(Patient(code="STUDY-7")).code == "STUDY-7"
    with pytest.raises(RecordsFailed, match="study-7 belongs to another patient"):  # a sheet means both by either
        records.patients.add(Patient(code="study-7"))
    with pytest.raises(RecordsFailed, match="STUDY-7 belongs to another patient"):
        records.patients.add(Patient(code="STUDY-7"))
    assert records.patients.add(Patient()).code == "P0001"


def test_a_patient_is_kept_to_the_last_letter(records, folder):
    kept = records.patients.add(JOERG)
    assert kept == replace(JOERG, id=kept.id, code="P0001")
    records.close()
    with Records.open(folder) as again:
        assert again.patients.get(kept.id) == kept


def test_a_changed_patient_is_kept(records):
    kept = records.patients.add(JOERG)
    changed = records.patients.change(replace(kept, name="Meier^Jörg", birth_year=1962))
    assert records.patients.get(kept.id) == changed
    assert changed.name == "Meier^Jörg"


def test_a_change_to_the_code_of_another_is_refused(records):
    first, second = records.patients.add(JOERG), records.patients.add(Patient())
    with pytest.raises(RecordsFailed, match="P0001 belongs to another"):
        records.patients.change(replace(second, code=first.code))
    assert records.patients.get(second.id).code == "P0002"


@pytest.mark.parametrize("action", ["get", "remove", "restore"])
def test_a_patient_who_is_not_there_is_one_sentence(records, action):
    with pytest.raises(SScILDError, match="not in the records"):
        getattr(records.patients, action)(99)
    with pytest.raises(SScILDError, match="not in the records"):
        records.patients.change(Patient(id=99, code="P0099"))


@pytest.mark.parametrize("search", ["", "jörg", "MÜLLER", "jörg müller", "p0001", "4711", "müller 47"])
def test_search_finds_in_code_name_and_hospital_id(records, search):
    records.patients.add(JOERG)
    assert [row.patient.name for row in records.patients.rows(search)] == [JOERG.name]


@pytest.mark.parametrize("search", ["doe", "%", "_", "jörg doe", "'"])
def test_search_takes_no_sign_for_a_wildcard(records, search):
    records.patients.add(JOERG)
    assert records.patients.rows(search) == ()


def test_the_list_counts_living_visits_and_knows_the_last(records):
    patient = records.patients.add(JOERG)
    days = [date(2023, 5, 1), date(2024, 5, 1), date(2025, 5, 1)]
    visits = [records.visits.add(Visit(patient_id=patient.id, day=day)) for day in days]
    records.visits.remove(visits[2].id)
    (row,) = records.patients.rows()
    assert (row.visit_count, row.last_day, row.last_stage) == (2, days[1], "")


def test_the_last_stage_follows_what_was_typed_at_the_visit(records):
    series = with_series(records)
    records.analyses.keep(series.id, example_analysis(), is_complete=True)
    visit = records.visits.of(series.patient_id)[0]
    assert visit.analysis.measures["goh_extent"] == pytest.approx(30.1)
    assert records.patients.rows()[0].last_stage == visit.analysis.stage == "extensive"


def test_a_stage_between_the_borders_needs_fvc(records):
    from tests.core.records.examples import changed

    series = with_series(records)
    analysis = changed(example_analysis(), 5, scores=replace(example_analysis().levels[4].scores, tot=9.0))
    records.analyses.keep(series.id, analysis, is_complete=True)
    visit = records.visits.of(series.patient_id)[0]
    seen = []
    for fvc in (70.0, 69.9, None):
        records.visits.change(replace(visit, lung_function=LungFunction(fvc_percent=fvc)))
        seen.append(records.patients.rows()[0].last_stage)
    assert seen == ["limited", "extensive", "indeterminate"]


def test_the_stage_uses_no_fvc_but_that_of_the_visit(records):
    series = with_series(records)
    analysis = example_analysis()
    in_between = [replace(level, scores=replace(level.scores, tot=20.0)) for level in analysis.levels]
    records.analyses.keep(series.id, replace(analysis, levels=tuple(in_between)), is_complete=True)
    other = records.patients.add(Patient())
    visit = records.visits.add(Visit(patient_id=other.id, day=date(2024, 4, 1)))
    records.series.move(series.id, visit.id)
    assert [row.last_stage for row in records.patients.rows()] == ["", "indeterminate"]


def test_a_removed_patient_is_in_no_list_until_restored(records):
    series = with_series(records)
    records.patients.remove(series.patient_id)
    assert records.patients.rows() == ()
    assert records.series.recent() == ()
    assert records.patients.of_ct(INFO) is None
    assert records.series.find(INFO) is None
    records.patients.restore(series.patient_id)
    assert len(records.patients.rows()) == 1
    assert records.patients.of_ct(INFO).id == series.patient_id
    assert records.series.find(INFO).id == series.id


@pytest.mark.parametrize(
    ("info", "is_found"),
    [
        (SeriesInfo(patient_id="ID-4711"), True),
        (SeriesInfo(patient_id=" ID-4711 ", patient_name="MÜLLER^JÖRG^^DR"), True),
        (SeriesInfo(patient_id="ID-4711", patient_name="Müller, Jörg"), True),
        (SeriesInfo(patient_id="ID-4711", patient_name="Doe^Jane"), False),
        (SeriesInfo(patient_id="ID-4711", patient_name="Müller^Hans"), False),
        (SeriesInfo(patient_id="ID-4711", patient_sex="F"), False),
        (SeriesInfo(patient_id="ID-4711", patient_sex="O"), True),
        (SeriesInfo(patient_id="ID-4711", patient_age="062Y", study_date="20240309"), True),
        (SeriesInfo(patient_id="ID-4711", patient_age="034Y", study_date="20240309"), False),
        (SeriesInfo(patient_id="ID-4711", patient_birth_date="19720504"), False),
        (SeriesInfo(patient_id="ID-4711", patient_name="Anonymous"), True),
        (SeriesInfo(patient_id="ID-4712", patient_name="Müller^Jörg"), False),
        (SeriesInfo(patient_name="Müller^Jörg"), False),
        (SeriesInfo(), False),
    ],
)
def test_a_ct_is_of_a_patient_by_hospital_id_unless_something_contradicts(records, info, is_found):
    patient = records.patients.add(JOERG)
    assert (records.patients.of_ct(info) == patient) == is_found


def test_two_patients_with_one_hospital_id_are_told_apart_by_name_or_not_at_all(records):
    records.patients.add(JOERG)
    jane = records.patients.add(Patient(name="Doe^Jane", hospital_id=JOERG.hospital_id))
    assert records.patients.of_ct(SeriesInfo(patient_id="ID-4711", patient_name="Doe^Jane")) == jane
    assert records.patients.of_ct(SeriesInfo(patient_id="ID-4711")) is None


@pytest.mark.parametrize(
    ("info", "is_found"),
    [
        (SeriesInfo(series_uid="1.2.3.4", study_date="20240309"), True),
        (SeriesInfo(series_uid="9.9", study_uid="1.2.3", study_date="20240309"), True),
        (SeriesInfo(series_uid="9.9", study_uid="1.2.3", study_date="20240309", patient_id="Anonymous"), True),
        (SeriesInfo(series_uid="9.9", study_uid="9", study_date="20240309"), False),
        (SeriesInfo(series_uid="1.2.3.4", study_uid="1.2.3", study_date="20240310"), False),
        (SeriesInfo(series_uid="1.2.3.4"), False),
        (SeriesInfo(series_uid="1.2.3.4", study_date="20240309", patient_id="other id"), False),
        (SeriesInfo(series_uid="1.2.3.4", study_date="20240309", patient_name="Doe^Jane"), False),
        (SeriesInfo(series_uid="1.2.3.4", study_date="20240309", patient_age="034Y"), False),
    ],
)
def test_a_ct_that_names_nobody_is_of_the_patient_whose_series_or_study_of_that_day_was_seen(records, info, is_found):
    series = with_series(records)
    found = records.patients.of_ct(info)
    assert (found is not None and found.id == series.patient_id) == is_found
