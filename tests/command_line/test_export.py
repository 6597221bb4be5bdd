"""``sscild export`` through main(): DICOM objects whole or not at all, and one sentence where it cannot be."""

from dataclasses import replace

import pydicom
import pytest

from sscild_desktop.command_line import export
from sscild_desktop.command_line.arguments import main
from sscild_desktop.command_line.one_series import Measured
from tests.core.dicom.factory import stack_positions, write_series
from tests.core.exports.dicom.made import SMALL, analysed, names_in, opened


@pytest.fixture
def source(tmp_path, monkeypatch, qapp):
    """A folder with a CT; its analysis is there already."""
    folder = tmp_path / "ct"
    write_series(folder, stack_positions(6, 4.0, **SMALL), **SMALL)
    series, volume = opened(folder)
    monkeypatch.setattr(export, "measured", lambda *_: Measured(series, volume, analysed(volume)))
    return folder


def test_everything_is_written_and_named(source, tmp_path, capfd):
    assert main(["export", str(source), "--out", str(tmp_path / "out"), "--fvc", "68"]) == 0
    files = list((tmp_path / "out" / "dicom").iterdir())
    levels = [f"sc-level-{number}.dcm" for number in range(1, 6)]
    segs = ["seg-lesions.dcm", "seg-lobes.dcm", "seg-lungs.dcm"]
    assert names_in(files) == ["report.dcm", *levels, *segs, "sr-measurements.dcm"]
    said = capfd.readouterr()
    assert all(path.name in said.out for path in files)
    assert "Secret" not in said.out + said.err  # the libraries warn of names that they find odd


def test_only_what_was_asked_for_as_label_maps(source, tmp_path):
    assert main(["export", str(source), "--out", str(tmp_path / "out"), "--dicom", "seg", "--labelmap"]) == 0
    files = list((tmp_path / "out" / "dicom").iterdir())
    assert len(files) == 6
    assert {pydicom.dcmread(path).SegmentationType for path in files} == {"LABELMAP"}


def test_a_ct_that_is_no_dicom_is_one_sentence(source, tmp_path, monkeypatch, capfd):
    series, volume, analysis = export.measured()
    bare = Measured(replace(series, slices=(), stack=None), volume, analysis)
    monkeypatch.setattr(export, "measured", lambda *_: bare)
    assert main(["export", str(source), "--out", str(tmp_path / "out"), "--dicom", "seg"]) == 5
    assert "needs a CT that was opened from DICOM files" in " ".join(capfd.readouterr().err.split())
    assert not (tmp_path / "out").exists()


def test_unknown_objects_and_the_folder_of_the_ct_are_refused_before_any_work(source, tmp_path, capfd):
    assert main(["export", str(source), "--out", str(tmp_path / "out"), "--dicom", "mri"]) == 3
    assert main(["export", str(source), "--out", str(source / "out")]) == 5
    assert not (tmp_path / "out").exists() and not (source / "out").exists()
