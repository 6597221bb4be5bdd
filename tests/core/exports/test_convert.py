"""Other forms of results that are there: equal voxels on the equal grid, every number in one table."""

import csv

import numpy as np
import pytest
import SimpleITK as sitk

from sscild_desktop.command_line.arguments import main
from sscild_desktop.core.errors import InputRefused
from sscild_desktop.core.exports.bundle import export_all
from sscild_desktop.core.exports.convert import convert, wanted_forms
from tests.core.exports.example import example_analysis


@pytest.fixture(scope="module")
def results(tmp_path_factory):
    """A batch of two cases: the second is being written a second time."""
    folder = tmp_path_factory.mktemp("results")
    for case in ("a1", "b2", ".sscild-x"):
        export_all(example_analysis(), folder / case)
    return folder


def table(path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_masks_have_the_same_voxels_and_grid_as_nrrd(results, tmp_path):
    written = convert(results / "a1", tmp_path, ["nrrd"])
    assert [path.name for path in written] == ["lungs.nrrd", "lobes.nrrd", "lesions.nrrd"]
    for path in written:
        ours, theirs = sitk.ReadImage(str(path)), sitk.ReadImage(str(results / "a1" / f"{path.stem}.nii.gz"))
        assert np.array_equal(sitk.GetArrayFromImage(ours), sitk.GetArrayFromImage(theirs))
        assert ours.GetSpacing() == pytest.approx(theirs.GetSpacing(), abs=1e-5)
        assert ours.GetOrigin() == pytest.approx(theirs.GetOrigin(), abs=1e-4)
        assert ours.GetDirection() == pytest.approx(theirs.GetDirection(), abs=1e-6)
    analysis = example_analysis()
    assert np.array_equal(sitk.GetArrayFromImage(sitk.ReadImage(str(tmp_path / "lesions.nrrd"))), analysis.lesion_mask)


def test_a_batch_gives_one_table_with_a_row_for_each_case(results, tmp_path):
    written = convert(results, tmp_path, ["csv", "nrrd"])
    assert sorted(str(path.relative_to(tmp_path)) for path in written)[0].startswith("a1")
    first, second = table(tmp_path / "results.csv")
    assert (first["case"], second["case"]) == ("a1", "b2")
    assert float(first["goh.levels.1.tot"]) == 12.4 and float(first["lungs.total_ml"]) == 4300.0
    assert first["gate.verdict"] == "warn" and first["networks.1.name"] == "goh-scores"


def test_other_forms_may_lie_beside_the_results(tmp_path, monkeypatch, capfd):
    export_all(example_analysis(), tmp_path / "a1")
    monkeypatch.chdir(tmp_path / "a1")
    assert main(["export", ".", "--out", ".", "--as", "csv,nrrd"]) == 0
    assert [row["case"] for row in table(tmp_path / "a1" / "results.csv")] == ["a1"]
    assert (tmp_path / "a1" / "lungs.nrrd").is_file()
    assert main(["export", ".", "--out", "."]) == 5
    assert "Nothing is written into the folder that is read" in " ".join(capfd.readouterr().err.split())


def test_what_is_no_result_is_told(results, tmp_path):
    with pytest.raises(InputRefused, match=r"no result.json"):
        convert(tmp_path, tmp_path / "out", ["csv"])
    (tmp_path / "result.json").write_text("[1]")
    with pytest.raises(InputRefused, match="cannot be read"):
        convert(tmp_path, tmp_path / "out", ["csv"])
    export_all(example_analysis(), tmp_path)
    (tmp_path / "lungs.nii.gz").write_bytes(b"cut")
    with pytest.raises(InputRefused, match=r"lungs.nii.gz cannot be read"):
        convert(tmp_path, tmp_path / "out", ["nrrd"])
    assert not (tmp_path / "out").exists()


def test_forms_are_named_by_words():
    assert wanted_forms("csv, NRRD,csv") == ("csv", "nrrd")
    with pytest.raises(InputRefused, match="“mha” is no form; there are nrrd, csv"):
        wanted_forms("mha")


def test_the_command_converts_without_analysing(results, tmp_path, capsys):
    assert main(["export", str(results / "a1"), "--out", str(tmp_path / "out"), "--as", "nrrd,csv"]) == 0
    assert capsys.readouterr().out.count("Written") == 4
    assert len(list((tmp_path / "out").iterdir())) == 4
    assert main(["export", str(tmp_path / "gone"), "--out", str(tmp_path / "x"), "--as", "csv"]) == 3
