"""Backup and restore: whole or not at all, checked first, cancelled without harm, the present state kept."""

import json
import os
import stat
import time
import zipfile
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from sscild_desktop.core.errors import Cancelled, SScILDError
from sscild_desktop.core.patients import Patient
from sscild_desktop.core.records import Records, RecordsBusy, RecordsDamaged, RecordsFailed
from sscild_desktop.core.records.backup import DAILY_COPIES, copies_folder
from sscild_desktop.core.records.database import NAME
from tests.core.records.examples import JOERG, VISIT, example_analysis, is_same, result_files, with_series

ANALYSIS = example_analysis()


@pytest.fixture
def backup(records, folder):
    """The backup of records with one analysis; the records have another patient since and are closed."""
    records.analyses.keep(with_series(records).id, ANALYSIS, is_complete=True)
    written = records.backup(folder.parent / "my backup ü.zip")
    records.patients.add(Patient(name="later"))
    records.close()
    return written


def names(folder: Path) -> list[str]:
    with Records.open(folder) as records:
        return [row.patient.name for row in records.patients.rows()]


def kept_state(folder: Path) -> list[Path]:
    return list(folder.parent.glob("records before *.zip"))


def snapshot(folder: Path) -> dict[str, bytes]:
    files = (path for path in folder.rglob("*") if path.is_file() and path.name != "writer.lock")
    return {str(path.relative_to(folder)): path.read_bytes() for path in files}


def test_a_backup_is_one_file_of_everything(backup):
    with zipfile.ZipFile(backup) as archive:
        assert archive.testzip() is None
        assert {name.split("/")[0] for name in archive.namelist()} == {"backup.json", NAME, "results"}
        assert len(archive.namelist()) == 2 + 5
        assert json.loads(archive.read("backup.json"))["missing"] == []


def test_a_backup_says_nothing_of_patients_but_in_its_database(backup):
    with zipfile.ZipFile(backup) as archive:
        assert "Müller" not in " ".join(archive.namelist())
        assert b"ller" not in archive.read("backup.json")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such permissions")
def test_only_the_owner_may_read_a_backup(backup):
    assert stat.S_IMODE(backup.stat().st_mode) == 0o600


def test_restore_brings_the_state_of_the_backup_and_keeps_the_present_one(backup, folder):
    Records.restore(backup, folder)
    assert names(folder) == [JOERG.name]
    with Records.open(folder) as records:
        assert is_same(records.analyses.load(1), ANALYSIS)
    (kept,) = kept_state(folder)
    Records.restore(kept, folder)
    assert names(folder) == [JOERG.name, "later"]


def test_restore_into_an_empty_place(backup, tmp_path):
    Records.restore(backup, tmp_path / "elsewhere" / "records")
    with Records.open(tmp_path / "elsewhere" / "records") as records:
        assert is_same(records.analyses.load(1), ANALYSIS)
    assert kept_state(tmp_path / "elsewhere" / "records") == []


@pytest.mark.parametrize("damage", ["text", "page", "lost"])
def test_restore_helps_where_the_database_is_damaged_or_lost(backup, folder, damage):
    content = bytearray((folder / NAME).read_bytes())
    content[2 * 4096 :] = b"\xa5" * (len(content) - 2 * 4096)
    wrong = {"text": b"no database" * 999, "page": bytes(content), "lost": b""}[damage]
    (folder / NAME).write_bytes(wrong)
    if damage == "lost":
        (folder / NAME).unlink()
    with pytest.raises(RecordsDamaged):
        Records.open(folder)
    Records.restore(backup, folder)
    assert names(folder) == [JOERG.name]
    aside = list(folder.glob(f"set-aside-*/{NAME}"))
    assert [path.read_bytes() for path in aside] == ([] if damage == "lost" else [wrong])


def test_a_backup_while_the_records_are_used_is_of_one_moment(records, folder):
    patient = records.patients.add(JOERG)

    def meanwhile(_fraction, text):
        if text.startswith("Copying masks"):
            records.patients.add(Patient())

    series = records.series.keep(ANALYSIS.series, patient.id, 0, "/ct", 6)
    records.analyses.keep(series.id, ANALYSIS, is_complete=True)
    written = records.backup(folder.parent / "one.zip", meanwhile)
    assert len(records.patients.rows()) == 1 + 5
    Records.restore(written, folder.parent / "other")
    assert names(folder.parent / "other") == [JOERG.name]


def test_a_missing_result_file_does_not_stop_the_backup_nor_its_restore(records, folder):
    series = with_series(records)
    records.analyses.keep(series.id, ANALYSIS, is_complete=True)
    result_files(records)[0].unlink()
    written = records.backup(folder.parent / "b.zip")
    Records.restore(written, folder.parent / "other")
    with Records.open(folder.parent / "other") as other:
        assert len(other.visits.of(series.patient_id)) == 1
        with pytest.raises(RecordsDamaged, match="is missing"):
            other.analyses.load(1)


def damaged(backup: Path, how: str) -> Path:
    """A copy of the backup with something wrong."""
    target = backup.with_name("wrong.zip")
    if how in ("cut", "text", "bit"):
        content = bytearray(backup.read_bytes())
        content[len(content) // 2] ^= 0xFF
        target.write_bytes({"cut": content[: len(content) // 2], "text": b"text", "bit": content}[how])
        return target
    with zipfile.ZipFile(backup) as source, zipfile.ZipFile(target, "w") as archive:
        for name in source.namelist():
            content = source.read(name)
            if how == "file less" and name.startswith("results"):
                how = ""
                continue
            if how == "file changed" and name.startswith("results"):
                content += b"x"
            if how == "other database" and name == NAME:
                content = content[:-1] + b"x"
            if how == "manifest" and name == "backup.json":
                content = b"[]"
            if how == "no database" and name == NAME:
                continue
            archive.writestr(name, content)
    return target


WRONG = ["cut", "text", "bit", "file less", "file changed", "other database", "manifest", "no database"]


@pytest.mark.parametrize("how", WRONG)
def test_a_file_that_is_no_whole_backup_is_refused_and_nothing_changed(backup, folder, how):
    before = snapshot(folder)
    with pytest.raises(RecordsFailed, match=r"not a whole backup .* Nothing was changed"):
        Records.restore(damaged(backup, how), folder)
    assert snapshot(folder) == before
    assert kept_state(folder) == []


def test_a_backup_that_is_not_there_is_one_sentence(folder):
    with pytest.raises(RecordsFailed, match="cannot be found; choose the backup again"):
        Records.restore(folder / "none.zip", folder)


def test_names_that_lead_out_of_the_records_are_not_unpacked(backup, folder):
    with zipfile.ZipFile(backup, "a") as archive:
        archive.writestr("../../evil.txt", "x")
        archive.writestr("results/../../evil.txt", "x")
    Records.restore(backup, folder)
    assert not list(folder.parent.parent.rglob("evil.txt"))
    assert names(folder) == [JOERG.name]


@pytest.mark.parametrize("count", [1, 3, 8])
def test_a_restore_that_is_cancelled_changes_nothing(backup, folder, count):
    before, calls = snapshot(folder), []

    def report(_fraction, _text):
        calls.append(1)
        if len(calls) == count:
            raise Cancelled

    with pytest.raises(Cancelled):
        Records.restore(backup, folder, report)
    assert snapshot(folder) == before


def test_every_moment_at_which_restore_can_be_cancelled_is_harmless(backup, folder):
    texts = []
    Records.restore(backup, folder, lambda fraction, text: texts.append((fraction, text)))
    fractions = [fraction for fraction, _text in texts]
    assert fractions == sorted(fractions)
    assert texts[-2:] == [(0.95, "Putting the backup in place"), (1.0, "Backup restored")]


def test_a_cancelled_backup_leaves_no_file(records, folder):
    records.analyses.keep(with_series(records).id, ANALYSIS, is_complete=True)

    def report(fraction, _text):
        if fraction > 0.3:
            raise Cancelled

    with pytest.raises(Cancelled):
        records.backup(folder.parent / "b.zip", report)
    assert [path.name for path in folder.parent.iterdir()] == ["records"]
    assert not list(folder.glob(".work-*"))


def test_restore_waits_for_nobody(records, folder):
    written = records.backup(folder.parent / "b.zip")
    with pytest.raises(RecordsBusy):
        Records.restore(written, folder)


def test_a_backup_inside_the_records_is_refused(records, folder):
    with pytest.raises(RecordsFailed, match="inside the folder of the records would be lost"):
        records.backup(folder / "results" / "b.zip")


def test_a_place_that_cannot_be_written_is_one_sentence(records, folder):
    (folder.parent / "file").write_text("")
    with pytest.raises(SScILDError, match="cannot be written"):
        records.backup(folder.parent / "file" / "b.zip")


def test_an_earlier_backup_of_that_name_is_replaced_only_by_a_whole_one(backup, folder):
    before = backup.read_bytes()
    with Records.open(folder) as records:

        def report(fraction, _text):
            if fraction > 0.3:
                raise Cancelled

        with pytest.raises(Cancelled):
            records.backup(backup, report)
        assert backup.read_bytes() == before
        assert records.backup(backup) == backup
    assert backup.read_bytes() != before


def test_a_daily_copy_is_made_at_the_first_start_of_a_day_and_can_be_restored(folder):
    with Records.open(folder) as records:
        records.analyses.keep(with_series(records).id, ANALYSIS, is_complete=True)
        assert not copies_folder(folder).exists()
    Records.open(folder).close()
    (copy,) = copies_folder(folder).iterdir()
    first = copy.read_bytes()
    with Records.open(folder) as records:
        records.visits.change(replace(VISIT, id=1, patient_id=1, notes="later"))
    Records.open(folder).close()
    assert copy.read_bytes() == first
    (folder / NAME).write_bytes(b"damaged" * 999)
    Records.restore(copy, folder)
    with Records.open(folder) as records:
        assert records.visits.get(1).notes == VISIT.notes
        assert is_same(records.analyses.load(1), ANALYSIS)


def test_only_the_last_daily_copies_stay(records, folder):
    records.patients.add(JOERG)
    records.close()
    copies_folder(folder).mkdir()
    for day in range(1, 20):
        (copies_folder(folder) / f"2020-01-{day:02d}.zip").touch()
    (copies_folder(folder) / "mine.zip").touch()
    Records.open(folder).close()
    left = sorted(path.name for path in copies_folder(folder).iterdir())
    assert len(left) == DAILY_COPIES + 1
    assert left[0] == "2020-01-14.zip"
    assert "mine.zip" in left


def test_a_daily_copy_that_cannot_be_made_keeps_nobody_from_working(records, folder):
    records.patients.add(JOERG)
    records.close()
    copies_folder(folder).write_text("a file in the way")
    assert names(folder) == [JOERG.name]


def test_a_clock_that_was_ahead_does_not_stop_the_daily_copies(folder):
    copies = copies_folder(folder)
    copies.mkdir(parents=True)
    for day in range(1, 10):
        (copies / f"2999-01-0{day}.zip").write_bytes(b"of days to come")
    with Records.open(folder) as records:
        records.patients.add(JOERG)
    Records.open(folder).close()
    names = sorted(one.name for one in copies.iterdir())
    assert names == [f"{date.today().isoformat()}.zip", *(f"2999-01-0{day}.zip" for day in range(3, 10))]


def test_a_clock_before_1980_stops_no_copy_and_no_backup(records, folder, monkeypatch):
    """ZIP knows no day before 1980."""
    records.patients.add(JOERG)
    monkeypatch.setattr(time, "localtime", lambda *_any: time.struct_time((1970, 1, 1, 0, 0, 0, 3, 1, 0)))
    written = records.backup(folder.parent / "backup.zip")
    with zipfile.ZipFile(written) as archive:
        assert archive.testzip() is None
