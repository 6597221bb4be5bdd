"""The one table of lung-function measures: what a visit may hold, how each is named, read, checked and painted.

A new measure is a field of ``LungFunction`` (patients), a row here and a column of ``visit`` (a step of the schema);
editor, tables, sheets, charts, cohorts, workbooks and rules of plausibility read it from here.
"""

import re
from dataclasses import dataclass

from sscild_desktop.core.classes import Colour

LITRES, PREDICTED = "L", "% predicted"
SAID = {LITRES: ("L", "litres"), PREDICTED: ("%", "percent predicted")}
"""Each unit as short as a column heading and as long as a screen reader says it."""


@dataclass(frozen=True)
class Tint:
    """One quantity's colour on the dark screen, on white paper and in Excel (Okabe and Ito)."""

    dark: Colour
    light: Colour
    excel: str


@dataclass(frozen=True)
class Quantity:
    """What is measured, in whatever units. ``heading`` finds it in the plain heading of a column of a sheet.

    ``predicted_l`` is what 100 % may be in litres for adults, from the small and old to the tall and young.
    """

    stem: str
    name: str
    meaning: str
    heading: re.Pattern[str]
    tint: Tint
    predicted_l: tuple[float, float] | None = None


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

    ``span`` is lowest, low, high and highest of ``Limits``; less is worse for all of them.
    """

    key: str
    of: Quantity
    unit: str
    digits: int
    span: tuple[float, float, float, float]
    mark: str

    @property
    def name(self) -> str:
        return self.of.name

    @property
    def heading(self) -> str:
        """As narrow as a column: 'FVC %'."""
        return f"{self.name} {SAID[self.unit][0]}"

    @property
    def spoken(self) -> str:
        """'FVC in percent predicted'."""
        return f"{self.name} in {SAID[self.unit][1]}"

    @property
    def label(self) -> str:
        """'FVC, % predicted'."""
        return f"{self.name}, {self.unit}"

    @property
    def limits(self) -> Limits:
        return Limits(self.name, self.unit, *self.span)


VERMILION = Tint((240, 110, 40), (200, 80, 0), "D55E00")
BLUE = Tint((110, 165, 255), (40, 90, 200), "0072B2")
LILAC = Tint((190, 150, 255), (110, 70, 190), "0072B2")

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
    "Diffusing capacity for carbon monoxide, in % of the predicted value.",
    re.compile(
        r"\b(pp)?d ?l ?co|tlco|\btl co\b|diffusi\w*|diffusing|transfer ?factor|transferfaktor|capacite de diffusion"
    ),
    LILAC,
)

LUNG_MEASURES = (
    LungMeasure("fvc_l", FVC, LITRES, 2, (0.2, 0.6, 7.0, 10.0), "o"),
    LungMeasure("fvc_percent", FVC, PREDICTED, 1, (5.0, 20.0, 150.0, 200.0), "o"),
    LungMeasure("fev1_l", FEV1, LITRES, 2, (0.1, 0.4, 6.0, 8.0), "t1"),
    LungMeasure("fev1_percent", FEV1, PREDICTED, 1, (5.0, 20.0, 150.0, 200.0), "t1"),
    LungMeasure("dlco_percent", DLCO, PREDICTED, 1, (2.0, 10.0, 150.0, 200.0), "s"),
)
"""In the order in which they are typed, shown and exported. ``mark`` is that of the plots on screen."""

BY_KEY = {one.key: one for one in LUNG_MEASURES}
QUANTITIES = tuple(dict.fromkeys(one.of for one in LUNG_MEASURES))


def numbers_of(quantity: Quantity) -> tuple[LungMeasure, ...]:
    """The measures of one quantity, in their order."""
    return tuple(one for one in LUNG_MEASURES if one.of is quantity)
