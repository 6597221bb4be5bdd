"""The rules that need lung function alone, read on two visits: OMERACT, EUSTAR, FVC minimal important change, CPI."""

from sscild_desktop.core.course import rule_inputs as show
from sscild_desktop.core.course.follow_up import FollowUp
from sscild_desktop.core.course.measures import visit_measures
from sscild_desktop.core.course.read_progression import UNDECIDED
from sscild_desktop.core.course.reading import RuleReading, absent, value_input
from sscild_desktop.core.rules.lung_function import CPI_SOURCE, absolute_decline, relative_decline
from sscild_desktop.core.rules.progression import (
    EUSTAR_MONTHS,
    EUSTAR_SOURCE,
    FVC_CHANGE_SOURCE,
    OMERACT_SOURCE,
    eustar_band,
    fvc_important_change,
    omeract,
)
from sscild_desktop.core.rules.windows import Window
from sscild_desktop.core.wording import signed

OMERACT, EUSTAR = "OMERACT", "EUSTAR"
FVC_CHANGE, CPI = "FVC minimal important change", "Composite physiologic index"
YEARLY = Window(*EUSTAR_MONTHS, "12 ± 3 months")
NOT_YEARLY = f"not applicable: not {YEARLY.text} apart"
FVC_PERCENT = "FVC, % predicted"
CPI_NEEDS = (("DLCO", "dlco_percent"), (FVC_PERCENT, "fvc_percent"), ("FEV1, % predicted", "fev1_percent"))


def read_omeract(pair: FollowUp) -> RuleReading:
    """Relative declines of FVC (litres where both are there, else % predicted) and DLCO; no window is given."""
    (fvc, unit), dlco = pair.fvc(), pair.pair("dlco_percent")
    inputs = (
        *pair.function_inputs("fvc_l", "fvc_percent", "dlco_percent"),
        *show.relative_declines(pair, "fvc_l", "fvc_percent", "dlco_percent"),
    )
    missing = (*pair.missing_fvc(), *pair.missing_function("DLCO", "dlco_percent"))
    window = f"{pair.function_span.text}; the rule names no window"
    met, text = None, UNDECIDED
    if fvc is not None:
        met, decline = omeract(fvc, dlco).met, relative_decline(fvc.before, fvc.after)
        reason = f"relative FVC decline {decline:.2f} % ({unit})"
        if dlco is not None and decline < 10.0:
            reason += f", relative DLCO decline {relative_decline(dlco.before, dlco.after):.2f} %"
        text = {True: f"criteria met: {reason}", False: "criteria not met", None: UNDECIDED}[met]
    return RuleReading(OMERACT, met, text, inputs, missing, window, OMERACT_SOURCE)


def read_eustar(pair: FollowUp) -> RuleReading:
    """The band by points of FVC % predicted; the source leaves open which decline it means, so relative is beside."""
    inputs = (
        *pair.function_inputs("fvc_l", "fvc_percent"),
        *show.points_lost(pair, "fvc_percent"),
        *show.relative_declines(pair, "fvc_l", "fvc_percent"),
    )
    missing = pair.missing_fvc() or pair.missing_function(FVC_PERCENT, "fvc_percent")
    window, months = YEARLY.words(pair.function_span), YEARLY.kept(pair.function_span)
    met, text = None, UNDECIDED
    if not YEARLY.holds(pair.function_span):
        text = NOT_YEARLY
    else:
        found = _eustar_bands(pair, months)
        if found:
            met, text = found[0][0], "; ".join(words for _, words in found)
    return RuleReading(EUSTAR, met, text, inputs, missing, window, EUSTAR_SOURCE)


def _eustar_bands(pair: FollowUp, months: float) -> list[tuple[bool | None, str]]:
    """Met or not and the band in words, the one by points first where % predicted is known."""
    found = []
    percent, (fvc, unit) = pair.pair("fvc_percent"), pair.fvc()
    if percent is not None:
        lost = absolute_decline(percent.before, percent.after)
        band = eustar_band(lost, months)
        found.append((band.met, f"{band.text} by points of FVC % predicted ({signed(-lost, 2)})"))
    if fvc is not None:
        lost = relative_decline(fvc.before, fvc.after)
        band = eustar_band(lost, months, f"relative, {unit}")
        found.append((band.met, f"{band.text} by relative change of FVC in {unit} ({signed(-lost, 2)} %)"))
    return found


def read_fvc_change(pair: FollowUp) -> RuleReading:
    """Points of FVC % predicted over 12 ± 3 months: +3.0 better, −3.0 worse."""
    percent = pair.pair("fvc_percent")
    inputs = (*pair.function_inputs("fvc_percent"), *show.points_lost(pair, "fvc_percent"))
    missing = pair.missing_function(FVC_PERCENT, "fvc_percent")
    window = YEARLY.words(pair.function_span)
    met, text = None, UNDECIDED
    if not YEARLY.holds(pair.function_span):
        text = NOT_YEARLY
    elif percent is not None:
        verdict = fvc_important_change(percent)
        gained = signed(-absolute_decline(percent.before, percent.after), 2)
        met, text = verdict.met, f"{verdict.text}: FVC {gained} points of % predicted"
    return RuleReading(FVC_CHANGE, met, text, inputs, missing, window, FVC_CHANGE_SOURCE)


def read_cpi(pair: FollowUp) -> RuleReading:
    """The index of the later visit, and its change where both visits have it; neither met nor not."""
    values, day = visit_measures(pair.second), pair.second.lung_function_day
    inputs = tuple(value_input(key, values[key], day) for _, key in CPI_NEEDS if key in values)
    missing = tuple(absent(name, day) for name, key in CPI_NEEDS if key not in values)
    window, text = f"lung function of {day.isoformat()}", "not determined: see what is missing"
    if "cpi" in values:
        text, both = f"{values['cpi']:.1f} (higher is worse)", pair.pair("cpi")
        if both is not None:
            text += f", {signed(both.after - both.before, 1)} since {pair.first.lung_function_day.isoformat()}"
            window = f"{pair.function_span.text}; the index names no window"
    return RuleReading(CPI, None, text, inputs, missing, window, CPI_SOURCE)
