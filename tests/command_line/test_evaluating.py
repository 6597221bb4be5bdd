"""``sscild evaluate`` through its entry: files, tables, one sentence for what is wrong, a folder that goes on."""

import json
from dataclasses import replace
from functools import partialmethod

import numpy as np
import openpyxl
import pytest
import SimpleITK as sitk

from sscild_desktop.command_line import evaluating
from sscild_desktop.command_line.arguments import main
from sscild_desktop.core.analysis import pipeline
from sscild_desktop.core.classes import LESION_KEYS
from sscild_desktop.core.errors import InputRefused
from sscild_desktop.core.exports.evaluation.drawing import Drawing
from sscild_desktop.core.exports.nifti import to_image
from sscild_desktop.core.results import Analysis, Extent, GohLevel, LesionResult, LungResult, NetworkUse, Scores
from tests.phantoms import coarse_case

USE = NetworkUse("lesions-made", "1.0", "ab" * 32, "CPUExecutionProvider")


def write(path, array, geometry):
    image = to_image(array.astype(np.uint8), geometry)
    if array.dtype == np.int16:
        whole = sitk.GetImageFromArray(array)
        whole.CopyInformation(image)
        image = whole
    sitk.WriteImage(image, str(path))
    return path


def labels_of(case):
    mask = (case.lungs > 0).astype(np.uint8)
    mask[(case.lesions & 1) > 0] = 3
    mask[(case.lesions & 10) > 0] = 2
    return mask


@pytest.fixture
def files(tmp_path):
    """A CT and its mask as the public set has them."""
    case = coarse_case()
    ct = write(tmp_path / "01_CT.nii.gz", case.volume.hu, case.volume.geometry)
    return ct, write(tmp_path / "01_mask.nii.gz", labels_of(case), case.volume.geometry)


@pytest.fixture
def analysed(monkeypatch):
    """The truth of the made chest in the place of the networks' answer; gives how often was asked."""
    asked = []

    def answer(volume, _engine, report):
        case = coarse_case()
        asked.append(volume)
        report(0.5, "Marking lesions")
        lungs = LungResult((case.lungs > 0).astype(np.uint8), 1.0, 0.5, 0.5, -800.0)
        lesions = LesionResult(case.lesions, {key: Extent(1.0, 1.0) for key in (*LESION_KEYS.values(), "total")})
        scores = [replace(one, tot=one.tot + 5) for one in case.level_scores]
        levels = tuple(GohLevel(n, 0.0, 0, Scores(*vars(one).values())) for n, one in enumerate(scores, 1))
        return Analysis(volume.series, volume.geometry, lungs=lungs, lesions=lesions, levels=levels, networks=(USE,))

    monkeypatch.setattr(evaluating, "_analysed", answer)
    return asked


@pytest.fixture(autouse=True)
def small_plots(monkeypatch):
    """Plots as large as in a workbook take longer than all else here."""
    monkeypatch.setattr(Drawing, "png", partialmethod(Drawing.png, scale=0.2))


def evaluate(*arguments):
    return main(["evaluate", *map(str, arguments), "--anyway"])


def test_lesions_are_marked_with_the_care_that_was_asked_for(files, tmp_path, monkeypatch):
    asked = []

    def answer(_volume, how, _report):
        asked.append(how.careful)
        raise InputRefused("That is all.")

    monkeypatch.setattr(pipeline, "analyse", answer)
    for more in ((), ("--careful",)):
        assert evaluate(*files, "--labels", "1=lungs,2=fibrosis,3=ggo", "--out", tmp_path / "out", *more) != 0
    assert asked == [False, True]


LABELS = ("--labels", "1=lungs,2=fibrosis,3=ggo")


def test_a_ct_against_a_mask_leaves_tables_plots_and_slices(files, analysed, tmp_path, capsys):
    assert evaluate(*files, *LABELS, "--out", tmp_path / "out") == 0
    names = {path.name for path in (tmp_path / "out").iterdir()}
    assert {"evaluation.xlsx", "evaluation.json", "overlap.png", "overlap.svg", "confusion.svg"} <= names
    assert sum(name.startswith("slice-") for name in names) >= 3
    found = json.loads((tmp_path / "out" / "evaluation.json").read_text("utf-8"))["case"]
    assert found["classes"]["ggo"]["recall"] == pytest.approx(1.0)
    assert found["classes"]["reticular"]["dice"] == pytest.approx(1.0)
    assert found["classes"]["fibrosis"]["recall"] < 0.5  # here the reader's fibrosis is mostly reticulation
    assert found["labels"] == {"1": "lungs", "2": "fibrosis", "3": "ggo"}
    assert found["networks"][0]["name"] == "lesions-made"
    book = openpyxl.load_workbook(tmp_path / "out" / "evaluation.xlsx")
    assert book.sheetnames == ["Plots", "Overlap", "Confusion", "Definitions"]
    assert "Ground-glass opacity" in capsys.readouterr().out


def test_scores_of_readers_are_compared_with_those_of_the_program(files, analysed, tmp_path):
    book = openpyxl.Workbook()
    book.active.append(("Reader", "Level", "TOT", "GG", "RET"))
    for level, one in enumerate(coarse_case().level_scores, 1):
        book.active.append(("Dr. A", level, one.tot, one.gg, one.ret))
    book.save(tmp_path / "scores.xlsx")
    assert evaluate(files[0], "--readers", tmp_path / "scores.xlsx", "--out", tmp_path / "out") == 0
    rows = json.loads((tmp_path / "out" / "evaluation.json").read_text("utf-8"))["scores"]
    assert [row["bias"]["value"] for row in rows] == pytest.approx([5.0, 0.0, 0.0])
    assert rows[0]["mae"]["low"] is not None and rows[0]["resampled"] == "level"
    assert (tmp_path / "out" / "bland-altman-dr-a-program-tot.svg").exists()


def test_two_masks_are_compared_without_an_analysis(files, analysed, tmp_path):
    assert evaluate(*files, *LABELS, "--against", files[1], "--out", tmp_path / "out") == 0
    found = json.loads((tmp_path / "out" / "evaluation.json").read_text("utf-8"))["case"]
    assert {row["dice"] for row in found["classes"].values()} == {1.0}
    assert analysed == []


def test_what_is_wrong_is_said_before_anything_is_analysed(files, analysed, tmp_path, capsys):
    ct, mask = files
    out = ("--out", tmp_path / "out")
    moved = replace(coarse_case().volume.geometry, origin=(0.0, 0.0, 0.0))
    other = write(tmp_path / "other.nii.gz", labels_of(coarse_case()), moved)
    for arguments, words in (
        ((ct, mask, *out), "Nobody said what “1”, “2” and “3” of the mask means"),
        ((ct, other, *LABELS, *out), "mask"),
        ((ct, *out), "Name a CT with a mask"),
        ((ct, tmp_path / "no.nii", *out), "There is no file or folder"),
        (("--siccs", tmp_path / "none", *out), "There is no file or folder"),
    ):
        assert evaluate(*arguments) == 3
        assert words in capsys.readouterr().err
    assert analysed == [] and not (tmp_path / "out").exists()


@pytest.fixture
def public_set(tmp_path, files):
    """Three CTs named as in a public set, one of them with a mask of another grid, and a mask without a CT."""
    folder = tmp_path / "set"
    folder.mkdir()
    for number in ("01", "02", "10"):
        (folder / f"SICCS_{number}_CT.nii.gz").write_bytes(files[0].read_bytes())
        (folder / f"SICCS_{number}_mask.nii.gz").write_bytes(files[1].read_bytes())
    moved = replace(coarse_case().volume.geometry, origin=(0.0, 0.0, 0.0))
    write(folder / "SICCS_02_mask.nii.gz", labels_of(coarse_case()), moved)
    (folder / "SICCS_33_mask.nii.gz").write_bytes(files[1].read_bytes())
    return folder


def test_a_set_is_evaluated_in_one_go_past_a_bad_case_and_goes_on_where_it_was(public_set, analysed, tmp_path, capsys):
    out = tmp_path / "out"
    assert evaluate("--siccs", public_set, "--out", out) == 0
    found = json.loads((out / "evaluation.json").read_text("utf-8"))
    assert [one["case"] for one in found["cases"]] == ["siccs-01", "siccs-10"]
    assert [one["case"] for one in found["failed"]] == ["siccs-02"]
    assert [row["state"] for row in found["paired"]][-1] == "there is no CT with this name"
    recall = next(row for row in found["summary"] if (row["class"], row["measure"]) == ("ggo", "recall"))
    assert (recall["cases"], recall["mean"]) == (2, 1.0)
    assert len(analysed) == 2
    before = capsys.readouterr()
    assert "siccs-02" in before.out
    assert evaluate("--siccs", public_set, "--out", out) == 0
    assert len(analysed) == 2  # what was done is read
    (out / "cases" / "siccs-01.json").write_text("{")
    assert evaluate("--siccs", public_set, "--out", out) == 0
    assert len(analysed) == 3  # what cannot be read is made again
    book = openpyxl.load_workbook(sorted(out.glob("evaluation*.xlsx"))[-1])
    assert book.sheetnames == ["Plots", "Summary", "Cases", "Agreement of extents", "Confusion", "Files", "Definitions"]


def test_a_stopped_run_keeps_what_was_finished(public_set, analysed, tmp_path, monkeypatch):
    whole = evaluating._analysed

    def stopped(volume, engine, report):
        if analysed:
            raise KeyboardInterrupt
        return whole(volume, engine, report)

    with monkeypatch.context() as patch:
        patch.setattr(evaluating, "_analysed", stopped)
        assert evaluate("--siccs", public_set, "--out", tmp_path / "out") == 130
    assert [path.name for path in (tmp_path / "out").rglob("*.json")] == ["siccs-01.json"]
    assert evaluate("--siccs", public_set, "--out", tmp_path / "out") == 0
    assert len(analysed) == 2
