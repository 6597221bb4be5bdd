"""The local database of patients, visits, analyses and edits."""

from sscild_desktop.core.records.errors import (
    RecordsBusy,
    RecordsDamaged,
    RecordsFailed,
    RecordsLocked,
    RecordsTooNew,
    VisitRefused,
)
from sscild_desktop.core.records.store import Records

__all__ = [
    "Records",
    "RecordsBusy",
    "RecordsDamaged",
    "RecordsFailed",
    "RecordsLocked",
    "RecordsTooNew",
    "VisitRefused",
]
