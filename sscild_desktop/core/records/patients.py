"""Patients in the database: listed, found for a CT, added, changed, removed so that they can come back."""

import re
from dataclasses import replace

from sscild_desktop.core.identity import contradictions, identifies
from sscild_desktop.core.patients import Patient, PatientRow
from sscild_desktop.core.records.database import Database
from sscild_desktop.core.records.errors import RecordsFailed
from sscild_desktop.core.records.rows import as_day, day_text, patient_of, patient_values
from sscild_desktop.core.records.series import kept_days, newest_of_each_visit, study_day
from sscild_desktop.core.volume import SeriesInfo
from sscild_desktop.core.wording import moment

CODE = "P{:04d}"
LIST = """SELECT patient.*, count(visit.id) AS visit_count, max(visit.day) AS last_day
    FROM patient LEFT JOIN visit ON visit.patient_id = patient.id AND visit.removed_at IS NULL
    WHERE patient.removed_at IS NULL GROUP BY patient.id ORDER BY patient.code"""


class Patients:
    """The patients of the open records."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def rows(self, search: str = "") -> tuple[PatientRow, ...]:
        """Those in whose code, name or hospital id every word of ``search`` is found, by code."""
        words = search.casefold().split()
        stages = self._last_stages()
        found = []
        for row in self._database.rows(LIST):
            patient = patient_of(row)
            if all(word in _searched(patient) for word in words):
                stage = stages.get(patient.id, "")
                found.append(PatientRow(patient, row["visit_count"], as_day(row["last_day"]), stage))
        return tuple(found)

    def _last_stages(self) -> dict[int, str]:
        """The stage at the last visit with an analysis, by patient."""
        return {patient_id: analysis.stage for patient_id, analysis in newest_of_each_visit(self._database)}

    def get(self, patient_id: int) -> Patient:
        """That patient, also one who was removed. Raises RecordsFailed where there never was one."""
        row = self._database.row("SELECT * FROM patient WHERE id = ?", patient_id)
        if row is None:
            raise RecordsFailed("This patient is not in the records; choose the patient from the list again.")
        return patient_of(row)

    def find(self, patient_id: int) -> Patient | None:
        """That patient; None where the patient was removed."""
        return next(iter(self._living("id", patient_id)), None)

    def with_code(self, code: str) -> Patient | None:
        return next(iter(self._living("code", code)), None)

    def with_hospital_id(self, hospital_id: str) -> tuple[Patient, ...]:
        return self._living("hospital_id", hospital_id.strip())

    def _living(self, column: str, value: int | str) -> tuple[Patient, ...]:
        """Those with ``value`` in ``column`` (a word of ours alone), by code."""
        query = f"SELECT * FROM patient WHERE {column} = ? AND removed_at IS NULL ORDER BY code"
        return tuple(map(patient_of, self._database.rows(query, value)))

    def add(self, patient: Patient) -> Patient:
        """The patient with id and the next free code; a code that is given is kept if it is free."""
        with self._database.writing():
            code = self._free_code(patient.code.strip())
            values = patient_values(replace(patient, code=code))
            return replace(patient, code=code, id=self._database.insert("patient", {**values, "created_at": moment()}))

    def _free_code(self, wanted: str, patient_id: int = 0) -> str:
        """``wanted``, or the next one. The codes of removed patients stay theirs, as they may be in exports.

        A sheet means the same patient by small and by large letters, so one code for both is taken.
        """
        rows = self._database.rows("SELECT code FROM patient WHERE id <> ?", patient_id)
        taken = {row["code"].upper() for row in rows}
        if wanted and wanted.upper() not in taken:
            return wanted
        if wanted:
            raise RecordsFailed(f"The code {wanted} belongs to another patient; choose another code.")
        numbers = [int(code[1:]) for code in taken if is_automatic(code)]
        return CODE.format(max(numbers, default=0) + 1)

    def change(self, patient: Patient) -> Patient:
        """Everything typed of the patient."""
        with self._database.writing():
            before, wanted = self.get(patient.id).code, patient.code.strip()
            code = before if wanted in ("", before) else self._free_code(wanted, patient.id)
            changed = replace(patient, code=code)
            self._database.update("patient", patient.id, patient_values(changed))
            return changed

    def remove(self, patient_id: int) -> None:
        """Out of every list, until ``restore``."""
        self._mark_removed(patient_id, True)

    def restore(self, patient_id: int) -> None:
        self._mark_removed(patient_id, False)

    def _mark_removed(self, patient_id: int, is_removed: bool) -> None:
        self.get(patient_id)
        with self._database.writing():
            self._database.update("patient", patient_id, {"removed_at": moment() if is_removed else None})

    def of_ct(self, info: SeriesInfo) -> Patient | None:
        """Whose CT this is, None where that cannot be said for sure.

        By a hospital id that identifies somebody, unless name, sex or year of birth contradict; without one, who has
        another series of the same study, or part of the series, of that day.
        """
        day = study_day(info)
        if identifies(info.patient_id):
            found = self.with_hospital_id(info.patient_id)
        else:
            found = self._seen("series_uid", info.series_uid, info) or self._seen("study_uid", info.study_uid, info)
        fitting = [one for one in found if not contradictions(one, info, day)]
        return fitting[0] if len(fitting) == 1 else None

    def _seen(self, column: str, uid: str, info: SeriesInfo) -> tuple[Patient, ...]:
        """Those who have a series or study of that UID and of the day of the CT."""
        query = f"""SELECT DISTINCT patient.* FROM patient JOIN series ON series.patient_id = patient.id
            WHERE series.{column} = ? AND (series.day IS ? OR series.day IS ?) AND patient.removed_at IS NULL"""
        return tuple(map(patient_of, self._database.rows(query, uid, *map(day_text, kept_days(info))))) if uid else ()


def is_automatic(code: str) -> bool:
    """Whether the program could have given this code by itself."""
    return re.fullmatch(r"P\d{1,9}", code) is not None


def _searched(patient: Patient) -> str:
    return " ".join((patient.code, patient.name, patient.name.replace("^", " "), patient.hospital_id)).casefold()
