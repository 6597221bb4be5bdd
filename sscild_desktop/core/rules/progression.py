"""The published definitions of progression, each by itself: they disagree in up to a third of patients.

All are shown side by side and none is recommended. A sign that was not assessed is None and may leave the answer open;
so is an answer that cannot be given. ``core.course`` reads them on two visits, with inputs, days and source.
"""

from dataclasses import dataclass

from sscild_desktop.core.rules.logic import all_of, any_of, at_least, checked
from sscild_desktop.core.rules.lung_function import DECIMALS, absolute_decline, relative_decline

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


def _check_months(months: float) -> float:
    return checked("the time between the dates in months", months, 0.01, 1200.0)


def inbuild(
    fvc: Pair | None, months: float, worse_symptoms: bool | None = None, more_fibrosis: bool | None = None
) -> bool | None:
    """INBUILD, within 24 months, by relative FVC decline, symptoms and fibrosis on CT; FVC None where not measured."""
    if _check_months(months) > INBUILD_MONTHS:
        return None
    decline = None if fvc is None else relative_decline(fvc.before, fvc.after)
    is_marginal = None if decline is None else MARGINAL_FVC <= decline < RELATIVE_FVC
    return any_of(
        (
            None if decline is None else decline >= RELATIVE_FVC,
            all_of((is_marginal, worse_symptoms)),
            all_of((is_marginal, more_fibrosis)),
            all_of((worse_symptoms, more_fibrosis)),
        )
    )


def ppf_2022(
    months: float,
    worse_symptoms: bool | None = None,
    fvc_percent: Pair | None = None,
    dlco_percent: Pair | None = None,
    radiological: bool | None = None,
) -> bool | None:
    """PPF 2022: two of three within a year; for ILD other than IPF that nothing else explains."""
    if _check_months(months) > PPF_MONTHS:
        return None
    return at_least(2, (worse_symptoms, physiological_progression(fvc_percent, dlco_percent), radiological))


def physiological_progression(fvc_percent: Pair | None, dlco_percent: Pair | None) -> bool | None:
    """One of the three of PPF 2022: absolute decline of FVC% or of DLCO% corrected for haemoglobin."""
    fvc = None if fvc_percent is None else absolute_decline(fvc_percent.before, fvc_percent.after)
    dlco = None if dlco_percent is None else absolute_decline(dlco_percent.before, dlco_percent.after)
    return any_of((None if fvc is None else fvc >= FVC_POINTS, None if dlco is None else dlco >= DLCO_POINTS))


def omeract(fvc: Pair, dlco: Pair | None = None) -> bool | None:
    """OMERACT: relative FVC decline of 10 % or more, or 5 to under 10 % with relative DLCO decline of 15 % or more."""
    decline = relative_decline(fvc.before, fvc.after)
    lost_dlco = None if dlco is None else relative_decline(dlco.before, dlco.after) >= RELATIVE_DLCO
    return any_of((decline >= RELATIVE_FVC, all_of((MARGINAL_FVC <= decline < RELATIVE_FVC, lost_dlco))))


def eustar_band(decline: float) -> tuple[bool, str]:
    """Whether an FVC decline (positive is a loss) over 12 ± 3 months is progression (5 or more), and its EUSTAR band.

    The source's tables do not say whether the decline is absolute or relative.
    """
    lost, (major, significant, moderate) = round(float(decline), DECIMALS), EUSTAR_DECLINES
    holds = (lost > major, lost > significant, lost >= moderate, lost > -moderate, True)
    return lost >= moderate, next(word for word, is_it in zip(EUSTAR_BANDS, holds, strict=True) if is_it)


def fvc_important_change(fvc_percent: Pair) -> tuple[bool, str]:
    """Whether FVC is worse over 12 months, and the word: +3.0 points of % predicted better, −3.0 worse."""
    gained = -absolute_decline(fvc_percent.before, fvc_percent.after)
    word = "worse" if gained <= -FVC_IMPORTANT_POINTS else "better" if gained >= FVC_IMPORTANT_POINTS else "unchanged"
    return word == "worse", word
