"""Which column is what: headings in English, German, Dutch and French, with units in them or read off the values."""

import re
from collections.abc import Mapping as MappingType
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from statistics import median

from sscild_desktop.core.lung_measures import BY_KEY, DLCO, QUANTITIES
from sscild_desktop.core.sheets.cells import Unreadable, guess_order, is_ambiguous, number
from sscild_desktop.core.sheets.table import Sheet, plain
from sscild_desktop.core.xlsx.facts import Cell

FIELD_NAMES = {
    "patient": "Patient (code or hospital ID)",
    "day": "Date",
    **{key: measure.label for key, measure in BY_KEY.items()},
    "dlco_is_hb_corrected": "DLCO corrected for haemoglobin (yes or no)",
    "mmrc": "Dyspnoea, mMRC 0–4",
}
"""Fields that a column can be taken for, and what they are called on screen."""

FIELDS = tuple(FIELD_NAMES)

LOOK_AT_ROWS = 500
PERCENT_FROM, MILLILITRES_FROM = 15.0, 300.0
"""Where a heading says no unit: a median below the first is litres, from the second millilitres, between percent."""

DLCO_PERCENT_FROM = 45.0
"""DLCO in mL/min/mmHg is hardly ever higher, so that a median above it is percent."""
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
    r"fev ?1 ?% ?(fvc|vc)|fev ?1 ?/ ?\w*vc|vems ?/ ?\w*cv\w*|tiffeneau|\bratio\b|\bindex\b|/ ?va\b|\bkco\b"
)
OTHER = re.compile(r"\b(lln|uln|z ?scores?|zscore|delta|change|verandering|anderung|slope|decline|post|variation|sd)\b")
PREDICTED = re.compile(r"\b(pred\w*|pp\w*|soll\w*|th|theo\w*|voorsp\w*|ref\w*|norm\w*)\b|fvcpp|fev1pp|dlcopp|^pp")
PERCENT = re.compile(r"%|\b(percent\w*|prozent\w*|procent\w*|pourcent\w*|pct|perc)\b|^pp|pp$")
LITRES = re.compile(r"\b(l|liter|litre|litres|liters|ltr)\b")
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
    percent whose values are written as 0.82.
    """

    fields: MappingType[int, str] = field(default_factory=dict)
    date_order: str = ""
    dlco_is_hb_corrected: bool | None = None
    millilitres: frozenset[int] = frozenset()
    questions: tuple[str, ...] = ()
    fractions: frozenset[int] = frozenset()
    unit_questions: tuple[str, ...] = ()

    def column(self, name: str) -> int | None:
        return next((column for column, one in self.fields.items() if one == name), None)

    def with_date_order(self, order: str) -> "Mapping":
        return replace(self, date_order=order, questions=())


def known_headings(texts: Sequence[str]) -> int:
    """How many different fields these texts name: what the row of headings is found by."""
    return len({kind for text in texts if text and len(text) <= 80 and (kind := _kind(plain(text)))})


def _kind(text: str) -> str:
    """'patient', 'day', the stem of a quantity ('fvc'), 'mmrc', or '' for anything else."""
    if not text or BIRTH.search(text) or RATIO.search(text) or OTHER.search(text):
        return ""
    if DATE.search(text):
        return "day"
    for kind, pattern in (*((one.stem, one.heading) for one in QUANTITIES), ("mmrc", MMRC)):
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
    dlco = mapping.column("dlco_percent")
    corrected = None if dlco is None else _corrected(plain(sheet.columns[dlco]))
    order, questions = _date_order(sheet, mapping)
    fractions = frozenset(
        column
        for column, name in mapping.fields.items()
        if name.endswith("_percent") and _are_fractions(sheet.column(column)[:LOOK_AT_ROWS])
    )
    return Mapping(mapping.fields, order, corrected, millilitres, questions, fractions, _unit_questions(sheet, mapping))


def _are_fractions(cells: Sequence[Cell]) -> bool:
    """Percent of predicted below 2 is no living patient's; 0.82 is 82 %."""
    found = _numbers(cells)
    return bool(found) and LEAST_FRACTION < max(found) <= MOST_FRACTION


def _unit_questions(sheet: Sheet, mapping: Mapping) -> tuple[str, ...]:
    """Asks for the unit of a quantity that is kept in percent only, where neither heading nor values say it."""
    if mapping.column("dlco_percent") is not None:
        return ()
    unsaid = [
        heading
        for column, heading in enumerate(sheet.columns)
        if _kind(plain(heading)) == DLCO.stem
        and column not in mapping.fields
        and not _named_unit(plain(heading))
        and not PREDICTED.search(plain(heading))
        and _has_numbers(sheet.column(column)[:LOOK_AT_ROWS])
    ]
    return tuple(f"Is “{heading}” in % of predicted? If so, choose it for that column." for heading in unsaid[:1])


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
    if kind in ("patient", "day", "mmrc", ""):
        return kind, False
    unit = _unit(text, cells)
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
    key = f"{kind}_percent" if unit == "percent" else f"{kind}_l"
    return (key, unit == "millilitres") if key in BY_KEY else ("", False)


def _named_unit(text: str) -> bool:
    return any(pattern.search(text) for pattern in (PERCENT, MILLILITRES, LITRES))


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
