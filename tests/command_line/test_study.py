"""``sscild study`` through main(): a study of a folder of CTs with what could not be analysed, and its export."""

import pytest

from sscild_desktop.command_line import study as study_command
from sscild_desktop.command_line.arguments import main
from sscild_desktop.core.errors import InputRefused
from sscild_desktop.core.evaluate import paired
from sscild_desktop.core.reader_study.answers import Sitting
from sscild_desktop.core.reader_study.study import read_study
from tests.core.reader_study.made import answer_all, made_case


@pytest.fixture
def cts(tmp_path, monkeypatch):
    """Two files that are CTs, whose analysis is made, and one that is none."""
    folder = tmp_path / "cts"
    folder.mkdir()
    for name in ("one", "two", "bad"):
        (folder / f"{name}.nii.gz").write_bytes(b"nothing")

    def analysed(source, options, how, _report):
        assert how.heatmaps and options.anyway
        if source.name == "bad.nii.gz":
            raise InputRefused("it is damaged")
        return made_case()

    monkeypatch.setattr(study_command, "_analysed", analysed)
    monkeypatch.setattr(paired, "RESAMPLES", 99)
    return folder


def test_a_study_is_made_of_a_folder_read_and_exported(cts, tmp_path, capsys):
    study = tmp_path / "study"
    words = ["study", "make", str(cts), "--out", str(study), "--readers", "Ann, Bob", "--seed", "7", "--anyway"]
    assert main(words) == 0
    said = capsys.readouterr().out
    assert "2 cases, 10 slices" in said and "left out: bad.nii.gz: it is damaged" in said
    found = read_study(study)
    assert found.plan.readers == ("Ann", "Bob") and found.plan.seed == 7
    sitting = Sitting(found, 0, 1)
    answer_all(sitting)
    sitting.close()
    assert main(["study", "export", str(study), "--out", str(tmp_path / "out")]) == 0
    assert (tmp_path / "out" / "reader-study.xlsx").is_file()


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (["--cases", "0"], "one case at least"),
        (["--readers", "A,a"], "same name"),
        (["--sessions", "9"], "1 to 6 sessions"),
    ],
)
def test_what_no_study_can_be_is_refused_before_any_analysis(cts, tmp_path, capsys, words, why):
    assert main(["study", "make", str(cts), "--out", str(tmp_path / "s"), *words]) != 0
    assert why in capsys.readouterr().err
    assert not (tmp_path / "s").exists()
