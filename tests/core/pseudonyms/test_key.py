"""The key file: the same pseudonym every time, for its owner's eyes alone, never written over when it is damaged."""

import os
import sqlite3
from dataclasses import replace
from datetime import date

import pytest

from sscild_desktop.core.errors import ExportFailed
from sscild_desktop.core.patients import LungFunction, StoredSeries, Symptoms, Visit
from sscild_desktop.core.pseudonyms import key
from sscild_desktop.core.pseudonyms.disguise import age_that_may_leave
from sscild_desktop.core.pseudonyms.key import MOST_DAYS, open_key
from sscild_desktop.core.volume import SeriesInfo

JANE = SeriesInfo("1.2.3", "1.2", "Chest of Jane", study_date="20200229", patient_name="Doe^Jane", patient_id="4711")


@pytest.fixture
def path(tmp_path):
    return tmp_path / "apart" / "key.json"


def test_one_patient_has_one_pseudonym_however_often(path):
    first = open_key(path).disguise(JANE)
    again = open_key(path).disguise(replace(JANE, series_uid="1.2.9", study_uid="1.9"))
    assert (first.code, first.days, first.uid("1.2.3")) == (again.code, again.days, again.uid("1.2.3"))
    assert 1 <= first.days <= MOST_DAYS
    other = open_key(path).disguise(replace(JANE, patient_id="4712"))
    assert other.code != first.code
    assert set(open_key(path).patients) == {first.code, other.code}
    assert set(open_key(path).patients[first.code]["series"].values()) == {"1.2", "1.2.3", "1.9", "1.2.9"}


def test_of_two_persons_under_one_number_neither_is_lost(path):
    code = open_key(path).disguise(JANE).code
    for name in ("Roe^Rick", "", "Doe^Jane", "Roe^Rick"):
        open_key(path).disguise(replace(JANE, patient_name=name))
    known = open_key(path).patients[code]
    assert (known["patient_name"], known["patient_id"], known["birth_date"]) == ("Doe^Jane; Roe^Rick", "4711", "")


def test_another_key_gives_other_pseudonyms(path, tmp_path):
    first, second = open_key(path).disguise(JANE), open_key(tmp_path / "other.json").disguise(JANE)
    assert first.code != second.code and first.uid("1.2.3") != second.uid("1.2.3")


def test_the_code_of_the_records_is_taken_where_there_is_one(path):
    assert open_key(path).disguise(JANE, "P0007").code == "P0007"


def test_two_programs_that_begin_at_once_share_one_secret_and_lose_nobody(path):
    john = replace(JANE, patient_name="Roe^John", patient_id="4712")
    one, other = open_key(path), open_key(path)
    first, second = one.disguise(JANE), other.disguise(john)
    third = one.disguise(replace(JANE, patient_id="4713"))
    assert first.secret == second.secret == third.secret == open_key(path).secret
    assert set(open_key(path).patients) == {first.code, second.code, third.code}


def test_who_cannot_write_now_is_told_and_nothing_is_noted(path, monkeypatch):
    monkeypatch.setattr(key, "WAIT_SECONDS", 0.0)
    with key._turn(path), pytest.raises(ExportFailed, match="another program"):
        open_key(path).disguise(JANE)
    assert not path.exists()
    known = open_key(path).disguise(JANE)
    with key._turn(path):
        assert open_key(path).disguise(JANE) == known, "nothing new is to be written"


@pytest.mark.skipif(os.name == "nt", reason="Windows has other rights")
def test_the_file_is_for_its_owner_alone(path):
    open_key(path).disguise(JANE)
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.parent.stat().st_mode & 0o777 == 0o700


@pytest.mark.parametrize("content", [b"", b"[]", b'{"secret": "00", "patients": {}}', b"{}", b"\xff"])
def test_a_damaged_file_is_told_and_stays(path, content):
    path.parent.mkdir()
    path.write_bytes(content)
    with pytest.raises(ExportFailed, match="cannot be read"):
        open_key(path)
    assert path.read_bytes() == content


def test_a_folder_that_cannot_be_written_is_told(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(ExportFailed):
        open_key(tmp_path / "file" / "key.json").disguise(JANE)


def test_visits_keep_their_intervals_and_lose_their_texts(path):
    disguise = open_key(path).disguise(JANE)
    stored = StoredSeries(1, 1, 1, "1.2.3", "1.2", date(2020, 2, 29), "Chest of Jane", source="/home/jane")
    visits = [
        Visit(1, 1, date(2020, 2, 29), LungFunction(fvc_percent=70.0, day=date(2020, 3, 2)), series=(stored,)),
        Visit(2, 1, date(2021, 3, 1), symptoms=Symptoms(2, True, "Jane coughs"), treatment="by Dr Doe", notes="Jane"),
    ]
    first, second = disguise.visits(visits)
    assert (second.day - first.day).days == 366 and first.day < date(2020, 2, 29)
    assert (first.lung_function_day - first.day).days == 2 and first.lung_function.fvc_percent == 70.0
    assert second.symptoms == Symptoms(2, True, "")
    assert "Jane" not in repr((first, second)) and "1.2.3" not in repr(first) and "jane" not in repr(first)


def test_a_full_disk_is_among_what_is_said(path, monkeypatch):
    def full(*_arguments, **_more):
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr(key.sqlite3, "connect", full)
    with pytest.raises(ExportFailed, match="its disk is full"):
        open_key(path).disguise(JANE)


def test_nonsense_for_days_and_uids_is_nothing(path):
    disguise = open_key(path).disguise(JANE)
    assert not any(map(disguise.dicom_day, ("", "unknown", "20201399", "202012", "00010101", "1900.01.01")))
    assert disguise.uid("") == "" and disguise.uid("1.2.840.10008.1.2.1") == "1.2.840.10008.1.2.1"
    assert disguise.day(date(1, 1, 2)) == date(1, 1, 1)


@pytest.mark.parametrize(
    ("said", "leaves"),
    [("061Y", "061Y"), ("089Y", "089Y"), ("090Y", "090Y"), ("091Y", "090Y"), ("104y", "090Y"), ("011M", "011M")]
    + [("", ""), ("old", ""), ("Geheim", "")],
)
def test_ages_above_89_are_one_class(said, leaves):
    assert age_that_may_leave(said) == leaves
