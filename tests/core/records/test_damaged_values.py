"""Values that SQLite has no objection to and that are none: the records say that they are damaged."""

import sqlite3
from dataclasses import replace

import pytest

from sscild_desktop.core.records import Records
from sscild_desktop.core.records.database import NAME
from sscild_desktop.core.records.errors import RecordsDamaged
from tests.core.records import damage
from tests.core.records.examples import JOERG, VISIT, example_analysis, with_series


def test_a_damaged_value_is_told_as_that(records: Records) -> None:
    patient = records.patients.add(JOERG)
    records.visits.add(replace(VISIT, patient_id=patient.id))
    with records._database.writing():
        records._database.change("UPDATE visit SET day = '2024-03-?9'")
    with pytest.raises(RecordsDamaged, match="day"):
        records.visits.of(patient.id)


def test_a_text_that_is_none_is_not_written(records: Records) -> None:
    patient = records.patients.add(JOERG)
    records.visits.add(replace(VISIT, patient_id=patient.id))
    with pytest.raises(RecordsDamaged, match="a text cannot be read"), records._database.writing():
        records._database.change("UPDATE visit SET notes = CAST(x'61ff62' AS TEXT)")
    assert records.visits.of(patient.id)[0].notes == VISIT.notes


@pytest.mark.parametrize(
    ("table", "change"),
    [
        ("patient", "UPDATE patient SET birth_year = birth_year + 1"),
        ("visit", "UPDATE visit SET fvc_percent = 69.0"),
        ("visit", "UPDATE visit SET treatment = 'mycophenolatf'"),
        ("visit", "UPDATE visit SET removed_at = '2024'"),
        ("visit", "UPDATE visit SET notes = CAST(x'61ff62' AS TEXT)"),
    ],
)
def test_a_value_that_changed_by_itself_is_told_with_a_way_out(records, folder, table, change):
    """As a disk does it: the row is another one, and no program wrote it."""
    patient = records.patients.add(JOERG)
    records.visits.add(replace(VISIT, patient_id=patient.id))
    records.close()
    connection = sqlite3.connect(folder / NAME)
    with connection:
        ((trigger,),) = connection.execute("SELECT sql FROM sqlite_master WHERE name = ?", (f"{table}_changed",))
        connection.execute(f"DROP TRIGGER {table}_changed")
        connection.execute(change)
        connection.execute(trigger)  # the tables are what was made, only a row is not
    connection.close()
    with pytest.raises(RecordsDamaged, match=r"(an entry is not what was written|a text cannot be read).*daily copies"):
        Records.open(folder)


def test_whatever_is_written_keeps_its_sum(records, folder):
    """Every way to write: added, changed, removed, kept twice, an edit, an erased patient."""
    patient = records.patients.add(JOERG)
    visit = records.visits.add(replace(VISIT, patient_id=patient.id))
    records.visits.change(replace(visit, notes="other"))
    records.patients.change(replace(patient, notes="other"))
    other = records.patients.add(replace(JOERG, code="", name="gone"))
    records.patients.remove(other.id)
    records.analyses.keep(with_series(records).id, example_analysis(), is_complete=True)
    with records.together():
        records.visits.change(replace(visit, notes="once more"))
    records.erase(other.id, other.code)
    records.close()
    with Records.open(folder, read_only=True) as again:
        tables = [row["name"] for row in again._database.rows("SELECT name FROM sqlite_master WHERE type = 'table'")]
        assert not any(again._database.rows(f"SELECT 1 FROM {table} WHERE row_sum IS NULL") for table in tables)


def test_no_damaged_database_gives_other_values():
    """A short form of ``python -m tests.core.records.damage``."""
    counted = damage.run(count=60, seed=3)
    assert set(counted) == {"refused", "as they were"}
    assert counted["refused"] > 40
