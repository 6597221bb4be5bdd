"""Numbers of the cohort in words: p values, ρ, medians with their quartiles; a dash where there is none."""

import math

from sscild_desktop.core.cohort.statistics import Correlated, Group, GroupTest
from sscild_desktop.core.course.change import points
from sscild_desktop.core.course.measures import Measure
from sscild_desktop.core.wording import DASH, fixed, signed

NOT_CORRECTED = "Two-sided p values, not corrected for their number."


def p_text(value: float, with_sign: bool = False) -> str:
    """'0.034', '<0.001'; with ``with_sign`` as '= 0.034', '< 0.001'."""
    if math.isnan(value):
        return DASH
    if value < 0.001:
        return "< 0.001" if with_sign else "<0.001"
    return f"= {value:.3f}" if with_sign else f"{value:.3f}"


def rho_text(value: float) -> str:
    return DASH if math.isnan(value) else signed(value, 2)


def correlation_cell(found: Correlated) -> str:
    """One cell of the table: ρ, p and n."""
    if math.isnan(found.rho):
        return DASH
    return f"{rho_text(found.rho)}   p {p_text(found.p_value)}   n {found.n}"


def correlation_title(found: Correlated) -> str:
    """Under the name of the figure."""
    if math.isnan(found.rho):
        return found.note
    return f"Spearman ρ = {rho_text(found.rho)}, n = {found.n}, p {p_text(found.p_value, True)}"


def group_title(found: GroupTest) -> str:
    if math.isnan(found.u_p):
        return found.note
    tail = f", Welch's t-test p {p_text(found.t_p, True)}" if not math.isnan(found.t_p) else ""
    return f"Mann{DASH}Whitney p {p_text(found.u_p, True)}{tail}"


def median_text(group: Group, digits: int) -> str:
    """'12.3 (8.1–17.0)'."""
    if group.n == 0:
        return DASH
    low, middle, high = (fixed(value, digits) for value in (group.q1, group.median, group.q3))
    return f"{middle} ({low} to {high})"


def mean_text(group: Group, digits: int) -> str:
    """'12.5 ± 4.4'; without the SD for a single patient."""
    if group.n == 0:
        return DASH
    spread = "" if math.isnan(group.sd) else f" ± {fixed(group.sd, digits)}"
    return f"{fixed(group.mean, digits)}{spread}"


def change_label(measure: Measure) -> str:
    """Axis and heading of a change: percentages change by points."""
    unit = points(measure)
    return f"Change of {in_words(measure)}, {unit}" if unit else f"Change of {in_words(measure)}"


def in_words(measure: Measure) -> str:
    """The name as it stands within a sentence; abbreviations keep their capitals."""
    name = short(measure)
    return name if len(name) < 2 or name[1].isupper() or name.startswith(("Goh", "FEV")) else name[0].lower() + name[1:]


SHORT = {"laa950_percent": "Low attenuation area"}
"""Names that stand nowhere else without their brackets."""


def short(measure: Measure) -> str:
    """The name without what stands in brackets."""
    return SHORT.get(measure.key, measure.name.split(" (")[0])


def axis_label(measure: Measure) -> str:
    """The name with its unit, short enough for an axis."""
    return f"{short(measure)}, {measure.unit}" if measure.unit else short(measure)
