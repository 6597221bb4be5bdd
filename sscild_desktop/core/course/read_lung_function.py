"""The rules that need lung function alone, read on two visits: OMERACT, EUSTAR, FVC minimal important change, CPI."""

from sscild_desktop.core.course import rule_inputs as show
from sscild_desktop.core.course.deciding import needs
from sscild_desktop.core.course.follow_up import FollowUp, missing_at
from sscild_desktop.core.course.measures import visit_measures
from sscild_desktop.core.course.read_progression import KEPT, LOST, MARGINAL, UNDECIDED
from sscild_desktop.core.course.reading import (
    DLCO,
    FVC,
    KNOWN,
    NOT_KNOWN,
    Criterion,
    Needs,
    RuleInput,
    RuleReading,
    answered,
    graded,
    time_criterion,
    value_input,
)
from sscild_desktop.core.rules.borders import POINTS, RELATIVE
from sscild_desktop.core.rules.lung_function import CPI_SOURCE, absolute_decline, relative_decline
from sscild_desktop.core.rules.progression import (
    EUSTAR_MONTHS,
    EUSTAR_SOURCE,
    FVC_CHANGE_SOURCE,
    FVC_IMPORTANT_POINTS,
    MARGINAL_FVC,
    OMERACT_SOURCE,
    RELATIVE_DLCO,
    RELATIVE_FVC,
    Pair,
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
    (fvc, unit), dlco = pair.fvc(), pair.dlco()
    window = f"{pair.function_span.text}; the rule names no window"
    met, text = None, UNDECIDED
    if fvc is not None:
        met, decline = omeract(fvc, dlco), relative_decline(fvc.before, fvc.after)
        reason = f"relative FVC decline {show.relative_text(fvc)} ({unit})"
        if dlco is not None and decline < RELATIVE_FVC:
            reason += f", relative DLCO decline {show.relative_text(dlco)}"
        text = {True: f"criteria met: {reason}", False: "criteria not met", None: UNDECIDED}[met]
    unknown: dict[str, tuple[Pair, ...]] = {FVC: (LOST, MARGINAL, KEPT)} if fvc is None else {}
    unknown |= {DLCO: (LOST, KEPT)} if dlco is None else {}
    lacks = needs(lambda more: _omeract(more.get(FVC, fvc), more.get(DLCO, dlco)), unknown)
    return RuleReading(OMERACT, met, text, _omeract_criteria(pair), window, OMERACT_SOURCE, lacks)


def _omeract(fvc: Pair | None, dlco: Pair | None) -> bool | None:
    return None if fvc is None else omeract(fvc, dlco)


def _omeract_criteria(pair: FollowUp) -> tuple[Criterion, ...]:
    fvc, dlco = pair.fvc()[0], pair.dlco()
    lost = None if fvc is None else relative_decline(fvc.before, fvc.after)
    return (
        Criterion(
            FVC,
            graded(lost, RELATIVE_FVC, MARGINAL_FVC),
            "relative decline of at least 10 %, or of 5 to under 10 % with that of DLCO",
            _relative(pair, "fvc_l", "fvc_percent"),
            pair.missing_fvc(),
            *pair.place("fvc_l", "fvc_percent"),
        ),
        Criterion(
            DLCO,
            answered(None if dlco is None else relative_decline(dlco.before, dlco.after) >= RELATIVE_DLCO),
            "relative decline of at least 15 %, with FVC 5 to under 10 % lower",
            _relative(pair, "dlco_percent", "dlco_mmol"),
            pair.missing_function("DLCO", "dlco_percent") if dlco is None else (),
            *(pair.place("dlco_percent") if dlco is None else (0, "")),
        ),
    )


def _relative(pair: FollowUp, *keys: str) -> tuple[RuleInput, ...]:
    return *pair.function_inputs(*keys), *show.relative_declines(pair, *keys)


def read_eustar(pair: FollowUp) -> RuleReading:
    """The band by points of FVC % predicted; the source leaves open which decline it means, so relative is beside."""
    window = YEARLY.words(pair.function_span)
    met, text = None, UNDECIDED
    if not YEARLY.holds(pair.function_span):
        text = NOT_YEARLY
    else:
        found = _eustar_bands(pair)
        if found:
            met, text = found[0][0], "; ".join(words for _, words in found)
    criterion = Criterion(
        FVC,
        answered(met) if YEARLY.holds(pair.function_span) else _unused(pair.fvc()[0]),
        "a decline of 5 or more, by points of % predicted where both are known",
        (
            *pair.function_inputs("fvc_l", "fvc_percent"),
            *show.points_lost(pair, "fvc_percent"),
            *show.relative_declines(pair, "fvc_l", "fvc_percent"),
        ),
        pair.missing_fvc() or pair.missing_function(FVC_PERCENT, "fvc_percent"),
        *pair.place("fvc_l", "fvc_percent"),
    )
    return RuleReading(EUSTAR, met, text, (criterion, _yearly(pair)), window, EUSTAR_SOURCE, _fvc_needed(met, text))


def _unused(values: Pair | None) -> str:
    return answered(None if values is None else True, is_used=False)


def _yearly(pair: FollowUp) -> Criterion:
    return time_criterion([YEARLY.holds(pair.function_span)], YEARLY.text)


def _fvc_needed(met: bool | None, text: str) -> Needs:
    """FVC alone decides a rule that is open for want of it."""
    return Needs(((FVC,),), ((FVC,),)) if met is None and text == UNDECIDED else Needs()


def _eustar_bands(pair: FollowUp) -> list[tuple[bool, str]]:
    """Met or not and the band in words, the one by points first where % predicted is known."""
    found = []
    percent, (fvc, unit) = pair.pair("fvc_percent"), pair.fvc()
    if percent is not None:
        lost = absolute_decline(percent.before, percent.after)
        met, band = eustar_band(lost)
        found.append((met, f"{band} by points of FVC % predicted ({show.gained_text(POINTS, lost)})"))
    if fvc is not None:
        lost = relative_decline(fvc.before, fvc.after)
        met, band = eustar_band(lost)
        found.append((met, f"{band} by relative change of FVC in {unit} ({show.gained_text(RELATIVE, lost)} %)"))
    return found


def read_fvc_change(pair: FollowUp) -> RuleReading:
    """Points of FVC % predicted over 12 ± 3 months: +3.0 better, −3.0 worse."""
    percent = pair.pair("fvc_percent")
    window = YEARLY.words(pair.function_span)
    met, text = None, UNDECIDED
    if not YEARLY.holds(pair.function_span):
        text = NOT_YEARLY
    elif percent is not None:
        met, word = fvc_important_change(percent)
        gained = show.gained_text(POINTS, absolute_decline(percent.before, percent.after))
        text = f"{word}: FVC {gained} points of % predicted"
    criterion = Criterion(
        FVC,
        answered(met) if YEARLY.holds(pair.function_span) else _unused(percent),
        f"{FVC_IMPORTANT_POINTS:g} points of % predicted lower",
        (*pair.function_inputs("fvc_percent"), *show.points_lost(pair, "fvc_percent")),
        pair.missing_function(FVC_PERCENT, "fvc_percent"),
        *pair.place("fvc_percent"),
    )
    both, lacks = (criterion, _yearly(pair)), _fvc_needed(met, text)
    return RuleReading(FVC_CHANGE, met, text, both, window, FVC_CHANGE_SOURCE, lacks)


def read_cpi(pair: FollowUp) -> RuleReading:
    """The index of the later visit, and its change where both visits have it; neither met nor not."""
    values, day = visit_measures(pair.second), pair.second.lung_function_day
    window, text = f"lung function of {day.isoformat()}", "not determined: see what is missing"
    if "cpi" in values:
        text, both = f"{values['cpi']:.1f} (higher is worse)", pair.pair("cpi")
        if both is not None:
            text += f", {signed(both.after - both.before, 1)} since {pair.first.lung_function_day.isoformat()}"
            window = f"{pair.function_span.text}; the index names no window"
    criteria = (_known(pair, DLCO, CPI_NEEDS[:1]), _known(pair, FVC, CPI_NEEDS[1:]))
    lacking = tuple(name.split(",")[0] for name, key in CPI_NEEDS if key not in values)
    lacks = Needs((lacking,), (lacking,)) if lacking else Needs()
    return RuleReading(CPI, None, text, criteria, window, CPI_SOURCE, lacks)


def _known(pair: FollowUp, column: str, asked: tuple[tuple[str, str], ...]) -> Criterion:
    """What the index takes of the later visit; FEV1 stands with FVC."""
    values, day = visit_measures(pair.second), pair.second.lung_function_day
    missing = tuple(text for name, key in asked if (text := missing_at(pair.second, name, key)))
    lacking = next((key for _, key in asked if key not in values), "")
    return Criterion(
        column,
        NOT_KNOWN if missing else KNOWN,
        " and ".join(name if "predicted" in name else f"{name}, % predicted" for name, _ in asked),
        tuple(value_input(key, values[key], day) for _, key in asked if key in values),
        missing,
        pair.second.id if lacking else 0,
        lacking,
    )
