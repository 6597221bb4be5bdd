"""Patients in the database: listed, found for a CT, added, changed, removed so that they can come back."""

import re
from dataclasses import replace

from sscild_desktop.core.patients import Patient, PatientRow
from sscild_desktop.core.records.database import Database
from sscild_desktop.core.records.errors import RecordsFailed
from sscild_desktop.core.records.rows import as_day, now, patient_of, patient_values
from sscild_desktop.core.records.series import newest_of_each_visit
from sscild_desktop.core.volume import SeriesInfo

CODE = "P{:04d}"
LIST = """SELECT patient.*, count(visit.id) AS visit_count, max(visit.day) AS last_day
    FROM patient LEFT JOIN visit ON visit.patient_id = patient.id AND visit.removed_at IS NULL
    WHERE patient.removed_at IS NULL GROUP BY patient.id ORDER BY patient.code"""


def list_patients(database: Database, search: str = "") -> tuple[PatientRow, ...]:
    """Those in whose code, name or hospital id every word of ``search`` is found, by code."""
    words = search.casefold().split()
    stages = _last_stages(database)
    found = []
    for row in database.rows(LIST):
        patient = patient_of(row)
        if all(word in _searched(patient) for word in words):
            stage = stages.get(patient.id, "")
            found.append(PatientRow(patient, row["visit_count"], as_day(row["last_day"]), stage))
    return tuple(found)


def _searched(patient: Patient) -> str:
    return " ".join((patient.code, patient.name, patient.name.replace("^", " "), patient.hospital_id)).casefold()


def _last_stages(database: Database) -> dict[int, str]:
    """The stage at the last visit with an analysis, by patient."""
    return {patient_id: analysis.stage for patient_id, analysis in newest_of_each_visit(database)}


def get_patient(database: Database, patient_id: int) -> Patient:
    row = database.row("SELECT * FROM patient WHERE id = ?", patient_id)
    if row is None:
        raise RecordsFailed("This patient is not in the records; choose the patient from the list again.")
    return patient_of(row)


def add_patient(database: Database, patient: Patient) -> Patient:
    """The patient with id and code; a code that is given is kept if it is free."""
    with database.writing():
        code = _free_code(database, patient.code.strip())
        values = patient_values(replace(patient, code=code))
        return replace(patient, code=code, id=database.insert("patient", {**values, "created_at": now()}))


def _free_code(database: Database, wanted: str, patient_id: int = 0) -> str:
    """``wanted``, or the next one. The codes of removed patients stay theirs, as they may be in exports."""
    taken = {row["code"] for row in database.rows("SELECT code FROM patient WHERE id <> ?", patient_id)}
    if wanted and wanted not in taken:
        return wanted
    if wanted:
        raise RecordsFailed(f"The code {wanted} belongs to another patient; choose another code.")
    numbers = [int(code[1:]) for code in taken if re.fullmatch(r"P\d{1,9}", code)]
    return CODE.format(max(numbers, default=0) + 1)


def change_patient(database: Database, patient: Patient) -> Patient:
    with database.writing():
        code = _free_code(database, patient.code.strip() or get_patient(database, patient.id).code, patient.id)
        changed = replace(patient, code=code)
        if not database.update("patient", patient.id, patient_values(changed)):
            get_patient(database, patient.id)
        return changed


def mark_removed(database: Database, patient_id: int, is_removed: bool) -> None:
    get_patient(database, patient_id)
    with database.writing():
        database.update("patient", patient_id, {"removed_at": now() if is_removed else None})


def find_patient(database: Database, series: SeriesInfo) -> Patient | None:
    """Whose CT this is: by hospital id unless name or sex contradict, else by a series or study seen before."""
    if series.patient_id.strip():
        rows = database.rows(
            "SELECT * FROM patient WHERE hospital_id = ? AND removed_at IS NULL", series.patient_id.strip()
        )
        if rows:
            fitting = [one for one in map(patient_of, rows) if not contradicts(one, series)]
            return fitting[0] if len(fitting) == 1 else None
    found = _by_uid(database, "series_uid", series.series_uid)
    if found is None and not series.patient_id.strip():
        found = _by_uid(database, "study_uid", series.study_uid)
    return None if found is None or contradicts(found, series) else found


def _by_uid(database: Database, column: str, uid: str) -> Patient | None:
    """The one patient who has a series or study of that UID."""
    query = f"""SELECT DISTINCT patient.* FROM patient JOIN series ON series.patient_id = patient.id
        WHERE series.{column} = ? AND patient.removed_at IS NULL"""
    rows = database.rows(query, uid) if uid else []
    return patient_of(rows[0]) if len(rows) == 1 else None


def contradicts(patient: Patient, series: SeriesInfo) -> bool:
    """Whether name or sex, known on both sides, cannot be of one person; added first names or titles can."""
    first, second = _name_parts(patient.name), _name_parts(series.patient_name)
    if first and second and not (first <= second or second <= first):
        return True
    sexes = {patient.sex.strip().upper()[:1], series.patient_sex.strip().upper()[:1]}
    return sexes == {"M", "F"}


def _name_parts(name: str) -> set[str]:
    """The words of the alphabetic form of a DICOM name."""
    return set(re.findall(r"[^\W_]+", name.split("=")[0].casefold()))
