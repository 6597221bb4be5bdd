"""Reads the pixels of many slices in parallel, each into its own array, and says which could not be read."""

import math
import time
import zipfile
import zlib
from collections.abc import Callable, Sequence
from contextlib import closing
from threading import Event

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.decoding import streams
from sscild_desktop.core.decoding.reasons import NotUsable, Stopped
from sscild_desktop.core.dicom.grouping.rounded import ROUNDED_MM
from sscild_desktop.core.dicom.headers.facts import HeaderPool, Slice
from sscild_desktop.core.dicom.headers.read import BIG_ENDIAN, DEFLATED, UNCOMPRESSED, read_slices
from sscild_desktop.core.dicom.pixel_data import code_streams, plain_bytes
from sscild_desktop.core.dicom.pixels import decoded, stored_from_bytes, write_hu
from sscild_desktop.core.dicom.places import PlaceReader
from sscild_desktop.core.dicom.pool import decoders, in_parallel
from sscild_desktop.core.progress import Report

LOOK_SECONDS = 0.1
"""Looks at the growing volume come at most this often."""
RETRY_SECONDS = 0.3
"""How long a file that has changed since the scan is given to be finished."""
PIECES = 8
"""Slices per piece of work where nothing has to be decoded."""

Look = Callable[[list[int]], None]
"""Told which slices are there, that nearest to the middle first."""
Target = NDArray[np.int16]
_Lost = dict[int, str]


def fill(slices: Sequence[Slice], targets: Sequence[Target], report: Report, look: Look | None) -> _Lost:
    """Fills each target with the Hounsfield units of its slice; the middle of the series opens, so it is read and
    looked at before anything else is read.

    Gives the indices of slices that could not be read, with the reason.
    """
    lost: _Lost = {}
    done: list[int] = []
    looked = -math.inf

    def read(job: list[int], stop: Event) -> tuple[list[int], _Lost]:
        return _read_job(job, slices, targets, reader, stop)

    def ask() -> None:
        report(len(done) / len(slices), f"{len(done)} of {len(slices)} slices loaded")

    first, *rest = _jobs(slices)
    with PlaceReader() as reader:
        for jobs in ([first], rest):
            with closing(in_parallel(jobs, read, decoders(), "load", ask)) as finished:
                for job, missing in finished:
                    done += job
                    lost |= missing
                    is_time = time.monotonic() - looked > LOOK_SECONDS or len(done) == len(slices)
                    if look is not None and is_time:
                        look([i for i in done if i not in lost])
                        looked = time.monotonic()
    return lost


def _jobs(slices: Sequence[Slice]) -> list[list[int]]:
    """Indices in pieces of work: the frames of one file together, the middle of the series first."""
    middle = len(slices) // 2
    order = sorted(range(len(slices)), key=lambda i: abs(i - middle))
    is_plain = slices[0].header.pixels.transfer_syntax in UNCOMPRESSED
    if slices[0].header.frames > 1:
        files: dict[object, list[int]] = {}
        for i in order:
            files.setdefault(slices[i].place, []).append(i)
        return list(files.values())
    size = PIECES if is_plain else 1
    return [order[:1], *(order[i : i + size] for i in range(1, len(order), size))]


def _read_job(
    job: list[int], slices: Sequence[Slice], targets: Sequence[Target], reader: PlaceReader, stop: Event
) -> tuple[list[int], _Lost]:
    lost: _Lost = {}
    frames: list[bytes] = []
    for index in job:
        if stop.is_set():
            break
        one = slices[index]
        try:
            one = _as_it_is_now(one, reader, stop)
            if one.header.frames > 1 and one.header.pixels.transfer_syntax not in UNCOMPRESSED:
                frames = frames or code_streams(one, reader)
            _read_one(one, targets[index], reader, frames, stop)
        except Stopped:
            break
        except NotUsable as reason:
            lost[index] = str(reason)
        except (OSError, zipfile.BadZipFile, zlib.error, EOFError, RuntimeError):
            lost[index] = "the file cannot be read"
        except (ValueError, OverflowError, IndexError):
            lost[index] = "its pixel data is damaged"
    return job, lost


def _as_it_is_now(one: Slice, reader: PlaceReader, stop: Event) -> Slice:
    """The slice itself; read again, after a moment, where its file has changed since the scan."""
    if one.place.member or reader.size_and_time(one.place) == (one.size, one.mtime_ns):
        return one
    stop.wait(RETRY_SECONDS)
    again = read_slices(one.place, reader, HeaderPool())
    same = next((found for found in again if found.sop_uid == one.sop_uid), None)
    if same is None or same.header.pixels != one.header.pixels or _lies_elsewhere(same, one):
        raise NotUsable("its file was exchanged while it was being opened")
    if same.truncated:
        raise NotUsable("its file is not complete (still being copied?)")
    return same


def _lies_elsewhere(same: Slice, one: Slice) -> bool:
    """Where the scan put a slice in order (``grouping``) it lies beside what its file says, or nowhere."""
    if same.position is None or one.position is None:
        return one.position is not None
    return any(abs(a - b) > ROUNDED_MM for a, b in zip(same.position, one.position, strict=True))


def _read_one(one: Slice, target: Target, reader: PlaceReader, frames: Sequence[bytes], stop: Event) -> None:
    form = one.header.pixels
    if form.rows * form.columns > streams.MAX_PIXELS or target.shape != (form.rows, form.columns):
        raise NotUsable("its size is not that of its series")
    if form.transfer_syntax not in UNCOMPRESSED:
        stream = frames[one.frame] if frames else code_streams(one, reader)[0]
        with decoded(stream, form, stop) as pixels:
            write_hu(pixels, one, target)
        return
    offset = one.pixel_offset + one.frame * form.frame_bytes
    is_direct = form.bits_allocated == 16 and form.transfer_syntax not in (BIG_ENDIAN, DEFLATED)
    if is_direct and target.flags.c_contiguous and not one.place.member:
        _read_into(one, offset, target, reader)
        write_hu(target.view(np.uint16), one, target)
        return
    write_hu(stored_from_bytes(plain_bytes(one, offset, form.frame_bytes, reader), form), one, target)


def _read_into(one: Slice, offset: int, target: Target, reader: PlaceReader) -> None:
    """Pixel bytes straight from the file into the volume."""
    room = target.data.cast("B")
    with reader.open(one.place) as file:
        file.seek(offset)
        filled = 0
        while filled < len(room):
            count = file.readinto(room[filled:])  # type: ignore[attr-defined]
            if not count:
                target.fill(0)
                raise NotUsable("its pixel data is cut off")
            filled += count
