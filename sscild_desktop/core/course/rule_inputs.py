"""What the rules show beside their answer: declines in each unit, measured change on CT, what is missing."""

from sscild_desktop.core.course.change import NOISE_WORDS, change_digits, ct_day
from sscild_desktop.core.course.follow_up import FollowUp
from sscild_desktop.core.course.measures import BY_KEY, Measure, label
from sscild_desktop.core.course.reading import RuleInput, yes_no
from sscild_desktop.core.rules.borders import POINTS, RELATIVE, exact_text
from sscild_desktop.core.rules.lung_function import DECIMALS, absolute_decline, relative_decline
from sscild_desktop.core.rules.progression import PPF_CT_SIGNS, Pair
from sscild_desktop.core.wording import signed

UNCORRECTED = "not used: not marked as corrected for haemoglobin"
PPF_EXTENTS = ("fibrosis_percent", "reticulation_percent", "ggo_percent", "total_percent", "goh_extent", "lungs_ml")
"""Measured beside the six signs that the reader ticks."""

FIBROSIS_EXTENTS = ("fibrosis_percent", "reticulation_percent", "total_percent")


def relative_text(values: Pair) -> str:
    """'9.996 %', and not the 10.00 % that would be another answer."""
    return f"{exact_text(RELATIVE, relative_decline(values.before, values.after), 2)} %"


def gained_text(key: str, lost: float) -> str:
    """The change of which ``lost`` is the decline, in points or in percent, with its sign: '−4.996'."""
    return signed(-lost, len(exact_text(key, lost, 2).partition(".")[2]))


def relative_declines(pair: FollowUp, *keys: str) -> tuple[RuleInput, ...]:
    """Relative declines, a loss positive: a rule says which of them it uses."""
    found = []
    for key in keys:
        values = pair.pair(key)
        if values is not None:
            text = relative_text(values)
            found.append(RuleInput(f"Relative decline of {label(BY_KEY[key])}", text))
    return tuple(found)


def points_lost(pair: FollowUp, *keys: str) -> tuple[RuleInput, ...]:
    """Absolute declines in points of % predicted, a loss positive."""
    found = []
    for key in keys:
        values = pair.pair(key)
        if values is not None:
            text = f"{exact_text(POINTS, absolute_decline(values.before, values.after), 2)} points"
            if key == "dlco_percent" and corrected_dlco(pair) is None:
                text += f" ({UNCORRECTED})"
            found.append(RuleInput(f"Absolute decline of {BY_KEY[key].name}", text))
    return tuple(found)


def extent_changes(pair: FollowUp, *keys: str) -> tuple[RuleInput, ...]:
    """The measured change on CT, beside what the reader judges; it never decides a rule."""
    found = []
    for key in keys:
        values = pair.pair(key)
        if values is not None:
            name, text = label(BY_KEY[key]), _change_text(BY_KEY[key], values)
            found.append(RuleInput(f"Measured: {name}", text, pair.ct_span.second))
    return tuple(found)


def _change_text(measure: Measure, values: Pair) -> str:
    before, after = (f"{value:.{measure.digits}f}" for value in (values.before, values.after))
    change = round(values.after - values.before, DECIMALS)
    is_noise = measure.noise is not None and abs(change) <= measure.noise
    noise = f", {NOISE_WORDS}" if is_noise else ""
    return f"{before} to {after} ({signed(change, change_digits(measure, change))}{noise})"


def reader_inputs(pair: FollowUp) -> tuple[RuleInput, ...]:
    """The six radiological signs of PPF 2022 and another explanation, as the reader ticked them."""
    signs = None if pair.reading is None else pair.reading.signs
    ticked = "not judged" if signs is None else "; ".join(PPF_CT_SIGNS[i] for i in sorted(signs)) or "none of the six"
    other = pair.reading is not None and pair.reading.other_explanation
    return (
        RuleInput("Radiological signs, by the reader", ticked, ct_day(pair.second)),
        RuleInput("Another explanation, by the reader", yes_no(other)),
    )


def more_fibrosis(pair: FollowUp) -> bool | None:
    """INBUILD's question, answered by the reader."""
    return None if pair.reading is None else pair.reading.more_fibrosis


def radiological(pair: FollowUp) -> bool | None:
    """Whether any of the six signs was ticked; None where nobody looked."""
    signs = None if pair.reading is None else pair.reading.signs
    return None if signs is None else bool(signs)


def corrected_dlco(pair: FollowUp) -> Pair | None:
    """DLCO at both visits where both are marked as corrected for haemoglobin, as PPF 2022 asks."""
    both = (pair.first.lung_function.dlco_is_hb_corrected, pair.second.lung_function.dlco_is_hb_corrected)
    return pair.pair("dlco_percent") if both == (True, True) else None


def dlco_place(pair: FollowUp) -> tuple[int, str]:
    """The visit and the box in which DLCO, or that it is corrected for haemoglobin, would be typed."""
    if pair.pair("dlco_percent") is None:
        return pair.place("dlco_percent")
    visits = (one for one in (pair.first, pair.second) if one.lung_function.dlco_is_hb_corrected is not True)
    return next(((visit.id, "dlco_is_hb_corrected") for visit in visits), (0, ""))


def missing_correction(pair: FollowUp) -> tuple[str, ...]:
    """The days whose DLCO is not marked as corrected for haemoglobin."""
    if pair.pair("dlco_percent") is None:
        return ()
    words = {False: "the value there is not corrected", None: "the value there is not marked as corrected"}
    return tuple(
        f"haemoglobin-corrected DLCO at {visit.lung_function_day.isoformat()} is missing ({words[is_corrected]})"
        for visit in (pair.first, pair.second)
        if (is_corrected := visit.lung_function.dlco_is_hb_corrected) is not True
    )


def missing_judgement(pair: FollowUp, what: str, is_missing: bool) -> tuple[str, ...]:
    """What the reader has not judged yet between the two CTs."""
    first, second = ct_day(pair.first).isoformat(), ct_day(pair.second).isoformat()
    words = f"the reader's judgement of {what} between the CTs of {first} and {second} is missing"
    return (words,) if is_missing else ()
