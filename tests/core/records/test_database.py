"""The database as a whole: how it is opened, what it refuses, and each trouble in one sentence."""

import os
import sqlite3
import stat
import sys
from pathlib import Path

import pytest

from sscild_desktop.core.errors import SScILDError
from sscild_desktop.core.patients import Patient
from sscild_desktop.core.records import Records, RecordsDamaged, RecordsFailed
from sscild_desktop.core.records.database import NAME
from tests.core.records.examples import JOERG, example_analysis, result_files, with_series

not_root = pytest.mark.skipif(os.name != "nt" and os.geteuid() == 0, reason="root may write everywhere")
posix_only = pytest.mark.skipif(os.name == "nt", reason="Windows has no such permissions")


def pragma(records: Records, name: str):
    return records._database.row(f"PRAGMA {name}")[0]


def test_writes_are_safe(records):
    assert pragma(records, "journal_mode") == "wal"
    assert pragma(records, "synchronous") == 2, "FULL"
    assert pragma(records, "foreign_keys") == 1
    assert pragma(records, "busy_timeout") >= 1000
    assert pragma(records, "integrity_check") == "ok"


@posix_only
def test_only_the_owner_may_look_into_the_folder(folder):
    folder.mkdir(parents=True, mode=0o755)
    Records.open(folder).close()
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_a_closed_database_is_one_file_and_closing_twice_does_nothing(folder):
    records = Records.open(folder)
    records.patients.add(JOERG)
    records.close()
    records.close()
    assert not (folder / f"{NAME}-wal").exists()
    with pytest.raises(RecordsFailed, match="closed"):
        records.patients.rows()


def many_patients(folder: Path) -> None:
    with Records.open(folder) as records, records.together():
        for number in range(300):
            records.patients.add(Patient(name=f"Name {number}", notes="x" * 200))


@pytest.mark.parametrize("damage", ["page", "header", "cut", "text"])
def test_a_damaged_database_is_told_with_the_way_back_and_not_touched(folder, damage):
    many_patients(folder)
    content = bytearray((folder / NAME).read_bytes())
    if damage == "page":
        content[3 * 4096 : 6 * 4096] = b"\xa5" * (3 * 4096)
    elif damage == "header":
        content[:16] = b"\0" * 16
    elif damage == "cut":
        del content[len(content) // 2 :]
    else:
        content[:] = b"not a database at all" * 400
    (folder / NAME).write_bytes(content)
    for read_only in (False, True):
        with pytest.raises(RecordsDamaged, match="Restore your last backup"):
            Records.open(folder, read_only=read_only)
    assert (folder / NAME).read_bytes() == content


@pytest.mark.parametrize("damage", ["missing", "empty"])
def test_a_lost_database_is_not_silently_begun_anew(folder, damage):
    with Records.open(folder) as records:
        records.analyses.keep(with_series(records).id, example_analysis(), is_complete=True)
    (folder / NAME).unlink()
    if damage == "empty":
        (folder / NAME).touch()
    with pytest.raises(RecordsDamaged, match="missing, although there are results"):
        Records.open(folder)


def test_a_start_that_was_interrupted_before_anything_was_written_begins_anew(folder):
    folder.mkdir(parents=True)
    (folder / NAME).touch()
    with Records.open(folder) as records:
        assert records.patients.add(JOERG).code == "P0001"


def test_a_file_in_the_place_of_the_folder_is_one_sentence(tmp_path):
    (tmp_path / "records").write_text("")
    with pytest.raises(RecordsFailed, match="is a file, not a folder"):
        Records.open(tmp_path / "records")


@pytest.mark.skipif(sys.platform != "linux", reason="/proc is Linux's")
def test_a_folder_that_cannot_be_made_is_one_sentence():
    with pytest.raises(RecordsFailed, match=r"cannot be written .* writable"):
        Records.open(Path("/proc/sscild/records"))


@posix_only
@not_root
def test_a_folder_that_may_not_be_written_is_one_sentence(folder):
    folder.parent.mkdir(mode=0o500)
    with pytest.raises(RecordsFailed, match="cannot be written"):
        Records.open(folder)


def test_a_database_that_cannot_be_a_file_is_one_sentence(folder):
    (folder / NAME).mkdir(parents=True)
    with pytest.raises(RecordsFailed, match="cannot be written; make the folder and its files writable"):
        Records.open(folder)


def test_a_full_disk_is_one_sentence_and_what_was_there_stays(records):
    kept = records.patients.add(JOERG)
    records._database._connection.execute(f"PRAGMA max_page_count = {pragma(records, 'page_count')}")
    with pytest.raises(RecordsFailed, match="The disk is full, so nothing was saved"):
        records.patients.add(Patient(notes="x" * 100_000))
    assert [row.patient for row in records.patients.rows()] == [kept]
    records._database._connection.execute("PRAGMA max_page_count = 100000")
    assert records.patients.add(Patient(notes="x" * 100_000)).code == "P0002"


def test_a_disk_that_fills_while_an_analysis_is_saved_is_one_sentence(records, monkeypatch):
    series = with_series(records)

    def full(_handle):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(RecordsFailed, match="The disk is full"):
        records.analyses.keep(series.id, example_analysis(), is_complete=True)
    monkeypatch.undo()
    assert result_files(records) == []
    assert records.series.get(series.id).analyses == ()


def test_reading_only_reads_and_refuses_each_write_in_one_sentence(folder):
    with Records.open(folder) as records:
        series = with_series(records)
        stored = records.analyses.keep(series.id, example_analysis(), is_complete=True)
        visit = records.visits.get(series.visit_id)
    before = (folder / NAME).read_bytes()
    with Records.open(folder, read_only=True) as reader:
        assert reader.is_read_only
        assert reader.analyses.load(stored.id).series == example_analysis().series
        writes = [
            lambda: reader.patients.add(JOERG),
            lambda: reader.patients.change(reader.patients.get(1)),
            lambda: reader.visits.change(visit),
            lambda: reader.visits.remove(visit.id),
            lambda: reader.patients.remove(1),
            lambda: reader.series.move(series.id, visit.id),
            lambda: reader.analyses.keep(series.id, example_analysis(1), is_complete=True),
        ]
        for write in writes:
            with pytest.raises(SScILDError, match="only read here"):
                write()
    assert (folder / NAME).read_bytes() == before


@posix_only
@not_root
def test_records_in_a_folder_that_may_not_be_written_can_be_read(folder):
    with Records.open(folder) as records:
        records.patients.add(JOERG)
    folder.chmod(0o500)
    (folder / NAME).chmod(0o400)
    try:
        with Records.open(folder, read_only=True) as reader:
            assert len(reader.patients.rows()) == 1
        with pytest.raises(RecordsFailed, match="make the folder and its files writable"):
            Records.open(folder)
    finally:
        folder.chmod(0o700)


def test_reading_only_needs_records_that_are_there(folder):
    with pytest.raises(RecordsFailed, match="no records in this folder yet"):
        Records.open(folder, read_only=True)
    assert not folder.exists()


def test_what_a_crash_left_half_written_is_swept(folder):
    Records.open(folder).close()
    (folder / "results").mkdir()
    for name in ("results/.part-1", ".work-1/records.db"):
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_bytes(b"half")
    Records.open(folder).close()
    assert {path.name for path in folder.rglob("*")} == {NAME, "writer.lock", "results"}


def test_result_files_are_cleaned_with_care(folder):
    with Records.open(folder) as records:
        series = with_series(records)
        stored = records.analyses.keep(series.id, example_analysis(), is_complete=True)
        stray = records._files.keep(example_analysis(1).lungs.mask)
        for path in result_files(records):
            os.utime(path, (1.0, 1.0))
        young = records._files.keep(example_analysis(2).lungs.mask)
    with Records.open(folder) as records:
        names = {path.name for path in result_files(records)}
        assert stray not in names
        assert young in names
        assert records.analyses.load(stored.id).lungs is not None


def test_nothing_is_cleaned_while_a_damaged_database_lies_aside(folder):
    with Records.open(folder) as records:
        stray = records._files.keep(example_analysis().lungs.mask)
        os.utime(records._files.path(stray), (1.0, 1.0))
        records.patients.add(JOERG)
    (folder / "set-aside-2024").mkdir()
    with Records.open(folder) as records:
        assert [path.name for path in result_files(records)] == [stray]


def test_an_unknown_trouble_of_sqlite_is_one_sentence_too(records):
    with pytest.raises(RecordsFailed, match=r"cannot be used \(no such function: absent\); check the folder"):
        records._database.rows("SELECT absent(1)")


def test_no_reference_may_lead_nowhere(records):
    with pytest.raises(RecordsFailed, match="not in the records"), records._database.writing() as database:
        database.insert("result_file", {"analysis_id": 99, "name": "x"})
    assert isinstance(records._database._connection, sqlite3.Connection)


def test_an_emptied_database_beside_daily_copies_is_not_silently_begun_anew(folder):
    for _ in range(2):
        with Records.open(folder) as records:
            records.patients.add(Patient(name="Jane"))
    (copy,) = folder.with_name(f"{folder.name} copies").glob("*.zip")
    (folder / "records.db").write_bytes(b"")
    with pytest.raises(RecordsDamaged, match="empty, although there are daily copies"):
        Records.open(folder)
    Records.restore(copy, folder)
    with Records.open(folder) as records:
        assert [row.patient.name for row in records.patients.rows()] == ["Jane"]
