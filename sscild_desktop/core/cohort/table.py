"""A cohort from the records: one row per patient, its values at one visit, its change over two, its progression."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from statistics import median

from sscild_desktop.core.cohort.statistics import (
    Correlated,
    GroupTest,
    PairedTest,
    compare_groups,
    correlations,
    paired_tests,
)
from sscild_desktop.core.course.assess import PROGRESSION_RULES, assess
from sscild_desktop.core.course.measures import BY_KEY, MEASURES, TYPED_GROUPS, lung_values, visit_measures
from sscild_desktop.core.patients import PairReading, Patient, Visit
from sscild_desktop.core.progress import Report, silent
from sscild_desktop.core.rules.lung_function import DECIMALS
from sscild_desktop.core.rules.windows import DAYS_PER_MONTH
from sscild_desktop.core.wording import counted

FIRST_VISIT, LAST_VISIT = "first", "last"
NEAR_ONE_YEAR, FIRST_TO_LAST, LAST_TWO = "one year", "first to last", "last two"
AT_NAMES = {FIRST_VISIT: "first visit", LAST_VISIT: "last visit"}
SPAN_NAMES = {
    NEAR_ONE_YEAR: "first visit to that nearest to 12 months",
    FIRST_TO_LAST: "first visit to the last",
    LAST_TWO: "the last two visits",
}
YEAR_DAYS = 12 * DAYS_PER_MONTH

FUNCTION_KEYS = ("fvc_percent", "dlco_percent", "fev1_percent", "fev1_fvc_percent")
"""Against which every CT measure is correlated, as in the papers."""

SAYS: dict[bool | None, str] = {True: "progressive", False: "stable", None: "not decided"}
NOT_APPLICABLE, NO_FOLLOW_UP, NO_RULE = "not applicable", "no follow-up", "no definition chosen"
NEITHER = "No answer, or no follow-up"
"""Those who are in no group, on screen and in the workbook."""

ReadingOf = Callable[[int, int], PairReading | None]
"""The reader's judgement between two visits, by their ids."""


def no_reading(_first: int, _second: int) -> PairReading | None:
    """Nobody judged anything."""
    return None


@dataclass(frozen=True)
class CohortPatient:
    """A patient with all visits by day."""

    patient: Patient
    visits: tuple[Visit, ...]


@dataclass(frozen=True)
class CohortChoice:
    """What the reader chose: the visit of the values, the two visits of the change, the definition of progression.

    ``rule`` is empty until the reader names one: none is recommended. ``disease`` is empty for all patients.
    """

    at: str = FIRST_VISIT
    span: str = NEAR_ONE_YEAR
    rule: str = ""
    disease: str = ""


@dataclass(frozen=True)
class CohortRow:
    """One patient, named by code. ``values`` at ``day``; ``before`` and ``after`` at the two visits of the change.

    ``progression`` holds what each definition says of those two visits; None where it cannot be decided, or where it
    is ``not_applicable``.
    """

    code: str
    day: date | None = None
    values: dict[str, float] = field(default_factory=dict)
    first_day: date | None = None
    second_day: date | None = None
    before: dict[str, float] = field(default_factory=dict)
    after: dict[str, float] = field(default_factory=dict)
    progression: dict[str, bool | None] = field(default_factory=dict)
    not_applicable: frozenset[str] = frozenset()
    rule: str = ""

    @property
    def change(self) -> dict[str, float]:
        """Second minus first, of what was measured at both."""
        return {key: round(self.after[key] - self.before[key], DECIMALS) for key in self.before if key in self.after}

    @property
    def progressive(self) -> bool | None:
        """By the chosen definition."""
        return self.progression.get(self.rule)

    @property
    def group(self) -> str:
        """The same in words."""
        return self.says(self.rule) if self.rule else NO_RULE

    def says(self, rule: str) -> str:
        """What a definition says of the two visits, or why it says nothing."""
        if self.second_day is None:
            return NO_FOLLOW_UP
        return NOT_APPLICABLE if rule in self.not_applicable else SAYS[self.progression.get(rule)]

    @property
    def months(self) -> float | None:
        if self.first_day is None or self.second_day is None:
            return None
        return (self.second_day - self.first_day).days / DAYS_PER_MONTH


@dataclass(frozen=True)
class CohortResult:
    """Everything that the cohort page shows and exports."""

    choice: CohortChoice
    people: tuple[CohortPatient, ...] = ()
    rows: tuple[CohortRow, ...] = ()
    correlated: tuple[Correlated, ...] = ()
    correlated_change: tuple[Correlated, ...] = ()
    groups: tuple[GroupTest, ...] = ()
    groups_change: tuple[GroupTest, ...] = ()
    paired: tuple[PairedTest, ...] = ()

    @property
    def chosen_people(self) -> tuple[CohortPatient, ...]:
        """Those with the chosen disease."""
        return tuple(
            one for one in self.people if not self.choice.disease or one.patient.disease == self.choice.disease
        )

    @property
    def diseases(self) -> tuple[str, ...]:
        return tuple(sorted({person.patient.disease for person in self.people}))


def analyse_cohort(
    people: Sequence[CohortPatient], choice: CohortChoice, reading_of: ReadingOf = no_reading, report: Report = silent
) -> CohortResult:
    """Rows and every test for this choice. ``people`` stay whole in the result, so that another choice can be made."""
    chosen = [one for one in people if not choice.disease or one.patient.disease == choice.disease]
    rows = cohort_rows(chosen, choice, reading_of, report)
    keys = [one.key for one in MEASURES if any(one.key in row.values or one.key in row.after for row in rows)]
    ct_keys = [key for key in keys if BY_KEY[key].group not in TYPED_GROUPS]
    values, changes = [row.values for row in rows], [row.change for row in rows]
    report(0.6, "Correlations")
    correlated = correlations(values, ct_keys, FUNCTION_KEYS)
    report(0.7, "Correlations of change")
    correlated_change = correlations(changes, ct_keys, FUNCTION_KEYS)
    report(0.8, "Groups")
    divided = [row.progressive for row in rows]
    groups = compare_groups(values, divided, keys) if choice.rule else ()
    groups_change = compare_groups(changes, divided, keys) if choice.rule else ()
    report(0.9, "Paired tests")
    paired = paired_tests([row.before for row in rows], [row.after for row in rows], keys)
    return CohortResult(
        choice, tuple(people), tuple(rows), correlated, correlated_change, groups, groups_change, paired
    )


def cohort_rows(
    people: Sequence[CohortPatient], choice: CohortChoice, reading_of: ReadingOf = no_reading, report: Report = silent
) -> list[CohortRow]:
    """One row per patient who has any measured visit."""
    found = []
    for index, person in enumerate(people):
        report(0.6 * index / max(1, len(people)), "Reading the patients")
        row = _row(person, choice, reading_of)
        if row is not None:
            found.append(row)
    return found


def _row(person: CohortPatient, choice: CohortChoice, reading_of: ReadingOf) -> CohortRow | None:
    visits = usable_visits(person.visits)
    if not visits:
        return None
    at = visits[0] if choice.at == FIRST_VISIT else visits[-1]
    pair = follow_up_pair(visits, choice.span)
    if pair is None:
        return CohortRow(person.patient.code, at.day, visit_measures(at), rule=choice.rule)
    first, second = pair
    readings = assess(person.patient, person.visits, first, second, reading_of(first.id, second.id))
    return CohortRow(
        code=person.patient.code,
        day=at.day,
        values=visit_measures(at),
        first_day=first.day,
        second_day=second.day,
        before=visit_measures(first),
        after=visit_measures(second),
        progression={one.rule: one.met for one in readings if one.rule in PROGRESSION_RULES},
        not_applicable=frozenset(one.rule for one in readings if not one.is_applicable),
        rule=choice.rule,
    )


def usable_visits(visits: Sequence[Visit]) -> tuple[Visit, ...]:
    """Visits with CT and lung function, by day; where a patient has none such, those with either."""
    ordered = sorted(visits, key=lambda visit: (visit.day, visit.id))
    whole = [one for one in ordered if one.analysis is not None and not one.lung_function.is_empty]
    return tuple(whole or [one for one in ordered if lung_values(one)])


def follow_up_pair(visits: Sequence[Visit], span: str) -> tuple[Visit, Visit] | None:
    """The two visits of the change; None for a single visit."""
    if len(visits) < 2 or visits[0].day == visits[-1].day:
        return None
    if span == FIRST_TO_LAST:
        return visits[0], visits[-1]
    if span == LAST_TWO:
        return visits[-2], visits[-1]
    first = visits[0]
    return first, min(visits[1:], key=lambda visit: abs((visit.day - first.day).days - YEAR_DAYS))


def interval_text(rows: Sequence[CohortRow]) -> str:
    """'31 with a follow-up, median 12.1 months (9.8–14.0)'."""
    months = [row.months for row in rows if row.months is not None]
    if not months:
        return "none with a follow-up"
    span = f"{min(months):.1f}\N{EN DASH}{max(months):.1f}"
    return f"{len(months)} with a follow-up, median {median(months):.1f} months ({span})"


def group_text(rows: Sequence[CohortRow], rule: str) -> str:
    """How the chosen definition divides those with a follow-up; what it cannot decide is counted, not guessed."""
    if not rule:
        return "No definition of progression chosen"
    said = [row.progressive for row in rows if row.second_day is not None]
    counts = (said.count(True), said.count(False), said.count(None))
    return "{}: {} progressive, {} stable, {} not decided or not applicable".format(rule, *counts)


def summary_text(rows: Sequence[CohortRow], rule: str) -> str:
    """The cohort in two sentences."""
    return f"{counted(len(rows), 'patient')}, {interval_text(rows)}. {group_text(rows, rule)}."
