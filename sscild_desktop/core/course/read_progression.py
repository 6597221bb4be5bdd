"""INBUILD and PPF 2022 read on two visits: each sign counts only where its own two dates lie inside the window."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, TypeVar

from sscild_desktop.core.course import rule_inputs as show
from sscild_desktop.core.course.deciding import needs
from sscild_desktop.core.course.follow_up import WORSE_SYMPTOMS, FollowUp
from sscild_desktop.core.course.reading import (
    CT,
    DLCO,
    FVC,
    SYMPTOMS,
    Criterion,
    Needs,
    RuleInput,
    RuleReading,
    answered,
    graded,
    time_criterion,
    yes_no,
)
from sscild_desktop.core.rules.lung_function import absolute_decline, relative_decline
from sscild_desktop.core.rules.progression import (
    DLCO_POINTS,
    FVC_POINTS,
    INBUILD_MONTHS,
    INBUILD_SOURCE,
    MARGINAL_FVC,
    PPF_MONTHS,
    PPF_SOURCE,
    RELATIVE_FVC,
    Pair,
    inbuild,
    physiological_progression,
    ppf_2022,
)
from sscild_desktop.core.rules.windows import Span, Window

INBUILD, PPF = "INBUILD", "PPF 2022"
WITHIN_24 = Window(0.0, INBUILD_MONTHS, "24 months")
WITHIN_12 = Window(0.0, PPF_MONTHS, "one year")
UNDECIDED, NEVER = "cannot be decided: see what is missing", "cannot be decided"
"""The second where nothing is missing that could decide: what is known lies outside the rule's time."""
LOST, MARGINAL, KEPT = Pair(100.0, 75.0), Pair(100.0, 92.0), Pair(100.0, 100.0)
"""A value of each kind that the rules tell apart, for what is not known."""

YES_NO = (True, False)
MORE_FIBROSIS, SIGNS = "more_fibrosis", "signs"
"""Where the reader's judgement of the two CTs is asked."""

T = TypeVar("T")


class Signs:
    """The dates of the signs that are known, and which of them lie inside the window.

    ``enough``: whether a rule can be met by those of lung function, symptoms and CT, known or not yet, whose two dates
    are inside; ``may_apply`` is what it says.
    """

    def __init__(
        self,
        window: Window,
        known: Mapping[str, Span | None],
        pair: FollowUp,
        enough: Callable[[bool, bool, bool], bool],
    ) -> None:
        self.window = window
        self.spans = {name: span for name, span in known.items() if span is not None} or {"visits": pair.visit_span}
        self.inside = [name for name, span in self.spans.items() if window.holds(span)]
        self.outside = [name for name in self.spans if name not in self.inside]
        self.may_apply = enough(*map(window.holds, (pair.function_span, pair.visit_span, pair.ct_span)))

    def used(self, name: str, value: T) -> T | None:
        """The value of a sign that is known and inside, else None."""
        return value if name in self.inside else None

    def is_used(self, name: str) -> bool:
        """Whether a sign, where it is known, counts."""
        return name not in self.outside

    def time(self, asks: str) -> Criterion:
        held = [self.window.holds(span) for span in self.spans.values()]
        return time_criterion(held if any(held) else [*held, self.may_apply], asks)

    @property
    def months(self) -> float:
        """The longest time between two dates of a sign that is used; that of the rule where there is none yet."""
        return max((self.window.kept(self.spans[name]) for name in self.inside), default=self.window.high)

    @property
    def text(self) -> str:
        """One line where all signs have the same dates, else one for each."""
        if len(set(self.spans.values())) == 1:
            return self.window.words(next(iter(self.spans.values())))
        return "; ".join(f"{name} {self.window.words(span)}" for name, span in self.spans.items())

    def decided(self, met: bool | None, reason: str, lacks: Needs) -> str:
        """The answer in words, with the signs that could not be used; ``lacks``: what could decide an open one."""
        still_open = UNDECIDED if lacks.able else NEVER
        words = {True: f"criteria met: {reason}", False: "criteria not met", None: still_open}
        note = f"; {' and '.join(self.outside)} not used, outside {self.window.text}" if self.outside else ""
        return words[met] + note


def read_inbuild(pair: FollowUp) -> RuleReading:
    """INBUILD within 24 months; FVC relative, from litres where both are there, else from % predicted."""
    (fvc, unit), symptoms, fibrosis = pair.fvc(), pair.worse_symptoms(), show.more_fibrosis(pair)
    signs = Signs(
        WITHIN_24,
        {
            "FVC": None if fvc is None else pair.function_span,
            "symptoms": None if symptoms is None else pair.visit_span,
            "CT": None if fibrosis is None else pair.ct_span,
        },
        pair,
        lambda function, symptoms, ct: function or (symptoms and ct),
    )
    met, text, lacks = None, "not applicable: more than 24 months apart", Needs()
    if signs.may_apply:
        used = {
            FVC: signs.used("FVC", fvc),
            SYMPTOMS: signs.used("symptoms", symptoms),
            CT: signs.used("CT", fibrosis),
        }
        rule = partial(_inbuild, signs.months, used)
        met = rule({})
        lacks = needs(rule, _unknown(pair, signs, {FVC: fvc, SYMPTOMS: symptoms, CT: fibrosis}))
        text = signs.decided(met, _inbuild_reason(unit, used), lacks)
    return RuleReading(INBUILD, met, text, _inbuild_criteria(pair, signs), signs.text, INBUILD_SOURCE, lacks)


def _inbuild(months: float, known: Mapping[str, Any], more: Mapping[str, Any]) -> bool | None:
    values = {**known, **more}
    return inbuild(values[FVC], months, values[SYMPTOMS], values[CT])


def _unknown(pair: FollowUp, signs: Signs, values: Mapping[str, object]) -> dict[str, tuple[Any, ...]]:
    """What is not known and would count, with a value of each kind."""
    spans = {SYMPTOMS: pair.visit_span, CT: pair.ct_span}
    kinds = {FVC: (LOST, MARGINAL, KEPT), DLCO: (LOST, KEPT)}
    return {
        column: kinds.get(column, YES_NO)
        for column, value in values.items()
        if value is None and signs.window.holds(spans.get(column, pair.function_span))
    }


def _inbuild_criteria(pair: FollowUp, signs: Signs) -> tuple[Criterion, ...]:
    fvc, fibrosis = pair.fvc()[0], show.more_fibrosis(pair)
    lost = None if fvc is None else relative_decline(fvc.before, fvc.after)
    judged = RuleInput("More fibrosis on CT, by the reader", yes_no(fibrosis), pair.ct_span.second)
    return (
        Criterion(
            FVC,
            graded(lost, RELATIVE_FVC, MARGINAL_FVC, signs.is_used("FVC")),
            "relative decline of at least 10 %, or of 5 to under 10 % with another sign",
            (*pair.function_inputs("fvc_l", "fvc_percent"), *show.relative_declines(pair, "fvc_l", "fvc_percent")),
            pair.missing_fvc(),
            *pair.place("fvc_l", "fvc_percent"),
        ),
        _symptoms(pair, signs, "worse, with FVC 5 % lower or more fibrosis on CT"),
        Criterion(
            CT,
            answered(fibrosis, signs.is_used("CT")),
            "more fibrosis, judged by the reader, with FVC 5 % lower or worse symptoms",
            (judged, *show.extent_changes(pair, *show.FIBROSIS_EXTENTS)),
            show.missing_judgement(pair, "more fibrosis", fibrosis is None),
            key=MORE_FIBROSIS,
        ),
        signs.time("within 24 months"),
    )


def _symptoms(pair: FollowUp, signs: Signs, asks: str) -> Criterion:
    word = answered(pair.worse_symptoms(), signs.is_used("symptoms"))
    return Criterion(SYMPTOMS, word, asks, pair.symptom_inputs(), pair.missing_symptoms(), *pair.unasked())


def _inbuild_reason(unit: str, used: Mapping[str, Any]) -> str:
    fvc, reasons = used[FVC], []
    decline = None if fvc is None else relative_decline(fvc.before, fvc.after)
    if decline is not None and decline >= MARGINAL_FVC:
        reasons.append(f"relative FVC decline {show.relative_text(fvc)} ({unit})")
    if decline is None or decline < RELATIVE_FVC:
        reasons += ["worse symptoms"] if used[SYMPTOMS] else []
        reasons += ["more fibrosis on CT"] if used[CT] else []
    return ", ".join(reasons)


def read_ppf(pair: FollowUp) -> RuleReading:
    """PPF 2022 within one year: symptoms, points of FVC% or haemoglobin-corrected DLCO%, six signs by the reader."""
    fvc, dlco = pair.pair("fvc_percent"), show.corrected_dlco(pair)
    symptoms, radiological = pair.worse_symptoms(), show.radiological(pair)
    signs = Signs(
        WITHIN_12,
        {
            "lung function": None if fvc is None and dlco is None else pair.function_span,
            "symptoms": None if symptoms is None else pair.visit_span,
            "CT": None if radiological is None else pair.ct_span,
        },
        pair,
        lambda *inside: sum(inside) >= 2,
    )
    met, text, lacks = None, "not applicable: more than one year apart", Needs()
    if pair.patient.disease == "IPF":
        text = "not applicable: the definition leaves out IPF"
    elif signs.may_apply and pair.reading is not None and pair.reading.other_explanation:
        met, text = False, "criteria not met: the reader found another explanation"
    elif signs.may_apply:
        used = {
            FVC: signs.used("lung function", fvc),
            DLCO: signs.used("lung function", dlco),
            SYMPTOMS: signs.used("symptoms", symptoms),
            CT: signs.used("CT", radiological),
        }
        rule = partial(_ppf, signs.months, used)
        met = rule({})
        lacks = needs(rule, _unknown(pair, signs, {FVC: fvc, DLCO: dlco, SYMPTOMS: symptoms, CT: radiological}))
        text = signs.decided(met, _ppf_reason(used), lacks)
    return RuleReading(PPF, met, text, _ppf_criteria(pair, signs), signs.text, PPF_SOURCE, lacks)


def _ppf(months: float, known: Mapping[str, Any], more: Mapping[str, Any]) -> bool | None:
    values = {**known, **more}
    return ppf_2022(months, values[SYMPTOMS], values[FVC], values[DLCO], values[CT])


def _ppf_reason(used: Mapping[str, Any]) -> str:
    names = {
        WORSE_SYMPTOMS.lower(): used[SYMPTOMS],
        "physiological progression": physiological_progression(used[FVC], used[DLCO]),
        "radiological progression": used[CT],
    }
    return ", ".join(name for name, sign in names.items() if sign is True)


def _ppf_criteria(pair: FollowUp, signs: Signs) -> tuple[Criterion, ...]:
    radiological = show.radiological(pair)
    return (
        _points(pair, signs, FVC, pair.pair("fvc_percent"), FVC_POINTS, pair.place("fvc_percent")),
        _points(pair, signs, DLCO, show.corrected_dlco(pair), DLCO_POINTS, show.dlco_place(pair)),
        _symptoms(pair, signs, "worse: one of the two signs that are needed"),
        Criterion(
            CT,
            answered(radiological, signs.is_used("CT")),
            "any of the six radiological signs, ticked by the reader: one of the two signs that are needed",
            (*show.reader_inputs(pair), *show.extent_changes(pair, *show.PPF_EXTENTS)),
            show.missing_judgement(pair, "the six radiological signs", radiological is None),
            key=SIGNS,
        ),
        signs.time("within one year"),
    )


def _points(
    pair: FollowUp, signs: Signs, column: str, values: Pair | None, points: float, place: tuple[int, str]
) -> Criterion:
    """A loss in points of % predicted; of FVC and DLCO one is enough."""
    key, name = ("fvc_percent", "FVC, % predicted") if column == FVC else ("dlco_percent", "DLCO")
    lost = None if values is None else absolute_decline(values.before, values.after) >= points
    corrected = " (corrected for haemoglobin)" if column == DLCO else ""
    return Criterion(
        column,
        answered(lost, signs.is_used("lung function")),
        f"{points:g} points of % predicted lower{corrected}; FVC or DLCO is one of the two signs that are needed",
        (*pair.function_inputs(key), *show.points_lost(pair, key)),
        (*pair.missing_function(name, key), *(show.missing_correction(pair) if column == DLCO else ())),
        *place,
    )
