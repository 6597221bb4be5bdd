"""All files or none, and nothing left over."""

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
    def full(_self, _path):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(openpyxl.Workbook, "save", full)
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
