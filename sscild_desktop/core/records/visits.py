"""Visits and what was judged between two of them, in the database."""

from dataclasses import replace
from datetime import date

from sscild_desktop.core.patients import PairReading, Visit
from sscild_desktop.core.records.database import Database
from sscild_desktop.core.records.errors import RecordsFailed, VisitRefused
from sscild_desktop.core.records.rows import (
    day_text,
    now,
    reading_of,
    reading_values,
    visit_of,
    visit_values,
)
from sscild_desktop.core.records.series import series_of_visits


def list_visits(database: Database, patient_id: int) -> tuple[Visit, ...]:
    """The visits of a patient by day, with their series and analyses."""
    query = "SELECT * FROM visit WHERE patient_id = ? AND removed_at IS NULL ORDER BY day, id"
    rows = database.rows(query, patient_id)
    series = series_of_visits(database, "series.patient_id = ?", patient_id)
    return tuple(visit_of(row, tuple(one for one in series if one.visit_id == row["id"])) for row in rows)


def get_visit(database: Database, visit_id: int) -> Visit:
    row = database.row("SELECT * FROM visit WHERE id = ?", visit_id)
    if row is None:
        raise RecordsFailed("This visit is not in the records; open the patient again.")
    return visit_of(row, series_of_visits(database, "series.visit_id = ?", visit_id))


def add_visit(database: Database, visit: Visit) -> Visit:
    with database.writing():
        _check_days(database, visit)
        return replace(visit, id=database.insert("visit", visit_values(visit)))


def change_visit(database: Database, visit: Visit) -> Visit:
    """Everything typed at the visit; its series stay as they are."""
    with database.writing():
        before = get_visit(database, visit.id)
        _check_days(database, visit)
        if visit.patient_id != before.patient_id:
            raise RecordsFailed("A visit stays with its patient; move its CT to a visit of the other patient.")
        database.update("visit", visit.id, visit_values(visit))
        return get_visit(database, visit.id)


def mark_removed(database: Database, visit_id: int, is_removed: bool) -> None:
    with database.writing():
        visit = get_visit(database, visit_id)
        if not is_removed:
            _check_days(database, visit)
        database.update("visit", visit_id, {"removed_at": now() if is_removed else None})


def _check_days(database: Database, visit: Visit) -> None:
    """Raise VisitRefused for a day to come and for a second visit on one day."""
    today = date.today()
    if visit.day > today:
        raise VisitRefused(f"The visit on {visit.day} is in the future; correct the date.")
    if visit.lung_function.day is not None and visit.lung_function.day > today:
        raise VisitRefused(f"The lung function of {visit.lung_function.day} is in the future; correct the date.")
    query = "SELECT 1 FROM visit WHERE patient_id = ? AND day = ? AND id <> ? AND removed_at IS NULL"
    if database.row(query, visit.patient_id, day_text(visit.day), visit.id) is not None:
        raise VisitRefused(f"The patient already has a visit on {visit.day}; change that visit, or correct the date.")


def pair_reading(database: Database, first_visit_id: int, second_visit_id: int) -> PairReading | None:
    query = "SELECT * FROM pair_reading WHERE first_visit_id = ? AND second_visit_id = ?"
    row = database.row(query, first_visit_id, second_visit_id)
    return None if row is None else reading_of(row)


def keep_pair_reading(database: Database, reading: PairReading) -> PairReading:
    with database.writing():
        query = "DELETE FROM pair_reading WHERE first_visit_id = ? AND second_visit_id = ?"
        database.change(query, reading.first_visit_id, reading.second_visit_id)
        database.insert("pair_reading", reading_values(reading))
        return reading
