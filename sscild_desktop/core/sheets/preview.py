"""What an import would do, row by row: whose it is, which visit gets which values, or in words why nothing happens."""

from collections.abc import Mapping as MappingType
from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Any

from sscild_desktop.core.identity import identifies
from sscild_desktop.core.lung_measures import BY_KEY
from sscild_desktop.core.patients import LungFunction, Patient, SscFacts, Visit
from sscild_desktop.core.rules.plausible import (
    REFUSE,
    Doubt,
    check_day,
    check_lung_function,
    check_ssc_facts,
    previous_function,
)
from sscild_desktop.core.rules.ssc_facts import SSC_BY_KEY, SSC_CHOICES
from sscild_desktop.core.sheets.cells import NOTHING, Unreadable, day, number, said, yes_or_no
from sscild_desktop.core.sheets.headings import FIELD_NAMES, Mapping
from sscild_desktop.core.sheets.table import Sheet, is_empty, plain
from sscild_desktop.core.xlsx.facts import Cell

ATTACH_DAYS = 30
"""Lung function of a day without a visit goes to the nearest visit so many days away that has none yet."""


@dataclass(frozen=True)
class PreviewRow:
    """One row of the sheet. ``reason`` says why it is not imported, '' where it is.

    ``visit_id`` is the visit that gets the values, 0 for a new one on ``day``; ``values`` and ``ssc`` are the lung
    function and the SSc facts of that visit after the import, so what the sheet does not hold is kept. ``action`` says
    what happens, in words.
    ``doubts`` of level 'ask' are shown; those of level 'refuse' are the reason.
    """

    number: int
    patient_text: str = ""
    patient: Patient | None = None
    day: date | None = None
    values: LungFunction = LungFunction()
    ssc: SscFacts = SscFacts()
    mmrc: int | None = None
    visit_id: int = 0
    action: str = ""
    doubts: tuple[Doubt, ...] = ()
    reason: str = ""
    own: tuple[LungFunction, SscFacts] = (LungFunction(), SscFacts())
    """What the row itself says."""

    @property
    def is_ready(self) -> bool:
        return not self.reason


def preview(
    sheet: Sheet,
    mapping: Mapping,
    patients: Sequence[Patient],
    visits: MappingType[int, Sequence[Visit]] | None = None,
    today: date | None = None,
) -> tuple[PreviewRow, ...]:
    """Every row with its patient, visit and values, or the reason why not. ``visits`` are those kept, by patient id.

    Without a column for the patient, all rows belong to the patient where ``patients`` is just one.
    """
    rows = [_read(sheet, mapping, index, patients) for index in range(len(sheet.rows))]
    rows = _without_repeats(rows)
    known = {patient.id: list((visits or {}).get(patient.id, ())) for patient in patients}
    placed: dict[int, PreviewRow] = {}
    for index in sorted(range(len(rows)), key=lambda one: (rows[one].day or date.max, one)):
        row = rows[index]
        if row.is_ready and row.patient is not None:
            row = _placed(row, row.patient, known[row.patient.id], today or date.today())
        placed[index] = row
    return tuple(placed[index] for index in range(len(rows)))


def _read(sheet: Sheet, mapping: Mapping, index: int, patients: Sequence[Patient]) -> PreviewRow:
    """What stands in the row, read by the mapping."""
    found = {name: sheet.rows[index][column] for column, name in mapping.fields.items()}
    row = PreviewRow(sheet.row_numbers[index], said(found.get("patient")))
    try:
        row = replace(row, patient=_patient(found, patients))
        row = replace(row, day=_day(found, mapping))
        row = replace(row, values=_values(sheet.rows[index], found, mapping, row.day), mmrc=_mmrc(found.get("mmrc")))
        row = replace(row, ssc=_ssc(sheet.rows[index], mapping))
    except Unreadable as problem:
        return replace(row, reason=str(problem))
    if row.values.is_empty and row.mmrc is None and row.ssc == SscFacts():
        return replace(row, reason="there are no values in this row")
    return row


def _patient(found: MappingType[str, Cell], patients: Sequence[Patient]) -> Patient:
    if "patient" not in found:
        if len(patients) == 1:
            return patients[0]
        raise Unreadable("choose the column with the patient's code or hospital ID")
    text = said(found["patient"]).strip()
    if not text:
        raise Unreadable("there is no patient in this row")
    # a number has lost its zeros, if it had any: 123 is the patient 00123 as well as 123
    ids = (_is_number,) if isinstance(found["patient"], float) else (_is_hospital_id, _is_number)
    for same in (_is_code, *ids):
        matching = [patient for patient in patients if same(text, patient)]
        if len(matching) == 1:
            return matching[0]
        if matching:
            raise Unreadable(f"'{text}' fits {len(matching)} patients; use the code")
    raise Unreadable(f"no patient has the code or hospital ID '{text}'")


def _is_code(text: str, patient: Patient) -> bool:
    return patient.code.casefold() == text.casefold()


def _is_hospital_id(text: str, patient: Patient) -> bool:
    return identifies(text) and patient.hospital_id.strip().casefold() == text.casefold()


def _is_number(text: str, patient: Patient) -> bool:
    """Excel drops the zeros in front of a number."""
    known = patient.hospital_id.strip()
    return identifies(text) and text.isdigit() and known.isdigit() and known.lstrip("0") == text.lstrip("0")


def _day(found: MappingType[str, Cell], mapping: Mapping) -> date:
    if "day" not in found:
        raise Unreadable("choose the column with the date")
    try:
        the_day = day(found["day"], mapping.date_order)
    except Unreadable as problem:
        raise Unreadable(f"Date {problem}") from None
    if the_day is None:
        raise Unreadable("there is no date in this row")
    return the_day


def _values(
    cells: Sequence[Cell], found: MappingType[str, Cell], mapping: Mapping, the_day: date | None
) -> LungFunction:
    values: dict[str, float | None] = {}
    for column, name in mapping.fields.items():
        if name in BY_KEY:
            values[name] = _number(cells[column], name, column, mapping)
    has_dlco = any(values.get(key) is not None for key in ("dlco_percent", "dlco_mmol"))
    corrected = mapping.dlco_is_hb_corrected if has_dlco else None
    if not is_empty(found.get("dlco_is_hb_corrected")) and has_dlco:
        try:
            corrected = yes_or_no(found["dlco_is_hb_corrected"])
        except Unreadable as problem:
            raise Unreadable(f"{FIELD_NAMES['dlco_is_hb_corrected']} {problem}") from None
    return LungFunction(**values, dlco_is_hb_corrected=corrected, day=the_day)


def _number(cell: Cell, name: str, column: int, mapping: Mapping) -> float | None:
    """In the unit of the field, whatever that of the column is."""
    try:
        value = number(cell, column in mapping.millilitres)
    except Unreadable as problem:
        raise Unreadable(f"{FIELD_NAMES[name]} {problem}") from None
    factor = 100.0 if column in mapping.fractions else mapping.factors.get(column, 1.0)
    return value if value is None or factor == 1.0 else round(factor * value, 6)


def _ssc(cells: Sequence[Cell], mapping: Mapping) -> SscFacts:
    """The SSc facts of a row; a word that is none of the choices says so."""
    found: dict[str, Any] = {}
    for column, name in mapping.fields.items():
        if name in SSC_BY_KEY:
            found[name] = _number(cells[column], name, column, mapping)
    for choice in SSC_CHOICES:
        cell = next((cells[column] for column, name in mapping.fields.items() if name == choice.key), None)
        text = plain(said(cell))
        if text in NOTHING and not choice.read(text):
            continue
        word = choice.read(text)
        if word is None:
            known = f"{', '.join(choice.words[:-1])} or {choice.words[-1]}"
            raise Unreadable(f"{choice.name} holds '{said(cell)[:40]}', not {known}")
        found[choice.key] = word
    return SscFacts(**found)


def _mmrc(cell: Cell) -> int | None:
    text = plain(said(cell))
    if text in NOTHING - {"none"}:  # no dyspnoea is a grade
        return None
    if text not in ("0", "1", "2", "3", "4"):
        raise Unreadable(f"{FIELD_NAMES['mmrc']} holds '{said(cell)[:40]}', not a grade from 0 to 4")
    return int(text)


def _without_repeats(rows: list[PreviewRow]) -> list[PreviewRow]:
    """Of two rows of one patient and day the first counts; the other says which it repeats or contradicts."""
    first: dict[tuple[int, date], PreviewRow] = {}
    found = []
    for row in rows:
        if row.is_ready and row.patient is not None and row.day is not None:
            earlier = first.setdefault((row.patient.id, row.day), row)
            if earlier is not row:
                is_same = (earlier.values, earlier.mmrc, earlier.ssc) == (row.values, row.mmrc, row.ssc)
                word = "repeats" if is_same else "is of the same patient and day as, but differs from,"
                row = replace(row, reason=f"{word} row {earlier.number}")
        found.append(row)
    return found


def _placed(row: PreviewRow, patient: Patient, visits: list[Visit], today: date) -> PreviewRow:
    """The row with its visit and doubts; the visit is remembered for the rows of later days."""
    assert row.day is not None
    visit = _visit_for(row, row.day, visits)
    values, ssc = row.values, row.ssc
    others = [one.day for one in visits]
    doubts: tuple[Doubt, ...] = ()
    if visit is None:
        values, action = replace(values, day=None), f"new visit on {row.day.isoformat()}"
        doubts = check_day(row.day, others, patient.birth_year, today)
    else:
        values, replaced = _merged(visit, values)
        ssc, also = _merged_ssc(visit.ssc, ssc)
        replaced += also
        action = f"to the visit of {visit.day.isoformat()}"
        action += f", replaces {', '.join(replaced)}" if replaced else ""
        doubts = check_day(row.day, (), patient.birth_year, today)
    doubts += _other_day(row, visit)
    previous = previous_function((one for one in visits if one is not visit), row.day)
    doubts += check_lung_function(values, previous, today, visit.day if visit else None)
    doubts += check_ssc_facts(ssc)
    reason = next((doubt.text for doubt in doubts if doubt.level == REFUSE), "")
    if not reason:
        made = visit or Visit(0, patient.id, row.day)
        visits[:] = [one for one in visits if one is not visit] + [replace(made, lung_function=values, ssc=ssc)]
    visit_id = visit.id if visit is not None else 0
    own = (replace(row.values, day=None) if visit is None else row.values, row.ssc)
    return replace(row, values=values, ssc=ssc, visit_id=visit_id, action=action, doubts=doubts, reason=reason, own=own)


def put_into(visit: Visit, row: PreviewRow) -> Visit:
    """The visit with what the row itself says, and nothing of other rows of the sheet."""
    values, ssc = row.own
    mmrc = visit.symptoms.mmrc if row.mmrc is None else row.mmrc
    return replace(
        visit,
        lung_function=_merged(visit, values)[0],
        ssc=_merged_ssc(visit.ssc, ssc)[0],
        symptoms=replace(visit.symptoms, mmrc=mmrc),
    )


def _visit_for(row: PreviewRow, the_day: date, visits: Sequence[Visit]) -> Visit | None:
    """The visit of that day or with lung function of that day, else the nearest kept one that has none yet.

    Only lung function has a day of its own: a row without any is of its own day, and so is one that would replace what
    the other day said.
    """
    for visit in visits:
        if visit.day == the_day or (not visit.lung_function.is_empty and visit.lung_function_day == the_day):
            return visit
    if row.values.is_empty:
        return None
    near = [v for v in visits if v.id and abs((v.day - the_day).days) <= ATTACH_DAYS and _takes(v, row)]
    return min(near, key=lambda one: (abs((one.day - the_day).days), one.day), default=None)


def _takes(visit: Visit, row: PreviewRow) -> bool:
    """Whether nothing that was said at the visit would be replaced."""
    same_mmrc = row.mmrc is None or visit.symptoms.mmrc in (None, row.mmrc)
    return visit.lung_function.is_empty and same_mmrc and not _merged_ssc(visit.ssc, row.ssc)[1]


def _merged(visit: Visit, new: LungFunction) -> tuple[LungFunction, list[str]]:
    """The visit's values with the new ones put in, and what they replace in words."""
    old = visit.lung_function
    if new.is_empty:  # the row holds no lung function
        return old, []
    kept = {one.name: getattr(new, one.name) for one in fields(LungFunction) if getattr(new, one.name) is not None}
    replaced = [
        f"{FIELD_NAMES[name]} {getattr(old, name):g} by {kept[name]:g}"
        for name in BY_KEY
        if name in kept and getattr(old, name) is not None and getattr(old, name) != kept[name]
    ]
    if any(getattr(new, key) not in (None, getattr(old, key)) for key in ("dlco_percent", "dlco_mmol")):
        kept["dlco_is_hb_corrected"] = new.dlco_is_hb_corrected  # what is known of the old value says nothing of this
    merged = replace(old, **kept)
    return (replace(merged, day=None) if merged.day == visit.day else merged), replaced


def _merged_ssc(old: SscFacts, new: SscFacts) -> tuple[SscFacts, list[str]]:
    """The visit's facts with the new ones put in, and what they replace in words."""
    kept = {key: value for key, value in vars(new).items() if value not in (None, "")}
    replaced = [
        f"{FIELD_NAMES[key]} {_fact(getattr(old, key))} by {_fact(value)}"
        for key, value in kept.items()
        if getattr(old, key) not in (None, "", value)
    ]
    return replace(old, **kept), replaced


def _fact(value: float | str) -> str:
    return value if isinstance(value, str) else f"{value:g}"


def _other_day(row: PreviewRow, visit: Visit | None) -> tuple[Doubt, ...]:
    """Values of two days cannot stand at one visit, which has a single day of lung function."""
    if visit is None or row.values.is_empty or visit.lung_function.is_empty or visit.lung_function_day == row.day:
        return ()
    said = f"The visit of {visit.day.isoformat()} holds lung function of {visit.lung_function_day.isoformat()} already"
    return (Doubt("day", REFUSE, f"{said}; type these values at the visit where they belong."),)
