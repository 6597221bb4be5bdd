"""The program as a library: every example of its page runs, types are there, and nothing heavy is imported before."""

import re
import subprocess
import sys

import pytest

import sscild_desktop
from sscild_desktop import analyse, load, save
from sscild_desktop.core.analysis import pipeline
from sscild_desktop.core.errors import InputRefused, ModelRefused
from sscild_desktop.core.reader_study.answers import Sitting
from sscild_desktop.core.results import Analysis
from sscild_desktop.core.volume import Geometry, SeriesInfo
from sscild_desktop.paths import resources_dir
from tests.core.batch.small_batch import write_study
from tests.core.dicom.factory import UID
from tests.core.reader_study.made import answer_all, made_study
from tests.patience import PATIENCE_S

PAGE = resources_dir() / "help" / "guide" / "python.md"


def examples():
    return re.findall(r"^```python\n(.*?)^```", PAGE.read_text("utf-8"), re.MULTILINE | re.DOTALL)


def test_every_example_runs_in_its_order(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    write_study(tmp_path / "ct")
    (tmp_path / "batch").mkdir()
    (tmp_path / "batch" / "cases.csv").write_text("\ufeffcase,state,goh_extent,text\nab12,done,7.5,\n", "utf-8")
    sitting = Sitting(made_study(tmp_path), 0, 1)
    answer_all(sitting)
    sitting.close()
    names = {}
    assert len(examples()) == 7
    for text in examples():
        exec(compile(text, str(PAGE), "exec"), names)  # the page of our own guide
    said = capsys.readouterr().out
    for words in (
        "(40, 40, 52) (4.0, 6.0, 6.0)",
        "mL, extent ",
        "left lung 1.2",
        "stopped",
        "no file or folder",
        "ab12",
        "κ 0.8",
        "Reader 1, session 1 {1: 0, 2: 0, 3: 0, 4: 10, 5: 0} agrees with 100 %",
    ):
        assert words in said, words
    assert sorted(path.name for path in (tmp_path / "out").iterdir())[-2:] == ["result.json", "results.xlsx"]


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ({"networks": {"lesionz": "lesions-volume"}}, "serves “lesionz”"),
        ({"networks": {"lesions": "goh-scores"}}, "No network “goh-scores” serves “lesions”"),
        ({"networks": {"lesions": "nosuch"}}, "No network “nosuch”"),
        ({"device": "gpu"}, "auto, cpu, cuda"),
    ],
)
def test_what_is_asked_and_not_there_is_told_before_anything_is_read(tmp_path, asked, said):
    with pytest.raises(ModelRefused, match=said):
        analyse(tmp_path / "nowhere", **asked)


def test_litres_are_not_taken_for_percent_of_predicted(tmp_path):
    analysis = Analysis(SeriesInfo(), Geometry((2, 2, 2), (1.0, 1.0, 1.0), (0.0, 0.0, 0.0)))
    with pytest.raises(InputRefused, match="is it in L"):
        save(analysis, tmp_path / "out", fvc_percent=2.4)
    assert not (tmp_path / "out").exists()


def test_what_is_asked_reaches_the_engine(tmp_path, monkeypatch):
    asked = []
    monkeypatch.setattr(
        pipeline, "analyse", lambda volume, options, _report: asked.append((volume, options)) or "found"
    )
    write_study(tmp_path / "ct")
    networks = {"lesions": "lesions-volume"}
    assert analyse(tmp_path / "ct", heatmaps=False, careful=True, device="cpu", threads=1, networks=networks) == "found"
    ((volume, options),) = asked
    assert volume.series.series_uid == f"{UID}8.1"
    assert (options.heatmaps, options.careful, options.device, options.threads) == (False, True, "cpu", 1)
    assert options.name("lesions") == "lesions-volume"


def test_a_series_is_taken_by_its_uid(tmp_path):
    write_study(tmp_path / "ct" / "a", 1)
    write_study(tmp_path / "ct" / "b", 2, StudyDate="20300101")
    assert load(tmp_path / "ct", f"{UID}8.1").series.series_uid == f"{UID}8.1"
    with pytest.raises(InputRefused, match="no series with this UID"):
        load(tmp_path / "ct", "1.2.3")


def test_the_program_knows_nothing_of_it_until_it_is_asked():
    heavy = ("sscild_desktop.api", "numpy", "scipy", "onnxruntime", "pydicom")
    script = f"import sys, sscild_desktop; print([name for name in {heavy} if name in sys.modules])"
    answer = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=PATIENCE_S)
    assert answer.stdout.strip() == "[]", answer.stderr
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        _ = sscild_desktop.nothing
    assert save.__module__ == "sscild_desktop.api"
