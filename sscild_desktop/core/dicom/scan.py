"""Finds the series in folders, ZIP files, DICOMDIRs and loose files by reading headers only, in parallel."""

import os
import time
import zipfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from itertools import islice
from pathlib import Path

from sscild_desktop.core.dicom.archive import Found, dicomdir_files, is_dicomdir, is_zip, walk_folder, zip_members
from sscild_desktop.core.dicom.build import build_series
from sscild_desktop.core.dicom.group import group
from sscild_desktop.core.dicom.headers.facts import HeaderPool, Slice
from sscild_desktop.core.dicom.headers.read import read_slices
from sscild_desktop.core.dicom.imagefile import is_image_file, read_image_series
from sscild_desktop.core.dicom.places import NotUsable, Place, PlaceReader
from sscild_desktop.core.dicom.series import ScanResult, SeriesFound, Skipped
from sscild_desktop.core.findings import VERDICTS
from sscild_desktop.core.progress import Report, silent

BATCH = 32
"""Files per piece of work: large enough to cost little, small enough to stop at once."""
WORKERS = 4
"""Header reading holds the GIL most of the time; more threads only help on slow disks."""
POLL_SECONDS = 0.05
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
            series.append(read_image_series(place))
        except NotUsable as reason:
            skipped.append(Skipped(place.name, str(reason)))
    report(1.0, f"{len(series)} series found")
    return ScanResult(tuple(sorted(series, key=_usefulness)), tuple(sorted(skipped, key=lambda one: one.path)))


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
    done = 0
    for outcome, count in _in_parallel(_places(paths, reader, images, skipped), reader, pool, report):
        done += count
        slices += [one for one in outcome if isinstance(one, Slice)]
        skipped += [one for one in outcome if isinstance(one, Skipped)]
        if on_count is not None:
            on_count(done)
    return slices, images, skipped


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


def _in_parallel(
    places: Iterator[Place], reader: PlaceReader, pool: HeaderPool, report: Report
) -> Iterator[tuple[_Outcome, int]]:
    """Outcomes batch by batch; ``report`` is asked often, so that a stop takes effect at once."""
    executor = ThreadPoolExecutor(min(WORKERS, (os.cpu_count() or 1) + 2), thread_name_prefix="scan")
    running: dict[Future[_Outcome], int] = {}
    is_stopping: list[bool] = []
    done = 0
    try:
        is_left = True
        while running or is_left:
            while is_left and len(running) < 2 * WORKERS:
                batch = list(islice(places, BATCH))
                is_left = len(batch) == BATCH
                if batch:
                    running[executor.submit(_read_batch, batch, reader, pool, is_stopping)] = len(batch)
            finished, _waiting = wait(running, timeout=POLL_SECONDS, return_when=FIRST_COMPLETED)
            for future in finished:
                done += running[future]
                yield future.result(), running.pop(future)
            report(_fraction(done), f"{done} files read")
    finally:
        is_stopping.append(True)
        executor.shutdown(wait=False, cancel_futures=True)


def _read_batch(batch: list[Place], reader: PlaceReader, pool: HeaderPool, is_stopping: list[bool]) -> _Outcome:
    outcome: _Outcome = []
    for place in batch:
        if is_stopping:
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
    outcome = _read_batch(sorted(fresh, key=lambda place: place.name), reader, pool, [])
    again = [one for one in outcome if isinstance(one, Slice)]
    reread = {one.place for one in again}
    return [one for one in slices if one.place not in reread] + again
