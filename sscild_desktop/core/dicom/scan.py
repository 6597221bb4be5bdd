"""Finds the series in folders, ZIP files, DICOMDIRs and loose files by reading headers only, in parallel."""

import os
import time
import zipfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import replace
from itertools import islice
from pathlib import Path
from threading import Event

from sscild_desktop.core.decoding.children import warm
from sscild_desktop.core.decoding.reasons import NotUsable
from sscild_desktop.core.dicom.archive import Found, dicomdir_files, is_dicomdir, is_zip, walk_folder, zip_members
from sscild_desktop.core.dicom.build import build_series
from sscild_desktop.core.dicom.grouping.group import group
from sscild_desktop.core.dicom.headers.facts import HeaderPool, Slice
from sscild_desktop.core.dicom.headers.read import UNCOMPRESSED, read_slices
from sscild_desktop.core.dicom.images.imagefile import is_image_file, is_packed_copy, read_image_series, why_no_image
from sscild_desktop.core.dicom.places import Place, PlaceReader
from sscild_desktop.core.dicom.pool import POLL_SECONDS, decoders, in_parallel
from sscild_desktop.core.dicom.series import ScanResult, SeriesFound, Skipped
from sscild_desktop.core.findings import VERDICTS, Finding
from sscild_desktop.core.progress import Report, silent
from sscild_desktop.core.wording import counted

BATCH = 32
"""Files per piece of work: large enough to cost little, small enough to stop at once."""
WORKERS, SLOW = 4, 2.0
"""Reading headers is Python's own work: on a quick disk several threads only fight for their turn. They help where one
waits for the disk so that it takes this many times what it works."""
COPYING_SECONDS = 5.0
"""A cut-off file changed this recently may still be being copied, and is read once more."""

_Outcome = list[Slice | Skipped]


def scan(paths: Sequence[Path], report: Report = silent, on_count: Callable[[int], None] | None = None) -> ScanResult:
    """All series in ``paths``, the most suitable first, and every file that was passed over with the reason."""
    pool = HeaderPool()
    with PlaceReader() as reader:
        slices, images, skipped = _read_all(paths, reader, pool, report, on_count)
        slices = _read_copying_again(slices, reader, pool, report)
        report(0.95, "Sorting the slices into series")
        groups, left = group(slices, reader)
    skipped += [Skipped(place.name, reason) for place, reason in left]
    series = [build_series(one) for one in groups]
    for place in images:
        try:
            if is_packed_copy(place):
                raise NotUsable("it is the same image stored again in another form")
            series.append(read_image_series(place))
        except NotUsable as reason:
            skipped.append(Skipped(place.name, str(reason)))
    report(1.0, f"{len(series)} series found")
    found = ScanResult(tuple(sorted(series, key=_usefulness)), tuple(sorted(skipped, key=lambda one: one.path)))
    return replace(found, series=tuple(_with_left_out(one, found) for one in found.series))


def _with_left_out(series: SeriesFound, found: ScanResult) -> SeriesFound:
    """What was passed over goes with every series, so that it stands beside its numbers too."""
    if not found.skipped:
        return series
    what = "; ".join(f"{count} × {reason}" for reason, count in found.left_out.items())
    were = "was" if len(found.skipped) == 1 else "were"
    text = f"{counted(len(found.skipped), 'file')} of what was opened {were} left out: {what}."
    return replace(series, findings=(*series.findings, Finding("left-out", "info", text)))


def _usefulness(series: SeriesFound) -> tuple[object, ...]:
    return (VERDICTS.index(series.verdict), -series.slice_count, series.info.series_uid)


def _read_all(
    paths: Sequence[Path],
    reader: PlaceReader,
    pool: HeaderPool,
    report: Report,
    on_count: Callable[[int], None] | None,
) -> tuple[list[Slice], list[Place], list[Skipped]]:
    """Slices, image files that are not DICOM, and skipped files of everything below ``paths``."""
    slices: list[Slice] = []
    images: list[Place] = []
    skipped: list[Skipped] = []
    done, is_warm = 0, False

    pace = _Pace()

    def read(batch: list[Place], stop: Event) -> tuple[_Outcome, int]:
        with pace.measured():
            return _read_batch(batch, reader, pool, stop), len(batch)

    def ask() -> None:
        report(_fraction(done), f"{done} files read")

    batches = _batches(_places(paths, reader, images, skipped))
    workers = min(WORKERS, (os.cpu_count() or 1) + 2)
    with closing(in_parallel(batches, read, workers, "scan", ask, pace.at_once)) as outcomes:
        for outcome, count in outcomes:
            done += count
            slices += (there := [one for one in outcome if isinstance(one, Slice)])
            if not is_warm and any(one.header.pixels.transfer_syntax not in UNCOMPRESSED for one in there):
                is_warm = True  # they start while the other headers are read
                warm(decoders())
            skipped += [one for one in outcome if isinstance(one, Skipped)]
            if on_count is not None:
                on_count(done)
    return slices, images, skipped


class _Pace:
    """How long the threads that read headers took, and how much of it they worked."""

    def __init__(self) -> None:
        self._took, self._worked = 0.0, 0.0

    @contextmanager
    def measured(self) -> Iterator[None]:
        clock, processor = time.perf_counter(), time.thread_time()
        yield
        self._took += time.perf_counter() - clock
        self._worked += time.thread_time() - processor

    def at_once(self) -> int:
        """Batches under way: one as long as the disk keeps up."""
        return 2 * WORKERS if self._took > SLOW * self._worked else 1


def _fraction(done: int) -> float:
    """How far the bar stands; the number of files is not known before the end."""
    return 0.9 * done / (done + 1000)


def _places(paths: Sequence[Path], reader: PlaceReader, images: list[Place], skipped: list[Skipped]) -> Iterator[Place]:
    """Every place to read as DICOM; image files and skipped ones go to the lists."""
    seen: set[Place] = set()
    for path in paths:
        for found in _below(Path(path), reader):
            if not isinstance(found, Place):
                skipped.append(Skipped(*found))
            elif found in seen:
                continue
            elif reason := why_no_image(found):
                seen.add(found)
                skipped.append(Skipped(found.name, reason))
            elif is_image_file(found):
                seen.add(found)
                images.append(found)
            else:
                seen.add(found)
                yield found


def _below(path: Path, reader: PlaceReader) -> Iterable[Found]:
    if path.is_dir():
        return _with_zips(walk_folder(path), reader)
    if not path.exists():
        return [(os.fspath(path), "it is not there")]
    if not path.is_file():
        return [(os.fspath(path), "it is not a regular file")]
    if is_zip(path):
        return zip_members(path, reader)
    if is_dicomdir(path):
        return dicomdir_files(path)
    return [Place(os.fspath(path))]


def _with_zips(found: Iterable[Found], reader: PlaceReader) -> Iterator[Found]:
    """Folders may hold ZIP files; they are opened too, but none inside another."""
    for one in found:
        if isinstance(one, Place) and one.path[-4:].lower() == ".zip" and is_zip(Path(one.path)):
            yield from zip_members(Path(one.path), reader)
        else:
            yield one


def _batches(places: Iterator[Place]) -> Iterator[list[Place]]:
    while batch := list(islice(places, BATCH)):
        yield batch


def _read_batch(batch: list[Place], reader: PlaceReader, pool: HeaderPool, stop: Event) -> _Outcome:
    outcome: _Outcome = []
    for place in batch:
        if stop.is_set():
            break
        try:
            outcome += read_slices(place, reader, pool)
        except NotUsable as reason:
            outcome.append(Skipped(place.name, str(reason)))
        except (OSError, zipfile.BadZipFile, RuntimeError, EOFError):
            outcome.append(Skipped(place.name, "it cannot be read (no permission, damaged, or the disk is gone)"))
        except Exception:  # whatever a damaged file provokes, it is one file in the list and never the end of the scan
            outcome.append(Skipped(place.name, "its header is damaged"))
    return outcome


def _read_copying_again(slices: list[Slice], reader: PlaceReader, pool: HeaderPool, report: Report) -> list[Slice]:
    """Cut-off files that changed a moment ago are read once more after a short wait."""
    now = time.time_ns()
    fresh = {one.place for one in slices if one.truncated and abs(now - one.mtime_ns) < COPYING_SECONDS * 1e9}
    if not fresh:
        return slices
    for _tick in range(20):
        report(0.9, "Waiting for files that are still being copied")
        time.sleep(POLL_SECONDS)
    outcome = _read_batch(sorted(fresh, key=lambda place: place.name), reader, pool, Event())
    again = [one for one in outcome if isinstance(one, Slice)]
    reread = {one.place for one in again}
    return [one for one in slices if one.place not in reread] + again
