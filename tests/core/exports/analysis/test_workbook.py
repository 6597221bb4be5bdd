"""The workbook: five sheets, typed numbers, no formula out of text, both values of a moved level, no patient."""

import re
import zipfile
from dataclasses import replace
from datetime import datetime
from functools import lru_cache
from io import BytesIO

import numpy as np
import openpyxl
import PIL.Image
import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl.cell import Cell

from sscild_desktop.core.classes import LESION_KEYS, Lesion, as_hex
from sscild_desktop.core.corrected import typed
from sscild_desktop.core.evaluate.evaluation import evaluate
from sscild_desktop.core.evaluate.labels import Marks
from sscild_desktop.core.evaluate.many import Findings
from sscild_desktop.core.evaluate.readings import compare_hands
from sscild_desktop.core.exports.analysis.workbook import build_workbook
from sscild_desktop.core.exports.beside import Beside
from sscild_desktop.core.exports.bundle import write_workbook
from sscild_desktop.core.exports.cells import BARS, put_text
from sscild_desktop.core.exports.methods_text import methods_text
from sscild_desktop.core.exports.patient.charts import STYLES as CHART_STYLES
from sscild_desktop.core.findings import Finding
from sscild_desktop.core.results import EDITED, Analysis, Scores
from sscild_desktop.core.rules.volumes import decide
from sscild_desktop.core.volume import Geometry, SeriesInfo
from sscild_desktop.core.whose import Whose, named
from sscild_desktop.core.xlsx.sheet import NOT_XML
from sscild_desktop.state.palette import OVERLAY_COLOURS
from sscild_desktop.views.trend.series import STYLES
from tests.core.exports.example import PATIENT_ID, TOTS, example_analysis, profiled, two_classes

SHEETS = ["Summary", "Levels", "Lesions", "Lobes", "Density", "Data", "Definitions", "Provenance"]


@pytest.fixture(scope="module")
def book(tmp_path_factory):
    path = tmp_path_factory.mktemp("workbook") / "results.xlsx"
    return openpyxl.load_workbook(write_workbook(example_analysis(), path))


def cells_of(book):
    return [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None]


def column(sheet, header, header_row, count):
    index = next(cell.column for cell in sheet[header_row] if cell.value == header)
    return [sheet.cell(header_row + offset, index) for offset in range(1, count + 1)]


@pytest.mark.parametrize(("percent", "said"), [(68.0, 68.0), (None, "not entered")])
def test_fvc_of_the_visit_stands_beside_the_stage(tmp_path, percent, said):
    written = write_workbook(example_analysis(), tmp_path / "results.xlsx", Beside(fvc_percent=percent))
    facts = {row[0].value: row[1].value for row in openpyxl.load_workbook(written)["Summary"].iter_rows()}
    assert facts["FVC (% predicted)"] == said
    assert facts["Stage"].startswith("indeterminate") == (percent is None)


def test_a_typed_volume_stands_beside_the_measured_one(tmp_path):
    made = decide(example_analysis(), "right_ml", EDITED, 2000.0, "", "")
    sheet = openpyxl.load_workbook(write_workbook(made, tmp_path / "results.xlsx"))["Summary"]
    rows = {row[0].value: [cell.value for cell in row[1:4]] for row in sheet.iter_rows()}
    right, left, both = (rows[name] for name in ("Right", "Left", "Both"))
    assert rows["Lung"][2] == "That counts (mL)" and right[0] != right[2] == 2000.0
    assert left[0] == left[2] and both[2] == 2000.0 + left[0]


def test_the_six_sheets(book):
    assert book.sheetnames == SHEETS


def test_scores_are_numbers_with_a_format(book):
    cells = column(book["Levels"], "TOT (%)", 3, 5)
    assert [cell.value for cell in cells] == list(TOTS)
    assert {(cell.data_type, cell.number_format) for cell in cells} == {("n", "0.0")}
    assert [cell.value for cell in column(book["Levels"], "TOT, 5 % steps (%)", 3, 5)] == [10, 15, 20, 30, 45]


def test_a_moved_level_keeps_its_automatic_values(book):
    sheet = book["Levels"]
    header = next(row for row in range(4, 60) if sheet.cell(row, 2).value == "How it was placed")
    assert [cell.value for cell in column(sheet, "Moved by reader", header, 5)] == ["no"] * 4 + ["yes"]
    assert column(sheet, "Patient z (mm)", 3, 5)[-1].value == -105.0
    assert column(sheet, "Automatic z (mm)", header, 5)[-1].value == -100.0
    assert column(sheet, "Automatic TOT (%)", header, 5)[-1].value == 40.0


def test_a_typed_score_stands_beside_the_networks_own():
    analysis = example_analysis()
    read = typed(analysis.levels[0], Scores(90.0, 80.0, 70.0), "A", "2025-01-01")
    for level in (read, replace(read, auto_scores=None)):  # moved or not
        sheet = build_workbook(replace(analysis, levels=(level, *analysis.levels[1:])))["Levels"]
        header = next(row for row in range(1, 60) if sheet.cell(row, 2).value == "How it was placed")
        assert column(sheet, "TOT (%)", 3, 1)[0].value == 90.0
        assert column(sheet, "Automatic TOT (%)", header, 1)[0].value == TOTS[0]


def test_every_number_column_says_its_unit(book):
    headers = [cell.value for cell in book["Levels"][3]]
    without = [header for header in headers if "(" not in header]
    assert without == ["Level", "Place", "Slice", "Consistent"]


def test_gate_findings_and_the_note_are_stamped_on_the_first_sheet(book):
    texts = [str(cell.value) for row in book["Summary"].iter_rows() for cell in row if cell.value is not None]
    assert any("Research use only" in text for text in texts)
    assert "Contrast medium was given; density is affected." in texts


def test_the_patient_is_named_only_when_asked(book, tmp_path):
    assert not [cell for cell in cells_of(book) if "Doe" in str(cell.value) or PATIENT_ID in str(cell.value)]
    analysis = example_analysis()
    asked = write_workbook(analysis, tmp_path / "n.xlsx", Beside(named(analysis.series)))
    assert "Doe, Jane" in [cell.value for cell in cells_of(openpyxl.load_workbook(asked))]


def test_the_first_sheet_says_whose_it_is_by_the_code_and_the_day(tmp_path):
    beside = Beside(Whose("P0007", day="2026-01-31"))
    sheet = openpyxl.load_workbook(write_workbook(example_analysis(), tmp_path / "c.xlsx", beside))["Summary"]
    said = {row[0]: row[1] for row in sheet.iter_rows(min_row=4, max_row=9, max_col=2, values_only=True)}
    assert said["Patient"] == "P0007" and said["Date of the CT"] == datetime(2026, 1, 31)
    assert said["Series"] == "Chest 1.0 B60f, kernel B60f"


def test_density_of_each_region_is_a_row_of_numbers(tmp_path):
    analysis = example_analysis()
    thirds = {"upper": {"mean_hu": -850.0}, "lower": {"mean_hu": -700.5}}
    analysis = replace(analysis, lungs=replace(analysis.lungs, thirds=thirds))
    sheet = openpyxl.load_workbook(write_workbook(analysis, tmp_path / "d.xlsx"))["Density"]
    rows = {row[0]: row[1] for row in sheet.iter_rows(min_row=4, max_col=2, values_only=True)}
    assert rows == {"Both lungs": -820.5, "Upper third": -850.0, "Lower third": -700.5}


def test_the_data_sheet_is_one_tidy_table_of_numbers(tmp_path):
    sheet = openpyxl.load_workbook(write_workbook(profiled(), tmp_path / "t.xlsx"))["Data"]
    head, *rows = sheet.iter_rows(values_only=True)
    assert head == ("part", "place", "measure", "unit", "value")
    found = {row[:4]: row[4] for row in rows}
    assert len(found) == len(rows)
    assert found["goh", "patient", "extent", "%"] == pytest.approx(np.mean(TOTS))
    assert found["lobes", "lll", "severity", None] == 5
    assert found["density", "both", "mean", "HU"] == -820.5
    assert found["profile", "3", "tot", "%"] == 30.0
    assert {type(value) for value in found.values()} <= {int, float, type(None)}


def test_pictures_of_the_levels_are_embedded_with_their_captions(tmp_path):
    png = BytesIO()
    PIL.Image.new("RGB", (40, 20), "red").save(png, "PNG")
    beside = Beside(pictures={1: png.getvalue(), 2: png.getvalue()})
    path = write_workbook(example_analysis(), tmp_path / "p.xlsx", beside)
    sheet = openpyxl.load_workbook(path)["Pictures"]
    assert len(sheet._images) == 2
    assert sheet["A4"].value.startswith("1 ") and "TOT 12.4 %" in sheet["A4"].value


def test_the_methods_text_says_what_was_done_and_nothing_else():
    text = methods_text(example_analysis())
    assert "goh-scores 1.0" in text and "Levels moved by a reader: 5." in text and "profile" not in text
    bare = methods_text(Analysis(SeriesInfo(), Geometry((2, 3, 4), (1.0, 1.0, 1.0), (0.0, 0.0, 0.0))))
    assert "Goh" not in bare and "Guiot" not in bare


NASTY = ("=1+1", '=HYPERLINK("http://x")', "+1", "-1", "@SUM(A1)", "#N/A", "a\x00b\x07c", "=A1&B1", "1e5", "")


@pytest.mark.parametrize("text", NASTY)
def test_no_text_becomes_a_formula(tmp_path, text):
    analysis = example_analysis()
    series = replace(analysis.series, description=text, kernel=text, manufacturer=text, series_uid=text)
    findings = (Finding(text, "warn", text),)
    levels = tuple(replace(level, method=text) for level in analysis.levels)
    networks = (replace(analysis.networks[0], fallback_reason=text, name=text),)
    changed = replace(analysis, series=series, findings=findings, levels=levels, networks=networks)
    book = openpyxl.load_workbook(write_workbook(changed, tmp_path / "results.xlsx"))
    assert {cell.data_type for cell in cells_of(book)} <= {"s", "n", "inlineStr"}


@lru_cache
def empty_sheet():
    return openpyxl.Workbook().active


@given(st.text(max_size=50))
def test_put_text_always_leaves_text(text):
    cell = Cell(empty_sheet(), 1, 1)
    put_text(cell, text)
    assert cell.data_type == "s"
    assert not NOT_XML.search(cell.value)


def test_letters_that_xml_cannot_hold_do_not_spoil_the_file(tmp_path):
    analysis = example_analysis()
    series = replace(analysis.series, description="a\udcffb\ufffec")
    path = write_workbook(replace(analysis, series=series), tmp_path / "results.xlsx")
    assert "abc" in str([cell.value for cell in openpyxl.load_workbook(path)["Summary"]["B"]])


def test_an_open_workbook_is_not_touched(tmp_path):
    path = tmp_path / "results.xlsx"
    path.write_bytes(b"open elsewhere")
    (tmp_path / "~$results.xlsx").write_bytes(b"Excel's mark")
    written = write_workbook(example_analysis(), path)
    assert written == tmp_path / "results (2).xlsx"
    assert path.read_bytes() == b"open elsewhere"
    assert openpyxl.load_workbook(written).sheetnames == SHEETS


def test_an_analysis_of_which_nothing_was_run_is_written(tmp_path):
    empty = Analysis(SeriesInfo(), Geometry((2, 3, 4), (1.0, 1.0, 1.0), (0.0, 0.0, 0.0)))
    assert openpyxl.load_workbook(write_workbook(empty, tmp_path / "results.xlsx")).sheetnames == SHEETS


def test_the_profile_is_a_sheet_with_a_curve_in_the_colours_of_the_screen(tmp_path):
    sheet = openpyxl.load_workbook(write_workbook(profiled(), tmp_path / "results.xlsx"))["Profile"]
    rows = list(sheet.iter_rows(min_row=3, max_row=7, max_col=6, values_only=True))
    assert rows[0][0] == "Slice" and rows[3] == (3, -242.5, 62.5, 30.0, 15.0, 12.0)
    (chart,) = sheet._charts
    lines = [one.graphicalProperties.line.solidFill.srgbClr for one in chart.series]
    assert lines == [BARS["total"], BARS["ggo"], BARS["reticulation"]]
    assert all("$7" in one.yVal.numRef.f for one in chart.series)


def test_lobes_with_their_severities_and_the_sum(tmp_path):
    sheet = openpyxl.load_workbook(write_workbook(example_analysis(), tmp_path / "results.xlsx"))["Lobes"]
    rows = {row[0]: row[1:] for row in sheet.iter_rows(min_row=4, max_row=9, values_only=True)}
    assert rows["Left lower lobe"][:2] == (900.0, 80.0) and rows["Left lower lobe"][6] == 5
    assert rows["Right upper lobe"][:2] == (900.0, 0.5) and rows["Right upper lobe"][6] == 0
    assert rows["Sum (severity 0–25)"][0] == 4300.0 and rows["Sum (severity 0–25)"][6] == 11
    assert "[25]" not in str(sheet["A2"].value) and "Guiot" in str(sheet["A2"].value)


def test_a_class_that_is_not_marked_has_empty_cells_and_says_so(tmp_path):
    book = openpyxl.load_workbook(write_workbook(two_classes(example_analysis()), tmp_path / "results.xlsx"))
    for name in ("Summary", "Lesions"):
        rows = {str(row[0].value): row[1].value for row in book[name].iter_rows()}
        assert rows["Reticulation (not marked by this network)"] is None
        assert rows["Ground-glass opacity"] > 0
    lobes = book["Lobes"]
    assert {cell.value for cell in column(lobes, "Reticulation (% of lobe)", 3, 5)} == {None}
    assert None not in {cell.value for cell in column(lobes, "Ground-glass opacity (% of lobe)", 3, 5)}
    assert "Fissure" not in {cell.value for cell in cells_of(book)}
    served = {(row[0].value, row[1].value) for row in book["Provenance"].iter_rows()}
    assert served >= {("lungs", "threshold"), ("lobes", "lungs-lobes"), ("lesions", "opacities")}


def test_bars_and_curves_have_the_colours_of_the_screen(tmp_path):
    """A reader must not take ground-glass for reticulation on the way from the viewer to the workbook."""
    written = write_workbook(example_analysis(), tmp_path / "results.xlsx")
    sheet = openpyxl.load_workbook(written)["Levels"]
    bars = {str(one.sqref)[0]: one.rules[0].dataBar.color.rgb[2:] for one in sheet.conditional_formatting}
    heads = {cell.value: bars.get(cell.column_letter) for cell in sheet[3]}
    screen = {key: as_hex(OVERLAY_COLOURS[key]) for key in ("ggo", "reticulation")}
    assert {"ggo": heads["GG (%)"], "reticulation": heads["RET (%)"]} == screen
    with zipfile.ZipFile(written) as archive:
        chart = archive.read("xl/charts/chart1.xml").decode()
    used = list(dict.fromkeys(re.findall(r"<c?:?ser>.*?srgbClr val=\"(\w{6})\"", chart.replace("\n", ""))))
    assert used[1:] == list(screen.values())


def test_the_trend_of_workbook_and_screen_is_that_of_the_viewer():
    for key in LESION_KEYS.values():
        assert STYLES[f"{key}_percent"].dark == OVERLAY_COLOURS[key]
        assert CHART_STYLES[f"{key}_percent"][0] == as_hex(OVERLAY_COLOURS[key])


def test_what_the_ct_was_compared_with_has_sheets_of_its_own():
    hands = {"Reader": {("", 1): Scores(20.0, 10.0, 15.0)}, "Program": {("", 1): Scores(25.0, 10.0, 15.0)}}
    marks = Marks("", np.full((2, 4, 4), Lesion.GGO, np.uint8), ("ggo",))
    single = evaluate(marks, marks, Geometry((2, 4, 4), (1.0, 1.0, 1.0), (0.0, 0.0, 0.0)))
    book = build_workbook(example_analysis(), Beside(compared=Findings(single, scores=compare_hands(hands))))
    assert [cell.value for cell in book["Agreement"][4]][:2] == ["Ground-glass opacity", 1.0]
    assert [cell.value for cell in book["Agreement of scores"][4]][:3] == ["Program", "Reader", "Total extent (TOT)"]
    assert "Agreement" not in build_workbook(example_analysis()).sheetnames
