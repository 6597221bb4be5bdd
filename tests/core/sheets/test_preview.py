"""What an import would do: whose row, which visit, what is kept and replaced, and why a row is not taken."""

from dataclasses import replace
from datetime import date

import pytest

from sscild_desktop.core.patients import LungFunction, SscFacts, Symptoms, Visit
from sscild_desktop.core.sheets import DAY_FIRST, Sheet, guess_mapping, preview
from sscild_desktop.core.sheets.preview import put_into
from tests.core.course.people import coded

TODAY = date(2024, 6, 1)
PATIENTS = (coded(1, hospital_id="00123"), coded(2, hospital_id="A-77", birth_year=1960), coded(3))
COLUMNS = ("Patient", "Date", "FVC L", "FVC %", "FEV1 L", "DLCO % Hb corr", "mMRC")


def sheet(*rows, columns=COLUMNS):
    wide = tuple(tuple(row) + (None,) * (len(columns) - len(row)) for row in rows)
    return Sheet(columns, wide, tuple(range(2, 2 + len(rows))))


def look(*rows, patients=PATIENTS, visits=None, columns=COLUMNS, order=""):
    made = sheet(*rows, columns=columns)
    mapping = guess_mapping(made)
    if order:
        mapping = mapping.with_date_order(order)
    return preview(made, mapping, patients, visits, TODAY)


def test_a_row_becomes_a_new_visit():
    (row,) = look(("P0001", date(2024, 3, 1), 2.75, 74.0, 2.1, 55.0, 2.0))
    assert row.is_ready
    assert row.patient == PATIENTS[0]
    assert (row.day, row.visit_id, row.mmrc) == (date(2024, 3, 1), 0, 2)
    assert row.values == LungFunction(2.75, 74.0, 2.1, None, 55.0, True)
    assert row.action == "new visit on 2024-03-01"
    assert row.doubts == ()


@pytest.mark.parametrize(
    ("text", "number"), [("P0001", 1), ("p0001 ", 1), ("00123", 1), ("123", 1), (123.0, 1), ("a-77", 2)]
)
def test_whose_row_it_is(text, number):
    (row,) = look((text, "2024-03-01", 2.75))
    assert row.patient.id == number


@pytest.mark.parametrize(
    ("cells", "reason"),
    [
        (("P0099", "2024-03-01", 2.7), "no patient has the code or hospital ID 'P0099'"),
        ((None, "2024-03-01", 2.7), "there is no patient in this row"),
        (("P0001", None, 2.7), "there is no date in this row"),
        (("P0001", "soon", 2.7), "Date holds 'soon', which is not a date"),
        (("P0001", "2024-03-01"), "there are no values in this row"),
        (("P0001", "2024-03-01", "ca. 3"), "FVC, L holds 'ca. 3', which is not a number"),
        (("P0001", "2024-03-01", "#REF!"), "FVC, L holds the error #REF!"),
        (("P0001", "2024-03-01", 2.7, 800), "FVC 800 % predicted is not possible"),
        (("P0001", "2030-03-01", 2.7), "lies in the future"),
        (("A-77", "1950-03-01", 2.7), "before the year of birth"),
        (("P0001", "2024-03-01", 2.7, 74, 2.9), "above FVC"),
        (("P0001", "2024-03-01", 2.7, 74, 2.1, 55, 7), "not a grade from 0 to 4"),
    ],
)
def test_why_a_row_is_not_taken(cells, reason):
    (row,) = look(cells)
    assert not row.is_ready
    assert reason in row.reason


def test_two_patients_with_one_hospital_id_are_not_guessed():
    twins = (coded(1, hospital_id="7"), coded(2, hospital_id="7"))
    assert "fits 2 patients" in look(("7", "2024-03-01", 2.7), patients=twins)[0].reason


def test_a_number_without_its_zeros_is_not_guessed():
    both = (coded(1, hospital_id="00123"), coded(2, hospital_id="123"))
    assert "fits 2 patients" in look((123.0, "2024-03-01", 2.7), patients=both)[0].reason
    assert look(("123", "2024-03-01", 2.7), patients=both)[0].patient == both[1]  # a text has all that was written
    assert look((123.0, "2024-03-01", 2.7), patients=both[:1])[0].patient == both[0]


def test_digits_of_other_scripts_are_read():
    row = look(("P0001", "۰۱.۰۳.۲۰۲۴", "۲٫۷۵", "۸۲٪"))[0]
    assert (row.day, row.values.fvc_l, row.values.fvc_percent) == (date(2024, 3, 1), 2.75, 82.0)


@pytest.mark.parametrize("written", ["۱۴۰۲/۰۵/۰۶", "1402-05-06"])
def test_a_day_of_another_calendar_is_refused(written: str):
    (row,) = look(("P0001", written, "2.75", "82"))
    assert row.reason == "Date holds the year 1402; write the day by the Gregorian calendar"


def test_a_sheet_of_one_patient_needs_no_column_for_it():
    columns = ("Date", "FVC L")
    assert look(("2024-03-01", 2.7), patients=PATIENTS[:1], columns=columns)[0].is_ready
    assert "choose the column" in look(("2024-03-01", 2.7), columns=columns)[0].reason


def test_ambiguous_dates_wait_for_the_reader():
    rows = (("P0001", "01/03/2024", 2.7),)
    assert "choose whether the day or the month" in look(*rows)[0].reason
    assert look(*rows, order=DAY_FIRST)[0].day == date(2024, 3, 1)


def test_a_repeated_row_counts_once():
    rows = look(("P0001", "2024-03-01", 2.7), ("P0001", "2024-03-01", 2.7), ("P0001", "2024-03-01", 2.9))
    assert [row.reason for row in rows] == [
        "",
        "repeats row 2",
        "is of the same patient and day as, but differs from, row 2",
    ]


def test_order_of_the_rows_does_not_matter_for_what_came_before():
    rows = look(("P0001", "2024-03-01", 1.5), ("P0001", "2023-03-01", 2.9))
    assert [doubt.text for doubt in rows[0].doubts] == ["FVC 1.5 L is 48 % less than the 2.9 before; check it."]
    assert rows[0].is_ready
    assert rows[1].doubts == ()


def test_what_is_kept_at_the_visit_stays_and_what_is_replaced_is_said():
    kept = Visit(9, 1, date(2024, 3, 1), LungFunction(fvc_l=2.5, fev1_l=2.0, dlco_percent=50.0))
    (row,) = look(("P0001", "2024-03-01", 2.75), visits={1: (kept,)})
    assert row.visit_id == 9
    assert row.values == LungFunction(fvc_l=2.75, fev1_l=2.0, dlco_percent=50.0)
    assert row.action == "to the visit of 2024-03-01, replaces FVC, L 2.5 by 2.75"


@pytest.mark.parametrize(("days", "visit_id"), [(0, 9), (30, 9), (31, 0)])
def test_lung_function_near_a_ct_visit_without_any_goes_there_with_its_own_day(days, visit_id):
    kept = Visit(9, 1, date(2024, 3, 1))
    the_day = date.fromordinal(kept.day.toordinal() + days)
    (row,) = look(("P0001", the_day, 2.75), visits={1: (kept,)})
    assert row.visit_id == visit_id
    assert row.values.day == (the_day if days and visit_id else None)


def test_a_visit_that_has_lung_function_is_not_filled_twice():
    kept = Visit(9, 1, date(2024, 3, 1), LungFunction(fvc_l=2.5))
    (row,) = look(("P0001", "2024-03-20", 2.6), visits={1: (kept,)})
    assert row.visit_id == 0


def test_the_same_import_again_changes_nothing():
    empty = Visit(9, 1, date(2024, 3, 1))
    (first,) = look(("P0001", "2024-03-10", 2.75), visits={1: (empty,)})
    filled = replace(empty, lung_function=first.values)
    (again,) = look(("P0001", "2024-03-10", 2.75), visits={1: (filled,)})
    assert (again.visit_id, again.values) == (9, first.values)
    assert "replaces" not in again.action


def test_two_rows_near_one_visit_make_one_of_them_new():
    rows = look(
        ("P0001", "2024-02-25", 2.7), ("P0001", "2024-03-05", 2.8), visits={1: (Visit(9, 1, date(2024, 3, 1)),)}
    )
    assert [row.visit_id for row in rows] == [9, 0]


def test_doubts_against_the_visit_before_from_the_records():
    kept = Visit(9, 1, date(2023, 3, 1), LungFunction(fvc_l=4.9))
    (row,) = look(("P0001", "2024-03-01", 2.75), visits={1: (kept,)})
    assert row.is_ready
    assert [doubt.level for doubt in row.doubts] == ["ask"]


def test_whether_dlco_is_corrected_comes_from_its_own_column_or_the_heading():
    columns = ("Patient", "Date", "DLCO %", "DLCO Hb corrected")
    cells = [(f"P000{number}", "2024-03-01", 50, said) for number, said in ((1, "ja"), (2, "nein"), (3, None))]
    rows = look(*cells, columns=columns)
    assert [row.values.dlco_is_hb_corrected for row in rows] == [True, False, None]
    (row,) = look(("P0001", "2024-03-01", 50, "maybe"), columns=columns)
    assert "neither yes nor no" in row.reason


def test_millilitres_become_litres():
    (row,) = look(("P0001", "2024-03-01", 2750), columns=("Patient", "Date", "FVC mL"))
    assert row.values.fvc_l == 2.75


@pytest.mark.parametrize(("cell", "grade"), [("2.0", 2), (2.0, 2), ("0", 0), ("-", None), ("unknown", None)])
def test_mmrc_as_sheets_have_it(cell, grade):
    (row,) = look(("P0001", "2024-03-01", 2.7, None, None, None, cell))
    assert (row.is_ready, row.mmrc) == (True, grade)


def test_no_dyspnoea_in_a_word_is_not_taken_for_a_missing_grade():
    assert "not a grade" in look(("P0001", "2024-03-01", 2.7, None, None, None, "none"))[0].reason


def test_mmrc_alone_is_worth_a_visit():
    (row,) = look(("P0001", "2024-03-01", None, None, None, None, "3"))
    assert row.is_ready
    assert row.mmrc == 3


def test_what_was_known_of_the_old_dlco_says_nothing_of_the_new_one():
    kept = Visit(7, 1, date(2024, 3, 1), LungFunction(2.7, dlco_percent=60.0, dlco_is_hb_corrected=True))
    columns = ("Patient", "Date", "DLCO %")
    (row,) = look(("P0001", "2024-03-01", 52.0), visits={1: [kept]}, columns=columns)
    assert row.values == LungFunction(2.7, dlco_percent=52.0)
    (same,) = look(("P0001", "2024-03-01", 60.0), visits={1: [kept]}, columns=columns)
    assert same.values == kept.lung_function


def test_values_of_two_days_do_not_come_together_at_one_visit():
    kept = Visit(7, 1, date(2024, 3, 1), LungFunction(2.7, day=date(2024, 3, 20)))
    (row,) = look(("P0001", "2024-03-01", None, None, None, 55.0), visits={1: [kept]})
    assert "holds lung function of 2024-03-20 already" in row.reason
    (fits,) = look(("P0001", "2024-03-20", None, None, None, 55.0), visits={1: [kept]})
    assert (fits.visit_id, fits.values.day, fits.values.dlco_percent) == (7, date(2024, 3, 20), 55.0)


def test_mmrc_alone_leaves_the_day_of_lung_function_as_it_was():
    kept = Visit(7, 1, date(2024, 3, 1), LungFunction(2.7, day=date(2024, 3, 20)))
    (row,) = look(("P0001", "2024-03-01", None, None, None, None, 3), visits={1: [kept]})
    assert row.is_ready
    assert (row.values, row.mmrc) == (kept.lung_function, 3)


WITH_SKIN = ("Patient", "Date", "FVC L", "mRSS", "mMRC")


@pytest.mark.parametrize(
    ("cells", "visit_id"),
    [
        ((None, 14.0), 0),  # no lung function, which alone has a day of its own
        ((None, None, 3.0), 0),
        ((2.7, 14.0), 0),  # would replace the 12 of the visit's day
        ((2.7, None, 3.0), 0),
        ((2.7, 12.0, 2.0), 7),
        ((2.7,), 7),
    ],
)
def test_what_has_no_day_of_its_own_stays_on_its_day(cells, visit_id):
    visits = {1: [Visit(7, 1, date(2024, 2, 10), symptoms=Symptoms(2), ssc=SscFacts(mrss=12.0))]}
    (row,) = look(("P0001", "2024-03-01", *cells), visits=visits, columns=WITH_SKIN)
    assert (row.visit_id, row.reason) == (visit_id, "")


def test_two_rows_with_skin_alone_do_not_replace_each_other():
    visits = {1: [Visit(7, 1, date(2024, 2, 10))]}
    rows = [("P0001", day, None, skin) for day, skin in (("2024-02-20", 12.0), ("2024-03-01", 14.0))]
    found = look(*rows, visits=visits, columns=WITH_SKIN)
    assert [row.action for row in found] == ["new visit on 2024-02-20", "new visit on 2024-03-01"]


def test_a_row_brings_nothing_of_another_that_may_be_left_out():
    visit = Visit(7, 1, date(2024, 2, 10), symptoms=Symptoms(text="cough"))
    rows = [("P0001", "2024-02-10", None, 12.0), ("P0001", "2024-03-01", 2.7, None, 3.0)]
    skin, function = look(*rows, visits={1: [visit]}, columns=WITH_SKIN)
    assert (skin.visit_id, function.visit_id, function.ssc) == (7, 7, SscFacts(mrss=12.0)), "as it will be with both"
    alone = put_into(visit, function)
    assert (alone.ssc, alone.symptoms) == (SscFacts(), Symptoms(3, text="cough"))
    assert alone.lung_function == LungFunction(2.7, day=date(2024, 3, 1))
    assert put_into(visit, skin).lung_function.is_empty
