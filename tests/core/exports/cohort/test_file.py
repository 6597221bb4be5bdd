"""Appending to the cohort workbook: the same visit once, other people's work kept, and no row lost whatever happens."""

import os
import shutil
import stat
import subprocess
import sys
import time
from dataclasses import replace
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from openpyxl.chart import LineChart, Reference
from openpyxl.styles import PatternFill

from sscild_desktop.core.course.measures import MEASURES, label, visit_measures
from sscild_desktop.core.errors import ExportFailed
from sscild_desktop.core.exports.cohort import file as cohort_file
from sscild_desktop.core.exports.cohort.file import append_to_cohort
from tests.core.exports.cohort.appending import SIDE, append, changed_visit, keys, names, other_patient, rows
from tests.core.exports.patient.visits_example import DAYS, example_patient, example_visits
from tests.patience import PATIENCE_S

REPOSITORY = Path(__file__).resolve().parents[4]


@pytest.fixture
def path(tmp_path):
    return tmp_path / "cohort.xlsx"


def test_one_row_per_visit_right_to_the_last_digit(path):
    result = append(path)
    assert (result.path, result.is_side_file, result.added, result.updated) == (path, False, 4, 0)
    assert result.text == "cohort.xlsx: 4 visits of P0007 added."
    assert keys(path) == [("P0007", day) for day in DAYS]
    for row, visit in zip(rows(path), example_visits(), strict=True):
        values = visit_measures(visit)
        for measure in MEASURES:
            assert row[label(measure)] == values.get(measure.key), (visit.day, measure.key)


def test_numbers_and_days_look_as_they_should(path):
    append(path)
    sheet = openpyxl.load_workbook(path)["Cohort"]
    columns = {cell.value: cell.column for cell in sheet[1]}
    assert {sheet.cell(row, columns["Visit day"]).number_format for row in range(2, 6)} == {"yyyy-mm-dd"}
    assert sheet.cell(2, columns["FVC, L"]).number_format == "0.00"
    assert sheet.cell(2, columns["FVC, L"]).data_type == "n"


def test_the_same_visits_again_change_nothing(path):
    append(path)
    before = path.read_bytes()
    result = append(path)
    assert (result.added, result.updated, result.unchanged) == (0, 0, 4)
    assert path.read_bytes() == before


def test_a_changed_visit_updates_its_row_and_adds_none(path):
    append(path)
    result = append(path, visits=changed_visit())
    assert (result.added, result.updated, result.unchanged) == (0, 1, 3)
    assert [row["FVC, L"] for row in rows(path)] == [1.987654321, 2.871, 2.655, 2.402]


def test_rows_of_days_that_are_no_visit_any_more_are_told_and_stay(path):
    append(path)
    append(path, other_patient())
    first, *others = example_visits()
    told = append(path, visits=(replace(first, day=date(2023, 1, 11)), *others)).text
    was = first.day.isoformat()
    assert told.endswith(f"rows of P0007 on days of no visit: {was}; delete them there if they are not wanted.")
    assert len(rows(path)) == 9
    assert "no visit" not in append(path, other_patient()).text


def test_a_code_of_digits_that_excel_made_a_number_is_found_again(path):
    patient = replace(example_patient(), code="17")
    append(path, patient)
    book = openpyxl.load_workbook(path)
    for row in range(2, 6):
        book["Cohort"].cell(row, 1).value = 17
    book.save(path)
    assert append(path, patient).added == 0


def test_a_value_that_was_withdrawn_is_emptied(path):
    append(path)
    append(path, visits=changed_visit(None))
    assert rows(path)[0]["FVC, L"] is None
    assert rows(path)[0]["FVC, % predicted"] == 78.4


def test_a_second_patient_stands_below(path):
    append(path)
    append(path, other_patient())
    assert keys(path) == [(code, day) for code in ("P0007", "P0008") for day in DAYS]


def test_nobody_is_named(path):
    append(path)
    text = b"".join(openpyxl_parts(path))
    assert not [word for word in (b"Doe", b"ID-4711", b"1961", b"cousin") if word in text]


def openpyxl_parts(path):
    import zipfile

    with zipfile.ZipFile(path) as archive:
        return [archive.read(name) for name in archive.namelist()]


def test_what_others_added_is_kept(path):
    """A column of notes, one of formulas, colours, a row of means, a sheet with a chart: all as they were."""
    append(path)
    book = openpyxl.load_workbook(path)
    sheet = book["Cohort"]
    last = sheet.max_column
    for row, text in enumerate(("Responder", "yes", "no", "=A2&B2", "?"), start=1):
        sheet.cell(row, last + 1).value = text
    sheet["A3"].fill = PatternFill("solid", start_color="FFFF00")
    sheet["A7"], sheet["H7"] = "mean", "=AVERAGE(H2:H5)"
    sheet.column_dimensions["B"].width = 33
    extra = book.create_sheet("Ours")
    chart = LineChart()
    chart.add_data(Reference(sheet, min_col=8, min_row=1, max_row=5), titles_from_data=True)
    extra.add_chart(chart, "A1")
    book.save(path)
    append(path, other_patient())
    append(path, visits=changed_visit())
    book = openpyxl.load_workbook(path)
    sheet = book["Cohort"]
    assert [sheet.cell(row, last + 1).value for row in range(1, 6)] == ["Responder", "yes", "no", "=A2&B2", "?"]
    assert sheet["A3"].fill.start_color.rgb == "00FFFF00"
    assert (sheet["A7"].value, sheet["H7"].value) == ("mean", "=AVERAGE(H2:H5)")
    assert sheet.column_dimensions["B"].width == 33
    assert len(book["Ours"]._charts) == 1
    assert [sheet.cell(row, 1).value for row in range(8, 12)] == ["P0008"] * 4
    assert sheet.cell(2, [cell.value for cell in sheet[1]].index("FVC, L") + 1).value == 1.987654321


def test_moved_columns_and_a_title_above_are_followed(path):
    append(path)
    book = openpyxl.load_workbook(path)
    sheet = book["Cohort"]
    sheet.insert_rows(1, 2)
    sheet["A1"] = "Our cohort"
    sheet.insert_cols(1)
    sheet["A3"] = "Centre"
    sheet.title = "Patients"
    book.save(path)
    result = append(path, visits=changed_visit())
    assert (result.added, result.updated + result.unchanged) == (0, 4)
    sheet = openpyxl.load_workbook(path)["Patients"]
    headings = [cell.value for cell in sheet[3]]
    assert sheet.cell(4, headings.index("FVC, L") + 1).value == 1.987654321
    assert sheet.max_row == 7
    assert (sheet["B1"].value, sheet["A3"].value) == ("Our cohort", "Centre")


def test_a_formula_in_one_of_our_columns_stays(path):
    append(path)
    book = openpyxl.load_workbook(path)
    sheet = book["Cohort"]
    column = [cell.value for cell in sheet[1]].index("FVC, L") + 1
    sheet.cell(2, column).value = "=1.5+1.4"
    book.save(path)
    append(path, visits=changed_visit())
    assert openpyxl.load_workbook(path)["Cohort"].cell(2, column).value == "=1.5+1.4"


def test_formulas_are_calculated_anew_when_the_file_is_opened(path):
    append(path)
    book = openpyxl.load_workbook(path)
    book.calculation.fullCalcOnLoad = False
    book.save(path)
    append(path, other_patient())
    assert openpyxl.load_workbook(path).calculation.fullCalcOnLoad


@pytest.mark.parametrize("mark", ["~$cohort.xlsx", ".~lock.cohort.xlsx#"])
def test_an_open_workbook_is_left_alone_and_the_rows_wait_beside_it(path, mark):
    append(path)
    before = path.read_bytes()
    (path.parent / mark).touch()
    result = append(path, other_patient())
    assert (result.is_side_file, result.path.name, result.added) == (True, SIDE, 4)
    assert result.text == (
        "cohort.xlsx is open in another program, so 4 visits went to cohort (to merge 2025-03-04).xlsx; "
        "the next append merges them."
    )
    assert path.read_bytes() == before
    assert keys(result.path) == [("P0008", day) for day in DAYS]
    (path.parent / mark).unlink()
    result = append(path)
    assert (result.added, result.unchanged, result.merged) == (0, 4, 4)
    assert "4 waiting rows merged in" in result.text
    assert keys(path) == [(code, day) for code in ("P0007", "P0008") for day in DAYS]
    assert names(path) == ["cohort.xlsx"]


def test_a_read_only_workbook_is_left_alone(path):
    append(path)
    before = path.read_bytes()
    path.chmod(0o444)
    result = append(path, other_patient())
    assert result.is_side_file
    assert "is read-only" in result.text
    assert path.read_bytes() == before
    path.chmod(0o644)
    assert append(path).merged == 4


def test_a_workbook_that_the_system_holds_is_left_alone(path, monkeypatch):
    """As on Windows, where an open file cannot be replaced."""
    append(path)
    before = path.read_bytes()
    really = Path.replace

    def refused(self, target):
        if Path(target) == path:
            raise PermissionError(13, "used by another process")
        return really(self, target)

    monkeypatch.setattr(Path, "replace", refused)
    result = append(path, other_patient())
    assert result.path.name == SIDE
    assert path.read_bytes() == before
    assert names(path) == sorted([SIDE, "cohort.xlsx"])


@pytest.mark.parametrize("content", [b"", b"not a workbook", b"PK\x03\x04broken"])
def test_what_is_no_workbook_is_left_alone(path, content):
    path.write_bytes(content)
    result = append(path)
    assert result.is_side_file
    assert "not a cohort workbook" in result.text
    assert path.read_bytes() == content
    assert keys(result.path) == [("P0007", day) for day in DAYS]


def test_somebody_elses_workbook_is_left_alone(path):
    book = openpyxl.Workbook()
    book.active["A1"] = "Budget"
    book.save(path)
    before = path.read_bytes()
    assert append(path).is_side_file
    assert append(path, other_patient()).added == 4
    assert path.read_bytes() == before
    assert len(rows(path.parent / SIDE)) == 8


def test_a_change_by_somebody_else_in_between_is_not_overwritten(path, monkeypatch):
    append(path)
    really, calls = cohort_file._write, []

    def slow(target, data, seen):
        if not calls:
            calls.append(1)
            newer = path.parent / "newer.xlsx"
            shutil.copy(path, newer)
            append(newer, other_patient())
            newer.replace(path)
        really(target, data, seen)

    monkeypatch.setattr(cohort_file, "_write", slow)
    append(path, visits=changed_visit())
    assert len(rows(path)) == 8
    assert rows(path)[0]["FVC, L"] == 1.987654321


def test_a_full_disk_keeps_the_old_file(path, monkeypatch):
    append(path)
    before = path.read_bytes()

    def full(_handle):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(ExportFailed, match="No space left"):
        append(path, other_patient())
    assert path.read_bytes() == before
    assert names(path) == ["cohort.xlsx"]


KILLED = """
import sys
from dataclasses import replace
from pathlib import Path
from sscild_desktop.core.exports.cohort.file import append_to_cohort
from tests.core.exports.patient.visits_example import example_patient, example_visits
for number in range(10000):
    append_to_cohort(Path(sys.argv[1]), replace(example_patient(), code=f"P{number:04d}"), example_visits())
    print(number, flush=True)
"""


def test_a_kill_in_the_middle_leaves_a_whole_file(path):
    child = subprocess.Popen([sys.executable, "-c", KILLED, str(path)], cwd=REPOSITORY, stdout=subprocess.PIPE)
    for _number in range(6):
        assert child.stdout.readline()
    time.sleep(0.03)
    child.kill()
    told = 6 + len(child.stdout.read().split())
    child.wait()
    child.stdout.close()
    found = rows(path)
    assert len(found) % 4 == 0
    assert len(found) // 4 >= told  # everything that was acknowledged is there
    for one in path.parent.glob(".sscild-*.lock"):
        os.utime(one, (0, 0))  # as half a minute later
    result = append(path, replace(example_patient(), code="P9999"))
    assert not result.is_side_file
    assert names(path) == ["cohort.xlsx"]


def test_while_another_append_runs_the_rows_go_aside(path):
    append(path)
    mark = path.parent / ".sscild-cohort.xlsx.lock"
    mark.touch()
    result = append(path, other_patient())
    assert "is being written by another program" in result.text
    mark.unlink()
    assert append(path).merged == 4


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_the_mode_of_the_file_is_kept(path):
    append(path)
    path.chmod(0o660)
    append(path, other_patient())
    assert stat.S_IMODE(path.stat().st_mode) == 0o660


def test_a_link_stays_a_link(path):
    real = path.with_name("real.xlsx")
    append(real)
    path.symlink_to(real)
    append(path, other_patient())
    assert path.is_symlink()
    assert len(rows(real)) == 8


def test_a_name_without_ending_gets_one(tmp_path):
    assert append(tmp_path / "new" / "cohort").path == tmp_path / "new" / "cohort.xlsx"
    assert append(tmp_path / "data.csv").path == tmp_path / "data.csv.xlsx"


def test_no_visits_and_no_code_are_told_in_a_sentence(path):
    assert "no visits yet" in append_to_cohort(path, example_patient(), ()).text
    assert names(path) == []
    with pytest.raises(ExportFailed, match="no code yet"):
        append(path, replace(example_patient(), code=""))


@pytest.mark.parametrize("text", ["=1+1", "a\r\nb\x07", " spaces ", "ä<&>\"'", "x" * 40000])
def test_any_text_comes_back_as_text_and_is_not_written_twice(path, text):
    visits = [replace(visit, treatment=text) for visit in example_visits()]
    append(path, visits=visits)
    cell = next(row["Treatment"] for row in rows(path))
    assert cell == text.replace("\r\n", "\n").replace("\x07", "")[:32767]
    assert append(path, visits=visits).unchanged == 4


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_a_file_saved_by_libreoffice_is_appended_to(path, tmp_path):
    append(path)
    folder = tmp_path / "saved"
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    kind = "xlsx:Calc MS Excel 2007 XML"
    command = ["soffice", profile, "--headless", "--convert-to", kind, "--outdir", folder, path]
    subprocess.run(command, check=True, capture_output=True, timeout=PATIENCE_S)
    saved = folder / path.name
    result = append(saved, visits=changed_visit())  # rows that lost their 16th digit there get it back
    assert (result.added, result.updated + result.unchanged) == (0, 4)
    assert append(saved, other_patient()).added == 4
    assert keys(saved) == [(code, day) for code in ("P0007", "P0008") for day in DAYS]
    assert rows(saved)[0]["FVC, L"] == 1.987654321
    assert rows(saved)[2][label(MEASURES[0])] == visit_measures(example_visits()[2])["goh_extent"]


@pytest.mark.parametrize("first", [False, True])
def test_real_days_and_moved_ones_never_meet_in_one_file(path, first):
    append(path, are_days_moved=first)
    before = path.read_bytes()
    with pytest.raises(ExportFailed, match="days of the other kind"):
        append(path, are_days_moved=not first)
    assert path.read_bytes() == before
    assert append(path, are_days_moved=first).unchanged


def test_a_day_that_excel_has_not_is_text_and_is_found_again(path):
    first, *others = example_visits()
    old = (replace(first, day=date(1899, 7, 14)), *others)
    append(path, visits=old)
    assert rows(path)[0]["Visit day"] == "1899-07-14"
    append(path, visits=old)
    assert len(rows(path)) == len(old)
