"""Generated patients for the pictures of the guide: one with CTs and lung function over time, and a small cohort."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import numpy as np

from sscild_desktop.core.analysis.options import NETWORKS, Options
from sscild_desktop.core.analysis.pipeline import analyse
from sscild_desktop.core.dicom import choose, load, scan
from sscild_desktop.core.inference.cards import load_card
from sscild_desktop.core.patients import LungFunction, Patient, Symptoms, Visit
from sscild_desktop.core.phantom.case import SSC_PLANS, case_from
from sscild_desktop.core.phantom.dicom_folder import write_dicom_folder
from sscild_desktop.core.phantom.thorax import PHANTOM_NAME, Phantom, fixed_uid, make_phantom
from sscild_desktop.core.progress import silent
from sscild_desktop.core.records import Records
from sscild_desktop.core.records.thumbnail import thumbnail
from sscild_desktop.core.results import (
    Analysis,
    Extent,
    GohLevel,
    LesionResult,
    LungResult,
    NetworkUse,
    Scores,
)
from sscild_desktop.core.volume import Geometry, SeriesInfo, Volume

SEED, COHORT, COHORT_SEED = 5, 24, 11
HOSPITAL_ID = "GEN-0001"
CT_DAYS = (date(2024, 3, 12), date(2025, 3, 11))
SHARES = (0.45, 1.0)
"""How much of the lesions of the built-in case each of the two CTs has."""

VISITS = (
    (date(2023, 9, 12), LungFunction(2.71, 84.0, 2.21, 85.0, 66.0, True), Symptoms(1, None, "")),
    (CT_DAYS[0], LungFunction(2.64, 82.0, 2.16, 83.0, 63.0, True), Symptoms(1, False, "")),
    (date(2024, 9, 10), LungFunction(2.49, 77.5, 2.05, 79.0, 57.0, True), Symptoms(2, True, "cough")),
    (CT_DAYS[1], LungFunction(2.31, 72.0, 1.92, 74.0, 51.0, True), Symptoms(2, True, "cough")),
)
TREATMENTS = ("", "mycophenolate 2 g", "mycophenolate 2 g", "mycophenolate 3 g")
SHEET = (
    ("Patient", "Datum", "FVC (L)", "FVC % Soll", "DLCO % Soll"),
    ("GEN-0001", "16.09.2025", "2,26", "70,5", "50"),
    ("GEN-0001", "11.03.2025", "2,31", "72", "51"),
    ("GEN-1003", "12.01.2026", "3,05", "88", "61"),
    ("GEN-1007", "03.02.2026", "820", "66", "41"),
    ("GEN-9999", "03.02.2026", "2,90", "81", "58"),
)
"""Lung function as a clinic would export it; one row holds an impossible value and one nobody's number."""


def write_cts(folder: Path) -> tuple[Path, Path]:
    """Both CTs of the patient: the same thorax with few and with more lesions.

    Beside the second lies a thick series of the same study and a letter, as in folders from a clinic.
    """
    phantom = make_phantom(SEED)
    folders = (folder / "2024 chest CT", folder / "2025 chest CT")
    write_dicom_folder(_ct(phantom, 0), folders[0])
    second = _ct(phantom, 1)
    write_dicom_folder(second, folders[1] / "thin")
    write_dicom_folder(_thick(second), folders[1] / "thick")
    (folders[1] / "letter.txt").write_text("Dear colleague", encoding="utf-8")
    return folders


def _thick(volume: Volume) -> Volume:
    """Slices of 5 mm made of two each."""
    count = volume.geometry.shape[0] // 2
    pairs = volume.hu[: 2 * count].reshape(count, 2, *volume.geometry.shape[1:])
    step, row, column = volume.geometry.spacing
    x, y, z = volume.geometry.origin
    geometry = replace(
        volume.geometry, shape=(count, *volume.geometry.shape[1:]), spacing=(2 * step, row, column),
        origin=(x, y, z + step / 2),
    )  # fmt: skip
    series = replace(
        volume.series,
        series_uid=fixed_uid("picture series", "thick"),
        slice_thickness_mm=2 * step,
        description=f"{volume.series.description}, thick",
    )
    return replace(volume, hu=pairs.mean(axis=1).astype(np.int16), geometry=geometry, series=series)


def _ct(phantom: Phantom, number: int) -> Volume:
    plans = tuple(replace(plan, extent=plan.extent * SHARES[number]) for plan in SSC_PLANS)
    volume = case_from(phantom, plans).volume
    series = replace(
        volume.series,
        patient_id=HOSPITAL_ID,
        study_date=f"{CT_DAYS[number]:%Y%m%d}",
        study_uid=fixed_uid("picture study", number),
        series_uid=fixed_uid("picture series", number),
        description=f"Generated thorax {number + 1}",
    )
    return replace(volume, series=series)


def write_sheet(folder: Path) -> Path:
    """The sheet of lung function as CSV."""
    path = folder / "lung function.csv"
    path.write_text("\n".join(";".join(row) for row in SHEET), encoding="utf-8")
    return path


def fill_records(folder: Path, first_ct: Path) -> None:
    """Records with the cohort and the patient, whose first CT the program has analysed."""
    with Records.open(folder) as records:
        patient = records.patients.add(
            Patient(name=PHANTOM_NAME, hospital_id=HOSPITAL_ID, sex="M", birth_year=1970, antibody="anti-Scl-70")
        )
        rows = zip(VISITS, TREATMENTS, strict=True)
        made = [
            records.visits.add(Visit(0, patient.id, day, function, symptoms, treatment))
            for (day, function, symptoms), treatment in rows
        ]
        _add_cohort(records)
        volume = load(choose(scan([first_ct], silent, lambda _count: None)).series, silent, lambda _part: None)
        found = analyse(volume, Options(heatmaps=False))
        count = volume.geometry.shape[0]
        kept = records.series.keep(volume.series, patient.id, made[1].id, str(first_ct), count, thumbnail(volume))
        records.analyses.keep(kept.id, found, True)


def _add_cohort(records: Records) -> None:
    """Patients whose lung function falls as their extent grows, with some that are stable."""
    rng = np.random.default_rng(COHORT_SEED)
    pictures = [thumbnail(case_from(make_phantom(seed, "small")).volume) for seed in (21, 22, 23)]
    uses = tuple(_use(name) for name in NETWORKS)
    for number in range(1, COHORT + 1):
        patient = records.patients.add(
            Patient(name=f"PHANTOM^NUMBER {number}", hospital_id=f"GEN-{1000 + number}", sex="FM"[number % 3 == 0])
        )
        _add_course(records, patient, number, rng, pictures[number % len(pictures)], uses)


def _use(name: str) -> NetworkUse:
    card = load_card(name)
    return NetworkUse(card.name, card.version, card.sha256, "CPUExecutionProvider")


def _add_course(
    records: Records,
    patient: Patient,
    number: int,
    rng: np.random.Generator,
    picture: bytes,
    uses: tuple[NetworkUse, ...],
) -> None:
    extent, fvc = float(rng.uniform(3, 34)), float(rng.uniform(62, 108))
    fvc -= 0.5 * extent
    loss = float(rng.choice([0.6, 11.0], p=[0.6, 0.4])) * float(rng.uniform(0.6, 1.4))
    first = date(2023, 1, 9) + timedelta(days=int(rng.integers(0, 400)))
    for step in range(2):
        day = first + timedelta(days=step * int(rng.integers(330, 395)))
        now, air = extent + step * 0.8 * loss, fvc * (1 - step * loss / 100)
        function = LungFunction(
            round(air * 0.034, 2), round(air, 1), round(air * 0.027, 2), round(air * 0.97, 1),
            round(float(92 - 1.2 * now + rng.normal(0, 5)), 1), True,
        )  # fmt: skip
        visit = records.visits.add(Visit(0, patient.id, day, function, Symptoms(None, bool(step and loss > 5), "")))
        info = SeriesInfo(
            fixed_uid("cohort", number, step), fixed_uid("cohort study", number, step), "Generated thorax",
            slice_thickness_mm=5.0, study_date=f"{day:%Y%m%d}", patient_id=patient.hospital_id,
        )  # fmt: skip
        kept = records.series.keep(info, patient.id, visit.id, "", 60, picture)
        records.analyses.keep(kept.id, _numbers(info, now, uses), True)


def _numbers(info: SeriesInfo, extent: float, uses: tuple[NetworkUse, ...]) -> Analysis:
    """An analysis with numbers and empty masks: enough for the figures of a cohort."""
    shape = (5, 4, 4)
    mask = np.zeros(shape, np.uint8)
    shares = {"ggo": 0.6, "reticulation": 0.45, "consolidation": 0.01, "fibrosis": 0.15, "total": 1.05}
    lungs_ml = 5200.0 - 45.0 * extent
    extents = {key: Extent(extent * share, extent * share * lungs_ml / 100) for key, share in shares.items()}
    levels = tuple(
        GohLevel(n, 100.0 - 20 * n, 5 - n, Scores(extent * f, extent * f * 0.6, extent * f * 0.5), 100.0 - 20 * n)
        for n, f in enumerate((0.4, 0.7, 1.0, 1.3, 1.6), 1)
    )
    return Analysis(
        info,
        Geometry(shape, (5.0, 5.0, 5.0), (0.0, 0.0, 0.0)),
        lungs=LungResult(mask, lungs_ml, lungs_ml * 0.54, lungs_ml * 0.46, -850.0 + 3 * extent),
        lesions=LesionResult(mask, extents),
        levels=levels,
        networks=uses,
        seconds=dict.fromkeys(("lungs", "lesions", "levels", "scores"), 1.0),
    )
