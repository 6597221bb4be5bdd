"""Measurements are kept with the CT on which they were made: read when it is kept, written with every change."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Slot

from sscild_desktop.controllers.parts import Parts
from sscild_desktop.controllers.records import work
from sscild_desktop.controllers.records.keeping import KeepingController
from sscild_desktop.controllers.records.live import tell_of_records
from sscild_desktop.core.measuring.shapes import Measurement, next_number
from sscild_desktop.workers import Receivers, quiet

KEPT = "Kept with this CT."
NOT_KEPT = "Not kept: this CT is in no records, so they go when it is closed."
READ_ONLY = "Not kept: the records can only be read here."


class MeasurementsKeeper(QObject):
    """Follows where the open CT is kept and what is measured on it."""

    def __init__(self, parts: Parts, keeping: KeepingController) -> None:
        super().__init__()
        self._session, self._live, self._queue = parts.session, parts.live, parts.queue
        self._window, self._changes, self._keeping = parts.window, parts.changes, keeping
        self._read: int | None = None
        self._written: tuple[Measurement, ...] = ()
        keeping.kept_changed.connect(self._on_kept)
        self._session.measurements_changed.connect(self._on_change)
        self._show()

    @Slot()
    def _on_kept(self) -> None:
        kept = self._keeping.kept
        if kept is None:
            self._read = None
        elif kept.series.id != self._read:
            self._read = None
            wanted = quiet(partial(work.read_measurements, self._live, kept))
            receivers = Receivers(partial(self.take, kept), self._on_error)
            self._queue.add(wanted, receivers, f"measured {kept.series.id}")
        self._show()

    def take(self, kept: work.Kept, found: tuple[Measurement, ...]) -> None:
        """What was kept of the CT that is still open; what was drawn meanwhile comes after it."""
        if self._keeping.kept is None or self._keeping.kept.series.id != kept.series.id:
            return
        self._read, self._written = kept.series.id, found
        drawn, together = [one for one in self._session.measurements if one not in found], found
        for one in drawn:
            together = (*together, replace(one, number=next_number(together)))
        if found and drawn:
            self._changes.clear()  # to take back what was drawn would take what was kept along
        self._session.set_measurements(together)

    @Slot()
    def _on_change(self) -> None:
        kept, found = self._keeping.kept, self._session.measurements
        if kept is None or kept.series.id != self._read or self._live.is_read_only or found == self._written:
            return
        self._written = found
        writing = quiet(partial(work.keep_measurements, self._live, kept, found))
        self._queue.add(writing, Receivers(error=self._on_error), f"measurements {kept.series.id}")

    def _show(self) -> None:
        words = NOT_KEPT if self._keeping.kept is None else READ_ONLY if self._live.is_read_only else KEPT
        self._window.measurements.show_kept(words)

    def _on_error(self, error: BaseException) -> None:
        tell_of_records(self._window, error)
