"""``sscild report``: a PDF without a screen, whole or not at all, and nobody named unless that was asked for."""

import os
import subprocess
import sys

import numpy as np
import pytest

from sscild_desktop.command_line import commands
from sscild_desktop.command_line.arguments import main
from sscild_desktop.core.volume import Volume
from tests.core.exports.example import SHAPE, example_analysis
from tests.patience import PATIENCE_S
from tests.views.report import pages

ALONE = """
import sys
from pathlib import Path
import numpy as np
from sscild_desktop.command_line.drawing import report_pdf
from sscild_desktop.core.volume import Volume
from tests.core.exports.example import SHAPE, example_analysis
analysis = example_analysis()
Path(sys.argv[1]).write_bytes(report_pdf(Volume(np.zeros(SHAPE, np.int16), analysis.geometry), analysis))
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication
window = QApplication(["sscild", "-platform", "offscreen"])  # a demo opens the window next
from sscild_desktop.views.report.font import _loaded, family
assert family() in QFontDatabase.applicationFontFamilies(_loaded[0])
"""


@pytest.fixture(autouse=True)
def analysed(monkeypatch, qapp):
    """The analysis is tested elsewhere; here it is there already."""
    analysis = example_analysis()
    volume = Volume(np.zeros(SHAPE, np.int16), analysis.geometry, analysis.series)
    monkeypatch.setattr(commands, "measured", lambda *_: (None, volume, analysis))


@pytest.fixture
def source(tmp_path):
    folder = tmp_path / "ct"
    folder.mkdir()
    return folder


def test_a_report_is_written_and_named(source, tmp_path, capfd):
    out = tmp_path / "reports" / "Bericht Müller.pdf"
    assert main(["report", str(source), "--out", str(out), "--fvc", "68"]) == 0
    text = "".join(pages.texts(out.read_bytes()))
    assert "Extensive" in text and "Doe" not in text
    assert str(out) in capfd.readouterr().out.replace("\n", "")
    assert list(out.parent.iterdir()) == [out]


def test_the_patient_is_named_where_that_is_asked_for(source, tmp_path):
    out = tmp_path / "named.pdf"
    assert main(["report", str(source), "--out", str(out), "--named"]) == 0
    assert "Doe, Jane (ID-4711)" in pages.texts(out.read_bytes())[0]


@pytest.mark.parametrize("name", ["ct/report.pdf", "letter.txt/report.pdf", f"{'x' * 300}.pdf"])
def test_where_nothing_can_be_written_one_sentence_says_so(source, tmp_path, capfd, name):
    (tmp_path / "letter.txt").write_text("Dear colleague")
    assert main(["report", str(source), "--out", str(tmp_path / name)]) == 5
    said = capfd.readouterr().err.strip()
    assert len(said.splitlines()) == 1 and said.endswith(".")
    assert sorted(one.name for one in tmp_path.iterdir()) == ["ct", "letter.txt"]
    assert not list(source.iterdir())


def test_a_report_that_is_open_elsewhere_gets_another_name(source, tmp_path):
    out = tmp_path / "report.pdf"
    out.write_bytes(b"older")
    (tmp_path / ".~lock.report.pdf#").touch()
    assert main(["report", str(source), "--out", str(out)]) == 0
    assert out.read_bytes() == b"older"
    assert (tmp_path / "report (2).pdf").read_bytes().startswith(b"%PDF")


def test_no_screen_is_needed(tmp_path):
    lacking = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {key: value for key, value in os.environ.items() if key not in lacking}
    out = tmp_path / "alone.pdf"
    subprocess.run([sys.executable, "-c", ALONE, str(out)], check=True, env=environment, timeout=PATIENCE_S)
    assert len(pages.texts(out.read_bytes())) == 2


def test_the_workbook_of_the_command_line_has_pictures_and_methods(source, tmp_path):
    import openpyxl

    out = tmp_path / "results"
    assert main(["analyse", str(source), "--out", str(out)]) == 0
    book = openpyxl.load_workbook(out / "results.xlsx")
    assert len(book["Pictures"]._images) == len(example_analysis().levels)
    words = [str(cell.value) for row in book["Provenance"].iter_rows() for cell in row if cell.value]
    assert any("Goh" in one and len(one) > 200 for one in words)


def test_a_server_without_a_desktop_writes_the_rest(source, tmp_path, monkeypatch):
    def no_desktop(_draw):
        raise ImportError("libEGL.so.1: cannot open shared object file")

    monkeypatch.setattr("sscild_desktop.command_line.drawing.without_screen", no_desktop)
    assert main(["analyse", str(source), "--out", str(tmp_path / "results")]) == 0
    assert (tmp_path / "results" / "result.json").is_file()
