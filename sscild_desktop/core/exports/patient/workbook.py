"""The workbook of one patient over time; openpyxl is imported only when it is written."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from sscild_desktop import PROGRAM_NAME
from sscild_desktop.core.files import write_atomically
from sscild_desktop.core.patients import PairReading, Patient, Visit

if TYPE_CHECKING:
    from openpyxl import Workbook

SHEETS = ("Trend", "Visits", "Change", "Progression", "Definitions", "Provenance")


def write_trend_workbook(
    patient: Patient,
    visits: Sequence[Visit],
    path: Path,
    readings: Sequence[PairReading] = (),
    pair: tuple[int, int] | None = None,
) -> Path:
    """Write it whole or not at all; returns the name really written, another one if ``path`` is open elsewhere.

    The patient is the code alone. ``pair`` are the ids of the visits on which progression is read, else the last two.
    """
    from sscild_desktop.core.exports.cells import save

    book = build_trend_workbook(patient, visits, readings, pair)
    return write_atomically(Path(path), lambda temporary: save(book, temporary))


def build_trend_workbook(
    patient: Patient,
    visits: Sequence[Visit],
    readings: Sequence[PairReading] = (),
    pair: tuple[int, int] | None = None,
) -> "Workbook":
    """The workbook in memory."""
    from openpyxl import Workbook

    from sscild_desktop.core.exports.definitions import fill_definitions
    from sscild_desktop.core.exports.patient.change import fill_change
    from sscild_desktop.core.exports.patient.made_by import fill_made_by
    from sscild_desktop.core.exports.patient.progression import fill_progression
    from sscild_desktop.core.exports.patient.terms import TREND_TERMS
    from sscild_desktop.core.exports.patient.trend import fill_trend
    from sscild_desktop.core.exports.patient.visits import fill_visits

    ordered = sorted(visits, key=lambda visit: (visit.day, visit.id))
    book = Workbook()
    book.properties.creator, book.properties.title = PROGRAM_NAME, "Patient over time, research use only"
    trend = book.active
    trend.title = SHEETS[0]
    fill_trend(trend, ordered, patient.code)
    fill_visits(book.create_sheet(SHEETS[1]), patient, ordered)
    fill_change(book.create_sheet(SHEETS[2]), ordered)
    fill_progression(book.create_sheet(SHEETS[3]), patient, ordered, readings, pair)
    fill_definitions(book.create_sheet(SHEETS[4]), TREND_TERMS)
    fill_made_by(book.create_sheet(SHEETS[5]), ordered)
    return book
