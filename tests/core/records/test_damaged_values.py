"""Values that SQLite has no objection to and that are none: the records say that they are damaged."""

from dataclasses import replace

import pytest

from sscild_desktop.core.records import Records
from sscild_desktop.core.records.errors import RecordsDamaged
from tests.core.records.examples import JOERG, VISIT


@pytest.mark.parametrize(
    ("statement", "words"),
    [
        ("UPDATE visit SET day = '2024-03-\x009'", "day"),
        ("UPDATE visit SET notes = CAST(x'61ff62' AS TEXT)", "damaged"),
    ],
)
def test_a_damaged_value_is_told_as_that(records: Records, statement: str, words: str) -> None:
    patient = records.patients.add(JOERG)
    records.visits.add(replace(VISIT, patient_id=patient.id))
    with records._database.writing():
        records._database.change(statement.replace("\x00", "?"))
    with pytest.raises(RecordsDamaged, match=words):
        records.visits.of(patient.id)
