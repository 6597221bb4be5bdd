"""Two visits of a patient as the rules ask for them: pairs with their days, symptoms, what the reader judged."""

from collections.abc import Sequence
from dataclasses import dataclass

from sscild_desktop.core.course.change import ct_day
from sscild_desktop.core.course.measures import visit_measures
from sscild_desktop.core.course.reading import RuleInput, absent, value_input, yes_no
from sscild_desktop.core.lung_measures import BY_KEY, numbers_of
from sscild_desktop.core.patients import PairReading, Patient, Visit
from sscild_desktop.core.rules.progression import Pair
from sscild_desktop.core.rules.windows import Span

WORSE_SYMPTOMS = "Worse symptoms"


def missing_at(visit: Visit, name: str, key: str) -> str:
    """What of lung function is missing at the visit, with its unit where there is another one; '' where it is there."""
    function = visit.lung_function
    if getattr(function, key) is not None:
        return ""
    has_other_unit = any(getattr(function, one.key) is not None for one in numbers_of(BY_KEY[key].of))
    return absent(BY_KEY[key].label if has_other_unit else name, visit.lung_function_day)


@dataclass(frozen=True)
class FollowUp:
    """The earlier and the later visit, with the visits after the earlier one up to the later one in ``steps``."""

    patient: Patient
    first: Visit
    second: Visit
    steps: tuple[Visit, ...]
    reading: PairReading | None

    @property
    def visit_span(self) -> Span:
        return Span(self.first.day, self.second.day)

    @property
    def function_span(self) -> Span:
        return Span(self.first.lung_function_day, self.second.lung_function_day)

    @property
    def ct_span(self) -> Span:
        return Span(ct_day(self.first), ct_day(self.second))

    def pair(self, key: str) -> Pair | None:
        """A measure at both visits, None where one is missing."""
        before, after = visit_measures(self.first).get(key), visit_measures(self.second).get(key)
        return None if before is None or after is None else Pair(before, after)

    def function_inputs(self, *keys: str) -> tuple[RuleInput, ...]:
        """What there is of these lung function measures, each with its day."""
        found = []
        for key in keys:
            for visit in (self.first, self.second):
                value = visit_measures(visit).get(key)
                if value is not None:
                    found.append(value_input(key, value, visit.lung_function_day))
        return tuple(found)

    def missing_function(self, name: str, key: str) -> tuple[str, ...]:
        """The dates at which a lung function measure is missing, in words."""
        return tuple(text for visit in (self.first, self.second) if (text := missing_at(visit, name, key)))

    def place(self, *keys: str) -> tuple[int, str]:
        """The first visit that has none of the measures, or else lacks the last one, and where that would be typed."""
        for lacking in (keys, keys[-1:]):
            for visit in (self.first, self.second):
                if all(visit_measures(visit).get(key) is None for key in lacking):
                    return visit.id, keys[-1]
        return 0, ""

    def unasked(self) -> tuple[int, str]:
        """The first visit at which nobody said whether symptoms are worse."""
        return next(((visit.id, "worse") for visit in self.steps if visit.symptoms.worse is None), (0, ""))

    def fvc(self) -> tuple[Pair | None, str]:
        """FVC in litres where both are there, else in % predicted; and which it is."""
        litres = self.pair("fvc_l")
        if litres is not None:
            return litres, "L"
        percent = self.pair("fvc_percent")
        return percent, "% predicted" if percent is not None else ""

    def dlco(self) -> Pair | None:
        """DLCO for what is relative: in % predicted where both are there, else in mmol/min/kPa."""
        return self.pair("dlco_percent") or self.pair("dlco_mmol")

    def missing_fvc(self) -> tuple[str, ...]:
        """Where FVC is missing; or that there is no unit in which both were written down."""
        found = [visit_measures(visit) for visit in (self.first, self.second)]
        days = (self.first.lung_function_day, self.second.lung_function_day)
        lacking = tuple(
            absent("FVC", day)
            for one, day in zip(found, days, strict=True)
            if one.get("fvc_l") is None and one.get("fvc_percent") is None
        )
        if lacking or self.fvc()[0] is not None:
            return lacking
        return ("FVC in the same unit at both dates is missing (one is in L, the other in % predicted)",)

    def worse_symptoms(self) -> bool | None:
        """Worse at any visit after the first, by the reader, or by a higher mMRC; no only where every visit says no."""
        told = [visit.symptoms.worse for visit in self.steps]
        if True in told:
            return True
        before, after = self.first.symptoms.mmrc, self.second.symptoms.mmrc
        if None in told and before is not None and after is not None and after > before:
            return True
        return None if None in told else False

    def symptom_inputs(self) -> tuple[RuleInput, ...]:
        """What each visit says of symptoms, and mMRC where it was asked."""
        found = [RuleInput(WORSE_SYMPTOMS, yes_no(visit.symptoms.worse), visit.day) for visit in self.steps]
        for visit in (self.first, self.second):
            if visit.symptoms.mmrc is not None:
                found.append(RuleInput("Dyspnoea, mMRC 0–4", str(visit.symptoms.mmrc), visit.day))
        return tuple(found)

    def missing_symptoms(self) -> tuple[str, ...]:
        """The visits at which nobody said whether symptoms are worse, where that is needed."""
        if self.worse_symptoms() is not None:
            return ()
        days = ", ".join(visit.day.isoformat() for visit in self.steps if visit.symptoms.worse is None)
        return (f"whether symptoms are worse at {days} is missing",)


def follow_up(
    patient: Patient, visits: Sequence[Visit], pair: tuple[Visit, Visit], reading: PairReading | None
) -> FollowUp:
    """The pair in the order of its days, with the visits between. ValueError where both are on one day."""
    first, second = sorted(pair, key=lambda visit: visit.day)
    if first.day == second.day:
        raise ValueError("two visits on different days are needed")
    between = (visit for visit in visits if first.day < visit.day < second.day)
    steps = (*sorted(between, key=lambda visit: visit.day), second)
    is_theirs = reading is not None and (reading.first_visit_id, reading.second_visit_id) == (first.id, second.id)
    return FollowUp(patient, first, second, steps, reading if is_theirs else None)
