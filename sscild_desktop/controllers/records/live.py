"""The records that are open now, for everybody who was made before they were opened and lives on after they change."""

from typing import TYPE_CHECKING

from sscild_desktop.controllers.failures import tell
from sscild_desktop.core.errors import SScILDError
from sscild_desktop.views.main_window import MainWindow

if TYPE_CHECKING:
    from sscild_desktop.core.records import Records

NOT_OPEN = "The records are not open, so nothing about patients can be read or kept; see the start page."


class RecordsClosed(SScILDError):
    """No records are open: still opening, turned off, damaged."""


def tell_of_records(window: MainWindow, error: BaseException) -> None:
    """Log and show what failed with the records; that none are open is said on the start page."""
    if not isinstance(error, RecordsClosed):
        tell(window, error)


class LiveRecords:
    """Where the open records are found: ``live.records.visits.add(…)``. May be used by several threads."""

    def __init__(self, records: "Records | None" = None) -> None:
        self._open = records
        self.generation = 0
        """Counts the openings and erasures: rows of an earlier one may be others now, as numbers are given again."""

    def attach(self, records: "Records") -> None:
        self._open = records
        self.generation += 1

    def outdate(self) -> None:
        """Rows were erased: what somebody knows of them means nothing any more."""
        self.generation += 1

    def close(self) -> None:
        """Close what is open; nothing to do where nothing is."""
        records, self._open = self._open, None
        if records is not None:
            records.close()

    @property
    def is_open(self) -> bool:
        return self._open is not None

    @property
    def is_read_only(self) -> bool:
        return self._open is None or self._open.is_read_only

    @property
    def records(self) -> "Records":
        """The records that are open now. Raises RecordsClosed."""
        if self._open is None:
            raise RecordsClosed(NOT_OPEN)
        return self._open
