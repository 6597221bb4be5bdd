"""CTs that wait to be analysed in the background: what each is called, how far it is, what became of it."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal, Slot

WAITS, RUNS, DONE, FAILED = "waits", "runs", "done", "failed"


@dataclass(frozen=True)
class Waiting:
    """One entry. ``text`` says what became of it; ``patient_id`` is 0 until it is kept.

    ``named`` and ``named_text`` stand in the place of ``words`` and ``text`` while names are shown.
    """

    number: int
    words: str
    state: str = WAITS
    text: str = ""
    fraction: float = 0.0
    patient_id: int = 0
    named: str = ""
    named_text: str = ""


class WaitingList(QObject):
    """The entries in the order in which they came."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: dict[int, Waiting] = {}
        self._next = 1
        self._are_names_hidden = False

    @property
    def entries(self) -> tuple[Waiting, ...]:
        """As they may be shown now."""
        if self._are_names_hidden:
            return tuple(self._entries.values())
        return tuple(
            replace(one, words=one.named or one.words, text=one.named_text or one.text)
            for one in self._entries.values()
        )

    def hide_names(self, are_hidden: bool) -> None:
        """Of folders and of patients, also of what stands there already."""
        self._are_names_hidden = are_hidden
        self.changed.emit()

    @property
    def first_waiting(self) -> Waiting | None:
        return next((one for one in self._entries.values() if one.state == WAITS), None)

    def count(self, *states: str) -> int:
        return sum(one.state in states for one in self._entries.values())

    def add(self, words: str, named: str = "") -> Waiting:
        """One more at the end."""
        entry = Waiting(self._next, words, named=named)
        self._next += 1
        self._put(entry)
        return entry

    def change(
        self,
        number: int,
        state: str,
        text: str = "",
        fraction: float = 0.0,
        patient_id: int = 0,
        named_text: str = "",
    ) -> None:
        """One that was taken out meanwhile stays out."""
        entry = self._entries.get(number)
        if entry is not None:
            entry = replace(entry, state=state, text=text, named_text=named_text)
            self._put(replace(entry, fraction=fraction, patient_id=patient_id))

    def remove(self, number: int) -> None:
        if self._entries.pop(number, None) is not None:
            self.changed.emit()

    def clear_finished(self) -> None:
        """Only what waits or runs stays."""
        self._entries = {key: one for key, one in self._entries.items() if one.state in (WAITS, RUNS)}
        self.changed.emit()

    @Slot()
    def forget_patients(self) -> None:
        """Other records, or somebody erased: what is done was kept for patients whose numbers are of others now."""
        self._entries = {key: one for key, one in self._entries.items() if one.state != DONE}
        self.changed.emit()

    def _put(self, entry: Waiting) -> None:
        self._entries[entry.number] = entry
        self.changed.emit()
