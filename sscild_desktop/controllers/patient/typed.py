"""What is typed at a visit or a patient: doubted by the rules, written to the records, put on the undo stack."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from sscild_desktop.core.lung_measures import BY_KEY
from sscild_desktop.core.patients import Patient, Visit
from sscild_desktop.core.rules.plausible import (
    REFUSE,
    Doubt,
    check_day,
    check_lung_function,
    check_ssc_facts,
    previous_function,
)
from sscild_desktop.core.rules.ssc_facts import SSC_BY_KEY, SSC_CHOICES, SSC_KEYS

FUNCTION_BOXES = (*BY_KEY, "dlco_is_hb_corrected")
NAMES = {
    **{key: measure.name for key, measure in BY_KEY.items()},
    **{key: measure.name for key, measure in SSC_BY_KEY.items()},
    **{choice.key: choice.name.lower() for choice in SSC_CHOICES},
    "dlco_is_hb_corrected": "Hb correction of DLCO",
    "function_day": "day of lung function",
    "mmrc": "mMRC",
    "worse": "worse symptoms",
    "birth_year": "year of birth",
    "hospital_id": "hospital ID",
}
"""What undo calls a box whose own name is no word."""


def with_value(visit: Visit, key: str, value: object) -> Visit:
    """The visit with another value in the box ``key`` of the editor."""
    typed: dict[str, Any] = {key: value}
    if key in FUNCTION_BOXES:
        return replace(visit, lung_function=replace(visit.lung_function, **typed))
    if key == "function_day":
        typed = {"day": None if value == visit.day else value}
        return replace(visit, lung_function=replace(visit.lung_function, **typed))
    if key in SSC_KEYS:
        return replace(visit, ssc=replace(visit.ssc, **typed))
    if key in ("mmrc", "worse"):
        return replace(visit, symptoms=replace(visit.symptoms, **typed))
    if key == "symptoms":
        return replace(visit, symptoms=replace(visit.symptoms, text=str(value)))
    return replace(visit, **typed)


def new_doubts(
    before: Visit, after: Visit, key: str, visits: Sequence[Visit], birth_year: int, today: date
) -> tuple[Doubt, ...]:
    """What is doubtful about the visit now and was not before: that is what was typed."""
    if key == "day":
        others = [one.day for one in visits if one.id != after.id]
        return check_day(after.day, others, birth_year, today)
    if key in SSC_KEYS:
        known = check_ssc_facts(before.ssc)
        return tuple(doubt for doubt in check_ssc_facts(after.ssc) if doubt not in known)
    if key not in FUNCTION_BOXES and key != "function_day":
        return ()
    other_visits = (one for one in visits if one.id != after.id)
    previous = previous_function(other_visits, after.lung_function_day)
    old, new = (check_lung_function(one.lung_function, previous, today, one.day) for one in (before, after))
    return tuple(doubt for doubt in new if doubt not in old)


def said(doubts: Sequence[Doubt]) -> tuple[str, str]:
    """Level and text of one line under the box: what is refused comes alone, as nothing else matters then."""
    refused = [doubt.text for doubt in doubts if doubt.level == REFUSE]
    if refused:
        return "refuse", " ".join(refused)
    return "ask", " ".join(doubt.text for doubt in doubts)


def words_of(key: str, visit: Visit) -> str:
    """What undo calls the change of a box."""
    return f"{NAMES.get(key, key)} of {visit.day.isoformat()}"


def patient_words(key: str, patient: Patient) -> str:
    return f"{NAMES.get(key, key)} of {patient.code}"
