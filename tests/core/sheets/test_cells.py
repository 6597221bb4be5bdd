"""Numbers and dates as they are written in sheets of four languages."""

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sscild_desktop.core.sheets.cells import (
    DAY_FIRST,
    MONTH_FIRST,
    Unreadable,
    day,
    guess_order,
    is_ambiguous,
    number,
    said,
    yes_or_no,
)
from sscild_desktop.core.sheets.excel import to_cell


@pytest.mark.parametrize(
    ("text", "value"),
    [("2,75", 2.75), ("2.75", 2.75), (" 2,75 L", 2.75), ("74 %", 74.0), ("74% pred", 74.0), ("1.234,5", 1234.5),
     ("1,234.5", 1234.5), ("1'234.5", 1234.5), ("-3,4", -3.4), ("+3.4", 3.4), ("80", 80.0), ("80.", None),
     ("2,75 l", 2.75), ("3 Liter", 3.0), ("1.234.567", 1234567.0)],
)  # fmt: skip
def test_numbers(text, value):
    if value is None:
        with pytest.raises(Unreadable):
            number(text)
    else:
        assert number(text) == pytest.approx(value)


@pytest.mark.parametrize(
    ("cell", "value"), [("2750", 2.75), ("2.750", 2.75), ("2,750", 2.75), (2750.0, 2.75), ("2750 mL", 2.75)]
)
def test_millilitres(cell, value):
    assert number(cell, is_in_millilitres=True) == value


@pytest.mark.parametrize(
    "cell", [None, "", "-", "–", "n.d.", "N/A", "#N/A", "k.A.", "nb", "nan", "missing", "Keine Angabe", "inconnu"]
)  # fmt: skip
def test_nothing_was_measured(cell):
    assert number(cell) is None


@pytest.mark.parametrize(
    ("cell", "words"),
    [("ca. 80", "'ca. 80', which is not a number"), ("#REF!", "the error #REF!"), ("#DIV/0!", "the error #DIV/0!"),
     ("#FORMULA", "formula without a stored result"), (date(2024, 1, 2), "the date"), (">80", "not a number"),
     ("80/82", "not a number"), ("x" * 500, "not a number")],
)  # fmt: skip
def test_what_is_no_number_says_so(cell, words):
    with pytest.raises(Unreadable, match=r".") as told:
        number(cell)
    assert words in str(told.value)
    assert len(str(told.value)) < 120


@given(st.floats(0.01, 9999).map(lambda value: round(value, 2)))
def test_a_decimal_comma_is_a_decimal_point(value):
    assert number(f"{value:.2f}".replace(".", ",")) == number(f"{value:.2f}") == pytest.approx(value)


FIRST_OF_MARCH = date(2024, 3, 1)


@pytest.mark.parametrize(
    "cell",
    ["2024-03-01", "2024/03/01", "2024-03-01 08:15:00", "2024-03-01T08:15", "20240301", 20240301.0, "01.03.2024",
     "1.3.2024", "1.3.24", "1 March 2024", "1. März 2024", "01-mrt-2024", "1er mars 2024", "1 maart 2024",
     "March 1, 2024", "01-Mar-2024", 45352.0, "45352", FIRST_OF_MARCH, "2024.03.01"],
)  # fmt: skip
def test_dates_that_say_what_they_are(cell):
    assert day(cell, "") == FIRST_OF_MARCH
    assert day(cell, MONTH_FIRST) == FIRST_OF_MARCH


@pytest.mark.parametrize(
    ("text", "order", "expected"),
    [
        ("01/03/2024", DAY_FIRST, date(2024, 3, 1)),
        ("01/03/2024", MONTH_FIRST, date(2024, 1, 3)),
        ("1-3-2024", DAY_FIRST, date(2024, 3, 1)),
        ("3/1/24", MONTH_FIRST, date(2024, 3, 1)),
        ("31/12/1999", DAY_FIRST, date(1999, 12, 31)),
        ("1/3/99", DAY_FIRST, date(1999, 3, 1)),
        ("05/05/2024", "", date(2024, 5, 5)),
        ("31/12/2024", "", date(2024, 12, 31)),
        ("12/31/2024", "", date(2024, 12, 31)),
        ("2024-12-31T23:30:00+02:00", "", date(2024, 12, 31)),
        ("2024-12-31 23:30 -0500", "", date(2024, 12, 31)),
    ],
)
def test_the_chosen_order_decides(text, order, expected):
    assert day(text, order) == expected


@pytest.mark.parametrize(
    ("cell", "order", "words"),
    [("01/03/2024", "", "choose whether the day or the month"), ("31/12/2024", MONTH_FIRST, "does not exist"),
     ("30.02.2024", "", "does not exist"), ("soon", "", "not a date"), ("24-03-01", DAY_FIRST, "four digits"),
     (3.0, "", "not a date"), (1e999, "", "holds inf, which is not a date"),
     ("#FORMULA", "", "formula"), ("99999999", "", "not a date")],
)  # fmt: skip
def test_what_is_no_date_says_so(cell, order, words):
    with pytest.raises(Unreadable) as told:
        day(cell, order)
    assert words in str(told.value)


@pytest.mark.parametrize(
    ("number_format", "is_month"),
    [("mmm-yy", True), ("[$-407]mmmm\\ yyyy;@", True), ("mm/yyyy", True), ('yyyy"-"mm', True), ("General", False),
     ("yyyy-mm-dd", False), ("[Red]dd/mm/yyyy", False), ("m/d/yy h:mm", False), ("h:mm", False)],
)  # fmt: skip
def test_a_month_that_excel_made_the_first_of_it_is_no_day(number_format, is_month):
    first, other = datetime(2024, 3, 1), datetime(2024, 3, 15)
    assert to_cell(first, number_format) == ("2024-03" if is_month else first.date())
    assert to_cell(other, number_format) == other.date()


@pytest.mark.parametrize("cell", [None, "", "n.d.", "-"])
def test_no_date(cell):
    assert day(cell, "") is None


@pytest.mark.parametrize(
    ("cells", "order"),
    [(["01/03/2024", "13/03/2024"], DAY_FIRST), (["01/03/2024", "03/13/2024"], MONTH_FIRST),
     (["01/03/2024"], ""), (["13/03/2024", "03/13/2024"], ""), (["01.03.2024", None, 3.0], ""), ([], "")],
)  # fmt: skip
def test_one_day_above_12_proves_the_order_of_all(cells, order):
    assert guess_order(cells) == order


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("01/03/2024", True),
        ("13/03/2024", False),
        ("05/05/2024", False),
        ("01.03.2024", False),
        ("2024-03-01", False),
        ("01/03/2024 10:30", True),
        ("01/03/2024.", True),
    ],
)
def test_ambiguous(text, expected):
    assert is_ambiguous(text) is expected


@given(st.dates(date(1971, 1, 1), date(2069, 12, 31)), st.sampled_from(["%Y-%m-%d", "%d.%m.%Y", "%Y%m%d", "%d.%m.%y"]))
def test_dates_written_and_read_are_the_same(the_day, pattern):
    assert day(the_day.strftime(pattern), "") == the_day


@pytest.mark.parametrize(
    ("cell", "text"), [(2.0, "2"), (2.5, "2.5"), (1e999, "inf"), (float("nan"), "nan"), (None, "")]
)
def test_a_cell_as_text_whatever_number_it_holds(cell, text):
    assert said(cell) == text


@pytest.mark.parametrize(
    ("cell", "value"), [("yes", True), ("Ja", True), ("oui", True), (1.0, True), ("1.0", True),
                        ("nein", False), ("nee", False), (0.0, False), ("", None), (None, None)]
)  # fmt: skip
def test_yes_or_no(cell, value):
    assert yes_or_no(cell) is value


def test_neither_yes_nor_no():
    with pytest.raises(Unreadable, match="neither"):
        yes_or_no("perhaps")
