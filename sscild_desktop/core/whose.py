"""Whose CT it is, as exports say it: a code or a name, and the day of the CT."""

import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sscild_desktop.core.volume import SeriesInfo

TAKEN_OUT = date(1900, 1, 1)
"""This day and those before it (00010101) are put into headers whose day was removed; its year is nobody's birth."""


@dataclass(frozen=True)
class Whose:
    """``patient`` is a code or a name, '' where an export names nobody; ``day`` is that of the CT, ISO 8601 or ''."""

    patient: str = ""
    hospital_id: str = ""
    day: str = ""


def unnamed(series: "SeriesInfo") -> Whose:
    """What the header says without who it is: the day alone."""
    return Whose(day=study_day(series))


def named(series: "SeriesInfo") -> Whose:
    """Name, number and day as the header has them; a code that stands for both is said once."""
    name, number = plain_name(series.patient_name), series.patient_id
    return Whose(name, number if number != name else "", study_day(series))


def study_day(series: "SeriesInfo") -> str:
    """The study day as 2024-03-15; '' where the header has none that is a day."""
    day = day_said(series.study_date)
    return day.isoformat() if day else ""


def day_said(text: str) -> date | None:
    """The day that a header writes; None for what is none, or stands where a day was taken out."""
    digits = text.strip().replace(".", "").replace("-", "")[:8]
    if not re.fullmatch("[0-9]{8}", digits):  # a month alone is no day
        return None
    try:
        day = date.fromisoformat(digits)
    except ValueError:
        return None
    return day if day > TAKEN_OUT else None


def birth_year_said(text: str, latest: int) -> int:
    """The year of a date of birth, whole or not; 0 for what is none, or stands where one was taken out."""
    found = re.match("[0-9]{4}", text.strip())
    year = int(found[0]) if found else 0
    return year if TAKEN_OUT.year < year <= latest else 0


def plain_name(name: str) -> str:
    """A DICOM name as people write it: 'Doe^Jane' becomes 'Doe, Jane'."""
    return ", ".join(part for part in name.split("=")[0].split("^") if part)
