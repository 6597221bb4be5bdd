"""How a rule's answer is shown: inputs with their dates, what is missing, the window and the source."""

from dataclasses import dataclass
from datetime import date

from sscild_desktop.core.course.measures import BY_KEY, label
from sscild_desktop.core.rules.goh import exact_text


@dataclass(frozen=True)
class RuleInput:
    """One thing that a rule was asked with; ``day`` is None for what belongs to no single day."""

    name: str
    value_text: str
    day: date | None = None


@dataclass(frozen=True)
class RuleReading:
    """One rule read on a patient. ``met`` is None where it cannot be decided, is not applicable, or is no yes or no.

    ``missing`` names every input that is not there, also where the rule is decided without it.
    """

    rule: str
    met: bool | None
    text: str
    inputs: tuple[RuleInput, ...]
    missing: tuple[str, ...]
    window: str
    source: str


def value_input(key: str, value: float, day: date) -> RuleInput:
    """A measured value with its unit in the name."""
    measure = BY_KEY[key]
    return RuleInput(label(measure), exact_text(key, value, measure.digits), day)


def yes_no(value: bool | None) -> str:
    return {True: "yes", False: "no", None: "not judged"}[value]


def absent(what: str, day: date) -> str:
    """'DLCO at 2024-03-01 is missing'."""
    return f"{what} at {day.isoformat()} is missing"
