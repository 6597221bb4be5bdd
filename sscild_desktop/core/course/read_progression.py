"""INBUILD and PPF 2022 read on two visits: each sign counts only where its own two dates lie inside the window."""

from collections.abc import Mapping

from sscild_desktop.core.course import rule_inputs as show
from sscild_desktop.core.course.follow_up import WORSE_SYMPTOMS, FollowUp
from sscild_desktop.core.course.reading import RuleInput, RuleReading, yes_no
from sscild_desktop.core.rules.lung_function import relative_decline
from sscild_desktop.core.rules.progression import (
    INBUILD_MONTHS,
    INBUILD_SOURCE,
    PPF_MONTHS,
    PPF_SOURCE,
    inbuild,
    ppf_2022,
)
from sscild_desktop.core.rules.windows import Span, Window

INBUILD, PPF = "INBUILD", "PPF 2022"
WITHIN_24 = Window(0.0, INBUILD_MONTHS, "24 months")
WITHIN_12 = Window(0.0, PPF_MONTHS, "one year")
UNDECIDED = "cannot be decided: see what is missing"


class Signs:
    """The dates of the signs that are known, and which of them lie inside the window."""

    def __init__(self, window: Window, known: Mapping[str, Span | None], visits: Span) -> None:
        self.window = window
        self.spans = {name: span for name, span in known.items() if span is not None} or {"visits": visits}
        self.inside = [name for name, span in self.spans.items() if window.holds(span)]
        self.outside = [name for name in self.spans if name not in self.inside]

    @property
    def months(self) -> float:
        """The longest time between two dates of a sign that is used."""
        return max(self.window.kept(self.spans[name]) for name in self.inside)

    @property
    def text(self) -> str:
        """One line where all signs have the same dates, else one for each."""
        if len(set(self.spans.values())) == 1:
            return self.window.words(next(iter(self.spans.values())))
        return "; ".join(f"{name} {self.window.words(span)}" for name, span in self.spans.items())

    def decided(self, met: bool | None, reason: str) -> str:
        """The answer in words, with the signs that could not be used."""
        words = {True: f"criteria met: {reason}", False: "criteria not met", None: UNDECIDED}
        note = f"; {' and '.join(self.outside)} not used, outside {self.window.text}" if self.outside else ""
        return words[met] + note


def read_inbuild(pair: FollowUp) -> RuleReading:
    """INBUILD within 24 months; FVC relative, from litres where both are there, else from % predicted."""
    fvc, unit = pair.fvc()
    symptoms, fibrosis = pair.worse_symptoms(), show.more_fibrosis(pair)
    signs = Signs(
        WITHIN_24,
        {
            "FVC": None if fvc is None else pair.function_span,
            "symptoms": None if symptoms is None else pair.visit_span,
            "CT": None if fibrosis is None else pair.ct_span,
        },
        pair.visit_span,
    )
    judged = RuleInput("More fibrosis on CT, by the reader", yes_no(fibrosis), pair.ct_span.second)
    inputs = (
        *pair.function_inputs("fvc_l", "fvc_percent"),
        *show.relative_declines(pair, "fvc_l", "fvc_percent"),
        *pair.symptom_inputs(),
        judged,
        *show.extent_changes(pair, *show.FIBROSIS_EXTENTS),
    )
    missing = (
        *pair.missing_fvc(),
        *pair.missing_symptoms(),
        *show.missing_judgement(pair, "more fibrosis", fibrosis is None),
    )
    met, text = None, "not applicable: more than 24 months apart"
    if signs.inside:
        used = fvc if "FVC" in signs.inside else None
        symptoms = symptoms if "symptoms" in signs.inside else None
        fibrosis = fibrosis if "CT" in signs.inside else None
        met = inbuild(used, signs.months, symptoms, fibrosis).met
        decline = None if used is None else relative_decline(used.before, used.after)
        text = signs.decided(met, _inbuild_reason(decline, unit, symptoms, fibrosis))
    return RuleReading(INBUILD, met, text, inputs, missing, signs.text, INBUILD_SOURCE)


def _inbuild_reason(decline: float | None, unit: str, symptoms: bool | None, fibrosis: bool | None) -> str:
    reasons = []
    if decline is not None and decline >= 5.0:
        reasons.append(f"relative FVC decline {decline:.2f} % ({unit})")
    if decline is None or decline < 10.0:
        reasons += ["worse symptoms"] if symptoms else []
        reasons += ["more fibrosis on CT"] if fibrosis else []
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
        pair.visit_span,
    )
    inputs = (
        *pair.function_inputs("fvc_percent", "dlco_percent"),
        *show.points_lost(pair, "fvc_percent", "dlco_percent"),
        *pair.symptom_inputs(),
        *show.reader_inputs(pair),
        *show.extent_changes(pair, *show.PPF_EXTENTS),
    )
    missing = (
        *pair.missing_function("FVC, % predicted", "fvc_percent"),
        *pair.missing_function("DLCO", "dlco_percent"),
        *show.missing_correction(pair),
        *pair.missing_symptoms(),
        *show.missing_judgement(pair, "the six radiological signs", radiological is None),
    )
    met, text = _ppf_answer(pair, signs)
    return RuleReading(PPF, met, text, inputs, missing, signs.text, PPF_SOURCE)


def _ppf_answer(pair: FollowUp, signs: Signs) -> tuple[bool | None, str]:
    if pair.patient.disease == "IPF":
        return None, "not applicable: the definition leaves out IPF"
    if not signs.inside:
        return None, "not applicable: more than one year apart"
    if pair.reading is not None and pair.reading.other_explanation:
        return False, "criteria not met: the reader found another explanation"
    has_function = "lung function" in signs.inside
    verdict = ppf_2022(
        signs.months,
        pair.worse_symptoms() if "symptoms" in signs.inside else None,
        pair.pair("fvc_percent") if has_function else None,
        show.corrected_dlco(pair) if has_function else None,
        show.radiological(pair) if "CT" in signs.inside else None,
    )
    names = {
        WORSE_SYMPTOMS.lower(): verdict.inputs["worse symptoms"],
        "physiological progression": verdict.inputs["physiological progression"],
        "radiological progression": verdict.inputs["radiological progression"],
    }
    return verdict.met, signs.decided(verdict.met, ", ".join(name for name, sign in names.items() if sign is True))
