"""The workbook of a cohort opened again: every number to the last digit, charts over the right cells, no names."""

import math
import zipfile
from dataclasses import replace

import pytest
from openpyxl import load_workbook

from sscild_desktop.core.cohort.table import CohortChoice, CohortResult, analyse_cohort
from sscild_desktop.core.course.measures import MEASURES, label, visit_measures
from sscild_desktop.core.course.read_lung_function import OMERACT
from sscild_desktop.core.course.read_progression import PPF
from sscild_desktop.core.errors import Cancelled, ExportFailed
from sscild_desktop.core.exports.cohort.figures import SHEETS, write_cohort_figures
from sscild_desktop.core.exports.cohort.figures_data import HEADER_ROW
from tests.core.cohort.example_cohort import example_cohort
from tests.core.course.people import later


@pytest.fixture(scope="module")
def result() -> CohortResult:
    return analyse_cohort(example_cohort(), CohortChoice(rule=OMERACT))


@pytest.fixture(scope="module")
def path(result, tmp_path_factory):
    return write_cohort_figures(result, tmp_path_factory.mktemp("cohort") / "cohort-figures.xlsx")


@pytest.fixture(scope="module")
def book(path):
    return load_workbook(path)


def table(sheet, row, columns):
    """Rows below a header as dictionaries, until the first empty row."""
    names = [sheet.cell(row, column).value for column in range(1, columns + 1)]
    found = []
    for line in sheet.iter_rows(row + 1, max_col=columns, values_only=True):
        if all(value is None for value in line):
            break
        found.append(dict(zip(names, line, strict=True)))
    return found


def same(cell, value):
    return cell is None if math.isnan(value) else cell == value


def test_sheets(book):
    assert tuple(book.sheetnames) == SHEETS


def test_data_holds_every_digit_of_every_visit(book, result):
    rows = table(book["Data"], HEADER_ROW, book["Data"].max_column)
    visits = [(one.patient.code, visit) for one in result.people for visit in one.visits]
    assert len(rows) == len(visits) == 48
    for row, (code, visit) in zip(rows, visits, strict=True):
        assert (row["Patient"], row["Visit day"].date()) == (code, visit.day)
        expected = visit_measures(visit)
        assert all(same(row[label(one)], expected[one.key]) for one in MEASURES if one.key in expected)
        assert all(row[label(one)] is None for one in MEASURES if one.key not in expected)


def test_patients_hold_values_changes_and_what_each_definition_says(book, result):
    rows = {row["Patient"]: row for row in table(book["Patients"], HEADER_ROW, book["Patients"].max_column)}
    assert set(rows) == {row.code for row in result.rows}
    words = {True: "progressive", False: "stable", None: "not decided"}
    for one in result.rows:
        row = rows[one.code]
        assert row["Group"] == words[one.progressive] == row[OMERACT]
        assert same(row["Change of FVC, % predicted"], one.change["fvc_percent"])
        assert same(row["Goh extent (mean TOT of five levels), %"], one.values["goh_extent"])
        assert same(row["Months"], one.months)


def test_where_nothing_can_be_said_the_reason_is(tmp_path):
    late = [replace(one, visits=(one.visits[0], replace(one.visits[-1], day=later(900)))) for one in example_cohort()]
    people = [late[0], replace(late[1], visits=late[1].visits[:1])]
    path = write_cohort_figures(analyse_cohort(people, CohortChoice(rule=PPF)), tmp_path / "cohort-figures.xlsx")
    sheet = load_workbook(path)["Patients"]
    rows = table(sheet, HEADER_ROW, sheet.max_column)
    assert [(row["Group"], row[PPF]) for row in rows] == [("not applicable",) * 2, ("no follow-up",) * 2]


def test_rows_of_a_group_stand_together(book):
    groups = [row["Group"] for row in table(book["Patients"], HEADER_ROW, 2)]
    assert groups == sorted(groups, key=["progressive", "stable", "not decided"].index)


def test_correlations_to_the_last_digit(book, result):
    sheet = book["Correlations"]
    rows = table(sheet, 5, 8)
    assert len(rows) == len(result.correlated)
    for row, one in zip(rows, result.correlated, strict=True):
        assert (row["CT measure"], row["Lung function"], row["n"]) == (label(one.x), label(one.y), one.n)
        for name, value in (("Spearman ρ", one.rho), ("p", one.p_value), ("Slope of the line", one.slope)):
            assert same(row[name], value)
    second = table(sheet, 5 + len(rows) + 3, 8)
    assert len(second) == len(result.correlated_change)
    assert all(same(row["Spearman ρ"], one.rho) for row, one in zip(second, result.correlated_change, strict=True))


def test_groups_and_paired_tests_to_the_last_digit(book, result):
    rows = table(book["Groups"], 5, 19)
    for row, one in zip(rows, result.groups, strict=True):
        assert row["Measure"] == label(one.measure)
        assert (row["Progressive: n"], row["Stable: n"]) == (one.progressive.n, one.stable.n)
        assert same(row["Progressive: median"], one.progressive.median)
        assert same(row["Mann–Whitney p"], one.u_p)
        assert same(row["t-test p"], one.t_p)
    rows = table(book["Paired tests"], 4, 25)
    for row, one in zip(rows, result.paired, strict=True):
        assert row["n"] == one.n
        assert same(row["Wilcoxon p"], one.w_p)
        assert same(row["Difference: mean"], one.difference.mean)


def test_charts_point_at_the_cells_they_name(book, result):
    charts = book["Figures"]._charts
    drawn = [one for one in (*result.correlated, *result.correlated_change)
             if one.x.key in ("goh_extent", "total_percent") and not math.isnan(one.rho)]  # fmt: skip
    assert len(charts) == len(drawn) > 0
    patients = book["Patients"]
    names = {patients.cell(HEADER_ROW, column).column_letter: patients.cell(HEADER_ROW, column).value
             for column in range(1, patients.max_column + 1)}  # fmt: skip
    for chart, one in zip(charts, drawn, strict=True):
        everybody = chart.series[-1]
        x, y = (one_axis.numRef.f.split("!")[1].replace("$", "") for one_axis in (everybody.xVal, everybody.yVal))
        column, rows = x.split(":")[0].rstrip("0123456789"), y.split(":")
        assert names[column].removeprefix("Change of ") == label(one.x)
        assert int(rows[0].lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")) == HEADER_ROW + 1
        assert int(rows[1].lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")) == HEADER_ROW + len(result.rows)
        assert everybody.trendline is not None


def test_no_name_and_no_hospital_number_is_written(path):
    with zipfile.ZipFile(path) as archive:
        text = b"".join(archive.read(name) for name in archive.namelist()).decode("utf-8", "replace")
    assert "Secret" not in text
    assert ">H3<" not in text


def test_provenance_counts_analyses_and_definitions_explain_the_tests(book):
    texts = [cell.value for row in book["Provenance"].iter_rows() for cell in row]
    assert 48 in texts
    assert OMERACT in texts
    terms = [row[0].value for row in book["Definitions"].iter_rows()]
    assert {"Spearman's ρ", "Welch's t-test", "Wilcoxon signed rank", "PPF 2022"} <= set(terms)


def test_without_a_definition_there_are_no_groups(tmp_path):
    result = analyse_cohort(example_cohort(8), CohortChoice())
    book = load_workbook(write_cohort_figures(result, tmp_path / "a.xlsx"))
    assert "No definition" in book["Groups"]["A4"].value
    assert {row["Group"] for row in table(book["Patients"], HEADER_ROW, 2)} == {"no definition chosen"}
    assert [len(chart.series) for chart in book["Figures"]._charts] == [1] * len(book["Figures"]._charts)


def test_an_empty_cohort_is_a_workbook_too(tmp_path):
    book = load_workbook(write_cohort_figures(analyse_cohort([], CohortChoice()), tmp_path / "a.xlsx"))
    assert book["Data"].cell(HEADER_ROW + 1, 1).value == "There are none yet."
    assert book["Figures"]["A4"].value.startswith("There are too few")


def test_a_code_that_begins_like_a_formula_stays_text(tmp_path):
    from dataclasses import replace

    people = [replace(one, patient=replace(one.patient, code=f"=1+{one.patient.id}")) for one in example_cohort(6)]
    book = load_workbook(write_cohort_figures(analyse_cohort(people, CohortChoice()), tmp_path / "a.xlsx"))
    assert {book["Data"].cell(row, 1).data_type for row in range(HEADER_ROW + 1, HEADER_ROW + 13)} == {"s"}


def test_another_name_where_it_is_open_and_one_sentence_where_it_cannot_be_written(result, tmp_path):
    target = tmp_path / "cohort.xlsx"
    target.write_bytes(b"x")
    (tmp_path / "~$cohort.xlsx").write_bytes(b"")
    assert write_cohort_figures(result, target).name == "cohort (2).xlsx"
    assert target.read_bytes() == b"x"
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(ExportFailed):
        write_cohort_figures(result, tmp_path / "file" / "cohort.xlsx")


def test_writing_can_be_cancelled_and_leaves_nothing(result, tmp_path):
    def stop(fraction, text):
        if fraction > 0.5:
            raise Cancelled

    with pytest.raises(Cancelled):
        write_cohort_figures(result, tmp_path / "a.xlsx", report=stop)
    assert list(tmp_path.iterdir()) == []
