"""What is done with the records in the background: plain functions, run one after the other by the queue."""

import contextlib
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from sscild_desktop.controllers.records.live import LiveRecords
from sscild_desktop.core.content_uid import content_of, with_uid
from sscild_desktop.core.errors import SScILDError
from sscild_desktop.core.findings import ANALYSIS_CODE
from sscild_desktop.core.identity import birth_year, contradictions, identifies
from sscild_desktop.core.measuring.shapes import Measurement
from sscild_desktop.core.patients import Patient, PatientRow, StoredAnalysis, StoredSeries, Visit
from sscild_desktop.core.progress import Report
from sscild_desktop.core.records.series import study_day
from sscild_desktop.core.results import Analysis
from sscild_desktop.core.volume import SeriesInfo, Volume
from sscild_desktop.state.settings import Settings

if TYPE_CHECKING:
    from sscild_desktop.core.dicom import SeriesFound

DATABASE = "records.db"


@dataclass(frozen=True)
class Opened:
    """How the records could be opened: for writing, or for reading because another window writes them.

    ``is_exposed``: others who reach the disk can read them.
    """

    is_read_only: bool
    is_busy: bool = False
    is_exposed: bool = False


def is_there(source: str) -> bool:
    """Whether a CT still lies where it was opened from. Raises OSError where the disk does not say."""
    return bool(source) and Path(source).exists()


def open_records(live: LiveRecords, folder: Path, may_write: bool) -> Opened | None:
    """Open the records into ``live``; None where nothing may be written and nothing was ever kept.

    Attached here and not when the answer arrives: a window that closes meanwhile finds them and closes them.
    """
    from sscild_desktop.core.records import Records, RecordsBusy

    if not may_write:
        if not (folder / DATABASE).exists():
            return None
        live.attach(Records.open(folder, read_only=True))
        return Opened(True)
    try:
        live.attach(Records.open(folder))
        return Opened(False, is_exposed=live.records.is_exposed)
    except RecordsBusy:
        live.attach(Records.open(folder, read_only=True))
        return Opened(True, is_busy=True)


@dataclass(frozen=True)
class Shelf:
    """What the start page shows: recent series with their patients, the patients found, how many there are in all."""

    recent: tuple[tuple[StoredSeries, Patient], ...] = ()
    rows: tuple[PatientRow, ...] = ()
    patient_count: int = 0


def reopen_records(live: LiveRecords, folder: Path, may_write: bool) -> Opened | None:
    """Close the records and open them in the other way."""
    live.close()
    return open_records(live, folder, may_write)


def back_up(live: LiveRecords, target: Path, report: Report) -> Path:
    return live.records.backup(target, report)


def restore_records(live: LiveRecords, backup: Path, folder: Path, may_write: bool, report: Report) -> Opened | None:
    """Put a backup in the place of the records; whatever happens they are open again afterwards, if they can be."""
    from sscild_desktop.core.records import Records

    live.close()
    try:
        Records.restore(backup, folder, report)
    except BaseException:
        with contextlib.suppress(SScILDError):
            open_records(live, folder, may_write)
        raise
    return open_records(live, folder, may_write)


def read_shelf(live: LiveRecords, search: str) -> Shelf:
    records = live.records
    everyone = records.patients.rows()
    by_id = {row.patient.id: row.patient for row in everyone}
    recent = tuple((one, by_id[one.patient_id]) for one in records.series.recent() if one.patient_id in by_id)
    return Shelf(recent, records.patients.rows(search) if search else everyone, len(everyone))


@dataclass(frozen=True)
class OpenedCt:
    """A CT that was loaded, as the records want it; ``day`` is None where the header has none that can be."""

    info: SeriesInfo
    volume: Volume
    day: date | None
    source: str
    slice_count: int
    thumbnail: bytes = b""
    content: str = ""


@dataclass(frozen=True)
class Home:
    """Whose CT it is as far as it is known. ``namesake`` has its hospital number, but ``contradictions`` speak
    against it: name, sex, year of birth.
    """

    ct: OpenedCt
    patient: Patient | None = None
    known: StoredSeries | None = None
    namesake: Patient | None = None
    contradictions: tuple[str, ...] = ()


def source_of(paths: Sequence[Path], series: "SeriesFound | None") -> str:
    """Where the CT can be opened from again: the folder of its own files, the archive, or the file itself."""
    files = [name for name in (series.files if series is not None else ()) if os.path.isabs(name)]  # noqa: PTH117
    if len(paths) == 1 and not paths[0].is_dir():
        return str(paths[0].absolute())
    if len(files) > 1 and all(Path(name).exists() for name in (files[0], files[-1])):
        return os.path.commonpath(files)
    if len(files) == 1 and Path(files[0]).exists():
        return files[0]
    return str(paths[0].absolute()) if paths else ""


def prepare(live: LiveRecords, volume: Volume, source: str, slice_count: int, today: date) -> Home:
    """Make the picture and look up whose CT this is; writes nothing."""
    from sscild_desktop.core.records.thumbnail import thumbnail

    info = with_uid(volume)
    day, content = study_day(info, today), content_of(volume)
    ct = OpenedCt(info, volume, day, source, slice_count, thumbnail(volume), content)
    records = live.records
    known = records.series.find(info, content, volume.geometry)
    if known is not None:
        return Home(ct, records.patients.get(known.patient_id), known)
    patient = records.patients.of_ct(info)
    if patient is not None or not identifies(info.patient_id):
        return Home(ct, patient)
    namesake = next(iter(records.patients.with_hospital_id(info.patient_id)), None)
    against = contradictions(namesake, info, day) if namesake is not None else ()
    return Home(ct, None, None, namesake, against)


@dataclass(frozen=True)
class Kept:
    """Where a CT is kept now, the patient's visits, and the analysis of the same networks if there is one.

    ``generation`` is that of the records when this was read: after they were closed and opened it says nothing.
    """

    info: SeriesInfo
    patient: Patient
    series: StoredSeries
    visits: tuple[Visit, ...]
    cached: int | None = None
    generation: int = 0

    @property
    def visit(self) -> Visit | None:
        return next((visit for visit in self.visits if visit.id == self.series.visit_id), None)


def keep_ct(live: LiveRecords, home: Home, patient: Patient | None, day: date, settings: Settings) -> Kept:
    """Keep the CT with this patient, or a new one, at the visit of its day; an old visit is taken, else one is made."""
    records, ct = live.records, home.ct
    with records.together():
        patient = patient or records.patients.add(new_patient(ct.info, day))
        visit = _visit_for(home.known, records.visits.of(patient.id), day)
        visit = visit or records.visits.add(Visit(patient_id=patient.id, day=day))
        where = (patient.id, visit.id, ct.source)
        by = (ct.content, ct.volume.geometry)
        stored = records.series.keep(ct.info, *where, ct.slice_count, ct.thumbnail, *by)
    visits, number = records.visits.of(patient.id), cached(live, stored, ct.volume, settings)
    return Kept(ct.info, patient, stored, visits, number, live.generation)


def _visit_for(known: StoredSeries | None, visits: tuple[Visit, ...], day: date) -> Visit | None:
    """Where the series was before, else the visit of the day."""
    before = known.visit_id if known is not None else 0
    order = sorted(visits, key=lambda visit: (visit.id != before, visit.day != day))
    return order[0] if order and (order[0].id == before or order[0].day == day) else None


def read_ct(live: LiveRecords, home: Home, settings: Settings) -> Kept | None:
    """What is known of a CT that was kept before; for records that are only read."""
    if home.known is None or home.patient is None:
        return None
    records = live.records
    visits = records.visits.of(home.patient.id)
    number = cached(live, home.known, home.ct.volume, settings)
    return Kept(home.ct.info, home.patient, home.known, visits, cached=number, generation=live.generation)


def new_patient(info: SeriesInfo, day: date) -> Patient:
    """What the header says of the patient, without an id that is of anybody; the code is given by the records."""
    return Patient(
        name=info.patient_name.strip(),
        hospital_id=info.patient_id.strip() if identifies(info.patient_id) else "",
        sex=info.patient_sex.strip().upper()[:1],
        birth_year=birth_year(info, day),
    )


def cached(live: LiveRecords, stored: StoredSeries, volume: Volume, settings: Settings) -> int | None:
    """The analysis of this CT by exactly what is chosen now, else one begun by it; None: neither."""
    from sscild_desktop.core.analysis.options import Options
    from sscild_desktop.core.errors import ModelRefused

    try:
        options = Options(networks=settings.networks, careful=settings.careful)
        hashes = options.hashes
    except ModelRefused:
        return None
    analyses, asked = live.records.analyses, (stored.id, volume.geometry, hashes, options.methods)
    return analyses.cached(*asked) or analyses.begun(*asked)


@dataclass(frozen=True)
class Cached:
    """A kept analysis, read whole, with when it was made."""

    analysis: Analysis
    made_at: str
    is_complete: bool = True


def load_cached(live: LiveRecords, analysis_id: int, volume: Volume, report: Report) -> Cached:
    """The kept analysis for the volume that is on screen."""
    records = live.records
    analysis = records.analyses.load(analysis_id, report)
    row = records.analyses.get(analysis_id)
    # findings are those of the files as they were read now, and of the analysis as it was made
    own = tuple(one for one in analysis.findings if one.code.startswith(ANALYSIS_CODE))
    return Cached(
        replace(analysis, series=volume.series, findings=(*volume.findings, *own)),
        row.made_at,
        row.is_complete,
    )


def keep_analysis(
    live: LiveRecords, kept: Kept, still: Callable[[], Analysis], is_complete: bool, report: Report
) -> StoredAnalysis | None:
    """Write what ``still`` makes; not where other records were opened since, as the CT may have another row there."""
    if kept.generation != live.generation:
        return None
    return live.records.analyses.keep(kept.series.id, replace(still(), series=kept.info), is_complete, report)


def keep_fvc(live: LiveRecords, kept: Kept, percent: float | None) -> None:
    """FVC in percent predicted, typed beside the analysis, belongs to the visit at which the CT is now."""
    records = live.records
    if kept.generation != live.generation:
        return
    with records.together():
        visit = records.visits.get(records.series.get(kept.series.id).visit_id)
        if visit.lung_function.fvc_percent != percent:
            records.visits.change(replace(visit, lung_function=replace(visit.lung_function, fvc_percent=percent)))


def read_measurements(live: LiveRecords, kept: Kept) -> tuple[Measurement, ...]:
    """What was measured on this CT at earlier openings; nothing where other records were opened since."""
    return live.records.series.measurements(kept.series.id) if kept.generation == live.generation else ()


def keep_measurements(live: LiveRecords, kept: Kept, measurements: tuple[Measurement, ...]) -> None:
    """Write what is measured now; not where other records were opened since."""
    if kept.generation == live.generation:
        live.records.series.keep_measurements(kept.series.id, measurements)


def move_ct(live: LiveRecords, series: StoredSeries, patient_id: int, day: date) -> tuple[StoredSeries, int]:
    """Move a series to the visit of ``day`` of a patient, made where there is none; gives it and where it was."""
    records = live.records
    visits = records.visits.of(patient_id)
    visit = next((one for one in visits if one.day == day), None)
    visit = visit or records.visits.add(Visit(patient_id=patient_id, day=day))
    return records.series.move(series.id, visit.id), series.visit_id


def read_patient(live: LiveRecords, patient_id: int) -> tuple[Patient, tuple[Visit, ...]]:
    records = live.records
    return records.patients.get(patient_id), records.visits.of(patient_id)


def read_patient_by_code(live: LiveRecords, code: str) -> tuple[Patient | None, tuple[Visit, ...]]:
    """None where nobody has that code any more."""
    records = live.records
    patient = records.patients.with_code(code)
    return patient, records.visits.of(patient.id) if patient is not None else ()
