"""CT series that were opened, with the numbers of their analyses, in the database."""

import json
from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from typing import Any

from sscild_desktop.core.identity import said_patient
from sscild_desktop.core.measuring.shapes import Measurement, from_text, to_text
from sscild_desktop.core.patients import Comparison, StoredAnalysis, StoredSeries
from sscild_desktop.core.records.database import Database, Row
from sscild_desktop.core.records.errors import RecordsFailed
from sscild_desktop.core.records.plain import plain
from sscild_desktop.core.records.rows import analysis_of, day_text, series_of, source_value
from sscild_desktop.core.volume import Geometry, SeriesInfo
from sscild_desktop.core.whose import day_said
from sscild_desktop.core.wording import moment

FROM = """FROM series LEFT JOIN visit ON visit.id = series.visit_id
    LEFT JOIN patient ON patient.id = series.patient_id"""
LIVE = "visit.removed_at IS NULL AND patient.removed_at IS NULL"
COLUMNS = """analysis.id, analysis.series_id, analysis.made_at, analysis.program_version, analysis.networks,
    analysis.measures, analysis.auto_measures, analysis.fvc_percent, analysis.is_complete, analysis.analysis_version,
    visit.id AS visit_id, visit.fvc_percent AS visit_fvc_percent"""
ANALYSES = f"SELECT {COLUMNS} {FROM} JOIN analysis ON analysis.series_id = series.id"


def series_of_visits(database: Database, where: str, *arguments: Any) -> tuple[StoredSeries, ...]:
    """The series that fulfil ``where`` (words of ours alone), by day, with their analyses."""
    rows = database.rows(f"SELECT series.* {FROM} WHERE {where} ORDER BY series.day, series.id", *arguments)
    return _with_analyses(database, rows, where, *arguments)


def _with_analyses(database: Database, rows: list[Row], where: str, *arguments: Any) -> tuple[StoredSeries, ...]:
    analyses: dict[int, list[StoredAnalysis]] = defaultdict(list)
    for row in database.rows(f"{ANALYSES} WHERE {where} ORDER BY analysis.id", *arguments):
        analyses[row["series_id"]].append(analysis_of(row))
    compared: dict[int, list[Comparison]] = defaultdict(list)
    query = f"SELECT comparison.* {FROM} JOIN comparison ON comparison.series_id = series.id WHERE {where}"
    for row in database.rows(query, *arguments):
        values = json.loads(row["measures"])
        compared[row["series_id"]].append(Comparison(row["prior_id"], values, row["made_at"]))
    return tuple(series_of(row, tuple(analyses[row["id"]]), tuple(compared[row["id"]])) for row in rows)


def newest_of_each_visit(database: Database) -> Iterator[tuple[int, StoredAnalysis]]:
    """Patient and analysis of all living visits, so that a patient's last visit comes last, its best analysis too."""
    query = f"""SELECT {COLUMNS}, series.patient_id FROM visit JOIN patient ON patient.id = visit.patient_id
        JOIN series ON series.visit_id = visit.id JOIN analysis ON analysis.series_id = series.id
        WHERE {LIVE} ORDER BY visit.day, visit.id, analysis.is_complete, analysis.made_at, analysis.id"""
    return ((row["patient_id"], analysis_of(row)) for row in database.rows(query))


def get_series(database: Database, series_id: int) -> StoredSeries:
    found = series_of_visits(database, "series.id = ?", series_id)
    if not found:
        raise RecordsFailed("This CT is not in the records; open it again.")
    return found[0]


class SeriesShelf:
    """The CT series of the open records."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def find(self, info: SeriesInfo, content: str = "", grid: Geometry | None = None) -> StoredSeries | None:
        """The CT itself: of that UID, patient, study day and content (``core.content_uid``).

        Where a row has no content yet, kept by an earlier version, the grid of its analyses decides. None where it was
        never opened, or where its visit or patient was removed.
        """
        row = self._same(info, content, grid, "", f" AND {LIVE}") if info.series_uid else None
        return None if row is None else get_series(self._database, row["id"])

    def get(self, series_id: int) -> StoredSeries:
        """That CT, wherever it is kept now. Raises RecordsFailed where there never was one."""
        return get_series(self._database, series_id)

    def recent(self, count: int = 12) -> tuple[StoredSeries, ...]:
        """The series opened last, the newest first."""
        query = f"SELECT series.* {FROM} WHERE {LIVE} ORDER BY series.opened_at DESC LIMIT ?"
        rows = self._database.rows(query, count)
        marks = ", ".join("?" * len(rows))
        return _with_analyses(self._database, rows, f"series.id IN ({marks})", *(row["id"] for row in rows))

    def keep(
        self,
        info: SeriesInfo,
        patient_id: int,
        visit_id: int,
        source: str,
        slice_count: int,
        thumbnail: bytes = b"",
        content: str = "",
        grid: Geometry | None = None,
    ) -> StoredSeries:
        """The row of the CT (see ``find``; without UID: of its source), new or opened again.

        A CT that was seen before stays at the visit of this patient to which it was moved; only where the patient is
        another, or that visit was removed, does it go to ``visit_id``.
        """
        values: dict[str, Any] = {
            "study_uid": info.study_uid,
            "description": info.description,
            "kernel": info.kernel,
            "slice_thickness_mm": info.slice_thickness_mm,
            "slice_count": slice_count,
            "source": source_value(source),
        }
        day = day_text(study_day(info))
        values |= {"day": day} if day else {}  # the one that is kept was no day to come then: the clock was set back
        values |= {"thumbnail": thumbnail} if thumbnail else {}
        values |= {"content": content} if content else {}
        place = {"patient_id": patient_id or None, "visit_id": visit_id or None}
        with self._database.writing():
            values["opened_at"] = self._opened_now()
            before = self._same(info, content, grid, source)
            if before is None:
                known_by = {"series_uid": info.series_uid, "said_patient": said_patient(info)}
                number = self._database.insert("series", {**known_by, "thumbnail": b"", **place, **values})
                return get_series(self._database, number)
            if before["patient_id"] != (patient_id or None) or not before["is_at_a_visit"]:
                values |= place
            self._database.update("series", before["id"], values)
            return get_series(self._database, before["id"])

    def _same(self, info: SeriesInfo, content: str, grid: Geometry | None, source: str, where: str = "") -> Row | None:
        """That CT; one whose content is known before one that may be it."""
        query = f"""SELECT series.id, series.patient_id, series.content,
            visit.id IS NOT NULL AND {LIVE} AS is_at_a_visit {FROM}
            WHERE series.series_uid = ? AND series.said_patient = ? AND (series.day IS ? OR series.day IS ?)
            AND (series.series_uid <> '' OR series.source = ?){where} ORDER BY series.content = ? DESC, series.id"""
        known_by = (info.series_uid, said_patient(info), *map(day_text, kept_days(info)), source_value(source), content)
        return next((row for row in self._database.rows(query, *known_by) if self._fits(row, content, grid)), None)

    def _fits(self, row: Row, content: str, grid: Geometry | None) -> bool:
        if row["content"] and content:
            return bool(row["content"] == content)
        kept = self._database.rows("SELECT document FROM analysis WHERE series_id = ?", row["id"])
        return grid is None or not kept or any(has_grid(json.loads(one["document"]), grid) for one in kept)

    def measurements(self, series_id: int) -> tuple[Measurement, ...]:
        """What the reader measured on that CT; what cannot be read is left out."""
        row = self._database.row("SELECT measurements FROM series WHERE id = ?", series_id)
        return () if row is None else from_text(row["measurements"])

    def keep_measurements(self, series_id: int, measurements: tuple[Measurement, ...]) -> None:
        """In the place of those that were kept. Raises RecordsFailed where the CT is not in the records any more."""
        with self._database.writing():
            if not self._database.update("series", series_id, {"measurements": to_text(measurements)}):
                raise RecordsFailed("This CT is not in the records; open it again.")

    def keep_comparison(self, prior_id: int, series_id: int, values: dict[str, float]) -> None:
        """What comparing the two CTs gave, in the place of what was kept of them; it is newer than their analyses."""
        last = "SELECT MAX(made_at) AS last FROM analysis WHERE series_id IN (?, ?)"
        with self._database.writing():
            made_at = moment(row["last"] for row in self._database.rows(last, prior_id, series_id))
            query = "DELETE FROM comparison WHERE prior_id = ? AND series_id = ?"
            self._database.change(query, prior_id, series_id)
            kept = {"prior_id": prior_id, "series_id": series_id, "measures": json.dumps(values), "made_at": made_at}
            self._database.insert("comparison", kept)

    def reopened(self, series_id: int, source: str) -> StoredSeries:
        """Opened now, from there."""
        with self._database.writing():
            values = {"source": source_value(source), "opened_at": self._opened_now()}
            self._database.update("series", series_id, values)
            return get_series(self._database, series_id)

    def _opened_now(self) -> str:
        """Now; where the clock was set back since, just after the CT that was opened last."""
        return moment(row["last"] for row in self._database.rows("SELECT MAX(opened_at) AS last FROM series"))

    def move(self, series_id: int, visit_id: int) -> StoredSeries:
        """To another visit, of the same patient or of another."""
        with self._database.writing():
            visit = self._database.row("SELECT patient_id FROM visit WHERE id = ? AND removed_at IS NULL", visit_id)
            if visit is None:
                raise RecordsFailed("This visit is not in the records; open the patient again.")
            self._database.update("series", series_id, {"visit_id": visit_id, "patient_id": visit["patient_id"]})
            return get_series(self._database, series_id)


def has_grid(document: dict[str, Any], grid: Geometry) -> bool:
    """Whether a stored analysis is of exactly that grid."""
    return bool(document["geometry"] == json.loads(json.dumps(plain(grid, str))))


def kept_days(info: SeriesInfo) -> tuple[date | None, date | None]:
    """The study day as a row may have it: as today allows, and as the header has it.

    They differ for a day to come alone, which was none when it was kept: the clock was set back since.
    """
    return study_day(info), study_day(info, date.max)


def study_day(info: SeriesInfo, today: date | None = None) -> date | None:
    """The day of the study, None where the header has none that can be read, or one that cannot be.

    That is one that has not come yet, or one that stands where a day was taken out.
    """
    day = day_said(info.study_date)
    return day if day is not None and day <= (today or date.today()) else None
