"""Sheets edited in place: only the bytes of the cells that change are others afterwards."""

import io
import zipfile
from datetime import date
from xml.etree import ElementTree

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl.worksheet.table import Table

from sscild_desktop.core.exports.cohort.rows import day_of, plain
from sscild_desktop.core.exports.cohort.sheet import CohortSheet
from sscild_desktop.core.xlsx.package import Package, grown_table, recalculated
from sscild_desktop.core.xlsx.sheet import (
    NotASheet,
    clean,
    column_letters,
    column_number,
    edit_sheet,
    read_sheet,
)

NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def sheet(body, prefix=""):
    colon = f":{prefix[:-1]}" if prefix else ""
    head = f'<?xml version="1.0"?>\n<{prefix}worksheet xmlns{colon}="{NAMESPACE}" a="1>2">'
    return f"{head}{body}<{prefix}pageMargins left='1'/></{prefix}worksheet>".encode()


def edited(data, changes):
    return edit_sheet(read_sheet(data, ["shared"]), changes, lambda _row, _column: "")


def values(data):
    found = read_sheet(data, ["shared"])
    return {(cell.row, cell.column): cell.value for row in found.rows for cell in row.cells}


BODY = """<sheetData>
<row r="2" spans="1:3" ht="20"><c r="A2" s="4" t="s"><v>0</v></c><c r="C2"><f>A2+1</f><v>7</v></c></row>
<row r="4" s="1"/><row r="7"><c r="B7" t="inlineStr"><is><t>in </t><t>line</t></is></c><c r="D7" s="9"/></row>
</sheetData>"""


def test_values_and_places_are_read():
    found = read_sheet(sheet(BODY), ["shared"])
    assert values(sheet(BODY)) == {(2, 1): "shared", (2, 3): 7.0, (7, 2): "in line", (7, 4): None}
    assert found.cell(2, 3).is_formula
    assert (found.last_row, found.last_column) == (7, 3)
    for row in found.rows:
        for cell in row.cells:
            assert found.data[cell.start : cell.end].startswith(b"<c r=")
            assert found.data[cell.start : cell.end].endswith((b"</c>", b"/>"))


def test_cells_are_replaced_put_between_and_appended():
    changes = {
        2: {1: "new & <old>", 2: 1.5, 3: 9.0, 5: "end"},
        4: {2: 3.25},
        5: {1: "row"},
        7: {1: 1.0, 4: 2.0},
        9: {1: 4.0},
    }
    data = edited(sheet(BODY), changes)
    wanted = {(2, 1): "new & <old>", (2, 2): 1.5, (2, 3): 7.0, (2, 5): "end", (4, 2): 3.25, (5, 1): "row"}
    assert values(data) == wanted | {(7, 1): 1.0, (7, 2): "in line", (7, 4): 2.0, (9, 1): 4.0}
    assert b'<c r="A2" s="4" t="inlineStr">' in data  # the style stays
    assert b'<row r="2" ht="20">' in data  # the hint on its width would be wrong now
    assert b'<row r="4" s="1"><c' in data
    assert data.endswith(b"<pageMargins left='1'/></worksheet>")
    assert b'a="1>2"' in data


def test_nothing_changes_where_nothing_is_asked():
    assert edited(sheet(BODY), {}) == sheet(BODY)


@pytest.mark.parametrize("body", ["<sheetData/>", "<sheetData></sheetData>", "<sheetData />"])
def test_an_empty_sheet_takes_rows(body):
    assert values(edited(sheet(body), {3: {2: 1.0}, 1: {1: "a"}})) == {(1, 1): "a", (3, 2): 1.0}


def test_another_prefix_is_followed():
    body = '<x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData>'
    data = edited(sheet(body, "x:"), {1: {2: "b"}, 2: {1: 2.0}})
    assert values(data) == {(1, 1): 1.0, (1, 2): "b", (2, 1): 2.0}
    ElementTree.fromstring(data)


def test_rows_and_cells_without_a_place_count_on():
    body = "<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c/><c><v>4</v></c></row></sheetData>"
    assert values(sheet(body)) == {(1, 1): 1.0, (1, 2): 2.0, (2, 1): None, (2, 2): 4.0}
    assert values(edited(sheet(body), {1: {2: 9.0}, 2: {3: 5.0}}))[1, 2] == 9.0


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"<worksheet/>",
        b"not xml",
        sheet("<sheetData><row r='2'/><row r='1'/></sheetData>"),
        sheet('<sheetData><row r="1"><c t="s"><v>5</v></c></row></sheetData>'),
        b'<!DOCTYPE x [<!ENTITY a "b">]><worksheet><sheetData/></worksheet>',
    ],
)
def test_what_is_no_sheet_is_refused(data):
    with pytest.raises(NotASheet):
        read_sheet(data, ["shared"])


@given(st.text(max_size=40), st.floats(allow_nan=False, allow_infinity=False))
def test_any_text_and_number_comes_back(text, number):
    data = edited(sheet("<sheetData/>"), {1: {1: text, 2: number}})
    assert values(data) == {(1, 1): clean(text) or None, (1, 2): number}


@given(st.integers(1, 16384))
def test_letters_of_columns_and_back(column):
    assert column_number(column_letters(column)) == column


@pytest.mark.parametrize("is_1904", [False, True])
def test_days_go_and_come_back(is_1904):
    day = date(2024, 2, 29)
    assert day_of(plain(day, is_1904), is_1904) == day
    assert day_of("2024-02-29", is_1904) == day
    assert day_of("2024-02-29 00:00:00", is_1904) == day
    assert day_of("soon", is_1904) is day_of(None, is_1904) is day_of(1e300, is_1904) is None


def test_excel_counts_days_as_we_do():
    book = openpyxl.Workbook()
    book.active["A1"] = date(2024, 2, 29)
    target = io.BytesIO()
    book.save(target)
    (part,) = Package(target.getvalue()).sheets()
    assert day_of(part.xml.cell(1, 1).value, part.is_1904) == date(2024, 2, 29)


def test_a_table_over_the_rows_grows():
    book = openpyxl.Workbook()
    page = book.active
    for row in (("Patient code", "Visit day", "x"), ("P0001", date(2024, 1, 2), 1)):
        page.append(row)
    page.add_table(Table(displayName="T", ref="A1:C2"))
    target = io.BytesIO()
    book.save(target)
    cohort = CohortSheet.read(target.getvalue())
    cohort.take([{"Patient code": "P0002", "Visit day": date(2024, 3, 4), "x": 2.0}])
    table = openpyxl.load_workbook(io.BytesIO(cohort.saved())).active.tables["T"]
    assert (table.ref, table.autoFilter.ref) == ("A1:C3", "A1:C3")


def test_a_table_elsewhere_or_with_totals_stays():
    for text in (b'<table ref="E5:F9"/>', b'<table ref="A1:C2" totalsRowCount="1"/>'):
        assert grown_table(text, 1, (2, 3)) == text


@pytest.mark.parametrize("text", [b'<calcPr calcId="1"/>', b'<calcPr calcId="1" fullCalcOnLoad="0" />', b"<x:calcPr/>"])
def test_formulas_are_asked_to_be_calculated(text):
    assert b'fullCalcOnLoad="1"' in recalculated(b"<a>" + text + b"</a>")
    assert recalculated(text).count(b"fullCalcOnLoad") == 1


def test_every_other_part_stays_as_it_was(tmp_path):
    book = openpyxl.Workbook()
    book.active.append(("Patient code", "Visit day"))
    book.create_sheet("Other")["A1"] = "kept"
    target = io.BytesIO()
    book.save(target)
    cohort = CohortSheet.read(target.getvalue())
    cohort.take([{"Patient code": "P0002", "Visit day": date(2024, 3, 4)}])
    before, after = (zipfile.ZipFile(io.BytesIO(data)) for data in (target.getvalue(), cohort.saved()))
    assert before.namelist() == after.namelist()
    differ = [name for name in before.namelist() if before.read(name) != after.read(name)]
    assert set(differ) <= {"xl/worksheets/sheet1.xml", "xl/workbook.xml"}
