"""Numbers and dates as people type them, and what cannot be read in one way only."""

from datetime import date

import pytest

from sscild_desktop.core.lung_measures import LITRES, MMOL, PREDICTED
from sscild_desktop.core.patients import LungFunction, StoredAnalysis, StoredSeries, Visit
from sscild_desktop.views.patient.visit_text import (
    ct_text,
    number_text,
    parse_day,
    parse_number,
    parse_year,
    stage_of,
    year_text,
)


@pytest.mark.parametrize(
    ("text", "unit", "value"),
    [
        ("2.85", LITRES, 2.85),
        ("2,85", LITRES, 2.85),
        (" 2,85 l ", LITRES, 2.85),
        ("1,234", LITRES, 1.234),
        ("82", PREDICTED, 82.0),
        ("82,", PREDICTED, 82.0),
        (",5", LITRES, 0.5),
        ("82,5 % pred.", PREDICTED, 82.5),
        ("-3", PREDICTED, -3.0),
        ("−3", PREDICTED, -3.0),
        ("", LITRES, None),
        ("   ", PREDICTED, None),
        ("5.1 mmol/min/kPa", MMOL, 5.1),
        ("14.93 mL/min/mmHg", MMOL, 5.0),
        ("1,64 m", "cm", 164.0),
        ("18 points", "points", 18.0),
        ("412 m", "m", 412.0),
        ("۲٫۸۵", LITRES, 2.85),
    ],
)
def test_numbers_with_comma_or_point_and_with_their_unit(text, unit, value):
    assert parse_number(text, unit) == value


@pytest.mark.parametrize("text", ["2,8x", "2.8.5", "1.234,5", "1 234", "2..8", "82 %", "nan", "inf", "1e3", "--2", "L"])
def test_what_is_no_number_of_litres_is_said_in_a_sentence(text):
    with pytest.raises(ValueError, match="is not a number; type it like 2.85 or 2,85. It is not saved yet."):
        parse_number(text, LITRES)


def test_a_number_of_percent_takes_no_litres():
    with pytest.raises(ValueError, match="82 or 82,5"):
        parse_number("2.8 L", PREDICTED)


@pytest.mark.parametrize(("value", "text"), [(2.85, "2.85"), (82.0, "82"), (2.8500000000000001, "2.85"), (None, "")])
def test_numbers_are_shown_as_short_as_they_are_exact(value, text):
    assert number_text(value) == text


@pytest.mark.parametrize(
    "text",
    ["2024-03-15", "2024.3.15", "20240315", "15.03.2024", "15. 3. 2024", "15/03/2024", "03/15/2024", "15-3-2024"],
)
def test_one_day_in_many_forms(text):
    assert parse_day(text) == date(2024, 3, 15)


def test_a_day_that_is_the_same_both_ways_is_clear():
    assert parse_day("04/04/2024") == date(2024, 4, 4)


def test_nothing_is_no_day():
    assert parse_day("  ") is None


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("03/04/2024", "can be read as two dates; type it as 2024-MM-DD"),
        ("2024-02-30", "There is no day"),
        ("31.11.2024", "There is no day"),
        ("15.03.24", "is not a date"),
        ("today", "is not a date"),
        ("2024-03", "is not a date"),
    ],
)
def test_what_is_no_clear_day_is_said_in_a_sentence(text, sentence):
    with pytest.raises(ValueError, match=sentence):
        parse_day(text)


def test_year_of_birth():
    assert (parse_year("1961"), parse_year(""), year_text(0), year_text(1961)) == (1961, 0, "", "1961")
    for text in ("61", "1899", "3000", "19x1"):
        with pytest.raises(ValueError, match="year of birth"):
            parse_year(text)


def visit_with(extent, fvc):
    analysis = StoredAnalysis(1, 1, "2025-01-01", "1", measures={"goh_extent": extent})
    series = (StoredSeries(description="Thorax", analyses=(analysis,)), StoredSeries(description="Abdomen"))
    return Visit(1, 1, date(2025, 1, 1), LungFunction(fvc_percent=fvc), series=series)


def test_the_stage_follows_the_fvc_of_the_visit():
    assert [stage_of(visit_with(15.0, fvc)).stage for fvc in (None, 65.0, 75.0)] == [
        "indeterminate",
        "extensive",
        "limited",
    ]


def test_there_is_no_stage_from_impossible_values_or_without_a_ct():
    assert stage_of(visit_with(15.0, 800.0)) is None
    assert stage_of(Visit(1, 1, date(2025, 1, 1))) is None


def test_the_ct_in_words():
    assert ct_text(visit_with(15.0, None)) == "Thorax + 1 more"
    assert ct_text(Visit(1, 1, date(2025, 1, 1))) == "–"


def test_the_ct_whose_numbers_are_shown_is_named_first():
    analysis = StoredAnalysis(1, 2, "2025", "1", measures={"goh_extent": 12.0}, is_complete=True)
    soft = StoredSeries(1, 1, 1, description="soft, 5 mm")
    lung = StoredSeries(2, 1, 1, description="lung, 1 mm", analyses=(analysis,))
    assert ct_text(Visit(1, 1, date(2025, 1, 1), series=(soft, lung))) == "lung, 1 mm + 1 more"
