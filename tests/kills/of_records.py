"""Records that are written until the writer is killed, and looked at by another opening of them."""

import random
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from itertools import count
from pathlib import Path

from sscild_desktop.core.patients import PairReading, Patient, Visit
from sscild_desktop.core.records import Records
from sscild_desktop.core.volume import SeriesInfo
from tests.core.records.examples import changed, example_analysis, is_same
from tests.kills.writer import BEGINS, WROTE, Key, Ledger, Say, killed

FIRST_DAY = date(1990, 1, 1)
NUMBERS_EACH = 1000
"""Numbers that one writer may use."""

SET_UP = 3
"""Writes of a writer before its own kind of write: a patient and two visits."""


class Hand:
    """The writer's: each method is one kind of write, with ``number`` in what it leaves."""

    def __init__(self, records: Records, say: Say, first: int) -> None:
        self.records, self.say = records, say
        self.patient = records.patients.add(Patient(name=f"patient {first}", notes=f"{first}"))
        self.say((WROTE, ("patient", self.patient.id), first))
        self.visits = [self._visit(first), self._visit(first + 1)]

    def _visit(self, number: int) -> Visit:
        day = FIRST_DAY + timedelta(number % NUMBERS_EACH)
        visit = self.records.visits.add(Visit(0, self.patient.id, day, treatment=f"{number}"))
        self.say((WROTE, ("visit", visit.id), number))
        return visit

    def _says(self, key: Key, number: int, write: Callable[[], object]) -> None:
        self.say((BEGINS, key, number))
        write()
        self.say((WROTE, key, number))

    def patient_changed(self, number: int) -> None:
        patient = replace(self.patient, notes=f"{number}")
        self._says(("patient", patient.id), number, lambda: self.records.patients.change(patient))

    def visit_added(self, number: int) -> None:
        self.visits.append(self._visit(number))

    def visit_changed(self, number: int) -> None:
        visit = replace(self.visits[0], treatment=f"{number}")
        self._says(("visit", visit.id), number, lambda: self.records.visits.change(visit))

    def two_changed_together(self, number: int) -> None:
        """One transaction: patient and visit hold the same number, whenever it ends."""
        patient = replace(self.patient, hospital_id=f"{number}")
        visit = replace(self.visits[1], notes=f"{number}")

        def write() -> None:
            with self.records.together():
                self.records.patients.change(patient)
                self.records.visits.change(visit)

        self._says(("together", patient.id, visit.id), number, write)

    def pair_read(self, number: int) -> None:
        one, other = self.visits[0].id, self.visits[1].id
        signs = frozenset(bit for bit in range(10) if number >> bit & 1)
        self._says(("reading", one, other), number % 1024, lambda: self.records.readings.keep(_read(one, other, signs)))

    def analysis_kept(self, number: int) -> None:
        info = SeriesInfo(series_uid=f"1.2.{number}")
        series = self.records.series.keep(info, self.patient.id, self.visits[0].id, "/ct", 6)
        stored = self.records.analyses.keep(series.id, example_analysis(number), is_complete=True)
        self.say((WROTE, ("analysis", stored.id), number))

    def level_corrected(self, number: int) -> None:
        """What a reader answers: the same analysis with another place of a level, and the edit beside it."""
        info = SeriesInfo(series_uid=f"1.3.{self.patient.id}")
        series = self.records.series.keep(info, self.patient.id, self.visits[0].id, "/ct", 6)
        corrected = changed(example_analysis(self.patient.id), 2, slice=number)
        self._says(
            ("corrected", series.id),
            number,
            lambda: self.records.analyses.keep(series.id, corrected, is_complete=True, editor=f"{number}"),
        )


def _read(one: int, other: int, signs: frozenset[int]) -> PairReading:
    return PairReading(one, other, signs, True, False)


WRITES: tuple[Callable[[Hand, int], None], ...] = (
    Hand.patient_changed,
    Hand.visit_added,
    Hand.visit_changed,
    Hand.two_changed_together,
    Hand.pair_read,
    Hand.analysis_kept,
    Hand.level_corrected,
)


def write_for_ever(folder: Path, turn: int, say: Say) -> None:
    """One kind of write again and again; the kind is ``turn``'s."""
    first = NUMBERS_EACH * (turn + 1)
    with Records.open(folder) as records:
        hand = Hand(records, say, first)
        for number in count(first + 2):
            WRITES[turn % len(WRITES)](hand, number)


def found(records: Records, key: Key) -> int | None:
    """The number that stands there; None where nothing does, or what stands there does not hold together."""
    kind, one, *other = key
    if kind == "patient":
        return int(records.patients.get(one).notes)
    if kind == "visit":
        return int(records.visits.get(one).treatment)
    if kind == "together":
        number = records.patients.get(one).hospital_id
        return int(number) if number and number == records.visits.get(other[0]).notes else None
    if kind == "reading":
        reading = records.readings.get(one, other[0])
        return None if reading is None else sum(1 << bit for bit in reading.signs or ())
    return _of_analysis(records, kind, one)


def _of_analysis(records: Records, kind: str, number: int) -> int | None:
    """The seed of an analysis that is whole to the last bit; the slice of one that was corrected."""
    if kind == "corrected":
        series = records.series.get(number)
        if not series.analyses:
            return None
        return next(one.slice for one in records.analyses.load(series.analyses[0].id).levels if one.level == 2)
    analysis = records.analyses.load(number)
    seed = int(records.series.get(records.analyses.get(number).series_id).series_uid.split(".")[-1])
    return seed if is_same(analysis, example_analysis(seed)) else None


@dataclass
class Outcome:
    """Kills by what was under way, what was wrong, and the seconds of the slowest opening after a kill."""

    kills: Counter[str] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)
    slowest: float = 0.0
    acknowledged: int = 0


def kill_records(folder: Path, kills: int, seed: int) -> Outcome:
    """Kill so many writers of the records in ``folder``; after each of them they are opened and looked at."""
    dice, ledger, outcome = random.Random(f"records {seed}"), Ledger(), Outcome()
    for turn in range(kills):
        words = killed(write_for_ever, (folder, turn), dice, SET_UP)
        outcome.acknowledged += sum(word == WROTE for word, _key, _number in words)
        outcome.kills[WRITES[turn % len(WRITES)].__name__.replace("_", " ")] += 1
        outcome.faults += _after_a_kill(folder, ledger, ledger.hear(words), outcome)
    with Records.open(folder) as records:
        outcome.faults += _judged(records, ledger, set(ledger.sure))
    return outcome


def _after_a_kill(folder: Path, ledger: Ledger, keys: set[Key], outcome: Outcome) -> list[str]:
    start = time.perf_counter()
    with Records.open(folder) as records:
        outcome.slowest = max(outcome.slowest, time.perf_counter() - start)
        left = [f"left behind: {path.name}" for path in folder.glob("results/.part-*")]
        return [*_judged(records, ledger, keys), *left]


def _judged(records: Records, ledger: Ledger, keys: set[Key]) -> Iterator[str]:
    return (fault for key in sorted(keys, key=repr) if (fault := ledger.judge(key, found(records, key))))
