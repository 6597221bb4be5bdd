"""A fictitious patient with two CTs of known extents a year apart, and records in which both are kept, made once."""

import shutil
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Self

from sscild_desktop.core.analysis.lungs.finding import measure_lungs
from sscild_desktop.core.analysis.options import NETWORKS
from sscild_desktop.core.content_uid import content_of
from sscild_desktop.core.dicom import choose, load, scan
from sscild_desktop.core.inference.cards import load_card
from sscild_desktop.core.patients import Patient, Visit
from sscild_desktop.core.phantom.case import Case, case_from
from sscild_desktop.core.phantom.dicom_folder import write_dicom_folder
from sscild_desktop.core.phantom.thorax import fixed_uid, make_phantom
from sscild_desktop.core.progress import silent
from sscild_desktop.core.records import Records
from sscild_desktop.core.records.thumbnail import thumbnail
from sscild_desktop.core.results import Analysis, GohLevel, LesionResult, NetworkUse
from sscild_desktop.paths import data_dir
from tests.shared import shared, shared_folder

DAYS = (date(2025, 1, 10), date(2026, 1, 20))
SEVERITIES = (0.05, 0.30)
SPACING = (5.0, 4.0, 4.0)
"""Slices as thick as those of the small thorax, with coarse pixels: what is told of a CT is the same, and quick."""
PATIENT_ID, NAME = "TEST-1", "PHANTOM^BUILT-IN"


def case(number: int) -> Case:
    """The first or the second CT: the same thorax with few and with many lesions, whose extents are known."""
    return shared(f"course-{number}", lambda: _case(number))


def _case(number: int) -> Case:
    thorax = shared("course-thorax", lambda: make_phantom(5, spacing=SPACING))
    found = case_from(thorax, severity=SEVERITIES[number])
    series = replace(
        found.volume.series,
        patient_id=PATIENT_ID,
        study_date=f"{DAYS[number]:%Y%m%d}",
        study_uid=fixed_uid("course study", number),
        series_uid=fixed_uid("course series", number),
        description=f"Thorax {number + 1}",
    )
    return replace(found, volume=replace(found.volume, series=series))


def write_ct(folder: Path, number: int, **changes: str) -> Path:
    """The CT as a DICOM folder; ``changes`` of the header make it another patient's or day's."""
    name = fixed_uid("course", number, sorted(changes.items()))
    written = shared_folder(name, lambda path: _write_ct(path, number, changes))
    return Path(shutil.copytree(written, folder))


def _write_ct(folder: Path, number: int, changes: dict[str, str]) -> None:
    volume = case(number).volume
    series = replace(volume.series, **changes)
    if changes and "series_uid" not in changes:
        series = replace(series, series_uid=fixed_uid("course", number, changes), study_uid=fixed_uid("s", changes))
    write_dicom_folder(replace(volume, series=series), folder)


def truth(number: int, folder: Path) -> Analysis:
    """What an analysis without any error would find in the CT, said to be of the networks that are installed."""
    found = case(number)
    volume = load(choose(scan([folder], silent, lambda _count: None)).series, silent, lambda _part: None)
    levels = tuple(
        GohLevel(n, z, volume.geometry.nearest_slice(z), scores, z, scores)
        for n, (z, scores) in enumerate(zip(found.level_z_mm, found.level_scores, strict=True), 1)
    )
    cards = [load_card(name) for name in NETWORKS]
    return Analysis(
        volume.series,
        volume.geometry,
        lungs=measure_lungs(volume, found.lungs),
        lesions=LesionResult(found.lesions, found.extents),
        levels=levels,
        networks=tuple(NetworkUse(card.name, card.version, card.sha256, "CPUExecutionProvider") for card in cards),
        seconds=dict.fromkeys(("lungs", "lesions", "levels", "scores"), 1.0),
    )


@dataclass(frozen=True)
class Course:
    """Folders of both CTs, and the records that a test may take as its own."""

    folders: tuple[Path, Path]
    records: Path

    @classmethod
    def below(cls, folder: Path) -> Self:
        """What ``make_course`` has written into a folder."""
        return cls((folder / "first", folder / "second"), folder / "records")

    def take(self) -> Path:
        """Put a copy of the records where the program of this test will look for them."""
        target = data_dir() / "records"
        shutil.copytree(self.records, target)
        return target


def make_course(folder: Path) -> None:
    """Write both CTs, keep them with their true extents as the program would."""
    folders = (write_ct(folder / "first", 0), write_ct(folder / "second", 1))
    with Records.open(folder / "records") as records:
        patient = records.patients.add(Patient(name=NAME, hospital_id=PATIENT_ID, sex="M", birth_year=1970))
        for number, source in enumerate(folders):
            volume = load(choose(scan([source], silent, lambda _count: None)).series, silent, lambda _part: None)
            visit = records.visits.add(Visit(patient_id=patient.id, day=DAYS[number]))
            info, slices = volume.series, volume.geometry.shape[0]
            by = {"content": content_of(volume), "grid": volume.geometry}
            kept = records.series.keep(info, patient.id, visit.id, str(source), slices, thumbnail(volume), **by)
            records.analyses.keep(kept.id, truth(number, source), True)
