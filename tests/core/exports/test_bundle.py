"""All files or none, and nothing left over."""

import os
import time
from contextlib import suppress

import openpyxl
import pytest

from sscild_desktop.core.errors import Cancelled, ExportFailed
from sscild_desktop.core.exports import bundle
from sscild_desktop.core.exports.bundle import export_all
from sscild_desktop.core.files import free_name, write_atomically
from tests.core.exports.example import example_analysis

NAMES = ["lesions.nii.gz", "lobes.nii.gz", "lungs.nii.gz", "result.json", "results.xlsx"]


def test_all_files_are_written_and_nothing_else(tmp_path):
    written = export_all(example_analysis(), tmp_path / "a" / "b")
    assert sorted(path.name for path in written) == NAMES
    assert sorted(path.name for path in (tmp_path / "a" / "b").iterdir()) == NAMES


def test_a_second_export_replaces_the_first(tmp_path):
    export_all(example_analysis(), tmp_path)
    (tmp_path / "result.json").write_text("old")
    export_all(example_analysis(), tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == NAMES
    assert (tmp_path / "result.json").read_text("utf-8").startswith("{")


@pytest.mark.parametrize("error", [OSError(28, "No space left on device"), Cancelled()])
def test_a_failure_in_the_middle_leaves_nothing(tmp_path, monkeypatch, error):
    def fails(*_arguments):
        raise error

    monkeypatch.setattr(bundle, "write_masks", fails)
    with pytest.raises(ExportFailed if isinstance(error, OSError) else Cancelled):
        export_all(example_analysis(), tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_is_told_with_the_name_that_was_meant(tmp_path, monkeypatch):
    def full(_self):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("openpyxl.writer.excel.ExcelWriter.save", full)
    with pytest.raises(ExportFailed) as told:
        export_all(example_analysis(), tmp_path)
    assert str(told.value).startswith(str(tmp_path / "results.xlsx")) and ".sscild-" not in str(told.value)


def test_a_report_that_cancels_leaves_nothing(tmp_path):
    def cancel(fraction, _text):
        if fraction > 0.45:
            raise Cancelled

    with pytest.raises(Cancelled):
        export_all(example_analysis(), tmp_path, report=cancel)
    assert list(tmp_path.iterdir()) == []


def test_a_file_in_the_way_is_told_in_one_sentence(tmp_path):
    (tmp_path / "out").write_text("a file")
    with pytest.raises(ExportFailed, match="choose another folder"):
        export_all(example_analysis(), tmp_path / "out")


def test_a_failed_write_keeps_the_old_file(tmp_path):
    path = tmp_path / "x.txt"
    path.write_text("old")

    def fails(temporary):
        temporary.write_text("half")
        raise OSError(28, "No space left on device")

    with pytest.raises(ExportFailed, match="No space left"):
        write_atomically(path, fails)
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_the_free_name_counts_on(tmp_path):
    (tmp_path / "lungs (2).nii.gz").touch()
    assert free_name(tmp_path / "lungs.nii.gz").name == "lungs (3).nii.gz"


@pytest.mark.parametrize("moved", range(6))
def test_a_folder_with_a_json_holds_one_set_wherever_the_program_is_killed(tmp_path, monkeypatch, moved):
    """An old set is replaced by a new one, and the program ends after ``moved`` files of it."""
    for name in NAMES:
        (tmp_path / name).write_text("old")
    turns = iter(range(len(NAMES)))
    move = bundle.move_into_place

    def is_killed(finished, path):
        if next(turns) == moved:
            raise SystemExit
        return move(finished, path)

    monkeypatch.setattr(bundle, "move_into_place", is_killed)
    with suppress(SystemExit):
        export_all(example_analysis(), tmp_path)
    old = [name for name in NAMES if (tmp_path / name).exists() and (tmp_path / name).read_bytes() == b"old"]
    assert not (tmp_path / "result.json").exists() or not old
    assert len(old) == len(NAMES) - 1 - min(moved, len(NAMES) - 1)


def test_what_a_killed_program_left_is_swept_and_what_is_written_now_is_not(tmp_path):
    for name, age_days in ((".sscild-old", 3), (".sscild-ahead", -3), (".sscild-now", 0)):
        folder = tmp_path / name
        folder.mkdir()
        (folder / "results.xlsx").write_text("half")
        os.utime(folder, (time.time() - 86400 * age_days,) * 2)
    (tmp_path / "mine").mkdir()
    os.utime(tmp_path / "mine", (0, 0))
    export_all(example_analysis(), tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted([*NAMES, ".sscild-now", "mine"])


def test_a_clock_before_1980_stops_no_workbook(tmp_path, monkeypatch):
    """ZIP, and so Excel's format, knows no day before 1980."""
    monkeypatch.setattr(time, "localtime", lambda *_any: time.struct_time((1970, 1, 1, 0, 0, 0, 3, 1, 0)))
    monkeypatch.setattr(time, "time", lambda: 86400.0)
    export_all(example_analysis(), tmp_path)
    assert openpyxl.load_workbook(tmp_path / "results.xlsx").sheetnames
