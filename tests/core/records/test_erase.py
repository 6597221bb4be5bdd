"""A patient erased for good: no row, no result file, no byte of the name is left, and nobody else lost anything."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from unittest.mock import Mock

import pytest

from sscild_desktop.core.patients import PairReading, Patient, Visit
from sscild_desktop.core.records import Records, RecordsFailed, backup
from sscild_desktop.core.records.backup import copies_folder
from sscild_desktop.core.records.database import NAME
from tests.core.records.examples import INFO, example_analysis, is_same, result_files, with_series

PLANTED = "Qwertzuiop"


def bytes_of(folder):
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


@pytest.fixture
def two(records):
    """Two patients with a CT each, the first with all that can hang on a patient; both ids and kept analyses."""
    info = replace(INFO, series_uid="9.9", study_uid="9", patient_name=PLANTED)
    first = with_series(records, info=info)
    person = records.patients.get(first.patient_id)
    records.patients.change(replace(person, name=PLANTED, notes=PLANTED, hospital_id=PLANTED))
    later = records.visits.add(Visit(patient_id=person.id, day=date(2025, 1, 2), notes=PLANTED))
    records.readings.keep(PairReading(first.visit_id, later.id, frozenset({1}), None, False))
    records.analyses.keep(first.id, example_analysis(1), is_complete=True)
    second = with_series(records)
    kept = records.analyses.keep(second.id, example_analysis(2), is_complete=True)
    return person, records.patients.get(second.patient_id), kept


def test_nothing_is_left_and_nobody_else_lost_anything(records, folder, two):
    person, other, kept = two
    both = len(result_files(records))
    assert PLANTED.encode() in bytes_of(folder)
    records.erase(person.id, person.code)
    assert [row.patient for row in records.patients.rows()] == [other]
    assert len(result_files(records)) == both // 2
    assert is_same(records.analyses.load(kept.id), example_analysis(2))
    assert PLANTED.encode() not in bytes_of(folder)
    records.close()
    assert PLANTED.encode() not in bytes_of(folder)


def test_the_daily_copies_forget_too(records, folder, two):
    person, other, _kept = two
    records.close()
    Records.open(folder).close()
    assert list(copies_folder(folder).iterdir())
    with Records.open(folder) as again:
        again.erase(person.id, person.code)
    (copy,) = copies_folder(folder).iterdir()
    Records.restore(copy, folder)
    with Records.open(folder) as restored:
        assert [row.patient for row in restored.patients.rows()] == [other]
    assert PLANTED.encode() not in (folder / NAME).read_bytes()


def test_a_code_that_was_erased_is_never_given_again(records):
    records.patients.add(Patient())
    gone = records.patients.add(Patient(name=PLANTED))
    records.erase(gone.id, gone.code)
    assert records.patients.add(Patient()).code == "P0003"


def test_a_code_of_ones_own_is_erased_with_the_patient(records, folder):
    gone = records.patients.add(Patient(code=PLANTED))
    records.erase(gone.id, gone.code)
    assert PLANTED.encode() not in bytes_of(folder)


def test_records_that_are_only_read_erase_nothing(records, folder, two):
    with Records.open(folder, read_only=True) as reading, pytest.raises(RecordsFailed, match="only read"):
        reading.erase(two[0].id, two[0].code)
    assert len(records.patients.rows()) == 2


@pytest.fixture
def copied(folder, two, records):
    """Records that were closed and opened again, so that there is a daily copy."""
    records.close()
    with Records.open(folder) as again:
        yield again


def refuse(monkeypatch, what):
    """The system holds every daily copy, as Windows does while another program reads it."""
    real = getattr(Path, what)

    def held(path, *arguments, **more):
        if ".zip" in path.name:
            raise PermissionError(13, "used by another process")
        return real(path, *arguments, **more)

    monkeypatch.setattr(Path, what, held)


def test_a_copy_that_is_open_is_told_before_anything_is_erased(copied, folder, two, monkeypatch):
    refuse(monkeypatch, "rename")
    with pytest.raises(RecordsFailed, match="open in another program; close it and erase again. Nothing was erased"):
        copied.erase(two[0].id, two[0].code)
    assert len(copied.patients.rows()) == 2
    assert [path.suffix for path in copies_folder(folder).iterdir()] == [".zip"]
    monkeypatch.undo()
    copied.erase(two[0].id, two[0].code)
    assert [row.patient for row in copied.patients.rows()] == [two[1]]


def test_a_copy_that_stays_is_told_and_goes_at_the_next_start(copied, folder, two, monkeypatch):
    monkeypatch.setattr(backup, "DELETE_WAITS_S", (0.0,))
    refuse(monkeypatch, "unlink")
    with pytest.raises(RecordsFailed, match="is erased, but the daily copy .* delete it by hand"):
        copied.erase(two[0].id, two[0].code)
    monkeypatch.undo()
    assert [row.patient for row in copied.patients.rows()] == [two[1]]
    copied.close()
    Records.open(folder).close()
    assert [path.suffix for path in copies_folder(folder).iterdir()] == [".zip"]


def test_an_erasing_that_fails_leaves_the_copies(copied, folder, two, monkeypatch):
    monkeypatch.setattr("sscild_desktop.core.records.erase._erase", Mock(side_effect=RecordsFailed("No.")))
    with pytest.raises(RecordsFailed):
        copied.erase(two[0].id, two[0].code)
    assert [path.suffix for path in copies_folder(folder).iterdir()] == [".zip"]
