"""Rows that wait beside an open workbook: merged once, the newest counts, nothing of others is lost."""

from dataclasses import replace
from datetime import date

import openpyxl
import pytest

from sscild_desktop.core.exports.cohort.file import append_to_cohort
from tests.clocks import set_clock
from tests.core.exports.cohort.appending import SIDE, append, changed_visit, names, other_patient, rows
from tests.core.exports.patient.visits_example import example_patient


@pytest.fixture
def path(tmp_path):
    return tmp_path / "cohort.xlsx"


def test_where_the_side_file_is_open_too_the_next_name_is_taken(path):
    append(path)
    for mark in ("~$cohort.xlsx", f"~${SIDE}"):
        (path.parent / mark).touch()
    result = append(path, other_patient())
    assert result.path.name == "cohort (to merge 2025-03-04) (2).xlsx"
    (path.parent / "~$cohort.xlsx").unlink()
    (path.parent / f"~${SIDE}").unlink()
    assert append(path).merged == 4
    assert names(path) == ["cohort.xlsx"]


def test_rows_of_several_days_are_merged_and_the_newest_wins(path):
    append(path)
    lock = path.parent / "~$cohort.xlsx"
    lock.touch()
    for day, value in ((date(2025, 1, 2), 1.25), (date(2025, 2, 3), 1.5)):
        append_to_cohort(path, example_patient(), changed_visit(value), today=day)
    lock.unlink()
    append(path, other_patient())
    assert rows(path)[0]["FVC, L"] == 1.5
    assert len(rows(path)) == 8


def test_a_waiting_row_that_is_older_does_not_undo_a_newer_one(path):
    """As after a kill between writing the workbook and removing the side file."""
    append(path)
    lock = path.parent / "~$cohort.xlsx"
    lock.touch()
    append(path, visits=changed_visit(1.25))
    lock.unlink()
    kept = (path.parent / SIDE).read_bytes()
    append(path, visits=changed_visit(1.5))
    (path.parent / SIDE).write_bytes(kept)
    append(path, other_patient())
    assert rows(path)[0]["FVC, L"] == 1.5


@pytest.mark.parametrize("waits", [1, 2])
def test_with_a_clock_set_back_the_newest_row_still_wins(path, monkeypatch, waits):
    append(path)
    lock = path.parent / "~$cohort.xlsx"
    lock.touch()
    for number in range(waits):
        set_clock(monkeypatch, f"{2010 - number}-01-01T00:00:00+00:00")
        append_to_cohort(path, example_patient(), changed_visit(1.25 + number), today=date(2010 - number, 1, 1))
    lock.unlink()
    append(path, other_patient())
    assert rows(path)[0]["FVC, L"] == 0.25 + waits


def test_what_somebody_added_to_a_side_file_is_not_thrown_away(path):
    append(path)
    lock = path.parent / "~$cohort.xlsx"
    lock.touch()
    side = append(path, other_patient()).path
    book = openpyxl.load_workbook(side)
    sheet = book["Cohort"]
    last = sheet.max_column
    sheet.cell(1, last + 1).value, sheet.cell(2, last + 1).value = "Responder", "yes"
    sheet["A9"] = "call the patient"
    book.save(side)
    lock.unlink()
    append(path)
    assert [row["Responder"] for row in rows(path)] == [None] * 4 + ["yes"] + [None] * 3
    assert names(path) == ["cohort (merged 2025-03-04).xlsx", "cohort.xlsx"]
    assert openpyxl.load_workbook(path.parent / "cohort (merged 2025-03-04).xlsx")["Cohort"]["A9"].value


def test_waiting_rows_of_the_other_kind_go_on_waiting(path):
    path.parent.joinpath(f"~${path.name}").touch()
    side = append(path).path
    path.parent.joinpath(f"~${path.name}").unlink()
    result = append(path, patient=replace(example_patient(), code="P0009"), are_days_moved=True)
    assert (result.merged, side.exists()) == (0, True)
