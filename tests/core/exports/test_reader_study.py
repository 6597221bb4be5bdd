"""The workbook and the plots of a reader study: native charts over the right cells, every answer a row."""

from xml.etree import ElementTree

import openpyxl
import pytest

from sscild_desktop.core.evaluate import paired
from sscild_desktop.core.exports.evaluation.drawing import Wedge
from sscild_desktop.core.exports.reader_study.bundle import write_results
from sscild_desktop.core.exports.reader_study.plots import all_plots
from sscild_desktop.core.reader_study.answers import Sitting
from sscild_desktop.core.reader_study.results import read_results
from tests.core.reader_study.made import answer_all, made_study


@pytest.fixture(scope="module", autouse=True)
def few_resamples():
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(paired, "RESAMPLES", 99)
        yield


@pytest.fixture(scope="module")
def study(tmp_path_factory):
    made = made_study(tmp_path_factory.mktemp("s"), sessions=1)
    for reader in (0, 1):
        sitting = Sitting(made, reader, 1)
        answer_all(sitting, lambda item: (20, 10, 15), lambda item: item.page.level)
        sitting.close()
    return made


@pytest.fixture(scope="module")
def book(study, tmp_path_factory):
    folder = tmp_path_factory.mktemp("out") / "results"
    names = [path.name for path in write_results(read_results(study), folder)]
    assert names == ["ratings.png", "ratings.svg", "reader-study.xlsx", "scores-gg.png", "scores-gg.svg",
                     "scores-ret.png", "scores-ret.svg", "scores-tot.png", "scores-tot.svg"]  # fmt: skip
    return openpyxl.load_workbook(folder / "reader-study.xlsx")


def rows(sheet, first):
    return [tuple(cell.value for cell in row) for row in sheet.iter_rows(min_row=first)]


def test_every_answer_is_a_row(study, book):
    found = rows(book["Answers"], 3)
    assert found[0][:6] == ("Reader", "Session", "Order", "Asked", "Case", "Level")
    assert len(found) == 1 + 2 * 40
    assert [row[2] for row in found[1:41]] == list(range(1, 41))
    item = study.items(0, 1)[0]
    assert found[1][:11] == ("Reader 1", 1, 1, "scores", item.page.case, item.page.level, None, None, 20, 10, 15)
    assert found[40][3] == "rating" and found[40][7] == found[40][5] and found[40][8] is None


def test_the_pies_are_charts_over_the_counts(book):
    sheet = book["Ratings"]
    assert len(sheet._charts) == 6
    assert [row[2:5] for row in rows(sheet, 5)[:5]] == [(2, 2, 2)] * 5
    assert rows(sheet, 10)[0][1:3] == ("Agrees (4 or 5), %", 40)
    (series,) = sheet._charts[0].series
    assert series.val.numRef.f == "'Ratings'!$C$5:$C$9"


def test_the_scatters_are_charts_of_the_program_over_the_readers(book):
    sheet = book["Scores"]
    heads = [cell.value for cell in sheet[3]][2:]
    assert heads[:4] == ["TOT, Reader 1", "TOT, Reader 2", "TOT, Program", "GG, Reader 1"]
    charts = book["Score plots"]._charts
    assert len(charts) == 3
    gg = charts[1].series[1]
    assert (gg.xVal.numRef.f, gg.yVal.numRef.f) == ("'Scores'!$G$4:$G$13", "'Scores'!$H$4:$H$13")


def test_agreement_definitions_and_key_stand_there(book):
    assert book.sheetnames == [
        "Study",
        "Ratings",
        "Scores",
        "Score plots",
        "Agreement",
        "Answers",
        "Cases",
        "Definitions",
    ]
    whats = [row[2] for row in rows(book["Agreement"], 4)]
    assert "Total extent (TOT)" in whats and "Ratings, Ground-glass (GG)" in whats
    assert {row[1] for row in rows(book["Cases"], 4)} == {"P0001", "P0002"}
    assert rows(book["Definitions"], 4)[0][1].startswith("1 Wrong")


def test_the_pie_in_the_window_is_that_of_the_counts(study):
    drawing = all_plots(read_results(study))["ratings"]
    wedges = [one for one in drawing.shapes if isinstance(one, Wedge)]
    assert len(wedges) == 6 * 5
    assert [round(one.end - one.start, 6) for one in wedges[:5]] == [0.2] * 5
    assert len(ElementTree.fromstring(drawing.svg()).findall("{http://www.w3.org/2000/svg}polygon")) == 30


def test_nothing_is_drawn_of_what_nobody_answered(tmp_path):
    found = read_results(made_study(tmp_path))
    assert all_plots(found) == {}
    assert "reader-study.xlsx" in [path.name for path in write_results(found, tmp_path / "out")]
