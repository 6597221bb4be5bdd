"""What the trend chart draws: the values of a measure over the visits, its axis, colour and mark, and its words."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sscild_desktop.core.classes import COLOURS, Colour
from sscild_desktop.core.course.change import NOISE_WORDS, change_digits, measure_day, points
from sscild_desktop.core.course.measures import (
    BY_KEY,
    DENSITY,
    EXTENTS,
    FUNCTION,
    MEASURES,
    SSC,
    TYPED_GROUPS,
    VOLUMES,
    Measure,
    label,
    visit_measures,
)
from sscild_desktop.core.lung_measures import BY_KEY as LUNG
from sscild_desktop.core.lung_measures import said_unit
from sscild_desktop.core.patients import Visit
from sscild_desktop.core.rules.lung_function import DECIMALS
from sscild_desktop.core.rules.ssc_facts import SSC_BY_KEY
from sscild_desktop.core.wording import fixed, signed
from sscild_desktop.state.palette import ON_LIGHT

DOTTED = "Dotted: no value at a visit in between."


@dataclass(frozen=True)
class Scale:
    """An axis: its title and the measures that can be drawn against it."""

    title: str
    keys: tuple[str, ...]
    from_zero: bool
    least_span: float
    """Smaller changes do not fill the height, so that noise does not look like a decline."""


KNOWN_AXES: dict[tuple[str, str], tuple[str, bool, float]] = {
    (EXTENTS, "%"): ("Extent, %", True, 20.0),
    (VOLUMES, "mL"): ("Volume, mL", True, 1000.0),
    (DENSITY, "HU"): ("Density, HU", False, 50.0),
    (DENSITY, "%"): ("Density, % of lungs", True, 10.0),
    (DENSITY, ""): ("Shape of density", False, 2.0),
    (FUNCTION, "% predicted"): ("Lung function, % predicted", False, 30.0),
    (FUNCTION, "L"): ("Lung function, L", False, 1.0),
    (FUNCTION, "%"): ("FEV1/FVC, %", False, 20.0),
    (FUNCTION, ""): ("Composite physiologic index", False, 20.0),
    (FUNCTION, "mmol/min/kPa"): ("DLCO, mmol/min/kPa", False, 2.0),
    (FUNCTION, "mmol/min/kPa/L"): ("KCO, mmol/min/kPa/L", False, 0.5),
    (SSC, "points"): ("mRSS, points", True, 10.0),
    (SSC, "m"): ("Six-minute walk, m", False, 100.0),
    (SSC, "U/mL"): ("KL-6, U/mL", True, 500.0),
    (SSC, "kg"): ("Weight, kg", False, 10.0),
    (SSC, "cm"): ("Height, cm", False, 10.0),
}
"""Title, whether from zero, and least span of each axis, by group and unit."""


def _axis_of(measure: Measure) -> tuple[str, str]:
    """Measures that share an axis: all shares of the lungs, and whatever else has the same unit."""
    return measure.group, "%" if measure.unit == "% of lungs" else measure.unit


def _scale(axis: tuple[str, str]) -> Scale:
    found = [one for one in MEASURES if _axis_of(one) == axis]
    alone = label(found[0]) if len(found) == 1 else ", ".join(part for part in axis if part)
    title, from_zero, least_span = KNOWN_AXES.get(axis, (alone, True, 5.0))
    return Scale(title, tuple(one.key for one in found), from_zero, least_span)


def _scales(is_typed: bool) -> tuple[Scale, ...]:
    """The axes that ``MEASURES`` need, the first ones first; a measure that is added to them has its axis too."""
    axes = list(dict.fromkeys(_axis_of(one) for one in MEASURES if (one.group in TYPED_GROUPS) is is_typed))
    order = list(KNOWN_AXES)
    return tuple(_scale(one) for one in sorted(axes, key=lambda one: order.index(one) if one in order else 99))


LEFT_SCALES, RIGHT_SCALES = _scales(is_typed=False), _scales(is_typed=True)
FIRST_SHOWN = ("severity_sum", "goh_extent", "total_percent", "lungs_ml", "mean_hu", "haa_percent", "kurtosis")
FIRST_SHOWN_RIGHT = (
    "fvc_percent",
    "dlco_percent",
    "fvc_l",
    "fev1_fvc_percent",
    "cpi",
    "dlco_mmol",
    "kco_mmol",
    *SSC_BY_KEY,
)

SHORT = {
    "goh_extent": "Goh extent",
    "goh_gg": "Goh ground-glass",
    "goh_ret": "Goh reticulation",
    "laa950_percent": "LAA, below −950 HU",
    "haa_percent": "HAA, −600 to −250 HU",
    "p15_hu": "15th percentile",
    "kurtosis_ssc": "Kurtosis to −200 HU",
    "cpi": "CPI",
}
"""Names that fit beside a check box; the whole name is in the tooltip."""


@dataclass(frozen=True)
class Style:
    """Colour on the dark screen and on paper, mark, and whether lines are dashed and marks hollow (right axis)."""

    dark: Colour
    light: Colour
    mark: str
    is_dashed: bool = False


GREY, INK = (214, 220, 228), ON_LIGHT["total"]
DARK: dict[str, Colour] = {**COLOURS, "total": GREY}
MARKS = {"total": "s", "ggo": "t", "reticulation": "p", "consolidation": "x", "fibrosis": "star"}
CLASS_STYLES = {key: Style(DARK[key], ON_LIGHT[key], mark) for key, mark in MARKS.items()}
SKY, AMBER, PINK, GREEN = ((one.dark, one.light) for one in list(CLASS_STYLES.values())[1:])
RUST, BLUE, LILAC = (240, 110, 40), (110, 165, 255), (190, 150, 255)

STYLES: dict[str, Style] = {
    "goh_extent": Style((240, 228, 66), (31, 42, 55), "o"),
    "goh_gg": Style((160, 210, 245), (30, 120, 190), "t1"),
    "goh_ret": Style((255, 205, 120), (176, 110, 0), "d"),
    **{f"{key}_{unit}": style for unit in ("percent", "ml") for key, style in CLASS_STYLES.items()},
    "lungs_ml": Style((240, 228, 66), (31, 42, 55), "o"),
    "right_ml": Style(RUST, (200, 80, 0), "t1"),
    "left_ml": Style(BLUE, (40, 90, 200), "d"),
    "mean_hu": Style((240, 228, 66), (31, 42, 55), "o"),
    "p15_hu": Style(*SKY, "t"),
    "haa_percent": Style(*AMBER, "d"),
    "laa950_percent": Style(*SKY, "t"),
    "skewness": Style((240, 228, 66), (31, 42, 55), "o"),
    "kurtosis": Style(*GREEN, "star"),
    "kurtosis_ssc": Style(*PINK, "x"),
    **{key: Style(one.of.tint.dark, one.of.tint.light, one.mark, True) for key, one in (LUNG | SSC_BY_KEY).items()},
    "fev1_fvc_percent": Style(BLUE, (40, 90, 200), "d", True),
    "cpi": Style(LILAC, (110, 70, 190), "t", True),
}

SPARE = tuple(
    Style(dark, light, mark)
    for (dark, light), mark in zip(
        ((GREY, INK), SKY, AMBER, PINK, GREEN),
        ("h", "+", "t2", "t3", "arrow_up"),
        strict=True,
    )
)


def style_of(key: str) -> Style:
    """Its own style, or for a measure that has none one of the spare ones by its place on its axis."""
    if key in STYLES:
        return STYLES[key]
    keys = next(scale.keys for scale in (*LEFT_SCALES, *RIGHT_SCALES) if key in scale.keys)
    spare = [one for one in keys if one not in STYLES]
    return SPARE[spare.index(key) % len(SPARE)]


@dataclass(frozen=True)
class TrendPoint:
    """One value: at which visit, when it was measured."""

    visit_id: int
    day: date
    value: float


@dataclass(frozen=True)
class TrendSeries:
    """A measure over the visits. ``gaps`` holds the index of each point before which a visit had no value."""

    measure: Measure
    points: tuple[TrendPoint, ...]
    gaps: frozenset[int] = frozenset()

    @property
    def style(self) -> Style:
        return style_of(self.measure.key)

    @property
    def name(self) -> str:
        return short_name(self.measure)


def short_name(measure: Measure) -> str:
    return SHORT.get(measure.key, measure.name)


def all_series(visits: Sequence[Visit]) -> dict[str, TrendSeries]:
    """The series of every measure that has a value at one of the visits."""
    values = [visit_measures(visit) for visit in visits]
    keys = [one.key for one in MEASURES if any(one.key in found for found in values)]
    return {key: _series(visits, values, key) for key in keys}


def _series(visits: Sequence[Visit], values: Sequence[dict[str, float]], key: str) -> TrendSeries:
    measure, found, gaps, is_missing = BY_KEY[key], list[TrendPoint](), set[int](), False
    for visit, measured in zip(visits, values, strict=True):
        if key not in measured:
            is_missing = bool(found)
            continue
        if is_missing:
            gaps.add(len(found))
        found.append(TrendPoint(visit.id, measure_day(visit, measure), measured[key]))
        is_missing = False
    return TrendSeries(measure, tuple(found), frozenset(gaps))


def value_text(measure: Measure, value: float) -> str:
    return f"{fixed(value, measure.digits)} {said_unit(measure.unit)}".strip()


def hover_text(series: TrendSeries, point: TrendPoint) -> str:
    """Name, day, value with unit, and the change since the first visit that has the value."""
    measure, first = series.measure, series.points[0]
    lines = [series.name, f"{point.day.isoformat()}: {value_text(measure, point.value)}"]
    if point is first:
        return "\n".join([*lines, "first value"])
    change = round(point.value - first.value, DECIMALS)
    size = f"{signed(change, change_digits(measure, change))} {points(measure)}".strip()
    lines.append(f"{size} since {first.day.isoformat()}")
    if measure.noise is not None and abs(change) <= measure.noise:
        lines.append(NOISE_WORDS)
    return "\n".join(lines)


def axis_range(series: Sequence[TrendSeries], scale: Scale, extra: tuple[float, ...] = ()) -> tuple[float, float]:
    """Lowest and highest value of an axis, with room above and below; ``extra`` values are inside too."""
    values = [point.value for one in series for point in one.points] + list(extra)
    if not values:
        return (0.0, 1.0)
    low, high = min(values), max(values)
    if scale.from_zero:
        return (min(0.0, low), max(high * 1.08, scale.least_span))
    middle, span = (low + high) / 2.0, max((high - low) * 1.25, scale.least_span)
    return (middle - span / 2.0, middle + span / 2.0)


def noise_band(series: Sequence[TrendSeries]) -> tuple[float, float, str] | None:
    """Low and high end of the noise around the first value of the first extent shown, and the words for it."""
    one = next((line for line in series if line.measure.noise is not None and line.points), None)
    if one is None or one.measure.noise is None:
        return None
    first, noise = one.points[0].value, one.measure.noise
    name = one.name.replace("Goh", "goh").lower().replace("goh", "Goh")
    return first - noise, first + noise, f"±{noise:g} points around the first {name}: {NOISE_WORDS}"
