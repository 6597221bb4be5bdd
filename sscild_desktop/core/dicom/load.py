"""Loads a series into one int16 volume in the canonical order, with looks at it while it fills."""

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.decoding.reasons import NotUsable
from sscild_desktop.core.dicom.fill import Look, fill
from sscild_desktop.core.dicom.images.imagefile import load_image
from sscild_desktop.core.dicom.lungs_there import check_lungs
from sscild_desktop.core.dicom.memory import has_no_room, memory_findings
from sscild_desktop.core.dicom.pool import decoders, in_parallel
from sscild_desktop.core.dicom.resample import fill_gaps, onto_even_grid
from sscild_desktop.core.dicom.scan import scan
from sscild_desktop.core.dicom.series import PartialVolume, SeriesFound
from sscild_desktop.core.dicom.stack import MAX_LOST_SHARE, MAX_MISSING_SHARE, Stack, gap_findings
from sscild_desktop.core.errors import InputRefused
from sscild_desktop.core.findings import Finding
from sscild_desktop.core.progress import Report, portion, silent
from sscild_desktop.core.volume import AIR_HU, Geometry, Volume
from sscild_desktop.core.wording import counted

MAX_VOLUME_BYTES = 8 << 30
"""A larger volume is a mistake in a header: this is 512 × 512 × 16 000."""

OnSlice = Callable[[PartialVolume], None]


def load(series: SeriesFound, report: Report = silent, on_slice: OnSlice | None = None) -> Volume:
    """The volume of ``series``. Raises InputRefused if it cannot even be shown, Cancelled if ``report`` does.

    A series that the gate refuses is loaded all the same, for viewing; its findings say that it must not be measured.
    """
    if series.stack is None:
        hu, geometry, lost_findings = _from_image(series, report, on_slice)
    elif int(np.prod(series.stack.geometry.shape, dtype=object)) * 2 > MAX_VOLUME_BYTES:
        raise InputRefused("The series is larger than any CT; its header is probably damaged. Export it again.")
    elif text := has_no_room(series.stack.geometry, 4 if series.stack.needs_resampling else 2):
        raise InputRefused(text)
    elif series.stack.needs_resampling:
        hu, geometry, lost_findings = _resampled(series, series.stack, report, on_slice)
    else:
        hu, geometry, lost_findings = _direct(series, series.stack, report, on_slice)
    report(0.97, "Checking that the whole chest is there")
    volume = Volume(hu, geometry, series.info, (*series.findings, *lost_findings))
    if volume.verdict != "refused":
        found = (*check_lungs(volume), *memory_findings(geometry))
        volume = replace(volume, findings=(*volume.findings, *found))
    report(1.0, "Loaded")
    return volume


def load_slice(path: Path) -> Volume:
    """One axial slice as a volume of one slice; raises InputRefused with the reason where it is none."""
    found = scan([path])
    series = [one for one in found.series if one.slices]
    if not series:
        reason = found.skipped[0].reason if found.skipped else "nothing was found there"
        raise InputRefused(f"{Path(path).name} cannot be read: {reason}. Choose one axial CT slice.", path)
    if len(series) > 1 or series[0].slice_count != 1:
        raise InputRefused("This holds more than one slice; choose the file of one axial slice.")
    if series[0].stack is not None and series[0].stack.slice_axis != 0:
        raise InputRefused(f"{Path(path).name} is not an axial slice; choose one axial CT slice.", path)
    return load(series[0])


_Loaded = tuple[NDArray[np.int16], Geometry, list[Finding]]


def _from_image(series: SeriesFound, report: Report, on_slice: OnSlice | None) -> _Loaded:
    def ask() -> None:
        report(0.0, "Reading the image file")

    ask()
    try:
        ((hu, geometry),) = in_parallel([series], load_image, 1, "load", ask)
    except NotUsable as reason:
        raise InputRefused(f"{Path(series.files[0]).name} cannot be read: {reason}.", series.files[0]) from None
    if on_slice is not None:
        on_slice(PartialVolume(hu, geometry, len(hu), len(hu)))
    return hu, geometry, []


def _direct(series: SeriesFound, stack: Stack, report: Report, on_slice: OnSlice | None) -> _Loaded:
    """Every slice straight into its place in the volume; no second copy exists at any time."""
    hu = np.zeros(stack.geometry.shape, np.int16)
    view = stack.file_view(hu)
    places = [round(place) for place in stack.places]
    lost = fill(series.slices, [view[place] for place in places], portion(report, 0, 0.95), _looks(hu, stack, on_slice))
    kept = [i for i in range(len(places)) if i not in lost]
    _refuse_if_empty(kept, lost)
    there = [places[i] for i in kept]
    fill_gaps(view, there)
    hu, geometry = _cropped(hu, stack, there[0], there[-1])
    heights = [stack.coordinates[i] for i in kept] if stack.coordinates else [float(place) for place in there]
    gaps = gap_findings(there, heights, geometry.spacing[stack.slice_axis]) if lost else []
    return hu, geometry, _lost_findings(lost) + gaps


def _resampled(series: SeriesFound, stack: Stack, report: Report, on_slice: OnSlice | None) -> _Loaded:
    """Tilted or uneven slices: stored first, then placed by their positions."""
    form = series.slices[0].header.pixels
    stored = np.full((len(series.slices), form.rows, form.columns), AIR_HU, np.int16)
    lost = fill(series.slices, list(stored), portion(report, 0, 0.8), None)
    kept = [i for i in range(len(stored)) if i not in lost]
    _refuse_if_empty(kept, lost)
    hu = np.full(stack.geometry.shape, AIR_HU, np.int16)
    onto_even_grid(stored, kept, stack, hu, portion(report, 0.8, 0.95))
    if on_slice is not None:
        on_slice(PartialVolume(hu, stack.geometry, len(kept), len(series.slices)))
    findings = _lost_findings(lost)
    if len(lost) > MAX_MISSING_SHARE * len(stored):
        is_half = len(lost) > MAX_LOST_SHARE * len(stored)
        text = f"{len(lost)} of {len(stored)} slices are damaged; copy or export the series again."
        findings.append(Finding("damaged-too-many", "refuse" if is_half else "ask", text))
    return hu, stack.geometry, findings


def _looks(hu: NDArray[np.int16], stack: Stack, on_slice: OnSlice | None) -> Look | None:
    """What is not there yet is air, but for the first look: that does not wait until the whole volume is."""
    if on_slice is None:
        return None
    view, is_air = stack.file_view(hu), False

    def look(there: list[int]) -> None:
        nonlocal is_air
        part = PartialVolume(hu, stack.geometry, len(there), len(stack.places))
        if not is_air:
            places = [round(stack.places[i]) for i in there]
            if 0 < part.loaded < part.total:
                on_slice(replace(part, only=_plane_of(stack, places[0])))
            _fill_with_air(np.delete(np.arange(len(view)), places), view)
        if is_air or part.loaded == part.total:
            on_slice(part)
        is_air = True

    return look


def _plane_of(stack: Stack, place: int) -> tuple[int, int]:
    """Axis and index in the volume of a place in the stack."""
    axis = stack.slice_axis
    return axis, stack.geometry.shape[axis] - 1 - place if stack.flips[axis] else place


def _fill_with_air(places: NDArray[np.int64], view: NDArray[np.int16]) -> None:
    """In as many threads as read: half of it is pages that the system makes."""

    def fill_them(some: NDArray[np.int64]) -> None:
        for place in some:
            view[place].fill(AIR_HU)

    with ThreadPoolExecutor(decoders()) as pool:
        list(pool.map(fill_them, np.array_split(places, decoders())))


def _refuse_if_empty(kept: Sequence[int], lost: dict[int, str]) -> None:
    if not kept:
        reason = next(iter(lost.values()), "no slice could be read")
        raise InputRefused(f"No slice of the series can be shown: {reason}. Copy or export the series again.")


def _lost_findings(lost: dict[int, str]) -> list[Finding]:
    if not lost:
        return []
    were = "was" if len(lost) == 1 else "were"
    reasons = "; ".join(dict.fromkeys(lost.values()))
    text = f"{counted(len(lost), 'slice')} could not be read ({reasons}) and {were} left out, not filled with zeros."
    return [Finding("damaged", "warn", text)]


def _cropped(hu: NDArray[np.int16], stack: Stack, first: int, last: int) -> tuple[NDArray[np.int16], Geometry]:
    """The volume without unreadable slices at its ends."""
    view = stack.file_view(hu)
    if first == 0 and last == len(view) - 1:
        return hu, stack.geometry
    axis, old = stack.slice_axis, stack.geometry
    count = last - first + 1
    start = min(_plane_of(stack, place)[1] for place in (first, last))
    corner = [0.0, 0.0, 0.0]
    corner[axis] = float(start)
    origin = old.index_to_patient((corner[0], corner[1], corner[2]))
    sizes = [count if i == axis else size for i, size in enumerate(old.shape)]
    part = np.take(hu, range(start, start + count), axis)
    place = (float(origin[0]), float(origin[1]), float(origin[2]))
    return part, replace(old, shape=(sizes[0], sizes[1], sizes[2]), origin=place)
