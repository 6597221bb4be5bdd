"""The one table of lung-function measures: what a visit may hold, how each is named, read, checked and painted.

A new measure is a field of ``LungFunction`` (patients), a row here and a column of ``visit`` (a step of the schema);
editor, tables, sheets, charts, cohorts, workbooks and rules of plausibility read it from here.
"""

import re
from dataclasses import dataclass

from sscild_desktop.core.classes import Colour

LITRES, PREDICTED = "L", "% predicted"
MMOL, MMOL_LITRE = "mmol/min/kPa", "mmol/min/kPa/L"
UNSAID = "points"
"""The unit of a score, which goes without saying behind its number; points alone are those of a percentage."""

SAID = {
    LITRES: ("L", "litres"),
    PREDICTED: ("%", "percent predicted"),
    MMOL: ("mmol", "millimoles per minute and kilopascal"),
    MMOL_LITRE: ("mmol/L", "millimoles per minute, kilopascal and litre"),
    UNSAID: ("", ""),
}
"""Units that are long, as short as a column heading and as long as a screen reader says them."""

TRADITIONAL_PER_MMOL = 2.986
"""mL/min/mmHg in one mmol/min/kPa: 22.4 mL of gas (0 °C, 101.3 kPa, dry) in a mmol by 7.5006 mmHg in a kPa; the same
for KCO, per litre."""


@dataclass(frozen=True)
class Tint:
    """One quantity's colour on the dark screen, on white paper and in Excel (Okabe and Ito)."""

    dark: Colour
    light: Colour
    excel: str


@dataclass(frozen=True)
class Quantity:
    """What is measured, in whatever units. ``heading`` finds it in the plain heading of a column of a sheet.

    ``predicted`` is what 100 % may be in the absolute unit for adults, from the small and old to the tall and young.
    """

    stem: str
    name: str
    meaning: str
    heading: re.Pattern[str]
    tint: Tint
    predicted: tuple[float, float] | None = None


@dataclass(frozen=True)
class Limits:
    """Name and unit of a value; outside ``lowest..highest`` is impossible, outside ``low..high`` unlikely.

    The borders belong to what is allowed.
    """

    name: str
    unit: str
    lowest: float
    low: float
    high: float
    highest: float


@dataclass(frozen=True)
class LungMeasure:
    """A number that is typed at a visit. ``key`` is the field of ``LungFunction`` and the column of the database.

    ``span`` is lowest, low, high and highest of ``Limits``; ``worse`` is +1 where more is worse, −1 where less is, 0
    where neither can be said.
    """

    key: str
    of: Quantity
    unit: str
    digits: int
    span: tuple[float, float, float, float]
    mark: str
    worse: int = -1

    @property
    def name(self) -> str:
        return self.of.name

    @property
    def heading(self) -> str:
        """As narrow as a column: 'FVC %'."""
        return f"{self.name} {SAID.get(self.unit, (self.unit,))[0]}".rstrip()

    @property
    def spoken(self) -> str:
        """'FVC in percent predicted'."""
        return f"{self.name} in {SAID.get(self.unit, (self.unit,))[-1]}" if said_unit(self.unit) else self.name

    @property
    def label(self) -> str:
        """'FVC, % predicted'."""
        return f"{self.name}, {self.unit}"

    @property
    def limits(self) -> Limits:
        return Limits(self.name, said_unit(self.unit), *self.span)


def said_unit(unit: str) -> str:
    """What stands behind a number in a sentence or beside its box."""
    return "" if unit == UNSAID else unit


VERMILION = Tint((240, 110, 40), (200, 80, 0), "D55E00")
BLUE = Tint((110, 165, 255), (40, 90, 200), "0072B2")
LILAC = Tint((190, 150, 255), (110, 70, 190), "0072B2")
PINK = Tint((235, 140, 190), (160, 60, 120), "CC79A7")
GREEN = Tint((120, 220, 180), (0, 120, 85), "009E73")
SAND = Tint((255, 205, 120), (176, 110, 0), "B06E00")

FVC = Quantity(
    "fvc",
    "FVC",
    "Forced vital capacity, in litres and in % of the predicted value.",
    re.compile(
        r"\b(pp)?fvc(pp|p)?\b|fvc|\bcvf\b|forced vital|forcierte vital|geforceerde vitale|capacite vitale forcee"
    ),
    VERMILION,
    (1.2, 8.0),
)
FEV1 = Quantity(
    "fev1",
    "FEV1",
    "Volume breathed out in the first second, in litres and in % of the predicted value.",
    re.compile(r"\b(pp)?fev ?1|\bvems\b|\besw\b|einsekunden|1 ?s(ekunden)? ?kapazitat|eensecond\w*|volume expiratoire"),
    BLUE,
    (0.9, 7.0),
)
DLCO = Quantity(
    "dlco",
    "DLCO",
    "Diffusing capacity for carbon monoxide, in mmol/min/kPa and in % of the predicted value.",
    re.compile(
        r"\b(pp)?d ?l ?co|tlco|\btl co\b|diffusi\w*|diffusing|transfer ?factor|transferfaktor|capacite de diffusion"
    ),
    LILAC,
    (3.5, 16.0),
)
KCO = Quantity(
    "kco",
    "KCO",
    "Diffusing capacity by alveolar volume (DLCO/VA), in mmol/min/kPa/L and in % of the predicted value.",
    re.compile(r"\bkco\b|\bk co\b|\b(d ?l ?co|tlco) ?c? ?/ ?va\b|krogh|transferkoeffizient|transfer coefficient"),
    PINK,
    (0.8, 2.6),
)
TLC = Quantity(
    "tlc",
    "TLC",
    "Total lung capacity, in litres and in % of the predicted value.",
    re.compile(
        r"\btlc\b|total lung capacity|total\w*kapazitat|totale longcapaciteit|\bcpt\b|capacite pulmonaire totale"
    ),
    GREEN,
    (2.5, 11.0),
)
RV = Quantity(
    "rv",
    "RV",
    "Residual volume after breathing out, in litres and in % of the predicted value.",
    re.compile(r"\brv\b|residual volume|residualvolumen|residu\w*volume|volume residuel"),
    SAND,
    (0.6, 4.5),
)

LUNG_MEASURES = (
    LungMeasure("fvc_l", FVC, LITRES, 2, (0.2, 0.6, 7.0, 10.0), "o"),
    LungMeasure("fvc_percent", FVC, PREDICTED, 1, (5.0, 20.0, 150.0, 200.0), "o"),
    LungMeasure("fev1_l", FEV1, LITRES, 2, (0.1, 0.4, 6.0, 8.0), "t1"),
    LungMeasure("fev1_percent", FEV1, PREDICTED, 1, (5.0, 20.0, 150.0, 200.0), "t1"),
    LungMeasure("dlco_mmol", DLCO, MMOL, 2, (0.2, 1.0, 16.0, 25.0), "s"),
    LungMeasure("dlco_percent", DLCO, PREDICTED, 1, (2.0, 10.0, 150.0, 200.0), "s"),
    LungMeasure("kco_mmol", KCO, MMOL_LITRE, 2, (0.1, 0.4, 2.6, 4.0), "d"),
    LungMeasure("kco_percent", KCO, PREDICTED, 1, (5.0, 20.0, 160.0, 200.0), "d"),
    LungMeasure("tlc_l", TLC, LITRES, 2, (0.5, 1.5, 10.0, 14.0), "h"),
    LungMeasure("tlc_percent", TLC, PREDICTED, 1, (10.0, 25.0, 150.0, 250.0), "h"),
    LungMeasure("rv_l", RV, LITRES, 2, (0.1, 0.4, 5.0, 10.0), "t2", 0),
    LungMeasure("rv_percent", RV, PREDICTED, 1, (10.0, 30.0, 250.0, 400.0), "t2", 0),
)
"""In the order in which they are typed, shown and exported. ``mark`` is that of the plots on screen."""

BY_KEY = {one.key: one for one in LUNG_MEASURES}
RULE_MEASURES = tuple(one for one in LUNG_MEASURES if one.of in (FVC, FEV1) or one.key == "dlco_percent")
"""What definitions of progression and the index rest on: narrow tables show these alone."""
QUANTITIES = tuple(dict.fromkeys(one.of for one in LUNG_MEASURES))


def numbers_of(quantity: Quantity) -> tuple[LungMeasure, ...]:
    """The measures of one quantity, in their order."""
    return tuple(one for one in LUNG_MEASURES if one.of is quantity)
