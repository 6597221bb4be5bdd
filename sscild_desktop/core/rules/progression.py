"""The published definitions of progression, each by itself: they disagree in up to a third of patients.

All are shown side by side and none is recommended. A sign that was not assessed is None and may leave the verdict open.
"""

from dataclasses import dataclass

from sscild_desktop.core.rules.lung_function import DECIMALS, absolute_decline, relative_decline
from sscild_desktop.core.rules.verdict import Value, Verdict, all_of, any_of, at_least, checked

INBUILD_SOURCE = "Flaherty et al., N Engl J Med 2019;381:1718 (INBUILD)"
PPF_SOURCE = "Raghu et al., Am J Respir Crit Care Med 2022, 202202-0399ST (ATS/ERS/JRS/ALAT)"
OMERACT_SOURCE = "Khanna et al., J Rheumatol 2015;42:2168 (OMERACT)"
EUSTAR_SOURCE = "Hoffmann-Vold et al., Ann Rheum Dis 2021;80:219 (EUSTAR)"
FVC_CHANGE_SOURCE = "Kafaja et al., Am J Respir Crit Care Med 2018"

INBUILD_MONTHS, PPF_MONTHS = 24.0, 12.0
EUSTAR_MONTHS = (9.0, 15.0)
EUSTAR_BANDS = ("major", "significant", "moderate", "stable", "improved")
EUSTAR_DECLINES = (20.0, 10.0, 5.0)
"""Above 20 major, above 10 significant, from 5 on moderate; a gain from 5 on is improved."""

FVC_IMPORTANT_POINTS = 3.0
RELATIVE_FVC, MARGINAL_FVC = 10.0, 5.0
"""Percent of the first FVC: a loss that is enough by itself, and one that counts with another sign."""

RELATIVE_DLCO = 15.0
FVC_POINTS, DLCO_POINTS = 5.0, 10.0
"""Points of % predicted."""

PPF_CT_SIGNS = (
    "increased extent or severity of traction bronchiectasis and bronchiolectasis",
    "new ground-glass opacity with traction bronchiectasis",
    "new fine reticulation",
    "increased extent or increased coarseness of reticular abnormality",
    "new or increased honeycombing",
    "increased lobar volume loss",
)
"""Any one of the six is radiological progression (PPF 2022); the reader ticks them."""


@dataclass(frozen=True)
class Pair:
    """One measure at two dates, in the same unit (% predicted where a rule asks for points)."""

    before: float
    after: float


def _verdict(rule: str, met: bool | None, source: str, inputs: dict[str, Value], why_open: str = "") -> Verdict:
    words = {True: "criteria met", False: "criteria not met", None: why_open or "cannot be decided: signs are missing"}
    return Verdict(rule, met, words[met], inputs, source)


def _check_months(months: float) -> float:
    return checked("the time between the dates in months", months, 0.01, 1200.0)


def inbuild(
    fvc: Pair | None, months: float, worse_symptoms: bool | None = None, more_fibrosis: bool | None = None
) -> Verdict:
    """INBUILD, within 24 months, by relative FVC decline, symptoms and fibrosis on CT; FVC None where not measured."""
    decline = None if fvc is None else relative_decline(fvc.before, fvc.after)
    inputs: dict[str, Value] = {
        "relative FVC decline %": decline,
        "months": _check_months(months),
        "worse symptoms": worse_symptoms,
        "more fibrosis on CT": more_fibrosis,
    }
    if months > INBUILD_MONTHS:
        return _verdict("INBUILD", None, INBUILD_SOURCE, inputs, "not applicable: more than 24 months apart")
    is_marginal = None if decline is None else MARGINAL_FVC <= decline < RELATIVE_FVC
    met = any_of(
        (
            None if decline is None else decline >= RELATIVE_FVC,
            all_of((is_marginal, worse_symptoms)),
            all_of((is_marginal, more_fibrosis)),
            all_of((worse_symptoms, more_fibrosis)),
        )
    )
    return _verdict("INBUILD", met, INBUILD_SOURCE, inputs)


def ppf_2022(
    months: float,
    worse_symptoms: bool | None = None,
    fvc_percent: Pair | None = None,
    dlco_percent: Pair | None = None,
    radiological: bool | None = None,
    is_ipf: bool = False,
    other_explanation: bool = False,
) -> Verdict:
    """PPF 2022: two of three within a year; absolute decline of FVC% or Hb-corrected DLCO%; ILD other than IPF."""
    fvc = None if fvc_percent is None else absolute_decline(fvc_percent.before, fvc_percent.after)
    dlco = None if dlco_percent is None else absolute_decline(dlco_percent.before, dlco_percent.after)
    lost_fvc, lost_dlco = None if fvc is None else fvc >= FVC_POINTS, None if dlco is None else dlco >= DLCO_POINTS
    physiological = any_of((lost_fvc, lost_dlco))
    inputs: dict[str, Value] = {
        "months": _check_months(months),
        "worse symptoms": worse_symptoms,
        "absolute FVC decline, points": fvc,
        "absolute DLCO decline, points": dlco,
        "physiological progression": physiological,
        "radiological progression": radiological,
    }
    if is_ipf:
        return _verdict("PPF 2022", None, PPF_SOURCE, inputs, "not applicable: the definition leaves out IPF")
    if months > PPF_MONTHS:
        return _verdict("PPF 2022", None, PPF_SOURCE, inputs, "not applicable: more than one year apart")
    if other_explanation:
        return _verdict("PPF 2022", False, PPF_SOURCE, inputs)
    return _verdict("PPF 2022", at_least(2, (worse_symptoms, physiological, radiological)), PPF_SOURCE, inputs)


def omeract(fvc: Pair, dlco: Pair | None = None) -> Verdict:
    """OMERACT: relative FVC decline of 10 % or more, or 5 to under 10 % with relative DLCO decline of 15 % or more."""
    decline = relative_decline(fvc.before, fvc.after)
    dlco_decline = None if dlco is None else relative_decline(dlco.before, dlco.after)
    met = any_of(
        (
            decline >= RELATIVE_FVC,
            all_of(
                (
                    MARGINAL_FVC <= decline < RELATIVE_FVC,
                    None if dlco_decline is None else dlco_decline >= RELATIVE_DLCO,
                )
            ),
        )
    )
    inputs: dict[str, Value] = {"relative FVC decline %": decline, "relative DLCO decline %": dlco_decline}
    return _verdict("OMERACT", met, OMERACT_SOURCE, inputs)


def eustar_band(decline: float, months: float, kind: str = "points of FVC% predicted") -> Verdict:
    """EUSTAR band of an FVC decline (positive is a loss) over 12 ± 3 months; ``met`` is progression (5 or more).

    The source's tables do not say whether the decline is absolute or relative, so ``kind`` says which was given.
    """
    inputs: dict[str, Value] = {"FVC decline": float(decline), "kind": kind, "months": _check_months(months)}
    if not EUSTAR_MONTHS[0] <= months <= EUSTAR_MONTHS[1]:
        return Verdict("EUSTAR", None, "not applicable: not 12 ± 3 months apart", inputs, EUSTAR_SOURCE)
    lost, (major, significant, moderate) = round(float(decline), DECIMALS), EUSTAR_DECLINES
    holds = (lost > major, lost > significant, lost >= moderate, lost > -moderate, True)
    name = next(word for word, is_it in zip(EUSTAR_BANDS, holds, strict=True) if is_it)
    return Verdict("EUSTAR", lost >= moderate, name, inputs, EUSTAR_SOURCE)


def fvc_important_change(fvc_percent: Pair) -> Verdict:
    """FVC minimal important change over 12 months, in points of % predicted: +3.0 better, −3.0 worse."""
    gained = -absolute_decline(fvc_percent.before, fvc_percent.after)
    word = "worse" if gained <= -FVC_IMPORTANT_POINTS else "better" if gained >= FVC_IMPORTANT_POINTS else "unchanged"
    inputs: dict[str, Value] = {"absolute FVC change, points": gained}
    return Verdict("FVC minimal important change", word == "worse", word, inputs, FVC_CHANGE_SOURCE)
