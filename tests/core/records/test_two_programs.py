"""Two programs and crashes: one writes, the other may read, and what was acknowledged is there after a kill."""

import os
import random
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from sscild_desktop.core.patients import Patient
from sscild_desktop.core.records import Records, RecordsBusy
from sscild_desktop.core.records.database import NAME
from sscild_desktop.core.volume import SeriesInfo
from tests.core.records.examples import JOERG, example_analysis, is_same

REPOSITORY = Path(__file__).resolve().parents[3]
KILLS, RESTORE_KILLS = 10, 5

HOLDER = """
import sys
from pathlib import Path
from sscild_desktop.core.records import Records
from sscild_desktop.core.patients import Patient
records = Records.open(Path(sys.argv[1]))
print("open", flush=True)
for line in sys.stdin:
    print(records.patients.add(Patient(name=line.strip())).code, flush=True)
"""

WRITER = """
import sys
from datetime import date, timedelta
from itertools import count
from pathlib import Path
from sscild_desktop.core.records import Records
from sscild_desktop.core.patients import Patient, Visit
from sscild_desktop.core.volume import SeriesInfo
from tests.core.records.examples import example_analysis
records = Records.open(Path(sys.argv[1]))
seed = int(sys.argv[2])
patient = records.patients.add(Patient(name=f"seed {seed}"))
print("patient", patient.id, flush=True)
for number in count():
    visit = records.visits.add(Visit(patient_id=patient.id, day=date(2000, 1, 1) + timedelta(number)))
    print("visit", patient.id, visit.id, flush=True)
    info = SeriesInfo(series_uid=f"{seed}.{number}")
    series = records.series.keep(info, patient.id, visit.id, "/ct", 6)
    stored = records.analyses.keep(series.id, example_analysis(seed * 1000 + number), is_complete=True)
    print("analysis", stored.id, seed * 1000 + number, flush=True)
"""

RESTORER = """
import sys
from itertools import cycle
from pathlib import Path
from sscild_desktop.core.records import Records
for number in cycle((0, 1)):
    Records.restore(Path(sys.argv[2 + number]), Path(sys.argv[1]))
    print("restored", flush=True)
"""


@contextmanager
def child(script: str, *arguments: object) -> Iterator[subprocess.Popen]:
    """A second program; killed when the block is left."""
    command = [sys.executable, "-c", script, *map(str, arguments)]
    environment = {**os.environ, "PYTHONPATH": str(REPOSITORY)}
    pipe = subprocess.PIPE
    process = subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True, env=environment)
    try:
        yield process
    finally:
        process.kill()
        process.wait()
        process.stdin.close()
        process.stdout.close()


def test_the_second_program_is_told_and_may_read_what_the_first_writes(folder):
    with child(HOLDER, folder) as first:
        assert first.stdout.readline() == "open\n"
        with pytest.raises(RecordsBusy, match=r"Another window .* open; close it, or open the records here for read"):
            Records.open(folder)
        with Records.open(folder, read_only=True) as reader:
            for name in ("Ä", "B"):
                first.stdin.write(f"{name}\n")
                first.stdin.flush()
                first.stdout.readline()
                assert reader.patients.rows()[-1].patient.name == name
        with pytest.raises(RecordsBusy):
            Records.restore(folder.parent / "none.zip", folder)


def test_the_lock_ends_with_the_program_however_it_ends(folder):
    with child(HOLDER, folder) as first:
        assert first.stdout.readline() == "open\n"
    with Records.open(folder) as records:
        assert records.patients.add(JOERG).code == "P0001"


def test_one_program_opens_its_records_once(records, folder):
    with pytest.raises(RecordsBusy):
        Records.open(folder)
    records.close()
    Records.open(folder).close()


def killed_after(process: subprocess.Popen, chance: random.Random, most_lines: int) -> list[list[str]]:
    """The acknowledgements of a program that was killed a moment after one of the first of them.

    The number is drawn, and not the time alone, so that a slow computer does not make the kills come before all writes.
    """
    lines = [process.stdout.readline() for _line in range(chance.randint(1, most_lines))]
    time.sleep(chance.uniform(0.0, 0.03))
    process.kill()
    lines += process.stdout.read().splitlines(keepends=True)
    return [line.split() for line in lines if line.endswith("\n")]


def test_what_was_acknowledged_is_there_after_a_kill_at_any_moment(folder):
    chance, acknowledged = random.Random(4), []
    for seed in range(KILLS):
        with child(WRITER, folder, seed) as process:
            acknowledged += killed_after(process, chance, 9)
        connection = sqlite3.connect(folder / NAME)
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        connection.close()
    kinds = [line[0] for line in acknowledged]
    assert kinds.count("patient") == KILLS
    assert kinds.count("visit") >= kinds.count("analysis") > 5
    with Records.open(folder) as records:
        assert_all_there(records, acknowledged)
        assert not list(folder.glob("results/.part-*"))


def assert_all_there(records: Records, acknowledged: list[list[str]]) -> None:
    patients = {row.patient.id for row in records.patients.rows()}
    visits = {visit.id for patient in patients for visit in records.visits.of(patient)}
    for kind, number, other in (line + [""] * (3 - len(line)) for line in acknowledged):
        if kind == "patient":
            assert int(number) in patients
        elif kind == "visit":
            assert int(other) in visits
        else:
            assert is_same(records.analyses.load(int(number)), example_analysis(int(other)))


def test_a_restore_that_is_killed_leaves_the_one_state_or_the_other(folder):
    backups = []
    for seed in range(2):
        with Records.open(folder) as records:
            patient = records.patients.add(Patient(name=f"state {seed}"))
            series = records.series.keep(SeriesInfo(series_uid=f"{seed}"), patient.id, 0, "/ct", 6)
            records.analyses.keep(series.id, example_analysis(seed), is_complete=True)
            backups.append(records.backup(folder.parent / f"{seed}.zip"))
    chance = random.Random(5)
    for _kill in range(RESTORE_KILLS):
        with child(RESTORER, folder, *backups) as process:
            assert ["restored"] in killed_after(process, chance, 4)
        with Records.open(folder) as records:
            names = tuple(row.patient.name for row in records.patients.rows())
            assert names in (("state 0",), ("state 0", "state 1"))
            for number in range(len(names)):
                assert is_same(records.analyses.load(number + 1), example_analysis(number))
        assert not list(folder.glob(".work-*"))


@pytest.mark.parametrize("junk", [b"x", b"not a database" * 500, bytes(4096), b"SQLite format 3\x00" + bytes(90)])
def test_junk_in_the_lock_file_locks_nobody_out(folder, junk):
    """A crash of the system may leave anything in it; the database beside it is whole."""
    with Records.open(folder) as records:
        records.patients.add(JOERG)
    (folder / "writer.lock").write_bytes(junk)
    with Records.open(folder) as records:
        assert [row.patient.name for row in records.patients.rows()] == [JOERG.name]
        with pytest.raises(RecordsBusy):
            Records.open(folder)
