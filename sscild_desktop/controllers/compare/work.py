"""What a comparison computes, each a plain function for a thread in the background; heavy imports happen there."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.controllers.records.live import LiveRecords
from sscild_desktop.core.content_uid import CONTENT, content_of, with_uid
from sscild_desktop.core.errors import SScILDError
from sscild_desktop.core.failures import sentence
from sscild_desktop.core.identity import identifies, said_patient
from sscild_desktop.core.patients import Patient, StoredSeries, Visit
from sscild_desktop.core.progress import Report, portion
from sscild_desktop.core.records.series import kept_days
from sscild_desktop.core.results import Analysis
from sscild_desktop.core.volume import Volume
from sscild_desktop.core.wording import counted, signed

if TYPE_CHECKING:
    from sscild_desktop.core.compare import LesionChange, LevelMatch, Match, Registration
    from sscild_desktop.core.compare.codes import Differences
    from sscild_desktop.core.dicom import SeriesFound
    from sscild_desktop.core.lesion_places import LesionPlace

Mask = NDArray[np.uint8]


class FilesNotThere(SScILDError):
    """The files of a kept CT are not where they were, or what is there is another CT."""


@dataclass(frozen=True, eq=False)
class LoadedCt:
    """A CT of the records, ready to be shown. ``notice`` is a sentence about what could not be had."""

    stored: StoredSeries
    volume: Volume
    analysis: Analysis | None = None
    notice: str = ""

    @property
    def lungs(self) -> Mask | None:
        return self.analysis.lung_mask if self.analysis is not None else None

    @property
    def lesions(self) -> Mask | None:
        return self.analysis.lesion_mask if self.analysis is not None else None


OTHER_CONTENT = "The kept analysis of {name} {what}; open it on the CT page and analyse again."


def named(stored: StoredSeries) -> str:
    """How a sentence calls a CT."""
    return f"the CT of {stored.day.isoformat()}" if stored.day is not None else f"the CT “{stored.description}”"


def load_ct(stored: StoredSeries, patient: Patient | None, source: str, live: LiveRecords, report: Report) -> LoadedCt:
    """The volume from its files, checked to be that series, with the analysis that is kept for it.

    Raises FilesNotThere where the files moved away or are those of another CT.
    """
    volume = _load_volume(stored, patient, source, portion(report, 0.0, 0.85))
    report(0.85, "Reading the kept analysis")
    analysis, notice = _kept_analysis(stored, volume, live, portion(report, 0.85, 1.0))
    return LoadedCt(stored, volume, analysis, notice)


def _load_volume(stored: StoredSeries, patient: Patient | None, source: str, report: Report) -> Volume:
    from sscild_desktop.core.dicom import load, scan

    if not source or not Path(source).exists():
        text = f"The files of {named(stored)} are not where they were; choose the folder they are in now."
        raise FilesNotThere(text, stored.description)
    found = scan([Path(source)], portion(report, 0.0, 0.15))
    series = _find(found.series, stored, patient)
    volume = load(series, portion(report, 0.15, 1.0))
    if stored.series_uid.startswith(CONTENT) and with_uid(volume).series_uid != stored.series_uid:
        raise _other_ct(stored)
    return volume


def _find(series: "tuple[SeriesFound, ...]", stored: StoredSeries, patient: Patient | None) -> "SeriesFound":
    """The series that was kept, by UID, patient and day; of several parts of it the one with as many slices."""
    wanted = ("" if stored.series_uid.startswith(CONTENT) else stored.series_uid, stored.said_patient)
    alike = (one for one in series if (one.info.series_uid, said_patient(one.info)) == wanted)
    same = [one for one in alike if stored.day in kept_days(one.info)]
    if not same:
        if series and all(_is_another(one, patient) for one in series):
            raise FilesNotThere(
                f"That folder holds CT of another patient; choose the folder with the files of {named(stored)}.",
                stored.description,
            )
        raise _other_ct(stored)
    # the patient of the header may be another than that of the records, as the reader can say whose a CT is
    return max(same, key=lambda one: (one.slice_count == stored.slice_count, one.slice_count))


def _is_another(series: "SeriesFound", patient: Patient | None) -> bool:
    """Whether both IDs are known and differ."""
    said = series.info.patient_id.strip()
    if patient is None or not identifies(said) or not identifies(patient.hospital_id):
        return False
    return said != patient.hospital_id.strip()


def _other_ct(stored: StoredSeries) -> FilesNotThere:
    count = f" ({stored.description}, {counted(stored.slice_count, 'slice')})" if stored.description else ""
    name = named(stored)
    text = f"{name[0].upper()}{name[1:]}{count} is not in that folder; choose the folder with its files."
    return FilesNotThere(text, stored.description)


def _kept_analysis(
    stored: StoredSeries, volume: Volume, live: LiveRecords, report: Report
) -> tuple[Analysis | None, str]:
    """The analysis, or why there is none although one was made."""
    if stored.analysis is None:
        return None, ""
    try:
        analysis = live.records.analyses.load(stored.analysis.id, report)
    except SScILDError as error:
        return None, sentence(error)
    if analysis.geometry != volume.geometry:
        return None, OTHER_CONTENT.format(name=named(stored), what="has another grid")
    if stored.content and stored.content != content_of(volume):
        return None, OTHER_CONTENT.format(name=named(stored), what="is of other pixels")
    return analysis, ""


def remember_source(stored: StoredSeries, folder: str, live: LiveRecords) -> tuple[Visit, ...]:
    """Keep where the files are now; the visits with it."""
    records = live.records
    records.series.reopened(stored.id, folder)
    return records.visits.of(stored.patient_id)


@dataclass(frozen=True, eq=False)
class Ground:
    """What a registration starts from: the lungs of both, and the match that needs none. ``notice``: why it is None."""

    prior_lungs: Mask
    current_lungs: Mask
    levels: "LevelMatch | None" = None
    notice: str = ""


def find_ground(prior: LoadedCt, current: LoadedCt, report: Report) -> Ground:
    """Lungs that are not kept are found; then the levels are matched, which takes no time."""
    from sscild_desktop.core.compare import match_by_levels

    prior_lungs = _lungs(prior, "prior", portion(report, 0.0, 0.5))
    current_lungs = _lungs(current, "current", portion(report, 0.5, 0.98))
    try:
        levels = match_by_levels(
            prior.analysis.levels if prior.analysis is not None else (),
            current.analysis.levels if current.analysis is not None else (),
            prior_lungs,
            prior.volume.geometry,
            current_lungs,
            current.volume.geometry,
        )
    except SScILDError as error:
        return Ground(prior_lungs, current_lungs, None, str(error))
    return Ground(prior_lungs, current_lungs, levels)


def _lungs(ct: LoadedCt, name: str, report: Report) -> Mask:
    if ct.lungs is not None:
        return ct.lungs
    from sscild_desktop.core.analysis.lungs.finding import find_lungs

    def told(fraction: float, _text: str) -> None:
        report(fraction, f"Finding the lungs of the {name} CT")

    return find_lungs(ct.volume, told).labels


def run_registration(prior: LoadedCt, current: LoadedCt, ground: Ground, report: Report) -> "Registration":
    from sscild_desktop.core.compare import register

    return register(prior.volume, ground.prior_lungs, current.volume, ground.current_lungs, report)


@dataclass(frozen=True, eq=False)
class Warped:
    """The prior on the grid of the current, its lesions there, and what differs as far as it is known.

    ``values`` are what is kept of the pair (``core.course.breath``), empty until everything is known.
    """

    hu: NDArray[np.int16]
    lesions: Mask | None
    differences: "Differences"
    values: dict[str, float] = field(default_factory=dict)


def find_differences(
    prior: LoadedCt,
    current: LoadedCt,
    ground: Ground,
    match: "Match",
    report: Report,
    on_part: Callable[[Warped], None],
) -> Warped:
    """Bring the prior onto the grid of the current and compare voxel by voxel; what is ready is handed over at once."""
    from sscild_desktop.core.compare import resample_prior
    from sscild_desktop.core.compare.codes import Differences

    hu = resample_prior(prior.volume, match, current.volume.geometry, portion(report, 0.0, 0.4))
    on_part(Warped(hu, None, Differences()))
    part = _lung_part(current, ground)
    change = _lesions(prior, current, ground, part, match, portion(report, 0.4, 0.65))
    places = _places(change, current, portion(report, 0.65, 0.7))
    lesions = change.prior if change is not None else None
    on_part(Warped(hu, lesions, Differences(None, "", change, places)))
    codes, hint, both = _density(prior, ground, part, match, portion(report, 0.7, 0.9))
    on_part(Warped(hu, lesions, Differences(codes, hint, change, places)))
    volume, values = _volume(current, part, both, match, portion(report, 0.9, 0.95))
    values |= _trachea(prior.volume, current.volume, portion(report, 0.95, 1.0))
    return Warped(hu, lesions, Differences(codes, hint, change, places, volume), values)


@dataclass(frozen=True, eq=False)
class LungPart:
    """The box around the lungs of the current CT: what is compared there takes a third of the time of the whole."""

    box: tuple[slice, slice, slice]
    volume: Volume
    lungs: Mask
    whole: tuple[int, int, int]

    def put_back(self, mask: Mask) -> Mask:
        """A mask of the part on the grid of the whole, 0 elsewhere."""
        full = np.zeros(self.whole, np.uint8)
        full[self.box] = mask
        return full


def _lung_part(current: LoadedCt, ground: Ground) -> LungPart:
    geometry, lungs = current.volume.geometry, ground.current_lungs
    spans = [np.flatnonzero(lungs.any(axis=others)) for others in ((1, 2), (0, 2), (0, 1))]
    first = [int(span[0]) for span in spans]
    z, y, x = (slice(int(span[0]), int(span[-1]) + 1) for span in spans)
    box = (z, y, x)
    corner = geometry.index_to_patient((float(first[0]), float(first[1]), float(first[2])))
    part = lungs[box]
    place = (float(corner[0]), float(corner[1]), float(corner[2]))
    small = replace(geometry, shape=(part.shape[0], part.shape[1], part.shape[2]), origin=place)
    return LungPart(box, Volume(current.volume.hu[box], small), part, geometry.shape)


def _density(prior: LoadedCt, ground: Ground, part: LungPart, match: "Match", report: Report) -> tuple[Mask, str, Mask]:
    """Codes, a hint for the legend, and where in the part both CTs have lung."""
    from sscild_desktop.core.compare import hu_difference
    from sscild_desktop.core.compare.codes import hu_codes

    found = hu_difference(prior.volume, ground.prior_lungs, part.volume, part.lungs, match, report)
    percent = 100.0 * (found.current_ml / found.prior_ml - 1.0)
    return part.put_back(hu_codes(found.values, found.lungs)), f"lung volume {signed(percent, 0)} %", found.lungs


def _volume(
    current: LoadedCt, part: LungPart, both: Mask, match: "Match", report: Report
) -> tuple[Mask | None, dict[str, float]]:
    """Codes of the local change of volume and its means; nothing where the match is no registration."""
    from sscild_desktop.core.compare import Registration, volume_change

    if not isinstance(match, Registration):
        return None, {}
    lobes = current.analysis.lobe_mask if current.analysis is not None else None
    found = volume_change(match, part.volume.geometry, both, None if lobes is None else lobes[part.box], report)
    return part.put_back(found.codes), {f"log_volume_{key}": value for key, value in found.logs.items()}


def _trachea(prior: Volume, current: Volume, report: Report) -> dict[str, float]:
    """HU of the air in both windpipes, of those that are seen."""
    from sscild_desktop.core.analysis.lungs.tracheal_air import tracheal_air_hu

    found = {}
    for part, (key, volume) in enumerate((("trachea_prior_hu", prior), ("trachea_hu", current))):
        report(0.5 * part, "Reading the air in the windpipe")
        value = tracheal_air_hu(volume.hu, volume.geometry)
        if value is not None:
            found[key] = value
    return found


def keep_comparison(
    prior: StoredSeries, current: StoredSeries, values: dict[str, float], live: LiveRecords
) -> tuple[Visit, ...]:
    """Keep what the comparison gave with the current CT; the visits with it."""
    records = live.records
    records.series.keep_comparison(prior.id, current.id, values)
    return records.visits.of(current.patient_id)


def _lesions(
    prior: LoadedCt, current: LoadedCt, ground: Ground, part: LungPart, match: "Match", report: Report
) -> "LesionChange | None":
    from sscild_desktop.core.compare import LesionChange, lesion_change

    keys = marked_in_both(prior.analysis, current.analysis)
    if prior.lesions is None or current.lesions is None or not keys:
        return None
    found = lesion_change(
        prior.lesions,
        ground.prior_lungs,
        prior.volume.geometry,
        current.lesions[part.box],
        part.lungs,
        part.volume.geometry,
        match,
        report,
        keys,
    )
    return LesionChange(part.put_back(found.prior), part.put_back(found.current), found.classes)


def marked_in_both(prior: Analysis | None, current: Analysis | None) -> tuple[str, ...]:
    """Lesion classes that were marked in both CTs; with 'total' only where these are all that either has."""
    found = [one.lesions.kinds for one in (prior, current) if one is not None and one.lesions is not None]
    if len(found) != 2:
        return ()
    common = tuple(key for key in found[0] if key in found[1])
    return (*common, "total") if found[0] == found[1] else common


def _places(change: "LesionChange | None", current: LoadedCt, report: Report) -> "tuple[LesionPlace, ...]":
    """Where lesions were gained or lost, largest first."""
    from sscild_desktop.core.lesion_places import lesion_places

    if change is None:
        return ()
    report(0.0, "Looking for the places that changed")
    differs = ((change.prior != 0) != (change.current != 0)).view(np.uint8)
    return lesion_places(differs, current.volume.geometry)
