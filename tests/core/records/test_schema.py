"""The schema: records of every earlier version, with data in them, are brought to this one and lose nothing."""

import sqlite3
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from sscild_desktop.core.identity import said_patient
from sscild_desktop.core.patients import LungFunction, PairReading
from sscild_desktop.core.records import Records, RecordsDamaged, RecordsTooNew, analyses, schema
from sscild_desktop.core.records.database import NAME
from sscild_desktop.core.records.schema import SCHEMA_VERSION, migrate, version_of
from tests.core.records.examples import (
    HASHES,
    INFO,
    JOERG,
    VISIT,
    changed,
    example_analysis,
    is_same,
    with_series,
)

SAMPLES = Path(__file__).parent
EARLIER = list(range(1, SCHEMA_VERSION))


@pytest.fixture(params=EARLIER, ids=lambda version: f"schema {version}")
def earlier(request, folder):
    """A folder with the records of an earlier version, from a dump that is never changed."""
    folder.mkdir(parents=True)
    connection = sqlite3.connect(folder / NAME)
    connection.executescript((SAMPLES / f"schema_{request.param}.sql").read_text(encoding="utf-8"))
    connection.close()
    return folder


def tables(path: Path) -> list[tuple]:
    """Columns, indices and references, without the words of the statements."""
    connection = sqlite3.connect(path)
    try:
        names = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY 1")]
        found = []
        for name in names:
            for pragma in ("table_info", "index_list", "foreign_key_list"):
                found += [(name, pragma, *row[1:]) for row in connection.execute(f"PRAGMA {pragma}({name})")]
        return sorted(found, key=repr)
    finally:
        connection.close()


def test_there_is_a_sample_of_every_earlier_version():
    assert [(SAMPLES / f"schema_{version}.sql").is_file() for version in EARLIER] == [True] * (SCHEMA_VERSION - 1)
    assert SCHEMA_VERSION >= 2


def test_everything_is_there_after_the_migration(earlier, monkeypatch):
    monkeypatch.setattr(analyses, "ANALYSIS_VERSION", 1)  # that of the samples
    with Records.open(earlier) as records:
        (row,) = records.patients.rows()
        first, second = records.visits.of(row.patient.id)
        assert row.patient == replace(JOERG, id=1, code="P0001")
        assert (row.visit_count, row.last_day, row.last_stage) == (2, date(2025, 3, 9), "extensive")
        assert replace(first, series=()) == replace(VISIT, id=1, patient_id=1)
        assert (second.id, second.day, second.lung_function.is_empty) == (2, date(2025, 3, 9), True)
        assert first.series[0].thumbnail == b"png"
        assert (first.series[0].said_patient, first.series[0].content) == (said_patient(INFO), "")
        assert first.analysis.measures["goh_extent"] == pytest.approx(30.1)
        assert [(one.editor, one.automatic, one.edited) for one in records.edits.of(1)] == [("reader", -60.0, -55.0)]
        assert records.series.find(INFO, "content", example_analysis().geometry).id == 1
        assert records.series.find(replace(INFO, patient_id="ID-9"), "content", example_analysis().geometry) is None
        assert records.analyses.cached(1, example_analysis().geometry, HASHES) == 1


def test_what_was_removed_can_still_come_back_after_the_migration(earlier):
    with Records.open(earlier) as records:
        records.visits.restore(3)
        records.patients.restore(2)
        assert [visit.id for visit in records.visits.of(1)] == [1, 2, 3]
        assert [row.patient.code for row in records.patients.rows()] == ["P0001", "P0002"]


def test_what_is_new_works_after_the_migration(earlier):
    slim = replace(example_analysis(), lungs=None, lesions=None, lobes=None, heatmaps=(), slice_maps=())
    with Records.open(earlier) as records:
        reading = records.readings.keep(PairReading(1, 2, frozenset({1}), None, True))
        assert records.readings.get(1, 2) == reading
        stored = records.analyses.load(1)
        assert is_same(stored, changed(slim, 3, z_mm=-55.0))
        kept = records.analyses.keep(1, slim, is_complete=True)
        assert kept.id == 1, "the same automatic result is known as such"
        assert [one.edited for one in records.edits.of(1)] == [-55.0, -60.0]
        records.visits.change(replace(records.visits.get(1), lung_function=LungFunction(fvc_percent=66.0)))
        noted = {one.key: (one.before, one.edited) for one in records.edits.of_visit(1)}
        assert noted["fvc_percent"] == (68.0, 66.0)


def test_migrated_records_are_made_like_new_ones(earlier, tmp_path):
    Records.open(earlier).close()
    Records.open(tmp_path / "new").close()
    assert tables(earlier / NAME) == tables(tmp_path / "new" / NAME)


def test_a_second_start_migrates_nothing(earlier, monkeypatch):
    Records.open(earlier).close()
    monkeypatch.setattr(schema, "STEPS", ())
    with Records.open(earlier) as records:
        assert len(records.patients.rows()) == 1


def test_a_step_that_fails_leaves_the_records_as_they_were(earlier, monkeypatch):
    def fails(connection):
        connection.execute("DROP TABLE edit")
        raise sqlite3.OperationalError("database or disk is full")

    before = tables(earlier / NAME)
    with sqlite3.connect(earlier / NAME) as connection:
        done = version_of(connection)
    connection.close()
    monkeypatch.setattr(schema, "STEPS", (*schema.STEPS[:done], fails, *schema.STEPS[done + 1 :]))
    with pytest.raises(Exception, match="disk is full"):
        Records.open(earlier)
    assert tables(earlier / NAME) == before
    monkeypatch.undo()
    with Records.open(earlier) as records:
        assert len(records.edits.of(1)) == 1


def test_records_of_an_earlier_version_are_not_migrated_for_reading(earlier):
    with pytest.raises(Exception, match="open them once for writing"):
        Records.open(earlier, read_only=True)


def test_records_of_a_newer_version_are_refused_and_not_touched(folder):
    with Records.open(folder) as records:
        with_series(records)
    connection = sqlite3.connect(folder / NAME)
    connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    connection.close()
    before = (folder / NAME).read_bytes()
    for read_only in (False, True):
        with pytest.raises(RecordsTooNew, match="newer version of this program .* install the newer version"):
            Records.open(folder, read_only=read_only)
    assert (folder / NAME).read_bytes() == before


def test_the_database_of_another_program_is_refused_and_not_touched(folder):
    folder.mkdir(parents=True)
    connection = sqlite3.connect(folder / NAME)
    connection.execute("CREATE TABLE theirs (id INTEGER)")
    connection.close()
    before = (folder / NAME).read_bytes()
    with pytest.raises(RecordsDamaged, match="not made by this program"):
        Records.open(folder)
    assert (folder / NAME).read_bytes() == before


def test_steps_can_be_taken_one_by_one():
    connection = sqlite3.connect(":memory:", isolation_level=None)
    for version in range(1, SCHEMA_VERSION + 1):
        migrate(connection, version)
        assert version_of(connection) == version
    connection.close()
