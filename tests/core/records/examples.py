"""Small patients, visits and analyses for the tests of the records."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np

from sscild_desktop.core.findings import Finding
from sscild_desktop.core.patients import LungFunction, Patient, StoredSeries, Symptoms, Visit
from sscild_desktop.core.records import Records
from sscild_desktop.core.results import (
    Analysis,
    Extent,
    GohLevel,
    HeatMap,
    LesionResult,
    LobeMeasures,
    LobeResult,
    LungResult,
    NetworkUse,
    Scores,
)
from sscild_desktop.core.volume import Geometry, SeriesInfo

SHAPE = (6, 10, 12)
UID, STUDY = "1.2.3.4", "1.2.3"
INFO = SeriesInfo(
    series_uid=UID,
    study_uid=STUDY,
    description="Chest 1.0 B60f",
    kernel="B60f",
    slice_thickness_mm=1.0,
    study_date="20240309",
    patient_name="Müller^Jörg",
    patient_id="ID-4711",
    patient_sex="M",
)
HASHES = {"goh-scores": "a" * 64, "lesions-slice": "b" * 64}
JOERG = Patient(
    name="Müller^Jörg", hospital_id="ID-4711", sex="M", birth_year=1961, antibody="anti-Scl-70", notes="Ä\n2"
)
FUNCTION = LungFunction(2.31, 68.0, 1.9, 71.5, 44.0, True, date(2024, 3, 1))
VISIT = Visit(0, 0, date(2024, 3, 9), FUNCTION, Symptoms(2, False, "cough"), "mycophenolate", "“fine”")


def example_analysis(seed: int = 0) -> Analysis:
    """Everything an analysis can hold, with what JSON lacks: nan, infinity, and None in many places."""
    rng = np.random.default_rng(seed)
    values = rng.normal(size=SHAPE[1:]).astype(np.float32)
    values[0, :3] = np.nan, -np.inf, -0.0
    extents = {"ggo": Extent(12.1, 510.4), "total": Extent(1 / 3, float("nan"))}
    return Analysis(
        series=INFO,
        geometry=Geometry(SHAPE, (2.5, 0.7, 0.7000001), (-100.0, 0.1 + 0.2, -250.0)),
        findings=(Finding("contrast", "warn", "Contrast medium was given."),),
        lungs=LungResult(rng.integers(0, 3, SHAPE, np.uint8), 4300.0, 2300.0, 2000.0, -820.5, {"skewness": np.nan}),
        lesions=LesionResult(rng.integers(0, 16, SHAPE, np.uint8), extents),
        lobes=LobeResult(
            rng.integers(0, 6, SHAPE, np.uint8),
            (LobeMeasures(1, 900.5, extents, 3), LobeMeasures(2, 400.0)),
            {"oblique": float("nan")},
        ),
        levels=tuple(example_level(number) for number in range(1, 6)),
        heatmaps=(HeatMap(1, "tot", values, 11.0, 12.4), HeatMap(1, "gg", values * 2, float("nan"), 7.0)),
        slice_maps=(HeatMap(0, "tot", values, 1.0, 2.0, -1.0, slice=2),),
        networks=tuple(NetworkUse(name, "1.0", sha256, "CPUExecutionProvider") for name, sha256 in HASHES.items()),
        seconds={"lungs": 1.25, "lesions": 0.1 + 0.2},
    )


def example_level(number: int) -> GohLevel:
    scores = Scores(10.0 * number + 0.1, 5.0 * number, 2.0)
    spread = float("nan") if number == 2 else 3.1
    return GohLevel(number, -20.0 * number, 6 - number, scores, -20.0 * number, scores, spread, "anatomy", None)


def changed(analysis: Analysis, number: int, **values: object) -> Analysis:
    """The analysis with another value in level ``number``."""
    levels = tuple(replace(one, **values) if one.level == number else one for one in analysis.levels)
    return replace(analysis, levels=levels)


def is_same(one: object, other: object) -> bool:
    """Equal to the last bit, nan like nan, whatever dataclasses, arrays and containers hold."""
    if isinstance(one, np.ndarray):
        return one.dtype == other.dtype and one.shape == other.shape and one.tobytes() == other.tobytes()
    if hasattr(one, "__dataclass_fields__"):
        return type(one) is type(other) and is_same(vars(one), vars(other))
    if isinstance(one, dict):
        return list(one) == list(other) and is_same(list(one.values()), list(other.values()))
    if isinstance(one, tuple | list):
        return type(one) is type(other) and len(one) == len(other) and all(map(is_same, one, other))
    return type(one) is type(other) and (repr(one) == repr(other))


def with_series(records: Records, day: date = VISIT.day, info: SeriesInfo = INFO) -> StoredSeries:
    """A patient with one visit and its CT."""
    patient = records.patients.add(JOERG)
    visit = records.visits.add(replace(VISIT, patient_id=patient.id, day=day))
    return records.series.keep(info, patient.id, visit.id, "/ct/here", 6, b"png")


def result_files(records: Records) -> list[Path]:
    return sorted(records.folder.glob("results/??/*.sscz"))
