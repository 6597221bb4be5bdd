"""The tables, as numbered steps: step n brings records of schema n - 1 to schema n, in one transaction."""

import json
import sqlite3
from collections.abc import Callable

from sscild_desktop.core.identity import said_key
from sscild_desktop.core.records import row_sums
from sscild_desktop.core.records.errors import RecordsTooNew, damaged
from sscild_desktop.core.records.fingerprint import automatic_key

APPLICATION_ID = 0x53634C44
"""Written into the header of the file, so that another program's database is not taken for ours."""


def _step_1(connection: sqlite3.Connection) -> None:
    """Patients, visits, series, analyses with their result files, edits."""
    for statement in STEP_1:
        connection.execute(statement)


def _step_2(connection: sqlite3.Connection) -> None:
    """What the reader judged between two visits; a key of what the program found, to know an edit of the same."""
    for statement in STEP_2:
        connection.execute(statement)
    for number, document in connection.execute("SELECT id, document FROM analysis").fetchall():
        key = automatic_key(json.loads(document))
        connection.execute("UPDATE analysis SET automatic_key = ? WHERE id = ?", (key, number))


def _step_3(connection: sqlite3.Connection) -> None:
    """Edits of a visit beside those of an analysis, each with the value before; what was not noted then stays NULL."""
    for statement in STEP_3:
        connection.execute(statement)


def _step_4(connection: sqlite3.Connection) -> None:
    """A CT is known by UID, day, patient and content together: a UID alone may be of many.

    The patient is the one of the header where an analysis kept it, else the one in the records; content comes with the
    next opening.
    """
    for statement in STEP_4:
        connection.execute(statement)
    said = {number: said_key(hospital_id, name) for number, hospital_id, name in connection.execute(PATIENT_OF_SERIES)}
    for number, document in connection.execute("SELECT series_id, document FROM analysis ORDER BY id"):
        header = json.loads(document).get("series") or {}
        said[number] = said_key(header.get("patient_id", ""), header.get("patient_name", ""))
    for number, patient in said.items():
        connection.execute("UPDATE series SET said_patient = ? WHERE id = ?", (patient, number))


def _step_5(connection: sqlite3.Connection) -> None:
    """What the reader measured on a CT, with the CT."""
    connection.execute("ALTER TABLE series ADD COLUMN measurements TEXT NOT NULL DEFAULT ''")


def _step_6(connection: sqlite3.Connection) -> None:
    """More of lung function, and what SSc is followed by; empty at every visit that is there."""
    for name in STEP_6_NUMBERS:
        connection.execute(f"ALTER TABLE visit ADD COLUMN {name} REAL")
    for name in STEP_6_WORDS:
        connection.execute(f"ALTER TABLE visit ADD COLUMN {name} TEXT NOT NULL DEFAULT ''")


def _step_7(connection: sqlite3.Connection) -> None:
    """What comparing two CTs gave."""
    connection.execute(STEP_7)


def _step_8(_connection: sqlite3.Connection) -> None:
    """A checksum in every row; ``migrate`` lays them, here and after every later step."""


STEP_1 = (
    """CREATE TABLE patient (
        id INTEGER PRIMARY KEY,
        code TEXT NOT NULL UNIQUE CHECK (code <> ''),
        name TEXT NOT NULL,
        hospital_id TEXT NOT NULL,
        sex TEXT NOT NULL,
        birth_year INTEGER NOT NULL,
        disease TEXT NOT NULL,
        antibody TEXT NOT NULL,
        notes TEXT NOT NULL,
        created_at TEXT NOT NULL,
        removed_at TEXT)""",
    "CREATE INDEX patient_hospital_id ON patient (hospital_id)",
    """CREATE TABLE visit (
        id INTEGER PRIMARY KEY,
        patient_id INTEGER NOT NULL REFERENCES patient (id),
        day TEXT NOT NULL CHECK (length(day) = 10),
        fvc_l REAL,
        fvc_percent REAL,
        fev1_l REAL,
        fev1_percent REAL,
        dlco_percent REAL,
        dlco_is_hb_corrected INTEGER CHECK (dlco_is_hb_corrected IN (0, 1)),
        function_day TEXT CHECK (length(function_day) = 10),
        mmrc INTEGER,
        worse INTEGER CHECK (worse IN (0, 1)),
        symptom_text TEXT NOT NULL,
        treatment TEXT NOT NULL,
        notes TEXT NOT NULL,
        removed_at TEXT,
        UNIQUE (id, patient_id))""",
    "CREATE UNIQUE INDEX visit_day ON visit (patient_id, day) WHERE removed_at IS NULL",
    """CREATE TABLE series (
        id INTEGER PRIMARY KEY,
        patient_id INTEGER REFERENCES patient (id),
        visit_id INTEGER,
        series_uid TEXT NOT NULL,
        study_uid TEXT NOT NULL,
        day TEXT CHECK (length(day) = 10),
        description TEXT NOT NULL,
        kernel TEXT NOT NULL,
        slice_thickness_mm REAL,
        slice_count INTEGER NOT NULL,
        source TEXT NOT NULL,
        thumbnail BLOB NOT NULL,
        opened_at TEXT NOT NULL,
        FOREIGN KEY (visit_id, patient_id) REFERENCES visit (id, patient_id))""",
    "CREATE UNIQUE INDEX series_of_uid ON series (series_uid) WHERE series_uid <> ''",
    "CREATE INDEX series_of_visit ON series (visit_id)",
    "CREATE INDEX series_of_study ON series (study_uid)",
    """CREATE TABLE analysis (
        id INTEGER PRIMARY KEY,
        series_id INTEGER NOT NULL REFERENCES series (id),
        made_at TEXT NOT NULL,
        program_version TEXT NOT NULL,
        analysis_version INTEGER NOT NULL,
        networks TEXT NOT NULL,
        measures TEXT NOT NULL,
        auto_measures TEXT NOT NULL,
        fvc_percent REAL,
        is_complete INTEGER NOT NULL CHECK (is_complete IN (0, 1)),
        document TEXT NOT NULL)""",
    "CREATE INDEX analysis_of_series ON analysis (series_id)",
    """CREATE TABLE result_file (
        analysis_id INTEGER NOT NULL REFERENCES analysis (id),
        name TEXT NOT NULL,
        PRIMARY KEY (analysis_id, name)) WITHOUT ROWID""",
    """CREATE TABLE edit (
        id INTEGER PRIMARY KEY,
        analysis_id INTEGER NOT NULL REFERENCES analysis (id),
        key TEXT NOT NULL,
        automatic REAL,
        edited REAL,
        editor TEXT NOT NULL,
        at TEXT NOT NULL)""",
    "CREATE INDEX edit_of_analysis ON edit (analysis_id)",
)

STEP_2 = (
    """CREATE TABLE pair_reading (
        first_visit_id INTEGER NOT NULL REFERENCES visit (id),
        second_visit_id INTEGER NOT NULL REFERENCES visit (id),
        signs TEXT,
        more_fibrosis INTEGER CHECK (more_fibrosis IN (0, 1)),
        other_explanation INTEGER NOT NULL CHECK (other_explanation IN (0, 1)),
        PRIMARY KEY (first_visit_id, second_visit_id)) WITHOUT ROWID""",
    "ALTER TABLE analysis ADD COLUMN automatic_key TEXT NOT NULL DEFAULT ''",
)

STEP_3 = (
    "ALTER TABLE edit RENAME TO edit_before",
    "DROP INDEX edit_of_analysis",
    """CREATE TABLE edit (
        id INTEGER PRIMARY KEY,
        analysis_id INTEGER REFERENCES analysis (id),
        visit_id INTEGER REFERENCES visit (id),
        key TEXT NOT NULL,
        automatic REAL,
        before REAL,
        edited REAL,
        editor TEXT NOT NULL,
        at TEXT NOT NULL,
        CHECK ((analysis_id IS NULL) <> (visit_id IS NULL)))""",
    """INSERT INTO edit (id, analysis_id, key, automatic, edited, editor, at)
        SELECT id, analysis_id, key, automatic, edited, editor, at FROM edit_before""",
    "DROP TABLE edit_before",
    "CREATE INDEX edit_of_analysis ON edit (analysis_id)",
    "CREATE INDEX edit_of_visit ON edit (visit_id)",
)

STEP_4 = (
    "ALTER TABLE series ADD COLUMN said_patient TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE series ADD COLUMN content TEXT NOT NULL DEFAULT ''",
    "DROP INDEX series_of_uid",
    "CREATE INDEX series_of_uid ON series (series_uid)",
)
PATIENT_OF_SERIES = """SELECT series.id, patient.hospital_id, patient.name FROM series
    JOIN patient ON patient.id = series.patient_id"""

STEP_6_NUMBERS = (
    *("dlco_mmol", "kco_mmol", "kco_percent", "tlc_l", "tlc_percent", "rv_l", "rv_percent"),
    *("mrss", "height_cm", "weight_kg", "walk_m", "kl6"),
)
STEP_6_WORDS = ("skin", "digital_ulcers", "smoking")

STEP_7 = """CREATE TABLE comparison (
    prior_id INTEGER NOT NULL REFERENCES series (id),
    series_id INTEGER NOT NULL REFERENCES series (id),
    measures TEXT NOT NULL,
    made_at TEXT NOT NULL,
    PRIMARY KEY (series_id, prior_id)) WITHOUT ROWID"""

Step = Callable[[sqlite3.Connection], None]
STEPS: tuple[Step, ...] = (_step_1, _step_2, _step_3, _step_4, _step_5, _step_6, _step_7, _step_8)
SCHEMA_VERSION = len(STEPS)
SINCE_SUMS = 8
"""The first schema with checksums in the rows."""


def version_of(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def is_empty(connection: sqlite3.Connection) -> bool:
    return connection.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchone() is None


def check_version(connection: sqlite3.Connection) -> int:
    """The schema version, 0 for a new file. Raises RecordsTooNew, or RecordsDamaged for somebody else's database."""
    version = version_of(connection)
    if is_empty(connection):
        return 0
    if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID or version < 1:
        raise damaged("The database in the folder of the records was not made by this program.")
    if version > SCHEMA_VERSION:
        raise RecordsTooNew(
            f"These records were made by a newer version of this program (schema {version}, this one knows "
            f"{SCHEMA_VERSION}); install the newer version. Nothing was changed."
        )
    return version


def migrate(connection: sqlite3.Connection, up_to: int = SCHEMA_VERSION) -> None:
    """Bring the records to schema ``up_to``; each step is there whole or not at all."""
    for number in range(check_version(connection) + 1, up_to + 1):
        connection.execute("BEGIN IMMEDIATE")
        try:
            STEPS[number - 1](connection)
            if number >= SINCE_SUMS:
                row_sums.lay(connection)
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.execute(f"PRAGMA user_version = {number}")
            connection.execute("COMMIT")
        except BaseException:
            connection.execute("ROLLBACK")
            raise
