"""sscild batch through main(): lines, files, resuming, parts, Ctrl+C, and one sentence for what cannot be."""

import csv
import os
import re
import signal

import openpyxl
import pytest

from sscild_desktop.command_line import batch as batch_command
from sscild_desktop.command_line.arguments import main
from sscild_desktop.core.batch import run as batch_run
from sscild_desktop.core.batch.states import CaseState, SourceState
from tests.core.batch.small_batch import write_study
from tests.core.dicom.factory import write_series
from tests.core.dicom.odd import CHEST


@pytest.fixture(scope="module")
def done(tmp_path_factory):
    """One study that can be analysed and one that the gate refuses, done once by a real worker."""
    parent = tmp_path_factory.mktemp("batch")
    write_study(parent / "root" / "=good", 1)
    write_series(parent / "root" / "short", CHEST[:20])
    (parent / "root" / "letters").mkdir()
    (parent / "root" / "letters" / "a.txt").write_text("x")
    return parent, main(
        ["batch", str(parent / "root"), "--out", str(parent / "out"), "--no-heatmaps", "--device", "cpu"]
    )


def cases(parent):
    with (parent / "out" / "cases.csv").open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_every_study_has_its_row_in_the_list_of_cases(done):
    parent, code = done
    assert code == 0
    good, short = sorted(cases(parent), key=lambda row: row["state"])
    assert (good["state"], good["source"], good["ct_day"]) == ("done", "'=good", "2020-01-01")
    assert float(good["lungs_ml"]) > 1000 and float(good["seconds"]) > 0
    assert (parent / "out" / good["case"] / "result.json").is_file()
    assert short["state"] == "refused" and short["text"].startswith("This is not a whole chest CT")
    assert short["lungs_ml"] == ""


def test_the_cohort_workbook_has_a_row_for_the_visit(done):
    parent, _code = done
    sheet = openpyxl.load_workbook(parent / "out" / "cohort.xlsx")["Cohort"]
    heads, row = list(sheet.iter_rows(values_only=True))[:2]
    found = dict(zip(heads, row, strict=True))
    assert found["Patient code"] == next(one["patient_code"] for one in cases(parent) if one["state"] == "done")
    assert found["Lungs, mL"] > 1000 and found["Networks and versions"].startswith("lesions-all")


def test_the_same_again_does_nothing_and_says_so(done, capsys):
    parent, _code = done
    before = {path: path.stat().st_mtime_ns for path in (parent / "out").rglob("result.json")}
    assert main(["batch", str(parent / "root"), "--out", str(parent / "out"), "--no-heatmaps"]) == 0
    said = capsys.readouterr().out
    assert said.count("before") == 3 and "2 done before, of 2 studies" in said
    assert "Passed over, as no CT slice is there: 1 folder (letters)" in said
    assert {path: path.stat().st_mtime_ns for path in (parent / "out").rglob("result.json")} == before


def quick(monkeypatch, state="done", stop=False):
    """A batch whose work is done at once."""

    def run(_out, sources, _hands, on_event, report):
        for source in sources:
            on_event(SourceState(source.id, source.paths, (CaseState(source.id, state, "why", seconds=61.0),)))
            if stop:
                os.kill(os.getpid(), signal.SIGINT)
            report(0.5, "")

    monkeypatch.setattr(batch_run, "run_batch", run)


def roots(tmp_path, count=6):
    for number in range(count):
        write_study(tmp_path / "root" / f"p{number}", number)
    return ["batch", str(tmp_path / "root"), "--out", str(tmp_path / "out")]


def test_each_study_has_its_line_and_parts_share_them(tmp_path, monkeypatch, capsys):
    quick(monkeypatch)
    command = roots(tmp_path)
    said = ""
    for part in ("1/2", "2/2"):
        assert main([*command, "--part", part]) == 0
        said += capsys.readouterr().out
    lines = re.findall(r"^ +(\d)/\d +done +61\.0 s .*(p\d)$", said, re.MULTILINE)
    assert sorted(name for _number, name in lines) == [f"p{number}" for number in range(6)]


def test_a_failure_is_told_and_gives_its_exit_code(tmp_path, monkeypatch, capsys):
    quick(monkeypatch, "failed")
    assert main(roots(tmp_path, 1)) == 1
    said = capsys.readouterr().out
    assert "FAILED" in said and "p0: why" in said and "1 failed, of 1 study." in said


def test_ctrl_c_ends_cleanly_and_says_how_to_go_on(tmp_path, monkeypatch, capsys):
    quick(monkeypatch, stop=True)
    assert main(roots(tmp_path, 3)) == 130
    said = capsys.readouterr()
    assert said.err.strip() == "Stopped: 1 done, of 3 studies. The same command goes on from there."
    assert [row["state"] for row in cases(tmp_path)] == ["not yet"] * 3


WRONG = {
    "no such folder": (["nowhere"], 3, "There is no file or folder"),
    "nothing there": (["empty"], 3, "No study was found there"),
    "into the source": (["root", "--out", "root/out"], 5, "Nothing is written into the folder that is read"),
    "no worker": (["root", "--workers", "0"], 3, "must be 1 or more"),
    "no such network": (["root", "--network", "none"], 4, "There is no network “none”"),
    "a part of none": (["root", "--part", "3/2"], 2, "not a part such as 2/3"),
}


@pytest.mark.parametrize(("words", "code", "sentence"), WRONG.values(), ids=WRONG)
def test_what_cannot_be_is_one_sentence_and_writes_nothing(tmp_path, monkeypatch, capsys, words, code, sentence):
    monkeypatch.chdir(tmp_path)
    write_study(tmp_path / "root" / "p")
    (tmp_path / "empty").mkdir()
    assert main(["batch", *words, *([] if "--out" in words else ["--out", "out"])]) == code
    assert sentence in capsys.readouterr().err
    assert not (tmp_path / "out").exists() and not (tmp_path / "root" / "out").exists()


@pytest.mark.parametrize(("seconds", "words"), [(30.0, "1 min left"), (600.0, "10 min left"), (9000.0, "2.5 h left")])
def test_the_time_left_follows_what_was_done(monkeypatch, capsys, seconds, words):
    clock = [100.0]
    monkeypatch.setattr(batch_command.time, "monotonic", lambda: clock[0])
    telling = batch_command.Telling(2)
    clock[0] += seconds
    telling.hear(SourceState("a", ("p",), (CaseState("a", "done", seconds=1.0),)))
    assert words in capsys.readouterr().out
