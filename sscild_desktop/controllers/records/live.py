"""The records that are open now, for everybody who was made before they were opened and lives on after they change."""

from typing import TYPE_CHECKING, Any

from sscild_desktop.controllers.failures import tell
from sscild_desktop.core.errors import SScILDError

if TYPE_CHECKING:
    from sscild_desktop.core.records import Records

NOT_OPEN = "The records are not open, so nothing about patients can be read or kept; see the start page."


class RecordsClosed(SScILDError):
    """No records are open: still opening, turned off, damaged."""


def tell_of_records(window: Any, error: BaseException) -> None:
    """Log and show what failed with the records; that none are open is said on the start page."""
    if not isinstance(error, RecordsClosed):
        tell(window, error)


class LiveRecords:
    """Forwards to the open ``Records``; raises RecordsClosed while there are none. May be used by several threads."""

    def __init__(self) -> None:
        self._records: Records | None = None
        self.generation = 0
        """Counts the openings: rows of an earlier one may be others now."""

    def attach(self, records: "Records") -> None:
        self._records = records
        self.generation += 1

    def close(self) -> None:
        """Close what is open; nothing to do where nothing is."""
        records, self._records = self._records, None
        if records is not None:
            records.close()

    @property
    def is_open(self) -> bool:
        return self._records is not None

    @property
    def is_read_only(self) -> bool:
        return self._records is None or self._records.is_read_only

    @property
    def open_one(self) -> "Records":
        """The records themselves. Raises RecordsClosed."""
        if self._records is None:
            raise RecordsClosed(NOT_OPEN)
        return self._records

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        return getattr(self.open_one, name)
