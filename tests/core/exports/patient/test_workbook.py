"""The workbook over time: every number to the last digit, charts that point at the right cells, nobody named."""

from dataclasses import replace

import openpyxl
import pytest

from sscild_desktop.core.course.assess import PROGRESSION_RULES, assess
from sscild_desktop.core.course.change import change_rows
from sscild_desktop.core.course.measures import MEASURES, label, visit_measures
from sscild_desktop.core.course.reading import COLUMNS
from sscild_desktop.core.exports.beside import Beside
from sscild_desktop.core.exports.bundle import export_all, write_workbook
from sscild_desktop.core.exports.patient.change import fill_change, visit_pairs
from sscild_desktop.core.exports.patient.workbook import write_trend_workbook
from sscild_desktop.core.patients import PairReading, Visit
from tests.core.course.people import a_visit, later
from tests.core.exports.example import example_analysis
from tests.core.exports.patient.visits_example import DAYS, example_patient, example_visits

SHEETS = ["Trend", "Visits", "Change", "Progression", "Definitions", "Provenance"]
HEADER = 3


@pytest.fixture(scope="module")
def book(tmp_path_factory):
    path = tmp_path_factory.mktemp("trend") / "patient.xlsx"
    return openpyxl.load_workbook(write_trend_workbook(example_patient(), example_visits(), path))


def headings(sheet, row=HEADER):
    return {cell.value: cell.column for cell in sheet[row] if cell.value is not None}


def texts(book):
    return [str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None]


def test_the_sheets(book):
    assert book.sheetnames == SHEETS


def test_every_number_of_the_trend_sheet_is_right_to_the_last_digit(book):
    sheet, columns, count = book["Trend"], headings(book["Trend"]), 0
    for row, visit in enumerate(example_visits(), start=HEADER + 1):
        values = visit_measures(visit)
        for measure in MEASURES:
            cell = sheet.cell(row, columns[label(measure)])
            assert cell.value == values.get(measure.key), (visit.day, measure.key)
            assert cell.value is None or (cell.data_type == "n" and cell.number_format != "General")
            count += cell.value is not None
    assert count == 3 * 23 + 7 + 5 + 2 + 7  # three CTs, and what was blown at each visit


def test_days_are_days_and_stages_stand_beside_them(book):
    sheet, columns = book["Trend"], headings(book["Trend"])
    rows = range(HEADER + 1, HEADER + 5)
    assert [sheet.cell(row, columns["Visit day"]).value.date() for row in rows] == list(DAYS)
    assert sheet.cell(HEADER + 3, columns["Lung function day"]).value.date().isoformat() == "2023-02-22"
    # 17.1 and 20.1 % with FVC of at least 70, then 27 % with FVC 65.9
    assert [sheet.cell(row, columns["Goh stage"]).value for row in rows] == ["limited", None, "limited", "extensive"]


def references(chart):
    return {series.tx.strRef.f: series.val.numRef.f for part in chart._charts for series in part.series}


def test_charts_point_at_the_columns_of_their_measures(book):
    charts = book["Trend"]._charts
    columns = {key: openpyxl.utils.get_column_letter(number) for key, number in headings(book["Trend"]).items()}
    assert len(charts) == 3
    for chart, wanted in zip(charts, (8, 3, 4), strict=True):
        found = references(chart)
        assert len(found) == wanted
        for title, values in found.items():
            letter = columns[book["Trend"][title.split("!")[1].replace("$", "")].value]
            assert values == f"'Trend'!${letter}$4:${letter}$7"
    extents = references(charts[0])
    for key in ("goh_extent", "total_percent", "fvc_percent", "dlco_percent"):
        letter = columns[label(next(one for one in MEASURES if one.key == key))]
        assert extents[f"'Trend'!{letter}3"] == f"'Trend'!${letter}$4:${letter}$7"


def test_charts_have_a_day_axis_that_shows_and_lung_function_on_an_axis_of_its_own(book):
    first, second = book["Trend"]._charts[0]._charts
    for part in (first, second):
        assert {series.cat.numRef.f for series in part.series} == {"'Trend'!$A$4:$A$7"}
        assert part.x_axis.tagname == "dateAx"
    assert (first.x_axis.delete, first.y_axis.delete, second.y_axis.delete) == (False, False, False)
    assert second.y_axis.axId != first.y_axis.axId
    assert second.y_axis.crosses == "max"
    assert len(second.series) == 2


def test_marks_and_colours_of_a_chart_are_all_different(book):
    for chart in book["Trend"]._charts:
        lines = [one for part in chart._charts for one in part.series]
        colours = {one.graphicalProperties.line.solidFill.srgbClr for one in lines}
        marks = {(one.marker.symbol, one.graphicalProperties.line.dashStyle) for one in lines}
        assert len(colours) == len(marks) == len(lines)


def change_cells(book):
    sheet, columns = book["Change"], headings(book["Change"])
    rows = {}
    for row in range(HEADER + 1, sheet.max_row + 1):
        measure = sheet.cell(row, columns["Measure"]).value
        if measure is not None and sheet.cell(row, columns["Days"]).value is not None:
            unit = sheet.cell(row, columns["Unit"]).value or ""
            key = (sheet.cell(row, columns["Pair"]).value, measure, unit)
            rows[key] = {name: sheet.cell(row, column).value for name, column in columns.items()}
    return rows


def test_changes_of_every_pair_are_right_to_the_last_digit(book):
    found, count = change_cells(book), 0
    visits = example_visits()
    pairs = {"1 to 2": (0, 1), "2 to 3": (1, 2), "3 to 4": (2, 3), "1 to 3": (0, 2), "first to last": (0, 3)}
    assert {name for name, *_rest in found} == set(pairs)
    for name, (first, second) in pairs.items():
        for row in change_rows(visits[first], visits[second]):
            if row.absolute is None:
                continue
            cells = found[name, row.measure.name, row.measure.unit]
            assert (cells["Before"], cells["After"], cells["Absolute"]) == (row.before, row.after, row.absolute)
            assert (cells["Relative (%)"], cells["Per year"]) == (row.relative, row.per_year)
            assert cells["Days"] == (row.after_day - row.before_day).days
            count += 1
    assert count == len(found)
    fvc = found["first to last", "FVC", "% predicted"]
    assert (fvc["Absolute"], fvc["Relative (%)"], fvc["Days"]) == (-12.5, -15.943877551, 784)


def test_noise_is_printed_where_it_is(book):
    found = change_cells(book)
    reading = {key: cells["Reading"] for key, cells in found.items() if key[0] == "1 to 3"}
    assert "within measurement noise" in reading["1 to 3", "Total disease", "% of lungs"]  # 2.8 points
    assert "more disease" in found["first to last", "Total disease", "% of lungs"]["Reading"]
    assert "noise" not in found["first to last", "Total disease", "% of lungs"]["Reading"]


def test_a_change_beside_the_noise_is_not_shown_as_its_border():
    sheet = openpyxl.Workbook().active
    fill_change(sheet, [a_visit(1, total_percent=5.0), a_visit(2, later(365), total_percent=8.42)])
    columns = headings(sheet)
    shown = {name: sheet.cell(HEADER + 1, columns[name]).number_format for name in ("After", "Absolute", "Per year")}
    assert shown == {"After": "0.0", "Absolute": "+0.00;-0.00;0.00", "Per year": "+0.0;-0.0;0.0"}


def test_what_limits_a_comparison_is_said(book):
    said = " ".join(texts(book))
    assert "The kernels differ (B60f, then B70f)" in said
    assert "Not measured at the later visit, 2022-07-04: Goh extent" in said


def test_pairs_bridge_visits_without_ct():
    names = [name for name, *_visits in visit_pairs(example_visits())]
    assert names == ["1 to 2", "1 to 3", "2 to 3", "3 to 4", "first to last"]
    assert [name for name, *_visits in visit_pairs(example_visits()[:2])] == ["1 to 2"]
    assert list(visit_pairs(example_visits()[:1])) == []


def test_progression_holds_every_rule_with_inputs_and_what_is_missing(book):
    sheet, visits = book["Progression"], example_visits()
    rules = assess(example_patient(), visits, visits[2], visits[3])
    shown = {sheet.cell(row, 1).value: row for row in range(6, 6 + len(rules))}
    assert list(shown) == [one.rule for one in rules]
    for one in rules:
        row = [sheet.cell(shown[one.rule], column).value for column in range(2, 7)]
        outside = "not applicable" if one.text.startswith("not applicable") else "open"
        met = {True: "yes", False: "no", None: outside}[one.met] if one.rule in PROGRESSION_RULES else "–"
        assert row == [met, one.text, one.window, "; ".join(one.missing) or "nothing", one.source]
    lines = [tuple(cell.value for cell in row) for row in sheet.iter_rows(min_row=6 + len(rules), max_col=4)]
    assert any(line[2] == "FVC, % predicted" and line[3] == 65.9 for line in lines)
    named = [line for line in lines if line[0] in shown]
    asked = [(one.rule, *(found.word if found else "–" for found in map(one.criterion, COLUMNS[:3]))) for one in rules]
    assert named[: len(rules)] == asked
    assert len(named[len(rules) :]) == sum(len(one.inputs) for one in rules)


def test_the_reading_of_the_last_pair_is_used(tmp_path):
    readings = (PairReading(1, 3, frozenset(), True), PairReading(3, 4, frozenset({2}), True))
    visits = example_visits()
    path = write_trend_workbook(example_patient(), visits, tmp_path / "p.xlsx", readings)
    sheet = openpyxl.load_workbook(path)["Progression"]
    wanted = assess(example_patient(), visits, visits[2], visits[3], readings[1])
    without = assess(example_patient(), visits, visits[2], visits[3])
    assert [sheet.cell(row, 3).value for row in range(6, 6 + len(wanted))] == [one.text for one in wanted]
    assert [one.missing for one in wanted] != [one.missing for one in without]


def test_progression_is_that_of_the_pair_on_screen_with_its_reading(tmp_path):
    reading, visits = PairReading(1, 4, frozenset({2}), True), example_visits()
    for pair, second in (((1, 4), 3), ((4, 1), 3), ((1, 99), None)):
        path = write_trend_workbook(example_patient(), visits, tmp_path / "p.xlsx", (reading,), pair)
        sheet = openpyxl.load_workbook(path)["Progression"]
        first = 0 if second else 2
        wanted = assess(example_patient(), visits, visits[first], visits[3], reading if second else None)
        assert sheet.cell(4, 1).value == f"From {visits[first].day} to {visits[3].day}"
        assert [sheet.cell(row, 3).value for row in range(6, 6 + len(wanted))] == [one.text for one in wanted]


def test_provenance_names_networks_and_what_the_reader_changed(book):
    lines = [[cell.value for cell in row] for row in book["Provenance"].iter_rows()]
    assert sum("a" * 64 in line for line in lines) == 3
    edited = next(line for line in lines if line[1] == "Goh extent (mean TOT of five levels), %")
    automatic, valid = (visit.analysis for visit in example_visits()[3:4] for _ in "ab")
    assert edited[2] == automatic.auto_measures["goh_extent"]
    assert edited[3] == valid.measures["goh_extent"]


def test_nobody_is_named(book):
    private = ("Doe", "ID-4711", "1961", "cousin")
    assert not [text for text in texts(book) if any(word in text for word in private)]


@pytest.mark.parametrize("visits", [(), example_visits()[:1], example_visits()[1:2], (Visit(1, 7, DAYS[0]),)])
def test_few_visits_make_a_workbook_too(tmp_path, visits):
    found = openpyxl.load_workbook(write_trend_workbook(example_patient(), visits, tmp_path / "few.xlsx"))
    assert found.sheetnames == SHEETS
    said = " ".join(texts(found))
    assert "Two visits are needed" in said
    assert ("There are no visits yet." in said) is (visits == ())


def test_lung_function_alone_has_a_chart_of_its_own(tmp_path):
    visits = [replace(visit, series=()) for visit in example_visits()]
    sheet = openpyxl.load_workbook(write_trend_workbook(example_patient(), visits, tmp_path / "f.xlsx"))["Trend"]
    (chart,) = sheet._charts
    assert len(references(chart)) == 2


def test_the_order_in_which_visits_come_does_not_matter(tmp_path):
    path = write_trend_workbook(example_patient(), example_visits()[::-1], tmp_path / "o.xlsx")
    sheet = openpyxl.load_workbook(path)["Trend"]
    assert [sheet.cell(row, 1).value.date() for row in range(4, 8)] == list(DAYS)


@pytest.mark.parametrize("text", ["=1+1", "@SUM(A1)", "a\x00b", "-2", "#N/A"])
def test_no_text_becomes_a_formula(tmp_path, text):
    visits = [replace(visit, treatment=text, symptoms=replace(visit.symptoms, text=text)) for visit in example_visits()]
    patient = replace(example_patient(), antibody=text, disease=text)
    found = openpyxl.load_workbook(write_trend_workbook(patient, visits, tmp_path / "t.xlsx"))
    kinds = {cell.data_type for sheet in found for row in sheet.iter_rows() for cell in row if cell.value is not None}
    assert kinds <= {"s", "n", "d", "inlineStr"}


def test_an_open_workbook_is_not_touched(tmp_path):
    path = tmp_path / "patient.xlsx"
    path.write_bytes(b"open elsewhere")
    (tmp_path / ".~lock.patient.xlsx#").write_bytes(b"LibreOffice's mark")
    assert write_trend_workbook(example_patient(), example_visits(), path).name == "patient (2).xlsx"
    assert path.read_bytes() == b"open elsewhere"


def test_the_workbook_of_one_analysis_has_a_trend_sheet_only_with_visits(tmp_path):
    without = openpyxl.load_workbook(write_workbook(example_analysis(), tmp_path / "a.xlsx"))
    assert "Trend" not in without.sheetnames
    files = export_all(example_analysis(), tmp_path / "b", Beside(visits=example_visits()))
    path = next(file for file in files if file.name == "results.xlsx")
    sheet = openpyxl.load_workbook(path)["Trend"]
    column = headings(sheet)["Goh extent (mean TOT of five levels), %"]
    wanted = [visit_measures(visit).get("goh_extent") for visit in example_visits()]
    assert [sheet.cell(row, column).value for row in range(4, 8)] == wanted
    assert len(sheet._charts) == 3
