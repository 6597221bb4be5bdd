"""Which column is what: headings in English, German, Dutch and French, with units in them or read off the values."""

import re
from collections.abc import Mapping as MappingType
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from statistics import median

from sscild_desktop.core.lung_measures import BY_KEY, DLCO, FEV1, FVC, KCO, QUANTITIES, TRADITIONAL_PER_MMOL
from sscild_desktop.core.rules.plausible import LARGEST_SHARE
from sscild_desktop.core.rules.ssc_facts import HEIGHT, SSC_BY_KEY, SSC_CHOICES, SSC_MEASURES
from sscild_desktop.core.sheets.cells import Unreadable, guess_order, is_ambiguous, number
from sscild_desktop.core.sheets.table import Sheet, plain
from sscild_desktop.core.xlsx.facts import Cell

FIELD_NAMES = {
    "patient": "Patient (code or hospital ID)",
    "day": "Date",
    **{key: measure.label for key, measure in BY_KEY.items()},
    "dlco_is_hb_corrected": "DLCO corrected for haemoglobin (yes or no)",
    "mmrc": "Dyspnoea, mMRC 0–4",
    **{one.key: one.label for one in SSC_MEASURES},
    **{one.key: one.name for one in SSC_CHOICES},
}
"""Fields that a column can be taken for, and what they are called on screen."""

LOOK_AT_ROWS = 500
PERCENT_FROM, MILLILITRES_FROM = 15.0, 300.0
"""Where a heading says no unit: a median below the first is litres, from the second millilitres, between percent."""

DLCO_PERCENT_FROM = 45.0
"""DLCO in mL/min/mmHg is hardly ever higher, so that a median above it is percent."""
SHARES = (FVC.stem, FEV1.stem)
"""A whole column of 0.82 and the like may be litres of the very ill or shares of the predicted value."""

LEAST_FRACTION, MOST_FRACTION = 0.1, 2.0

FUNCTION_DATE = re.compile(r"pft|lufu|lungenfunktion|longfunctie|\befr\b|spiro|function|fonction|fvc|dlco")
BIRTH = re.compile(r"\b(birth|dob|geb\w*|geburt\w*|geboorte\w*|naissance|naiss|ne le)\b")
DATE = re.compile(r"(\bdate\b|\bdatum\b|datum$|\bday\b|\btag\b|\bdag\b|\bjour\b|visit ?date|\bd exam)")
PATIENT = re.compile(
    r"(\bpat\w*( |_)?(id|nr|no|num\w*|code|identif\w*)\b|^patient\w*$|^patients?$|^id$|^pid$|^mrn$|^code$|^ipp$|^nip$"
    r"|patient\w*(nummer|nr|code|id)\b|pseudonym|\bsubject\b|\bstudy id\b|\brecord id\b|studiennummer|studienummer"
    r"|identifiant|numero (de )?(patient|dossier)|hospital (id|number)|fallnummer|\bcase( id| no)?\b)"
)
NAME = re.compile(r"\b(first|last|sur|fore)?name\b|nachname|vorname|\bnom\b|prenom|\bnaam\b|voornaam|achternaam")
RATIO = re.compile(
    r"fev ?1 ?% ?(fvc|vc)|fev ?1 ?/ ?\w*vc|vems ?/ ?\w*cv\w*|tiffeneau|\bratio\b|\bindex\b|rv ?(/|%) ?tlc|\bbmi\b"
)
OTHER = re.compile(
    r"\b(lln|uln|z ?scores?|zscore|delta|change|verandering|anderung|slope|decline|post|variation|sd|loss|gain|tour"
    r"|borg|sp ?o ?2|sa ?o ?2|(de)?sat\w*|sattigung|hr|heart|herz\w*|puls\w*)\b"
)
"""What is told about a quantity, or measured with it (what the blood held during the walk), and is not the quantity."""

PREDICTED = re.compile(r"\b(pred\w*|pp\w*|soll\w*|th|theo\w*|voorsp\w*|ref\w*|norm\w*)\b|fvcpp|fev1pp|dlcopp|^pp")
PERCENT = re.compile(r"%|\b(percent\w*|prozent\w*|procent\w*|pourcent\w*|pct|perc)\b|^pp|pp$")
LITRES = re.compile(r"\b(l|liter|litre|litres|liters|ltr)\b")
MMOL = re.compile(r"\bmmol\b")
TRADITIONAL = re.compile(r"\bmm ?hg\b|\bml ?/ ?min\b")
FOREIGN = re.compile(
    r"\b(inch\w*|in(?! (cm|m|kg|u|met\w*|[cz]ent\w*|kilo\w*)\b)|ft|feet|foot|lbs?|pounds?|stone|yards?|pg|ng)\b"
)
"""Units of another system: such a column is not taken for ours. "In cm" names no inches."""

IN_METRES_UP_TO = 3.0
MILLILITRES = re.compile(r"\b(ml|milliliter|millilitres?)\b")
CORRECTED = re.compile(r"dlcoc\b|tlcoc\b|\bc$|\b(hb|haemoglobin|hemoglobin|hamoglobin|hemoglobine)\b|corr|korr|gecorr")
UNCORRECTED = re.compile(r"\b(un|not|non|niet|nicht|ohne|without|sans|zonder)[ -]?\w*(corr|korr|hb)|unkorr|uncorr")
MMRC = re.compile(r"\bm?mrc\b|dyspn")


@dataclass(frozen=True)
class Mapping:
    """``fields`` says for a column (by its place) what it holds; each field is used once.

    ``date_order`` is 'day first', 'month first' or '' where it is not needed or the reader has to choose: then
    ``questions`` asks; ``unit_questions`` names columns that are left out because their unit is said nowhere.
    ``dlco_is_hb_corrected`` is what the heading of DLCO says, None where it says nothing. ``fractions`` are columns in
    percent whose values are written as 0.82. ``factors`` turn the values of a column in another unit into ours.
    """

    fields: MappingType[int, str] = field(default_factory=dict)
    date_order: str = ""
    dlco_is_hb_corrected: bool | None = None
    millilitres: frozenset[int] = frozenset()
    questions: tuple[str, ...] = ()
    fractions: frozenset[int] = frozenset()
    unit_questions: tuple[str, ...] = ()
    factors: MappingType[int, float] = field(default_factory=dict)

    def column(self, name: str) -> int | None:
        return next((column for column, one in self.fields.items() if one == name), None)

    def with_date_order(self, order: str) -> "Mapping":
        return replace(self, date_order=order, questions=())


KINDS = (
    *((one.stem, one.heading) for one in QUANTITIES),
    ("mmrc", MMRC),
    *((one.key, one.of.heading) for one in SSC_MEASURES),
    *((one.key, one.heading) for one in SSC_CHOICES),
)
OF_ONE_FIELD = frozenset(("patient", "day", "mmrc", "", *(one.key for one in (*SSC_MEASURES, *SSC_CHOICES))))
"""Kinds that are the name of a field: their columns have one unit."""

DIFFUSING = {DLCO.stem: "dlco_mmol", KCO.stem: "kco_mmol"}


def known_headings(texts: Sequence[str]) -> int:
    """How many different fields these texts name: what the row of headings is found by."""
    return len({kind for text in texts if text and len(text) <= 80 and (kind := _kind(plain(text)))})


def _kind(text: str) -> str:
    """'patient', 'day', the stem of a quantity ('fvc'), 'mmrc', an SSc fact, or '' for anything else."""
    if KCO.heading.search(text) and not OTHER.search(text):
        return KCO.stem  # before DLCO, of which it is the ratio to the volume
    if not text or BIRTH.search(text) or RATIO.search(text) or OTHER.search(text):
        return ""
    if DATE.search(text):
        return "day"
    for kind, pattern in KINDS:
        if pattern.search(text):
            return kind
    return "patient" if PATIENT.search(text) and not NAME.search(text) else ""


def guess_mapping(sheet: Sheet) -> Mapping:
    """What each column probably holds; the first of two that could hold the same, but the date of lung function."""
    names: dict[str, int] = {}
    in_percent = _said_in_percent(sheet)
    for column, heading in enumerate(sheet.columns):
        text = plain(heading)
        name = _field(text, sheet.column(column)[:LOOK_AT_ROWS], in_percent)[0]
        if name and (name not in names or (name == "day" and FUNCTION_DATE.search(text))):
            names[name] = column
    return _completed(sheet, Mapping({column: name for name, column in names.items()}))


def _said_in_percent(sheet: Sheet) -> frozenset[str]:
    """The quantities of which a heading says that its column is in percent."""
    texts = [plain(heading) for heading in sheet.columns]
    return frozenset(_kind(text) for text in texts if PERCENT.search(text)) - {""}


def choose_field(sheet: Sheet, mapping: Mapping, column: int, name: str) -> Mapping:
    """The reader says what a column holds ('' for nothing); another column that held it is freed."""
    kept = {place: one for place, one in mapping.fields.items() if place != column and one != name}
    return _completed(sheet, replace(mapping, fields=kept | ({column: name} if name else {})))


def _completed(sheet: Sheet, mapping: Mapping) -> Mapping:
    """Units of the litre columns, the correction of DLCO, the order of dates where proved, else the question."""
    millilitres = frozenset(
        column
        for column, name in mapping.fields.items()
        if name.endswith("_l")
        and _unit(plain(sheet.columns[column]), sheet.column(column)[:LOOK_AT_ROWS]) == "millilitres"
    )
    dlco = next((one for key in ("dlco_percent", "dlco_mmol") if (one := mapping.column(key)) is not None), None)
    corrected = None if dlco is None else _corrected(plain(sheet.columns[dlco]))
    order, questions = _date_order(sheet, mapping)
    fractions = frozenset(
        column
        for column, name in mapping.fields.items()
        if name.endswith("_percent") and _are_fractions(sheet.column(column)[:LOOK_AT_ROWS])
    )
    unsaid = _unit_questions(sheet, mapping)
    return Mapping(
        mapping.fields, order, corrected, millilitres, questions, fractions, unsaid, _factors(sheet, mapping)
    )


def _factors(sheet: Sheet, mapping: Mapping) -> dict[int, float]:
    """mL/min/mmHg where the heading says so, metres where nobody could be so many centimetres high."""
    found = {}
    for column, name in mapping.fields.items():
        text, cells = plain(sheet.columns[column]), sheet.column(column)[:LOOK_AT_ROWS]
        if name in DIFFUSING.values() and TRADITIONAL.search(text):
            found[column] = 1.0 / TRADITIONAL_PER_MMOL
        elif name == HEIGHT.stem and 0.0 < max(_numbers(cells), default=0.0) <= IN_METRES_UP_TO:
            found[column] = 100.0
    return found


def _are_fractions(cells: Sequence[Cell]) -> bool:
    """Percent of predicted below 2 is no living patient's; 0.82 is 82 %."""
    found = _numbers(cells)
    return bool(found) and LEAST_FRACTION < max(found) <= MOST_FRACTION


def _unit_questions(sheet: Sheet, mapping: Mapping) -> tuple[str, ...]:
    """Asks for the unit of DLCO or FVC, where neither heading nor values say whether it is percent."""
    known = {BY_KEY[name].of.stem for name in mapping.fields.values() if name in BY_KEY}
    unsaid = [
        heading
        for column, heading in enumerate(sheet.columns)
        if column not in mapping.fields
        and _kind(plain(heading)) not in known
        and _has_no_unit(plain(heading), sheet.column(column)[:LOOK_AT_ROWS])
    ]
    return tuple(f"Is “{heading}” in % of predicted? If so, choose it for that column." for heading in unsaid[:1])


def _has_no_unit(text: str, cells: Sequence[Cell]) -> bool:
    """Whether DLCO, or FVC that may be shares, says neither by heading nor by values what it is."""
    kind = _kind(text)
    if kind not in (DLCO.stem, *SHARES) or _named_unit(text) or PREDICTED.search(text):
        return False
    return _has_numbers(cells) if kind == DLCO.stem else 0.0 < max(_numbers(cells), default=0.0) <= LARGEST_SHARE


def _date_order(sheet: Sheet, mapping: Mapping) -> tuple[str, tuple[str, ...]]:
    column = mapping.column("day")
    if column is None:
        return "", ("Choose the column with the date.",)
    cells = sheet.column(column)
    order = guess_order(cells)
    unclear = next((cell for cell in cells if isinstance(cell, str) and is_ambiguous(cell)), None)
    if order or unclear is None:
        return order, ()
    return "", (f"Is the day or the month first in {unclear}?",)


def _field(text: str, cells: Sequence[Cell], in_percent: frozenset[str] = frozenset()) -> tuple[str, bool]:
    """The field and whether its numbers are millilitres.

    A column without a unit beside one ``in_percent`` is the absolute value.
    """
    kind = _kind(text)
    if kind in OF_ONE_FIELD:
        is_ours = not (
            FOREIGN.search(text) or (kind in SSC_BY_KEY and (PERCENT.search(text) or PREDICTED.search(text)))
        )
        return (kind if is_ours or kind in ("patient", "day") else ""), False
    unit = _unit(text, cells)
    has_absolute_unit = MMOL.search(text) or TRADITIONAL.search(text)
    if kind in DIFFUSING and has_absolute_unit and unit != "percent" and not PREDICTED.search(text):
        return DIFFUSING[kind], False
    if kind == DLCO.stem and CORRECTED.search(text) and not _has_numbers(cells):
        return "dlco_is_hb_corrected", False
    if unit != "percent" and PREDICTED.search(text):
        return "", False  # the predicted litres, not the measured ones
    if (
        unit == "percent"
        and not _named_unit(text)
        and not PREDICTED.search(text)
        and not _are_percent(kind, cells, in_percent)
    ):
        return "", False
    if kind in SHARES and kind not in in_percent and _has_no_unit(text, cells):
        return "", False
    key = f"{kind}_percent" if unit == "percent" else f"{kind}_l"
    return (key, unit == "millilitres") if key in BY_KEY else ("", False)


def _named_unit(text: str) -> bool:
    return any(pattern.search(text) for pattern in (PERCENT, MILLILITRES, LITRES, MMOL, TRADITIONAL))


def _are_percent(kind: str, cells: Sequence[Cell], in_percent: frozenset[str]) -> bool:
    """Whether values without a unit can only be percent: DLCO in mL/min/mmHg has the same size as a low percentage."""
    if any(isinstance(cell, str) and cell.rstrip().endswith("%") for cell in cells):
        return True
    if kind in in_percent:
        return False
    found = _numbers(cells)
    return kind != DLCO.stem or not found or median(found) > DLCO_PERCENT_FROM


def _unit(text: str, cells: Sequence[Cell]) -> str:
    """By the heading, else by the values; '' where neither says."""
    if PERCENT.search(text):
        return "percent"
    if MMOL.search(text):
        return ""
    if MILLILITRES.search(text):
        return "millilitres"
    if LITRES.search(text):
        return "litres"
    found = _numbers(cells)
    if not found:
        return "percent" if PREDICTED.search(text) else "litres"
    middle = median(found)
    return "litres" if middle < PERCENT_FROM else "millilitres" if middle >= MILLILITRES_FROM else "percent"


def _numbers(cells: Sequence[Cell]) -> list[float]:
    found = []
    for cell in cells:
        try:
            value = number(cell)
        except Unreadable:
            continue
        if value is not None:
            found.append(value)
    return found


def _has_numbers(cells: Sequence[Cell]) -> bool:
    return any(value > 1.0 for value in _numbers(cells))


def _corrected(text: str) -> bool | None:
    if UNCORRECTED.search(text):
        return False
    return True if CORRECTED.search(text) else None
