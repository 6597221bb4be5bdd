"""How a rule is shown: its criteria with inputs and dates, what is missing, the window and the source."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sscild_desktop.core.course.measures import BY_KEY, label
from sscild_desktop.core.rules.borders import exact_text


@dataclass(frozen=True)
class RuleInput:
    """One thing that a rule was asked with; ``day`` is None for what belongs to no single day."""

    name: str
    value_text: str
    day: date | None = None


FVC, DLCO, SYMPTOMS, CT, TIME = "FVC", "DLCO", "Symptoms", "CT", "Time"
COLUMNS = (FVC, DLCO, SYMPTOMS, CT, TIME)
"""What the published rules ask for, in the order shown."""

MET, NOT_MET, NOT_KNOWN = "met", "not met", "unknown"
PARTLY, NOT_USED, KNOWN = "partly", "not used", "known"
"""Met if another sign is; outside the rule's time; a value for a rule that says neither yes nor no."""

INSIDE, OUTSIDE = "inside", "outside"
"""Of the rule's time."""


@dataclass(frozen=True)
class Criterion:
    """One thing that a rule asks, answered by itself in a ``word``; ``asks`` is the rule's own condition.

    ``missing`` names what is not there. ``key`` is the box where that would be typed or judged, '' where there is none,
    and ``visit_id`` the visit whose box it is, 0 for what is judged between two.
    """

    column: str
    word: str
    asks: str
    inputs: tuple[RuleInput, ...] = ()
    missing: tuple[str, ...] = ()
    visit_id: int = 0
    key: str = ""


@dataclass(frozen=True)
class Needs:
    """What would let an open rule be decided: one of ``able`` may be enough; one of ``sure`` is, whatever its value."""

    able: tuple[tuple[str, ...], ...] = ()
    sure: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True)
class RuleReading:
    """One rule read on a patient. ``met`` is None where it cannot be decided, is not applicable, or is no yes or no."""

    rule: str
    met: bool | None
    text: str
    criteria: tuple[Criterion, ...]
    window: str
    source: str
    needs: Needs = Needs()

    @property
    def inputs(self) -> tuple[RuleInput, ...]:
        """All that the rule was asked with."""
        return tuple(one for criterion in self.criteria for one in criterion.inputs)

    @property
    def missing(self) -> tuple[str, ...]:
        """Every input that is not there, also where the rule is decided without it."""
        return tuple(one for criterion in self.criteria for one in criterion.missing)

    @property
    def is_applicable(self) -> bool:
        """Whether more inputs could decide it: not where the dates lie outside its time, or the disease is another."""
        return not self.text.startswith("not applicable")

    def criterion(self, column: str) -> Criterion | None:
        """What the rule asks in that column, None where it asks nothing."""
        return next((one for one in self.criteria if one.column == column), None)


def answered(is_met: bool | None, is_used: bool = True) -> str:
    """A criterion's answer in a word."""
    if is_met is None:
        return NOT_KNOWN
    return (MET if is_met else NOT_MET) if is_used else NOT_USED


def graded(lost: float | None, alone: float, joint: float, is_used: bool = True) -> str:
    """The same for a loss that is enough from ``alone`` on, and from ``joint`` on with another sign."""
    if lost is None or not is_used or not joint <= lost < alone:
        return answered(None if lost is None else lost >= alone, is_used)
    return PARTLY


def time_criterion(held: Sequence[bool], asks: str) -> Criterion:
    """Whether the dates lie in the rule's time: all of them, some, or none."""
    return Criterion(TIME, INSIDE if all(held) else PARTLY if any(held) else OUTSIDE, asks)


def value_input(key: str, value: float, day: date) -> RuleInput:
    """A measured value with its unit in the name."""
    measure = BY_KEY[key]
    return RuleInput(label(measure), exact_text(key, value, measure.digits), day)


def yes_no(value: bool | None) -> str:
    return {True: "yes", False: "no", None: "not judged"}[value]


def absent(what: str, day: date) -> str:
    """'DLCO at 2024-03-01 is missing'."""
    return f"{what} at {day.isoformat()} is missing"
