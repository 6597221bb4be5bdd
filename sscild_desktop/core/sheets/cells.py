"""Numbers, dates and yes or no as people write them in sheets; what cannot be read says so in words."""

import re
from collections.abc import Iterable
from datetime import date, timedelta

from sscild_desktop.core.sheets.table import plain
from sscild_desktop.core.wording import western
from sscild_desktop.core.xlsx.facts import UNSOLVED, Cell

DAY_FIRST, MONTH_FIRST = "day first", "month first"

NOTHING = {"", "na", "n a", "n/a", "nd", "n d", "nv", "n v", "nt", "nb", "ka", "k a", "keine angabe", "missing", "none",
           "null", "nan", "unknown", "unbekannt", "onbekend", "inconnu", "not done", "nicht durchgefuhrt"}  # fmt: skip
"""What people write where nothing was measured, after ``plain``."""

MONTHS = {
    "jan": 1, "feb": 2, "fev": 2, "mar": 3, "maa": 3, "mrt": 3, "mae": 3, "apr": 4, "avr": 4, "may": 5, "mai": 5,
    "mei": 5, "jun": 6, "juin": 6, "jul": 7, "juil": 7, "aug": 8, "aou": 8, "sep": 9, "oct": 10, "okt": 10, "nov": 11,
    "dec": 12, "dez": 12,
}  # fmt: skip
"""The first letters of the months in English, German, Dutch and French."""

EXCEL_START = date(1899, 12, 30)
EXCEL_SERIALS = (18_264, 73_050)
"""1950 to 2099, as Excel counts days."""

TWO_DIGIT_PIVOT = 70
NUMBER = re.compile(r"[+-]?(\d{1,3}([.,' ]\d{3})+|\d+)([.,]\d+)?")
WHOLE = re.compile(r"^(\d+)[.,]0$")
"""As programs write whole numbers of a column in which some are missing."""

TIME = re.compile(r"[T ,]+\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?( ?[ap]m)?(Z| ?[+-]\d{2}:?\d{2})?$", re.IGNORECASE)
THREE_PARTS = re.compile(r"(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})")


OLDEST_YEAR = 1800
"""Earlier years are of another calendar: 1402 of the Persian one began in 2023."""


class Unreadable(ValueError):
    """``str(error)`` completes 'row 7: FVC, L …'."""


def number(cell: Cell, is_in_millilitres: bool = False) -> float | None:
    """The number in a cell, with a decimal comma or point; None for nothing. Raises Unreadable."""
    if isinstance(cell, float | int):
        value: float | None = float(cell)
    elif cell is None:
        value = None
    elif isinstance(cell, date):
        raise Unreadable(f"holds the date {cell.isoformat()}, not a number")
    else:
        value = _number_of_text(cell, is_in_millilitres)
    return value / 1000.0 if is_in_millilitres and value is not None else value


def _number_of_text(text: str, has_thousands: bool) -> float | None:
    refuse_error(text)
    if plain(text) in NOTHING:
        return None
    bare = re.sub(r"\s*(%.*|m?l|liter|litres?|liters?)$", "", western(text).strip(), flags=re.IGNORECASE)
    match = NUMBER.fullmatch(bare)
    if match is None:
        raise Unreadable(f"holds '{text[:40]}', which is not a number")
    return float(_with_point(bare, has_thousands))


def _with_point(text: str, has_thousands: bool) -> str:
    """One decimal point, no other marks. A single mark parts decimals, except '2.750' where millilitres are meant."""
    text = re.sub(r"[' ]", "", text)
    marks = [letter for letter in text if letter in ".,"]
    if len(set(marks)) == 2:
        last = marks[-1]
        text = text.replace("," if last == "." else ".", "")
    elif len(marks) > 1 or (has_thousands and re.fullmatch(r"[+-]?\d{1,3}[.,]\d{3}", text)):
        text = re.sub(r"[.,]", "", text)
    return text.replace(",", ".")


def refuse_error(text: str) -> None:
    """Excel's error values and formulas without a result are named, not taken for text."""
    if text == UNSOLVED:
        raise Unreadable("is a formula without a stored result; open the file in Excel and save it")
    if re.fullmatch(r"#[A-Z0-9/]+[!?]?", text) and text != "#N/A":
        raise Unreadable(f"holds the error {text}")


def day(cell: Cell, order: str) -> date | None:
    """The date in a cell; ``order`` decides 01/03/2024. None for nothing. Raises Unreadable."""
    if cell is None or isinstance(cell, date):
        return cell
    if isinstance(cell, float | int):
        return _day_of_number(float(cell))
    refuse_error(cell)
    if plain(cell) in NOTHING:
        return None
    text = _without_time(cell)
    return _day_of_digits(text, order) or _day_of_words(text) or _no_day(cell)


def _without_time(text: str) -> str:
    return TIME.sub("", western(text).strip()).rstrip(".")


def _no_day(text: str) -> date:
    raise Unreadable(f"holds '{text[:40]}', which is not a date")


def _day_of_number(value: float) -> date:
    if EXCEL_SERIALS[0] <= value <= EXCEL_SERIALS[1]:
        return EXCEL_START + timedelta(days=int(value))
    digits = f"{value:.0f}"
    found = _compact(digits) if value.is_integer() else None
    if found is None:
        raise Unreadable(f"holds {value:g}, which is not a date")
    return found


def _compact(digits: str) -> date | None:
    if not re.fullmatch(r"(19|20)\d{6}", digits):
        return None
    return _made(int(digits[:4]), int(digits[4:6]), int(digits[6:]))


def _day_of_digits(text: str, order: str) -> date | None:
    if re.fullmatch(r"\d+([.,]0)?", text):
        return _compact(text) or _serial(text)
    match = THREE_PARTS.fullmatch(text)
    if match is None:
        return None
    first, mark, second, third = match.group(1), match.group(2), match.group(3), match.group(4)
    if len(first) == 4:
        return _made(int(first), int(second), int(third))
    if len(third) not in (2, 4) or (mark == "-" and len(third) == 2):
        raise Unreadable(f"holds '{text}'; write the year with four digits")
    one, two, year = int(first), int(second), _full_year(third)
    if mark != "." and is_ambiguous(text) and not order:
        raise Unreadable(f"holds '{text}'; choose whether the day or the month comes first")
    is_month_first = mark != "." and (order == MONTH_FIRST or (not order and two > 12))  # no month is a thirteenth
    return _made(year, one, two) if is_month_first else _made(year, two, one)


def _serial(text: str) -> date | None:
    value = int(re.split(r"[.,]", text)[0])
    return EXCEL_START + timedelta(days=value) if EXCEL_SERIALS[0] <= value <= EXCEL_SERIALS[1] else None


def _full_year(text: str) -> int:
    value = int(text)
    return value if len(text) == 4 else value + (1900 if value >= TWO_DIGIT_PIVOT else 2000)


def _day_of_words(text: str) -> date | None:
    """1 March 2024, 1. März 2024, 01-mrt-2024, March 1, 2024."""
    parts = plain(text).split()
    months = [MONTHS.get(part[:4], MONTHS.get(part[:3])) for part in parts if part[0].isalpha()]
    digits = [part.removesuffix("er").removesuffix("st").removesuffix("nd").removesuffix("rd").removesuffix("th")
              for part in parts if part[0].isdigit()]  # fmt: skip
    if len(months) != 1 or months[0] is None or len(digits) != 2 or not all(one.isdigit() for one in digits):
        return None
    a_day, year = sorted(digits, key=len)
    return _made(_full_year(year), months[0], int(a_day)) if len(year) in (2, 4) else None


def _made(year: int, month: int, the_day: int) -> date:
    if year < OLDEST_YEAR:
        raise Unreadable(f"holds the year {year}; write the day by the Gregorian calendar")
    try:
        return date(year, month, the_day)
    except ValueError:
        raise Unreadable(f"holds {the_day}.{month}.{year}, a day that does not exist") from None


def is_ambiguous(text: str) -> bool:
    """Whether both orders of day and month are possible and differ."""
    match = THREE_PARTS.fullmatch(_without_time(text))
    if match is None or match.group(2) == "." or len(match.group(1)) > 2:
        return False
    one, two = int(match.group(1)), int(match.group(3))
    return one <= 12 and two <= 12 and one != two


def guess_order(cells: Iterable[Cell]) -> str:
    """The order that every date of a column allows and some prove; '' where nothing proves one, or they contradict."""
    proofs = set()
    for cell in cells:
        match = THREE_PARTS.match(western(cell).strip()) if isinstance(cell, str) else None
        if match is None or match.group(2) == "." or len(match.group(1)) > 2:
            continue
        one, two = int(match.group(1)), int(match.group(3))
        proofs |= {DAY_FIRST} if one > 12 else {MONTH_FIRST} if two > 12 else set()
    return proofs.pop() if len(proofs) == 1 else ""


def said(cell: Cell) -> str:
    """A cell as text, '' for nothing; a whole number has all its digits and no point, also where '2.0' is written."""
    if isinstance(cell, float) and cell.is_integer():
        return f"{cell:.0f}"
    return WHOLE.sub(r"\1", "" if cell is None else str(cell).strip())


def yes_or_no(cell: Cell) -> bool | None:
    """Yes, no, or nothing; raises Unreadable."""
    text = plain(said(cell))
    if text in {"yes", "y", "ja", "j", "oui", "o", "1", "true", "wahr", "waar", "vrai", "x", "corrected", "korrigiert"}:
        return True
    if text in {"no", "n", "nein", "nee", "non", "0", "false", "falsch", "onwaar", "faux", "uncorrected"}:
        return False
    if text in NOTHING:
        return None
    raise Unreadable(f"holds '{str(cell)[:40]}', neither yes nor no")
