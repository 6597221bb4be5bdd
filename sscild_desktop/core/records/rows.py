"""Rows of the database to the frozen values of ``model`` and back."""

import json
import os
from dataclasses import fields
from datetime import date
from typing import Any

from sscild_desktop.core.lung_measures import BY_KEY
from sscild_desktop.core.patients import (
    Comparison,
    Edit,
    LungFunction,
    PairReading,
    Patient,
    SscFacts,
    StoredAnalysis,
    StoredSeries,
    Symptoms,
    Visit,
)
from sscild_desktop.core.records.database import Row
from sscild_desktop.core.records.errors import damaged
from sscild_desktop.core.results import NetworkUse
from sscild_desktop.core.rules.goh import goh_stage

SERIES_SAME = (
    "series_uid",
    "study_uid",
    "description",
    "kernel",
    "slice_thickness_mm",
    "slice_count",
    "said_patient",
    "content",
)


def day_text(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def as_day(text: str | None) -> date | None:
    return None if text is None else _day(text)


def _day(text: str) -> date:
    """Raises RecordsDamaged for what is no day: SQLite checks its pages, not what is written on them."""
    try:
        return date.fromisoformat(text)
    except (ValueError, TypeError):
        raise damaged("The records are damaged: a day cannot be read.") from None


def _as_bool(value: int | None) -> bool | None:
    return None if value is None else bool(value)


def patient_of(row: Row) -> Patient:
    return Patient(**{one.name: row[one.name] for one in fields(Patient)})


def patient_values(patient: Patient) -> dict[str, Any]:
    return {one.name: getattr(patient, one.name) for one in fields(Patient) if one.name != "id"}


def visit_of(row: Row, series: tuple[StoredSeries, ...] = ()) -> Visit:
    numbers = {name: row[name] for name in BY_KEY}
    function = LungFunction(
        **numbers, dlco_is_hb_corrected=_as_bool(row["dlco_is_hb_corrected"]), day=as_day(row["function_day"])
    )
    symptoms = Symptoms(row["mmrc"], _as_bool(row["worse"]), row["symptom_text"])
    day = _day(row["day"])
    ssc = SscFacts(**{one.name: row[one.name] for one in fields(SscFacts)})
    return Visit(row["id"], row["patient_id"], day, function, symptoms, row["treatment"], row["notes"], series, ssc)


def visit_values(visit: Visit) -> dict[str, Any]:
    function, symptoms = visit.lung_function, visit.symptoms
    return {
        "patient_id": visit.patient_id,
        "day": day_text(visit.day),
        **{name: getattr(function, name) for name in BY_KEY},
        "dlco_is_hb_corrected": function.dlco_is_hb_corrected,
        "function_day": day_text(function.day),
        "mmrc": symptoms.mmrc,
        "worse": symptoms.worse,
        "symptom_text": symptoms.text,
        "treatment": visit.treatment,
        "notes": visit.notes,
        **vars(visit.ssc),
    }


def source_value(source: str) -> str | bytes:
    """A path as text; one that is no text (Linux allows any bytes in a name) as its bytes."""
    try:
        source.encode()
    except UnicodeEncodeError:
        return os.fsencode(source)
    return source


def source_of(value: str | bytes) -> str:
    return os.fsdecode(value) if isinstance(value, bytes) else value


def series_of(
    row: Row, analyses: tuple[StoredAnalysis, ...] = (), comparisons: tuple[Comparison, ...] = ()
) -> StoredSeries:
    return StoredSeries(
        id=row["id"],
        patient_id=row["patient_id"] or 0,
        visit_id=row["visit_id"] or 0,
        day=as_day(row["day"]),
        source=source_of(row["source"]),
        thumbnail=row["thumbnail"],
        opened_at=row["opened_at"],
        analyses=analyses,
        comparisons=comparisons,
        **{name: row[name] for name in SERIES_SAME},
    )


def analysis_of(row: Row) -> StoredAnalysis:
    """``row`` is of ``series.ANALYSES``; the FVC of the stage is that of the visit, also where it has none.

    Earlier versions kept one with the analysis: it counts only for a CT without a visit, as it may be of another.
    """
    measures = json.loads(row["measures"])
    fvc = row["fvc_percent"] if row["visit_id"] is None else row["visit_fvc_percent"]
    return StoredAnalysis(
        id=row["id"],
        series_id=row["series_id"],
        made_at=row["made_at"],
        program_version=row["program_version"],
        networks=tuple(NetworkUse(**use) for use in json.loads(row["networks"])),
        measures=measures,
        auto_measures=json.loads(row["auto_measures"]),
        stage=stage_of(measures, fvc),
        is_complete=bool(row["is_complete"]),
        rules=row["analysis_version"],
    )


def stage_of(measures: dict[str, float], fvc_percent: float | None) -> str:
    """The Goh stage in a word; empty without an extent, and FVC left out where it cannot be."""
    extent = measures.get("goh_extent")
    if extent is None or not 0.0 <= extent <= 100.0:
        return ""
    is_usable = fvc_percent is not None and 1.0 <= fvc_percent <= 250.0
    return goh_stage(extent, fvc_percent if is_usable else None).stage


def edit_of(row: Row) -> Edit:
    return Edit(**{one.name: row[one.name] for one in fields(Edit)})


def reading_of(row: Row) -> PairReading:
    signs = None if row["signs"] is None else frozenset(json.loads(row["signs"]))
    more, other = _as_bool(row["more_fibrosis"]), bool(row["other_explanation"])
    return PairReading(row["first_visit_id"], row["second_visit_id"], signs, more, other)


def reading_values(reading: PairReading) -> dict[str, Any]:
    return {
        "first_visit_id": reading.first_visit_id,
        "second_visit_id": reading.second_visit_id,
        "signs": None if reading.signs is None else json.dumps(sorted(reading.signs)),
        "more_fibrosis": reading.more_fibrosis,
        "other_explanation": reading.other_explanation,
    }
