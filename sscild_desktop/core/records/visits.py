"""Visits and what was judged between two of them, in the database."""

from dataclasses import replace
from datetime import date

from sscild_desktop.core.patients import PairReading, Visit
from sscild_desktop.core.records.database import Database
from sscild_desktop.core.records.edits import note_edits, typed_changes
from sscild_desktop.core.records.errors import RecordsFailed, VisitRefused
from sscild_desktop.core.records.rows import (
    day_text,
    reading_of,
    reading_values,
    visit_of,
    visit_values,
)
from sscild_desktop.core.records.series import series_of_visits
from sscild_desktop.core.wording import moment


class Visits:
    """The visits of the open records."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, patient_id: int) -> tuple[Visit, ...]:
        """The visits of a patient by day, with their series and the numbers of their analyses."""
        query = "SELECT * FROM visit WHERE patient_id = ? AND removed_at IS NULL ORDER BY day, id"
        rows = self._database.rows(query, patient_id)
        series = series_of_visits(self._database, "series.patient_id = ?", patient_id)
        return tuple(visit_of(row, tuple(one for one in series if one.visit_id == row["id"])) for row in rows)

    def get(self, visit_id: int) -> Visit:
        """That visit, also one that was removed. Raises RecordsFailed where there never was one."""
        row = self._database.row("SELECT * FROM visit WHERE id = ?", visit_id)
        if row is None:
            raise RecordsFailed("This visit is not in the records; open the patient again.")
        return visit_of(row, series_of_visits(self._database, "series.visit_id = ?", visit_id))

    def add(self, visit: Visit) -> Visit:
        """Raises VisitRefused for a day to come and for a second visit on one day."""
        with self._database.writing():
            self._check_days(visit, Visit())
            added = replace(visit, id=self._database.insert("visit", visit_values(visit)))
            note_edits(self._database, typed_changes(Visit(), added))
            return added

    def change(self, visit: Visit) -> Visit:
        """Everything typed at the visit, its series stay as they are; raises VisitRefused like ``add``."""
        with self._database.writing():
            before = self.get(visit.id)
            self._check_days(visit, before)
            if visit.patient_id != before.patient_id:
                raise RecordsFailed("A visit stays with its patient; move its CT to a visit of the other patient.")
            self._database.update("visit", visit.id, visit_values(visit))
            note_edits(self._database, typed_changes(before, visit))
            return self.get(visit.id)

    def remove(self, visit_id: int) -> None:
        """Out of every list with its CT, until ``restore``."""
        self._mark_removed(visit_id, True)

    def restore(self, visit_id: int) -> None:
        """Raises VisitRefused where there is another visit on that day by now."""
        self._mark_removed(visit_id, False)

    def _mark_removed(self, visit_id: int, is_removed: bool) -> None:
        with self._database.writing():
            visit = self.get(visit_id)
            if not is_removed:
                self._check_days(visit, visit)
            self._database.update("visit", visit_id, {"removed_at": moment() if is_removed else None})

    def _check_days(self, visit: Visit, before: Visit) -> None:
        """Raise VisitRefused for a day to come and for a second visit on one day.

        A day that was kept ``before`` was no day to come then: it is this computer's clock that was set back.
        """
        today, function_day = date.today(), visit.lung_function.day
        if visit.day > today and visit.day != before.day:
            raise VisitRefused(f"The visit on {visit.day} is in the future; correct the date.")
        if function_day is not None and function_day > today and function_day != before.lung_function.day:
            raise VisitRefused(f"The lung function of {function_day} is in the future; correct the date.")
        query = "SELECT 1 FROM visit WHERE patient_id = ? AND day = ? AND id <> ? AND removed_at IS NULL"
        if self._database.row(query, visit.patient_id, day_text(visit.day), visit.id) is not None:
            raise VisitRefused(
                f"The patient already has a visit on {visit.day}; change that visit, or correct the date."
            )


class PairReadings:
    """What the reader judged between two visits."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, first_visit_id: int, second_visit_id: int) -> PairReading | None:
        """None where nobody judged these two."""
        query = "SELECT * FROM pair_reading WHERE first_visit_id = ? AND second_visit_id = ?"
        row = self._database.row(query, first_visit_id, second_visit_id)
        return None if row is None else reading_of(row)

    def keep(self, reading: PairReading) -> PairReading:
        """In the place of what was judged of these two before."""
        with self._database.writing():
            query = "DELETE FROM pair_reading WHERE first_visit_id = ? AND second_visit_id = ?"
            self._database.change(query, reading.first_visit_id, reading.second_visit_id)
            self._database.insert("pair_reading", reading_values(reading))
            return reading
