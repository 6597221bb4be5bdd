"""``sscild score FOLDER --all``: every slice on screen, as JSON, and in the files where they are asked for."""

import json

import numpy as np
import pytest

from sscild_desktop.command_line import commands
from sscild_desktop.command_line.arguments import main
from sscild_desktop.core.analysis import afterwards
from sscild_desktop.core.volume import Volume
from tests.core.exports.example import SHAPE, example_analysis, profiled


@pytest.fixture(autouse=True)
def analysed(monkeypatch):
    """Analysing and scoring are tested elsewhere; here they are done already."""
    analysis = example_analysis()
    volume = Volume(np.zeros(SHAPE, np.int16), analysis.geometry, analysis.series)
    monkeypatch.setattr(commands, "measured", lambda *_: (None, volume, analysis))
    monkeypatch.setattr(afterwards, "score_all", lambda *_: profiled())


@pytest.fixture
def source(tmp_path):
    folder = tmp_path / "ct"
    folder.mkdir()
    return folder


def test_every_slice_is_printed_as_json(source, capfd):
    assert main(["score", str(source), "--all", "--json"]) == 0
    found = json.loads(capfd.readouterr().out)["profile"]
    assert [one["tot"] for one in found] == [10.0, 20.0, 30.0, 40.0]


def test_every_slice_is_a_row_from_the_top_down_and_in_the_files(source, tmp_path, capfd):
    out = tmp_path / "out"
    assert main(["score", str(source), "--all", "--out", str(out)]) == 0
    lines = [line for line in capfd.readouterr().out.splitlines() if "█" in line]
    assert [line.split()[3] for line in lines] == ["40.0", "30.0", "20.0", "10.0"]
    assert len(json.loads((out / "result.json").read_text("utf-8"))["profile"]) == 4
    assert (out / "results.xlsx").exists()


def test_never_into_the_folder_of_the_ct(source, capfd):
    assert main(["score", str(source), "--all", "--out", str(source / "out")]) == 5
    assert len(capfd.readouterr().err.strip().splitlines()) == 1
    assert not list(source.iterdir())
